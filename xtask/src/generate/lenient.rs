//! Generates the code for lenient decoding. The types of responses accept null, absent members, numbers in quotes, and one object
//! instead of a list. They also keep unknown members. Callback messages are decoded even if a member does not have the described
//! type.

use anyhow::{Context, Result, bail};
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;
use syn::{Item, parse_quote};

use super::view::View;

/// The field that collects unknown members.
const EXTRA: &str = "extra";

/// Replaces the derived `Deserialize` of the response types among `items` with lenient decoding.
pub fn decode(area: &str, items: Vec<Item>, view: &View) -> Result<Vec<Item>> {
    let mut out = Vec::new();
    for item in items {
        match item {
            Item::Struct(mut answer) if view.answers.contains(&answer.ident.to_string()) => {
                let name = answer.ident.to_string();
                without_derive(&mut answer, "Deserialize");
                let added = match &mut answer.fields {
                    syn::Fields::Named(fields) => object(&answer.ident, fields, view.messages.contains(&name)),
                    syn::Fields::Unnamed(fields) if fields.unnamed.len() == 1 => list(&answer.ident),
                    _ => {
                        bail!("{area}: the generator wrote {name} in an unexpected form, for which there is no lenient decoding")
                    }
                }
                .with_context(|| format!("{area}: {name}"))?;
                out.push(Item::Struct(answer));
                out.extend(added);
            }
            other => out.push(other),
        }
    }
    Ok(out)
}

/// Removes the trait `name` from the `derive` attributes of `item`.
pub(super) fn without_derive(item: &mut syn::ItemStruct, name: &str) {
    for attribute in &mut item.attrs {
        if !attribute.path().is_ident("derive") {
            continue;
        }
        let mut kept = Vec::new();
        // Parsing cannot fail, because progenitor writes valid `derive` attributes.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.segments.last().is_none_or(|segment| segment.ident != name) {
                kept.push(meta.path);
            }
            Ok(())
        });
        *attribute = parse_quote!(#[derive(#(#kept),*)]);
    }
}

fn object(name: &syn::Ident, fields: &mut syn::FieldsNamed, is_message: bool) -> Result<Vec<Item>> {
    let mut members = Vec::new();
    for field in &mut fields.named {
        let ident = field.ident.clone().context("found a field without a name")?;
        if ident == EXTRA {
            field.attrs = vec![
                parse_quote!(#[doc = " Members that are not described, as they were sent."]),
                parse_quote!(#[serde(flatten)]),
            ];
        } else {
            members.push((wire_name(field)?, ident));
        }
    }
    if is_message {
        extra_last(fields);
    }
    let names: Vec<&String> = members.iter().map(|(name, _)| name).collect();
    let idents: Vec<&syn::Ident> = members.iter().map(|(_, ident)| ident).collect();
    // The prefix avoids clashes with the variables of the generated function.
    let found: Vec<syn::Ident> = idents.iter().map(|ident| format_ident!("found_{}", ident.unraw())).collect();
    let type_name = name.to_string();
    let decode = parse_quote! {
        impl crate::lenient::Object for #name {
            const NAME: &'static str = #type_name;
            const MEMBERS: &'static [&'static str] = &[#(#names),*];
            fn decode<'de, A: ::serde::de::MapAccess<'de>>(mut members: A) -> ::std::result::Result<Self, A::Error> {
                #(let mut #found = None;)*
                let mut extra = crate::Extra::default();
                while let Some(name) = crate::lenient::next_name(&mut members)? {
                    match name.as_ref() {
                        #(#names => #found = Some(crate::lenient::next_value(#names, &mut members)?),)*
                        _ => extra.keep(name, &mut members)?,
                    }
                }
                Ok(Self {
                    #(#idents: crate::lenient::member(#found, #names)?,)*
                    extra,
                })
            }
        }
    };
    let salvage = is_message.then(|| salvage(&names, &idents, &found));
    let mut items = vec![decode];
    let more = quote! {
        #salvage
        fn members() -> &'static [&'static str] {
            <Self as crate::lenient::Object>::MEMBERS
        }
    };
    items.extend(serde_impls(name, &quote!(crate::lenient::object(deserializer)), &more));
    Ok(items)
}

/// Moves the field `extra` to the end, so that it is serialized last and its members replace earlier members with the same name.
/// This matters if some items of a list have the wrong type: the list's own field then contains only the correct items, and
/// `extra` contains the complete list.
fn extra_last(fields: &mut syn::FieldsNamed) {
    let (extra, described): (Vec<_>, Vec<_>) =
        fields.named.iter().cloned().partition(|field| field.ident.as_ref().is_some_and(|ident| ident == EXTRA));
    fields.named = described.into_iter().chain(extra).collect();
}

/// Returns the generated method `salvage`, which decodes a message even if members have the wrong type.
fn salvage(names: &[&String], idents: &[&syn::Ident], found: &[syn::Ident]) -> proc_macro2::TokenStream {
    quote! {
        fn salvage(value: &::serde_json::Value, _whole: &mut bool) -> ::std::option::Option<Self> {
            #(let mut #found = None;)*
            let mut extra = crate::Extra::default();
            for (name, value) in crate::salvage::members(value)? {
                match name.as_str() {
                    #(#names => #found = crate::salvage::part(#names, value, &mut extra),)*
                    _ => extra.insert(name, value.clone()),
                }
            }
            Some(Self {
                #(#idents: crate::salvage::present(#found)?,)*
                extra,
            })
        }
    }
}

fn list(name: &syn::Ident) -> Result<Vec<Item>> {
    let salvage = quote! {
        fn salvage(value: &::serde_json::Value, whole: &mut bool) -> ::std::option::Option<Self> {
            crate::lenient::Lenient::salvage(value, whole).map(Self)
        }
    };
    Ok(serde_impls(name, &quote!(crate::lenient::Lenient::lenient(deserializer).map(Self)), &salvage))
}

fn serde_impls(name: &syn::Ident, body: &proc_macro2::TokenStream, more: &proc_macro2::TokenStream) -> Vec<Item> {
    vec![
        parse_quote! {
            impl<'de> ::serde::Deserialize<'de> for #name {
                fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                    #body
                }
            }
        },
        parse_quote! {
            impl crate::lenient::Lenient for #name {
                fn lenient<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                    #body
                }
                #more
            }
        },
    ]
}

/// Returns the field's name on the wire: the name in `#[serde(rename = "…")]` if there is one, or else the name of the field.
fn wire_name(field: &syn::Field) -> Result<String> {
    let mut name = field.ident.as_ref().context("found a field without a name")?.to_string();
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = meta.value()?.parse::<syn::LitStr>()?.value();
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        })?;
    }
    Ok(name.trim_start_matches("r#").to_owned())
}
