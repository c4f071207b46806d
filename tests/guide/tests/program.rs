//! Tests the program `guide`, which runs the Rust blocks of the guide. Because of this test, `cargo test` also builds the
//! program, so that `test_guide.py` can run it.

use std::process::Command;

#[test]
fn a_page_that_does_not_exist_is_refused() -> std::io::Result<()> {
    let run = Command::new(env!("CARGO_BIN_EXE_guide")).arg("how-to/fly").output()?;
    assert_eq!(run.status.code(), Some(2));
    let message = String::from_utf8_lossy(&run.stderr);
    assert!(message.contains("`how-to/fly` is not a page with Rust blocks"), "{message}");
    Ok(())
}
