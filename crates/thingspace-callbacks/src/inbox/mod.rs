//! The inbox: checks, stores and returns callbacks.
//!
//! The inbox acknowledges a callback only after the store or the spool contains the callback. The methods that wait for callbacks
//! or list them read the log of the store, so they work in every process that shares the store.

mod gaps;
mod maintenance;
mod quarantine;
mod reading;
mod record;
mod retention;
mod rotation;
mod spool;
mod store_health;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use thingspace_raw::types::CallbackService;
use thingspace_store::{Appended, MemoryStore, Place, Store};

use crate::Credentials;
use crate::event::split_credentials;
use crate::inbox::quarantine::Quarantine;
use crate::inbox::record::Record;
use crate::inbox::retention::Holds;
use crate::inbox::rotation::Known;
use crate::inbox::store_health::StoreHealth;
use crate::refusal::{Counts, MESSAGE_LIMIT, Refusal, Refusals};
use crate::sender;

pub use gaps::Gap;
pub use maintenance::{HEARTBEAT_INTERVAL, PRUNE_INTERVAL};
pub use quarantine::Quarantined;
pub use reading::{Events, Received, RequestEvents};
pub(crate) use record::{DEAD, REPLAY, millis, time};
pub use retention::{Hold, Retention, open_request};
pub use rotation::CredentialStatus;
#[cfg(feature = "server")]
pub(crate) use spool::ADDITIONAL;
pub use spool::{Spool, SpoolStatus};
pub use store_health::StoreFailure;

/// The maximum number of attempts to store a message while other connections store equal messages at the same time.
const RACES: usize = 16;

type Now = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// Receives callbacks: checks their credentials, stores them, and returns them to the callers that wait for them.
///
/// [`accept`](Self::accept) succeeds only after the store, or the [`Spool`] of the inbox, contains the message. With a durable
/// store ([`Inbox::with_store`]), acknowledged callbacks therefore survive the process. An inbox from [`Inbox::new`] stores
/// messages only in memory, and removes old ones. All clones of an inbox share its content.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use thingspace_callbacks::{Credentials, Inbox};
///
/// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
/// let body = br#"{"username":"listener","password":"k4-Copper-Finch","requestId":"7c1d4e52","status":"Success",
///     "deviceIds":[{"id":"89148000006318840271","kind":"Iccid"}],"callbackCount":1}"#;
/// inbox.accept("CarrierService", body).await?;
///
/// let received = inbox.request("7c1d4e52").await?;
/// assert_eq!(received[0].event().devices()[0].id, "89148000006318840271");
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Inbox(Arc<Shared>);

struct Shared {
    credentials: Credentials,
    known: Known,
    store: Arc<dyn Store>,
    now: Now,
    retention: Retention,
    heartbeat: bool,
    refused: Counts,
    received: AtomicU64,
    redeliveries: AtomicU64,
    holds: Holds,
    quarantine: Quarantine,
    store_health: StoreHealth,
    spool: Option<Spool>,
}

/// How a message was accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Accepted {
    /// The message was new and is stored now.
    Stored(Place),
    /// The message is in the [`Spool`], because the store is unreachable, or because the spool is not empty yet.
    Spooled,
    /// The message is a redelivery of a message in the store or the spool.
    Redelivered,
}

impl Inbox {
    /// Creates an inbox in memory, which keeps messages for one day, and at most the newest 100,000 ([`Retention::memory`]).
    pub fn new(credentials: Credentials) -> Self {
        Self::with_store(Arc::new(MemoryStore::default()), credentials).with_retention(Retention::memory())
    }

    /// Creates an inbox that keeps its messages in a store.
    pub fn with_store(store: Arc<dyn Store>, credentials: Credentials) -> Self {
        Self(Arc::new(Shared {
            credentials,
            known: Known::default(),
            store,
            now: Arc::new(SystemTime::now),
            retention: Retention::default(),
            heartbeat: true,
            refused: Counts::default(),
            received: AtomicU64::new(0),
            redeliveries: AtomicU64::new(0),
            holds: Holds::default(),
            quarantine: Quarantine::default(),
            store_health: StoreHealth::default(),
            spool: None,
        }))
    }

    /// Sets how long messages are kept. Has no effect on an inbox that was already cloned.
    #[must_use]
    pub fn with_retention(self, retention: Retention) -> Self {
        self.changed(|shared| shared.retention = retention)
    }

    /// Disables the heartbeat of a [`Receiver`](crate::Receiver). Use this method if the program itself calls
    /// [`update_heartbeat`](Self::update_heartbeat). Also use it if the receiver runs only while a command waits: without a
    /// heartbeat, the time after the command is not a [gap](Self::gaps). Has no effect on an inbox that was already cloned.
    #[must_use]
    pub fn without_heartbeat(self) -> Self {
        self.changed(|shared| shared.heartbeat = false)
    }

    #[cfg(feature = "server")]
    pub(crate) fn has_heartbeat(&self) -> bool {
        self.0.heartbeat
    }

    /// Sets the clock, for tests and simulations. Has no effect on an inbox that was already cloned.
    #[must_use]
    pub fn with_clock(self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.changed(|shared| shared.now = Arc::new(now))
    }

    /// Changes a setting, unless the inbox has clones.
    fn changed(mut self, change: impl FnOnce(&mut Shared)) -> Self {
        if let Some(shared) = Arc::get_mut(&mut self.0) {
            change(shared);
        }
        self
    }

    /// Returns the credentials with which the listener must be registered.
    pub fn credentials(&self) -> &Credentials {
        &self.0.credentials
    }

    /// Returns the time of the inbox's clock.
    pub(crate) fn now(&self) -> SystemTime {
        (self.0.now)()
    }

    /// Returns the store.
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.0.store
    }

    /// Accepts one message of `service`, and returns once the store or the spool contains the message. A redelivery is accepted
    /// but not stored again.
    ///
    /// Messages have no id, so redeliveries are recognized by equal content. A message that names a request and a device is
    /// stored once, however often it arrives. Other messages, such as two SMS from one device, may be equal without being
    /// redeliveries. For such a message, the inbox searches for equal messages of the last half hour:
    ///
    /// - If there is none, the new message is stored.
    /// - If there is one, the `callbackCount` of the new message decides. If the count is above 1, the new message is treated as
    ///   a redelivery. If the count is 1, the new message is stored and marked as a [possible
    ///   repeat](Received::is_possible_duplicate).
    /// - If there are several, the new message is treated as a redelivery.
    ///
    /// # Errors
    /// [`Refusal`] if the message was refused. Respond with [`Refusal::status`]. The service then sends the message again. The
    /// refusal is counted and logged without any value of the message.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() {
    /// use thingspace_callbacks::{Credentials, Inbox};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// let refusal = inbox.accept("CarrierService", br#""not an object""#).await.unwrap_err();
    /// assert_eq!((refusal.status(), inbox.refusals().unreadable), (400, 1));
    /// # }
    /// ```
    pub async fn accept(&self, service: impl Into<CallbackService>, body: &[u8]) -> Result<Accepted, Refusal> {
        self.accept_within(service.into(), body, Duration::MAX).await
    }

    /// Accepts a message. If the inbox has a spool, `within` is the time limit for the store. After this time, the spool takes
    /// the message. Without a spool, `within` has no effect.
    pub(crate) async fn accept_within(
        &self,
        service: CallbackService,
        body: &[u8],
        within: Duration,
    ) -> Result<Accepted, Refusal> {
        let mut read = self.read(&service, body);
        if matches!(read, Err(Refusal::Credentials)) && self.has_new_credentials().await {
            read = self.read(&service, body);
        }
        let accepted = match read {
            Ok(record) => self.keep(record, within).await,
            Err(refusal) => Err(refusal),
        };
        match &accepted {
            Ok(_) => self.record_store_success(),
            Err(refusal) => {
                if matches!(refusal, Refusal::Unreadable(_)) {
                    self.quarantine(service.as_str(), body).await;
                }
                self.count_refusal(service.as_str(), refusal);
            }
        }
        accepted
    }

    /// Parses a message. The whole message is decoded only if the credentials are correct.
    fn read(&self, service: &CallbackService, body: &[u8]) -> Result<Record, Refusal> {
        if body.len() > MESSAGE_LIMIT {
            return Err(Refusal::TooLarge);
        }
        let found = sender::credentials(body).map_err(Refusal::Unreadable)?;
        let password = found.password.as_ref().map(|password| password.expose());
        if !self.knows(found.username.as_deref(), password) {
            return Err(Refusal::Credentials);
        }
        let (_, message) = split_credentials(body).map_err(Refusal::Unreadable)?;
        Ok(Record::new(service, message, (self.0.now)()))
    }

    async fn keep(&self, mut record: Record, within: Duration) -> Result<Accepted, Refusal> {
        let accepted = match &self.0.spool {
            Some(spool) => self.keep_with_spool(spool, record, within).await?,
            None => match store_in(&*self.0.store, &mut record).await.map_err(Refusal::Store)? {
                Outcome::New(place) => Accepted::Stored(place),
                Outcome::Duplicate => Accepted::Redelivered,
            },
        };
        self.0.received.fetch_add(1, Ordering::Relaxed);
        match accepted {
            Accepted::Stored(_) => self.make_room().await,
            Accepted::Redelivered => drop(self.0.redeliveries.fetch_add(1, Ordering::Relaxed)),
            Accepted::Spooled => {}
        }
        Ok(accepted)
    }

    pub(crate) fn count_refusal(&self, service: &str, refusal: &Refusal) {
        if let Refusal::Store(error) = refusal {
            self.record_store_failure(error);
        }
        self.0.refused.count(service, refusal);
    }

    /// Returns the number of messages that this process accepted, redeliveries included.
    pub fn received(&self) -> u64 {
        self.0.received.load(Ordering::Relaxed)
    }

    /// Returns the number of redeliveries among the messages that this process accepted.
    pub fn redeliveries(&self) -> u64 {
        self.0.redeliveries.load(Ordering::Relaxed)
    }

    /// Returns the number of messages that this process refused. [`received`](Self::received) does not include them.
    pub fn refused(&self) -> u64 {
        self.refusals().total()
    }

    /// Returns the number of messages that this process refused, by reason.
    pub fn refusals(&self) -> Refusals {
        self.0.refused.now()
    }
}

/// The outcome of storing a message.
enum Outcome {
    /// The message was new, and is stored now.
    New(Place),
    /// The message is a redelivery of a message in the store.
    Duplicate,
}

/// Appends a message to a store, unless it is a redelivery.
async fn store_in(store: &dyn Store, record: &mut Record) -> thingspace_store::Result<Outcome> {
    for _ in 0..RACES {
        if !record.is_about_a_device_of_a_request() {
            match number(store, record).await? {
                Numbered::New => {}
                Numbered::Redelivery => return Ok(Outcome::Duplicate),
                Numbered::Stored(place) => return Ok(Outcome::New(place)),
            }
        }
        match store.append(record.entries()).await?.first() {
            Some(Appended::New(place)) => return Ok(Outcome::New(*place)),
            Some(Appended::Duplicate(_)) if record.is_about_a_device_of_a_request() => return Ok(Outcome::Duplicate),
            // Another connection stored an equal message with this number first, so try the next number.
            _ => {}
        }
    }
    Err(thingspace_store::Error::new(thingspace_store::ErrorKind::Busy, "equal messages arrive too fast to number them"))
}

/// How a message relates to equal messages.
enum Numbered {
    /// The message is not a redelivery, and has the next number.
    New,
    /// The message is a redelivery of an equal message.
    Redelivery,
    /// An earlier attempt to store this very message succeeded, but its answer was lost.
    Stored(Place),
}

/// Decides whether a message is a redelivery of an equal message of the last half hour. Gives the message the next number among
/// the equal messages that arrived in the same period of half an hour.
async fn number(store: &dyn Store, record: &mut Record) -> thingspace_store::Result<Numbered> {
    let own = reading::entries(store, &record.own_tag()).await?;
    if let Some(attempt) = own.iter().find(|stored| record.is_stored_as(stored)) {
        return Ok(Numbered::Stored(attempt.place));
    }
    let mut equals = own.iter().filter(|stored| record.can_be_redelivery_of(stored)).count();
    for tag in record.neighboring_tags() {
        let stored = reading::entries(store, &tag).await?;
        equals += stored.iter().filter(|stored| record.can_be_redelivery_of(stored)).count();
    }
    record.number = own.len() + 1;
    record.is_possible_duplicate = equals > 0;
    let is_redelivery = equals > 1 || equals > 0 && record.attempt() > 1;
    Ok(if is_redelivery { Numbered::Redelivery } else { Numbered::New })
}

impl fmt::Debug for Inbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbox")
            .field("store", &self.0.store)
            .field("credentials", &self.0.credentials)
            .field("received", &self.received())
            .field("refused", &self.refused())
            .finish()
    }
}
