//! Why callbacks are refused, and how many were.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

use thingspace_raw::types::CallbackService;

use crate::body::Unreadable;

/// The largest message that is read, in bytes. The documented ones are under 4 KB; device lists of usage answers are larger.
pub(crate) const MESSAGE_LIMIT: usize = 4 * 1024 * 1024;

/// Why a message was not taken in. It holds no value of the message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// Its user name or password is not the registered one.
    Credentials,
    /// It cannot be read.
    Unreadable(Unreadable),
    /// It has more than 4 MiB.
    TooLarge,
}

impl Refusal {
    /// The HTTP status to answer the sender: 401, 400 or 413. Any status but 2xx has the message sent again (quirk callback-retry).
    pub fn status(&self) -> u16 {
        match self {
            Refusal::Credentials => 401,
            Refusal::Unreadable(_) => 400,
            Refusal::TooLarge => 413,
        }
    }

    /// The reason in one word: `credentials`, `unreadable` or `too_large`.
    pub fn reason(&self) -> &'static str {
        match self {
            Refusal::Credentials => "credentials",
            Refusal::Unreadable(_) => "unreadable",
            Refusal::TooLarge => "too_large",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Credentials => f.write_str(
                "the callback carries other credentials than the listener was registered with; \
                 after a change of password the old one may come for some minutes",
            ),
            Refusal::Unreadable(why) => why.fmt(f),
            Refusal::TooLarge => write!(f, "the callback has more than {MESSAGE_LIMIT} bytes"),
        }
    }
}

impl std::error::Error for Refusal {}

/// How many messages a [`Hub`](crate::Hub) refused, by reason.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusals {
    /// With other credentials than the registered ones.
    pub credentials: u64,
    /// That could not be read.
    pub unreadable: u64,
    /// With more than 4 MiB.
    pub too_large: u64,
}

impl Refusals {
    /// All of them.
    pub fn total(&self) -> u64 {
        self.credentials + self.unreadable + self.too_large
    }
}

/// The counts of a hub.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    credentials: AtomicU64,
    unreadable: AtomicU64,
    too_large: AtomicU64,
}

impl Counts {
    /// Counts a refusal, and logs it without any value of the message.
    pub(crate) fn count(&self, service: &str, refusal: &Refusal) {
        let count = match refusal {
            Refusal::Credentials => &self.credentials,
            Refusal::Unreadable(_) => &self.unreadable,
            Refusal::TooLarge => &self.too_large,
        };
        count.fetch_add(1, Ordering::Relaxed);
        // Anybody can send any path: only names of the description go into a log.
        let service = match CallbackService::from(service) {
            CallbackService::Unknown(_) => "unknown".to_owned(),
            known => known.to_string(),
        };
        tracing::warn!(service, reason = refusal.reason(), refused = self.now().total(), "callback refused");
    }

    pub(crate) fn now(&self) -> Refusals {
        let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
        Refusals { credentials: read(&self.credentials), unreadable: read(&self.unreadable), too_large: read(&self.too_large) }
    }
}
