//! Replays of messages that a group has handled.
//!
//! A replay stores a copy of each message in a new entry. The key of the entry contains the name of the replay, so an interrupted
//! replay can be repeated without storing a copy twice.

use std::collections::HashSet;
use std::ops::Range;
use std::time::{Duration, SystemTime};

use thingspace_store::{Entry, Place, Result, Stored as StoredEntry};

use super::dead::{Body, Replayed};
use super::group::{self, Group, check_word};
use super::state::{ByPartition, Stored, device_key, partition_of};
use super::{Consumer, group::check_name};
use crate::inbox::{REPLAY, Received, millis};

/// The maximum number of entries per read of the log, and of copies per write.
const PAGE: usize = 100;

/// The largest expected difference between the clocks of two receivers. Because the clocks differ, entries are not exactly in the
/// order of their times. So the search for the first message starts earlier by this duration.
const CLOCKS: Duration = Duration::from_secs(60);

/// What a group has handled when a replay starts.
struct Handled {
    group: Group,
    partitions: ByPartition,
    /// The keys of the dead letters that were not replayed, and of the dead letters whose replay is not handled yet.
    dead: HashSet<String>,
}

impl Handled {
    /// Whether the group has handled the message. A message in `dead` is treated as not handled.
    fn contains(&self, received: &Received) -> bool {
        !self.is_waiting(received) && !self.dead.contains(received.key())
    }

    /// Whether a message or a replay still waits to be handled by the group.
    fn is_waiting(&self, received: &Received) -> bool {
        let key = device_key(received);
        match self.partitions.get(&partition_of(&key, self.group.partitions)) {
            Some((stored, _)) => stored.is_waiting(&key, received.place()),
            None => received.place().0 > self.group.start,
        }
    }
}

impl Consumer {
    /// Replays the handled messages that were received within a span of time, such as `UNIX_EPOCH..now`, so that the group
    /// handles them again. Returns the number of messages that this call replays. Use the method after you have corrected a
    /// handler, or if the effects of the handler were lost.
    ///
    /// `name` distinguishes this replay from others, and has 1 to 64 letters, digits, `.`, `_` and `-`. Several calls with the
    /// same name replay each message only once, so an interrupted replay can be repeated.
    ///
    /// Each message gets the full number of tries. The replayed messages of a device keep their order, and follow the messages
    /// of the device that are already stored. A message keeps its [key](crate::Delivery::key), so a handler that skips the keys
    /// of handled messages also skips the replay. Messages from before the [start](Self::starting_after) of the group are
    /// included.
    ///
    /// Messages that the group has not handled yet are left out. [Dead letters](Self::dead_letters) are also left out: replay
    /// them with [`replay_all`](Self::replay_all). Once the group has handled such a replay, the message counts as handled. Any
    /// process may call this method, even one that does not run the group.
    ///
    /// # Errors
    /// The name of the group or of the replay is not valid, or the store cannot be read or written. If the store fails, some
    /// messages may already have been replayed. To replay the others, call the method again with the same name.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::sync::Arc;
    /// use std::time::{Duration, SystemTime};
    /// use thingspace_callbacks::{Credentials, Failure, Inbox};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// inbox.accept("NiddService", br#"{"username":"listener","password":"k4-Copper-Finch","requestId":"7c1d4e52"}"#).await?;
    ///
    /// let done = Arc::new(tokio::sync::Notify::new());
    /// let billing = inbox.consumer("billing");
    /// let handled = Arc::clone(&done);
    /// let handler = move |_| {
    ///     handled.notify_one();
    ///     async { Ok::<(), Failure>(()) }
    /// };
    /// billing.run(handler, async { done.notified().await; tokio::time::sleep(Duration::from_millis(50)).await }).await?;
    ///
    /// let all = SystemTime::UNIX_EPOCH..SystemTime::now() + Duration::from_secs(60);
    /// assert_eq!(billing.replay_handled(all.clone(), "tariff-2026").await?, 1);
    /// assert_eq!(billing.replay_handled(all, "tariff-2026").await?, 0);
    /// assert_eq!(billing.progress().await?.waiting, 1);
    /// # Ok(()) }
    /// ```
    pub async fn replay_handled(&self, span: Range<SystemTime>, name: &str) -> Result<u64> {
        let Some(handled) = self.handled(name).await? else { return Ok(0) };
        let (store, newest) = (self.inbox.store(), self.inbox.newest().await?);
        let from = span.start.checked_sub(CLOCKS).unwrap_or(SystemTime::UNIX_EPOCH);
        let (mut after, mut count) = (self.inbox.place_at(from).await?, 0);
        // Entries after `newest` were stored during this call. They are new messages or replays, which this call leaves out.
        while after < newest {
            let page = store.read(None, after, PAGE).await?;
            let Some(last) = page.last() else { break };
            after = last.place;
            let entries: Vec<Entry> = page
                .iter()
                .filter(|stored| {
                    let received = Received::of(stored).and_then(|_| self.message(stored));
                    received.is_some_and(|received| span.contains(&received.at()) && handled.contains(&received))
                })
                .filter_map(|stored| self.replay_entry(stored, name))
                .collect();
            if !entries.is_empty() {
                let appended = store.append(entries).await?;
                count += appended.iter().filter(|appended| appended.is_new()).count() as u64;
            }
        }
        Ok(count)
    }

    /// Replays one message, like [`replay_handled`](Self::replay_handled). Replays nothing and returns [`Replayed::NotHandled`]
    /// if the inbox has removed the message or the group has not handled it. A dead letter counts as not handled until it was
    /// replayed and the group has handled the replay.
    ///
    /// # Errors
    /// The name of the group or of the replay is not valid, or the store cannot be read or written. It is safe to call the method
    /// again with the same name: the replay is stored only once.
    pub async fn replay_message(&self, message: &Received, name: &str) -> Result<Replayed> {
        let Some(handled) = self.handled(name).await? else { return Ok(Replayed::NotHandled) };
        let stored = self.inbox.store().entry_at(message.place()).await?;
        let stored = stored.filter(|stored| Received::of(stored).is_some_and(|received| handled.contains(&received)));
        let Some(entry) = stored.and_then(|stored| self.replay_entry(&stored, name)) else { return Ok(Replayed::NotHandled) };
        let appended = self.inbox.store().append(vec![entry]).await?;
        Ok(if appended.iter().any(|appended| appended.is_new()) { Replayed::Stored } else { Replayed::Unchanged })
    }

    /// Returns what the group has handled. `None` if the group has never run.
    async fn handled(&self, name: &str) -> Result<Option<Handled>> {
        check_name(&self.name)?;
        check_word("a replay", name)?;
        let store = &**self.inbox.store();
        let Some(group) = group::read(store, &self.name).await? else { return Ok(None) };
        // A handled message stays handled, so this state remains valid while the dead letters are read below.
        let partitions = Stored::all(store, &self.name).await?;
        let mut handled = Handled { group, partitions, dead: HashSet::new() };
        let mut after = Place::START;
        loop {
            let page = self.dead_letters(after, 10 * PAGE).await?;
            let Some(last) = page.last() else { break };
            after = last.place();
            handled.dead.extend(page.iter().map(|letter| letter.key().to_owned()));
        }
        self.add_waiting_replays(&mut handled).await?;
        Ok(Some(handled))
    }

    /// Adds the keys of the dead letters whose replay is not handled yet. Must run after the dead letters without a replay were
    /// read, so that it also finds the dead letters that were replayed during that read.
    async fn add_waiting_replays(&self, handled: &mut Handled) -> Result<()> {
        let (mut after, tag) = (Place::START, group::replay_tag(&self.name));
        loop {
            let page = self.inbox.store().read(Some(&tag), after, PAGE).await?;
            let Some(last) = page.last() else { return Ok(()) };
            after = last.place;
            let waiting = page.iter().filter_map(Body::replayed_dead_letter).filter(|replay| handled.is_waiting(replay));
            let waiting: Vec<String> = waiting.map(|replay| replay.key().to_owned()).collect();
            handled.dead.extend(waiting);
        }
    }

    fn replay_entry(&self, stored: &StoredEntry, name: &str) -> Option<Entry> {
        let mut body = Body::of(stored)?;
        body.name = Some(name.to_owned());
        Some(body.entry(group::replay_tag(&self.name), REPLAY, millis(self.inbox.now())))
    }
}
