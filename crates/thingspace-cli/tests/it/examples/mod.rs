//! Runs every example in the help of every command against a simulator, as a shell would.
//!
//! Each example has its own folder and its own simulator. The simulator has the devices that any of the examples names, in the
//! state that this example needs. `tests/golden/operations.txt` records which commands call each operation (see [`operations`]).
//! `UPDATE_EXPECT=1` updates this file.

mod fleet;
mod run;
mod setup;
mod shell;
mod stores;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use expect_test::expect_file;
use futures_util::StreamExt as _;

use self::run::run;
use self::setup::setup;
use crate::golden::{golden, help_of_all_commands};

/// Number of examples that run at the same time.
const AT_ONCE: usize = 4;

/// The operations that list listeners, one for each registry of the service.
const REGISTRIES: [&str; 3] = ["listCallbacks", "listFotaCallbacks", "listLocationCallbacks"];

/// An example of a command.
#[derive(Clone, Debug)]
struct Example {
    /// The help page of the example, such as `devices-list`.
    page: String,
    /// The command and its verbs, such as `devices list`.
    command: String,
    /// The index of the example on the page.
    number: usize,
    line: String,
}

/// Returns the examples in a help page. An example whose line ends with a backslash continues on the next line.
fn examples(page: &str, help: &str) -> Vec<Example> {
    let mut lines: Vec<String> = Vec::new();
    let mut continues = false;
    for line in help.lines() {
        let text = line.trim_end();
        if continues && let Some(last) = lines.last_mut() {
            last.push(' ');
            last.push_str(text.trim_start().trim_end_matches('\\').trim_end());
        } else if let Some(example) = text.strip_prefix("  ").filter(|example| example.starts_with("thingspace ")) {
            // Cut off the remark that may follow the example after three or more spaces.
            let example = example.split("   ").next().unwrap_or_default();
            lines.push(example.trim_end_matches('\\').trim_end().to_owned());
        } else {
            continue;
        }
        continues = text.ends_with('\\');
    }
    let example = |(number, line)| Example { page: page.to_owned(), command: String::new(), number, line };
    lines.into_iter().enumerate().map(example).collect()
}

/// Returns the command that an example runs: the longest sequence of at most four words after `thingspace` that has a help page.
fn command_of(line: &str, pages: &BTreeMap<String, String>) -> String {
    let words: Vec<&str> = line.split_whitespace().skip(1).take(4).collect();
    let longest = (1..=words.len()).rev().map(|count| words[..count].join(" "));
    longest.into_iter().find(|command| pages.contains_key(&format!("{}.txt", command.replace(' ', "-")))).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_example_in_the_help_runs() {
    let pages = help_of_all_commands(1_000);
    let mut all = Vec::new();
    for (name, help) in &pages {
        all.extend(examples(name.trim_end_matches(".txt"), help));
    }
    assert!(all.len() > 250, "{} examples", all.len());
    let only = std::env::var("EXAMPLE").ok();
    for example in &mut all {
        example.command = command_of(&example.line, &pages);
    }
    all.retain(|example| only.as_ref().is_none_or(|only| example.line.contains(only)));
    let results = futures_util::stream::iter(&all).map(|example| async move { (example, run(example).await) });
    let results: Vec<_> = results.buffer_unordered(AT_ONCE).collect().await;
    let failed: Vec<&String> = results.iter().filter_map(|(_, result)| result.as_ref().err()).collect();
    assert!(
        failed.is_empty(),
        "{} of {} examples failed:\n{}",
        failed.len(),
        all.len(),
        failed.iter().map(|f| f.as_str()).collect::<Vec<_>>().join("\n")
    );
    if only.is_none() {
        // The table omits three kinds of examples: those of `api`, which can call every operation; dry runs, which call only some
        // operations of their command; and examples that do not end: the test runs other commands at the same time, so the
        // recorded operations include those of the other commands.
        let is_in_table =
            |example: &Example| example.command != "api" && setup(example).until.is_none() && !example.line.contains("--dry-run");
        let called = results.into_iter().filter(|(example, _)| is_in_table(example));
        let called: Vec<_> = called.filter_map(|(example, result)| Some((example.command.clone(), result.ok()?))).collect();
        expect_file![golden().join("operations.txt")].assert_eq(&operations(&called));
    }
}

/// Returns one line for each operation, with the commands that call the operation. If several commands call it, the line has only
/// those that call the fewest other operations. Logins do not count, because an earlier command may have left a token; they count
/// only in the lines of the session operations. In the line of a change, only other changes count, because a job also reads
/// devices and registers a listener. The operations in [`REGISTRIES`] count as one operation.
fn operations(called: &[(String, BTreeSet<String>)]) -> String {
    use thingspace::raw::operation::{Effect, OPERATIONS, Operation, find};

    let is_change = |known: &Operation| known.effect != Effect::Read && !["session", "callbacks"].contains(&known.area);
    let mut table = String::new();
    for operation in &OPERATIONS {
        let counts = |id: &&String| {
            find(id).is_some_and(|other| if is_change(operation) { is_change(other) } else { other.area != "session" })
                || operation.area == "session"
        };
        let one_registry = |id: &String| if REGISTRIES.contains(&id.as_str()) { REGISTRIES[0].to_owned() } else { id.clone() };
        let weight =
            |called: &BTreeSet<String>| called.iter().filter(counts).map(one_registry).collect::<BTreeSet<String>>().len();
        let callers = || called.iter().filter(|(_, called)| called.contains(operation.id));
        let fewest = callers().map(|(_, called)| weight(called)).min();
        let commands = callers().filter(|(_, called)| Some(weight(called)) == fewest).map(|(command, _)| command.as_str());
        let commands: BTreeSet<&str> = commands.collect();
        let line = format!("{}: {}", operation.id, commands.into_iter().collect::<Vec<_>>().join(", "));
        let _ = writeln!(table, "{}", line.trim_end());
    }
    table
}
