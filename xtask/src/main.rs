//! `cargo xtask TASK`: generates, checks, tests and measures everything in this workspace.
#![allow(clippy::print_stdout, clippy::print_stderr, unreachable_pub, reason = "a terminal program without a public API")]

mod conformance;
mod description;
mod generate;
mod lint;
mod process;
mod tasks;

use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Generate, check, test and measure the workspace")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
    /// Work on another copy of the tree
    #[arg(long, global = true, value_name = "FOLDER")]
    root: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Task {
    /// Generate the OpenAPI bundle, the client, the mocks, the Python classes and stubs, the reference pages and the examples
    Generate {
        /// Write nothing, and fail with a diff if a committed file is out of date
        #[arg(long)]
        check: bool,
    },
    /// Check the OpenAPI description, the dependencies between modules, the prose, and the links in the docs
    Lint,
    /// Print the OpenAPI description as one JSON document
    Bundle,
    /// Run all static checks: format, lint, generated files, third-party OpenAPI validators, clippy, docs and their site
    Check,
    /// Build everything and run all tests: Rust, Python, the guide, the notebooks, Verizon's SDK and Schemathesis
    Test {
        /// Run only the tests whose name contains one of these words
        filter: Vec<String>,
    },
    /// Run the tests of the simulator and write docs/coverage.md from what they observed
    Coverage,
    /// Build with optimizations and measure the figures of docs/figures.md
    Bench {
        /// Measure only these figures. Simulator: ready, size, pages, calls, month. Rust client: listing, small, latency,
        /// usage, memory, typed. Receiver: inbox, limit (only the comparison with FastAPI). Python package: fields, every,
        /// arrow, kept, lines, call, import, installed, interrupt, python (all of these)
        figures: Vec<String>,
    },
    /// Run the tests of the client's guarantees (docs/reliability.md) with more seeds, rounds and callers
    Soak {
        /// Run only the tests whose name contains one of these words
        filter: Vec<String>,
    },
    /// Build the Python wheel, install it into a clean environment, and run the Python tests there
    Wheel,
    /// Build the site of the documentation into target/docs, and check its links
    Docs,
    /// Run the notebooks of docs/notebooks and store their figures in docs/pictures
    Notebooks,
    /// Run Schemathesis against the simulator. --examples sets the number of random requests
    Fuzz(tasks::conformance::Effort),
    /// Feed the Python package a million malformed responses. The package must raise only its own exceptions
    FuzzPython(tasks::python_fuzz::Effort),
    /// Run Verizon's own Python SDK against the simulator
    Sdk {
        /// Seed of the random values of the simulator
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments.task, &arguments.root.unwrap_or_else(root)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: &Task, root: &Path) -> Result<()> {
    match task {
        Task::Generate { check } => generate::generate(root, *check),
        Task::Lint => {
            let description = generate::description(root)?;
            println!("lint: {} operations, no findings", description.operations().len());
            lint::sources(root, &description)
        }
        Task::Bundle => {
            let bundle = generate::bundle(&generate::description(root)?)?;
            match std::io::stdout().write_all(bundle.as_bytes()) {
                // It is not an error if the reader closes the pipe early, as in `cargo xtask bundle | head`.
                Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
                written => Ok(written?),
            }
        }
        Task::Check => tasks::check::check(root),
        Task::Test { filter } => tasks::test::test(root, filter),
        Task::Coverage => tasks::coverage::coverage(root),
        Task::Bench { figures } => tasks::bench::bench(root, figures),
        Task::Soak { filter } => tasks::soak::soak(root, filter),
        Task::Wheel => tasks::wheel::wheel(root),
        Task::Docs => tasks::docs::docs(root),
        Task::Notebooks => tasks::notebooks::notebooks(root),
        Task::Fuzz(effort) => tasks::conformance::schemathesis(root, effort),
        Task::FuzzPython(effort) => tasks::python_fuzz::fuzz(root, effort),
        Task::Sdk { seed } => tasks::conformance::sdk(root, *seed),
    }
}

/// Returns the folder of the workspace from which this program was built. The current folder has no influence.
fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}
