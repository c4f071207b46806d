//! Tests the decoder with every member of every response and callback type. If a value does not have the described JSON type but
//! its meaning is clear, such as a number in quotes, the decoder accepts the value. If the meaning is ambiguous, the decoder
//! returns an error that names the path of the member.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test that cannot continue has failed")]

use contract::bodies::{Place, Step, What, full, places};
use contract::bundle::{callbacks, operations};
use serde_json::{Value, json};
use thingspace_raw::codec;

type Recode = fn(&[u8]) -> Result<Value, codec::DecodeError>;

/// The type of a response or of a callback message.
struct Subject {
    name: &'static str,
    recode: Recode,
    schema: &'static Value,
    /// A body with every described member.
    body: Value,
}

impl Subject {
    fn decode(&self, body: &Value) -> Result<Value, String> {
        (self.recode)(body.to_string().as_bytes()).map_err(|error| error.to_string())
    }

    fn places(&self) -> Vec<Place> {
        places(self.schema, &self.body)
    }

    /// Asserts that `body` decodes into `expected`.
    fn decodes_to(&self, what: &str, place: &Place, body: &Value, expected: &Value) {
        match self.decode(body) {
            Ok(decoded) => assert_eq!(decoded, *expected, "{} at {place}: {what}", self.name),
            Err(error) => panic!("{} at {place}: {what}: {error}", self.name),
        }
    }

    /// Asserts that `body` is rejected, and that the error starts with the path of `place`.
    fn rejects(&self, what: &str, place: &Place, body: &Value) {
        match self.decode(body) {
            Ok(decoded) => panic!("{} at {place}: {what} was decoded as {decoded}", self.name),
            Err(error) => assert!(error.starts_with(&format!("at {place}")), "{} at {place}: {what}: {error}", self.name),
        }
    }
}

fn subjects() -> Vec<Subject> {
    let answers = operations().into_iter().filter_map(|operation| {
        let recode = codec::find(operation.id)?.answer?;
        Some((operation.id, recode, operation.answer()?))
    });
    let messages = callbacks().into_iter().map(|(name, schema)| (name, codec::callback(name).unwrap().message, schema));
    let all: Vec<(&'static str, Recode, &'static Value)> = answers.chain(messages).collect();
    all.into_iter().map(|(name, recode, schema)| Subject { name, recode, schema, body: full(schema) }).collect()
}

#[test]
fn every_described_member_is_decoded() {
    for subject in subjects() {
        assert_eq!(subject.decode(&subject.body).as_ref(), Ok(&subject.body), "{}", subject.name);
    }
}

#[test]
fn null_decodes_like_an_absent_member_and_only_required_members_must_be_present() {
    for subject in subjects() {
        for place in subject.places() {
            let absent = place.without(&subject.body);
            let (without, null) = (subject.decode(&absent), subject.decode(&place.with(&subject.body, Value::Null)));
            if place.what == What::Free && matches!(place.steps.last(), Some(Step::Member(_))) {
                // Null is a valid value of a member without a described type, so it may decode differently from an absent member.
                assert!(null.is_ok(), "{} at {place}", subject.name);
                continue;
            }
            match (&without, &null) {
                (Ok(without), Ok(null)) => assert_eq!(without, null, "{} at {place}", subject.name),
                (Err(_), Err(_)) => assert!(place.required, "{} at {place}: {without:?}", subject.name),
                _ => panic!("{} at {place}: {without:?} and {null:?}", subject.name),
            }
            if !place.required {
                assert!(without.is_ok(), "{} at {place}: {without:?}", subject.name);
            }
        }
    }
}

#[test]
fn numbers_and_booleans_in_quotes_are_decoded() {
    for subject in subjects() {
        for place in subject.places() {
            let value = place.of(&mut subject.body.clone()).clone();
            if matches!(place.what, What::Integer | What::Number | What::Boolean) {
                let quoted = place.with(&subject.body, json!(value.to_string()));
                subject.decodes_to("in quotes", &place, &quoted, &subject.body);
                let padded = place.with(&subject.body, json!(format!(" {value} ")));
                subject.decodes_to("in quotes with spaces", &place, &padded, &subject.body);
            }
            if place.what == What::Integer {
                let float = place.with(&subject.body, json!(value.as_f64()));
                subject.decodes_to("as a float", &place, &float, &subject.body);
            }
            if matches!(place.what, What::Integer | What::Number | What::Boolean)
                && matches!(place.steps.last(), Some(Step::Member(_)))
            {
                let blank = place.with(&subject.body, json!(""));
                match subject.decode(&place.without(&subject.body)) {
                    Ok(without) => subject.decodes_to("as an empty string", &place, &blank, &without),
                    Err(_) => assert!(place.required && subject.decode(&blank).is_err(), "{} at {place}", subject.name),
                }
            }
        }
    }
}

#[test]
fn strings_stay_strings_whatever_they_look_like() {
    for subject in subjects() {
        for place in subject.places().into_iter().filter(|place| place.what == What::String) {
            let number = place.with(&subject.body, json!(12_345));
            subject.decodes_to("a number for a string", &place, &number, &place.with(&subject.body, json!("12345")));
            for value in ["", "00012345678901234567", "89148000008682242668", "2020-13-45", "1e3", "true"] {
                let body = place.with(&subject.body, json!(value));
                subject.decodes_to("string", &place, &body, &body);
            }
        }
    }
}

#[test]
fn a_list_of_one_item_and_the_item_alone_decode_alike() {
    for subject in subjects() {
        for place in subject.places() {
            let value = place.of(&mut subject.body.clone()).clone();
            match (&place.what, &value) {
                (What::Object, _) => {
                    subject.decodes_to("in a list", &place, &place.with(&subject.body, json!([value])), &subject.body);
                }
                (What::List, Value::Array(items)) if items.len() == 1 && (items[0].is_object() || items[0].is_string()) => {
                    subject.decodes_to("without its list", &place, &place.with(&subject.body, items[0].clone()), &subject.body);
                }
                _ => {}
            }
        }
    }
}

#[test]
fn unknown_members_and_values_survive_decoding() {
    for subject in subjects() {
        let mut all = subject.body.clone();
        for place in subject.places() {
            match place.what {
                What::Object => {
                    place.of(&mut all)["notDescribed"] = json!({"kept": [1, null, "two"]});
                }
                What::Enum => *place.of(&mut all) = json!("Not-Described 7"),
                _ => {}
            }
        }
        if all.is_object() {
            all["alsoNotDescribed"] = json!(null);
        }
        assert_eq!(subject.decode(&all).as_ref(), Ok(&all), "{}", subject.name);
    }
}

#[test]
fn ambiguous_values_are_rejected_with_their_path() {
    for subject in subjects() {
        for place in subject.places() {
            let wrong: &[Value] = match place.what {
                What::String | What::Enum => &[json!({"a": 1}), json!(["a", "b"])],
                What::Integer => &[json!("seven"), json!(7.5), json!({}), json!([7, 8])],
                What::Number => &[json!("seven"), json!({}), json!(true)],
                What::Boolean => &[json!("maybe"), json!(2), json!({})],
                What::Object => &[json!("text"), json!(7), json!([{}, {}])],
                What::List => &[json!(true)],
                What::Free => &[],
            };
            for value in wrong {
                // If a list accepts this value as its only item, the value is not ambiguous there. Do not expect an error.
                let takes_one = place.what == What::List && subject.decode(&place.with(&subject.body, value.clone())).is_ok();
                if !takes_one {
                    subject.rejects(&value.to_string(), &place, &place.with(&subject.body, value.clone()));
                }
            }
        }
    }
}
