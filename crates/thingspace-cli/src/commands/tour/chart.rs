//! Bar charts for the terminal.

use std::collections::BTreeMap;

/// Width of the longest bar, in characters.
const WIDTH: usize = 40;

/// Draws two bars for each name: one for its count before a change, and one for its count after the change. All bars have the
/// same scale.
pub fn before_and_after(before: &BTreeMap<String, usize>, after: &BTreeMap<String, usize>) -> String {
    let names: Vec<&String> = before.keys().chain(after.keys().filter(|name| !before.contains_key(*name))).collect();
    let largest = before.values().chain(after.values()).copied().max().unwrap_or(0).max(1);
    let widest = names.iter().map(|name| name.len()).max().unwrap_or(0);
    let mut chart = String::new();
    for name in names {
        let counts = [("before", before.get(name)), ("after", after.get(name))];
        for (index, (when, count)) in counts.into_iter().enumerate() {
            let count = count.copied().unwrap_or(0);
            let label = if index == 0 { name.as_str() } else { "" };
            chart += &format!("  {label:widest$}  {when:>6} {count:>6} {}\n", bar(count, largest));
        }
    }
    chart
}

/// Draws a bar. Its length is rounded up to an eighth of a character, which keeps small counts visible.
fn bar(count: usize, largest: usize) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = (count * WIDTH * 8).div_ceil(largest);
    "█".repeat(eighths / 8) + EIGHTHS[eighths % 8]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_share_a_scale_and_small_counts_are_visible() {
        let before = BTreeMap::from([("active".to_owned(), 1), ("spare".to_owned(), 1000)]);
        let after = BTreeMap::from([("active".to_owned(), 500)]);
        let chart = before_and_after(&before, &after);
        let lines: Vec<&str> = chart.lines().collect();
        assert!(lines[0].ends_with("1 ▏"), "{chart}");
        assert_eq!(lines[1].matches('█').count(), 20, "{chart}");
        assert_eq!(lines[2].matches('█').count(), 40, "{chart}");
        assert!(lines[3].ends_with("0 "), "{chart}");
    }
}
