//! What is documented, observed and guessed. Needs no simulator: the register is part of the program.

use std::process::ExitCode;

use serde_json::json;
use thingspace_sim::{Quirk, quirks};

use crate::arguments::Output;
use crate::arguments::sim::Basis;
use crate::failure::Failure;
use crate::output::{Row, Writer, print, print_json_line};

pub fn run(basis: Option<Basis>, switches: bool, id: Option<&str>, output: Output) -> Result<ExitCode, Failure> {
    let basis = basis.map(|basis| match basis {
        Basis::Documented => "documented",
        Basis::Observed => "observed",
        Basis::Guessed => "guessed",
    });
    if let Some(id) = id {
        let quirk = quirks().iter().find(|quirk| quirk.id == id);
        let quirk = quirk.ok_or_else(|| Failure::usage(format!("there is no quirk {id}; thingspace sim quirks lists them")))?;
        return show(quirk, output);
    }
    let wanted = |quirk: &&Quirk| basis.is_none_or(|basis| quirk.basis == basis) && !(switches && quirk.switch.is_empty());
    let mut out = Writer::new(output, &["id", "basis", "topic", "choice", "switch"])?;
    for quirk in quirks().iter().filter(wanted) {
        let choice = if matches!(output, Output::Table) { begin(&quirk.choice) } else { quirk.choice.clone() };
        let cells = vec![quirk.id.clone(), quirk.basis.clone(), quirk.topic.clone(), choice, quirk.switch.join(" or ")];
        if !out.row(Row { cells, json: json!(quirk) })? {
            break;
        }
    }
    out.finish()?;
    Ok(ExitCode::SUCCESS)
}

/// As much of a text as a table has room for; the whole is shown by id.
fn begin(text: &str) -> String {
    const ROOM: usize = 90;
    match text.char_indices().nth(ROOM) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

fn show(quirk: &Quirk, output: Output) -> Result<ExitCode, Failure> {
    if matches!(output, Output::Json | Output::Jsonl) {
        print_json_line(&json!(quirk))?;
        return Ok(ExitCode::SUCCESS);
    }
    let switch = match quirk.switch.as_slice() {
        [] => String::new(),
        values => format!("\nSwitch: --switch {}={}\n", quirk.id, values.join("|")),
    };
    let Quirk { id, basis, topic, operations, says, choice, reason, source, .. } = quirk;
    let concerns = if operations.is_empty() { String::new() } else { format!("Concerns: {}\n", operations.join(", ")) };
    let text = format!("{id} ({basis}; {topic})\n\n{says}\n\nChosen: {choice} {reason}\n{switch}\n{concerns}Source: {source}");
    print(text)?;
    Ok(ExitCode::SUCCESS)
}
