//! Iterators over the messages of an inbox.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::IntoPyObjectExt as _;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use thingspace::callbacks::store::{self, Place};
use thingspace::callbacks::{Events, Received};
use tokio::sync::{Mutex as AsyncMutex, watch};

use super::event::Event;
use super::inbox::Inbox;
use crate::convert::arguments::{Unsigned, type_name};
use crate::errors;
use crate::runtime::process::{Local as _, Owned};
use crate::runtime::steps::{Step, Steps, steps};

/// The argument `after`: the place after which an iterator starts. Python passes an `Event` or the `place` of an event.
pub struct After(pub Place);

impl<'py> FromPyObject<'_, 'py> for After {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(event) = object.cast::<Event>() {
            return Ok(Self(event.get().0.place()));
        }
        match object.extract::<Unsigned>() {
            Ok(Unsigned(place)) => Ok(Self(Place(place))),
            Err(error) if error.is_instance_of::<PyTypeError>(object.py()) => {
                let kind = type_name(&object);
                Err(PyTypeError::new_err(format!("expected an Event or the place of an event, got {kind}")))
            }
            Err(error) => Err(error),
        }
    }
}

/// A position in the log of an inbox. Several iterators can share a cursor. Each message is then returned by at most one of them:
/// an iterator for one service discards the messages of other services that it reads from the log.
pub struct Cursor {
    log: AsyncMutex<Events>,
    /// Messages that an iterator has read from the log and that no iterator has returned yet.
    queue: Mutex<VecDeque<Received>>,
}

/// Returns whether a message is from `service`. `None` stands for every service.
fn is_of(received: &Received, service: Option<&str>) -> bool {
    service.is_none_or(|service| received.event().service().as_str() == service)
}

impl Cursor {
    /// Creates a cursor at the first message after a place.
    pub fn after(inbox: &thingspace::callbacks::Inbox, place: Place) -> Self {
        Self { log: AsyncMutex::new(inbox.follow_from(place)), queue: Mutex::default() }
    }

    fn has(&self, service: Option<&str>) -> bool {
        self.queue().iter().any(|received| is_of(received, service))
    }

    /// Removes and returns the first queued message of `service`. Messages of other services stay in the queue.
    fn take(&self, service: Option<&str>) -> Option<Received> {
        let mut queue = self.queue();
        let index = queue.iter().position(|received| is_of(received, service))?;
        queue.remove(index)
    }

    fn queue(&self) -> MutexGuard<'_, VecDeque<Received>> {
        // Poisoning is ignored, because a panic cannot leave the queue half-changed.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An iterator over the events of an inbox as they arrive.
#[pyclass(frozen, module = "thingspace")]
pub struct EventIterator {
    state: Owned<ReaderState>,
    /// Keeps the inbox alive, because the server of an inbox stops when the inbox is dropped.
    _inbox: Py<Inbox>,
}

#[derive(Clone)]
struct ReaderState {
    cursor: Arc<Cursor>,
    closed: watch::Receiver<bool>,
    service: Option<String>,
    timeout: Option<Duration>,
    /// Why the iteration is about to end. `None` if it continues.
    end: Arc<Mutex<Option<End>>>,
}

enum End {
    /// The timeout has passed, or the inbox was closed.
    Finished,
    /// The store cannot be read.
    Failed(store::Error),
}

impl EventIterator {
    /// Creates an iterator over the messages at a cursor.
    pub fn new(
        inbox: Py<Inbox>,
        cursor: Arc<Cursor>,
        closed: watch::Receiver<bool>,
        service: Option<String>,
        timeout: Option<Duration>,
    ) -> Self {
        let state = ReaderState { cursor, closed, service, timeout, end: Arc::default() };
        Self { state: state.into(), _inbox: inbox }
    }
}

impl ReaderState {
    fn end(&self) -> MutexGuard<'_, Option<End>> {
        // Poisoning is ignored, because a panic cannot leave the value half-changed.
        self.end.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn finish(&self, end: End) {
        *self.end() = Some(end);
    }

    /// Waits until the queue has a message of `service`, or the iteration is about to end.
    async fn wait(mut self) {
        let cursor = Arc::clone(&self.cursor);
        let mut log = cursor.log.lock().await;
        let mut has_timed_out = false;
        loop {
            // Check the queue first: an iterator that was canceled may have left a message in it.
            if cursor.has(self.service.as_deref()) {
                return;
            }
            let received = match log.ready().await {
                Ok(Some(received)) => received,
                Err(error) => return self.finish(End::Failed(error)),
                Ok(None) if has_timed_out || *self.closed.borrow() => return self.finish(End::Finished),
                Ok(None) => tokio::select! {
                    received = log.next() => received,
                    _ = self.closed.changed() => continue,
                    () = tokio::time::sleep(self.timeout.unwrap_or(Duration::MAX)) => {
                        // If the store fails, `next` does not return the error, but retries. So call `ready` once more after
                        // the timeout: it returns the error if the store still fails.
                        has_timed_out = true;
                        continue;
                    }
                },
            };
            // There is no await between here and the push, so cancellation cannot lose the message.
            if is_of(&received, self.service.as_deref()) {
                cursor.queue().push_back(received);
            }
        }
    }
}

impl Steps for EventIterator {
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>> {
        let reader = self.state.local(py)?;
        if let Some(received) = reader.cursor.take(reader.service.as_deref()) {
            return Ok(Step::Taken(Event(received).into_bound_py_any(py)?));
        }
        // The caller may iterate again after the end, so the value is reset.
        let end = reader.end().take();
        match end {
            None => Ok(Step::Wait),
            Some(End::Finished) => Ok(Step::End),
            Some(End::Failed(error)) => Err(errors::store(py, &error)),
        }
    }

    fn ready(&self, py: Python<'_>) -> PyResult<impl Future<Output = ()> + Send + 'static> {
        Ok(self.state.local(py)?.clone().wait())
    }
}

steps!(EventIterator);
