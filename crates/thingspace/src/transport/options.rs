//! Options of calls.

use std::time::Duration;

use crate::transport::retry::RetryPolicy;

/// The options that apply to each call of a client.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    /// The deadline of each call. If `None`, the deadline depends on `x-thingspace-timeout` of the operation in the OpenAPI
    /// description.
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: RetryPolicy,
}
