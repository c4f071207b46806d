//! Sends a change, waits for the outcome of every device, and turns the outcomes into an exit code.

use std::io::IsTerminal as _;
use std::process::ExitCode;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use thingspace::callbacks::Inbox;
use thingspace::{Bulk, ChangeRequest, ChangeRequests, Client, Evidence, Outcome, Outcomes, Wait};

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
    with_listener(client, &options.wait, service, async |listener| {
        let bulk = bulk.on_progress(|progress| report_accepted(&progress.request)).stop_when(interrupt::received(), GRACE);
        wait_for_all(&at_least_one(bulk.submit().await?)?, options, listener).await
    })
    .await
}

/// Returns the requests. If there are none, returns the error that stopped the change.
fn at_least_one(requests: ChangeRequests) -> thingspace::Result<ChangeRequests> {
    match requests.stopped() {
        Some(error) if requests.requests().is_empty() => Err(error.clone()),
        _ => Ok(requests),
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
        if options.wait.no_wait {
            return request_ids::print(std::slice::from_ref(&request), 0, options.output);
        }
        wait(request.wait(), request.devices().len(), options, listener.map(Listener::inbox)).await
    })
    .await
}

fn no_response() -> Failure {
    Failure::other("the response did not arrive in time; the service may have accepted the request")
}

async fn wait_for_all(
    requests: &ChangeRequests,
    options: &ChangeOptions,
    listener: Option<&Listener>,
) -> Result<ExitCode, Failure> {
    let not_sent = requests.not_sent().len();
    if let (1.., Some(error)) = (not_sent, requests.stopped()) {
        note(format_args!("warning: {} not sent: {error}", output::devices(not_sent)));
    }
    if options.wait.no_wait {
        return request_ids::print(requests.requests(), not_sent, options.output);
    }
    let sent: usize = requests.requests().iter().map(|request| request.devices().len()).sum();
    wait(requests.wait(), sent, options, listener.map(Listener::inbox)).await
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

/// Shows a progress bar while it waits for the outcomes, then prints the outcomes.
async fn wait(wait: Wait, devices: usize, options: &ChangeOptions, inbox: Option<&Inbox>) -> Result<ExitCode, Failure> {
    let bar = progress_bar(devices);
    let mut wait = wait.timeout(options.wait.timeout).stop_when(interrupt::received());
    if let Some(inbox) = inbox {
        wait = wait.listening(inbox);
    }
    let shown = bar.clone();
    let outcomes = wait.on_progress(move |progress| shown.set_position((progress.done + progress.refused) as u64)).await;
    bar.finish_and_clear();
    print_outcomes(&outcomes, options.output)
}

/// Prints outcomes and a summary, and returns the exit code of the most severe outcome.
pub fn print_outcomes(outcomes: &Outcomes, format: Format) -> Result<ExitCode, Failure> {
    print_rows(outcomes, format)?;
    let not_sent = outcomes.not_sent();
    let not_sent = if not_sent > 0 { format!(", {not_sent} not sent") } else { String::new() };
    let (done, refused, unknown) = (outcomes.done(), outcomes.refused(), outcomes.unknown());
    note(format_args!("{done} done, {refused} refused, {unknown} unknown{not_sent}"));
    Ok(ExitCode::from(match (outcomes.refused(), outcomes.unknown(), outcomes.not_sent()) {
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

fn print_rows(outcomes: &Outcomes, format: Format) -> Result<(), Failure> {
    let mut out = Writer::new(format, &["device", "outcome", "reason"])?;
    for (key, outcome) in outcomes.iter() {
        let (name, reason) = describe(outcome);
        let json = json!({
            "device": key.to_string(), "outcome": name, "reason": reason, "evidence": evidence(outcome), "request_id": outcomes.request_id()
        });
        if !out.row(Row { cells: vec![key.to_string(), name.to_owned(), reason], json })? {
            return Ok(());
        }
    }
    out.finish()
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
