//! Everything about a single HTTP call: connecting, sending, retrying, rate limiting, checking the shape of the answer, and reporting what
//! happened.
//!
//! Knows nothing about devices or changes. May use `auth` (a call needs tokens, and a login is itself a call: these two rooms are the one
//! pair that may know each other) and `error`.

pub(crate) mod base_url;
pub(crate) mod call;
pub(crate) mod clock;
pub(crate) mod connection;
pub(crate) mod error_body;
pub(crate) mod expected_body;
pub(crate) mod observe;
#[cfg(feature = "opentelemetry")]
pub(crate) mod otel;
pub(crate) mod rate_limit;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod service_clock;
