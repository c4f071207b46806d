//! Makes HTTP calls: connects, sends, retries, limits the rate, checks the shape of the response, and reports events to
//! observers.
//!
//! This module may use the modules `auth`, `client`, `error` and `sanitize`. It contains nothing about devices or changes. The
//! modules `transport`, `auth` and `client` may depend on each other, because a call needs tokens, a login is a call, and a
//! client contains the state of `transport` and `auth`. All other cycles between modules are forbidden.

pub(crate) mod base_url;
pub(crate) mod call;
pub(crate) mod clock;
pub(crate) mod connection;
pub(crate) mod error_body;
pub(crate) mod expected_body;
pub(crate) mod observe;
pub(crate) mod options;
#[cfg(feature = "opentelemetry")]
pub(crate) mod otel;
pub(crate) mod rate_limit;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod service_clock;
pub(crate) mod service_instance;
pub(crate) mod single_attempt;
pub(crate) mod task;
