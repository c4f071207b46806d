//! Rejects quoted operation ids in the client. A quoted id is checked only when the code runs, but the compiler checks
//! `ops::GetAccount::ID`.

use std::collections::BTreeSet;

use heck::ToPascalCase;
use proc_macro2::{TokenStream, TokenTree};

use super::sources::{Finding, Source};

/// The folder of the client, which calls operations by their types.
const FOLDER: &str = "crates/thingspace/src/";

/// Returns a finding for each string that is the id of an operation. Comments may contain ids.
pub fn check(sources: &[Source], ids: &BTreeSet<&str>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in sources.iter().filter(|source| source.path.starts_with(FOLDER) && source.extension() == "rs") {
        // Skip a file that is not valid Rust, because rustfmt and the compiler report it.
        let tokens: TokenStream = source.text.parse().unwrap_or_default();
        quoted(tokens, &mut |line, text| {
            if ids.contains(text) {
                let message = format!("the operation id `{text}` is quoted: write ops::{}::ID", text.to_pascal_case());
                findings.push(Finding { file: source.path.clone(), line, message });
            }
        });
    }
    findings
}

/// Calls `found` with the line and the value of each string. Skips attributes, because doc comments are attributes.
fn quoted(tokens: TokenStream, found: &mut impl FnMut(usize, &str)) {
    let mut is_attribute = false;
    for token in tokens {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' || (is_attribute && punct.as_char() == '!') => {
                is_attribute = true;
                continue;
            }
            TokenTree::Group(group) if !is_attribute => quoted(group.stream(), found),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                if let Some(text) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
                    found(literal.span().start().line, text);
                }
            }
            _ => {}
        }
        is_attribute = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        let source = Source { path: path.into(), text: text.into(), is_generated: false };
        let ids = BTreeSet::from(["getAccount", "sendSms"]);
        check(&[source], &ids).into_iter().map(|finding| finding.to_string()).collect()
    }

    #[test]
    fn a_quoted_id_is_found_with_its_line_and_its_replacement() {
        let text = "fn f() {\n    call(\"getAccount\");\n    vec![(1, \"sendSms\")];\n}\n";
        assert_eq!(
            found("crates/thingspace/src/a/b.rs", text),
            [
                "crates/thingspace/src/a/b.rs:2: the operation id `getAccount` is quoted: write ops::GetAccount::ID",
                "crates/thingspace/src/a/b.rs:3: the operation id `sendSms` is quoted: write ops::SendSms::ID",
            ]
        );
        assert!(found("crates/thingspace-sim/src/a.rs", text).is_empty());
    }

    #[test]
    fn comments_and_other_strings_are_accepted() {
        let text = "//! getAccount\n/// Calls \"getAccount\".\n#[doc = \"getAccount\"]\nfn f() {\n    // \"sendSms\"\n    g(\"getAccounts\");\n}\n";
        assert!(found("crates/thingspace/src/a.rs", text).is_empty());
    }
}
