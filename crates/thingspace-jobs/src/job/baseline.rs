//! The state of the devices before their change is sent.
//!
//! Some kinds of change do not appear in the history of a device. If the answer to such a request is lost, only the device list of the
//! account can show that the request was accepted: the devices of the request are in the expected state. But a device may have
//! been in that state even before the request. So before the job sends a request, it records which devices of the request are not
//! yet in the expected state.
//!
//! The job sends a part as soon as the list has shown all devices of this part, so a job in a large account does not list the
//! whole account before its first request. The job also records what each page shows, so a resumed job continues with the page
//! after the last recorded one.

use thingspace::Comparison;
use thingspace_store::Appended;

use super::Job;
use crate::error::Result;
use crate::journal::entries::{self, BaselinePage, Ranges};
use crate::journal::fold::JobState;
use crate::journal::log;

/// The list of the account's devices, while it is being read page by page.
pub(super) struct Reading {
    comparison: Comparison,
    /// The number of the next page.
    page: usize,
}

/// Returns whether the change of the device at `index` can be sent without reading another page.
pub(super) fn is_covered(state: &JobState, index: usize) -> bool {
    let change = &state.start.change;
    let is_needed = change.is_listed() && !change.has_history();
    !is_needed || state.baseline.covers(index)
}

impl Job {
    /// Reads the next page of the account's device list and records what the page shows about the devices of the job. Does
    /// nothing after the last page. The caller keeps `reading` from one call to the next.
    pub(super) async fn read_baseline(&self, reading: &mut Option<Reading>) -> Result<()> {
        let context = &self.0.context;
        let (page, next) = {
            let state = self.refreshed().await?;
            (state.baseline.pages, state.baseline.next)
        };
        let Some(next) = next else { return Ok(()) };
        let mut current = match reading.take().filter(|reading| reading.page == page) {
            Some(current) => current,
            None => {
                let state = self.0.state.lock().await;
                let comparison = context.client.compare(&state.start.change, state.devices.to_vec()).after(next);
                Reading { comparison, page }
            }
        };
        let compared = current.comparison.next().await?;
        let (mut same, mut different) = (Vec::new(), Vec::new());
        for (index, is_reached) in compared.iter().flat_map(|compared| &compared.reached) {
            if *is_reached { same.push(*index) } else { different.push(*index) }
        }
        let next = compared.and_then(|compared| compared.next);
        let body = BaselinePage { same: ranges(same), different: ranges(different), next };
        let entry = entries::entry(&self.0.id, entries::baseline_key(&self.0.id, page), "baseline", &body, context.clock())?;
        current.page += 1;
        // If another worker has recorded this page first, do not keep `current`: the next call creates a `Reading` that starts
        // where the recorded page ends.
        if let Appended::New(_) = log::append_one(&*context.store, entry).await? {
            *reading = Some(current);
        }
        Ok(())
    }
}

/// Joins adjacent indices into half-open ranges.
fn ranges(mut indices: Vec<usize>) -> Ranges {
    indices.sort_unstable();
    let mut ranges = Ranges::new();
    for index in indices {
        match ranges.last_mut() {
            Some((_, end)) if *end >= index => *end = index + 1,
            _ => ranges.push((index, index + 1)),
        }
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adjacent_and_repeated_indices_are_joined_into_ranges() {
        assert_eq!(ranges(vec![7, 1, 0, 2, 2, 9]), [(0, 3), (7, 8), (9, 10)]);
        assert!(ranges(Vec::new()).is_empty());
    }
}
