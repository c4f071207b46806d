//! A token as a store keeps it for other processes.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use thingspace_raw::Secret;

use crate::auth::login_record::hex;

/// A token and until when it lives if nothing more happens.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Held {
    pub(crate) secret: Secret,
    #[serde(with = "millis")]
    pub(crate) until: SystemTime,
}

impl Held {
    /// Whether the token lives for `slack` longer at least and is not the one that the service just refused.
    pub(crate) fn lives(&self, now: SystemTime, slack: Duration, refused: Option<&Secret>) -> bool {
        self.until > now + slack && refused != Some(&self.secret)
    }
}

/// What a store keeps under the name of a token: the token, or nothing after a logout.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct TokenRecord {
    pub(crate) token: Option<Held>,
}

impl TokenRecord {
    /// As a store keeps it.
    pub(crate) fn to_text(&self) -> Secret {
        // A record has neither keys that are no text nor anything else that JSON cannot hold.
        serde_json::to_string(self).unwrap_or_default().into()
    }

    /// What a store kept. What is not whole holds no token.
    pub(crate) fn from_text(text: &Secret) -> Self {
        serde_json::from_str(text.expose()).unwrap_or_default()
    }
}

/// A name for what belongs together, that says nothing about it.
pub(crate) fn digest_of(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part.as_bytes());
        digest.update([0]);
    }
    hex(&digest.finalize()[..16])
}

/// Times as milliseconds since 1970.
pub(crate) mod millis {
    use std::time::{Duration, SystemTime};

    use serde::{Deserialize, Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(time: &SystemTime, serializer: S) -> Result<S::Ok, S::Error> {
        let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        serializer.serialize_u64(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SystemTime, D::Error> {
        u64::deserialize(deserializer).map(time_of)
    }

    fn time_of(millis: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(millis)).unwrap_or(SystemTime::UNIX_EPOCH)
    }

    /// The same where there may be no time.
    pub(crate) mod optional {
        use super::*;

        pub(crate) fn serialize<S: Serializer>(time: &Option<SystemTime>, serializer: S) -> Result<S::Ok, S::Error> {
            match time {
                Some(time) => super::serialize(time, serializer),
                None => serializer.serialize_none(),
            }
        }

        pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<SystemTime>, D::Error> {
            Option::<u64>::deserialize(deserializer).map(|millis| millis.map(time_of))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_survives_as_text_and_shows_nothing_in_a_log() {
        let until = SystemTime::UNIX_EPOCH + Duration::from_secs(60);
        let record = TokenRecord { token: Some(Held { secret: "hush-token".into(), until }) };
        let held = TokenRecord::from_text(&record.to_text()).token.unwrap();
        let now = SystemTime::UNIX_EPOCH;
        assert!(held.lives(now, Duration::from_secs(30), None));
        assert!(!held.lives(now, Duration::from_secs(60), None));
        assert!(!held.lives(now, Duration::ZERO, Some(&"hush-token".into())));
        assert!(!format!("{record:?}").contains("hush"));
        assert!(TokenRecord::from_text(&"half a rec".into()).token.is_none());
    }
}
