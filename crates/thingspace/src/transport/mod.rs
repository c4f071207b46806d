//! Single HTTP calls: connecting, sending, retrying, rate limiting, checking the shape of the answer, and reporting events to observers.
//!
//! May use `error` and `auth`. `transport` and `auth` may use each other, because a call needs tokens and a login is a call; no other
//! modules may. Contains nothing about devices or changes.

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
