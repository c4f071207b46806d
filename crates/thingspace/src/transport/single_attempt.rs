//! Calls that are attempted only once. Such a call is not retried, is not sent again with a renewed token, and fails instead of
//! waiting for the rate limiter. A check can withdraw the call right before the first byte is sent.
//!
//! `thingspace-jobs` reads its journal before it decides whether to send a change again. A second attempt inside the call would
//! skip that decision.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use thingspace_raw::operation::Operation;

use crate::error::{Error, ErrorKind, Phase, Result};

/// Runs right before the first byte is sent. The call is sent only if the future returns true.
pub(crate) type Check = Pin<Box<dyn Future<Output = bool> + Send>>;

tokio::task_local! {
    static SINGLE: Single;
}

/// A call that is attempted only once.
#[derive(Clone)]
struct Single {
    operation: &'static str,
    check: Arc<Mutex<Option<Check>>>,
    is_sending: Arc<AtomicBool>,
}

/// Runs the future `call`, in which the call of `operation` is attempted only once. Calls of other operations, such as logins,
/// keep their retries. Returns the output of `call`, and whether the client started to send the request of `operation`. If this
/// flag is false, the service cannot have received the request, even if the output is an error with a status: the status then
/// belongs to another call, such as a login.
pub(crate) async fn scope<F: Future>(operation: &'static str, check: Option<Check>, call: F) -> (F::Output, bool) {
    let is_sending = Arc::<AtomicBool>::default();
    let single = Single { operation, check: Arc::new(Mutex::new(check)), is_sending: Arc::clone(&is_sending) };
    let output = SINGLE.scope(single, call).await;
    (output, is_sending.load(Ordering::Relaxed))
}

/// Returns whether the current task is in a [`scope`] for `operation`.
pub(crate) fn is_single(operation: &Operation) -> bool {
    SINGLE.try_with(|single| single.operation == operation.id).unwrap_or(false)
}

/// If the current task is in a [`scope`] for `operation`, runs the check of the scope. If the check allows the call, or if there
/// is none, records that the request is about to be sent. Outside such a scope, does nothing.
///
/// # Errors
/// [`ErrorKind::Stopped`] if the check does not allow the call.
pub(crate) async fn before_sending(operation: &Operation) -> Result<()> {
    let Some(single) = SINGLE.try_with(Single::clone).ok().filter(|single| single.operation == operation.id) else {
        return Ok(());
    };
    let check = single.check.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(check) = check
        && !check.await
    {
        return Err(Error::new(ErrorKind::Stopped, Phase::BeforeSending, "the change was withdrawn right before it was sent"));
    }
    single.is_sending.store(true, Ordering::Relaxed);
    Ok(())
}
