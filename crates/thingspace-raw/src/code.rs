//! Error codes: an open type, with what is known of those that documents list (`openapi/errors.yaml`).

use std::fmt;

pub use crate::generated::codes::KNOWN;

/// The classes that codes of the service begin with, after the name of the service.
const CLASSES: &[&str] = &["INPUT_INVALID", "REQUEST_FAILED", "REQUEST_ONHOLD", "REQUEST_CANCELLED"];

/// A code as the service sends it, known or not.
///
/// Codes begin with the name of a service, which varies with the operation; the rest is stable. Two codes are the same when that
/// rest is.
///
/// ```
/// use thingspace_raw::code::{Code, Retry};
///
/// let code = Code::new("UnifiedWebService.REQUEST_FAILED.SessionToken.Expired");
/// assert_eq!(code.as_str(), "REQUEST_FAILED.SessionToken.Expired");
/// assert_eq!(code.known(None).map(|known| known.retry), Some(Retry::Yes));
///
/// let plan = Code::new("DeviceService.REQUEST_FAILED.Gold-5MB.NotFound");
/// assert!(plan.known(None).is_some_and(|known| known.meaning.contains("service plan")));
/// assert!(Code::new("SomethingNew").known(None).is_none());
/// ```
#[derive(Clone, Debug)]
pub struct Code(String);

/// What is known of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// The code without the name of the service; `*` stands for one part that varies.
    pub code: &'static str,
    /// Who answers it.
    pub from: &'static [Origin],
    /// The HTTP status that documents name for it. It is not relied on (quirk session-expired-status).
    pub status: Option<u16>,
    /// Whether the same request may succeed later.
    pub retry: Retry,
    /// The text that tells this meaning of the code from others.
    pub message: Option<&'static str>,
    /// What it means, in a sentence or two.
    pub meaning: &'static str,
}

/// Who answers a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The service, in its answer to the request.
    Service,
    /// The service, in a callback message.
    Callback,
    /// The gateway in front of it.
    Gateway,
    /// The token endpoint.
    Token,
}

/// Whether the same request may succeed later without any change. Whether repeating it is safe is another question: see
/// [`Effect`](crate::operation::Effect).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// It may.
    Yes,
    /// It will not.
    No,
    /// Documents do not tell.
    Unknown,
}

impl Code {
    /// A code as it was sent.
    pub fn new(code: impl Into<String>) -> Self {
        Self(code.into())
    }

    /// The stable part: from its class on.
    pub fn as_str(&self) -> &str {
        CLASSES.iter().find_map(|class| self.0.find(class)).map_or(&self.0, |start| &self.0[start..])
    }

    /// The code as it was sent, with the name of the service.
    pub fn full(&self) -> &str {
        &self.0
    }

    /// What is known of it. `message` is the text that came with it: some codes have a meaning for each text.
    pub fn known(&self, message: Option<&str>) -> Option<&'static Known> {
        let matching = || KNOWN.iter().filter(|known| matches(known.code, self.as_str()));
        let by_message = |known: &&Known| known.message.is_some_and(|text| message.is_some_and(|given| given.contains(text)));
        matching().find(by_message).or_else(|| matching().find(|known| known.message.is_none()))
    }
}

/// `*` stands for one part, which may itself hold dots: plan codes do.
fn matches(pattern: &str, code: &str) -> bool {
    match pattern.split_once('*') {
        Some((start, end)) => code.len() > start.len() + end.len() && code.starts_with(start) && code.ends_with(end),
        None => pattern == code,
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Code {}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_code_has_a_meaning_for_each_text() {
        let code = Code::new("INVALID_PARAMETER");
        let told = code.known(Some("Consent check failed for 5555550100")).unwrap();
        assert_eq!(told.message, Some("Consent check failed"));
        assert_eq!(code.known(Some("Anything")).unwrap().message, None);
    }

    #[test]
    fn the_service_in_front_does_not_count() {
        assert_eq!(Code::new("A.REQUEST_FAILED.DeviceNotFound"), Code::new("B.REQUEST_FAILED.DeviceNotFound"));
        assert_ne!(Code::new("900901"), Code::new("900902"));
        assert!(Code::new("REQUEST_FAILED..NotFound").known(None).is_none());
    }
}
