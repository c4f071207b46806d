//! Tests of jobs that call the simulator over HTTP. The simulator's ledger shows which changes were accepted, and the report of a
//! job must agree with the ledger.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

mod appends;
mod baselines;
mod cancel;
mod changes;
mod clock;
mod clock_jumps;
mod copies;
mod holds;
mod identity;
mod kills;
mod leases;
mod ledger;
mod lost_answers;
mod outages;
mod power_loss;
mod rates;
mod stepping;
mod summaries;
mod two_workers;
mod workers;

use std::sync::Arc;

use thingspace::{Client, DeviceKey, State};
use thingspace_jobs::Jobs;
use thingspace_sim::{Clock, Simulator};
use thingspace_store::Store;

use crate::clock::Jumping;

/// Starts a simulator whose clock moves only when a client sleeps or a test advances the clock.
async fn simulator(devices: usize, seed: u64) -> Simulator {
    Simulator::builder().devices(devices).seed(seed).clock(Clock::paused()).start().await.unwrap()
}

/// Starts a simulator whose clock runs 20 times as fast as real time, for tests with several workers at once. At a higher
/// speed, a slow call on a busy machine could miss its deadline, because it would last minutes by this clock.
async fn fast_simulator(devices: usize, seed: u64) -> Simulator {
    let sim = Simulator::builder().devices(devices).seed(seed).start().await.unwrap();
    sim.clock().set_speed(20.0).unwrap();
    sim
}

/// Returns the `Jobs` of a store, with a new client that really waits when it sleeps, by the running clock of the simulator.
fn running_jobs(sim: &Simulator, store: &Arc<dyn Store>) -> Jobs {
    Jobs::new(Arc::clone(store), sim.client_builder().build().unwrap())
}

/// Returns a client whose sleeps take no real time.
fn client(sim: &Simulator) -> Client {
    sim.client_builder().clock(Jumping::of(sim)).build().unwrap()
}

/// Returns the ICCIDs of `count` devices that are in `state`.
async fn devices(client: &Client, state: State, count: usize) -> Vec<DeviceKey> {
    let devices = client.devices().list().state(state).collect().await.unwrap();
    let keys = devices.iter().filter_map(|device| format!("iccid:{}", device.iccid()?).parse().ok());
    let keys: Vec<DeviceKey> = keys.take(count).collect();
    assert_eq!(keys.len(), count, "the fleet has too few devices");
    keys
}

/// Returns a store in memory.
fn memory() -> Arc<dyn Store> {
    Arc::new(thingspace_store::MemoryStore::default())
}

/// Returns the `Jobs` of a store, with a new client whose sleeps take no real time.
fn jobs(sim: &Simulator, store: &Arc<dyn Store>) -> Jobs {
    Jobs::new(Arc::clone(store), client(sim))
}
