//! Citations of quirks in prose: `(quirk list-cursor)`, `(quirk list-cursor, list-end; more prose)`.
//!
//! The lint and the reference pages must agree on what a citation is, so both use this module.

use std::ops::Range;

/// The word that a citation starts with.
const MARK: &str = "quirk";

/// One cited quirk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation<'a> {
    /// The id of its entry in openapi/quirks.yaml.
    pub id: &'a str,
    /// The bytes to replace by a link: the id, and the word before it if there is one.
    pub range: Range<usize>,
}

/// Returns every citation in `text`, in order. After the first id of a citation, further ids follow after commas; each of them has a hyphen,
/// unlike most other words.
pub fn citations(text: &str) -> Vec<Citation<'_>> {
    let mut found = Vec::new();
    for (start, mark) in text.match_indices(MARK) {
        let after = start + mark.len();
        if text[..start].ends_with(char::is_alphanumeric) || !text[after..].starts_with([' ', '\n']) {
            continue;
        }
        let mut id = id_at(text, after + 1);
        let mut from = start;
        while !id.is_empty() {
            found.push(Citation { id: &text[id.clone()], range: from..id.end });
            let next = text[id.end..].strip_prefix(',').and_then(|next| next.strip_prefix([' ', '\n']));
            let Some(next) = next else { break };
            from = text.len() - next.len();
            id = id_at(text, from);
            if !text[id.clone()].contains('-') {
                break;
            }
        }
    }
    found
}

/// The id that starts at a byte. Its last character is a letter or a digit.
fn id_at(text: &str, start: usize) -> Range<usize> {
    let rest = &text[start..];
    let end = rest.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')).unwrap_or(rest.len());
    start..start + rest[..end].trim_end_matches('-').len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Vec<&str> {
        citations(text).into_iter().map(|citation| citation.id).collect()
    }

    #[test]
    fn citations_are_found_in_prose() {
        let text = "Sent (quirk list-cursor) and kept (quirk list-202; quirk loose-types has more). A quirk. Status 403, quirk gateway-xml.";
        assert_eq!(ids(text), ["list-cursor", "list-202", "loose-types", "gateway-xml"]);
    }

    #[test]
    fn several_ids_follow_one_mark() {
        assert_eq!(ids("(quirk\ndate-forms,\ndate-moment-or-day)"), ["date-forms", "date-moment-or-day"]);
        assert_eq!(ids("(quirk date-forms, which says more)"), ["date-forms"]);
    }

    #[test]
    fn the_range_covers_what_becomes_a_link() {
        let text = "(quirk date-forms, date-day)";
        let parts: Vec<&str> = citations(text).into_iter().map(|citation| &text[citation.range]).collect();
        assert_eq!(parts, ["quirk date-forms", "date-day"]);
    }
}
