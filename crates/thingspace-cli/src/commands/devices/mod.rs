//! `thingspace devices`: lists and changes devices.
//!
//! The modules `list`, `changes` and `suspension` contain the longer subcommands; the other subcommands are in this file. Like
//! every module of `commands`, this module does not depend on the other modules of `commands`.

mod changes;
mod list;
mod suspension;

use std::process::ExitCode;

use clap::{Args, Subcommand};
use futures_util::stream;
use thingspace::{AddDevices, Client, DeviceId, IdKind};

use crate::arguments::{ChangeOptions, DeviceSelection, QueryOptions, TimeRange, WaitOptions, name_and_value, set};
use crate::failure::Failure;
use crate::output::{Format, print_json, print_list};
use crate::workflow::jobs::{CARRIER, send};
use crate::workflow::queries::{self, ExpectedResponses};
use crate::workflow::time_range;
use changes::{Activate, ChangePlan, CostCenter, CustomField, Deactivate, Detach, GoToState, Move, PlaceOfUse, Suspend, Swap};

#[derive(Subcommand)]
pub enum Devices {
    /// List the devices of the account
    List(list::List),
    /// Show one device, as JSON
    #[command(after_long_help = "\
Examples:
  thingspace devices show iccid:89148000008682242668")]
    Show {
        /// Device, such as iccid:89148000008682242668
        device: DeviceId,
    },
    /// Show connectivity, provisioning, billing and location of one device, as JSON
    #[command(after_long_help = "\
Examples:
  thingspace devices diagnostics mdn:5055550143")]
    Diagnostics {
        /// Device, such as mdn:5055550143
        device: DeviceId,
    },
    /// Activate devices, which starts billing
    Activate(Box<Activate>),
    /// Suspend active devices
    Suspend(Suspend),
    /// Restore suspended devices
    #[command(after_long_help = "\
Examples:
  thingspace devices restore iccid:89148000008682242668
  thingspace devices restore --from devices.txt")]
    Restore(ChangeOptions),
    /// Deactivate active devices, which lose their phone numbers
    Deactivate(Deactivate),
    /// Change the service plan of active devices, at most four times per month
    ChangePlan(ChangePlan),
    /// Set or remove the cost center of devices
    CostCenter(CostCenter),
    /// Set custom fields of devices
    CustomField(CustomField),
    /// Replace the place of use of devices: the name and the address of the person or company that uses them
    PlaceOfUse(PlaceOfUse),
    /// Move devices to a state of a custom service of the account
    GoToState(GoToState),
    /// Detach devices from the network to make them attach again
    Detach(Detach),
    /// Move active devices to another account of the same customer
    Move(Move),
    /// Change the hardware, the SIMs or the phone numbers of devices
    Swap(Swap),
    /// Add devices to the account without activating them
    Add(Add),
    /// Delete deactivated devices from the account permanently
    Delete(Delete),
    /// Upload new hardware of one model to the platform, which sends a report by e-mail
    Upload(changes::Upload),
    /// Check whether devices are available for activation
    #[command(after_long_help = "\
Examples:
  thingspace devices availability imei:490154203237518
  thingspace devices availability --from devices.txt

Prints the result for all devices as one JSON object on one line.")]
    Availability(QueryOptions),
    /// Show how long devices have been suspended, and when they resume automatically
    #[command(after_long_help = "\
Examples:
  thingspace devices suspension iccid:89148000008682242668
  thingspace devices suspension --from devices.txt

Prints one JSON object per line. Devices whose state shows that they are not suspended are reported immediately; only the others \
are queried.")]
    Suspension(QueryOptions),
    /// Show the activation progress of one device
    #[command(after_long_help = "\
Examples:
  thingspace devices order-status iccid:89148000008682242668
  thingspace devices order-status iccid:89148000008682242668 --request 7e9bf77c-6519-49d5-ac91-30f4547c17d3

Name the device by its ESN, ICCID or MEID. Prints the response as one JSON object on one line.")]
    OrderStatus(OrderStatus),
    /// Show the preferred roaming lists (PRL) of CDMA devices
    #[command(after_long_help = "\
Examples:
  thingspace devices prl iccid:89148000008682242668
  thingspace devices prl --from devices.txt

Prints one JSON object per device, each on its own line. Devices for other networks have no list.")]
    Prl(QueryOptions),
    /// List SIMs that the network has seen in hardware with a new IMEI
    Mismatched(Mismatched),
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices add imei:490154203237518+iccid:89148000008682242668
  thingspace devices add --from new.txt --group depot
  thingspace devices add --from new.txt --smsr-oid 1.3.6.1.4.1.99999.1 --custom-field CustomField1=depot

`thingspace devices activate` starts the service of added devices.")]
pub struct Add {
    #[command(flatten)]
    options: ChangeOptions,
    /// Add the devices to this group
    #[arg(long)]
    group: Option<String>,
    /// Stock-keeping unit (SKU) of the hardware
    #[arg(long)]
    sku: Option<String>,
    /// Object identifier of the subscription manager (SM-SR) of eUICC devices, numbers separated by dots
    #[arg(long, value_name = "OID")]
    smsr_oid: Option<String>,
    /// Name of a custom field, CustomField1 to CustomField5, and its value; repeat the option to set several fields
    #[arg(long, value_name = "NAME=VALUE", value_parser = name_and_value)]
    custom_field: Vec<(String, String)>,
}

#[derive(Args)]
pub struct OrderStatus {
    /// Device, such as iccid:89148000008682242668
    device: DeviceId,
    /// Id of the request that activated the device. Default: the latest activation of the device
    #[arg(long, value_name = "REQUEST")]
    request: Option<String>,
    #[command(flatten)]
    wait: WaitOptions,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices delete iccid:89148000008682242668
  thingspace devices delete --from retired.txt -o csv")]
pub struct Delete {
    #[command(flatten)]
    options: ChangeOptions,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices mismatched --since 2026-01-01
  thingspace devices mismatched iccid:89148000008682242668 --since 2026-01-01 -o csv

Name devices by ICCID or MDN; without devices, the command searches the whole account. The range may span at most three months.")]
pub struct Mismatched {
    #[command(flatten)]
    selection: DeviceSelection,
    #[command(flatten)]
    range: TimeRange,
    /// Output format
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    output: Format,
}

impl Devices {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        match self {
            Devices::List(arguments) => list::run(client, arguments).await,
            Devices::Show { device } => print_json(&*client.devices().get(&device).await?.raw()),
            Devices::Diagnostics { device } => print_json(&client.devices().diagnostics(&device).await?),
            Devices::Mismatched(arguments) => mismatched(client, arguments).await,
            Devices::Availability(query) => {
                // Expect one message: it contains the response for all devices (quirk availability-answer).
                let availability = client.devices().availability(query.selection.keys()?);
                queries::send(client, &query.wait, "DeviceService", ExpectedResponses::messages(1), availability).await
            }
            Devices::OrderStatus(arguments) => order_status(client, arguments).await,
            Devices::Prl(query) => {
                let ids = query.selection.ids()?;
                let expected = ExpectedResponses::devices(ids.iter().map(std::slice::from_ref));
                let lists = client.devices().roaming_lists(ids);
                queries::send(client, &query.wait, "DevicePRLInformation", expected, lists).await
            }
            Devices::Suspension(query) => suspension::run(client, query).await,
            Devices::Activate(arguments) => changes::activate(client, *arguments).await,
            Devices::Suspend(arguments) => changes::suspend(client, arguments).await,
            Devices::Restore(options) => changes::restore(client, options).await,
            Devices::Deactivate(arguments) => changes::deactivate(client, arguments).await,
            Devices::ChangePlan(arguments) => changes::change_plan(client, arguments).await,
            Devices::CostCenter(arguments) => changes::change_cost_center(client, arguments).await,
            Devices::CustomField(arguments) => changes::change_custom_fields(client, arguments).await,
            Devices::PlaceOfUse(arguments) => changes::change_place_of_use(client, arguments).await,
            Devices::GoToState(arguments) => changes::go_to_state(client, arguments).await,
            Devices::Detach(arguments) => changes::detach(client, arguments).await,
            Devices::Move(arguments) => changes::move_to(client, arguments).await,
            Devices::Swap(arguments) => changes::swap(client, arguments).await,
            Devices::Add(arguments) => add(client, arguments).await,
            Devices::Upload(arguments) => changes::upload(client, arguments).await,
            Devices::Delete(Delete { options }) => {
                let delete = client.devices().delete(options.selection.keys()?);
                send(client, &options, CARRIER, delete).await
            }
        }
    }
}

async fn order_status(client: &Client, arguments: OrderStatus) -> Result<ExitCode, Failure> {
    let OrderStatus { device, request, wait } = arguments;
    if !matches!(device.kind(), IdKind::Esn | IdKind::Iccid | IdKind::Meid) {
        return Err(Failure::usage(format!(
            "invalid device `{device}`: expected its ESN, ICCID or MEID, such as iccid:89148000008682242668"
        )));
    }
    let status = client.devices().order_status(&device, request.as_deref());
    queries::send(client, &wait, "DeviceService", ExpectedResponses::messages(1), status).await
}

async fn add(client: &Client, arguments: Add) -> Result<ExitCode, Failure> {
    let Add { options, group, sku, smsr_oid, custom_field } = arguments;
    let add = client.devices().add(options.selection.keys()?);
    let add = set(set(add, group.as_deref(), AddDevices::group), sku.as_deref(), AddDevices::sku);
    let add = set(add, smsr_oid.as_deref(), AddDevices::smsr_oid);
    let add = custom_field.iter().fold(add, |add, (name, value)| add.custom_field(name, value));
    send(client, &options, CARRIER, add).await
}

async fn mismatched(client: &Client, arguments: Mismatched) -> Result<ExitCode, Failure> {
    let (from, to) = time_range::resolve(client, &arguments.range).await?;
    let (named, devices) = (arguments.selection.optional()?, client.devices());
    let found = match named.is_empty() {
        true => devices.mismatched_hardware_of_account(from, to).await?,
        false => devices.mismatched_hardware(named, from, to).await?,
    };
    let columns = &["iccid", "mdn", "imei before", "imei seen"];
    print_list(arguments.output, columns, stream::iter(found.into_iter().map(Ok)), |device| {
        [&device.iccid, &device.mdn, &device.pre_imei, &device.post_imei].map(|id| id.clone().unwrap_or_default()).to_vec()
    })
    .await
}
