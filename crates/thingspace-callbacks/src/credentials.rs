use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use thingspace_raw::Secret;

/// The user name and password that a listener is registered with. The service sends them in the body of every message.
///
/// The user name and the password may each have at most 40 characters (`openapi/callbacks.yaml`, RegisterCallbackRequest). The
/// service sends the credentials in plain text, so serve the listener over HTTPS, and never use the credentials of the API login.
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
}

impl Credentials {
    /// Creates the credentials of a listener.
    pub fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { username: username.into(), password: password.into() }
    }

    /// Returns the user name.
    pub fn username(&self) -> &str {
        &self.username
    }

    /// Returns the password.
    pub fn password(&self) -> &Secret {
        &self.password
    }

    /// Returns whether a message has these credentials. The comparison takes the same time whether or not the credentials match.
    pub fn check(&self, username: Option<&str>, password: Option<&str>) -> bool {
        let user = same(&self.username, username.unwrap_or(""));
        let password = same(self.password.expose(), password.unwrap_or(""));
        bool::from(user & password)
    }
}

/// Compares the digests of two strings in constant time. Digests have a fixed length, so unequal string lengths do not end the
/// comparison early.
fn same(wanted: &str, received: &str) -> subtle::Choice {
    Sha256::digest(wanted.as_bytes()).as_slice().ct_eq(Sha256::digest(received.as_bytes()).as_slice())
}
