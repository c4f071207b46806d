//! The runtime for the connections of a store on a server.

use std::future::Future;

use tokio::runtime::{Builder, Runtime};

use crate::error::{Error, ErrorKind, Result};

/// Runs the connections of one store on a runtime of its own. The connections must outlive the runtime of any single caller, and
/// their timeouts must not follow a clock that a test pauses.
#[derive(Debug)]
pub(crate) struct Background(Option<Runtime>);

impl Background {
    /// Starts the thread of the runtime.
    pub(crate) fn start() -> Result<Self> {
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("thingspace-store").enable_all().build();
        runtime
            .map(|runtime| Self(Some(runtime)))
            .map_err(|error| Error::new(ErrorKind::Unavailable, format!("cannot start a thread of the store: {error}")))
    }

    /// Starts a task that runs until the store is dropped.
    pub(crate) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        if let Some(runtime) = &self.0 {
            runtime.spawn(task);
        }
    }

    /// Runs a call to its end, even if the caller drops the returned future.
    pub(crate) async fn run<T: Send + 'static>(&self, call: impl Future<Output = Result<T>> + Send + 'static) -> Result<T> {
        match &self.0 {
            Some(runtime) => runtime.spawn(call).await.map_err(|_| stopped())?,
            None => Err(stopped()),
        }
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // Dropping the runtime would wait for its thread, and such a wait panics inside another runtime.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// The error of a call whose task has ended without a result.
pub(crate) fn stopped() -> Error {
    Error::new(ErrorKind::Unavailable, "the thread of the store has stopped").with_remedy("open the store again")
}
