//! The types of the Python package, judged by two checkers: the stubs, the tests, and every example that a page shows.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::run::{PYTHON_CRATE, environment, run, target};

/// Pages whose Python must be typed as strictly as the package. A reader copies it into a strict program.
const PAGES: [&str; 4] = ["README.md", "crates/thingspace-python/README.md", "docs/python.md", "docs/simulator.md"];

/// The other type checker, from PyPI. It brings a program of node's.
const PYRIGHT: &str = "pyright==1.1.414";

/// Strict for what has no settings of its own.
const STRICT: &str = r#"{"pythonVersion": "3.11", "typeCheckingMode": "strict"}"#;

/// The stubs are written by hand: what they say is held against the module that was built, then against the tests and the examples.
pub fn check(root: &Path, python: &Path) -> Result<()> {
    let package = root.join("crates").join(PYTHON_CRATE);
    let mut stubtest = mypy(root, python);
    stubtest.args(["-m", "mypy.stubtest", "thingspace", "--concise", "--allowlist"]).arg(package.join("stubtest-allowlist.txt"));
    run(&mut stubtest)?;
    let examples = examples(root)?;
    let tests = package.join("tests");
    run(mypy(root, python).args(["-m", "mypy", "--strict", "--no-error-summary"]).arg(tests))?;
    run(mypy(root, python).args(["-m", "mypy", "--strict", "--no-error-summary"]).arg(&examples))?;
    pyright(root, &[&root.join("crates").join(PYTHON_CRATE), &examples])
}

/// The Python blocks of the pages, each as a file, in a folder that pyright takes for a project.
fn examples(root: &Path) -> Result<PathBuf> {
    let folder = target(root).join("python-examples");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    for page in PAGES {
        let text = fs::read_to_string(root.join(page)).with_context(|| format!("{page} cannot be read"))?;
        let name = page.trim_end_matches(".md").replace(['/', '-'], "_");
        for (number, block) in blocks(&text).into_iter().enumerate() {
            fs::write(folder.join(format!("{name}_{number}.py")), block)?;
        }
    }
    fs::write(folder.join("pyrightconfig.json"), STRICT)?;
    Ok(folder)
}

/// The Python blocks of a page, each behind as many blank lines as stand before it there: a finding names the line of the page.
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

/// Has pyright read the stubs, a file that uses every public name, and the examples; left out, and said so, where it cannot be installed.
fn pyright(root: &Path, projects: &[&Path]) -> Result<()> {
    let python = match environment(root, &[PYRIGHT]) {
        Ok(python) => python,
        Err(error) => {
            println!("    left out: {PYRIGHT} ({error:#})");
            return Ok(());
        }
    };
    for project in projects {
        let mut pyright = Command::new(&python);
        pyright.args(["-m", "pyright", "--pythonpath"]).arg(&python).arg("-p").arg(project).current_dir(root);
        let output = pyright.env("PYRIGHT_PYTHON_IGNORE_WARNINGS", "1").output()?;
        let said = String::from_utf8_lossy(&output.stdout);
        // 1 stands for findings; anything else for a program that could not be fetched or started.
        match output.status.code() {
            Some(0) => {}
            Some(1) if said.contains(" error") => bail!("pyright objects:\n{said}"),
            _ => println!("    left out: {PYRIGHT} (it does not start: node is missing, or npm cannot be reached)"),
        }
    }
    Ok(())
}

/// The interpreter, told to keep what mypy remembers out of the tree.
fn mypy(root: &Path, python: &Path) -> Command {
    let mut command = Command::new(python);
    command.current_dir(root).env("MYPY_CACHE_DIR", target(root).join("mypy"));
    command
}

#[cfg(test)]
mod tests {
    use super::blocks;

    #[test]
    fn a_block_stands_in_its_file_where_it_stands_in_the_page() {
        let page = "# Page\n\n```python\nimport this\n```\n\n```sh\nls\n```\n```python\n\nx = 1\n```\n";
        assert_eq!(blocks(page), ["\n\n\nimport this\n", "\n\n\n\n\n\n\n\n\n\n\nx = 1\n"]);
    }
}
