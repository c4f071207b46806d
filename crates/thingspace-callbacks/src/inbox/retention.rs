//! Removes messages that exceed the retention, except messages of requests that are still open or held.

use std::collections::hash_map::Entry as Slot;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::try_join_all;
use thingspace_store::{Place, Result};

use crate::inbox::Inbox;
use crate::inbox::record::{DEAD, KIND, MARK, REPLAY, millis, request_tag};

/// The number of entries that one step of pruning reads. The number is small, so that new messages can be stored between two
/// steps.
const STEP: usize = 250;

/// Returns the name of the cell that protects the messages of a request. While the store has a cell with this name, no process
/// that shares the store removes these messages.
///
/// ```
/// assert_eq!(thingspace_callbacks::open_request("7c1d4e52"), "open/7c1d4e52");
/// ```
pub fn open_request(request_id: &str) -> String {
    format!("{OPEN}{request_id}")
}

/// The prefix of cell names such as `open/REQUEST_ID`. Each of these cells protects the messages of one request.
const OPEN: &str = "open/";

/// How long messages are kept, and how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// The age above which messages are removed (default: 30 days).
    pub age: Duration,
    /// The maximum number of messages. Above this number, the oldest are removed (default: no limit).
    pub count: Option<u64>,
}

impl Default for Retention {
    fn default() -> Self {
        Self { age: Duration::from_secs(30 * 24 * 3_600), count: None }
    }
}

impl Retention {
    /// The retention of an inbox in memory: messages are kept for one day, and at most 100,000 of them.
    pub fn memory() -> Self {
        Self { age: Duration::from_secs(24 * 3_600), count: Some(100_000) }
    }
}

/// The requests whose messages this inbox holds, and the place up to which the log was pruned.
#[derive(Debug, Default)]
pub(super) struct Holds(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    /// The number of holds on each request. The key is the tag of the request.
    tags: HashMap<String, usize>,
    /// Each message up to this place has been removed or is held by this inbox.
    pruned: Place,
    /// The number of messages stored since the last prune.
    stored: u64,
}

/// Prevents the removal of the messages of a request until the hold is dropped. Created by [`Inbox::hold`].
#[derive(Debug)]
#[must_use = "dropping the hold releases the messages"]
pub struct Hold {
    request_id: String,
    state: Arc<Mutex<State>>,
}

impl Hold {
    /// Returns the id of the request.
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let mut state = locked(&self.state);
        if let Slot::Occupied(mut count) = state.tags.entry(request_tag(&self.request_id)) {
            *count.get_mut() -= 1;
            if *count.get() == 0 {
                count.remove();
                // The next prune may remove the messages of this request, so it must start at the beginning of the log.
                state.pruned = Place::START;
            }
        }
    }
}

fn locked(state: &Mutex<State>) -> MutexGuard<'_, State> {
    // The state is valid even after a panic in another thread, because no code that changes it can panic halfway.
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Inbox {
    /// Prevents the removal of the messages of a request until the returned value is dropped. The library also holds them while a
    /// caller waits for the outcomes of the request.
    pub fn hold(&self, request_id: &str) -> Hold {
        let state = Arc::clone(&self.0.holds.0);
        *locked(&state).tags.entry(request_tag(request_id)).or_default() += 1;
        Hold { request_id: request_id.to_owned(), state }
    }

    /// Removes messages older than [`Retention::age`], and the oldest messages beyond [`Retention::count`]. Also removes dead
    /// letters and replays older than the age. Returns the number of removed entries. Does not remove the messages of a request
    /// that this inbox [holds](Self::hold), or for which the store has a cell `open/REQUEST_ID`.
    ///
    /// # Errors
    /// The store cannot be read or written. Some messages may already have been removed.
    pub async fn prune(&self) -> Result<u64> {
        let oldest = (self.0.now)().checked_sub(self.0.retention.age).map_or(i64::MIN, millis);
        let open = self.open_tags().await?;
        let mut surplus = match self.0.retention.count {
            None => 0,
            Some(count) => self.count().await?.saturating_sub(count),
        };
        let mut removed = 0;
        let mut after = locked(&self.0.holds.0).pruned;
        // The next prune must start at this place, just before the first entry that it may have to remove: a dead letter or a
        // replay that is not old enough yet, or a message of an open request, whose cell another process may remove at any time.
        let mut kept = None;
        loop {
            let page = self.0.store.read(None, after, STEP).await?;
            let mut expired: HashMap<&str, Place> = HashMap::new();
            let mut is_over = page.is_empty();
            for stored in &page {
                let is_message = stored.entry.kind == KIND;
                let is_mark = stored.entry.kind == MARK;
                let is_copy = [DEAD, REPLAY].contains(&stored.entry.kind.as_str());
                if (is_message || is_mark) && stored.entry.at >= oldest && surplus == 0 {
                    is_over = true;
                    break;
                }
                let before = std::mem::replace(&mut after, stored.place);
                if is_copy && stored.entry.at >= oldest {
                    kept.get_or_insert(before);
                } else if is_mark || is_copy {
                    expired.insert(&stored.entry.tag, stored.place);
                } else if is_message && open.contains(&stored.entry.tag) {
                    kept.get_or_insert(before);
                } else if is_message && !self.is_held(&stored.entry.tag) {
                    surplus = surplus.saturating_sub(1);
                    expired.insert(&stored.entry.tag, stored.place);
                }
            }
            // Trim all tags of the step at the same time, because a store can group the trims into few commits.
            let trims = expired.into_iter().map(|(tag, up_to)| self.0.store.trim(Some(tag), up_to));
            removed += try_join_all(trims).await?.iter().sum::<u64>();
            if is_over {
                locked(&self.0.holds.0).pruned = kept.unwrap_or(after);
                return Ok(removed);
            }
        }
    }

    /// Counts a stored message. If the retention has a maximum count, prunes the inbox each time a hundredth of that count has
    /// been stored. Only logs errors of the store, because the message that was just stored must be acknowledged in any case.
    pub(super) async fn make_room(&self) {
        let Some(count) = self.0.retention.count else { return };
        {
            let mut state = locked(&self.0.holds.0);
            state.stored += 1;
            if state.stored < (count / 100).max(1) {
                return;
            }
            state.stored = 0;
        }
        if let Err(error) = self.prune().await {
            tracing::warn!(%error, "cannot prune the inbox");
        }
    }

    fn is_held(&self, tag: &str) -> bool {
        locked(&self.0.holds.0).tags.contains_key(tag)
    }

    /// Returns the ids of the requests for which the store has a cell `open/REQUEST_ID`. Their messages are not removed while the
    /// cell exists.
    ///
    /// # Errors
    /// The store cannot be read.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_store::Error> {
    /// use thingspace_callbacks::{Credentials, Inbox, store::Revision};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// inbox.store().set("open/7c1d4e52", Some("".into()), Revision::ABSENT).await?;
    /// assert_eq!(inbox.open_requests().await?, ["7c1d4e52"]);
    /// # Ok(()) }
    /// ```
    pub async fn open_requests(&self) -> Result<Vec<String>> {
        let cells = self.0.store.cells(OPEN).await?;
        Ok(cells.iter().filter_map(|(name, _)| name.strip_prefix(OPEN)).map(str::to_owned).collect())
    }

    async fn open_tags(&self) -> Result<HashSet<String>> {
        Ok(self.open_requests().await?.iter().map(|id| request_tag(id)).collect())
    }

    async fn count(&self) -> Result<u64> {
        let (mut after, mut count) = (Place::START, 0);
        loop {
            let page = self.0.store.read(None, after, 10 * STEP).await?;
            let Some(last) = page.last() else { return Ok(count) };
            after = last.place;
            count += page.iter().filter(|stored| stored.entry.kind == KIND).count() as u64;
        }
    }
}
