//! Runs the Rust blocks of one page of docs/guide: `guide concepts/device-ids`. How-to pages are not included.
//!
//! Prints the character U+001E after the output of each block, so that a test can assign the output to the blocks.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "the test compares the printed output with the page")]

use std::error::Error;
use std::pin::Pin;
use std::process::ExitCode;

type PageResult = Result<(), Box<dyn Error>>;
type Page = Pin<Box<dyn Future<Output = PageResult>>>;

mod pages {
    #![allow(clippy::all, missing_docs, unused, unreachable_pub, reason = "the code is written for readers of the guide")]
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "the code of the guide may panic")]

    use super::{Page, PageResult, end_of_block, must_fail};

    include!(concat!(env!("OUT_DIR"), "/pages.rs"));

    /// Returns a future that runs the blocks of a page one after the other.
    pub(super) fn find(name: &str) -> Option<Page> {
        PAGES.iter().find(|(page, _)| *page == name).map(|(_, run)| run())
    }
}

fn end_of_block() {
    print!("\u{1e}");
}

/// Runs a block that must fail, and prints the error of the block. Returns an error if the block succeeds.
async fn must_fail(block: impl Future<Output = PageResult>) -> PageResult {
    match block.await {
        Ok(()) => Err("the block is marked `fails`, but it succeeded".into()),
        Err(error) => {
            println!("error: {error}");
            Ok(())
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let name = std::env::args().nth(1).unwrap_or_default();
    let Some(page) = pages::find(&name) else {
        eprintln!(
            "error: `{name}` is not a page with Rust blocks, or is a how-to page: \
             expected a path relative to docs/guide without .md, such as concepts/device-ids"
        );
        return ExitCode::from(2);
    };
    match page.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}\n{error:?}");
            ExitCode::FAILURE
        }
    }
}
