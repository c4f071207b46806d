//! Entries of the log.

use bytes::Bytes;

use crate::error::{Error, Result};

/// What is appended to the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Identifies the entry: the log holds a key once. At most [`Entry::MAX_NAME`] bytes.
    pub key: String,
    /// Groups entries that are read together, such as those of one job or one request. At most [`Entry::MAX_NAME`] bytes.
    pub tag: String,
    /// What the body is. At most [`Entry::MAX_NAME`] bytes.
    pub kind: String,
    /// The time of the entry in milliseconds since 1970, by the clock of the caller. Default 0.
    pub at: i64,
    /// The content. At most [`Entry::MAX_BODY`] bytes.
    pub body: Bytes,
}

impl Entry {
    /// The longest key, tag or kind, in bytes.
    pub const MAX_NAME: usize = 512;

    /// The longest body, in bytes.
    pub const MAX_BODY: usize = 8 * 1024 * 1024;

    /// An entry with the time 0.
    pub fn new(key: impl Into<String>, tag: impl Into<String>, kind: impl Into<String>, body: impl Into<Bytes>) -> Self {
        Self { key: key.into(), tag: tag.into(), kind: kind.into(), at: 0, body: body.into() }
    }

    /// Sets the time, in milliseconds since 1970.
    #[must_use]
    pub fn at(mut self, millis: i64) -> Self {
        self.at = millis;
        self
    }

    /// Checks the limits that every store has. Stores call it before they write anything.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) names the part that is empty or too long.
    pub fn check(&self) -> Result<()> {
        for (what, name) in [("key", &self.key), ("tag", &self.tag), ("kind", &self.kind)] {
            if name.is_empty() || name.len() > Self::MAX_NAME || name.contains('\0') {
                return Err(Error::invalid(format!(
                    "invalid {what} of an entry: expected 1 to {} bytes without NUL, received {}",
                    Self::MAX_NAME,
                    name.len()
                )));
            }
        }
        if self.body.len() > Self::MAX_BODY {
            let message = format!("the body of an entry has {} bytes: expected at most {}", self.body.len(), Self::MAX_BODY);
            return Err(Error::invalid(message));
        }
        Ok(())
    }
}

/// Where an entry stands in the log. Places grow with each append and are never used again, not even after a trim.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(pub u64);

impl Place {
    /// The place before the first entry.
    pub const START: Self = Self(0);
}

/// An entry in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Where it stands.
    pub place: Place,
    /// What was appended.
    pub entry: Entry,
}

/// The result of appending one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appended {
    /// The entry is in the log now.
    New(Place),
    /// The log already has an entry with this key; nothing was written. It may be the caller's own, from an append whose answer was lost.
    Repeat(Place),
}

impl Appended {
    /// Where the entry with the key stands.
    pub fn place(self) -> Place {
        match self {
            Self::New(place) | Self::Repeat(place) => place,
        }
    }

    /// Whether this append wrote the entry.
    pub fn is_new(self) -> bool {
        matches!(self, Self::New(_))
    }
}
