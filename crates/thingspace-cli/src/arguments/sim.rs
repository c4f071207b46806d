//! The simulator: serving it, and steering one that is served.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Subcommand, ValueEnum};

use super::{Output, duration, pair};

#[derive(Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_long_help = "\
Without a subcommand the simulator is served until interrupted. The API is under /api, a page for people under /_sim/, and what the
subcommands use is there too:
  GET /_sim/ledger    what was accepted, for each device
  GET /_sim/journal   every call that was received
  GET /_sim/state     lines by state, and the clock

Credentials: key sim-key, secret sim-secret, user sim-user, password sim-password, account 0000123456-00001.

Examples:
  thingspace sim --devices 1000 --speed 60          a minute in every second
  thingspace sim clock --advance 90d                suspended lines come back
  thingspace sim fault add reset --acted --operation activateDevices --times 1
  thingspace sim ledger -o csv
  thingspace sim quirks --basis guessed"
)]
pub struct Sim {
    #[command(subcommand)]
    pub command: Option<SimCommand>,
    #[command(flatten)]
    pub serve: Serve,
}

#[derive(Args)]
pub struct Serve {
    /// Address to listen on; this machine only, unless --allow-remote
    #[arg(long, default_value = "127.0.0.1:8787", value_name = "ADDRESS:PORT")]
    pub bind: SocketAddr,
    /// Allow an address that other machines reach: whoever reaches it can do everything. For closed networks only
    #[arg(long)]
    pub allow_remote: bool,
    /// Size of the fleet
    #[arg(long, default_value_t = 100)]
    pub devices: u32,
    /// Everything random follows from it
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Start from the state of a file, that `thingspace sim snapshot` wrote, in place of devices and seed
    #[arg(long, value_name = "FILE", conflicts_with_all = ["devices", "seed"])]
    pub restore: Option<PathBuf>,
    /// Start with a clock that stands still
    #[arg(long)]
    pub paused: bool,
    /// Virtual seconds in a real one
    #[arg(long, default_value_t = 1.0, value_name = "FACTOR")]
    pub speed: f64,
    /// Which behaviour to show where sources differ; `thingspace sim quirks` lists the switches
    #[arg(long = "switch", value_name = "QUIRK=VALUE", value_parser = pair)]
    pub switches: Vec<(String, String)>,
    /// A host beside this machine that callbacks may be delivered to
    #[arg(long = "callback-host", value_name = "HOST")]
    pub callback_hosts: Vec<String>,
    #[command(flatten)]
    pub deliveries: Travel,
}

/// How badly callbacks travel.
#[derive(Args)]
pub struct Travel {
    /// Share of the callbacks, from 0 to 1, that come twice
    #[arg(long, value_name = "SHARE")]
    pub duplicates: Option<f64>,
    /// Share of the callbacks, from 0 to 1, that never come
    #[arg(long, value_name = "SHARE")]
    pub losses: Option<f64>,
    /// Callbacks are up to this late, so that they come in another order
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub reordering: Option<Duration>,
}

#[derive(Subcommand)]
pub enum SimCommand {
    /// Show the clock, and how many lines are in each state
    State(Running),
    /// List the lines as they are
    Fleet {
        #[command(flatten)]
        running: Running,
        /// Only lines in this state: active, suspend, deactive, pre-active
        #[arg(long)]
        state: Option<String>,
        /// How to print them
        #[arg(short, long, value_enum, default_value_t = Output::Table)]
        output: Output,
    },
    /// List what was accepted and what came of it, for each device
    Ledger(Entries),
    /// List every call that was received
    Journal(Entries),
    /// Move the clock, stop it, let it run, make it faster
    Clock(ClockChange),
    /// Let calls fail
    #[command(subcommand)]
    Fault(FaultCommand),
    /// Show the switches, or set some
    Switch {
        #[command(flatten)]
        running: Running,
        /// What to set, such as callback-retry=observed
        #[arg(value_name = "QUIRK=VALUE", value_parser = pair)]
        set: Vec<(String, String)>,
    },
    /// Change how callbacks travel; without options, they travel well again
    Deliveries {
        #[command(flatten)]
        running: Running,
        #[command(flatten)]
        travel: Travel,
    },
    /// Let something happen to a line that no caller of the API asked for
    #[command(after_long_help = "\
Examples:
  thingspace sim line 89148000008682242668 sms 'tank 7 is full'
  thingspace sim line 89148000008682242668 uses 250000000
  thingspace sim line 89148000008682242668 portal suspend
  thingspace sim line 89148000008682242668 portal activate --service-plan m2m-5mb")]
    Line {
        #[command(flatten)]
        running: Running,
        /// The SIM of the line; `thingspace sim fleet` lists them
        #[arg(value_name = "ICCID")]
        iccid: String,
        /// What happens
        #[command(subcommand)]
        event: LineEvent,
    },
    /// Print the callbacks that were delivered to the simulator's own inbox, one JSON object a line
    ///
    /// A client without a URL registers http://127.0.0.1:8787/_sim/inbox as its listener. Data that a device without IP sent is
    /// shown as hexadecimal digits too, in `payload`.
    Inbox {
        #[command(flatten)]
        running: Running,
        /// Only messages to /_sim/inbox/NAME
        #[arg(long)]
        name: Option<String>,
        /// Wait for more, until interrupted
        #[arg(long)]
        follow: bool,
    },
    /// Start anew, as it was at the start
    Reset {
        #[command(flatten)]
        running: Running,
        /// Another size of the fleet
        #[arg(long)]
        devices: Option<u32>,
        /// Another seed
        #[arg(long)]
        seed: Option<u64>,
    },
    /// Write the whole state into a file
    Snapshot {
        #[command(flatten)]
        running: Running,
        /// The file; it holds the passwords of listeners, and only you can read it
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Go back to the state of a file
    Restore {
        #[command(flatten)]
        running: Running,
        /// A file that `thingspace sim snapshot` wrote
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Show what is documented, observed and guessed, and what the simulator can show either way
    Quirks {
        /// Only those that rest on this
        #[arg(long, value_enum)]
        basis: Option<Basis>,
        /// Only those with a switch
        #[arg(long)]
        switches: bool,
        /// The whole of one
        #[arg(value_name = "ID")]
        id: Option<String>,
        /// How to print them
        #[arg(short, long, value_enum, default_value_t = Output::Table)]
        output: Output,
    },
}

/// What happens to a line.
#[derive(Subcommand)]
pub enum LineEvent {
    /// The device sends a text
    Sms {
        /// The text
        text: String,
    },
    /// The device sends data beside IP
    Nidd {
        /// The data, base64
        data: String,
    },
    /// The device used data, in a session that ends now
    Uses {
        /// How much, in bytes
        bytes: u64,
    },
    /// The network sees the SIM in other hardware
    MovedTo {
        /// The IMEI of the hardware
        imei: String,
    },
    /// A person changes the line in the web portal
    #[command(subcommand)]
    Portal(PortalEvent),
}

/// What a person changes.
#[derive(Subcommand, serde::Serialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum PortalEvent {
    /// Put a pre-active or deactive line into service
    Activate {
        /// Code of the plan
        #[arg(long)]
        service_plan: String,
    },
    /// Take an active line out of service for a time
    Suspend {},
    /// Put a suspended line back into service
    Restore {},
    /// Take an active line out of service
    Deactivate {},
    /// Give an active line another plan
    ServicePlan {
        /// Code of the plan
        service_plan: String,
    },
    /// Write a custom field
    CustomField {
        /// Which, from 1 to 5
        number: usize,
        /// Its value
        value: String,
    },
    /// Put a line into another group
    Group {
        /// Its name
        name: String,
    },
    /// Give an active line other hardware
    Imei {
        /// The hardware
        imei: String,
    },
    /// Give an active line another SIM
    Iccid {
        /// The SIM
        #[arg(value_name = "SIM")]
        iccid: String,
    },
}

/// Which simulator is meant.
#[derive(Args)]
pub struct Running {
    /// Where it is served
    #[arg(long, env = "THINGSPACE_SIM", default_value = "http://127.0.0.1:8787", value_name = "URL")]
    pub at: String,
}

#[derive(Args)]
pub struct Entries {
    #[command(flatten)]
    pub running: Running,
    /// Only entries behind this number
    #[arg(long, default_value_t = 0, value_name = "NUMBER")]
    pub after: u64,
    /// How to print them
    #[arg(short, long, value_enum, default_value_t = Output::Table)]
    pub output: Output,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace sim clock --advance 20m     sessions die
  thingspace sim clock --next            whatever comes next happens
  thingspace sim clock --pause
  thingspace sim clock --speed 3600 --resume")]
pub struct ClockChange {
    #[command(flatten)]
    pub running: Running,
    /// Forward by this much, such as 90s, 20m, 24h, 90d
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub advance: Option<Duration>,
    /// Forward to a time, such as 2026-02-01T00:00:00Z
    #[arg(long, value_name = "WHEN", conflicts_with = "advance")]
    pub to: Option<String>,
    /// Forward to the next thing that happens
    #[arg(long, conflicts_with_all = ["advance", "to"])]
    pub next: bool,
    /// Stop it
    #[arg(long, conflicts_with = "resume")]
    pub pause: bool,
    /// Let it run
    #[arg(long)]
    pub resume: bool,
    /// Virtual seconds in a real one, while it runs
    #[arg(long, value_name = "FACTOR")]
    pub speed: Option<f64>,
}

#[derive(Subcommand)]
pub enum FaultCommand {
    /// List the faults in force, with how often each struck
    List(Running),
    /// Put a fault in force
    Add(Box<FaultAdd>),
    /// End one, or all
    Clear {
        #[command(flatten)]
        running: Running,
        /// Number of the fault; all without it
        id: Option<u64>,
    },
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace sim fault add status --status 503 --operation listDevices --times 2
  thingspace sim fault add rate-limited --retry-after 5 --rate 0.2
  thingspace sim fault add reset --acted --operation activateDevices --times 1     it happened, and nobody heard of it
  thingspace sim fault add delay --seconds 30 --device 89148000008682242668")]
pub struct FaultAdd {
    #[command(flatten)]
    pub running: Running,
    /// What happens
    #[arg(value_enum)]
    pub effect: FaultEffect,
    /// Error status, for status, gateway and html
    #[arg(long)]
    pub status: Option<u16>,
    /// Seconds in the Retry-After of rate-limited
    #[arg(long, value_name = "SECONDS")]
    pub retry_after: Option<u64>,
    /// Virtual seconds, for delay
    #[arg(long)]
    pub seconds: Option<f64>,
    /// Bytes of the body that are sent, for cut and stall
    #[arg(long)]
    pub bytes: Option<u64>,
    /// After the operation was carried out, instead of before
    #[arg(long)]
    pub acted: bool,
    /// Only this operation
    #[arg(long, value_name = "OPERATION_ID")]
    pub operation: Option<String>,
    /// Only calls that name this device, by any identifier
    #[arg(long, value_name = "ID")]
    pub device: Option<String>,
    /// Only so often
    #[arg(long)]
    pub times: Option<u64>,
    /// Only this share of the calls, from 0 to 1
    #[arg(long, value_name = "SHARE")]
    pub rate: Option<f64>,
    /// Only every so many calls
    #[arg(long, value_name = "CALLS")]
    pub every: Option<u64>,
    /// Only from this virtual time on
    #[arg(long, value_name = "WHEN")]
    pub from: Option<String>,
    /// Only before this virtual time
    #[arg(long, value_name = "WHEN")]
    pub until: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum FaultEffect {
    /// An error of the service
    Status,
    /// An error of the gateway in front of it
    Gateway,
    /// A page for people where JSON is due
    Html,
    /// Status 429
    RateLimited,
    /// The bearer is refused though it lives
    BearerRefused,
    /// The session is refused though it lives
    SessionRefused,
    /// Virtual time passes first
    Delay,
    /// No answer
    Hang,
    /// The connection is closed without an answer
    Close,
    /// The connection is reset without an answer
    Reset,
    /// The answer ends in the middle of its body
    Cut,
    /// The answer stops in the middle of its body
    Stall,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Basis {
    /// Documents contradict each other or themselves
    Documented,
    /// Users saw it
    Observed,
    /// No source says it
    Guessed,
}
