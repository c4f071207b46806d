//! Rules about operations: ids, tags, extensions, responses, path parameters.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Findings;
use crate::description::{OperationEntry, object};

/// The extensions that every operation must have, each with the allowed values. An empty list allows any string.
const EXTENSIONS: &[(&str, &[&str])] = &[
    ("x-thingspace-effect", &["read", "idempotent", "change", "secret"]),
    ("x-thingspace-paging", &["none", "cursor", "next-link", "index", "moving-start"]),
    ("x-thingspace-callback", &[]),
    ("x-thingspace-timeout", &["short", "normal", "long"]),
];

/// The members of `x-thingspace-limits`. Each is a whole number above 0, or `none` if no source documents a limit.
const LIMITS: &[&str] = &["devices", "requests-per-minute"];

/// The responses that every operation must declare. Other responses are not allowed, because progenitor treats `default` both as
/// success and as error, and panics if 200 and 202 have different bodies (progenitor#344, #950).
const RESPONSES: &[&str] = &["2XX", "4XX", "5XX"];

pub(super) fn check(findings: &mut Findings<'_>) {
    let mut ids: BTreeMap<String, String> = BTreeMap::new();
    let description = findings.description;
    for operation in description.operations() {
        let key = operation.key();
        let id = operation.id().to_owned();
        if id.is_empty() {
            findings.add(operation.path, format!("{key}.operationId"), "missing: give the operation a lowerCamelCase id");
        } else if !is_lower_camel(&id) {
            findings.add(operation.path, format!("{key}.operationId"), format!("`{id}` is not lowerCamelCase"));
        } else if let Some(first) = ids.insert(id.clone(), key.clone()) {
            let message = format!("`{id}` is already the id of {first}: ids must be unique across all files");
            findings.add(operation.path, format!("{key}.operationId"), message);
        }
        for member in ["summary", "description"] {
            if operation.string(member).is_empty() {
                findings.add(operation.path, format!("{key}.{member}"), "missing: say in your own words what the operation does");
            }
        }
        check_tag(findings, &operation);
        check_extensions(findings, &operation);
        check_limits(findings, &operation);
        check_security(findings, &operation);
        check_responses(findings, &operation);
        check_path_parameters(findings, &operation);
    }
}

fn is_lower_camel(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase()) && id.chars().all(|c| c.is_ascii_alphanumeric())
}

fn check_tag(findings: &mut Findings<'_>, operation: &OperationEntry<'_>) {
    let key = format!("{}.tags", operation.key());
    let Some(area) = findings.description.tag_of_path(operation.path) else {
        findings.add(operation.path, "tag", "missing: add the tag of this file's operations to the file, such as `tag: devices`");
        return;
    };
    let tags: Vec<&str> = operation.value["tags"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if tags != [area] {
        let message = format!("must be exactly [{area}], the tag of this file, because generated code is split by tags");
        findings.add(operation.path, key.clone(), message);
    }
    let declared = findings.description.document["tags"].as_array().into_iter().flatten();
    if !declared.into_iter().any(|tag| tag["name"].as_str() == Some(area)) {
        findings.add(operation.path, key, format!("`{area}` is not declared: add it to `tags` in openapi/thingspace.yaml"));
    }
}

fn check_extensions(findings: &mut Findings<'_>, operation: &OperationEntry<'_>) {
    for (name, allowed) in EXTENSIONS {
        let value = operation.string(name);
        let key = format!("{}.{name}", operation.key());
        if value.is_empty() {
            let remedy = if allowed.is_empty() {
                "name the callback service that reports the outcome, or `none`".to_owned()
            } else {
                format!("expected one of {}", allowed.join(", "))
            };
            findings.add(operation.path, key, format!("missing: {remedy}"));
        } else if !allowed.is_empty() && !allowed.contains(&value) {
            findings.add(operation.path, key, format!("invalid value `{value}`: expected one of {}", allowed.join(", ")));
        }
    }
    let callback = operation.string("x-thingspace-callback");
    let declared = findings.description.components("callbacks").any(|(name, _)| name == callback);
    if declared && operation.value["callbacks"].get(callback).is_none() {
        let key = format!("{}.callbacks", operation.key());
        findings.add(
            operation.path,
            key,
            format!("{callback} is described: add a reference to it ({callback}: {{$ref: '#/components/callbacks/{callback}'}})"),
        );
    }
}

fn check_limits(findings: &mut Findings<'_>, operation: &OperationEntry<'_>) {
    let key = format!("{}.x-thingspace-limits", operation.key());
    let example = "write {devices: 10000, requests-per-minute: none}";
    let Some(limits) = operation.value["x-thingspace-limits"].as_object() else {
        findings.add(operation.path, key, format!("missing: {example}"));
        return;
    };
    for name in LIMITS {
        match &limits.get(*name) {
            Some(Value::Number(number)) if number.as_u64().is_some_and(|number| number > 0) => {}
            Some(Value::String(none)) if none == "none" => {}
            Some(other) => {
                let message = format!("`{other}` is neither a whole number above 0 nor `none`: {example}");
                findings.add(operation.path, format!("{key}.{name}"), message);
            }
            None => findings.add(operation.path, format!("{key}.{name}"), format!("missing: {example}")),
        }
    }
    for name in limits.keys().filter(|name| !LIMITS.contains(&name.as_str())) {
        findings.add(operation.path, format!("{key}.{name}"), format!("unknown limit: expected {}", LIMITS.join(" and ")));
    }
}

fn check_security(findings: &mut Findings<'_>, operation: &OperationEntry<'_>) {
    if crate::description::operations::auth(operation.value).is_none() {
        findings.add(
            operation.path,
            format!("{}.security", operation.key()),
            "expected [{basic: []}] (token endpoint), [{bearer: []}] (login) or [{bearer: [], session: []}] (everything else)",
        );
    }
}

fn check_responses(findings: &mut Findings<'_>, operation: &OperationEntry<'_>) {
    let statuses: Vec<&str> = object(operation.value.get("responses")).map(|(status, _)| status.as_str()).collect();
    if statuses != RESPONSES {
        let message = format!("found [{}]: declare exactly 2XX, 4XX and 5XX, in this order", statuses.join(", "));
        findings.add(operation.path, format!("{}.responses", operation.key()), message);
    }
}

fn check_path_parameters(findings: &mut Findings<'_>, operation: &OperationEntry<'_>) {
    let mut declared = Vec::new();
    for parameter in operation.value["parameters"].as_array().into_iter().flatten() {
        let parameter = crate::description::operations::resolve(findings.description, parameter);
        if parameter["in"] == "path" {
            declared.push(parameter["name"].as_str().unwrap_or_default().to_owned());
        }
    }
    let mut wanted: Vec<String> = Vec::new();
    for part in operation.path.split('{').skip(1) {
        wanted.extend(part.split('}').next().map(str::to_owned));
    }
    declared.sort();
    wanted.sort();
    if declared != wanted {
        let message = format!(
            "the path has [{}], but the parameters declare [{}]: make the two agree",
            wanted.join(", "),
            declared.join(", ")
        );
        findings.add(operation.path, format!("{}.parameters", operation.key()), message);
    }
}
