//! Everything that is made from the description, as a map from path to text; written, or compared with what is committed.

mod client;
mod codecs;
mod codes;
mod docs;
mod enums;
mod files;
mod lenient;
mod mocks;
mod python;
mod split;
mod table;
mod tidy;
mod view;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, bail};

use crate::description::Description;
use crate::lint::lint;

/// Where the description lies.
pub const FOLDER: &str = "openapi";

/// The committed bundle.
pub const BUNDLE: &str = "openapi/thingspace.json";

/// The committed register of quirks in the form that programs read.
pub const QUIRKS: &str = "openapi/quirks.json";

/// Folders that hold generated files only: a file there that is no longer generated is removed.
const GENERATED: &[&str] = &["crates/thingspace-raw/src/generated", "crates/thingspace-httpmock/src/generated", "docs/reference"];

/// Reads and lints the description below `root`; findings become the error.
pub fn description(root: &Path) -> Result<Description> {
    let description = Description::read(&root.join(FOLDER))?;
    let findings = lint(&description);
    if !findings.is_empty() {
        let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
        bail!("{}\nlint: {} findings", lines.join("\n"), findings.len());
    }
    Ok(description)
}

/// The one-document form of the description, with a newline at its end.
pub fn bundle(description: &Description) -> Result<String> {
    Ok(serde_json::to_string_pretty(&description.document)? + "\n")
}

/// Generates everything below `root`. With `check` nothing is written: a difference is shown and is an error.
pub fn generate(root: &Path, check: bool) -> Result<()> {
    let outputs = outputs(&description(root)?)?;
    if check { files::compare(root, &outputs, GENERATED) } else { files::write(root, &outputs, GENERATED) }
}

/// Every generated file: path below the root to text.
pub fn outputs(description: &Description) -> Result<BTreeMap<String, String>> {
    let view = view::view(description)?;
    let rows = crate::operations::table(description);
    let mut outputs = BTreeMap::new();
    outputs.insert(BUNDLE.to_owned(), bundle(description)?);
    outputs.insert(QUIRKS.to_owned(), serde_json::to_string_pretty(&description.quirks)? + "\n");
    client::generate(&view, &rows, &mut outputs)?;
    mocks::generate(&view, &rows, &mut outputs)?;
    table::generate(&rows, &mut outputs)?;
    let services = crate::callbacks::services(description);
    codecs::generate(&rows, &services, &mut outputs)?;
    codes::generate(description, &mut outputs)?;
    let shapes = crate::shapes::shapes(description);
    python::generate(&shapes, &rows, &services, &mut outputs)?;
    docs::generate(description, &shapes, &rows, &mut outputs)?;
    Ok(outputs)
}

/// The text up to the end of its first sentence.
fn first_sentence(text: &str) -> &str {
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    match paragraph.find(". ").into_iter().chain(paragraph.find(".\n")).min() {
        Some(end) => &paragraph[..=end],
        None => paragraph.trim_end(),
    }
}
