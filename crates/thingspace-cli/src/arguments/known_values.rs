//! Checks values against the API description, because the service may answer a misspelled value with an empty list instead of an
//! error.

use std::fmt::Display;

use crate::failure::Failure;

/// Allows values that the API description does not list.
#[derive(clap::Args, Clone, Copy)]
pub struct AllowUnknown {
    /// Send a value that the API description does not list, such as a new state, instead of refusing it as a misspelling
    #[arg(long)]
    pub allow_unknown: bool,
}

impl AllowUnknown {
    /// Parses a value, ignoring case and separators. If `known` does not contain the value, returns an error unless unknown
    /// values are allowed. `argument` is the name of the flag or argument in the error message.
    pub fn parse<T: for<'a> From<&'a str> + Display>(self, argument: &str, input: &str, known: &[&str]) -> Result<T, Failure> {
        let value = T::from(input);
        if self.allow_unknown || known.contains(&value.to_string().as_str()) {
            return Ok(value);
        }
        Err(Failure::usage(format!(
            "invalid {argument} `{}`: expected one of {}{}; --allow-unknown sends it anyway",
            input.escape_debug(),
            known.join(", "),
            suggestion(input, known)
        )))
    }
}

/// Returns ` (did you mean ...?)` with the most similar known value, or an empty string if no value is similar.
fn suggestion(input: &str, known: &[&str]) -> String {
    /// Lowest similarity of a suggested value.
    const SIMILAR: f64 = 0.7;
    let similarity = |other: &str| strsim::jaro_winkler(&input.to_lowercase(), &other.to_lowercase());
    let nearest = known.iter().map(|other| (similarity(other), other)).max_by(|a, b| a.0.total_cmp(&b.0));
    match nearest {
        Some((similarity, near)) if similarity >= SIMILAR => format!(" (did you mean `{near}`?)"),
        _ => String::new(),
    }
}
