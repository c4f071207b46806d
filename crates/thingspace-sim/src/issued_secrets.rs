//! Reports issued tokens, passwords and keys to a test that searches output for leaks.

use std::sync::OnceLock;

static LISTENER: OnceLock<fn(&str)> = OnceLock::new();

/// Calls `listener` whenever a simulator in this process issues a bearer token, a session token, a new password, or the shared
/// key for location callbacks.
///
/// Secrets are generated, so a test that searches output for leaked secrets must record them when they are issued. A process has
/// at most one listener: if one is already registered, returns false and does not register `listener`.
///
/// ```
/// # use std::sync::Mutex;
/// static HANDED_OUT: Mutex<Vec<String>> = Mutex::new(Vec::new());
/// assert!(thingspace_sim::on_secret(|secret| HANDED_OUT.lock().unwrap().push(secret.to_owned())));
/// ```
pub fn on_secret(listener: fn(&str)) -> bool {
    LISTENER.set(listener).is_ok()
}

/// Reports an issued secret to the listener, if there is one.
pub(crate) fn report(secret: &str) {
    if let Some(listener) = LISTENER.get() {
        listener(secret);
    }
}
