//! The program that runs the examples. The tests of the guide run each example; this test also makes `cargo test` build the program.

use std::process::Command;

#[test]
fn an_unknown_example_is_refused_with_the_names_of_all_examples() -> std::io::Result<()> {
    let run = Command::new(env!("CARGO_BIN_EXE_example")).arg("fly").output()?;
    assert_eq!(run.status.code(), Some(2));
    let message = String::from_utf8_lossy(&run.stderr);
    assert!(message.contains("`fly` is not an example: expected one of activate-from-a-csv, "), "{message}");
    Ok(())
}
