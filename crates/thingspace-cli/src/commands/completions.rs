//! `thingspace completions`: the completion script for a shell.

use std::process::ExitCode;

use clap::Args;
use clap_complete::Shell;
use thingspace::raw::operation::OPERATIONS;

use crate::failure::Failure;
use crate::output;

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  source <(thingspace completions bash)
  thingspace completions zsh > ~/.zfunc/_thingspace
  thingspace completions fish > ~/.config/fish/completions/thingspace.fish

The script completes commands, options and the operation ids of `thingspace api`.")]
pub struct Completions {
    /// The shell to complete for
    shell: Shell,
}

impl Completions {
    /// Prints the completion script for the whole `program`.
    pub fn run(self, mut program: clap::Command) -> Result<ExitCode, Failure> {
        use std::io::Write as _;
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut program, "thingspace", &mut script);
        if self.shell == Shell::Fish {
            // For fish, clap_complete omits the values of positional arguments, so the operation ids are added here.
            for operation in &OPERATIONS {
                let condition = "__fish_thingspace_using_subcommand api";
                let summary = quoted(operation.summary);
                writeln!(script, "complete -c thingspace -n '{condition}' -f -a {} -d '{summary}'", operation.id)?;
            }
        }
        output::print_bytes(&script)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Escapes a string for use between single quotes in fish.
fn quoted(value: &str) -> String {
    value.replace('\\', "\\\\").replace('\'', "\\'")
}
