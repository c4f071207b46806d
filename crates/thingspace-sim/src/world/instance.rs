//! The instance id, by which a client recognizes a simulator and notices a reset.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::{Builder, Uuid};

/// Identifies the simulated world from a start or reset to the next reset. A snapshot contains the id, because the restored
/// devices have the same past. A reset creates another id, because a client must not apply what it knows about the earlier
/// devices to the new ones.
///
/// The id does not depend on the seed, because to a client, two simulators with the same seed are different services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct InstanceId(Uuid);

impl InstanceId {
    pub(super) fn random() -> Self {
        Self(Builder::from_random_bytes(rand::random()).into_uuid())
    }
}

impl fmt::Display for InstanceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
