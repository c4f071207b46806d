//! The credentials of a listener, and their comparison with the credentials in a message.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use subtle::{Choice, ConstantTimeEq};
use thingspace_raw::Secret;

/// The user name and password that a listener is registered with. The service sends them in the body of every
/// message, except messages about locations.
///
/// The user name and the password may each have at most 40 characters (`openapi/callbacks.yaml`, RegisterCallbackRequest). The
/// service sends the credentials in plain text, so serve the listener over HTTPS, and never reuse the user name and password of
/// the API login for a listener.
///
/// ```
/// use thingspace_callbacks::Credentials;
///
/// let credentials = Credentials::new("listener", "k4-Copper-Finch");
/// assert!(credentials.check(Some("listener"), Some("k4-Copper-Finch")));
/// assert!(!credentials.check(Some("listener"), None));
/// assert!(!format!("{credentials:?}").contains("Finch"));
/// ```
#[derive(Clone, Debug)]
pub struct Credentials {
    username: String,
    password: Secret,
    digests: CredentialDigests,
}

impl Credentials {
    /// Creates the credentials of a listener.
    pub fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        let (username, password) = (username.into(), password.into());
        let digests = CredentialDigests { username: digest(&username), password: digest(password.expose()) };
        Self { username, password, digests }
    }

    /// Returns the user name.
    pub fn username(&self) -> &str {
        &self.username
    }

    /// Returns the password.
    pub fn password(&self) -> &Secret {
        &self.password
    }

    /// Returns the digests of the user name and the password. A program that has only the digests can check messages without
    /// knowing the password.
    ///
    /// ```
    /// use thingspace_callbacks::Credentials;
    ///
    /// let digests = Credentials::new("listener", "k4-Copper-Finch").digests();
    /// assert_eq!(format!("{digests:?}"), "CredentialDigests(***)");
    /// ```
    pub fn digests(&self) -> CredentialDigests {
        self.digests
    }

    /// Returns whether a message has these credentials. The comparison takes constant time. A missing user name or password is
    /// treated as empty. Messages about locations have no credentials, so only `Credentials::new("", "")` matches them.
    pub fn check(&self, username: Option<&str>, password: Option<&str>) -> bool {
        self.digests.check(username, password)
    }
}

/// SHA-256 digests of the user name and the password of a listener.
///
/// A message can be checked against the digests just as against the [`Credentials`]. [`Inbox::rotate`](crate::Inbox::rotate)
/// writes the digests of the current and the former credentials to the store. Each receiver with this store can then accept the
/// current password and, for some time, the former ones, no matter which of these passwords the receiver was started with. Keep
/// digests as safe as passwords: a short password can be guessed from its digest.
///
/// ```
/// use thingspace_callbacks::Credentials;
///
/// let digests = Credentials::new("listener", "k4-Copper-Finch").digests();
/// assert!(digests.check(Some("listener"), Some("k4-Copper-Finch")));
/// assert!(!digests.check(Some("listener"), Some("k4-Copper-Pinch")));
/// ```
#[derive(Clone, Copy, Serialize, Deserialize)]
pub struct CredentialDigests {
    username: [u8; 32],
    password: [u8; 32],
}

impl CredentialDigests {
    /// Returns whether a message has the credentials with these digests. Like [`Credentials::check`], takes constant time and
    /// treats a missing value as empty.
    ///
    /// ```
    /// use thingspace_callbacks::Credentials;
    ///
    /// assert!(!Credentials::new("listener", "k4-Copper-Finch").digests().check(Some("listener"), None));
    /// ```
    pub fn check(&self, username: Option<&str>, password: Option<&str>) -> bool {
        bool::from(self.matches(&Self::sent(username, password)))
    }

    /// Returns the digests of the credentials in a message.
    pub(crate) fn sent(username: Option<&str>, password: Option<&str>) -> Self {
        Self { username: digest(username.unwrap_or_default()), password: digest(password.unwrap_or_default()) }
    }

    /// Compares digests in constant time. Digests have a fixed length, so unequal string lengths do not end the comparison
    /// early.
    pub(crate) fn matches(&self, sent: &Self) -> Choice {
        self.username.ct_eq(&sent.username) & self.password.ct_eq(&sent.password)
    }
}

/// Compares in constant time.
impl PartialEq for CredentialDigests {
    fn eq(&self, other: &Self) -> bool {
        bool::from(self.matches(other))
    }
}

impl Eq for CredentialDigests {}

impl fmt::Debug for CredentialDigests {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CredentialDigests(***)")
    }
}

/// Compares the digests of two strings in constant time.
#[cfg(feature = "server")]
pub(crate) fn same(wanted: &str, received: &str) -> Choice {
    digest(wanted).ct_eq(&digest(received))
}

fn digest(value: &str) -> [u8; 32] {
    Sha256::digest(value.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absent_credentials_are_treated_as_empty() {
        let (empty, listener) = (Credentials::new("", ""), Credentials::new("listener", "k4-Copper-Finch"));
        for (username, password) in [(None, None), (Some(""), None), (None, Some("")), (Some(""), Some(""))] {
            assert!(empty.check(username, password));
            assert!(!listener.check(username, password));
        }
        assert!(!listener.check(Some("listener"), None));
        assert!(!format!("{:?}", listener.digests()).contains('0'));
    }
}
