//! Generates `thingspace/models.py` and its stub, with a record class for each object, an `OpenEnum` class for each enum, and an
//! alias for any other schema.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Result, bail};
use heck::ToShoutySnakeCase;

use super::{annotation, docstring, name};
use crate::description::callbacks::Service;
use crate::description::schema::{Form, Member, Schema, Type};
use crate::generate::first_sentence;

/// The schemas whose class has hand-written properties, each with the base class that defines these properties (in
/// `_position.py`).
const BASES: &[(&str, &str)] = &[("PositionData", "Positioned"), ("PositionError", "Located")];

/// Returns the base classes of the Python class that is generated for a schema.
fn bases(schema: &str) -> String {
    let extra = BASES.iter().find(|(name, _)| *name == schema);
    extra.map_or_else(|| "Record".to_owned(), |(_, base)| format!("{base}, Record"))
}

/// Generates `models.py`. Each class has a docstring of only one sentence, and fields have none, because docstrings make the
/// import slower. [`stub`] generates the full docstrings.
pub fn runtime(schemas: &BTreeMap<String, Schema>, services: &[Service]) -> Result<String> {
    let mut text = String::from(
        "\"\"\"The types of the API description: a record class for each object, an ``OpenEnum`` class for each enum, and an\n\
         alias for any other type.\n\"\"\"\n\n",
    );
    text.push_str("from typing import Any\n\nfrom thingspace._position import Located, Positioned\nfrom thingspace._record import OpenEnum, Record\n");
    for schema in schemas.values() {
        let summary = docstring(first_sentence(&schema.description), "    ");
        match &schema.form {
            Form::Object(members) => {
                check_names(schema, members)?;
                let fields: Vec<String> = members
                    .iter()
                    .map(|member| format!("{}={}:{}", name(&member.name), member.name, kind(&member.kind, schemas)))
                    .collect();
                let payload = payload(schema, members)?.map_or_else(String::new, |member| format!("payload={:?}, ", member.name));
                let bases = bases(&schema.name);
                let _ = write!(text, "\n\nclass {}({bases}, {payload}fields=\"\"\"\n", schema.name);
                for field in fields {
                    let _ = writeln!(text, "    {field}");
                }
                let _ = write!(text, "\"\"\"):\n{summary}\n    __slots__ = ()\n");
            }
            Form::Enum(values) => {
                let _ = write!(text, "\n\nclass {}(OpenEnum):\n{summary}\n    __slots__ = ()\n", schema.name);
                for value in values {
                    let _ = writeln!(text, "    {} = {value:?}", constant(value));
                }
            }
            Form::List(_) | Form::Plain(_) => {
                let _ = write!(text, "\n\n{} = {}\n", schema.name, alias(schema, schemas));
            }
        }
    }
    text.push_str(
        "\n\n#: The name of the record class for the messages of each callback service. Services whose messages are not objects\n\
         #: are absent.\nMESSAGES = {\n",
    );
    for service in services {
        if schemas.get(&service.message).is_some_and(|schema| matches!(schema.form, Form::Object(_))) {
            let _ = writeln!(text, "    {:?}: {:?},", service.name, service.message);
        }
    }
    text.push_str("}\n");
    Ok(text)
}

/// Returns the member that contains a base64 string, or `None` if there is no such member. The Python class of a schema with such
/// a member has a property `payload` for the decoded bytes. Returns an error if the class would have two members named `payload`.
fn payload<'a>(schema: &Schema, members: &'a [Member]) -> Result<Option<&'a Member>> {
    let mut found = members.iter().filter(|member| member.is_bytes);
    let first = found.next();
    if found.next().is_some() || (first.is_some() && members.iter().any(|member| name(&member.name) == "payload")) {
        bail!(
            "openapi/{}.yaml: components.schemas.{}: two members would both be `payload` in Python: rename one",
            schema.area,
            schema.name
        );
    }
    Ok(first)
}

/// Generates the stub, for type checkers and editors.
pub fn stub(schemas: &BTreeMap<String, Schema>) -> String {
    let mut text = String::from(
        "\"\"\"The types of the API description: a record class for each object, an ``OpenEnum`` class for each enum, and an\n\
         alias for any other type.\n\"\"\"\n\n",
    );
    text.push_str("from collections.abc import Iterable\nfrom datetime import datetime\nfrom typing import Any, Final\n\n");
    text.push_str("from thingspace._position import Located, Positioned\nfrom thingspace._record import OpenEnum, Record\n");
    for schema in schemas.values() {
        let doc = docstring(&schema.description, "    ");
        match &schema.form {
            Form::Object(members) => {
                let _ = write!(text, "\nclass {}({}):\n{doc}", schema.name, bases(&schema.name));
                init(&mut text, members, schemas);
                for member in members {
                    property(&mut text, member, schemas);
                }
                if let Some(member) = members.iter().find(|member| member.is_bytes) {
                    let doc = docstring(
                        &format!("The bytes of `{}`, or ``None`` if it is not base64.", name(&member.name)),
                        "        ",
                    );
                    let _ = write!(text, "    @property\n    def payload(self) -> bytes | None:\n{doc}");
                }
            }
            Form::Enum(values) => {
                let _ = write!(text, "\nclass {}(OpenEnum):\n{doc}", schema.name);
                for value in values {
                    let _ = writeln!(text, "    {}: Final = {value:?}", constant(value));
                }
            }
            Form::List(_) | Form::Plain(_) => {
                let _ = write!(text, "\n{} = {}\n", schema.name, alias(schema, schemas));
            }
        }
    }
    text.push_str("\nMESSAGES: dict[str, str]\n");
    text
}

fn alias(schema: &Schema, schemas: &BTreeMap<String, Schema>) -> String {
    let kind = annotation(&Type::Named(schema.name.clone()), schemas, "");
    // Python evaluates an alias while it imports the module. The class of a list's items may be defined further down in the file,
    // so the alias of a list does not name the class.
    if kind.starts_with("list[") { "list[Any]".to_owned() } else { kind }
}

fn init(text: &mut String, members: &[Member], schemas: &BTreeMap<String, Schema>) {
    if members.is_empty() {
        return;
    }
    let _ = writeln!(text, "    def __init__(\n        self,\n        *,");
    // Required members come first. But even they are optional arguments, because responses use the same class and may omit these
    // members.
    let (needed, others): (Vec<_>, Vec<_>) = members.iter().partition(|member| member.required);
    for member in needed.into_iter().chain(others) {
        let kind = argument(&member.kind, schemas);
        let _ = writeln!(text, "        {}: {kind} | None = ...,", name(&member.name));
    }
    let _ = writeln!(text, "    ) -> None: ...");
}

/// Returns the type of a constructor argument: a record can also be a dict, a time can also be a string, and a list can be any
/// iterable.
fn argument(kind: &Type, schemas: &BTreeMap<String, Schema>) -> String {
    match kind {
        Type::Moment => "datetime | str".to_owned(),
        Type::List(item) => format!("Iterable[{}]", argument(item, schemas)),
        Type::Named(name) => match schemas.get(name).map(|schema| &schema.form) {
            Some(Form::Object(_)) => format!("{name} | dict[str, Any]"),
            Some(Form::List(item)) => format!("Iterable[{}]", argument(item, schemas)),
            _ => annotation(kind, schemas, ""),
        },
        _ => annotation(kind, schemas, ""),
    }
}

fn property(text: &mut String, member: &Member, schemas: &BTreeMap<String, Schema>) {
    let kind = annotation(&member.kind, schemas, "");
    // The property of an absent list is an empty list, so it is never None.
    let kind = if kind.starts_with("list[") { kind } else { format!("{kind} | None") };
    let mut doc = member.description.clone();
    if let Type::Named(name) = &member.kind
        && doc.is_empty()
    {
        doc = schemas.get(name).map(|schema| first_sentence(&schema.description).to_owned()).unwrap_or_default();
    }
    let _ = write!(text, "    @property\n    def {}(self) -> {kind}:\n{}", name(&member.name), docstring(&doc, "        "));
}

/// Returns the type of a member in the notation of `models.py`, such as `str`, `moment` or `[DeviceId]`.
fn kind(kind: &Type, schemas: &BTreeMap<String, Schema>) -> String {
    match kind {
        Type::String => "str".to_owned(),
        Type::Moment => "moment".to_owned(),
        Type::Secret => "secret".to_owned(),
        Type::Integer => "int".to_owned(),
        Type::Number => "float".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Free => "object".to_owned(),
        Type::List(item) => format!("[{}]", self::kind(item, schemas).trim_matches(['[', ']'])),
        Type::Named(name) => match schemas.get(name).map(|schema| &schema.form) {
            Some(Form::Object(_)) => name.clone(),
            Some(Form::List(item)) => format!("[{}]", self::kind(item, schemas)),
            Some(Form::Plain(plain)) => self::kind(plain, schemas),
            _ => "str".to_owned(),
        },
    }
}

/// Returns the name of the constant for an enum value: `PRE_ACTIVE` for `pre-active`. A name that would start with a digit gets
/// the prefix `N_`.
fn constant(value: &str) -> String {
    let name = value.to_shouty_snake_case();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("N_{name}") } else { name }
}

fn check_names(schema: &Schema, members: &[Member]) -> Result<()> {
    let mut seen = BTreeSet::new();
    for member in members {
        if !seen.insert(name(&member.name)) {
            bail!(
                "openapi/{}.yaml: components.schemas.{}: `{}` and another member are both `{}` in Python: rename one",
                schema.area,
                schema.name,
                member.name,
                name(&member.name)
            );
        }
    }
    Ok(())
}
