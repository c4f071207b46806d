//! The bundled description of the API, by which requests are judged.

use std::sync::OnceLock;

use serde_json::Value;

const BUNDLE: &str = include_str!("../../../openapi/thingspace.json");

/// An operation as the description has it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Described {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    operation: &'static Value,
}

/// A variable of a path or a query.
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) schema: &'static Value,
}

impl Described {
    /// Calls a minute that are documented as the most.
    pub(crate) fn calls_a_minute(&self) -> Option<usize> {
        let limit = self.operation.pointer("/x-thingspace-limits/requests-per-minute")?.as_u64()?;
        usize::try_from(limit).ok()
    }

    /// True when the operation wants this kind of credentials.
    pub(crate) fn wants(&self, scheme: &str) -> bool {
        let wanted = self.operation.pointer("/security/0").and_then(Value::as_object);
        wanted.is_some_and(|wanted| wanted.contains_key(scheme))
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

    /// The schema of a JSON body, and whether there has to be a body.
    pub(crate) fn json_body(&self) -> Option<(&'static Value, bool)> {
        let body = resolve(self.operation.get("requestBody")?);
        let schema = body.pointer("/content/application~1json/schema")?;
        Some((schema, body.get("required").and_then(Value::as_bool).unwrap_or_default()))
    }
}

/// The document; parsed when it is first needed, because most of a test's start would be this.
pub(crate) fn document() -> &'static Value {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    // That it parses is a test of this crate.
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

/// The id that is most like this one.
pub(crate) fn nearest_operation(id: &str) -> &'static str {
    let likeness = |operation: &Described| (strsim::jaro_winkler(&id.to_lowercase(), &operation.id.to_lowercase()) * 1e9) as u64;
    operations().max_by_key(likeness).map_or("", |operation| operation.id)
}

/// What a `$ref` points to, as far as it goes.
pub(crate) fn resolve(mut value: &'static Value) -> &'static Value {
    while let Some(target) = value.get("$ref").and_then(Value::as_str) {
        let Some(found) = target.strip_prefix('#').and_then(|pointer| document().pointer(pointer)) else { return &Value::Null };
        value = found;
    }
    value
}
