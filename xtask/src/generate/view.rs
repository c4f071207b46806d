//! Simplifies the OpenAPI description for the code generator progenitor. The result, the view, lacks the parts that progenitor
//! does not support, and the constraints that real responses may violate.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::description::{Description, walk};
use crate::lint;

/// Keywords that the view leaves out: constraints and examples. With constraints, the types that typify generates would refuse to
/// decode real responses that violate them. The bundle (`openapi/thingspace.json`) keeps the constraints, because the simulator
/// checks requests against the bundle.
const CONSTRAINTS: &[&str] =
    &["pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "uniqueItems", "example", "examples"];

/// Formats that select the Rust type of a member. [`soften`] removes all other formats.
const FORMATS: &[&str] = &["int32", "int64", "password"];

/// The input of progenitor, and what the later steps of the generation need to know about the schemas.
pub struct View {
    /// The simplified copy of the description.
    pub document: openapiv3::OpenAPI,
    /// Maps each schema to its area: the name of the file in `openapi/` that declares the schema, without the extension.
    pub areas: BTreeMap<String, String>,
    /// The schemas of responses and callbacks.
    pub answers: BTreeSet<String>,
    /// The schemas of callback messages. A message is decoded even if a member does not have the described type.
    pub messages: BTreeSet<String>,
    /// The schemas of requests.
    pub requests: BTreeSet<String>,
    /// String enums with their values.
    pub enums: BTreeMap<String, Vec<String>>,
}

/// Creates the view. `description` must have passed the lint.
pub fn view(description: &Description) -> Result<View> {
    let messages = reached(description, description.components("callbacks").map(|(_, callback)| callback).collect());
    let responses = description.operations().into_iter().filter_map(|operation| operation.value.get("responses"));
    let mut answers = reached(description, responses.collect());
    answers.extend(messages.iter().cloned());
    let bodies = description.operations().into_iter().filter_map(|operation| operation.value.get("requestBody"));
    let requests = reached(description, bodies.collect());
    let mut document = description.document.clone();
    soften(&mut document);
    open_answers(&mut document, &answers);
    let mut view =
        View { document: openapi(document)?, areas: BTreeMap::new(), answers, messages, requests, enums: BTreeMap::new() };
    for (name, schema) in description.components("schemas") {
        let area = description.area(&format!("schemas/{name}")).with_context(|| format!("schema {name} has no file"))?;
        view.areas.insert(name.clone(), area.to_owned());
        let values = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        if schema.get("enum").is_some() {
            view.enums.insert(name.clone(), values.collect());
        }
    }
    Ok(view)
}

fn openapi(mut document: Value) -> Result<openapiv3::OpenAPI> {
    if let Some(components) = document["components"].as_object_mut() {
        components.remove("callbacks");
    }
    for item in document["paths"].as_object_mut().into_iter().flat_map(Map::values_mut) {
        for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
            if let Some(operation) = operation.as_object_mut() {
                operation.remove("callbacks");
            }
        }
    }
    serde_json::from_value(document).context("the merged description is not a valid OpenAPI 3.0 document")
}

/// Returns the names of all schemas that the values in `queue` refer to, directly or through other components.
fn reached<'a>(description: &'a Description, mut queue: Vec<&'a Value>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    while let Some(value) = queue.pop() {
        walk(value, "", &mut |_, value| {
            let Some(reference) = value["$ref"].as_str() else { return };
            if seen.insert(reference.to_owned()) {
                queue.extend(description.document.pointer(reference.trim_start_matches('#')));
                found.extend(reference.strip_prefix("#/components/schemas/").map(str::to_owned));
            }
        });
    }
    found
}

fn soften(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(soften),
        Value::Object(members) => {
            if members.get("type").is_some_and(Value::is_string) {
                for constraint in CONSTRAINTS {
                    members.remove(*constraint);
                }
                if members.get("format").and_then(Value::as_str).is_some_and(|format| !FORMATS.contains(&format)) {
                    members.remove("format");
                }
            }
            if members.get("oneOf").is_some_and(lint::is_one_or_many) {
                // Of the two choices, a list of objects and one object, keep only the list. The generated response types also
                // decode one object as a list (quirk delete-device-ids).
                if let Some(Value::Array(mut choices)) = members.remove("oneOf")
                    && let Value::Object(many) = choices.swap_remove(0)
                {
                    members.extend(many);
                }
            }
            members.values_mut().for_each(soften);
        }
        _ => {}
    }
}

/// Makes the generated response types keep unknown members.
fn open_answers(document: &mut Value, answers: &BTreeSet<String>) {
    for name in answers {
        if let Some(schema) = document["components"]["schemas"].get_mut(name)
            && schema.get("properties").is_some()
        {
            // typify ignores `additionalProperties: true`. With a schema, typify generates a map for the unknown members. The
            // format of this schema makes the map accept any value (`AnyMember`).
            schema["additionalProperties"] = json!({"type": "string", "format": super::client::ANY_MEMBER});
        }
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// Returns an empty view, to which the tests of other modules add the schemas that they need.
    pub fn empty() -> View {
        View {
            document: openapiv3::OpenAPI::default(),
            areas: BTreeMap::new(),
            answers: BTreeSet::new(),
            messages: BTreeSet::new(),
            requests: BTreeSet::new(),
            enums: BTreeMap::new(),
        }
    }
}
