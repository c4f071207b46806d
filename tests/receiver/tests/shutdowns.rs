//! Terminates the receiver under load. Every acknowledged callback must be stored, and the process must end within five seconds.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a panic fails the test, and the test prints its results")]

use std::collections::HashSet;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use receiver::{Folder, PASSWORD, Process, USERNAME, callback, connect, scale, status};
use thingspace_callbacks::{Credentials, Inbox};

const SENDERS: usize = 24;

/// Sends callbacks until the receiver has stopped, and returns the devices whose callbacks the receiver acknowledged.
async fn send(to: std::net::SocketAddr, request: String, sender: usize, acknowledged: Arc<AtomicUsize>) -> Vec<usize> {
    let mut devices = Vec::new();
    let mut next = sender * 1_000_000;
    while let Ok(mut stream) = connect(Ipv4Addr::new(127, 0, 8, 1), to).await {
        // The senders with even numbers use a new connection for each callback. The others keep their connection.
        while let Some(code) = status(&mut stream, &callback(&request, next)).await {
            if code == 200 {
                devices.push(next);
                acknowledged.fetch_add(1, Ordering::Relaxed);
            }
            next += 1;
            if sender.is_multiple_of(2) {
                break;
            }
        }
    }
    devices
}

#[tokio::test(flavor = "multi_thread")]
async fn a_terminated_receiver_has_stored_everything_it_acknowledged() {
    let (seed, rounds) = (rand::random(), scale(5, 500));
    println!("seed {seed}, {rounds} rounds");
    let mut rng = StdRng::seed_from_u64(seed);
    let folder = Folder::new("shutdowns");
    let (mut total, mut slowest) = (0, Duration::ZERO);
    for round in 0..rounds {
        let process = Process::start(env!("CARGO_BIN_EXE_receiver"), &folder.store(), None);
        let (request, acknowledged) = (format!("round-{round}"), Arc::new(AtomicUsize::new(0)));
        let senders: Vec<_> = (0..SENDERS)
            .map(|sender| tokio::spawn(send(process.address(), request.clone(), sender, Arc::clone(&acknowledged))))
            .collect();
        let enough = rng.random_range(1..200);
        let start = Instant::now();
        while acknowledged.load(Ordering::Relaxed) < enough {
            assert!(start.elapsed() < Duration::from_secs(60), "seed {seed}, round {round}: too few callbacks are acknowledged");
            tokio::task::yield_now().await;
        }
        let (ended, took) = tokio::task::spawn_blocking(|| process.terminate()).await.unwrap();
        assert!(ended.success(), "seed {seed}, round {round}: {ended}");
        assert!(took <= Duration::from_secs(5), "seed {seed}, round {round}: the shutdown took {took:?}");
        slowest = slowest.max(took);
        let store = thingspace_store::open(&folder.store()).await.unwrap();
        let stored = Inbox::with_store(store, Credentials::new(USERNAME, PASSWORD)).request(&request).await.unwrap();
        let stored: HashSet<String> = stored.iter().map(|received| received.event().devices()[0].id.clone()).collect();
        for sender in senders {
            for device in sender.await.unwrap() {
                assert!(stored.contains(&format!("{device:020}")), "seed {seed}, round {round}: callback {device} is lost");
                total += 1;
            }
        }
    }
    println!("{rounds} shutdowns, {total} acknowledged callbacks, none lost, slowest shutdown {slowest:?}");
    assert!(total >= rounds);
}
