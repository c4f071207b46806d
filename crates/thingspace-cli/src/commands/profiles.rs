//! Profiles of eUICCs.

use std::process::ExitCode;

use crate::arguments::Connection;
use crate::arguments::nouns::Profiles;
use crate::commands::following::carry_out;
use crate::connect;
use crate::failure::Failure;

const SERVICE: &str = "DeviceProfileService";

pub async fn run(connection: &Connection, arguments: Profiles) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    let Profiles { change, changed, plan, zip, carrier, smsr_oid } = arguments;
    let mut change = client.euicc().change(change.into(), changed.named.keys()?);
    if let Some(plan) = plan {
        change = change.plan(plan);
    }
    if let Some(zip) = zip {
        change = change.zip(zip);
    }
    if let Some(carrier) = carrier {
        change = change.carrier(carrier);
    }
    if let Some(oid) = smsr_oid {
        change = change.smsr_oid(oid);
    }
    carry_out(&client, &changed, SERVICE, change.in_bulk()).await
}
