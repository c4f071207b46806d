//! Lookup of lines by identifier.

use std::collections::HashMap;

use crate::ids::DeviceId;

use super::Slot;

/// Approximate number of identifiers per shard. A shard of this size fits into the caches of a processor.
const SHARD_SIZE: usize = 16_384;

const MAX_SHARDS: usize = 1_024;

/// A map that consists of shards and is filled shard by shard. If four million identifiers were inserted into one table in the
/// order of the lines, almost every insertion would miss the processor cache, and a large fleet would take more time per line
/// than a small one.
#[derive(Debug)]
pub(crate) struct Index(Vec<HashMap<DeviceId, Slot>>);

impl Index {
    /// Creates an index with capacity for this many identifiers.
    pub(crate) fn with_capacity(ids: usize) -> Self {
        let shards = (ids / SHARD_SIZE).next_power_of_two().min(MAX_SHARDS);
        Self((0..shards).map(|_| HashMap::with_capacity(ids / shards)).collect())
    }

    pub(crate) fn get(&self, id: &DeviceId) -> Option<Slot> {
        self.0.get(self.shard(id))?.get(id).copied()
    }

    pub(crate) fn insert(&mut self, id: DeviceId, slot: Slot) {
        let shard = self.shard(&id);
        if let Some(shard) = self.0.get_mut(shard) {
            shard.insert(id, slot);
        }
    }

    pub(crate) fn remove(&mut self, id: &DeviceId) {
        let shard = self.shard(id);
        if let Some(shard) = self.0.get_mut(shard) {
            shard.remove(id);
        }
    }

    /// Replaces all entries.
    pub(crate) fn fill(&mut self, ids: impl Iterator<Item = (DeviceId, Slot)>) {
        let mut sorted: Vec<Vec<(DeviceId, Slot)>> = self.0.iter().map(|shard| Vec::with_capacity(shard.capacity())).collect();
        for (id, slot) in ids {
            let shard = self.shard(&id);
            if let Some(shard) = sorted.get_mut(shard) {
                shard.push((id, slot));
            }
        }
        for (shard, ids) in self.0.iter_mut().zip(sorted) {
            shard.clear();
            shard.extend(ids);
        }
    }

    fn shard(&self, id: &DeviceId) -> usize {
        // The number of shards is a power of two, so the mask keeps the index in range.
        (id.ident.hash_bits() >> 32) as usize & (self.0.len() - 1)
    }
}
