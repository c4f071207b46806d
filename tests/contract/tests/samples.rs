//! Every sample body in `openapi/samples` is valid according to the OpenAPI description, and decodes into the generated types.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test that cannot continue has failed")]

use contract::bodies::{What, items, what};
use contract::bundle::{callbacks, document, operations, resolve};
use contract::samples::{Kind, Sample, all};
use jsonschema::Validator;
use serde_json::{Map, Value, json};
use thingspace_raw::codec;

/// Returns the schema of a sample, or `None` if neither the description nor the sample has a body.
fn schema_of(sample: &Sample) -> Option<&'static Value> {
    let operation = || operations().into_iter().find(|operation| operation.id == sample.of);
    let found = match sample.kind {
        Kind::Callback => callbacks().into_iter().find(|(name, _)| *name == sample.of).map(|(_, schema)| schema),
        Kind::Request => operation().unwrap_or_else(|| panic!("{}: no such operation", sample.file)).request(),
        Kind::Answer => operation().unwrap_or_else(|| panic!("{}: no such operation", sample.file)).answer(),
    };
    assert_eq!(found.is_none(), sample.body.is_null(), "{}: only one of the description and the sample has a body", sample.file);
    found
}

/// Returns a JSON Schema validator for a schema of OpenAPI 3.0. JSON Schema does not have the keyword `nullable`, so a nullable
/// type gets `null` as a second type.
fn validator(schema: &Value) -> Validator {
    let mut root = json!({"components": document()["components"]});
    let mut schema = schema.clone();
    nullable(&mut root);
    nullable(&mut schema);
    for (name, value) in schema.as_object().unwrap() {
        root[name] = value.clone();
    }
    jsonschema::options().with_draft(jsonschema::Draft::Draft4).build(&root).unwrap()
}

fn nullable(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(nullable),
        Value::Object(members) => {
            if members.get("nullable") == Some(&json!(true))
                && let Some(Value::String(kind)) = members.get("type")
            {
                let both = json!([kind, "null"]);
                members.insert("type".to_owned(), both);
            }
            members.values_mut().for_each(nullable);
        }
        _ => {}
    }
}

#[test]
fn every_sample_validates_against_the_description() {
    let mut wrong = Vec::new();
    for sample in all() {
        let Some(schema) = schema_of(&sample) else { continue };
        let validator = validator(schema);
        // The service spells known values in several ways, but the schema has only one spelling. So change the values to this
        // spelling first.
        let body = described(schema, &sample.body);
        wrong.extend(validator.iter_errors(&body).map(|error| format!("{}: {} {error}", sample.file, error.instance_path())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_validator_rejects_invalid_bodies() {
    let schema = operations().into_iter().find(|operation| operation.id == "activateDevices").unwrap().request().unwrap();
    let sample = all().into_iter().find(|sample| sample.file == "activateDevices.request.json").unwrap();
    assert!(validator(schema).is_valid(&sample.body));
    for (path, value) in [("/accountName", json!(7)), ("/devices", json!("all")), ("/devices/0/deviceIds/0/id", Value::Null)] {
        let mut body = sample.body.clone();
        *body.pointer_mut(path).unwrap() = value;
        assert!(!validator(schema).is_valid(&body), "{path}");
    }
}

#[test]
fn every_request_serializes_back_to_equal_json() {
    for sample in all().into_iter().filter(|sample| sample.kind == Kind::Request) {
        let Some(schema) = schema_of(&sample) else { continue };
        let Some(recode) = codec::find(&sample.of).and_then(|codec| codec.request) else {
            // Only the token request has no JSON codec, because its body is a form.
            assert_eq!(thingspace_raw::operation::find(&sample.of).unwrap().body, thingspace_raw::operation::Body::Form);
            continue;
        };
        let again = recode(sample.text.as_bytes()).unwrap_or_else(|error| panic!("{}: {error}", sample.file));
        assert_eq!(comparable(&again), comparable(&described(schema, &sample.body)), "{}", sample.file);
    }
}

#[test]
fn every_response_and_callback_decodes_and_serializes_back() {
    for sample in all() {
        let Some(schema) = schema_of(&sample) else { continue };
        let recode = match sample.kind {
            Kind::Request => continue,
            Kind::Answer => codec::find(&sample.of).and_then(|codec| codec.answer),
            Kind::Callback => codec::callback(&sample.of).map(|callback| callback.message),
        };
        let recode = recode.unwrap_or_else(|| panic!("{}: no decoder", sample.file));
        let again = recode(sample.text.as_bytes()).unwrap_or_else(|error| panic!("{}: {error}", sample.file));
        assert_eq!(comparable(&again), comparable(&described(schema, &sample.body)), "{}", sample.file);
    }
}

/// Changes known values in the body to the spelling in the schema (quirk kind-spelling). If the schema has a list and the body
/// has a single item, changes the item to a list of this item (quirk delete-device-ids).
fn described(schema: &'static Value, body: &Value) -> Value {
    let schema = resolve(schema);
    let fold = |value: &str| value.to_lowercase().replace(['-', '_', ' '], "");
    match (what(schema), body) {
        (_, Value::Null) => Value::Null,
        (What::Object, Value::Object(members)) => {
            let known = |(name, value): (&String, &Value)| {
                let value = schema["properties"].get(name).map_or_else(|| value.clone(), |of| described(of, value));
                (name.clone(), value)
            };
            Value::Object(members.iter().map(known).collect())
        }
        (What::List, Value::Array(values)) => values.iter().map(|value| described(items(schema), value)).collect(),
        (What::List, value) => json!([described(items(schema), value)]),
        (What::Enum, Value::String(value)) => {
            let known = schema["enum"].as_array().into_iter().flatten();
            known.into_iter().find(|known| known.as_str().map(fold) == Some(fold(value))).unwrap_or(body).clone()
        }
        _ => body.clone(),
    }
}

/// Removes nulls and empty lists, because the types do not serialize them. Converts all numbers to floats, so that 7 equals 7.0.
fn comparable(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members.iter().map(|(name, value)| (name.clone(), comparable(value)));
            Value::Object(kept.filter(|(_, value)| !value.is_null() && *value != json!([])).collect::<Map<_, _>>())
        }
        Value::Array(items) => items.iter().map(comparable).collect(),
        Value::Number(number) => json!(number.as_f64()),
        other => other.clone(),
    }
}
