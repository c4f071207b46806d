//! The settings of a consumer group. A failure is counted if it uses up one of the allowed tries
//! ([`Failure::is_counted`](super::Failure::is_counted)).

use std::collections::HashSet;
use std::time::Duration;

use thingspace_store::Place;

/// Each pause is this many times as long as the previous pause, up to a maximum.
const FACTOR: u32 = 4;

/// The longest pause after a counted failure, without the random [`EXTENSION`].
const LONGEST: Duration = Duration::from_secs(600);

/// The longest pause after an uncounted failure ([`Failure::unavailable`](super::Failure::unavailable)), without the random
/// [`EXTENSION`].
const UNAVAILABLE: Duration = Duration::from_secs(10);

/// Each pause is extended at random by up to this share of its length.
const EXTENSION: f64 = 0.25;

/// The longest deadline of a try. The limit exists because the current time plus the deadline must be a valid
/// [`Instant`](std::time::Instant).
pub(super) const LONGEST_DEADLINE: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// The longest lease.
pub(super) const LONGEST_LEASE: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Clone, Debug)]
pub(super) struct Settings {
    /// `None` stands for every service.
    pub(super) services: Option<HashSet<String>>,
    pub(super) tries: u32,
    pub(super) pause: Duration,
    pub(super) deadline: Duration,
    pub(super) concurrency: usize,
    pub(super) lease: Duration,
    pub(super) start: Place,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            services: None,
            tries: 5,
            pause: Duration::from_secs(1),
            deadline: Duration::from_secs(60),
            concurrency: 64,
            lease: Duration::from_secs(10),
            start: Place::START,
        }
    }
}

impl Settings {
    /// Returns the pause after `tries` counted failures. After the last allowed try, the pause is zero, so that the message
    /// becomes a dead letter at once.
    pub(super) fn pause_after(&self, tries: u32) -> Duration {
        if tries >= self.tries {
            return Duration::ZERO;
        }
        extended(self.growing(tries).min(LONGEST))
    }

    /// Returns the pause after `tries` consecutive uncounted failures.
    pub(super) fn pause_while_unavailable(&self, tries: u32) -> Duration {
        extended(self.growing(tries).min(UNAVAILABLE))
    }

    /// Returns the upper bound of all pauses.
    pub(super) fn longest_pause(&self) -> Duration {
        let failed = self.growing(self.tries.saturating_sub(1)).min(LONGEST);
        let unavailable = self.growing(u32::MAX).min(UNAVAILABLE);
        failed.max(unavailable).mul_f64(1.0 + EXTENSION)
    }

    fn growing(&self, tries: u32) -> Duration {
        let factor = FACTOR.saturating_pow(tries.saturating_sub(1));
        self.pause.saturating_mul(factor)
    }
}

/// Adds up to a quarter at random, so that messages that failed at the same time are not tried again at the same time.
fn extended(pause: Duration) -> Duration {
    pause.mul_f64(1.0 + rand::random::<f64>() * EXTENSION)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_up_to_the_maximum() {
        let settings = Settings { tries: 2_000, ..Settings::default() };
        for (tries, seconds) in [(1, 1), (2, 4), (3, 16), (4, 64), (5, 256), (6, 600), (1_000, 600)] {
            let pause = settings.pause_after(tries).as_secs_f64();
            assert!(pause >= f64::from(seconds) && pause <= f64::from(seconds) * 1.25, "after {tries} tries: {pause} s");
        }
        assert_eq!(settings.pause_after(2_000), Duration::ZERO);
        assert!(settings.pause_while_unavailable(1_000) <= Duration::from_millis(12_500));
    }

    #[test]
    fn no_pause_exceeds_the_longest_pause() {
        for (tries, seconds) in [(1, 12.5), (2, 12.5), (4, 20.0), (5, 80.0), (7, 750.0), (u32::MAX, 750.0)] {
            let settings = Settings { tries, ..Settings::default() };
            let longest = settings.longest_pause();
            assert_eq!(longest, Duration::from_secs_f64(seconds), "{tries} tries");
            assert!((1..tries.min(100)).all(|failed| settings.pause_after(failed) <= longest), "{tries} tries");
            assert!((1..100).all(|failed| settings.pause_while_unavailable(failed) <= longest), "{tries} tries");
        }
    }
}
