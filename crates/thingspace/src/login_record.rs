//! What is known of one token: the token itself, and whether it may be asked for again.
//!
//! Five failed logins in a row lock the user, for good until support helps (openapi/session.yaml, startConnectivityManagementSession).
//! So a try is counted before it is made, and the count outlives the process where there is a [token store](crate::TokenStore): a
//! process that is killed while it logs in has used its try.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use thingspace_raw::Secret;

/// Tries in a row without a clear outcome. The service locks at five, and others may share the user.
pub(crate) const UNCLEAR_TRIES: u32 = 2;

/// A token and until when it lives if nothing more happens.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Held {
    pub(crate) secret: Secret,
    #[serde(with = "millis")]
    pub(crate) until: SystemTime,
}

/// Why no more tries are made with the credentials that have this fingerprint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Stop {
    fingerprint: String,
    reason: String,
}

/// Tries with the credentials that have this fingerprint, of which nobody knows how they ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Unclear {
    fingerprint: String,
    tries: u32,
}

/// Everything that is kept of one token.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Record {
    /// So that a fingerprint tells nothing about the credentials to somebody who reads it elsewhere.
    salt: String,
    pub(crate) token: Option<Held>,
    stop: Option<Stop>,
    unclear: Option<Unclear>,
}

impl Record {
    /// The token, when it lives for `slack` longer at least and is not the one that the service just refused.
    pub(crate) fn live(&self, now: SystemTime, slack: Duration, refused: Option<&Secret>) -> Option<&Held> {
        self.token.as_ref().filter(|held| held.until > now + slack && refused != Some(&held.secret))
    }

    /// Why these credentials must not be tried, if so.
    pub(crate) fn stopped(&self, credentials: &Secret) -> Option<&str> {
        let fingerprint = self.fingerprint(credentials);
        self.stop.as_ref().filter(|stop| stop.fingerprint == fingerprint).map(|stop| stop.reason.as_str())
    }

    /// A try begins. Until its end is known it counts as one without a clear outcome.
    pub(crate) fn trying(&mut self, credentials: &Secret) {
        if self.salt.is_empty() {
            self.salt = format!("{:032x}", rand::random::<u128>());
        }
        let fingerprint = self.fingerprint(credentials);
        let before = self.unclear.take().filter(|unclear| unclear.fingerprint == fingerprint).map_or(0, |unclear| unclear.tries);
        if before + 1 >= UNCLEAR_TRIES {
            // Whoever reads this without an end of the try knows that there must be no third.
            let reason = format!("{} logins in a row had no clear outcome", before + 1);
            self.stop = Some(Stop { fingerprint: fingerprint.clone(), reason });
        }
        self.unclear = Some(Unclear { fingerprint, tries: before + 1 });
    }

    /// The try gave a token.
    pub(crate) fn succeeded(&mut self, held: Held) {
        self.token = Some(held);
        self.stop = None;
        self.unclear = None;
    }

    /// The service said no to the credentials.
    pub(crate) fn refused(&mut self, credentials: &Secret, reason: &str) {
        self.token = None;
        self.unclear = None;
        self.stop = Some(Stop { fingerprint: self.fingerprint(credentials), reason: reason.to_owned() });
    }

    /// The try certainly did not reach the service, or ended otherwise than by a look at the credentials: it counts for nothing.
    pub(crate) fn came_to_nothing(&mut self, before: &Record) {
        self.token = None;
        self.stop.clone_from(&before.stop);
        self.unclear.clone_from(&before.unclear);
    }

    /// Nobody knows how the try ended.
    pub(crate) fn unclear(&mut self) {
        self.token = None;
    }

    /// A person says that the credentials may be tried again.
    pub(crate) fn allow(&mut self) {
        self.stop = None;
        self.unclear = None;
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

    /// What a store kept; a text that is none is no record.
    pub(crate) fn from_text(text: &Secret) -> Option<Self> {
        serde_json::from_str(text.expose()).ok()
    }
}

/// A name for what belongs together, that tells nothing about it.
pub(crate) fn digest_of(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part.as_bytes());
        digest.update([0]);
    }
    hex(&digest.finalize()[..16])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Times as milliseconds since 1970.
mod millis {
    use std::time::{Duration, SystemTime};

    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(time: &SystemTime, serializer: S) -> Result<S::Ok, S::Error> {
        let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        serializer.serialize_u64(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SystemTime, D::Error> {
        let millis = u64::deserialize(deserializer)?;
        Ok(SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(millis)).unwrap_or(SystemTime::UNIX_EPOCH))
    }
}

#[cfg(test)]
mod tests {
    use rand::{RngExt as _, SeedableRng as _};
    use rand_chacha::ChaCha8Rng;

    use super::*;

    fn held(until: u64) -> Held {
        Held { secret: "token".into(), until: SystemTime::UNIX_EPOCH + Duration::from_secs(until) }
    }

    /// What became of one try, as the service sees it.
    #[derive(Clone, Copy, Debug)]
    enum End {
        Success,
        Refusal,
        NotSent,
        /// The client does not know; the service counted a failure.
        Lost,
        /// The process died while it tried; the service counted a failure.
        Killed,
    }

    #[test]
    fn the_service_never_counts_more_than_two_failures_in_a_row() {
        const ENDS: [End; 5] = [End::Success, End::Refusal, End::NotSent, End::Lost, End::Killed];
        let seed = 7;
        let mut dice = ChaCha8Rng::seed_from_u64(seed);
        let credentials = Secret::from("user\0password");
        for sequence in 0..10_000 {
            let mut record = Record::default();
            let mut failures = 0;
            for step in 0..12 {
                // Every process reads what the one before it wrote.
                record = Record::from_text(&record.to_text()).unwrap();
                if record.stopped(&credentials).is_some() {
                    continue;
                }
                let before = record.clone();
                record.trying(&credentials);
                let written = record.clone();
                match ENDS[dice.random_range(0..ENDS.len())] {
                    End::Success => {
                        failures = 0;
                        record.succeeded(held(1));
                    }
                    End::Refusal => {
                        failures += 1;
                        record.refused(&credentials, "no");
                    }
                    End::NotSent => record.came_to_nothing(&before),
                    End::Lost => {
                        failures += 1;
                        record.unclear();
                    }
                    End::Killed => {
                        failures += 1;
                        record = written;
                    }
                }
                assert!(failures <= UNCLEAR_TRIES, "seed {seed}, sequence {sequence}, step {step}");
            }
        }
    }

    #[test]
    fn a_stop_ends_with_other_credentials_or_by_a_person() {
        let (wrong, right) = (Secret::from("user\0wrong"), Secret::from("user\0right"));
        let mut record = Record::default();
        record.trying(&wrong);
        record.refused(&wrong, "the password is wrong");
        assert_eq!(record.stopped(&wrong), Some("the password is wrong"));
        assert_eq!(record.stopped(&right), None);
        record.allow();
        assert_eq!(record.stopped(&wrong), None);
    }

    #[test]
    fn a_record_survives_as_text_and_says_nothing_in_a_log() {
        let mut record = Record::default();
        record.trying(&"user\0hush".into());
        record.succeeded(Held { secret: "hush-token".into(), ..held(60) });
        let again = Record::from_text(&record.to_text()).unwrap();
        let now = SystemTime::UNIX_EPOCH;
        assert_eq!(again.live(now, Duration::from_secs(30), None).unwrap().secret, "hush-token".into());
        assert!(again.live(now, Duration::from_secs(60), None).is_none());
        assert!(again.live(now, Duration::ZERO, Some(&"hush-token".into())).is_none());
        assert!(!format!("{record:?}").contains("hush"));
        assert!(Record::from_text(&"half a rec".into()).is_none());
    }
}
