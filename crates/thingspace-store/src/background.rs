//! The Tokio runtime for the connections to the server of a store (PostgreSQL or NATS).

use std::future::Future;

use tokio::runtime::{Builder, Runtime};

use crate::error::{Error, ErrorKind, Result};

/// A Tokio runtime for the connections of one store. The connections do not use the runtime of a caller, because that runtime may
/// end before the store does. In addition, a test may pause the clock of that runtime, which would change the timeouts of the
/// connections.
#[derive(Debug)]
pub(crate) struct Background(Option<Runtime>);

impl Background {
    /// Starts the runtime, which has one thread.
    pub(crate) fn start() -> Result<Self> {
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("thingspace-store").enable_all().build();
        runtime
            .map(|runtime| Self(Some(runtime)))
            .map_err(|error| Error::new(ErrorKind::Unavailable, format!("cannot start a thread of the store: {error}")))
    }

    /// Starts a task, which is canceled when the store is dropped.
    pub(crate) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        if let Some(runtime) = &self.0 {
            runtime.spawn(task);
        }
    }

    /// Runs `call` to completion, even if the returned future is polled once and then dropped.
    pub(crate) async fn run<T: Send + 'static>(&self, call: impl Future<Output = Result<T>> + Send + 'static) -> Result<T> {
        match &self.0 {
            Some(runtime) => runtime.spawn(call).await.map_err(|_| stopped())?,
            None => Err(stopped()),
        }
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // Dropping a `Runtime` waits for its thread, and such a wait panics in a task of another runtime. `shutdown_background`
        // does not wait.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// The error of a call whose task has ended without a result.
pub(crate) fn stopped() -> Error {
    Error::new(ErrorKind::Unavailable, "the thread of the store has stopped").with_remedy("open the store again")
}
