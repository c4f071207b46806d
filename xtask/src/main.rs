//! The one way to run anything in this workspace: `cargo xtask <what>`.
#![allow(clippy::print_stdout, clippy::print_stderr, unreachable_pub, reason = "a program for people at a terminal")]

mod bench;
mod broken;
mod callbacks;
mod coverage;
mod description;
mod fuzz;
mod generate;
mod judge;
mod judges;
mod lint;
mod notebooks;
mod operations;
mod run;
mod sdk;
mod shapes;
mod types;
mod wheel;

use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Generate, lint, bundle, check and test the workspace")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
    /// Work on another copy of the tree
    #[arg(long, global = true, value_name = "FOLDER")]
    root: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Task {
    /// Make everything that comes from openapi/: bundle, raw client, mocks, operations table
    Generate {
        /// Write nothing; fail with a diff when what is committed differs
        #[arg(long)]
        check: bool,
    },
    /// Check the description: every finding by file and key
    Lint,
    /// Print the description as one JSON document
    Bundle,
    /// Format, description, generated files, outside judges of the description, clippy, docs: everything that can be said without running the code
    Check,
    /// Build everything, run the Rust and Python tests, and have the simulator judged by Verizon's SDK and by Schemathesis
    Test {
        /// Only tests whose name holds this
        filter: Vec<String>,
    },
    /// Run the tests of the simulator and write docs/coverage.md from what they were shown
    Coverage,
    /// Build for speed and measure; the rows are those of docs/figures.md
    Bench {
        /// Only these figures: ready, size, pages, calls, month; listing, small, latency, usage, memory; python, or of these fields, every,
        /// arrow, kept, lines, call, import, installed, interrupt
        figures: Vec<String>,
    },
    /// Run the tests of the client's promises with more seeds, rounds and callers: docs/reliability.md
    Soak {
        /// Only tests whose name holds this
        filter: Vec<String>,
    },
    /// Build the Python wheel, install it into a clean environment, and run the Python tests there
    Wheel,
    /// Run the notebooks of docs/notebooks and keep their pictures in docs/pictures
    Notebooks,
    /// Have the simulator judged by Schemathesis, for as long as you like
    Fuzz(fuzz::Effort),
    /// Give the Python package a million broken answers: only its own errors may come out
    FuzzPython(broken::Effort),
    /// Have the simulator judged by Verizon's own Python SDK
    Sdk {
        /// Everything random in the simulator follows from it
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match carry_out(&arguments.task, &arguments.root.unwrap_or_else(root)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn carry_out(task: &Task, root: &Path) -> Result<()> {
    match task {
        Task::Generate { check } => generate::generate(root, *check),
        Task::Lint => {
            let description = generate::description(root)?;
            println!("lint: {} operations, no findings", description.operations().len());
            Ok(())
        }
        Task::Bundle => {
            let bundle = generate::bundle(&generate::description(root)?)?;
            match std::io::stdout().write_all(bundle.as_bytes()) {
                // `cargo xtask bundle | head` has read what it wanted.
                Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
                written => Ok(written?),
            }
        }
        Task::Check => run::check(root),
        Task::Test { filter } => run::test(root, filter),
        Task::Coverage => run::coverage(root),
        Task::Bench { figures } => bench::bench(root, figures),
        Task::Soak { filter } => run::soak(root, filter),
        Task::Wheel => run::wheel(root),
        Task::Notebooks => run::notebooks(root),
        Task::Fuzz(effort) => run::fuzz(root, *effort),
        Task::FuzzPython(effort) => run::fuzz_python(root, *effort),
        Task::Sdk { seed } => run::sdk(root, *seed),
    }
}

/// The workspace, wherever the task is started from.
fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}
