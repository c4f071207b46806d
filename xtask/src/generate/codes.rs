//! Generates the error codes as Rust data.

use std::collections::BTreeMap;

use anyhow::Result;
use heck::ToPascalCase;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Item, parse_quote};

use super::files::source;
use crate::description::Description;

/// Generates `codes.rs`.
pub fn generate(description: &Description, outputs: &mut BTreeMap<String, String>) -> Result<()> {
    let count = description.errors().len();
    let entries = description.errors().iter().map(entry);
    let items: Vec<Item> = vec![
        parse_quote!(
            use crate::code::{Known, Origin, Retry};
        ),
        parse_quote! {
            /// Every code that a document lists or that users have reported.
            pub static KNOWN: [Known; #count] = [#(#entries),*];
        },
    ];
    outputs.insert("crates/thingspace-raw/src/generated/codes.rs".to_owned(), source("openapi/errors.yaml", items)?);
    Ok(())
}

fn entry(error: &Value) -> proc_macro2::TokenStream {
    let string = |key: &str| error[key].as_str().unwrap_or_default();
    let from = error["from"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let from = from.map(|origin| format_ident!("{}", origin.to_pascal_case()));
    let status = match error["status"].as_u64() {
        Some(status) => {
            let status = proc_macro2::Literal::u64_unsuffixed(status);
            quote!(Some(#status))
        }
        None => quote!(None),
    };
    let retry = format_ident!("{}", string("retry").to_pascal_case());
    let message = match error["message"].as_str() {
        Some(message) => quote!(Some(#message)),
        None => quote!(None),
    };
    let (code, meaning) = (string("code"), string("meaning"));
    quote! {
        Known {
            code: #code,
            from: &[#(Origin::#from),*],
            status: #status,
            retry: Retry::#retry,
            message: #message,
            meaning: #meaning,
        }
    }
}
