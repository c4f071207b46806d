//! Generates the methods that return the times in responses and callback messages as timestamps.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use heck::ToSnakeCase;
use quote::{format_ident, quote};
use syn::{Item, parse_quote};

use super::files::source;
use super::view::View;
use crate::description::schema::{Form, Member, Schema, Type};

/// Generates `moments.rs`.
pub fn generate(schemas: &BTreeMap<String, Schema>, view: &View, outputs: &mut BTreeMap<String, String>) -> Result<()> {
    let mut items: Vec<Item> = vec![
        parse_quote!(
            use jiff::Timestamp;
        ),
        parse_quote!(
            use super::types;
        ),
        parse_quote!(
            use crate::moment::parse;
        ),
    ];
    items.extend(schemas.values().filter(|schema| view.answers.contains(&schema.name)).filter_map(methods));
    let code = source("openapi", items).context("moments")?;
    outputs.insert("crates/thingspace-raw/src/generated/moments.rs".to_owned(), code);
    Ok(())
}

/// Returns an impl with one method for each member that is a time, or `None` if the schema has no such member.
fn methods(schema: &Schema) -> Option<Item> {
    let Form::Object(members) = &schema.form else { return None };
    let methods: Vec<_> = members.iter().filter(|member| member.kind == Type::Moment).map(method).collect();
    if methods.is_empty() {
        return None;
    }
    let name = format_ident!("{}", schema.name);
    Some(parse_quote! {
        impl types::#name {
            #(#methods)*
        }
    })
}

/// Returns the method for a member. The method has the same name as the struct field of the member.
fn method(member: &Member) -> proc_macro2::TokenStream {
    let field = format_ident!("{}", member.name.to_snake_case());
    let doc = format!(" Returns the time in `{}`. `None` if the member is missing or is not a time.", member.name);
    let value = if member.required { quote!(parse(&self.#field)) } else { quote!(parse(self.#field.as_deref()?)) };
    quote! {
        #[doc = #doc]
        pub fn #field(&self) -> Option<Timestamp> {
            #value
        }
    }
}
