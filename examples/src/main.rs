//! Runs the Rust example of a how-to page in docs/guide/how-to: `cargo run -p example -- locate-devices`.
#![allow(clippy::print_stderr, reason = "the program prints its errors for people at a terminal")]

#[rustfmt::skip]
#[allow(clippy::all, clippy::print_stdout, missing_docs, unreachable_pub, reason = "generated code in the style of the pages")]
mod how_to;

use std::process::ExitCode;

use how_to::EXAMPLES;

#[tokio::main]
async fn main() -> ExitCode {
    let name = std::env::args().nth(1).unwrap_or_default();
    let Some((_, run)) = EXAMPLES.iter().find(|(example, _)| *example == name) else {
        let names: Vec<&str> = EXAMPLES.iter().map(|(example, _)| *example).collect();
        eprintln!("error: `{name}` is not an example: expected one of {}", names.join(", "));
        return ExitCode::from(2);
    };
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
