//! Figures as rows of a table in Markdown, as docs/figures.md has them.

/// Prints the head of a table.
pub fn head(title: &str) {
    println!("\n## {title}\n\n| What | Measured | Goal |\n|---|---|---|");
}

/// Prints one row.
pub fn row(what: &str, measured: &str, goal: &str) {
    println!("| {what} | {measured} | {goal} |");
}

/// The one in the middle.
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}
