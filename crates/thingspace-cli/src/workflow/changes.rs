//! Sends a change that is not a job yet, waits for the outcome of every device, and turns the outcomes into an exit code.

use std::process::ExitCode;

use serde_json::json;
use thingspace::{ChangeRequest, Client, DeviceKey, Evidence, Outcome, Outcomes};

use super::request_ids;
use super::session::{Session, with_listener};
use crate::arguments::ChangeOptions;
use crate::failure::Failure;
use crate::interrupt;
use crate::output::{self, Format, Row, Writer, note};

/// Sends a change that fits in one request, and prints the outcomes.
pub async fn send_one(
    client: &Client,
    options: &ChangeOptions,
    service: &'static str,
    submit: impl Future<Output = thingspace::Result<ChangeRequest>>,
) -> Result<ExitCode, Failure> {
    with_listener(Session::of_requests(client, &options.wait, service), async |listener| {
        let request = interrupt::finish_within_grace(submit).await.ok_or_else(no_response)??;
        report_accepted(&request);
        if options.wait.no_wait {
            return request_ids::print(std::slice::from_ref(&request), 0, options.output);
        }
        let mut wait = request.wait().timeout(options.wait.timeout).stop_when(interrupt::received());
        if let Some(listener) = listener {
            wait = wait.listening(listener.inbox());
        }
        print_outcomes(&wait.await, options.output)
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

/// Prints outcomes and a summary, and returns the exit code of the most severe outcome.
pub fn print_outcomes(outcomes: &Outcomes, format: Format) -> Result<ExitCode, Failure> {
    print_rows(outcomes, format)?;
    let (done, refused, unknown, not_sent) = (outcomes.done(), outcomes.refused(), outcomes.unknown(), outcomes.not_sent());
    let and_not_sent = if not_sent > 0 { format!(", {not_sent} not sent") } else { String::new() };
    note(format_args!("{done} done, {refused} refused, {unknown} unknown{and_not_sent}"));
    Ok(ExitCode::from(match (refused, unknown, not_sent) {
        (_, 1.., _) => 7,
        (_, _, 1..) => 8,
        (1.., _, _) => 6,
        _ => 0,
    }))
}

fn print_rows(outcomes: &Outcomes, format: Format) -> Result<(), Failure> {
    let mut out = Writer::new(format, &["device", "outcome", "reason"])?;
    for (key, outcome) in outcomes.iter() {
        if !out.row(row(key, outcome, outcomes.request_id()))? {
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
