//! Stores, lists and replays dead letters: messages whose last allowed try has failed.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use thingspace_store::{Entry, Place, Result, Stored};

use super::Consumer;
use super::group::{check_name, dead_tag, replay_tag};
use super::partition::Exhausted;
use crate::event::Event;
use crate::inbox::{DEAD, REPLAY, Received, millis, time};

/// The maximum number of entries per read, and of replays per write.
const PAGE: usize = 100;

/// The body of the log entry for a dead letter or a replay. The body contains a copy of the message, because the inbox may remove
/// the original.
#[derive(Serialize, Deserialize)]
pub(super) struct Body {
    /// The key of the message.
    key: String,
    /// How often the message was replayed as a dead letter. A replay of a handled message resets the count to 0.
    replays: u32,
    /// If this entry stems from a replay of a handled message ([`Consumer::replay_handled`]), the name of that replay. `None` if
    /// this entry stems from the original message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    /// When the message was received, in milliseconds since 1970.
    received_at: i64,
    /// The body of the message's entry in the log.
    message: Value,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    death: Option<Death>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Death {
    tries: u32,
    reason: String,
}

/// A message whose last allowed try has failed. Returned by [`Consumer::dead_letters`].
#[derive(Clone, Debug)]
pub struct DeadLetter {
    received: Received,
    place: Place,
    at: i64,
    tries: u32,
    reason: String,
    replays: u32,
    name: Option<String>,
}

/// Identifies a dead letter among those of its group: the fields `key`, `replays` and `name` of its [`Body`].
type Id = (String, u32, Option<String>);

/// The result of [`Consumer::replay`] and of [`Consumer::replay_message`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Replayed {
    /// The replay was stored: the group will handle the message again.
    Stored,
    /// Nothing was stored. For [`Consumer::replay`], the dead letter was already replayed, or the inbox has removed it. For
    /// [`Consumer::replay_message`], the message was already replayed with the same name.
    Unchanged,
    /// Nothing was stored, because the inbox has removed the message or the group has not handled it. A dead letter counts as not
    /// handled until it was replayed and the group has handled the replay. Only [`Consumer::replay_message`] returns this value.
    NotHandled,
}

impl DeadLetter {
    fn of(stored: &Stored) -> Option<Self> {
        let body: Body = serde_json::from_slice(&stored.entry.body).ok()?;
        let received = body.received(stored.place)?;
        let Death { tries, reason } = body.death?;
        let (replays, name) = (body.replays, body.name);
        Some(Self { received, place: stored.place, at: stored.entry.at, tries, reason, replays, name })
    }

    /// Returns the message.
    pub fn event(&self) -> &Arc<Event> {
        self.received.event()
    }

    /// Returns the message with its key and the time at which it was received. Its [`Received::place`] is the place of the dead
    /// letter, not that of the original message.
    pub fn received(&self) -> &Received {
        &self.received
    }

    /// Returns the key of the message. If the message was replayed and its tries were used up again, the new dead letter has
    /// the same key.
    pub fn key(&self) -> &str {
        self.received.key()
    }

    /// Returns the place of the dead letter in the log.
    pub fn place(&self) -> Place {
        self.place
    }

    /// Returns the time at which the message became a dead letter.
    pub fn at(&self) -> SystemTime {
        time(self.at)
    }

    /// Returns the number of [counted](crate::Failure::is_counted) tries since the message was received or last replayed.
    pub fn tries(&self) -> u32 {
        self.tries
    }

    /// Returns why the last try failed.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Returns how many earlier dead letters of the message were replayed. A [replay of a handled
    /// message](Consumer::replay_handled) resets the count to 0.
    pub fn replays(&self) -> u32 {
        self.replays
    }

    fn id(&self) -> Id {
        (self.key().to_owned(), self.replays, self.name.clone())
    }
}

impl Body {
    fn received(&self, place: Place) -> Option<Received> {
        Received::copied(place, self.key.clone(), self.received_at, &serde_json::to_vec(&self.message).ok()?)
    }

    pub(super) fn of(stored: &Stored) -> Option<Self> {
        if stored.entry.kind == REPLAY {
            return serde_json::from_slice(&stored.entry.body).ok();
        }
        let received = Received::of(stored)?;
        let message = serde_json::from_slice(&stored.entry.body).ok()?;
        let (key, received_at) = (received.key().to_owned(), stored.entry.at);
        Some(Self { key, replays: 0, name: None, received_at, message, death: None })
    }

    /// Returns the message that `stored` replays. The place of the returned message is that of `stored`. `None` if `stored` does
    /// not replay a dead letter.
    pub(super) fn replayed_dead_letter(stored: &Stored) -> Option<Received> {
        let body: Self = serde_json::from_slice(&stored.entry.body).ok()?;
        if body.replays > 0 { body.received(stored.place) } else { None }
    }

    pub(super) fn entry(&self, tag: String, kind: &str, now: i64) -> Entry {
        let name = self.name.as_ref().map(|name| format!("@{name}")).unwrap_or_default();
        let key = format!("{tag}/{}/{}{name}", self.key, self.replays);
        Entry::new(key, tag, kind, serde_json::to_vec(self).unwrap_or_default()).at(now)
    }
}

impl Consumer {
    /// Returns the message in an entry of the log. `None` if the entry has no message for this group.
    pub(super) fn message(&self, stored: &Stored) -> Option<Received> {
        let received = if stored.entry.kind == REPLAY {
            let is_ours = stored.entry.tag == replay_tag(&self.name);
            is_ours.then(|| Body::of(stored)?.received(stored.place)).flatten()
        } else {
            Received::of(stored)
        }?;
        let services = self.settings.services.as_ref();
        services.is_none_or(|services| services.contains(received.event().service().as_str())).then_some(received)
    }

    /// Returns the message at a place. `None` if the message was removed or is not for this group.
    pub(super) async fn load(&self, place: Place) -> Result<Option<Received>> {
        Ok(self.inbox.store().entry_at(place).await?.as_ref().and_then(|stored| self.message(stored)))
    }

    /// Stores messages as dead letters. A second call with the same messages creates entries with the same keys, which the store
    /// ignores. So each dead letter is stored only once.
    pub(super) async fn bury(&self, exhausted: impl Iterator<Item = &Exhausted>, now: i64) -> Result<()> {
        let mut entries = Vec::new();
        for exhausted in exhausted {
            let (tries, reason) = (exhausted.tries, exhausted.reason.clone());
            let stored = self.inbox.store().entry_at(exhausted.place).await?;
            let Some(mut body) = stored.as_ref().and_then(Body::of) else { continue };
            tracing::error!(consumer = &*self.name, device = &*exhausted.key, tries, reason, "a message became a dead letter");
            body.death = Some(Death { tries, reason });
            entries.push(body.entry(dead_tag(&self.name), DEAD, now));
        }
        if !entries.is_empty() {
            self.inbox.store().append(entries).await?;
        }
        Ok(())
    }

    /// Returns at most `most` dead letters after the place `after`, oldest first. Dead letters that were replayed are left out.
    /// The inbox removes dead letters that are older than the maximum age of the [retention](crate::Retention).
    ///
    /// # Errors
    /// The name of the group is not valid, or the store cannot be read.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::sync::Arc;
    /// use std::time::Duration;
    /// use thingspace_callbacks::{Credentials, Failure, Inbox, Replayed, store::Place};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// inbox.accept("NiddService", br#"{"username":"listener","password":"k4-Copper-Finch","requestId":"7c1d4e52"}"#).await?;
    ///
    /// let done = Arc::new(tokio::sync::Notify::new());
    /// let billing = inbox.consumer("billing").with_tries(1);
    /// let failed = Arc::clone(&done);
    /// let handler = move |_| {
    ///     failed.notify_one();
    ///     async { Err::<(), _>(Failure::new("the meter is unknown")) }
    /// };
    /// billing.run(handler, async { done.notified().await; tokio::time::sleep(Duration::from_millis(50)).await }).await?;
    ///
    /// let dead = billing.dead_letters(Place::START, 10).await?;
    /// assert_eq!((dead[0].tries(), dead[0].reason()), (1, "the meter is unknown"));
    /// assert_eq!(billing.replay(&dead[0]).await?, Replayed::Stored);
    /// assert_eq!(billing.replay(&dead[0]).await?, Replayed::Unchanged);
    /// assert!(billing.dead_letters(Place::START, 10).await?.is_empty());
    /// # Ok(()) }
    /// ```
    pub async fn dead_letters(&self, after: Place, most: usize) -> Result<Vec<DeadLetter>> {
        check_name(&self.name)?;
        let replayed = self.replayed().await?;
        let (mut after, mut dead) = (after, Vec::new());
        while dead.len() < most {
            let page = self.inbox.store().read(Some(&dead_tag(&self.name)), after, PAGE).await?;
            let Some(last) = page.last() else { break };
            after = last.place;
            dead.extend(page.iter().filter_map(DeadLetter::of).filter(|letter| !replayed.contains(&letter.id())));
        }
        dead.truncate(most);
        Ok(dead)
    }

    /// Makes the group handle a dead letter again, with the full number of tries. The group first handles the messages of the
    /// same device that are already stored. Returns [`Replayed::Unchanged`] and stores nothing if the dead letter was already
    /// replayed or the inbox has removed it. Any process may call this method, even one that does not run the group.
    ///
    /// # Errors
    /// The store cannot be read or written. It is safe to call the method again: the replay is stored only once.
    pub async fn replay(&self, letter: &DeadLetter) -> Result<Replayed> {
        let stored = self.replay_each(std::slice::from_ref(letter)).await?;
        Ok(if stored > 0 { Replayed::Stored } else { Replayed::Unchanged })
    }

    /// Replays the messages that became dead letters within a span of time, such as `UNIX_EPOCH..now`. Returns the number of
    /// messages that this call replays.
    ///
    /// # Errors
    /// The name of the group is not valid, or the store cannot be read or written. Some of the dead letters may have been
    /// replayed before the error. It is safe to call the method again: each replay is stored only once.
    pub async fn replay_all(&self, span: std::ops::Range<SystemTime>) -> Result<u64> {
        let (mut after, mut count) = (Place::START, 0);
        loop {
            let page = self.dead_letters(after, PAGE).await?;
            let Some(last) = page.last() else { return Ok(count) };
            after = last.place;
            let meant: Vec<DeadLetter> = page.into_iter().filter(|letter| span.contains(&letter.at())).collect();
            count += self.replay_each(&meant).await?;
        }
    }

    /// Stores a replay of each dead letter. Returns how many of these replays were not stored before.
    async fn replay_each(&self, letters: &[DeadLetter]) -> Result<u64> {
        let now = millis(self.inbox.now());
        let mut entries = Vec::new();
        for letter in letters {
            let stored = self.inbox.store().entry_at(letter.place).await?;
            let body = stored.and_then(|stored| serde_json::from_slice::<Body>(&stored.entry.body).ok());
            let Some(mut body) = body else { continue };
            body.death = None;
            body.replays += 1;
            entries.push(body.entry(replay_tag(&self.name), REPLAY, now));
        }
        if entries.is_empty() {
            return Ok(0);
        }
        let appended = self.inbox.store().append(entries).await?;
        Ok(appended.iter().filter(|appended| appended.is_new()).count() as u64)
    }

    /// Returns the [`Id`]s of the dead letters that were replayed.
    async fn replayed(&self) -> Result<HashSet<Id>> {
        let (mut after, mut replayed) = (Place::START, HashSet::new());
        loop {
            let page = self.inbox.store().read(Some(&replay_tag(&self.name)), after, PAGE).await?;
            let Some(last) = page.last() else { return Ok(replayed) };
            after = last.place;
            let bodies = page.iter().filter_map(|stored| serde_json::from_slice::<Body>(&stored.entry.body).ok());
            // In the replay of a dead letter, `replays` is one higher than in the dead letter. An entry with 0 is the replay of a
            // handled message, so it is skipped.
            replayed.extend(bodies.filter_map(|body| Some((body.key, body.replays.checked_sub(1)?, body.name))));
        }
    }

    /// Returns the number of dead letters that were not replayed.
    pub(super) async fn dead_count(&self) -> Result<u64> {
        let (mut after, mut count) = (Place::START, 0);
        loop {
            let page = self.dead_letters(after, 10 * PAGE).await?;
            let Some(last) = page.last() else { return Ok(count) };
            after = last.place;
            count += page.len() as u64;
        }
    }
}
