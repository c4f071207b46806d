//! Waiting for what becomes of requests: progress, outcomes, and the exit code they stand for.

use std::io::IsTerminal as _;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use futures_util::{Stream, StreamExt as _, stream};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use thingspace::callbacks::Hub;
use thingspace::{
    Bulk, ChangeRequest, ChangeRequests, Client, DeviceId, DeviceKey, Evidence, Outcome, Outcomes, PendingQuery, Wait,
};

use crate::arguments::Output;
use crate::arguments::following::{Changed, Following, Named};
use crate::commands::answers::{self, Awaited};
use crate::commands::listening::Listener;
use crate::commands::no_wait;
use crate::failure::Failure;
use crate::input;
use crate::interrupt::{self, GRACE, InOrder};
use crate::output::{Row, Writer, note};

/// Who tells what becomes of most changes.
pub const CARRIER: &str = "CarrierService";

impl Named {
    /// The devices of the command line and of the file.
    pub fn keys(&self) -> Result<Vec<DeviceKey>, Failure> {
        let keys = self.any()?;
        if keys.is_empty() {
            return Err(Failure::usage("no devices are named; give some, or a file of them by --from"));
        }
        Ok(keys)
    }

    /// The same by one identifier each, the first.
    pub fn ids(&self) -> Result<Vec<DeviceId>, Failure> {
        Ok(self.keys()?.iter().filter_map(|key| key.ids().first().cloned()).collect())
    }

    /// The same, where none may be named.
    pub fn any(&self) -> Result<Vec<DeviceKey>, Failure> {
        let mut keys = self.devices.clone();
        if let Some(path) = &self.from {
            keys.extend(keys_of(path)?);
        }
        Ok(keys)
    }
}

fn keys_of(path: &Path) -> Result<Vec<DeviceKey>, Failure> {
    let text = input::text(path).map_err(|why| Failure::usage(format!("--from {}: {why}", path.display())))?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let keys = lines.map(|(number, line)| {
        line.parse().map_err(|error: thingspace::Error| Failure::usage(format!("{}:{}: {error}", path.display(), number + 1)))
    });
    keys.collect()
}

/// How to go on after a command was stopped. There is no command yet that waits for an earlier request.
fn before_sending_again(service: &str) -> &'static str {
    match service {
        "EnhancedConnectivityService" => {
            "before you send the text again, see what was sent with `thingspace sms events DEVICE --since DAY`"
        }
        _ => {
            "before you send anything again, check the devices with `thingspace history DEVICE --since DAY` or `thingspace devices show \
             DEVICE`"
        }
    }
}

/// Sends a change with a listener standing: callbacks may come before the answer.
pub async fn carry_out(client: &Client, changed: &Changed, service: &'static str, bulk: Bulk) -> Result<ExitCode, Failure> {
    in_order(client, &changed.following, service, async |listener| {
        let bulk = bulk.on_progress(|sent| accepted(&sent.request)).stop_when(interrupt::received(), GRACE);
        follow(&some_sent(bulk.submit().await?)?, changed, listener).await
    })
    .await
}

/// A change of which no request went out has nothing to follow: the command fails as a single request does.
fn some_sent(requests: ChangeRequests) -> thingspace::Result<ChangeRequests> {
    match requests.stopped() {
        Some(error) if requests.requests().is_empty() => Err(error.clone()),
        _ => Ok(requests),
    }
}

/// The same for a change that is one request.
pub async fn carry_out_one(
    client: &Client,
    changed: &Changed,
    service: &'static str,
    submit: impl Future<Output = thingspace::Result<ChangeRequest>>,
) -> Result<ExitCode, Failure> {
    in_order(client, &changed.following, service, async |listener| {
        let request = interrupt::or_stopped(submit).await.ok_or_else(given_up)??;
        accepted(&request);
        if changed.following.no_wait {
            return no_wait::print_ids(std::slice::from_ref(&request), 0, changed.output);
        }
        end(request.wait(), request.devices().len(), changed, listener.map(Listener::hub)).await
    })
    .await
}

/// Sends what is answered by callback with a listener standing, and prints the answers as they come.
pub async fn ask(
    client: &Client,
    following: &Following,
    service: &'static str,
    awaited: Awaited,
    submit: impl Future<Output = thingspace::Result<PendingQuery>>,
) -> Result<ExitCode, Failure> {
    ask_each(client, following, service, vec![awaited], stream::once(submit)).await
}

/// The same for several requests, each with what it waits for. One that fails does not end the others.
pub async fn ask_each(
    client: &Client,
    following: &Following,
    service: &'static str,
    awaited: Vec<Awaited>,
    submits: impl Stream<Item = thingspace::Result<PendingQuery>>,
) -> Result<ExitCode, Failure> {
    in_order(client, following, service, async |listener| {
        let submitted: Vec<_> = submits.take_until(interrupt::received()).collect().await;
        answers::print(submitted, awaited, listener.map(Listener::hub), following.timeout).await
    })
    .await
}

/// Works with a listener standing, and takes it down again. After a signal the work ends early, and the exit code is that of the signal.
async fn in_order(
    client: &Client,
    following: &Following,
    service: &'static str,
    work: impl AsyncFnOnce(Option<&Listener>) -> Result<ExitCode, Failure>,
) -> Result<ExitCode, Failure> {
    let order = InOrder::begin();
    let listener = interrupt::or_stopped(Listener::start(client, following, service)).await;
    let listener = match (listener, order.signal()) {
        (Some(started), None) => started?,
        (started, Some(signal)) => {
            if let Some(Ok(Some(listener))) = started {
                listener.stop().await;
            }
            note(format_args!("stopped ({}); nothing was sent", signal.name()));
            return Ok(signal.code());
        }
        // Only a signal cuts a start short.
        (None, None) => None,
    };
    let worked = work(listener.as_ref()).await;
    if let Some(listener) = listener {
        listener.stop().await;
    }
    let Some(signal) = order.signal() else { return worked };
    match worked {
        Err(failure) if failure.sent_nothing() => note(format_args!("stopped ({}); nothing was sent", signal.name())),
        worked => {
            if let Err(failure) = worked {
                note(format_args!("error: {failure}"));
            }
            let check = before_sending_again(service);
            note(format_args!("stopped ({}); the service goes on with what it accepted: {check}", signal.name()));
        }
    }
    Ok(signal.code())
}

/// The one request of a command was given up while its answer was due.
fn given_up() -> Failure {
    Failure::other("the answer to the request did not come in time; the service may have accepted it")
}

/// Waits for the outcomes, shows them, and turns them into an exit code.
async fn follow(requests: &ChangeRequests, changed: &Changed, listener: Option<&Listener>) -> Result<ExitCode, Failure> {
    let not_sent = requests.not_sent().len();
    if let (1.., Some(error)) = (not_sent, requests.stopped()) {
        note(format_args!("warning: {not_sent} devices were not sent: {error}"));
    }
    if changed.following.no_wait {
        return no_wait::print_ids(requests.requests(), not_sent, changed.output);
    }
    let asked: usize = requests.requests().iter().map(|request| request.devices().len()).sum();
    end(requests.wait(), asked, changed, listener.map(Listener::hub)).await
}

/// Says what the service took, as soon as that is known.
fn accepted(request: &ChangeRequest) {
    let devices = request.devices().len();
    match (request.request_id(), request.lost()) {
        (Some(id), _) => note(format_args!("request {id} is accepted for {devices} devices")),
        (None, Some(error)) => note(format_args!(
            "warning: the answer to the request for {devices} devices was lost ({error}); its outcome is unknown: check the devices \
             before sending the change again"
        )),
        (None, None) => note(format_args!(
            "the request for {devices} devices is accepted, without a request id: outcomes come from polling the devices"
        )),
    }
}

/// Waits with a bar.
async fn end(wait: Wait, devices: usize, changed: &Changed, hub: Option<&Hub>) -> Result<ExitCode, Failure> {
    let bar = progress(devices);
    let mut wait = wait.timeout(changed.following.timeout).stop_when(interrupt::received());
    if let Some(hub) = hub {
        wait = wait.listening(hub);
    }
    let shown = bar.clone();
    let outcomes = wait.on_progress(move |now| shown.set_position((now.done + now.refused) as u64)).await;
    bar.finish_and_clear();
    told(&outcomes, changed.output)
}

/// Shows outcomes, and turns them into an exit code.
pub fn told(outcomes: &Outcomes, output: Output) -> Result<ExitCode, Failure> {
    show(outcomes, output)?;
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

/// A bar on standard error, if a person is there to see it.
pub fn progress(total: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(total as u64);
    let style = ProgressStyle::with_template("  {bar:40} {pos}/{len} devices  {elapsed}  {msg}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

fn show(outcomes: &Outcomes, output: Output) -> Result<(), Failure> {
    let mut out = Writer::new(output, &["device", "outcome", "reason"])?;
    for (key, outcome) in outcomes.iter() {
        let (word, reason) = describe(outcome);
        let json = json!({
            "device": key.to_string(), "outcome": word, "reason": reason, "evidence": evidence(outcome), "request_id": outcomes.request_id()
        });
        if !out.row(Row { cells: vec![key.to_string(), word.to_owned(), reason], json })? {
            return Ok(());
        }
    }
    out.finish()
}

/// How an outcome is known.
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
        Outcome::Done { .. } => ("done", "found as it should be".to_owned()),
        Outcome::Refused(refusal) => ("refused", refusal.to_string()),
        Outcome::NotSent { reason } => ("not sent", reason.clone()),
        Outcome::Unknown { reason } => ("unknown", reason.clone()),
        _ => ("unknown", String::new()),
    }
}
