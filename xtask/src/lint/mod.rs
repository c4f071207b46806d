//! The lints of the OpenAPI description and of the hand-written sources.
//!
//! The lints of the description are necessary for two reasons. First, progenitor, the code generator, panics without a location
//! or writes unusable types for some kinds of input. Second, third-party linters do not know our extensions. Every finding names
//! the file, and the key or the line. Outside this folder, the modules of this folder use only the module `description`.

mod errors;
mod features;
mod layers;
mod links;
mod operation_ids;
mod operations;
mod prose;
mod quirks;
mod references;
mod schemas;
mod sources;

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Result, bail};

use crate::description::{Description, Finding};

pub use schemas::fold;
pub(crate) use schemas::is_one_or_many;

/// Returns the findings in the description, sorted by file and key. Generation needs a description without findings.
pub fn lint(description: &Description) -> Vec<Finding> {
    let mut findings = Findings { description, all: BTreeSet::new() };
    operations::check(&mut findings);
    references::check(&mut findings);
    quirks::check(&mut findings);
    errors::check(&mut findings);
    schemas::check(&mut findings);
    findings.all.into_iter().collect()
}

/// Checks the hand-written sources: the dependencies between modules, the listed features of the crates, the prose, the links,
/// and quoted operation ids.
pub fn sources(root: &Path, description: &Description) -> Result<()> {
    let files = sources::read(root)?;
    let operations = description.operations();
    let mut findings = layers::check(root)?;
    findings.extend(features::check(root)?);
    findings.extend(prose::check(&files));
    findings.extend(links::check(root, &files));
    findings.extend(operation_ids::check(&files, &operations.iter().map(|operation| operation.id()).collect()));
    if !findings.is_empty() {
        let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
        bail!("{}\nlint: {} findings", lines.join("\n"), findings.len());
    }
    println!("lint: {}, no findings", counts(&files));
    Ok(())
}

/// Describes how many files were read. Generated files are counted separately, because some lints, such as `prose`, skip them.
fn counts(files: &[sources::Source]) -> String {
    let generated = files.iter().filter(|file| file.is_generated).count();
    format!("{} hand-written and {generated} generated files", files.len() - generated)
}

/// Collects the findings in the description.
struct Findings<'a> {
    description: &'a Description,
    all: BTreeSet<Finding>,
}

impl Findings<'_> {
    /// Adds a finding about `key`, in the file that declares `owner`. `owner` is a path of the API, a component such as
    /// `schemas/Name`, or the name of the file itself (`quirks.yaml` or `errors.yaml`).
    fn add(&mut self, owner: &str, key: impl Into<String>, message: impl Into<String>) {
        self.all.insert(Finding { file: self.description.origin(owner), key: key.into(), message: message.into() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_files_are_counted_separately() {
        let file = |is_generated| sources::Source { path: "a.rs".into(), text: String::new(), is_generated };
        assert_eq!(counts(&[file(false), file(true), file(false)]), "2 hand-written and 1 generated files");
    }
}
