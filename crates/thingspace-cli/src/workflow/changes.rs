//! Sends a change, waits for the outcome of every device, and turns the outcomes into an exit code.

use std::io::IsTerminal as _;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use thingspace::callbacks::Inbox;
use thingspace::{Bulk, ChangeRequest, ChangeRequests, Client, DeviceKey, Error, ErrorKind, Evidence, Outcome, Outcomes, Wait};
use thingspace_device_file::{Group, groups};

use super::listener::Listener;
use super::request_ids;
use super::session::with_listener;
use crate::arguments::ChangeOptions;
use crate::failure::Failure;
use crate::interrupt::{self, GRACE};
use crate::output::{self, Format, Row, Writer, note};

/// The callback service that reports the outcome of most changes.
pub const CARRIER: &str = "CarrierService";

/// Sends a change in as many requests as necessary, and prints the outcomes. The listener is registered first, because callbacks
/// may arrive before the response.
pub async fn send(client: &Client, options: &ChangeOptions, service: &'static str, bulk: Bulk) -> Result<ExitCode, Failure> {
    send_all(client, options, service, vec![(Vec::new(), bulk)]).await
}

/// Sends several changes, each with its devices, one after the other, and prints the outcomes of all. Like a bulk, stops at the
/// first request that is refused as a whole or whose response is lost.
pub async fn send_all(
    client: &Client,
    options: &ChangeOptions,
    service: &'static str,
    bulks: Vec<(Vec<DeviceKey>, Bulk)>,
) -> Result<ExitCode, Failure> {
    with_listener(client, &options.wait, service, async |listener| {
        let mut sent = Sent::default();
        let mut stopped: Option<Error> = None;
        for (devices, bulk) in bulks {
            if let Some(error) = &stopped {
                sent.not_sent.extend(devices.into_iter().map(|key| (key, error.to_string())));
                continue;
            }
            let bulk = bulk.on_progress(|progress| report_accepted(&progress.request)).stop_when(interrupt::received(), GRACE);
            match bulk.submit().await {
                Ok(requests) => {
                    stopped = requests.stopped().cloned();
                    sent.add_bulk(&requests);
                }
                Err(error) => {
                    sent.not_sent.extend(devices.into_iter().map(|key| (key, error.to_string())));
                    stopped = Some(error);
                }
            }
        }
        if let (Some(error), true) = (&stopped, sent.requests.is_empty()) {
            return Err(error.clone().into());
        }
        sent.finish(stopped.as_ref(), options, listener).await
    })
    .await
}

/// Sends one change for each group of rows that have the same values, because a request has one plan and one ZIP code.
pub async fn send_groups(
    client: &Client,
    options: &ChangeOptions,
    service: &'static str,
    rows: Vec<thingspace_device_file::Row>,
    change: impl Fn(Group) -> Bulk,
) -> Result<ExitCode, Failure> {
    let bulks = groups(rows).into_iter().map(|group| (group.devices.clone(), change(group))).collect();
    send_all(client, options, service, bulks).await
}

/// Sends changes of one device each, and prints the outcomes of all. A change that the service refuses does not stop the others.
pub async fn send_each<F: Future<Output = thingspace::Result<ChangeRequest>>>(
    client: &Client,
    options: &ChangeOptions,
    service: &'static str,
    changes: Vec<(DeviceKey, F)>,
) -> Result<ExitCode, Failure> {
    with_listener(client, &options.wait, service, async |listener| {
        let mut sent = Sent::default();
        let mut last: Option<Error> = None;
        let mut changes = changes.into_iter();
        for (key, submit) in changes.by_ref() {
            match interrupt::finish_within_grace(submit).await.ok_or_else(no_response)? {
                Ok(request) => {
                    report_accepted(&request);
                    let is_lost = request.lost().is_some();
                    sent.add(&request);
                    if is_lost {
                        last = request.lost().cloned();
                        break;
                    }
                }
                Err(error) => {
                    let concerns_all = !matches!(error.kind(), ErrorKind::Rejected | ErrorKind::NotFound | ErrorKind::Conflict);
                    sent.not_sent.push((key, error.to_string()));
                    last = Some(error);
                    if concerns_all {
                        break;
                    }
                }
            }
        }
        if let (Some(error), true) = (&last, sent.requests.is_empty()) {
            return Err(error.clone().into());
        }
        let reason = last.as_ref().map(ToString::to_string).unwrap_or_default();
        sent.not_sent.extend(changes.map(|(key, _)| (key, reason.clone())));
        sent.finish(last.as_ref(), options, listener).await
    })
    .await
}

/// The requests of a command, and what their outcomes depend on.
#[derive(Default)]
struct Sent {
    requests: Vec<ChangeRequest>,
    waits: Vec<Wait>,
    /// Number of devices in requests that were not sent, of bulks that were.
    not_sent_of_bulks: usize,
    /// Devices of changes that were not sent at all, each with the reason.
    not_sent: Vec<(DeviceKey, String)>,
}

impl Sent {
    fn add(&mut self, request: &ChangeRequest) {
        self.waits.push(request.wait());
        self.requests.push(request.clone());
    }

    fn add_bulk(&mut self, bulk: &ChangeRequests) {
        self.waits.push(bulk.wait());
        self.requests.extend_from_slice(bulk.requests());
        self.not_sent_of_bulks += bulk.not_sent().len();
    }

    async fn finish(
        self,
        stopped: Option<&Error>,
        options: &ChangeOptions,
        listener: Option<&Listener>,
    ) -> Result<ExitCode, Failure> {
        let not_sent = self.not_sent_of_bulks + self.not_sent.len();
        if let (1.., Some(error)) = (not_sent, stopped) {
            note(format_args!("warning: {} not sent: {error}", output::devices(not_sent)));
        }
        if options.wait.no_wait {
            return request_ids::print(&self.requests, not_sent, options.output);
        }
        let devices = self.requests.iter().map(|request| request.devices().len()).sum();
        let outcomes = wait_for_all(self.waits, devices, options, listener.map(Listener::inbox)).await;
        print_all(&outcomes, &self.not_sent, options.output)
    }
}

/// Sends a change that fits in one request, and prints the outcomes.
pub async fn send_one(
    client: &Client,
    options: &ChangeOptions,
    service: &'static str,
    submit: impl Future<Output = thingspace::Result<ChangeRequest>>,
) -> Result<ExitCode, Failure> {
    with_listener(client, &options.wait, service, async |listener| {
        let request = interrupt::finish_within_grace(submit).await.ok_or_else(no_response)??;
        report_accepted(&request);
        let mut sent = Sent::default();
        sent.add(&request);
        sent.finish(None, options, listener).await
    })
    .await
}

fn no_response() -> Failure {
    Failure::other("the response did not arrive in time; the service may have accepted the request")
}

/// Reports the request id, or that the response was lost or has no id.
fn report_accepted(request: &ChangeRequest) {
    let devices = output::devices(request.devices().len());
    match (request.request_id(), request.lost()) {
        (Some(id), _) => note(format_args!("request {id} accepted for {devices}")),
        (None, Some(error)) => note(format_args!(
            "warning: the response to the request for {devices} was lost ({error}); the outcome of the request is unknown: check \
             the devices before sending the change again"
        )),
        (None, None) => {
            note(format_args!("the request for {devices} was accepted without a request id; outcomes come from polling"))
        }
    }
}

/// Waits for the outcomes of all requests together, with a progress bar.
async fn wait_for_all(waits: Vec<Wait>, devices: usize, options: &ChangeOptions, inbox: Option<&Inbox>) -> Vec<Outcomes> {
    let bar = progress_bar(devices);
    let known = Arc::new(AtomicU64::new(0));
    let waits = waits.into_iter().map(|wait| {
        let mut wait = wait.timeout(options.wait.timeout).stop_when(interrupt::received());
        if let Some(inbox) = inbox {
            wait = wait.listening(inbox);
        }
        let (bar, known, mut before) = (bar.clone(), Arc::clone(&known), 0);
        wait.on_progress(move |progress| {
            let now = (progress.done + progress.refused) as u64;
            let more = now.saturating_sub(std::mem::replace(&mut before, now));
            bar.set_position(known.fetch_add(more, Ordering::Relaxed) + more);
        })
        .into_future()
    });
    let outcomes = join_all(waits).await;
    bar.finish_and_clear();
    outcomes
}

/// Prints outcomes and a summary, and returns the exit code of the most severe outcome.
pub fn print_outcomes(outcomes: &Outcomes, format: Format) -> Result<ExitCode, Failure> {
    print_all(std::slice::from_ref(outcomes), &[], format)
}

fn print_all(outcomes: &[Outcomes], never_sent: &[(DeviceKey, String)], format: Format) -> Result<ExitCode, Failure> {
    print_rows(outcomes, never_sent, format)?;
    let count = |of: fn(&Outcomes) -> usize| outcomes.iter().map(of).sum::<usize>();
    let (done, refused, unknown) = (count(Outcomes::done), count(Outcomes::refused), count(Outcomes::unknown));
    let not_sent = count(Outcomes::not_sent) + never_sent.len();
    let and_not_sent = if not_sent > 0 { format!(", {not_sent} not sent") } else { String::new() };
    note(format_args!("{done} done, {refused} refused, {unknown} unknown{and_not_sent}"));
    Ok(ExitCode::from(match (refused, unknown, not_sent) {
        (_, 1.., _) => 7,
        (_, _, 1..) => 8,
        (1.., _, _) => 6,
        _ => 0,
    }))
}

/// Returns a progress bar on standard error. The bar is hidden unless standard error is a terminal.
pub fn progress_bar(devices: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(devices as u64);
    let style = ProgressStyle::with_template("  {bar:40} {pos}/{len} devices  {elapsed}  {msg}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

fn print_rows(outcomes: &[Outcomes], never_sent: &[(DeviceKey, String)], format: Format) -> Result<(), Failure> {
    let mut out = Writer::new(format, &["device", "outcome", "reason"])?;
    let sent =
        outcomes.iter().flat_map(|outcomes| outcomes.iter().map(|(key, outcome)| row(key, outcome, outcomes.request_id())));
    let never_sent = never_sent.iter().map(|(key, reason)| row(key, &Outcome::NotSent { reason: reason.clone() }, None));
    for row in sent.chain(never_sent) {
        if !out.row(row)? {
            return Ok(());
        }
    }
    out.finish()
}

fn row(key: &DeviceKey, outcome: &Outcome, request_id: Option<&str>) -> Row {
    let (name, reason) = describe(outcome);
    let json = json!({
        "device": key.to_string(), "outcome": name, "reason": reason, "evidence": evidence(outcome), "request_id": request_id
    });
    Row { cells: vec![key.to_string(), name.to_owned(), reason], json }
}

/// Returns the name of the evidence for an outcome, or `None` if the outcome is neither done nor refused.
fn evidence(outcome: &Outcome) -> Option<&'static str> {
    match outcome {
        Outcome::Done { evidence, .. } => Some(evidence.as_str()),
        Outcome::Refused(refusal) => Some(refusal.evidence().as_str()),
        _ => None,
    }
}

fn describe(outcome: &Outcome) -> (&'static str, String) {
    match outcome {
        Outcome::Done { evidence: Evidence::Callback | Evidence::Answer, .. } => ("done", String::new()),
        Outcome::Done { .. } => ("done", "the device has the expected state".to_owned()),
        Outcome::Refused(refusal) => ("refused", refusal.to_string()),
        Outcome::NotSent { reason } => ("not sent", reason.clone()),
        Outcome::Unknown { reason } => ("unknown", reason.clone()),
        _ => ("unknown", String::new()),
    }
}
