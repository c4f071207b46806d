//! Checks messages and responses against the schemas of the bundled OpenAPI description.

use std::sync::LazyLock;

use serde_json::Value;

static BUNDLE: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../../openapi/thingspace.json")).unwrap());

/// Checks a callback message against the schema of its service. Also fails if the message has a top-level member that the schema
/// does not describe.
#[track_caller]
pub(crate) fn assert_callback(service: &str, message: &Value) {
    let callback = &BUNDLE["components"]["callbacks"][service];
    let schema = &callback["{$request.body#/url}"]["post"]["requestBody"]["content"]["application/json"]["schema"];
    assert!(schema.is_object(), "the description has no message for {service}");
    let members = resolve(schema)["properties"].as_object().unwrap();
    for name in message.as_object().unwrap().keys() {
        assert!(members.contains_key(name), "{service}: the description has no member {name}");
    }
    check(schema, message, service);
}

/// Checks a response against the schema of the operation.
#[track_caller]
pub(crate) fn assert_response(operation: &str, answer: &Value) {
    let mut operations = BUNDLE["paths"].as_object().unwrap().values().flat_map(|path| path.as_object().unwrap().values());
    let described = operations.find(|described| described["operationId"] == operation).unwrap();
    check(&described["responses"]["2XX"]["content"]["application/json"]["schema"], answer, operation);
}

fn resolve(mut schema: &'static Value) -> &'static Value {
    while let Some(target) = schema["$ref"].as_str() {
        schema = BUNDLE.pointer(target.trim_start_matches('#')).unwrap();
    }
    schema
}

#[track_caller]
fn check(schema: &'static Value, value: &Value, path: &str) {
    let schema = resolve(schema);
    let fits = match schema["type"].as_str() {
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    };
    assert!(fits, "{path} is {value}: expected type {}", schema["type"]);
    if let Some(allowed) = schema["enum"].as_array()
        && !allowed.iter().any(|allowed| allowed.as_str().map(str::to_lowercase) == value.as_str().map(str::to_lowercase))
    {
        panic!("{path} is {value}: expected one of {allowed:?}");
    }
    for name in schema["required"].as_array().into_iter().flatten() {
        assert!(value.get(name.as_str().unwrap()).is_some(), "{path}.{name} is missing");
    }
    for (name, of) in schema["properties"].as_object().into_iter().flatten() {
        if let Some(member) = value.get(name) {
            check(of, member, &format!("{path}.{name}"));
        }
    }
    if let (Some(items), Some(of)) = (value.as_array(), schema.get("items")) {
        items.iter().for_each(|item| check(of, item, path));
    }
}

/// Returns every operation of the description: its id, method and path, and the credentials that it requires.
pub(crate) fn operations() -> impl Iterator<Item = Operation> {
    let paths = BUNDLE["paths"].as_object().unwrap().iter();
    paths.flat_map(|(path, methods)| {
        methods.as_object().unwrap().iter().filter(|(_, operation)| operation.is_object()).map(move |(method, operation)| {
            Operation {
                id: operation["operationId"].as_str().unwrap(),
                method: method.to_uppercase(),
                path,
                requires: operation["security"][0].as_object().unwrap().keys().map(String::as_str).collect(),
            }
        })
    })
}

pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: String,
    pub(crate) path: &'static str,
    pub(crate) requires: Vec<&'static str>,
}
