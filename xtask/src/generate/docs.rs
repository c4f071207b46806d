//! Generates the reference pages: one per area, one for the error codes, one for the quirks, a table of contents, and an index.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::Result;
use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use serde_json::Value;

use super::python::name as python_name;
use super::surfaces::{self, Calls, Surfaces};
use crate::description::Description;
use crate::description::callbacks::{Service, services};
use crate::description::citations::citations;
use crate::description::operations::Row;
use crate::description::schema::{Form, Member, Schema, Type};

pub(super) const FOLDER: &str = "docs/reference";

pub(super) const HEAD: &str =
    "<!-- Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead. -->\n\n";

type Schemas = BTreeMap<String, Schema>;

/// Generates the pages.
pub fn generate(
    description: &Description,
    schemas: &Schemas,
    rows: &[Row],
    surfaces: &Surfaces,
    outputs: &mut BTreeMap<String, String>,
) -> Result<()> {
    let services = services(description);
    let mut areas: BTreeSet<&str> = rows.iter().map(|row| row.area.as_str()).collect();
    areas.extend(schemas.values().map(|schema| schema.area.as_str()));
    areas.extend(services.iter().map(|service| service.area.as_str()));
    let mut page = |name: &str, text: String| outputs.insert(format!("{FOLDER}/{name}.md"), format!("{HEAD}{text}"));
    for area in &areas {
        page(area, area_page(area, description, schemas, rows, &services, surfaces));
    }
    page("errors", errors_page(description));
    page("quirks", quirks_page(description));
    page("contents", contents(rows, surfaces));
    page("README", index(rows, &services));
    Ok(())
}

fn index(rows: &[Row], services: &[Service]) -> String {
    let mut text = format!(
        "# Reference\n\n{} operations, {} callback services. [Table of contents](contents.md),\n\
         [surfaces](surfaces.md), [life cycle of a device](lifecycle.md), [messages of the callback services](callback-services.md),\n\
         [error codes](errors.md), [quirks](quirks.md).\n\n\
         | Operation | Effect | Outcome by | Summary |\n|---|---|---|---|\n",
        rows.len(),
        services.len()
    );
    for row in rows {
        let outcome = row.callback.as_deref().unwrap_or("response");
        let _ = writeln!(
            text,
            "| [{0}]({1}.md#{2}) | {3} | {outcome} | {4} |",
            row.id,
            row.area,
            anchor(&row.id),
            row.effect,
            cell(&row.summary)
        );
    }
    text.push_str("\n| Callback service | Reports |\n|---|---|\n");
    for service in services {
        let _ = writeln!(
            text,
            "| [{0}]({1}.md#{2}) | {3} |",
            service.name,
            service.area,
            anchor(&service.name),
            cell(&service.summary)
        );
    }
    text
}

/// Returns the page with the titles of the API's own table of contents. Next to each title are its operations, and the methods
/// and commands that call them.
fn contents(rows: &[Row], surfaces: &Surfaces) -> String {
    let mut titles: Vec<(&str, Vec<&Row>)> = Vec::new();
    for row in rows {
        let Some(title) = row.contents.as_deref() else { continue };
        match titles.iter_mut().find(|(known, _)| *known == title) {
            Some((_, of_title)) => of_title.push(row),
            None => titles.push((title, vec![row])),
        }
    }
    let mut text = format!(
        "# Table of contents\n\nThe {} titles of the API's own table of contents, each with its operations and the calls for them.\n\
         Tests make every call on the simulator. Operations without a title are in the [index](README.md).\n\n\
         | Title | Operations | Rust | Python | Shell |\n|---|---|---|---|---|\n",
        titles.len()
    );
    for (title, rows) in titles {
        let links = rows.iter().map(|row| format!("[{}]({}.md#{})", row.id, row.area, anchor(&row.id)));
        let calls: Vec<&Calls> = rows.iter().filter_map(|row| surfaces.calls(&row.id)).collect();
        let of = |items: BTreeSet<&String>| surfaces::cell(items);
        let _ = writeln!(
            text,
            "| {title} | {} | {} | {} | {} |",
            links.collect::<Vec<_>>().join(", "),
            of(calls.iter().flat_map(|calls| &calls.rust).collect()),
            of(calls.iter().flat_map(|calls| &calls.python).collect()),
            of(calls.iter().flat_map(|calls| &calls.shell).collect()),
        );
    }
    text
}

fn area_page(
    area: &str,
    description: &Description,
    schemas: &Schemas,
    rows: &[Row],
    services: &[Service],
    surfaces: &Surfaces,
) -> String {
    let mut text = format!("# {area}\n\n");
    let tags = description.document["tags"].as_array().into_iter().flatten();
    if let Some(tag) = tags.into_iter().find(|tag| tag["name"] == area) {
        let _ = writeln!(text, "{}\n", tag["description"].as_str().unwrap_or_default());
    }
    for row in rows.iter().filter(|row| row.area == area) {
        operation(&mut text, row, schemas, surfaces.calls(&row.id));
    }
    let mut messages = services.iter().filter(|service| service.area == area).peekable();
    if messages.peek().is_some() {
        text.push_str("# Callback services\n\n");
        for service in messages {
            let message = link(&Type::Named(service.message.clone()), schemas, area);
            let prose = linked(&service.description);
            let _ = writeln!(text, "## {}\n\n{}.\n\n{prose}\n\nMessage: {message}\n", service.name, service.summary);
        }
    }
    let mut types = schemas.values().filter(|schema| schema.area == area).peekable();
    if types.peek().is_some() {
        text.push_str("# Types\n\n");
        for described in types {
            schema(&mut text, described, schemas);
        }
    }
    text
}

fn operation(text: &mut String, row: &Row, schemas: &Schemas, calls: Option<&Calls>) {
    let _ =
        writeln!(text, "## {}\n\n**{}.** `{} {}`\n\n{}\n", row.id, row.summary, row.method, row.path, linked(&row.description));
    let mut facts = vec![format!("effect `{}`", row.effect), format!("response time `{}`", row.timeout)];
    if row.paging != "none" {
        facts.push(format!("paging `{}`", row.paging));
    }
    facts.extend(row.callback.iter().map(|service| format!("outcome by `{service}`")));
    facts.extend(
        row.devices.map(|devices| format!("at most {devices} device{} per request", if devices == 1 { "" } else { "s" })),
    );
    facts.extend(row.requests_per_minute.map(|requests| format!("at most {requests} requests per minute")));
    let _ = writeln!(text, "{}.\n", facts.join(", "));
    if !row.parameters.is_empty() {
        text.push_str("| Parameter | In | Type | Meaning |\n|---|---|---|---|\n");
        for parameter in &row.parameters {
            let name = if parameter.required { format!("**{}**", parameter.name) } else { parameter.name.clone() };
            let meaning = cell(&linked(&parameter.description));
            let _ = writeln!(text, "| {name} | {} | {} | {meaning} |", parameter.place, parameter.kind);
        }
        text.push('\n');
    }
    let named = |name: &Option<String>| match name {
        Some(name) => link(&Type::Named(name.clone()), schemas, &row.area),
        None => "none".to_owned(),
    };
    let _ = writeln!(text, "Request: {}. Response: {}.\n", named(&row.body_type), named(&row.answer_type));
    if let Some(Calls { rust, python, shell }) = calls {
        let shell = if shell.is_empty() { String::new() } else { format!(" Shell: {}.", surfaces::cell(shell)) };
        let _ = writeln!(text, "Rust: {}. Python: {}.{shell}\n", surfaces::cell(rust), surfaces::cell(python));
    }
    let _ = writeln!(text, "By id: {}\n", call_hint(row));
    for (title, example) in [("request", &row.request_example), ("response", &row.response_example)] {
        if let Some(example) = example {
            let _ = writeln!(text, "Example {}:\n\n```json\n{example:#}\n```\n", title);
        }
    }
}

/// Returns three calls of an operation by its id: one in Rust, one in Python and one in the shell. The calls contain the body and
/// every required parameter except the account, which the client fills in.
fn call_hint(row: &Row) -> String {
    let kind = row.id.to_pascal_case();
    let (mut rust, mut python, mut shell) =
        (format!("client.call(ops::{kind})"), Vec::new(), format!("thingspace api {}", row.id));
    if row.body_type.is_some() {
        rust.push_str(".body(…)");
        python.push("{…}".to_owned());
    }
    for parameter in row.parameters.iter().filter(|parameter| parameter.required && !parameter.account) {
        let wire = &parameter.name;
        let _ = write!(rust, ".with(ops::{kind}::{}, …)", wire.to_shouty_snake_case());
        python.push(format!("{}=…", python_name(wire)));
        let _ = write!(shell, " --{} {wire}=…", parameter.place);
    }
    if row.body_type.is_some() {
        shell.push_str(" --body '{…}'");
    }
    let snake = row.id.to_snake_case();
    format!("Rust `{rust}`, Python `client.api.{snake}({})`, shell `{shell}`.", python.join(", "))
}

fn schema(text: &mut String, schema: &Schema, schemas: &Schemas) {
    let _ = writeln!(text, "## {}\n\n{}\n", schema.name, linked(&schema.description));
    match &schema.form {
        Form::Object(members) => {
            text.push_str("| Member | Type | Meaning |\n|---|---|---|\n");
            for member in members {
                let name = if member.required { format!("**{}**", member.name) } else { member.name.clone() };
                let _ =
                    writeln!(text, "| {name} | {} | {} |", link(&member.kind, schemas, &schema.area), meaning(member, schemas));
            }
            text.push('\n');
        }
        Form::Enum(values) => {
            let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
            let _ = writeln!(text, "Known values: {}.\n", values.join(", "));
        }
        Form::List(item) => {
            let _ = writeln!(text, "A list of {}.\n", link(item, schemas, &schema.area));
        }
        Form::Plain(kind) => {
            let _ = writeln!(text, "{}.\n", link(kind, schemas, &schema.area));
        }
    }
}

fn meaning(member: &Member, schemas: &Schemas) -> String {
    let mut prose = member.description.clone();
    if let (true, Type::Named(name)) = (prose.is_empty(), &member.kind) {
        prose = schemas.get(name).map(|schema| super::first_sentence(&schema.description).to_owned()).unwrap_or_default();
    }
    let mut text = cell(&linked(&prose));
    if !member.limits.is_empty() {
        let _ = write!(text, " ({})", cell(&member.limits.join(", ")));
    }
    text
}

fn link(kind: &Type, schemas: &Schemas, from: &str) -> String {
    match kind {
        Type::String => "string".to_owned(),
        Type::Moment => "string, date and time".to_owned(),
        Type::Secret => "string, secret".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Free => "object".to_owned(),
        Type::List(item) => format!("list of {}", link(item, schemas, from)),
        Type::Named(name) => match schemas.get(name) {
            Some(schema) if schema.area == from => format!("[{name}](#{})", anchor(name)),
            Some(schema) => format!("[{name}]({}.md#{})", schema.area, anchor(name)),
            None => name.clone(),
        },
    }
}

fn errors_page(description: &Description) -> String {
    let mut text = String::from(
        "# Error codes\n\nCodes start with the name of a service, which varies. The part shown here is stable. The list is not complete.\n\n\
         | Code | From | Status | Retry | Meaning |\n|---|---|---|---|---|\n",
    );
    for error in description.errors() {
        let of = |key: &str| error[key].as_str().unwrap_or_default();
        let from: Vec<&str> = error["from"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let status = error["status"].as_u64().map_or(String::new(), |status| status.to_string());
        let message = error["message"].as_str().map_or(String::new(), |message| format!(", “{message}”"));
        let _ = writeln!(
            text,
            "| `{}`{message} | {} | {status} | {} | {} |",
            of("code"),
            from.join(", "),
            of("retry"),
            cell(of("meaning"))
        );
    }
    text
}

fn quirks_page(description: &Description) -> String {
    let mut text = String::from(
        "# Quirks\n\nContradictions between sources, observations by users of the live service, and guesses, each with what was chosen.\n\n",
    );
    for quirk in &description.quirks {
        let of = |key: &str| quirk[key].as_str().unwrap_or_default();
        let _ = writeln!(
            text,
            "## {}\n\n{} ({}).\n\n{}\n\n**Chosen:** {} {}\n\nSource: {}\n",
            of("id"),
            of("basis"),
            of("topic"),
            of("says"),
            of("choice"),
            of("reason"),
            of("source")
        );
        let values: Vec<String> = quirk["switch"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(|value| format!("`{value}`"))
            .collect();
        if !values.is_empty() {
            let _ = writeln!(text, "The switch `{}` of the simulator selects the behavior: {}.\n", of("id"), values.join(", "));
        }
    }
    text
}

/// Replaces citations of quirks with links.
pub(super) fn linked(text: &str) -> String {
    let mut linked = String::new();
    let mut end = 0;
    for citation in citations(text) {
        let id = citation.id;
        let _ = write!(linked, "{}[quirk {id}](quirks.md#{id})", &text[end..citation.range.start]);
        end = citation.range.end;
    }
    linked + &text[end..]
}

/// Joins the lines of a string, and escapes it for a table cell.
pub(super) fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

/// Returns the anchor of a heading.
pub(super) fn anchor(heading: &str) -> String {
    heading.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations_become_links() {
        assert_eq!(linked("So it is (quirk list-cursor)."), "So it is ([quirk list-cursor](quirks.md#list-cursor)).");
        assert_eq!(
            linked("(quirk list-cursor, list-end; more prose) end"),
            "([quirk list-cursor](quirks.md#list-cursor), [quirk list-end](quirks.md#list-end); more prose) end"
        );
    }
}
