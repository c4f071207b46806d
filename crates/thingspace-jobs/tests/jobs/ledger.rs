//! Compares the report of a job with the ledger of the simulator.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use thingspace::DeviceKey;
use thingspace_jobs::{DeviceState, JobReport};
use thingspace_sim::{Outcome, Simulator};

/// The outcomes of the changes that the service accepted for each device. The keys are ICCIDs.
pub(crate) type Acceptances = BTreeMap<String, Vec<Outcome>>;

/// Completes when the simulator has received a request for `operation`.
pub(crate) async fn arrived(sim: &Simulator, operation: &str) {
    let start = Instant::now();
    while sim.journal().iter().all(|call| call.operation.as_deref() != Some(operation)) {
        assert!(start.elapsed() < Duration::from_secs(60), "{operation} did not arrive within a minute");
        tokio::task::yield_now().await;
    }
}

/// Advances the clock by an hour and waits until the simulator has processed all due events. Returns the outcomes of the changes
/// that the service accepted in requests for `operation`.
pub(crate) async fn acceptances(sim: &Simulator, operation: &str) -> Acceptances {
    sim.clock().advance(Duration::from_secs(3_600));
    sim.settle().await;
    let mut accepted = Acceptances::new();
    for entry in sim.ledger() {
        let (Some(outcome), Some(device)) = (entry.outcome, &entry.device) else { continue };
        if entry.operation == operation {
            accepted.entry(device.iccid.clone().unwrap_or_default()).or_default().push(outcome);
        }
    }
    accepted
}

/// Checks that no change of a device was accepted twice, and that the report agrees with the ledger. Returns the outcomes of the
/// accepted changes.
pub(crate) async fn judge(sim: &Simulator, operation: &str, report: &JobReport, case: &str) -> Acceptances {
    let accepted = acceptances(sim, operation).await;
    for (iccid, outcomes) in &accepted {
        assert!(outcomes.len() <= 1, "{case}: the change of {iccid} was accepted {} times", outcomes.len());
    }
    agrees(&accepted, report, case);
    accepted
}

/// Checks that the report agrees with the ledger.
pub(crate) fn agrees(accepted: &Acceptances, report: &JobReport, case: &str) {
    for device in &report.devices {
        let last = accepted.get(&iccid(&device.device)).and_then(|outcomes| outcomes.last());
        let agrees = match device.state {
            DeviceState::Done => last == Some(&Outcome::Success),
            DeviceState::Refused => last != Some(&Outcome::Success),
            DeviceState::NotSent | DeviceState::Waiting => last.is_none(),
            DeviceState::Accepted => last.is_some(),
            _ => true,
        };
        assert!(agrees, "{case}: {} is {:?} in the report and {last:?} in the ledger", device.device, device.state);
    }
}

/// Checks that the ledger does not contradict an earlier report. A device that has no final outcome in the report may have
/// received one since then.
pub(crate) fn stays_true(accepted: &Acceptances, report: &JobReport, case: &str) {
    for device in &report.devices {
        let last = accepted.get(&iccid(&device.device)).and_then(|outcomes| outcomes.last());
        let is_true = match device.state {
            DeviceState::Done => last == Some(&Outcome::Success),
            DeviceState::Refused => last != Some(&Outcome::Success),
            DeviceState::NotSent => last.is_none(),
            _ => true,
        };
        assert!(is_true, "{case}: {} was reported as {:?}, but the ledger has {last:?}", device.device, device.state);
    }
}

pub(crate) fn iccid(device: &DeviceKey) -> String {
    device.ids()[0].id().to_owned()
}
