//! The names of streams and subjects.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

/// The names of the streams and subjects of one store. NAME below is the parameter `stream` of its URL.
///
/// An entry has the subject `NAME.log.KEY.TAG`, where KEY and TAG are digests of its key and tag. Before the server accepts an
/// entry, it looks for `NAME.log.KEY.*` to find out whether the log already contains the key. KEY comes before TAG because such a
/// search is fast if the wildcard is last. A cell has the subject `NAME.cells.PART.PART`, with one PART for each part of its
/// slash-separated name.
pub(super) struct Subjects {
    pub(super) log: String,
    pub(super) cells: String,
    /// The subject on which writers publish the newest place.
    pub(super) newest: String,
    name: String,
}

impl Subjects {
    pub(super) fn new(name: &str) -> Self {
        Self {
            log: format!("{name}-log"),
            cells: format!("{name}-cells"),
            newest: format!("{name}.newest"),
            name: name.to_owned(),
        }
    }

    /// The pattern that matches the subjects of all entries.
    pub(super) fn entries(&self) -> String {
        format!("{}.log.*.*", self.name)
    }

    pub(super) fn entry(&self, key: &str, tag: &str) -> String {
        format!("{}.log.{}.{}", self.name, digest(key), digest(tag))
    }

    /// The pattern that matches the subject of the entry with this key, whatever the tag of the entry is.
    pub(super) fn key(&self, key: &str) -> String {
        format!("{}.log.{}.*", self.name, digest(key))
    }

    /// The pattern that matches the subjects of the entries with this tag.
    pub(super) fn tag(&self, tag: &str) -> String {
        format!("{}.log.*.{}", self.name, digest(tag))
    }

    pub(super) fn all_cells(&self) -> String {
        format!("{}.cells.>", self.name)
    }

    pub(super) fn cell(&self, name: &str) -> String {
        let parts: Vec<String> = name.split('/').map(encode).collect();
        format!("{}.cells.{}", self.name, parts.join("."))
    }

    /// The filter for the cells whose names start with a prefix. The filter ignores what follows the last slash of the prefix:
    /// for the prefix `job/7`, it also matches `job/8`. So the caller must also compare each name with the prefix.
    pub(super) fn cells_below(&self, prefix: &str) -> String {
        match prefix.rsplit_once('/') {
            Some((parts, _)) => format!("{}.>", self.cell(parts)),
            None => self.all_cells(),
        }
    }

    /// Returns the name of the cell that has this subject. Returns `None` if `subject` is not the subject of a cell.
    pub(super) fn cell_name(&self, subject: &str) -> Option<String> {
        let parts = subject.strip_prefix(&self.name)?.strip_prefix(".cells.")?;
        let parts: Option<Vec<String>> = parts.split('.').map(decode).collect();
        Some(parts?.join("/"))
    }
}

/// Returns the first 128 bits of the SHA-256 digest of a key or a tag, encoded for a subject. An accidental collision is
/// impossible in practice.
fn digest(name: &str) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(name.as_bytes())[..16])
}

/// Encodes a part of a cell's name as a token of a subject. A token must not be empty, and must not contain dots, wildcards (`*`
/// and `>`) or white space.
fn encode(part: &str) -> String {
    if part.is_empty() {
        return "=".to_owned();
    }
    let mut encoded = String::with_capacity(part.len());
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_') {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("={byte:02X}"));
        }
    }
    encoded
}

fn decode(part: &str) -> Option<String> {
    if part == "=" {
        return Some(String::new());
    }
    let mut pieces = part.split('=');
    let mut bytes = pieces.next()?.as_bytes().to_vec();
    for piece in pieces {
        bytes.push(u8::from_str_radix(piece.get(..2)?, 16).ok()?);
        bytes.extend(piece.get(2..)?.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_cells_survive_the_encoding() {
        let subjects = Subjects::new("fleet");
        for name in ["a", "a/b", "/", "a//b/", "a.b*>", "ü =41", "job/7/lease", "%2F", "a b\n\r\t"] {
            let subject = subjects.cell(name);
            assert_eq!(subjects.cell_name(&subject).as_deref(), Some(name));
            assert!(subject.split('.').all(|part| !part.is_empty()) && subject.is_ascii(), "{subject}");
            assert!(!subject.contains([' ', '*', '>', '\n', '\r', '\t']), "{subject}");
        }
        assert_eq!(subjects.cell("job/7/lease"), "fleet.cells.job.7.lease");
        assert_eq!(subjects.cells_below("job/7"), "fleet.cells.job.>");
        assert_eq!(subjects.cells_below("jo"), "fleet.cells.>");
    }
}
