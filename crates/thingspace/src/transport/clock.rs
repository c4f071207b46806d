//! The clock of a client.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::LazyLock;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The source of time of a client. Tests and simulations can replace it.
///
/// Token lifetimes, backoff and polling use this clock. The deadline of an HTTP call does not use this clock, because a deadline
/// limits real time.
///
/// ```
/// use thingspace::{Clock, SystemClock};
///
/// let start = SystemClock.monotonic();
/// assert!(SystemClock.monotonic() >= start); // even if somebody sets the clock of the machine between the calls
/// ```
pub trait Clock: fmt::Debug + Send + Sync {
    /// Returns the current time. The time may jump when somebody sets the clock.
    fn now(&self) -> SystemTime;

    /// Returns the time since a fixed moment, by a clock that nobody can set. Rate limits, and timeouts of waits for an outcome,
    /// use this time. The default implementation uses [`now`](Self::now). Override it if somebody can set the clock that `now`
    /// reads.
    fn monotonic(&self) -> Duration {
        self.now().duration_since(UNIX_EPOCH).unwrap_or_default()
    }

    /// Waits until `time` has passed.
    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
}

/// The moment from which [`SystemClock::monotonic`] counts.
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The clock of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn monotonic(&self) -> Duration {
        START.elapsed()
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(time))
    }
}
