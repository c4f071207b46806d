use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use thingspace_raw::Secret;

/// The user name and password that a listener is registered with. The service sends them in the body of every message.
///
/// Each has at most 40 characters (`openapi/callbacks.yaml`, RegisterCallbackRequest). They are sent as plain text: serve the listener over
/// HTTPS, and never use the credentials of the API login.
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

    /// Returns whether a message has these credentials. The time does not depend on which characters differ, nor on the lengths.
    pub fn check(&self, username: Option<&str>, password: Option<&str>) -> bool {
        let user = same(&self.username, username.unwrap_or(""));
        let password = same(self.password.expose(), password.unwrap_or(""));
        bool::from(user & password)
    }
}

/// Compares digests, which have the same length whatever the strings are, so that the time does not reveal a length.
fn same(wanted: &str, given: &str) -> subtle::Choice {
    Sha256::digest(wanted.as_bytes()).as_slice().ct_eq(Sha256::digest(given.as_bytes()).as_slice())
}
