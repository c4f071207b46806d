//! The health of a receiver: whether messages can be stored, and whether the service sends the right credentials.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// The number of messages with wrong credentials within [`WINDOW`] that make an alarm.
const STORM: usize = 20;

/// The time in which refused messages count for an alarm.
const WINDOW: Duration = Duration::from_secs(60);

/// What the last calls of the store and the last messages show.
#[derive(Debug, Default)]
pub(super) struct Health(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// The error of the last call of the store, and the time of the first error in a row.
    store: Option<(Instant, String)>,
    /// The times of the last messages with wrong credentials, at most [`STORM`].
    refused: VecDeque<Instant>,
    /// Whether the alarm was logged.
    is_alarmed: bool,
}

impl Health {
    /// Records that the store works.
    pub(super) fn store_works(&self) {
        if let Some((since, _)) = self.state().store.take() {
            tracing::info!(seconds = since.elapsed().as_secs(), "the store of the inbox works again");
        }
    }

    /// Records that the store failed.
    pub(super) fn store_fails(&self, error: &thingspace_store::Error) {
        let mut state = self.state();
        let since = state.store.as_ref().map_or_else(Instant::now, |(since, _)| *since);
        state.store = Some((since, error.to_string()));
    }

    /// Records a message with wrong credentials. Logs an alarm at the start of a storm.
    pub(super) fn wrong_credentials(&self) {
        let mut state = self.state();
        let now = Instant::now();
        if state.refused.len() == STORM {
            state.refused.pop_front();
        }
        state.refused.push_back(now);
        let is_storm = state.is_storm(now);
        if is_storm && !state.is_alarmed {
            tracing::error!("{}", STORM_ALARM);
        }
        state.is_alarmed = is_storm;
    }

    /// Returns the status and the body of `/healthz`.
    ///
    /// Only a failing store is a failure. Anyone can send wrong credentials, and must not be able to take the receiver out of service
    /// with them.
    pub(super) fn report(&self) -> (u16, String) {
        let state = self.state();
        let mut reasons = String::new();
        if let Some((since, error)) = &state.store {
            let _ = writeln!(reasons, "store: callbacks have not been stored for {} s: {error}", since.elapsed().as_secs());
        }
        if state.is_storm(Instant::now()) {
            let _ = writeln!(reasons, "credentials: {STORM_ALARM}");
        }
        match (&state.store, reasons.is_empty()) {
            (Some(_), _) => (503, format!("failing\n{reasons}")),
            (None, false) => (200, format!("degraded\n{reasons}")),
            (None, true) => (200, "ok\n".to_owned()),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

const STORM_ALARM: &str = "20 or more callbacks within a minute had other credentials than the listener: compare its password with the \
                           registered one, because these callbacks are lost after the last redelivery";

impl State {
    fn is_storm(&self, now: Instant) -> bool {
        self.refused.len() == STORM && self.refused.front().is_some_and(|first| now.duration_since(*first) <= WINDOW)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn twenty_wrong_passwords_within_a_minute_are_an_alarm_that_ends() {
        let health = Health::default();
        for _ in 0..STORM - 1 {
            health.wrong_credentials();
        }
        assert_eq!(health.report(), (200, "ok\n".to_owned()));
        health.wrong_credentials();
        let (status, report) = health.report();
        assert!(status == 200 && report.starts_with("degraded\ncredentials: 20 or more"), "{report}");
        tokio::time::advance(WINDOW + Duration::from_secs(1)).await;
        assert_eq!(health.report().1, "ok\n");
    }

    #[tokio::test(start_paused = true)]
    async fn a_failing_store_is_a_failure_until_it_works() {
        let health = Health::default();
        let full = thingspace_store::Error::new(thingspace_store::ErrorKind::Full, "the disk is full");
        health.store_fails(&full);
        tokio::time::advance(Duration::from_secs(7)).await;
        health.store_fails(&full);
        let (status, report) = health.report();
        assert_eq!(status, 503);
        assert!(report.starts_with("failing\nstore: callbacks have not been stored for 7 s: the disk is full"), "{report}");
        health.store_works();
        assert_eq!(health.report(), (200, "ok\n".to_owned()));
    }
}
