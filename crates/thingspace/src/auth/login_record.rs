//! Counts failed logins of a user and decides whether another login may be attempted.
//!
//! The service locks a user after five failed logins in a row, whichever passwords were used, and only Verizon support can unlock
//! the user (openapi/session.yaml, startConnectivityManagementSession). So failures are counted per user, not per password. Each
//! attempt is counted before the login is sent, and stays counted if the process is killed during the login. `locked_record`
//! stores the record.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use thingspace_raw::Secret;

use crate::auth::token_record::millis;

/// The number of logins in a row that may fail or have an unknown outcome. The limit is below the five failures that lock the
/// user, because other programs may also log in as the same user.
pub(crate) const FAILURES_ALLOWED: u32 = 2;

/// The maximum number of refused credentials in a record. Above this number, the oldest credentials are dropped.
const REFUSED_KEPT: usize = 50;

/// Credentials that the service refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Refused {
    fingerprint: String,
    reason: String,
}

/// The reason not to attempt a login.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The service has refused exactly these credentials.
    Refused(String),
    /// This many logins in a row failed or had an unknown outcome.
    Failures(u32),
    /// The service reported that the user is locked.
    Locked(String),
}

/// The login record of one user, or of one application key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LoginRecord {
    /// How often the record was written. Among several copies of the record, the one with the highest revision is current.
    pub(crate) revision: u64,
    /// A random string that is part of every fingerprint, so that equal credentials have different fingerprints in different
    /// records.
    salt: String,
    refused: Vec<Refused>,
    failures: u32,
    locked: Option<String>,
    /// The end of the pause after a login that the service postponed.
    #[serde(default, with = "millis::optional")]
    not_before: Option<SystemTime>,
}

impl LoginRecord {
    /// Adds `count` to the number of failures, because unreadable copies may have recorded failures.
    pub(crate) fn add_unreadable_copies(&mut self, count: u32) {
        self.failures = self.failures.saturating_add(count);
    }

    /// Returns the reason not to try these credentials now. `None` if these credentials may be tried.
    pub(crate) fn stopped(&self, credentials: &Secret) -> Option<Stop> {
        if let Some(reason) = &self.locked {
            return Some(Stop::Locked(reason.clone()));
        }
        let fingerprint = self.fingerprint(credentials);
        if let Some(refused) = self.refused.iter().find(|refused| refused.fingerprint == fingerprint) {
            return Some(Stop::Refused(refused.reason.clone()));
        }
        (self.failures >= FAILURES_ALLOWED).then_some(Stop::Failures(self.failures))
    }

    /// Returns how much of the pause after a postponed login remains. `None` if there is no pause, or if the pause is over.
    pub(crate) fn pause(&self, now: SystemTime) -> Option<Duration> {
        self.not_before?.duration_since(now).ok().filter(|pause| !pause.is_zero())
    }

    /// Returns the number of logins in a row that failed or had an unknown outcome.
    pub(crate) fn failures(&self) -> u32 {
        self.failures
    }

    /// Counts an attempt as a failure. Must be called before the login is sent, so that a login stays counted as a failure if its
    /// outcome is never recorded.
    pub(crate) fn start_attempt(&mut self) {
        self.choose_salt();
        self.failures = self.failures.saturating_add(1);
    }

    /// Records a successful login. Refused credentials stay refused, because a new password does not make an old password valid.
    pub(crate) fn succeeded(&mut self) {
        self.failures = 0;
        self.locked = None;
        self.not_before = None;
    }

    /// Records that the service refused the credentials. Does not count a failure: [`start_attempt`](Self::start_attempt) has
    /// already counted the login, and attempts for a bearer are not counted.
    pub(crate) fn refused(&mut self, credentials: &Secret, reason: &str) {
        // `start_attempt` is not called for a bearer, so the record may not have a salt yet.
        self.choose_salt();
        let fingerprint = self.fingerprint(credentials);
        self.refused.retain(|refused| refused.fingerprint != fingerprint);
        self.refused.push(Refused { fingerprint, reason: reason.to_owned() });
        if self.refused.len() > REFUSED_KEPT {
            self.refused.remove(0);
        }
    }

    /// Records that the service reported the user as locked.
    pub(crate) fn locked(&mut self, reason: &str) {
        self.locked = Some(reason.to_owned());
    }

    /// Removes an attempt from the count of failures. Only for an attempt that the service has not counted as a failure.
    pub(crate) fn cancel_attempt(&mut self) {
        self.failures = self.failures.saturating_sub(1);
    }

    /// Records that the service postponed the login without checking the credentials. The pause ends at `until`.
    pub(crate) fn postponed(&mut self, until: SystemTime) {
        self.cancel_attempt();
        self.not_before = Some(until);
    }

    /// Allows another login: clears the refusals, the failures, the lock and the pause.
    pub(crate) fn allow(&mut self) {
        *self = Self { revision: self.revision, salt: std::mem::take(&mut self.salt), ..Self::default() };
    }

    fn choose_salt(&mut self) {
        if self.salt.is_empty() {
            self.salt = format!("{:032x}", rand::random::<u128>());
        }
    }

    fn fingerprint(&self, credentials: &Secret) -> String {
        let mut digest = Sha256::new();
        digest.update(self.salt.as_bytes());
        digest.update([0]);
        digest.update(credentials.expose().as_bytes());
        hex(&digest.finalize())
    }

    /// Encodes the record for a store.
    pub(crate) fn to_json(&self) -> Secret {
        // Encoding cannot fail: all keys are strings, and JSON can represent every value.
        serde_json::to_string(self).unwrap_or_default().into()
    }

    /// Decodes a record. Returns `None` if the record is damaged.
    pub(crate) fn from_json(json: &Secret) -> Option<Self> {
        serde_json::from_str(json.expose()).ok()
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use rand::{RngExt as _, SeedableRng as _};
    use rand_chacha::ChaCha8Rng;

    use super::*;

    /// The outcome of a login, and what the service counted.
    #[derive(Clone, Copy, Debug)]
    enum Ending {
        Success,
        Refusal,
        NotSent,
        /// The answer was lost; the service counted a failure.
        Lost,
        /// The process died during the login; the service counted a failure.
        Killed,
        /// The service did not check the password.
        Unavailable,
    }

    #[test]
    fn the_service_never_counts_more_than_two_failures_in_a_row_whichever_passwords_are_used() {
        const ENDINGS: [Ending; 6] =
            [Ending::Success, Ending::Refusal, Ending::NotSent, Ending::Lost, Ending::Killed, Ending::Unavailable];
        let seed = 7;
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let passwords = ["user\0one", "user\0two", "user\0three"].map(Secret::from);
        for sequence in 0..10_000 {
            let mut record = LoginRecord::default();
            let mut failures = 0;
            for step in 0..12 {
                // Each step is a new process, which reads the record of the previous process.
                record = LoginRecord::from_json(&record.to_json()).unwrap();
                let credentials = &passwords[rng.random_range(0..passwords.len())];
                if record.stopped(credentials).is_some() {
                    continue;
                }
                record.start_attempt();
                let written = record.clone();
                match ENDINGS[rng.random_range(0..ENDINGS.len())] {
                    Ending::Success => {
                        failures = 0;
                        record.succeeded();
                    }
                    Ending::Refusal => {
                        failures += 1;
                        record.refused(credentials, "no");
                    }
                    Ending::NotSent => record.cancel_attempt(),
                    Ending::Unavailable => record.postponed(SystemTime::UNIX_EPOCH),
                    Ending::Lost => failures += 1,
                    Ending::Killed => {
                        failures += 1;
                        record = written;
                    }
                }
                assert!(failures <= FAILURES_ALLOWED, "seed {seed}, sequence {sequence}, step {step}");
            }
        }
    }

    #[test]
    fn a_refused_password_stays_refused_until_a_login_is_allowed() {
        let (wrong, right) = (Secret::from("user\0wrong"), Secret::from("user\0right"));
        let mut record = LoginRecord::default();
        record.start_attempt();
        record.refused(&wrong, "the password is wrong");
        let refused = Some(Stop::Refused("the password is wrong".to_owned()));
        assert_eq!((record.stopped(&wrong), record.stopped(&right)), (refused.clone(), None));
        record.start_attempt();
        record.succeeded();
        assert_eq!((record.stopped(&wrong), record.stopped(&right)), (refused, None));
        record.allow();
        assert_eq!(record.stopped(&wrong), None);
    }

    #[test]
    fn no_third_password_is_tried_after_two_failures_until_a_login_is_allowed() {
        let mut record = LoginRecord::default();
        for wrong in ["user\0one", "user\0two"] {
            assert_eq!(record.stopped(&wrong.into()), None);
            record.start_attempt();
            record.refused(&wrong.into(), "no");
        }
        assert_eq!(record.stopped(&"user\0three".into()), Some(Stop::Failures(2)));
        record.allow();
        assert_eq!(record.stopped(&"user\0three".into()), None);
    }

    #[test]
    fn equal_credentials_have_different_fingerprints_in_different_records() {
        let records = [(); 2].map(|()| {
            let mut record = LoginRecord::default();
            record.refused(&"key\0hush".into(), "no");
            record
        });
        assert_eq!(records[0].stopped(&"key\0hush".into()), Some(Stop::Refused("no".to_owned())));
        assert_ne!(records[0].refused[0].fingerprint, records[1].refused[0].fingerprint);
    }

    #[test]
    fn a_record_round_trips_and_shows_no_password() {
        let mut record = LoginRecord::default();
        record.start_attempt();
        record.refused(&"user\0hush".into(), "no");
        record.postponed(SystemTime::UNIX_EPOCH + Duration::from_secs(60));
        assert_eq!(LoginRecord::from_json(&record.to_json()).as_ref(), Some(&record));
        assert_eq!(record.pause(SystemTime::UNIX_EPOCH), Some(Duration::from_secs(60)));
        assert!(!format!("{record:?}{}", record.to_json().expose()).contains("hush"));
        assert!(LoginRecord::from_json(&"{\"revision\":4,\"sa".into()).is_none());
    }
}
