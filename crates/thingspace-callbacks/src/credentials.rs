use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use thingspace_raw::Secret;

/// The user name and password that a listener was registered with, and that the service repeats in every message body.
///
/// At most 40 characters each (`openapi/callbacks.yaml`, RegisterCallbackRequest). They travel in clear: serve the listener by
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
    /// The credentials of a listener.
    pub fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { username: username.into(), password: password.into() }
    }

    /// The user name.
    pub fn username(&self) -> &str {
        &self.username
    }

    /// The password.
    pub fn password(&self) -> &Secret {
        &self.password
    }

    /// Whether a message carries these credentials. Takes the same time whatever differs, length included.
    pub fn check(&self, username: Option<&str>, password: Option<&str>) -> bool {
        let user = same(&self.username, username.unwrap_or(""));
        let password = same(self.password.expose(), password.unwrap_or(""));
        bool::from(user & password)
    }
}

/// Compares digests: of equal length whatever the texts, so that no length leaks.
fn same(wanted: &str, given: &str) -> subtle::Choice {
    Sha256::digest(wanted.as_bytes()).as_slice().ct_eq(Sha256::digest(given.as_bytes()).as_slice())
}
