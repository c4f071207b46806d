//! What a span that was typed means at the service: now is its time, and it keeps its records for so long only.

use jiff::{SignedDuration, Timestamp};
use thingspace::Client;

use crate::arguments::span::Span;
use crate::failure::Failure;
use crate::output::note;

/// How long usage, connections and provisioning records are kept: twelve months (openapi/history.yaml).
pub const HISTORY: Kept = Kept { days: 365, text: "12 months" };

/// How long SMS events are kept: three months (openapi/sms.yaml, listSmsEventHistory).
pub const SMS_EVENTS: Kept = Kept { days: 92, text: "3 months" };

/// How long the service keeps records.
pub struct Kept {
    days: i64,
    text: &'static str,
}

/// Start and end.
pub async fn times(client: &Client, span: &Span) -> Result<(Timestamp, Timestamp), Failure> {
    let end = match span.until {
        Some(until) => until.end(),
        None => client.service_time().await?,
    };
    Ok((span.since.start(), end))
}

/// Says what the answer lacks, where a span starts before the records that are kept. After a call this makes no other.
pub async fn note_cut(client: &Client, start: Timestamp, kept: &Kept) -> Result<(), Failure> {
    let now = client.service_time().await?;
    let oldest = now.checked_sub(SignedDuration::from_hours(kept.days * 24)).unwrap_or(Timestamp::MIN);
    if start < oldest {
        let text = kept.text;
        note(format_args!(
            "warning: the service keeps records for {text}: the answer lacks what was before {oldest} (--since {start})"
        ));
    }
    Ok(())
}
