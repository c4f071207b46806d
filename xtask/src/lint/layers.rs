//! Checks the dependencies between the top-level modules of a crate. The modules are ordered in layers, and a module may use only
//! the layers below its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};

use super::sources::Finding;

/// The layers of each crate, one per line. The lowest layer is on the first line.
///
/// A module may use the modules of lower layers, which are on earlier lines. On one line, modules joined by `+` may use
/// each other, but modules separated by `,` may not. The crate root (lib.rs or main.rs) may use every module, but no module may
/// use what the root itself defines. Every module of the crate must be in the table, and every name in the table must be a
/// module.
const LAYERS: &[(&str, &str)] = &[
    (
        "crates/thingspace/src",
        "sanitize
         error
         transport + auth + client      # a login is itself a call, and a client holds both
         operation
         device
         changes
         resources
         blocking",
    ),
    (
        "crates/thingspace-sim/src",
        "clip, description, error, groups, inbox, issued_secrets, journal, rng, snapshot_serde
         clock, deliveries, ids, nearest, remote, unknown_members, values
         fault, line, quirks, refusal
         auth, fleet, ledger
         remote_access, world
         handlers, snapshot, views
         shared
         admin
         http
         simulator + builder            # the facade and its builder
         client",
    ),
    (
        "crates/thingspace-cli/src",
        "failure
         input, output
         arguments, interrupt
         connect
         workflow
         commands",
    ),
    (
        "crates/thingspace-python/src",
        "errors
         runtime
         convert
         callbacks, lists
         requests
         jobs
         nouns
         client
         simulator",
    ),
    (
        "crates/thingspace-device-file/src",
        "column, record
         error, identifier, rows
         decode, duplicates, json, separated
         reader",
    ),
    (
        "crates/thingspace-store/src",
        "error
         description
         entry, parameters, background, tls
         cell
         store + skipping, group, wake
         conformance, copy, faults, memory, sqlite, postgres, nats
         open
         lazy",
    ),
    (
        "crates/thingspace-callbacks/src",
        "body, credentials
         refusal, undecoded + message
         event
         from_device, sender
         inbox
         consumer, receiver",
    ),
    (
        "crates/thingspace-jobs/src",
        "error, patient, settings
         cells, identity, outcome, parts
         journal
         clock
         budget, context, lease, progress, rate
         hold, report, summary
         job
         start
         jobs",
    ),
    (
        "xtask/src",
        "process, description
         lint
         generate, conformance
         tasks",
    ),
];

/// The name of the table in findings.
const TABLE: &str = "the table in xtask/src/lint/layers.rs";

/// Checks every crate of the table below `root`.
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

/// Maps each module to the modules that it may use, including itself.
type Allowed = BTreeMap<String, BTreeSet<String>>;

fn allowed_uses(table: &str) -> Result<Allowed> {
    let mut allowed = Allowed::new();
    let mut below = BTreeSet::new();
    for line in table.lines() {
        let line = line.split('#').next().unwrap_or_default();
        let groups: Vec<BTreeSet<String>> =
            line.split(',').map(|group| group.split('+').map(|module| module.trim().to_owned()).collect()).collect();
        for group in &groups {
            for module in group {
                let may_use = below.union(group).cloned().collect();
                if module.is_empty() || allowed.insert(module.clone(), may_use).is_some() {
                    bail!("{TABLE}: `{}` has an empty or a repeated module", line.trim());
                }
            }
        }
        below.extend(groups.into_iter().flatten());
    }
    Ok(allowed)
}

/// Reads the files of a crate into `files`. Each key is the path of a file below the crate's source folder. Leaves out generated
/// code and the folder `bin`.
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
    let mut findings = Vec::new();
    for module in root.modules.iter().filter(|module| !allowed.contains_key(*module)) {
        let message = format!("the module `{module}` is not in {TABLE}: add it to a layer");
        findings.push(Finding { file: root_file.to_owned(), line: 1, message });
    }
    for module in allowed.keys().filter(|module| !root.modules.contains(*module)) {
        let message = format!("{TABLE} has `{module}`, but the crate has no such module: remove it");
        findings.push(Finding { file: root_file.to_owned(), line: 1, message });
    }
    for (path, text) in files {
        let full_path = module_path(path);
        let Some(module) = full_path.first().cloned() else { continue };
        let Some(may_use) = allowed.get(&module) else { continue };
        let mut uses = Uses { module: full_path, found: BTreeMap::new() };
        uses.visit_file(&parse(path, text)?);
        for ((line, name), path_used) in uses.found {
            let Some(used) = root.module_of(&name) else { continue };
            let position = match allowed.get(used) {
                _ if may_use.contains(used) => continue,
                // Another finding already reports that the table does not list this module.
                None if used != CRATE_ROOT => continue,
                Some(above) if !above.contains(&module) => "in the same layer",
                _ => "in a higher layer",
            };
            let message =
                format!("`{module}` uses `{used}` ({path_used}), which is {position}: use only lower layers, see {TABLE}");
            findings.push(Finding { file: path.clone(), line, message });
        }
    }
    Ok(findings)
}

fn parse(path: &str, text: &str) -> Result<syn::File> {
    syn::parse_file(text).map_err(|error| anyhow!("{path}:{}: {error}", error.span().start().line))
}

/// Returns the path of a file's module: `[device, page]` for `device/page/mod.rs`.
fn module_path(path: &str) -> Vec<String> {
    let path = path.trim_end_matches(".rs");
    let mut parts: Vec<String> = path.split('/').map(str::to_owned).collect();
    if parts.last().is_some_and(|last| last == "mod") || ["lib", "main"].contains(&path) {
        parts.pop();
    }
    parts
}

/// The names that the crate root declares, re-exports or defines.
#[derive(Default)]
struct Root {
    modules: BTreeSet<String>,
    /// Maps each re-exported name to the module that it comes from.
    reexports: BTreeMap<String, String>,
    /// Names that the root defines itself.
    own: BTreeSet<String>,
}

/// Stands for the module of an item that the crate root itself defines.
const CRATE_ROOT: &str = "crate root";

impl Root {
    fn read(file: &syn::File) -> Self {
        let mut root = Root::default();
        for item in &file.items {
            match item {
                syn::Item::Mod(module) if !is_test(&module.attrs) && module.ident != "generated" => {
                    root.modules.insert(module.ident.to_string());
                }
                syn::Item::Use(item) => {
                    for (path, name) in leaves(&item.tree) {
                        let start = usize::from(["crate", "self"].contains(&path[0].as_str()));
                        if let Some(module) = path.get(start) {
                            root.reexports.insert(name, module.clone());
                        }
                    }
                }
                syn::Item::Const(item) => root.own(&item.ident),
                syn::Item::Enum(item) => root.own(&item.ident),
                syn::Item::Fn(item) => root.own(&item.sig.ident),
                syn::Item::Static(item) => root.own(&item.ident),
                syn::Item::Struct(item) => root.own(&item.ident),
                syn::Item::Trait(item) => root.own(&item.ident),
                syn::Item::Type(item) => root.own(&item.ident),
                _ => {}
            }
        }
        // Re-exports from other crates do not belong to a module.
        let modules = root.modules.clone();
        root.reexports.retain(|_, module| modules.contains(module));
        root
    }

    fn own(&mut self, name: &syn::Ident) {
        self.own.insert(name.to_string());
    }

    /// Returns the module that `crate::name` belongs to. `None` if the name comes from another crate.
    fn module_of(&self, name: &str) -> Option<&str> {
        if self.own.contains(name) {
            return Some(CRATE_ROOT);
        }
        self.modules.get(name).or_else(|| self.reexports.get(name)).map(String::as_str)
    }
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
    })
}

/// Returns the imported paths of a `use` tree, each with the name that it gets in the importing module.
fn leaves(tree: &syn::UseTree) -> Vec<(Vec<String>, String)> {
    let below = |name: String, tree: &syn::UseTree| {
        let mut inner = leaves(tree);
        inner.iter_mut().for_each(|(path, _)| path.insert(0, name.clone()));
        inner
    };
    match tree {
        syn::UseTree::Path(path) => below(path.ident.to_string(), &path.tree),
        syn::UseTree::Name(name) => vec![(vec![name.ident.to_string()], name.ident.to_string())],
        syn::UseTree::Rename(rename) => vec![(vec![rename.ident.to_string()], rename.rename.to_string())],
        syn::UseTree::Glob(_) => vec![(vec!["*".to_owned()], "*".to_owned())],
        syn::UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
    }
}

/// Collects the paths in a file that refer to the crate of the file.
struct Uses {
    module: Vec<String>,
    /// Maps a line and the first name below `crate` to the path as it was written on the line.
    found: BTreeMap<(usize, String), String>,
}

impl Uses {
    fn add(&mut self, line: usize, path: &[String]) {
        let mut absolute = match path.first().map(String::as_str) {
            Some("crate") => Vec::new(),
            Some("self" | "super") => self.module.clone(),
            _ => return,
        };
        for name in path.iter().skip_while(|name| *name == "crate" || *name == "self") {
            if name == "super" {
                absolute.pop();
            } else {
                absolute.push(name.clone());
            }
        }
        if let Some(name) = absolute.first() {
            self.found.entry((line, name.clone())).or_insert_with(|| path.join("::"));
        }
    }

    /// Finds paths in the tokens of a macro call, because the arguments of macros are not parsed.
    fn add_tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut line = 0;
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 || path.is_empty() {
                        self.add(line, &path);
                        path.clear();
                        line = ident.span().start().line;
                    }
                    path.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                other => {
                    self.add(line, &path);
                    path.clear();
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.add_tokens(group.stream());
                    }
                }
            }
        }
        self.add(line, &path);
    }
}

impl<'ast> Visit<'ast> for Uses {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if is_test(&item.attrs) {
            return;
        }
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !is_test(&item.attrs) {
            visit::visit_item_fn(self, item);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if !is_test(&item.attrs) {
            visit::visit_item_impl(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if !is_test(&item.attrs) {
            visit::visit_impl_item_fn(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if !is_test(&item.attrs) {
            for (path, _) in leaves(&item.tree) {
                self.add(item.span().start().line, &path);
            }
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.add(path.span().start().line, &names);
        visit::visit_path(self, path);
    }

    /// Ignores the path in `pub(in crate::module)`, which is not a use of the module.
    fn visit_vis_restricted(&mut self, _: &'ast syn::VisRestricted) {}

    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        visit::visit_macro(self, item);
        self.add_tokens(item.tokens.clone());
    }
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
    fn a_use_of_a_higher_layer_is_found_with_its_line_and_the_rule() {
        assert_eq!(
            found(&[("device/id.rs", "\nuse crate::changes::Batch;")]),
            [
                "device/id.rs:2: `device` uses `changes` (crate::changes::Batch), which is in a higher layer: use only lower layers, see \
                 the table in xtask/src/lint/layers.rs"
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
    fn uses_of_other_crates_and_uses_in_tests_are_ignored() {
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
    fn a_module_that_is_not_in_the_table_is_found() {
        let lib = LIB.replace("mod auth;", "mod auth; mod attic;");
        let findings = found(&[("lib.rs", &lib)]);
        assert_eq!(findings.len(), 1);
        assert!(findings[0].contains("the module `attic` is not in the table"), "{findings:?}");
        let lib = LIB.replace("mod auth;", "");
        assert!(found(&[("lib.rs", &lib)])[0].contains("has `auth`, but the crate has no such module"));
    }

    #[test]
    fn the_table_can_be_read() {
        for (folder, table) in LAYERS {
            assert!(allowed_uses(table).is_ok_and(|allowed| allowed.len() > 2), "{folder}");
        }
        assert!(allowed_uses("a\nb, a").is_err());
    }
}
