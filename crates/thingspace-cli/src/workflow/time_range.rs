//! Resolves time ranges with the clock of the service, and warns about ranges that start before the oldest record that the
//! service keeps.

use jiff::{SignedDuration, Timestamp};
use thingspace::Client;

use crate::arguments::TimeRange;
use crate::failure::Failure;
use crate::output::note;

/// The service keeps usage for twelve months (openapi/history.yaml, listDeviceUsageHistory).
pub const USAGE: Retention = Retention { days: 365, name: "12 months" };

/// The service keeps SMS events for three months (openapi/sms.yaml, listSmsEventHistory).
pub const SMS_EVENTS: Retention = Retention { days: 92, name: "3 months" };

/// How long the service keeps records.
pub struct Retention {
    days: i64,
    name: &'static str,
}

/// Returns the start and the end of a range. If the range has no end, returns the current time of the service as its end.
pub async fn resolve(client: &Client, range: &TimeRange) -> Result<(Timestamp, Timestamp), Failure> {
    let end = match range.until {
        Some(until) => until.end(),
        None => client.service_time().await?,
    };
    Ok((range.since.start(), end))
}

/// Warns if a range starts before the oldest record that the service keeps. Every response contains the time of the service, so
/// this function sends a request for the time only if the command has received no response yet.
pub async fn warn_if_cut(client: &Client, start: Timestamp, retention: &Retention) -> Result<(), Failure> {
    let now = client.service_time().await?;
    let oldest = now.checked_sub(SignedDuration::from_hours(retention.days * 24)).unwrap_or(Timestamp::MIN);
    if start < oldest {
        let name = retention.name;
        note(format_args!(
            "warning: the service keeps records for {name}: records before {oldest} are missing from the output (--since {start})"
        ));
    }
    Ok(())
}
