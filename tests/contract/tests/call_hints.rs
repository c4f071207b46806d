//! In the pages of `docs/reference`, each operation has a line with calls in Rust, Python and the shell (the hint). Each call
//! must name exactly the required arguments, except the account, which the client fills in.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot continue has failed")]

use std::path::Path;

use thingspace_raw::operation::{Body, OPERATIONS, Operation, Place};

/// Returns the hint of an operation: the first line in its section that calls `thingspace api`.
fn hint(operation: &Operation) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../docs/reference/{}.md", operation.area));
    let page = std::fs::read_to_string(path).unwrap();
    let section = page.split(&format!("\n## {}\n", operation.id)).nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    section.lines().find(|line| line.contains("`thingspace api ")).unwrap().to_owned()
}

/// Finds the code span that starts with `start` in `hint`.
fn code<'a>(hint: &'a str, start: &str) -> &'a str {
    hint.split('`').find(|part| part.starts_with(start)).unwrap_or_else(|| panic!("no `{start}` in {hint}"))
}

#[test]
fn every_hint_names_the_arguments_that_a_call_needs() {
    for operation in &OPERATIONS {
        let hint = hint(operation);
        let needed = operation.parameters.iter().filter(|parameter| parameter.required && !parameter.account);
        let needed: Vec<(&str, &str)> =
            needed.map(|parameter| (if parameter.place == Place::Path { "--path" } else { "--query" }, parameter.name)).collect();
        let shell = code(&hint, "thingspace api ");
        let words: Vec<&str> = shell.split(' ').collect();
        let named: Vec<(&str, &str)> = words
            .windows(2)
            .filter(|pair| ["--path", "--query"].contains(&pair[0]))
            .map(|pair| (pair[0], pair[1].split('=').next().unwrap()))
            .collect();
        assert_eq!((words[2], &named), (operation.id, &needed), "{shell}");
        let takes_body = operation.body != Body::None;
        assert_eq!(words.contains(&"--body"), takes_body, "{shell}");
        let (rust, python) = (code(&hint, "client.call("), code(&hint, "client.api."));
        assert_eq!((rust.matches(".with(").count(), rust.contains(".body(")), (needed.len(), takes_body), "{rust}");
        assert_eq!((python.matches("=…").count(), python.contains("({…}")), (needed.len(), takes_body), "{python}");
    }
}
