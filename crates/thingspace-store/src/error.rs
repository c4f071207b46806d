//! Errors of stores.

use std::borrow::Cow;
use std::fmt;

/// A result with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call to a store failed.
///
/// After a failed append or set, the data may or may not be in the store. It is safe to append the same entries again. After a
/// failed set, read the cell to see whether it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    message: String,
    remedy: Option<Cow<'static, str>>,
}

/// The kind of a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The disk or the user's disk quota is full, or a limit of the server was reached.
    Full,
    /// The file or its folder cannot be written, or the server is a replica.
    ReadOnly,
    /// Another process held the lock for too long, or other writers interfered too often.
    Busy,
    /// The store cannot be reached, or the store stopped during the call.
    Unavailable,
    /// A newer version of this program wrote the store.
    NewerVersion,
    /// The file, schema or stream is not a usable store: it belongs to another program, it is an unfinished copy, or the
    /// version or the settings of the server are not suitable.
    NotAStore,
    /// The server refused the user or password, or the user lacks rights.
    Denied,
    /// The store is damaged.
    Damaged,
    /// Other processes use the store.
    InUse,
    /// The store has contents, but must be empty.
    NotEmpty,
    /// The arguments are invalid, or the server refuses data of this size. Nothing was written, with one exception: an append
    /// of more than 1,000 entries to NATS may have written some of its batches.
    Invalid,
}

impl ErrorKind {
    /// The name of the kind in snake case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::ReadOnly => "read_only",
            Self::Busy => "busy",
            Self::Unavailable => "unavailable",
            Self::NewerVersion => "newer_version",
            Self::NotAStore => "not_a_store",
            Self::Denied => "denied",
            Self::Damaged => "damaged",
            Self::InUse => "in_use",
            Self::NotEmpty => "not_empty",
            Self::Invalid => "invalid",
        }
    }
}

impl Error {
    /// Creates an error. The message is logged, so it must not contain secrets.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), remedy: None }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Invalid, message)
    }

    /// Adds what the user can do about the error.
    #[must_use]
    pub fn with_remedy(mut self, remedy: impl Into<Cow<'static, str>>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }

    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// What happened.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What the user can do about the error.
    pub fn remedy(&self) -> Option<&str> {
        self.remedy.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.remedy {
            Some(remedy) => write!(f, "; {remedy}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}
