//! The health of a receiver: whether messages can be stored, whether they have the right credentials, and whether changed files
//! (such as the certificate) could be loaded.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::{SpoolStatus, StoreFailure};

/// A storm is at least this number of messages with wrong credentials within [`WINDOW`]. A storm causes an alarm.
const STORM: usize = 20;

/// The period over which messages with wrong credentials are counted.
const WINDOW: Duration = Duration::from_secs(60);

/// A problem of a running [`Receiver`](crate::Receiver). `/healthz` reports it, and `Display` describes it in one line.
///
/// See [`Receiver::problems`](crate::Receiver::problems).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// Callbacks cannot be stored, so they are answered with status 503.
    Store(StoreFailure),
    /// The spool of the inbox is in use: the store is unreachable, or not all spooled callbacks have been moved to the store yet.
    Spooling(SpoolStatus),
    /// 20 or more callbacks within the last minute had wrong credentials.
    WrongCredentials,
    /// A file has changed, but cannot be loaded. The previous content stays in use. The string is the error, which names the
    /// file.
    NotReloaded(String),
}

impl Problem {
    /// Returns whether this problem makes `/healthz` respond with status 503, so that a load balancer takes the receiver out of
    /// service.
    ///
    /// Only a failing store causes this status. Anyone can send wrong credentials, so wrong credentials must not take the
    /// receiver out of service.
    ///
    /// ```
    /// use thingspace_callbacks::Problem;
    ///
    /// assert!(!Problem::WrongCredentials.is_failure());
    /// ```
    pub fn is_failure(&self) -> bool {
        matches!(self, Problem::Store(_))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Store(failure) => {
                write!(f, "callbacks have not been stored for {} s: {}", failure.duration.as_secs(), failure.error)
            }
            Problem::Spooling(spooled) => write!(f, "{spooled}"),
            Problem::WrongCredentials => f.write_str(STORM_ALARM),
            Problem::NotReloaded(error) => write!(f, "{error}; the previous content stays in use"),
        }
    }
}

const STORM_ALARM: &str = "20 or more callbacks within a minute had wrong credentials: compare this receiver's password with the \
                           password that is registered at the service; after its last redelivery, such a callback is lost";

/// Returns the status and the body of `/healthz`.
pub(super) fn report(problems: &[Problem]) -> (u16, String) {
    let lines: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
    if problems.iter().any(Problem::is_failure) {
        (503, format!("failing\n{lines}"))
    } else if problems.is_empty() {
        (200, "ok\n".to_owned())
    } else {
        (200, format!("degraded\n{lines}"))
    }
}

/// Detects a storm of messages with wrong credentials.
#[derive(Debug, Default)]
pub(super) struct Storm(Mutex<Times>);

#[derive(Debug, Default)]
struct Times {
    /// The times of the last messages with wrong credentials, at most [`STORM`], oldest first.
    refused: VecDeque<Instant>,
    /// Whether the alarm for the current storm was logged.
    is_logged: bool,
}

impl Storm {
    /// Records a message with wrong credentials. Logs an alarm at the start of a storm.
    pub(super) fn add(&self) {
        let mut times = self.times();
        let now = Instant::now();
        if times.refused.len() == STORM {
            times.refused.pop_front();
        }
        times.refused.push_back(now);
        let is_storm = times.is_storm(now);
        if is_storm && !times.is_logged {
            tracing::error!("{}", STORM_ALARM);
        }
        times.is_logged = is_storm;
    }

    /// Returns whether at least [`STORM`] messages within the last [`WINDOW`] had wrong credentials.
    pub(super) fn is_on(&self) -> bool {
        self.times().is_storm(Instant::now())
    }

    fn times(&self) -> MutexGuard<'_, Times> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Times {
    fn is_storm(&self, now: Instant) -> bool {
        self.refused.len() == STORM && self.refused.front().is_some_and(|first| now.duration_since(*first) <= WINDOW)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn twenty_wrong_passwords_raise_an_alarm_for_one_minute() {
        let storm = Storm::default();
        for _ in 0..STORM - 1 {
            storm.add();
        }
        assert!(!storm.is_on());
        storm.add();
        assert!(storm.is_on());
        tokio::time::advance(WINDOW + Duration::from_secs(1)).await;
        assert!(!storm.is_on());
    }

    #[test]
    fn only_a_failing_store_fails_the_health_check() {
        let error = thingspace_store::Error::new(thingspace_store::ErrorKind::Full, "the disk is full");
        let store = Problem::Store(StoreFailure { duration: Duration::from_secs(7), error });
        let file = Problem::NotReloaded("cannot use the certificate c.pem".to_owned());
        assert_eq!(report(&[]), (200, "ok\n".to_owned()));
        let (status, text) = report(&[file.clone(), Problem::WrongCredentials]);
        assert!(status == 200 && text.starts_with("degraded\ncannot use the certificate c.pem; the previous"), "{text}");
        let (status, text) = report(&[store, file]);
        assert!(status == 503 && text.starts_with("failing\ncallbacks have not been stored for 7 s: the disk is full"), "{text}");
        assert_eq!(text.lines().count(), 3);
    }
}
