//! Reads the messages of an inbox: the messages of one request, or all messages in order of arrival.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use thingspace_store::{Place, Result, Store, Stored};

use crate::event::Event;
use crate::inbox::Inbox;
use crate::inbox::record::{KIND, PREFIX, StoredMessage, kept, millis, request_tag, time};
use crate::inbox::retention::Hold;

/// The maximum number of entries per read.
const PAGE: usize = 256;

/// The longest wait for new entries before the log is read again.
const WAKE: Duration = Duration::from_secs(60);

/// The pause after a failed read.
const PAUSE: Duration = Duration::from_secs(1);

/// A stored message.
#[derive(Clone, Debug)]
pub struct Received {
    event: Arc<Event>,
    place: Place,
    key: String,
    at: i64,
    is_possible_duplicate: bool,
}

impl Received {
    /// Returns the message in an entry, or `None` if the entry contains no message.
    pub(crate) fn of(stored: &Stored) -> Option<Self> {
        if stored.entry.kind != KIND {
            return None;
        }
        let key = stored.entry.key.trim_start_matches(PREFIX).to_owned();
        Self::copied(stored.place, key, stored.entry.at, &stored.entry.body)
    }

    /// Decodes a message from the body of its entry, or from a copy of that body. Returns `None` if `body` is not the body of a
    /// message.
    pub(crate) fn copied(place: Place, key: String, at: i64, body: &[u8]) -> Option<Self> {
        let StoredMessage { event, is_possible_duplicate, received_at } = kept(body)?;
        Some(Self { event: Arc::new(event), place, key, at: received_at.unwrap_or(at), is_possible_duplicate })
    }

    /// Returns the message.
    pub fn event(&self) -> &Arc<Event> {
        &self.event
    }

    /// Returns the place of the message in the log.
    pub fn place(&self) -> Place {
        self.place
    }

    /// Returns the key of the message. All deliveries of a message have the same key. Use the key to process each message only
    /// once.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Returns the time at which the message was received. If the message was in a [spool](crate::Spool), the messages before it
    /// in the log may have been received later.
    pub fn at(&self) -> SystemTime {
        time(self.at)
    }

    /// Whether the message arrived as a first delivery, although an equal message was received in the half hour before.
    pub fn is_possible_duplicate(&self) -> bool {
        self.is_possible_duplicate
    }
}

impl Inbox {
    /// Returns the place of the newest entry in the log.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn newest(&self) -> Result<Place> {
        self.0.store.wait_after(Place::START, Duration::ZERO).await
    }

    /// Returns a place before every message that was received within the last `age`.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn place_before(&self, age: Duration) -> Result<Place> {
        match (self.0.now)().checked_sub(age) {
            Some(from) => self.place_at(from).await,
            None => Ok(Place::START),
        }
    }

    /// Returns the stored messages of a request.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn request(&self, request_id: &str) -> Result<Vec<Received>> {
        self.tagged(&request_tag(request_id)).await
    }

    /// Returns the messages whose [keys](Received::key) start with `key`. If `key` is the complete key of a message, returns only
    /// this message.
    ///
    /// # Errors
    /// The store cannot be read.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_callbacks::{Credentials, Inbox};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// let body = br#"{"username":"listener","password":"k4-Copper-Finch","requestId":"7c1d4e52","callbackCount":1}"#;
    /// inbox.accept("CarrierService", body).await?;
    /// let key = inbox.request("7c1d4e52").await?[0].key().to_owned();
    /// assert_eq!(inbox.find(&key[..12]).await?[0].key(), key);
    /// # Ok(()) }
    /// ```
    pub async fn find(&self, key: &str) -> Result<Vec<Received>> {
        let (mut after, mut found) = (Place::START, Vec::new());
        loop {
            let page = self.0.store.read(None, after, PAGE).await?;
            let Some(last) = page.last() else { return Ok(found) };
            after = last.place;
            let matches =
                page.iter().filter(|stored| stored.entry.key.strip_prefix(PREFIX).is_some_and(|of| of.starts_with(key)));
            found.extend(matches.filter_map(Received::of));
            // A complete key can be the start of other keys: `…-1` is the start of `…-10`. Return only the exact match, which is
            // unique.
            if let Some(index) = found.iter().position(|received| received.key == key) {
                return Ok(vec![found.swap_remove(index)]);
            }
        }
    }

    /// Returns at most `most` messages after a place, in order of arrival.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn list(&self, after: Place, most: usize) -> Result<Vec<Received>> {
        let (mut after, mut found) = (after, Vec::new());
        loop {
            let page = self.0.store.read(None, after, PAGE).await?;
            let Some(last) = page.last() else { return Ok(found) };
            after = last.place;
            for received in page.iter().filter_map(Received::of) {
                if found.len() >= most {
                    return Ok(found);
                }
                found.push(received);
            }
        }
    }

    /// Returns a place before every message that was received at `from` or later. Messages that were moved from a
    /// [spool](crate::Spool) may follow this place although they were received before `from`.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn place_at(&self, from: SystemTime) -> Result<Place> {
        let from = millis(from);
        let newest = self.newest().await?;
        // A binary search is possible, because the entries are ordered by time, except for small differences between the clocks
        // of several receivers.
        let (mut low, mut high) = (0, newest.0);
        while low < high {
            let middle = low + (high - low) / 2;
            match self.0.store.read(None, Place(middle), 1).await?.first() {
                Some(stored) if stored.entry.at < from => low = stored.place.0.max(middle + 1),
                _ => high = middle,
            }
        }
        Ok(Place(low))
    }

    /// Returns the messages of a request: first the stored messages, then new messages as they arrive. Prevents their removal
    /// until the returned value is dropped.
    pub fn follow_request(&self, request_id: &str) -> RequestEvents {
        let tag = request_tag(request_id);
        RequestEvents { hold: self.hold(request_id), follow: Follow::new(self.clone(), Some(tag), Place::START) }
    }

    /// Returns all messages that arrive from now on.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn follow(&self) -> Result<Events> {
        Ok(self.follow_from(self.newest().await?))
    }

    /// Returns all messages after a place: first the stored messages, then new messages as they arrive.
    pub fn follow_from(&self, after: Place) -> Events {
        Events(Follow::new(self.clone(), None, after))
    }

    async fn tagged(&self, tag: &str) -> Result<Vec<Received>> {
        Ok(entries(&*self.0.store, tag).await?.iter().filter_map(Received::of).collect())
    }
}

/// Reads all entries with a tag.
pub(super) async fn entries(store: &dyn Store, tag: &str) -> Result<Vec<Stored>> {
    let mut entries: Vec<Stored> = Vec::new();
    loop {
        let after = entries.last().map_or(Place::START, |last| last.place);
        let page = store.read(Some(tag), after, PAGE).await?;
        let is_last = page.len() < PAGE;
        entries.extend(page);
        if is_last {
            return Ok(entries);
        }
    }
}

/// Reads entries as they arrive.
#[derive(Debug)]
struct Follow {
    inbox: Inbox,
    tag: Option<String>,
    after: Place,
    /// The newest place of the log at the end of the last wait.
    newest: Place,
    ready: VecDeque<Received>,
}

impl Follow {
    fn new(inbox: Inbox, tag: Option<String>, after: Place) -> Self {
        Self { inbox, tag, after, newest: Place::START, ready: VecDeque::new() }
    }

    /// Returns the next message if it has arrived. No message is lost if the returned future is dropped.
    async fn ready(&mut self) -> Result<Option<Received>> {
        loop {
            if let Some(received) = self.ready.pop_front() {
                return Ok(Some(received));
            }
            let page = self.inbox.0.store.read(self.tag.as_deref(), self.after, PAGE).await?;
            let Some(last) = page.last() else { return Ok(None) };
            self.after = last.place;
            self.ready.extend(page.iter().filter_map(Received::of));
        }
    }

    async fn next(&mut self) -> Received {
        loop {
            let failed = match self.ready().await {
                Ok(Some(received)) => return received,
                Ok(None) => self.wake().await.err(),
                Err(error) => Some(error),
            };
            if let Some(error) = failed {
                tracing::warn!(%error, "cannot read the inbox; trying again");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }

    async fn wake(&mut self) -> Result<()> {
        self.newest = self.inbox.0.store.wait_after(self.newest, WAKE).await?;
        Ok(())
    }
}

/// The messages of one request, in order of arrival. Created by [`Inbox::follow_request`].
#[derive(Debug)]
pub struct RequestEvents {
    hold: Hold,
    follow: Follow,
}

impl RequestEvents {
    /// Waits for the next message. If the store cannot be read, tries again. Canceling the wait loses nothing.
    pub async fn next(&mut self) -> Received {
        self.follow.next().await
    }

    /// Returns the next message if it has arrived.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn ready(&mut self) -> Result<Option<Received>> {
        self.follow.ready().await
    }

    /// Returns the request id.
    pub fn request_id(&self) -> &str {
        self.hold.request_id()
    }
}

/// All messages, in order of arrival. Created by [`Inbox::follow`] and [`Inbox::follow_from`].
#[derive(Debug)]
pub struct Events(Follow);

impl Events {
    /// Waits for the next message. If the store cannot be read, tries again. Canceling the wait loses nothing.
    pub async fn next(&mut self) -> Received {
        self.0.next().await
    }

    /// Returns the next message if it has arrived.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn ready(&mut self) -> Result<Option<Received>> {
        self.0.ready().await
    }
}
