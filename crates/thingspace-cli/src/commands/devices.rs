use std::process::ExitCode;

use futures_util::{TryStreamExt as _, stream};
use thingspace::{Client, Device, State};

use crate::arguments::Connection;
use crate::arguments::devices::{Activate, Add, CostCenter, Deactivate, Devices, List, Mismatched, Suspend, Swap};
use crate::commands::answers::Awaited;
use crate::commands::following::{CARRIER, ask, carry_out, carry_out_one, told};
use crate::commands::{span, suspension};
use crate::connect;
use crate::failure::Failure;
use crate::output::{Row, Writer, print_json, print_list};

pub async fn run(connection: &Connection, command: Devices) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    match command {
        Devices::List(arguments) => list(&client, arguments).await,
        Devices::Show { device } => print_json(&*client.devices().get(&device).await?.raw()),
        Devices::Diagnostics { device } => print_json(&client.devices().diagnostics(&device).await?),
        Devices::Mismatched(arguments) => mismatched(&client, arguments).await,
        Devices::Availability(asked) => {
            // One message answers for all devices (quirk availability-answer).
            let asking = client.devices().availability(asked.named.keys()?);
            ask(&client, &asked.following, "DeviceService", Awaited::messages(1), asking).await
        }
        Devices::Suspension(asked) => suspension::run(&client, asked).await,
        Devices::Activate(arguments) => activate(&client, arguments).await,
        Devices::Suspend(arguments) => suspend(&client, arguments).await,
        Devices::Restore(changed) => {
            let restore = client.devices().restore(changed.named.keys()?);
            carry_out(&client, &changed, CARRIER, restore.in_bulk()).await
        }
        Devices::Deactivate(arguments) => deactivate(&client, arguments).await,
        Devices::ChangePlan(change) => {
            let bulk = client.devices().change_plan(change.changed.named.keys()?).to(change.plan).in_bulk();
            carry_out(&client, &change.changed, CARRIER, bulk).await
        }
        Devices::CostCenter(CostCenter { changed, to, .. }) => {
            let change = client.devices().change_cost_center(changed.named.keys()?);
            let change = if let Some(code) = to { change.to(code) } else { change.none() };
            carry_out(&client, &changed, CARRIER, change.in_bulk()).await
        }
        Devices::CustomField(arguments) => {
            let change = client.devices().change_custom_fields(arguments.changed.named.keys()?);
            let change = arguments.set.into_iter().fold(change, |change, (name, value)| change.set(name, value));
            carry_out(&client, &arguments.changed, CARRIER, change.in_bulk()).await
        }
        Devices::Move(arguments) => {
            connect::warn_of_lost_zeros("--to", &arguments.to);
            let mut change = client.devices().move_to(arguments.to, arguments.changed.named.keys()?);
            if let Some(plan) = arguments.plan {
                change = change.plan(plan);
            }
            carry_out(&client, &arguments.changed, CARRIER, change.in_bulk()).await
        }
        Devices::Swap(arguments) => swap(&client, arguments).await,
        Devices::Add(arguments) => add(&client, arguments).await,
        Devices::Delete(delete) => told(&client.devices().delete(delete.named.keys()?).submit().await?, delete.output),
    }
}

async fn suspend(client: &Client, Suspend { changed, with_billing }: Suspend) -> Result<ExitCode, Failure> {
    let mut suspend = client.devices().suspend(changed.named.keys()?);
    if let Some(billed) = with_billing {
        suspend = suspend.with_billing(billed);
    }
    carry_out(client, &changed, CARRIER, suspend.in_bulk()).await
}

async fn deactivate(client: &Client, arguments: Deactivate) -> Result<ExitCode, Failure> {
    let Deactivate { changed, waive_termination_fee, delete } = arguments;
    let mut deactivate = client.devices().deactivate(changed.named.keys()?);
    if waive_termination_fee {
        deactivate = deactivate.waive_termination_fee(true);
    }
    if delete {
        deactivate = deactivate.delete_after(true);
    }
    carry_out(client, &changed, CARRIER, deactivate.in_bulk()).await
}

async fn add(client: &Client, Add { named, group, sku, output }: Add) -> Result<ExitCode, Failure> {
    let mut add = client.devices().add(named.keys()?);
    if let Some(group) = group {
        add = add.group(group);
    }
    if let Some(sku) = sku {
        add = add.sku(sku);
    }
    told(&add.submit().await?, output)
}

async fn activate(client: &Client, arguments: Activate) -> Result<ExitCode, Failure> {
    let Activate { changed, plan, zip, group, cost_center } = arguments;
    let mut activate = client.devices().activate(changed.named.keys()?).plan(plan).zip(zip);
    if let Some(group) = group {
        activate = activate.group(group);
    }
    if let Some(code) = cost_center {
        activate = activate.cost_center(code);
    }
    carry_out(client, &changed, CARRIER, activate.in_bulk()).await
}

async fn swap(client: &Client, arguments: Swap) -> Result<ExitCode, Failure> {
    let Swap { changed, to, number_near } = arguments;
    let mut keys = changed.named.keys()?;
    let (Some(key), true) = (keys.pop(), keys.is_empty()) else {
        return Err(Failure::usage("a swap is of one line; name one"));
    };
    let mut swap = to.into_iter().fold(client.devices().change_identifiers(key), |swap, id| swap.to(id));
    if let Some(zip) = number_near {
        swap = swap.number_near(zip);
    }
    carry_out_one(client, &changed, CARRIER, swap.submit()).await
}

async fn mismatched(client: &Client, arguments: Mismatched) -> Result<ExitCode, Failure> {
    let (from, to) = span::times(client, &arguments.span).await?;
    let found = client.devices().mismatched_hardware(arguments.named.any()?, from, to).await?;
    let columns = &["iccid", "mdn", "imei before", "imei seen"];
    print_list(arguments.output, columns, stream::iter(found.into_iter().map(Ok)), |device| {
        [&device.iccid, &device.mdn, &device.pre_imei, &device.post_imei].map(|id| id.clone().unwrap_or_default()).to_vec()
    })
    .await
}

async fn list(client: &Client, arguments: List) -> Result<ExitCode, Failure> {
    let mut list = client.devices().list();
    if let Some(state) = arguments.state {
        list = list.state(arguments.unknown.read("--state", &state, State::KNOWN)?);
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
