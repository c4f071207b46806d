//! Error codes: the type [`Code`], which accepts any code, and the codes that `openapi/errors.yaml` describes.

use std::fmt;

pub use crate::generated::codes::KNOWN;

/// The class of the codes for requests that wait for an approval.
const ON_HOLD: &str = "REQUEST_ONHOLD";

/// The classes of codes. If a code has a class, the class follows the name of a web service.
const CLASSES: &[&str] = &["INPUT_INVALID", "REQUEST_FAILED", ON_HOLD, "REQUEST_CANCELLED"];

/// An error code of the service, whether or not `openapi/errors.yaml` describes the code.
///
/// Most codes consist of the name of a web service, a class and a cause: `DeviceService.REQUEST_FAILED.DeviceNotFound`. The name
/// varies with the operation. The rest of the code is stable. Comparisons ignore the name.
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

/// A code that `openapi/errors.yaml` describes, with one of its meanings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// The code without the name of the web service. `*` stands for one variable part.
    pub code: &'static str,
    /// The senders of the code.
    pub from: &'static [Origin],
    /// The documented HTTP status. The client does not rely on the status (quirk session-expired-status).
    pub status: Option<u16>,
    /// Whether the same request may succeed later.
    pub retry: Retry,
    /// A part of the error message that distinguishes this meaning of the code from its other meanings. `None` if this meaning
    /// does not depend on the message.
    pub message: Option<&'static str>,
    /// The meaning, in one or two sentences.
    pub meaning: &'static str,
}

/// The sender of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The service, in the response.
    Service,
    /// The service, in a callback message.
    Callback,
    /// The gateway in front of the service.
    Gateway,
    /// The token endpoint.
    Token,
}

/// Whether the same request may succeed later. Whether it is safe to send the request again depends on the operation: see
/// [`Effect`](crate::operation::Effect).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// The same request may succeed.
    Yes,
    /// The same request will fail again.
    No,
    /// Not documented.
    Unknown,
}

impl Code {
    /// Wraps a code as it was sent.
    pub fn new(code: impl Into<String>) -> Self {
        Self(code.into())
    }

    /// Returns the stable part of the code, which starts with the class. Returns the whole code if it has no class.
    pub fn as_str(&self) -> &str {
        CLASSES.iter().find_map(|class| self.0.find(class)).map_or(&self.0, |start| &self.0[start..])
    }

    /// Returns the whole code as it was sent.
    pub fn full(&self) -> &str {
        &self.0
    }

    /// Returns whether the code means that the request waits for an approval, such as a credit check. Such a request has no
    /// outcome yet: a later callback message reports the outcome.
    ///
    /// ```
    /// use thingspace_raw::code::Code;
    ///
    /// assert!(Code::new("CarrierService.REQUEST_ONHOLD.CreditCheck").is_on_hold());
    /// assert!(!Code::new("CarrierService.REQUEST_CANCELLED.CreditCheck").is_on_hold());
    /// ```
    pub fn is_on_hold(&self) -> bool {
        self.as_str().split('.').next() == Some(ON_HOLD)
    }

    /// Returns the meaning of the code. If the code has several meanings, `message` (the message of the error) selects one.
    /// Returns `None` if no described meaning applies.
    pub fn known(&self, message: Option<&str>) -> Option<&'static Known> {
        let matching = || KNOWN.iter().filter(|known| matches(known.code, self.as_str()));
        let by_message =
            |known: &&Known| known.message.is_some_and(|known| message.is_some_and(|message| message.contains(known)));
        matching().find(by_message).or_else(|| matching().find(|known| known.message.is_none()))
    }
}

/// Returns whether an error code matches a pattern. `*` stands for one variable part of the code. This part may contain dots,
/// because it can be the name of a service plan.
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
    fn the_message_selects_the_meaning_of_a_code() {
        let code = Code::new("INVALID_PARAMETER");
        let consent = code.known(Some("Consent check failed for 5555550100")).unwrap();
        assert_eq!(consent.message, Some("Consent check failed"));
        assert_eq!(code.known(Some("Anything")).unwrap().message, None);
    }

    #[test]
    fn codes_are_compared_without_the_name_of_the_service() {
        assert_eq!(Code::new("A.REQUEST_FAILED.DeviceNotFound"), Code::new("B.REQUEST_FAILED.DeviceNotFound"));
        assert_ne!(Code::new("900901"), Code::new("900902"));
        assert!(Code::new("REQUEST_FAILED..NotFound").known(None).is_none());
    }
}
