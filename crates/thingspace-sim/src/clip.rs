//! Limits the length of strings quoted in error messages.

/// Shortens a string from a caller so that a message can quote it.
pub(crate) fn clipped(value: &str) -> String {
    const MAX_LENGTH: usize = 64;
    if value.chars().count() <= MAX_LENGTH { value.into() } else { value.chars().take(MAX_LENGTH).chain(['…']).collect() }
}
