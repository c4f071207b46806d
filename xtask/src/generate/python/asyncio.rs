//! Rewrites the examples in doc comments for asyncio. An asyncio class has the same doc comments as its blocking class, and their
//! examples are written for the blocking class.

use std::collections::{BTreeMap, BTreeSet};

/// What the members of the asyncio classes return: a coroutine, an object to read with `async for`, or an object of an asyncio
/// class.
pub struct Coroutines {
    /// The methods that return a coroutine, as `Class.method`.
    methods: BTreeSet<String>,
    /// Maps a property or a method without `async`, as `Class.member`, to the asyncio class that it returns.
    returned: BTreeMap<String, String>,
    /// The names that always mean a coroutine: in every asyncio class with a member of this name, the member is an `async`
    /// method.
    names: BTreeSet<String>,
    /// The names of methods whose result is read with `async for`.
    iterables: BTreeSet<String>,
}

impl Coroutines {
    /// Reads the signatures of every class in the stubs.
    pub fn of<'a>(stubs: impl Iterator<Item = &'a str>) -> Self {
        let (mut methods, mut plain, mut iterables) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let mut returned = BTreeMap::new();
        for stub in stubs {
            let (mut class, mut member) = ("", None);
            for line in stub.lines() {
                let name = |line: &str| line.split('(').next().unwrap_or_default().to_owned();
                if let Some(line) = line.strip_prefix("class ") {
                    class = line.split(['(', ':']).next().unwrap_or_default();
                } else if let Some(line) = line.strip_prefix("    async def ") {
                    methods.insert(format!("{class}.{}", name(line)));
                    member = None;
                } else if let Some(line) = line.strip_prefix("    def ").filter(|_| is_asyncio(class)) {
                    plain.insert(name(line));
                    member = Some(name(line));
                }
                let Some((_, annotation)) = line.split_once(" -> ").filter(|_| line.ends_with(": ...")) else { continue };
                let Some(member) = member.take() else { continue };
                if ["AsyncList[", "ResponseIterator", "ProgressIterator"].iter().any(|kind| annotation.starts_with(kind)) {
                    iterables.insert(member);
                } else if annotation.starts_with("Async") {
                    returned.insert(format!("{class}.{member}"), annotation.trim_end_matches(": ...").to_owned());
                }
            }
        }
        let names = methods.iter().filter_map(|method| method.split_once('.').map(|(_, name)| name.to_owned()));
        let names = names.filter(|name| !plain.contains(name)).collect();
        Self { methods, returned, names, iterables }
    }

    /// Returns whether a call of `method` returns a coroutine. `object` is the expression before the method, such as
    /// `client.groups`. For `own`, see [`awaited`](Self::awaited).
    fn is_coroutine(&self, object: &str, method: &str, own: Option<&str>) -> bool {
        let Some(path) = object.strip_prefix("client") else {
            return OBJECTS.iter().any(|name| object.starts_with(name)) && (self.names.contains(method) || own == Some(method));
        };
        let mut class = "AsyncClient".to_owned();
        for member in path.split('.').skip(1) {
            let member = member.split('(').next().unwrap_or_default();
            let Some(next) = self.returned.get(&format!("{class}.{member}")) else { return self.names.contains(method) };
            class.clone_from(next);
        }
        self.methods.contains(&format!("{class}.{method}"))
    }

    /// Returns `docs`, the doc comment of a member. If `class` is an asyncio class, the examples are rewritten for asyncio.
    pub fn in_class(&self, class: &str, member: &str, docs: &str) -> String {
        if !is_asyncio(class) {
            return docs.to_owned();
        }
        let own = self.methods.contains(&format!("{class}.{member}")).then_some(member);
        let parts = docs.split("```").enumerate();
        let parts = parts.map(|(index, part)| if index % 2 == 1 { self.awaited(part, own) } else { part.to_owned() });
        parts.collect::<Vec<_>>().join("```")
    }

    /// Rewrites an example for asyncio: uses `AsyncClient`, adds `await` to each call that returns a coroutine, and rewrites
    /// loops. `own` is the name of the method that the example documents, or `None` if that method returns no coroutine. Without
    /// `own`, calls of that method could remain without `await`: `names` lacks the name if a member of the same name in another
    /// class is not `async`.
    fn awaited(&self, code: &str, own: Option<&str>) -> String {
        let mut code = code.replace("ts.Client", "ts.AsyncClient");
        let mut from = 0;
        while let Some(open) = code[from..].find('(').map(|at| at + from) {
            from = open + 1;
            let name_at = code[..open].rfind(|c: char| !is_word(c)).map_or(0, |at| at + 1);
            let name = &code[name_at..open];
            if !code[..name_at].ends_with('.') {
                continue;
            }
            let start = expression_start(&code, name_at - 1);
            if !self.is_coroutine(&code[start..name_at - 1], name, own) {
                continue;
            }
            let Some(end) = closing(&code, open) else { break };
            let chained = code[end..].starts_with(['.', '[']);
            if chained {
                code.insert(end, ')');
            }
            let prefix = if chained { "(await " } else { "await " };
            code.insert_str(start, prefix);
            from += prefix.len();
        }
        self.loops(&code)
    }

    /// Replaces `for` with `async for` in loops over the result of a method in `iterables`, unless that result is awaited.
    fn loops(&self, code: &str) -> String {
        let is_read = |line: &str| {
            let Some((_, source)) = line.split_once(" in ").filter(|_| line.contains("for ")) else { return false };
            !source.trim_start_matches('(').starts_with("await ")
                && self.iterables.iter().any(|name| source.contains(&format!(".{name}(")))
        };
        let lines =
            code.split('\n').map(|line| if is_read(line) { line.replacen("for ", "async for ", 1) } else { line.to_owned() });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// An expression in an example is taken for an asyncio object if it starts with `client` or with one of these strings.
const OBJECTS: &[&str] = &["(await ", "job", "request", "requests", "query", "registered", "devices", "jobs", "bulk"];

fn is_asyncio(class: &str) -> bool {
    class.starts_with("Async")
}

/// Returns whether a character can be part of a name.
pub fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// Returns the start of the expression that ends at `dot`. The expression consists of names, dots, and arguments in parentheses
/// or brackets.
fn expression_start(code: &str, dot: usize) -> usize {
    let bytes = code.as_bytes();
    let (mut start, mut depth) = (dot, 0_usize);
    while start > 0 {
        match bytes[start - 1] {
            b')' | b']' => depth += 1,
            b'(' | b'[' if depth == 0 => break,
            b'(' | b'[' => depth -= 1,
            byte if depth > 0 || byte == b'.' || is_word(byte.into()) => {}
            _ => break,
        }
        start -= 1;
    }
    start
}

/// Returns the position after the closing parenthesis that matches the opening parenthesis at `open`, or `None` if there is none.
fn closing(code: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in code[open..].char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(open + at + 1);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const STUBS: &str = "class Groups:\n    def list(self) -> list[str]: ...\n\
        class AsyncGroups:\n    async def list(self) -> list[str]: ...\n    async def rename(self, name: str) -> None: ...\n\
        class AsyncDevices:\n    def list(self) -> AsyncList[Device]: ...\n    async def suspend(self, device: str) -> AsyncChangeRequest: ...\n\
        class AsyncClient:\n    def groups(self) -> AsyncGroups: ...\n    def devices(self) -> AsyncDevices: ...\n\
        class AsyncChangeRequest:\n    async def wait(self) -> Outcomes: ...\n";

    fn asyncio(class: &str, member: &str, code: &str) -> String {
        let docs = format!("Text.list().\n\n```python\n{code}\n```\n");
        let changed = Coroutines::of([STUBS].into_iter()).in_class(class, member, &docs);
        changed
            .strip_prefix("Text.list().\n\n```python\n")
            .and_then(|rest| rest.strip_suffix("\n```\n"))
            .unwrap_or_default()
            .to_owned()
    }

    #[test]
    fn only_calls_that_return_a_coroutine_are_awaited() {
        assert_eq!(asyncio("AsyncGroups", "rename", "client.groups.rename(\"a\")"), "await client.groups.rename(\"a\")");
        assert_eq!(asyncio("Groups", "rename", "client.groups.rename(\"a\")"), "client.groups.rename(\"a\")");
        assert_eq!(
            asyncio("AsyncDevices", "suspend", "outcomes = client.devices.suspend(\"x\").wait()"),
            "outcomes = await (await client.devices.suspend(\"x\")).wait()"
        );
        assert_eq!(asyncio("AsyncGroups", "list", "print(client.groups.list())"), "print(await client.groups.list())");
        assert_eq!(asyncio("AsyncGroups", "rename", "client.groups.list()[0]"), "(await client.groups.list())[0]");
        assert_eq!(asyncio("AsyncGroups", "list", "client.devices.list()"), "client.devices.list()");
    }

    #[test]
    fn only_loops_over_an_async_list_use_async_for() {
        assert_eq!(asyncio("AsyncDevices", "list", "for d in client.devices.list():"), "async for d in client.devices.list():");
        assert_eq!(
            asyncio("AsyncDevices", "list", "for d in client.devices.list(client.groups.list()):"),
            "async for d in client.devices.list(await client.groups.list()):"
        );
        assert_eq!(asyncio("AsyncGroups", "list", "for g in client.groups.list():"), "for g in await client.groups.list():");
    }
}
