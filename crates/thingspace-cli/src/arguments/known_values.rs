//! Checks values of which the API description lists all. The service returns an empty list for a misspelled value, which looks like an
//! empty fleet.

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
    /// Parses a value, ignoring case and dashes. `argument` names the flag or argument with the value.
    pub fn parse<T: for<'a> From<&'a str> + Display>(self, argument: &str, given: &str, known: &[&str]) -> Result<T, Failure> {
        let value = T::from(given);
        if self.allow_unknown || known.contains(&value.to_string().as_str()) {
            return Ok(value);
        }
        Err(Failure::usage(format!(
            "invalid {argument} `{}`: expected one of {}{}; --allow-unknown sends it anyway",
            given.escape_debug(),
            known.join(", "),
            suggestion(given, known)
        )))
    }
}

/// Returns the known value that was probably meant, as the end of a message.
fn suggestion(given: &str, known: &[&str]) -> String {
    /// Values with a lower similarity have little in common.
    const SIMILAR: f64 = 0.7;
    let similarity = |other: &str| strsim::jaro_winkler(&given.to_lowercase(), &other.to_lowercase());
    let nearest = known.iter().map(|other| (similarity(other), other)).max_by(|a, b| a.0.total_cmp(&b.0));
    match nearest {
        Some((similarity, near)) if similarity >= SIMILAR => format!(" (did you mean `{near}`?)"),
        _ => String::new(),
    }
}
