//! Checks of the description before anything is generated from it.
//!
//! The generator panics or writes bad types on several kinds of input without saying where; outside linters do not know our
//! extensions. Each rule here names the file, the key and the remedy.

mod errors;
mod operations;
mod quirks;
mod references;
mod schemas;

use std::collections::BTreeSet;

use crate::description::{Description, Finding};

pub use schemas::fold;
pub(crate) use schemas::is_one_or_many;

/// Every finding, sorted by file and key. Empty means that the description may be generated from.
pub fn lint(description: &Description) -> Vec<Finding> {
    let mut findings = Findings { description, all: BTreeSet::new() };
    operations::check(&mut findings);
    references::check(&mut findings);
    quirks::check(&mut findings);
    errors::check(&mut findings);
    schemas::check(&mut findings);
    findings.all.into_iter().collect()
}

/// Where the rules put what they find.
struct Findings<'a> {
    description: &'a Description,
    all: BTreeSet<Finding>,
}

impl Findings<'_> {
    /// Adds a finding about `key`; `owner` (a path, or `schemas/Name`) tells the file.
    fn add(&mut self, owner: &str, key: impl Into<String>, message: impl Into<String>) {
        self.all.insert(Finding { file: self.description.origin(owner), key: key.into(), message: message.into() });
    }
}
