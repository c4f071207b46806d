//! Waiting for what becomes of requests: a listener that stands meanwhile, progress, outcomes, and the exit code they stand for.

use std::future::Future;
use std::io::{IsTerminal as _, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use thingspace::callbacks::{Credentials, Hub, Message, Receiver};
use thingspace::{Client, DeviceId, DeviceKey, Evidence, Outcome, Outcomes, Request, Requests, Submitted, Wait};

use crate::arguments::Output;
use crate::arguments::following::{Changed, Following, Named};
use crate::failure::{Failure, written};
use crate::output::{Row, Writer, clean, json_text};

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
    let text = if path == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text)?;
        text
    } else {
        std::fs::read_to_string(path).map_err(|error| Failure::usage(format!("--from {}: {error}", path.display())))?
    };
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let keys = lines.map(|(number, line)| {
        line.parse().map_err(|error: thingspace::Error| Failure::usage(format!("{}:{}: {error}", path.display(), number + 1)))
    });
    keys.collect()
}

/// A receiver that is registered while a command waits.
struct Listener {
    receiver: Receiver,
    service: &'static str,
    url: String,
}

impl Listener {
    /// Starts and registers one where the command asks for it, or where it costs nothing: on a simulator on this machine whose
    /// messages nobody takes yet.
    async fn start(client: &Client, following: &Following, service: &'static str) -> Result<Option<Self>, Failure> {
        let address = match following.listen {
            _ if following.no_wait => return Ok(None),
            Some(address) => address,
            None if is_simulator(client) && !is_taken(client, service).await? => SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            None => return Ok(None),
        };
        // Made for this one wait: nobody has to know it.
        let password = format!("{:032x}", rand::random::<u128>());
        let hub = Hub::new(Credentials::new("thingspace-cli", password));
        let receiver = Receiver::bind(&address.to_string(), hub).await;
        let receiver = receiver.map_err(|error| Failure::usage(format!("--listen {address}: {error}; choose another port")))?;
        let url = following.callback_url.clone().unwrap_or_else(|| receiver.url(service));
        client.callbacks().register(service, &url, receiver.hub().credentials()).await?;
        Ok(Some(Self { receiver, service, url }))
    }

    /// Takes the registration away: left behind, it would send messages to a dead address and hide who should have them. One that
    /// somebody else has put in its place meanwhile stays.
    async fn stop(self, client: &Client) -> Result<(), Failure> {
        let listeners = client.callbacks().list().await?;
        if listeners.iter().any(|listener| listener.service == self.service && listener.url == self.url) {
            client.callbacks().deregister(self.service).await?;
        }
        Ok(())
    }
}

/// Plain HTTP is taken for this machine only, so it tells a simulator.
fn is_simulator(client: &Client) -> bool {
    client.base_url().starts_with("http:")
}

async fn is_taken(client: &Client, service: &str) -> Result<bool, Failure> {
    Ok(client.callbacks().list().await?.iter().any(|listener| listener.service == service))
}

/// Sends a change with a listener standing: callbacks may come before the answer.
pub async fn carry_out(
    client: &Client,
    changed: &Changed,
    service: &'static str,
    submit: impl Future<Output = thingspace::Result<Requests>>,
) -> Result<ExitCode, Failure> {
    let listener = Listener::start(client, &changed.following, service).await?;
    let followed = match submit.await {
        Ok(requests) => follow(&requests, changed, listener.as_ref()).await,
        Err(error) => Err(error.into()),
    };
    stop(client, listener).await;
    followed
}

/// The same for a change that is one request.
pub async fn carry_out_one(
    client: &Client,
    changed: &Changed,
    service: &'static str,
    submit: impl Future<Output = thingspace::Result<Request>>,
) -> Result<ExitCode, Failure> {
    let listener = Listener::start(client, &changed.following, service).await?;
    let followed = match submit.await {
        Ok(request) => {
            accepted(&request);
            let hub = listener.as_ref().map(|listener| listener.receiver.hub());
            let devices = request.devices().len();
            if changed.following.no_wait {
                Ok(ExitCode::from(if request.lost().is_some() { 7 } else { 0 }))
            } else {
                end(request.wait(), devices, changed, hub).await
            }
        }
        Err(error) => Err(error.into()),
    };
    stop(client, listener).await;
    followed
}

/// Sends what is answered by callback with a listener standing, and prints the answers as they come: of `expected` devices, or until
/// the time is up where that is not known.
pub async fn ask(
    client: &Client,
    following: &Following,
    service: &'static str,
    expected: Option<usize>,
    submit: impl Future<Output = thingspace::Result<Submitted>>,
) -> Result<ExitCode, Failure> {
    let listener = Listener::start(client, following, service).await?;
    let answered = match submit.await {
        Ok(submitted) => answers(&submitted, following, expected, listener.as_ref()).await,
        Err(error) => Err(error.into()),
    };
    stop(client, listener).await;
    answered
}

async fn stop(client: &Client, listener: Option<Listener>) {
    if let Some(listener) = listener
        && let Err(failure) = listener.stop(client).await
    {
        eprintln!("warning: the listener could not be taken away ({failure}); see `thingspace callbacks list`");
    }
}

async fn answers(
    submitted: &Submitted,
    following: &Following,
    expected: Option<usize>,
    listener: Option<&Listener>,
) -> Result<ExitCode, Failure> {
    if let Some(error) = submitted.lost() {
        eprintln!("warning: the answer was lost ({error}); it may have been done, and is not sent again");
        return Ok(ExitCode::from(7));
    }
    let id = submitted.request_id().unwrap_or_default();
    let Some(listener) = listener else {
        eprintln!("{} is answered by {}; --listen receives it here", submitted.operation(), submitted.service());
        println!("{}", json_text(&json!({"request_id": submitted.request_id(), "service": submitted.service()})));
        return Ok(ExitCode::SUCCESS);
    };
    if id.is_empty() {
        eprintln!("the request is accepted, without a request id: its answers cannot be told from others");
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("request {} is accepted; waiting for {}", clean(id), submitted.service());
    let mut answers = submitted.answers(listener.receiver.hub()).timeout(following.timeout);
    let (mut count, mut refused) = (0, 0);
    while expected.is_none_or(|expected| count < expected) {
        let Some(event) = answers.next().await else {
            eprintln!("no further answer came in time");
            return Ok(ExitCode::from(if expected.is_some() { 7 } else { 0 }));
        };
        let message = match event.message() {
            Message::Other(value) => value.clone(),
            _ => json!({}),
        };
        if !written(writeln!(std::io::stdout(), "{}", json_text(&message)))? {
            return Ok(ExitCode::SUCCESS);
        }
        count += 1;
        refused += usize::from(event.fault().is_some());
    }
    Ok(ExitCode::from(if refused > 0 { 6 } else { 0 }))
}

/// Waits for the outcomes, shows them, and turns them into an exit code.
async fn follow(requests: &Requests, changed: &Changed, listener: Option<&Listener>) -> Result<ExitCode, Failure> {
    requests.requests().iter().for_each(accepted);
    let not_sent = requests.not_sent().len();
    if let (1.., Some(error)) = (not_sent, requests.stopped()) {
        eprintln!("warning: {not_sent} devices were not sent: {error}");
    }
    if changed.following.no_wait {
        let lost = requests.requests().iter().any(|request| request.lost().is_some());
        return Ok(ExitCode::from(if lost {
            7
        } else if not_sent > 0 {
            8
        } else {
            0
        }));
    }
    let asked: usize = requests.requests().iter().map(|request| request.devices().len()).sum();
    end(requests.wait(), asked, changed, listener.map(|listener| listener.receiver.hub())).await
}

/// Says what the service took.
fn accepted(request: &Request) {
    match (request.request_id(), request.lost()) {
        (Some(id), _) => eprintln!("request {} is accepted for {} devices", clean(id), request.devices().len()),
        (None, Some(error)) => {
            eprintln!("warning: the answer was lost ({error}); the devices are looked at, nothing is sent again")
        }
        (None, None) => {
            let count = request.devices().len();
            eprintln!(
                "the request for {count} devices is accepted, without a request id: outcomes come from polling the devices"
            );
        }
    }
}

/// Waits with a bar.
async fn end(wait: Wait, devices: usize, changed: &Changed, hub: Option<&Hub>) -> Result<ExitCode, Failure> {
    let bar = progress(devices);
    let mut wait = wait.timeout(changed.following.timeout);
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
    eprintln!("{} done, {} refused, {} unknown{not_sent}", outcomes.done(), outcomes.refused(), outcomes.unknown());
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
