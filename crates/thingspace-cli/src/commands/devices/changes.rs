//! The subcommands that change devices, except `add` and `delete`.

use std::collections::HashMap;
use std::process::ExitCode;

use clap::Args;
use thingspace::raw::types::PublicIpRestriction;
use thingspace::{Activate as ActivateDevices, ChangeIdentifiers, Client, DeviceId, IdKind, IntoChange as _, MoveDevices};
use thingspace_device_file::{Column, Row};

use crate::arguments::{AllowUnknown, ChangeOptions, PlaceOptions, RowValue, name_and_value, set};
use crate::connect;
use crate::failure::Failure;
use crate::workflow::jobs::{CARRIER, send, send_all, send_groups};

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices activate iccid:89148000008682242668 --plan m2m-5mb --zip 98101
  thingspace devices activate --from devices.csv --plan m2m-5mb --zip 98101 --group depot
  thingspace devices activate --from devices.csv --column plan=\"Rate Plan\" --zip 98101
  thingspace devices activate iccid:89148000008682242668 --plan m2m-5mb --zip 98101 --sku VZW000000000001 \\
    --custom-field CustomField1=\"pump 7\" --ip-pool PoolEast --public-ip restricted

With --sku, devices may be named by their ICCID or EID alone. A file with the columns `plan`, `zip`, `group` and \
`cost_center` can give each device its own values. Devices with the same values are sent in one request.

Activates pre-active and deactive devices. If devices are in other states, the service refuses them, and the exit code is 6.")]
pub struct Activate {
    #[command(flatten)]
    options: ChangeOptions,
    /// Code of the service plan, as `thingspace plans` lists it; not needed if the file has a `plan` column
    #[arg(long)]
    plan: Option<String>,
    /// Five-digit ZIP code, which determines the area of the phone number; not needed if the file has a `zip` column
    #[arg(long)]
    zip: Option<String>,
    /// Add the devices to this group
    #[arg(long)]
    group: Option<String>,
    /// Cost center of the devices, at most 36 characters
    #[arg(long)]
    cost_center: Option<String>,
    /// Stock-keeping unit (SKU) of the hardware, as `thingspace account skus` lists it
    #[arg(long)]
    sku: Option<String>,
    /// Id of the lead that the activation is credited to, as `thingspace account leads` lists it
    #[arg(long, value_name = "ID")]
    lead: Option<String>,
    /// IP pool of the addresses, as `thingspace account show` lists it. Default: the default pool of the account
    #[arg(long, value_name = "POOL")]
    ip_pool: Option<String>,
    #[arg(
        long,
        value_name = "RESTRICTION",
        help = format!("Whether the devices can be reached from the public internet: {}", PublicIpRestriction::KNOWN.join(", "))
    )]
    public_ip: Option<String>,
    /// Static IP address of a single device
    #[arg(long, value_name = "ADDRESS")]
    static_ip: Option<String>,
    /// Name of a custom field, CustomField1 to CustomField5, and its value; repeat the option to set several fields
    #[arg(long, value_name = "NAME=VALUE", value_parser = name_and_value)]
    custom_field: Vec<(String, String)>,
    #[command(flatten)]
    place: PlaceOptions,
    #[command(flatten)]
    unknown: AllowUnknown,
}

pub async fn activate(client: &Client, arguments: Activate) -> Result<ExitCode, Failure> {
    let Activate {
        options,
        plan,
        zip,
        group,
        cost_center,
        sku,
        lead,
        ip_pool,
        public_ip,
        static_ip,
        custom_field,
        place,
        unknown,
    } = arguments;
    let place = place.place()?;
    let public_ip: Option<PublicIpRestriction> =
        public_ip.map(|value| unknown.parse("--public-ip", &value, PublicIpRestriction::KNOWN)).transpose()?;
    let rows = options.selection.rows(vec![
        RowValue::required(Column::Plan, "--plan", plan),
        RowValue::required(Column::Zip, "--zip", zip),
        RowValue::optional(Column::Group, "--group", group),
        RowValue::optional(Column::CostCenter, "--cost-center", cost_center),
    ])?;
    if static_ip.is_some() && rows.len() > 1 {
        return Err(Failure::usage(format!(
            "--static-ip is the address of one device: expected 1 device, received {}",
            rows.len()
        )));
    }
    send_groups(client, &options, CARRIER, rows, |group| {
        let activate = client.devices().activate(group.devices.clone());
        let activate = set(activate, group.value(Column::Plan), ActivateDevices::plan);
        let activate = set(activate, group.value(Column::Zip), ActivateDevices::zip);
        let activate = set(activate, group.value(Column::Group), ActivateDevices::group);
        let activate = set(activate, group.value(Column::CostCenter), ActivateDevices::cost_center);
        let activate = set(activate, sku.as_deref(), ActivateDevices::sku);
        let activate = set(activate, lead.as_deref(), ActivateDevices::lead);
        let mut activate = set(activate, ip_pool.as_deref(), ActivateDevices::ip_pool);
        if let Some(restriction) = &public_ip {
            activate = activate.public_ip_restriction(restriction.clone());
        }
        if let (Some(address), [device]) = (&static_ip, group.devices.as_slice()) {
            activate = activate.static_ip(device.clone(), address);
        }
        if let Some(place) = &place {
            activate = activate.place_of_use(place.clone());
        }
        custom_field.iter().fold(activate, |activate, (name, value)| activate.custom_field(name, value))
    })
    .await
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
    send(client, &options, CARRIER, suspend).await
}

pub async fn restore(client: &Client, options: ChangeOptions) -> Result<ExitCode, Failure> {
    let restore = client.devices().restore(options.selection.keys()?);
    send(client, &options, CARRIER, restore).await
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
    /// Use one of the account's waivers, so that no early termination fee is due
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
    send(client, &options, CARRIER, deactivate).await
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices change-plan iccid:89148000008682242668 --plan m2m-1gb
  thingspace devices change-plan --from devices.csv --plan m2m-1gb -o csv > outcomes.csv
  thingspace devices change-plan --from devices.csv --column plan=\"New Plan\"

A file with a `plan` column can give each device its own plan.

The plan determines the cost of devices. A device that already has the plan is reported as done.")]
pub struct ChangePlan {
    #[command(flatten)]
    options: ChangeOptions,
    /// Code of the new service plan, as `thingspace plans` lists it; not needed if the file has a `plan` column
    #[arg(long)]
    plan: Option<String>,
}

pub async fn change_plan(client: &Client, ChangePlan { options, plan }: ChangePlan) -> Result<ExitCode, Failure> {
    let rows = options.selection.rows(vec![RowValue::required(Column::Plan, "--plan", plan)])?;
    send_groups(client, &options, CARRIER, rows, |group| {
        let plan = group.value(Column::Plan).unwrap_or_default().to_owned();
        client.devices().change_plan(group.devices).to(plan)
    })
    .await
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices cost-center iccid:89148000008682242668 --to WATER-7
  thingspace devices cost-center --from devices.txt --none

A file with a `cost_center` column can give each device its own cost center.")]
pub struct CostCenter {
    #[command(flatten)]
    options: ChangeOptions,
    /// New cost center, at most 36 characters: letters, digits, spaces, -, ! and #; not needed if the file has
    /// a `cost_center` column
    #[arg(long, value_name = "CODE")]
    to: Option<String>,
    /// Remove the cost center
    #[arg(long, conflicts_with = "to")]
    none: bool,
}

pub async fn change_cost_center(client: &Client, CostCenter { options, to, none }: CostCenter) -> Result<ExitCode, Failure> {
    let value = match none {
        true => RowValue::optional(Column::CostCenter, "--none", Some(String::new())),
        false => RowValue::required(Column::CostCenter, "--to", to),
    };
    let rows = options.selection.rows(vec![value])?;
    send_groups(client, &options, CARRIER, rows, |group| {
        let code = group.value(Column::CostCenter).filter(|code| !code.is_empty()).map(str::to_owned);
        let change = client.devices().change_cost_center(group.devices);
        if let Some(code) = code { change.to(code) } else { change.none() }
    })
    .await
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
    send(client, &options, CARRIER, change).await
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices place-of-use iccid:89148000008682242668 --first-name Site --last-name Operations \\
    --street \"100 Example Street\" --city Springfield --state IL --postal-code 62701
  thingspace devices place-of-use --from devices.txt --first-name Site --last-name Operations \\
    --street \"100 Example Street\" --city Springfield --state IL --postal-code 62701 --phone 5055550143

Replaces the whole place of use (contact info): an e-mail address or phone number that is not given becomes empty.")]
pub struct PlaceOfUse {
    #[command(flatten)]
    options: ChangeOptions,
    #[command(flatten)]
    place: PlaceOptions,
}

pub async fn change_place_of_use(client: &Client, PlaceOfUse { options, place }: PlaceOfUse) -> Result<ExitCode, Failure> {
    let change = client.devices().change_place_of_use(options.selection.keys()?, place.required()?);
    send(client, &options, CARRIER, change).await
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices go-to-state iccid:89148000008682242668 --service field-rollout --state in-field \\
    --plan m2m-5mb --zip 98101
  thingspace devices go-to-state --from devices.csv --service field-rollout --state in-field --zip 98101

`thingspace account states` lists the custom services and states. The change may activate the devices, which starts billing. A file \
with the columns `plan` and `zip` can give each device its own values.")]
pub struct GoToState {
    #[command(flatten)]
    options: ChangeOptions,
    /// Custom service
    #[arg(long)]
    service: String,
    /// State of the custom service
    #[arg(long)]
    state: String,
    /// Code of the service plan, as `thingspace plans` lists it; not needed if the file has a `plan` column
    #[arg(long)]
    plan: Option<String>,
    /// Five-digit ZIP code, which determines the area of the phone number; not needed if the file has a `zip` column
    #[arg(long)]
    zip: Option<String>,
}

pub async fn go_to_state(client: &Client, arguments: GoToState) -> Result<ExitCode, Failure> {
    let GoToState { options, service, state, plan, zip } = arguments;
    let rows = options
        .selection
        .rows(vec![RowValue::required(Column::Plan, "--plan", plan), RowValue::required(Column::Zip, "--zip", zip)])?;
    send_groups(client, &options, "StateService", rows, |group| {
        let change = client.devices().go_to_state(group.devices.clone(), &service, &state);
        let change = set(change, group.value(Column::Plan), thingspace::GoToState::plan);
        set(change, group.value(Column::Zip), thingspace::GoToState::zip)
    })
    .await
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices detach iccid:89148000008682242668

Makes devices attach to the network again (cancel location), which interrupts their traffic. Each device has a request of its own. \
This is a beta feature that not every account has. A device may be detached up to a day after the request.")]
pub struct Detach {
    #[command(flatten)]
    options: ChangeOptions,
}

pub async fn detach(client: &Client, Detach { options }: Detach) -> Result<ExitCode, Failure> {
    let changes = options.selection.keys()?.into_iter().map(|device| client.devices().detach(device).into_change());
    send_all(client, &options, CARRIER, changes.collect::<thingspace::Result<_>>()?).await
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
    /// Service plan of the devices in the new account; not needed if the file has a `plan` column
    #[arg(long)]
    plan: Option<String>,
}

pub async fn move_to(client: &Client, Move { options, to, plan }: Move) -> Result<ExitCode, Failure> {
    connect::warn_about_lost_zeros("--to", &to);
    let rows = options.selection.rows(vec![RowValue::optional(Column::Plan, "--plan", plan)])?;
    send_groups(client, &options, CARRIER, rows, |group| {
        let change = client.devices().move_to(group.devices.clone(), &to);
        set(change, group.value(Column::Plan), MoveDevices::plan)
    })
    .await
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices swap mdn:5055550143 --to imei:490154203237518
  thingspace devices swap mdn:5055550143 --to imei:490154203237518 --to iccid:89148000008682242668
  thingspace devices swap mdn:5055550143 --to imei:490154203237518 \\
    --to eid:89033023426200000000000000000001 --smsr-oid 1.3.6.1.4.1.99999.1
  thingspace devices swap iccid:89148000008682242668 --non-geographic-number 98101
  thingspace devices swap --from swaps.csv

Gives a device other hardware or another SIM (--to), or another phone number (--non-geographic-number). --to takes an IMEI or an ICCID; \
repeat it to give an IMEI together with an ICCID or an EID. An EID needs --smsr-oid. For several devices, use a file with the \
columns `new_imei`, `new_iccid` and `new_eid`; the command sends one request per device. No other device may have the new \
identifiers. If a deactivated device still has one of them, delete that device first.")]
pub struct Swap {
    #[command(flatten)]
    options: ChangeOptions,
    /// New IMEI, ICCID or EID of a single device; repeat the option to set two
    #[arg(long, value_name = "DEVICE")]
    to: Vec<DeviceId>,
    /// Assign a new phone number. The service requires a ZIP code, although the number is not tied to an area
    #[arg(long, value_name = "ZIP", conflicts_with = "to")]
    non_geographic_number: Option<String>,
    /// Object identifier of the subscription manager (SM-SR), numbers separated by dots. Required for a new EID
    #[arg(long, value_name = "OID", conflicts_with = "non_geographic_number")]
    smsr_oid: Option<String>,
}

pub async fn swap(client: &Client, Swap { options, to, non_geographic_number, smsr_oid }: Swap) -> Result<ExitCode, Failure> {
    let rows = swap_rows(&options, &to, non_geographic_number.is_some())?;
    let new_eids = rows.iter().flat_map(|row| if to.is_empty() { &row.new_ids } else { &to });
    check_smsr_oid(new_eids.filter(|id| *id.kind() == IdKind::Eid), smsr_oid.is_some())?;
    let changes = rows.into_iter().map(|row| {
        let new_ids = if to.is_empty() { row.new_ids } else { to.clone() };
        let oid = smsr_oid.as_deref().filter(|_| new_ids.iter().any(|id| *id.kind() == IdKind::Eid));
        let swap = new_ids.into_iter().fold(client.devices().change_identifiers(row.device), |swap, id| swap.to(id));
        let swap = set(swap, non_geographic_number.as_deref(), ChangeIdentifiers::non_geographic_number);
        set(swap, oid, ChangeIdentifiers::smsr_oid).into_change()
    });
    send_all(client, &options, CARRIER, changes.collect::<thingspace::Result<_>>()?).await
}

/// Checks that `--smsr-oid`, the subscription manager, is given if there is a new EID, and is not given if there is none.
fn check_smsr_oid<'a>(mut new_eids: impl Iterator<Item = &'a DeviceId>, given: bool) -> Result<(), Failure> {
    match (new_eids.next(), given) {
        (Some(eid), false) => Err(Failure::usage(format!(
            "the subscription manager of {eid} is missing: set --smsr-oid, such as --smsr-oid 1.3.6.1.4.1.99999.1"
        ))),
        (None, true) => Err(Failure::usage(
            "--smsr-oid is the subscription manager of a new EID: add --to eid:… or a column new_eid, or leave out --smsr-oid",
        )),
        _ => Ok(()),
    }
}

/// Returns the devices to swap, with the new identifiers from the columns of a file. Returns an error in these cases, among
/// others:
/// - `to` or `new_number` is set, and the file also has a column for new identifiers. There is no error if `--column` names the
///   column.
/// - `to` is set, and there is more than one device.
/// - Neither `to` nor `new_number` is set, and one of several devices has no new identifiers.
/// - Two devices get the same identifier.
fn swap_rows(options: &ChangeOptions, to: &[DeviceId], new_number: bool) -> Result<Vec<Row>, Failure> {
    let flag = if new_number { "--non-geographic-number" } else { "--to" };
    let given = (new_number || !to.is_empty()).then(String::new);
    let new_ids = [Column::NewImei, Column::NewIccid, Column::NewEid];
    let values = new_ids.map(|column| RowValue::optional(column, flag, given.clone()));
    let rows = options.selection.rows(values.into())?;
    if !to.is_empty() && rows.len() > 1 {
        return Err(Failure::usage(format!(
            "--to changes one device: expected 1 device, received {}; give the new identifiers of several devices in the columns \
             new_imei, new_iccid and new_eid of a file",
            rows.len()
        )));
    }
    if given.is_none() && rows.len() > 1 {
        let missing: Vec<String> =
            rows.iter().filter(|row| row.new_ids.is_empty()).map(|row| row.device.to_string()).take(5).collect();
        if !missing.is_empty() {
            return Err(Failure::usage(format!(
                "no new identifiers for {}: give them in the columns new_imei, new_iccid or new_eid of a file (--from)",
                missing.join(", ")
            )));
        }
    }
    check_new_ids(&rows)?;
    Ok(rows)
}

/// Checks that no two devices get the same identifier. The service would carry out only one of the two swaps.
fn check_new_ids(rows: &[Row]) -> Result<(), Failure> {
    let mut taken: HashMap<&DeviceId, &Row> = HashMap::new();
    for row in rows {
        for id in &row.new_ids {
            if let Some(other) = taken.insert(id, row) {
                return Err(Failure::usage(format!(
                    "{id} is the new identifier of two devices, {} and {}: leave out one of the rows",
                    other.device, row.device
                )));
            }
        }
    }
    Ok(())
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices upload --from new.csv --sku VZW000000000001 --report-to operations@fleet.example
  thingspace devices upload --from new.csv --sku VZW000000000001 --report-to operations@fleet.example --plan m2m-5mb --zip 98101

Name each device by its IMEI, or by its IMEI and ICCID. A device is reported as done when the service has accepted the list; the \
report by e-mail has the outcome of each device.")]
pub struct Upload {
    #[command(flatten)]
    options: ChangeOptions,
    /// Stock-keeping unit (SKU) of the hardware
    #[arg(long)]
    sku: String,
    /// E-mail address for the report
    #[arg(long, value_name = "ADDRESS")]
    report_to: String,
    /// Also activate the devices on this service plan, which starts billing
    #[arg(long, requires = "zip")]
    plan: Option<String>,
    /// Five-digit ZIP code, which determines the area of the phone numbers
    #[arg(long, requires = "plan")]
    zip: Option<String>,
}

pub async fn upload(client: &Client, arguments: Upload) -> Result<ExitCode, Failure> {
    let Upload { options, sku, report_to, plan, zip } = arguments;
    let upload = client.devices().upload(options.selection.keys()?, sku).report_to(report_to);
    let upload = match (plan, zip) {
        (Some(plan), Some(zip)) => upload.activate(plan, zip),
        _ => upload,
    };
    send(client, &options, CARRIER, upload).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_devices_cannot_get_the_same_identifier() {
        let row = |mdn: &str, new: &[&str]| {
            let mut row = Row::of(mdn.parse().unwrap());
            row.new_ids = new.iter().map(|id| id.parse().unwrap()).collect();
            row
        };
        let (a, b) = ("imei:490154203237518", "imei:356620116410452");
        assert!(check_new_ids(&[row("mdn:5055550143", &[a]), row("mdn:5055550144", &[b]), row("mdn:5055550145", &[])]).is_ok());
        let refused = check_new_ids(&[row("mdn:5055550143", &[a]), row("mdn:5055550144", &[b, a])]).unwrap_err().to_string();
        assert!(refused.contains("imei:490154203237518 is the new identifier of two devices, mdn:5055550143 and"), "{refused}");
    }
}
