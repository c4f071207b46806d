//! Ending a bulk or a wait early, in order: what is known stays known.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::error::{Error, ErrorKind, Phase};
use crate::transport::clock::Clock;

/// When to end early.
pub(crate) struct Stop {
    asked: Pin<Box<dyn Future<Output = ()> + Send>>,
    /// How long the answer to a request that is under way is awaited.
    grace: Duration,
    stopped: bool,
}

/// How a piece of work ended that could be stopped.
pub(crate) enum Ended<T> {
    Done(T),
    /// It had not begun, or nothing of it had left.
    NotSent,
    /// It was given up while its answer was due.
    GivenUp,
}

impl Stop {
    pub(crate) fn new(asked: impl Future<Output = ()> + Send + 'static, grace: Duration) -> Self {
        Self { asked: Box::pin(asked), grace, stopped: false }
    }

    /// Whether the end has been asked for, as far as anything waited for it.
    pub(crate) fn is_over(&self) -> bool {
        self.stopped
    }

    async fn asked(&mut self) {
        if !self.stopped {
            (&mut self.asked).await;
            self.stopped = true;
        }
    }

    /// Sends something, unless the end was asked for. What is `under_way` then gets the grace to be answered; what waits for its turn does
    /// not.
    pub(crate) async fn send<T>(&mut self, clock: &dyn Clock, under_way: &AtomicBool, work: impl Future<Output = T>) -> Ended<T> {
        let mut work = std::pin::pin!(work);
        tokio::select! {
            // In this order, so that a stop that was asked for during the last request counts before the next one begins.
            biased;
            () = self.asked() => {}
            done = &mut work => return Ended::Done(done),
        }
        if !under_way.load(Ordering::Relaxed) {
            return Ended::NotSent;
        }
        tokio::select! {
            biased;
            done = &mut work => Ended::Done(done),
            () = clock.sleep(self.grace) => if under_way.load(Ordering::Relaxed) { Ended::GivenUp } else { Ended::NotSent },
        }
    }
}

/// Waits until the end is asked for; for ever where it cannot be.
pub(crate) async fn asked(stop: &mut Option<Stop>) {
    match stop {
        Some(stop) => stop.asked().await,
        None => std::future::pending().await,
    }
}

/// Why devices were not sent.
pub(crate) fn before_sending() -> Error {
    Error::new(ErrorKind::Stopped, Phase::BeforeSending, "the bulk was stopped before the devices were sent")
}

/// Why an answer is not known.
pub(crate) fn given_up() -> Error {
    Error::new(ErrorKind::Stopped, Phase::MaybeSent, "the bulk was stopped while the answer was due; the service may have acted")
}
