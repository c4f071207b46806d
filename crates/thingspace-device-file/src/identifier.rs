//! Reads the identifiers in a cell: removes their formatting, and explains why a value cannot be an identifier.

use thingspace::{DeviceId, IdKind};

use crate::column::Column;

/// Why a value cannot be an identifier.
type Reason = String;

/// The number of significant digits that a spreadsheet keeps when it stores a value as a number.
const EXACT_DIGITS: usize = 15;

/// Returns the identifiers in a cell of a column that identifies devices.
pub(crate) fn identifiers(column: Column, cell: &str) -> Result<Vec<DeviceId>, Reason> {
    match column {
        Column::Device => any(cell),
        Column::Hardware => hardware(cell).map(|id| vec![id]),
        _ => column.kind().map_or_else(|| any(cell), |kind| of_kind(kind, cell).map(|id| vec![id])),
    }
}

/// Returns the identifier in a cell. `kind` is the kind of identifiers in the column.
pub(crate) fn of_kind(kind: IdKind, cell: &str) -> Result<DeviceId, Reason> {
    // The cell may repeat the kind of its column: `iccid:8914…`.
    let cell = match cell.split_once(':') {
        Some((prefix, rest)) if IdKind::from(prefix.trim()) == kind => rest,
        _ => cell,
    };
    let digits = digits_of(&kind, cell)?;
    let kind = if kind == IdKind::Msisdn && digits.len() == 10 { IdKind::Mdn } else { kind };
    DeviceId::new(kind, digits).map_err(|error| error.message().to_owned())
}

/// Returns the identifiers in a cell whose column does not determine their kind. The cell contains `iccid:8914…`,
/// `imei:…+iccid:…`, a formatted phone number such as `(505) 555-0143`, or an identifier without a kind. The length of an
/// identifier without a kind determines its kind.
pub(crate) fn any(cell: &str) -> Result<Vec<DeviceId>, Reason> {
    if !cell.contains(':') && (cell.starts_with('+') || cell.starts_with('(') || cell.starts_with("1-")) {
        return of_kind(IdKind::Mdn, cell).map(|id| vec![id]);
    }
    // Check for scientific notation before the split at `+`, because the `+` in `8.9148E+19` does not join two identifiers.
    let last = cell.rsplit(':').next().unwrap_or(cell);
    if is_scientific(last) {
        return Err(lost_digits(last));
    }
    cell.split('+').map(part).collect()
}

/// Parses one identifier, with or without its kind. A cell such as `imei:…+iccid:…` has several of them, joined by `+`.
fn part(part: &str) -> Result<DeviceId, Reason> {
    if let Some((kind, id)) = part.split_once(':') {
        return match IdKind::from(kind.trim()) {
            // Parsing fails here, with an error that lists the known kinds.
            IdKind::Unknown(_) => part.parse::<DeviceId>().map_err(|error| error.message().to_owned()),
            kind => of_kind(kind, id),
        };
    }
    let plain = bare(part, false);
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|c| c.is_ascii_digit());
    let unpadded = plain.trim_end_matches(['F', 'f']);
    let digits = if unpadded.len() >= 18 && is_number(unpadded) { unpadded } else { &plain };
    match whole_number(digits)? {
        Some(whole) => whole.parse(),
        None => digits.parse(),
    }
    .map_err(|error: thingspace::Error| error.message().to_owned())
    .and_then(|id: DeviceId| digits_of(id.kind(), id.id()).map(|_| id))
}

/// Returns the hardware identifier in a cell. If the cell does not name the kind, as `imei:…` does, the kind follows from the
/// length and the characters.
fn hardware(cell: &str) -> Result<DeviceId, Reason> {
    if cell.contains(':') {
        return part(cell);
    }
    let plain = bare(cell, false);
    let digits = plain.bytes().all(|c| c.is_ascii_digit());
    let kind = match plain.len() {
        11 if digits => IdKind::Esn,
        14 if !digits => IdKind::Meid,
        32 => IdKind::Eid,
        18..=20 if digits => return Err(format!("`{}` is as long as an ICCID, but the column is for hardware", shown(cell))),
        _ => IdKind::Imei,
    };
    of_kind(kind, cell)
}

/// Removes the formatting of an identifier. Returns an error if the value has lost digits.
fn digits_of(kind: &IdKind, cell: &str) -> Result<String, Reason> {
    if is_scientific(cell) {
        return Err(lost_digits(cell));
    }
    let is_phone = matches!(kind, IdKind::Mdn | IdKind::Msisdn | IdKind::Min);
    if let Some(whole) = whole_number(cell.trim())? {
        return Ok(whole.to_owned());
    }
    let mut digits = bare(cell, is_phone);
    match kind {
        IdKind::Iccid => digits.truncate(digits.trim_end_matches(['F', 'f']).len()),
        IdKind::Meid => digits.make_ascii_uppercase(),
        IdKind::Mdn | IdKind::Min if digits.len() == 11 && digits.starts_with('1') => {
            digits.remove(0);
        }
        _ => {}
    }
    if is_rounded(kind, &digits) {
        return Err(format!(
            "`{}` has lost digits: a spreadsheet has replaced all after the {EXACT_DIGITS}th with zeros; format the column as text \
             and export the original data again",
            shown(cell)
        ));
    }
    Ok(digits)
}

/// Removes spaces, dashes and underscores. Removes other punctuation only from phone numbers.
fn bare(cell: &str, is_phone: bool) -> String {
    let is_formatting = |c: char| {
        c.is_whitespace()
            || matches!(c, '-' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}' | '\u{200b}' | '\u{2060}')
            || is_phone && matches!(c, '.' | '(' | ')' | '/' | '+')
    };
    cell.chars().filter(|c| !is_formatting(*c)).collect()
}

/// Returns whether a cell is a number in scientific notation: `8.9148E+19`, `8,9148E+19`, `89E+18`. A MEID such as
/// `99000E12345678` is not such a number.
fn is_scientific(cell: &str) -> bool {
    let Some((number, power)) = cell.trim().split_once(['E', 'e']) else { return false };
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    let is_decimal = number.contains(['.', ',']) || power.starts_with('+');
    is_decimal && is_number(&number.replace(['.', ','], "")) && is_number(power.trim_start_matches('+'))
}

fn lost_digits(cell: &str) -> Reason {
    format!(
        "`{}` is a number in scientific notation, which has lost the last digits: format the column as text in the spreadsheet and \
         export the original data again",
        shown(cell)
    )
}

/// Returns the digits before `.0` or `.00`, as in `490154203237518.0`. Returns `None` for other values. Some programs write whole
/// numbers like this if the column has empty cells. More than 15 digits before the point are an error, because the program has
/// rounded such a number.
fn whole_number(cell: &str) -> Result<Option<&str>, Reason> {
    let Some(whole) = cell.strip_suffix(".0").or_else(|| cell.strip_suffix(".00")) else { return Ok(None) };
    match whole.len() {
        _ if !whole.bytes().all(|c| c.is_ascii_digit()) => Ok(None),
        0..=EXACT_DIGITS => Ok(Some(whole)),
        _ => Err(format!(
            "`{}` is a decimal number, which has lost the digits after the {EXACT_DIGITS}th: read the column as text and export the \
             original data again",
            shown(cell)
        )),
    }
}

/// Returns whether a spreadsheet has rounded an ICCID or EID: all digits after the 15th are zero. An ICCID of more than 18 digits
/// with a valid check digit is not considered rounded, because an ICCID can really end in zeros.
fn is_rounded(kind: &IdKind, digits: &str) -> bool {
    let is_long = matches!(kind, IdKind::Iccid | IdKind::Eid) && digits.len() > EXACT_DIGITS + 2;
    let Some(rest) = digits.get(EXACT_DIGITS..).filter(|_| is_long) else { return false };
    rest.bytes().all(|digit| digit == b'0')
        && !(*kind == IdKind::Iccid
            && DeviceId::new(kind.clone(), digits).is_ok_and(|id| id.has_valid_check_digit() && digits.len() > 18))
}

/// Returns whether a cell probably contains an identifier, valid or not.
pub(crate) fn looks_like_one(cell: &str) -> bool {
    if let Some((kind, _)) = cell.split_once(':') {
        return !matches!(IdKind::from(kind.trim()), IdKind::Unknown(_));
    }
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    is_scientific(cell) || digits >= 8 && letters <= 6
}

/// Shortens and escapes a value for a one-line message.
pub(crate) fn shown(value: &str) -> String {
    value.chars().take(40).flat_map(char::escape_debug).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(column: Column, cell: &str) -> String {
        match identifiers(column, cell) {
            Ok(ids) => ids.iter().map(ToString::to_string).collect::<Vec<_>>().join("+"),
            Err(reason) => reason,
        }
    }

    #[test]
    fn formatting_is_removed() {
        const ICCID: &str = "iccid:89148000008682242668";
        const IMEI: &str = "imei:490154203237518";
        const MDN: &str = "mdn:5055550143";
        for (column, cell, expected) in [
            (Column::Iccid, "8914 8000 0086 8224 2668", ICCID),
            (Column::Iccid, "8914-8000-0086-8224-2668", ICCID),
            (Column::Iccid, "89148000008682242668F", ICCID),
            (Column::Iccid, "ICCID:89148000008682242668", ICCID),
            (Column::Iccid, "8914\u{a0}8000\u{a0}0086\u{a0}8224\u{a0}2668", ICCID),
            (Column::Imei, "49-015420-323751-8", IMEI),
            (Column::Imei, "490154203237518.0", IMEI),
            (Column::Mdn, "+1 (505) 555-0143", MDN),
            (Column::Mdn, "1-505-555-0143", MDN),
            (Column::Mdn, "505.555.0143", MDN),
            (Column::Mdn, "15055550143", MDN),
            (Column::Msisdn, "+15055550143", "msisdn:15055550143"),
            (Column::Msisdn, "5055550143", MDN),
            (Column::Meid, "a1 0000-0e123456", "meid:A100000E123456"),
            (Column::Hardware, "490154203237518", IMEI),
            (Column::Hardware, "A100000E123456", "meid:A100000E123456"),
            (Column::Hardware, "12345678901", "esn:12345678901"),
            (
                Column::Device,
                "imei:490154203237518+iccid:89148000008682242668",
                "imei:490154203237518+iccid:89148000008682242668",
            ),
            (Column::Device, "8914 8000 0086 8224 2668", ICCID),
            (Column::Device, "89148000008682242668F", ICCID),
            (Column::Device, "+1 505 555 0143", MDN),
            (Column::Device, "(505) 555-0143", MDN),
        ] {
            assert_eq!(read(column, cell), expected, "{column} {cell}");
        }
    }

    #[test]
    fn values_that_have_lost_digits_are_refused_and_quoted() {
        for (column, cell) in [
            (Column::Iccid, "8.9148E+19"),
            (Column::Iccid, "8,9148E+19"),
            (Column::Iccid, "8.914800000868224e19"),
            (Column::Iccid, "89148000008682200000"),
            (Column::Iccid, "89148000008682242668.0"),
            (Column::Imei, "4.90154E+14"),
            (Column::Eid, "89033023426200000000000000000000"),
            (Column::Device, "8.9148E+19"),
            (Column::Device, "iccid:8.9148E+19"),
            (Column::Device, "89148000008682200000"),
            (Column::Hardware, "3.54E+14"),
        ] {
            let reason = read(column, cell);
            assert!(
                reason.contains(" has lost ") && reason.contains(&format!("`{}", cell.trim_start_matches("iccid:"))),
                "{reason}"
            );
        }
    }

    #[test]
    fn the_error_for_an_invalid_identifier_says_what_is_wrong() {
        for (column, cell, part) in [
            (Column::Iccid, "8914", "expected 18 to 20 digits"),
            (Column::Imei, "89148000008682242668", "expected 14 to 16 digits"),
            (Column::Mdn, "+44 20 7946 0018", "expected 10 digits"),
            (Column::Meid, "A100000E12345X", "14 hexadecimal"),
            (Column::Hardware, "89148000008682242668", "as long as an ICCID"),
            (Column::Device, "sim:89148000008682242668", "unknown kind"),
            (Column::Device, "15055550143", "cannot infer"),
        ] {
            let reason = read(column, cell);
            assert!(reason.contains(part), "{column} {cell}: {reason}");
        }
    }
}
