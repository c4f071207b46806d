//! Generates the Python modules `models` (record classes) and `api` (`client.api`) with their stubs, and the stubs of the native
//! module.

mod api;
mod asyncio;
mod doc_comments;
mod models;
pub mod stubs;

use std::collections::BTreeMap;

use anyhow::Result;
use heck::ToSnakeCase;

use crate::description::callbacks::Service;
use crate::description::operations::Row;
use crate::description::schema::{Form, Schema, Type};

const FOLDER: &str = "crates/thingspace-python/python/thingspace";

const HEAD: &str = "# Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.\n";

/// Names that fields and arguments cannot have: keywords of Python, the argument `self`, and attributes of every record.
const TAKEN: &[&str] = &[
    "False",
    "None",
    "True",
    "and",
    "as",
    "assert",
    "async",
    "await",
    "break",
    "class",
    "continue",
    "def",
    "del",
    "elif",
    "else",
    "except",
    "finally",
    "for",
    "from",
    "global",
    "if",
    "import",
    "in",
    "is",
    "lambda",
    "nonlocal",
    "not",
    "or",
    "pass",
    "raise",
    "return",
    "try",
    "while",
    "with",
    "yield",
    "self",
    "extra",
    "to_dict",
    "from_dict",
];

/// Generates `models.py`, `api.py` and their stubs.
pub fn generate(
    schemas: &BTreeMap<String, Schema>,
    rows: &[Row],
    services: &[Service],
    outputs: &mut BTreeMap<String, String>,
) -> Result<()> {
    for (file, text) in [
        ("models.py", models::runtime(schemas, services)?),
        ("models.pyi", models::stub(schemas)),
        ("api.py", api::runtime(rows, schemas)),
        ("api.pyi", api::stub(rows, schemas)),
    ] {
        outputs.insert(format!("{FOLDER}/{file}"), format!("{HEAD}{text}"));
    }
    Ok(())
}

/// Returns the Python name of a field or an argument. `wire` is its name in the API.
pub fn name(wire: &str) -> String {
    let snake = wire.to_snake_case();
    if TAKEN.contains(&snake.as_str()) { format!("{snake}_") } else { snake }
}

/// Returns the Python annotation of a type. The argument `inside` is the prefix of class names, such as `models.`.
fn annotation(kind: &Type, schemas: &BTreeMap<String, Schema>, inside: &str) -> String {
    match kind {
        Type::String | Type::Secret => "str".to_owned(),
        Type::Moment => "datetime".to_owned(),
        Type::Integer => "int".to_owned(),
        Type::Number => "float".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Free => "dict[str, Any]".to_owned(),
        Type::List(item) => format!("list[{}]", annotation(item, schemas, inside)),
        Type::Named(name) => match schemas.get(name).map(|schema| &schema.form) {
            Some(Form::Object(_)) => format!("{inside}{name}"),
            Some(Form::List(item)) => format!("list[{}]", annotation(item, schemas, inside)),
            Some(Form::Plain(plain)) => annotation(plain, schemas, inside),
            // The annotation of an enum is `str`, because any string is valid, not only the known values.
            Some(Form::Enum(_)) => "str".to_owned(),
            None => "Any".to_owned(),
        },
    }
}

/// Returns an indented docstring. Replaces triple quotes, which would end the docstring early.
fn docstring(text: &str, indent: &str) -> String {
    let text = text.trim().replace('\\', "\\\\").replace("\"\"\"", "'''");
    let lines: Vec<String> =
        text.lines().map(|line| if line.is_empty() { String::new() } else { format!("{indent}{line}") }).collect();
    let body = lines.join("\n");
    let body = body.trim_start();
    let end = if body.contains('\n') || body.ends_with('"') { format!("\n{indent}\"\"\"") } else { "\"\"\"".to_owned() };
    format!("{indent}\"\"\"{body}{end}\n")
}
