//! Finds calls to methods that one module adds to a type of another module. The code that uses the result compares the layers of
//! the modules.
//!
//! The call `client.devices()` does not mention a module, although it uses the module `resources`, which adds `devices` to the
//! type `Client`. The types of expressions are unknown here. So a call counts if the name of its receiver ends with the name of
//! the type, as in `self.client.devices()`.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::{self, Visit};

use super::root::is_test;

/// The types and the inherent methods of a crate. From these, `find` determines which methods a module adds to a type of another
/// module.
#[derive(Default)]
pub(super) struct AddedMethods {
    /// Maps each type of the crate to the modules that define a type with this name.
    types: BTreeMap<String, BTreeSet<String>>,
    /// Maps a type and a method to the modules that define such a method.
    methods: BTreeMap<(String, String), BTreeSet<String>>,
}

/// A call of an added method.
pub(super) struct Call {
    pub(super) line: usize,
    /// The type and the method, such as `Client::devices`.
    pub(super) method: String,
    /// The modules that define such a method.
    pub(super) modules: BTreeSet<String>,
}

impl AddedMethods {
    /// Adds the types and the inherent methods that a file of `module` defines.
    pub(super) fn add(&mut self, module: &str, file: &syn::File) {
        let mut definitions = Definitions { module, found: self };
        definitions.visit_file(file);
    }

    /// Searches a file of `module` for calls of added methods. Leaves out methods that `module` itself defines.
    pub(super) fn calls(&self, module: &str, file: &syn::File) -> Vec<Call> {
        let mut calls = Calls { added: self, module, found: Vec::new() };
        calls.visit_file(file);
        calls.found
    }

    /// Returns the type of the added method `name`, and the modules that define the method. The type is determined from the name
    /// of the receiver, such as `client`. A method that a module defines for its own type is not an added method. Returns `None`
    /// if no added method matches.
    fn find(&self, receiver: &str, name: &str) -> Option<(&str, &BTreeSet<String>)> {
        self.methods.iter().find_map(|((of, method), modules)| {
            let is_added = modules.is_disjoint(self.types.get(of)?);
            (is_added && method == name && is_named_after(receiver, of)).then_some((of.as_str(), modules))
        })
    }
}

/// Returns whether the name of a variable ends with the name of a type, such as `main_client` and `Client`.
fn is_named_after(variable: &str, name: &str) -> bool {
    let mut snake = String::new();
    for (index, letter) in name.char_indices() {
        if letter.is_uppercase() && index > 0 {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    variable.strip_suffix(&snake).is_some_and(|rest| rest.is_empty() || rest.ends_with('_'))
}

struct Definitions<'a> {
    module: &'a str,
    found: &'a mut AddedMethods,
}

impl Definitions<'_> {
    fn add_type(&mut self, name: &syn::Ident) {
        self.found.types.entry(name.to_string()).or_default().insert(self.module.to_owned());
    }
}

impl<'ast> Visit<'ast> for Definitions<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.add_type(&item.ident);
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.add_type(&item.ident);
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let syn::Type::Path(path) = &*item.self_ty else { return };
        let (None, Some(of)) = (&item.trait_, path.path.segments.last()) else { return };
        for part in &item.items {
            if let syn::ImplItem::Fn(method) = part {
                let key = (of.ident.to_string(), method.sig.ident.to_string());
                self.found.methods.entry(key).or_default().insert(self.module.to_owned());
            }
        }
    }
}

struct Calls<'a> {
    added: &'a AddedMethods,
    module: &'a str,
    found: Vec<Call>,
}

impl<'ast> Visit<'ast> for Calls<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if let Some(receiver) = last_name(&call.receiver)
            && let Some((of, modules)) = self.added.find(&receiver, &call.method.to_string())
            && !modules.contains(self.module)
        {
            let method = format!("{of}::{}", call.method);
            self.found.push(Call { line: call.method.span().start().line, method, modules: modules.clone() });
        }
        visit::visit_expr_method_call(self, call);
    }
}

/// Returns the last name in an expression such as `self.client`, `client()` or `&client`.
fn last_name(expression: &syn::Expr) -> Option<String> {
    match expression {
        syn::Expr::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        syn::Expr::Field(field) => match &field.member {
            syn::Member::Named(name) => Some(name.to_string()),
            syn::Member::Unnamed(_) => None,
        },
        syn::Expr::MethodCall(call) => Some(call.method.to_string()),
        syn::Expr::Reference(reference) => last_name(&reference.expr),
        syn::Expr::Paren(paren) => last_name(&paren.expr),
        _ => None,
    }
}
