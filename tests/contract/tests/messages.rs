//! Every callback service, member by member: whatever type a member has, the message is taken, the member stays as it was sent, and the
//! rest has the types of the description.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use contract::bodies::{Place, Step, What, full, places};
use contract::bundle::callbacks;
use contract::samples::{Kind, all};
use serde_json::{Value, json};
use thingspace::callbacks::parse;
use thingspace_raw::codec;

/// A service, and a message of it with every described member.
struct Subject {
    service: &'static str,
    salvage: fn(&Value) -> Option<Value>,
    places: Vec<Place>,
    body: Value,
}

fn subjects() -> Vec<Subject> {
    let subject = |(service, schema): (&'static str, &'static Value)| {
        let mut body = full(schema);
        // They are taken out before the message is read.
        body.as_object_mut().unwrap().retain(|name, _| name != "username" && name != "password");
        let salvage = codec::callback(service).unwrap().salvage;
        Subject { service, salvage, places: places(schema, &body), body }
    };
    callbacks().into_iter().map(subject).collect()
}

/// Values of which none is right everywhere.
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

/// The numbers and booleans of a message in quotes, but for those at a place or below it.
fn quoted(subject: &Subject, body: &Value, but: &Place) -> Value {
    let mut body = body.clone();
    let plain = |place: &&Place| matches!(place.what, What::Integer | What::Number | What::Boolean);
    for place in subject.places.iter().filter(plain).filter(|place| !place.steps.starts_with(&but.steps)) {
        let value = place.of(&mut body);
        *value = json!(value.to_string());
    }
    body
}

/// Whether a value may be read as the described type, and so come back in its form.
fn is_typed(kept: &Value, sent: &Value, what: What) -> bool {
    match (what, sent) {
        (What::Text | What::Enum, Value::Bool(_)) => *kept == json!(sent.to_string()),
        (What::Text | What::Enum, Value::Number(number)) => kept.as_str().and_then(|text| text.parse().ok()) == number.as_f64(),
        // One value stands for a list of one, an empty list says nothing.
        (What::List, _) => kept.is_array() || kept.is_null(),
        // An object without members says nothing.
        (What::Free, Value::Object(members)) => members.is_empty() && kept.is_null(),
        // A list of one object is the object.
        (What::Object, Value::Array(items)) => items.len() == 1 && kept.is_object(),
        // An object without a described member is one.
        (What::Object, Value::Object(_)) => kept.is_object(),
        (What::Integer, Value::Number(number)) => kept.as_f64() == number.as_f64(),
        _ => false,
    }
}

#[test]
fn a_member_of_any_type_stays_and_the_rest_is_read() {
    let mut tried = 0;
    for subject in subjects() {
        for place in &subject.places {
            for value in odd() {
                let sent = place.with(&subject.body, value.clone());
                let case = format!("{} at {place}: {value}", subject.service);
                let event = parse(subject.service, sent.to_string().as_bytes()).unwrap_or_else(|error| panic!("{case}: {error}"));
                let _ = (event.request_id(), event.devices(), event.status(), event.fault(), event.attempt());
                let quoted = quoted(&subject, &sent, place);
                let mut read = (subject.salvage)(&quoted).unwrap_or_else(|| panic!("{case}: not read"));
                let found = place.of(&mut read).take();
                assert!(found == value || is_typed(&found, &value, place.what), "{case}: {found}");
                let expected = place.with(&sent, Value::Null);
                // A list of which an item could not be typed is kept as it came, with the quotes.
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

/// The list that a place is in an item of, as a JSON pointer.
fn holder(place: &Place) -> Option<String> {
    let item = place.steps.iter().position(|step| matches!(step, Step::Item(_)))?;
    let name = |step: &Step| match step {
        Step::Member(name) => format!("/{name}"),
        Step::Item(index) => format!("/{index}"),
    };
    Some(place.steps[..item].iter().map(name).collect())
}

/// Nulls, and lists and objects without anything, say nothing.
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
fn one_value_stands_for_a_list_of_one_in_every_message() {
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
fn every_sample_message_is_read_as_it_is() {
    for sample in all().into_iter().filter(|sample| sample.kind == Kind::Callback) {
        let event = parse(&sample.of, sample.text.as_bytes()).unwrap();
        let mut body = sample.body.clone();
        body.as_object_mut().unwrap().retain(|name, _| name != "username" && name != "password");
        let salvaged = (codec::callback(&sample.of).unwrap().salvage)(&body).unwrap();
        let message = codec::callback(&sample.of).unwrap().message;
        assert_eq!(salvaged, message(body.to_string().as_bytes()).unwrap(), "{}: nothing is lost that has its type", sample.file);
        assert_eq!(event.request_id(), body["requestId"].as_str().or_else(|| body["txid"].as_str()), "{}", sample.file);
    }
}
