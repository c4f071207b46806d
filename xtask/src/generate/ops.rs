//! Generates one type per operation, and the table of all operations. Each type declares the request type, the response type, and
//! the table row of its operation.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context, Result};
use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Item, parse_quote};

use super::files::source;
use crate::description::operations::{Continuation, Row};
use crate::description::schema::{Form, Member, Schema, Type};

const FOLDER: &str = "crates/thingspace-raw/src/generated";

type Schemas = BTreeMap<String, Schema>;

/// Generates `operations.rs` and the files of `ops`.
pub fn generate(rows: &[Row], schemas: &Schemas, outputs: &mut BTreeMap<String, String>) -> Result<()> {
    let mut areas: BTreeMap<&str, Vec<Item>> = BTreeMap::new();
    for row in rows {
        areas.entry(&row.area).or_default().extend(operation(row, schemas).with_context(|| row.id.clone())?);
    }
    outputs.insert(format!("{FOLDER}/operations.rs"), source("openapi", table(rows))?);
    let names: Vec<syn::Ident> = areas.keys().map(|area| format_ident!("{area}")).collect();
    let modules = names.iter().map(|name| parse_quote!(mod #name;));
    let uses = names.iter().map(|name| parse_quote!(pub use #name::*;));
    outputs.insert(format!("{FOLDER}/ops/mod.rs"), source("openapi", modules.chain(uses).collect())?);
    for (area, mut items) in areas {
        items.insert(
            0,
            parse_quote!(
                #[allow(unused_imports)]
                use super::super::types;
            ),
        );
        items.insert(
            1,
            parse_quote!(
                #[allow(unused_imports)]
                use crate::operation::{
                    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation, Paging, Parameter,
                    ParameterOf, Place, Timeout, TypedOperation,
                };
            ),
        );
        outputs.insert(format!("{FOLDER}/ops/{area}.rs"), source(&format!("openapi/{area}.yaml"), items)?);
    }
    Ok(())
}

fn table(rows: &[Row]) -> Vec<Item> {
    let count = rows.len();
    let names = rows.iter().map(|row| format_ident!("{}", row.id.to_pascal_case()));
    vec![
        parse_quote!(
            use super::ops;
        ),
        parse_quote!(
            use crate::operation::{Operation, TypedOperation};
        ),
        parse_quote! {
            /// Every described operation, in the order of the description.
            pub static OPERATIONS: [Operation; #count] = [#(*ops::#names::OPERATION),*];
        },
    ]
}

/// Returns the struct for an operation, and the impls of this struct.
fn operation(row: &Row, schemas: &Schemas) -> Result<Vec<Item>> {
    let name = format_ident!("{}", row.id.to_pascal_case());
    let doc = doc(row);
    let (request, answer, entry) = (body(row.body_type.as_ref()), body(row.answer_type.as_ref()), entry(row));
    let decode = row.answer_type.is_none().then(|| {
        quote! {
            fn decode(_: &[u8]) -> ::std::result::Result<(), crate::codec::DecodeError> {
                Ok(())
            }
        }
    });
    let mut items: Vec<Item> = vec![
        parse_quote! {
            #[doc = #doc]
            #[derive(Clone, Copy, Debug, Default)]
            pub struct #name;
        },
        parse_quote! {
            impl TypedOperation for #name {
                type Request = #request;
                type Answer = #answer;
                const OPERATION: &'static Operation = &#entry;
                #decode
            }
        },
    ];
    if !row.parameters.is_empty() {
        let parameters = row.parameters.iter().map(|parameter| {
            let (wire, constant) = (&parameter.name, format_ident!("{}", parameter.name.to_shouty_snake_case()));
            let place = format_ident!("{}", parameter.place.to_pascal_case());
            let doc = format!(" `{wire}`, in the {}.", parameter.place);
            quote! {
                #[doc = #doc]
                pub const #constant: ParameterOf<Self> = ParameterOf::new(#wire, Place::#place);
            }
        });
        items.push(parse_quote!(impl #name { #(#parameters)* }));
    }
    // Do not implement `ListOperation` for lists with a cursor. These are lists of devices, which the client reads with separate
    // code: each page starts after the platform id of the last device.
    if !matches!(row.paging.as_str(), "none" | "cursor") {
        items.push(list(&name, row, schemas)?);
    }
    Ok(items)
}

/// Returns the doc comment for the type of an operation, with examples of the request body and the response body.
fn doc(row: &Row) -> String {
    let mut doc = format!(" {}: `{} {}` ({}).", row.summary, row.method, row.path, row.id);
    for (body, example) in [("request", &row.request_example), ("response", &row.response_example)] {
        if let Some(example) = example {
            let example = format!("{example:#}").replace('\n', "\n ");
            let _ = write!(doc, "\n\n Example {body}:\n\n ```json\n {example}\n ```");
        }
    }
    doc
}

fn body(schema: Option<&String>) -> TokenStream {
    match schema {
        Some(name) => {
            let name = format_ident!("{name}");
            quote!(types::#name)
        }
        None => quote!(()),
    }
}

/// Returns the impl of `ListOperation`.
fn list(name: &syn::Ident, row: &Row, schemas: &Schemas) -> Result<Item> {
    let Continuation { more, last_seen, time, start } = &row.continuation;
    let list = row.list.as_deref().context("the operation is paged, but its response has no list")?;
    let answer = row.answer_type.as_deref().context("the operation is paged, but its response has no type")?;
    let Type::List(item) = &member(schemas, answer, list)?.kind else { anyhow::bail!("`{list}` is not a list") };
    let record = match &**item {
        Type::Named(record) => body(Some(record)),
        Type::String => quote!(::std::string::String),
        other => anyhow::bail!("no Rust type is known for records of the type {other:?}"),
    };
    let records = field(list);
    let more = field(more.as_deref().context("no member announces more records")?);
    let last_seen = last_seen.as_deref().map(field);
    let last_seen = match last_seen {
        Some(member) => quote!(answer.#member.and_then(|index| u64::try_from(index).ok())),
        None => quote!(None),
    };
    let moving = match (time, start, item.as_ref(), &row.body_type) {
        (Some(time), Some(start), Type::Named(record), Some(request)) => {
            let (is_time_required, is_start_required) =
                (member(schemas, record, time)?.required, member(schemas, request, start)?.required);
            let (time, start) = (field(time), field(start));
            let time = if is_time_required { quote!(Some(&record.#time)) } else { quote!(record.#time.as_deref()) };
            let start = if is_start_required { quote!(request.#start = start) } else { quote!(request.#start = Some(start)) };
            quote! {
                fn time(record: &Self::Record) -> Option<&str> {
                    #time
                }
                fn start_at(request: &mut Self::Request, start: ::std::string::String) {
                    #start;
                }
            }
        }
        _ => TokenStream::new(),
    };
    Ok(parse_quote! {
        impl ListOperation for #name {
            type Record = #record;
            fn page(answer: Self::Answer) -> ListPage<Self::Record> {
                ListPage { has_more: answer.#more == Some(true), last_seen: #last_seen, records: answer.#records }
            }
            #moving
        }
    })
}

fn member<'a>(schemas: &'a Schemas, schema: &str, wire: &str) -> Result<&'a Member> {
    let Some(Form::Object(members)) = schemas.get(schema).map(|schema| &schema.form) else {
        anyhow::bail!("{schema} is not an object")
    };
    members.iter().find(|member| member.name == wire).with_context(|| format!("{schema} has no member `{wire}`"))
}

/// Returns the name of a member's field, as typify spells it.
fn field(wire: &str) -> syn::Ident {
    format_ident!("{}", wire.to_snake_case())
}

/// Returns the operation's row in the table of operations.
fn entry(row: &Row) -> TokenStream {
    let Row { id, method, path, area, summary, .. } = row;
    let auth = format_ident!("{}", row.auth);
    let effect = format_ident!("{}", row.effect.to_pascal_case());
    let paging = format_ident!("{}", row.paging.to_pascal_case());
    let body = format_ident!("{}", row.body);
    let answer = format_ident!("{}", row.answer);
    let timeout = format_ident!("{}", row.timeout.to_pascal_case());
    let (devices, requests_per_minute) = (limit(row.devices), limit(row.requests_per_minute));
    let parameters = row.parameters.iter().map(|parameter| {
        let (name, required, account) = (&parameter.name, parameter.required, parameter.account);
        let place = format_ident!("{}", parameter.place.to_pascal_case());
        quote!(Parameter { name: #name, place: Place::#place, required: #required, account: #account })
    });
    let Continuation { more, last_seen, time, start } = &row.continuation;
    let [callback, list, more, last_seen, time, start] =
        [&row.callback, &row.list, more, last_seen, time, start].map(|name| optional(name.as_deref()));
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
            continuation: Continuation { more: #more, last_seen: #last_seen, time: #time, start: #start },
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

fn optional(name: Option<&str>) -> TokenStream {
    match name {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    }
}

fn limit(number: Option<u64>) -> TokenStream {
    match number {
        Some(number) => {
            let number = proc_macro2::Literal::u64_unsuffixed(number);
            quote!(Some(#number))
        }
        None => quote!(None),
    }
}
