//! Masks the `Debug` output of objects whose members the OpenAPI description does not list. The output contains only the names of
//! the members, because an unknown value may be a secret.

use syn::{Item, parse_quote};

use super::lenient::without_derive;

/// Replaces the derived `Debug` of every type that only wraps a map of JSON values.
pub fn mask(items: Vec<Item>) -> Vec<Item> {
    let mut out = Vec::new();
    for item in items {
        match item {
            Item::Struct(mut object) if is_free_object(&object) => {
                without_derive(&mut object, "Debug");
                let name = object.ident.clone();
                out.push(Item::Struct(object));
                out.push(parse_quote! {
                    impl ::std::fmt::Debug for #name {
                        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                            f.debug_set().entries(self.0.keys()).finish()
                        }
                    }
                });
            }
            other => out.push(other),
        }
    }
    out
}

fn is_free_object(item: &syn::ItemStruct) -> bool {
    let syn::Fields::Unnamed(fields) = &item.fields else { return false };
    let mut fields = fields.unnamed.iter();
    match (fields.next().map(|field| &field.ty), fields.next()) {
        (Some(syn::Type::Path(only)), None) => only.path.segments.last().is_some_and(|segment| segment.ident == "Map"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_wrappers_of_maps_are_masked() {
        let file: syn::File = parse_quote! {
            #[derive(Clone, Debug)]
            pub struct Free(pub ::serde_json::Map<String, ::serde_json::Value>);
            #[derive(Clone, Debug)]
            pub struct Names(pub Vec<String>);
        };
        let text = prettyplease::unparse(&syn::File { items: mask(file.items), ..parse_quote!() });
        assert!(text.contains("#[derive(Clone)]\npub struct Free") && text.contains("Debug for Free"), "{text}");
        assert!(text.contains("#[derive(Clone, Debug)]\npub struct Names") && !text.contains("Debug for Names"), "{text}");
    }
}
