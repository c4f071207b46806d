//! Generates the operations table as Rust data.

use std::collections::BTreeMap;

use anyhow::Result;
use heck::ToPascalCase;
use quote::{format_ident, quote};
use syn::{Item, parse_quote};

use super::files::source;
use crate::description::operations::Row;

/// Generates `operations.rs`.
pub fn generate(rows: &[Row], outputs: &mut BTreeMap<String, String>) -> Result<()> {
    let count = rows.len();
    let entries = rows.iter().map(entry);
    let items: Vec<Item> = vec![
        parse_quote!(
            use crate::operation::{Answer, Auth, Body, Effect, Limits, Operation, Paging, Parameter, Place, Timeout};
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
    let timeout = format_ident!("{}", row.timeout.to_pascal_case());
    let devices = limit(row.devices);
    let requests_per_minute = limit(row.requests_per_minute);
    let parameters = row.parameters.iter().map(|parameter| {
        let (name, required, account) = (&parameter.name, parameter.required, parameter.account);
        let place = format_ident!("{}", parameter.place.to_pascal_case());
        quote!(Parameter { name: #name, place: Place::#place, required: #required, account: #account })
    });
    let list = match &row.list {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    let (members, required) = (&row.members, &row.required);
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
            timeout: Timeout::#timeout,
            limits: Limits { devices: #devices, requests_per_minute: #requests_per_minute },
            parameters: &[#(#parameters),*],
            body: Body::#body,
            answer: Answer::#answer,
            list: #list,
            members: &[#(#members),*],
            required: &[#(#required),*],
        }
    }
}

fn limit(number: Option<u64>) -> proc_macro2::TokenStream {
    match number {
        Some(number) => {
            let number = proc_macro2::Literal::u64_unsuffixed(number);
            quote!(Some(#number))
        }
        None => quote!(None),
    }
}
