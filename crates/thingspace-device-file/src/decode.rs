//! Decodes a file to a string, and recognizes files that are not text.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::error::{Error, Result};

/// Common file formats that are not text. Each entry has the bytes at the start of such a file, and the name of the format for
/// the error.
const OTHER_FORMATS: [(&[u8], &str); 4] = [
    (b"PK\x03\x04", "a spreadsheet (.xlsx, .ods) or another ZIP file"),
    (b"\xd0\xcf\x11\xe0", "an old spreadsheet (.xls)"),
    (b"%PDF", "a PDF document"),
    (b"\x1f\x8b", "a gzip file"),
];

/// The content of a file, and a warning if its encoding had to be assumed.
pub(crate) struct Decoded {
    pub(crate) content: String,
    pub(crate) warning: Option<String>,
}

/// Decodes UTF-8, and UTF-16 with or without a byte order mark. Decodes other text as Windows-1252, a superset of Latin-1.
///
/// # Errors
/// [`Error::NotText`] for a binary file, and for invalid characters in UTF-16 or in a file with a byte order mark.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded> {
    if let Some((_, format)) = OTHER_FORMATS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(Error::NotText { found: (*format).to_owned() });
    }
    let encoding = Encoding::for_bom(bytes).map(|(encoding, _)| encoding).or_else(|| utf_16_without_mark(bytes));
    if let Some(encoding) = encoding {
        let (content, _, malformed) = encoding.decode(bytes);
        if malformed {
            let found = format!("{} text with invalid characters", encoding.name());
            return Err(Error::NotText { found });
        }
        return text(content.into_owned(), None);
    }
    match std::str::from_utf8(bytes) {
        Ok(content) => text(content.to_owned(), None),
        Err(error) => {
            let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            let warning = format!("line {line} is not valid UTF-8, so the file was read as Latin-1");
            text(WINDOWS_1252.decode(bytes).0.into_owned(), Some(warning))
        }
    }
}

/// Refuses content with NUL characters. Removes all byte order marks, even those in the middle, which a file has if it was
/// concatenated from several files.
fn text(content: String, warning: Option<String>) -> Result<Decoded> {
    if content.contains('\0') {
        return Err(Error::NotText { found: "a binary file".to_owned() });
    }
    Ok(Decoded { content: content.replace('\u{feff}', ""), warning })
}

/// Recognizes UTF-16 by its NUL bytes. Identifiers and separators are ASCII, so in UTF-16 almost every pair of bytes has one NUL
/// byte: the second byte in little endian, the first one in big endian.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(1_000)];
    let zeros = |odd: usize| start.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = start.len() / 4;
    match (even, odd) {
        (0, odd) if odd > most => Some(UTF_16LE),
        (even, 0) if even > most => Some(UTF_16BE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONTENT: &str = "Gerät,iccid\r\nÖl,89148000008682242668\r\n";

    #[test]
    fn every_encoding_gives_the_same_content() {
        let utf_16 =
            |mark: &[u8], bytes: fn(u16) -> [u8; 2]| [mark, &CONTENT.encode_utf16().flat_map(bytes).collect::<Vec<_>>()].concat();
        let latin: Vec<u8> = CONTENT.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        for (name, bytes, warns) in [
            ("UTF-8", CONTENT.as_bytes().to_vec(), false),
            ("UTF-8 with mark", [b"\xef\xbb\xbf", CONTENT.as_bytes()].concat(), false),
            ("UTF-16LE with mark", utf_16(&[0xff, 0xfe], u16::to_le_bytes), false),
            ("UTF-16BE with mark", utf_16(&[0xfe, 0xff], u16::to_be_bytes), false),
            ("UTF-16LE", utf_16(&[], u16::to_le_bytes), false),
            ("UTF-16BE", utf_16(&[], u16::to_be_bytes), false),
            ("Latin-1", latin, true),
        ] {
            let decoded = decode(&bytes).unwrap();
            assert_eq!((decoded.content.as_str(), decoded.warning.is_some()), (CONTENT, warns), "{name}");
        }
        assert_eq!(decode("\u{feff}a\n\u{feff}b\n\u{feff}".as_bytes()).unwrap().content, "a\nb\n");
    }

    #[test]
    fn the_error_for_a_file_that_is_not_text_describes_the_file() {
        for (bytes, found) in [
            (&b"PK\x03\x04rest"[..], "xlsx"),
            (b"\xd0\xcf\x11\xe0rest", ".xls"),
            (b"%PDF-1.7", "PDF"),
            (b"89148000008682242668\0\0\x01", "binary"),
            (&[0xff, 0xfe, 0x00, 0xd8], "invalid characters"),
            (&[0xff, 0xfe, 0x41], "invalid characters"),
        ] {
            let error = decode(bytes).err().unwrap().to_string();
            assert!(error.contains(found), "{error}");
        }
    }
}
