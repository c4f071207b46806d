//! The bundled OpenAPI description, against which the simulator checks requests.

use std::sync::OnceLock;

use serde_json::Value;

const BUNDLE: &str = include_str!("../../../openapi/thingspace.json");

/// An operation of the OpenAPI description.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Described {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    operation: &'static Value,
}

/// A path or query parameter.
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) schema: &'static Value,
}

impl Described {
    /// Returns the documented rate limit in calls per minute.
    pub(crate) fn calls_per_minute(&self) -> Option<usize> {
        let limit = self.operation.pointer("/x-thingspace-limits/requests-per-minute")?.as_u64()?;
        usize::try_from(limit).ok()
    }

    /// Returns whether the operation requires this security scheme.
    pub(crate) fn requires(&self, scheme: &str) -> bool {
        let required = self.operation.pointer("/security/0").and_then(Value::as_object);
        required.is_some_and(|required| required.contains_key(scheme))
    }

    pub(crate) fn has_tag(&self, tag: &str) -> bool {
        self.operation.get("tags").and_then(Value::as_array).is_some_and(|own| own.iter().any(|own| own == tag))
    }

    pub(crate) fn parameters(&self) -> impl Iterator<Item = Parameter> + use<> {
        let described = self.operation.get("parameters").and_then(Value::as_array).into_iter().flatten().map(resolve);
        described.filter_map(|parameter| {
            let required = parameter.get("required").and_then(Value::as_bool).unwrap_or_default();
            Some(Parameter { name: parameter.get("name")?.as_str()?, required, schema: parameter.get("schema")? })
        })
    }

    /// Returns the schema of the JSON body and whether a body is required. `None` if the operation has no JSON body.
    pub(crate) fn json_body(&self) -> Option<(&'static Value, bool)> {
        let body = resolve(self.operation.get("requestBody")?);
        let schema = body.pointer("/content/application~1json/schema")?;
        Some((schema, body.get("required").and_then(Value::as_bool).unwrap_or_default()))
    }
}

/// Returns the example request body that the OpenAPI description has for an operation. `operation` is an operation id. Returns
/// `None` if the operation is unknown or has no example body.
///
/// ```
/// let body = thingspace_sim::example_request("suspendDevices").unwrap();
/// assert_eq!(body["devices"][0]["deviceIds"][0]["kind"], "iccid");
/// assert_eq!(thingspace_sim::example_request("listCallbacks"), None);
/// ```
pub fn example_request(operation: &str) -> Option<&'static Value> {
    self::operation(operation)?.operation.pointer("/requestBody/content/application~1json/example")
}

/// Returns the OpenAPI description. Parses it only once, on first use, because parsing takes longer than all other steps of
/// starting a simulator.
pub(crate) fn document() -> &'static Value {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    // The default is never used: a test of this crate verifies that the bundle is valid JSON.
    DOCUMENT.get_or_init(|| serde_json::from_str(BUNDLE).unwrap_or_default())
}

pub(crate) fn operations() -> impl Iterator<Item = Described> {
    let paths = document().get("paths").and_then(Value::as_object).into_iter().flatten();
    paths.flat_map(|(path, methods)| {
        methods.as_object().into_iter().flatten().filter_map(move |(method, operation)| {
            Some(Described { id: operation.get("operationId")?.as_str()?, method, path, operation })
        })
    })
}

pub(crate) fn operation(id: &str) -> Option<Described> {
    operations().find(|operation| operation.id == id)
}

/// Returns the operation id that is most similar to `id`.
pub(crate) fn nearest_operation(id: &str) -> &'static str {
    let similarity =
        |operation: &Described| (strsim::jaro_winkler(&id.to_lowercase(), &operation.id.to_lowercase()) * 1e9) as u64;
    operations().max_by_key(similarity).map_or("", |operation| operation.id)
}

/// Follows `$ref`s and returns the value that the last `$ref` points to. Returns a value without `$ref` unchanged, and `Null` if
/// the target of a `$ref` does not exist.
pub(crate) fn resolve(mut value: &'static Value) -> &'static Value {
    while let Some(target) = value.get("$ref").and_then(Value::as_str) {
        let Some(found) = target.strip_prefix('#').and_then(|pointer| document().pointer(pointer)) else { return &Value::Null };
        value = found;
    }
    value
}
