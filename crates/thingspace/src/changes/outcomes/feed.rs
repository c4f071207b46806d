//! The callbacks that a wait for outcomes reads from an inbox.
//!
//! A wait may cover hundreds of requests. First it reads the stored messages of each request, by request id. After that it
//! follows the log of the inbox as a whole and assigns each new message to its request.

use std::collections::hash_map::Entry as Slot;
use std::collections::{HashMap, VecDeque};
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use thingspace_callbacks::store::{self, Place};
use thingspace_callbacks::{Event, Events, Hold, Inbox, Received};

/// The pause after a failed read of the store.
const PAUSE: Duration = Duration::from_secs(1);

/// A message for the wait.
pub(crate) enum Arrival {
    /// A callback for one of the requests in the feed, and the indices of the devices that the request names.
    Own(Arc<Event>, Range<usize>),
    /// A callback with the id of a request that is not in the feed. The wait may cover this request without knowing its id.
    Other(Arc<Event>),
}

/// The callbacks of the requests of a wait.
#[derive(Debug)]
pub(crate) struct Feed {
    inbox: Inbox,
    requests: HashMap<String, Followed>,
    /// Requests whose stored messages have not been read yet.
    unread: Vec<String>,
    /// How far to look back for callbacks of requests whose id the wait does not know. `None` if the wait knows the ids of all
    /// its requests.
    others_since: Option<Duration>,
    /// The messages that arrive in the inbox from the first read of this feed on, or from `others_since` before that read.
    /// `None` until the first read.
    log: Option<Events>,
    ready: VecDeque<(Arc<Event>, Range<usize>)>,
}

#[derive(Debug)]
struct Followed {
    part: Range<usize>,
    /// The place of the last message of this request that was read.
    seen: Place,
    /// Prevents the inbox from removing the messages of the request as long as the feed exists.
    _hold: Hold,
}

impl Feed {
    /// Creates a feed without requests. If the wait does not know the ids of some of its requests, `others_since` must be at
    /// least the age of the oldest of these requests. Otherwise, pass `None`.
    pub(crate) fn new(inbox: Inbox, others_since: Option<Duration>) -> Self {
        Self { inbox, requests: HashMap::new(), unread: Vec::new(), others_since, log: None, ready: VecDeque::new() }
    }

    /// Adds a request that names the devices with the indices `part`. Does nothing if the feed already has the request.
    pub(crate) fn add(&mut self, request_id: &str, part: Range<usize>) {
        if let Slot::Vacant(slot) = self.requests.entry(request_id.to_owned()) {
            slot.insert(Followed { part, seen: Place::START, _hold: self.inbox.hold(request_id) });
            self.unread.push(request_id.to_owned());
        }
    }

    /// Returns whether the feed has no requests.
    pub(crate) fn is_empty(&self) -> bool {
        self.requests.is_empty()
    }

    /// Returns the stored callbacks of a request, even if the feed does not contain the request.
    pub(crate) async fn of_request(&self, request_id: &str) -> store::Result<Vec<Received>> {
        self.inbox.request(request_id).await
    }

    /// Returns the next message without waiting. Returns `None` if no further message has arrived. Also returns `None` if the
    /// store cannot be read, because the wait can still find the outcomes by polling.
    pub(crate) async fn ready(&mut self) -> Option<Arrival> {
        match self.try_ready().await {
            Ok(arrival) => arrival,
            Err(error) => {
                warn(&error);
                None
            }
        }
    }

    /// Waits for the next message. If the store cannot be read, logs a warning and tries again after [`PAUSE`]. Dropping the
    /// future loses no message.
    pub(crate) async fn next(&mut self) -> Arrival {
        loop {
            match self.try_ready().await {
                Ok(Some(arrival)) => return arrival,
                Ok(None) => {
                    // Never `None` here: `try_ready` has opened the log.
                    let Some(log) = &mut self.log else { continue };
                    let received = log.next().await;
                    if let Some(arrival) = self.assign(&received) {
                        return arrival;
                    }
                }
                Err(error) => {
                    warn(&error);
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    }

    async fn try_ready(&mut self) -> store::Result<Option<Arrival>> {
        self.catch_up().await?;
        if let Some((event, part)) = self.ready.pop_front() {
            return Ok(Some(Arrival::Own(event, part)));
        }
        while let Some(log) = &mut self.log {
            let Some(received) = log.ready().await? else { break };
            if let Some(arrival) = self.assign(&received) {
                return Ok(Some(arrival));
            }
        }
        Ok(None)
    }

    /// Opens the log if it is not open yet. Then reads the stored messages of the requests in `unread`.
    async fn catch_up(&mut self) -> store::Result<()> {
        if self.log.is_none() {
            let start = match self.others_since {
                Some(age) => self.inbox.place_before(age).await?,
                None => self.inbox.newest().await?,
            };
            self.log = Some(self.inbox.follow_from(start));
        }
        while let Some(id) = self.unread.last() {
            let stored = self.inbox.request(id).await?;
            if let Some(request) = self.requests.get_mut(id) {
                let new = stored.iter().filter(|received| received.place() > request.seen);
                self.ready.extend(new.map(|received| (Arc::clone(received.event()), request.part.clone())));
                request.seen = stored.last().map_or(request.seen, |last| request.seen.max(last.place()));
            }
            self.unread.pop();
        }
        Ok(())
    }

    /// Assigns a message of the log to its request. Returns `None` if the wait does not need the message or has already read it.
    fn assign(&mut self, received: &Received) -> Option<Arrival> {
        let event = received.event();
        match self.requests.get_mut(event.request_id()?) {
            Some(request) if received.place() > request.seen => {
                request.seen = received.place();
                Some(Arrival::Own(Arc::clone(event), request.part.clone()))
            }
            Some(_) => None,
            None => self.others_since.map(|_| Arrival::Other(Arc::clone(event))),
        }
    }
}

fn warn(error: &store::Error) {
    tracing::warn!(%error, "cannot read the inbox");
}
