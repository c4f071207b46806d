//! Generates the raw client with progenitor. Rewrites the generated code to decode leniently, and splits the code into one file
//! per area of the API.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle};
use quote::quote;
use serde_json::json;

use super::split::Split;
use super::view::View;
use super::{defaults, enums, lenient, masks, tidy};
use crate::description::operations::Row;

/// In the `View` of the description, a string with this `format` stands for any member that the description does not name.
pub const ANY_MEMBER: &str = "thingspace-any";

/// Generates the files of `crates/thingspace-raw/src/generated`.
pub fn generate(view: &View, rows: &[Row], outputs: &mut BTreeMap<String, String>) -> Result<()> {
    let tokens = generator().generate_tokens(&view.document).context("progenitor failed")?;
    let mut file: syn::File = syn::parse2(tokens).context("cannot parse the output of progenitor")?;
    tidy::apply(&mut file, rows);
    let split = Split::new(file, view)?;
    let split = split.map_types(|area, items| {
        let items = defaults::derive(enums::open(items, view), view);
        lenient::decode(area, masks::mask(items), view)
    })?;
    split.write(rows, outputs)
}

/// Returns a generator with our settings. A generator keeps the types of earlier outputs, so every output needs a new generator.
pub fn generator() -> Generator {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Separate)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote! { crate::Transport })
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("PartialEq");
    for (format, rust) in [("password", "crate::Secret"), (ANY_MEMBER, "crate::AnyMember")] {
        let schema = serde_json::from_value(json!({"type": "string", "format": format}));
        if let Ok(schema) = schema {
            let schema: schemars::schema::SchemaObject = schema;
            settings.with_conversion(schema, rust, std::iter::empty());
        }
    }
    Generator::new(&settings)
}
