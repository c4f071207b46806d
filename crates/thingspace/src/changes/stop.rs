//! Stopping a bulk or a wait early, without losing the results that are known.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::error::{Error, ErrorKind, Phase};
use crate::transport::clock::Clock;

/// A future that requests the stop, and the grace period after it.
pub(crate) struct Stop {
    requested: Pin<Box<dyn Future<Output = ()> + Send>>,
    /// How long to wait for the answer to a request that is under way.
    grace: Duration,
    stopped: bool,
}

/// How stoppable work ended.
pub(crate) enum Ended<T> {
    Done(T),
    /// It was stopped before anything was sent.
    NotSent,
    /// It was stopped while its answer was due.
    Abandoned,
}

impl Stop {
    pub(crate) fn new(requested: impl Future<Output = ()> + Send + 'static, grace: Duration) -> Self {
        Self { requested: Box::pin(requested), grace, stopped: false }
    }

    /// Whether the stop request was observed.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped
    }

    async fn requested(&mut self) {
        if !self.stopped {
            (&mut self.requested).await;
            self.stopped = true;
        }
    }

    /// Runs `work` unless a stop is requested. Work that is `under_way` by then has the grace period to finish; work that still waits for the
    /// rate limiter does not.
    pub(crate) async fn send<T>(&mut self, clock: &dyn Clock, under_way: &AtomicBool, work: impl Future<Output = T>) -> Ended<T> {
        let mut work = std::pin::pin!(work);
        tokio::select! {
            // Biased, so that a stop requested during the last request takes effect before the next one starts.
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

/// Completes when a stop is requested. Without a [`Stop`] it never completes.
pub(crate) async fn requested(stop: &mut Option<Stop>) {
    match stop {
        Some(stop) => stop.requested().await,
        None => std::future::pending().await,
    }
}

/// The error of devices that were not sent.
pub(crate) fn not_sent() -> Error {
    Error::new(ErrorKind::Stopped, Phase::BeforeSending, "the bulk was stopped before the devices were sent")
}

/// The error of a request whose answer was still due.
pub(crate) fn abandoned() -> Error {
    Error::new(ErrorKind::Stopped, Phase::MaybeSent, "the bulk was stopped before the answer arrived; the service may have acted")
}
