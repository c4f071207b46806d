//! The sample bodies in `openapi/samples`, which become the examples of the operations.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::METHODS;

/// The folder of the samples, in the folder of the description.
const FOLDER: &str = "samples";

/// The bodies of an operation that can have an example. Each pair contains the JSON pointer to the body, and the word for this
/// body in the file name of its sample, such as `request` in `ID.request.json`.
const PARTS: &[(&str, &str)] =
    &[("/requestBody/content/application~1json", "request"), ("/responses/2XX/content/application~1json", "response")];

/// Adds the samples to the operations in `document`, as examples of their JSON bodies. A body without a sample gets no example.
pub fn add(document: &mut Value, description: &Path) -> Result<()> {
    let folder = description.join(FOLDER);
    let Some(Value::Object(paths)) = document.get_mut("paths") else { return Ok(()) };
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        for operation in item.iter_mut().filter(|(method, _)| METHODS.contains(&method.as_str())).map(|(_, operation)| operation)
        {
            let Some(id) = operation["operationId"].as_str().map(str::to_owned) else { continue };
            for (part, kind) in PARTS {
                let Some(Value::Object(body)) = operation.pointer_mut(part) else { continue };
                if let Some(mut sample) = read(&folder.join(format!("{id}.{kind}.json")))? {
                    spell_kinds(&mut sample);
                    body.insert("example".to_owned(), sample);
                }
            }
        }
    }
    Ok(())
}

/// Changes the kinds of identifiers to lower case, as in the schema. The samples may have upper case, because the service sends
/// both (quirk kind-spelling).
fn spell_kinds(sample: &mut Value) {
    match sample {
        Value::Object(members) => {
            if let (true, Some(Value::String(kind))) = (members.contains_key("id"), members.get_mut("kind")) {
                *kind = kind.to_lowercase();
            }
            members.values_mut().for_each(spell_kinds);
        }
        Value::Array(items) => items.iter_mut().for_each(spell_kinds),
        _ => {}
    }
}

/// Reads a sample. Returns `None` if the file does not exist.
fn read(file: &Path) -> Result<Option<Value>> {
    if !file.exists() {
        return Ok(None);
    }
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let sample = serde_json::from_str(&text).with_context(|| format!("{} is not JSON", file.display()))?;
    Ok(Some(sample))
}
