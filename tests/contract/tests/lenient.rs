//! Every answer and callback type, member by member: what is clear decodes, what is not is an error that names the path.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test that cannot go on has failed")]

use contract::bodies::{Place, Step, What, full, places};
use contract::bundle::{callbacks, operations};
use serde_json::{Value, json};
use thingspace_raw::codec;

type Recode = fn(&[u8]) -> Result<Value, codec::DecodeError>;

/// A type that answers or messages are decoded into.
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
    fn gives(&self, what: &str, place: &Place, body: &Value, expected: &Value) {
        match self.decode(body) {
            Ok(decoded) => assert_eq!(decoded, *expected, "{} at {place}: {what}", self.name),
            Err(error) => panic!("{} at {place}: {what}: {error}", self.name),
        }
    }

    /// Asserts that `body` is refused, and that the error names the place.
    fn refuses(&self, what: &str, place: &Place, body: &Value) {
        match self.decode(body) {
            Ok(decoded) => panic!("{} at {place}: {what} was taken as {decoded}", self.name),
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
fn every_described_member_is_kept() {
    for subject in subjects() {
        assert_eq!(subject.decode(&subject.body).as_ref(), Ok(&subject.body), "{}", subject.name);
    }
}

#[test]
fn null_is_as_good_as_absent_and_only_what_gives_meaning_is_needed() {
    for subject in subjects() {
        for place in subject.places() {
            let absent = place.without(&subject.body);
            let (without, null) = (subject.decode(&absent), subject.decode(&place.with(&subject.body, Value::Null)));
            if place.what == What::Free && matches!(place.steps.last(), Some(Step::Member(_))) {
                // Free-form values may be null as such.
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
fn numbers_and_booleans_in_quotes_are_what_they_say() {
    for subject in subjects() {
        for place in subject.places() {
            let value = place.of(&mut subject.body.clone()).clone();
            if matches!(place.what, What::Integer | What::Number | What::Boolean) {
                let quoted = place.with(&subject.body, json!(value.to_string()));
                subject.gives("in quotes", &place, &quoted, &subject.body);
                let padded = place.with(&subject.body, json!(format!(" {value} ")));
                subject.gives("in quotes with blanks", &place, &padded, &subject.body);
            }
            if place.what == What::Integer {
                let float = place.with(&subject.body, json!(value.as_f64()));
                subject.gives("as a float", &place, &float, &subject.body);
            }
            if matches!(place.what, What::Integer | What::Number | What::Boolean)
                && matches!(place.steps.last(), Some(Step::Member(_)))
            {
                let blank = place.with(&subject.body, json!(""));
                match subject.decode(&place.without(&subject.body)) {
                    Ok(without) => subject.gives("as empty text", &place, &blank, &without),
                    Err(_) => assert!(place.required && subject.decode(&blank).is_err(), "{} at {place}", subject.name),
                }
            }
        }
    }
}

#[test]
fn text_stays_text_whatever_it_looks_like() {
    for subject in subjects() {
        for place in subject.places().into_iter().filter(|place| place.what == What::Text) {
            let number = place.with(&subject.body, json!(12_345));
            subject.gives("a number for text", &place, &number, &place.with(&subject.body, json!("12345")));
            for text in ["", "00012345678901234567", "89148000008682242668", "2020-13-45", "1e3", "true"] {
                let body = place.with(&subject.body, json!(text));
                subject.gives("text", &place, &body, &body);
            }
        }
    }
}

#[test]
fn a_list_of_one_and_the_one_itself_are_the_same() {
    for subject in subjects() {
        for place in subject.places() {
            let value = place.of(&mut subject.body.clone()).clone();
            match (&place.what, &value) {
                (What::Object, _) => {
                    subject.gives("in a list", &place, &place.with(&subject.body, json!([value])), &subject.body);
                }
                (What::List, Value::Array(items)) if items.len() == 1 && (items[0].is_object() || items[0].is_string()) => {
                    subject.gives("without its list", &place, &place.with(&subject.body, items[0].clone()), &subject.body);
                }
                _ => {}
            }
        }
    }
}

#[test]
fn unknown_members_and_values_survive() {
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
fn what_is_not_clear_is_refused_by_its_path() {
    for subject in subjects() {
        for place in subject.places() {
            let wrong: &[Value] = match place.what {
                What::Text | What::Enum => &[json!({"a": 1}), json!(["a", "b"])],
                What::Integer => &[json!("seven"), json!(7.5), json!({}), json!([7, 8])],
                What::Number => &[json!("seven"), json!({}), json!(true)],
                What::Boolean => &[json!("maybe"), json!(2), json!({})],
                What::Object => &[json!("text"), json!(7), json!([{}, {}])],
                What::List => &[json!(true)],
                What::Free => &[],
            };
            for value in wrong {
                // A list of free values takes anything that could be one.
                let takes_one = place.what == What::List && subject.decode(&place.with(&subject.body, value.clone())).is_ok();
                if !takes_one {
                    subject.refuses(&value.to_string(), &place, &place.with(&subject.body, value.clone()));
                }
            }
        }
    }
}
