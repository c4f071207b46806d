//! The operations table as Rust data.

use std::collections::BTreeMap;

use anyhow::Result;
use heck::ToPascalCase;
use quote::{format_ident, quote};
use syn::{Item, parse_quote};

use super::files::source;
use crate::operations::Row;

/// Adds `operations.rs`.
pub fn generate(rows: &[Row], outputs: &mut BTreeMap<String, String>) -> Result<()> {
    let count = rows.len();
    let entries = rows.iter().map(entry);
    let items: Vec<Item> = vec![
        parse_quote!(
            use crate::operation::{Answer, Auth, Body, Effect, Operation, Paging};
        ),
        parse_quote! {
            /// Every described operation, in the order of the description.
            pub static OPERATIONS: [Operation; #count] = [#(#entries),*];
        },
    ];
    outputs.insert("crates/thingspace-raw/src/generated/operations.rs".to_owned(), source("openapi", items)?);
    Ok(())
}

fn entry(row: &Row) -> proc_macro2::TokenStream {
    let Row { id, method, path, area, summary, .. } = row;
    let auth = format_ident!("{}", row.auth);
    let effect = format_ident!("{}", row.effect.to_pascal_case());
    let paging = format_ident!("{}", row.paging.to_pascal_case());
    let body = format_ident!("{}", row.body);
    let answer = format_ident!("{}", row.answer);
    let callback = match &row.callback {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    quote! {
        Operation {
            id: #id,
            method: #method,
            path: #path,
            area: #area,
            summary: #summary,
            auth: Auth::#auth,
            effect: Effect::#effect,
            paging: Paging::#paging,
            callback: #callback,
            body: Body::#body,
            answer: Answer::#answer,
        }
    }
}
