//! `thingspace sim quirks`: lists what is documented, observed and guessed about the service. The list of quirks is compiled into
//! the program, so the command works without a running simulator.

use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde_json::json;
use thingspace_sim::Quirk;

use crate::failure::Failure;
use crate::output::{Format, Row, Writer, print, print_json_line};

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace sim quirks --basis guessed
  thingspace sim quirks --switches
  thingspace sim quirks callback-retry

A quirk is a behavior of the service that its documentation leaves open. Each quirk explains what the sources say, what the \
simulator does, and why.")]
pub struct Quirks {
    /// List only quirks with this basis
    #[arg(long, value_enum)]
    basis: Option<Basis>,
    /// List only quirks whose behavior can be changed with `thingspace sim --switch`
    #[arg(long)]
    switches: bool,
    /// Show one quirk completely
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// Output format
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    output: Format,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Basis {
    /// The documentation contradicts itself
    Documented,
    /// Users have observed the behavior
    Observed,
    /// No source describes the behavior
    Guessed,
}

impl Basis {
    fn name(self) -> &'static str {
        match self {
            Basis::Documented => "documented",
            Basis::Observed => "observed",
            Basis::Guessed => "guessed",
        }
    }
}

impl Quirks {
    pub fn run(self) -> Result<ExitCode, Failure> {
        let quirks = thingspace_sim::quirks();
        if let Some(id) = &self.id {
            let quirk = quirks.iter().find(|quirk| quirk.id == *id);
            let unknown =
                || Failure::usage(format!("unknown quirk `{}`: `thingspace sim quirks` lists all quirks", id.escape_debug()));
            return show(quirk.ok_or_else(unknown)?, self.output);
        }
        let basis = self.basis.map(Basis::name);
        let selected =
            |quirk: &&Quirk| basis.is_none_or(|basis| quirk.basis == basis) && !(self.switches && quirk.switch.is_empty());
        let mut out = Writer::new(self.output, &["id", "basis", "topic", "choice", "switch"])?;
        for quirk in quirks.iter().filter(selected) {
            let choice = if matches!(self.output, Format::Table) { shorten(&quirk.choice) } else { quirk.choice.clone() };
            let cells = vec![quirk.id.clone(), quirk.basis.clone(), quirk.topic.clone(), choice, quirk.switch.join(" or ")];
            if !out.row(Row { cells, json: json!(quirk) })? {
                break;
            }
        }
        out.finish()?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Cuts a sentence to the width of a table column.
fn shorten(sentence: &str) -> String {
    const WIDTH: usize = 90;
    match sentence.char_indices().nth(WIDTH) {
        Some((end, _)) => format!("{}…", sentence[..end].trim_end()),
        None => sentence.to_owned(),
    }
}

fn show(quirk: &Quirk, format: Format) -> Result<ExitCode, Failure> {
    if matches!(format, Format::Json | Format::Jsonl) {
        print_json_line(&json!(quirk))?;
        return Ok(ExitCode::SUCCESS);
    }
    let switch = match quirk.switch.as_slice() {
        [] => String::new(),
        values => format!("\nSwitch: --switch {}={}\n", quirk.id, values.join("|")),
    };
    let Quirk { id, basis, topic, operations, says, choice, reason, source, .. } = quirk;
    let operations = if operations.is_empty() { String::new() } else { format!("Operations: {}\n", operations.join(", ")) };
    print(format_args!(
        "{id} ({basis}; {topic})\n\n{says}\n\nSimulator: {choice} {reason}\n{switch}\n{operations}Source: {source}"
    ))?;
    Ok(ExitCode::SUCCESS)
}
