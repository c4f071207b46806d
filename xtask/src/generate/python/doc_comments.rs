//! Reads the doc comments of the classes, methods and functions that the native module of the Python package exports.
//!
//! Several classes share methods through macros. The arguments of a macro may name classes, such as `Sms, AsyncSms of Client`.
//! The doc comments in the macro's body and in its arguments then belong to these classes. This module does not expand the
//! macros. It only searches their tokens for documented names.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The source of the native module.
const SOURCE: &str = "crates/thingspace-python/src";

/// The doc comments of the exported items.
#[derive(Default)]
pub struct DocComments {
    /// The doc comments by class and member. The member is empty for the docs of a class, and the class is empty for a
    /// function.
    items: BTreeMap<(String, String), String>,
    /// Maps the name of a Python class to the name of its struct, if the two names differ.
    renamed: BTreeMap<String, String>,
}

impl DocComments {
    /// Reads every source file of the native module.
    pub fn read(root: &Path) -> Result<Self> {
        let mut files = Vec::new();
        collect(&root.join(SOURCE), &mut files)?;
        Self::of(&files)
    }

    fn of(files: &[TokenStream]) -> Result<Self> {
        let macros: Vec<Macros> = files.iter().map(declared_macros).collect();
        let shared: Macros = macros.iter().flatten().map(|(name, body)| (name.clone(), body.clone())).collect();
        let mut docs = Self::default();
        for (file, own) in files.iter().zip(macros) {
            // Two files may each declare a macro with the same name. A call means the macro of its own file, so the macros in
            // `own` take precedence.
            let macros = shared.clone().into_iter().chain(own).collect();
            Reader { macros: &macros, calls: Vec::new(), docs: &mut docs }.read(file.clone(), &[], None);
        }
        Ok(docs)
    }

    /// Returns the doc comment of a class.
    pub fn class(&self, class: &str) -> Option<&str> {
        self.member(class, "")
    }

    /// Returns the doc comment of a method or a property, or of a function if `class` is empty.
    pub fn member(&self, class: &str, member: &str) -> Option<&str> {
        let of = |name: &str| self.items.get(&(name.to_owned(), member.to_owned()));
        of(class).or_else(|| of(self.renamed.get(class)?)).map(String::as_str)
    }

    /// Adds a doc comment if the item does not have one yet.
    fn add(&mut self, class: &str, member: &str, docs: &str) {
        self.items.entry((class.to_owned(), member.to_owned())).or_insert_with(|| docs.to_owned());
    }
}

/// Reads all Rust files below a folder, in the order of their names.
fn collect(folder: &Path, files: &mut Vec<TokenStream>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            files.push(text.parse().map_err(|error| anyhow!("{}: {error}", path.display()))?);
        }
    }
    Ok(())
}

/// The bodies of macros by name.
type Macros = BTreeMap<String, TokenStream>;

/// Returns the macros that a file declares.
fn declared_macros(file: &TokenStream) -> Macros {
    let tokens: Vec<TokenTree> = file.clone().into_iter().collect();
    let declared = tokens.windows(4).filter_map(|window| match window {
        [TokenTree::Ident(keyword), TokenTree::Punct(_), TokenTree::Ident(name), TokenTree::Group(body)]
            if keyword == "macro_rules" =>
        {
            Some((name.to_string(), body.stream()))
        }
        _ => None,
    });
    declared.collect()
}

/// The value that the argument `called` of `Reader::read` has for the fields of a struct. They have the same form as the fields
/// in the arguments of `record!`, so the reader treats them like the arguments of a macro.
const FIELDS: &str = "struct";

/// Collects the documented names in the source.
struct Reader<'a> {
    macros: &'a Macros,
    /// The macros whose bodies are being read. A macro may call itself. For such a call, the body is not read again, because
    /// otherwise the reader would never finish.
    calls: Vec<String>,
    docs: &'a mut DocComments,
}

impl Reader<'_> {
    /// Reads tokens whose doc comments belong to `classes`. If the tokens are the arguments of a macro, `called` is the name of
    /// the macro. If the tokens are the fields of a struct, `called` is [`FIELDS`].
    fn read(&mut self, tokens: TokenStream, classes: &[String], called: Option<&str>) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut classes = classes.to_vec();
        let mut renamed = None;
        let mut pending = String::new();
        let mut index = 0;
        while let Some(token) = tokens.get(index) {
            let rest = tokens.get(index + 1..).unwrap_or_default();
            index += 1;
            match token {
                TokenTree::Punct(hash) if hash.as_char() == '#' => {
                    if let Some(TokenTree::Group(attribute)) = rest.first() {
                        pending.push_str(&doc_line(attribute).unwrap_or_default());
                        renamed = class_name(attribute).or(renamed);
                        index += 1;
                    }
                }
                TokenTree::Group(group) if called.is_none() || group.delimiter() == Delimiter::Brace => {
                    let part = called.and_then(|_| tokens.get(index.wrapping_sub(2)).map(ToString::to_string));
                    self.read(group.stream(), flavor(&classes, part.as_deref()), None);
                }
                TokenTree::Ident(word) => {
                    if let Some(named) = called.and_then(|_| named_classes(&tokens, index - 1)) {
                        self.declare(&named, &pending, called);
                        (classes, pending) = (named, String::new());
                        continue;
                    }
                    index += self.read_word(&word.to_string(), rest, &classes, (&mut pending, &mut renamed), called);
                }
                _ => {}
            }
        }
    }

    /// Reads the item that starts with `word`, if `word` starts an item. `rest` has the tokens after `word`. Returns how many
    /// tokens of `rest` were read.
    fn read_word(
        &mut self,
        word: &str,
        rest: &[TokenTree],
        classes: &[String],
        (pending, renamed): (&mut String, &mut Option<String>),
        called: Option<&str>,
    ) -> usize {
        match (word, rest) {
            ("macro_rules", _) => {
                pending.clear();
                3
            }
            ("impl", _) => {
                pending.clear();
                let Some(end) = rest.iter().position(is_braces) else { return 0 };
                let class = rest[..end].iter().rposition(|token| ident(token).is_some());
                // In the body of a macro, `impl` may name a variable such as `$class`. The methods then belong to `classes`.
                let is_variable = class.is_some_and(|at| at > 0 && rest[at - 1].to_string() == "$");
                let class = class.filter(|_| !is_variable).and_then(|at| ident(&rest[at]));
                if let TokenTree::Group(body) = &rest[end] {
                    self.read(body.stream(), if is_variable { classes } else { class.as_slice() }, None);
                }
                end + 1
            }
            (name, [TokenTree::Punct(mark), TokenTree::Group(arguments), ..]) if mark.as_char() == '!' => {
                pending.clear();
                self.call(name, arguments, classes);
                2
            }
            ("struct" | "enum" | "fn", [TokenTree::Ident(name), ..]) => {
                let docs = std::mem::take(pending);
                let (name, class) = (name.to_string(), renamed.take());
                match word {
                    _ if docs.is_empty() => {}
                    "fn" if classes.is_empty() => self.docs.add("", &name, &docs),
                    "fn" => classes.iter().for_each(|class| self.docs.add(class, &name, &docs)),
                    _ => {
                        self.docs.add(&name, "", &docs);
                        self.docs.renamed.extend(class.map(|class| (class, name.clone())));
                    }
                }
                if let (true, Some(TokenTree::Group(fields))) = (word == "struct", rest.get(1)) {
                    self.read(fields.stream(), &[name], Some(FIELDS));
                    return 2;
                }
                1
            }
            // A field of `record!` or of a struct (`bytes: …`), or a change of `changes!` (`enable;`).
            (name, [TokenTree::Punct(mark), ..]) if called.is_some() && matches!(mark.as_char(), ':' | ';') => {
                let docs = std::mem::take(pending);
                if !docs.is_empty() {
                    classes.iter().for_each(|class| self.docs.add(class, name, &docs));
                }
                0
            }
            // These words may stand between a doc comment and `fn`, so they keep the pending docs. `call`, `job` and `now` are
            // the modes of methods in `sync_and_async!`.
            ("pub" | "async" | "call" | "job" | "now", _) => 0,
            _ => {
                pending.clear();
                0
            }
        }
    }

    /// Handles `classes` that the arguments of the macro `called` name. Documents them with `docs`, the doc comment in front of
    /// their names. Then reads the macro's body, because its doc comments belong to the methods of these classes.
    fn declare(&mut self, classes: &[String], docs: &str, called: Option<&str>) {
        for class in classes.iter().filter(|_| !docs.is_empty()) {
            self.docs.add(class, "", docs);
        }
        if let Some(name) = called {
            self.read_body(name, classes);
        }
    }

    /// Reads the call of a macro: the macro's body and the arguments.
    fn call(&mut self, name: &str, arguments: &Group, classes: &[String]) {
        let Some(body) = self.macros.get(name) else { return };
        let tokens: Vec<TokenTree> = arguments.stream().into_iter().collect();
        let names_classes = (0..tokens.len()).any(|index| named_classes(&tokens, index).is_some());
        let classes = if classes.is_empty() && !names_classes { classes_in(body) } else { classes.to_vec() };
        if !names_classes {
            self.read_body(name, &classes);
        }
        self.read(arguments.stream(), &classes, Some(name));
    }

    fn read_body(&mut self, name: &str, classes: &[String]) {
        if let Some(body) = self.macros.get(name)
            && !self.calls.iter().any(|call| call == name)
        {
            self.calls.push(name.to_owned());
            self.read(body.clone(), classes, None);
            self.calls.pop();
        }
    }
}

/// Returns the class names that start at `index` in the arguments of a macro. They are a pair, such as `Sms, AsyncSms`, followed
/// by `of`, by a colon or by the end of the arguments, or the single class of a record with a doc comment, such as `Device(`.
fn named_classes(tokens: &[TokenTree], index: usize) -> Option<Vec<String>> {
    let class = |at: usize| tokens.get(at).and_then(ident).filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase()));
    let mark = |at: usize, mark: char| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == mark);
    if index > 0 && (mark(index - 1, '$') || mark(index - 1, ':') || mark(index - 1, '<') || mark(index - 1, ',')) {
        return None;
    }
    let first = class(index)?;
    let is_group =
        |at: usize, delimiter| matches!(tokens.get(at), Some(TokenTree::Group(group)) if group.delimiter() == delimiter);
    if index > 0 && is_group(index - 1, Delimiter::Bracket) && is_group(index + 1, Delimiter::Parenthesis) {
        return Some(vec![first]);
    }
    let second = class(index + 2).filter(|_| mark(index + 1, ','))?;
    let ends = tokens.get(index + 3).is_none_or(|token| token.to_string() == "of") || mark(index + 3, ':');
    ends.then(|| vec![first, second])
}

/// Returns the classes that occur in macro calls inside the body of a macro.
fn classes_in(body: &TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = body.clone().into_iter().collect();
    let mut classes: Vec<String> = (0..tokens.len()).filter_map(|index| named_classes(&tokens, index)).flatten().collect();
    for token in &tokens {
        if let TokenTree::Group(group) = token {
            classes.extend(classes_in(&group.stream()));
        }
    }
    classes
}

/// Returns those of `classes` to which a block of `sync_and_async!` belongs. The block `blocking` belongs to the first class of a
/// pair, and the block `asyncio` to the second. Every other block belongs to all classes.
fn flavor<'a>(classes: &'a [String], block: Option<&str>) -> &'a [String] {
    match (classes, block) {
        ([blocking, _], Some("blocking")) => std::slice::from_ref(blocking),
        ([_, asyncio], Some("asyncio")) => std::slice::from_ref(asyncio),
        _ => classes,
    }
}

/// Returns a line of a doc comment, with a line feed. Returns `None` for an attribute that is not a doc comment, and for a doc
/// comment that is not a literal, such as `concat!(…)`.
fn doc_line(attribute: &Group) -> Option<String> {
    let tokens: Vec<TokenTree> = attribute.stream().into_iter().collect();
    match tokens.as_slice() {
        [TokenTree::Ident(doc), TokenTree::Punct(_), TokenTree::Literal(literal)] if doc == "doc" => {
            let line = syn::parse_str::<syn::LitStr>(&literal.to_string()).ok()?.value();
            Some(format!("{}\n", line.strip_prefix(' ').unwrap_or(&line).trim_end()))
        }
        _ => None,
    }
}

/// Returns the class name that `#[pyclass(name = "…")]` gives to the struct after it.
fn class_name(attribute: &Group) -> Option<String> {
    let tokens: Vec<TokenTree> = attribute.stream().into_iter().collect();
    let [TokenTree::Ident(pyclass), TokenTree::Group(options)] = tokens.as_slice() else { return None };
    let options: Vec<TokenTree> = options.stream().into_iter().filter(|_| pyclass == "pyclass").collect();
    options.windows(3).find_map(|option| match option {
        [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(value)] if name == "name" => {
            Some(value.to_string().trim_matches('"').to_owned())
        }
        _ => None,
    })
}

fn ident(token: &TokenTree) -> Option<String> {
    if let TokenTree::Ident(ident) = token { Some(ident.to_string()) } else { None }
}

fn is_braces(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot continue has failed")]
mod tests {
    use super::*;

    fn docs(source: &str) -> DocComments {
        DocComments::of(&[source.parse().unwrap()]).unwrap()
    }

    #[test]
    fn methods_and_classes_have_their_doc_comments() {
        let docs = docs(
            "/// A page.\n///\n/// Read it.\n#[pyclass(name = \"Sheet\")] pub struct Page;
            #[pymethods] impl Page { /// The next page.\n #[getter] fn next(&self) -> u8 { 0 } fn bare(&self) {} }",
        );
        assert_eq!(docs.class("Sheet"), Some("A page.\n\nRead it.\n"));
        assert_eq!(docs.member("Sheet", "next"), Some("The next page.\n"));
        assert_eq!(docs.member("Page", "bare"), None);
    }

    #[test]
    fn a_macro_documents_the_classes_that_it_is_called_with() {
        let docs = docs("macro_rules! inner { ($a:ident, $b:ident of $t:ty; {$($more:tt)*}) => { 
                outer! { $a, $b of $t; /// Suspends.\n job fn suspend(this, py) {} $($more)* } } }
            macro_rules! outer { ($($all:tt)*) => {} }
            inner! { Devices, AsyncDevices of Client; { /// Lists.\n now fn list(this, py) { format!(\"{}\", 1) } } }
            outer! { Jobs, AsyncJobs of Starter; shared {} blocking { /// Sync.\n fn store(&self) {} } asyncio { /// Async.\n fn store(&self) {} } }");
        for class in ["Devices", "AsyncDevices"] {
            assert_eq!(docs.member(class, "suspend"), Some("Suspends.\n"));
            assert_eq!(docs.member(class, "list"), Some("Lists.\n"));
        }
        assert_eq!(docs.member("Jobs", "suspend"), None);
        assert_eq!((docs.member("Jobs", "store"), docs.member("AsyncJobs", "store")), (Some("Sync.\n"), Some("Async.\n")));
    }

    #[test]
    fn the_macros_record_and_noun_document_their_classes() {
        let docs = docs(
            "macro_rules! record { ($class:ident) => { impl $class { /// As JSON.\n fn to_dict(&self) {} } } }
            macro_rules! noun { ($a:ident, $b:ident) => {} }
            record! { /// One day.\n Usage(types::Usage), json |day| f(day); /// The bytes.\n bytes: int = |day| day.bytes; }
            noun! { /// Messages.\n Sms, AsyncSms }",
        );
        assert_eq!((docs.class("Usage"), docs.member("Usage", "bytes")), (Some("One day.\n"), Some("The bytes.\n")));
        assert_eq!(docs.member("Usage", "to_dict"), Some("As JSON.\n"));
        assert_eq!(docs.class("AsyncSms"), Some("Messages.\n"));
    }
}
