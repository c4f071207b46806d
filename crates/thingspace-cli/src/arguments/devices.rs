//! `thingspace devices …`.

use clap::{Args, Subcommand};
use thingspace::DeviceId;

use super::following::{Asked, Changed, Named};
use super::span::Span;
use super::{Output, pair};
use crate::values::AllowUnknown;

#[derive(Subcommand)]
pub enum Devices {
    /// List devices, all pages
    List(List),
    /// Show one device
    Show {
        /// Such as iccid:89148000008682242668
        device: DeviceId,
    },
    /// Show connectivity, provisioning, billing and location of one line, as the platform knows them
    Diagnostics {
        /// Such as mdn:5055550143
        device: DeviceId,
    },
    /// Activate spare lines; billing begins with it
    Activate(Activate),
    /// Suspend active lines
    Suspend(Suspend),
    /// Restore suspended lines
    Restore(Changed),
    /// Deactivate active lines for good: their numbers are lost
    Deactivate(Deactivate),
    /// Put active lines on another service plan; four times a month at most
    ChangePlan(ChangePlan),
    /// Book lines under another cost centre, or under none
    CostCenter(CostCenter),
    /// Set custom fields of lines
    CustomField(CustomField),
    /// Move active lines to another account of the same customer
    Move(Move),
    /// Give one line other hardware, another SIM, or another number
    Swap(Swap),
    /// Put devices into the account as spare lines, without service
    Add(Add),
    /// Take deactivated devices out of the account for good
    Delete(Delete),
    /// Ask whether devices are free to be activated
    Availability(Asked),
    /// Ask how long lines are suspended; for a device that is not, say so at once
    Suspension(Asked),
    /// List SIMs that were seen in other hardware than they were activated with
    Mismatched(Mismatched),
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices list --state active
  thingspace devices list --plan m2m-5mb -o csv > fleet.csv
  thingspace devices list -o jsonl | jq -r .ipAddress")]
pub struct List {
    /// Only devices in this state: active, suspend, deactive, pre-active
    #[arg(long)]
    pub state: Option<String>,
    /// Only devices of this group
    #[arg(long)]
    pub group: Option<String>,
    /// Only devices on this service plan
    #[arg(long)]
    pub plan: Option<String>,
    #[command(flatten)]
    pub unknown: AllowUnknown,
    /// How to print them
    #[arg(short, long, value_enum, default_value_t = Output::Table)]
    pub output: Output,
}

#[derive(Args)]
pub struct Activate {
    #[command(flatten)]
    pub changed: Changed,
    /// Code of the service plan, as `thingspace plans` lists it
    #[arg(long)]
    pub plan: String,
    /// ZIP code, five digits, that decides the area of the phone number
    #[arg(long)]
    pub zip: String,
    /// Put the devices into this group
    #[arg(long)]
    pub group: Option<String>,
    /// Book the lines under this cost centre
    #[arg(long)]
    pub cost_center: Option<String>,
}

#[derive(Args)]
pub struct Suspend {
    #[command(flatten)]
    pub changed: Changed,
    /// Whether billing goes on while suspended; the service's default differs from contract to contract
    #[arg(long, value_name = "true|false")]
    pub with_billing: Option<bool>,
}

#[derive(Args)]
pub struct Deactivate {
    #[command(flatten)]
    pub changed: Changed,
    /// Use a waiver of the early termination fee
    #[arg(long)]
    pub waive_termination_fee: bool,
    /// Take the devices out of the account afterwards
    #[arg(long)]
    pub delete: bool,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices change-plan iccid:89148000008682242668 --plan m2m-1gb
  thingspace devices change-plan --from lines.txt --plan m2m-1gb -o csv > outcomes.csv

It changes what lines are billed. A line that had the plan before is told as done.")]
pub struct ChangePlan {
    #[command(flatten)]
    pub changed: Changed,
    /// Code of the new service plan, as `thingspace plans` lists it
    #[arg(long)]
    pub plan: String,
}

#[derive(Args)]
pub struct CostCenter {
    #[command(flatten)]
    pub changed: Changed,
    /// The cost centre, at most 36 characters
    #[arg(long, value_name = "CODE", required_unless_present = "none")]
    pub to: Option<String>,
    /// Remove it
    #[arg(long, conflicts_with = "to")]
    pub none: bool,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices custom-field iccid:89148000008682242668 --set CustomField1=\"pump 7\" --set CustomField2=north

Fields that are not named stay. A value has at most 50 characters.")]
pub struct CustomField {
    #[command(flatten)]
    pub changed: Changed,
    /// A field, CustomField1 to CustomField5, and its value
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair, required = true)]
    pub set: Vec<(String, String)>,
}

#[derive(Args)]
pub struct Move {
    #[command(flatten)]
    pub changed: Changed,
    /// The account that the lines go to
    #[arg(long, value_name = "ACCOUNT")]
    pub to: String,
    /// The service plan that they get there
    #[arg(long)]
    pub plan: Option<String>,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices swap mdn:5055550143 --to imei:490154203237518
  thingspace devices swap mdn:5055550143 --to imei:490154203237518 --to iccid:89148000008682242668
  thingspace devices swap iccid:89148000008682242668 --number-near 98101

What is new must not be in use; a deactivated pair has to be deleted first.")]
pub struct Swap {
    #[command(flatten)]
    pub changed: Changed,
    /// A new IMEI, ICCID or EID; twice for a pair
    #[arg(long, value_name = "DEVICE")]
    pub to: Vec<DeviceId>,
    /// A new phone number, of the area of this ZIP code
    #[arg(long, value_name = "ZIP", conflicts_with = "to")]
    pub number_near: Option<String>,
}

#[derive(Args)]
pub struct Add {
    #[command(flatten)]
    pub named: Named,
    /// Put the devices into this group
    #[arg(long)]
    pub group: Option<String>,
    /// The stock number of the hardware
    #[arg(long)]
    pub sku: Option<String>,
    /// How to print the outcomes
    #[arg(short, long, value_enum, default_value_t = Output::Table)]
    pub output: Output,
}

#[derive(Args)]
pub struct Delete {
    #[command(flatten)]
    pub named: Named,
    /// How to print the outcomes
    #[arg(short, long, value_enum, default_value_t = Output::Table)]
    pub output: Output,
}

#[derive(Args)]
pub struct Mismatched {
    #[command(flatten)]
    pub named: Named,
    #[command(flatten)]
    pub span: Span,
    /// How to print them
    #[arg(short, long, value_enum, default_value_t = Output::Table)]
    pub output: Output,
}
