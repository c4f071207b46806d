//! Formats callback messages for printing. If a message contains non-IP data, adds the member `payload`: the data in hexadecimal
//! digits, the form that `thingspace nidd send --hex` accepts.

use std::fmt::Write as _;

use serde_json::Value;
use thingspace::callbacks::{CallbackService, Event, Message, parse};

/// Returns the JSON of a message that a listener of this program has received. Adds `payload` if the message has one.
pub fn received(event: &Event) -> Value {
    let mut message = event.json().clone();
    add_payload(&mut message, event);
    message
}

/// Returns an entry of the simulator's inbox. Adds `payload` if the message of the entry has one.
pub fn in_inbox(entry: &Value) -> Value {
    let mut entry = entry.clone();
    // An entry does not contain the name of its callback service, so parse the message as one of NiddService: all messages with a
    // payload have the format of that service.
    if let Ok(event) = parse(CallbackService::NiddService, entry["body"].to_string().as_bytes()) {
        add_payload(&mut entry, &event);
    }
    entry
}

fn add_payload(message: &mut Value, event: &Event) {
    let payload = match event.message() {
        // `Other` is a message of a callback service that the API description does not list. Such a service may use the format of
        // NiddService.
        Message::NiddService(_) | Message::Other(_) => event.payload(),
        _ => None,
    };
    if let (Some(members), Some(payload)) = (message.as_object_mut(), payload) {
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
    fn a_payload_is_added_as_hexadecimal_digits() {
        let sent = json!({"niddResponse": {"niddMONotificationResponse": {"message": r"cHVtcC03IG9rIQ\u003d\u003d"}}});
        let printed = received(&parse("NiddService", sent.to_string().as_bytes()).unwrap());
        assert_eq!(printed["payload"], "70756d702d37206f6b21");
        assert_eq!(printed["niddResponse"], sent["niddResponse"]);
        let printed = in_inbox(&json!({"seq": 4, "body": sent}));
        assert_eq!((&printed["payload"], &printed["seq"]), (&json!("70756d702d37206f6b21"), &json!(4)));
        assert_eq!(in_inbox(&json!({"seq": 4, "body": {"status": "Success"}})).get("payload"), None);
        let other_service = parse("DeviceUsage", sent.to_string().as_bytes()).unwrap();
        assert_eq!(received(&other_service), sent);
    }
}
