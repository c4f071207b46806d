//! What the root of a crate declares.

use std::collections::{BTreeMap, BTreeSet};

/// The modules that the crate root declares, and the names that it re-exports or defines.
#[derive(Default)]
pub(super) struct Root {
    pub(super) modules: BTreeSet<String>,
    /// Maps each re-exported name to the module that it comes from.
    reexports: BTreeMap<String, String>,
    /// Names that the root defines itself.
    own: BTreeSet<String>,
}

/// What `module_of` returns for items that the crate root itself defines.
pub(super) const CRATE_ROOT: &str = "crate root";

impl Root {
    pub(super) fn read(file: &syn::File) -> Self {
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
        // Drop the re-exports from other crates: they do not belong to a module of this crate.
        let modules = root.modules.clone();
        root.reexports.retain(|_, module| modules.contains(module));
        root
    }

    fn own(&mut self, name: &syn::Ident) {
        self.own.insert(name.to_string());
    }

    /// Returns the module that `crate::name` belongs to, or [`CRATE_ROOT`] if the root itself defines the name. Returns `None` if
    /// the root does not have the name or re-exports it from another crate.
    pub(super) fn module_of(&self, name: &str) -> Option<&str> {
        if self.own.contains(name) {
            return Some(CRATE_ROOT);
        }
        self.modules.get(name).or_else(|| self.reexports.get(name)).map(String::as_str)
    }
}

pub(super) fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
    })
}

/// Returns the imported paths of a `use` tree, each with the name that it gets in the importing module.
pub(super) fn leaves(tree: &syn::UseTree) -> Vec<(Vec<String>, String)> {
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
