//! The retry policy: backoff and a retry budget. All clones of a client share the budget, so their retries do not multiply the
//! load during an outage.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

/// The maximum number of attempts per call, including the first.
pub(crate) const ATTEMPTS: u32 = 3;

/// The backoff before the second attempt. The backoff doubles with each further attempt. The actual pause is a random time
/// between half of the backoff and the whole backoff.
const PAUSE: Duration = Duration::from_millis(500);

/// The longest pause, even if Retry-After is longer.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The full retry budget.
const BUDGET: u32 = 500;

/// The cost of a retry. Each successful call returns 1 to the budget.
const COST: u32 = 5;

/// Decides whether and when a call is retried.
pub(crate) struct RetryPolicy(Mutex<State>);

struct State {
    budget: u32,
    rng: ChaCha8Rng,
}

impl RetryPolicy {
    /// Creates a policy with a full budget. `seed` determines the random part of the pauses.
    pub(crate) fn new(seed: u64) -> Self {
        Self(Mutex::new(State { budget: BUDGET, rng: ChaCha8Rng::seed_from_u64(seed) }))
    }

    /// Returns the pause before the next attempt. `None` after too many failures, or if the budget is empty.
    pub(crate) fn next(&self, failures: u32, retry_after: Option<Duration>) -> Option<Duration> {
        if failures >= ATTEMPTS {
            return None;
        }
        let mut state = self.state();
        state.budget = state.budget.checked_sub(COST)?;
        // Jitter: callers that failed at the same time must not retry at the same time.
        let share = state.rng.random_range(0.5..=1.0);
        let own = PAUSE.saturating_mul(2_u32.saturating_pow(failures.saturating_sub(1))).mul_f64(share);
        Some(retry_after.unwrap_or(own).max(own).min(LONGEST_PAUSE))
    }

    /// Adds 1 to the budget after a successful call.
    pub(crate) fn pay_back(&self) {
        let mut state = self.state();
        state.budget = (state.budget + 1).min(BUDGET);
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        // A panic in another thread does not leave the state half changed.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_vary_and_end() {
        let policy = RetryPolicy::new(1);
        let first: Vec<Duration> = (0..20).filter_map(|_| policy.next(1, None)).collect();
        let second = policy.next(2, None).unwrap();
        assert!(first.iter().all(|pause| (250..=500).contains(&pause.as_millis())), "{first:?}");
        assert!(first.windows(2).any(|pair| pair[0] != pair[1]), "{first:?}");
        assert!((500..=1000).contains(&second.as_millis()), "{second:?}");
        assert_eq!(policy.next(ATTEMPTS, None), None);
    }

    #[test]
    fn a_retry_after_is_honored_up_to_the_limit() {
        let policy = RetryPolicy::new(1);
        assert_eq!(policy.next(1, Some(Duration::from_secs(7))), Some(Duration::from_secs(7)));
        assert_eq!(policy.next(1, Some(Duration::MAX)), Some(LONGEST_PAUSE));
        // There is a pause even if Retry-After is zero, because otherwise all clients would retry at once.
        assert!(policy.next(1, Some(Duration::ZERO)).unwrap() >= PAUSE / 2);
    }

    #[test]
    fn retries_stop_when_the_budget_is_empty() {
        let policy = RetryPolicy::new(1);
        let retried = (0..10_000).filter(|_| policy.next(1, None).is_some()).count();
        assert_eq!(retried, 100);
        for _ in 0..5 {
            policy.pay_back();
        }
        assert!(policy.next(1, None).is_some());
        assert!(policy.next(1, None).is_none());
    }
}
