//! The error that calls return: its kind, how far the call got, and what to do.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use thingspace_raw::Secret;
use thingspace_raw::code::{Code, Known, Retry};
use thingspace_raw::operation::Effect;

use crate::sanitize::{mask, sanitize};

/// A result with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The error of a call: what failed, whether the service may have acted, and what to do.
///
/// `Display` writes one line for logs, with the code and the message of the service. `Debug` writes every field. Neither output
/// contains a token, a password or a whole body. Cloning is cheap.
///
/// Every call can fail with these kinds, so the docs of a function list only the errors that are special to it:
///
/// | kind | when | what to do |
/// |---|---|---|
/// | [`Config`](ErrorKind::Config) | a setting or an argument is invalid; nothing was sent | correct the setting or argument that the message names |
/// | [`Auth`](ErrorKind::Auth), [`Locked`](ErrorKind::Locked) | the credentials are refused, or the user is locked | correct the credentials before the next attempt, because five failures lock the user; only Verizon support can unlock the user |
/// | [`Throttled`](ErrorKind::Throttled) | too many requests | wait for [`Error::retry_after`] |
/// | [`Rejected`](ErrorKind::Rejected), [`NotFound`](ErrorKind::NotFound), [`Conflict`](ErrorKind::Conflict) | the service refuses the request | read [`Error::code`] and [`Error::meaning`] |
/// | [`Timeout`](ErrorKind::Timeout), [`Transport`](ErrorKind::Transport), [`Service`](ErrorKind::Service), [`Session`](ErrorKind::Session) | the network or the service failed | retry a read; for a change see [`Error::phase`] |
/// | [`Decode`](ErrorKind::Decode) | the answer does not match the OpenAPI description | report the message |
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    phase: Phase,
    message: String,
    remedy: Option<Cow<'static, str>>,
    status: Option<u16>,
    code: Option<Code>,
    operation: Option<&'static str>,
    attempts: u32,
    retry_after: Option<Duration>,
    request_id: Option<String>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

/// The kind of a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting or an argument is invalid. Nothing was sent.
    Config,
    /// The service refuses the application key or the user's login. The login is not retried, because five failures lock the
    /// user.
    Auth,
    /// The service has locked the user. Only Verizon support can unlock the user.
    Locked,
    /// No valid token could be obtained: the service refused a renewed token, the login was interrupted, another process holds
    /// the lock of a token or a login record, or a required token store failed.
    Session,
    /// There were too many requests: the service answered with 429, or the client's rate limiter rejected the call.
    Throttled,
    /// The service refuses the request.
    Rejected,
    /// The device, account or other object does not exist.
    NotFound,
    /// The current state does not allow the request. For example, the device is already active, or the group already exists.
    Conflict,
    /// The deadline of the call passed, or the service or a gateway reported a timeout (408, 504).
    Timeout,
    /// The connection failed.
    Transport,
    /// The service failed (5xx).
    Service,
    /// The answer cannot be decoded.
    Decode,
    /// The outcome of a change is unknown.
    Outcome,
    /// Another program's listener is registered for the callback service.
    ListenerTaken,
    /// The caller stopped the work before it was complete.
    Stopped,
}

impl ErrorKind {
    /// Returns the kind in snake case, as the command line and Python show it.
    pub fn as_str(self) -> &'static str {
        match self {
            ErrorKind::Config => "config",
            ErrorKind::Auth => "auth",
            ErrorKind::Locked => "locked",
            ErrorKind::Session => "session",
            ErrorKind::Throttled => "throttled",
            ErrorKind::Rejected => "rejected",
            ErrorKind::NotFound => "not_found",
            ErrorKind::Conflict => "conflict",
            ErrorKind::Timeout => "timeout",
            ErrorKind::Transport => "transport",
            ErrorKind::Service => "service",
            ErrorKind::Decode => "decode",
            ErrorKind::Outcome => "outcome",
            ErrorKind::ListenerTaken => "listener_taken",
            ErrorKind::Stopped => "stopped",
        }
    }
}

/// How far a call got before it failed, which shows whether the service may have acted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// No byte of the request was sent, so the service did nothing.
    BeforeSending,
    /// The request may have arrived, so the service may have acted.
    MaybeSent,
    /// The service answered.
    Answered,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, phase: Phase, message: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            kind,
            phase,
            message: sanitize(&message.into()),
            remedy: None,
            status: None,
            code: None,
            operation: None,
            attempts: 0,
            retry_after: None,
            request_id: None,
            source: None,
        }))
    }

    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, Phase::BeforeSending, message)
    }

    /// Applies `change` to an error that is being built.
    fn with(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    pub(crate) fn with_remedy(self, remedy: impl Into<Cow<'static, str>>) -> Self {
        self.with(|inner| inner.remedy = Some(remedy.into()))
    }

    pub(crate) fn into_kind(self, kind: ErrorKind) -> Self {
        self.with(|inner| inner.kind = kind)
    }

    pub(crate) fn answered(self, status: u16, code: Option<String>) -> Self {
        self.with(|inner| {
            inner.status = Some(status);
            inner.code = code.map(|code| Code::new(sanitize(&code)));
        })
    }

    pub(crate) fn during(self, operation: &'static str, attempts: u32) -> Self {
        self.with(|inner| {
            inner.operation.get_or_insert(operation);
            if inner.attempts == 0 {
                inner.attempts = attempts;
            }
        })
    }

    pub(crate) fn after(self, wait: Option<Duration>) -> Self {
        self.with(|inner| inner.retry_after = wait)
    }

    pub(crate) fn with_request_id(self, id: Option<String>) -> Self {
        self.with(|inner| inner.request_id = id.map(|id| sanitize(&id)))
    }

    /// Masks these secrets in the message and the code, because the service may repeat secrets in its answer.
    pub(crate) fn without(self, secrets: &[Secret]) -> Self {
        let masked = |text: &str| secrets.iter().fold(text.to_owned(), |text, secret| mask(&text, secret.expose()));
        let message = masked(&self.0.message);
        let code = self.0.code.as_ref().map(|code| masked(code.full()));
        if message == self.0.message && code.as_deref() == self.0.code.as_ref().map(Code::full) {
            return self;
        }
        self.with(|inner| {
            inner.message = message;
            inner.code = code.map(Code::new);
        })
    }

    /// If the answer was lost and the error has no remedy yet, adds a remedy that says whether the service may have acted.
    pub(crate) fn maybe_acted(self, effect: Effect) -> Self {
        if self.0.phase != Phase::MaybeSent || self.0.remedy.is_some() {
            return self;
        }
        match effect {
            Effect::Read => self.with_remedy("nothing was changed: check the network and try again"),
            _ => self.with_remedy("the service may have acted on the request"),
        }
    }

    pub(crate) fn caused_by(self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.with(|inner| inner.source = Some(Arc::new(source)))
    }

    /// Returns the kind of the failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns how far the call got.
    pub fn phase(&self) -> Phase {
        self.0.phase
    }

    /// Returns the HTTP status of the answer. `None` if there was no answer, or if the status has nothing to do with the error.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// Returns the error code, for example `REQUEST_FAILED.DeviceNotFound`. The leading service name is left out, because it
    /// varies. Codes are stable; messages are not.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_ref().map(Code::as_str)
    }

    /// Returns the error code as the service sent it, for example `UnifiedWebService.REQUEST_FAILED.DeviceNotFound`.
    pub fn full_code(&self) -> Option<&str> {
        self.0.code.as_ref().map(Code::full)
    }

    /// Returns the documented meaning of the error code. `None` if there is no code or its meaning is not documented.
    pub fn meaning(&self) -> Option<&'static str> {
        self.known().map(|known| known.meaning)
    }

    fn known(&self) -> Option<&'static Known> {
        self.0.code.as_ref()?.known(Some(&self.0.message))
    }

    /// Returns the message of the service, or a description of the failure.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns what to do about the failure, in terms of this crate. `None` if the message is enough.
    ///
    /// ```
    /// let error = "8914".parse::<thingspace::DeviceId>().unwrap_err();
    /// assert!(error.remedy().unwrap().starts_with("write kind:digits"));
    /// ```
    pub fn remedy(&self) -> Option<&str> {
        self.0.remedy.as_deref()
    }

    /// Returns the id of the operation that failed.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// Returns the number of attempts to send the request.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns how long to wait before the next attempt. `None` if neither the service nor the client's rate limiter requires a
    /// pause.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns the id that the service gave to the failed request, for Verizon support. The API does not document such ids, and
    /// many answers do not contain one (quirk error-request-id).
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns whether the same call may succeed later. This does not mean that a retry is safe: see [`Error::phase`].
    pub fn is_retryable(&self) -> bool {
        match self.known().map(|known| known.retry) {
            Some(Retry::Yes) => true,
            Some(Retry::No) => false,
            _ => matches!(
                self.0.kind,
                ErrorKind::Throttled | ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::Service | ErrorKind::Session
            ),
        }
    }

    /// Returns whether the service may have carried out the change, although the call failed.
    pub(crate) fn leaves_outcome_open(&self) -> bool {
        match self.0.phase {
            Phase::BeforeSending => false,
            Phase::MaybeSent => true,
            // A 408 or 5xx (`Timeout`, `Service`) may come from a gateway although the service has acted. A 2xx means that the
            // service has acted, even if the answer cannot be decoded (`Decode`).
            Phase::Answered => matches!(self.0.kind, ErrorKind::Service | ErrorKind::Decode | ErrorKind::Timeout),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = inner.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&inner.message)?;
        match (self.code(), inner.status) {
            (Some(code), Some(status)) => write!(f, " [{code}, HTTP {status}]")?,
            (None, Some(status)) => write!(f, " [HTTP {status}]")?,
            _ => {}
        }
        if let Some(id) = &inner.request_id {
            write!(f, " (request {id})")?;
        }
        if inner.attempts > 1 {
            write!(f, " after {} attempts", inner.attempts)?;
        }
        if let Some(remedy) = &inner.remedy {
            write!(f, "; {remedy}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("phase", &inner.phase)
            .field("message", &inner.message)
            .field("remedy", &inner.remedy)
            .field("status", &inner.status)
            .field("code", &inner.code)
            .field("operation", &inner.operation)
            .field("attempts", &inner.attempts)
            .field("retry_after", &inner.retry_after)
            .field("request_id", &inner.request_id)
            .field("source", &inner.source)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use thingspace_raw::operation::TypedOperation as _;
    use thingspace_raw::ops;

    use super::*;

    #[test]
    fn display_is_one_line_with_code_status_and_remedy() {
        let error = Error::new(ErrorKind::Rejected, Phase::Answered, "No such plan")
            .answered(400, Some("UnifiedWebService.REQUEST_FAILED.Gold.NotFound".into()))
            .with_remedy("list the plans of the account")
            .during(ops::ActivateDevices::ID, 1);
        let line = "activateDevices: No such plan [REQUEST_FAILED.Gold.NotFound, HTTP 400]; list the plans of the account";
        assert_eq!(error.to_string(), line);
    }
}
