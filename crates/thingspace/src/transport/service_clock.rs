//! The time at the service, which need not be that of this machine.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

/// How far the clock of the service is ahead of ours, as its answers tell by their Date.
#[derive(Debug)]
pub(crate) struct ServiceClock(AtomicI64);

/// No answer came yet.
const UNKNOWN: i64 = i64::MIN;

impl Default for ServiceClock {
    fn default() -> Self {
        Self(AtomicI64::new(UNKNOWN))
    }
}

impl ServiceClock {
    /// Milliseconds that the service is ahead.
    pub(crate) fn millis(&self) -> Option<i64> {
        Some(self.0.load(Ordering::Relaxed)).filter(|millis| *millis != UNKNOWN)
    }

    /// Takes the time of an answer that came at `now`.
    pub(crate) fn learn(&self, date: SystemTime, now: SystemTime) {
        let millis = |time: Duration| i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
        let ahead = date.duration_since(now).map_or_else(|behind| -millis(behind.duration()), millis);
        self.0.store(ahead, Ordering::Relaxed);
    }

    /// A time of our clock as the clock of the service has it; the same while nothing is known of it.
    pub(crate) fn at_service(&self, time: SystemTime) -> SystemTime {
        let ahead = self.millis().unwrap_or_default();
        let apart = Duration::from_millis(ahead.unsigned_abs());
        if ahead < 0 { time.checked_sub(apart) } else { time.checked_add(apart) }.unwrap_or(time)
    }
}
