//! Several processes append to a store while another process reads it. The reader must see every entry, in the order of the log.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use stores::servers::{Nats, Postgres, Server as _};
use stores::{Folder, log, rounds};
use thingspace_store::{Place, open};

const APPENDERS: u64 = 3;

/// A process that appends entries. Dropping the value kills the process.
struct Appender(Child);

impl Drop for Appender {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn a_reader_skips_nothing(url: &str) {
    let entries = rounds("THINGSPACE_ENTRIES", 3_000, 200_000) as usize;
    let store = open(url).await.unwrap();
    let start = |appender: u64| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_appender"));
        Appender(command.args([url, &appender.to_string()]).stdout(Stdio::null()).spawn().unwrap())
    };
    let mut appenders: Vec<Appender> = (0..APPENDERS).map(start).collect();
    let (mut seen, mut after) = (Vec::new(), Place::START);
    while seen.len() < entries {
        let has_ended = appenders.iter_mut().any(|appender| appender.0.try_wait().unwrap().is_some());
        assert!(!has_ended, "an appender has ended");
        // A small page is read quickly. So the reader is often at the end of the log, where the other processes append entries.
        let page = store.read(None, after, 50).await.unwrap();
        for stored in page {
            assert!(stored.place > after, "{:?} was read after {after:?}", stored.place);
            after = stored.place;
            seen.push((stored.place, stored.entry.key));
        }
        store.wait_after(after, Duration::from_secs(5)).await.unwrap();
    }
    drop(appenders);
    let log = log::read(&*store).await.into_iter().map(|stored| (stored.place, stored.entry.key));
    let log: Vec<_> = log.take_while(|(place, _)| *place <= after).collect();
    println!("{} entries read", seen.len());
    let skipped: Vec<_> = log.iter().filter(|entry| seen.binary_search(entry).is_err()).collect();
    assert!(skipped.is_empty(), "{} of {} entries were skipped: {skipped:?}", skipped.len(), log.len());
    assert_eq!(seen.len(), log.len());
}

#[tokio::test]
async fn a_reader_of_sqlite_skips_nothing() {
    let folder = Folder::new("order");
    a_reader_skips_nothing(&format!("sqlite:{}", folder.path().join("store.db").display())).await;
}

#[tokio::test]
async fn a_reader_of_postgres_skips_nothing() {
    let Some(server) = Postgres::start() else { return };
    a_reader_skips_nothing(&server.url("ordered")).await;
}

#[tokio::test]
async fn a_reader_of_nats_skips_nothing() {
    let Some(server) = Nats::start() else { return };
    a_reader_skips_nothing(&server.url("ordered")).await;
}
