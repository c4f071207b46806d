//! What is known of past logins of one user, and whether another one may be tried.
//!
//! Five failed logins in a row lock the user until support helps (openapi/session.yaml, startConnectivityManagementSession), whichever
//! passwords they used. So failures are counted for the user, an attempt is counted before it is made, and the count outlives the
//! process: a process that is killed while it logs in has used its attempt. `login_keeper` says where the record is kept.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use thingspace_raw::Secret;

use crate::auth::token_record::millis;

/// Logins in a row that may fail or have no clear outcome. The service locks at five, and others may share the user.
pub(crate) const FAILURES_ALLOWED: u32 = 2;

/// Refused credentials that are remembered; the oldest is forgotten first.
const REFUSED_KEPT: usize = 50;

/// Credentials that the service refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Refused {
    fingerprint: String,
    reason: String,
}

/// Why no login is tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The service refused these very credentials.
    Refused(String),
    /// So many logins in a row failed or had no clear outcome.
    Failures(u32),
    /// The service reported that the user is locked.
    Locked(String),
}

/// The logins of one user, or of one application key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LoginRecord {
    /// Counts the writes: of several copies the highest is the truth.
    pub(crate) revision: u64,
    /// So that a fingerprint says nothing about the credentials to somebody who reads it elsewhere.
    salt: String,
    refused: Vec<Refused>,
    failures: u32,
    locked: Option<String>,
    /// The service asked for a pause until then.
    #[serde(default, with = "millis::optional")]
    not_before: Option<SystemTime>,
}

impl LoginRecord {
    /// Copies of the record could not be read: each may have held a failure.
    pub(crate) fn damaged(&mut self, unclear: u32) {
        self.failures = self.failures.saturating_add(unclear);
    }

    /// Why these credentials must not be tried now, if so.
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

    /// How long the service asked to wait, from now.
    pub(crate) fn pause(&self, now: SystemTime) -> Option<Duration> {
        self.not_before?.duration_since(now).ok().filter(|pause| !pause.is_zero())
    }

    /// Logins in a row that failed or had no clear outcome.
    pub(crate) fn failures(&self) -> u32 {
        self.failures
    }

    /// An attempt begins. Until its end is known it counts as one without a clear outcome.
    pub(crate) fn trying(&mut self) {
        if self.salt.is_empty() {
            self.salt = format!("{:032x}", rand::random::<u128>());
        }
        self.failures = self.failures.saturating_add(1);
    }

    /// The attempt succeeded. What was refused before stays refused: an old password does not become right by a new one.
    pub(crate) fn succeeded(&mut self) {
        self.failures = 0;
        self.locked = None;
        self.not_before = None;
    }

    /// The service said no to the credentials of the attempt, which is counted already.
    pub(crate) fn refused(&mut self, credentials: &Secret, reason: &str) {
        let fingerprint = self.fingerprint(credentials);
        self.refused.retain(|refused| refused.fingerprint != fingerprint);
        self.refused.push(Refused { fingerprint, reason: reason.to_owned() });
        if self.refused.len() > REFUSED_KEPT {
            self.refused.remove(0);
        }
    }

    /// The service said that the user is locked.
    pub(crate) fn locked(&mut self, reason: &str) {
        self.locked = Some(reason.to_owned());
    }

    /// The attempt certainly did not get as far as the credentials: it counts for nothing.
    pub(crate) fn came_to_nothing(&mut self) {
        self.failures = self.failures.saturating_sub(1);
    }

    /// The service was not able to look at the credentials and wants the next attempt later.
    pub(crate) fn postponed(&mut self, until: SystemTime) {
        self.came_to_nothing();
        self.not_before = Some(until);
    }

    /// A person says that another login may be tried.
    pub(crate) fn allow(&mut self) {
        *self = Self { revision: self.revision, salt: std::mem::take(&mut self.salt), ..Self::default() };
    }

    fn fingerprint(&self, credentials: &Secret) -> String {
        let mut digest = Sha256::new();
        digest.update(self.salt.as_bytes());
        digest.update([0]);
        digest.update(credentials.expose().as_bytes());
        hex(&digest.finalize())
    }

    /// As a store keeps it.
    pub(crate) fn to_text(&self) -> Secret {
        // A record has neither keys that are no text nor anything else that JSON cannot hold.
        serde_json::to_string(self).unwrap_or_default().into()
    }

    /// What a store kept; nothing where it is not whole.
    pub(crate) fn from_text(text: &Secret) -> Option<Self> {
        serde_json::from_str(text.expose()).ok()
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

    /// How one login ended, as the service sees it.
    #[derive(Clone, Copy, Debug)]
    enum End {
        Success,
        Refusal,
        NotSent,
        /// The client does not know; the service counted a failure.
        Lost,
        /// The process died during the login; the service counted a failure.
        Killed,
        /// The service was not able to look at the password.
        Unavailable,
    }

    #[test]
    fn the_service_never_counts_more_than_two_failures_in_a_row_whichever_passwords_are_used() {
        const ENDS: [End; 6] = [End::Success, End::Refusal, End::NotSent, End::Lost, End::Killed, End::Unavailable];
        let seed = 7;
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let passwords = ["user\0one", "user\0two", "user\0three"].map(Secret::from);
        for sequence in 0..10_000 {
            let mut record = LoginRecord::default();
            let mut failures = 0;
            for step in 0..12 {
                // Every process reads what the one before it wrote.
                record = LoginRecord::from_text(&record.to_text()).unwrap();
                let credentials = &passwords[rng.random_range(0..passwords.len())];
                if record.stopped(credentials).is_some() {
                    continue;
                }
                record.trying();
                let written = record.clone();
                match ENDS[rng.random_range(0..ENDS.len())] {
                    End::Success => {
                        failures = 0;
                        record.succeeded();
                    }
                    End::Refusal => {
                        failures += 1;
                        record.refused(credentials, "no");
                    }
                    End::NotSent => record.came_to_nothing(),
                    End::Unavailable => record.postponed(SystemTime::UNIX_EPOCH),
                    End::Lost => failures += 1,
                    End::Killed => {
                        failures += 1;
                        record = written;
                    }
                }
                assert!(failures <= FAILURES_ALLOWED, "seed {seed}, sequence {sequence}, step {step}");
            }
        }
    }

    #[test]
    fn a_refused_password_stays_refused_until_a_person_allows_it() {
        let (wrong, right) = (Secret::from("user\0wrong"), Secret::from("user\0right"));
        let mut record = LoginRecord::default();
        record.trying();
        record.refused(&wrong, "the password is wrong");
        let refused = Some(Stop::Refused("the password is wrong".to_owned()));
        assert_eq!((record.stopped(&wrong), record.stopped(&right)), (refused.clone(), None));
        record.trying();
        record.succeeded();
        assert_eq!((record.stopped(&wrong), record.stopped(&right)), (refused, None));
        record.allow();
        assert_eq!(record.stopped(&wrong), None);
    }

    #[test]
    fn a_third_password_after_two_failures_needs_a_person() {
        let mut record = LoginRecord::default();
        for wrong in ["user\0one", "user\0two"] {
            assert_eq!(record.stopped(&wrong.into()), None);
            record.trying();
            record.refused(&wrong.into(), "no");
        }
        assert_eq!(record.stopped(&"user\0three".into()), Some(Stop::Failures(2)));
        record.allow();
        assert_eq!(record.stopped(&"user\0three".into()), None);
    }

    #[test]
    fn a_record_survives_as_text_and_shows_no_password() {
        let mut record = LoginRecord::default();
        record.trying();
        record.refused(&"user\0hush".into(), "no");
        record.postponed(SystemTime::UNIX_EPOCH + Duration::from_secs(60));
        assert_eq!(LoginRecord::from_text(&record.to_text()).as_ref(), Some(&record));
        assert_eq!(record.pause(SystemTime::UNIX_EPOCH), Some(Duration::from_secs(60)));
        assert!(!format!("{record:?}{}", record.to_text().expose()).contains("hush"));
        assert!(LoginRecord::from_text(&"{\"revision\":4,\"sa".into()).is_none());
    }
}
