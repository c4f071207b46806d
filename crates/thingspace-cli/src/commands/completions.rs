use std::process::ExitCode;

use clap::CommandFactory as _;
use clap_complete::Shell;
use thingspace::raw::operation::OPERATIONS;

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::output;

/// Subcommands, options and operation ids, for the shell to complete.
pub fn run(shell: Shell) -> Result<ExitCode, Failure> {
    use std::io::Write as _;
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "thingspace", &mut script);
    if shell == Shell::Fish {
        // clap_complete leaves out the values of arguments without a name there.
        for operation in &OPERATIONS {
            let condition = "__fish_thingspace_using_subcommand api";
            writeln!(
                script,
                "complete -c thingspace -n '{condition}' -f -a {} -d '{}'",
                operation.id,
                quoted(operation.summary)
            )?;
        }
    }
    output::print_bytes(&script)?;
    Ok(ExitCode::SUCCESS)
}

/// Text within single quotes of fish.
fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\'', "\\'")
}
