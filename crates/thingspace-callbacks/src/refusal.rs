//! Refused callbacks: the reasons and their counts.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

use thingspace_raw::types::CallbackService;

use crate::body::Unreadable;

/// The maximum size of an accepted message, in bytes. The examples in the documentation of the service are smaller than 4 KB. The
/// limit is far higher, because usage messages with device lists are larger than the examples.
pub(crate) const MESSAGE_LIMIT: usize = 4 * 1024 * 1024;

/// The reason why a message was refused. The reason contains no value of the message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The user name or the password is wrong.
    Credentials,
    /// The body cannot be parsed.
    Unreadable(Unreadable),
    /// The body is larger than the limit: 4 MiB, or less if the receiver has a lower limit.
    TooLarge,
    /// The message could not be stored.
    Store(thingspace_store::Error),
}

impl Refusal {
    /// Returns the HTTP status of the response: 401, 400, 413 or 503. After any of these statuses, the service sends the message
    /// again (quirk callback-retry).
    pub fn status(&self) -> u16 {
        match self {
            Refusal::Credentials => 401,
            Refusal::Unreadable(_) => 400,
            Refusal::TooLarge => 413,
            Refusal::Store(_) => 503,
        }
    }

    /// Returns the reason in one word: `credentials`, `unreadable`, `too_large` or `not_stored`.
    pub fn reason(&self) -> &'static str {
        match self {
            Refusal::Credentials => "credentials",
            Refusal::Unreadable(_) => "unreadable",
            Refusal::TooLarge => "too_large",
            Refusal::Store(_) => "not_stored",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Credentials => f.write_str(
                "the credentials of the callback differ from the credentials of the listener \
                 (after a change, the service may send the old ones for some minutes)",
            ),
            Refusal::Unreadable(why) => why.fmt(f),
            Refusal::TooLarge => {
                write!(f, "the callback is larger than the limit of the receiver (at most {MESSAGE_LIMIT} bytes)")
            }
            Refusal::Store(error) => write!(f, "the callback could not be stored: {error}"),
        }
    }
}

impl std::error::Error for Refusal {}

/// The number of messages that an [`Inbox`](crate::Inbox) refused, by reason.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusals {
    /// Messages with wrong credentials.
    pub credentials: u64,
    /// Messages that could not be parsed.
    pub unreadable: u64,
    /// Messages that were larger than the limit.
    pub too_large: u64,
    /// Messages that could not be stored.
    pub not_stored: u64,
}

impl Refusals {
    /// Returns the total number of refused messages.
    pub fn total(&self) -> u64 {
        self.by_reason().iter().map(|(_, count)| count).sum()
    }

    /// Returns the number of refused messages for each reason. The name of a reason is the one that [`Refusal::reason`] returns.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() {
    /// use thingspace_callbacks::{Credentials, Inbox};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// let _ = inbox.accept("CarrierService", b"[]").await;
    /// assert!(inbox.refusals().by_reason().contains(&("unreadable", 1)));
    /// # }
    /// ```
    pub fn by_reason(&self) -> [(&'static str, u64); 4] {
        [
            ("credentials", self.credentials),
            ("unreadable", self.unreadable),
            ("too_large", self.too_large),
            ("not_stored", self.not_stored),
        ]
    }
}

/// The counters behind [`Refusals`].
#[derive(Debug, Default)]
pub(crate) struct Counts {
    credentials: AtomicU64,
    unreadable: AtomicU64,
    too_large: AtomicU64,
    not_stored: AtomicU64,
}

impl Counts {
    /// Counts a refusal and logs it without any value of the message.
    pub(crate) fn count(&self, service: &str, refusal: &Refusal) {
        let count = match refusal {
            Refusal::Credentials => &self.credentials,
            Refusal::Unreadable(_) => &self.unreadable,
            Refusal::TooLarge => &self.too_large,
            Refusal::Store(_) => &self.not_stored,
        };
        count.fetch_add(1, Ordering::Relaxed);
        // The sender chooses the name of the service, so a name is logged only if the OpenAPI description contains it.
        let service = CallbackService::from(service);
        let service = if service.is_described() { service.as_str() } else { "unknown" };
        tracing::warn!(service, reason = refusal.reason(), refused = self.now().total(), "callback refused");
    }

    pub(crate) fn now(&self) -> Refusals {
        let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
        Refusals {
            credentials: read(&self.credentials),
            unreadable: read(&self.unreadable),
            too_large: read(&self.too_large),
            not_stored: read(&self.not_stored),
        }
    }
}
