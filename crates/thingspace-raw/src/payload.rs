//! Decodes the payloads of non-IP devices. Callback messages contain the payloads as base64.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::GeneralPurpose;
use base64::engine::{DecodePaddingMode, GeneralPurposeConfig};

use crate::types::NiddMoNotification;

/// Expects no padding: [`without_padding`] has already checked and removed it. Rejects trailing bits that are not zero, because
/// they show that the payload was truncated.
const CONFIG: GeneralPurposeConfig = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::RequireNone);
const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, CONFIG);
const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, CONFIG);

/// Returns the bytes of a payload. Returns `None` if the string is not base64, if it mixes characters of both base64 alphabets,
/// or if it was clearly truncated.
///
/// The service escapes the padding once too often, as `\u003d` (quirk nidd-payload-escapes). Such escapes and percent encoding
/// are decoded first. The URL-safe alphabet, missing padding and line breaks are accepted.
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
    let digits = without_padding(&plain)?;
    match (digits.contains(['+', '/']), digits.contains(['-', '_'])) {
        // `+` and `/` belong only to the standard alphabet, `-` and `_` only to the URL-safe one. A string with both is not
        // base64.
        (true, true) => None,
        (_, false) => STANDARD.decode(digits).ok(),
        (_, true) => URL_SAFE.decode(digits).ok(),
    }
}

impl NiddMoNotification {
    /// Returns the bytes that the device sent, or `None` if the message is missing or is not base64.
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

/// Decodes the backslash and percent escapes of a string, and removes its line breaks and surrounding whitespace. Returns `None`
/// if an escape is invalid or is not for an ASCII character.
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

/// Returns the character of an escape such as `\u003d`, `\\u003D` or `\/`, and the length of the escape. A string that was
/// escaped more than once has several backslashes.
fn backslash(rest: &str) -> Option<(char, usize)> {
    let escaped = rest.trim_start_matches('\\');
    let slashes = rest.len() - escaped.len();
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

/// Returns the digits without their padding, or `None` if the number of digits or of padding characters is impossible.
fn without_padding(plain: &str) -> Option<&str> {
    let digits = plain.trim_end_matches('=');
    let padding = plain.len() - digits.len();
    let missing = (4 - digits.len() % 4) % 4;
    (missing < 3 && padding <= missing).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the observed encodings of a payload, and other encodings of the same bytes.
    fn encodings(payload: &str) -> Vec<String> {
        vec![
            payload.to_owned(),
            payload.trim_end_matches('=').to_owned(),
            payload.replace('=', r"\u003d"),
            payload.replace('=', r"\u003D"),
            payload.replace('=', r"\\u003d"),
            payload.replace('=', "%3D"),
            payload.replace('/', r"\/"),
            payload.replace('+', r"\u002b"),
            payload.replace('+', "-").replace('/', "_"),
            payload.replace('+', "-").replace('/', "_").replace('=', ""),
            format!(" {payload}\r\n"),
            format!("{}\r\n{}", &payload[..4], &payload[4..]),
        ]
    }

    #[test]
    fn a_payload_is_decoded_from_every_form() {
        for bytes in [&b"pump-7 ok!"[..], &[0xfb, 0xff, 0xbf, 0xef], &[0xff, 0xfe, 0xfd], b"valve=42;batt=3.59", &[1, 2, 3, 4, 5]]
        {
            let encoded = base64::engine::general_purpose::STANDARD.encode(bytes);
            for encoding in encodings(&encoded) {
                assert_eq!(decode(&encoding).as_deref(), Some(bytes), "{encoding}");
            }
        }
        assert_eq!(decode("").as_deref(), Some(&b""[..]));
    }

    #[test]
    fn ambiguous_and_truncated_payloads_are_rejected() {
        for message in [
            "pump 7",
            "cHVtc",
            "=",
            "====",
            "QUJD=",
            "cHVtcC03IG9rIQ===",
            "cHVt=cC03",
            "-_+/",
            // The next two are truncated: the first has an impossible number of digits, and the last digit of the second has bits
            // of a missing byte.
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
