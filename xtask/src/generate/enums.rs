//! Generates open enums. Every string enum of the OpenAPI description keeps its variants and gets a variant `Unknown(String)`. On
//! the wire, every value is a string.
//!
//! So a response with an unknown value can be decoded, and the value does not change when a client sends it back.

use heck::ToPascalCase;
use quote::format_ident;
use syn::{Item, parse_quote};

use super::view::View;
use crate::lint::fold;

/// Replaces the generated closed enums and their conversions with open enums and their conversions.
pub fn open(items: Vec<Item>, view: &View) -> Vec<Item> {
    let mut kept = Vec::new();
    for item in items {
        match &item {
            Item::Enum(closed) => match view.enums.get(&closed.ident.to_string()) {
                Some(values) => kept.extend(open_enum(closed, values)),
                None => kept.push(item),
            },
            Item::Impl(block) if super::split::self_name(block).is_some_and(|name| view.enums.contains_key(&name)) => {}
            _ => kept.push(item),
        }
    }
    kept
}

fn open_enum(closed: &syn::ItemEnum, values: &[String]) -> Vec<Item> {
    let name = &closed.ident;
    let docs = closed.attrs.iter().filter(|attribute| attribute.path().is_ident("doc"));
    // Like typify, write `X` before a name that starts with a digit, because such a name is not valid in Rust.
    let variants: Vec<syn::Ident> = values
        .iter()
        .map(|value| match value.to_pascal_case() {
            digit if digit.starts_with(|c: char| c.is_ascii_digit()) => format_ident!("X{digit}"),
            word => format_ident!("{word}"),
        })
        .collect();
    let folded: Vec<String> = values.iter().map(|value| fold(value)).collect();
    let variant_docs: Vec<String> = values.iter().map(|value| format!(" `{value}`")).collect();
    let definition = parse_quote! {
        #(#docs)*
        #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        #[non_exhaustive]
        pub enum #name {
            #(#[doc = #variant_docs] #variants,)*
            /// A value that is not described, as it was sent.
            Unknown(::std::string::String),
        }
    };
    let inherent = parse_quote! {
        impl #name {
            /// The described values.
            pub const KNOWN: &'static [&'static str] = &[#(#values),*];

            /// Returns the value as it is on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #values,)*
                    Self::Unknown(value) => value,
                }
            }
        }
    };
    let from_str = parse_quote! {
        impl ::std::convert::From<&str> for #name {
            fn from(value: &str) -> Self {
                match crate::lenient::fold(value).as_str() {
                    #(#folded => Self::#variants,)*
                    _ => Self::Unknown(value.to_owned()),
                }
            }
        }
    };
    let mut items = vec![definition, inherent, from_str];
    items.extend(string_conversions(name));
    items
}

fn string_conversions(name: &syn::Ident) -> Vec<Item> {
    vec![
        parse_quote! {
            impl ::std::convert::From<::std::string::String> for #name {
                fn from(value: ::std::string::String) -> Self {
                    Self::from(value.as_str())
                }
            }
        },
        parse_quote! {
            impl ::std::str::FromStr for #name {
                type Err = ::std::convert::Infallible;
                fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
                    Ok(Self::from(value))
                }
            }
        },
        parse_quote! {
            impl ::std::fmt::Display for #name {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    f.pad(self.as_str())
                }
            }
        },
        parse_quote! {
            impl ::serde::Serialize for #name {
                fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }
        },
        parse_quote! {
            impl<'de> ::serde::Deserialize<'de> for #name {
                fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                    crate::lenient::string(deserializer).map(Self::from)
                }
            }
        },
        parse_quote! {
            impl crate::lenient::Lenient for #name {
                fn lenient<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                    crate::lenient::string(deserializer).map(Self::from)
                }
            }
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_enum_becomes_an_open_enum_with_new_conversions() {
        let closed: syn::File = parse_quote! {
            #[derive(Copy)]
            pub enum Kind { Iccid, X3g }
            impl ::std::convert::TryFrom<&str> for Kind { type Error = (); }
            pub struct Other;
        };
        let mut view = super::super::view::tests::empty();
        view.enums.insert("Kind".into(), vec!["iccid".into(), "3g".into()]);
        let text = prettyplease::unparse(&syn::File { items: open(closed.items, &view), ..parse_quote!() });
        assert!(text.contains("Unknown(::std::string::String)"), "{text}");
        assert!(text.contains("\"3g\" => Self::X3g"), "{text}");
        assert!(!text.contains("TryFrom"), "{text}");
        assert!(text.contains("pub struct Other;"), "{text}");
    }
}
