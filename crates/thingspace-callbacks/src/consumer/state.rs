//! The stored state of a partition, and which partition a message belongs to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use thingspace_raw::types::{DeviceId, DeviceKind};
use thingspace_store::{Place, Result, Revision, Store};

use super::group;
use crate::inbox::Received;

/// The value of the cell of a partition. A process that has lost the partition cannot write the cell, because the revision of
/// the cell has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stored {
    /// The process that holds the partition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) worker: Option<String>,
    /// The fencing token, which grows whenever a process takes the partition.
    pub(super) fence: u64,
    /// Every message up to this place is handled, except for the open messages and later messages of their devices.
    pub(super) cursor: u64,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) open: Vec<Open>,
}

/// The first unhandled message of a device. Later messages of the device wait for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Open {
    pub(super) key: String,
    pub(super) place: u64,
    /// The number of tries, including a running try. A try whose failure is not counted does not increase this number.
    pub(super) tries: u32,
    /// The time of the next try, in milliseconds since 1970.
    #[serde(default)]
    pub(super) at: i64,
    /// The number of tries during which their process has ended.
    #[serde(default)]
    pub(super) died: u32,
    #[serde(default)]
    pub(super) is_running: bool,
    /// Why the last try failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reason: Option<String>,
}

/// The partitions that have a cell, by partition number.
pub(super) type ByPartition = BTreeMap<u16, (Stored, Revision)>;

impl Stored {
    /// Returns the state of a partition that no process has taken before.
    pub(super) fn new(start: Place) -> Self {
        Self { cursor: start.0, ..Self::default() }
    }

    /// Returns the partitions of a group.
    pub(super) async fn all(store: &dyn Store, name: &str) -> Result<ByPartition> {
        let prefix = group::partition_prefix(name);
        let mut partitions = ByPartition::new();
        for (cell, value) in store.cells(&prefix).await? {
            let number = cell.strip_prefix(&prefix).and_then(|number| number.parse().ok());
            let stored = serde_json::from_slice(&value.value).ok();
            let (Some(number), Some(stored)) = (number, stored) else { return Err(group::damaged(&cell)) };
            partitions.insert(number, (stored, value.revision));
        }
        Ok(partitions)
    }

    /// Whether the process `worker` holds the partition.
    pub(super) fn is_held_by(&self, worker: &str) -> bool {
        self.worker.as_deref() == Some(worker)
    }

    /// Returns a place up to which all messages are handled.
    pub(super) fn first(&self) -> Place {
        let open = self.open.iter().map(|open| open.place.saturating_sub(1));
        Place(open.fold(self.cursor, u64::min))
    }

    /// Whether the message at `place` still has to be handled. `key` is the [`device_key`] of the message.
    pub(super) fn is_waiting(&self, key: &str, place: Place) -> bool {
        let is_behind_open = || self.open.iter().any(|open| open.key == key && open.place <= place.0);
        place.0 > self.cursor || is_behind_open()
    }
}

/// Returns a string that identifies the device of a message. If the message has no device, the string contains the key of the
/// message instead.
pub(super) fn device_key(received: &Received) -> String {
    let event = received.event();
    let device = event.devices().iter().filter(|device| !device.id.is_empty()).min_by_key(|device| rank(device));
    if let Some(device) = device {
        return format!("{}:{}", device.kind.as_str().to_ascii_lowercase(), device.id);
    }
    // Location messages identify the device by its phone number, in the member `msid`.
    match event.json().get("msid").and_then(serde_json::Value::as_str) {
        Some(msid) if !msid.is_empty() => format!("mdn:{msid}"),
        _ => format!("message:{}", received.key()),
    }
}

/// Orders the identifiers of a device. The kind that most messages contain comes first.
fn rank(device: &DeviceId) -> usize {
    const ORDER: [DeviceKind; 6] =
        [DeviceKind::Iccid, DeviceKind::Imei, DeviceKind::Mdn, DeviceKind::Eid, DeviceKind::Meid, DeviceKind::Esn];
    ORDER.iter().position(|kind| *kind == device.kind).unwrap_or(ORDER.len())
}

/// Returns the partition of a device. All versions of this crate must return the same partition, because processes with different
/// versions may share a group.
pub(super) fn partition_of(key: &str, partitions: u16) -> u16 {
    let digest = Sha256::digest(key);
    let number = u64::from(digest[0]) << 8 | u64::from(digest[1]);
    u16::try_from(number % u64::from(partitions)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_spread_over_all_partitions() {
        let mut counts = [0; 16];
        for device in 0..16_000 {
            counts[usize::from(partition_of(&format!("iccid:{device:020}"), 16))] += 1;
        }
        assert!(counts.iter().all(|count| (850..1_150).contains(count)), "{counts:?}");
    }

    #[test]
    fn the_partition_of_a_device_never_changes() {
        // Processes with different versions of this crate may share a group.
        assert_eq!(partition_of("iccid:89148000006318840271", 16), 3);
    }

    #[test]
    fn a_message_waits_if_it_is_open_or_follows_an_open_message_of_its_device_or_is_after_the_cursor() {
        let open = Open { key: "a".into(), place: 3, tries: 1, at: 0, died: 0, is_running: false, reason: None };
        let stored = Stored { cursor: 5, open: vec![open], ..Stored::default() };
        assert_eq!(stored.first(), Place(2));
        let waiting = [("a", 2), ("a", 3), ("a", 5), ("b", 5), ("b", 6)].map(|(key, place)| stored.is_waiting(key, Place(place)));
        assert_eq!(waiting, [false, true, true, false, true]);
    }
}
