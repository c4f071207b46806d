//! AU2: processes that share a folder of tokens log in once, whatever becomes of one of them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};
use std::time::Duration;

use behavior::{calls, describe, effort};
use futures_util::future::{Either, join_all, select};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use thingspace::{Client, FileStore};
use thingspace_sim::{Clock, Simulator};

const LOGIN: &str = "startConnectivityManagementSession";

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A client as another process has it: with a store of its own over the same folder.
fn process(sim: &Simulator, folder: &Path) -> Client {
    describe(sim).token_store(FileStore::new(folder).unwrap()).build().unwrap()
}

/// A process that is killed after so many turns, whatever it is doing: all its tasks end with its runtime.
fn killed(client: Client, turns: usize) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let turns = async {
            for _ in 0..turns {
                tokio::task::yield_now().await;
            }
        };
        match select(Box::pin(client.callbacks().list()), Box::pin(turns)).await {
            Either::Left((told, _)) => told.map(|_| ()).unwrap(),
            Either::Right(_) => {}
        }
    });
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_with_one_folder_log_in_once_though_one_is_killed() {
    let mut more = 0;
    let rounds = effort(10, 200);
    for seed in 0..rounds {
        let sim = Simulator::builder().devices(1).seed(seed).clock(Clock::paused()).start().await.unwrap();
        sim.login_delay(Duration::from_millis(20));
        let folder = std::env::temp_dir().join(format!("thingspace-shared-{}-{seed}", std::process::id()));
        let folder = Folder(folder);
        let mut dice = ChaCha8Rng::seed_from_u64(seed);
        let (turns, victim) = (dice.random_range(1..20_000), process(&sim, &folder.0));
        let victim = std::thread::spawn(move || killed(victim, turns));
        let clients: Vec<Client> = (0..10).map(|_| process(&sim, &folder.0)).collect();
        for told in join_all(clients.iter().map(|client| client.callbacks().list())).await {
            assert!(told.is_ok(), "seed {seed}, {turns} turns: {told:?}");
        }
        tokio::task::spawn_blocking(|| victim.join()).await.unwrap().unwrap();
        let logins = calls(&sim, LOGIN);
        assert!((1..=2).contains(&logins), "seed {seed}, {turns} turns: {logins} logins");
        more += logins - 1;
    }
    println!("AU2: {rounds} rounds, {more} more logins than one a round");
}
