//! `thingspace tour`: logs in to a simulator, activates devices, and prints the outcomes. Then kills a command that suspends
//! devices, and runs that command again.
//!
//! The module `chart` draws bar charts, and `killed` runs the command that is killed. Like every module of `commands`, this
//! module does not depend on the other modules of `commands`.

mod chart;
mod killed;

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};
use serde_json::json;
use thingspace::callbacks::{Credentials, Inbox, Receiver};
use thingspace::{ChangeRequest, Client, Device, DeviceKey, Outcomes, State};
use thingspace_sim::{LedgerEvent, Outcome, Simulator};

use crate::failure::Failure;
use crate::output;
use crate::workflow::job_progress::progress_bar;
use killed::Killed;

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace tour
  thingspace tour --devices 5000 --seed 3
  thingspace tour -o json

Starts a simulator, logs in, lists the fleet, requests the activation of 200 devices, and prints the outcomes that the callbacks \
report. Then it suspends 100 devices with a separate command, kills that command in the middle, runs it again, and shows that no \
device was changed twice. No data leaves this machine.")]
pub struct Tour {
    /// Size of the simulated fleet
    #[arg(long, default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(250..=100_000))]
    devices: u32,
    /// Seed of the random numbers; the same seed shows the same tour
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Output format
    #[arg(short, long, value_enum, default_value_t = TourOutput::Text)]
    output: TourOutput,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TourOutput {
    /// Progress, tables and charts
    Text,
    /// One JSON object with the counts
    Json,
}

/// Number of devices that the tour tries to activate.
const ACTIVATED: usize = 200;

/// The states in which the service must refuse an activation. The number after each state is the number of devices in this state
/// that the tour tries to activate.
const REFUSED: [(State, usize); 2] = [(State::Active, 12), (State::Suspend, 8)];

const SERVICE: &str = "CarrierService";

impl Tour {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        // The tour continues if the reader of standard output closes the pipe, because the exit code must report whether all
        // steps succeeded.
        let say = |message: String| match self.output {
            TourOutput::Text => output::print(message).map(drop),
            TourOutput::Json => Ok(()),
        };
        let start = Instant::now();
        let sim = Simulator::builder().devices(self.devices as usize).seed(self.seed).start().await;
        let sim = sim.map_err(|error| Failure::other(error.to_string()))?;
        say(format!("1. Started a ThingSpace simulator at {} with {} devices (seed {}).", sim.url(), self.devices, sim.seed()))?;

        let client = client_of(&sim)?;
        client.login().await?;
        say("2. Logged in: the client has a bearer token and a session token, and renews them when they expire.".to_owned())?;

        let fleet = client.devices().list().collect().await?;
        let before = states(&fleet);
        say(format!("3. Listed the fleet: {} devices.", fleet.len()))?;

        let inbox = Inbox::new(Credentials::new("tour-listener", "tour-password"));
        let receiver = Receiver::bind("127.0.0.1:0", inbox.clone()).await?;
        client.callbacks().register(SERVICE, receiver.url(SERVICE), inbox.credentials()).await?;
        say(format!("4. Registered a callback listener: outcomes arrive at {}.", receiver.url(SERVICE)))?;

        let chosen = choose(&fleet)?;
        let plan = fleet.iter().find_map(Device::plan);
        let plan = plan.ok_or_else(|| Failure::other("no device of the fleet has a plan; use another --seed"))?;
        let request = client.devices().activate(chosen).plan(plan).zip("98101").submit().await?;
        let (id, count) = (request.request_id().unwrap_or("unknown").to_owned(), request.devices().len());
        say(format!("5. Requested the activation of {count} devices on plan {plan}; accepted as request {id}.\n"))?;

        let outcomes = wait(&request, &inbox, self.output).await;
        let after = states(&client.devices().list().collect().await?);
        compare_with_ledger(&sim, &outcomes)?;
        if self.output == TourOutput::Text {
            print_result(&outcomes, &before, &after)?;
        }
        let killed = killed::run(&sim, &client).await?;
        killed.steps().into_iter().try_for_each(&say)?;
        let took = start.elapsed().as_secs_f64();
        say(format!("The tour took {took:.1} s. Next: `thingspace sim`, then `thingspace --help`."))?;
        if self.output == TourOutput::Json {
            output::print_json_line(&counts(fleet.len(), &outcomes, &killed))?;
        }
        sim.shutdown().await;
        Ok(ExitCode::SUCCESS)
    }
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

/// Chooses the devices to activate, including some whose activation the service must refuse.
fn choose(fleet: &[Device]) -> Result<Vec<DeviceKey>, Failure> {
    let mut chosen = Vec::new();
    for (state, count) in &REFUSED {
        chosen.extend(fleet.iter().filter(|device| device.state() == Some(state)).take(*count));
    }
    let spare = fleet.iter().filter(|device| matches!(device.state(), Some(State::PreActive | State::Deactive)));
    chosen.extend(spare.take(ACTIVATED - chosen.len()));
    if chosen.len() < ACTIVATED {
        return Err(Failure::usage(format!("the fleet has only {} devices for the tour; use a larger --devices", chosen.len())));
    }
    Ok(chosen.into_iter().map(Device::key).collect::<Result<_, _>>()?)
}

async fn wait(request: &ChangeRequest, inbox: &Inbox, output: TourOutput) -> Outcomes {
    let wait = request.wait().listening(inbox).timeout(Duration::from_secs(120));
    if output == TourOutput::Json {
        return wait.await;
    }
    let bar = progress_bar(request.devices().len());
    let shown = bar.clone();
    let outcomes = wait.on_progress(move |progress| {
        shown.set_position((progress.done + progress.refused) as u64);
        shown.set_message(format!("{} callbacks", progress.callbacks));
    });
    let outcomes = outcomes.await;
    bar.finish_and_clear();
    outcomes
}

/// Returns an error if the client and the ledger of the simulator disagree about the outcomes.
fn compare_with_ledger(sim: &Simulator, outcomes: &Outcomes) -> Result<(), Failure> {
    let ledger = sim.ledger();
    let ended = |outcome| ledger.iter().filter(|entry| entry.outcome == Some(outcome)).count();
    let delivered = ledger.iter().filter(|entry| entry.event == LedgerEvent::CallbackDelivered).count();
    let recorded = (ended(Outcome::Success), ended(Outcome::Failed), delivered);
    let reported = (outcomes.done(), outcomes.refused(), outcomes.callbacks());
    if recorded == reported {
        return Ok(());
    }
    Err(Failure::other(format!(
        "client and simulator disagree about (active, refused, callbacks): the simulator recorded {recorded:?}, the client \
         reported {reported:?}"
    )))
}

fn states(fleet: &[Device]) -> BTreeMap<String, usize> {
    let mut states = BTreeMap::new();
    for device in fleet {
        let state = device.state().map_or("(none)", State::as_str);
        *states.entry(state.to_owned()).or_default() += 1;
    }
    states
}

fn counts(fleet: usize, outcomes: &Outcomes, killed: &Killed) -> serde_json::Value {
    json!({
        "fleet": fleet,
        "requested": outcomes.requested(),
        "active": outcomes.done(),
        "refused": outcomes.refused(),
        "unknown": outcomes.unknown(),
        "callbacks": outcomes.callbacks(),
        "killed": killed.json(),
    })
}

fn print_result(outcomes: &Outcomes, before: &BTreeMap<String, usize>, after: &BTreeMap<String, usize>) -> Result<(), Failure> {
    let mut reasons: BTreeMap<(&str, &str), (usize, String, &DeviceKey)> = BTreeMap::new();
    for (key, outcome) in outcomes.iter() {
        let (name, code, message) = match outcome {
            thingspace::Outcome::Done { .. } => ("active", "", String::new()),
            thingspace::Outcome::Refused(refusal) => ("refused", refusal.code().unwrap_or(""), refusal.message().to_owned()),
            thingspace::Outcome::Unknown { reason } => ("unknown", "", reason.clone()),
            _ => continue,
        };
        reasons.entry((name, code)).or_insert((0, message, key)).0 += 1;
    }
    let mut table = output::table();
    table.set_header(["outcome", "devices", "reason", "for example"]);
    for ((name, code), (count, message, key)) in &reasons {
        let reason = if code.is_empty() { message.clone() } else { format!("{code}\n{message}") };
        let example = key.ids().last().map(ToString::to_string).unwrap_or_default();
        table.add_row([(*name).to_owned(), count.to_string(), output::sanitize_lines(&reason), example]);
    }
    output::print(format_args!("6. Received the outcome of each device, in {} callbacks:\n\n{table}\n", outcomes.callbacks()))?;
    output::print(format_args!("7. Devices by state, before and after:\n\n{}", chart::before_and_after(before, after)))?;
    Ok(())
}
