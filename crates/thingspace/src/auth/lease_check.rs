//! Checks the leases of locks right before a login is sent. A process that was suspended for longer than its lease must not send
//! the login, because another process may have taken the lock.

use std::future::Future;

use thingspace_raw::operation::Operation;

use crate::auth::cell_lock::Lease;
use crate::error::{Error, ErrorKind, Phase, Result};

tokio::task_local! {
    static CHECKED: (&'static str, Vec<Lease>);
}

/// Runs `call`. During `call`, [`before_sending`] returns an error for `operation` if one of the leases has expired.
pub(crate) async fn scope<F: Future>(leases: Vec<Lease>, operation: &'static str, call: F) -> F::Output {
    CHECKED.scope((operation, leases), call).await
}

/// Checks the leases right before the first byte of an operation is sent.
///
/// # Errors
/// [`ErrorKind::Session`] if the current [`scope`] is for this operation and a lease has expired.
pub(crate) fn before_sending(operation: &Operation) -> Result<()> {
    let expired = CHECKED.try_with(|(checked, leases)| {
        let is_checked = *checked == operation.id;
        leases.iter().find(|lease| is_checked && !lease.is_valid()).map(|lease| lease.expired().to_string())
    });
    match expired.ok().flatten() {
        Some(message) => Err(Error::new(ErrorKind::Session, Phase::BeforeSending, format!("not logged in: {message}"))
            .with_remedy("repeat the call: the login was not sent")),
        None => Ok(()),
    }
}
