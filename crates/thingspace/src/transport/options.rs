//! Options of single calls.

use std::time::Duration;

use crate::transport::retry::RetryPolicy;

/// The options of the calls of a client.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    /// The deadline of every call. `None` if the deadline of each operation in the OpenAPI description applies.
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: RetryPolicy,
}
