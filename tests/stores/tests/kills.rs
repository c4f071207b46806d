//! Kills a process at random times and checks that every acknowledged entry is stored exactly once, without gaps.

use std::collections::{HashMap, HashSet};
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use stores::{Folder, rounds, seed};
use thingspace_store::{Place, open};

/// Runs the appender, kills it when `after` has passed since its first acknowledgment, and returns the acknowledged keys.
fn killed(url: &str, round: u64, after: Duration) -> Vec<String> {
    let mut child =
        Command::new(env!("CARGO_BIN_EXE_appender")).args([url, &round.to_string()]).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).split(b'\n');
    let first = lines.next().unwrap().unwrap();
    let reader = std::thread::spawn(move || {
        let rest = lines.map_while(Result::ok);
        std::iter::once(first).chain(rest).map(|line| String::from_utf8(line).unwrap()).collect::<Vec<_>>()
    });
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
    let mut keys = reader.join().unwrap();
    // The last line may be cut off by the kill.
    if keys.last().is_some_and(|key| key.matches('-').count() < 2 || key.ends_with('-')) {
        keys.pop();
    }
    keys
}

#[tokio::test]
async fn sqlite_keeps_everything_acknowledged_through_kills() {
    let (seed, kills) = (seed(), rounds("THINGSPACE_KILLS", 20, 1_000));
    println!("seed {seed}, {kills} kills");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let folder = Folder::new("kills");
    let url = format!("sqlite:{}", folder.path().join("store.db").display());
    let mut acknowledged = Vec::new();
    for round in 0..kills {
        acknowledged.extend(killed(&url, round, Duration::from_millis(rng.random_range(0..120))));
    }
    let store = open(&url).await.unwrap();
    let (mut after, mut stored, mut highest) = (Place::START, HashSet::new(), HashMap::new());
    loop {
        let page = store.read(None, after, 10_000).await.unwrap();
        let Some(last) = page.last() else { break };
        after = last.place;
        for entry in page.into_iter().map(|stored| stored.entry) {
            let (task, number) = entry.key.rsplit_once('-').unwrap();
            let number: u64 = number.parse().unwrap();
            let next = highest.insert(task.to_owned(), number).map_or(0, |before| before + 1);
            assert_eq!(number, next, "seed {seed}: {task} has a gap or a repeat");
            assert!(stored.insert(entry.key), "seed {seed}: stored twice");
        }
    }
    let lost: Vec<&String> = acknowledged.iter().filter(|key| !stored.contains(*key)).collect();
    println!("{} acknowledged, {} stored", acknowledged.len(), stored.len());
    assert!(lost.is_empty(), "seed {seed}: {} of {} acknowledged keys are lost: {lost:?}", lost.len(), acknowledged.len());
    assert!(acknowledged.len() as u64 >= kills, "seed {seed}");
}
