//! The instance id, by which a client recognizes a simulator and notices a reset.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::{Builder, Uuid};

/// Identifies the simulated world from a start or reset to the next reset. A snapshot contains the id, so restoring the snapshot
/// also restores the id. This is right, because all that a client knew about the devices in the snapshot is valid again. A reset
/// creates a new id, because nothing that a client knows about the old devices applies to the new ones.
///
/// The id is random and not derived from the seed, because two simulators with the same seed are different services to a client.
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
