//! How much may be repeated, and after which pause: a budget that all clones of a client share, so that a service in trouble gets
//! little more than one request a call.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

/// How often a call that may be repeated is sent at most.
pub(crate) const ATTEMPTS: u32 = 3;

/// The pause before the second attempt; it doubles from there. Between half of it and all of it is waited.
const PAUSE: Duration = Duration::from_millis(500);

/// The longest pause, also where a Retry-After asks for more.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// What the budget holds at most.
const BUDGET: u32 = 500;

/// What a repeat costs. A call that succeeds pays one back.
const COST: u32 = 5;

/// The budget of a client.
pub(crate) struct RetryPolicy(Mutex<State>);

struct State {
    budget: u32,
    dice: ChaCha8Rng,
}

impl RetryPolicy {
    /// A full budget; `seed` decides the pauses.
    pub(crate) fn new(seed: u64) -> Self {
        Self(Mutex::new(State { budget: BUDGET, dice: ChaCha8Rng::seed_from_u64(seed) }))
    }

    /// The pause before the next attempt after so many failures, or nothing when there shall be none.
    pub(crate) fn next(&self, failures: u32, asked: Option<Duration>) -> Option<Duration> {
        if failures >= ATTEMPTS {
            return None;
        }
        let mut state = self.state();
        state.budget = state.budget.checked_sub(COST)?;
        // Callers that failed together shall not come back together.
        let share = state.dice.random_range(0.5..=1.0);
        let own = PAUSE.saturating_mul(2_u32.saturating_pow(failures.saturating_sub(1))).mul_f64(share);
        Some(asked.unwrap_or(own).max(own).min(LONGEST_PAUSE))
    }

    /// A call succeeded.
    pub(crate) fn pay_back(&self) {
        let mut state = self.state();
        state.budget = (state.budget + 1).min(BUDGET);
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        // Changed in single steps, so whole even if a thread died while it held the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_differ_and_end() {
        let repeats = RetryPolicy::new(1);
        let first: Vec<Duration> = (0..20).filter_map(|_| repeats.next(1, None)).collect();
        let second = repeats.next(2, None).unwrap();
        assert!(first.iter().all(|pause| (250..=500).contains(&pause.as_millis())), "{first:?}");
        assert!(first.windows(2).any(|pair| pair[0] != pair[1]), "{first:?}");
        assert!((500..=1000).contains(&second.as_millis()), "{second:?}");
        assert_eq!(repeats.next(ATTEMPTS, None), None);
    }

    #[test]
    fn the_service_may_ask_for_more_but_not_for_ever() {
        let repeats = RetryPolicy::new(1);
        assert_eq!(repeats.next(1, Some(Duration::from_secs(7))), Some(Duration::from_secs(7)));
        assert_eq!(repeats.next(1, Some(Duration::MAX)), Some(LONGEST_PAUSE));
        // Nothing is not taken as "at once": everybody would come at once.
        assert!(repeats.next(1, Some(Duration::ZERO)).unwrap() >= PAUSE / 2);
    }

    #[test]
    fn when_everything_fails_little_is_repeated() {
        let repeats = RetryPolicy::new(1);
        let repeated = (0..10_000).filter(|_| repeats.next(1, None).is_some()).count();
        assert_eq!(repeated, 100);
        for _ in 0..5 {
            repeats.pay_back();
        }
        assert!(repeats.next(1, None).is_some());
        assert!(repeats.next(1, None).is_none());
    }
}
