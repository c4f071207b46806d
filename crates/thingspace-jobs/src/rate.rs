//! Rate limits that are shared by all processes with the same store. The store has one cell for each class of operations, and one
//! cell for each job with a limit of its own. An operation with a documented rate is a class. All other operations of a service
//! together are one more class.
//!
//! While a limit applies, its cell counts the requests of the last minute. The limit of a job and a documented rate always apply.
//! A class without a documented rate is unlimited until the service answers 429. After a 429, the rate of the class is half of
//! the number of requests that were counted in the last minute. If no request was counted, the rate is half of the documented
//! rate, or half of [`ASSUMED`] if no rate is documented. The rate then rises by half with each minute without a 429.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use thingspace::Clock;
use thingspace::raw::operation;
use thingspace_store::Store;

use crate::cells;
use crate::clock::{Jump, Now, Watch};
use crate::error::Result;

/// The window over which requests are counted: one minute, plus a tolerance of one second for differences between clocks.
/// In milliseconds.
const WINDOW: i64 = 61_000;

/// The lowest rate after a 429, in requests per minute.
const SLOWEST: usize = 6;

/// The rate before a 429, in requests per minute, that is assumed if no request was counted and no rate is documented.
const ASSUMED: usize = 60;

/// The longest pause that a 429 causes.
const LONGEST_PAUSE: Duration = Duration::from_secs(5 * 60);

/// The value of a cell.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Rate {
    /// The times of the requests in the window, in milliseconds since 1970, in ascending order.
    #[serde(default)]
    sent: Vec<i64>,
    /// The rate after a 429, in requests per minute, and the time at which it was set, in milliseconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lowered: Option<(usize, i64)>,
    /// The time before which nothing is sent, in milliseconds since 1970.
    #[serde(default)]
    paused: i64,
}

impl Rate {
    /// If the limits allow a request at `now`, returns zero, and counts the request unless the class is unlimited. If the limits
    /// do not allow a request, counts nothing and returns how long to wait before the next attempt.
    fn reserve(&mut self, limit: Option<usize>, now: &Now) -> Duration {
        now.jumps.iter().for_each(|jump| self.follow(jump, now.millis));
        let now = now.millis;
        self.recover(limit, now);
        // If the time of a request is more than one window in the future, it was recorded before the clock was set back. The age
        // of the request is unknown, so the request is treated as sent now.
        self.sent.iter_mut().filter(|sent| **sent > now + WINDOW).for_each(|sent| *sent = now);
        self.sent.retain(|sent| *sent > now - WINDOW);
        self.sent.sort_unstable();
        let limit = [limit, self.lowered.map(|(rate, _)| rate)].into_iter().flatten().min();
        let freed = limit.and_then(|limit| self.sent.len().checked_sub(limit.max(1))).and_then(|index| self.sent.get(index));
        let paused =
            if self.paused - now > i64::try_from(LONGEST_PAUSE.as_millis()).unwrap_or(i64::MAX) { 0 } else { self.paused };
        let next = freed.map_or(now, |sent| sent + WINDOW).max(paused);
        if next > now {
            return Duration::from_millis(u64::try_from(next - now).unwrap_or_default());
        }
        if limit.is_some() {
            self.sent.push(now);
        }
        Duration::ZERO
    }

    /// Adjusts the times of the requests that were recorded before a jump of the clock, so that the requests keep their age. Each
    /// worker that notices the jump calls this once. `is_earlier` normally excludes the times that another worker has already
    /// adjusted. After a short jump forward, a time may still be adjusted twice. This is harmless: the request counts for longer.
    fn follow(&mut self, jump: &Jump, now: i64) {
        for sent in &mut self.sent {
            let is_earlier = if jump.by > 0 { *sent > jump.from - WINDOW && *sent <= jump.from } else { *sent > now };
            if is_earlier {
                *sent = (*sent + jump.by).min(now);
            }
        }
    }

    fn refused(&mut self, limit: Option<usize>, now: i64, pause: Option<Duration>) {
        let counted = self.sent.iter().filter(|sent| **sent > now - WINDOW).count();
        let before = if counted > 0 { counted } else { limit.unwrap_or(ASSUMED) };
        self.lowered = Some((before.div_ceil(2).max(SLOWEST), now));
        let pause = pause.unwrap_or(Duration::from_secs(1)).min(LONGEST_PAUSE);
        self.paused = self.paused.max(now + i64::try_from(pause.as_millis()).unwrap_or_default());
    }

    fn recover(&mut self, limit: Option<usize>, now: i64) {
        // If `since` is in the future, it was recorded before the clock was set back. Replace it by `now`, so that the rate does
        // not stay low until that time.
        self.lowered = self.lowered.map(|(rate, since)| (rate, since.min(now)));
        while let Some((rate, since)) = self.lowered.filter(|(_, since)| since + WINDOW <= now) {
            let more = rate + rate.div_ceil(2);
            self.lowered = (more < limit.unwrap_or(100 * ASSUMED)).then_some((more, since + WINDOW));
        }
    }
}

/// A rate limit that several processes share.
#[derive(Clone, Debug)]
pub(crate) struct SharedRate {
    name: String,
    limit: Option<usize>,
}

impl SharedRate {
    /// Returns the limit for an operation. An operation with a documented rate has its own limit. All other operations of the
    /// service share one limit.
    pub(crate) fn of_operation(service: &str, id: &str) -> Self {
        let documented = operation::find(id).and_then(|operation| operation.limits.requests_per_minute);
        let limit = documented.and_then(|rate| usize::try_from(rate).ok());
        let class = if limit.is_some() { id } else { "changes" };
        Self { name: format!("rate/{service}/{class}"), limit }
    }

    /// Returns the limit of one job, in requests per minute.
    pub(crate) fn of_job(id: &str, per_minute: u32) -> Self {
        Self { name: format!("rate/job/{id}"), limit: Some(usize::try_from(per_minute).unwrap_or(usize::MAX).max(1)) }
    }

    /// If the limits allow a request now, returns zero, and counts the request unless the class is unlimited. If the limits do
    /// not allow a request, counts nothing and returns how long to wait before the next attempt.
    pub(crate) async fn reserve(&self, store: &dyn Store, clock: &dyn Clock, watch: &Watch) -> Result<Duration> {
        let jumps = Mutex::new(Vec::new());
        cells::update(store, &self.name, |before: Rate| {
            // This closure runs again if another worker has changed the cell. The clock may have been set meanwhile, so each run
            // reads it. `Watch::read` returns each jump only once, so `jumps` keeps the jumps of the earlier runs.
            let mut now = watch.read(clock, &self.name);
            let mut jumps = jumps.lock().unwrap_or_else(PoisonError::into_inner);
            jumps.append(&mut now.jumps);
            now.jumps.clone_from(&jumps);
            let mut rate = before.clone();
            let wait = rate.reserve(self.limit, &now);
            (wait, (rate != before).then_some(rate))
        })
        .await
    }

    /// Lowers the rate after a 429, and pauses the class for `pause` (default: one second), but for at most [`LONGEST_PAUSE`].
    pub(crate) async fn refused(&self, store: &dyn Store, now: i64, pause: Option<Duration>) -> Result<()> {
        cells::update(store, &self.name, |mut rate: Rate| {
            rate.refused(self.limit, now, pause);
            ((), Some(rate))
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use thingspace::SystemClock;
    use thingspace_store::MemoryStore;

    use super::*;

    fn at(millis: i64) -> Now {
        Now { millis, jumps: Vec::new() }
    }

    #[test]
    fn no_minute_exceeds_the_limit() {
        let (mut rate, mut now, mut sent) = (Rate::default(), 1_000_000, Vec::new());
        for _ in 0..100 {
            let wait = rate.reserve(Some(30), &at(now));
            if wait.is_zero() {
                sent.push(now);
                now += 40;
            } else {
                now += i64::try_from(wait.as_millis()).unwrap();
            }
        }
        assert!(sent.len() > 60);
        assert!(sent.windows(31).all(|window| window[30] - window[0] > 60_000), "{sent:?}");
    }

    #[test]
    fn the_rate_falls_after_a_429_and_rises_again_with_time() {
        let (mut rate, start) = (Rate::default(), 1_000_000);
        assert!((0..1_000).all(|_| rate.reserve(None, &at(start)).is_zero()));
        rate.refused(None, start, Some(Duration::from_secs(5)));
        assert_eq!(rate.reserve(None, &at(start)), Duration::from_secs(5));
        let in_a_minute = |rate: &mut Rate, now| (0..1_000).filter(|_| rate.reserve(None, &at(now)).is_zero()).count();
        assert_eq!(in_a_minute(&mut rate, start + 5_000), ASSUMED / 2);
        assert_eq!(in_a_minute(&mut rate, start + 1_000_000), 1_000);
    }

    #[test]
    fn setting_the_clock_back_delays_a_request_by_at_most_one_window() {
        let mut rate = Rate::default();
        assert!((0..30).all(|_| rate.reserve(Some(30), &at(9_000_000)).is_zero()));
        let wait = rate.reserve(Some(30), &at(1_000_000));
        assert_eq!(wait, Duration::from_millis(61_000));
        assert!(rate.reserve(Some(30), &at(1_061_000)).is_zero());
        rate.refused(Some(30), 9_000_000, Some(Duration::from_secs(60)));
        assert!(rate.reserve(Some(30), &at(2_000_000)).is_zero());
    }

    #[test]
    fn requests_sent_before_a_clock_jump_still_count() {
        for by in [3 * 3_600_000, 200_000, 30_000, -30_000, -200_000, -3 * 3_600_000] {
            let mut rate = Rate::default();
            let start = 100_000_000;
            assert!((0..30).all(|number| rate.reserve(Some(30), &at(start + number * 100)).is_zero()));
            let real = start + 10_000;
            let jump = Jump { from: real, by };
            let now = |real: i64| Now { millis: real + by, jumps: vec![jump] };
            // Two workers notice the jump, one after the other.
            assert!(!rate.reserve(Some(30), &now(real)).is_zero());
            assert!(!rate.reserve(Some(30), &now(real + 500)).is_zero());
            let later = (1..).map(|second| real + second * 1_000);
            let waited = later.into_iter().find(|real| rate.reserve(Some(30), &at(*real + by)).is_zero());
            let waited = waited.unwrap() - start;
            assert!((60_000..=2 * WINDOW).contains(&waited), "clock set by {by} ms: next request after {waited} ms");
        }
    }

    #[test]
    fn a_lowered_rate_rises_after_the_clock_was_set_back() {
        let mut rate = Rate::default();
        rate.refused(None, 9_000_000, None);
        let in_a_minute = |rate: &mut Rate, now| (0..1_000).filter(|_| rate.reserve(None, &at(now)).is_zero()).count();
        assert_eq!(in_a_minute(&mut rate, 1_000_000), ASSUMED / 2);
        assert_eq!(in_a_minute(&mut rate, 2_000_000), 1_000);
    }

    #[tokio::test]
    async fn two_clients_of_a_store_share_a_documented_rate() {
        let store = MemoryStore::default();
        let rate = SharedRate::of_operation("s", "activateDevices");
        let limit = rate.limit.expect("activateDevices has a documented rate");
        let (clock, watch) = (SystemClock, Watch::new(&SystemClock));
        for _ in 0..limit {
            assert!(rate.clone().reserve(&store, &clock, &watch).await.unwrap().is_zero());
        }
        assert!(!rate.reserve(&store, &clock, &watch).await.unwrap().is_zero());
        assert!(SharedRate::of_operation("s", "suspendDevices").name.ends_with("/changes") || limit == 100);
    }
}
