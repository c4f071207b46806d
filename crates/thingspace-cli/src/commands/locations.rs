//! Where devices are.

use std::process::ExitCode;

use futures_util::stream;
use thingspace::raw::types::{DeviceInfo, Location, LocationTransactionStatus, PositionData};
use thingspace::{Client, FixFrom, Locations as Asking};

use crate::arguments::Connection;
use crate::arguments::following::Named;
use crate::arguments::nouns::{Fix, Locations};
use crate::connect;
use crate::failure::Failure;
use crate::output::{print_json, print_list, word};

const COLUMNS: &[&str] = &["mdn", "latitude", "longitude", "radius", "time", "error"];

pub async fn run(connection: &Connection, command: Locations) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    let locations = client.locations();
    match command {
        Locations::Find { named, source, listed } => {
            let found = locations.find(lines(&client, &named).await?, from(source)).await?;
            print_list(listed.output, COLUMNS, stream::iter(found.into_iter().map(Ok)), cells).await
        }
        Locations::Order { named, source } => {
            print_json(&locations.order_report(lines(&client, &named).await?, from(source)).await?)
        }
        Locations::Report { id, listed } => {
            let status = locations.report_status(&id).await?;
            if status.status != Some(LocationTransactionStatus::Completed) {
                eprintln!("the report is {}", word(&status.status));
                return Ok(ExitCode::from(7));
            }
            print_list(listed.output, COLUMNS, locations.report(&id).stream(), cells).await
        }
        Locations::Subscription => print_json(&locations.subscription().await?),
    }
}

fn from(source: Fix) -> FixFrom {
    match source {
        Fix::Cache => FixFrom::Cache,
        Fix::Network => FixFrom::Network,
        Fix::CacheOrNetwork => FixFrom::CacheOrNetwork,
    }
}

/// Devices are located by their phone numbers, which the list tells.
async fn lines(client: &Client, named: &Named) -> Result<Vec<DeviceInfo>, Failure> {
    let mut lines = Vec::new();
    for id in named.ids()? {
        lines.push(Asking::line(&client.devices().get(&id).await?)?);
    }
    Ok(lines)
}

fn cells(location: &Location) -> Vec<String> {
    let place = location.pd.as_ref();
    let of = |member: fn(&PositionData) -> &Option<String>| place.map(|place| word(member(place))).unwrap_or_default();
    let error = location.error.as_ref().map(|error| word(&error.type_)).unwrap_or_default();
    let (latitude, longitude) = (of(|place| &place.x), of(|place| &place.y));
    vec![word(&location.msid), latitude, longitude, of(|place| &place.radius), of(|place| &place.time), error]
}
