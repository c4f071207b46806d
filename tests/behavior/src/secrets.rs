//! AU7 (docs/reliability.md): a search for secrets in every encoding in which they could appear.

use std::collections::BTreeSet;
use std::io::{BufRead, Result};

use aho_corasick::AhoCorasick;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};

/// The secrets in the settings of this suite's clients. This list does not contain the secrets that simulators issue, such as
/// tokens: `captured_logs` records those.
pub const CANARIES: [&str; 8] = [
    "sim-secret",
    "sim-password",
    "k4-Copper-Finch",
    "wrong-Heron-91",
    "hush-secret",
    "hush-password",
    "hush-hush",
    "hush-proxy",
];

/// Returns `secret` in every encoding in which it could appear.
pub fn forms(secret: &str) -> BTreeSet<String> {
    let bytes = secret.as_bytes();
    let hex = |upper: bool| -> String {
        bytes.iter().map(|byte| if upper { format!("{byte:02X}") } else { format!("{byte:02x}") }).collect()
    };
    let percent: String = bytes.iter().map(|byte| format!("%{byte:02X}")).collect();
    let reserved = |byte: &u8| match byte.is_ascii_alphanumeric() || b"-._~".contains(byte) {
        true => char::from(*byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    let quoted = serde_json::Value::from(secret).to_string();
    let listed = format!("{bytes:?}");
    let mut forms = BTreeSet::from([
        secret.to_owned(),
        percent.to_lowercase(),
        percent,
        bytes.iter().map(reserved).collect(),
        quoted.trim_matches('"').to_owned(),
        listed.trim_matches(['[', ']']).to_owned(),
        hex(false),
        hex(true),
    ]);
    for before in 0..3 {
        forms.extend([aligned(STANDARD.encode(shifted(bytes, before)), before, bytes.len())]);
        forms.extend([aligned(URL_SAFE.encode(shifted(bytes, before)), before, bytes.len())]);
    }
    forms
}

/// Returns the secret preceded by `before` other bytes.
fn shifted(secret: &[u8], before: usize) -> Vec<u8> {
    [vec![b'x'; before], secret.to_vec()].concat()
}

/// `encoded` is the Base64 form of `before` other bytes and a secret of `length` bytes. Returns only the characters that depend
/// on nothing but the secret. This leaves out the padding and the characters that also encode neighboring bytes. The returned
/// characters occur in every Base64 string whose input has the secret at an offset congruent to `before` modulo 3.
fn aligned(encoded: String, before: usize, length: usize) -> String {
    let (first, end) = ((before * 8).div_ceil(6), (before + length) * 8 / 6);
    encoded[first..end].to_owned()
}

/// Searches for secrets in all their encodings.
#[derive(Debug)]
pub struct Search {
    automaton: AhoCorasick,
    /// The number of secrets.
    pub secrets: usize,
}

/// A line that contains a secret.
#[derive(Debug, PartialEq, Eq)]
pub struct Hit {
    /// The line number, counted from 1.
    pub line: u64,
    /// The line, with each secret replaced by `***`.
    pub masked: String,
}

impl Search {
    /// Creates a search for these secrets.
    ///
    /// # Panics
    /// If the automaton would be too large, or if a secret is shorter than eight characters, because such a secret could match by
    /// accident.
    pub fn new(secrets: impl IntoIterator<Item = String>) -> Self {
        let secrets: BTreeSet<String> = secrets.into_iter().collect();
        let short = secrets.iter().filter(|secret| secret.len() < 8).count();
        assert_eq!(short, 0, "some secrets have fewer than eight characters");
        let automaton = AhoCorasick::new(secrets.iter().flat_map(|secret| forms(secret))).expect("an automaton");
        Self { automaton, secrets: secrets.len() }
    }

    /// Reads to the end, line by line. Returns the number of bytes that were read, and the lines that contain a secret.
    ///
    /// # Errors
    /// The errors of the reader.
    pub fn read(&self, mut reader: impl BufRead) -> Result<(u64, Vec<Hit>)> {
        let (mut bytes, mut hits, mut line) = (0, Vec::new(), Vec::new());
        for number in 1.. {
            line.clear();
            let read = reader.read_until(b'\n', &mut line)?;
            if read == 0 {
                break;
            }
            bytes += read as u64;
            if self.automaton.is_match(&line) {
                hits.push(Hit { line: number, masked: self.mask(&String::from_utf8_lossy(&line)) });
            }
        }
        Ok((bytes, hits))
    }

    fn mask(&self, line: &str) -> String {
        let mut masked = String::new();
        self.automaton.replace_all_with(line.trim_end(), &mut masked, |_, _, into| {
            into.push_str("***");
            true
        });
        masked
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each encoding is found even if other output surrounds it, and the reported line does not contain the secret.
    #[test]
    fn a_secret_is_found_in_every_encoding() {
        let secret = r#"a"long?secret>\1"#;
        let search = Search::new([secret.to_owned()]);
        let bytes = secret.as_bytes();
        let mut outputs = vec![
            secret.to_owned(),
            format!("{bytes:?}"),
            serde_json::json!({ "password": secret }).to_string(),
            bytes.iter().map(|byte| format!("%{byte:02x}")).collect(),
            bytes.iter().map(|byte| format!("{byte:02X}")).collect(),
            "a%22long%3Fsecret%3E%5C1".to_owned(),
        ];
        for before in ["", "u", "us", "user:"] {
            for after in ["", "y", "yz"] {
                let pair = format!("{before}{secret}{after}");
                outputs.extend([STANDARD.encode(&pair), URL_SAFE.encode(&pair)]);
                outputs.extend([STANDARD.encode(&pair).replace('=', ""), URL_SAFE.encode(&pair).replace('=', "")]);
            }
        }
        for output in outputs {
            let log = format!("nothing\nbefore {output} after\nnothing\n");
            let (read, hits) = search.read(log.as_bytes()).expect("reading from memory");
            assert_eq!((read, hits.len()), (log.len() as u64, 1), "{output}");
            assert!(hits[0].line == 2 && hits[0].masked.contains("***") && !hits[0].masked.contains("secret"), "{hits:?}");
        }
    }
}
