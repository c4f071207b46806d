//! Rejects words and phrases for which the style guide has a replacement. CONTRIBUTING.md has the whole style table.
//!
//! The rule applies to prose and to identifiers: `told_for`, `toldFor` and "told for" are the same words.

use super::sources::{Finding, Source};

/// Rejected words and phrases, each with what to write instead.
const WORDS: &[(&str, &str)] = &[
    ("told", "reported, returned or shown"),
    ("tell", "report or show"),
    ("tells", "reports or shows"),
    ("anew", "again or from the start"),
    ("beside", "in addition to or next to"),
    ("whoever", "the caller, or a client that"),
    ("lawful", "valid or allowed"),
    ("glimpse", "peek"),
    ("twins", "sync/async pair"),
    ("dice", "rng"),
    ("in clear", "in plain text"),
    ("what became of", "the outcome of"),
    ("goes nowhere", "is not delivered"),
    ("as every call", "nothing, because common errors are documented once"),
];

/// The verbs of the rejected phrase "is no NOUN".
const IS: &[&str] = &["is", "are"];

/// Words that may follow "is no" and "are no". "There is no NOUN" is always allowed.
const AFTER_IS_NO: &[&str] = &["different", "less", "longer", "more"];

/// The path of this file, which is not checked, because it lists the words.
const EXEMPT: &str = "xtask/src/lint/prose.rs";

/// The file whose tables are not checked, because they list the words.
const STYLE_TABLE: &str = "CONTRIBUTING.md";

/// Returns a finding for each rejected word or phrase.
pub fn check(sources: &[Source]) -> Vec<Finding> {
    let by_hand = sources.iter().filter(|source| !source.is_generated && source.path != EXEMPT);
    by_hand.flat_map(|source| check_file(&source.path, &source.text)).collect()
}

fn check_file(path: &str, text: &str) -> Vec<Finding> {
    let words = words(path, text);
    let mut findings = Vec::new();
    for start in 0..words.len() {
        for (phrase, instead) in WORDS {
            if starts_with(&words[start..], phrase) {
                findings.push(finding(path, &words[start], format!("`{phrase}`: write {instead}")));
            }
        }
        if let Some(noun) = is_no_noun(&words[..start], &words[start..]) {
            let found = format!("{} no {noun}", words[start].text);
            findings.push(finding(
                path,
                &words[start],
                format!("`{found}`: write \"{} not a valid ...\" or similar", words[start].text),
            ));
        }
    }
    findings
}

fn finding(path: &str, word: &Word, message: String) -> Finding {
    Finding { file: path.to_owned(), line: word.line, message }
}

/// A word in lower case.
#[derive(Debug, PartialEq, Eq)]
struct Word {
    text: String,
    line: usize,
    /// Whether punctuation or an empty line separates this word from the previous word.
    starts_clause: bool,
}

/// Splits a file into words, and identifiers into their parts. A phrase may continue on the next line.
fn words(path: &str, text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut is_after_punctuation = false;
    for (index, line) in text.lines().enumerate() {
        if path == STYLE_TABLE && line.starts_with('|') {
            continue;
        }
        // The lines of a notebook are JSON strings. Remove the JSON syntax, which would count as punctuation.
        let line = if path.ends_with(".ipynb") { line.replace("\\n", " ").replace(['"', ','], " ") } else { line.to_owned() };
        let mut before = ' ';
        let line = without_comment_mark(&line);
        // An empty line ends a phrase, as punctuation does.
        is_after_punctuation |= line.is_empty();
        for (position, character) in line.char_indices() {
            if character.is_alphanumeric() {
                let ends_lower_case = before.is_lowercase() || before.is_numeric();
                let is_new = !before.is_alphanumeric()
                    || (character.is_uppercase() && ends_lower_case)
                    || starts_last_hump(line, position);
                if is_new || words.is_empty() {
                    words.push(Word { text: String::new(), line: index + 1, starts_clause: is_after_punctuation });
                    is_after_punctuation = false;
                }
                if let Some(word) = words.last_mut() {
                    word.text.extend(character.to_lowercase());
                }
            } else if !character.is_whitespace() && !matches!(character, '_' | '*') {
                is_after_punctuation = true;
            }
            before = character;
        }
    }
    words
}

/// Returns whether a word starts at the last of several capitals, such as the P of `HTMLPage`.
fn starts_last_hump(line: &str, position: usize) -> bool {
    let mut rest = line[position..].chars();
    let before = line[..position].chars().next_back();
    rest.next().is_some_and(char::is_uppercase)
        && rest.next().is_some_and(char::is_lowercase)
        && before.is_some_and(char::is_uppercase)
}

/// Removes the comment mark of a line, so a phrase can continue on the next line of a comment.
fn without_comment_mark(line: &str) -> &str {
    line.trim_start().trim_start_matches(['/', '!', '#', '*', '>']).trim_start()
}

fn starts_with(words: &[Word], phrase: &str) -> bool {
    let mut parts = phrase.split(' ').enumerate();
    parts.all(|(index, part)| words.get(index).is_some_and(|word| word.text == part && (index == 0 || !word.starts_clause)))
}

/// Returns the noun if `words` starts with the rejected phrase "is no NOUN". `before` contains the words in front of the phrase.
fn is_no_noun<'a>(before: &[Word], words: &'a [Word]) -> Option<&'a str> {
    let [verb, no, noun, ..] = words else { return None };
    let is_match = IS.contains(&verb.text.as_str()) && no.text == "no" && !no.starts_clause && !noun.starts_clause;
    let is_there = before.last().is_some_and(|word| word.text == "there" && !verb.starts_clause);
    (is_match && !is_there && !AFTER_IS_NO.contains(&noun.text.as_str())).then_some(&noun.text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        check_file("a.rs", text).into_iter().map(|finding| finding.to_string()).collect()
    }

    #[test]
    fn words_are_found_with_their_line_and_a_replacement() {
        assert_eq!(
            found("fine\n/// Whoever is told it"),
            ["a.rs:2: `whoever`: write the caller, or a client that", "a.rs:2: `told`: write reported, returned or shown"]
        );
        assert_eq!(found("tests lawful sizes").len(), 1);
        assert!(found("teller, bedside, retold, dicey").is_empty());
    }

    #[test]
    fn identifiers_are_split_into_words() {
        for identifier in
            ["fn told_for()", "let toldFor = 1;", "struct ToldFor;", "TOLD_FOR", "HTMLTold", "GlimpseOf", "what_became_of_it"]
        {
            assert_eq!(found(identifier).len(), 1, "{identifier}");
        }
    }

    #[test]
    fn phrases_cross_lines_but_not_sentences() {
        assert_eq!(found("// sent in\n// clear"), ["a.rs:1: `in clear`: write in plain text"]);
        for text in ["// comes in. Clear the list", "// comes in.\n// Clear the list", "// comes in\n//\n// Clear the list"] {
            assert!(found(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_negated_noun_is_found() {
        assert_eq!(found("`8914` is no iccid"), ["a.rs:1: `is no iccid`: write \"is not a valid ...\" or similar"]);
        assert_eq!(found("fn what_is_no_answer_is_an_error()").len(), 1);
        for allowed in [
            "there is no network",
            "There are no devices",
            "it is no longer valid",
            "no more than 20 are no more",
            "Is it? No way",
            "is `no_listener`",
        ] {
            assert!(found(allowed).is_empty(), "{allowed}");
        }
    }

    #[test]
    fn the_json_syntax_of_notebooks_does_not_interrupt_a_phrase() {
        let source = "   \"as every\\n\",\n   \"call\\n\"";
        assert_eq!(check_file("a.ipynb", source).len(), 1);
    }

    #[test]
    fn generated_files_and_the_tables_in_contributing_md_are_exempt() {
        assert!(check_file("CONTRIBUTING.md", "| reported | told |").is_empty());
        assert_eq!(check_file("CONTRIBUTING.md", "told").len(), 1);
        let generated = Source { path: "a.rs".into(), text: "told".into(), is_generated: true };
        assert!(check(&[generated]).is_empty());
    }
}
