//! Creates bodies with every member of a schema, and lists the places in these bodies that a test can change.

use std::fmt;

use serde_json::{Map, Value, json};

use crate::bundle::resolve;

/// The maximum depth of a body. Without a maximum, the body of a recursive schema would be infinite.
const DEPTH: usize = 12;

/// The type of a value, according to the OpenAPI description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A string.
    String,
    /// A string whose known values are listed.
    Enum,
    /// An integer.
    Integer,
    /// A number that may have a fraction.
    Number,
    /// A boolean.
    Boolean,
    /// An object whose members are described.
    Object,
    /// A list.
    List,
    /// A value of any type.
    Free,
}

/// The place of a value in a body.
#[derive(Clone, Debug)]
pub struct Place {
    /// The path: names of members and indexes in lists.
    pub steps: Vec<Step>,
    /// The type of the value.
    pub what: What,
    /// Whether the value is a required member of an object. False for an item of a list.
    pub required: bool,
}

/// A step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A member of an object.
    Member(String),
    /// An item of a list.
    Item(usize),
}

impl Place {
    /// Returns the value at this place.
    pub fn of<'a>(&self, body: &'a mut Value) -> &'a mut Value {
        at(&self.steps, body)
    }

    /// Returns a copy of `body` without the value at this place.
    pub fn without(&self, body: &Value) -> Value {
        let mut body = body.clone();
        let (last, before) = self.steps.split_last().expect("a place below the body");
        let holder = at(before, &mut body);
        match last {
            Step::Member(name) => {
                holder.as_object_mut().expect("an object").remove(name);
            }
            Step::Item(index) => {
                holder.as_array_mut().expect("a list").remove(*index);
            }
        }
        body
    }

    /// Returns a copy of `body` with `value` at this place.
    pub fn with(&self, body: &Value, value: Value) -> Value {
        let mut body = body.clone();
        *self.of(&mut body) = value;
        body
    }
}

fn at<'a>(steps: &[Step], body: &'a mut Value) -> &'a mut Value {
    steps.iter().fold(body, |value, step| match step {
        Step::Member(name) => &mut value[name.as_str()],
        Step::Item(index) => &mut value[*index],
    })
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (depth, step) in self.steps.iter().enumerate() {
            match step {
                Step::Member(name) if depth == 0 => f.write_str(name)?,
                Step::Member(name) => write!(f, ".{name}")?,
                Step::Item(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// Returns a body with every member that the schema describes.
pub fn full(schema: &'static Value) -> Value {
    fill(schema, 0).unwrap_or(Value::Null)
}

fn fill(schema: &'static Value, depth: usize) -> Option<Value> {
    if depth > DEPTH {
        return None;
    }
    let schema = resolve(schema);
    Some(match what(schema) {
        What::Enum => schema["enum"][0].clone(),
        What::String => schema["example"].as_str().map_or_else(|| json!("string"), |example| json!(example)),
        What::Integer => json!(schema["example"].as_i64().unwrap_or(7)),
        What::Number => json!(schema["example"].as_f64().filter(|number| number.fract() != 0.0).unwrap_or(1.5)),
        What::Boolean => json!(true),
        What::List => Value::Array(fill(items(schema), depth + 1).into_iter().collect()),
        What::Object => {
            let mut members = Map::new();
            for (name, member) in schema["properties"].as_object().expect("properties") {
                // Leave out a list that is empty because of `DEPTH`: the decoders treat an empty list as an absent member.
                if let Some(value) = fill(member, depth + 1).filter(|value| *value != json!([])) {
                    members.insert(name.clone(), value);
                }
            }
            Value::Object(members)
        }
        What::Free => json!({"any": [1, "two", null]}),
    })
}

/// Returns the type of a schema.
pub fn what(schema: &'static Value) -> What {
    let schema = resolve(schema);
    if schema.get("enum").is_some() {
        return What::Enum;
    }
    if schema.get("properties").is_some() {
        return What::Object;
    }
    if schema.get("oneOf").is_some() {
        return What::List;
    }
    match schema["type"].as_str() {
        Some("string") => What::String,
        Some("integer") => What::Integer,
        Some("number") => What::Number,
        Some("boolean") => What::Boolean,
        Some("array") => What::List,
        _ => What::Free,
    }
}

/// Returns the schema of the items of a list.
pub fn items(schema: &'static Value) -> &'static Value {
    // If the schema allows one object or a list of them, its `oneOf` is [{type: array, items: X}, X] (quirk delete-device-ids).
    schema.pointer("/oneOf/0/items").unwrap_or(&schema["items"])
}

/// Returns the place of every described value inside a body. The body itself is not included.
pub fn places(schema: &'static Value, body: &Value) -> Vec<Place> {
    let mut found = Vec::new();
    walk(schema, body, &mut Vec::new(), &mut found);
    found
}

fn walk(schema: &'static Value, value: &Value, steps: &mut Vec<Step>, found: &mut Vec<Place>) {
    let schema = resolve(schema);
    match (what(schema), value) {
        (What::Object, Value::Object(members)) => {
            let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            for (name, member) in members {
                let Some(of) = schema["properties"].get(name) else { continue };
                steps.push(Step::Member(name.clone()));
                found.push(Place { steps: steps.clone(), what: what(of), required: required.contains(&name.as_str()) });
                walk(of, member, steps, found);
                steps.pop();
            }
        }
        (What::List, Value::Array(values)) => {
            let of = items(schema);
            for (index, item) in values.iter().enumerate() {
                steps.push(Step::Item(index));
                found.push(Place { steps: steps.clone(), what: what(of), required: false });
                walk(of, item, steps, found);
                steps.pop();
            }
        }
        _ => {}
    }
}
