//! Reads the callback services from `components.callbacks` of the OpenAPI description.

use serde_json::Value;

use super::{Description, object};

/// One callback service.
pub struct Service {
    pub name: String,
    /// The area: the name of the YAML file that declares the service, without the extension.
    pub area: String,
    pub summary: String,
    pub description: String,
    /// The name of the schema of the service's messages.
    pub message: String,
}

/// Returns all services, sorted by name. Expects a description that has passed the lint, because a service without a schema
/// for its message would be skipped.
pub fn services(description: &Description) -> Vec<Service> {
    let mut services: Vec<Service> =
        description.components("callbacks").filter_map(|(name, value)| service(description, name, value)).collect();
    services.sort_by(|a, b| a.name.cmp(&b.name));
    services
}

/// Reads a service. `value` has the form `{url expression: {post: operation}}`. Returns `None` if the operation does not refer to
/// a schema for the message.
fn service(description: &Description, name: &str, value: &Value) -> Option<Service> {
    let (_, item) = object(Some(value)).next()?;
    let post = &item["post"];
    let string = |key: &str| post[key].as_str().unwrap_or_default().to_owned();
    let reference = post.pointer("/requestBody/content/application~1json/schema/$ref")?.as_str()?;
    let message = reference.rsplit('/').next()?.to_owned();
    let area = description.area(&format!("callbacks/{name}")).unwrap_or_default().to_owned();
    Some(Service { name: name.to_owned(), area, summary: string("summary"), description: string("description"), message })
}
