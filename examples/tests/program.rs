//! Tests the program `example`, which runs the examples. Because of this test, `cargo test` also builds the program, so that the
//! tests in `tests/guide` can run it.

use std::process::Command;

#[test]
fn the_error_for_an_unknown_example_lists_the_examples() -> std::io::Result<()> {
    let run = Command::new(env!("CARGO_BIN_EXE_example")).arg("fly").output()?;
    assert_eq!(run.status.code(), Some(2));
    let message = String::from_utf8_lossy(&run.stderr);
    assert!(message.contains("`fly` is not an example: expected one of activate-from-a-csv, "), "{message}");
    Ok(())
}
