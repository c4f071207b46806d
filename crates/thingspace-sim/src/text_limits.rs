//! Limits the length of strings quoted in error messages.

/// Shortens a string from a caller so that a message can quote it.
pub(crate) fn clipped(text: &str) -> String {
    const LONGEST: usize = 64;
    if text.chars().count() <= LONGEST { text.into() } else { text.chars().take(LONGEST).chain(['…']).collect() }
}
