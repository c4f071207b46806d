//! `cargo xtask coverage`: runs the simulator's tests and writes the table in docs/coverage.md from what they observed. The table
//! shows what the simulator does for each operation. `cargo xtask test` fails if the tests no longer show a fact of the table.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::description::Description;
use crate::generate;
use crate::process::{cargo, empty_folder, run};

/// The environment variable that names the folder into which the simulator's tests write what they observed.
pub const FOLDER: &str = "THINGSPACE_COVERAGE";

const TABLE: &str = "docs/coverage.md";

/// The content of a table cell for which the tests observed nothing.
const NOTHING: &str = "**nothing yet**";

/// The maximum number of tests that a table cell names. The cell shows only the number of the others.
const NAMED: usize = 2;

/// What the tests observed about one operation.
#[derive(Default, PartialEq, Eq)]
struct Row {
    state: BTreeSet<String>,
    errors: BTreeSet<String>,
    callbacks: BTreeSet<String>,
    tests: BTreeSet<String>,
}

/// What the OpenAPI description says about one operation.
struct Described {
    id: String,
    area: String,
    reads: bool,
    callback: bool,
}

/// Runs the simulator's tests and writes the table.
pub fn coverage(root: &Path) -> Result<()> {
    let seen = empty_folder(root, "coverage")?;
    run(cargo(root).args(["test", "--quiet", "-p", "thingspace-sim", "--test", "it"]).env(FOLDER, &seen))?;
    write(root, &generate::description(root)?, &seen)
}

/// Compares the observations in the folder `seen` with the committed table. Returns an error if the tests no longer show a fact
/// of the table, or if a table of these observations would have more empty cells. Otherwise prints the facts that are new.
pub fn check(root: &Path, description: &Description, seen: &Path) -> Result<()> {
    let rows = rows(seen)?;
    let table = table(description, &rows);
    let committed =
        fs::read_to_string(root.join(TABLE)).with_context(|| format!("{TABLE} is missing: run `cargo xtask coverage`"))?;
    let (had, has) = (facts(&committed), facts(&table));
    let lost: Vec<&(String, String)> = had.difference(&has).collect();
    if !lost.is_empty() {
        let lost: Vec<String> = lost.iter().map(|(operation, fact)| format!("  {operation}: {fact}")).collect();
        bail!("{TABLE} has facts that the tests of the simulator no longer show:\n{}", lost.join("\n"));
    }
    let (were, are) = (committed.matches(NOTHING).count(), table.matches(NOTHING).count());
    if are > were {
        bail!("{are} cells of {TABLE} would be empty, up from {were}: add tests of the simulator that fill them");
    }
    println!("    {}, {}{}", count(described(description).len(), "operation"), count(are, "empty cell"), news(&had, &has));
    Ok(())
}

/// Describes the facts that the tests showed and that the committed table does not have. Returns an empty string if there are
/// none. New facts are not an error: some facts depend on which of two events comes first, so not every run shows them.
fn news(had: &BTreeSet<(String, String)>, has: &BTreeSet<(String, String)>) -> String {
    let new: Vec<String> = has.difference(had).map(|(operation, fact)| format!("\n      {operation}: {fact}")).collect();
    if new.is_empty() {
        return String::new();
    }
    format!(
        "; the tests showed {} that {TABLE} does not have; `cargo xtask coverage` adds:{}",
        count(new.len(), "fact"),
        new.concat()
    )
}

/// Returns a number with its noun: `1 fact`, `2 facts`.
fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

fn write(root: &Path, description: &Description, seen: &Path) -> Result<()> {
    let table = table(description, &rows(seen)?);
    fs::write(root.join(TABLE), table).with_context(|| format!("cannot write {TABLE}"))
}

/// Reads the observations. Each line of a file is a JSON array: the name of a test, the id of an operation and one observed fact.
fn rows(seen: &Path) -> Result<BTreeMap<String, Row>> {
    let mut rows: BTreeMap<String, Row> = BTreeMap::new();
    for file in fs::read_dir(seen).context("the tests of the simulator wrote no observations")? {
        let text = fs::read_to_string(file?.path())?;
        for line in text.lines() {
            let (test, operation, what): (String, String, String) = serde_json::from_str(line)?;
            let row = rows.entry(operation).or_default();
            match what.split_once(' ') {
                Some(("state", event)) => row.state.insert(event.replace('_', " ")),
                Some(("error", code)) => row.errors.insert(code.to_owned()),
                Some(("callback", service)) => row.callbacks.insert(service.to_owned()),
                // Any other fact is a successful call: evidence that the operation works.
                _ => row.tests.insert(test),
            };
        }
    }
    Ok(rows)
}

fn described(description: &Description) -> Vec<Described> {
    let operations = description.operations();
    let text = |value: &serde_json::Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let one = |value: &serde_json::Value| Described {
        id: text(value, "operationId"),
        area: value["tags"][0].as_str().unwrap_or_default().to_owned(),
        reads: text(value, "x-thingspace-effect") == "read",
        callback: text(value, "x-thingspace-callback") != "none",
    };
    operations.iter().map(|operation| one(operation.value)).collect()
}

fn table(description: &Description, rows: &BTreeMap<String, Row>) -> String {
    let mut text = String::from(
        "# What the simulator supports\n\n\
         Made by `cargo xtask coverage` from what the simulator's own tests observed over HTTP. `cargo xtask test` fails\n\
         if the tests no longer show a fact of this table.\n\
         State: the ledger entries of a change, `read` for an operation that only reads, `tokens` for a session operation. Errors: codes that were returned, or reported by callback.\n\
         Callbacks: services that delivered messages. Evidence: tests in which the operation succeeded.\n\n\
         | Area | Operation | State | Errors | Callbacks | Evidence |\n|---|---|---|---|---|---|\n",
    );
    let none = Row::default();
    for Described { id, area, reads, callback } in described(description) {
        let row = rows.get(&id).unwrap_or(&none);
        let list = |cells: &BTreeSet<String>| cells.iter().cloned().collect::<Vec<_>>().join(", ");
        let state = match (area.as_str(), reads) {
            _ if row.tests.is_empty() || !row.state.is_empty() => list(&row.state),
            ("session", _) => "tokens".to_owned(),
            (_, true) => "read".to_owned(),
            (_, false) => String::new(),
        };
        let callbacks = if callback { list(&row.callbacks) } else { "none described".to_owned() };
        let cells = [state, list(&row.errors), callbacks, evidence(&row.tests)];
        let cells = cells.map(|cell| if cell.is_empty() { NOTHING.to_owned() } else { cell });
        let _ = writeln!(text, "| {area} | `{id}` | {} |", cells.join(" | "));
    }
    text
}

fn evidence(tests: &BTreeSet<String>) -> String {
    let named: Vec<String> = tests.iter().take(NAMED).map(|test| format!("`{test}`")).collect();
    match tests.len().saturating_sub(NAMED) {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}

/// Returns the facts of a table, each with its operation. Leaves out the names of tests, because tests may be renamed.
fn facts(table: &str) -> BTreeSet<(String, String)> {
    let mut facts = BTreeSet::new();
    for line in table.lines().filter(|line| line.starts_with("| ") && line.contains('`')) {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let [_, operation, state, errors, callbacks, _] = cells.as_slice() else { continue };
        for cell in [state, errors, callbacks].into_iter().filter(|cell| **cell != NOTHING) {
            facts.extend(cell.split(", ").map(|fact| ((*operation).to_owned(), fact.to_owned())));
        }
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "| Area | Operation | State | Errors | Callbacks | Evidence |\n|---|---|---|---|---|---|\n";

    #[test]
    fn the_facts_of_two_tables_show_which_error_code_was_lost() {
        let table = |row: &str| facts(&format!("{HEAD}| groups | `createDeviceGroup` | {row} |\n"));
        let had = table("device done | A.B, C | none described | `one`, `two` and 3 more");
        assert_eq!(had.len(), 4);
        assert!(had.is_subset(&table("device done | A.B, C, D | none described | `other`")));
        let has = table("device done | A.B | none described | `one`");
        let lost: Vec<_> = had.difference(&has).collect();
        assert_eq!(lost, [&("`createDeviceGroup`".to_owned(), "C".to_owned())]);
    }

    #[test]
    fn news_counts_and_lists_the_new_facts() {
        let facts = |row: &str| facts(&format!("{HEAD}| groups | `createDeviceGroup` | {row} |\n"));
        let had = facts("device done | A.B | none described | `one`");
        assert_eq!(news(&had, &had), "");
        let has = facts("device done | A.B, C | none described | `one`");
        let expected = "; the tests showed 1 fact that docs/coverage.md does not have; `cargo xtask coverage` adds:\n      \
                        `createDeviceGroup`: C";
        assert_eq!(news(&had, &has), expected);
        let has = facts("device done | A.B, C, D | none described | `one`");
        assert!(news(&had, &has).contains("showed 2 facts"), "{}", news(&had, &has));
    }

    #[test]
    fn the_first_tests_are_named_and_the_others_counted() {
        let tests = |count: usize| (0..count).map(|number| format!("t{number}")).collect();
        assert_eq!(evidence(&tests(1)), "`t0`");
        assert_eq!(evidence(&tests(5)), "`t0`, `t1` and 3 more");
    }
}
