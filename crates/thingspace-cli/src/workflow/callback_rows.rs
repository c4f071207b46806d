//! Formats stored callbacks as rows and as JSON.

use std::time::SystemTime;

use jiff::Timestamp;
use jiff::fmt::temporal::DateTimePrinter;
use serde_json::{Value, json};
use thingspace::callbacks::Received;

use super::callback_message;
use crate::output::{Row, cell};

/// The columns of tables and CSV.
pub const COLUMNS: &[&str] = &["receivedAt", "service", "requestId", "devices", "status", "key"];

/// Returns the row of a callback. The cells have the order of [`COLUMNS`]. The JSON also contains the message.
pub fn row(received: &Received) -> Row {
    let event = received.event();
    let devices: Vec<String> = event.devices().iter().map(|device| format!("{}:{}", device.kind, device.id)).collect();
    let cells = vec![
        time(received.at()),
        event.service().to_string(),
        event.request_id().unwrap_or_default().to_owned(),
        devices.join(" "),
        cell(&event.status()),
        received.key().to_owned(),
    ];
    Row { cells, json: json(received) }
}

/// Returns a callback as JSON.
pub fn json(received: &Received) -> Value {
    let event = received.event();
    let devices: Vec<Value> = event.devices().iter().map(|device| json!({"id": device.id, "kind": device.kind})).collect();
    json!({
        "key": received.key(),
        "receivedAt": time(received.at()),
        "service": event.service(),
        "requestId": event.request_id(),
        "devices": devices,
        "status": event.status(),
        "possibleDuplicate": received.is_possible_duplicate(),
        "message": callback_message::received(event),
    })
}

/// Formats a time in UTC with milliseconds.
pub fn time(at: SystemTime) -> String {
    let printer = DateTimePrinter::new().precision(Some(3));
    let millis = at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis();
    let at = i64::try_from(millis).ok().and_then(|millis| Timestamp::from_millisecond(millis).ok());
    at.map(|at| printer.timestamp_to_string(&at)).unwrap_or_default()
}
