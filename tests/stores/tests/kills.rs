//! Kills processes at random times while their tasks append entries to a store. Checks that every acknowledged entry is stored
//! exactly once, and that the entries of each task have no gaps.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use stores::servers::{Nats, Postgres, Server as _};
use stores::{Folder, log, rounds, seed};
use thingspace_store::open;

/// Runs the program `appender`, and kills it when `after` has passed since its first acknowledgment. Returns the acknowledged
/// keys.
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
    // The kill may have cut off the last key (`ROUND-TASK-NUMBER`). Drop the key if NUMBER is missing. If only some digits of
    // NUMBER are missing, the rest is the key of an earlier entry of the same task, which is also acknowledged.
    if keys.last().is_some_and(|key| key.matches('-').count() < 2 || key.ends_with('-')) {
        keys.pop();
    }
    keys
}

/// Runs and kills `kills` appenders, one after the other, and then checks the log.
async fn survives_kills(url: &str, kills: u64) {
    let seed = seed();
    println!("seed {seed}, {kills} kills");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut acknowledged = Vec::new();
    for round in 0..kills {
        acknowledged.extend(killed(url, round, Duration::from_millis(rng.random_range(0..120))));
    }
    log::check(&*open(url).await.unwrap(), &acknowledged, seed).await;
    assert!(acknowledged.len() as u64 >= kills, "seed {seed}");
}

#[tokio::test]
async fn sqlite_keeps_every_acknowledged_entry_through_kills() {
    let folder = Folder::new("kills");
    let url = format!("sqlite:{}", folder.path().join("store.db").display());
    survives_kills(&url, rounds("THINGSPACE_KILLS", 20, 1_000)).await;
}

#[tokio::test]
async fn postgres_keeps_every_acknowledged_entry_through_kills() {
    let Some(server) = Postgres::start() else { return };
    survives_kills(&server.url("kills"), rounds("THINGSPACE_KILLS", 20, 200)).await;
}

#[tokio::test]
async fn nats_keeps_every_acknowledged_entry_through_kills() {
    let Some(server) = Nats::start() else { return };
    survives_kills(&server.url("kills"), rounds("THINGSPACE_KILLS", 20, 200)).await;
}
