//! Waits until the log of a store has a new entry. This module is for stores that poll to find the entries of other processes.

use std::future::Future;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use crate::entry::Place;
use crate::error::Result;

/// The longest wait. A longer wait could exceed the range of the clock.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 3_600);

/// Waits until the log has an entry after the place `after`, but for at most `within`. Returns the newest place of the log, also
/// after a timeout.
///
/// `newest` reads the newest place from the store. It is called at the start, at intervals of `poll`, at the timeout, and as soon
/// as the place in `known` exceeds `after`.
pub(crate) async fn wait_after<F: Future<Output = Result<Place>>>(
    known: &watch::Sender<Place>,
    after: Place,
    within: Duration,
    poll: Duration,
    newest: impl Fn() -> F,
) -> Result<Place> {
    let deadline = Instant::now() + within.min(LONGEST);
    let mut known = known.subscribe();
    loop {
        let newest = newest().await?;
        let now = Instant::now();
        if newest > after || now >= deadline {
            return Ok(newest);
        }
        let _ = tokio::time::timeout(poll.min(deadline - now), known.wait_for(|newest| *newest > after)).await;
    }
}
