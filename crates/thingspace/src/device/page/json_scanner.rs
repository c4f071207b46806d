//! A JSON scanner that copies nothing: strings are slices of the input. The scanner fails on invalid JSON, and on strings with
//! escapes, because decoding an escape requires a copy. The caller then needs another decoder.

use serde::de::IgnoredAny;

/// The maximum number of opening brackets (`[` and `{`) in an ignored value. It limits the nesting of the value, because
/// `serde_json` may decode the value later, and refuses documents with more than 128 levels.
const MAX_BRACKETS: usize = 64;

/// A scanner at a position in a JSON document.
pub(crate) struct JsonScanner<'j> {
    json: &'j str,
    position: usize,
}

impl<'j> JsonScanner<'j> {
    pub(crate) fn new(json: &'j str) -> Self {
        Self { json, position: 0 }
    }

    /// Returns whether only white space is left.
    pub(crate) fn is_at_end(&mut self) -> bool {
        self.peek().is_none()
    }

    /// Returns the position in bytes.
    pub(crate) fn position(&self) -> usize {
        self.position
    }

    /// If the input continues with exactly the bytes of `part`, skips them and returns true. Otherwise, skips nothing and returns
    /// false.
    #[inline]
    pub(crate) fn skip(&mut self, part: &str) -> bool {
        let rest = self.json.as_bytes().get(self.position..).unwrap_or_default();
        // Most parts that do not match differ from the input within their first 16 bytes. Comparing these bytes first avoids most
        // comparisons of a whole part.
        let start = part.as_bytes().first_chunk::<16>();
        let matches = (start.is_none() || start == rest.first_chunk()) && rest.starts_with(part.as_bytes());
        if matches {
            self.position += part.len();
        }
        matches
    }

    /// Returns the next eight bytes. `None` if fewer bytes are left.
    #[inline]
    pub(crate) fn next_bytes(&self) -> Option<&'j [u8; 8]> {
        self.json.as_bytes().get(self.position..)?.first_chunk()
    }

    /// Skips `part` like [`Self::skip`], but returns `None` instead of false. The compiler knows the length of `part`, so the
    /// comparison takes only a few instructions.
    #[inline(always)]
    pub(crate) fn skip_exactly<const N: usize>(&mut self, part: &[u8; N]) -> Option<()> {
        let rest = self.json.as_bytes().get(self.position..)?;
        (rest.first_chunk() == Some(part)).then(|| self.position += N)
    }

    /// Scans an object. Calls `each` with the name of each member; `each` must scan the value of the member.
    pub(crate) fn object(&mut self, each: impl FnMut(&mut Self, &'j str) -> Option<()>) -> Option<()> {
        self.object_with(|_| None, each)
    }

    /// Scans an object like [`Self::object`], but first tries `expected` for each name, because comparing the input with an
    /// expected name is faster than scanning a name. `expected` either skips a name and its colon and returns the name, or skips
    /// nothing and returns `None`.
    #[inline]
    pub(crate) fn object_with(
        &mut self,
        mut expected: impl FnMut(&mut Self) -> Option<&'j str>,
        mut each: impl FnMut(&mut Self, &'j str) -> Option<()>,
    ) -> Option<()> {
        self.sequence(b'{', b'}', |scanner| {
            let name = match expected(scanner) {
                Some(name) => name,
                None => {
                    let name = scanner.string()?;
                    scanner.byte(b':')?;
                    name
                }
            };
            each(scanner, name)
        })
    }

    /// Scans a list. Calls `each` for each item; `each` must scan the item. Treats null as an empty list.
    pub(crate) fn list(&mut self, each: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        if self.word(b"null").is_some() { Some(()) } else { self.sequence(b'[', b']', each) }
    }

    fn sequence(&mut self, open: u8, close: u8, mut each: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.byte(open)?;
        if self.byte(close).is_some() {
            return Some(());
        }
        loop {
            each(self)?;
            if self.byte(b',').is_none() {
                return self.byte(close);
            }
        }
    }

    /// Calls `scan`. If `scan` fails, restores the position from before the call.
    #[inline]
    pub(crate) fn attempt<T>(&mut self, scan: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.position;
        let scanned = scan(self);
        if scanned.is_none() {
            self.position = start;
        }
        scanned
    }

    /// Scans a string.
    #[inline]
    pub(crate) fn string(&mut self) -> Option<&'j str> {
        self.byte(b'"')?;
        self.rest_of_string()
    }

    /// Scans a string from its first character, after the opening quote.
    #[inline]
    pub(crate) fn rest_of_string(&mut self) -> Option<&'j str> {
        let start = self.position;
        let end = start + end_of_string(self.json.as_bytes().get(start..)?)?;
        self.position = end + 1;
        self.json.get(start..end)
    }

    /// Scans a string or null.
    #[inline]
    pub(crate) fn string_or_null(&mut self) -> Option<Option<&'j str>> {
        if self.word(b"null").is_some() { Some(None) } else { self.string().map(Some) }
    }

    /// Scans true, false or null.
    pub(crate) fn bool_or_null(&mut self) -> Option<Option<bool>> {
        if self.word(b"true").is_some() {
            Some(Some(true))
        } else if self.word(b"false").is_some() {
            Some(Some(false))
        } else {
            self.word(b"null").map(|()| None)
        }
    }

    /// Skips a value of any type. Returns `None` if the value is invalid or has more than [`MAX_BRACKETS`] opening brackets.
    pub(crate) fn ignore(&mut self) -> Option<()> {
        let rest = self.json.get(self.position..)?;
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        values.next()?.ok()?;
        let size = values.byte_offset();
        let open = rest.get(..size)?.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count();
        self.position += size;
        (open <= MAX_BRACKETS).then_some(())
    }

    /// Skips white space, and then `byte`. Returns `None` if another byte follows the white space.
    #[inline]
    fn byte(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.position += 1)
    }

    /// Skips white space, and then `word`. Returns `None` if something else follows the white space.
    #[inline]
    fn word<const N: usize>(&mut self, word: &[u8; N]) -> Option<()> {
        self.peek()?;
        self.skip_exactly(word)
    }

    /// Skips white space and returns the next byte, without skipping that byte.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        loop {
            let byte = *self.json.as_bytes().get(self.position)?;
            if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
                return Some(byte);
            }
            self.position += 1;
        }
    }
}

/// Returns the number of bytes before the closing quote. `None` if an escape or a control character comes before the quote, or if
/// there is no closing quote. Handles eight bytes at a time, because strings make up most of a page.
#[inline]
fn end_of_string(bytes: &[u8]) -> Option<usize> {
    let mut words = bytes.chunks_exact(8);
    let mut at = 0;
    for word in &mut words {
        let found = special(u64::from_le_bytes(word.try_into().ok()?));
        if found != 0 {
            at += found.trailing_zeros() as usize / 8;
            return (bytes[at] == b'"').then_some(at);
        }
        at += 8;
    }
    let rest = words.remainder().iter().position(|byte| matches!(byte, b'"' | b'\\' | ..0x20))?;
    (bytes[at + rest] == b'"').then_some(at + rest)
}

/// Marks the quotes, backslashes and control characters in `word`. The result has the top bit set in each byte at which `word`
/// has such a character, and all other bits are 0. Only the lowest mark is reliable. A higher mark may be wrong, because the
/// subtraction in one byte can borrow from the next byte.
#[inline]
fn special(word: u64) -> u64 {
    const ONES: u64 = u64::MAX / 255;
    let below = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word;
    let is = |byte: u8| below(word ^ (ONES * u64::from(byte)), 1);
    (is(b'"') | is(b'\\') | below(word, 0x20)) & (ONES * 0x80)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_string_is_found_at_every_position() {
        for length in 0..20 {
            for byte in 0..=u8::MAX {
                let mut bytes = vec![b'x'; length];
                bytes.extend([byte, b'"', byte]);
                let expected = match byte {
                    b'"' => Some(length),
                    b'\\' | ..0x20 => None,
                    _ => Some(length + 1),
                };
                assert_eq!(end_of_string(&bytes), expected, "{byte} after {length}");
            }
        }
        assert_eq!(end_of_string(b"never"), None);
    }

    #[test]
    fn only_equal_parts_are_skipped() {
        let json = "0123456789abcdefghij";
        for length in 0..=json.len() {
            let mut scanner = JsonScanner::new(json);
            assert!(scanner.skip(&json[..length]), "{length}");
            assert_eq!(scanner.position(), length);
            let mut other = json[..length].to_owned();
            if other.pop().is_some() {
                let mut scanner = JsonScanner::new(json);
                assert!(!scanner.skip(&(other + "!")) && scanner.position() == 0, "{length}");
            }
        }
        assert!(!JsonScanner::new(json).skip("0123456789abcdefghijk"));
        assert!(JsonScanner::new(json).skip_exactly(b"0123").is_some() && JsonScanner::new(json).skip_exactly(b"0124").is_none());
    }

    #[test]
    fn ignore_skips_valid_values_and_refuses_invalid_or_deep_ones() {
        let deep = format!("{}{}", "[".repeat(70), "]".repeat(70));
        for (value, valid) in [("1.5e3", true), ("{\"a\": [null, \"\\n\"]}", true), ("[1", false), ("tru", false), (&deep, false)]
        {
            let json = format!("{{\"one\": {value}, \"two\": \"three\"}}");
            let mut two = None;
            let scanned = JsonScanner::new(&json).object(|scanner, name| match name {
                "two" => scanner.string_or_null().map(|string| two = string),
                _ => scanner.ignore(),
            });
            assert_eq!((scanned.is_some(), two == Some("three")), (valid, valid), "{value}");
        }
    }
}
