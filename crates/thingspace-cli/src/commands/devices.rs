use std::future::Future;
use std::io::{IsTerminal as _, Read as _};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use futures_util::TryStreamExt as _;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use thingspace::callbacks::{Credentials, Hub, Receiver};
use thingspace::{Client, Device, DeviceKey, Evidence, Outcome, Outcomes, Requests, State};

use crate::arguments::{Activate, Changed, Connection, Deactivate, Devices, List, Output, Suspend};
use crate::connect;
use crate::failure::Failure;
use crate::output::{Row, Writer};

const SERVICE: &str = "CarrierService";

pub async fn run(connection: &Connection, command: Devices) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    match command {
        Devices::List(arguments) => list(&client, arguments).await,
        Devices::Show { device } => {
            let device = client.devices().get(&device).await?;
            println!("{:#}", serde_json::to_value(device.raw()).map_err(|error| Failure::other(error.to_string()))?);
            Ok(ExitCode::SUCCESS)
        }
        Devices::Activate(Activate { changed, plan, zip, group }) => {
            let mut activate = client.devices().activate(changed.keys()?).plan(plan).zip(zip);
            if let Some(group) = group {
                activate = activate.group(group);
            }
            carry_out(&client, &changed, activate.in_bulk().submit()).await
        }
        Devices::Suspend(Suspend { changed, with_billing }) => {
            let mut suspend = client.devices().suspend(changed.keys()?);
            if let Some(billed) = with_billing {
                suspend = suspend.with_billing(billed);
            }
            carry_out(&client, &changed, suspend.in_bulk().submit()).await
        }
        Devices::Restore(changed) => {
            let restore = client.devices().restore(changed.keys()?);
            carry_out(&client, &changed, restore.in_bulk().submit()).await
        }
        Devices::Deactivate(Deactivate { changed, waive_termination_fee, delete }) => {
            let mut deactivate = client.devices().deactivate(changed.keys()?);
            if waive_termination_fee {
                deactivate = deactivate.waive_termination_fee(true);
            }
            if delete {
                deactivate = deactivate.delete_after(true);
            }
            carry_out(&client, &changed, deactivate.in_bulk().submit()).await
        }
    }
}

async fn list(client: &Client, arguments: List) -> Result<ExitCode, Failure> {
    let mut list = client.devices().list();
    if let Some(state) = arguments.state {
        list = list.state(known_state(&state)?);
    }
    if let Some(group) = arguments.group {
        list = list.group(group);
    }
    if let Some(plan) = arguments.plan {
        list = list.plan(plan);
    }
    let mut out = Writer::new(arguments.output, &["iccid", "imei", "mdn", "state", "plan", "groups", "last connection"])?;
    let mut devices = list.stream();
    while let Some(device) = devices.try_next().await? {
        if !out.row(device_row(&device))? {
            return Ok(ExitCode::SUCCESS);
        }
    }
    out.finish()?;
    Ok(ExitCode::SUCCESS)
}

/// A misspelt state would match no device, which looks like an empty fleet.
fn known_state(text: &str) -> Result<State, Failure> {
    match State::from(text) {
        State::Unknown(_) => {
            let known = State::KNOWN.join(", ");
            Err(Failure::usage(format!("--state: `{}` is no state; say one of {known}", text.escape_debug())))
        }
        state => Ok(state),
    }
}

fn device_row(device: &Device) -> Row {
    let text = |value: Option<&str>| value.unwrap_or("").to_owned();
    let cells = vec![
        text(device.iccid()),
        text(device.imei()),
        text(device.mdn()),
        text(device.state().map(State::as_str)),
        text(device.plan()),
        device.groups().collect::<Vec<_>>().join("; "),
        text(device.last_connection()),
    ];
    Row { cells, json: serde_json::to_value(device.raw()).unwrap_or_default() }
}

impl Changed {
    /// The devices of the command line and of the file.
    fn keys(&self) -> Result<Vec<DeviceKey>, Failure> {
        let mut keys = self.devices.clone();
        if let Some(path) = &self.from {
            keys.extend(keys_of(path)?);
        }
        if keys.is_empty() {
            return Err(Failure::usage("no devices are named; give some, or a file of them by --from"));
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
    url: String,
}

impl Listener {
    /// Starts and registers one where the command asks for it, or where it costs nothing: on a simulator on this machine whose
    /// messages nobody takes yet.
    async fn start(client: &Client, changed: &Changed) -> Result<Option<Self>, Failure> {
        let address = match changed.listen {
            _ if changed.no_wait => return Ok(None),
            Some(address) => address,
            None if is_simulator(client) && !is_taken(client).await? => SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            None => return Ok(None),
        };
        // Made for this one wait: nobody has to know it.
        let password = format!("{:032x}", rand::random::<u128>());
        let hub = Hub::new(Credentials::new("thingspace-cli", password));
        let receiver = Receiver::bind(&address.to_string(), hub).await;
        let receiver = receiver.map_err(|error| Failure::usage(format!("--listen {address}: {error}; choose another port")))?;
        let url = changed.callback_url.clone().unwrap_or_else(|| receiver.url(SERVICE));
        client.callbacks().register(SERVICE, &url, receiver.hub().credentials()).await?;
        Ok(Some(Self { receiver, url }))
    }

    /// Takes the registration away: left behind, it would send messages to a dead address and hide who should have them. One that
    /// somebody else has put in its place meanwhile stays.
    async fn stop(self, client: &Client) -> Result<(), Failure> {
        let listeners = client.callbacks().list().await?;
        if listeners.iter().any(|listener| listener.service == SERVICE && listener.url == self.url) {
            client.callbacks().deregister(SERVICE).await?;
        }
        Ok(())
    }
}

/// Plain HTTP is taken for this machine only, so it tells a simulator.
fn is_simulator(client: &Client) -> bool {
    client.base_url().starts_with("http:")
}

async fn is_taken(client: &Client) -> Result<bool, Failure> {
    Ok(client.callbacks().list().await?.iter().any(|listener| listener.service == SERVICE))
}

/// Sends a change with a listener standing: callbacks may come before the answer.
async fn carry_out(
    client: &Client,
    changed: &Changed,
    submit: impl Future<Output = thingspace::Result<Requests>>,
) -> Result<ExitCode, Failure> {
    let listener = Listener::start(client, changed).await?;
    let followed = match submit.await {
        Ok(requests) => follow(&requests, changed, listener.as_ref()).await,
        Err(error) => Err(error.into()),
    };
    if let Some(listener) = listener
        && let Err(failure) = listener.stop(client).await
    {
        eprintln!("warning: the listener could not be taken away ({failure}); see `thingspace callbacks list`");
    }
    followed
}

/// Waits for the outcomes, shows them, and turns them into an exit code.
async fn follow(requests: &Requests, changed: &Changed, listener: Option<&Listener>) -> Result<ExitCode, Failure> {
    for request in requests.requests() {
        match (request.request_id(), request.lost()) {
            (Some(id), _) => eprintln!("request {id} is accepted for {} devices", request.devices().len()),
            (None, Some(error)) => {
                eprintln!("warning: the answer was lost ({error}); the devices are looked at, nothing is sent again")
            }
            (None, None) => {}
        }
    }
    let not_sent = requests.not_sent().len();
    if let (1.., Some(error)) = (not_sent, requests.stopped()) {
        eprintln!("warning: {not_sent} devices were not sent: {error}");
    }
    if changed.no_wait {
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
    let bar = progress(asked);
    let mut wait = requests.wait().timeout(changed.timeout);
    if let Some(listener) = listener {
        wait = wait.listening(listener.receiver.hub());
    }
    let shown = bar.clone();
    let outcomes = wait.on_progress(move |now| shown.set_position((now.done + now.refused) as u64)).await;
    bar.finish_and_clear();
    show(&outcomes, changed.output)?;
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
        let json = json!({"device": key.to_string(), "outcome": word, "reason": reason, "request_id": outcomes.request_id()});
        if !out.row(Row { cells: vec![key.to_string(), word.to_owned(), reason], json })? {
            return Ok(());
        }
    }
    out.finish()
}

fn describe(outcome: &Outcome) -> (&'static str, String) {
    match outcome {
        Outcome::Done { evidence: Evidence::Callback, .. } => ("done", String::new()),
        Outcome::Done { .. } => ("done", "found in the wanted state".to_owned()),
        Outcome::Refused(refusal) => ("refused", refusal.to_string()),
        Outcome::NotSent { reason } => ("not sent", reason.clone()),
        Outcome::Unknown { reason } => ("unknown", reason.clone()),
        _ => ("unknown", String::new()),
    }
}
