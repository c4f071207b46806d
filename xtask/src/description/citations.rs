//! Finds citations of quirks in prose, such as `(quirk list-cursor)` or `(quirk list-cursor, list-end; more prose)`. The
//! parentheses are optional. A quirk is an entry of openapi/quirks.yaml.
//!
//! The generator of the reference pages and the lint of the quirks both use this module, so they agree on what a citation is.

use std::ops::Range;

/// The word that a citation starts with.
const MARK: &str = "quirk";

/// One cited quirk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation<'a> {
    /// The id of the quirk.
    pub id: &'a str,
    /// The byte range to replace with a link: the id, together with the word "quirk" if that word is directly before the id.
    pub range: Range<usize>,
}

/// Returns every citation in `text`, in order. The word after "quirk" is always an id. More ids may follow, separated by commas.
/// A word after a comma is an id only if it contains a hyphen, because prose may also follow the comma.
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

/// Returns the byte range of the id that starts at `start`. The range is empty if there is no id. Hyphens at the end do not
/// belong to the id.
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
    fn a_citation_can_list_several_ids() {
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
