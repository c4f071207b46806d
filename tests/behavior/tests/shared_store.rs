//! AU2 (docs/reliability.md): processes that share a token folder log in once in total. If one of them is killed, there is at
//! most one additional login.
#![allow(clippy::unwrap_used, reason = "a panic fails the test")]

use std::path::{Path, PathBuf};
use std::time::Duration;

use behavior::{calls, client_builder, effort};
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

/// Returns a client that stands for a process: it has its own `FileStore` for the shared folder.
fn process(sim: &Simulator, folder: &Path) -> Client {
    client_builder(sim).token_store(FileStore::new(folder).unwrap()).build().unwrap()
}

/// Makes a call in a runtime of its own. Drops the runtime when the call has ended, or after `steps` yields to the scheduler if
/// the call has not ended by then. Dropping the runtime ends all its tasks, as killing the process would.
fn killed(client: Client, steps: usize) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let steps = async {
            for _ in 0..steps {
                tokio::task::yield_now().await;
            }
        };
        match select(Box::pin(client.callbacks().list()), Box::pin(steps)).await {
            Either::Left((answer, _)) => answer.map(|_| ()).unwrap(),
            Either::Right(_) => {}
        }
    });
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_that_share_a_folder_log_in_at_most_twice_in_total_if_one_is_killed() {
    let mut more = 0;
    let rounds = effort(10, 200);
    for seed in 0..rounds {
        let sim = Simulator::builder().devices(1).seed(seed).clock(Clock::paused()).start().await.unwrap();
        sim.login_delay(Duration::from_millis(20));
        let folder = std::env::temp_dir().join(format!("thingspace-shared-{}-{seed}", std::process::id()));
        let folder = Folder(folder);
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let (steps, victim) = (rng.random_range(1..20_000), process(&sim, &folder.0));
        let victim = std::thread::spawn(move || killed(victim, steps));
        let clients: Vec<Client> = (0..10).map(|_| process(&sim, &folder.0)).collect();
        for answer in join_all(clients.iter().map(|client| client.callbacks().list())).await {
            assert!(answer.is_ok(), "seed {seed}, {steps} steps: {answer:?}");
        }
        tokio::task::spawn_blocking(|| victim.join()).await.unwrap().unwrap();
        let logins = calls(&sim, LOGIN);
        assert!((1..=2).contains(&logins), "seed {seed}, {steps} steps: {logins} logins");
        more += logins - 1;
    }
    println!("AU2: {rounds} rounds, {more} additional logins");
}
