//! The Python half of the description: record classes and `client.api`, each with its stub.

mod api;
mod models;

use std::collections::BTreeMap;

use anyhow::Result;
use heck::ToSnakeCase;

use crate::callbacks::Service;
use crate::operations::Row;
use crate::shapes::{Form, Shape, Type};

const FOLDER: &str = "crates/thingspace-python/python/thingspace";

const HEAD: &str = "# Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.\n";

/// Words that cannot name an argument, and what every record has already.
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

/// Adds the Python files.
pub fn generate(
    shapes: &BTreeMap<String, Shape>,
    rows: &[Row],
    services: &[Service],
    outputs: &mut BTreeMap<String, String>,
) -> Result<()> {
    for (file, text) in [
        ("models.py", models::runtime(shapes, services)?),
        ("models.pyi", models::stub(shapes)),
        ("api.py", api::runtime(rows, shapes)),
        ("api.pyi", api::stub(rows, shapes)),
    ] {
        outputs.insert(format!("{FOLDER}/{file}"), format!("{HEAD}{text}"));
    }
    Ok(())
}

/// The name of a field or an argument.
fn name(wire: &str) -> String {
    let snake = wire.to_snake_case();
    if TAKEN.contains(&snake.as_str()) { format!("{snake}_") } else { snake }
}

/// A type for readers and type checkers; `inside` is put before the names of classes.
fn annotation(kind: &Type, shapes: &BTreeMap<String, Shape>, inside: &str) -> String {
    match kind {
        Type::Text | Type::Secret => "str".to_owned(),
        Type::Moment => "datetime".to_owned(),
        Type::Integer => "int".to_owned(),
        Type::Number => "float".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Free => "dict[str, Any]".to_owned(),
        Type::List(item) => format!("list[{}]", annotation(item, shapes, inside)),
        Type::Named(name) => match shapes.get(name).map(|shape| &shape.form) {
            Some(Form::Object(_)) => format!("{inside}{name}"),
            Some(Form::List(item)) => format!("list[{}]", annotation(item, shapes, inside)),
            Some(Form::Plain(plain)) => annotation(plain, shapes, inside),
            // Open: a text that may be one of the known values.
            Some(Form::Enum(_)) => "str".to_owned(),
            None => "Any".to_owned(),
        },
    }
}

/// Text as a Python docstring, indented and without what would end it early.
fn docstring(text: &str, indent: &str) -> String {
    let text = text.trim().replace('\\', "\\\\").replace("\"\"\"", "'''");
    let lines: Vec<String> =
        text.lines().map(|line| if line.is_empty() { String::new() } else { format!("{indent}{line}") }).collect();
    let body = lines.join("\n");
    let body = body.trim_start();
    let end = if body.contains('\n') || body.ends_with('"') { format!("\n{indent}\"\"\"") } else { "\"\"\"".to_owned() };
    format!("{indent}\"\"\"{body}{end}\n")
}
