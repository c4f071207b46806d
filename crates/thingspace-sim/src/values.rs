//! Finds unknown values in a request. For some members and parameters, the OpenAPI description lists the known values. A value
//! that is not in this list is usually a typo. In a filter, such a typo is easy to overlook, because the result is an empty list
//! instead of an error.

use std::fmt;

use serde_json::Value;

use crate::description::{self, resolve};

/// A value that is not among the known values of its member or parameter. See [`unknown_values`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownValue {
    /// The path of the value, such as `deviceList[0].kind`.
    pub place: String,
    /// The value.
    pub value: String,
    /// The known values.
    pub known: Vec<&'static str>,
}

impl UnknownValue {
    /// Returns the most similar known value. Returns `None` if no known value is similar.
    pub fn nearest(&self) -> Option<&'static str> {
        /// Below this similarity, two values are considered unrelated.
        const MIN_SIMILARITY: f64 = 0.7;
        let wanted = fold(&self.value);
        let similarity_to = |other: &str| strsim::jaro_winkler(&wanted, &fold(other));
        let nearest = self.known.iter().map(|other| (similarity_to(other), *other)).max_by(|a, b| a.0.total_cmp(&b.0));
        nearest.filter(|(similarity, _)| *similarity >= MIN_SIMILARITY).map(|(_, other)| other)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, value, known } = self;
        write!(f, "invalid {place} `{}`: expected one of {}", value.escape_debug(), known.join(", "))?;
        match self.nearest() {
            Some(near) => write!(f, " (did you mean `{near}`?)"),
            None => Ok(()),
        }
    }
}

/// Returns the values in `body` that are not among the known values of their member in the OpenAPI description. Ignores members
/// without a list of known values. Also ignores differences in case, spaces, dashes and underscores.
///
/// ```
/// use serde_json::json;
///
/// let found = thingspace_sim::unknown_values("listDevices", &json!({"currentState": "actve"}));
/// assert_eq!(found[0].nearest(), Some("active"));
/// assert!(found[0].to_string().starts_with("invalid currentState `actve`: expected one of active, suspend,"));
/// assert!(thingspace_sim::unknown_values("listDevices", &json!({"currentState": "PRE_ACTIVE"})).is_empty());
/// ```
pub fn unknown_values(operation: &str, body: &Value) -> Vec<UnknownValue> {
    let mut found = Vec::new();
    if let Some((schema, _)) = description::operation(operation).and_then(|operation| operation.json_body()) {
        visit(schema, body, "", &mut found);
    }
    found
}

/// Returns the values of path and query parameters that are not among the known values of their parameter in the OpenAPI
/// description. Otherwise works like [`unknown_values`].
///
/// ```
/// let parameters = [("serviceType".to_owned(), "5g".to_owned())];
/// let found = thingspace_sim::unknown_parameters("changeDeviceIdentifier", &parameters);
/// assert_eq!(found[0].known, ["4g", "3g"]);
/// ```
pub fn unknown_parameters(operation: &str, parameters: &[(String, String)]) -> Vec<UnknownValue> {
    let mut found = Vec::new();
    for parameter in description::operation(operation).into_iter().flat_map(|operation| operation.parameters()) {
        for (name, value) in parameters.iter().filter(|(name, _)| name == parameter.name) {
            visit(parameter.schema, &Value::from(value.as_str()), name, &mut found);
        }
    }
    found
}

/// Returns the members of a schema that have a list of known values, each with its list.
///
/// ```
/// let listed = thingspace_sim::listed_values("AccountDeviceListRequest");
/// assert!(listed.iter().any(|(member, values)| *member == "currentState" && values.contains(&"active")));
/// ```
pub fn listed_values(schema: &str) -> Vec<(&'static str, Vec<&'static str>)> {
    let schema = description::document().pointer("/components/schemas").and_then(|schemas| schemas.get(schema)).map(resolve);
    let properties = schema.and_then(|schema| schema.get("properties")).and_then(Value::as_object);
    let listed = |(name, of): (&'static String, &'static Value)| {
        let values = resolve(of).get("enum")?.as_array()?;
        Some((name.as_str(), values.iter().filter_map(Value::as_str).collect()))
    };
    properties.into_iter().flatten().filter_map(listed).collect()
}

fn visit(schema: &'static Value, value: &Value, path: &str, found: &mut Vec<UnknownValue>) {
    let schema = resolve(schema);
    match value {
        Value::String(string) => {
            let Some(known) = schema.get("enum").and_then(Value::as_array) else { return };
            let known: Vec<&'static str> = known.iter().filter_map(Value::as_str).collect();
            if !known.iter().any(|known| fold(known) == fold(string)) {
                found.push(UnknownValue { place: path.to_owned(), value: string.clone(), known });
            }
        }
        Value::Array(items) => {
            let Some(of) = schema.get("items") else { return };
            for (index, item) in items.iter().enumerate() {
                visit(of, item, &format!("{path}[{index}]"), found);
            }
        }
        Value::Object(members) => {
            let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return };
            for (name, member) in members {
                if let Some(of) = properties.get(name) {
                    let place = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    visit(of, member, &place, found);
                }
            }
        }
        _ => {}
    }
}

/// Returns the value in lower case, without spaces, dashes and underscores.
fn fold(value: &str) -> String {
    value.chars().filter(|c| !matches!(c, '-' | '_' | ' ')).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn unknown_values_are_found_at_any_depth() {
        let body =
            json!({"deviceList": [{"id": "1", "kind": "ICCID"}, {"id": "2", "kind": "serial"}], "currentState": "hibernating"});
        let mut found = unknown_values("listDevices", &body);
        found.sort_by(|a, b| a.place.cmp(&b.place));
        assert_eq!(found.iter().map(|value| value.place.as_str()).collect::<Vec<_>>(), ["currentState", "deviceList[1].kind"]);
        assert_eq!(found[1].nearest(), None);
        for fine in [
            json!({"currentState": "Pending-Activation"}),
            json!({"currentState": null}),
            json!({"servicePlan": "gold"}),
            json!([]),
        ] {
            assert_eq!(unknown_values("listDevices", &fine), []);
        }
    }
}
