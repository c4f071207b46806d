//! The main job, from an empty machine to an activated fleet: simulator, login, list, activation, callbacks, outcomes.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use serde_json::json;
use thingspace::callbacks::{Credentials, Hub, Receiver};
use thingspace::{Client, Device, DeviceKey, Outcomes, State};
use thingspace_sim::{LedgerEvent, Outcome, Simulator};

use crate::arguments::{Tour, TourOutput};
use crate::commands::following::progress;
use crate::failure::Failure;
use crate::{chart, output};

/// Lines that the tour asks to activate.
const WANTED: usize = 200;

/// Of these, lines that are active or suspended already: they must be refused.
const ILLEGAL: [(State, usize); 2] = [(State::Active, 12), (State::Suspend, 8)];

const SERVICE: &str = "CarrierService";

pub async fn run(arguments: &Tour) -> Result<ExitCode, Failure> {
    // Without a reader the tour goes on to its end, which says whether it failed.
    let say = |text: String| match arguments.output {
        TourOutput::Text => output::print(text).map(drop),
        TourOutput::Json => Ok(()),
    };
    let begun = Instant::now();
    let sim = Simulator::builder().devices(arguments.devices as usize).seed(arguments.seed).start().await;
    let sim = sim.map_err(|error| Failure::other(error.to_string()))?;
    say(format!("1. A simulator of ThingSpace runs at {} with {} lines (seed {}).", sim.url(), arguments.devices, sim.seed()))?;

    let client = client_of(&sim)?;
    client.login().await?;
    say("2. Logged in: the bearer token and the session token are there, and renewed when they die.".to_owned())?;

    let fleet = client.devices().list().collect().await?;
    let before = states(&fleet);
    say(format!("3. Listed the fleet: {} devices.", fleet.len()))?;

    let hub = Hub::new(Credentials::new("tour-listener", "tour-password"));
    let receiver = Receiver::bind("127.0.0.1:0", hub.clone()).await?;
    client.callbacks().register(SERVICE, receiver.url(SERVICE), hub.credentials()).await?;
    say(format!("4. Registered a callback listener: outcomes come to {}.", receiver.url(SERVICE)))?;

    let chosen = choose(&fleet)?;
    let plan = fleet.iter().find_map(Device::plan).ok_or_else(|| Failure::other("no line of the fleet has a plan"))?;
    let request = client.devices().activate(chosen).plan(plan).zip("98101").submit().await?;
    let id = request.request_id().unwrap_or("unknown").to_owned();
    say(format!("5. Asked to activate {} lines on plan {plan}; accepted as request {id}.\n", request.devices().len()))?;

    let outcomes = follow(&request, &hub, arguments.output).await;
    let after = states(&client.devices().list().collect().await?);
    agree(&sim, &outcomes)?;
    match arguments.output {
        TourOutput::Text => show(&outcomes, &before, &after, begun.elapsed())?,
        TourOutput::Json => output::print_json_line(&counts(fleet.len(), &outcomes)).map(drop)?,
    }
    sim.shutdown().await;
    Ok(ExitCode::SUCCESS)
}

fn client_of(sim: &Simulator) -> Result<Client, Failure> {
    let credentials = sim.credentials();
    Ok(Client::builder()
        .base_url(sim.url())
        .key(credentials.key.as_str())
        .secret(credentials.secret.as_str())
        .username(credentials.username.as_str())
        .password(credentials.password.as_str())
        .account(credentials.account.as_str())
        .build()?)
}

/// Spare lines, with some among them that cannot be activated.
fn choose(fleet: &[Device]) -> Result<Vec<DeviceKey>, Failure> {
    let mut chosen = Vec::new();
    for (state, count) in &ILLEGAL {
        chosen.extend(fleet.iter().filter(|device| device.state() == Some(state)).take(*count));
    }
    let spare = fleet.iter().filter(|device| matches!(device.state(), Some(State::PreActive | State::Deactive)));
    chosen.extend(spare.take(WANTED - chosen.len()));
    if chosen.len() < WANTED {
        return Err(Failure::usage(format!("the fleet has only {} lines for the tour; use more --devices", chosen.len())));
    }
    Ok(chosen.into_iter().map(Device::key).collect::<Result<_, _>>()?)
}

async fn follow(request: &thingspace::ChangeRequest, hub: &Hub, output: TourOutput) -> Outcomes {
    let wait = request.wait().listening(hub).timeout(Duration::from_secs(120));
    if output == TourOutput::Json {
        return wait.await;
    }
    let bar = progress(request.devices().len());
    let shown = bar.clone();
    let outcomes = wait.on_progress(move |now| {
        shown.set_position((now.done + now.refused) as u64);
        shown.set_message(format!("{} callbacks", now.callbacks));
    });
    let outcomes = outcomes.await;
    bar.finish_and_clear();
    outcomes
}

/// What the client found out is held against what the simulator wrote down: a tour that does not agree has failed.
fn agree(sim: &Simulator, outcomes: &Outcomes) -> Result<(), Failure> {
    let ledger = sim.ledger();
    let ended = |outcome| ledger.iter().filter(|entry| entry.outcome == Some(outcome)).count();
    let delivered = ledger.iter().filter(|entry| entry.event == LedgerEvent::CallbackDelivered).count();
    let judged = (ended(Outcome::Success), ended(Outcome::Failed), delivered);
    let found = (outcomes.done(), outcomes.refused(), outcomes.callbacks());
    if judged == found {
        return Ok(());
    }
    Err(Failure::other(format!("the simulator's ledger has (active, refused, callbacks) {judged:?}, the client found {found:?}")))
}

fn states(fleet: &[Device]) -> BTreeMap<String, usize> {
    let mut states = BTreeMap::new();
    for device in fleet {
        let state = device.state().map_or("(none)", State::as_str);
        *states.entry(state.to_owned()).or_default() += 1;
    }
    states
}

fn counts(fleet: usize, outcomes: &Outcomes) -> serde_json::Value {
    json!({
        "fleet": fleet,
        "requested": outcomes.requested(),
        "active": outcomes.done(),
        "refused": outcomes.refused(),
        "unknown": outcomes.unknown(),
        "callbacks": outcomes.callbacks(),
    })
}

fn show(
    outcomes: &Outcomes,
    before: &BTreeMap<String, usize>,
    after: &BTreeMap<String, usize>,
    took: Duration,
) -> Result<(), Failure> {
    let mut reasons: BTreeMap<(&str, &str), (usize, String, &DeviceKey)> = BTreeMap::new();
    for (key, outcome) in outcomes.iter() {
        let (word, code, message) = match outcome {
            thingspace::Outcome::Done { .. } => ("active", "", String::new()),
            thingspace::Outcome::Refused(refusal) => ("refused", refusal.code().unwrap_or(""), refusal.message().to_owned()),
            thingspace::Outcome::Unknown { reason } => ("unknown", "", reason.clone()),
            _ => continue,
        };
        reasons.entry((word, code)).or_insert((0, message, key)).0 += 1;
    }
    let mut table = output::table();
    table.set_header(["outcome", "lines", "reason", "for instance"]);
    for ((word, code), (count, message, key)) in &reasons {
        let reason = if code.is_empty() { message.clone() } else { format!("{code}\n{message}") };
        let example = key.ids().last().map(ToString::to_string).unwrap_or_default();
        table.add_row([(*word).to_owned(), count.to_string(), output::clean_lines(&reason), example]);
    }
    output::print(format_args!("6. What became of each line, by {} callbacks:\n\n{table}\n", outcomes.callbacks()))?;
    output::print(format_args!("7. The fleet by state:\n\n{}", chart::before_and_after(before, after)))?;
    let took = took.as_secs_f64();
    output::print(format_args!("All in {took:.1} s. Next: `thingspace sim`, then `thingspace --help`."))?;
    Ok(())
}
