//! Checks the types of the Python package with mypy and pyright: the stubs, the tests, and every Python example in the docs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::python_package;
use crate::process::{empty_folder, environment, run, skipped, target};

/// Pages whose Python code is checked as strictly as the package, because readers copy it into strict programs.
const PAGES: [&str; 4] = ["README.md", "crates/thingspace-python/README.md", "docs/python.md", "docs/simulator.md"];

/// The second type checker, from PyPI. It requires node.
const PYRIGHT: &str = "pyright==1.1.414";

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

/// Writes each Python block of the pages to a file, and the examples of the docstrings to another, in a folder that pyright accepts as
/// a project.
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
    fs::write(folder.join("pyrightconfig.json"), STRICT)?;
    Ok(folder)
}

/// Returns the Python blocks of a page. Each block starts with as many blank lines as the page has lines before it, so findings have the line numbers
/// of the page.
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

/// Runs pyright on the stubs, on a file that uses every public name, and on the examples. Skips pyright if it cannot be
/// installed.
fn pyright(root: &Path, projects: &[&Path]) -> Result<()> {
    let python = match environment(root, &[PYRIGHT]) {
        Ok(python) => python,
        Err(error) => {
            skipped(PYRIGHT, &format!("{error:#}"));
            return Ok(());
        }
    };
    for project in projects {
        let mut pyright = Command::new(&python);
        pyright.args(["-m", "pyright", "--pythonpath"]).arg(&python).arg("-p").arg(project).current_dir(root);
        let output = pyright.env("PYRIGHT_PYTHON_IGNORE_WARNINGS", "1").output()?;
        let stdout = String::from_utf8_lossy(&output.stdout);
        // Exit code 1 means findings. Other codes mean that pyright could not be downloaded or started.
        match output.status.code() {
            Some(0) => {}
            Some(1) if stdout.contains(" error") => bail!("pyright found errors:\n{stdout}"),
            _ => skipped(PYRIGHT, "it does not start: node is missing, or npm cannot be reached"),
        }
    }
    Ok(())
}

/// Returns a command of the interpreter that keeps mypy's cache out of the tree.
fn mypy(root: &Path, python: &Path) -> Command {
    let mut command = Command::new(python);
    command.current_dir(root).env("MYPY_CACHE_DIR", target(root).join("mypy"));
    command
}

#[cfg(test)]
mod tests {
    use super::blocks;

    #[test]
    fn a_block_keeps_its_line_numbers() {
        let page = "# Page\n\n```python\nimport this\n```\n\n```sh\nls\n```\n```python\n\nx = 1\n```\n";
        assert_eq!(blocks(page), ["\n\n\nimport this\n", "\n\n\n\n\n\n\n\n\n\n\nx = 1\n"]);
    }
}
