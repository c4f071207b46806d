//! `thingspace/models.py`: a record class for every object, constants for every list of known values.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Result, bail};
use heck::ToShoutySnakeCase;

use super::{annotation, docstring, name};
use crate::callbacks::Service;
use crate::generate::first_sentence;
use crate::shapes::{Form, Member, Shape, Type};

/// The classes as Python runs them: short, because importing them costs.
pub fn runtime(shapes: &BTreeMap<String, Shape>, services: &[Service]) -> Result<String> {
    let mut text = String::from("\"\"\"Record classes of the API, one a schema of the description.\"\"\"\n\n");
    text.push_str("from typing import Any\n\nfrom thingspace._record import OpenEnum, Record\n");
    for shape in shapes.values() {
        let summary = docstring(first_sentence(&shape.description), "    ");
        match &shape.form {
            Form::Object(members) => {
                check_names(shape, members)?;
                let fields: Vec<String> = members
                    .iter()
                    .map(|member| format!("{}={}:{}", name(&member.name), member.name, kind(&member.kind, shapes)))
                    .collect();
                let payload = payload(shape, members)?.map_or_else(String::new, |member| format!("payload={:?}, ", member.name));
                let _ = write!(text, "\n\nclass {}(Record, {payload}fields=\"\"\"\n", shape.name);
                for field in fields {
                    let _ = writeln!(text, "    {field}");
                }
                let _ = write!(text, "\"\"\"):\n{summary}\n    __slots__ = ()\n");
            }
            Form::Enum(values) => {
                let _ = write!(text, "\n\nclass {}(OpenEnum):\n{summary}\n    __slots__ = ()\n", shape.name);
                for value in values {
                    let _ = writeln!(text, "    {} = {value:?}", constant(value));
                }
            }
            Form::List(_) | Form::Plain(_) => {
                let _ = write!(text, "\n\n{} = {}\n", shape.name, alias(shape, shapes));
            }
        }
    }
    text.push_str("\n\n#: The record class of the messages of each callback service.\nMESSAGES = {\n");
    for service in services {
        if shapes.get(&service.message).is_some_and(|shape| matches!(shape.form, Form::Object(_))) {
            let _ = writeln!(text, "    {:?}: {:?},", service.name, service.message);
        }
    }
    text.push_str("}\n");
    Ok(text)
}

/// The member of an object that holds bytes: its class also gives them as bytes.
fn payload<'a>(shape: &Shape, members: &'a [Member]) -> Result<Option<&'a Member>> {
    let mut found = members.iter().filter(|member| member.is_bytes);
    let first = found.next();
    if found.next().is_some() || (first.is_some() && members.iter().any(|member| name(&member.name) == "payload")) {
        bail!("openapi/{}.yaml: components.schemas.{}: `payload` would stand for two members in Python", shape.area, shape.name);
    }
    Ok(first)
}

/// The classes as type checkers and editors see them.
pub fn stub(shapes: &BTreeMap<String, Shape>) -> String {
    let mut text = String::from("\"\"\"Record classes of the API, one a schema of the description.\"\"\"\n\n");
    text.push_str("from collections.abc import Iterable\nfrom datetime import datetime\nfrom typing import Any, Final\n\n");
    text.push_str("from thingspace._record import OpenEnum, Record\n");
    for shape in shapes.values() {
        let doc = docstring(&shape.description, "    ");
        match &shape.form {
            Form::Object(members) => {
                let _ = write!(text, "\nclass {}(Record):\n{doc}", shape.name);
                init(&mut text, members, shapes);
                for member in members {
                    property(&mut text, member, shapes);
                }
                if let Some(member) = members.iter().find(|member| member.is_bytes) {
                    let doc =
                        docstring(&format!("The bytes of `{}`; none when it is not base64.", name(&member.name)), "        ");
                    let _ = write!(text, "    @property\n    def payload(self) -> bytes | None:\n{doc}");
                }
            }
            Form::Enum(values) => {
                let _ = write!(text, "\nclass {}(OpenEnum):\n{doc}", shape.name);
                for value in values {
                    let _ = writeln!(text, "    {}: Final = {value:?}", constant(value));
                }
            }
            Form::List(_) | Form::Plain(_) => {
                let _ = write!(text, "\n{} = {}\n", shape.name, alias(shape, shapes));
            }
        }
    }
    text.push_str("\nMESSAGES: dict[str, str]\n");
    text
}

fn alias(shape: &Shape, shapes: &BTreeMap<String, Shape>) -> String {
    let kind = annotation(&Type::Named(shape.name.clone()), shapes, "");
    // The class may be declared further down.
    if kind.starts_with("list[") { "list[Any]".to_owned() } else { kind }
}

fn init(text: &mut String, members: &[Member], shapes: &BTreeMap<String, Shape>) {
    if members.is_empty() {
        return;
    }
    let _ = writeln!(text, "    def __init__(\n        self,\n        *,");
    // What the API needs comes first; it stays optional for Python, because answers are records too.
    let (needed, others): (Vec<_>, Vec<_>) = members.iter().partition(|member| member.required);
    for member in needed.into_iter().chain(others) {
        let kind = argument(&member.kind, shapes);
        let _ = writeln!(text, "        {}: {kind} | None = ...,", name(&member.name));
    }
    let _ = writeln!(text, "    ) -> None: ...");
}

/// What may be given for a field: records or dicts, moments also as text, any iterable for a list.
fn argument(kind: &Type, shapes: &BTreeMap<String, Shape>) -> String {
    match kind {
        Type::Moment => "datetime | str".to_owned(),
        Type::List(item) => format!("Iterable[{}]", argument(item, shapes)),
        Type::Named(name) => match shapes.get(name).map(|shape| &shape.form) {
            Some(Form::Object(_)) => format!("{name} | dict[str, Any]"),
            Some(Form::List(item)) => format!("Iterable[{}]", argument(item, shapes)),
            _ => annotation(kind, shapes, ""),
        },
        _ => annotation(kind, shapes, ""),
    }
}

fn property(text: &mut String, member: &Member, shapes: &BTreeMap<String, Shape>) {
    let kind = annotation(&member.kind, shapes, "");
    // Absent lists read as empty.
    let kind = if kind.starts_with("list[") { kind } else { format!("{kind} | None") };
    let mut doc = member.description.clone();
    if let Type::Named(name) = &member.kind
        && doc.is_empty()
    {
        doc = shapes.get(name).map(|shape| first_sentence(&shape.description).to_owned()).unwrap_or_default();
    }
    let _ = write!(text, "    @property\n    def {}(self) -> {kind}:\n{}", name(&member.name), docstring(&doc, "        "));
}

/// How the runtime reads a member: `str`, `[DeviceId]`.
fn kind(kind: &Type, shapes: &BTreeMap<String, Shape>) -> String {
    match kind {
        Type::Text => "str".to_owned(),
        Type::Moment => "moment".to_owned(),
        Type::Secret => "secret".to_owned(),
        Type::Integer => "int".to_owned(),
        Type::Number => "float".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Free => "object".to_owned(),
        Type::List(item) => format!("[{}]", self::kind(item, shapes).trim_matches(['[', ']'])),
        Type::Named(name) => match shapes.get(name).map(|shape| &shape.form) {
            Some(Form::Object(_)) => name.clone(),
            Some(Form::List(item)) => format!("[{}]", self::kind(item, shapes)),
            Some(Form::Plain(plain)) => self::kind(plain, shapes),
            _ => "str".to_owned(),
        },
    }
}

/// `PRE_ACTIVE` for `pre-active`; a value that begins with a digit gets a letter in front.
fn constant(value: &str) -> String {
    let name = value.to_shouty_snake_case();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("N_{name}") } else { name }
}

fn check_names(shape: &Shape, members: &[Member]) -> Result<()> {
    let mut seen = BTreeSet::new();
    for member in members {
        if !seen.insert(name(&member.name)) {
            bail!(
                "openapi/{}.yaml: components.schemas.{}: `{}` and another member are both `{}` in Python: rename one",
                shape.area,
                shape.name,
                member.name,
                name(&member.name)
            );
        }
    }
    Ok(())
}
