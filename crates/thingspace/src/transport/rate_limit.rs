//! The rate limiter: one bucket for each operation with a documented rate (`x-thingspace-limits`), one for all other reads, and
//! one for all other changes. All clones of a client share the buckets.
//!
//! A bucket without a documented rate is unlimited until the service answers 429. After a 429 to an operation, the bucket of this
//! operation has an adaptive rate: half of its previous rate or half of the number of calls in the last minute, whichever is
//! lower, but not below [`SLOWEST`]. The adaptive rate rises by half with each minute without a 429. A documented rate still
//! applies.
//!
//! All times come from [`Clock::monotonic`](crate::Clock::monotonic), so setting the clock of the machine has no effect.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use thingspace_raw::operation::{Effect, Operation};

/// The window over which calls are counted: one minute, plus a tolerance of one second for differences between clocks.
const WINDOW: Duration = Duration::from_secs(61);

/// The lowest adaptive rate, in calls per minute. A client with fewer calls is unlikely to be the cause of the 429s.
const SLOWEST: usize = 60;

/// The adaptive rate, in calls per minute, at which a bucket without a documented rate becomes unlimited again.
const UNLIMITED: usize = 6_000;

/// The longest Retry-After that is honored.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The buckets of a client.
#[derive(Default)]
pub(crate) struct RateLimiter(Mutex<HashMap<&'static str, Bucket>>);

#[derive(Default)]
struct Bucket {
    /// The documented rate, in calls per minute.
    documented: Option<usize>,
    /// The adaptive rate, in calls per minute, and the time at which it was set.
    lowered: Option<(usize, Duration)>,
    /// The times at which the calls in the window were or will be sent, in ascending order.
    sent: VecDeque<Duration>,
    /// The time before which no call may be sent (Retry-After).
    paused: Option<Duration>,
}

impl RateLimiter {
    /// Reserves a call and returns the time at which the call may be sent.
    pub(crate) fn reserve(&self, operation: &'static Operation, now: Duration) -> Duration {
        let mut buckets = self.buckets();
        buckets.entry(name(operation)).or_insert_with(|| Bucket::of(operation)).reserve(now)
    }

    /// Cancels the reservation for which [`Self::reserve`] returned the time `at`.
    pub(crate) fn give_back(&self, operation: &'static Operation, at: Duration) {
        if let Some(bucket) = self.buckets().get_mut(name(operation))
            && let Some(index) = bucket.sent.iter().rposition(|sent| *sent == at)
        {
            bucket.sent.remove(index);
        }
    }

    /// Lowers the rate after a 429, and pauses the bucket for `wait` (Retry-After), but for at most [`LONGEST_PAUSE`].
    pub(crate) fn refused(&self, operation: &'static Operation, now: Duration, wait: Option<Duration>) {
        let mut buckets = self.buckets();
        buckets.entry(name(operation)).or_insert_with(|| Bucket::of(operation)).refused(now, wait);
    }

    fn buckets(&self) -> MutexGuard<'_, HashMap<&'static str, Bucket>> {
        // A poisoned lock can be used: a panic in another thread does not leave the state half changed.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the name of an operation's bucket.
fn name(operation: &'static Operation) -> &'static str {
    match (operation.limits.requests_per_minute, operation.effect) {
        (Some(_), _) => operation.id,
        (None, Effect::Read) => "reads",
        (None, _) => "changes",
    }
}

impl Bucket {
    fn of(operation: &'static Operation) -> Self {
        let documented = operation.limits.requests_per_minute.and_then(|rate| usize::try_from(rate).ok());
        Self { documented, ..Self::default() }
    }

    fn reserve(&mut self, now: Duration) -> Duration {
        self.recover(now);
        while self.sent.front().is_some_and(|sent| *sent + WINDOW <= now) {
            self.sent.pop_front();
        }
        let allowed = self.allowed();
        // A new call must wait until the call at the index `len - allowed` leaves the window.
        let freed = allowed.and_then(|allowed| self.sent.len().checked_sub(allowed)).and_then(|index| self.sent.get(index));
        let at = [freed.map(|sent| *sent + WINDOW), self.paused, self.sent.back().copied()].into_iter().flatten();
        let at = at.fold(now, Duration::max);
        // Limit the memory of an unlimited bucket to `UNLIMITED` calls. More are not needed to calculate an adaptive rate.
        if self.sent.len() >= UNLIMITED {
            self.sent.pop_front();
        }
        self.sent.push_back(at);
        at
    }

    fn allowed(&self) -> Option<usize> {
        match (self.documented, self.lowered) {
            (Some(documented), Some((lowered, _))) => Some(documented.min(lowered)),
            (documented, lowered) => documented.or(lowered.map(|(lowered, _)| lowered)),
        }
    }

    fn refused(&mut self, now: Duration, wait: Option<Duration>) {
        let sent = self.sent.iter().filter(|sent| **sent + WINDOW > now && **sent <= now).count();
        // All calls in flight may be refused at about the same time, so the rate is lowered at most once per second.
        let is_new = self.lowered.is_none_or(|(_, since)| now >= since + Duration::from_secs(1));
        if is_new {
            self.lowered = Some((sent.min(self.allowed().unwrap_or(usize::MAX)).div_ceil(2).max(SLOWEST), now));
        }
        if let Some(wait) = wait {
            let until = now + wait.min(LONGEST_PAUSE);
            self.paused = Some(self.paused.map_or(until, |paused| paused.max(until)));
        }
    }

    /// Raises the adaptive rate by half for each minute without a 429.
    fn recover(&mut self, now: Duration) {
        while let Some((lowered, since)) = self.lowered {
            let next = since + WINDOW;
            if next > now {
                return;
            }
            let more = lowered + lowered.div_ceil(2);
            let is_unlimited = more >= self.documented.unwrap_or(UNLIMITED);
            self.lowered = (!is_unlimited).then_some((more, next));
        }
    }
}

#[cfg(test)]
mod tests {
    use thingspace_raw::operation::TypedOperation as _;
    use thingspace_raw::ops;

    use super::*;

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(1_000_000 + seconds)
    }

    #[test]
    fn no_minute_exceeds_the_documented_rate() {
        let (limits, activate) = (RateLimiter::default(), ops::ActivateDevices::OPERATION);
        let times: Vec<Duration> = (0..350).map(|_| limits.reserve(activate, at(0))).collect();
        assert!(times.is_sorted());
        assert_eq!((times[99], times[100]), (at(0), at(61)));
        for window in times.windows(101) {
            assert!(window[100] - window[0] > Duration::from_secs(60));
        }
    }

    #[test]
    fn operations_without_a_documented_rate_are_unlimited_until_a_429() {
        let (limits, list) = (RateLimiter::default(), ops::ListDevices::OPERATION);
        assert!((0..20_000).all(|_| limits.reserve(list, at(0)) == at(0)));
        limits.refused(list, at(1), Some(Duration::from_secs(5)));
        assert!(limits.reserve(list, at(1)) >= at(6));
        // Changes have a bucket of their own, so the 429 does not delay them.
        assert_eq!(limits.reserve(ops::SuspendDevices::OPERATION, at(1)), at(1));
    }

    #[test]
    fn the_rate_is_halved_after_a_429_and_rises_again_with_time() {
        let (limits, list) = (RateLimiter::default(), ops::ListDevices::OPERATION);
        for second in 0..40 {
            (0..10).for_each(|_| {
                limits.reserve(list, at(second));
            });
        }
        limits.refused(list, at(40), None);
        limits.refused(list, at(40), None);
        let in_a_minute = |from: u64| (0..2_000).filter(|_| limits.reserve(list, at(from)) < at(from + 60)).count();
        assert_eq!(in_a_minute(200), 200 + 100 + 150);
        // Each minute adds half, until the bucket is unlimited.
        assert!(in_a_minute(3_600) == 2_000);
    }

    #[test]
    fn a_429_does_not_slow_a_client_with_few_calls() {
        let (limits, list) = (RateLimiter::default(), ops::ListDevices::OPERATION);
        limits.reserve(list, at(0));
        limits.refused(list, at(0), None);
        assert!((0..59).all(|_| limits.reserve(list, at(0)) == at(0)));
    }

    #[test]
    fn a_canceled_reservation_frees_its_place() {
        let (limits, activate) = (RateLimiter::default(), ops::ActivateDevices::OPERATION);
        let times: Vec<Duration> = (0..100).map(|_| limits.reserve(activate, at(0))).collect();
        let late = limits.reserve(activate, at(0));
        limits.give_back(activate, late);
        limits.give_back(activate, times[99]);
        assert_eq!((limits.reserve(activate, at(0)), limits.reserve(activate, at(0))), (at(0), at(61)));
    }

    #[test]
    fn a_long_retry_after_header_blocks_the_bucket_for_a_minute() {
        let (limits, list) = (RateLimiter::default(), ops::ListDevices::OPERATION);
        limits.refused(list, at(0), Some(Duration::MAX));
        assert_eq!(limits.reserve(list, at(1)), at(60));
    }
}
