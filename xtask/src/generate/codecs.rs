//! Generates two tables of codecs: one for the operations and one for the callback services. A codec decodes a body and encodes
//! it again.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use quote::{format_ident, quote};
use syn::{Item, parse_quote};

use super::files::source;
use crate::description::callbacks::Service;
use crate::description::operations::Row;

/// Generates `codecs.rs`.
pub fn generate(rows: &[Row], services: &[Service], outputs: &mut BTreeMap<String, String>) -> Result<()> {
    let codecs = rows.iter().map(|row| {
        let (id, request, answer) =
            (&row.id, recode(row.body_type.as_ref().filter(|_| row.body == "Json")), recode(row.answer_type.as_ref()));
        quote!(Codec { operation: #id, request: #request, answer: #answer })
    });
    let callbacks = services.iter().map(|service| {
        let (name, summary, message) = (&service.name, &service.summary, format_ident!("{}", service.message));
        quote!(Callback { service: #name, summary: #summary, message: recode::<types::#message>, salvage: salvage::<types::#message> })
    });
    let (codec_count, callback_count) = (rows.len(), services.len());
    let items: Vec<Item> = vec![
        parse_quote!(
            use super::types;
        ),
        parse_quote!(
            use crate::codec::{Callback, Codec, recode, salvage};
        ),
        parse_quote! {
            /// The codecs of every operation, in the order of the description.
            pub static CODECS: [Codec; #codec_count] = [#(#codecs),*];
        },
        parse_quote! {
            /// The codec of every callback service, by name.
            pub static CALLBACKS: [Callback; #callback_count] = [#(#callbacks),*];
        },
    ];
    let code = source("openapi", items).context("codecs")?;
    outputs.insert("crates/thingspace-raw/src/generated/codecs.rs".to_owned(), code);
    Ok(())
}

fn recode(schema: Option<&String>) -> proc_macro2::TokenStream {
    match schema {
        Some(name) => {
            let name = format_ident!("{name}");
            quote!(Some(recode::<types::#name>))
        }
        None => quote!(None),
    }
}
