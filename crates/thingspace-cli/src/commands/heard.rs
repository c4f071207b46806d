//! Callback messages as lines: as they came, with the payload of non-IP data as hexadecimal digits, the form that `thingspace nidd` takes.

use std::fmt::Write as _;

use serde_json::Value;
use thingspace::callbacks::{Event, parse};

/// A message that was received here.
pub fn message(event: &Event) -> Value {
    let mut message = event.json();
    add_payload(&mut message, event);
    message
}

/// A message that the simulator's own inbox received, with when and where it did.
pub fn kept(message: &Value) -> Value {
    let mut message = message.clone();
    // The inbox does not keep the name of the service, and a payload is found without it.
    if let Ok(event) = parse("NiddService", message["body"].to_string().as_bytes()) {
        add_payload(&mut message, &event);
    }
    message
}

fn add_payload(message: &mut Value, event: &Event) {
    if let (Some(members), Some(payload)) = (message.as_object_mut(), event.payload()) {
        let hex = payload.iter().fold(String::new(), |mut hex, byte| {
            // Writing to a string cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        members.insert("payload".to_owned(), hex.into());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_payload_is_shown_as_hexadecimal_digits() {
        let sent = json!({"niddResponse": {"niddMONotificationResponse": {"message": r"cHVtcC03IG9rIQ\u003d\u003d"}}});
        let shown = message(&parse("NiddService", sent.to_string().as_bytes()).unwrap());
        assert_eq!(shown["payload"], "70756d702d37206f6b21");
        assert_eq!(shown["niddResponse"], sent["niddResponse"]);
        let shown = kept(&json!({"seq": 4, "body": sent}));
        assert_eq!((&shown["payload"], &shown["seq"]), (&json!("70756d702d37206f6b21"), &json!(4)));
        assert_eq!(kept(&json!({"seq": 4, "body": {"status": "Success"}})).get("payload"), None);
    }
}
