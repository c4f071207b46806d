//! The callback services: read from `components.callbacks`, used by generation.

use serde_json::Value;

use crate::description::{Description, object};

/// One callback service.
pub struct Service {
    pub name: String,
    /// The file that declares it.
    pub area: String,
    pub summary: String,
    pub description: String,
    /// The schema of its messages.
    pub message: String,
}

/// Every service, by name. The description must have passed the lint.
pub fn services(description: &Description) -> Vec<Service> {
    let mut services: Vec<Service> =
        description.components("callbacks").filter_map(|(name, value)| service(description, name, value)).collect();
    services.sort_by(|a, b| a.name.cmp(&b.name));
    services
}

/// A service as `{url expression: {post: operation}}`.
fn service(description: &Description, name: &str, value: &Value) -> Option<Service> {
    let (_, item) = object(Some(value)).next()?;
    let post = &item["post"];
    let text = |key: &str| post[key].as_str().unwrap_or_default().to_owned();
    let reference = post.pointer("/requestBody/content/application~1json/schema/$ref")?.as_str()?;
    let message = reference.rsplit('/').next()?.to_owned();
    let area = description.area(&format!("callbacks/{name}")).unwrap_or_default().to_owned();
    Some(Service { name: name.to_owned(), area, summary: text("summary"), description: text("description"), message })
}
