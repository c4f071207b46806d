//! Kills a database server with SIGKILL several times while clients append, and starts it again each time. A client retries a
//! failed append with the same key, although the server may already have stored the entry. The store must not lose an
//! acknowledged entry, and must not store an entry twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use stores::servers::{Nats, Postgres, Server};
use stores::{log, rounds, seed};
use thingspace_store::{Entry, Store, open};

/// The number of clients per `Store` value. The test opens the store twice, so it has two `Store` values. Each stands for a
/// process.
const CLIENTS: usize = 8;

/// What all clients share.
#[derive(Default)]
struct Progress {
    acknowledged: AtomicU64,
    failed: AtomicU64,
    is_over: AtomicBool,
}

/// Appends one entry after the other until the test is over. Retries each append until the store acknowledges the entry. Returns
/// the acknowledged keys.
async fn client(store: Arc<dyn Store>, name: String, progress: Arc<Progress>) -> Vec<String> {
    let mut acknowledged = Vec::new();
    while !progress.is_over.load(Ordering::Relaxed) {
        let key = format!("{name}-{}", acknowledged.len());
        let mut is_repeated = false;
        loop {
            match store.append(vec![Entry::new(&*key, &*name, "note", vec![7; 600])]).await {
                Ok(appended) => {
                    assert!(appended[0].is_new() || is_repeated, "{key} was stored before its first append");
                    break;
                }
                Err(_) => {
                    is_repeated = true;
                    progress.failed.fetch_add(1, Ordering::Relaxed);
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            }
        }
        progress.acknowledged.fetch_add(1, Ordering::Relaxed);
        acknowledged.push(key);
    }
    acknowledged
}

/// Waits for `more` acknowledged appends, so that each kill interrupts working clients.
async fn appended(progress: &Progress, more: u64) {
    let until = progress.acknowledged.load(Ordering::Relaxed) + more;
    let working = async {
        while progress.acknowledged.load(Ordering::Relaxed) < until {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(120), working).await.expect("the clients did not recover");
}

async fn survives_restarts<S: Server>(mut server: S) {
    let (seed, kills) = (seed(), rounds("THINGSPACE_RESTARTS", 5, 20));
    println!("seed {seed}, {kills} kills");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let url = server.url("restarts");
    let progress = Arc::new(Progress::default());
    let mut clients = Vec::new();
    for process in 0..2 {
        let store = open(&url).await.unwrap();
        for number in 0..CLIENTS {
            clients.push(tokio::spawn(client(Arc::clone(&store), format!("{process}.{number}"), Arc::clone(&progress))));
        }
    }
    for _ in 0..kills {
        appended(&progress, rng.random_range(1..300)).await;
        server = tokio::task::spawn_blocking(|| {
            server.kill();
            server.restart();
            server
        })
        .await
        .unwrap();
    }
    appended(&progress, 1).await;
    progress.is_over.store(true, Ordering::Relaxed);
    let mut acknowledged = Vec::new();
    for client in clients {
        acknowledged.extend(client.await.unwrap());
    }
    assert!(progress.failed.load(Ordering::Relaxed) > 0, "no kill interrupted an append");
    log::check(&*open(&url).await.unwrap(), &acknowledged, seed).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_keeps_every_acknowledged_entry_when_the_server_is_killed() {
    let Some(server) = Postgres::start() else { return };
    survives_restarts(server).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nats_keeps_every_acknowledged_entry_when_the_server_is_killed() {
    let Some(server) = Nats::start() else { return };
    survives_restarts(server).await;
}
