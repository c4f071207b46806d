//! Detects when somebody sets the machine's wall clock while a worker runs.
//!
//! The times in the store come from the wall clock, because several processes and machines compare them. If somebody sets the
//! wall clock while a worker runs, the worker notices the jump, because the monotonic clock does not jump. A worker that starts
//! after the jump cannot notice it.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use thingspace::Clock;

use crate::journal::entries::millis;

/// The tolerated difference, in milliseconds, between how far the wall clock and the monotonic clock advance from one reading to
/// the next. A larger difference is a jump. Small corrections of the wall clock are normal.
const STEP: i64 = 1_000;

/// How long a jump is remembered, in milliseconds of the monotonic clock: twice the 61 seconds over which the shared rate limits
/// count requests.
const REMEMBERED: i64 = 2 * 61_000;

/// A jump of the wall clock: somebody set it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Jump {
    /// The time at which the jump was noticed, as the wall clock would have shown it without the jump. In milliseconds since
    /// 1970.
    pub(crate) from: i64,
    /// By how many milliseconds the clock was set forward. Negative if it was set back.
    pub(crate) by: i64,
}

/// A reading for one cell of the store: the current time, and the recent jumps that earlier readings for this cell have not
/// returned. The worker adjusts the times in the cell by these jumps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Now {
    /// In milliseconds since 1970.
    pub(crate) millis: i64,
    pub(crate) jumps: Vec<Jump>,
}

/// Compares the wall clock with the monotonic clock at each reading.
#[derive(Debug)]
pub(crate) struct Watch(Mutex<Readings>);

#[derive(Debug)]
struct Readings {
    /// The last readings of the wall clock and of the monotonic clock, in milliseconds.
    last: (i64, i64),
    /// The recent jumps, each with the reading of the monotonic clock at which the jump was noticed.
    jumps: Vec<(Jump, i64)>,
    /// The number of jumps so far.
    count: usize,
    /// For each cell, the value of `count` at the last reading for the cell. Empty while no jump is remembered.
    returned: HashMap<String, usize>,
}

impl Watch {
    pub(crate) fn new(clock: &dyn Clock) -> Self {
        Self(Mutex::new(Readings {
            last: (millis(clock), monotonic(clock)),
            jumps: Vec::new(),
            count: 0,
            returned: HashMap::new(),
        }))
    }

    /// Reads both clocks. Returns each recent jump only once for each cell, so that the worker adjusts the times in the cell only
    /// once.
    pub(crate) fn read(&self, clock: &dyn Clock, cell: &str) -> Now {
        let mut readings = self.readings();
        let (millis, monotonic) = (millis(clock), monotonic(clock));
        let by = (millis - readings.last.0) - (monotonic - readings.last.1);
        readings.last = (millis, monotonic);
        readings.jumps.retain(|(_, noticed)| monotonic - noticed <= REMEMBERED);
        if by.abs() > STEP {
            tracing::warn!(seconds = by / 1_000, "the clock was set");
            readings.jumps.push((Jump { from: millis - by, by }, monotonic));
            readings.count += 1;
        }
        if readings.jumps.is_empty() {
            readings.returned.clear();
            return Now { millis, jumps: Vec::new() };
        }
        let count = readings.count;
        let new = count - readings.returned.insert(cell.to_owned(), count).unwrap_or_default();
        let jumps = readings.jumps.iter().skip(readings.jumps.len().saturating_sub(new)).map(|(jump, _)| *jump).collect();
        Now { millis, jumps }
    }

    /// The number of jumps that this worker has noticed so far.
    pub(crate) fn jumps(&self) -> usize {
        self.readings().count
    }

    fn readings(&self) -> MutexGuard<'_, Readings> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn monotonic(clock: &dyn Clock) -> i64 {
    i64::try_from(clock.monotonic().as_millis()).unwrap_or(i64::MAX)
}

/// Returns what the monotonic clock will show when `duration` has passed.
pub(crate) fn deadline(clock: &dyn Clock, duration: Duration) -> Duration {
    clock.monotonic().saturating_add(duration)
}

#[cfg(test)]
mod tests {
    use std::pin::Pin;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::time::SystemTime;

    use super::*;

    /// A clock that a test sets.
    #[derive(Debug, Default)]
    struct Manual {
        now: AtomicU64,
        monotonic: AtomicU64,
    }

    impl Manual {
        fn pass(&self, now: u64, monotonic: u64) {
            self.now.fetch_add(now, Ordering::SeqCst);
            self.monotonic.fetch_add(monotonic, Ordering::SeqCst);
        }
    }

    impl Clock for Manual {
        fn now(&self) -> SystemTime {
            SystemTime::UNIX_EPOCH + Duration::from_millis(self.now.load(Ordering::SeqCst))
        }

        fn monotonic(&self) -> Duration {
            Duration::from_millis(self.monotonic.load(Ordering::SeqCst))
        }

        fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
            Box::pin(std::future::ready(()))
        }
    }

    #[test]
    fn a_jump_is_returned_once_for_each_cell_and_forgotten_after_two_minutes() {
        let clock = Manual::default();
        clock.pass(10_000_000, 0);
        let watch = Watch::new(&clock);
        clock.pass(60_000, 59_500);
        assert!(watch.read(&clock, "one").jumps.is_empty());
        clock.pass(3_605_000, 5_000);
        let jump = Jump { from: 10_065_000, by: 3_600_000 };
        assert_eq!(watch.read(&clock, "one"), Now { millis: 13_665_000, jumps: vec![jump] });
        assert!(watch.read(&clock, "one").jumps.is_empty());
        assert_eq!(watch.read(&clock, "two").jumps, [jump]);
        clock.pass(130_000, 130_000);
        assert!(watch.read(&clock, "three").jumps.is_empty());
        assert_eq!(watch.jumps(), 1);
    }
}
