//! Secrets that are handed out, told to whoever searches for them.

use std::sync::OnceLock;

static LISTENER: OnceLock<fn(&str)> = OnceLock::new();

/// Has `listener` told every bearer, session token and new password that any simulator of this process hands out from now on, the
/// same one again whenever it is handed out again. For tests that search what a program says and writes for secrets: those that were
/// drawn at random cannot be searched for otherwise. The first listener stays; false for a later one.
///
/// ```
/// # use std::sync::Mutex;
/// static HANDED_OUT: Mutex<Vec<String>> = Mutex::new(Vec::new());
/// assert!(thingspace_sim::on_secret(|secret| HANDED_OUT.lock().unwrap().push(secret.to_owned())));
/// ```
pub fn on_secret(listener: fn(&str)) -> bool {
    LISTENER.set(listener).is_ok()
}

/// Tells that a secret leaves the simulator.
pub(crate) fn tell(secret: &str) {
    if let Some(listener) = LISTENER.get() {
        listener(secret);
    }
}
