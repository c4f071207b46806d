//! Converts errors of NATS to errors of a store.

use async_nats::{ConnectError, ConnectErrorKind, RequestError, RequestErrorKind};

use crate::error::{Error, ErrorKind};

/// The error code for a message that does not exist.
pub(super) const NO_MESSAGE: u64 = 10_037;

/// The error code for a stream that does not exist.
pub(super) const NO_STREAM: u64 = 10_059;

/// The error code for a sequence number whose message was already deleted.
const NO_SEQUENCE: u64 = 10_043;

/// The generic error code for a failed deletion. Only the description says whether the message was missing.
const NOT_DELETED: u64 = 10_057;

/// Returns whether a deletion failed because the message does not exist.
pub(super) fn is_deleted_before(code: u64, description: &str) -> bool {
    code == NO_SEQUENCE || code == NOT_DELETED && description.contains("no message found")
}

/// The error codes for a message that the server refuses because the last sequence number of a subject is not the expected one.
pub(super) const WRONG_LAST_SEQUENCE: [u64; 2] = [10_071, 10_164];

/// The generic error code for a message that the server cannot store, usually because of a limit. The description states the
/// cause.
const LIMIT: u64 = 10_077;

/// Converts a failed connection attempt.
pub(super) fn of_connection(url: &str, error: &ConnectError) -> Error {
    let message = format!("the store {url} failed: {error}");
    match error.kind() {
        ConnectErrorKind::AuthorizationViolation | ConnectErrorKind::Authentication => Error::new(ErrorKind::Denied, message)
            .with_remedy("check user and password in the URL, or NATS_USER and NATS_PASSWORD"),
        _ => Error::new(ErrorKind::Unavailable, message)
            .with_remedy("check that the server runs, and that host, port and sslmode of the URL are correct"),
    }
}

/// Converts the error of a request that got no answer.
pub(super) fn of_request(url: &str, error: &RequestError) -> Error {
    let message = format!("the store {url} failed: {error}");
    match error.kind() {
        RequestErrorKind::MaxPayloadExceeded => {
            Error::invalid(message).with_remedy("raise max_payload in the configuration of the server, for example to 16MB")
        }
        RequestErrorKind::NoResponders => Error::new(ErrorKind::Unavailable, message)
            .with_remedy("enable JetStream on the server and for this account, and check that the streams exist"),
        _ => Error::new(ErrorKind::Unavailable, message)
            .with_remedy("check the server, and that this user may publish to $JS.API.> and to the subjects of the store"),
    }
}

/// Converts an error in an answer of JetStream.
pub(super) fn of_answer(url: &str, code: u64, description: &str) -> Error {
    let message = format!("the store {url} failed: {description} (JetStream error {code})");
    match code {
        LIMIT | 10_002 | 10_023 | 10_047 | 10_122 => {
            Error::new(ErrorKind::Full, message).with_remedy("raise the limits of the stream or the account, or trim the log")
        }
        NO_STREAM => Error::new(ErrorKind::NotAStore, message).with_remedy("open the store again to create its streams"),
        10_058 => Error::new(ErrorKind::NotAStore, message).with_remedy("name another stream in the URL: ?stream=NAME"),
        10_054 => Error::invalid(message).with_remedy("raise max_payload and max_msg_size on the server"),
        _ => Error::new(ErrorKind::Unavailable, message).with_remedy("check the server, then try again"),
    }
}
