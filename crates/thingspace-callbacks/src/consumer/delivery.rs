//! What a handler receives and returns.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use crate::event::Event;
use crate::inbox::Received;

/// The maximum length of the stored reason of a failure, in characters.
const LONGEST: usize = 1_000;

/// A message that is passed to a handler.
#[derive(Clone, Debug)]
pub struct Delivery {
    pub(super) received: Received,
    pub(super) tries: u32,
    pub(super) fence: u64,
}

impl Delivery {
    /// Returns the message.
    pub fn event(&self) -> &Arc<Event> {
        self.received.event()
    }

    /// Returns the message with its place in the log and the time at which it was received.
    pub fn received(&self) -> &Received {
        &self.received
    }

    /// Returns the key of the message, which is the same in every try and in every replay. To process each message only once,
    /// record the key together with the effects of the handler, and skip recorded keys.
    pub fn key(&self) -> &str {
        self.received.key()
    }

    /// Returns the number of this try. The first try of a message and the first try of each replay have the number 1. A try whose
    /// failure is not [counted](Failure::is_counted) does not raise the number. Even if the number is 1, there may have been
    /// earlier tries that had effects.
    pub fn try_number(&self) -> u32 {
        self.tries
    }

    /// Returns the fencing token of the partition to which the device of the message belongs. The token grows whenever a process
    /// takes the partition. Send the token with each write to another system, and let that system refuse a write whose token is
    /// lower than one that it has already seen for the same device. Then a process that was suspended for longer than its lease
    /// cannot overwrite newer data.
    pub fn fence(&self) -> u64 {
        self.fence
    }
}

/// Why a handler failed. Every type that implements `Display`, such as an error, converts to a `Failure`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    pub(super) reason: String,
    pub(super) is_counted: bool,
}

impl Failure {
    /// Returns a failure whose try is counted. After [the allowed number](crate::Consumer::with_tries) of counted tries, the
    /// message becomes a dead letter. The reason is stored with the dead letter, so it must not contain secrets. Only the first
    /// 1,000 characters are kept.
    pub fn new(reason: impl fmt::Display) -> Self {
        Self { reason: reason.to_string().chars().take(LONGEST).collect(), is_counted: true }
    }

    /// Returns a failure whose try is not counted. Use it if the message did not cause the failure, for example if a system that
    /// the handler needs is unreachable. The message is tried again after at most 12.5 seconds. Such failures never make the
    /// message a dead letter, however long an outage is. The messages of other devices are still handled, until 256 devices of
    /// the same partition wait for another try.
    ///
    /// ```
    /// use thingspace_callbacks::{Delivery, Failure};
    ///
    /// async fn forward(delivery: Delivery) -> Result<(), Failure> {
    ///     let Ok(database) = std::net::TcpStream::connect("127.0.0.1:9") else {
    ///         return Err(Failure::unavailable("the database does not accept connections"));
    ///     };
    ///     // ...
    ///     # drop(database);
    ///     Ok(())
    /// }
    /// ```
    pub fn unavailable(reason: impl fmt::Display) -> Self {
        Self { is_counted: false, ..Self::new(reason) }
    }

    /// Whether the failed try is counted. After [the allowed number](crate::Consumer::with_tries) of counted tries, the message
    /// becomes a dead letter.
    pub fn is_counted(&self) -> bool {
        self.is_counted
    }

    /// Returns the reason.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl<E: fmt::Display> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::new(error)
    }
}

type Handled = Pin<Box<dyn Future<Output = Result<(), Failure>> + Send>>;

/// A handler whose type is erased.
pub(super) type Handler = Arc<dyn Fn(Delivery) -> Handled + Send + Sync>;

pub(super) fn handler<H, F, E>(handler: H) -> Handler
where
    H: Fn(Delivery) -> F + Send + Sync + 'static,
    F: Future<Output = Result<(), E>> + Send + 'static,
    E: Into<Failure>,
{
    Arc::new(move |delivery| {
        let handled = handler(delivery);
        Box::pin(async move { handled.await.map_err(Into::into) })
    })
}
