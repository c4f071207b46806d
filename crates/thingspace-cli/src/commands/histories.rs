//! What lines used, when they were connected, and what was done to them.

use std::process::ExitCode;

use futures_util::StreamExt as _;
use serde::Serialize;
use serde_json::json;
use thingspace::raw::types::{ConnectionEvent, ProvisioningHistory, Usage as Day};
use thingspace::{Client, HistoryRecord};

use crate::arguments::Connection;
use crate::arguments::nouns::{History, Usage};
use crate::commands::span;
use crate::connect;
use crate::failure::Failure;
use crate::output::{Row, Writer, note};

pub async fn usage(connection: &Connection, arguments: Usage) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    let columns = if arguments.total { TOTALS } else { DAYS };
    let total = arguments.total;
    print(&client, arguments.history, columns, |device, days: Vec<Day>| {
        if total { vec![sums(device, &days)] } else { days.iter().map(|day| day_row(device, day)).collect() }
    })
    .await
}

const DAYS: &[&str] = &["device", "time", "bytes", "sms", "plan"];
const TOTALS: &[&str] = &["device", "days", "bytes", "sms"];

fn day_row(device: &str, day: &Day) -> Row {
    let cells = vec![
        device.to_owned(),
        text(day.timestamp.as_ref()),
        number(day.bytes_used),
        number(day.sms_used),
        text(day.service_plan.as_ref()),
    ];
    Row { cells, json: with_device(device, day) }
}

fn sums(device: &str, days: &[Day]) -> Row {
    let (bytes, sms) = (total(days, |day| day.bytes_used), total(days, |day| day.sms_used));
    let cells = vec![device.to_owned(), days.len().to_string(), number(bytes), number(sms)];
    Row { cells, json: json!({"device": device, "days": days.len(), "bytesUsed": bytes, "smsUsed": sms}) }
}

/// A total; none where no record of the days tells: that is not the same as nothing used.
fn total(days: &[Day], used: impl Fn(&Day) -> Option<i64>) -> Option<i64> {
    let told: Vec<i64> = days.iter().filter_map(used).collect();
    (days.is_empty() || !told.is_empty()).then(|| told.into_iter().fold(0, i64::saturating_add))
}

pub async fn connections(connection: &Connection, arguments: History) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    print(&client, arguments, &["device", "time", "event", "bytes"], |device, events: Vec<ConnectionEvent>| {
        let row = |event: &ConnectionEvent| {
            let attribute = |name: &str| {
                let found = event.connection_event_attributes.iter().find(|attribute| attribute.key == name);
                found.and_then(|attribute| attribute.value.clone()).unwrap_or_default()
            };
            let cells = vec![device.to_owned(), text(event.occurred_at.as_ref()), attribute("Event"), attribute("BytesUsed")];
            Row { cells, json: with_device(device, event) }
        };
        events.iter().map(row).collect()
    })
    .await
}

pub async fn changes(connection: &Connection, arguments: History) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    let columns = &["device", "time", "change", "status", "by", "plan"];
    print(&client, arguments, columns, |device, events: Vec<ProvisioningHistory>| {
        let row = |event: &ProvisioningHistory| {
            let cells = vec![
                device.to_owned(),
                text(event.occurred_at.as_ref()),
                event.event_type.as_ref().map(ToString::to_string).unwrap_or_default(),
                event.status.as_ref().map(ToString::to_string).unwrap_or_default(),
                text(event.event_by.as_ref()),
                text(event.service_plan.as_ref()),
            ];
            Row { cells, json: with_device(device, event) }
        };
        events.iter().map(row).collect()
    })
    .await
}

/// The histories of the lines as they are complete. A line that fails does not end the others.
async fn print<R: HistoryRecord>(
    client: &Client,
    arguments: History,
    columns: &'static [&'static str],
    rows: impl Fn(&str, Vec<R>) -> Vec<Row>,
) -> Result<ExitCode, Failure> {
    let (from, to) = span::times(client, &arguments.span).await?;
    let many = client.histories::<R>().of_many(arguments.named.ids()?, from, to).in_flight(arguments.in_flight);
    let mut out = Writer::new(arguments.output, columns)?;
    let (mut answered, mut failed) = (0, Vec::new());
    let mut histories = std::pin::pin!(many.stream());
    while let Some((id, records)) = histories.next().await {
        match records {
            Ok(records) => {
                answered += 1;
                for row in rows(&id.to_string(), records) {
                    if !out.row(row)? {
                        return Ok(ExitCode::SUCCESS);
                    }
                }
            }
            Err(error) => failed.push((id, error)),
        }
    }
    if let (0, Some((_, error))) = (answered, failed.first()) {
        return Err(error.clone().into());
    }
    out.finish()?;
    span::note_cut(client, from, &span::HISTORY).await?;
    for (id, error) in &failed {
        note(format_args!("warning: {id}: {error}"));
    }
    Ok(ExitCode::from(if failed.is_empty() { 0 } else { 6 }))
}

fn with_device(device: &str, record: &impl Serialize) -> serde_json::Value {
    let mut json = serde_json::to_value(record).unwrap_or_default();
    if let Some(members) = json.as_object_mut() {
        members.insert("device".to_owned(), device.into());
    }
    json
}

fn text(value: Option<&String>) -> String {
    value.cloned().unwrap_or_default()
}

fn number(value: Option<i64>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
