//! Formats, writes and compares generated files.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use similar::TextDiff;

/// The maximum number of diff lines printed per file.
const SHOWN: usize = 60;

/// Formats generated items as a Rust file. The first line of the file says that it was generated from `origin`.
pub fn source(origin: &str, items: Vec<syn::Item>) -> Result<String> {
    let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items };
    let code = prettyplease::unparse(&file);
    Ok(format!("// Generated from {origin} by `cargo xtask generate`. Do not edit: change the description instead.\n\n{code}"))
}

/// Writes every output that differs from its file below `root`. `outputs` maps paths to contents. Removes the files in `folders`
/// that are no longer generated.
pub fn write(root: &Path, outputs: &BTreeMap<String, String>, folders: &[&str]) -> Result<()> {
    let mut changed = 0;
    for (path, text) in outputs {
        let full = root.join(path);
        if std::fs::read_to_string(&full).is_ok_and(|old| old == *text) {
            continue;
        }
        if let Some(folder) = full.parent() {
            std::fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
        }
        std::fs::write(&full, text).with_context(|| format!("cannot write {path}"))?;
        println!("wrote {path}");
        changed += 1;
    }
    for path in leftovers(root, outputs, folders)? {
        std::fs::remove_file(root.join(&path)).with_context(|| format!("cannot remove {path}"))?;
        println!("removed {path}");
        changed += 1;
    }
    println!("generate: {} files, {changed} changed", outputs.len());
    Ok(())
}

/// Compares every output with its file below `root`, and looks for files in `folders` that are no longer generated. Prints the
/// differences, and returns an error if there are any.
pub fn compare(root: &Path, outputs: &BTreeMap<String, String>, folders: &[&str]) -> Result<()> {
    let mut stale = Vec::new();
    for (path, text) in outputs {
        let old = std::fs::read_to_string(root.join(path)).unwrap_or_default();
        if old != *text {
            show(path, &old, text);
            stale.push(path.clone());
        }
    }
    for path in leftovers(root, outputs, folders)? {
        println!("--- {path}\n+++ (no longer generated)");
        stale.push(path);
    }
    if !stale.is_empty() {
        bail!("{} generated files are out of date: run `cargo xtask generate` and commit\n  {}", stale.len(), stale.join("\n  "));
    }
    println!("generate --check: {} files are up to date", outputs.len());
    Ok(())
}

fn show(path: &str, old: &str, new: &str) {
    let diff = TextDiff::from_lines(old, new);
    let diff =
        diff.unified_diff().context_radius(2).header(&format!("{path} (committed)"), &format!("{path} (generated)")).to_string();
    let lines: Vec<&str> = diff.lines().collect();
    for line in lines.iter().take(SHOWN) {
        println!("{line}");
    }
    if lines.len() > SHOWN {
        println!("… {} more lines of the diff of {path}", lines.len() - SHOWN);
    }
}

fn leftovers(root: &Path, outputs: &BTreeMap<String, String>, folders: &[&str]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for folder in folders {
        collect(root, folder, &mut found)?;
    }
    found.retain(|path| !outputs.contains_key(path));
    found.sort();
    Ok(found)
}

fn collect(root: &Path, folder: &str, found: &mut Vec<String>) -> Result<()> {
    let Ok(entries) = std::fs::read_dir(root.join(folder)) else { return Ok(()) };
    for entry in entries {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(root, &path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}
