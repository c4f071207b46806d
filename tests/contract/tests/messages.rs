//! Replaces the members of every callback message with values of all JSON types, one member at a time. The parser must accept
//! every changed message, and decode the members that were not replaced. The parser must either decode the new value as the
//! described type, or keep the value as it was sent.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot continue has failed")]

use contract::bodies::{Place, Step, What, full, places};
use contract::bundle::callbacks;
use contract::samples::{Kind, all};
use serde_json::{Value, json};
use thingspace::callbacks::{Message, parse};
use thingspace_raw::codec;

/// A callback service, and a message with every described member.
struct Subject {
    service: &'static str,
    /// Decodes a message as far as possible (`thingspace_raw::codec`).
    salvage: fn(&Value) -> Option<Value>,
    places: Vec<Place>,
    body: Value,
}

fn subjects() -> Vec<Subject> {
    let subject = |(service, schema): (&'static str, &'static Value)| {
        let mut body = full(schema);
        // Remove the credentials, as the inbox does before it decodes a message.
        body.as_object_mut().unwrap().retain(|name, _| name != "username" && name != "password");
        let salvage = codec::callback(service).unwrap().salvage;
        Subject { service, salvage, places: places(schema, &body), body }
    };
    callbacks().into_iter().map(subject).collect()
}

/// Values of all JSON types except null.
fn odd() -> Vec<Value> {
    vec![
        json!(1e20),
        json!(-7),
        json!(0.5),
        json!("none"),
        json!(true),
        json!([]),
        json!([[]]),
        json!([{}, {}]),
        json!({}),
        json!({"a": {"b": [1, null]}}),
        json!(["a", 2, null]),
    ]
}

/// Returns the message with its numbers and booleans in quotes, except at the place `except` and inside it. The decoder removes
/// these quotes, so the result shows which members were decoded.
fn quoted(subject: &Subject, body: &Value, except: &Place) -> Value {
    let mut body = body.clone();
    let plain = |place: &&Place| matches!(place.what, What::Integer | What::Number | What::Boolean);
    for place in subject.places.iter().filter(plain).filter(|place| !place.steps.starts_with(&except.steps)) {
        let value = place.of(&mut body);
        *value = json!(value.to_string());
    }
    body
}

/// Returns whether `found` can be the result of decoding `sent` as the type `what`.
fn is_typed(found: &Value, sent: &Value, what: What) -> bool {
    match (what, sent) {
        (What::String | What::Enum, Value::Bool(_)) => *found == json!(sent.to_string()),
        (What::String | What::Enum, Value::Number(number)) => {
            found.as_str().and_then(|string| string.parse().ok()) == number.as_f64()
        }
        // A single value is read as a list of one value, and an empty list as an absent list.
        (What::List, _) => found.is_array() || found.is_null(),
        // An object without members is read as an absent object.
        (What::Free, Value::Object(members)) => members.is_empty() && found.is_null(),
        // A list of one object is read as the object.
        (What::Object, Value::Array(items)) => items.len() == 1 && found.is_object(),
        // An object can be decoded even if it has none of the described members.
        (What::Object, Value::Object(_)) => found.is_object(),
        (What::Integer, Value::Number(number)) => found.as_f64() == number.as_f64(),
        _ => false,
    }
}

/// Returns the name of the variant.
fn variant(message: &Message) -> &'static str {
    macro_rules! name_of {
        ($($name:ident),* $(,)?) => {
            match message {
                $(Message::$name(_) => stringify!($name),)*
                _ => "a variant that this test does not list",
            }
        };
    }
    name_of![
        AlertService,
        CarrierService,
        DeviceLocation,
        DevicePrlInformation,
        DeviceProfileService,
        DevicePromoUsage,
        DeviceService,
        DeviceSuspensionStatus,
        DeviceUsage,
        DiagnosticsService,
        EnhancedConnectivityService,
        ExtendedEnhancedConnectivityService,
        ExternalProvisioningChanges,
        Fota,
        IntelligenceService,
        Location,
        NetworkEventService,
        NiddService,
        Other,
        PromoChanges,
        PwnService,
        QoS,
        ResumeTrackingNotification,
        SmsDeliveryConfirmation,
        StateService,
        SubscriptionNotificationService,
        VipCallbackService,
    ]
}

#[test]
fn a_member_of_any_type_is_kept_and_the_other_members_are_decoded() {
    let mut tried = 0;
    for subject in subjects() {
        for place in &subject.places {
            for value in odd() {
                let sent = place.with(&subject.body, value.clone());
                let case = format!("{} at {place}: {value}", subject.service);
                let event = parse(subject.service, sent.to_string().as_bytes()).unwrap_or_else(|error| panic!("{case}: {error}"));
                let _ = (event.request_id(), event.devices(), event.status(), event.fault(), event.attempt());
                let quoted = quoted(&subject, &sent, place);
                assert_eq!(*event.json(), sent, "{case}");
                assert_eq!(Some(event.message().json()), (subject.salvage)(&sent), "{case}");
                assert!(variant(event.message()).eq_ignore_ascii_case(subject.service), "{case}: {:?}", event.message());
                let mut read = (subject.salvage)(&quoted).unwrap_or_else(|| panic!("{case}: not decoded"));
                let found = place.of(&mut read).take();
                assert!(found == value || is_typed(&found, &value, place.what), "{case}: {found}");
                let expected = place.with(&sent, Value::Null);
                // If an item of a list does not have the described type, the parser keeps the whole list as it was sent,
                // including the quotes that `quoted` adds.
                let raw = holder(place).map(|list| {
                    let mut expected = expected.clone();
                    *expected.pointer_mut(&list).unwrap() = place.with(&quoted, Value::Null).pointer(&list).unwrap().clone();
                    without_nulls(&expected)
                });
                let read = without_nulls(&read);
                assert!(read == without_nulls(&expected) || Some(&read) == raw.as_ref(), "{case}: {read}");
                tried += 1;
            }
        }
    }
    assert!(tried > 5_000, "{tried}");
}

/// Returns the JSON pointer of the outermost list that contains a place, or `None` if no list contains the place.
fn holder(place: &Place) -> Option<String> {
    let item = place.steps.iter().position(|step| matches!(step, Step::Item(_)))?;
    let name = |step: &Step| match step {
        Step::Member(name) => format!("/{name}"),
        Step::Item(index) => format!("/{index}"),
    };
    Some(place.steps[..item].iter().map(name).collect())
}

/// Removes members that are null or an empty list, because the parser treats these members as absent.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members.iter().map(|(name, value)| (name.clone(), without_nulls(value)));
            kept.filter(|(_, value)| !value.is_null() && *value != json!([])).collect()
        }
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

#[test]
fn a_single_value_is_read_as_a_list_of_one_in_every_message() {
    let mut tried = 0;
    for subject in subjects() {
        for place in &subject.places {
            let value = place.of(&mut subject.body.clone()).clone();
            let Value::Array(items) = &value else { continue };
            let [one] = items.as_slice() else { continue };
            let read = (subject.salvage)(&place.with(&subject.body, one.clone())).unwrap();
            assert_eq!(read, subject.body, "{} at {place}", subject.service);
            tried += 1;
        }
    }
    assert!(tried > 40, "{tried}");
}

#[test]
fn every_sample_message_is_decoded_completely() {
    for sample in all().into_iter().filter(|sample| sample.kind == Kind::Callback) {
        let event = parse(&sample.of, sample.text.as_bytes()).unwrap();
        let mut body = sample.body.clone();
        body.as_object_mut().unwrap().retain(|name, _| name != "username" && name != "password");
        let salvaged = (codec::callback(&sample.of).unwrap().salvage)(&body).unwrap();
        let message = codec::callback(&sample.of).unwrap().message;
        assert_eq!(salvaged, message(body.to_string().as_bytes()).unwrap(), "{}: the salvaged message differs", sample.file);
        assert!(variant(event.message()).eq_ignore_ascii_case(&sample.of), "{}: {:?}", sample.file, event.message());
        assert_eq!(*event.json(), body, "{}", sample.file);
        let decoded = event.message().json();
        assert!(is_equal(&without_nulls(&decoded), &without_nulls(&body)), "{}: {decoded}", sample.file);
    }
}

/// Returns whether two messages are equal. Ignores upper and lower case, quotes around a number, and a list around a single
/// object.
fn is_equal(decoded: &Value, sent: &Value) -> bool {
    match (decoded, sent) {
        (Value::Object(decoded), Value::Object(sent)) => {
            decoded.len() == sent.len()
                && decoded.iter().all(|(name, value)| sent.get(name).is_some_and(|other| is_equal(value, other)))
        }
        (Value::Array(decoded), Value::Array(sent)) => {
            decoded.len() == sent.len() && decoded.iter().zip(sent).all(|(value, other)| is_equal(value, other))
        }
        (Value::Array(decoded), Value::Object(_)) => decoded.len() == 1 && is_equal(&decoded[0], sent),
        (Value::Number(decoded), Value::String(sent)) => decoded.to_string() == *sent,
        (Value::String(decoded), Value::String(sent)) => decoded.eq_ignore_ascii_case(sent),
        _ => decoded == sent,
    }
}
