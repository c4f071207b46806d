//! Rules about the register of quirks. Every entry is complete and names only operations and schemas that exist. The OpenAPI
//! description cites only entries that exist.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Findings;
use crate::description::citations::citations;
use crate::description::{object, walk};

/// The members that every entry must have.
const MEMBERS: &[&str] = &["id", "topic", "basis", "says", "choice", "reason", "source"];

/// The allowed values of `basis`, the kind of evidence for an entry.
const BASES: &[&str] = &["documented", "observed", "guessed"];

const FILE: &str = "quirks.yaml";

pub(super) fn check(findings: &mut Findings<'_>) {
    let ids = check_entries(findings);
    let document = &findings.description.document;
    let mut missing = Vec::new();
    let mut cited = |owner: &str, key: &str, value| {
        walk(value, key, &mut |key, value: &Value| {
            for cited in value.as_str().into_iter().flat_map(citations).filter(|cited| !ids.contains(cited.id)) {
                missing.push((owner.to_owned(), key.to_owned(), cited.id.to_owned()));
            }
        });
    };
    for (path, item) in object(document.get("paths")) {
        cited(path, &format!("paths.{path}"), item);
    }
    for (kind, members) in object(document.get("components")) {
        for (name, member) in object(Some(members)) {
            cited(&format!("{kind}/{name}"), &format!("components.{kind}.{name}"), member);
        }
    }
    for (owner, key, id) in missing {
        findings.add(&owner, key, format!("cites the quirk {id}, which openapi/{FILE} does not have: add it, or correct the id"));
    }
}

/// Checks every entry. Returns the ids of the entries.
fn check_entries(findings: &mut Findings<'_>) -> BTreeSet<String> {
    let description = findings.description;
    let operations: BTreeSet<&str> =
        description.operations().iter().filter_map(|operation| operation.value["operationId"].as_str()).collect();
    let schemas: BTreeSet<&str> = description.components("schemas").map(|(name, _)| name.as_str()).collect();
    let mut ids = BTreeSet::new();
    for (index, quirk) in description.quirks.iter().enumerate() {
        let id = quirk["id"].as_str().unwrap_or_default();
        let key = if id.is_empty() { format!("[{index}]") } else { id.to_owned() };
        for member in MEMBERS.iter().filter(|member| quirk[**member].as_str().is_none_or(str::is_empty)) {
            findings.add(FILE, format!("{key}.{member}"), "missing: every entry says what the sources say, what we do and why");
        }
        if !BASES.contains(&quirk["basis"].as_str().unwrap_or_default()) {
            findings.add(FILE, format!("{key}.basis"), format!("expected one of {}", BASES.join(", ")));
        }
        if quirk.get("switch").is_some_and(|values| !is_choice(values)) {
            findings.add(FILE, format!("{key}.switch"), "expected a list of two or more strings, with the default first");
        }
        for (member, known) in [("operations", &operations), ("schemas", &schemas)] {
            for name in quirk[member].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !known.contains(name) {
                    findings.add(FILE, format!("{key}.{member}"), format!("`{name}` does not exist in the description"));
                }
            }
        }
        if !ids.insert(id.to_owned()) {
            findings.add(FILE, key, "another entry has the same id: ids are cited, so they must be unique");
        }
    }
    ids
}

/// Returns whether the values of a switch are a list of at least two strings.
fn is_choice(values: &Value) -> bool {
    values.as_array().is_some_and(|values| values.len() > 1 && values.iter().all(Value::is_string))
}
