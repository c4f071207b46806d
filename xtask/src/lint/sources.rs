//! Reads the text files of the repository for the lints, and defines [`Finding`], the type of the problems that lints report.

use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Extensions of the files that the lints read.
const EXTENSIONS: &[&str] = &["css", "html", "ipynb", "js", "md", "mjs", "py", "pyi", "rs", "toml", "yaml"];

/// Folders without hand-written files. `openapi/samples` contains bodies as the service sends them.
const SKIPPED_FOLDERS: &[&str] = &["target", "generated", "__pycache__", "node_modules", "dist", "openapi/samples"];

/// Generated files without [`GENERATED_MARK`].
const WRITTEN_BY_TASKS: &[&str] = &["docs/coverage.md"];

/// The mark in the first line of a generated file.
const GENERATED_MARK: &str = "by `cargo xtask generate`. Do not edit";

/// A file of the repository.
pub struct Source {
    /// The path below the root, separated by `/`.
    pub path: String,
    pub text: String,
    /// Whether a task of `xtask` generates the file.
    pub is_generated: bool,
}

impl Source {
    pub fn extension(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or_default()
    }
}

/// A problem that a lint found in a source file. Editors show the `Display` output of a finding as a link to the line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub file: String,
    pub line: usize,
    /// What is wrong, and what to do.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// Reads the files below `root` that have one of the [`EXTENSIONS`], except files in hidden folders and [`SKIPPED_FOLDERS`].
/// Returns the files in the order of their paths.
pub fn read(root: &Path) -> Result<Vec<Source>> {
    let mut sources = Vec::new();
    collect(root, "", &mut sources)?;
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(sources)
}

fn collect(root: &Path, folder: &str, sources: &mut Vec<Source>) -> Result<()> {
    for entry in fs::read_dir(root.join(folder)).with_context(|| format!("cannot read {folder}"))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        let is_skipped = name.starts_with('.') || SKIPPED_FOLDERS.iter().any(|skipped| *skipped == name || *skipped == path);
        if entry.file_type()?.is_dir() {
            if !is_skipped {
                collect(root, &path, sources)?;
            }
        } else if name.rsplit_once('.').is_some_and(|(_, extension)| EXTENSIONS.contains(&extension)) {
            let text = fs::read_to_string(entry.path()).with_context(|| format!("cannot read {path}"))?;
            let is_generated = is_generated(&path, &text);
            sources.push(Source { path, text, is_generated });
        }
    }
    Ok(())
}

fn is_generated(path: &str, text: &str) -> bool {
    WRITTEN_BY_TASKS.contains(&path) || text.lines().next().is_some_and(|line| line.contains(GENERATED_MARK))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_files_are_recognized() {
        assert!(is_generated(
            "a.rs",
            "// Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.\n"
        ));
        assert!(is_generated("docs/coverage.md", "# What the simulator supports\n"));
        assert!(!is_generated("a.rs", "//! Runs `cargo xtask generate`.\n"));
    }
}
