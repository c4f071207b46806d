//! What a device said itself: the string of an SMS, the bytes of non-IP data.

use serde_json::{Map, Value};
use thingspace_raw::payload;

use crate::event::Event;

impl Event {
    /// The string of an SMS that a device sent. Live messages have it at the top level, as `smsMessage`; inside `deviceResponse`, and as
    /// an object around it, it is read as well (quirk sms-device-text).
    ///
    /// ```
    /// use thingspace_callbacks::parse;
    ///
    /// let event = parse("EnhancedConnectivityService", br#"{"smsMessage": "valve 7 open 42 pct"}"#)?;
    /// assert_eq!(event.text().as_deref(), Some("valve 7 open 42 pct"));
    /// # Ok::<(), thingspace_callbacks::Unreadable>(())
    /// ```
    pub fn text(&self) -> Option<String> {
        let members = self.members();
        let places = [Some(&members), inside(&members, "deviceResponse")];
        places.into_iter().flatten().find_map(|place| text_of(place.get("smsMessage")?))
    }

    /// The bytes that a device without IP sent; `None` when the message holds none, or what it holds is not base64. Padding that was
    /// escaped once too often is repaired (quirk nidd-payload-escapes).
    ///
    /// ```
    /// use thingspace_callbacks::parse;
    ///
    /// let body = br#"{"niddResponse": {"niddMONotificationResponse": {"message": "cHVtcC03IG9rIQ\\u003d\\u003d"}}}"#;
    /// assert_eq!(parse("NiddService", body)?.payload().as_deref(), Some(&b"pump-7 ok!"[..]));
    /// # Ok::<(), thingspace_callbacks::Unreadable>(())
    /// ```
    pub fn payload(&self) -> Option<Vec<u8>> {
        const SENT: &str = "niddMONotificationResponse";
        let members = self.members();
        let places = [inside(&members, "niddResponse"), Some(&members), inside(&members, "deviceResponse")];
        let notification = places.into_iter().flatten().find_map(|place| inside(place, SENT))?;
        payload::decode(notification.get("message")?.as_str()?)
    }
}

/// A member that is an object, or a list of one.
fn inside<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a Map<String, Value>> {
    thingspace_raw::salvage::members(members.get(name)?)
}

/// A string, or the `message` of an object around it.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        other => text_of(thingspace_raw::salvage::members(other)?.get("message")?),
    }
}
