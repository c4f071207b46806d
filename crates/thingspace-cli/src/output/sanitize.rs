//! Makes strings from the service safe to print, so they cannot control a terminal, hide text from a reader, or run as a formula
//! in a spreadsheet.

/// The character that replaces unsafe characters in tables, CSV and messages.
const REPLACEMENT: char = '\u{fffd}';

/// First characters that make a spreadsheet run a cell as a formula. [`csv_cell`] treats control characters in the same way,
/// because spreadsheets skip some control characters at the start of a cell.
const FORMULA_STARTS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Returns whether a character controls the terminal (C0, DEL, C1), changes the direction of text, or is invisible. Exception:
/// the zero-width joiner and non-joiner are safe, because emoji and Persian need them.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Replaces unsafe characters, including line ends.
pub fn sanitize(value: &str) -> String {
    value.chars().map(|c| if is_unsafe(c) { REPLACEMENT } else { c }).collect()
}

/// Replaces unsafe characters except line ends.
pub fn sanitize_lines(value: &str) -> String {
    value.lines().map(sanitize).collect::<Vec<_>>().join("\n")
}

/// Returns the CSV cell for a value. If a spreadsheet would run the value as a formula, the cell starts with an apostrophe.
/// Exception: a number such as `-5` stays unchanged. Unsafe characters are replaced.
pub fn csv_cell(value: &str) -> String {
    let first = value.trim_start_matches(' ').chars().next();
    let is_formula = first.is_some_and(|c| FORMULA_STARTS.contains(&c) || c.is_control());
    let cell = sanitize(value);
    if is_formula && !is_number(value) { format!("'{cell}") } else { cell }
}

/// Returns whether the value is a decimal number, with or without an exponent: `-111.80`, `+5`, `.5`, `-1.5e-7`.
fn is_number(value: &str) -> bool {
    let unsigned = value.strip_prefix(['+', '-']).unwrap_or(value);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).map_or((unsigned, None), |(m, e)| (m, Some(e)));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent = exponent.map(|part| part.strip_prefix(['+', '-']).unwrap_or(part));
    digits(whole)
        && digits(fraction)
        && whole.len() + fraction.len() > 0
        && exponent.is_none_or(|part| !part.is_empty() && digits(part))
}

/// Escapes the unsafe characters of a JSON document. Keeps line ends: they occur only outside strings, where JSON has no escapes.
pub fn safe_json(json: &str) -> String {
    use std::fmt::Write as _;
    let mut safe = String::with_capacity(json.len());
    for c in json.chars() {
        if c == '\n' || !is_unsafe(c) {
            safe.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            let _ = write!(safe, "\\u{unit:04x}");
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_unchanged_in_csv() {
        for number in ["-111.80", "+5", "0", "-0.5", ".5", "-.5", "5.", "1e5", "-1.5E-7", "+1E+9", "-117742462", "5988717416"] {
            assert_eq!(csv_cell(number), number);
        }
    }

    #[test]
    fn formulas_get_an_apostrophe_in_csv() {
        for formula in [
            "=1+1", "+1+1", "-1-1", "-", "+", "@SUM(A1)", "-e5", "-1e", "-1.2.3", "--1", "＝1+1", "＋1", "－1", "＠x", " =1+1",
            "+1 555", "-∞",
        ] {
            assert_eq!(csv_cell(formula), format!("'{formula}"));
        }
        for formula in ["\t=1+1", "\r=1+1", "\n=1+1", "\u{9}1"] {
            let cell = csv_cell(formula);
            assert!(cell.starts_with("'\u{fffd}") && !cell.contains(char::is_control), "{cell:?}");
        }
        for value in ["", "pump 7", "a=b", "iccid:89148000008682242668", "2025-12-31T14:27:06-08:00", "1-2"] {
            assert_eq!(csv_cell(value), value);
        }
    }

    #[test]
    fn unsafe_characters_are_replaced_in_cells() {
        for character in
            ["\u{1b}[2J", "\u{7f}", "\u{9b}31m", "\u{202e}", "\u{2066}", "\u{200b}", "\u{feff}", "\u{e0041}", "\u{2028}"]
        {
            let safe = sanitize(&format!("a{character}b"));
            assert!(safe.starts_with("a\u{fffd}") && safe.ends_with('b'), "{safe:?}");
        }
        assert_eq!(sanitize("depot Łódź 東京 👩‍🔧"), "depot Łódź 東京 👩‍🔧");
        assert_eq!(sanitize_lines("one\u{1b}\ntwo"), "one\u{fffd}\ntwo");
    }

    #[test]
    fn unsafe_characters_are_escaped_in_json() {
        let value = "C1 \u{9b}31m, DEL \u{7f}, bidi \u{202e}\u{2066}, tag \u{e0041}, ok é\u{200d}";
        let json = serde_json::json!({ "value": value });
        let safe = safe_json(&format!("{json:#}"));
        assert!(!safe.replace('\n', "").contains(is_unsafe), "{safe:?}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&safe).unwrap(), json);
    }
}
