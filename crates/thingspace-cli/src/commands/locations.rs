//! Where devices are.

use std::process::ExitCode;

use futures_util::stream;
use thingspace::raw::types::{DeviceInfo, Location, LocationTransactionStatus, PositionData};
use thingspace::{Client, LocationSource, Locations as Asking};

use crate::arguments::Connection;
use crate::arguments::following::Named;
use crate::arguments::nouns::{Fix, Locations};
use crate::connect;
use crate::failure::Failure;
use crate::output::{note, print_json, print_list, word};

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
                note(format_args!("the report is {}", word(&status.status)));
                return Ok(ExitCode::from(7));
            }
            print_list(listed.output, COLUMNS, locations.report(&id).stream(), cells).await
        }
        Locations::Subscription => print_json(&locations.subscription().await?),
    }
}

fn from(source: Fix) -> LocationSource {
    match source {
        Fix::Cache => LocationSource::Cache,
        Fix::Network => LocationSource::Network,
        Fix::CacheOrNetwork => LocationSource::CacheOrNetwork,
    }
}

/// Devices are located by their phone numbers, which the list tells.
async fn lines(client: &Client, named: &Named) -> Result<Vec<DeviceInfo>, Failure> {
    let mut lines = Vec::new();
    for id in named.ids()? {
        lines.push(Asking::device_info(&client.devices().get(&id).await?)?);
    }
    Ok(lines)
}

fn cells(location: &Location) -> Vec<String> {
    let place = location.pd.as_ref();
    let of = |member: fn(&PositionData) -> &Option<String>| place.map(|place| word(member(place))).unwrap_or_default();
    let error = location.error.as_ref().map(|error| word(&error.type_)).unwrap_or_default();
    let (latitude, longitude) = (of(|place| &place.x), of(|place| &place.y));
    vec![word(&location.msid), latitude, longitude, of(|place| &place.radius), place.map(found_at).unwrap_or_default(), error]
}

/// When the device was there: local time, so never without its offset (quirk location-dates).
fn found_at(place: &PositionData) -> String {
    let (time, offset) = (word(&place.time), word(&place.utcoffset));
    match (joined(&time, &[4, 2, 2], "-"), joined(time.get(8..).unwrap_or_default(), &[2, 2, 2], ":"), zone(&offset)) {
        (Some(day), Some(time), Some(zone)) => format!("{day}T{time}{zone}"),
        _ => format!("{time} {offset}").trim().to_owned(),
    }
}

/// The leading digits of a text in parts of these lengths.
fn joined(text: &str, lengths: &[usize], separator: &str) -> Option<String> {
    let mut rest = text;
    let parts = lengths.iter().map(|length| {
        let (part, after) = rest.split_at_checked(*length)?;
        rest = after;
        part.bytes().all(|byte| byte.is_ascii_digit()).then_some(part)
    });
    Some(parts.collect::<Option<Vec<_>>>()?.join(separator))
}

/// `-0800` as `-08:00`.
fn zone(offset: &str) -> Option<String> {
    let digits = offset.strip_prefix(['+', '-'])?.replace(':', "");
    (digits.len() == 4).then(|| Some(format!("{}{}", &offset[..1], joined(&digits, &[2, 2], ":")?)))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_carry_their_offset() {
        for (time, offset, shown) in [
            ("20251231142706", "-0800", "2025-12-31T14:27:06-08:00"),
            ("20251231142706", "+05:30", "2025-12-31T14:27:06+05:30"),
            ("20251231142706", "", "20251231142706"),
            ("yesterday", "-0800", "yesterday -0800"),
            ("2025é231142706", "-0800", "2025é231142706 -0800"),
            ("", "", ""),
        ] {
            let place = serde_json::from_value(serde_json::json!({"time": time, "utcoffset": offset})).unwrap();
            assert_eq!(found_at(&place), shown);
        }
    }
}
