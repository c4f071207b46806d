//! Sent requests whose responses arrive as callbacks.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use thingspace::callbacks::Received;
use tokio::sync::Mutex as AsyncMutex;

use crate::callbacks::source::CallbackSource;
use crate::convert::arguments::Span;
use crate::convert::sync_async::sync_and_async;
use crate::errors;
use crate::runtime::flavor::{flavored_answers, plain_answers};
use crate::runtime::process::{Local as _, Owned};
use crate::runtime::steps::{Step, Steps, steps};

/// A sent query or command, such as an SMS. Its responses arrive as callbacks: call `responses(listener)` to read them.
#[pyclass(frozen, module = "thingspace")]
pub struct PendingQuery(Owned<thingspace::PendingQuery>);

/// A sent query or command, such as an SMS, for asyncio. Its responses arrive as callbacks: call `responses(listener)` to read
/// them.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncPendingQuery(Owned<thingspace::PendingQuery>);

flavored_answers! {
    thingspace::PendingQuery => PendingQuery, AsyncPendingQuery;
}

sync_and_async! {
    PendingQuery, AsyncPendingQuery of thingspace::PendingQuery;
    shared {
        /// The request id, which the callbacks of the request contain. None if the service returned no id, or if `lost` is not
        /// None.
        #[getter]
        fn request_id(&self) -> Option<&str> {
            self.0.get().request_id()
        }

        /// Why it is unknown whether the service accepted the request, for example because the answer was lost. None if the
        /// service accepted the request.
        #[getter]
        fn lost(&self) -> Option<Py<PyAny>> {
            self.0.get().lost().cloned().map(errors::object)
        }

        /// The id of the operation in the OpenAPI description.
        #[getter]
        fn operation(&self) -> &'static str {
            self.0.get().operation()
        }

        /// The callback service that sends the responses. Register a listener for this service before you send the request.
        #[getter]
        fn service(&self) -> &'static str {
            self.0.get().service()
        }

        fn __repr__(&self) -> String {
            let query = self.0.get();
            let without = if query.lost().is_some() { "answer lost" } else { "no request id" };
            format!("PendingQuery({}, {})", query.operation(), thingspace::sanitize(query.request_id().unwrap_or(without)))
        }
    }
    blocking {}
    asyncio {}

    /// Returns an iterator over the responses that `listener` (a `Listener` or an `Inbox`) receives. Read the iterator with
    /// `for`, `async for` or `next(…, None)`. The iterator ends after `timeout` seconds (default: 10 minutes).
    ///
    /// ```python
    /// client.callbacks.register("DeviceService", inbox, replace=True)
    /// query = client.devices.availability("imei:490154203237542+iccid:89148000008682242700")
    /// for event in query.responses(inbox, timeout=30):
    ///     print(event.message)
    ///     break
    /// ```
    now fn responses(this, py, listener: CallbackSource; timeout: Option<Span> = None) {
        let responses = this.responses(&listener.inbox);
        let responses = match timeout {
            Some(Span(timeout)) => responses.timeout(timeout),
            None => responses,
        };
        let waiting = Waiting { responses: AsyncMutex::new(responses), ready: Mutex::default() };
        ResponseIterator(Arc::new(waiting).into())
    }
}

/// An iterator that returns the responses to a request as they arrive.
#[pyclass(frozen, module = "thingspace")]
pub struct ResponseIterator(Owned<Arc<Waiting>>);

plain_answers!(ResponseIterator);

struct Waiting {
    responses: AsyncMutex<thingspace::Responses>,
    ready: Mutex<Ready>,
}

/// Responses that a reader has fetched and that no reader has returned yet.
#[derive(Default)]
struct Ready {
    events: VecDeque<Received>,
    /// Whether there are no more responses, because the timeout has passed or the request has no id.
    finished: bool,
}

impl Waiting {
    fn ready(&self) -> MutexGuard<'_, Ready> {
        // Ignores poisoning, because a panic cannot leave the value half changed.
        self.ready.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Steps for ResponseIterator {
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>> {
        let mut ready = self.0.local(py)?.ready();
        if let Some(received) = ready.events.pop_front() {
            drop(ready);
            return Ok(Step::Taken(crate::callbacks::event::Event(received).into_bound_py_any(py)?));
        }
        Ok(if std::mem::take(&mut ready.finished) { Step::End } else { Step::Wait })
    }

    fn ready(&self, py: Python<'_>) -> PyResult<impl Future<Output = ()> + Send + 'static> {
        let waiting = Arc::clone(self.0.local(py)?);
        Ok(async move {
            let mut responses = waiting.responses.lock().await;
            // Another reader may have fetched a response and then been canceled. `take` returns this response, so there is
            // nothing to wait for.
            if !waiting.ready().events.is_empty() {
                return;
            }
            // There is no await between the fetch and the push, so cancellation cannot lose the response.
            match responses.next_received().await {
                Some(received) => waiting.ready().events.push_back(received),
                None => waiting.ready().finished = true,
            }
        })
    }
}

steps!(ResponseIterator);
