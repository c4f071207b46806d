//! Whether the store of an inbox works.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use thingspace_store::Error;

use crate::inbox::Inbox;

/// The time of the first error since the last success, and the last error. `None` if the last attempt to store something
/// succeeded.
#[derive(Debug, Default)]
pub(super) struct StoreHealth(Mutex<Option<(SystemTime, Error)>>);

impl StoreHealth {
    fn state(&self) -> MutexGuard<'_, Option<(SystemTime, Error)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Why a store cannot keep messages at the moment. See [`Inbox::store_failure`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoreFailure {
    /// The time since the first error after the last success.
    pub duration: Duration,
    /// The last error.
    pub error: Error,
}

impl Inbox {
    /// Returns why messages cannot be stored. Returns `None` if the last attempt to store a message or a
    /// [heartbeat](Self::update_heartbeat) succeeded, or if there was no attempt yet. [`Receiver`] reports the failure at
    /// `/healthz`. If you use your own server, call this method in its health check.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_store::Error> {
    /// use thingspace_callbacks::{Credentials, Inbox};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// inbox.update_heartbeat().await?;
    /// let status = if inbox.store_failure().is_some() { 503 } else { 200 };
    /// assert_eq!(status, 200);
    /// # Ok(()) }
    /// ```
    ///
    /// [`Receiver`]: crate::Receiver
    pub fn store_failure(&self) -> Option<StoreFailure> {
        let state = self.0.store_health.state();
        let (since, error) = state.as_ref()?;
        let duration = (self.0.now)().duration_since(*since).unwrap_or_default();
        Some(StoreFailure { duration, error: error.clone() })
    }

    /// Records that a callback or a heartbeat was stored.
    pub(super) fn record_store_success(&self) {
        if self.0.store_health.state().take().is_some() {
            tracing::info!("the inbox stores callbacks again");
        }
    }

    /// Records that a callback or a heartbeat could not be stored.
    pub(super) fn record_store_failure(&self, error: &Error) {
        let mut state = self.0.store_health.state();
        let since = state.as_ref().map_or_else(|| (self.0.now)(), |(since, _)| *since);
        *state = Some((since, error.clone()));
    }
}
