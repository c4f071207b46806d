//! RT1 (docs/reliability.md): whichever fault occurs during a call, the service accepts the change at most once, and the client
//! reports the outcome correctly.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::time::Duration;

use behavior::{client_builder, effort};
use thingspace::{ChangeRequest, Client, DeviceKey, MemoryStore, State};
use thingspace_sim::{Clock, Fault, LedgerEvent, Simulator};

/// Returns the number of rounds, each with its own seed.
fn rounds() -> u64 {
    effort(10, 200)
}

const AT_ONCE: Duration = Duration::ZERO;

/// Returns the faults: first the faults that occur before the service acts, then the faults that occur after it has acted.
fn points() -> Vec<Fault> {
    let before = [
        Fault::status(400),
        Fault::status(401),
        Fault::status(403),
        Fault::status(500),
        Fault::gateway(502),
        Fault::gateway(503),
        Fault::gateway(504),
        Fault::html(502),
        Fault::rate_limited(None),
        Fault::bearer_refused(),
        Fault::session_refused(),
        Fault::close(),
        Fault::reset(),
        Fault::hang(),
    ];
    let after = [
        Fault::gateway(502).acted(),
        Fault::gateway(504).acted(),
        Fault::html(503).acted(),
        Fault::close().acted(),
        Fault::reset().acted(),
        Fault::hang().acted(),
        Fault::cut(0),
        Fault::cut(20),
        Fault::stall(0),
        Fault::stall(20),
    ];
    before.into_iter().chain(after).collect()
}

#[derive(Clone, Copy, Debug)]
enum Change {
    Activate,
    Suspend,
    Restore,
    Deactivate,
}

impl Change {
    const ALL: [Self; 4] = [Self::Activate, Self::Suspend, Self::Restore, Self::Deactivate];

    fn operation(self) -> &'static str {
        match self {
            Self::Activate => "activateDevices",
            Self::Suspend => "suspendDevices",
            Self::Restore => "restoreDevices",
            Self::Deactivate => "deactivateDevices",
        }
    }

    fn from(self) -> State {
        match self {
            Self::Activate => State::PreActive,
            Self::Suspend | Self::Deactivate => State::Active,
            Self::Restore => State::Suspend,
        }
    }

    async fn send(self, client: &Client, key: DeviceKey) -> thingspace::Result<ChangeRequest> {
        let devices = client.devices();
        match self {
            Self::Activate => devices.activate([key]).plan("m2m-5mb").zip("98101").submit().await,
            Self::Suspend => devices.suspend([key]).submit().await,
            Self::Restore => devices.restore([key]).submit().await,
            Self::Deactivate => devices.deactivate([key]).submit().await,
        }
    }
}

/// What the client reports about a request.
#[derive(Debug, PartialEq)]
enum Label {
    NotAccepted,
    Accepted(String),
    Unknown,
}

#[tokio::test(flavor = "multi_thread")]
async fn no_fault_duplicates_a_change_or_mislabels_its_outcome() {
    let (mut tried, mut unknown) = (0, 0);
    for seed in 0..rounds() {
        for change in Change::ALL {
            let mut points = tokio::task::JoinSet::new();
            for fault in self::points() {
                points.spawn(async move { (fault.clone(), run_change(seed, change, fault).await) });
            }
            while let Some(done) = points.join_next().await {
                let (fault, (label, accepted, calls)) = done.unwrap();
                let context = format!("seed {seed}, {change:?}, {fault:?}: {label:?}, accepted {accepted:?}");
                assert!(accepted.len() <= 1, "{context}");
                match &label {
                    Label::NotAccepted => assert!(accepted.is_empty(), "{context}"),
                    Label::Accepted(id) => assert_eq!(accepted, std::slice::from_ref(id), "{context}"),
                    Label::Unknown => unknown += 1,
                }
                assert!(calls <= 2, "{context}: {calls} calls");
                tried += 1;
            }
        }
    }
    println!("{tried} faults, 0 wrong labels, {unknown} unknown");
    assert_eq!(tried, rounds() as usize * 4 * points().len());
}

/// Sends one change during which the fault occurs. Returns what the client reports, the ids of the requests that the service
/// accepted, and how many calls of the operation the simulator received.
async fn run_change(seed: u64, change: Change, fault: Fault) -> (Label, Vec<String>, usize) {
    let sim = Simulator::builder()
        .devices(30)
        .seed(seed)
        .callback_delay(AT_ONCE..AT_ONCE)
        .clock(Clock::paused())
        .start()
        .await
        .unwrap();
    // A call that hangs ends at its deadline in real time, so `client`, which sends the change, has a short deadline. `patient`,
    // which makes the other calls, has the default deadline.
    let store = MemoryStore::default();
    let patient = client_builder(&sim).token_store(store.clone()).build().unwrap();
    let client = client_builder(&sim).token_store(store).timeout(Duration::from_millis(250)).build().unwrap();
    patient.login().await.unwrap();
    let device = patient.devices().list().state(change.from()).collect().await.unwrap().swap_remove(0);
    sim.inject(fault.on(change.operation()).times(1)).unwrap();
    let label = match change.send(&client, device.key().unwrap()).await {
        Ok(request) => request.request_id().map_or(Label::Unknown, |id| Label::Accepted(id.to_owned())),
        Err(_) => Label::NotAccepted,
    };
    sim.clear_faults();
    let accepted = sim.ledger().into_iter().filter(|entry| entry.event == LedgerEvent::Accepted);
    let accepted = accepted.filter_map(|entry| Some(entry.request_id?.to_string())).collect();
    (label, accepted, behavior::calls(&sim, change.operation()))
}
