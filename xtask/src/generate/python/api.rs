//! Generates `thingspace/api.py` and its stub, with one method per operation.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use heck::ToSnakeCase;
use serde_json::Value;

use super::{annotation, docstring, name};
use crate::description::operations::{Parameter, Row};
use crate::description::schema::{Form, Schema, Type};

/// The classes of `client.api`. For each class: its name, its base class, which sends the requests, the keywords that define a
/// method in the stub, and what the docstring says about each method.
const CLASSES: [(&str, &str, &str, &str); 2] =
    [("Api", "SyncCalls", "def", "waits for the response"), ("AsyncApi", "AsyncCalls", "async def", "returns a coroutine")];

type Schemas = BTreeMap<String, Schema>;

/// Generates `api.py`.
pub fn runtime(rows: &[Row], schemas: &Schemas) -> String {
    let mut text = String::from("\"\"\"Every operation of the API by its id: ``client.api``.\"\"\"\n\n");
    text.push_str("import thingspace.models  # noqa: F401  (declares the record classes of responses)\n");
    text.push_str("from thingspace._calls import AsyncCalls, SyncCalls\n\n\n");
    text.push_str(
        "class _Operations:\n    \"\"\"The operations. The other base class provides `_call`, which sends a request.\"\"\"\n\n",
    );
    text.push_str("    __slots__ = ()\n");
    for row in rows {
        let method = row.id.to_snake_case();
        let _ = write!(text, "\n    def {method}(self{}):\n", signature(row, |_, default| default.to_owned()));
        text.push_str(&docstring(&row.summary, "        "));
        let answer = answer_class(row, schemas).map_or_else(|| "None".to_owned(), |class| format!("{class:?}"));
        let body = if row.body_type.is_some() { "body" } else { "None" };
        let (path, query) = (parameter_dict(row, "path"), parameter_dict(row, "query"));
        let _ = writeln!(text, "        return self._call({:?}, {answer}, {path}, {query}, {body})", row.id);
        if method != row.id {
            let _ = writeln!(text, "\n    {} = {method}", row.id);
        }
    }
    for (class, calls, _, mode) in CLASSES {
        let _ = write!(
            text,
            "\n\nclass {class}({calls}, _Operations):\n    \"\"\"Every operation. Each method {mode}.\"\"\"\n\n    __slots__ = ()\n"
        );
    }
    text
}

/// Generates the stub of `api.py`, for type checkers and editors.
pub fn stub(rows: &[Row], schemas: &Schemas) -> String {
    let mut text = String::from("\"\"\"Every operation of the API by its id: ``client.api``.\"\"\"\n\n");
    text.push_str("from typing import Any\n\nfrom thingspace import models\n");
    text.push_str("from thingspace._calls import AsyncCalls, SyncCalls\n\n");
    for (class, calls, word, mode) in CLASSES {
        let _ = write!(text, "\nclass {class}({calls}):\n    \"\"\"Every operation. Each method {mode}.\"\"\"\n\n");
        for row in rows {
            let method = row.id.to_snake_case();
            let arguments = signature(row, |kind, default| format!(": {kind}{default}"));
            let answer = answer_type(row, schemas);
            let _ = write!(
                text,
                "    {word} {method}(self{arguments}) -> {answer}:\n{}",
                docstring(&documentation(row, if word == "def" { "" } else { "await " }), "        ")
            );
            if method != row.id {
                let _ = writeln!(text, "    {} = {method}", row.id);
            }
        }
    }
    text
}

/// Returns the docstring of an operation: the description, an example call and, if there is one, an example response. The example
/// call starts with `keyword`, which is `await ` or empty.
fn documentation(row: &Row, keyword: &str) -> String {
    let mut text = row.description.trim().to_owned();
    let body = row.request_example.as_ref().map(literal);
    let parameters =
        row.parameters.iter().filter(|parameter| is_needed(parameter)).map(|parameter| format!("{}=...", name(&parameter.name)));
    let arguments: Vec<String> = body.into_iter().chain(parameters).collect();
    let call = format!("{keyword}client.api.{}({})", row.id.to_snake_case(), arguments.join(", "));
    let _ = write!(text, "\n\nExample::\n\n{}", indented(&call));
    if let Some(response) = &row.response_example {
        let _ = write!(text, "\n\nExample response::\n\n{}", indented(&literal(response)));
    }
    text
}

/// Returns a JSON value as Python code.
fn literal(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(_) | Value::String(_) => value.to_string(),
        Value::Array(items) if items.is_empty() => "[]".to_owned(),
        Value::Object(members) if members.is_empty() => "{}".to_owned(),
        Value::Array(items) => format!("[\n{},\n]", indented(&items.iter().map(literal).collect::<Vec<_>>().join(",\n"))),
        Value::Object(members) => {
            let members: Vec<String> = members.iter().map(|(name, value)| format!("{name:?}: {}", literal(value))).collect();
            format!("{{\n{},\n}}", indented(&members.join(",\n")))
        }
    }
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}

/// Returns the part of a method's signature after `self`. `write` formats the type and the default value of a parameter.
fn signature(row: &Row, write: impl Fn(&str, &str) -> String) -> String {
    let mut text = String::new();
    if let Some(body) = &row.body_type {
        let _ = write!(text, ", body{}", write(&format!("models.{body} | dict[str, Any]"), ""));
    }
    let (needed, others): (Vec<&Parameter>, Vec<&Parameter>) = row.parameters.iter().partition(|parameter| is_needed(parameter));
    for parameter in needed {
        let _ = write!(text, ", {}{}", name(&parameter.name), write(kind(parameter), ""));
    }
    if !others.is_empty() {
        text.push_str(", *");
    }
    for parameter in others {
        let default = write(&format!("{} | None", kind(parameter)), " = None").replace("None=", "None =");
        let default = if default.starts_with(':') { default } else { "=None".to_owned() };
        let _ = write!(text, ", {}{default}", name(&parameter.name));
    }
    text
}

/// Returns whether the caller must pass the parameter. The account is optional, because the client fills it in.
fn is_needed(parameter: &Parameter) -> bool {
    parameter.required && !parameter.account
}

fn kind(parameter: &Parameter) -> &'static str {
    match parameter.kind.as_str() {
        "integer" => "int",
        "boolean" => "bool",
        _ => "str",
    }
}

/// Returns the Python code of a dict with the parameters in `place` (`path` or `query`). The keys are the names on the wire.
fn parameter_dict(row: &Row, place: &str) -> String {
    let parameters = row.parameters.iter().filter(|parameter| parameter.place == place);
    let entries: Vec<String> = parameters.map(|parameter| format!("{:?}: {}", parameter.name, name(&parameter.name))).collect();
    format!("{{{}}}", entries.join(", "))
}

/// Returns the record class of the response in the form that `_call` expects: `DeviceId`, or `[DeviceId]` for a list. Returns
/// `None` if the response has no record class.
fn answer_class(row: &Row, schemas: &Schemas) -> Option<String> {
    let name = row.answer_type.as_ref()?;
    match &schemas.get(name)?.form {
        Form::List(Type::Named(item)) => Some(format!("[{item}]")),
        Form::Object(_) => Some(name.clone()),
        _ => None,
    }
}

fn answer_type(row: &Row, schemas: &Schemas) -> String {
    match &row.answer_type {
        Some(name) => annotation(&Type::Named(name.clone()), schemas, "models."),
        None => "None".to_owned(),
    }
}
