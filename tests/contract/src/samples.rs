//! The sample bodies in `openapi/samples`.

use serde_json::Value;

use crate::bundle::folder;

/// The kind of a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A request.
    Request,
    /// A successful response.
    Answer,
    /// A message to a listener.
    Callback,
}

/// A sample.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The name of the file.
    pub file: String,
    /// The operation id, or the name of the callback service.
    pub of: String,
    /// The kind of body.
    pub kind: Kind,
    /// The body.
    pub body: Value,
    /// The content of the file.
    pub text: String,
}

/// Returns all samples, sorted by file name.
pub fn all() -> Vec<Sample> {
    let mut found = Vec::new();
    for (sub, callbacks) in [("samples", false), ("samples/callbacks", true)] {
        for entry in std::fs::read_dir(folder().join(sub)).expect("the samples") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                continue;
            }
            let file = path.file_name().expect("a name").to_string_lossy().into_owned();
            let parts: Vec<&str> = file.split('.').collect();
            let kind = match parts.as_slice() {
                [_, .., "json"] if callbacks => Kind::Callback,
                [_, "request", .., "json"] => Kind::Request,
                [_, "response", .., "json"] => Kind::Answer,
                _ => panic!("{file}: expected <operation>.request.json or <operation>.response.json"),
            };
            let text = std::fs::read_to_string(&path).expect("a file");
            let body = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
            found.push(Sample { of: parts[0].to_owned(), file, kind, body, text });
        }
    }
    found.sort_by(|a, b| a.file.cmp(&b.file));
    found
}
