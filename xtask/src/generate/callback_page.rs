//! Generates `docs/reference/callback-services.md`. For every callback service, the page lists the operations whose outcome the
//! service reports, and shows examples of the messages.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::description::Description;
use crate::description::callbacks::{Service, services};
use crate::description::operations::Row;

use super::docs::{FOLDER, HEAD, anchor, cell, linked};

/// The folder of the examples. The examples for the service NAME are `NAME.json`, `NAME.2.json`, `NAME.3.json`, and so on.
const SAMPLES: &str = "openapi/samples/callbacks";

/// The areas of the API that have their own registry of listeners, and for each area the operation that registers a listener. All
/// other areas use registerCallback.
const OWN_REGISTRATIONS: &[(&str, &str)] = &[("firmware", "registerFotaCallback"), ("location", "registerLocationCallback")];

/// The example for a service whose messages have not been observed. It contains the members that most messages have.
const ENVELOPE: &str = r#"{
  "username": "rw-listener",
  "password": "k4-Copper-Finch",
  "requestId": "1b93ce84-6f07-4d2a-b8e1-94a05d7c3e60",
  "deviceIds": [],
  "deviceResponse": {},
  "status": "Success",
  "callbackCount": 1,
  "maxCallbackThreshold": 4
}
"#;

/// Generates the page from the description and the examples below `root`.
pub fn generate(root: &Path, description: &Description, rows: &[Row], outputs: &mut BTreeMap<String, String>) -> Result<()> {
    let services = services(description);
    let mut page = format!(
        "{HEAD}# Messages of the callback services\n\n\
         The {} callback services, the operations whose outcome they report, and examples of their messages. The guide\n\
         [explains how they work](../guide/concepts/callback-services.md). If several services report an outcome,\n\
         the operation is listed only at the service that reports first.\n\n\
         | Service | Registered with | Outcome of | Reports |\n|---|---|---|---|\n",
        services.len()
    );
    for service in &services {
        let (name, operations) = (&service.name, operations(service, rows));
        let operations = if operations.is_empty() { "see below".to_owned() } else { operations.join(", ") };
        let (registration, summary) = (registration(service), cell(&service.summary));
        let _ = writeln!(page, "| [{name}](#{}) | {registration} | {operations} | {summary} |", anchor(name));
    }
    for service in &services {
        page.push('\n');
        section(&mut page, root, service)?;
    }
    outputs.insert(format!("{FOLDER}/callback-services.md"), page);
    Ok(())
}

/// Returns links to the operations whose outcome the service reports first.
fn operations(service: &Service, rows: &[Row]) -> Vec<String> {
    let reported = rows.iter().filter(|row| row.callback.as_ref() == Some(&service.name));
    reported.map(|row| format!("[{}]({}.md#{})", row.id, row.area, anchor(&row.id))).collect()
}

fn registration(service: &Service) -> String {
    let own = OWN_REGISTRATIONS.iter().find(|(area, _)| *area == service.area);
    let (area, operation) = own.copied().unwrap_or(("callbacks", "registerCallback"));
    format!("[{operation}]({area}.md#{})", anchor(operation))
}

fn section(page: &mut String, root: &Path, service: &Service) -> Result<()> {
    let purpose = service.description.split("\n\n").next().unwrap_or_default();
    let purpose = purpose.split_whitespace().collect::<Vec<_>>().join(" ");
    let _ = writeln!(page, "## {}\n\n{}\n", service.name, linked(&purpose));
    let samples = samples(root, &service.name)?;
    if samples.is_empty() {
        let _ = writeln!(
            page,
            "No message of this service has been observed. The example shows the members that most messages have. The content\n\
             of `deviceResponse` is not known:\n\n```json\n{ENVELOPE}```"
        );
    }
    for (number, sample) in samples.iter().enumerate() {
        let separator = if number > 0 { "\n" } else { "" };
        let _ = writeln!(page, "{separator}```json\n{}\n```", sample.trim_end());
    }
    Ok(())
}

/// Returns the examples for a service, in the order of their numbers.
fn samples(root: &Path, service: &str) -> Result<Vec<String>> {
    let file = |suffix: &str| root.join(SAMPLES).join(format!("{service}{suffix}.json"));
    let numbered = (2..).map(|number| file(&format!(".{number}")));
    let files = std::iter::once(file("")).chain(numbered).take_while(|file| file.exists());
    files.map(|file| fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))).collect()
}
