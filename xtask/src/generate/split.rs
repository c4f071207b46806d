//! Splits the single file that progenitor generates into one file per area. The areas are the tags of the OpenAPI description,
//! which also has one file per area.
//!
//! Paths in the code do not change. In progenitor's file, the `builder` modules refer to items of all areas as `super::X`. So
//! that these paths stay valid, each file imports the items from its parent module.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use heck::ToPascalCase;
use syn::{Item, parse_quote};

use super::files::source;
use super::view::View;
use crate::description::operations::Row;

const FOLDER: &str = "crates/thingspace-raw/src/generated";

/// Items by area, in the order of the names of the areas, so that the output does not change between runs.
type ByArea = BTreeMap<String, Vec<Item>>;

/// The parts of the generated code.
pub struct Split {
    /// The client struct and its impls.
    root: Vec<Item>,
    /// The extension trait of each area and its impl.
    traits: ByArea,
    /// The request builders of each area.
    requests: ByArea,
    /// The types of each area.
    types: ByArea,
    /// The type builders of each area.
    type_builders: ByArea,
    /// Conversion errors.
    errors: Vec<Item>,
}

impl Split {
    /// Splits the generated file. Returns an error if a trait, type or builder does not belong to an area, or if a module is
    /// unknown.
    pub fn new(file: syn::File, view: &View) -> Result<Self> {
        let operations = operation_areas(view);
        let mut split = Split {
            root: Vec::new(),
            traits: ByArea::new(),
            requests: ByArea::new(),
            types: ByArea::new(),
            type_builders: ByArea::new(),
            errors: Vec::new(),
        };
        for item in file.items {
            match item {
                Item::Use(_) => {}
                Item::Mod(module) => match module.ident.to_string().as_str() {
                    "types" => split.take_types(items(module)?, view)?,
                    "builder" => split.requests = by_area(items(module)?, &operations)?,
                    "prelude" => {}
                    other => bail!("the generator wrote an unexpected module `{other}`"),
                },
                Item::Trait(item) => {
                    let area = trait_area(&item.ident.to_string(), view)?;
                    split.traits.entry(area).or_default().push(Item::Trait(item));
                }
                Item::Impl(block) => match block.trait_.as_ref().map(|(path, _)| last(path)) {
                    Some(name) if name.ends_with("Ext") => {
                        split.traits.entry(trait_area(&name, view)?).or_default().push(Item::Impl(block));
                    }
                    _ => split.root.push(Item::Impl(block)),
                },
                other => split.root.push(other),
            }
        }
        Ok(split)
    }

    fn take_types(&mut self, members: Vec<Item>, view: &View) -> Result<()> {
        let mut plain = Vec::new();
        for item in members {
            match item {
                Item::Mod(module) if module.ident == "builder" => {
                    self.type_builders = by_area(items(module)?, &view.areas)?;
                }
                Item::Mod(module) if module.ident == "error" => self.errors = items(module)?,
                other => plain.push(other),
            }
        }
        self.types = by_area(plain, &view.areas)?;
        Ok(())
    }

    /// Replaces the types of each area with the result of `pass`.
    pub fn map_types(mut self, pass: impl Fn(&str, Vec<Item>) -> Result<Vec<Item>>) -> Result<Self> {
        let types = std::mem::take(&mut self.types);
        for (area, items) in types {
            let passed = pass(&area, items)?;
            self.types.insert(area, passed);
        }
        Ok(self)
    }

    /// Adds the files to `outputs`.
    pub fn write(self, rows: &[Row], outputs: &mut BTreeMap<String, String>) -> Result<()> {
        outputs.insert(format!("{FOLDER}/mod.rs"), self.root_module(rows)?);
        for (area, mut content) in self.traits {
            let requests = self.requests.get(&area).cloned().unwrap_or_default();
            let mut file: Vec<Item> = vec![parse_quote! {
                #[allow(unused_imports)]
                use super::{
                    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue, encode_path, types,
                };
            }];
            file.append(&mut content);
            file.push(parse_quote! {
                /// Requests of this area, one type per operation.
                pub mod builder {
                    #[allow(unused_imports)]
                    use super::{ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue, encode_path, types};
                    #(#requests)*
                }
            });
            outputs.insert(format!("{FOLDER}/{area}.rs"), source(&format!("openapi/{area}.yaml"), file)?);
        }
        let areas: Vec<syn::Ident> = self.types.keys().map(|area| ident(area)).collect::<Result<_>>()?;
        let errors = self.errors;
        let module: Vec<Item> = vec![
            parse_quote! {
                /// Errors of conversions.
                pub mod error { #(#errors)* }
            },
            parse_quote! {
                /// Builders of the types.
                pub mod builder { #(pub use super::#areas::builder::*;)* }
            },
        ];
        let modules = areas.iter().map(|area| parse_quote!(mod #area;));
        let uses = areas.iter().map(|area| parse_quote!(pub use #area::*;));
        let module = module.into_iter().chain(modules).chain(uses).collect();
        outputs.insert(format!("{FOLDER}/types/mod.rs"), source("openapi", module)?);
        for (area, mut content) in self.types {
            content.insert(
                0,
                parse_quote! {
                    #[allow(unused_imports)]
                    use super::*;
                },
            );
            content.push(parse_quote! {
                /// Builders of the types of this area.
                pub mod builder;
            });
            let origin = format!("openapi/{area}.yaml");
            let builders = self.type_builders.get(&area).cloned().unwrap_or_default();
            outputs.insert(format!("{FOLDER}/types/{area}/builder.rs"), source(&origin, builders)?);
            outputs.insert(format!("{FOLDER}/types/{area}.rs"), source(&origin, content)?);
        }
        Ok(())
    }

    fn root_module(&self, rows: &[Row]) -> Result<String> {
        let mut areas: Vec<&str> = rows.iter().map(|row| row.area.as_str()).collect();
        areas.sort_unstable();
        areas.dedup();
        let areas: Vec<syn::Ident> = areas.into_iter().map(ident).collect::<Result<_>>()?;
        let traits: Vec<syn::Path> =
            areas.iter().map(|area| syn::parse_str(&trait_name(&area.to_string()))).collect::<Result<_, _>>()?;
        let root = &self.root;
        let mut items: Vec<Item> = vec![
            parse_quote!(
                pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
            ),
            parse_quote!(
                use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
            ),
        ];
        items.extend(areas.iter().map(|area| -> Item { parse_quote!(mod #area;) }));
        items.push(parse_quote!(
            pub mod codecs;
        ));
        items.push(parse_quote!(
            pub mod codes;
        ));
        items.push(parse_quote!(
            mod moments;
        ));
        items.push(parse_quote!(
            pub mod operations;
        ));
        items.push(parse_quote!(
            pub mod ops;
        ));
        items.push(parse_quote!(
            pub mod types;
        ));
        items.extend(root.iter().cloned());
        items.push(parse_quote! {
            /// Requests, one type per operation.
            pub mod builder { #(pub use super::#areas::builder::*;)* }
        });
        items.push(parse_quote! {
            /// The client and the traits with its operations.
            pub mod prelude {
                pub use super::Client;
                #(pub use super::#areas::#traits;)*
            }
        });
        source("openapi", items)
    }
}

fn operation_areas(view: &View) -> BTreeMap<String, String> {
    let mut areas = BTreeMap::new();
    for (_, _, operation) in view.document.operations() {
        if let (Some(id), Some(tag)) = (&operation.operation_id, operation.tags.first()) {
            areas.insert(id.to_pascal_case(), tag.clone());
        }
    }
    areas
}

fn trait_name(area: &str) -> String {
    format!("Client{}Ext", area.to_pascal_case())
}

fn trait_area(name: &str, view: &View) -> Result<String> {
    let mut tags = view.document.tags.iter().map(|tag| tag.name.clone());
    tags.find(|tag| trait_name(tag) == name).with_context(|| format!("no tag matches the trait {name}"))
}

fn by_area(items: Vec<Item>, areas: &BTreeMap<String, String>) -> Result<ByArea> {
    let mut split = ByArea::new();
    for item in items {
        let names = match &item {
            Item::Use(_) => continue,
            Item::Struct(item) => vec![item.ident.to_string()],
            Item::Enum(item) => vec![item.ident.to_string()],
            // The self type may have no area, such as `Vec<Device>` in `impl From<DeviceList> for Vec<Device>`. Then the impl
            // belongs to the area of a type argument of the trait, here `DeviceList`.
            Item::Impl(block) => self_name(block).into_iter().chain(trait_arguments(block)).collect(),
            _ => bail!("the generator wrote an unexpected kind of item among the types"),
        };
        let area = names.iter().find_map(|name| areas.get(name));
        let area = area.with_context(|| format!("no schema or operation matches {}", names.join(", ")))?;
        split.entry(area.clone()).or_default().push(item);
    }
    Ok(split)
}

/// Returns the name of the self type of an impl, without its path and its type arguments.
pub fn self_name(block: &syn::ItemImpl) -> Option<String> {
    match &*block.self_ty {
        syn::Type::Path(path) => Some(last(&path.path)),
        _ => None,
    }
}

fn trait_arguments(block: &syn::ItemImpl) -> Vec<String> {
    let Some((path, _)) = &block.trait_ else { return Vec::new() };
    let Some(syn::PathArguments::AngleBracketed(arguments)) = path.segments.last().map(|segment| &segment.arguments) else {
        return Vec::new();
    };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        syn::GenericArgument::Type(syn::Type::Path(path)) => Some(last(&path.path)),
        _ => None,
    });
    types.collect()
}

fn last(path: &syn::Path) -> String {
    path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}

fn items(module: syn::ItemMod) -> Result<Vec<Item>> {
    Ok(module.content.with_context(|| format!("the module {} is empty", module.ident))?.1)
}

fn ident(name: &str) -> Result<syn::Ident> {
    syn::parse_str(name).with_context(|| format!("`{name}` is not a valid name of a Rust module"))
}
