//! For each page of docs/guide that has Rust blocks, writes an async function that runs these blocks. Skips the how-to pages.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn Error>> {
    let guide = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../docs/guide");
    println!("cargo::rerun-if-changed={}", guide.display());
    let mut pages = Vec::new();
    find_pages(&guide, &mut pages)?;
    pages.sort();
    let (mut functions, mut table) = (String::new(), String::new());
    for (number, path) in pages.iter().enumerate() {
        let name = path.strip_prefix(&guide)?.with_extension("").to_string_lossy().replace('\\', "/");
        let blocks = rust_blocks(&fs::read_to_string(path)?);
        if blocks.is_empty() {
            continue;
        }
        writeln!(functions, "async fn page_{number}() -> PageResult {{")?;
        for block in blocks {
            writeln!(functions, "// docs/guide/{name}.md:{}\n{}end_of_block();", block.line, block.program())?;
        }
        writeln!(functions, "Ok(())\n}}")?;
        writeln!(table, "({name:?}, || Box::pin(page_{number}())),")?;
    }
    let code = format!("{functions}\nconst PAGES: &[(&str, fn() -> Page)] = &[\n{table}];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("pages.rs"), code)?;
    Ok(())
}

fn find_pages(folder: &Path, pages: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        // Skip the how-to pages, because the folder `examples` contains their Rust blocks as programs.
        if path.is_dir() && !path.ends_with("how-to") {
            find_pages(&path, pages)?;
        } else if path.extension().is_some_and(|extension| extension == "md") {
            pages.push(path);
        }
    }
    Ok(())
}

/// A Rust block that the test runs.
struct Block {
    /// The line of the opening fence.
    line: usize,
    must_fail: bool,
    code: String,
}

impl Block {
    /// Returns the statements that run the block.
    fn program(&self) -> String {
        // A `main` becomes an ordinary function that is then called, because the program around the block already runs in Tokio.
        let code = self.code.replace("#[tokio::main]\n", "");
        let call = if code.len() < self.code.len() { "main().await?;\n" } else { "" };
        if self.must_fail { format!("must_fail(async {{\n{code}{call}PageResult::Ok(())\n}}).await?;\n") } else { code + call }
    }
}

/// Returns the blocks of a page that are marked `rust` or `rust fails`. Blocks with any other mark, such as `rust ignore`, are
/// skipped.
fn rust_blocks(page: &str) -> Vec<Block> {
    let (mut blocks, mut open, mut is_code) = (Vec::new(), None, false);
    for (index, line) in page.lines().enumerate() {
        if let Some(info) = line.strip_prefix("```") {
            if is_code {
                blocks.extend(open.take());
            } else if info == "rust" || info == "rust fails" {
                open = Some(Block { line: index + 1, must_fail: info.ends_with("fails"), code: String::new() });
            }
            is_code = !is_code;
        } else if let Some(Block { code, .. }) = &mut open {
            *code += line;
            *code += "\n";
        }
    }
    blocks
}
