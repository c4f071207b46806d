//! Two tests out of one scenario, so that what is promised of `.await` is shown of `.block()` as well, and stays so.

use proc_macro::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

/// Makes of `async fn scenario()` the test `scenario`, as `tokio::test` would with the same arguments, and the test
/// `scenario_blocking`: the same text in a function that is not asynchronous, where each `.await` is a `.blocked()` of
/// `behavior::blocking`. What stands in an `async` block stays: whoever is handed that awaits it.
#[proc_macro_attribute]
pub fn twice(arguments: TokenStream, scenario: TokenStream) -> TokenStream {
    let arguments = TokenTree::from(Group::new(Delimiter::Parenthesis, arguments));
    let awaited = attribute("::tokio::test", Some(arguments)).chain(scenario.clone());
    let blocking = attribute("::core::prelude::v1::test", None).chain(twin(scenario));
    awaited.chain(blocking).collect()
}

/// `#[path(arguments)]`
fn attribute(path: &str, arguments: Option<TokenTree>) -> impl Iterator<Item = TokenTree> {
    let inside = tokens(path).into_iter().chain(arguments).collect();
    [Punct::new('#', Spacing::Alone).into(), Group::new(Delimiter::Bracket, inside).into()].into_iter()
}

/// Of text that stands in this file; what is wrong with it, the compiler says of the code that it should have been.
fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}

/// The function without its `async`, under its other name, and with waits that block.
fn twin(scenario: TokenStream) -> Vec<TokenTree> {
    let mut twin: Vec<TokenTree> = Vec::new();
    for token in scenario {
        match token {
            TokenTree::Ident(word) if word.to_string() == "async" => {}
            TokenTree::Ident(name) if twin.last().is_some_and(|before| is(before, "fn")) => {
                twin.push(Ident::new(&format!("{name}_blocking"), name.span()).into());
            }
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                let begin =
                    tokens("use ::behavior::blocking::Blocked as _; let _scenario = ::behavior::blocking::Scenario::begin();");
                let body = begin.into_iter().chain(blocking(body.stream())).collect();
                twin.push(Group::new(Delimiter::Brace, body).into());
            }
            token => twin.push(token),
        }
    }
    twin
}

/// The same with each `.await` as `.blocked()`, but for what stands in `async` blocks.
fn blocking(tokens: TokenStream) -> TokenStream {
    let (mut made, mut later) = (Vec::new(), false);
    for token in tokens {
        match token {
            TokenTree::Ident(word) if word.to_string() == "await" => {
                let called = Group::new(Delimiter::Parenthesis, TokenStream::new());
                made.extend([TokenTree::from(Ident::new("blocked", Span::call_site())), called.into()]);
            }
            TokenTree::Ident(word) if word.to_string() == "async" => {
                later = true;
                made.push(word.into());
            }
            TokenTree::Group(group) if later && group.delimiter() == Delimiter::Brace => {
                later = false;
                made.push(group.into());
            }
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), blocking(group.stream()));
                inside.set_span(group.span());
                made.push(inside.into());
            }
            token => made.push(token),
        }
    }
    made.into_iter().collect()
}

fn is(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident.to_string() == word)
}
