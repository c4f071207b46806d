//! How often a client may call: one lane for each operation that documents a rate (`x-thingspace-limits`), one for all other reads,
//! one for all other changes. All clones of a client share them.
//!
//! A lane without a documented rate is free until the service answers 429. Then it takes half of what it sent in the last minute,
//! and gets more again from minute to minute.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use thingspace_raw::operation::{Effect, Operation};

/// What rates are counted over, and a little more: the clocks of client and service differ.
const WINDOW: Duration = Duration::from_secs(61);

/// The least that a lane is slowed down to, in calls a minute: who sends less than that is not who the service complains about.
const SLOWEST: usize = 60;

/// A lane that may send so much in a minute again is free.
const FREE: usize = 6_000;

/// A pause that the service asks for is kept up to here.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The lanes of a client.
#[derive(Default)]
pub(crate) struct RateLimiter(Mutex<HashMap<&'static str, Lane>>);

#[derive(Default)]
struct Lane {
    /// Calls a minute by the description.
    documented: Option<usize>,
    /// Calls a minute after the service complained.
    lowered: Option<(usize, SystemTime)>,
    /// When calls went out, or will, within the window; ascending.
    sent: VecDeque<SystemTime>,
    /// The service asked to be left alone until then.
    paused: Option<SystemTime>,
    /// The time of the last look at the clock.
    seen: Option<SystemTime>,
}

impl RateLimiter {
    /// When a call may go out, which counts as sent from now on.
    pub(crate) fn take(&self, operation: &'static Operation, now: SystemTime) -> SystemTime {
        let mut lanes = self.lanes();
        lanes.entry(name(operation)).or_insert_with(|| Lane::of(operation)).take(now)
    }

    /// Gives back what was taken: the call does not go out.
    pub(crate) fn give_back(&self, operation: &'static Operation, at: SystemTime) {
        if let Some(lane) = self.lanes().get_mut(name(operation))
            && let Some(place) = lane.sent.iter().rposition(|sent| *sent == at)
        {
            lane.sent.remove(place);
        }
    }

    /// The service answered 429.
    pub(crate) fn refused(&self, operation: &'static Operation, now: SystemTime, wait: Option<Duration>) {
        let mut lanes = self.lanes();
        lanes.entry(name(operation)).or_insert_with(|| Lane::of(operation)).refused(now, wait);
    }

    fn lanes(&self) -> MutexGuard<'_, HashMap<&'static str, Lane>> {
        // Changed in single steps, so whole even if a thread died while it held the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The lane of an operation.
fn name(operation: &'static Operation) -> &'static str {
    match (operation.limits.requests_per_minute, operation.effect) {
        (Some(_), _) => operation.id,
        (None, Effect::Read) => "reads",
        (None, _) => "changes",
    }
}

impl Lane {
    fn of(operation: &'static Operation) -> Self {
        let documented = operation.limits.requests_per_minute.and_then(|rate| usize::try_from(rate).ok());
        Self { documented, ..Self::default() }
    }

    fn take(&mut self, now: SystemTime) -> SystemTime {
        // A clock that was set back: what was written down is of a time that is not yet.
        if self.seen.is_some_and(|seen| now + WINDOW < seen) {
            *self = Self { documented: self.documented, ..Self::default() };
        }
        self.seen = Some(now);
        self.recover(now);
        let oldest = now.checked_sub(WINDOW).unwrap_or(SystemTime::UNIX_EPOCH);
        while self.sent.front().is_some_and(|sent| *sent <= oldest) {
            self.sent.pop_front();
        }
        let allowed = self.allowed();
        // The call that has to leave the window before this one fits.
        let freed = allowed.and_then(|allowed| self.sent.len().checked_sub(allowed)).and_then(|place| self.sent.get(place));
        let at = [freed.map(|sent| *sent + WINDOW), self.paused, self.sent.back().copied()].into_iter().flatten();
        let at = at.fold(now, SystemTime::max);
        // A free lane remembers what it needs to know after a complaint, and no more.
        if self.sent.len() >= FREE {
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

    fn refused(&mut self, now: SystemTime, wait: Option<Duration>) {
        let minute = now.checked_sub(WINDOW).unwrap_or(SystemTime::UNIX_EPOCH);
        let sent = self.sent.iter().filter(|sent| **sent > minute && **sent <= now).count();
        // Calls that were out at the same time are refused together: that is one complaint.
        let news =
            self.lowered.is_none_or(|(_, since)| now.duration_since(since).is_ok_and(|since| since >= Duration::from_secs(1)));
        if news {
            self.lowered = Some((sent.min(self.allowed().unwrap_or(usize::MAX)).div_ceil(2).max(SLOWEST), now));
        }
        if let Some(wait) = wait {
            let until = now + wait.min(LONGEST_PAUSE);
            self.paused = Some(self.paused.map_or(until, |paused| paused.max(until)));
        }
    }

    /// Half as much again for each minute without a complaint.
    fn recover(&mut self, now: SystemTime) {
        while let Some((lowered, since)) = self.lowered {
            let next = since + WINDOW;
            if next > now {
                return;
            }
            let more = lowered + lowered.div_ceil(2);
            let enough = more >= self.documented.unwrap_or(FREE);
            self.lowered = (!enough).then_some((more, next));
        }
    }
}

#[cfg(test)]
mod tests {
    use thingspace_raw::operation;

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + seconds)
    }

    fn find(id: &str) -> &'static Operation {
        operation::find(id).unwrap()
    }

    #[test]
    fn no_minute_has_more_than_is_documented() {
        let (limits, activate) = (RateLimiter::default(), find("activateDevices"));
        let times: Vec<SystemTime> = (0..350).map(|_| limits.take(activate, at(0))).collect();
        assert!(times.is_sorted());
        assert_eq!((times[99], times[100]), (at(0), at(61)));
        for window in times.windows(101) {
            assert!(window[100].duration_since(window[0]).unwrap() > Duration::from_secs(60));
        }
    }

    #[test]
    fn other_operations_are_free_until_the_service_complains() {
        let (limits, list) = (RateLimiter::default(), find("listDevices"));
        assert!((0..20_000).all(|_| limits.take(list, at(0)) == at(0)));
        limits.refused(list, at(1), Some(Duration::from_secs(5)));
        assert!(limits.take(list, at(1)) >= at(6));
        // Changes are in another lane.
        assert_eq!(limits.take(find("suspendDevices"), at(1)), at(1));
    }

    #[test]
    fn a_complaint_halves_and_time_heals() {
        let (limits, list) = (RateLimiter::default(), find("listDevices"));
        for second in 0..40 {
            (0..10).for_each(|_| {
                limits.take(list, at(second));
            });
        }
        limits.refused(list, at(40), None);
        limits.refused(list, at(40), None);
        let in_a_minute = |from: u64| (0..2_000).filter(|_| limits.take(list, at(from)) < at(from + 60)).count();
        assert_eq!(in_a_minute(200), 200 + 100 + 150);
        // Each minute half as much again, until the lane is free.
        assert!(in_a_minute(3_600) == 2_000);
    }

    #[test]
    fn who_sends_little_is_hardly_slowed() {
        let (limits, list) = (RateLimiter::default(), find("listDevices"));
        limits.take(list, at(0));
        limits.refused(list, at(0), None);
        assert!((0..59).all(|_| limits.take(list, at(0)) == at(0)));
    }

    #[test]
    fn what_does_not_go_out_is_given_back() {
        let (limits, activate) = (RateLimiter::default(), find("activateDevices"));
        let times: Vec<SystemTime> = (0..100).map(|_| limits.take(activate, at(0))).collect();
        let late = limits.take(activate, at(0));
        limits.give_back(activate, late);
        limits.give_back(activate, times[99]);
        assert_eq!((limits.take(activate, at(0)), limits.take(activate, at(0))), (at(0), at(61)));
    }

    #[test]
    fn a_clock_that_jumps_back_does_not_stop_the_lane_for_ever() {
        let (limits, list) = (RateLimiter::default(), find("listDevices"));
        limits.take(list, at(100_000));
        limits.refused(list, at(100_000), Some(Duration::MAX));
        assert_eq!(limits.take(list, at(100_001)), at(100_060));
        assert_eq!(limits.take(list, at(50_000)), at(50_000));
    }
}
