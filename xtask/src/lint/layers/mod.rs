//! Checks the dependencies between the top-level modules of a crate. The modules are ordered in layers. A module may use the
//! modules of lower layers, and modules that the table joins to it with `+` (see `table.rs`).

mod methods;
mod root;
mod table;
mod uses;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use syn::visit::Visit as _;

use super::sources::Finding;
use methods::AddedMethods;
use root::{CRATE_ROOT, Root};
use table::{Allowed, LAYERS, TABLE, allowed_uses};
use uses::{Uses, module_path};

/// Checks every crate in the table. `root` is the folder of the workspace.
pub fn check(root: &Path) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (folder, table) in LAYERS {
        let mut files = BTreeMap::new();
        read(&root.join(folder), &mut Vec::new(), &mut files)?;
        for mut finding in check_crate(&allowed_uses(table)?, &files)? {
            finding.file = format!("{folder}/{}", finding.file);
            findings.push(finding);
        }
    }
    Ok(findings)
}

/// Reads the Rust files of a crate into `files`. Each key is the path of a file below the crate's source folder. `below` is the
/// path of `folder` below the source folder. Leaves out generated code and the folder `bin`.
fn read(folder: &Path, below: &mut Vec<String>, files: &mut BTreeMap<String, String>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("{TABLE} names {}, which cannot be read", folder.display()))? {
        let entry = entry?;
        below.push(entry.file_name().to_string_lossy().into_owned());
        let path = below.join("/");
        if entry.file_type()?.is_dir() {
            if path != "bin" && path != "generated" {
                read(&entry.path(), below, files)?;
            }
        } else if path.ends_with(".rs") {
            files.insert(path.clone(), fs::read_to_string(entry.path()).with_context(|| format!("cannot read {path}"))?);
        }
        below.pop();
    }
    Ok(())
}

fn check_crate(allowed: &Allowed, files: &BTreeMap<String, String>) -> Result<Vec<Finding>> {
    let root_file =
        ["lib.rs", "main.rs"].into_iter().find(|name| files.contains_key(*name)).context("a crate without lib.rs or main.rs")?;
    let root = Root::read(&parse(root_file, &files[root_file])?);
    let mut findings = compare_with_table(allowed, &root, root_file);
    let mut parsed = Vec::new();
    let mut added = AddedMethods::default();
    for (path, text) in files {
        let full_path = module_path(path);
        let Some(module) = full_path.first().cloned() else { continue };
        let Some(may_use) = allowed.get(&module) else { continue };
        let file = parse(path, text)?;
        added.add(&module, &file);
        parsed.push((Module { path, name: module, full_path, may_use }, file));
    }
    for (module, file) in &parsed {
        findings.extend(module.check_paths(allowed, &root, file));
        findings.extend(module.check_methods(&added, file));
    }
    Ok(findings)
}

/// Reports the modules that are not in the table, and the names in the table that are not modules.
fn compare_with_table(allowed: &Allowed, root: &Root, root_file: &str) -> Vec<Finding> {
    let finding = |message| Finding { file: root_file.to_owned(), line: 1, message };
    let missing = root.modules.iter().filter(|module| !allowed.contains_key(*module));
    let missing = missing.map(|module| finding(format!("the module `{module}` is not in {TABLE}: add it to a layer")));
    let unknown = allowed.keys().filter(|module| !root.modules.contains(*module));
    let unknown = unknown.map(|module| finding(format!("{TABLE} has `{module}`, but the crate has no such module: remove it")));
    missing.chain(unknown).collect()
}

/// A file, and the top-level module that it belongs to.
struct Module<'a> {
    path: &'a str,
    name: String,
    full_path: Vec<String>,
    may_use: &'a BTreeSet<String>,
}

impl Module<'_> {
    fn check_paths(&self, allowed: &Allowed, root: &Root, file: &syn::File) -> Vec<Finding> {
        let mut uses = Uses { module: self.full_path.clone(), found: BTreeMap::new() };
        uses.visit_file(file);
        let check = |((line, name), path_used): ((usize, String), String)| {
            let used = root.module_of(&name)?;
            let position = match allowed.get(used) {
                _ if self.may_use.contains(used) => return None,
                // `compare_with_table` already reports that the table does not list this module.
                None if used != CRATE_ROOT => return None,
                Some(above) if !above.contains(&self.name) => "in the same layer",
                _ => "in a higher layer",
            };
            let message =
                format!("`{}` uses `{used}` ({path_used}), which is {position}: use only lower layers, see {TABLE}", self.name);
            Some(Finding { file: self.path.to_owned(), line, message })
        };
        uses.found.into_iter().filter_map(check).collect()
    }

    fn check_methods(&self, added: &AddedMethods, file: &syn::File) -> Vec<Finding> {
        let calls = added.calls(&self.name, file).into_iter();
        let upward = calls.filter(|call| call.modules.is_disjoint(self.may_use));
        let finding = |call: methods::Call| {
            let modules: Vec<&str> = call.modules.iter().map(String::as_str).collect();
            let message = format!(
                "`{}` calls `{}`, a method that `{}` adds: use only lower layers, see {TABLE}",
                self.name,
                call.method,
                modules.join("`, `")
            );
            Finding { file: self.path.to_owned(), line: call.line, message }
        };
        upward.map(finding).collect()
    }
}

fn parse(path: &str, text: &str) -> Result<syn::File> {
    syn::parse_file(text).map_err(|error| anyhow!("{path}:{}: {error}", error.span().start().line))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE_OF_TESTS: &str = "error
        transport + auth     # a login is itself a call
        device, files
        changes";

    const LIB: &str = "mod auth; mod changes; mod device; mod error; mod files; mod transport;
        pub use changes::Change; pub use error::{Error, Kind as ErrorKind}; pub use serde::Serialize;
        pub struct Own;
        #[cfg(test)] mod testing;";

    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let mut all: BTreeMap<String, String> = [("lib.rs".to_owned(), LIB.to_owned())].into();
        all.extend(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
        let findings = check_crate(&allowed_uses(TABLE_OF_TESTS).unwrap(), &all).unwrap();
        findings.into_iter().map(|finding| finding.to_string()).collect()
    }

    #[test]
    fn lower_layers_and_joined_modules_may_be_used() {
        let uses = "use crate::{Error, Serialize, error::Kind}; use super::super::auth::Token; fn f() { crate::transport::call(self::x()) }";
        assert!(found(&[("transport/call.rs", uses), ("changes/mod.rs", "use crate::{Change, device, files::A};")]).is_empty());
    }

    #[test]
    fn a_use_of_a_higher_or_the_same_layer_is_reported_with_its_line_and_the_rule() {
        assert_eq!(
            found(&[("device/id.rs", "\nuse crate::changes::Batch;")]),
            [
                "device/id.rs:2: `device` uses `changes` (crate::changes::Batch), which is in a higher layer: use only lower layers, see \
                 the table in xtask/src/lint/layers/table.rs"
            ]
        );
        assert!(found(&[("device/id.rs", "use crate::files::A;")])[0].contains("which is in the same layer"));
        assert!(
            found(&[("device/id.rs", "use crate::Own;")])[0]
                .contains("uses `crate root` (crate::Own), which is in a higher layer")
        );
    }

    #[test]
    fn every_form_of_a_path_is_resolved() {
        for text in [
            "use crate::{Error, Change};",
            "use super::super::changes;",
            "use crate::files::A;",
            "fn f() { crate::changes::g() }",
            "fn f(a: super::super::changes::A) {}",
            "mod inner { use super::super::super::Change; }",
            "fn f() { vec![crate::changes::A]; }",
            "macro_rules! m { () => { $crate::changes::A }; }",
            "impl crate::changes::T for A {}",
            "use crate::Own;",
        ] {
            assert_eq!(found(&[("device/id.rs", text)]).len(), 1, "{text}");
        }
    }

    #[test]
    fn uses_of_other_crates_uses_in_tests_and_visibilities_are_ignored() {
        for text in [
            "use crate::Serialize;",
            "#[cfg(test)] mod tests { use crate::changes::A; }",
            "use changes::A;",
            "pub(in crate::changes) fn f() {}",
        ] {
            assert!(found(&[("device/id.rs", text)]).is_empty(), "{text}");
        }
    }

    #[test]
    fn calls_of_methods_that_a_higher_layer_adds_are_reported() {
        let client = ("transport/client.rs", "pub struct Client; impl Client { fn account(&self) {} }");
        let noun = ("changes/noun.rs", "impl Client { fn devices(&self) {} } impl Other { fn groups(&self) {} }");
        let calls = |path: &str, text: &str| found(&[client, noun, (path, text)]);
        for receiver in ["self.client", "client", "(&main_client)", "scope.client()", "self.0.client.clone().x(client)"] {
            let text = format!("\nfn f() {{ {receiver}.devices() }}");
            let expected = usize::from(!receiver.contains("x("));
            assert_eq!(calls("device/id.rs", &text).len(), expected, "{receiver}");
        }
        assert_eq!(
            calls("device/id.rs", "\nfn f() { client.devices() }"),
            ["device/id.rs:2: `device` calls `Client::devices`, a method that `changes` adds: use only lower layers, see the \
                 table in xtask/src/lint/layers/table.rs"]
        );
        for text in [
            "fn f() { client.account(); client.groups(); request.devices(); }",
            "#[cfg(test)] mod tests { fn f() { client.devices() } }",
        ] {
            assert!(calls("device/id.rs", text).is_empty(), "{text}");
        }
        assert!(calls("changes/wait.rs", "fn f() { client.devices() }").is_empty());
    }

    #[test]
    fn a_difference_between_the_modules_and_the_table_is_reported() {
        let lib = LIB.replace("mod auth;", "mod auth; mod attic;");
        let findings = found(&[("lib.rs", &lib)]);
        assert_eq!(findings.len(), 1);
        assert!(findings[0].contains("the module `attic` is not in the table"), "{findings:?}");
        let lib = LIB.replace("mod auth;", "");
        assert!(found(&[("lib.rs", &lib)])[0].contains("has `auth`, but the crate has no such module"));
    }

    #[test]
    fn the_tables_are_valid_and_a_table_with_a_repeated_module_is_refused() {
        for (folder, table) in LAYERS {
            assert!(allowed_uses(table).is_ok_and(|allowed| allowed.len() > 2), "{folder}");
        }
        assert!(allowed_uses("a\nb, a").is_err());
    }
}
