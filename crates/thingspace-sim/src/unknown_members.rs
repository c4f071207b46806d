//! Members of a request that the description does not have: mostly typing mistakes, which the service ignores without a word.

use serde_json::Value;

use crate::description::{self, resolve};

/// The members of `body` that the description of the operation does not have, by their path, each with the member that was
/// probably meant.
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
        look(schema, body, "", &mut found);
    }
    found
}

/// Names of ignored members that are kept of a call, and characters of each: a body may have any.
const NAMES_KEPT: (usize, usize) = (20, 100);

/// The same for the journal: each name once, without its place in lists.
pub(crate) fn ignored(schema: &'static Value, value: &Value, found: &mut Vec<String>) {
    collect(schema, value, "", found);
}

fn collect(schema: &'static Value, value: &Value, path: &str, found: &mut Vec<String>) {
    let (most, length) = NAMES_KEPT;
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
                    None if found.len() < most => {
                        let name: String = place().chars().take(length).collect();
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

fn look(schema: &'static Value, value: &Value, path: &str, found: &mut Vec<String>) {
    let schema = resolve(schema);
    match value {
        Value::Array(items) => {
            let Some(of) = schema.get("items") else { return };
            for (index, item) in items.iter().enumerate() {
                look(of, item, &format!("{path}[{index}]"), found);
            }
        }
        Value::Object(members) => {
            let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return };
            for (name, member) in members {
                let place = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                match properties.get(name) {
                    Some(of) => look(of, member, &place, found),
                    None => found.push(with_hint(&place, name, properties.keys())),
                }
            }
        }
        _ => {}
    }
}

fn with_hint<'a>(place: &str, name: &str, known: impl Iterator<Item = &'a String>) -> String {
    /// Below it two names have little in common.
    const ALIKE: f64 = 0.8;
    let alike = |other: &str| strsim::jaro_winkler(&name.to_lowercase(), &other.to_lowercase());
    let nearest = known.map(|other| (alike(other), other)).max_by(|a, b| a.0.total_cmp(&b.0));
    match nearest {
        Some((likeness, other)) if likeness >= ALIKE => format!("{place} (did you mean {other}?)"),
        _ => place.to_owned(),
    }
}
