//! Copies SQLite, PostgreSQL and NATS stores to each other. Some tests kill the process that copies.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use rand::{Rng as _, RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use stores::servers::{Nats, Postgres, Server as _};
use stores::{Folder, refused, rounds, seed};
use thingspace_store::{Entry, ErrorKind, Place, Revision, StoreCopy, Stored, open};

/// Fills a store with entries of several tags and with cells. Trims the oldest entries, most entries with the tag `tag/3`, and
/// the newest entries.
async fn fill(url: &str, entries: u64, rng: &mut ChaCha8Rng) {
    let store = open(url).await.unwrap();
    for first in (0..entries).step_by(1_000) {
        let page: Vec<Entry> = (first..entries.min(first + 1_000)).map(|number| random_entry(number, rng)).collect();
        store.append(page).await.unwrap();
    }
    store.trim(None, Place(entries / 10)).await.unwrap();
    store.trim(Some("tag/3"), Place(entries * 9 / 10)).await.unwrap();
    store.append((0..50).map(|number| Entry::new(format!("last/{number}"), "last", "note", "")).collect()).await.unwrap();
    store.trim(Some("last"), Place(u64::MAX / 4)).await.unwrap();
    for number in 0..200 {
        let name = format!("cells/{}/ü {number}", number % 5);
        let mut value = vec![0; rng.random_range(0..3_000)];
        rng.fill_bytes(&mut value);
        store.set(&name, Some(value.into()), Revision::ABSENT).await.unwrap();
    }
    store.set("consumer/erp/worker/1", Some(r#"{"until":1,"length":1}"#.into()), Revision::ABSENT).await.unwrap();
}

fn random_entry(number: u64, rng: &mut ChaCha8Rng) -> Entry {
    let size = if rng.random_bool(0.001) { 200_000 } else { rng.random_range(0..600) };
    let mut body = vec![0; size];
    rng.fill_bytes(&mut body);
    let tag = format!("tag/{}", rng.random_range(0..8));
    Entry::new(format!("clé/{number}"), tag, "note+kind %41", body).at(rng.random_range(-5..i64::MAX))
}

/// The entries, the newest place and the cells of a store. Two kinds of cells are left out: leases, which are not copied, and the
/// cell `thingspace-store/copy`, which only a copy has.
type Content = (Vec<Stored>, Place, BTreeMap<String, Vec<u8>>);

async fn content(url: &str) -> Content {
    let store = open(url).await.unwrap();
    let (mut entries, mut after) = (Vec::new(), Place::START);
    loop {
        let page = store.read(None, after, 1_000).await.unwrap();
        let Some(last) = page.last() else { break };
        after = last.place;
        entries.extend(page);
    }
    let cells = store.cells("").await.unwrap().into_iter();
    let cells = cells.filter(|(name, _)| name != "thingspace-store/copy" && !name.contains("/worker/"));
    let cells = cells.map(|(name, cell)| (name, cell.value.to_vec())).collect();
    (entries, store.wait_after(Place::START, Duration::ZERO).await.unwrap(), cells)
}

/// Fills the first store, and copies each store to the next one. Checks that all stores have the same content and that all copies
/// report the same digest.
async fn all_are_the_same(urls: &[String], entries: u64) {
    let seed = seed();
    println!("seed {seed}");
    fill(&urls[0], entries, &mut ChaCha8Rng::seed_from_u64(seed)).await;
    let expected = content(&urls[0]).await;
    let mut digests = Vec::new();
    for pair in urls.windows(2) {
        let copied = StoreCopy::open(&pair[0], &pair[1]).await.unwrap().run().await.unwrap();
        assert!(copied.is_finished && copied.entries == expected.0.len() as u64, "seed {seed}: {copied:?}");
        assert!(content(&pair[1]).await == expected, "seed {seed}: {pair:?} differ");
        digests.push(copied.digest);
    }
    digests.dedup();
    assert_eq!(digests.len(), 1, "seed {seed}: the digests differ");
    // The newest entries were trimmed, but their places must not be used again. So the next entry must get the same place in the
    // first and in the last store.
    let next = |url| async move { open(url).await.unwrap().append(vec![Entry::new("next", "t", "note", "")]).await.unwrap() };
    assert_eq!(next(&urls[0]).await, next(&urls[urls.len() - 1]).await, "seed {seed}");
}

fn sqlite(folder: &Folder, name: &str) -> String {
    format!("sqlite:{}", folder.path().join(name).display())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_from_sqlite_to_postgres_to_nats_and_back_is_the_same() {
    let (Some(postgres), Some(nats)) = (Postgres::start(), Nats::start()) else { return };
    let folder = Folder::new("copies");
    let (first, last) = (sqlite(&folder, "first.db"), sqlite(&folder, "last.db"));
    let urls = [first, postgres.url("copy"), nats.url("copy"), postgres.url("again"), last];
    all_are_the_same(&urls, rounds("THINGSPACE_COPIED", 3_000, 100_000)).await;
}

#[tokio::test]
async fn a_copy_from_sqlite_to_sqlite_is_the_same() {
    let folder = Folder::new("copies-sqlite");
    let urls = ["one.db", "two.db", "three.db"].map(|name| sqlite(&folder, name));
    all_are_the_same(&urls, rounds("THINGSPACE_COPIED", 3_000, 100_000)).await;
}

/// Runs the copier, waits until it has copied `pages` pages, waits for the time `after`, and kills it. Returns whether the copier
/// was still running when it was killed.
fn killed(from: &str, to: &str, pages: usize, after: Duration) -> bool {
    let mut child = Command::new(env!("CARGO_BIN_EXE_copier")).args([from, to]).stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let copied = lines.map_while(Result::ok).take(pages).count();
    std::thread::sleep(after);
    let is_running = copied == pages && child.try_wait().unwrap().is_none();
    child.kill().unwrap();
    child.wait().unwrap();
    is_running
}

/// Fills a store. Several processes then copy it, one after the other, and each is killed. Finally finishes the copy in this
/// process, and compares the copy with its source.
async fn survives_kills(from: &str, to: &str, entries: u64) {
    let (seed, kills) = (seed(), rounds("THINGSPACE_KILLS", 20, 100));
    println!("seed {seed}, {kills} kills");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    fill(from, entries, &mut rng).await;
    let mut places = Vec::new();
    for _ in 0..kills {
        let (pages, after) = (rng.random_range(1..4), Duration::from_micros(rng.random_range(0..8_000)));
        if !killed(from, to, pages, after) {
            break;
        }
        let error = refused(to).await;
        assert!(error.kind() == ErrorKind::NotAStore && error.to_string().contains("unfinished copy"), "seed {seed}: {error}");
        places.push(error);
    }
    assert!(places.len() as u64 >= kills.min(20), "seed {seed}: the copy was finished after only {} kills", places.len());
    let copied = StoreCopy::open(from, to).await.unwrap().run().await.unwrap();
    println!("{} of {} entries were copied after the kills", copied.written, copied.entries);
    assert!(copied.is_finished && copied.written < copied.entries, "seed {seed}: {copied:?}");
    assert!(content(to).await == content(from).await, "seed {seed}: the copy differs from its source");
}

#[tokio::test]
async fn a_copy_to_sqlite_survives_kills() {
    let folder = Folder::new("copy-kills");
    survives_kills(&sqlite(&folder, "from.db"), &sqlite(&folder, "to.db"), 16_000).await;
}

#[tokio::test]
async fn a_copy_to_postgres_survives_kills() {
    let Some(server) = Postgres::start() else { return };
    let folder = Folder::new("copy-kills-postgres");
    survives_kills(&sqlite(&folder, "from.db"), &server.url("to"), 16_000).await;
}

#[tokio::test]
async fn a_copy_to_nats_survives_kills() {
    let Some(server) = Nats::start() else { return };
    let folder = Folder::new("copy-kills-nats");
    survives_kills(&sqlite(&folder, "from.db"), &server.url("to"), 16_000).await;
}

#[tokio::test]
async fn an_entry_that_is_larger_than_the_server_accepts_is_refused_before_anything_is_written() {
    let Some(server) = Nats::with_largest_message("1MB") else { return };
    let folder = Folder::new("copy-large");
    let (from, to) = (sqlite(&folder, "from.db"), server.url("to"));
    let source = open(&from).await.unwrap();
    source
        .append(vec![Entry::new("small", "t", "note", ""), Entry::new("large", "t", "note", vec![0; 2_000_000])])
        .await
        .unwrap();
    let error = StoreCopy::open(&from, &to).await.unwrap().run().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Invalid);
    let message = error.to_string();
    assert!(message.starts_with("the entry `large` has 2000") && message.contains("raise max_payload"), "{message}");
    let written = open(&to).await.unwrap();
    assert_eq!(written.wait_after(Place::START, Duration::ZERO).await.unwrap(), Place::START);
    assert!(written.cells("").await.unwrap().is_empty());
}
