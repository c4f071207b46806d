//! Generates typed httpmock mocks for every operation, in one file per area of the API.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use heck::{ToPascalCase, ToSnakeCase};
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Item, parse_quote};

use super::files::source;
use super::split::self_name;
use super::view::View;
use crate::description::operations::Row;

const FOLDER: &str = "crates/thingspace-httpmock/src/generated";

/// Generates the files of `crates/thingspace-httpmock/src/generated`.
pub fn generate(view: &View, rows: &[Row], outputs: &mut BTreeMap<String, String>) -> Result<()> {
    let tokens =
        super::client::generator().httpmock(&view.document, "thingspace_raw").context("progenitor failed to generate mocks")?;
    let mut file: syn::File = syn::parse2(tokens).context("cannot parse the mocks that progenitor generated")?;
    let mut operations = Vec::new();
    let mut root: Vec<Item> = Vec::new();
    for item in std::mem::take(&mut file.items) {
        match item {
            Item::Mod(module) => operations = module.content.context("the operations module has no content")?.1,
            other => root.push(other),
        }
    }
    let mut areas: BTreeMap<&str, Vec<Item>> = BTreeMap::new();
    for item in operations {
        let name = match &item {
            Item::Use(_) => continue,
            Item::Struct(item) => item.ident.to_string(),
            Item::Impl(block) => self_name(block).unwrap_or_default(),
            _ => bail!("the generator wrote an unexpected kind of item among the mocks"),
        };
        let row = rows
            .iter()
            .find(|row| name == format!("{}When", row.id.to_pascal_case()) || name == format!("{}Then", row.id.to_pascal_case()));
        let row = row.with_context(|| format!("no operation matches the mock {name}"))?;
        let mut item = item;
        if row.body == "Form" {
            FormBodyRewriter.visit_item_mut(&mut item);
        }
        areas.entry(&row.area).or_default().push(item);
    }
    for item in &mut root {
        document_methods(item, rows);
    }
    let names: Vec<syn::Ident> = areas.keys().map(|area| syn::parse_str(area)).collect::<Result<_, _>>()?;
    let mut module: Vec<Item> = names.iter().map(|area| parse_quote!(mod #area;)).collect();
    module.push(parse_quote! {
        /// What a mock of each operation expects (`…When`) and returns (`…Then`). `into_inner` returns httpmock's own types, for
        /// requests and responses that the description does not allow.
        pub mod operations { #(pub use super::#names::*;)* }
    });
    module.append(&mut root);
    outputs.insert(format!("{FOLDER}/mod.rs"), source("openapi", module)?);
    for (area, mut items) in areas {
        items.insert(
            0,
            parse_quote!(
                #[allow(unused_imports)]
                use thingspace_raw::types;
            ),
        );
        outputs.insert(format!("{FOLDER}/{area}.rs"), source(&format!("openapi/{area}.yaml"), items)?);
    }
    Ok(())
}

fn document_methods(item: &mut Item, rows: &[Row]) {
    let Item::Trait(item) = item else { return };
    for member in &mut item.items {
        let syn::TraitItem::Fn(function) = member else { continue };
        if let Some(row) = rows.iter().find(|row| function.sig.ident == row.id.to_snake_case()) {
            let doc = format!(" Mocks `{}`: {} {}.", row.id, row.method, row.path);
            function.attrs.push(parse_quote!(#[doc = #doc]));
        }
    }
}

/// Corrects the mock of an operation with a form body: the mock must compare forms, but progenitor makes it compare JSON bodies.
struct FormBodyRewriter;

impl VisitMut for FormBodyRewriter {
    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        if call.method == "json_body_obj" && call.receiver.to_token_stream().to_string() == "self . 0" {
            let arguments = &call.args;
            let receiver = &call.receiver;
            let matcher: syn::ExprMethodCall = parse_quote!(#receiver.is_true(crate::form_of(#arguments)));
            *call = matcher;
        }
        visit_mut::visit_expr_method_call_mut(self, call);
    }
}
