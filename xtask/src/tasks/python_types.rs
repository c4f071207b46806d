//! Checks the types of the Python package with mypy and pyright: the stubs, the tests, and the Python examples in the docs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::python_package;
use crate::process::{empty_folder, environment, run, skipped, target};

/// Pages whose Python code is checked as strictly as the package, because readers copy the code into strictly checked programs.
const PAGES: [&str; 4] = ["README.md", "crates/thingspace-python/README.md", "docs/python.md", "docs/simulator.md"];

/// The folder of the guide. The Python blocks of a page form one program (tests/guide).
const GUIDE: &str = "docs/guide";

/// The second type checker, from PyPI. It requires node.
const PYRIGHT: &str = "pyright==1.1.414";

/// The minimum share of public names with a known type.
const KNOWN_TYPES: f64 = 0.99;

/// The maximum number of names that the error lists if too few names have a known type.
const SHOWN: usize = 20;

/// The settings of pyright for the examples.
const STRICT: &str = r#"{"pythonVersion": "3.11", "typeCheckingMode": "strict"}"#;

/// Compares the stubs with the built module, then checks the tests and the examples against the stubs.
pub fn check(root: &Path, python: &Path) -> Result<()> {
    let allowlist = python_package::folder(root).join("stubtest-allowlist.txt");
    run(mypy(root, python).args(["-m", "mypy.stubtest", "thingspace", "--concise", "--allowlist"]).arg(allowlist))?;
    let examples = examples(root, python)?;
    run(mypy(root, python).args(["-m", "mypy", "--strict", "--no-error-summary"]).arg(python_package::tests(root)))?;
    run(mypy(root, python).args(["-m", "mypy", "--strict", "--no-error-summary"]).arg(&examples))?;
    pyright(root, &[&python_package::folder(root), &examples])
}

/// Writes the Python examples to files, and returns their folder, which pyright checks as a project. The folder has one file for
/// each Python block of [`PAGES`], one for the program of each page of the guide, and one for all examples in docstrings.
fn examples(root: &Path, python: &Path) -> Result<PathBuf> {
    let folder = empty_folder(root, "python-examples")?;
    for page in PAGES {
        let text = fs::read_to_string(root.join(page)).with_context(|| format!("cannot read {page}"))?;
        let name = page.trim_end_matches(".md").replace(['/', '-'], "_");
        for (number, block) in blocks(&text).into_iter().enumerate() {
            fs::write(folder.join(format!("{name}_{number}.py")), block)?;
        }
    }
    run(Command::new(python).arg(python_package::tests(root).join("examples.py")).arg(folder.join("docstrings.py")))?;
    for (name, page) in guide(&root.join(GUIDE))? {
        fs::write(folder.join(format!("guide_{name}.py")), program(&page))?;
    }
    fs::write(folder.join("pyrightconfig.json"), STRICT)?;
    Ok(folder)
}

/// Returns the Python blocks of a page. In front of each block, blank lines stand for the earlier lines of the page, so findings
/// have the line numbers of the page.
fn blocks(page: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut open: Option<String> = None;
    for (number, line) in page.lines().enumerate() {
        match (&mut open, line) {
            (None, "```python") => open = Some("\n".repeat(number + 1)),
            (Some(_), "```") => blocks.extend(open.take()),
            (Some(block), line) => *block += &format!("{line}\n"),
            (None, _) => {}
        }
    }
    blocks
}

/// Returns the name and the text of each page of the guide. The name is the file name without the extension, with `_` instead of
/// `-`.
fn guide(folder: &Path) -> Result<Vec<(String, String)>> {
    let mut pages = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            pages.extend(guide(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().replace('-', "_");
            pages.push((name, fs::read_to_string(&path)?));
        }
    }
    Ok(pages)
}

/// Returns the Python blocks of a page as one program. All other lines of the page become empty lines.
fn program(page: &str) -> String {
    let (mut program, mut is_code, mut is_python) = (String::new(), false, false);
    for line in page.lines() {
        let is_fence = line.starts_with("```");
        if is_fence {
            is_python = !is_code && matches!(line, "```python" | "```python fails");
            is_code = !is_code;
        } else if is_python {
            program += line;
        }
        program.push('\n');
    }
    program
}

/// Runs pyright on the projects. Then checks how many public names of the package have a known type. Skips both checks if pyright
/// cannot be installed or started.
fn pyright(root: &Path, projects: &[&Path]) -> Result<()> {
    let python = match environment(root, &[PYRIGHT]) {
        Ok(python) => python,
        Err(error) => {
            skipped(PYRIGHT, &format!("{error:#}"));
            return Ok(());
        }
    };
    for project in projects {
        let output = pyright_command(root, &python).arg("-p").arg(project).output()?;
        let stdout = String::from_utf8_lossy(&output.stdout);
        // Exit code 1 with errors in the output means findings. Other failures mean that pyright could not be downloaded or
        // started.
        match output.status.code() {
            Some(0) => {}
            Some(1) if stdout.contains(" error") => bail!("pyright found errors:\n{stdout}"),
            _ => {
                skipped(PYRIGHT, "it does not start: node is missing, or npm cannot be reached");
                return Ok(());
            }
        }
    }
    let report =
        pyright_command(root, &python).args(["--verifytypes", "thingspace", "--ignoreexternal", "--outputjson"]).output()?;
    check_known_types(&serde_json::from_slice(&report.stdout).context("pyright --verifytypes did not print a report")?)
}

/// Returns a command that runs pyright for the interpreter `python`.
fn pyright_command(root: &Path, python: &Path) -> Command {
    let mut pyright = Command::new(python);
    pyright.args(["-m", "pyright", "--pythonpath"]).arg(python).current_dir(root).env("PYRIGHT_PYTHON_IGNORE_WARNINGS", "1");
    // --verifytypes ignores --pythonpath, and reads the packages of the first `python` in PATH. So put the interpreter's folder
    // first.
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let folders = python.parent().map(Path::to_path_buf).into_iter().chain(std::env::split_paths(&folders));
    if let Ok(path) = std::env::join_paths(folders) {
        pyright.env("PATH", path);
    }
    pyright
}

/// Returns an error if too few public names have a known type. The error lists up to [`SHOWN`] names without a known type.
fn check_known_types(report: &Value) -> Result<()> {
    let found = &report["typeCompleteness"];
    let score = found["completenessScore"].as_f64().context("pyright --verifytypes reported no score")?;
    if score >= KNOWN_TYPES {
        println!("pyright --verifytypes: {:.1} % of the public names have a known type", score * 100.0);
        return Ok(());
    }
    let symbols = found["symbols"].as_array().into_iter().flatten();
    let unknown = symbols.filter(|symbol| symbol["isExported"] == true && symbol["isTypeKnown"] == false);
    let names: Vec<&str> = unknown.filter_map(|symbol| symbol["name"].as_str()).take(SHOWN).collect();
    bail!(
        "{:.1} % of the public names have a known type, expected {:.0} %: annotate {}",
        score * 100.0,
        KNOWN_TYPES * 100.0,
        names.join(", ")
    )
}

/// Returns a command that runs the interpreter `python`. If this runs mypy, mypy keeps its cache in the target folder.
fn mypy(root: &Path, python: &Path) -> Command {
    let mut command = Command::new(python);
    command.current_dir(root).env("MYPY_CACHE_DIR", target(root).join("mypy"));
    command
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot continue has failed")]
mod tests {
    use serde_json::json;

    use super::{blocks, check_known_types, program};

    #[test]
    fn the_error_about_too_few_known_types_lists_the_names() {
        let report = |score: f64| {
            let symbol = |name: &str, is_known: bool| json!({"name": name, "isExported": true, "isTypeKnown": is_known});
            let symbols = json!([symbol("thingspace.List", true), symbol("thingspace.errors.BY_KIND", false)]);
            json!({"typeCompleteness": {"completenessScore": score, "symbols": symbols}})
        };
        assert!(check_known_types(&report(0.995)).is_ok());
        let error = check_known_types(&report(0.5)).unwrap_err().to_string();
        assert_eq!(error, "50.0 % of the public names have a known type, expected 99 %: annotate thingspace.errors.BY_KIND");
        assert!(check_known_types(&json!({})).is_err());
    }

    #[test]
    fn a_block_keeps_its_line_numbers() {
        let page = "# Page\n\n```python\nimport this\n```\n\n```sh\nls\n```\n```python\n\nx = 1\n```\n";
        assert_eq!(blocks(page), ["\n\n\nimport this\n", "\n\n\n\n\n\n\n\n\n\n\nx = 1\n"]);
    }

    #[test]
    fn the_program_of_a_page_keeps_its_line_numbers() {
        let page = "# Page\n```python\nx = 1\n```\n```text\n1\n```\n```python fails\nx()\n```\n";
        assert_eq!(program(page), "\n\nx = 1\n\n\n\n\n\nx()\n\n");
    }
}
