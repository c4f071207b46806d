//! Generates the enum of callback messages: one variant for each callback service.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use heck::ToPascalCase;
use quote::{format_ident, quote};
use syn::{Item, parse_quote};

use super::files::source;
use crate::description::callbacks::Service;

/// Generates `message.rs` of the crate `thingspace-callbacks`.
pub fn generate(services: &[Service], outputs: &mut BTreeMap<String, String>) -> Result<()> {
    let items: Vec<Item> = vec![
        parse_quote!(
            use serde_json::Value;
        ),
        parse_quote!(
            use thingspace_raw::types;
        ),
        parse_quote!(
            use crate::undecoded::{Undecoded, decode, encode};
        ),
        definition(services),
        methods(services),
        debug(services),
    ];
    let code = source("openapi", items).context("callback messages")?;
    outputs.insert("crates/thingspace-callbacks/src/generated/message.rs".to_owned(), code);
    Ok(())
}

/// Returns the name of the enum variant for a service. The enum `CallbackService` uses the same name for the service.
fn variant(service: &Service) -> proc_macro2::Ident {
    format_ident!("{}", service.name.to_pascal_case())
}

fn definition(services: &[Service]) -> Item {
    let variants = services.iter().map(|service| {
        let (variant, message) = (variant(service), format_ident!("{}", service.message));
        let doc = format!(" {}.", service.summary.trim_end_matches('.'));
        quote!(#[doc = #doc] #variant(Box<types::#message>))
    });
    parse_quote! {
        /// The content of a message, decoded into the type of its callback service.
        ///
        /// A member that the OpenAPI description does not contain, or whose type differs from the description, is in the `extra`
        /// of its object, as it was sent.
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Message {
            #(#variants,)*
            /// A message of a service that is not described, or a message that does not fit the type of its service.
            Other(Undecoded),
        }
    }
}

fn methods(services: &[Service]) -> Item {
    let decoded = services.iter().map(|service| {
        let (name, variant) = (&service.name, variant(service));
        quote!(#name => decode(members, Self::#variant))
    });
    let encoded = services.iter().map(|service| {
        let variant = variant(service);
        quote!(Self::#variant(message) => encode(message))
    });
    parse_quote! {
        impl Message {
            /// Decodes the members of a message as far as possible.
            pub(crate) fn decode(service: &str, members: &Value) -> Self {
                match service {
                    #(#decoded,)*
                    _ => Self::Other(Undecoded::of_unknown_service(members)),
                }
            }
            /// Returns the message as JSON with the member names of the API. Decoded values have the types of the OpenAPI
            /// description: a number that was sent as a string is a number. The members in `extra` are as they were sent. Nulls
            /// and empty lists are left out. `Event::json` returns the message as it was sent. The message may contain secrets.
            pub fn json(&self) -> Value {
                match self {
                    #(#encoded,)*
                    Self::Other(message) => message.json().clone(),
                }
            }
        }
    }
}

fn debug(services: &[Service]) -> Item {
    let shown = services.iter().map(|service| {
        let variant = variant(service);
        quote!(Self::#variant(message) => message.fmt(f))
    });
    parse_quote! {
        impl ::std::fmt::Debug for Message {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    #(#shown,)*
                    Self::Other(message) => message.fmt(f),
                }
            }
        }
    }
}
