//! A fleet in a snapshot: how it was made, and what is different since. A million lines that nobody touched need no room.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Fleet, LARGEST_FLEET, Place, Slot};
use crate::groups::Groups;
use crate::line::Line;
use crate::rng::Rng;

/// What is kept. `L` is a line, borrowed for writing.
#[derive(Serialize, Deserialize)]
#[serde(bound(serialize = "L: Serialize", deserialize = "L: Deserialize<'de>"))]
struct Kept<L> {
    account: String,
    seed: u64,
    /// Lines at the start.
    made: usize,
    /// Lines of the start that are other ones now, or gone.
    changed: Vec<(Slot, Option<L>)>,
    /// Lines that came later: the platform's number, when, and the line unless it is gone.
    added: Vec<(u64, jiff::Timestamp, Option<L>)>,
    groups: Groups,
    phone_numbers_given: u64,
    sims_changed: u64,
    gaps: Rng,
}

impl Serialize for Fleet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let made = Self::generate(&self.account, self.made, self.seed);
        let pairs = self.slots.iter().zip(&made.slots);
        let changed = (0..).zip(pairs).filter(|(_, (now, then))| now.line != then.line);
        let later = self.slots.get(self.made..).unwrap_or_default();
        let kept = Kept::<&Line> {
            account: self.account.to_string(),
            seed: self.seed,
            made: self.made,
            changed: changed.map(|(slot, (now, _))| (slot, now.line.as_ref())).collect(),
            added: later.iter().map(|place| (place.device_id, place.created, place.line.as_ref())).collect(),
            groups: self.groups.clone(),
            phone_numbers_given: self.phone_numbers_given,
            sims_changed: self.sims_changed,
            gaps: self.gaps.clone(),
        };
        kept.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Fleet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let kept = Kept::<Line>::deserialize(deserializer)?;
        if kept.made > LARGEST_FLEET {
            return Err(D::Error::custom("too many devices"));
        }
        let mut fleet = Self::generate(&kept.account, kept.made, kept.seed);
        for (slot, line) in kept.changed {
            let place = fleet.slots.get_mut(slot as usize).ok_or_else(|| D::Error::custom("a changed line is out of range"))?;
            place.line = line;
        }
        fleet.slots.extend(kept.added.into_iter().map(|(device_id, created, line)| Place { device_id, created, line }));
        fleet.groups = kept.groups;
        fleet.phone_numbers_given = kept.phone_numbers_given;
        fleet.sims_changed = kept.sims_changed;
        fleet.gaps = kept.gaps;
        fleet.index();
        Ok(fleet)
    }
}

impl Fleet {
    /// Finds out anew which line has which identifier, and how many are in each state.
    pub(super) fn index(&mut self) {
        let lines = || (0..).zip(&self.slots).filter_map(|(slot, place)| Some((slot, place.line.as_ref()?)));
        self.by_id.fill(lines().flat_map(|(slot, line)| line.keys().map(move |id| (id, slot))));
        self.counts = Default::default();
        lines().for_each(|(_, line)| self.counts[line.state.index()] += 1);
    }
}
