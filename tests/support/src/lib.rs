//! Attribute macros for tests. `#[sync_and_async]` makes an async and a blocking test from one scenario.

use proc_macro::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

/// Makes two tests from `async fn scenario()`.
///
/// The test `scenario` is the function itself, with the attribute's arguments passed to `#[tokio::test]`. The test
/// `scenario_blocking` has the same body in a function that is not async: each `.await` becomes a call of
/// `behavior::blocking::Blocked::blocked`. The `.await`s inside `async` blocks stay, because a runtime polls these blocks.
#[proc_macro_attribute]
pub fn sync_and_async(arguments: TokenStream, scenario: TokenStream) -> TokenStream {
    let arguments = TokenTree::from(Group::new(Delimiter::Parenthesis, arguments));
    let asynchronous = attribute("::tokio::test", Some(arguments)).chain(scenario.clone());
    let blocking = attribute("::core::prelude::v1::test", None).chain(blocking_test(scenario));
    asynchronous.chain(blocking).collect()
}

/// Returns the attribute `#[path(arguments)]`. `arguments` includes the parentheses.
fn attribute(path: &str, arguments: Option<TokenTree>) -> impl Iterator<Item = TokenTree> {
    let inside = tokens(path).into_iter().chain(arguments).collect();
    [Punct::new('#', Spacing::Alone).into(), Group::new(Delimiter::Bracket, inside).into()].into_iter()
}

/// Parses Rust code from a string in this file. If the syntax is wrong, returns no tokens, so the generated test does not
/// compile.
fn tokens(code: &str) -> TokenStream {
    code.parse().unwrap_or_default()
}

/// Returns the blocking test: the function is not `async`, its name has the suffix `_blocking`, and its body blocks instead of
/// awaiting.
fn blocking_test(scenario: TokenStream) -> Vec<TokenTree> {
    let mut test: Vec<TokenTree> = Vec::new();
    for token in scenario {
        match token {
            TokenTree::Ident(word) if word.to_string() == "async" => {}
            TokenTree::Ident(name) if test.last().is_some_and(|before| is(before, "fn")) => {
                test.push(Ident::new(&format!("{name}_blocking"), name.span()).into());
            }
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                let setup =
                    tokens("use ::behavior::blocking::Blocked as _; let _scenario = ::behavior::blocking::Scenario::begin();");
                let body = setup.into_iter().chain(without_await(body.stream())).collect();
                test.push(Group::new(Delimiter::Brace, body).into());
            }
            token => test.push(token),
        }
    }
    test
}

/// Replaces each `.await` with `.blocked()`, except in `async` blocks.
fn without_await(tokens: TokenStream) -> TokenStream {
    let (mut replaced, mut is_async_block) = (Vec::new(), false);
    for token in tokens {
        match token {
            TokenTree::Ident(word) if word.to_string() == "await" => {
                let call = Group::new(Delimiter::Parenthesis, TokenStream::new());
                replaced.extend([TokenTree::from(Ident::new("blocked", Span::call_site())), call.into()]);
            }
            TokenTree::Ident(word) if word.to_string() == "async" => {
                is_async_block = true;
                replaced.push(word.into());
            }
            TokenTree::Group(group) if is_async_block && group.delimiter() == Delimiter::Brace => {
                is_async_block = false;
                replaced.push(group.into());
            }
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), without_await(group.stream()));
                inside.set_span(group.span());
                replaced.push(inside.into());
            }
            token => replaced.push(token),
        }
    }
    replaced.into_iter().collect()
}

fn is(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident.to_string() == word)
}
