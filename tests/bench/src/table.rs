//! Prints measurements as rows of a Markdown table, as in docs/figures.md.

/// Prints a heading and the head of a table.
pub fn head(title: &str) {
    println!("\n## {title}\n\n| What | Measured | Target |\n|---|---|---|");
}

/// Prints one row.
pub fn row(what: &str, measured: &str, target: &str) {
    println!("| {what} | {measured} | {target} |");
}

/// Returns the median. For an even number of figures, this is the larger of the two in the middle. Returns NaN for an empty
/// vector.
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}
