//! Device changes whose outcomes arrive as callbacks.

use std::process::ExitCode;

use clap::Args;
use thingspace::{Client, DeviceId};

use crate::arguments::{ChangeOptions, name_and_value};
use crate::connect;
use crate::failure::Failure;
use crate::workflow::changes::{CARRIER, send, send_one};

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices activate iccid:89148000008682242668 --plan m2m-5mb --zip 98101
  thingspace devices activate --from devices.txt --plan m2m-5mb --zip 98101 --group depot

Activates pre-active and deactive devices. If devices are in other states, the service refuses them, and the exit code is 6.")]
pub struct Activate {
    #[command(flatten)]
    options: ChangeOptions,
    /// Code of the service plan, as `thingspace plans` lists it
    #[arg(long)]
    plan: String,
    /// Five-digit ZIP code, which determines the area of the phone number
    #[arg(long)]
    zip: String,
    /// Add the devices to this group
    #[arg(long)]
    group: Option<String>,
    /// Cost center of the devices, at most 36 characters
    #[arg(long)]
    cost_center: Option<String>,
}

pub async fn activate(client: &Client, arguments: Activate) -> Result<ExitCode, Failure> {
    let Activate { options, plan, zip, group, cost_center } = arguments;
    let mut activate = client.devices().activate(options.selection.keys()?).plan(plan).zip(zip);
    if let Some(group) = group {
        activate = activate.group(group);
    }
    if let Some(code) = cost_center {
        activate = activate.cost_center(code);
    }
    send(client, &options, CARRIER, activate.in_bulk()).await
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices suspend iccid:89148000008682242668
  thingspace devices suspend --from devices.txt --with-billing false

The service restores suspended devices automatically after at most 90 days.")]
pub struct Suspend {
    #[command(flatten)]
    options: ChangeOptions,
    /// Whether billing continues while the devices are suspended; the default depends on the contract
    #[arg(long, value_name = "true|false")]
    with_billing: Option<bool>,
}

pub async fn suspend(client: &Client, Suspend { options, with_billing }: Suspend) -> Result<ExitCode, Failure> {
    let mut suspend = client.devices().suspend(options.selection.keys()?);
    if let Some(billing) = with_billing {
        suspend = suspend.with_billing(billing);
    }
    send(client, &options, CARRIER, suspend.in_bulk()).await
}

pub async fn restore(client: &Client, options: ChangeOptions) -> Result<ExitCode, Failure> {
    let restore = client.devices().restore(options.selection.keys()?);
    send(client, &options, CARRIER, restore.in_bulk()).await
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices deactivate iccid:89148000008682242668
  thingspace devices deactivate --from retired.txt --delete -o csv > outcomes.csv

An early termination fee may apply. A device that is activated again gets a new phone number.")]
pub struct Deactivate {
    #[command(flatten)]
    options: ChangeOptions,
    /// Use a waiver of the early termination fee
    #[arg(long)]
    waive_termination_fee: bool,
    /// Delete the devices from the account after their deactivation
    #[arg(long)]
    delete: bool,
}

pub async fn deactivate(client: &Client, arguments: Deactivate) -> Result<ExitCode, Failure> {
    let Deactivate { options, waive_termination_fee, delete } = arguments;
    let mut deactivate = client.devices().deactivate(options.selection.keys()?);
    if waive_termination_fee {
        deactivate = deactivate.waive_termination_fee(true);
    }
    if delete {
        deactivate = deactivate.delete_after(true);
    }
    send(client, &options, CARRIER, deactivate.in_bulk()).await
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices change-plan iccid:89148000008682242668 --plan m2m-1gb
  thingspace devices change-plan --from devices.txt --plan m2m-1gb -o csv > outcomes.csv

The plan determines the cost of devices. A device that already has the plan is reported as done.")]
pub struct ChangePlan {
    #[command(flatten)]
    options: ChangeOptions,
    /// Code of the new service plan, as `thingspace plans` lists it
    #[arg(long)]
    plan: String,
}

pub async fn change_plan(client: &Client, ChangePlan { options, plan }: ChangePlan) -> Result<ExitCode, Failure> {
    let change = client.devices().change_plan(options.selection.keys()?).to(plan);
    send(client, &options, CARRIER, change.in_bulk()).await
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices cost-center iccid:89148000008682242668 --to WATER-7
  thingspace devices cost-center --from devices.txt --none")]
pub struct CostCenter {
    #[command(flatten)]
    options: ChangeOptions,
    /// New cost center, at most 36 characters: letters, digits, spaces, -, ! and #
    #[arg(long, value_name = "CODE", required_unless_present = "none")]
    to: Option<String>,
    /// Remove the cost center
    #[arg(long, conflicts_with = "to")]
    none: bool,
}

pub async fn change_cost_center(client: &Client, CostCenter { options, to, .. }: CostCenter) -> Result<ExitCode, Failure> {
    let change = client.devices().change_cost_center(options.selection.keys()?);
    let change = if let Some(code) = to { change.to(code) } else { change.none() };
    send(client, &options, CARRIER, change.in_bulk()).await
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices custom-field iccid:89148000008682242668 --set CustomField1=\"pump 7\"
  thingspace devices custom-field --from devices.txt --set CustomField1=pump --set CustomField2=north

Other fields keep their values. A value has at most 50 characters.")]
pub struct CustomField {
    #[command(flatten)]
    options: ChangeOptions,
    /// Name of a field, CustomField1 to CustomField5, and its new value; repeat the option to set several fields
    #[arg(long, value_name = "NAME=VALUE", value_parser = name_and_value, required = true)]
    set: Vec<(String, String)>,
}

pub async fn change_custom_fields(client: &Client, CustomField { options, set }: CustomField) -> Result<ExitCode, Failure> {
    let change = client.devices().change_custom_fields(options.selection.keys()?);
    let change = set.into_iter().fold(change, |change, (name, value)| change.set(name, value));
    send(client, &options, CARRIER, change.in_bulk()).await
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices move iccid:89148000008682242668 --to 0000123456-00002
  thingspace devices move --from devices.txt --to 0000123456-00002 --plan m2m-5mb")]
pub struct Move {
    #[command(flatten)]
    options: ChangeOptions,
    /// Account that the devices move to, with its leading zeros
    #[arg(long, value_name = "ACCOUNT")]
    to: String,
    /// Service plan of the devices in the new account
    #[arg(long)]
    plan: Option<String>,
}

pub async fn move_to(client: &Client, Move { options, to, plan }: Move) -> Result<ExitCode, Failure> {
    connect::warn_about_lost_zeros("--to", &to);
    let mut change = client.devices().move_to(to, options.selection.keys()?);
    if let Some(plan) = plan {
        change = change.plan(plan);
    }
    send(client, &options, CARRIER, change.in_bulk()).await
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices swap mdn:5055550143 --to imei:490154203237518
  thingspace devices swap mdn:5055550143 --to imei:490154203237518 --to iccid:89148000008682242668
  thingspace devices swap iccid:89148000008682242668 --number-near 98101

Name one device, and either --number-near or its new identifiers: an IMEI, an ICCID, an IMEI and an ICCID, or an IMEI and an \
EID. The new identifiers must not be in use: if a deactivated device has one, delete that device first.")]
pub struct Swap {
    #[command(flatten)]
    options: ChangeOptions,
    /// New IMEI, ICCID or EID; repeat the option to set two
    #[arg(long, value_name = "DEVICE")]
    to: Vec<DeviceId>,
    /// Assign a new phone number in the area of this ZIP code
    #[arg(long, value_name = "ZIP", conflicts_with = "to")]
    number_near: Option<String>,
}

pub async fn swap(client: &Client, Swap { options, to, number_near }: Swap) -> Result<ExitCode, Failure> {
    let mut keys = options.selection.keys()?;
    let count = keys.len();
    let (Some(key), true) = (keys.pop(), keys.is_empty()) else {
        return Err(Failure::usage(format!("a swap changes one device: expected 1 device, received {count}")));
    };
    let mut swap = to.into_iter().fold(client.devices().change_identifiers(key), |swap, id| swap.to(id));
    if let Some(zip) = number_near {
        swap = swap.number_near(zip);
    }
    send_one(client, &options, CARRIER, swap.submit()).await
}
