//! The bundle: the OpenAPI description in one file, `openapi/thingspace.json`.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::Value;

/// Returns the folder `openapi/` of the workspace.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../openapi")
}

/// Returns the content of the bundle.
pub fn document() -> &'static Value {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    DOCUMENT.get_or_init(|| {
        let text = std::fs::read_to_string(folder().join("thingspace.json")).expect("the bundle is committed");
        serde_json::from_str(&text).expect("the bundle is JSON")
    })
}

/// An operation of the bundle.
#[derive(Clone, Copy, Debug)]
pub struct Described {
    /// The operation id.
    pub id: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The path template.
    pub path: &'static str,
    /// The OpenAPI operation object.
    pub value: &'static Value,
}

impl Described {
    /// Returns the schema of the request body, which is JSON or a form, or `None` if the operation takes no body.
    pub fn request(&self) -> Option<&'static Value> {
        content(resolve(self.value.get("requestBody")?))
    }

    /// Returns the schema of a successful response, or `None` if the response has no body.
    pub fn answer(&self) -> Option<&'static Value> {
        content(resolve(self.value.pointer("/responses/2XX")?))
    }
}

fn content(holder: &'static Value) -> Option<&'static Value> {
    holder.get("content")?.as_object()?.values().next()?.get("schema")
}

/// Returns every operation, in the order of the bundle.
pub fn operations() -> Vec<Described> {
    let mut all = Vec::new();
    for (path, item) in document()["paths"].as_object().expect("paths") {
        for (method, value) in item.as_object().expect("a path item") {
            let method = match method.as_str() {
                "get" => "GET",
                "put" => "PUT",
                "post" => "POST",
                "delete" => "DELETE",
                "patch" => "PATCH",
                _ => continue,
            };
            all.push(Described { id: value["operationId"].as_str().expect("an id"), method, path, value });
        }
    }
    all
}

/// Returns the name of each callback service and the schema of its messages.
pub fn callbacks() -> Vec<(&'static str, &'static Value)> {
    let services = document()["components"]["callbacks"].as_object().expect("callbacks");
    let message = |service: &'static Value| {
        let item = service.as_object().expect("a callback").values().next().expect("an expression");
        content(&item["post"]["requestBody"]).expect("a message")
    };
    services.iter().map(|(name, service)| (name.as_str(), message(service))).collect()
}

/// Follows `$ref` until the value is not a reference.
pub fn resolve(mut value: &'static Value) -> &'static Value {
    while let Some(target) = value.get("$ref").and_then(Value::as_str) {
        value = document().pointer(target.trim_start_matches('#')).unwrap_or_else(|| panic!("{target} does not exist"));
    }
    value
}
