//! Values that a person types where the description lists those that there are. What matches none looks like an empty fleet.

use std::fmt::Display;

use crate::failure::Failure;

/// Lets a value through that the description does not know.
#[derive(clap::Args, Clone, Copy)]
pub struct AllowUnknown {
    /// Send a value that the description does not list, as a new state, instead of refusing it as a typing mistake
    #[arg(long)]
    pub allow_unknown: bool,
}

impl AllowUnknown {
    /// The value as its type, read in any case and with any dashes. `what` is the flag or argument that it was given by.
    pub fn read<T: for<'a> From<&'a str> + Display>(self, what: &str, text: &str, known: &[&str]) -> Result<T, Failure> {
        let value = T::from(text);
        if self.allow_unknown || known.contains(&value.to_string().as_str()) {
            return Ok(value);
        }
        Err(Failure::usage(format!(
            "invalid {what} `{}`: expected one of {}{}; --allow-unknown sends it all the same",
            text.escape_debug(),
            known.join(", "),
            hint(text, known)
        )))
    }
}

/// The value that was probably meant, if one is like it at all.
fn hint(text: &str, known: &[&str]) -> String {
    /// Below it two values have little in common.
    const ALIKE: f64 = 0.7;
    let alike = |other: &str| strsim::jaro_winkler(&text.to_lowercase(), &other.to_lowercase());
    let nearest = known.iter().map(|other| (alike(other), other)).max_by(|a, b| a.0.total_cmp(&b.0));
    match nearest {
        Some((likeness, near)) if likeness >= ALIKE => format!(" (did you mean {near}?)"),
        _ => String::new(),
    }
}
