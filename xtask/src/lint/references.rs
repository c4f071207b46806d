//! Rules about references: every reference resolves, and every component is used.

use std::collections::BTreeSet;

use super::Findings;
use crate::description::{object, walk};

pub(super) fn check(findings: &mut Findings<'_>) {
    let document = &findings.description.document;
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut dangling = Vec::new();
    let mut visit = |owner: &str, key: &str, value| {
        walk(value, key, &mut |key, value: &serde_json::Value| {
            let Some(reference) = value.get("$ref").and_then(|reference| reference.as_str()) else { return };
            match reference.strip_prefix("#/components/") {
                Some(name) if document.pointer(&reference[1..]).is_some() => {
                    // A reference from a component to itself does not count as a use.
                    if name != owner {
                        used.insert(name.to_owned());
                    }
                }
                _ => dangling.push((owner.to_owned(), format!("{key}.$ref"), reference.to_owned())),
            }
        });
    };
    for (path, item) in object(document.get("paths")) {
        visit(path, &format!("paths.{path}"), item);
    }
    for (kind, members) in object(document.get("components")) {
        for (name, member) in object(Some(members)) {
            visit(&format!("{kind}/{name}"), &format!("components.{kind}.{name}"), member);
        }
    }
    for (owner, key, reference) in dangling {
        let message = format!("`{reference}` does not exist: write '#/components/schemas/Name', whichever file defines it");
        findings.add(&owner, key, message);
    }
    for (kind, members) in object(document.get("components")) {
        if kind == "securitySchemes" {
            continue;
        }
        for (name, _) in object(Some(members)) {
            let owner = format!("{kind}/{name}");
            if !used.contains(&owner) {
                findings.add(&owner, format!("components.{kind}.{name}"), "nothing refers to it: use it or remove it");
            }
        }
    }
}
