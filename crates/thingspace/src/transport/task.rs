//! Calls that run as tasks of the runtime.

use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::task::{JoinError, JoinHandle};
use tracing::Instrument as _;

use crate::error::{Error, ErrorKind, Phase, Result};

/// A call that runs as a task, so that the answers of several calls can be decoded in parallel. Dropping the task cancels the
/// call.
#[derive(Debug)]
pub(crate) struct Task<T>(JoinHandle<Result<T>>);

impl<T: Send + 'static> Task<T> {
    /// Starts a call in the current span.
    pub(crate) fn spawn(call: impl Future<Output = Result<T>> + Send + 'static) -> Self {
        Self(tokio::spawn(call.in_current_span()))
    }
}

impl<T> Future for Task<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        Pin::new(&mut self.0).poll(context).map(|ended| ended.unwrap_or_else(|error| Err(ended_early(&error))))
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// The error of a call whose task ended without a result.
pub(crate) fn ended_early(error: &JoinError) -> Error {
    let message = match error.is_panic() {
        true => "the call was interrupted by a panic",
        false => "the call was canceled: the runtime is shutting down",
    };
    Error::new(ErrorKind::Transport, Phase::MaybeSent, message)
}
