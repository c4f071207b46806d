//! Tests the NATS store on three servers that replicate its streams. One test kills each server in turn.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use stores::log;
use stores::servers::NatsCluster;
use thingspace_store::{Entry, Result, Store, conformance, open};

/// How long the servers may take to elect a leader.
const ELECTION: Duration = Duration::from_secs(60);

/// Opens a store. Retries for at most [`ELECTION`], because a store cannot be opened until the servers have elected a leader.
async fn open_elected(url: &str) -> Result<Arc<dyn Store>> {
    let started = Instant::now();
    loop {
        match open(url).await {
            Err(error) if started.elapsed() > ELECTION => return Err(error),
            Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            opened => return opened,
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replicated_store_conforms_without_the_parameter_flushed() {
    let Some(cluster) = NatsCluster::start() else { return };
    let count = AtomicU32::new(0);
    conformance::all(|| {
        let url = cluster.url(&format!("store_{}", count.fetch_add(1, Ordering::Relaxed)));
        async move { open_elected(&url).await }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_acknowledged_entry_is_lost_when_each_server_is_killed_in_turn() {
    let Some(mut cluster) = NatsCluster::start() else { return };
    let store = open_elected(&cluster.url("killed")).await.unwrap();
    let mut acknowledged = Vec::new();
    for server in 0..3 {
        cluster.kill(server);
        let until = acknowledged.len() + 100;
        while acknowledged.len() < until {
            let key = format!("task-{}", acknowledged.len());
            let started = Instant::now();
            while let Err(error) = store.append(vec![Entry::new(&*key, "t", "note", "body")]).await {
                assert!(started.elapsed() < ELECTION, "the other servers did not take over: {error}");
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            acknowledged.push(key);
        }
        cluster.restart(server);
    }
    log::check(&*store, &acknowledged, 0).await;
}
