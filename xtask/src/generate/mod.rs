//! Generates the files that are derived from other files, most of them from the OpenAPI description ("the description" in xtask).
//! The outputs are a map from path to content. `generate` either writes the outputs or compares them with the committed files.
//!
//! Outside this folder, these modules use only the modules `description` and `lint`.

mod callback_page;
mod client;
mod codecs;
mod codes;
mod defaults;
mod docs;
mod enums;
mod examples;
mod files;
mod lenient;
mod lifecycle;
mod masks;
mod messages;
mod mocks;
mod moments;
mod ops;
mod python;
mod split;
mod surfaces;
mod tidy;
mod view;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, bail};

use crate::description::{BUNDLE, Description, FOLDER, callbacks, operations, schema};
use crate::lint::lint;

use surfaces::Surfaces;

/// The committed register of quirks, as JSON.
pub const QUIRKS: &str = "openapi/quirks.json";

/// Folders that contain only generated files. `generate` removes every other file from these folders.
const GENERATED: &[&str] = &[
    "crates/thingspace-raw/src/generated",
    "crates/thingspace-httpmock/src/generated",
    "crates/thingspace-callbacks/src/generated",
    python::stubs::STUBS,
    "docs/reference",
    examples::FOLDER,
];

/// Reads and lints the description. Returns an error if there are findings.
pub fn description(root: &Path) -> Result<Description> {
    let description = Description::read(&root.join(FOLDER))?;
    let findings = lint(&description);
    if !findings.is_empty() {
        let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
        bail!("{}\nlint: {} findings", lines.join("\n"), findings.len());
    }
    Ok(description)
}

/// Returns the description as one document, with a newline at the end.
pub fn bundle(description: &Description) -> Result<String> {
    Ok(serde_json::to_string_pretty(&description.document)? + "\n")
}

/// Generates all outputs and writes them below `root`. If `check` is true, writes nothing, and returns an error if an output
/// differs from the committed file or if a committed file is no longer generated.
pub fn generate(root: &Path, check: bool) -> Result<()> {
    let description = description(root)?;
    let rows = operations::table(&description);
    let surfaces = Surfaces::read(root, &rows)?;
    let mut outputs = outputs(&description, &surfaces)?;
    python::stubs::generate(root, &schema::schemas(&description), &mut outputs)?;
    callback_page::generate(root, &description, &rows, &mut outputs)?;
    lifecycle::generate(root, &rows, &mut outputs)?;
    examples::generate(root, &mut outputs)?;
    Surfaces::check_growth(root, &outputs)?;
    if check { files::compare(root, &outputs, GENERATED) } else { files::write(root, &outputs, GENERATED) }
}

/// Generates the outputs that need only `description` and `surfaces`. Returns a map from path to content.
fn outputs(description: &Description, surfaces: &Surfaces) -> Result<BTreeMap<String, String>> {
    let view = view::view(description)?;
    let rows = operations::table(description);
    let mut outputs = BTreeMap::new();
    outputs.insert(BUNDLE.to_owned(), bundle(description)?);
    outputs.insert(QUIRKS.to_owned(), serde_json::to_string_pretty(&description.quirks)? + "\n");
    client::generate(&view, &rows, &mut outputs)?;
    mocks::generate(&view, &rows, &mut outputs)?;
    let services = callbacks::services(description);
    codecs::generate(&rows, &services, &mut outputs)?;
    messages::generate(&services, &mut outputs)?;
    codes::generate(description, &mut outputs)?;
    let schemas = schema::schemas(description);
    moments::generate(&schemas, &view, &mut outputs)?;
    ops::generate(&rows, &schemas, &mut outputs)?;
    python::generate(&schemas, &rows, &services, &mut outputs)?;
    docs::generate(description, &schemas, &rows, surfaces, &mut outputs)?;
    surfaces.generate(&rows, &mut outputs);
    Ok(outputs)
}

/// Returns the first sentence of a string.
fn first_sentence(text: &str) -> &str {
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    match paragraph.find(". ").into_iter().chain(paragraph.find(".\n")).min() {
        Some(end) => &paragraph[..=end],
        None => paragraph.trim_end(),
    }
}
