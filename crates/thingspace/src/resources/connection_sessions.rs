//! Pairs the starts and ends of data sessions in a connection history.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use thingspace_raw::types::ConnectionEvent;

use crate::device::id::DeviceId;
use crate::error::Result;
use crate::resources::history::Histories;

/// A data session of a device. Returned by [`Histories::sessions`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConnectionSession {
    /// When the session started. `None` if the history does not contain its start.
    pub start: Option<Timestamp>,
    /// When the session ended. `None` if the history does not contain its end, perhaps because the session has not ended.
    pub stop: Option<Timestamp>,
    /// The data usage of the session in bytes, which the service reports at the end of the session.
    pub bytes: Option<i64>,
}

impl ConnectionSession {
    /// Returns how long the session lasted. `None` if its start or its end is missing.
    pub fn length(&self) -> Option<SignedDuration> {
        Some(self.stop?.duration_since(self.start?))
    }

    /// Pairs the starts and ends in the events of one device. The events must be in chronological order. A start and the next
    /// end become one session if no other start is between them. A start or an end without a counterpart becomes a session of
    /// its own. Events of other kinds are left out.
    ///
    /// ```
    /// use thingspace::ConnectionSession;
    ///
    /// let events = serde_json::from_value::<Vec<_>>(serde_json::json!([
    ///     {"occurredAt": "2026-01-01T08:00:00Z", "connectionEventAttributes": [{"key": "Event", "value": "Start"}]},
    ///     {"occurredAt": "2026-01-01T08:05:00Z", "connectionEventAttributes": [
    ///         {"key": "Event", "value": "Stop"}, {"key": "BytesUsed", "value": "4096"}]},
    /// ]))?;
    /// let sessions = ConnectionSession::pair(&events);
    /// assert_eq!((sessions.len(), sessions[0].bytes), (1, Some(4096)));
    /// assert_eq!(sessions[0].length().map(|length| length.as_mins()), Some(5));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn pair(events: &[ConnectionEvent]) -> Vec<Self> {
        let (mut sessions, mut open): (Vec<Self>, Option<Self>) = (Vec::new(), None);
        for event in events {
            match attribute(event, "Event").map(str::to_ascii_lowercase).as_deref() {
                Some("start") => {
                    let started = Self { start: event.occurred_at(), ..Self::default() };
                    sessions.extend(open.replace(started));
                }
                Some("stop") => {
                    let bytes = attribute(event, "BytesUsed").and_then(|bytes| bytes.trim().parse().ok());
                    sessions.push(Self { stop: event.occurred_at(), bytes, ..open.take().unwrap_or_default() });
                }
                _ => {}
            }
        }
        sessions.extend(open);
        sessions
    }
}

fn attribute<'a>(event: &'a ConnectionEvent, name: &str) -> Option<&'a str> {
    event.connection_event_attributes.iter().find(|attribute| attribute.key == name)?.value.as_deref()
}

impl Histories<'_, ConnectionEvent> {
    /// Returns the data sessions of one device, from its events between `from` and `to`, both included.
    ///
    /// # Errors
    /// The errors of [`History::stream`](crate::History::stream).
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use thingspace::State;
    ///
    /// let device = &client.devices().list().state(State::Active).collect().await?[0];
    /// let id = device.ids().next().expect("every device has an identifier");
    /// for session in client.connections().sessions(&id, "2025-12-01T00:00:00Z".parse()?, "2025-12-31T00:00:00Z".parse()?).await? {
    ///     println!("{:?}: {:?}, {:?} bytes", session.start, session.length(), session.bytes);
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn sessions(self, id: &DeviceId, from: Timestamp, to: Timestamp) -> Result<Vec<ConnectionSession>> {
        Ok(ConnectionSession::pair(&self.of(id, from, to).collect().await?))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot continue has failed")]
mod tests {
    use super::*;

    #[test]
    fn sessions_without_a_start_or_an_end_are_kept() {
        let event = |time: &str, kind: &str, bytes: Option<&str>| {
            let attributes = serde_json::json!([{"key": "Event", "value": kind}, {"key": "BytesUsed", "value": bytes}]);
            serde_json::from_value(serde_json::json!({"occurredAt": time, "connectionEventAttributes": attributes})).unwrap()
        };
        let events: Vec<ConnectionEvent> = vec![
            event("2026-01-01T01:00:00Z", "Stop", Some("7")),
            event("2026-01-01T02:00:00Z", "Start", None),
            event("2026-01-01T03:00:00Z", "Start", None),
            event("2026-01-01T03:30:00Z", "Other", None),
            event("2026-01-01T04:00:00Z", "STOP", Some("many")),
            event("2026-01-01T05:00:00Z", "Start", None),
        ];
        let time = |hour: i8| Some(format!("2026-01-01T0{hour}:00:00Z").parse().unwrap());
        let session = |start, stop, bytes| ConnectionSession { start, stop, bytes };
        let expected = [
            session(None, time(1), Some(7)),
            session(time(2), None, None),
            session(time(3), time(4), None),
            session(time(5), None, None),
        ];
        assert_eq!(ConnectionSession::pair(&events), expected);
        assert_eq!(expected.map(|session| session.length().map(|length| length.as_hours())), [None, None, Some(1), None]);
    }
}
