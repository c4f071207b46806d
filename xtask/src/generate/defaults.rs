//! Implements `Default` for the objects and enums of requests. Code that ends a struct literal with `..Default::default()` then
//! still compiles when the OpenAPI description of a request gets a new member.

use syn::{Item, parse_quote};

use super::view::View;

/// Derives `Default` for the objects that occur in requests, and implements it for the enums that occur in requests.
pub fn derive(items: Vec<Item>, view: &View) -> Vec<Item> {
    let mut out = Vec::new();
    for mut item in items {
        let mut added = None;
        match &mut item {
            Item::Struct(object) if needs_default(object, view) => object.attrs.push(parse_quote!(#[derive(Default)])),
            Item::Enum(open) if view.requests.contains(&open.ident.to_string()) => added = Some(unknown(&open.ident)),
            _ => {}
        }
        out.push(item);
        out.extend(added);
    }
    out
}

fn needs_default(object: &syn::ItemStruct, view: &View) -> bool {
    let is_object = matches!(object.fields, syn::Fields::Named(_));
    is_object && view.requests.contains(&object.ident.to_string()) && !derives_default(object)
}

fn derives_default(object: &syn::ItemStruct) -> bool {
    let mut found = false;
    for attribute in object.attrs.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        // Parsing cannot fail, because the generator writes each list of derives as valid Rust.
        let _ = attribute.parse_nested_meta(|meta| {
            found |= meta.path.segments.last().is_some_and(|segment| segment.ident == "Default");
            Ok(())
        });
    }
    found
}

/// Implements `Default` for an enum. The OpenAPI description contains no default value for enums, so the default is `Unknown`
/// with an empty string, which the service refuses.
fn unknown(name: &syn::Ident) -> Item {
    parse_quote! {
        /// The default is an empty value that is not described. The service refuses it.
        impl ::std::default::Default for #name {
            fn default() -> Self {
                Self::Unknown(::std::string::String::new())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::view::tests::empty;
    use super::*;

    #[test]
    fn only_types_of_requests_get_a_default_value() {
        let mut view = empty();
        view.requests.extend(["Wink".to_owned(), "Mood".to_owned(), "Ready".to_owned()]);
        let items = vec![
            parse_quote!(
                #[derive(Clone)]
                pub struct Wink {
                    pub at: String,
                }
            ),
            parse_quote!(
                #[derive(Clone, Default)]
                pub struct Ready {
                    pub at: Option<String>,
                }
            ),
            parse_quote!(
                pub struct Answer {
                    pub at: String,
                }
            ),
            parse_quote!(
                pub enum Mood {
                    Unknown(String),
                }
            ),
        ];
        let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: derive(items, &view) };
        let code = prettyplease::unparse(&file);
        assert_eq!(code.matches("derive(Default)").count(), 1, "{code}");
        assert!(code.contains("Default for Mood") && code.find("derive(Default)") < code.find("struct Wink"), "{code}");
    }
}
