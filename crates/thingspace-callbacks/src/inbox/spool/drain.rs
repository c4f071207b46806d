//! Moves the entries of a spool to the store.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use thingspace_store::{Cell, Entry, Error, ErrorKind, Place, Result, Store, Stored as Row};
use tokio::time::timeout;

use super::backlog::{FIRST_PAGE, fitting, next_page};
use super::{Failed, Spool, silent};
use crate::inbox::gaps::GAP;
use crate::inbox::record::{KIND, Record, millis};
use crate::inbox::{Inbox, Shared, store_in};

/// The prefix of the names of parked cells. A parked cell of a spool contains one message that the store refuses.
const PARKED: &str = "spool/parked/";

/// The first pause after a failure. Each further pause is twice as long as the one before it, up to [`LONGEST_PAUSE`].
const PAUSE: Duration = Duration::from_millis(250);

/// The longest pause. When the store is back, the next attempt follows within this time.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// How long a call to the store may take. The store itself may have shorter limits.
const LONGEST_CALL: Duration = Duration::from_secs(30);

/// Returns the parked cells.
pub(super) async fn parked(spool: &dyn Store) -> Result<Vec<(String, Cell)>> {
    spool.cells(PARKED).await
}

/// Fails if a call to the store takes longer than [`LONGEST_CALL`]. The store may still have appended the messages. The next
/// attempt recognizes them, and does not append them again.
async fn limited<T>(call: impl Future<Output = Result<T>>) -> Result<T> {
    timeout(LONGEST_CALL, call).await.unwrap_or_else(|_| Err(silent("store", LONGEST_CALL)))
}

impl Inbox {
    /// Moves the callbacks in the spool to the store, oldest first, until the spool is empty. A callback that the store refuses
    /// as invalid stays in the spool, and does not block the others. Returns the number of moved callbacks. Does nothing if the
    /// inbox has no spool.
    ///
    /// [`accept`](Self::accept) and [`update_heartbeat`](Self::update_heartbeat) start a task that does this when necessary. Call
    /// this method only to wait until the spool is empty, for example before you remove the spool.
    ///
    /// # Errors
    /// The store or the spool cannot be read or written. Callbacks that were not moved stay in the spool.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_callbacks::store::Error> {
    /// use thingspace_callbacks::{Credentials, Inbox, Spool, store::open};
    ///
    /// let spool = Spool::open(open("memory:").await?).await?;
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch")).with_spool(spool)?;
    /// assert_eq!(inbox.drain_spool().await?, 0);
    /// # Ok(()) }
    /// ```
    pub async fn drain_spool(&self) -> Result<u64> {
        let Some(spool) = &self.0.spool else { return Ok(0) };
        match self.drain(spool).await {
            Ok(moved) => Ok(moved),
            Err(Failed::Store(error)) => {
                spool.record_store_failure(self.now(), error.clone());
                Err(error)
            }
            Err(Failed::Spool(error)) => Err(error),
        }
    }

    async fn drain(&self, spool: &Spool) -> Result<u64, Failed> {
        let _moving = spool.moving.lock().await;
        // `own` also shows whether the store is back. It reads the store before the spool, so even an error of the spool means
        // that the store works.
        let owned = timeout(LONGEST_CALL, self.own(spool)).await;
        let owned = owned.unwrap_or_else(|_| Err(Failed::Store(silent("store", LONGEST_CALL))));
        if let Ok(()) | Err(Failed::Spool(_)) = &owned {
            spool.record_store_success(self.now());
        }
        owned?;
        let mut moved = self.unpark(spool).await?;
        let mut most = FIRST_PAGE;
        loop {
            // Every entry that is appended after this call gets a place above `newest`. So if the page below is empty, the spool
            // has no entries up to `newest`.
            let newest = spool.store.wait_after(Place::START, Duration::ZERO).await.map_err(Failed::Spool)?;
            let mut page = spool.store.read(None, Place::START, most + 1).await.map_err(Failed::Spool)?;
            let fitting = fitting(&page).min(most);
            let next = page.drain(fitting..).next();
            let Some(last) = page.last() else {
                spool.is_drained(newest);
                return Ok(moved);
            };
            most = next_page(fitting);
            let parked = self.move_page(spool, &page).await?;
            // Everything up to this place is in the store, or parked.
            spool.store.trim(None, last.place).await.map_err(Failed::Spool)?;
            moved += spool.has_moved(&page, parked, next.as_ref());
        }
    }

    /// Appends the entries of a page to the store, in order. Returns the number of messages that were parked instead.
    async fn move_page(&self, spool: &Spool, page: &[Row]) -> Result<u64, Failed> {
        let now = self.now();
        let mut parked = 0;
        let mut batch: Vec<(&Row, Entry)> = Vec::new();
        for row in page {
            match row.entry.kind.as_str() {
                KIND => match Record::of_spooled(&row.entry.body, row.entry.at, now) {
                    Some(record) if record.is_about_a_device_of_a_request() => {
                        batch.extend(record.entries().into_iter().map(|entry| (row, entry)));
                    }
                    // The key of this message ends with a number that distinguishes it from equal messages in the store. Only
                    // `move_one` finds that number, so the message cannot be in a batch. Append the batch first, to keep the order.
                    Some(record) => {
                        parked += self.move_batch(spool, &mut batch).await?;
                        parked += self.move_one(spool, row, record).await?;
                    }
                    None => {
                        spool.park(row, &Error::new(ErrorKind::Damaged, "the entry is damaged")).await?;
                        parked += 1;
                    }
                },
                GAP => batch.push((row, row.entry.clone().at(millis(now)))),
                // Skip entries of the kind `MARK`: `Record::entries` creates them again when the message is stored.
                _ => {}
            }
        }
        Ok(parked + self.move_batch(spool, &mut batch).await?)
    }

    /// Appends a batch of entries whose keys depend only on their content. Empties the batch. Returns the number of parked
    /// messages.
    async fn move_batch(&self, spool: &Spool, batch: &mut Vec<(&Row, Entry)>) -> Result<u64, Failed> {
        let batch = std::mem::take(batch);
        if batch.is_empty() {
            return Ok(0);
        }
        match limited(self.0.store.append(batch.iter().map(|(_, entry)| entry.clone()).collect())).await {
            Ok(_) => return Ok(0),
            Err(error) if error.kind() != ErrorKind::Invalid => return Err(Failed::Store(error)),
            // The store refuses one of the entries, for example because the entry is too large. Append the entries one by one to
            // find it.
            Err(_) => {}
        }
        let mut parked = Vec::new();
        for (row, entry) in batch {
            match limited(self.0.store.append(vec![entry])).await {
                Ok(_) => {}
                // A message may have several entries: `dedup` below removes the repeated places.
                Err(error) if error.kind() == ErrorKind::Invalid => {
                    spool.park(row, &error).await?;
                    parked.push(row.place);
                }
                Err(error) => return Err(Failed::Store(error)),
            }
        }
        parked.dedup();
        Ok(parked.len() as u64)
    }

    /// Appends one message. Returns the number of parked messages, 0 or 1.
    async fn move_one(&self, spool: &Spool, row: &Row, mut record: Record) -> Result<u64, Failed> {
        match limited(store_in(&*self.0.store, &mut record)).await {
            Ok(_) => Ok(0),
            Err(error) if error.kind() == ErrorKind::Invalid => spool.park(row, &error).await.map(|()| 1),
            Err(error) => Err(Failed::Store(error)),
        }
    }

    /// Tries again to store the parked messages. Returns the number of messages that were stored.
    async fn unpark(&self, spool: &Spool) -> Result<u64, Failed> {
        if spool.state().parked == 0 {
            return Ok(0);
        }
        let (mut left, mut moved) = (0, 0);
        for (name, cell) in parked(&*spool.store).await.map_err(Failed::Spool)? {
            let stored = match Record::of_spooled(&cell.value, 0, self.now()) {
                Some(mut record) => limited(store_in(&*self.0.store, &mut record)).await,
                None => Err(Error::new(ErrorKind::Invalid, "damaged")),
            };
            match stored {
                Ok(_) => {
                    spool.store.set(&name, None, cell.revision).await.map_err(Failed::Spool)?;
                    moved += 1;
                    spool.state().moved += 1;
                }
                Err(error) if error.kind() == ErrorKind::Invalid => left += 1,
                Err(error) => return Err(Failed::Store(error)),
            }
        }
        spool.state().parked = left;
        Ok(moved)
    }

    /// Starts a task that moves the callbacks in the spool to the store, unless such a task is running.
    pub(super) fn ensure_draining(&self, spool: &Spool) {
        if !spool.is_draining.swap(true, Ordering::AcqRel) {
            tokio::spawn(Draining { inbox: Arc::downgrade(&self.0), is_marked: true }.run());
        }
    }
}

impl Spool {
    /// Records that the spool has no entries up to a place.
    fn is_drained(&self, newest: Place) {
        let mut state = self.state();
        state.drained = newest.max(state.drained);
        state.is_uncertain = false;
        state.backlog.clear(newest);
        state.has_removed();
    }

    /// Records that a page was moved, except `parked` of its messages. Returns the number of moved messages.
    fn has_moved(&self, page: &[Row], parked: u64, next: Option<&Row>) -> u64 {
        let messages = (page.iter().filter(|row| row.entry.kind == KIND).count() as u64).saturating_sub(parked);
        let mut state = self.state();
        state.backlog.remove(page, next);
        state.has_removed();
        state.moved += messages;
        messages
    }

    /// Parks a message that the store refuses: puts the message into a cell of the spool, so that the other messages can move to
    /// the store.
    async fn park(&self, row: &Row, error: &Error) -> Result<(), Failed> {
        tracing::error!(%error, "a callback of the spool cannot be moved to the store: it stays in the spool");
        // Unlike an entry, a cell has no time. So the cell gets the body that the message would have in the store, because that
        // body contains the time at which the message was received.
        let body = Record::of_spooled(&row.entry.body, row.entry.at, SystemTime::UNIX_EPOCH).map(|record| record.body());
        let name = format!("{PARKED}{}", row.place.0);
        // The cell may already exist: an earlier move may have parked this message, and ended before it trimmed the page.
        let seen = self.store.cell(&name).await.map_err(Failed::Spool)?.map(|cell| cell.revision);
        let body = body.map_or_else(|| row.entry.body.clone(), Bytes::from);
        self.store.set(&name, Some(body), seen.unwrap_or_default()).await.map_err(Failed::Spool)?;
        self.state().parked += u64::from(seen.is_none());
        Ok(())
    }
}

/// The task that moves the callbacks of a spool to the store. The task ends when the spool is empty, or when the inbox is
/// dropped.
struct Draining {
    inbox: Weak<Shared>,
    /// Whether `is_draining` of the spool is set for this task.
    is_marked: bool,
}

impl Draining {
    async fn run(mut self) {
        let mut pause = PAUSE;
        loop {
            let Some(shared) = self.inbox.upgrade() else { return };
            let inbox = Inbox(shared);
            match inbox.drain_spool().await {
                Ok(moved) => {
                    if moved > 0 {
                        tracing::info!(moved, "the spool is empty");
                    }
                    pause = PAUSE;
                    self.is_marked = inbox.unmark_if_finished().await;
                    if !self.is_marked {
                        return;
                    }
                }
                Err(error) => {
                    tracing::debug!(%error, "the spool cannot be moved to the store");
                    drop(inbox);
                    tokio::time::sleep(pause).await;
                    pause = (2 * pause).min(LONGEST_PAUSE);
                }
            }
        }
    }
}

impl Drop for Draining {
    fn drop(&mut self) {
        // The runtime may drop this task while the inbox still exists. Another task must then be able to start.
        if self.is_marked
            && let Some(shared) = self.inbox.upgrade()
            && let Some(spool) = &shared.spool
        {
            spool.is_draining.store(false, Ordering::Release);
        }
    }
}

impl Inbox {
    /// Clears `is_draining`, so that another task can start. Then checks whether work is left: a new callback in the spool, or a
    /// store that has failed. If so, and if no other task has started, sets `is_draining` again and returns true: this task must
    /// then continue.
    async fn unmark_if_finished(&self) -> bool {
        let Some(spool) = &self.0.spool else { return false };
        spool.is_draining.store(false, Ordering::Release);
        let is_finished = !spool.is_unreachable() && spool.is_empty().await;
        !is_finished && !spool.is_draining.swap(true, Ordering::AcqRel)
    }
}
