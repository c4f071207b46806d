//! Reads the OpenAPI description ("the description" in xtask): one YAML file per area under `openapi/`. Merges the files into one
//! document, and creates tables of its operations, schemas and callbacks.
//!
//! The modules of this folder write no files, and use no module outside of this folder.

pub mod callbacks;
pub mod citations;
pub mod operations;
mod samples;
pub mod schema;

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

/// The folder of the description.
pub const FOLDER: &str = "openapi";

/// The committed bundle: the merged document as JSON.
pub const BUNDLE: &str = "openapi/thingspace.json";

/// The file with the register of quirks: contradictions between sources, observations by users, and guesses. The register is not
/// part of the merged document.
const QUIRKS: &str = "quirks.yaml";

/// The file with the error codes.
const ERRORS: &str = "errors.yaml";

/// The member of the merged document that contains the error codes.
const ERRORS_KEY: &str = "x-thingspace-errors";

/// The file with the parts of the document that do not belong to an area.
const ROOT: &str = "thingspace.yaml";

/// The merged document, the file that declares each of its parts, and the register of quirks.
pub struct Description {
    /// One OpenAPI document with internal references only.
    pub document: Value,
    /// Maps a path (`/m2m/v1/…`) or a component (`schemas/DeviceId`) to the file that declares it.
    origins: BTreeMap<String, String>,
    /// Maps the name of an area file to the tag of its operations.
    areas: BTreeMap<String, String>,
    /// Maps the name of an area file to the text of the file. `is_quoted` reads the text, because the parsed document does not
    /// show which values are in quotes.
    sources: BTreeMap<String, String>,
    /// The register of quirks.
    pub quirks: Vec<Value>,
}

/// One operation of the document.
pub struct OperationEntry<'a> {
    /// The path template: `/m2m/v1/devices/actions/list`.
    pub path: &'a str,
    /// The HTTP method in lower case.
    pub method: &'a str,
    /// The operation object.
    pub value: &'a Value,
}

impl OperationEntry<'_> {
    /// Returns the operation id. If the id is missing, returns an empty string, which the lint reports.
    pub fn id(&self) -> &str {
        self.string("operationId")
    }

    /// Returns a string member of the operation, or an empty string if there is none.
    pub fn string(&self, key: &str) -> &str {
        self.value.get(key).and_then(Value::as_str).unwrap_or("")
    }

    /// Returns the key of this operation in findings: `paths./m2m/….post`.
    pub fn key(&self) -> String {
        format!("paths.{}.{}", self.path, self.method)
    }
}

/// The keys of a path item that are HTTP methods.
pub const METHODS: &[&str] = &["get", "put", "post", "delete", "patch", "head", "options", "trace"];

impl Description {
    /// Reads and merges the files of `folder`.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut names = Vec::new();
        for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".yaml") && ![ROOT, QUIRKS, ERRORS].contains(&name.as_str()) {
                names.push(name);
            }
        }
        names.sort();
        let (mut root, _) = parse(folder, ROOT)?;
        let (Value::Array(quirks), _) = parse(folder, QUIRKS)? else { bail!("openapi/{QUIRKS}: expected a list") };
        let (errors, _) = parse(folder, ERRORS)?;
        if !errors.is_array() {
            bail!("openapi/{ERRORS}: expected a list");
        }
        root[ERRORS_KEY] = errors;
        let mut merged =
            Description { document: root, origins: BTreeMap::new(), areas: BTreeMap::new(), sources: BTreeMap::new(), quirks };
        for name in names {
            let (part, source) = parse(folder, &name)?;
            merged.merge(&name, part)?;
            merged.sources.insert(name, source);
        }
        samples::add(&mut merged.document, folder)?;
        Ok(merged)
    }

    fn merge(&mut self, file: &str, part: Value) -> Result<()> {
        let Value::Object(part) = part else { bail!("openapi/{file}: expected a mapping") };
        for (key, value) in part {
            match (key.as_str(), value) {
                ("tag", Value::String(tag)) => {
                    self.areas.insert(file.to_owned(), tag);
                }
                ("paths", Value::Object(paths)) => {
                    let target = section(&mut self.document, "paths")?;
                    for (path, item) in paths {
                        claim(&mut self.origins, target, file, "paths.", path.clone(), path, item)?;
                    }
                }
                ("components", Value::Object(kinds)) => {
                    for (kind, members) in kinds {
                        let Value::Object(members) = members else {
                            bail!("openapi/{file}: components.{kind}: expected a mapping")
                        };
                        let components = section(&mut self.document, "components")?;
                        let target = components.entry(kind.clone()).or_insert_with(|| Value::Object(Map::new()));
                        let Value::Object(target) = target else {
                            bail!("openapi/{ROOT}: components.{kind}: expected a mapping")
                        };
                        for (name, member) in members {
                            let prefix = format!("components.{kind}.");
                            claim(&mut self.origins, target, file, &prefix, format!("{kind}/{name}"), name, member)?;
                        }
                    }
                }
                (other, _) => bail!(
                    "openapi/{file}: {other}: an area file holds only `tag` (a string), `paths` and `components`: \
                     move everything else to openapi/{ROOT}"
                ),
            }
        }
        Ok(())
    }

    /// Returns the file that declares a path (`/m2m/v1/…`) or a component (`schemas/DeviceId`). If no area file declares `key`,
    /// returns `openapi/thingspace.yaml`. The keys `quirks.yaml` and `errors.yaml` stand for these files themselves.
    pub fn origin(&self, key: &str) -> String {
        if [QUIRKS, ERRORS].contains(&key) {
            return format!("openapi/{key}");
        }
        format!("openapi/{}", self.origins.get(key).map_or(ROOT, String::as_str))
    }

    /// Returns whether the file that declares `key` contains `value` in quotes. Returns true if no area file declares `key`.
    pub fn is_quoted(&self, key: &str, value: &str) -> bool {
        let source = self.origins.get(key).and_then(|file| self.sources.get(file));
        source.is_none_or(|source| ["'", "\""].iter().any(|quote| source.contains(&format!("{quote}{value}{quote}"))))
    }

    /// Returns the area (the file name without its extension) that declares a component or a path.
    pub fn area(&self, key: &str) -> Option<&str> {
        self.origins.get(key).and_then(|file| file.strip_suffix(".yaml"))
    }

    /// Returns the tag of the file that declares `path`.
    pub fn tag_of_path(&self, path: &str) -> Option<&str> {
        self.areas.get(self.origins.get(path)?).map(String::as_str)
    }

    /// Returns every operation, in the order of the document.
    pub fn operations(&self) -> Vec<OperationEntry<'_>> {
        let mut all = Vec::new();
        for (path, item) in object(self.document.get("paths")) {
            for (method, value) in object(Some(item)) {
                if METHODS.contains(&method.as_str()) {
                    all.push(OperationEntry { path, method, value });
                }
            }
        }
        all
    }

    /// Returns the error codes.
    pub fn errors(&self) -> &[Value] {
        self.document[ERRORS_KEY].as_array().map_or(&[], Vec::as_slice)
    }

    /// Returns the components of one kind (`schemas`, `parameters`, …).
    pub fn components(&self, kind: &str) -> impl Iterator<Item = (&String, &Value)> {
        object(self.document.pointer(&format!("/components/{kind}")))
    }
}

/// A problem that the lint found in the description.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file with the problem, such as `openapi/devices.yaml`.
    pub file: String,
    /// The dotted key of the value, such as `paths./m2m/v1/devices/actions/list.post.x-thingspace-effect`.
    pub key: String,
    /// What is wrong, and what to do.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.key, self.message)
    }
}

/// Returns the members of an object. For any other value, the iterator is empty.
pub fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// Calls `visit` with `value` and every value inside it, each with its dotted key.
pub fn walk<'a>(value: &'a Value, key: &str, visit: &mut dyn FnMut(&str, &'a Value)) {
    visit(key, value);
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                walk(member, &format!("{key}.{name}"), visit);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, &format!("{key}[{index}]"), visit);
            }
        }
        _ => {}
    }
}

fn parse(folder: &Path, name: &str) -> Result<(Value, String)> {
    let path = folder.join(name);
    let source = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    // Parse into a YAML value first, because this rejects duplicate keys. Parsing directly into a JSON value would keep the last
    // duplicate.
    let yaml: serde_norway::Value =
        serde_norway::from_str(&source).map_err(|error| anyhow::anyhow!("openapi/{name}: {error}"))?;
    let value = serde_json::to_value(yaml).map_err(|error| anyhow::anyhow!("openapi/{name}: {error}"))?;
    Ok((value, source))
}

fn section<'a>(document: &'a mut Value, name: &str) -> Result<&'a mut Map<String, Value>> {
    let Value::Object(root) = document else { bail!("openapi/{ROOT}: expected a mapping") };
    match root.entry(name.to_owned()).or_insert_with(|| Value::Object(Map::new())) {
        Value::Object(section) => Ok(section),
        _ => bail!("openapi/{ROOT}: {name}: expected a mapping"),
    }
}

fn claim(
    origins: &mut BTreeMap<String, String>,
    target: &mut Map<String, Value>,
    file: &str,
    prefix: &str,
    origin: String,
    name: String,
    value: Value,
) -> Result<()> {
    if target.contains_key(&name) {
        let other = origins.get(&origin).map_or(ROOT, String::as_str);
        bail!("openapi/{file}: {prefix}{name}: already declared in openapi/{other}: keep one of the two");
    }
    origins.insert(origin, file.to_owned());
    target.insert(name, value);
    Ok(())
}
