//! The nouns beside devices.

use clap::{Args, Subcommand, ValueEnum};
use thingspace::{DeviceId, ProfileChange};

use super::following::{Asked, Changed, Following, Named};
use super::span::{Span, When, when};
use super::{Output, pair};
use crate::values::AllowUnknown;

/// How to print a list.
#[derive(Args)]
pub struct Listed {
    /// How to print it
    #[arg(short, long, value_enum, default_value_t = Output::Table)]
    pub output: Output,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace usage iccid:89148000008682242668 --since 2026-01-01
  thingspace usage --from lines.txt --since 2026-01-01 --until 2026-01-31 --total -o csv
  thingspace connections iccid:89148000008682242668 --since 2026-01-30T08:00:00Z
  thingspace history iccid:89148000008682242668 --since 2025-12-01

The service takes one line a call; many are asked for at a time. A line that cannot be read is told on standard error, and the exit code
is 6; the others are printed all the same.")]
pub struct History {
    #[command(flatten)]
    pub named: Named,
    #[command(flatten)]
    pub span: Span,
    /// Calls that are under way at a time
    #[arg(long, default_value_t = 16, value_name = "CALLS")]
    pub in_flight: usize,
    /// How to print it
    #[arg(short, long, value_enum, default_value_t = Output::Table)]
    pub output: Output,
}

#[derive(Args)]
pub struct Usage {
    #[command(flatten)]
    pub history: History,
    /// One row a line with its sums, instead of one a day
    #[arg(long)]
    pub total: bool,
}

#[derive(Subcommand)]
pub enum Account {
    /// Show organisation, carriers, features and IP pools
    Show,
    /// List the leads of a partner account
    Leads(Listed),
    /// Show the custom services and states
    States,
    /// List the kinds of device that may be activated by ICCID alone
    Skus(Listed),
}

#[derive(Subcommand)]
pub enum Groups {
    /// List the groups
    List(Listed),
    /// List the devices of a group, by their identifiers
    Show {
        /// The group
        name: String,
        #[command(flatten)]
        listed: Listed,
    },
    /// Make a group, and put devices into it
    Create {
        /// The group
        name: String,
        /// What it is for
        #[arg(long)]
        description: String,
        #[command(flatten)]
        named: Named,
    },
    /// Put devices into a group; they leave the one they are in
    Add {
        /// The group
        name: String,
        #[command(flatten)]
        named: Named,
    },
    /// Take devices out of a group; they fall back to the default group
    Remove {
        /// The group
        name: String,
        #[command(flatten)]
        named: Named,
    },
    /// Give a group another name
    Rename {
        /// The group
        name: String,
        /// Its new name
        new: String,
    },
    /// Take a group away, not its devices
    Delete {
        /// The group
        name: String,
    },
}

#[derive(Subcommand)]
pub enum Sms {
    /// Send a text; each message counts as usage of its line
    Send(SendSms),
    /// Print the texts that devices sent, and take them out of the queue page by page
    Received(Listed),
    /// Ask when a device sent and received texts
    Events {
        /// Such as iccid:89148000008682242668
        device: DeviceId,
        #[command(flatten)]
        span: Span,
        #[command(flatten)]
        following: Following,
    },
    /// Have the texts that wait in the queue sent to the listener of EnhancedConnectivityService
    Deliver,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace sms send --text \"report now\" iccid:89148000008682242668
  thingspace sms send --text reboot --group pumps-north --no-wait

Prints what EnhancedConnectivityService tells of each device, as one JSON object a line.")]
pub struct SendSms {
    /// The text, at most 160 characters
    #[arg(long)]
    pub text: String,
    /// To the devices of this group
    #[arg(long)]
    pub group: Option<String>,
    /// To every device of the account
    #[arg(long, conflicts_with = "group")]
    pub all: bool,
    #[command(flatten)]
    pub asked: Asked,
}

#[derive(Args)]
pub struct Nidd {
    /// The payload as hexadecimal digits, up to 1358 bytes
    #[arg(long, value_name = "HEX")]
    pub hex: String,
    /// How long the network tries to deliver it, 2s to 30d
    #[arg(long, default_value = "1h", value_name = "TIME", value_parser = super::duration)]
    pub within: std::time::Duration,
    #[command(flatten)]
    pub asked: Asked,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace labels set infotainment=maps eid:89033023426200000000000000000001
  thingspace labels remove infotainment=maps --from cars.txt")]
pub struct Label {
    /// The label
    #[arg(value_name = "NAME=VALUE", value_parser = pair)]
    pub label: (String, String),
    #[command(flatten)]
    pub changed: Changed,
}

#[derive(Subcommand)]
pub enum Labels {
    /// Attach a usage label to eUICC lines, by EID
    Set(Label),
    /// Take a usage label off eUICC lines, by EID
    Remove(Label),
}

#[derive(Subcommand)]
pub enum Reachability {
    /// Ask whether devices can be reached, one call each
    Status(Asked),
    /// Ask which monitors devices have
    Monitors(Asked),
    /// Have devices watched until a time
    Watch {
        /// Until when, such as 2026-03-01 or 2026-03-01T12:00:00Z; a day is included whole
        #[arg(long, value_name = "TIME", value_parser = when)]
        until: When,
        #[command(flatten)]
        asked: Asked,
    },
    /// End monitors
    Stop {
        /// The ids of the monitors
        #[arg(required = true, value_name = "MONITOR")]
        monitors: Vec<String>,
        #[command(flatten)]
        following: Following,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Fix {
    /// What was found before, for free
    Cache,
    /// The network now, against the allowance
    Network,
    /// What was found before, else the network
    CacheOrNetwork,
}

#[derive(Subcommand)]
pub enum Locations {
    /// Find up to 20 devices now
    Find {
        #[command(flatten)]
        named: Named,
        /// Where places come from
        #[arg(long, value_enum, default_value_t = Fix::Cache)]
        source: Fix,
        #[command(flatten)]
        listed: Listed,
    },
    /// Order a report about many devices, and print its id
    Order {
        #[command(flatten)]
        named: Named,
        /// Where places come from
        #[arg(long, value_enum, default_value_t = Fix::Cache)]
        source: Fix,
    },
    /// Print a report that is done, or say how far it is
    Report {
        /// The id of the report
        id: String,
        #[command(flatten)]
        listed: Listed,
    },
    /// Show what the account bought
    Subscription,
}

#[derive(Subcommand)]
pub enum Firmware {
    /// List the images that devices may get
    List(Listed),
    /// List devices with their firmware
    Devices(Listed),
    /// List upgrades that are so far
    Upgrades {
        /// How far: RequestPending, Queued, InProgress, Finished, …
        status: String,
        #[command(flatten)]
        unknown: AllowUnknown,
        #[command(flatten)]
        listed: Listed,
    },
    /// Show an upgrade and how far each of its devices is
    Show {
        /// The id of the upgrade
        id: String,
    },
    /// Have devices upgraded; they are named by IMEI
    Schedule(Schedule),
    /// Call off an upgrade that has not begun
    Cancel {
        /// The id of the upgrade
        id: String,
    },
    /// List the devices that hold a licence
    Licenses(Listed),
    /// Give devices a licence, by IMEI
    Assign(Named),
    /// Take their licences from devices, by IMEI
    Release(Named),
}

#[derive(Args)]
pub struct Schedule {
    /// Name of the image, as `thingspace firmware list` shows it
    #[arg(long)]
    pub image: String,
    /// Version that devices get
    #[arg(long, value_name = "VERSION")]
    pub to_version: String,
    /// First day, such as 2026-03-01
    #[arg(long, value_name = "DAY")]
    pub first: jiff::civil::Date,
    /// Last day
    #[arg(long, value_name = "DAY")]
    pub last: jiff::civil::Date,
    #[command(flatten)]
    pub named: Named,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace profiles activate eid:8903…+imei:4901… --plan m2m-5mb --zip 98101
  thingspace profiles enable eid:8903…+iccid:8914… --smsr-oid 1.3.6.1.4.1.99999.1

A device is named by its EID and the ICCID of the profile, joined by +; for an activation by EID and IMEI.")]
pub struct Profiles {
    /// What to do
    #[arg(value_enum)]
    pub change: ProfileWord,
    #[command(flatten)]
    pub changed: Changed,
    /// Code of the service plan
    #[arg(long)]
    pub plan: Option<String>,
    /// ZIP code, five digits, that decides the area of phone numbers
    #[arg(long)]
    pub zip: Option<String>,
    /// Carrier of the profiles
    #[arg(long)]
    pub carrier: Option<String>,
    /// Object identifier of the subscription manager
    #[arg(long, value_name = "OID")]
    pub smsr_oid: Option<String>,
}

/// A change of profiles, as it is typed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ProfileWord {
    /// Load profiles onto devices, to be used
    DownloadToEnable,
    /// Load profiles onto devices, not to be used yet
    DownloadToDisable,
    /// Load global profiles onto devices
    Download,
    /// Make profiles the ones in use
    Enable,
    /// Take profiles out of use
    Disable,
    /// Remove profiles from devices
    Delete,
    /// Give profiles plan and number; billing starts
    Activate,
    /// Activate profiles and make them the ones in use; billing starts
    ActivateAndEnable,
    /// End the service of profiles
    Deactivate,
    /// Make profiles the ones that devices fall back to
    SetFallback,
    /// Take profiles out of service for a time
    Suspend,
    /// Put profiles back into service
    Resume,
    /// Take devices with all their profiles out of service for a time
    SuspendDevice,
    /// Put devices with all their profiles back into service
    ResumeDevice,
    /// Put profiles on another service plan
    ChangePlan,
    /// Make new activation codes, for devices named by IMEI and ICCID
    RenewActivationCode,
}

impl From<ProfileWord> for ProfileChange {
    fn from(word: ProfileWord) -> Self {
        match word {
            ProfileWord::DownloadToEnable => ProfileChange::DownloadToEnable,
            ProfileWord::DownloadToDisable => ProfileChange::DownloadToDisable,
            ProfileWord::Download => ProfileChange::Download,
            ProfileWord::Enable => ProfileChange::Enable,
            ProfileWord::Disable => ProfileChange::Disable,
            ProfileWord::Delete => ProfileChange::Delete,
            ProfileWord::Activate => ProfileChange::Activate,
            ProfileWord::ActivateAndEnable => ProfileChange::ActivateAndEnable,
            ProfileWord::Deactivate => ProfileChange::Deactivate,
            ProfileWord::SetFallback => ProfileChange::SetFallback,
            ProfileWord::Suspend => ProfileChange::Suspend,
            ProfileWord::Resume => ProfileChange::Resume,
            ProfileWord::SuspendDevice => ProfileChange::SuspendDevice,
            ProfileWord::ResumeDevice => ProfileChange::ResumeDevice,
            ProfileWord::ChangePlan => ProfileChange::Plan,
            ProfileWord::RenewActivationCode => ProfileChange::RenewActivationCode,
        }
    }
}
