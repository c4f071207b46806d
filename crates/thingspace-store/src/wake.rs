//! Waits until a log has a new entry, for stores that notice the entries of other processes by polling.

use std::future::Future;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use crate::entry::Place;
use crate::error::Result;

/// The longest wait. A longer wait could exceed the range of the clock.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 3_600);

/// Waits for at most `within` until the log has an entry after the place `after`. Then returns the newest place, even if the wait
/// has timed out. Calls `newest` to read the newest place from the store: at the start, when the place in `known` exceeds
/// `after`, and otherwise at intervals of `poll`.
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
