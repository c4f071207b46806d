//! Cleans up the code that progenitor generates. Removes the undocumented header `api-version`, the constructor `Client::new`,
//! and the schemas and examples in doc comments. Replaces the function that decodes responses, the type of the map for members
//! that the API description does not list, and progenitor's operation ids.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};

use crate::description::operations::Row;

/// The type that progenitor writes for the map of members that the API description does not list.
const ANY_MEMBERS: &str = "BTreeMap < :: std :: string :: String , crate :: AnyMember >";

/// Cleans up the generated file.
pub fn apply(file: &mut syn::File, rows: &[Row]) {
    for item in &mut file.items {
        if let syn::Item::Impl(item) = item {
            // Remove `Client::new`. It builds a reqwest client without a TLS provider and unwraps the result, which panics.
            item.items.retain(|member| !matches!(member, syn::ImplItem::Fn(function) if is_bare_new(item_name(&item.self_ty).as_deref(), function)));
        }
    }
    let ids = rows.iter().map(|row| (row.id.to_snake_case(), row.id.clone())).collect();
    Tidy { ids }.visit_file_mut(file);
}

fn item_name(ty: &syn::Type) -> Option<String> {
    match ty {
        syn::Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

fn is_bare_new(name: Option<&str>, function: &syn::ImplItemFn) -> bool {
    name == Some("Client") && function.sig.ident == "new"
}

struct Tidy {
    /// Maps progenitor's operation ids, in snake case, to the operation ids of the API description.
    ids: BTreeMap<String, String>,
}

impl VisitMut for Tidy {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
        for attribute in attributes {
            shorten(attribute);
        }
    }

    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        let only_ours = block.stmts.iter().any(|statement| code(statement).contains("with_capacity (1usize)"));
        block.stmts.retain(|statement| {
            let code = code(statement);
            let version = code.starts_with("header_map . append") && code.contains("\"api-version\"");
            let empty = only_ours && code.starts_with("let mut header_map");
            !version && !empty
        });
        if only_ours {
            for statement in &mut block.stmts {
                if let syn::Stmt::Local(syn::Local { init: Some(init), .. }) = statement {
                    without_headers(&mut init.expr);
                }
            }
        }
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_expr_call_mut(&mut self, call: &mut syn::ExprCall) {
        // Call `decode` instead of `from_response`, which loses the HTTP status if decoding fails.
        if code(&call.func) == "ResponseValue :: from_response" {
            *call.func = syn::parse_quote!(crate::transport::decode);
        }
        visit_mut::visit_expr_call_mut(self, call);
    }

    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        // The values of unlisted members may be secret. So their map gets the type `Extra`, whose `Debug` output shows only the
        // names of the members.
        if code(ty).ends_with(ANY_MEMBERS) {
            *ty = syn::parse_quote!(crate::Extra);
        }
        visit_mut::visit_type_mut(self, ty);
    }

    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if matches!(&field.member, syn::Member::Named(name) if name == "operation_id")
            && let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(value), .. }) = &mut field.expr
            && let Some(id) = self.ids.get(&value.value())
        {
            *value = syn::LitStr::new(id, value.span());
        }
        visit_mut::visit_field_value_mut(self, field);
    }
}

fn code(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

/// Removes `.headers(header_map)` from a chain of calls.
fn without_headers(expression: &mut syn::Expr) {
    match expression {
        syn::Expr::MethodCall(call) if call.method == "headers" && code(&call.args) == "header_map" => {
            *expression = (*call.receiver).clone();
        }
        syn::Expr::MethodCall(call) => without_headers(&mut call.receiver),
        syn::Expr::Try(inner) => without_headers(&mut inner.expr),
        _ => {}
    }
}

/// Removes the JSON schemas and the examples that progenitor appends to doc comments. The schemas double the size of the file,
/// and the examples do not compile.
fn shorten(attribute: &mut syn::Attribute) {
    if !attribute.path().is_ident("doc") {
        return;
    }
    let syn::Meta::NameValue(meta) = &mut attribute.meta else { return };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(doc), .. }) = &mut meta.value else { return };
    let full = doc.value();
    let short = full.split("\n\n<details>").next().unwrap_or(&full);
    let short = short.split("```ignore").next().unwrap_or(short).trim_end();
    if short.len() != full.len() {
        let short = if short.starts_with([' ', '`']) || short.is_empty() { short.to_owned() } else { format!(" {short}") };
        *doc = syn::LitStr::new(&short, doc.span());
    }
}
