//! Makes strings from outside (error bodies, device names, callbacks) safe to show in a terminal, a log or an editor.

use thingspace_raw::code::{KNOWN, Known};

/// The maximum number of characters shown of a message. Some gateways answer with a whole web page.
const MESSAGE_LIMIT: usize = 300;

/// The maximum number of characters shown of a code or an id.
pub(crate) const WORD_LIMIT: usize = 100;

/// Makes a string from outside safe to show on one line. Replaces line breaks and tabs with spaces. Replaces other control
/// characters, bidirectional marks and zero-width characters with U+FFFD, because they could move the cursor, or hide or reorder
/// other text.
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

/// Sanitizes a message, collapses white space, and shortens the result to [`MESSAGE_LIMIT`] characters.
pub(crate) fn clip(message: &str) -> String {
    let line = sanitize(message).split_whitespace().collect::<Vec<_>>().join(" ");
    clipped(line, MESSAGE_LIMIT)
}

/// Sanitizes a code or an id, and shortens it to [`WORD_LIMIT`] characters.
pub(crate) fn word(text: &str) -> String {
    clipped(sanitize(text.trim()), WORD_LIMIT)
}

/// The character at the end of a string that was shortened.
const SHORTENED: char = '…';

/// The minimum length at which the start of a truncated secret is masked. A shorter start may be part of an ordinary word.
const SHORTEST_START: usize = 4;

/// Words that precede a secret in messages.
const LABELS: [&str; 5] = ["password", "secret", "token", "key", "credentials"];

/// Masks a secret in a string from outside, because a service may repeat what it received.
///
/// A secret is common if it is very short, or if it is a word in a documented error, such as `user`. A common secret is masked
/// only where the string shows a value: in quotes or brackets, after `=`, or after a word such as `password`. Masking the word
/// elsewhere would distort the message, and would even reveal the secret, because anybody can guess the word in "the *** is
/// locked".
///
/// If the string was [clipped](clip), white space in the secret may have been collapsed, or the end of the secret may be missing.
/// The secret is masked in these forms too.
pub(crate) fn mask(text: &str, secret: &str) -> String {
    let line = sanitize(secret).split_whitespace().collect::<Vec<_>>().join(" ");
    let masked = mask_whole(text, secret);
    let masked = if line == secret { masked } else { mask_whole(&masked, &line) };
    mask_start(masked, &line)
}

/// If a string was shortened in the middle of a secret, masks the start of the secret at the end of the string.
fn mask_start(text: String, secret: &str) -> String {
    let Some(shown) = text.strip_suffix(SHORTENED) else { return text };
    let starts = secret.char_indices().map(|(end, _)| &secret[..end]).rev();
    let found = starts.take_while(|start| start.len() >= SHORTEST_START).find(|start| shown.ends_with(start));
    found.map_or_else(|| text.clone(), |start| format!("{}***{SHORTENED}", &shown[..shown.len() - start.len()]))
}

fn mask_whole(text: &str, secret: &str) -> String {
    if secret.is_empty() {
        return text.to_owned();
    }
    let everywhere = !is_common(secret);
    let (mut masked, mut end) = (String::with_capacity(text.len()), 0);
    for (start, found) in text.match_indices(secret) {
        let after = start + found.len();
        if everywhere || is_value(&text[..start], &text[after..]) {
            masked.push_str(&text[end..start]);
            masked.push_str("***");
            end = after;
        }
    }
    masked.push_str(&text[end..]);
    masked
}

/// Returns whether a message may contain the secret by chance, because the secret is very short or a word in a documented error.
fn is_common(secret: &str) -> bool {
    let is_word_of = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|word| word.eq_ignore_ascii_case(secret));
    let texts = |known: &'static Known| [Some(known.code), known.message, Some(known.meaning)].into_iter().flatten();
    secret.len() < 4 || KNOWN.iter().flat_map(texts).any(is_word_of)
}

/// Returns whether the string between `before` and `after` is a value and not a word of the message.
fn is_value(before: &str, after: &str) -> bool {
    if before.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric) {
        return false;
    }
    let label = before.trim_end_matches(|c: char| c.is_whitespace() || ":=\"'`([{<".contains(c)).to_lowercase();
    before.ends_with(['=', '"', '\'', '`', '(', '[', '{', '<']) || LABELS.iter().any(|word| label.ends_with(word))
}

fn clipped(text: String, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        Some((end, _)) => format!("{}{SHORTENED}", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_masked_and_common_words_of_a_message_are_kept() {
        for (secret, text, expected) in [
            ("k4-Copper-Finch", "k4-Copper-Finch is not valid", "*** is not valid"),
            ("Heron", "no user has Heron, Heron or HeronHeron", "no user has ***, *** or ******"),
            ("0123456789abcdef", "token 0123456789abcdef0 expired", "token ***0 expired"),
            // Words of documented errors.
            ("user", "The user is locked after 5 failed logins", "The user is locked after 5 failed logins"),
            ("password", "The user name or the password is wrong", "The user name or the password is wrong"),
            ("invalid", "INPUT_INVALID.Password.Invalid", "INPUT_INVALID.Password.Invalid"),
            ("user", "the password 'user' of the user is wrong", "the password '***' of the user is wrong"),
            ("user", "password=user, Password: user", "password=***, Password: ***"),
            ("user", "the users of [user]", "the users of [***]"),
            // Very short secrets.
            ("ab", "about (ab) and ab", "about (***) and ab"),
            ("ab", "wrong secret \"ab\"", "wrong secret \"***\""),
            ("", "nothing", "nothing"),
            // Clipped strings.
            ("k4  Copper\tFinch", "the password k4 Copper Finch is wrong", "the password *** is wrong"),
            ("k4-Copper-Finch", "the password k4-Copp…", "the password ***…"),
            ("k4-Copper-Finch", "the k4…", "the k4…"),
        ] {
            assert_eq!(mask(text, secret), expected, "{secret}");
        }
        let token = "0123456789abcdef".repeat(30);
        let shown = mask(&clip(&format!("the token {token} has expired")), &token);
        assert_eq!(shown, "the token ***…");
    }
}
