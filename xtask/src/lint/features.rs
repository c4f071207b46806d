//! Checks that the README and the crate docs (`src/lib.rs`) of each library show how to depend on the library, and list its
//! features.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::sources::Finding;

/// The folder of the crates.
const CRATES: &str = "crates";

/// Checks every crate below `root`. Each crate must have a README. The README and the crate docs of a library must show how to
/// depend on the library, and must list its features.
pub fn check(root: &Path) -> Result<Vec<Finding>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join(CRATES))? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    let mut findings = Vec::new();
    for name in names {
        let folder = root.join(CRATES).join(&name);
        let manifest =
            fs::read_to_string(folder.join("Cargo.toml")).with_context(|| format!("cannot read the manifest of {name}"))?;
        // Programs and the Python package are not Rust libraries, so they need only a README.
        let is_program = manifest.contains("[[bin]]") || manifest.contains("cdylib");
        let pages: &[&str] = if is_program { &["README.md"] } else { &["README.md", "src/lib.rs"] };
        for page in pages {
            let text = fs::read_to_string(folder.join(page)).unwrap_or_default();
            for problem in problems(&name, &manifest, &text, is_program) {
                findings.push(Finding { file: format!("{CRATES}/{name}/{page}"), line: 1, message: problem });
            }
        }
    }
    Ok(findings)
}

/// Returns what is missing in `page`, the content of the README or of the crate docs of the crate `name`.
fn problems(name: &str, manifest: &str, page: &str, is_program: bool) -> Vec<String> {
    let mut problems = Vec::new();
    if page.is_empty() {
        return vec!["the page does not exist: describe the crate".to_owned()];
    }
    if !is_program && !page.contains(&format!("{name} = {{ path = ")) {
        problems.push(format!("add a snippet of Cargo.toml that depends on `{name}`"));
    }
    for feature in features(manifest) {
        if !is_program && !page.contains(&format!("| `{feature}` | ")) {
            problems.push(format!(
                "add a row for the feature `{feature}`: | `{feature}` | yes or no (whether it is on by default) | what it adds |"
            ));
        }
    }
    problems
}

/// Returns the features of a manifest, except `default`.
fn features(manifest: &str) -> Vec<&str> {
    let section = manifest.split("\n[features]\n").nth(1).and_then(|rest| rest.split("\n[").next()).unwrap_or_default();
    let names = section.lines().filter(|line| line.starts_with(char::is_alphabetic)).filter_map(|line| line.split_once(" = "));
    names.map(|(name, _)| name).filter(|name| *name != "default").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "[package]\nname = \"a\"\n\n[features]\ndefault = [\"server\"]\n# Why.\nserver = [\n    \"dep:b\",\n]\nsql = []\n\n[dependencies]\nb = \"1\"\n";

    #[test]
    fn only_the_keys_of_the_features_section_are_features() {
        assert_eq!(features(MANIFEST), ["server", "sql"]);
        assert_eq!(features("[dependencies]\nb = \"1\"\n"), [""; 0]);
    }

    #[test]
    fn a_feature_without_a_row_is_reported() {
        let page = "a = { path = \"a\" }\n| `server` | yes | x |\n";
        assert_eq!(problems("a", MANIFEST, page, false).len(), 1);
        assert!(problems("a", MANIFEST, page, false)[0].contains("`sql`"));
        assert_eq!(problems("a", MANIFEST, &format!("{page}| `sql` | no | x |\n"), false), [""; 0]);
    }

    #[test]
    fn a_missing_snippet_and_a_missing_page_are_reported() {
        assert_eq!(problems("a", "", "text", false), ["add a snippet of Cargo.toml that depends on `a`"]);
        assert_eq!(problems("a", "", "", true).len(), 1);
    }
}
