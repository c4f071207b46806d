//! Compares the help of every command with the files in `tests/golden/help`.
//!
//! A change of the help shows in the diff of these files. `UPDATE_EXPECT=1` updates the files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use expect_test::expect_file;

use crate::support::Ended;

/// The width, in columns, of the terminal for which the golden files are written.
const COLUMNS: usize = 100;

/// Returns the folder of the golden files.
pub(crate) fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Returns the help of a command, as printed on a terminal with this number of columns.
fn help(path: &[String], columns: usize) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
    command.args(path).arg("--help").env_clear().env("COLUMNS", columns.to_string());
    let ended = Ended::of(command.output().unwrap());
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{path:?}");
    let lines = ended.out.lines().map(str::trim_end).collect::<Vec<_>>();
    lines.join("\n") + "\n"
}

/// Returns the subcommands that a help page lists.
fn subcommands(help: &str) -> Vec<String> {
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names = listed.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help").map(str::to_owned).collect()
}

/// Returns the help of the program and of every command, by file name, as printed on a terminal with this number of columns.
pub(crate) fn help_of_all_commands(columns: usize) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut commands = vec![Vec::new()];
    while let Some(path) = commands.pop() {
        let help = help(&path, columns);
        commands.extend(subcommands(&help).into_iter().map(|name| [path.as_slice(), &[name]].concat()));
        let name = if path.is_empty() { "thingspace.txt".to_owned() } else { path.join("-") + ".txt" };
        all.insert(name, help);
    }
    all
}

#[test]
fn the_help_of_every_command_matches_its_golden_file() {
    let folder = golden().join("help");
    let all = help_of_all_commands(COLUMNS);
    assert!(all.len() > 80, "{} commands", all.len());
    for (name, help) in &all {
        expect_file![folder.join(name)].assert_eq(help);
    }
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(all.contains_key(&name), "{name} belongs to no command: delete it");
    }
}

#[test]
fn the_help_of_every_command_has_an_example() {
    for (name, help) in help_of_all_commands(COLUMNS) {
        // A help page that lists subcommands needs no example. The examples of device events are in the help of `sim line`.
        let has_verbs = !subcommands(&help).is_empty();
        assert!(help.contains("\n  thingspace ") || has_verbs || name.starts_with("sim-line-"), "{name}");
    }
}
