//! Generates the stubs of the native module. The signatures are written by hand. The docstrings are the doc comments of the Rust
//! source, so an editor shows the same docs as `help()`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::asyncio::{Coroutines, is_word};
use super::doc_comments::DocComments;
use super::docstring;
use crate::description::schema::{Form, Schema};
use crate::generate::first_sentence;

/// The folder of the hand-written signatures.
const SIGNATURES: &str = "crates/thingspace-python/stubs";

/// The folder of the generated stubs.
pub const STUBS: &str = "crates/thingspace-python/python/thingspace/_thingspace";

const HEAD: &str = "# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.\n";

/// Classes whose methods have the doc comments of another class. Each row has the name of the class, an expression for an object
/// of the class, and the expression for an object of the other class. The examples in the doc comments contain the second
/// expression, and [`of_object`] replaces it by the first.
const OBJECTS: &[(&str, &str, &str)] = &[
    ("BulkDevices", "client.devices.in_bulk()", "client.devices"),
    ("BulkProfiles", "client.euicc.in_bulk()", "client.euicc"),
    ("ConnectionHistory", "client.connections", "client.usage"),
    ("JobProfiles", "client.jobs().euicc", "client.euicc"),
    ("Jobs", "client.jobs()", "client.devices"),
    ("ProvisioningHistory", "client.provisioning", "client.usage"),
];

/// The stub that declares a literal type for each list of argument values in the OpenAPI description.
const VALUES: &str = "values.pyi";

/// Generates every stub. Returns an error if a public class, function, method or property has no docs.
pub fn generate(root: &Path, schemas: &BTreeMap<String, Schema>, outputs: &mut BTreeMap<String, String>) -> Result<()> {
    let docs = DocComments::read(root)?;
    let signatures = signatures(root)?;
    let coroutines = Coroutines::of(signatures.values().map(String::as_str));
    let mut missing = BTreeSet::new();
    for (name, text) in &signatures {
        let stub = stub(text, &docs, &coroutines, &mut missing);
        outputs.insert(format!("{STUBS}/{name}"), format!("{HEAD}{stub}"));
    }
    outputs.insert(format!("{STUBS}/{VALUES}"), format!("{HEAD}{}", values(schemas, &signatures)));
    if !missing.is_empty() {
        let missing: Vec<String> = missing.into_iter().collect();
        bail!("no doc comment in crates/thingspace-python/src for: {}", missing.join(", "));
    }
    Ok(())
}

/// Generates the stub [`VALUES`]. It declares a literal type for each enum of the OpenAPI description that occurs in the
/// signatures. Each type also allows an `Unknown`.
fn values(schemas: &BTreeMap<String, Schema>, signatures: &BTreeMap<String, String>) -> String {
    let mut text = String::from("\"\"\"The listed values of arguments.\"\"\"\n\nfrom typing import Literal, TypeAlias\n\n");
    text.push_str("from thingspace._unknown import Unknown\n");
    for schema in schemas.values() {
        let name = format!("values.{}", schema.name);
        let is_used = signatures.values().any(|text| text.split(|c: char| !(is_word(c) || c == '.')).any(|word| word == name));
        if let (true, Form::Enum(values)) = (is_used, &schema.form) {
            let literals: Vec<String> = values.iter().map(|value| format!("    {value:?},\n")).collect();
            let docs = docstring(first_sentence(&schema.description), "");
            text.push_str(&format!("\n{}: TypeAlias = Literal[\n{}] | Unknown\n{docs}", schema.name, literals.concat()));
        }
    }
    text
}

/// Reads the files with the signatures. Returns a map from file name to content.
fn signatures(root: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for file in fs::read_dir(root.join(SIGNATURES)).with_context(|| format!("cannot read {SIGNATURES}"))? {
        let file = file?;
        if file.path().extension().is_some_and(|extension| extension == "pyi") {
            files.insert(file.file_name().to_string_lossy().into_owned(), fs::read_to_string(file.path())?);
        }
    }
    Ok(files)
}

/// Adds docstrings to the signatures of a file. If a class or a member has no docs, adds its name to `missing`.
fn stub(text: &str, docs: &DocComments, coroutines: &Coroutines, missing: &mut BTreeSet<String>) -> String {
    let mut stub = String::new();
    let (mut class, mut member) = (String::new(), None);
    let lines: Vec<&str> = text.lines().collect();
    for (number, line) in lines.iter().enumerate() {
        if let Some(name) = line.strip_prefix("class ") {
            class = until(name, &['(', ':']).to_owned();
            stub.push_str(&format!("{line}\n"));
            let has_docs = lines.get(number + 1).is_some_and(|next| next.trim_start().starts_with("\"\"\""));
            match docs.class(&class) {
                _ if has_docs || class.starts_with('_') => {}
                Some(text) => stub.push_str(&format!("{}\n", docstring(text, "    "))),
                None => drop(missing.insert(class.clone())),
            }
            continue;
        }
        if !line.starts_with([' ', ')', '#']) && !line.is_empty() && !line.starts_with('@') {
            class.clear();
        }
        member = defined(line).or(member);
        match (member, line.strip_suffix(": ...")) {
            (Some(name), Some(signature)) if !name.starts_with('_') => {
                let indent = if class.is_empty() { "    " } else { "        " };
                match docs.member(&class, name) {
                    Some(text) => {
                        let text = coroutines.in_class(&class, name, &of_object(text, &class, name));
                        stub.push_str(&format!("{signature}:\n{}", docstring(&text, indent)));
                    }
                    None => {
                        missing.insert(format!("{class}.{name}"));
                    }
                }
                member = None;
            }
            _ => stub.push_str(&format!("{line}\n")),
        }
    }
    stub
}

/// Returns the name of the function that a line defines.
fn defined(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let name = line.strip_prefix("def ").or_else(|| line.strip_prefix("async def "))?;
    Some(until(name, &['(']))
}

fn until<'a>(text: &'a str, ends: &[char]) -> &'a str {
    text.split(ends).next().unwrap_or_default()
}

/// Adapts the example of a shared doc comment to `class`: in calls of `member`, an object of `class` replaces the object of the
/// other class (see [`OBJECTS`]).
fn of_object(docs: &str, class: &str, member: &str) -> String {
    let blocking = class.strip_prefix("Async").unwrap_or(class);
    match OBJECTS.iter().find(|(name, ..)| *name == blocking) {
        Some((_, object, other)) => docs.replace(&format!("{other}.{member}("), &format!("{object}.{member}(")),
        None => docs.to_owned(),
    }
}
