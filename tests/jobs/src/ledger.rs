//! Checks the report of a job against the ledger of the simulator.

use std::collections::HashMap;

use thingspace_sim::{Outcome, Simulator};

/// Maps the ICCID of each device to the outcomes of the accepted requests that contain the device. Includes only requests of
/// `operation`.
pub fn accepted(sim: &Simulator, operation: &str) -> HashMap<String, Vec<Outcome>> {
    let mut accepted: HashMap<String, Vec<Outcome>> = HashMap::new();
    for entry in sim.ledger() {
        if entry.operation == operation
            && let (Some(outcome), Some(device)) = (entry.outcome, entry.device)
        {
            accepted.entry(device.iccid.unwrap()).or_default().push(outcome);
        }
    }
    accepted
}

/// Checks that the service accepted at most one request of `operation` for each device, and that the report in `rows` agrees with
/// the ledger. Returns the number of devices per reported state.
///
/// `rows` are the ICCIDs of the report, each with the reported state. `is_shown` is true if device lists or histories show the
/// change. A job can then find the outcome even if the answer to a request was lost.
pub async fn judge<'a>(
    sim: &Simulator,
    operation: &str,
    rows: impl IntoIterator<Item = (&'a str, &'a str)>,
    is_shown: bool,
    case: &str,
) -> HashMap<String, usize> {
    sim.settle().await;
    let accepted = accepted(sim, operation);
    let twice = accepted.values().filter(|outcomes| outcomes.len() > 1).count();
    assert_eq!(twice, 0, "{case}: the service accepted more than one request for {twice} devices");
    let mut states: HashMap<String, usize> = HashMap::new();
    for (iccid, state) in rows {
        let in_ledger = accepted.get(iccid).map(|outcomes| outcomes[0]);
        let agrees = match state {
            "done" => in_ledger == Some(Outcome::Success),
            "refused" => in_ledger != Some(Outcome::Success),
            "unknown" => true,
            _ => false,
        };
        assert!(agrees, "{case}: {iccid} is {state} in the report and {in_ledger:?} in the ledger");
        // If lists or histories show the change, the report must contain the outcome of every accepted request.
        assert!(
            !is_shown || state != "unknown" || in_ledger.is_none(),
            "{case}: {iccid} is unknown in the report and {in_ledger:?} in the ledger"
        );
        *states.entry(state.to_owned()).or_default() += 1;
    }
    states
}
