//! Makes strings from outside (error bodies, device names, callbacks) safe to show in a terminal, a log or an editor.

/// The maximum number of characters shown of a message. Some gateways answer with a whole web page.
const MESSAGE_LIMIT: usize = 300;

/// The maximum number of characters shown of a code or an id.
pub(crate) const WORD_LIMIT: usize = 100;

/// Makes a string from outside safe to show on one line. Replaces control characters, bidirectional marks and zero-width
/// characters, which could move the cursor, or hide or reorder other text.
///
/// ```
/// assert_eq!(thingspace::sanitize("plan\u{1b}[2J \u{202e}Gold\n"), "plan\u{fffd}[2J \u{fffd}Gold ");
/// ```
pub fn sanitize(text: &str) -> String {
    text.chars()
        .map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c })
        .map(|c| if is_active(c) { '\u{fffd}' } else { c })
        .collect()
}

/// Returns whether a character can change how the rest of the line is shown.
fn is_active(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Sanitizes a message, collapses white space and shortens it.
pub(crate) fn clip(message: &str) -> String {
    let line = sanitize(message).split_whitespace().collect::<Vec<_>>().join(" ");
    clipped(line, MESSAGE_LIMIT)
}

/// Sanitizes and shortens a code or an id.
pub(crate) fn word(text: &str) -> String {
    clipped(sanitize(text.trim()), WORD_LIMIT)
}

fn clipped(text: String, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
