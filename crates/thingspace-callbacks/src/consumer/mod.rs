//! Consumer groups: handlers that process every stored message at least once. The messages of each device are processed in order.
//!
//! The processes of a group divide the partitions of the log among themselves (`lease`), and keep the state of each partition in
//! a cell of the store (`state`). A process records a try of a message in the cell before it starts the handler. If the process
//! ends while the handler runs, the next process that takes the partition finds the try in the cell, and treats it as failed.

mod dead;
mod delivery;
mod group;
mod lease;
mod partition;
mod replay;
mod settings;
mod state;
mod tries;
mod worker;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use thingspace_raw::types::CallbackService;
use thingspace_store::{Place, Result};

use crate::inbox::Inbox;

pub use dead::{DeadLetter, Replayed};
pub use delivery::{Delivery, Failure};
pub use group::Progress;
use settings::Settings;
use worker::Worker;

/// A consumer group: the processes that run it share the handling of the messages of an inbox. Created by [`Inbox::consumer`].
///
/// A group handles every message **at least once**: a message is handled again if a process ends before it has recorded the
/// success. Make handlers idempotent with the help of [`Delivery::key`]. Any number of processes can [run](Self::run) a group
/// over one store. The processes share the 16 partitions of the group, and each device belongs to one partition.
///
/// - The messages of a device are handled one after the other, in the order in which they were stored. A device is recognized by
///   one identifier of the message, preferably the ICCID. If two messages of a device are recognized by different identifiers,
///   they may be handled in any order. Messages without identifiers may also be handled in any order.
/// - A try fails if the handler returns an error, panics or misses the [deadline](Self::with_deadline), or if the process ends.
///   The next try follows after a pause of [1 second](Self::with_pause). Each further pause is four times as long as the one
///   before, up to 10 minutes. During the pause, only the later messages of the same device wait.
/// - After [5 tries](Self::with_tries), the message becomes a [dead letter](Self::dead_letters), and the next message of the
///   device is handled. A dead letter is handled again after a [replay](Self::replay).
/// - To handle messages again, call [`replay_handled`](Self::replay_handled) for a span of time, or
///   [`replay_message`](Self::replay_message) for one message.
/// - The inbox removes messages after its [retention](crate::Retention), even if a group has not handled them. A dead letter
///   contains a copy of its message, so it outlives the message: the age of the dead letter is counted from the last try.
/// - If processes have ended during two tries of a message, the message may be the cause. Each process tries at most one such
///   message at a time. So if the process ends again, the try counts against only one of these messages.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use thingspace_callbacks::{Credentials, Failure, Inbox};
///
/// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
/// let body = br#"{"username":"listener","password":"k4-Copper-Finch","requestId":"7c1d4e52",
///     "deviceIds":[{"id":"89148000006318840271","kind":"iccid"}],"status":"Success"}"#;
/// inbox.accept("CarrierService", body).await?;
///
/// let (handled, first) = tokio::sync::mpsc::unbounded_channel();
/// let billing = inbox.consumer("billing");
/// let running = billing.run(
///     move |delivery| {
///         let handled = handled.clone();
///         async move { handled.send(delivery.event().request_id().map(str::to_owned)).map_err(Failure::new) }
///     },
///     // In a service, pass `tokio::signal::ctrl_c()` or a similar future here.
///     async move {
///         let mut first = first;
///         assert_eq!(first.recv().await, Some(Some("7c1d4e52".to_owned())));
///     },
/// );
/// running.await?;
/// assert_eq!(billing.progress().await?.waiting, 0);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Consumer {
    inbox: Inbox,
    name: Arc<str>,
    settings: Settings,
}

impl Inbox {
    /// Returns the consumer group `name`. All processes with the same store share the group. Nothing is stored until the group
    /// [runs](Consumer::run). A name has 1 to 64 characters: letters, digits, `.`, `_` and `-`.
    pub fn consumer(&self, name: impl AsRef<str>) -> Consumer {
        Consumer { inbox: self.clone(), name: name.as_ref().into(), settings: Settings::default() }
    }

    /// Returns the names of the groups that have run with this store, in alphabetical order.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn consumers(&self) -> Result<Vec<String>> {
        group::names(&**self.store()).await
    }
}

impl Consumer {
    /// Handles only the messages of the callback services in `services` (default: all messages). Every process of the group must
    /// use the same services, because a process skips the messages of other services and records them as handled.
    #[must_use]
    pub fn with_services<S: Into<CallbackService>>(mut self, services: impl IntoIterator<Item = S>) -> Self {
        self.settings.services = Some(services.into_iter().map(|service| service.into().as_str().to_owned()).collect());
        self
    }

    /// Sets the number of tries after which a message becomes a dead letter, at least 1 (default: 5).
    #[must_use]
    pub fn with_tries(mut self, tries: u32) -> Self {
        self.settings.tries = tries.max(1);
        self
    }

    /// Sets the pause after the first failed try (default: 1 second). Each further pause is four times as long as the one before,
    /// up to 10 minutes. Every pause is extended by up to a quarter at random.
    #[must_use]
    pub fn with_pause(mut self, pause: Duration) -> Self {
        self.settings.pause = pause;
        self
    }

    /// Sets the time limit of a try, at most a year (default: 60 seconds). After this time, the try fails and the future of the
    /// handler is dropped. A handler that blocks its thread cannot be stopped, and may still be running when the message is
    /// tried again.
    #[must_use]
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.settings.deadline = deadline.min(settings::LONGEST_DEADLINE);
        self
    }

    /// Sets the maximum number of messages that this process handles at the same time, each of a different device, at least 1
    /// (default: 64). At most half of these messages, rounded up, have a [try number](Delivery::try_number) above 1, so that
    /// devices whose messages fail cannot hold up other devices.
    #[must_use]
    pub fn with_concurrency(mut self, concurrency: usize) -> Self {
        self.settings.concurrency = concurrency.max(1);
        self
    }

    /// Sets the time after which another process takes the partitions of a process that was killed, from 1 second to a day
    /// (default: 10 seconds). The clocks of the processes must differ by much less than this time.
    #[must_use]
    pub fn with_lease(mut self, lease: Duration) -> Self {
        self.settings.lease = lease.clamp(Duration::from_secs(1), settings::LONGEST_LEASE);
        self
    }

    /// Sets the place after which a new group starts (default: before the first stored message). Has no effect on a group that
    /// has run before. [`Inbox::newest`] and [`Inbox::place_before`] return places.
    #[must_use]
    pub fn starting_after(mut self, place: Place) -> Self {
        self.settings.start = place;
        self
    }

    /// Returns the name of the group.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Handles messages until `stop` completes. Then no further handlers are started, and the running handlers have up to 10
    /// seconds to end. After that, other processes of the group can take over at once. If the store cannot be reached after
    /// `stop` has completed, the running handlers are stopped before the [lease](Self::with_lease) ends, and this method returns
    /// within 5 seconds after their stop. If the future of this method is dropped, the running tries fail as if the process had
    /// ended.
    ///
    /// After the start, errors of the store are logged, and the failed operations are retried until they succeed.
    ///
    /// # Errors
    /// The name of the group is not valid, the store cannot be read or written at the start, or a newer version of this crate
    /// wrote the group.
    pub async fn run<H, F, E>(&self, handler: H, stop: impl Future<Output = ()>) -> Result<()>
    where
        H: Fn(Delivery) -> F + Send + Sync + 'static,
        F: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<Failure>,
    {
        let handler = delivery::handler(handler);
        Worker::start(self, handler).await?.run(stop).await;
        Ok(())
    }
}

impl fmt::Debug for Consumer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Consumer").field("name", &self.name).field("settings", &self.settings).finish_non_exhaustive()
    }
}
