//! The error of jobs.

use std::fmt;

/// A result with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call to this crate failed. After [`Error::Store`] or [`Error::Client`], the job is not lost: open it again and wait for
/// it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Error {
    /// The store failed. Only requests that the store had already recorded may have been sent.
    Store(thingspace_store::Error),
    /// The client failed, for example because a login was refused. No request was sent after the failure.
    Client(thingspace::Error),
    /// The store has no job with this id, or the job was removed with [`Job::trim`](crate::Job::trim).
    NotFound(String),
    /// The job belongs to another base URL, account or simulator than the client.
    OtherService {
        /// The id of the job.
        id: String,
        /// The account and the base URL of the job, and its simulator if it has one.
        expected: String,
        /// The account and the base URL of the client, and its simulator if it has one.
        received: String,
    },
    /// An entry or a cell of the store is damaged or was edited.
    Damaged {
        /// The key of the entry, or the name of the cell.
        key: String,
        /// What is wrong with the entry or the cell.
        message: String,
    },
    /// The job is not in a state that allows the call, the input is invalid, or another version of the program wrote the job.
    Refused(String),
}

impl Error {
    pub(crate) fn damaged(key: impl Into<String>, message: impl fmt::Display) -> Self {
        Self::Damaged { key: key.into(), message: message.to_string() }
    }

    /// The name of the kind of error, in snake case.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Store(_) => "store",
            Self::Client(_) => "client",
            Self::NotFound(_) => "not_found",
            Self::OtherService { .. } => "other_service",
            Self::Damaged { .. } => "damaged",
            Self::Refused(_) => "refused",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => write!(f, "the store of jobs failed: {error}"),
            Self::Client(error) => error.fmt(f),
            Self::NotFound(id) => write!(f, "the store has no job `{}`; list the jobs", id.escape_debug()),
            Self::OtherService { id, expected, received } => {
                write!(f, "job {id} belongs to {expected}, but the client uses {received}; use a client for the job's account")
            }
            Self::Damaged { key, message } => {
                write!(f, "`{}` in the store is damaged: {message}; restore the store from a backup", key.escape_debug())
            }
            Self::Refused(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Store(error) => Some(error),
            Self::Client(error) => Some(error),
            _ => None,
        }
    }
}

impl From<thingspace_store::Error> for Error {
    fn from(error: thingspace_store::Error) -> Self {
        Self::Store(error)
    }
}

impl From<thingspace::Error> for Error {
    fn from(error: thingspace::Error) -> Self {
        Self::Client(error)
    }
}
