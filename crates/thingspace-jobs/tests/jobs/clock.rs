//! Clocks whose sleeps take no real time.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use thingspace_sim::Simulator;
use tokio::sync::Notify;

/// A clock that advances the simulator's clock whenever a client sleeps, so that no test waits.
#[derive(Clone, Debug)]
pub(crate) struct Jumping(thingspace_sim::Clock);

impl Jumping {
    pub(crate) fn of(sim: &Simulator) -> Self {
        Self(sim.clock().clone())
    }
}

impl thingspace::Clock for Jumping {
    fn now(&self) -> SystemTime {
        self.0.now().try_into().unwrap()
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(async move {
            // Let other tasks that are ready run first.
            tokio::task::yield_now().await;
            self.0.advance(time + Duration::from_millis(1));
        })
    }
}

/// A clock that numbers its readings from 0, and notifies the test at the reading with the number `stop`. The test then stops
/// polling the worker's future. This simulates a process that is suspended between a reading of the clock and its next action.
#[derive(Clone, Debug)]
pub(crate) struct Stopping {
    clock: Jumping,
    readings: Arc<AtomicUsize>,
    stop: usize,
    stopped: Arc<Notify>,
}

impl Stopping {
    pub(crate) fn of(sim: &Simulator, readings: &Arc<AtomicUsize>, stop: usize) -> Self {
        Self { clock: Jumping::of(sim), readings: Arc::clone(readings), stop, stopped: Arc::default() }
    }

    /// Completes at the reading with the number `stop`.
    pub(crate) async fn stopped(&self) {
        self.stopped.notified().await;
    }
}

impl thingspace::Clock for Stopping {
    fn now(&self) -> SystemTime {
        let now = self.clock.now();
        if self.readings.fetch_add(1, Ordering::SeqCst) == self.stop {
            self.stopped.notify_one();
        }
        now
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        self.clock.sleep(time)
    }
}

/// A clock that is behind the clock of the simulator by a fixed time.
#[derive(Clone, Debug)]
pub(crate) struct Shifted {
    clock: Jumping,
    behind: Duration,
}

impl Shifted {
    pub(crate) fn behind(sim: &Simulator, behind: Duration) -> Self {
        Self { clock: Jumping::of(sim), behind }
    }
}

impl thingspace::Clock for Shifted {
    fn now(&self) -> SystemTime {
        self.clock.now() - self.behind
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        self.clock.sleep(time)
    }
}

/// A clock that a test sets while a worker runs. Setting the clock does not change its monotonic time, which is that of the
/// simulator's clock.
#[derive(Clone, Debug)]
pub(crate) struct Settable {
    clock: Jumping,
    /// By how many seconds the clock is ahead of the clock of the simulator.
    ahead: Arc<AtomicI64>,
}

impl Settable {
    pub(crate) fn of(sim: &Simulator) -> Self {
        Self { clock: Jumping::of(sim), ahead: Arc::default() }
    }

    /// Sets the clock forward by `seconds`, or back if `seconds` is negative.
    pub(crate) fn set(&self, seconds: i64) {
        self.ahead.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl thingspace::Clock for Settable {
    fn now(&self) -> SystemTime {
        let ahead = self.ahead.load(Ordering::SeqCst);
        let by = Duration::from_secs(ahead.unsigned_abs());
        if ahead < 0 { self.clock.now() - by } else { self.clock.now() + by }
    }

    fn monotonic(&self) -> Duration {
        self.clock.monotonic()
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        self.clock.sleep(time)
    }
}
