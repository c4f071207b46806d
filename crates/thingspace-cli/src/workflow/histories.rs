//! Prints the usage, connection or provisioning history of many devices.

use std::process::ExitCode;

use futures_util::StreamExt as _;
use serde::Serialize;
use thingspace::{Client, HistoryRecord};

use super::time_range::{self, Retention};
use crate::arguments::HistoryOptions;
use crate::failure::Failure;
use crate::output::{Row, Writer, note};

/// Prints the histories of the selected devices. Reads all records of a device before it prints any of them. If some histories
/// cannot be read, prints the others, then a warning for each failed device, and returns exit code 6. If no history can be read,
/// returns the first error. `retention` is how long the service keeps the records, or `None` if this is not documented.
pub async fn print<R: HistoryRecord>(
    client: &Client,
    options: HistoryOptions,
    columns: &'static [&'static str],
    retention: Option<&Retention>,
    rows: impl Fn(&str, Vec<R>) -> Vec<Row>,
) -> Result<ExitCode, Failure> {
    let (from, to) = time_range::resolve(client, &options.range).await?;
    let many = client.histories::<R>().of_many(options.selection.ids()?, from, to).in_flight(options.in_flight);
    let mut out = Writer::new(options.output, columns)?;
    let (mut read, mut failed) = (0, Vec::new());
    let mut histories = std::pin::pin!(many.stream());
    while let Some((id, records)) = histories.next().await {
        match records {
            Ok(records) => {
                read += 1;
                for row in rows(&id.to_string(), records) {
                    if !out.row(row)? {
                        return Ok(ExitCode::SUCCESS);
                    }
                }
            }
            Err(error) => failed.push((id, error)),
        }
    }
    if let (0, Some((_, error))) = (read, failed.first()) {
        return Err(error.clone().into());
    }
    out.finish()?;
    if let Some(retention) = retention {
        time_range::warn_if_cut(client, from, retention).await?;
    }
    for (id, error) in &failed {
        note(format_args!("warning: {id}: {error}"));
    }
    Ok(ExitCode::from(if failed.is_empty() { 0 } else { 6 }))
}

/// Returns a record as JSON, with the additional member `device`.
pub fn with_device(device: &str, record: &impl Serialize) -> serde_json::Value {
    let mut json = serde_json::to_value(record).unwrap_or_default();
    if let Some(members) = json.as_object_mut() {
        members.insert("device".to_owned(), device.into());
    }
    json
}
