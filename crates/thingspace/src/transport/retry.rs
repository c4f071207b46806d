//! The policy and the budget of retries. All clones of a client share the budget, so their retries do not multiply the load
//! during an outage.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

/// The full retry budget.
const BUDGET: u32 = 500;

/// The amount that a retry takes from the budget. Each successful call returns 1.
const COST: u32 = 5;

/// How many attempts a call has, and how long the pauses between the attempts are.
///
/// No policy allows an unsafe retry. A change is sent again only if it is certain that nothing happened, or if making the
/// change twice has the same effect as making it once.
///
/// [`ClientBuilder::retry`](crate::ClientBuilder::retry) sets the policy of a client, and
/// [`Client::with_retry`](crate::Client::with_retry) sets the policy of single calls.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
/// use std::time::Duration;
/// use thingspace::RetryPolicy;
///
/// let patient = RetryPolicy::default().attempts(6).first_pause(Duration::from_secs(2));
/// let client = sim.client_builder().retry(patient).build()?;
/// let plans = client.with_retry(RetryPolicy::none()).accounts().get().await?; // this call is attempted once
/// # let _ = plans;
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a policy has no effect before a client uses it"]
pub struct RetryPolicy {
    attempts: u32,
    first_pause: Duration,
    longest_pause: Duration,
}

impl Default for RetryPolicy {
    /// Three attempts, with a first pause of 500 ms and a longest pause of 60 s.
    fn default() -> Self {
        Self { attempts: 3, first_pause: Duration::from_millis(500), longest_pause: Duration::from_secs(60) }
    }
}

impl RetryPolicy {
    /// A policy without retries: each call is attempted once. Exception: if the service refuses a token, the client renews the
    /// token and sends the call again.
    pub fn none() -> Self {
        Self::default().attempts(1)
    }

    /// Sets the maximum number of attempts per call, including the first. 0 is treated as 1.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the maximum pause before the second attempt. The maximum doubles with each further attempt, up to
    /// [`longest_pause`](Self::longest_pause). The actual pause is a random time between half of the maximum and the maximum.
    pub fn first_pause(mut self, pause: Duration) -> Self {
        self.first_pause = pause;
        self
    }

    /// Sets the limit of all pauses. The limit applies even if the service asks for a longer pause (Retry-After).
    pub fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = pause;
        self
    }
}

/// The retry budget, and the random part of the pauses.
pub(crate) struct RetryBudget(Mutex<State>);

struct State {
    budget: u32,
    rng: ChaCha8Rng,
}

impl RetryBudget {
    /// Creates a full budget. `seed` determines the random part of the pauses.
    pub(crate) fn new(seed: u64) -> Self {
        Self(Mutex::new(State { budget: BUDGET, rng: ChaCha8Rng::seed_from_u64(seed) }))
    }

    /// Takes [`COST`] from the budget and returns the pause before the next attempt. Takes nothing and returns `None` if
    /// `failures` has reached the number of attempts that `policy` allows, or if the budget is less than [`COST`].
    pub(crate) fn next(&self, policy: &RetryPolicy, failures: u32, retry_after: Option<Duration>) -> Option<Duration> {
        if failures >= policy.attempts {
            return None;
        }
        let mut state = self.state();
        state.budget = state.budget.checked_sub(COST)?;
        // Jitter: callers that failed at the same time must not retry at the same time.
        let share = state.rng.random_range(0.5..=1.0);
        let backoff = policy.first_pause.saturating_mul(2_u32.saturating_pow(failures.saturating_sub(1)));
        let own = backoff.min(policy.longest_pause).mul_f64(share);
        Some(retry_after.unwrap_or(own).max(own).min(policy.longest_pause))
    }

    /// Adds 1 to the budget after a successful call.
    pub(crate) fn pay_back(&self) {
        let mut state = self.state();
        state.budget = (state.budget + 1).min(BUDGET);
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        // A poisoned lock can be used: a panic in another thread does not leave the state half changed.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_are_random_and_grow_until_the_last_attempt() {
        let (policy, budget) = (RetryPolicy::default(), RetryBudget::new(1));
        let first: Vec<Duration> = (0..20).filter_map(|_| budget.next(&policy, 1, None)).collect();
        let second = budget.next(&policy, 2, None).unwrap();
        assert!(first.iter().all(|pause| (250..=500).contains(&pause.as_millis())), "{first:?}");
        assert!(first.windows(2).any(|pair| pair[0] != pair[1]), "{first:?}");
        assert!((500..=1000).contains(&second.as_millis()), "{second:?}");
        assert_eq!(budget.next(&policy, 3, None), None);
    }

    #[test]
    fn a_retry_after_is_honored_up_to_the_limit() {
        let (policy, budget) = (RetryPolicy::default(), RetryBudget::new(1));
        assert_eq!(budget.next(&policy, 1, Some(Duration::from_secs(7))), Some(Duration::from_secs(7)));
        assert_eq!(budget.next(&policy, 1, Some(Duration::MAX)), Some(Duration::from_secs(60)));
        // There is a pause even if Retry-After is zero, because otherwise all clients would retry at the same time.
        assert!(budget.next(&policy, 1, Some(Duration::ZERO)).unwrap() >= Duration::from_millis(250));
    }

    #[test]
    fn retries_stop_when_the_budget_is_empty() {
        let (policy, budget) = (RetryPolicy::default(), RetryBudget::new(1));
        let retried = (0..10_000).filter(|_| budget.next(&policy, 1, None).is_some()).count();
        assert_eq!(retried, 100);
        for _ in 0..5 {
            budget.pay_back();
        }
        assert!(budget.next(&policy, 1, None).is_some());
        assert!(budget.next(&policy, 1, None).is_none());
    }

    #[test]
    fn a_policy_bounds_attempts_and_pauses() {
        let budget = RetryBudget::new(1);
        assert_eq!(budget.next(&RetryPolicy::none(), 1, None), None);
        assert_eq!(budget.next(&RetryPolicy::default().attempts(0), 1, None), None);
        let policy =
            RetryPolicy::default().attempts(u32::MAX).first_pause(Duration::from_secs(2)).longest_pause(Duration::from_secs(3));
        assert!((1_000..=2_000).contains(&budget.next(&policy, 1, None).unwrap().as_millis()));
        assert!((1_500..=3_000).contains(&budget.next(&policy, 4_000_000_000, None).unwrap().as_millis()));
        assert_eq!(budget.next(&policy, 1, Some(Duration::MAX)), Some(Duration::from_secs(3)));
    }
}
