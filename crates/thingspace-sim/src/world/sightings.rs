//! Records of SIMs that were detected in other hardware than before (findMismatchedHardware, quirk sim-mismatch-diagnostics).

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;

use super::World;
use crate::clock::later;
use crate::fleet::Slot;
use crate::ids::Ident;
use crate::line::LineState;
use crate::rng::Rng;

/// On average, one in this many SIMs of active lines was moved to other hardware before the start of the simulation.
const ONE_IN: u64 = 100;

/// The longest time between such a move (see [`ONE_IN`]) and the start of the simulation, in days.
const DAYS: u64 = 80;

/// Sightings per line, in time order.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Sightings(BTreeMap<Slot, Vec<Sighting>>);

/// The detection of a SIM in other hardware than before.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Sighting {
    pub(crate) at: Timestamp,
    pub(crate) before: Option<Ident>,
    pub(crate) seen: Ident,
}

impl Sightings {
    pub(crate) fn between(&self, earliest: Timestamp, latest: Timestamp) -> impl Iterator<Item = (Slot, &Sighting)> + '_ {
        let within = move |sighting: &&Sighting| (earliest..=latest).contains(&sighting.at);
        self.0.iter().flat_map(move |(slot, sightings)| sightings.iter().filter(within).map(|sighting| (*slot, sighting)))
    }

    fn add(&mut self, slot: Slot, sighting: Sighting) {
        self.0.entry(slot).or_default().push(sighting);
    }
}

impl World {
    /// Records that the SIM of a line was detected in the hardware with the IMEI `seen`, and returns true. If the line does not
    /// exist or is neither active nor suspended, records nothing and returns false.
    pub(crate) fn record_sighting(&mut self, at: Timestamp, slot: Slot, seen: Ident) -> bool {
        let Some(line) = self.fleet.line(slot).filter(|line| line.state.in_service()) else { return false };
        let before = self.sightings.0.get(&slot).and_then(|sightings| sightings.last()).map_or(line.imei, |last| Some(last.seen));
        self.sightings.add(slot, Sighting { at, before, seen });
        true
    }

    pub(super) fn generate_moved_sims(&mut self) {
        let mut moved = Vec::new();
        for (slot, line) in self.fleet.slots().filter(|(_, line)| line.state == LineState::Active) {
            let mut rng = Rng::new(self.settings.seed, "moved sims", line.device_id);
            if rng.below(ONE_IN) == 0 {
                let days = Duration::from_secs(DAYS * 86_400 - rng.below(DAYS * 86_400));
                let at = later(self.settings.start, Duration::ZERO).checked_sub(days).unwrap_or(self.settings.start);
                moved.push((slot, at.max(line.activated.unwrap_or(at))));
            }
        }
        for (number, (slot, at)) in (0..).zip(moved) {
            if let Some(seen) = self.fleet.unassigned_imei(number) {
                self.record_sighting(at, slot, seen);
            }
        }
    }
}
