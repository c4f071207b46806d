//! Reports every issued secret to a test that searches output for leaks.

use std::sync::OnceLock;

static LISTENER: OnceLock<fn(&str)> = OnceLock::new();

/// Calls `listener` with every bearer token, session token and new password that any simulator of this process issues from now on,
/// each time it is issued.
///
/// Tests use this to search the output of a program for secrets, which are random and cannot be known in advance. Only the first
/// listener is registered; returns false for a later one.
///
/// ```
/// # use std::sync::Mutex;
/// static HANDED_OUT: Mutex<Vec<String>> = Mutex::new(Vec::new());
/// assert!(thingspace_sim::on_secret(|secret| HANDED_OUT.lock().unwrap().push(secret.to_owned())));
/// ```
pub fn on_secret(listener: fn(&str)) -> bool {
    LISTENER.set(listener).is_ok()
}

/// Reports a secret that leaves the simulator.
pub(crate) fn report(secret: &str) {
    if let Some(listener) = LISTENER.get() {
        listener(secret);
    }
}
