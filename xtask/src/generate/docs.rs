//! Reference pages: one an area, one for the error codes, one for the quirks, and an index.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::Result;
use heck::ToSnakeCase;
use serde_json::Value;

use crate::callbacks::{Service, services};
use crate::description::Description;
use crate::operations::Row;
use crate::shapes::{Form, Member, Shape, Type};

const FOLDER: &str = "docs/reference";

const HEAD: &str = "<!-- Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead. -->\n\n";

type Shapes = BTreeMap<String, Shape>;

/// Adds the pages.
pub fn generate(description: &Description, shapes: &Shapes, rows: &[Row], outputs: &mut BTreeMap<String, String>) -> Result<()> {
    let services = services(description);
    let mut areas: BTreeSet<&str> = rows.iter().map(|row| row.area.as_str()).collect();
    areas.extend(shapes.values().map(|shape| shape.area.as_str()));
    areas.extend(services.iter().map(|service| service.area.as_str()));
    let mut page = |name: &str, text: String| outputs.insert(format!("{FOLDER}/{name}.md"), format!("{HEAD}{text}"));
    for area in &areas {
        page(area, area_page(area, description, shapes, rows, &services));
    }
    page("errors", errors_page(description));
    page("quirks", quirks_page(description));
    page("README", index(rows, &services));
    Ok(())
}

fn index(rows: &[Row], services: &[Service]) -> String {
    let mut text = format!(
        "# Reference\n\n{} operations, {} callback services. [Error codes](errors.md), [quirks](quirks.md).\n\n\
         | Operation | Effect | Outcome by | Does |\n|---|---|---|---|\n",
        rows.len(),
        services.len()
    );
    for row in rows {
        let outcome = row.callback.as_deref().unwrap_or("answer");
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
    text.push_str("\n| Callback service | Says |\n|---|---|\n");
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

fn area_page(area: &str, description: &Description, shapes: &Shapes, rows: &[Row], services: &[Service]) -> String {
    let mut text = format!("# {area}\n\n");
    let tags = description.document["tags"].as_array().into_iter().flatten();
    if let Some(tag) = tags.into_iter().find(|tag| tag["name"] == area) {
        let _ = writeln!(text, "{}\n", tag["description"].as_str().unwrap_or_default());
    }
    for row in rows.iter().filter(|row| row.area == area) {
        operation(&mut text, row, shapes);
    }
    let mut messages = services.iter().filter(|service| service.area == area).peekable();
    if messages.peek().is_some() {
        text.push_str("# Callback services\n\n");
        for service in messages {
            let message = link(&Type::Named(service.message.clone()), shapes, area);
            let words = linked(&service.description);
            let _ = writeln!(text, "## {}\n\n{}.\n\n{words}\n\nMessage: {message}\n", service.name, service.summary);
        }
    }
    let mut types = shapes.values().filter(|shape| shape.area == area).peekable();
    if types.peek().is_some() {
        text.push_str("# Types\n\n");
        for shape in types {
            schema(&mut text, shape, shapes);
        }
    }
    text
}

fn operation(text: &mut String, row: &Row, shapes: &Shapes) {
    let _ =
        writeln!(text, "## {}\n\n**{}.** `{} {}`\n\n{}\n", row.id, row.summary, row.method, row.path, linked(&row.description));
    let mut facts = vec![format!("effect `{}`", row.effect), format!("answer time `{}`", row.timeout)];
    if row.paging != "none" {
        facts.push(format!("paging `{}`", row.paging));
    }
    facts.extend(row.callback.iter().map(|service| format!("outcome by `{service}`")));
    facts.extend(row.devices.map(|devices| format!("at most {devices} devices a request")));
    facts.extend(row.requests_per_minute.map(|requests| format!("at most {requests} requests a minute")));
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
        Some(name) => link(&Type::Named(name.clone()), shapes, &row.area),
        None => "none".to_owned(),
    };
    let _ = writeln!(text, "Request: {}. Answer: {}.\n", named(&row.body_type), named(&row.answer_type));
    let snake = row.id.to_snake_case();
    let body = if row.body_type.is_some() { " --body '{…}'" } else { "" };
    let body_argument = if row.body_type.is_some() { "{…}" } else { "" };
    let _ = writeln!(
        text,
        "Rust `client.raw().{snake}()`, Python `client.api.{snake}({body_argument})`, shell `thingspace api {}{body}`.\n",
        row.id
    );
}

fn schema(text: &mut String, shape: &Shape, shapes: &Shapes) {
    let _ = writeln!(text, "## {}\n\n{}\n", shape.name, linked(&shape.description));
    match &shape.form {
        Form::Object(members) => {
            text.push_str("| Member | Type | Meaning |\n|---|---|---|\n");
            for member in members {
                let name = if member.required { format!("**{}**", member.name) } else { member.name.clone() };
                let _ = writeln!(text, "| {name} | {} | {} |", link(&member.kind, shapes, &shape.area), meaning(member, shapes));
            }
            text.push('\n');
        }
        Form::Enum(values) => {
            let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
            let _ = writeln!(text, "Known values: {}.\n", values.join(", "));
        }
        Form::List(item) => {
            let _ = writeln!(text, "A list of {}.\n", link(item, shapes, &shape.area));
        }
        Form::Plain(kind) => {
            let _ = writeln!(text, "{}.\n", link(kind, shapes, &shape.area));
        }
    }
}

fn meaning(member: &Member, shapes: &Shapes) -> String {
    let mut words = member.description.clone();
    if let (true, Type::Named(name)) = (words.is_empty(), &member.kind) {
        words = shapes.get(name).map(|shape| super::first_sentence(&shape.description).to_owned()).unwrap_or_default();
    }
    let mut text = cell(&linked(&words));
    if !member.limits.is_empty() {
        let _ = write!(text, " ({})", cell(&member.limits.join(", ")));
    }
    text
}

fn link(kind: &Type, shapes: &Shapes, from: &str) -> String {
    match kind {
        Type::Text => "text".to_owned(),
        Type::Moment => "text, a moment".to_owned(),
        Type::Secret => "text, secret".to_owned(),
        Type::Integer => "whole number".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Boolean => "true or false".to_owned(),
        Type::Free => "object".to_owned(),
        Type::List(item) => format!("list of {}", link(item, shapes, from)),
        Type::Named(name) => match shapes.get(name) {
            Some(shape) if shape.area == from => format!("[{name}](#{})", anchor(name)),
            Some(shape) => format!("[{name}]({}.md#{})", shape.area, anchor(name)),
            None => name.clone(),
        },
    }
}

fn errors_page(description: &Description) -> String {
    let mut text = String::from(
        "# Error codes\n\nCodes begin with the name of a service, which varies; the part shown here is stable. The list is open.\n\n\
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
        "# Quirks\n\nWhere sources disagree, what users of the live service observed, and what is guessed; and what was chosen.\n\n",
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
            let _ = writeln!(text, "The simulator does either, by its switch `{}`: {}.\n", of("id"), values.join(", "));
        }
    }
    text
}

/// Citations of quirks as links.
fn linked(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("(quirk ") {
        let Some((ids, end)) = after.split_once(')') else { break };
        let links: Vec<String> = ids.split(", ").map(|id| format!("[quirk {id}](quirks.md#{id})")).collect();
        let _ = write!(out, "{before}({})", links.join(", "));
        rest = end;
    }
    out + rest
}

/// Text for one cell of a table.
fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

/// The anchor that a heading gets.
fn anchor(heading: &str) -> String {
    heading.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations_become_links() {
        assert_eq!(linked("So it is (quirk list-cursor)."), "So it is ([quirk list-cursor](quirks.md#list-cursor)).");
        assert_eq!(linked("(quirk a tells"), "(quirk a tells");
    }
}
