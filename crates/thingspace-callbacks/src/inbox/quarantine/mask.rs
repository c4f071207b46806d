//! Masks the credentials in a body that could not be parsed. The body may be cut off, so it is not parsed as JSON. The body may
//! contain credentials that this inbox does not know, such as those of another listener, so values are found by the names of
//! their members.

use std::ops::Range;

/// The members that are masked.
const NAMES: [&str; 2] = ["username", "password"];

/// The longest spelling of a name, in bytes: each of the 8 characters may be an escape sequence such as `\u0070`.
const LONGEST: usize = 6 * 8;

/// Replaces the values of the members `username` and `password` by `***`. If a string has no closing quote, or a value is a list
/// or an object, the rest of the body is replaced.
pub(super) fn masked(body: &str) -> String {
    let (mut masked, mut rest) = (String::with_capacity(body.len()), body);
    while let Some(value) = rest.match_indices('"').find_map(|(quote, _)| value_after(rest, quote)) {
        masked.push_str(&rest[..value.start]);
        masked.push_str("***");
        rest = &rest[value.end..];
    }
    masked.push_str(rest);
    masked
}

/// Returns the range of the value to mask, if the quote at the position `quote` opens the name of a masked member. The body may
/// be JSON that was encoded as a JSON string. Each of its quotes then has backslashes before it: `depth` is their number.
fn value_after(body: &str, quote: usize) -> Option<Range<usize>> {
    let depth = backslashes(body, quote);
    let name = quote + 1;
    let length = body.bytes().skip(name).take(LONGEST + depth + 1).position(|byte| byte == b'"')?;
    let spelled = body[name..name + length].strip_suffix(&"\\".repeat(depth))?;
    let decoded: String = serde_json::from_str(&format!("\"{spelled}\"")).ok()?;
    if !NAMES.iter().any(|name| decoded.eq_ignore_ascii_case(name)) {
        return None;
    }
    let value = body[name + length + 1..].trim_start().strip_prefix(':')?.trim_start();
    let start = body.len() - value.len();
    let plain = value.trim_start_matches('\\');
    if let Some(text) = plain.strip_prefix('"') {
        let start = body.len() - text.len();
        return Some(start..end_of_string(body, start, value.len() - plain.len()));
    }
    let end = match value.chars().next()? {
        '[' | '{' => body.len(),
        _ => start + value.find(|c: char| c.is_whitespace() || matches!(c, ',' | '}' | ']')).unwrap_or(value.len()),
    };
    (end > start).then_some(start..end)
}

/// Returns the end of the string that starts at `start`. The opening quote of the string has `depth` backslashes before it.
fn end_of_string(body: &str, start: usize, depth: usize) -> usize {
    let is_closing = |quote: usize| backslashes(&body[start..], quote) % (2 * (depth + 1)) == depth;
    let closing = body[start..].match_indices('"').map(|(quote, _)| quote).find(|quote| is_closing(*quote));
    closing.map_or(body.len(), |quote| start + quote - depth)
}

/// Returns the number of backslashes directly before the position `before`.
fn backslashes(text: &str, before: usize) -> usize {
    text.as_bytes()[..before].iter().rev().take_while(|byte| **byte == b'\\').count()
}
