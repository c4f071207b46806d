//! Shows what a change would do, before the command sends it: the number of devices in each state, the devices that would be
//! refused, and the costs.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::process::ExitCode;

use futures_util::TryStreamExt as _;
use serde_json::json;
use thingspace::{ChangeKind, Client, Device, DeviceId, DeviceKey, ErrorKind, State};
use thingspace_jobs::{Budget, OverBudget};

use crate::failure::Failure;
use crate::output::{self, Format, note, print_json};

/// Above this number of devices, the states come from a list of all devices of the account, not from one call per device.
const READ_INDIVIDUALLY: usize = 20;

/// Largest number of refused devices that the plain-text preview lists.
const MOST_PRINTED: usize = 20;

/// The state that is shown for a device that the account does not have.
const MISSING: &str = "not in the account";

/// What a change would do.
#[derive(Default)]
pub struct Preview {
    devices: usize,
    by_state: BTreeMap<String, usize>,
    /// Devices that the service would probably refuse, each with the reason.
    refused: Vec<(DeviceKey, String)>,
    /// Costs and time limits.
    notes: Vec<&'static str>,
    jobs: Vec<String>,
}

impl Preview {
    /// Adds a change. `existing` describes the job that already exists for this change, if any. The command would resume that job
    /// or report its outcomes instead of starting a new one.
    pub async fn add(
        &mut self,
        client: &Client,
        kind: ChangeKind,
        devices: &[DeviceKey],
        over_budget: Vec<OverBudget>,
        existing: Option<String>,
    ) -> Result<(), Failure> {
        self.devices += devices.len();
        for (key, state) in devices.iter().zip(states(client, devices).await?) {
            let shown = state.as_ref().map_or(MISSING, State::as_str);
            *self.by_state.entry(shown.to_owned()).or_default() += 1;
            self.refused.extend(refusal(kind, state.as_ref()).map(|reason| (key.clone(), reason)));
        }
        // A device in the wrong state is refused for its state, and does not spend its budget.
        let in_wrong_state: HashSet<DeviceKey> = self.refused.iter().map(|(key, _)| key.clone()).collect();
        let over_budget = over_budget.into_iter().filter(|over| !in_wrong_state.contains(&over.device));
        self.refused.extend(over_budget.map(|over| (over.device.clone(), budget_reason(&over))));
        self.notes.extend(costs(kind));
        self.jobs.extend(existing);
        Ok(())
    }

    /// Prints the preview on standard output, as one JSON object or as plain text.
    pub fn print(&self, format: Format, service: &str) -> Result<ExitCode, Failure> {
        if format == Format::Table {
            for line in self.lines(service) {
                output::print(output::sanitize_lines(&line))?;
            }
            return Ok(ExitCode::SUCCESS);
        }
        let refused = |(key, reason): &(DeviceKey, String)| json!({"device": key.to_string(), "reason": reason});
        let preview = json!({
            "devices": self.devices,
            "by_state": self.by_state,
            "refused": self.refused.iter().map(refused).collect::<Vec<_>>(),
            "notes": self.notes,
            "jobs": self.jobs,
            "service": service,
        });
        match format {
            Format::Json => print_json(&preview),
            _ => output::print_json_line(&preview).map(|_| ExitCode::SUCCESS),
        }
    }

    /// Prints the preview on standard error, before the command asks for confirmation.
    pub fn note(&self, service: &str) {
        for line in self.lines(service) {
            note(line);
        }
    }

    fn lines(&self, service: &str) -> Vec<String> {
        let states: Vec<String> = self.by_state.iter().map(|(state, count)| format!("{count} {state}")).collect();
        let mut lines = vec![format!("{} ({}) of {service}", output::devices(self.devices), states.join(", "))];
        if !self.refused.is_empty() {
            lines.push(format!("{} would probably be refused:", output::devices(self.refused.len())));
            lines.extend(self.refused.iter().take(MOST_PRINTED).map(|(key, reason)| format!("  {key}: {reason}")));
            if self.refused.len() > MOST_PRINTED {
                lines.push(format!("  and {} more: --dry-run -o json lists all", self.refused.len() - MOST_PRINTED));
            }
        }
        lines.extend(self.notes.iter().map(|note| (*note).to_owned()));
        lines.extend(self.jobs.iter().cloned());
        lines
    }
}

/// Returns the state of each device, in the same order. The state is `None` if the account does not have the device.
async fn states(client: &Client, devices: &[DeviceKey]) -> Result<Vec<Option<State>>, Failure> {
    let mut states = vec![None; devices.len()];
    if devices.len() <= READ_INDIVIDUALLY {
        for (key, state) in devices.iter().zip(&mut states) {
            for id in key.ids() {
                match client.devices().get(id).await {
                    Ok(device) => {
                        *state = Some(state_of(&device));
                        break;
                    }
                    Err(error) if error.kind() == ErrorKind::NotFound => {}
                    Err(error) => return Err(error.into()),
                }
            }
        }
        return Ok(states);
    }
    let mut indices: HashMap<&DeviceId, Vec<usize>> = HashMap::new();
    for (index, key) in devices.iter().enumerate() {
        key.ids().iter().for_each(|id| indices.entry(id).or_default().push(index));
    }
    let mut listed = client.devices().list().stream();
    while let Some(device) = listed.try_next().await? {
        for index in device.ids().flat_map(|id| indices.get(&id).cloned().unwrap_or_default()) {
            states[index] = Some(state_of(&device));
        }
    }
    Ok(states)
}

fn state_of(device: &Device) -> State {
    device.state().cloned().unwrap_or_else(|| State::from("unknown"))
}

/// Returns why the service would probably refuse to change a device in this state. Returns `None` if the service would probably
/// accept the change. `state` is `None` if the account does not have the device.
fn refusal(kind: ChangeKind, state: Option<&State>) -> Option<String> {
    let Some(state) = state else {
        let may_be_new =
            matches!(kind, ChangeKind::Activate | ChangeKind::Add | ChangeKind::Upload | ChangeKind::UploadAndActivate);
        return (!may_be_new).then(|| "the account does not have the device".to_owned());
    };
    let is_allowed = match kind {
        ChangeKind::Activate => matches!(state, State::PreActive | State::Deactive),
        ChangeKind::Suspend | ChangeKind::Sms => *state == State::Active,
        ChangeKind::Restore => *state == State::Suspend,
        ChangeKind::Deactivate => matches!(state, State::Active | State::Suspend),
        _ => true,
    };
    (!is_allowed).then(|| format!("the device is {}", state.as_str()))
}

fn budget_reason(over: &OverBudget) -> String {
    let limit = over.budget.limit();
    match over.budget {
        Budget::PlanChangesPerMonth => format!("{} plan changes this month: the service allows {limit}", over.spent),
        _ => format!("{} actions today: the service allows {limit}", over.spent),
    }
}

/// Returns a warning about the costs, time limits and losses that a change causes (openapi/provisioning.yaml).
fn costs(kind: ChangeKind) -> Option<&'static str> {
    Some(match kind {
        ChangeKind::Activate | ChangeKind::UploadAndActivate => "an activation starts billing on the service plan",
        ChangeKind::Sms => "each message counts as usage of its device",
        ChangeKind::Suspend => "a suspension ends by itself after at most 90 days; whether it is billed depends on the contract",
        ChangeKind::Deactivate => "a deactivation may cost an early termination fee, and the device loses its phone number",
        ChangeKind::Plan => "a new plan changes the price; a device may change its plan at most four times per month",
        ChangeKind::EidSwap => "an EID swap deactivates a line that is active on the replacement; that line loses its number",
        ChangeKind::Delete => "a deleted device leaves the account permanently",
        _ => return None,
    })
}
