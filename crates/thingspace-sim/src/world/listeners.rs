//! Registered callback listeners.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::Url;

/// A registered listener.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Listener {
    pub(crate) url: Url,
    pub(crate) username: String,
    pub(crate) password: String,
    /// The time until which messages still contain the credentials of the previous registration, and those credentials: username
    /// and password (quirk callback-password-delay).
    pub(crate) former: Option<(Timestamp, String, String)>,
}

impl Listener {
    pub(crate) fn new(url: Url, username: String, password: String) -> Self {
        Self { url, username, password, former: None }
    }

    /// Returns the username and password for a message that is sent at the time `at`.
    pub(crate) fn credentials(&self, at: Timestamp) -> (&str, &str) {
        match &self.former {
            Some((until, username, password)) if at < *until => (username, password),
            _ => (&self.username, &self.password),
        }
    }
}

/// Serializes and deserializes a map from service names to listeners. The map needs custom code, because serde cannot deserialize
/// its keys of type `&'static str`.
pub(super) mod by_service {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Listener;
    use crate::snapshot_serde::static_str;

    type Listeners = BTreeMap<&'static str, Arc<Listener>>;

    pub(crate) fn serialize<S: Serializer>(listeners: &Listeners, serializer: S) -> Result<S::Ok, S::Error> {
        listeners.serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Listeners, D::Error> {
        let listeners = BTreeMap::<String, Arc<Listener>>::deserialize(deserializer)?;
        listeners.into_iter().map(|(service, listener)| Ok((static_str::interned(service)?, listener))).collect()
    }
}
