//! Text from the service in a form that moves no terminal, hides nothing from a reader, and runs in no spreadsheet.

/// What a table and CSV show in place of a character that would act on the terminal or hide what is read.
const REPLACEMENT: char = '\u{fffd}';

/// What the first character of a cell may be for a spreadsheet to run it. Control characters are among them: spreadsheets skip some.
const FORMULA_STARTS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Whether a character acts on the terminal (C0, DEL, C1), changes the direction of text, or shows nothing. The joiners of emoji and
/// Persian stay.
fn acts(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Text of one line for a table or a message.
pub fn clean(text: &str) -> String {
    text.chars().map(|c| if acts(c) { REPLACEMENT } else { c }).collect()
}

/// As [`clean`], but lines stay lines.
pub fn clean_lines(text: &str) -> String {
    text.lines().map(clean).collect::<Vec<_>>().join("\n")
}

/// A cell of CSV: numbers as they are, and a quote before text that a spreadsheet would run.
pub fn csv_cell(text: &str) -> String {
    let begins = text.trim_start_matches(' ').chars().next();
    let runs = begins.is_some_and(|c| FORMULA_STARTS.contains(&c) || c.is_control());
    let cell = clean(text);
    if runs && !is_number(text) { format!("'{cell}") } else { cell }
}

/// `-111.80`, `+5`, `.5`, `-1.5e-7`: what every spreadsheet reads as a number.
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).map_or((unsigned, None), |(m, e)| (m, Some(e)));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent = exponent.map(|part| part.strip_prefix(['+', '-']).unwrap_or(part));
    digits(whole)
        && digits(fraction)
        && whole.len() + fraction.len() > 0
        && exponent.is_none_or(|part| !part.is_empty() && digits(part))
}

/// JSON in which every character that acts is escaped. Outside of strings JSON has none but line ends and blanks.
pub fn safe_json(json: &str) -> String {
    use std::fmt::Write as _;
    let mut safe = String::with_capacity(json.len());
    for c in json.chars() {
        if c == '\n' || !acts(c) {
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
    fn numbers_stay_numbers_in_csv() {
        for number in ["-111.80", "+5", "0", "-0.5", ".5", "-.5", "5.", "1e5", "-1.5E-7", "+1E+9", "-117742462", "5988717416"] {
            assert_eq!(csv_cell(number), number);
        }
    }

    #[test]
    fn text_that_a_spreadsheet_would_run_gets_a_quote() {
        for text in [
            "=1+1", "+1+1", "-1-1", "-", "+", "@SUM(A1)", "-e5", "-1e", "-1.2.3", "--1", "＝1+1", "＋1", "－1", "＠x", " =1+1",
            "+1 555", "-∞",
        ] {
            assert_eq!(csv_cell(text), format!("'{text}"));
        }
        for text in ["\t=1+1", "\r=1+1", "\n=1+1", "\u{9}1"] {
            let cell = csv_cell(text);
            assert!(cell.starts_with("'\u{fffd}") && !cell.contains(char::is_control), "{cell:?}");
        }
        for text in ["", "pump 7", "a=b", "iccid:89148000008682242668", "2025-12-31T14:27:06-08:00", "1-2"] {
            assert_eq!(csv_cell(text), text);
        }
    }

    #[test]
    fn nothing_in_a_cell_acts_on_the_terminal_or_hides() {
        for acting in
            ["\u{1b}[2J", "\u{7f}", "\u{9b}31m", "\u{202e}", "\u{2066}", "\u{200b}", "\u{feff}", "\u{e0041}", "\u{2028}"]
        {
            let cleaned = clean(&format!("a{acting}b"));
            assert!(cleaned.starts_with("a\u{fffd}") && cleaned.ends_with('b'), "{cleaned:?}");
        }
        assert_eq!(clean("depot Łódź 東京 👩‍🔧"), "depot Łódź 東京 👩‍🔧");
        assert_eq!(clean_lines("one\u{1b}\ntwo"), "one\u{fffd}\ntwo");
    }

    #[test]
    fn json_keeps_every_character_as_an_escape() {
        let text = "C1 \u{9b}31m, DEL \u{7f}, bidi \u{202e}\u{2066}, tag \u{e0041}, ok é\u{200d}";
        let json = serde_json::json!({ "text": text });
        let safe = safe_json(&format!("{json:#}"));
        assert!(!safe.replace('\n', "").contains(acts), "{safe:?}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&safe).unwrap(), json);
    }
}
