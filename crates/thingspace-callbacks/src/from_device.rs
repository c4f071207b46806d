//! Returns the content that a device sent: the text of an SMS, or the bytes of non-IP data.

use serde_json::{Map, Value};
use thingspace_raw::payload;

use crate::event::Event;

impl Event {
    /// Returns the text of an SMS that a device sent, or `None` if the message contains no such text. Reads the member
    /// `smsMessage`, which is normally a top-level string. Also accepts this member inside `deviceResponse`, and an object that
    /// contains the text (quirk sms-device-text).
    ///
    /// ```
    /// use thingspace_callbacks::parse;
    ///
    /// let event = parse("EnhancedConnectivityService", br#"{"smsMessage": "valve 7 open 42 pct"}"#)?;
    /// assert_eq!(event.text().as_deref(), Some("valve 7 open 42 pct"));
    /// # Ok::<(), thingspace_callbacks::Unreadable>(())
    /// ```
    pub fn text(&self) -> Option<String> {
        let members = self.members()?;
        let places = [Some(members), inside(members, "deviceResponse")];
        places.into_iter().flatten().find_map(|place| text_of(place.get("smsMessage")?))
    }

    /// Returns the non-IP data that a device sent, or `None` if the message contains no valid payload. Repairs base64 padding
    /// that was escaped twice (quirk nidd-payload-escapes).
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
        let members = self.members()?;
        let places = [inside(members, "niddResponse"), Some(members), inside(members, "deviceResponse")];
        let notification = places.into_iter().flatten().find_map(|place| inside(place, SENT))?;
        payload::decode(notification.get("message")?.as_str()?)
    }
}

/// Returns the object in the member `name`. The member may also be a list with one object.
fn inside<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a Map<String, Value>> {
    thingspace_raw::salvage::members(members.get(name)?)
}

/// Returns the text in the value of `smsMessage`. The value may also be an object with the text in the member `message`.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        other => text_of(thingspace_raw::salvage::members(other)?.get("message")?),
    }
}
