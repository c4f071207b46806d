//! Rules about schemas: types have names, enum values are distinct, secrets are marked, and every field is described.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToSnakeCase};
use serde_json::Value;

use super::Findings;
use crate::description::{object, walk};

/// Keywords that the description must not use, each with the end of the finding's message: the reason, the remedy, or both.
const FORBIDDEN: &[(&str, &str)] = &[
    ("anyOf", "the generator makes unusable types from it: describe one schema; lenient decoding accepts other forms"),
    ("allOf", "write the fields out, because generated types do not inherit"),
    ("not", "describe what exists"),
    ("default", "the service applies defaults, not the client: state it in the description"),
];

/// The names of members that always contain a credential, in whichever schema they occur.
const SECRETS: &[&str] =
    &["password", "oldPassword", "newPassword", "access_token", "refresh_token", "sessionToken", "token", "client_secret"];

pub(super) fn check(findings: &mut Findings<'_>) {
    let description = findings.description;
    for (name, schema) in description.components("schemas") {
        let owner = format!("schemas/{name}");
        let key = format!("components.schemas.{name}");
        if *name != name.to_pascal_case() {
            let wanted = name.to_pascal_case();
            findings.add(&owner, key.clone(), format!("rename it to {wanted}, its name in generated code"));
        }
        if schema.get("enum").is_some() {
            check_enum(findings, &owner, &key, schema);
        }
        check_forbidden(findings, &owner, &key, schema);
        check_properties(findings, &owner, &key, schema);
    }
    for (path, item) in object(description.document.get("paths")) {
        let key = format!("paths.{path}");
        check_forbidden(findings, path, &key, item);
        walk(item, &key, &mut |key, value| {
            if let Some(schema) = value.get("schema") {
                check_inline(findings, path, &format!("{key}.schema"), schema);
            }
        });
    }
}

/// Returns an enum value in lower case, without dashes, underscores and spaces. Decoding compares values in this form, because
/// responses spell the same value in several ways (quirk kind-spelling, quirk state-spelling).
pub fn fold(value: &str) -> String {
    value.chars().filter(|c| !matches!(c, '-' | '_' | ' ')).flat_map(char::to_lowercase).collect()
}

fn check_enum(findings: &mut Findings<'_>, owner: &str, key: &str, schema: &Value) {
    if schema["type"] != "string" {
        findings.add(owner, format!("{key}.type"), "an enum must be `type: string`, because its values are strings on the wire");
    }
    let mut folded: BTreeMap<String, String> = BTreeMap::new();
    let mut variants: BTreeMap<String, String> = BTreeMap::new();
    for (index, value) in schema["enum"].as_array().into_iter().flatten().enumerate() {
        let key = format!("{key}.enum[{index}]");
        let Some(text) = value.as_str() else {
            let message = format!("{value} is not a string in YAML (007 and 1e3 are numbers, no is a boolean): put it in quotes");
            findings.add(owner, key, message);
            continue;
        };
        if is_ambiguous(text) && !findings.description.is_quoted(owner, text) {
            let message = format!("YAML readers disagree whether {text} is a string, a number or a boolean: put it in quotes");
            findings.add(owner, key, message);
            continue;
        }
        let variant = text.to_pascal_case();
        if let Some(first) = folded.insert(fold(text), text.to_owned()) {
            let message =
                format!("`{text}` and `{first}` differ only in case, dash or space: keep one, because decoding accepts both");
            findings.add(owner, key, message);
        } else if let Some(first) = variants.insert(variant.clone(), text.to_owned()) {
            findings.add(owner, key, format!("`{text}` and `{first}` would both become the variant {variant}: keep one"));
        } else if variant == "Unknown" {
            findings.add(owner, key, "`Unknown` is reserved for the variant of values that are not described");
        }
    }
}

/// Returns whether YAML readers disagree about the type of this value when it is written without quotes.
fn is_ambiguous(text: &str) -> bool {
    const WORDS: &[&str] = &["yes", "no", "on", "off", "y", "n", "true", "false", "null", "~"];
    WORDS.contains(&text.to_lowercase().as_str())
        || text.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first))
            && text.chars().all(|c| c.is_ascii_hexdigit() || "+-._oxX:".contains(c))
}

fn check_forbidden(findings: &mut Findings<'_>, owner: &str, key: &str, value: &Value) {
    walk(value, key, &mut |key, value| {
        // Skip properties and examples: the name of a member may be `default` or `not`, and only keywords are rejected.
        if key.ends_with(".properties") || key.contains(".example") {
            return;
        }
        for (word, remedy) in FORBIDDEN {
            if value.get(word).is_some() {
                findings.add(owner, format!("{key}.{word}"), format!("not allowed: {remedy}"));
            }
        }
        if let Some(choices) = value.get("oneOf")
            && !is_one_or_many(choices)
        {
            let message = "expected [{type: array, items: {$ref: X}}, {$ref: X}], a list of objects or one object";
            findings.add(owner, format!("{key}.oneOf"), message);
        }
        let low = value.get("minimum").or(value.get("minLength")).or(value.get("minItems"));
        let high = value.get("maximum").or(value.get("maxLength")).or(value.get("maxItems"));
        if let (Some(low), Some(high)) = (low.and_then(Value::as_f64), high.and_then(Value::as_f64))
            && low > high
        {
            findings.add(owner, key, format!("the range from {low} to {high} is empty: swap the two"));
        }
    });
}

/// Returns whether the choices of a `oneOf` are a list of objects and one such object. Some responses have either form (quirk
/// delete-device-ids).
pub(crate) fn is_one_or_many(choices: &Value) -> bool {
    let Some([many, one]) = choices.as_array().map(Vec::as_slice) else { return false };
    many["type"] == "array" && one.get("$ref").is_some() && many["items"] == *one
}

fn check_properties(findings: &mut Findings<'_>, owner: &str, key: &str, schema: &Value) {
    let properties = schema.get("properties");
    for required in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if properties.and_then(|properties| properties.get(required)).is_none() {
            findings.add(owner, format!("{key}.required"), format!("`{required}` is not one of the properties"));
        }
    }
    for (name, property) in object(properties) {
        let key = format!("{key}.properties.{name}");
        check_inline(findings, owner, &key, property);
        if property.get("$ref").is_none() && property["description"].as_str().unwrap_or("").is_empty() {
            findings.add(owner, format!("{key}.description"), "missing: say what it is, with unit, format and limits");
        }
        if SECRETS.contains(&name.as_str()) && property["format"] != "password" {
            findings.add(
                owner,
                format!("{key}.format"),
                "must be `password`, because it holds a credential that must never be printed",
            );
        }
        if property["type"] == "string" && property["format"] != "date-time" {
            check_moment(findings, owner, &key, name, &property["x-thingspace-moment"]);
        }
        if property["type"] == "integer" && !matches!(property["format"].as_str(), Some("int32" | "int64")) {
            findings.add(owner, format!("{key}.format"), "missing: expected int32 or int64");
        }
    }
}

/// Checks that a string whose name suggests a time has `x-thingspace-moment`, and that every `x-thingspace-moment` is a boolean.
/// Python decodes times and days differently, but the name does not show whether the string contains a time or a day (quirk
/// date-moment-or-day).
fn check_moment(findings: &mut Findings<'_>, owner: &str, key: &str, name: &str, mark: &Value) {
    if !mark.is_boolean() && (names_a_time(name) || !mark.is_null()) {
        let message = "expected true for a date with its time, or false for a day or a time without a date";
        findings.add(owner, format!("{key}.x-thingspace-moment"), message);
    }
}

fn names_a_time(name: &str) -> bool {
    let snake = name.to_snake_case();
    let last = snake.rsplit('_').next().unwrap_or_default();
    matches!(last, "date" | "time" | "timestamp") || snake.ends_with("_at")
}

fn check_inline(findings: &mut Findings<'_>, owner: &str, key: &str, schema: &Value) {
    if schema.get("properties").is_some() {
        findings.add(owner, key, "an inline object gets a generated type name: declare it under components.schemas");
    }
    if schema.get("enum").is_some() {
        findings.add(owner, key, "an inline enum gets a generated type name: declare it under components.schemas");
    }
    if schema["type"] == "array" && schema.get("items").is_none() {
        findings.add(owner, format!("{key}.items"), "missing: say what the array holds");
    }
    if let Some(items) = schema.get("items") {
        check_inline(findings, owner, &format!("{key}.items"), items);
    }
}
