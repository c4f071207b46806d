//! Text that people keep in files: editors and spreadsheets write it with a byte order mark, or as UTF-16.

use std::io::Read as _;
use std::path::Path;

/// The text of a file, or of standard input for `-`. The error says why it cannot be read.
pub fn text(path: &Path) -> Result<String, String> {
    let bytes = if path == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    decoded(bytes.map_err(|error| error.to_string())?)
}

/// UTF-8, or UTF-16 with its mark. Marks are dropped wherever a line starts with one: files that were put together have several.
fn decoded(bytes: Vec<u8>) -> Result<String, String> {
    let text = match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes)?,
        _ => String::from_utf8(bytes).map_err(|error| {
            let read = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..read].iter().filter(|byte| **byte == b'\n').count() + 1;
            format!("line {line} is neither UTF-8 nor UTF-16 with a byte order mark; save the file as UTF-8")
        })?,
    };
    Ok(text.split_inclusive('\n').map(|line| line.trim_start_matches('\u{feff}')).collect())
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, String> {
    const BROKEN: &str = "the file begins as UTF-16 and is broken; save it again as UTF-8";
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(BROKEN.to_owned());
    }
    char::decode_utf16(pairs.iter().copied().map(unit)).collect::<Result<_, _>>().map_err(|_| BROKEN.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_utf_16_are_read() {
        const TEXT: &str = "89148000008682242668\r\niccid:89148000007500407933\r\n";
        let utf_16 =
            |mark: &[u8], bytes: fn(u16) -> [u8; 2]| [mark, &TEXT.encode_utf16().flat_map(bytes).collect::<Vec<_>>()].concat();
        for bytes in [
            TEXT.as_bytes().to_vec(),
            [b"\xef\xbb\xbf", TEXT.as_bytes()].concat(),
            utf_16(&[0xff, 0xfe], u16::to_le_bytes),
            utf_16(&[0xfe, 0xff], u16::to_be_bytes),
        ] {
            assert_eq!(decoded(bytes).as_deref(), Ok(TEXT));
        }
        assert_eq!(decoded("\u{feff}a\n\u{feff}b\n\u{feff}".into()).as_deref(), Ok("a\nb\n"));
    }

    #[test]
    fn what_cannot_be_read_names_its_line() {
        assert!(decoded(b"a\nb\xe9\n".to_vec()).unwrap_err().starts_with("line 2 is neither UTF-8"));
        assert!(decoded(vec![0xff, 0xfe, 0x41]).unwrap_err().contains("broken"));
        assert!(decoded(vec![0xff, 0xfe, 0x00, 0xd8]).unwrap_err().contains("broken"));
    }
}
