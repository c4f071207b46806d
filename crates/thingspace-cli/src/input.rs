//! Reads input files, which editors and spreadsheets may save with a byte order mark or as UTF-16.

use std::io::Read as _;
use std::path::Path;

/// Reads a file, or standard input for `-`. The error says why the content cannot be read.
pub fn read(path: &Path) -> Result<String, String> {
    let bytes = if path == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    decode(bytes.map_err(|error| error.to_string())?)
}

/// Decodes UTF-8, or UTF-16 that starts with a byte order mark. Removes byte order marks from the start of every line, because
/// concatenated files have marks in the middle.
fn decode(bytes: Vec<u8>) -> Result<String, String> {
    let content = match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => decode_utf_16(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => decode_utf_16(rest, u16::from_be_bytes)?,
        _ => String::from_utf8(bytes).map_err(|error| {
            let valid = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..valid].iter().filter(|byte| **byte == b'\n').count() + 1;
            format!("line {line} is neither UTF-8 nor UTF-16 with a byte order mark; save the file as UTF-8")
        })?,
    };
    Ok(content.split_inclusive('\n').map(|line| line.trim_start_matches('\u{feff}')).collect())
}

fn decode_utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, String> {
    const INVALID: &str = "the file starts with a UTF-16 byte order mark but is not valid UTF-16; save the file as UTF-8";
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(INVALID.to_owned());
    }
    char::decode_utf16(pairs.iter().copied().map(unit)).collect::<Result<_, _>>().map_err(|_| INVALID.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_16_and_byte_order_marks_are_decoded() {
        const CONTENT: &str = "89148000008682242668\r\niccid:89148000007500407933\r\n";
        let utf_16 =
            |mark: &[u8], bytes: fn(u16) -> [u8; 2]| [mark, &CONTENT.encode_utf16().flat_map(bytes).collect::<Vec<_>>()].concat();
        for bytes in [
            CONTENT.as_bytes().to_vec(),
            [b"\xef\xbb\xbf", CONTENT.as_bytes()].concat(),
            utf_16(&[0xff, 0xfe], u16::to_le_bytes),
            utf_16(&[0xfe, 0xff], u16::to_be_bytes),
        ] {
            assert_eq!(decode(bytes).as_deref(), Ok(CONTENT));
        }
        assert_eq!(decode("\u{feff}a\n\u{feff}b\n\u{feff}".into()).as_deref(), Ok("a\nb\n"));
    }

    #[test]
    fn an_encoding_error_names_its_line() {
        assert!(decode(b"a\nb\xe9\n".to_vec()).unwrap_err().starts_with("line 2 is neither UTF-8"));
        assert!(decode(vec![0xff, 0xfe, 0x41]).unwrap_err().contains("not valid UTF-16"));
        assert!(decode(vec![0xff, 0xfe, 0x00, 0xd8]).unwrap_err().contains("not valid UTF-16"));
    }
}
