//! The format of a token in a store.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use thingspace_raw::Secret;

use crate::auth::login_record::hex;

/// A token and the time at which it expires. Using a session token postpones that time.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct StoredToken {
    pub(crate) secret: Secret,
    #[serde(with = "millis")]
    pub(crate) until: SystemTime,
}

impl StoredToken {
    /// Returns whether the token is valid for longer than `margin` from `now`, and is not the token `refused`.
    pub(crate) fn is_valid(&self, now: SystemTime, margin: Duration, refused: Option<&Secret>) -> bool {
        self.until > now + margin && refused != Some(&self.secret)
    }
}

/// The record of a token in a store: the token, or nothing after a logout.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct TokenRecord {
    pub(crate) token: Option<StoredToken>,
}

impl TokenRecord {
    /// Encodes the record for a store.
    pub(crate) fn to_json(&self) -> Secret {
        // Encoding cannot fail: all keys are strings, and JSON can represent every value.
        serde_json::to_string(self).unwrap_or_default().into()
    }

    /// Decodes a record. A damaged record is treated as a record without a token.
    pub(crate) fn from_json(json: &Secret) -> Self {
        serde_json::from_str(json.expose()).unwrap_or_default()
    }
}

/// Returns a digest of `parts`. The digest serves as a name that does not reveal the parts.
pub(crate) fn digest_of(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part.as_bytes());
        digest.update([0]);
    }
    hex(&digest.finalize()[..16])
}

/// Serializes times as milliseconds since 1970.
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

    /// Serializes optional times as milliseconds since 1970.
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
    fn a_record_round_trips_and_debug_shows_no_token() {
        let until = SystemTime::UNIX_EPOCH + Duration::from_secs(60);
        let record = TokenRecord { token: Some(StoredToken { secret: "hush-token".into(), until }) };
        let token = TokenRecord::from_json(&record.to_json()).token.unwrap();
        let now = SystemTime::UNIX_EPOCH;
        assert!(token.is_valid(now, Duration::from_secs(30), None));
        assert!(!token.is_valid(now, Duration::from_secs(60), None));
        assert!(!token.is_valid(now, Duration::ZERO, Some(&"hush-token".into())));
        assert!(!format!("{record:?}").contains("hush"));
        assert!(TokenRecord::from_json(&"half a rec".into()).token.is_none());
    }
}
