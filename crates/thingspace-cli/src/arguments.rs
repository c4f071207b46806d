//! What can be typed, and the help that teaches it.

pub mod devices;
mod effects;
pub mod following;
pub mod nouns;
pub mod sim;
pub mod span;

use std::ffi::OsStr;
use std::time::Duration;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use thingspace::raw::operation::OPERATIONS;

use devices::Devices;
use nouns::{Account, Firmware, Groups, History, Labels, Listed, Locations, Nidd, Profiles, Reachability, Sms, Usage};
use sim::Sim;

use crate::values::AllowUnknown;

/// Manage the SIM lines of an IoT fleet on Verizon's ThingSpace: list, activate, suspend, move, meter, text, locate, upgrade.
#[derive(Parser)]
#[command(
    name = "thingspace",
    version,
    propagate_version = true,
    after_long_help = "\
First steps, without an account:
  thingspace tour                     a fleet is activated before your eyes, on a simulator
  thingspace sim --devices 1000       the simulator alone, for programs of your own

Then point the other commands at it (or at the real service, by leaving out the base URL):
  export THINGSPACE_BASE_URL=http://127.0.0.1:8787/api
  export THINGSPACE_KEY=sim-key THINGSPACE_SECRET=sim-secret
  export THINGSPACE_USERNAME=sim-user THINGSPACE_PASSWORD=sim-password
  export THINGSPACE_ACCOUNT=0000123456-00001
  thingspace devices list --state pre-active
  thingspace devices activate iccid:89148000008682242668 --plan m2m-5mb --zip 98101

Secrets come from the environment only, never from the command line, where others could read them.
Tokens are kept between commands in files that only you can read; THINGSPACE_TOKENS names another folder, or `memory` for none.

Exit codes:
  0  done          1  another failure        2  wrong arguments or settings
  3  login refused 4  refused by the service 5  not reachable or too slow
  6  some devices were refused               7  the outcome of some devices is unknown
  8  some devices were in no request that went out
  130  stopped by SIGINT (Ctrl-C)            143  stopped by SIGTERM
  (known outcomes are printed, the command's listener is deregistered; a second signal ends it at once)"
)]
pub struct Arguments {
    #[command(flatten)]
    pub connection: Connection,
    #[command(subcommand)]
    pub command: Command,
}

/// Where to connect. Everything else comes from the environment.
#[derive(Args, Clone)]
pub struct Connection {
    /// Base URL of the service, up to and with /api [env: THINGSPACE_BASE_URL]
    #[arg(long, global = true, value_name = "URL")]
    pub base_url: Option<String>,
    /// Billing account, with leading zeros [env: THINGSPACE_ACCOUNT]
    #[arg(long, global = true, value_name = "NAME")]
    pub account: Option<String>,
}

#[derive(Subcommand)]
pub enum Command {
    /// Watch a fleet being activated on an embedded simulator; needs no account
    Tour(Tour),
    /// Serve the simulator, or steer one that is served
    Sim(Box<Sim>),
    /// Call any described operation and print its answer as JSON
    Api(Api),
    /// List devices and change them
    #[command(subcommand)]
    Devices(Devices),
    /// Print what lines used, day by day
    Usage(Usage),
    /// Print when lines began and ended their data sessions
    Connections(History),
    /// Print what was done to lines, by whom, and whether it worked
    History(History),
    /// List the service plans that lines can have
    Plans(Listed),
    /// Show the account
    #[command(subcommand)]
    Account(Account),
    /// Manage groups of devices
    #[command(subcommand)]
    Groups(Groups),
    /// Send texts to devices, and read theirs
    #[command(subcommand)]
    Sms(Sms),
    /// Send data to devices without IP
    Nidd(Nidd),
    /// Manage usage labels of eUICC lines
    #[command(subcommand)]
    Labels(Labels),
    /// Ask whether devices can be reached
    #[command(subcommand)]
    Reachability(Reachability),
    /// Ask where devices are
    #[command(subcommand)]
    Locations(Locations),
    /// Upgrade firmware over the air
    #[command(subcommand)]
    Firmware(Firmware),
    /// Change profiles of eUICCs
    Profiles(Profiles),
    /// Manage callback listeners
    #[command(subcommand)]
    Callbacks(Callbacks),
    /// Check the credentials, with one login
    Login(Login),
    /// End the session that the commands share
    Logout,
    /// Print the completion script of a shell
    #[command(after_long_help = "\
Examples:
  source <(thingspace completions bash)
  thingspace completions zsh > ~/.zfunc/_thingspace
  thingspace completions fish > ~/.config/fish/completions/thingspace.fish")]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

#[derive(Args)]
#[command(after_long_help = "\
Logs in with THINGSPACE_USERNAME and THINGSPACE_PASSWORD, also when another command has logged in before.

The commands share one login: its tokens are kept in the cache folder of the user, in files that only you can read. THINGSPACE_TOKENS names
another folder (where others can enter it, a folder of your own is made in it), or `memory` to keep none.

Five failed logins in a row lock the user, and only Verizon support unlocks it. So this machine remembers failed logins of the user, whatever
THINGSPACE_TOKENS says: a refused password is not tried again, and after two failures in a row no password is, until you say --again. The
record is in the user's state folder, else in $XDG_RUNTIME_DIR or $TMPDIR/thingspace-UID. Where none of them is writable, commands do not log in
unless THINGSPACE_UNRECORDED_LOGIN=1 is set.")]
pub struct Login {
    /// Log in although earlier logins failed, because the credentials are right now
    #[arg(long)]
    pub again: bool,
}

#[derive(Args)]
pub struct Tour {
    /// Size of the simulated fleet
    #[arg(long, default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(250..=100_000))]
    pub devices: u32,
    /// Everything random follows from it: the same seed shows the same tour
    #[arg(long, default_value_t = 7)]
    pub seed: u64,
    /// How to print what happened
    #[arg(short, long, value_enum, default_value_t = TourOutput::Text)]
    pub output: TourOutput,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TourOutput {
    /// Progress, tables and charts
    Text,
    /// One JSON object with the counts
    Json,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace api listDevices --body '{\"currentState\":\"active\"}'
  thingspace api listDevices --body '{}' --all
  thingspace api listCallbacks
  thingspace api getRequestStatus --path requestId=7e9bf77c-6519-49d5-ac91-30f4547c17d3
  thingspace api activateDevices --body @request.json
  thingspace api --list

Parameters and body are held against the description before anything is sent; a member that is not described is sent, with a note. A
value that is none of those that the description lists is refused: --allow-unknown sends it.
The account of a path is THINGSPACE_ACCOUNT unless --path says otherwise. A call that moves a line or money is never repeated.
`thingspace completions bash` completes operation ids.")]
pub struct Api {
    /// The operation, by its id in the description
    #[arg(value_name = "OPERATION_ID", required_unless_present = "list", value_parser = OperationId, hide_possible_values = true)]
    pub operation: Option<String>,
    /// Show every operation instead
    #[arg(long)]
    pub list: bool,
    /// A parameter in the path
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub path: Vec<(String, String)>,
    /// A query parameter
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub query: Vec<(String, String)>,
    /// The body: JSON, @FILE, or - for standard input
    #[arg(long, value_name = "JSON|@FILE|-")]
    pub body: Option<String>,
    /// Print the bytes of the answer as they came, instead of decoded and encoded again
    #[arg(long)]
    pub raw: bool,
    /// Follow a list over all its pages, and print its records, one JSON object a line
    #[arg(long, conflicts_with = "raw")]
    pub all: bool,
    /// Send the body even if it does not fit the description
    #[arg(long)]
    pub unchecked: bool,
    #[command(flatten)]
    pub unknown: AllowUnknown,
}

/// Any text, completed by shells to the ids of the description. An unknown one is refused later, in one line of JSON.
#[derive(Clone)]
struct OperationId;

impl TypedValueParser for OperationId {
    type Value = String;

    fn parse_ref(&self, command: &clap::Command, argument: Option<&clap::Arg>, value: &OsStr) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(OPERATIONS.iter().map(|operation| PossibleValue::new(operation.id).help(operation.summary))))
    }
}

fn pair(text: &str) -> Result<(String, String), String> {
    text.split_once('=')
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .ok_or_else(|| "write it as name=value".to_owned())
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Output {
    /// Columns for people
    Table,
    /// One JSON array
    Json,
    /// One JSON object a line, as they come
    Jsonl,
    /// Comma-separated values with a header, as they come
    Csv,
}

#[derive(Subcommand)]
pub enum Callbacks {
    /// List the registered listeners; their passwords are not shown
    List(Listed),
    /// Register a listener; refused while another program listens
    #[command(after_long_help = "\
There is one listener for each service and account. One that another program registered is replaced only with --replace-listener, and the
command says how to put it back. A service on another machine reaches public URLs only.

User name and password of the messages are read from THINGSPACE_LISTENER_USERNAME and THINGSPACE_LISTENER_PASSWORD.")]
    Register {
        /// Such as CarrierService
        service: String,
        /// Where its messages go
        url: String,
        /// User name that the messages carry [env: THINGSPACE_LISTENER_USERNAME]
        #[arg(long)]
        username: Option<String>,
        /// Replace the listener that another program registered; it then receives no more messages
        #[arg(long)]
        replace_listener: bool,
        #[command(flatten)]
        unknown: AllowUnknown,
        /// Print the listener in this format, instead of a sentence
        #[arg(short, long, value_enum)]
        output: Option<Output>,
    },
    /// Take a listener away
    Deregister {
        /// Such as CarrierService
        service: String,
        #[command(flatten)]
        unknown: AllowUnknown,
    },
}

/// `90s`, `30m`, `24h`, `90d`.
fn duration(text: &str) -> Result<Duration, String> {
    /// A hundred years.
    const LONGEST: u64 = 100 * 366 * 86_400;
    const REMEDY: &str = "write a number and s, m, h or d: 90s, 30m, 24h, 90d";
    let (number, unit) = text.split_at(text.len() - text.chars().next_back().map_or(0, char::len_utf8));
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        _ => return Err(REMEDY.to_owned()),
    };
    let number: u64 = number.parse().map_err(|_| REMEDY.to_owned())?;
    Ok(Duration::from_secs(number.saturating_mul(seconds).min(LONGEST)))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn times_are_read_with_their_unit() {
        assert_eq!(duration("90s"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("24h"), Ok(Duration::from_secs(86_400)));
        for wrong in ["", "90", "h", "-1s", "1é"] {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
    }
}
