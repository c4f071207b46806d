//! `thingspace sms send`: sends a message as a job, and prints the delivery reports.

use std::collections::{BTreeMap, HashSet};
use std::process::ExitCode;
use std::time::Instant;

use thingspace::{Change, Client, Device, DeviceId, DeviceKey, State};
use thingspace_jobs::{DeviceState, Job, JobReport};

use crate::arguments::{SendOptions, WaitOptions};
use crate::failure::Failure;
use crate::output::{self, Format, note};
use crate::workflow::confirm::Selection;
use crate::workflow::jobs::{OpenJobs, check_callback_url, open, preview, run, run_then, service_name, start_all};
use crate::workflow::outcome_rows;
use crate::workflow::queries::{ExpectedResponses, print_responses};

/// The callback service that reports the delivery of messages.
const SERVICE: &str = "EnhancedConnectivityService";

/// How to send a message and what to print.
pub struct MessageOptions {
    pub send: SendOptions,
    pub wait: WaitOptions,
    /// The format in which the outcomes are printed. With `None`, the command prints JSON Lines: the outcomes of the devices
    /// whose message was not accepted, then the delivery reports. If there is no inbox to read the reports from, the command
    /// prints the outcomes of all devices instead.
    pub output: Option<Format>,
}

/// The devices that get a message.
pub struct Recipients {
    devices: Vec<DeviceKey>,
    /// The recipients that are not active. The service may send no delivery report for them, so their reports are optional.
    silent: HashSet<DeviceKey>,
    selection: Selection,
    /// Whether the service listed the devices. If the same command runs again later, the list may be different.
    is_listed: bool,
}

impl Recipients {
    /// Devices that the user has named.
    pub fn named(devices: Vec<DeviceKey>) -> Self {
        let mut seen = HashSet::new();
        let first = devices.iter().filter_map(|key| key.ids().first().cloned()).map(DeviceKey::from);
        let devices = first.filter(|key| seen.insert(key.clone())).collect();
        Self { devices, silent: HashSet::new(), selection: Selection::Named, is_listed: false }
    }

    /// The devices of a group.
    pub async fn of_group(client: &Client, name: &str) -> Result<Self, Failure> {
        Self::listed(client.devices().list().group(name).collect().await?, Selection::Named)
    }

    /// All devices of the account.
    pub async fn of_account(client: &Client) -> Result<Self, Failure> {
        Self::listed(client.devices().list().collect().await?, Selection::Account)
    }

    fn listed(listed: Vec<Device>, selection: Selection) -> Result<Self, Failure> {
        let (mut devices, mut silent) = (Vec::new(), HashSet::new());
        for device in &listed {
            let key = match device.iccid() {
                Some(iccid) => DeviceKey::from(DeviceId::iccid(iccid)?),
                None => device.key()?,
            };
            if device.state() != Some(&State::Active) {
                silent.insert(key.clone());
            }
            devices.push(key);
        }
        if devices.is_empty() {
            return Err(Failure::usage("no recipients: the group or the account has no devices"));
        }
        Ok(Self { devices, silent, selection, is_listed: true })
    }
}

/// Sends a message as a job. Prints the outcomes if the user has chosen an output format, otherwise the delivery reports (see
/// [`MessageOptions::output`]). With `--dry-run`, sends nothing and only prints a preview.
pub async fn send(client: &Client, change: Change, recipients: Recipients, options: MessageOptions) -> Result<ExitCode, Failure> {
    let MessageOptions { send, wait, output } = options;
    check_callback_url(client, &wait)?;
    let open = open(client, &send.store).await?;
    let devices = match recipients.is_listed {
        true => interrupted(&open, &change, &recipients.devices).await?.unwrap_or_else(|| recipients.devices.clone()),
        false => recipients.devices.clone(),
    };
    let changes = vec![(change, devices)];
    if send.dry_run {
        let format = output.unwrap_or(Format::Table);
        return preview(client, &open, &send, &changes).await?.print(format, &service_name(client));
    }
    let jobs = start_all(client, &open, &send, changes, recipients.selection).await?;
    if let Some(format) = output {
        return run(client, &open, &wait, SERVICE, format, jobs).await;
    }
    let (timeout, start) = (wait.timeout, Instant::now());
    let advice = || advice(&jobs);
    run_then(client, &open, &wait, (SERVICE, &advice), Format::Table, &jobs, async |reports, inbox| {
        let Some(inbox) = inbox else {
            note(format_args!(
                "the delivery reports go to the listener of {SERVICE}; use --listen or --inbox to receive them here"
            ));
            return outcome_rows::print(&reports, Format::Jsonl);
        };
        outcome_rows::print_rows(&reports, Format::Jsonl, |device| device.state != DeviceState::Done)?;
        outcome_rows::summarize(&reports);
        let mut status = outcome_rows::status(&reports);
        for (id, expected) in expected(&reports, &recipients.silent) {
            let left = timeout.saturating_sub(start.elapsed());
            let Some(delivered) = print_responses(&id, expected, inbox, left).await? else { break };
            // Failed (6) and missing (7) delivery reports can only replace the exit code 0 or 6. The codes 7 (unknown outcomes)
            // and 8 (unsent messages) stay.
            status = if matches!(status, 0 | 6) { status.max(delivered) } else { status };
        }
        Ok(ExitCode::from(status))
    })
    .await
}

/// Returns all devices of an unfinished job that sends the same message to at least one of `devices`, or `None` if there is no
/// such job. `start_all` continues the unfinished job only if it gets exactly the devices of that job. `devices` may differ from
/// them, because the account or the group may have changed. With `devices`, `start_all` would then start a new job, which could
/// send the message to some devices twice.
async fn interrupted(open: &OpenJobs, change: &Change, devices: &[DeviceKey]) -> Result<Option<Vec<DeviceKey>>, Failure> {
    let listed: HashSet<&DeviceKey> = devices.iter().collect();
    for job in open.jobs.unfinished().await? {
        if job.change().await != *change {
            continue;
        }
        let devices: Vec<DeviceKey> = job.report().await?.devices.into_iter().map(|device| device.device).collect();
        if devices.iter().any(|device| listed.contains(device)) {
            return Ok(Some(devices));
        }
    }
    Ok(None)
}

/// Returns the expected delivery reports, by the id of the accepted request. If there are any, also prints the number of devices
/// whose report is expected.
fn expected(reports: &[JobReport], silent: &HashSet<DeviceKey>) -> BTreeMap<String, ExpectedResponses> {
    let mut expected: BTreeMap<String, ExpectedResponses> = BTreeMap::new();
    for device in reports.iter().flat_map(|report| &report.devices).filter(|device| device.state == DeviceState::Done) {
        let Some(id) = &device.request_id else { continue };
        expected.entry(id.clone()).or_default().add(device.device.ids(), !silent.contains(&device.device));
    }
    if !expected.is_empty() {
        let total = expected.values().map(ExpectedResponses::total).sum();
        note(format_args!("waiting for the delivery reports of {}", output::devices(total)));
    }
    expected
}

/// Returns the advice that is printed if a signal stops the command.
fn advice(jobs: &[Job]) -> String {
    let ids: Vec<String> = jobs.iter().map(|job| job.id().to_string()).collect();
    format!(
        "`thingspace jobs resume {}` sends what is left, and `thingspace sms events DEVICE --since DAY` shows what a device received",
        ids.join(" ")
    )
}
