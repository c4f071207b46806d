//! Payloads of devices without IP: the bytes behind the base64 of a message.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::GeneralPurpose;
use base64::engine::{DecodePaddingMode, GeneralPurposeConfig};

use crate::types::NiddMoNotification;

/// Padding is checked by [`sound`]; bits that belong to no byte must be zero, so that a text that was cut is not taken for bytes.
const CONFIG: GeneralPurposeConfig = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::RequireNone);
const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, CONFIG);
const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, CONFIG);

/// The bytes of a payload; `None` when the string is not base64, or more than one reading is possible.
///
/// Live messages carry the padding escaped once too often, as `\u003d` (quirk nidd-payload-escapes). Such escapes are undone, and so is
/// percent encoding; the URL-safe alphabet, missing padding and line breaks are read as well.
///
/// ```
/// use thingspace_raw::payload;
///
/// assert_eq!(payload::decode("cHVtcC03IG9rIQ==").as_deref(), Some(&b"pump-7 ok!"[..]));
/// assert_eq!(payload::decode(r"cHVtcC03IG9rIQ\u003d\u003d").as_deref(), Some(&b"pump-7 ok!"[..]));
/// assert_eq!(payload::decode("cHVtcC03IG9rIQ").as_deref(), Some(&b"pump-7 ok!"[..]));
/// assert_eq!(payload::decode("pump 7 is fine"), None);
/// ```
pub fn decode(message: &str) -> Option<Vec<u8>> {
    let plain = unescaped(message)?;
    let digits = sound(&plain)?;
    match (digits.contains(['+', '/']), digits.contains(['-', '_'])) {
        // Two alphabets in one string are not base64 of any kind.
        (true, true) => None,
        (_, false) => STANDARD.decode(digits).ok(),
        (_, true) => URL_SAFE.decode(digits).ok(),
    }
}

impl NiddMoNotification {
    /// The bytes that the device sent; `None` when the message is missing, or is not base64.
    ///
    /// ```
    /// use thingspace_raw::types::NiddMoNotification;
    ///
    /// let sent: NiddMoNotification = serde_json::from_str(r#"{"message": "dmFsdmU9NDI7YmF0dD0zLjU5"}"#)?;
    /// assert_eq!(sent.payload().as_deref(), Some(&b"valve=42;batt=3.59"[..]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn payload(&self) -> Option<Vec<u8>> {
        self.message.as_deref().and_then(decode)
    }
}

/// The string without escapes and line breaks; `None` for an escape that stands for no ASCII character.
fn unescaped(message: &str) -> Option<String> {
    let mut plain = String::with_capacity(message.len());
    let mut rest = message.trim();
    while let Some(first) = rest.chars().next() {
        let (character, length) = match first {
            '\\' => backslash(rest)?,
            '%' => (hexadecimal(rest.get(1..3)?)?, 3),
            other => (other, other.len_utf8()),
        };
        if !matches!(character, '\r' | '\n') {
            plain.push(character);
        }
        rest = &rest[length..];
    }
    Some(plain)
}

/// The character behind `\u003d`, `\\u003D` or `\/`, and the length of the escape: each step that escapes once more adds backslashes.
fn backslash(text: &str) -> Option<(char, usize)> {
    let escaped = text.trim_start_matches('\\');
    let slashes = text.len() - escaped.len();
    match escaped.chars().next()? {
        'u' => Some((hexadecimal(escaped.get(1..5)?)?, slashes + 5)),
        'n' => Some(('\n', slashes + 1)),
        'r' => Some(('\r', slashes + 1)),
        '/' => Some(('/', slashes + 1)),
        _ => None,
    }
}

fn hexadecimal(digits: &str) -> Option<char> {
    let is_hexadecimal = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let code = u8::from_str_radix(digits, 16).ok().filter(|code| is_hexadecimal && code.is_ascii())?;
    Some(char::from(code))
}

/// The digits without their padding, when its length is possible: none at all, or what is missing to a multiple of four.
fn sound(plain: &str) -> Option<&str> {
    let digits = plain.trim_end_matches('=');
    let padding = plain.len() - digits.len();
    let missing = (4 - digits.len() % 4) % 4;
    (missing < 3 && padding <= missing).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ways in which a payload was seen, or can be made of it on the way without a loss.
    fn disguises(sound: &str) -> Vec<String> {
        vec![
            sound.to_owned(),
            sound.trim_end_matches('=').to_owned(),
            sound.replace('=', r"\u003d"),
            sound.replace('=', r"\u003D"),
            sound.replace('=', r"\\u003d"),
            sound.replace('=', "%3D"),
            sound.replace('/', r"\/"),
            sound.replace('+', r"\u002b"),
            sound.replace('+', "-").replace('/', "_"),
            sound.replace('+', "-").replace('/', "_").replace('=', ""),
            format!(" {sound}\r\n"),
            format!("{}\r\n{}", &sound[..4], &sound[4..]),
        ]
    }

    #[test]
    fn a_payload_is_read_in_each_disguise() {
        for bytes in [&b"pump-7 ok!"[..], &[0xfb, 0xff, 0xbf, 0xef], &[0xff, 0xfe, 0xfd], b"valve=42;batt=3.59", &[1, 2, 3, 4, 5]]
        {
            let encoded = base64::engine::general_purpose::STANDARD.encode(bytes);
            for disguise in disguises(&encoded) {
                assert_eq!(decode(&disguise).as_deref(), Some(bytes), "{disguise}");
            }
        }
        assert_eq!(decode("").as_deref(), Some(&b""[..]));
    }

    #[test]
    fn what_has_no_single_reading_is_no_payload() {
        for message in [
            "pump 7",
            "cHVtc",
            "=",
            "====",
            "QUJD=",
            "cHVtcC03IG9rIQ===",
            "cHVt=cC03",
            "-_+/",
            // Cut in the middle: the last digit has bits of a byte that is missing.
            "cHVtcC03IG9rI",
            "cHVtcC03IG9",
            r"cHVt\x41",
            r"cHVtcC03IG9rIQ\u00e9",
            "cHVtcC03IG9rIQ%",
            "cHVtcC03IG9rIQ\\",
            "größe",
        ] {
            assert_eq!(decode(message), None, "{message}");
        }
    }
}
