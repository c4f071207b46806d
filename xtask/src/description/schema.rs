//! Reads the schemas of the description for the generators.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Description, object};

/// One schema.
pub struct Schema {
    pub name: String,
    pub area: String,
    pub description: String,
    pub form: Form,
}

/// The form of a schema.
pub enum Form {
    /// An object with these members.
    Object(Vec<Member>),
    /// A string with these known values.
    Enum(Vec<String>),
    /// A list.
    List(Type),
    /// A named schema of any other type.
    Plain(Type),
}

/// A member of an object.
pub struct Member {
    /// The name on the wire.
    pub name: String,
    pub kind: Type,
    pub required: bool,
    /// Whether the value is a base64 string.
    pub is_bytes: bool,
    pub description: String,
    /// The constraints on the value, such as `at most 50 characters`.
    pub limits: Vec<String>,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    String,
    /// A string with a date and a time.
    Moment,
    Secret,
    Integer,
    Number,
    Boolean,
    /// An object without a described schema, or a map.
    Free,
    /// A reference to a schema.
    Named(String),
    List(Box<Type>),
}

/// Returns every schema, by name. The description must have passed the lint.
pub fn schemas(description: &Description) -> BTreeMap<String, Schema> {
    let read = |(name, schema): (&String, &Value)| {
        let area = description.area(&format!("schemas/{name}")).unwrap_or("thingspace").to_owned();
        let schema = Schema { name: name.clone(), area, description: string(schema, "description"), form: form(schema) };
        (name.clone(), schema)
    };
    description.components("schemas").map(read).collect()
}

/// Returns the type of a schema.
pub fn type_of(schema: &Value) -> Type {
    if let Some(reference) = schema["$ref"].as_str() {
        return Type::Named(reference.rsplit('/').next().unwrap_or_default().to_owned());
    }
    // The choices of a `oneOf` are a list of objects and, second, one such object (quirk delete-device-ids). Use the list: the
    // decoder also reads a single object as a list with one item.
    if let Some(many) = schema.pointer("/oneOf/0") {
        return type_of(many);
    }
    match schema["type"].as_str() {
        Some("string") if schema["format"] == "password" => Type::Secret,
        Some("string") if is_moment(schema) => Type::Moment,
        Some("string") => Type::String,
        Some("integer") => Type::Integer,
        Some("number") => Type::Number,
        Some("boolean") => Type::Boolean,
        Some("array") => Type::List(Box::new(type_of(&schema["items"]))),
        _ => Type::Free,
    }
}

/// Returns whether the schema of a string describes a date and a time. The schemas of responses have `x-thingspace-moment`
/// instead of the format `date-time`, because the form of times varies (quirk date-forms, date-moment-or-day).
fn is_moment(schema: &Value) -> bool {
    schema["format"] == "date-time" || schema["x-thingspace-moment"] == true
}

fn form(schema: &Value) -> Form {
    if let Some(values) = schema["enum"].as_array() {
        return Form::Enum(values.iter().filter_map(Value::as_str).map(str::to_owned).collect());
    }
    if schema.get("properties").is_some() {
        let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let member = |(name, value): (&String, &Value)| Member {
            name: name.clone(),
            kind: type_of(value),
            required: required.contains(&name.as_str()),
            is_bytes: value["format"] == "byte",
            description: string(value, "description"),
            limits: limits(value),
        };
        return Form::Object(object(schema.get("properties")).map(member).collect());
    }
    match type_of(schema) {
        Type::List(item) => Form::List(*item),
        other => Form::Plain(other),
    }
}

fn limits(schema: &Value) -> Vec<String> {
    let number = |name: &str| schema[name].as_number().map(ToString::to_string);
    let mut limits = Vec::new();
    for (name, template) in [
        ("minLength", "at least {} characters"),
        ("maxLength", "at most {} characters"),
        ("minItems", "at least {} items"),
        ("maxItems", "at most {} items"),
        ("minimum", "at least {}"),
        ("maximum", "at most {}"),
    ] {
        limits.extend(number(name).map(|number| template.replace("{}", &number)));
    }
    limits.extend(schema["pattern"].as_str().map(|pattern| format!("matches `{pattern}`")));
    limits
}

fn string(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}
