//! Snapshots of a fleet. A snapshot stores the seed and the size from which the fleet was generated, and only those lines that
//! changed or were added. Reading the snapshot generates all other lines again.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Entry, Fleet, MAX_DEVICES, Slot};
use crate::groups::Groups;
use crate::line::Line;
use crate::rng::Rng;

/// The stored form of a fleet. `L` is `&Line` for serialization and `Line` for deserialization.
#[derive(Serialize, Deserialize)]
#[serde(bound(serialize = "L: Serialize", deserialize = "L: Deserialize<'de>"))]
struct StoredFleet<L> {
    account: String,
    seed: u64,
    start: jiff::Timestamp,
    /// Number of generated lines.
    initial_size: usize,
    /// Generated lines that have changed. A deleted line is `None`.
    changed: Vec<(Slot, Option<L>)>,
    /// Lines that were not generated, each with its platform id and its creation date. A deleted line is `None`.
    added: Vec<(u64, jiff::Timestamp, Option<L>)>,
    groups: Groups,
    phone_numbers_given: u64,
    sims_changed: u64,
    gaps: Rng,
}

impl Serialize for Fleet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let initial = Self::generate(&self.account, self.initial_size, self.seed, self.start);
        let pairs = self.slots.iter().zip(&initial.slots);
        let changed = (0..).zip(pairs).filter(|(_, (now, then))| now.line != then.line);
        let later = self.slots.get(self.initial_size..).unwrap_or_default();
        let stored = StoredFleet::<&Line> {
            account: self.account.to_string(),
            seed: self.seed,
            start: self.start,
            initial_size: self.initial_size,
            changed: changed.map(|(slot, (now, _))| (slot, now.line.as_ref())).collect(),
            added: later.iter().map(|entry| (entry.device_id, entry.created, entry.line.as_ref())).collect(),
            groups: self.groups.clone(),
            phone_numbers_given: self.phone_numbers_given,
            sims_changed: self.sims_changed,
            gaps: self.gaps.clone(),
        };
        stored.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Fleet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = StoredFleet::<Line>::deserialize(deserializer)?;
        if stored.initial_size > MAX_DEVICES {
            return Err(D::Error::custom("too many devices"));
        }
        let mut fleet = Self::generate(&stored.account, stored.initial_size, stored.seed, stored.start);
        for (slot, line) in stored.changed {
            let entry = fleet.slots.get_mut(slot as usize).ok_or_else(|| D::Error::custom("a changed line is out of range"))?;
            entry.line = line;
        }
        fleet.slots.extend(stored.added.into_iter().map(|(device_id, created, line)| Entry { device_id, created, line }));
        fleet.groups = stored.groups;
        fleet.phone_numbers_given = stored.phone_numbers_given;
        fleet.sims_changed = stored.sims_changed;
        fleet.gaps = stored.gaps;
        fleet.index();
        Ok(fleet)
    }
}

impl Fleet {
    /// Rebuilds the index of identifiers and the counts per state.
    pub(super) fn index(&mut self) {
        let lines = || (0..).zip(&self.slots).filter_map(|(slot, entry)| Some((slot, entry.line.as_ref()?)));
        self.by_id.fill(lines().flat_map(|(slot, line)| line.keys().map(move |id| (id, slot))));
        self.counts = Default::default();
        lines().for_each(|(_, line)| self.counts[line.state.index()] += 1);
    }
}
