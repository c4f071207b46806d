//! Which line has which identifier.

use std::collections::HashMap;

use crate::ids::DeviceId;

use super::Slot;

/// Identifiers in a part: as many as the caches of a processor hold.
const PART: usize = 16_384;

const MOST_PARTS: usize = 1_024;

/// Spread over parts, which are filled one after the other: four million identifiers put into one table in the order of their lines
/// would each wait for memory, and a large fleet would take longer a line than a small one.
#[derive(Debug)]
pub(crate) struct Index(Vec<HashMap<DeviceId, Slot>>);

impl Index {
    /// For so many identifiers; more are taken.
    pub(crate) fn with_room(ids: usize) -> Self {
        let parts = (ids / PART).next_power_of_two().min(MOST_PARTS);
        Self((0..parts).map(|_| HashMap::with_capacity(ids / parts)).collect())
    }

    pub(crate) fn get(&self, id: &DeviceId) -> Option<Slot> {
        self.0.get(self.part(id))?.get(id).copied()
    }

    pub(crate) fn insert(&mut self, id: DeviceId, slot: Slot) {
        let part = self.part(&id);
        if let Some(part) = self.0.get_mut(part) {
            part.insert(id, slot);
        }
    }

    pub(crate) fn remove(&mut self, id: &DeviceId) {
        let part = self.part(id);
        if let Some(part) = self.0.get_mut(part) {
            part.remove(id);
        }
    }

    /// Takes all of these in place of what is there.
    pub(crate) fn fill(&mut self, ids: impl Iterator<Item = (DeviceId, Slot)>) {
        let mut sorted: Vec<Vec<(DeviceId, Slot)>> = self.0.iter().map(|part| Vec::with_capacity(part.capacity())).collect();
        for (id, slot) in ids {
            let part = self.part(&id);
            if let Some(part) = sorted.get_mut(part) {
                part.push((id, slot));
            }
        }
        for (part, ids) in self.0.iter_mut().zip(sorted) {
            part.clear();
            part.extend(ids);
        }
    }

    fn part(&self, id: &DeviceId) -> usize {
        // There is a power of two of them.
        (id.ident.spread() >> 32) as usize & (self.0.len() - 1)
    }
}
