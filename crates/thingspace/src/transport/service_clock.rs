//! The clock of the service, which may differ from the clock of this machine.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

/// The difference between the clock of the service (the Date header of its answers) and the local clock, in milliseconds.
#[derive(Debug)]
pub(crate) struct ServiceClock(AtomicI64);

/// The value before the first answer.
const UNKNOWN: i64 = i64::MIN;

impl Default for ServiceClock {
    fn default() -> Self {
        Self(AtomicI64::new(UNKNOWN))
    }
}

impl ServiceClock {
    /// Returns by how many milliseconds the service is ahead of the local clock (negative: behind). `None` before the first
    /// answer.
    pub(crate) fn millis(&self) -> Option<i64> {
        Some(self.0.load(Ordering::Relaxed)).filter(|millis| *millis != UNKNOWN)
    }

    /// Updates the difference with the Date header of an answer that arrived at `now`.
    pub(crate) fn learn(&self, date: SystemTime, now: SystemTime) {
        let millis = |time: Duration| i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
        let ahead = date.duration_since(now).map_or_else(|behind| -millis(behind.duration()), millis);
        self.0.store(ahead, Ordering::Relaxed);
    }

    /// Converts a local time to the time at the service. Before the first answer, returns the local time.
    pub(crate) fn at_service(&self, time: SystemTime) -> SystemTime {
        let ahead = self.millis().unwrap_or_default();
        let apart = Duration::from_millis(ahead.unsigned_abs());
        if ahead < 0 { time.checked_sub(apart) } else { time.checked_add(apart) }.unwrap_or(time)
    }
}
