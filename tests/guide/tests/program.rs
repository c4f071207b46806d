//! Tests the program that runs the Rust blocks. This test makes `cargo test` build the program, which `test_guide.py` runs for
//! each page.

use std::process::Command;

#[test]
fn a_page_that_does_not_exist_is_refused() -> std::io::Result<()> {
    let run = Command::new(env!("CARGO_BIN_EXE_guide")).arg("how-to/fly").output()?;
    assert_eq!(run.status.code(), Some(2));
    let message = String::from_utf8_lossy(&run.stderr);
    assert!(message.contains("`how-to/fly` is not a page with Rust blocks"), "{message}");
    Ok(())
}
