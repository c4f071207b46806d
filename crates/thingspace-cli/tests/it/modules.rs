//! Checks the source code of the program: which modules each module uses, and which modules print.

use std::path::{Path, PathBuf};

/// Each module, with the modules that it may depend on in addition to itself. `main` may depend on all modules.
const ALLOWED: [(&str, &[&str]); 8] = [
    ("failure", &[]),
    ("input", &[]),
    ("output", &["failure"]),
    ("arguments", &["failure", "input", "output"]),
    ("interrupt", &["output"]),
    ("connect", &["arguments", "failure", "output"]),
    ("workflow", &["arguments", "connect", "failure", "interrupt", "output"]),
    ("commands", &["arguments", "connect", "failure", "input", "interrupt", "output", "workflow"]),
];

/// Returns the path relative to `src`, and the content, of every source file.
fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut sources) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let code = std::fs::read_to_string(&path).unwrap();
                sources.push((path.strip_prefix(&root).unwrap().to_owned(), code));
            }
        }
    }
    assert!(sources.len() > 20);
    sources
}

/// Returns the modules that occur in source code as `crate::module` or `crate::{module, module}`.
fn dependencies(code: &str) -> Vec<&str> {
    let names = code.split("crate::").skip(1).flat_map(|rest| match rest.strip_prefix('{') {
        Some(list) => list.split('}').next().unwrap().split(',').collect(),
        None => vec![rest],
    });
    names.map(|name| name.trim().split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap()).collect()
}

#[test]
fn modules_depend_only_on_the_allowed_modules() {
    for (path, code) in sources() {
        let module = path.components().next().unwrap().as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned();
        if module == "main" {
            continue;
        }
        let (_, allowed) = ALLOWED.iter().find(|(name, _)| *name == module).unwrap_or_else(|| panic!("no rule for {module}"));
        for dependency in dependencies(&code) {
            let is_allowed = dependency == module || allowed.contains(&dependency);
            assert!(is_allowed, "{} must not depend on {dependency}", path.display());
        }
    }
}

/// The printing macros of the standard library panic if the stream is closed. So all modules print through the module `output`,
/// which handles a closed stream.
#[test]
fn only_the_output_module_prints() {
    for (path, code) in sources().into_iter().filter(|(path, _)| !path.starts_with("output")) {
        for printing in ["print!(", "println!(", "io::stdout()", "stdout().", "io::stderr()).", "dbg!("] {
            assert!(!code.contains(printing), "{} prints with {printing}", path.display());
        }
    }
}
