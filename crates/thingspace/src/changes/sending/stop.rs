//! Stops a bulk or a wait early without losing the results so far.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::error::{Error, ErrorKind, Phase};
use crate::transport::clock::Clock;

/// The caller's request to stop, as a future, and the grace period that follows this request.
pub(crate) struct Stop {
    requested: Pin<Box<dyn Future<Output = ()> + Send>>,
    /// How long to wait for the answer to a request that is in progress.
    grace: Duration,
    stopped: bool,
}

/// How the work of [`Stop::send`] ended.
pub(crate) enum Ended<T> {
    Done(T),
    /// The work was stopped while no request was in progress, so nothing was changed.
    NotSent,
    /// The work was stopped while a request was in progress, so the service may have acted.
    Abandoned,
}

impl Stop {
    pub(crate) fn new(requested: impl Future<Output = ()> + Send + 'static, grace: Duration) -> Self {
        Self { requested: Box::pin(requested), grace, stopped: false }
    }

    /// Returns whether [`Stop::send`] or [`requested`] has noticed the stop request.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped
    }

    async fn requested(&mut self) {
        if !self.stopped {
            (&mut self.requested).await;
            self.stopped = true;
        }
    }

    /// Runs `work` until it finishes or a stop is requested. `work` sets `under_way` while a request is in progress. If
    /// `under_way` is set when the stop is requested, `work` has the grace period to finish. Otherwise, `work` is only waiting
    /// for the rate limiter and is stopped immediately.
    pub(crate) async fn send<T>(&mut self, clock: &dyn Clock, under_way: &AtomicBool, work: impl Future<Output = T>) -> Ended<T> {
        let mut work = std::pin::pin!(work);
        tokio::select! {
            // Checks the stop first: a stop requested during one request must take effect before the next request starts.
            biased;
            () = self.requested() => {}
            done = &mut work => return Ended::Done(done),
        }
        if !under_way.load(Ordering::Relaxed) {
            return Ended::NotSent;
        }
        tokio::select! {
            biased;
            done = &mut work => Ended::Done(done),
            () = clock.sleep(self.grace) => if under_way.load(Ordering::Relaxed) { Ended::Abandoned } else { Ended::NotSent },
        }
    }
}

/// Completes when a stop is requested. Never completes if `stop` is `None`.
pub(crate) async fn requested(stop: &mut Option<Stop>) {
    match stop {
        Some(stop) => stop.requested().await,
        None => std::future::pending().await,
    }
}

/// The error for a request that was not sent.
pub(crate) fn not_sent() -> Error {
    Error::new(ErrorKind::Stopped, Phase::BeforeSending, "the bulk was stopped before the request was sent")
}

/// The error for a request that was in progress at the stop and whose answer did not arrive within the grace period.
pub(crate) fn abandoned() -> Error {
    Error::new(ErrorKind::Stopped, Phase::MaybeSent, "the bulk was stopped before the answer arrived; the service may have acted")
}
