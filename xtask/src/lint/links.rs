//! Checks that every relative link in a Markdown file leads to a file that exists, and that every anchor belongs to a heading.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use super::sources::{Finding, Source};

/// Returns a finding for each broken link.
pub fn check(root: &Path, sources: &[Source]) -> Vec<Finding> {
    let pages: BTreeMap<&str, &str> = sources
        .iter()
        .filter(|source| source.extension() == "md")
        .map(|source| (source.path.as_str(), source.text.as_str()))
        .collect();
    let mut findings = Vec::new();
    for (page, text) in &pages {
        for (line, target) in links(text) {
            if let Some(problem) = problem(root, &pages, page, &target) {
                findings.push(Finding { file: (*page).to_owned(), line, message: format!("broken link `{target}`: {problem}") });
            }
        }
    }
    findings
}

/// Returns what is wrong with a link. `None` if its file and its anchor exist.
fn problem(root: &Path, pages: &BTreeMap<&str, &str>, page: &str, target: &str) -> Option<String> {
    let (path, anchor) = target.split_once('#').map_or((target, None), |(path, anchor)| (path, Some(anchor)));
    let resolved = if path.is_empty() { Some(page.to_owned()) } else { resolve(page, path) };
    let Some(file) = resolved else { return Some("it leads outside of the repository: link to a URL".to_owned()) };
    if !root.join(&file).exists() && !pages.contains_key(file.as_str()) {
        return Some(format!("{file} does not exist"));
    }
    let (anchor, text) = (anchor?, pages.get(file.as_str())?);
    (!anchors(text).contains(anchor)).then(|| format!("{file} has no heading with this anchor"))
}

/// Returns the path of a link's target, relative to the root of the repository. `None` if the target is outside of the root.
fn resolve(page: &str, path: &str) -> Option<String> {
    let mut resolved = PathBuf::new();
    let folder = Path::new(page).parent().unwrap_or(Path::new(""));
    for component in folder.join(path).components() {
        match component {
            Component::ParentDir if !resolved.pop() => return None,
            Component::Normal(name) => resolved.push(name),
            _ => {}
        }
    }
    Some(resolved.to_string_lossy().replace('\\', "/"))
}

/// Returns the target and the line number of each relative link in a page.
fn links(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in prose_lines(text) {
        let line = without_code(line);
        let inline = line.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let definition = line.strip_prefix('[').and_then(|line| line.split_once("]: ")).map(|(_, target)| target);
        for target in inline.chain(definition) {
            let target = target.split(" \"").next().unwrap_or_default().trim();
            if !target.contains("://") && !target.starts_with("mailto:") {
                found.push((number, target.to_owned()));
            }
        }
    }
    found
}

/// Returns the anchors that GitHub gives to the headings of a page.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut anchors = BTreeSet::new();
    for (_, line) in prose_lines(text) {
        let heading = line.trim_start_matches('#');
        if heading.len() == line.len() || !heading.starts_with(' ') {
            continue;
        }
        let name: String = heading.trim().to_lowercase().chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c)).collect();
        let name = name.replace(' ', "-");
        let count = counts.entry(name.clone()).or_default();
        anchors.insert(if *count == 0 { name } else { format!("{name}-{count}") });
        *count += 1;
    }
    anchors
}

/// Returns the lines outside of code blocks, numbered from 1.
fn prose_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut is_code = false;
    text.lines().enumerate().filter_map(move |(index, line)| {
        let is_fence = line.trim_start().starts_with("```");
        is_code ^= is_fence;
        (!is_code && !is_fence).then_some((index + 1, line))
    })
}

/// Removes code spans.
fn without_code(line: &str) -> String {
    line.split('`').step_by(2).collect::<Vec<_>>().join("``")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pages: &[(&str, &str)]) -> Vec<String> {
        let source = |(path, text): &(&str, &str)| Source { path: (*path).into(), text: (*text).into(), is_generated: false };
        let sources: Vec<Source> = pages.iter().map(source).collect();
        check(Path::new("/nowhere"), &sources).into_iter().map(|finding| finding.to_string()).collect()
    }

    #[test]
    fn files_and_anchors_that_exist_are_accepted() {
        let index = "[a](docs/a.md) [b](docs/a.md#two-words) [c](#here) [d](https://x.example/y)\n# Here\n```\n[no](no.md)\n```\n`[no](no.md)`";
        let page = "# `Two` words\n## Same\n## Same\n[up](../README.md#here) [second](#same-1)\n";
        assert!(found(&[("README.md", index), ("docs/a.md", page)]).is_empty());
    }

    #[test]
    fn broken_links_are_found_with_their_line() {
        let page = "text\n[x](b.md)\n[y](#gone \"title\")\n[z](#a; more prose)\n[def]: c.md\n[out](../../LICENSE)\n";
        assert_eq!(
            found(&[("docs/a.md", page)]),
            [
                "docs/a.md:2: broken link `b.md`: docs/b.md does not exist",
                "docs/a.md:3: broken link `#gone`: docs/a.md has no heading with this anchor",
                "docs/a.md:4: broken link `#a; more prose`: docs/a.md has no heading with this anchor",
                "docs/a.md:5: broken link `c.md`: docs/c.md does not exist",
                "docs/a.md:6: broken link `../../LICENSE`: it leads outside of the repository: link to a URL",
            ]
        );
    }
}
