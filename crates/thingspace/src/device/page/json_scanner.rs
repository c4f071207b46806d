//! JSON read without copying anything: texts are parts of the whole. What would have to be changed on the way, a text with an escape
//! for instance, is refused, and so is everything that is no JSON: whoever reads this way must have another way to read.

use serde::de::IgnoredAny;

/// What is open inside a value that nobody wants; the decoder that reads after us has an end of its own, at 128 for the whole.
const DEEPEST: usize = 64;

/// A place in a text.
pub(crate) struct JsonScanner<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> JsonScanner<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// Whether nothing is left.
    pub(crate) fn ended(&mut self) -> bool {
        self.next().is_none()
    }

    /// How far it is.
    pub(crate) fn place(&self) -> usize {
        self.at
    }

    /// Passes what is known by its text, if that stands here word for word.
    #[inline]
    pub(crate) fn pass(&mut self, known: &str) -> bool {
        let stands = self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(known.as_bytes()));
        if stands {
            self.at += known.len();
        }
        stands
    }

    /// The members of an object, each to be read by `each`, which is told its name.
    pub(crate) fn object(&mut self, mut each: impl FnMut(&mut Self, &'t str) -> Option<()>) -> Option<()> {
        self.list_of(b'{', b'}', |scan| {
            let name = scan.text()?;
            scan.take(b':')?;
            each(scan, name)
        })
    }

    /// The items of a list, each to be read by `each`. Null has none.
    pub(crate) fn list(&mut self, each: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        if self.word("null").is_some() { Some(()) } else { self.list_of(b'[', b']', each) }
    }

    fn list_of(&mut self, begin: u8, end: u8, mut each: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.take(begin)?;
        if self.take(end).is_some() {
            return Some(());
        }
        loop {
            each(self)?;
            if self.take(b',').is_none() {
                return self.take(end);
            }
        }
    }

    /// A text.
    #[inline]
    pub(crate) fn text(&mut self) -> Option<&'t str> {
        self.take(b'"')?;
        let start = self.at;
        let end = start + end_of_text(self.text.as_bytes().get(start..)?)?;
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// A text, or null.
    #[inline]
    pub(crate) fn text_or_null(&mut self) -> Option<Option<&'t str>> {
        if self.word("null").is_some() { Some(None) } else { self.text().map(Some) }
    }

    /// True, false, or null.
    pub(crate) fn flag_or_null(&mut self) -> Option<Option<bool>> {
        if self.word("true").is_some() {
            Some(Some(true))
        } else if self.word("false").is_some() {
            Some(Some(false))
        } else {
            self.word("null").map(|()| None)
        }
    }

    /// Any value, which nobody wants.
    pub(crate) fn ignore(&mut self) -> Option<()> {
        let rest = self.text.get(self.at..)?;
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        values.next()?.ok()?;
        let size = values.byte_offset();
        let open = rest.get(..size)?.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count();
        self.at += size;
        (open <= DEEPEST).then_some(())
    }

    /// A byte that stands next.
    #[inline]
    fn take(&mut self, byte: u8) -> Option<()> {
        (self.next()? == byte).then(|| self.at += 1)
    }

    /// A word that stands next.
    #[inline]
    fn word(&mut self, word: &str) -> Option<()> {
        self.next()?;
        self.pass(word).then_some(())
    }

    /// The byte behind all blanks.
    #[inline]
    fn next(&mut self) -> Option<u8> {
        loop {
            let byte = *self.text.as_bytes().get(self.at)?;
            if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
                return Some(byte);
            }
            self.at += 1;
        }
    }
}

/// Where the text ends that begins here; nothing when something comes before that cannot stay as it is. Eight bytes at a time: most of a
/// page is texts.
#[inline]
fn end_of_text(bytes: &[u8]) -> Option<usize> {
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

/// A word whose lowest bit says which is the first byte of these eight that is a quote, a backslash or a control character. Higher bits may
/// be wrong: a subtraction borrows from the byte above.
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
    fn every_byte_is_told_apart_at_every_place() {
        for length in 0..20 {
            for byte in 0..=u8::MAX {
                let mut text = vec![b'x'; length];
                text.extend([byte, b'"', byte]);
                let expected = match byte {
                    b'"' => Some(length),
                    b'\\' | ..0x20 => None,
                    _ => Some(length + 1),
                };
                assert_eq!(end_of_text(&text), expected, "{byte} behind {length}");
            }
        }
        assert_eq!(end_of_text(b"never"), None);
    }

    #[test]
    fn what_nobody_wants_is_passed_over() {
        let deep = format!("{}{}", "[".repeat(70), "]".repeat(70));
        for (value, passed) in
            [("1.5e3", true), ("{\"a\": [null, \"\\n\"]}", true), ("[1", false), ("tru", false), (&deep, false)]
        {
            let text = format!("{{\"one\": {value}, \"two\": \"three\"}}");
            let mut two = None;
            let read = JsonScanner::new(&text).object(|scan, name| match name {
                "two" => scan.text_or_null().map(|text| two = text),
                _ => scan.ignore(),
            });
            assert_eq!((read.is_some(), two == Some("three")), (passed, passed), "{value}");
        }
    }
}
