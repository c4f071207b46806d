//! Reads input files and standard input.

use std::io::Read as _;
use std::path::Path;

use encoding_rs::{Encoding, UTF_8};

/// Reads a file, or standard input if the path is `-`. The error says why the content cannot be read.
pub fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    let bytes = if path == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    bytes.map_err(|error| error.to_string())
}

/// Reads a file, or standard input if the path is `-`, as UTF-8. Input that starts with the byte order mark of UTF-16 is read as
/// UTF-16.
pub fn read(path: &Path) -> Result<String, String> {
    let bytes = bytes(path)?;
    let encoding = Encoding::for_bom(&bytes).map_or(UTF_8, |(encoding, _)| encoding);
    let (content, _, malformed) = encoding.decode(&bytes);
    if malformed {
        let name = encoding.name();
        return Err(format!("expected UTF-8, or UTF-16 with a byte order mark, received invalid {name}: save the file as UTF-8"));
    }
    Ok(content.into_owned())
}
