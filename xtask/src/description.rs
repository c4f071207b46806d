//! The description as people edit it: one YAML file per area under `openapi/`, merged into one document.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

/// The register of what sources disagree on, what users observed, and what is guessed; not part of the document itself.
const QUIRKS: &str = "quirks.yaml";

/// The error codes; in the document they are `x-thingspace-errors`.
const ERRORS: &str = "errors.yaml";

/// Where the merged document holds the error codes.
const ERRORS_KEY: &str = "x-thingspace-errors";

/// The root of the document: everything that belongs to no area.
const ROOT: &str = "thingspace.yaml";

/// The merged document, and for each of its parts the file that holds it.
pub struct Description {
    /// One OpenAPI document with internal references only.
    pub document: Value,
    /// Path (`/m2m/v1/…`) or component (`schemas/DeviceId`) to the file that declares it.
    origins: BTreeMap<String, String>,
    /// File name to the tag of its operations.
    areas: BTreeMap<String, String>,
    /// File name to its text, for what parsing forgets.
    texts: BTreeMap<String, String>,
    /// The entries of the register of quirks.
    pub quirks: Vec<Value>,
}

/// One operation of the document, with where it stands.
pub struct OperationEntry<'a> {
    /// The path template, whole: `/m2m/v1/devices/actions/list`.
    pub path: &'a str,
    /// The HTTP method in lower case.
    pub method: &'a str,
    /// The operation object.
    pub value: &'a Value,
}

impl OperationEntry<'_> {
    /// The operation id, or an empty text where it is missing (the lint says so).
    pub fn id(&self) -> &str {
        self.text("operationId")
    }

    /// A text member of the operation, or an empty text.
    pub fn text(&self, key: &str) -> &str {
        self.value.get(key).and_then(Value::as_str).unwrap_or("")
    }

    /// How lint errors name this operation: `paths./m2m/….post`.
    pub fn key(&self) -> String {
        format!("paths.{}.{}", self.path, self.method)
    }
}

/// The methods that a path item may hold.
pub const METHODS: &[&str] = &["get", "put", "post", "delete", "patch", "head", "options", "trace"];

impl Description {
    /// Reads and merges the files of `folder`.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut names = Vec::new();
        for entry in std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".yaml") && ![ROOT, QUIRKS, ERRORS].contains(&name.as_str()) {
                names.push(name);
            }
        }
        names.sort();
        let (mut root, _) = parse(folder, ROOT)?;
        let (Value::Array(quirks), _) = parse(folder, QUIRKS)? else { bail!("openapi/{QUIRKS}: the file must hold a list") };
        let (errors, _) = parse(folder, ERRORS)?;
        if !errors.is_array() {
            bail!("openapi/{ERRORS}: the file must hold a list");
        }
        root[ERRORS_KEY] = errors;
        let mut merged =
            Description { document: root, origins: BTreeMap::new(), areas: BTreeMap::new(), texts: BTreeMap::new(), quirks };
        for name in names {
            let (part, text) = parse(folder, &name)?;
            merged.merge(&name, part)?;
            merged.texts.insert(name, text);
        }
        Ok(merged)
    }

    fn merge(&mut self, file: &str, part: Value) -> Result<()> {
        let Value::Object(part) = part else { bail!("openapi/{file}: the file must hold a mapping") };
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
                            bail!("openapi/{file}: components.{kind}: must be a mapping")
                        };
                        let components = section(&mut self.document, "components")?;
                        let target = components.entry(kind.clone()).or_insert_with(|| Value::Object(Map::new()));
                        let Value::Object(target) = target else { bail!("openapi/{ROOT}: components.{kind}: must be a mapping") };
                        for (name, member) in members {
                            let prefix = format!("components.{kind}.");
                            claim(&mut self.origins, target, file, &prefix, format!("{kind}/{name}"), name, member)?;
                        }
                    }
                }
                (other, _) => bail!(
                    "openapi/{file}: {other}: an area file holds `tag` (text), `paths` and `components` only; \
                     everything else belongs into openapi/{ROOT}"
                ),
            }
        }
        Ok(())
    }

    /// The file that declares a path or a component (`schemas/DeviceId`).
    pub fn origin(&self, key: &str) -> String {
        if [QUIRKS, ERRORS].contains(&key) {
            return format!("openapi/{key}");
        }
        format!("openapi/{}", self.origins.get(key).map_or(ROOT, String::as_str))
    }

    /// Whether the file that declares `key` has `value` in quotes somewhere.
    pub fn is_quoted(&self, key: &str, value: &str) -> bool {
        let text = self.origins.get(key).and_then(|file| self.texts.get(file));
        text.is_none_or(|text| ["'", "\""].iter().any(|quote| text.contains(&format!("{quote}{value}{quote}"))))
    }

    /// The area (file name without ending) that declares a component or a path.
    pub fn area(&self, key: &str) -> Option<&str> {
        self.origins.get(key).and_then(|file| file.strip_suffix(".yaml"))
    }

    /// The tag that the file of `path` gives to its operations.
    pub fn tag_of_path(&self, path: &str) -> Option<&str> {
        self.areas.get(self.origins.get(path)?).map(String::as_str)
    }

    /// Every operation, in the order of the document.
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

    /// The error codes.
    pub fn errors(&self) -> &[Value] {
        self.document[ERRORS_KEY].as_array().map_or(&[], Vec::as_slice)
    }

    /// The components of one kind (`schemas`, `parameters`, …).
    pub fn components(&self, kind: &str) -> impl Iterator<Item = (&String, &Value)> {
        object(self.document.pointer(&format!("/components/{kind}")))
    }
}

/// A finding, told by file and key so that an editor can jump to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// `openapi/devices.yaml`
    pub file: String,
    /// `paths./m2m/v1/devices/actions/list.post.x-thingspace-effect`
    pub key: String,
    /// What is wrong and what to do.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.key, self.message)
    }
}

/// The members of an object value; nothing for any other value.
pub fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// Calls `visit` with every value below `value` and its dotted key.
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
    let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    // Through the YAML value first: it refuses duplicate keys, which a JSON map would let the last one win.
    let yaml: serde_norway::Value = serde_norway::from_str(&text).map_err(|error| anyhow::anyhow!("openapi/{name}: {error}"))?;
    let value = serde_json::to_value(yaml).map_err(|error| anyhow::anyhow!("openapi/{name}: {error}"))?;
    Ok((value, text))
}

fn section<'a>(document: &'a mut Value, name: &str) -> Result<&'a mut Map<String, Value>> {
    let Value::Object(root) = document else { bail!("openapi/{ROOT}: the file must hold a mapping") };
    match root.entry(name.to_owned()).or_insert_with(|| Value::Object(Map::new())) {
        Value::Object(section) => Ok(section),
        _ => bail!("openapi/{ROOT}: {name}: must be a mapping"),
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
        bail!("openapi/{file}: {prefix}{name}: declared in openapi/{other} already; keep one of the two");
    }
    origins.insert(origin, file.to_owned());
    target.insert(name, value);
    Ok(())
}
