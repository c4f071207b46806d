//! Finds members of a request that are not in the OpenAPI description. Such members are mostly typos, and the simulator ignores
//! them.

use serde_json::Value;

use crate::description::{self, resolve};

/// Returns the paths of the members of `body` that are not in the OpenAPI description of the operation. Adds a hint to a path if
/// the description has a member with a similar name.
///
/// ```
/// use serde_json::json;
///
/// let found = thingspace_sim::undescribed_members("listDevices", &json!({"curentState": "active", "filter": {"group": "a"}}));
/// assert_eq!(found, ["curentState (did you mean currentState?)", "filter.group"]);
/// ```
pub fn undescribed_members(operation: &str, body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if let Some((schema, _)) = description::operation(operation).and_then(|operation| operation.json_body()) {
        visit(schema, body, "", &mut found);
    }
    found
}

/// Maximum number of recorded paths per call.
const MAX_NAMES: usize = 20;

/// Maximum length of a recorded path in characters.
const MAX_NAME_LENGTH: usize = 100;

/// Collects, for the journal and the ledger, the paths of the members that are not in the OpenAPI description. Each path occurs
/// once, with `[]` in place of list indexes.
pub(crate) fn ignored(schema: &'static Value, value: &Value, found: &mut Vec<String>) {
    collect(schema, value, "", found);
}

fn collect(schema: &'static Value, value: &Value, path: &str, found: &mut Vec<String>) {
    let schema = resolve(schema);
    match value {
        Value::Array(items) => {
            let Some(of) = schema.get("items") else { return };
            let path = format!("{path}[]");
            items.iter().for_each(|item| collect(of, item, &path, found));
        }
        Value::Object(members) => {
            let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return };
            for (name, member) in members {
                let place = || if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                match properties.get(name) {
                    Some(of) if member.is_object() || member.is_array() => collect(of, member, &place(), found),
                    Some(_) => {}
                    None if found.len() < MAX_NAMES => {
                        let name: String = place().chars().take(MAX_NAME_LENGTH).collect();
                        if !found.contains(&name) {
                            found.push(name);
                        }
                    }
                    None => {}
                }
            }
        }
        _ => {}
    }
}

fn visit(schema: &'static Value, value: &Value, path: &str, found: &mut Vec<String>) {
    let schema = resolve(schema);
    match value {
        Value::Array(items) => {
            let Some(of) = schema.get("items") else { return };
            for (index, item) in items.iter().enumerate() {
                visit(of, item, &format!("{path}[{index}]"), found);
            }
        }
        Value::Object(members) => {
            let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return };
            for (name, member) in members {
                let place = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                match properties.get(name) {
                    Some(of) => visit(of, member, &place, found),
                    None => found.push(with_hint(&place, name, properties.keys())),
                }
            }
        }
        _ => {}
    }
}

fn with_hint<'a>(place: &str, name: &str, known: impl Iterator<Item = &'a String>) -> String {
    /// Below this similarity, two names are considered unrelated.
    const MIN_SIMILARITY: f64 = 0.8;
    let similarity_to = |other: &str| strsim::jaro_winkler(&name.to_lowercase(), &other.to_lowercase());
    let nearest = known.map(|other| (similarity_to(other), other)).max_by(|a, b| a.0.total_cmp(&b.0));
    match nearest {
        Some((similarity, other)) if similarity >= MIN_SIMILARITY => format!("{place} (did you mean {other}?)"),
        _ => place.to_owned(),
    }
}
