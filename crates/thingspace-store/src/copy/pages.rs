//! Reads a part of a log in pages of limited size.

use std::collections::VecDeque;

use crate::entry::{Place, Stored};
use crate::error::Result;
use crate::skipping::FILLER;
use crate::store::Store;

/// The maximum number of entries in the first page.
const FIRST: usize = 64;

/// The maximum number of entries in any page.
const MOST: usize = 512;

/// The target size of a page in bytes.
const BYTES: usize = 4 * 1024 * 1024;

/// Reads the entries of a log up to `end`.
pub(super) struct Pages<'a> {
    store: &'a dyn Store,
    after: Place,
    /// The last place to read. Without this limit, reading would not end if the log grew as fast as it is read.
    end: Place,
    most: usize,
    ready: VecDeque<Stored>,
}

impl<'a> Pages<'a> {
    /// Reads the entries after the place `after`, up to and including `end`.
    pub(super) fn between(store: &'a dyn Store, after: Place, end: Place) -> Self {
        Self { store, after, end, most: FIRST, ready: VecDeque::new() }
    }

    /// Returns the next entries, or an empty page at the end.
    pub(super) async fn next_page(&mut self) -> Result<Vec<Stored>> {
        loop {
            if self.after >= self.end {
                return Ok(Vec::new());
            }
            let mut page = self.store.read(None, self.after, self.most).await?;
            let Some(last) = page.last() else { return Ok(page) };
            self.after = last.place;
            self.most = next_size(&page);
            // Leave out fillers (`skipping.rs`). They are normally trimmed at once, but a process that was killed in between
            // leaves them in the log.
            page.retain(|stored| stored.entry.tag != FILLER && stored.place <= self.end);
            if !page.is_empty() {
                return Ok(page);
            }
        }
    }

    /// Returns the next entry without removing it.
    pub(super) async fn peek(&mut self) -> Result<Option<&Stored>> {
        if self.ready.is_empty() {
            self.ready = self.next_page().await?.into();
        }
        Ok(self.ready.front())
    }

    /// Removes and returns the entry that [`peek`](Self::peek) has returned.
    pub(super) fn take(&mut self) -> Option<Stored> {
        self.ready.pop_front()
    }
}

/// Returns the maximum number of entries for the next page. With this number, the next page has about [`BYTES`] bytes if its
/// entries are as large as those of `page`. The number is at most [`MOST`]. It also does not exceed twice the number of entries
/// of `page` (or [`FIRST`], if that is more): growth in steps limits the size of the next page if its entries are larger.
fn next_size(page: &[Stored]) -> usize {
    let bytes: usize = page.iter().map(|stored| stored.entry.body.len()).sum();
    let average = bytes / page.len().max(1);
    (BYTES / average.max(1)).clamp(1, MOST.min(2 * page.len().max(1)).max(FIRST))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entry::Entry;

    #[test]
    fn pages_of_large_entries_are_short() {
        let page = |count: usize, bytes: usize| -> Vec<Stored> {
            let entry = Entry::new("k", "t", "note", vec![0; bytes]);
            (0..count).map(|_| Stored { place: Place(1), entry: entry.clone() }).collect()
        };
        assert_eq!(next_size(&page(64, 700)), 128);
        assert_eq!(next_size(&page(512, 700)), 512);
        assert_eq!(next_size(&page(64, 500_000)), 8);
        assert_eq!(next_size(&page(2, Entry::MAX_BODY)), 1);
    }
}
