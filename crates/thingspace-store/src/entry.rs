//! Entries of the log.

use bytes::Bytes;

use crate::error::{Error, Result};

/// An entry to append to the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Identifies the entry. The log contains each key only once. At most [`Entry::MAX_NAME`] bytes.
    pub key: String,
    /// Groups entries that are read together, such as the entries of one job or one request. At most [`Entry::MAX_NAME`] bytes.
    pub tag: String,
    /// The type of the body. At most [`Entry::MAX_NAME`] bytes.
    pub kind: String,
    /// The time of the entry in milliseconds since 1970, by the clock of the caller. Default: 0.
    pub at: i64,
    /// The content. At most [`Entry::MAX_BODY`] bytes.
    pub body: Bytes,
}

impl Entry {
    /// The maximum length of a key, a tag or a kind, in bytes.
    pub const MAX_NAME: usize = 512;

    /// The maximum length of a body, in bytes.
    pub const MAX_BODY: usize = 8 * 1024 * 1024;

    /// Creates an entry with the time 0.
    pub fn new(key: impl Into<String>, tag: impl Into<String>, kind: impl Into<String>, body: impl Into<Bytes>) -> Self {
        Self { key: key.into(), tag: tag.into(), kind: kind.into(), at: 0, body: body.into() }
    }

    /// Sets the time, in milliseconds since 1970.
    #[must_use]
    pub fn at(mut self, millis: i64) -> Self {
        self.at = millis;
        self
    }

    /// Checks the limits that apply in every store. Stores must call this method before they write anything.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if the key, tag or kind is empty, too long or contains NUL, or if the
    /// body is too long.
    pub fn check(&self) -> Result<()> {
        for (what, name) in [("key", &self.key), ("tag", &self.tag), ("kind", &self.kind)] {
            if name.is_empty() || name.len() > Self::MAX_NAME || name.contains('\0') {
                return Err(Error::invalid(format!(
                    "invalid {what} of an entry ({} bytes): expected 1 to {} bytes without NUL",
                    name.len(),
                    Self::MAX_NAME
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

/// The position of an entry in the log. Each new entry gets a higher place, and places are never reused, even after a trim.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(pub u64);

impl Place {
    /// The place before the first entry.
    pub const START: Self = Self(0);
}

/// An entry in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The place of the entry.
    pub place: Place,
    /// The entry that was appended.
    pub entry: Entry,
}

/// The result of appending one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appended {
    /// The entry was appended at this place.
    New(Place),
    /// The log already contains an entry with this key at this place, so the new entry was not written. If the answer to an
    /// earlier append was lost, the stored entry may be from that append.
    Duplicate(Place),
}

impl Appended {
    /// The place of the entry with this key in the log, whether this append or an earlier append wrote the entry.
    pub fn place(self) -> Place {
        match self {
            Self::New(place) | Self::Duplicate(place) => place,
        }
    }

    /// Whether this append wrote the entry.
    pub fn is_new(self) -> bool {
        matches!(self, Self::New(_))
    }
}
