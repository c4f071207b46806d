//! Inboxes, which store every received callback until the program reads it.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::callbacks::{AllEvents, Credentials, Event as CallbackEvent, Hub, Receiver};
use tokio::sync::{Mutex as AsyncMutex, watch};

use super::event::Event;
use super::server::{self, refusals, serve};
use crate::convert::arguments::{Span, extract_argument};
use crate::errors::config;
use crate::runtime::lifecycle;
use crate::runtime::process::{Local as _, Owned};
use crate::runtime::steps::{Step, Steps, steps};

/// Stores every callback until it is read. Iterate over an inbox with `for` or `async for`.
///
/// The inbox refuses messages with wrong credentials. It starts an HTTP server at `bind`. With `bind=None`, the inbox has no
/// server: pass messages to `asgi()` or `accept()`. Messages are stored in memory, so unread messages are lost when the process
/// ends.
///
/// As a context manager, the inbox is closed at the end of the block. After `close()`, the iterators return the remaining
/// messages and end.
#[pyclass(frozen, module = "thingspace")]
pub struct Inbox(pub Owned<InboxState>);

/// The contents of an inbox, which only the process that created the inbox may use.
pub struct InboxState {
    pub hub: Hub,
    server: Mutex<Option<Receiver>>,
    events: Arc<Unread>,
    closed: watch::Sender<bool>,
}

/// The events of an inbox that have not been read.
struct Unread {
    stream: AsyncMutex<AllEvents>,
    /// Events that a reader has fetched from the stream and that no reader has returned yet.
    queue: Mutex<VecDeque<Arc<CallbackEvent>>>,
}

/// Returns whether an event is from `service`. `None` stands for every service.
fn is_of(event: &CallbackEvent, service: Option<&str>) -> bool {
    service.is_none_or(|service| event.service().as_str() == service)
}

impl Unread {
    fn has(&self, service: Option<&str>) -> bool {
        self.queue().iter().any(|event| is_of(event, service))
    }

    /// Removes and returns the first queued event of `service`. Events of other services stay in the queue.
    fn take(&self, service: Option<&str>) -> Option<Arc<CallbackEvent>> {
        let mut queue = self.queue();
        let index = queue.iter().position(|event| is_of(event, service))?;
        queue.remove(index)
    }

    fn queue(&self) -> MutexGuard<'_, VecDeque<Arc<CallbackEvent>>> {
        // A panic cannot leave the queue half changed.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl InboxState {
    /// The address of the inbox's own server; `None` if the inbox has no server.
    pub fn address(&self) -> Option<SocketAddr> {
        let server = self.server.lock().unwrap_or_else(PoisonError::into_inner);
        server.as_ref().map(Receiver::address)
    }

    fn iterator(&self, service: Option<String>, timeout: Option<Duration>) -> EventIterator {
        let reader = ReaderState {
            events: Arc::clone(&self.events),
            closed: self.closed.subscribe(),
            service,
            timeout,
            finished: Arc::default(),
        };
        EventIterator(reader.into())
    }

    fn close(&self) {
        self.closed.send_replace(true);
        self.server.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

#[pymethods]
impl Inbox {
    #[new]
    #[pyo3(signature = (username, password, *, bind = Some("127.0.0.1:0")), text_signature = "(username, password, *, bind='127.0.0.1:0')")]
    fn new(py: Python<'_>, username: String, password: String, bind: Option<&str>) -> PyResult<Self> {
        let hub = Hub::new(Credentials::new(username, password));
        let events = Arc::new(Unread { stream: AsyncMutex::new(hub.all()), queue: Mutex::default() });
        let server = bind.map(|bind| serve(py, bind, hub.clone())).transpose()?;
        let state = InboxState { hub, server: Mutex::new(server), events, closed: watch::channel(false).0 };
        Ok(Self(state.into()))
    }

    /// Returns the URL that receives the messages of a service, with the address that the inbox's own server listens on. Raises
    /// a `ConfigError` if the inbox has no server.
    fn url(&self, py: Python<'_>, service: &str) -> PyResult<String> {
        let address = self.0.get().address();
        let address =
            address.ok_or_else(|| config(py, "the inbox has no server of its own: register the URL that asgi() is served at"))?;
        Ok(server::url(address, service))
    }

    /// The number of accepted messages, including repeated deliveries.
    #[getter]
    fn received(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(self.0.local(py)?.hub.received())
    }

    /// The total number of refused messages. `refusals` has the number for each reason.
    #[getter]
    fn refused(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(self.0.local(py)?.hub.refused())
    }

    /// The number of refused messages for each reason: `credentials`, `unreadable`, `too_large`.
    #[getter]
    fn refusals<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        refusals(py, &self.0.local(py)?.hub)
    }

    /// Checks and stores a message that another server received. Returns the status and the body of the HTTP response to send.
    /// The status is 200 (accepted), 400 (unreadable), 401 (wrong credentials), 413 (too large) or 503 (inbox closed). The body
    /// is empty for status 200. For other statuses it states the reason, without values from the message. After status 503, the
    /// service delivers the message again.
    fn accept(&self, py: Python<'_>, service: &str, body: &[u8]) -> PyResult<(u16, String)> {
        let state = self.0.local(py)?;
        if *state.closed.borrow() {
            return Ok((503, "the inbox is closed".to_owned()));
        }
        Ok(match state.hub.accept(service, body) {
            Ok(()) => (200, String::new()),
            Err(refusal) => (refusal.status(), refusal.to_string()),
        })
    }

    /// Returns an ASGI application that passes requests to the inbox. The last part of the request path is the callback service.
    fn asgi<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("thingspace._asgi")?.getattr("Callbacks")?.call1((this,))
    }

    /// Returns an iterator over the events as they arrive, for `for` or `async for`. The iterator ends after `timeout` seconds
    /// without an event, or when the inbox is closed.
    ///
    /// With `service`, the iterator returns only the events of that service. While it reads, it discards the events of other
    /// services, so no other iterator returns those events. If several iterators read at the same time, each event goes to at
    /// most one of the iterators.
    #[pyo3(signature = (*, service = None, timeout = None))]
    fn events(&self, py: Python<'_>, service: Option<String>, timeout: Option<&Bound<'_, PyAny>>) -> PyResult<EventIterator> {
        let timeout = timeout.map(|timeout| extract_argument("timeout", timeout)).transpose()?;
        Ok(self.0.local(py)?.iterator(service, timeout.map(|Span(timeout)| timeout)))
    }

    /// Stops the server, and ends the iterators after the remaining messages. Later calls of `accept` return status 503.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        if lifecycle::has_ended() {
            // Interpreter shutdown has stopped the server.
            return Ok(());
        }
        let runtime = lifecycle::get_or_start(py)?;
        let _entered = runtime.tokio.enter();
        self.0.local(py)?.close();
        Ok(())
    }

    fn __iter__(&self, py: Python<'_>) -> PyResult<EventIterator> {
        Ok(self.0.local(py)?.iterator(None, None))
    }

    fn __aiter__(&self, py: Python<'_>) -> PyResult<EventIterator> {
        Ok(self.0.local(py)?.iterator(None, None))
    }

    fn __enter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __exit__(&self, py: Python<'_>, _type: Py<PyAny>, _value: Py<PyAny>, _traceback: Py<PyAny>) -> PyResult<()> {
        self.close(py)
    }

    fn __aenter__<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("thingspace._runtime")?.getattr("immediate")?.call1((this,))
    }

    fn __aexit__<'py>(
        this: &Bound<'py, Self>,
        _type: Py<PyAny>,
        _value: Py<PyAny>,
        _traceback: Py<PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("thingspace._runtime")?.getattr("call_close")?.call1((this.getattr("close")?,))
    }

    fn __repr__(&self) -> String {
        let state = self.0.get();
        let address = state.address().map_or("no server".to_owned(), |address| address.to_string());
        format!("Inbox({address}, {} received, {} refused)", state.hub.received(), state.hub.refused())
    }
}

/// An iterator over the events of an inbox as they arrive.
#[pyclass(frozen, module = "thingspace")]
pub struct EventIterator(Owned<ReaderState>);

struct ReaderState {
    events: Arc<Unread>,
    closed: watch::Receiver<bool>,
    service: Option<String>,
    timeout: Option<Duration>,
    /// Whether the iteration is about to end, because the timeout has passed or the inbox was closed.
    finished: Arc<AtomicBool>,
}

impl Steps for EventIterator {
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>> {
        let reader = self.0.local(py)?;
        if let Some(event) = reader.events.take(reader.service.as_deref()) {
            return Ok(Step::Taken(Event(event).into_bound_py_any(py)?));
        }
        // The caller may iterate again after a timeout, so the flag is reset.
        Ok(if reader.finished.swap(false, Ordering::AcqRel) { Step::End } else { Step::Wait })
    }

    fn ready(&self, py: Python<'_>) -> PyResult<impl Future<Output = ()> + Send + 'static> {
        let reader = self.0.local(py)?;
        let (events, mut closed, finished) = (Arc::clone(&reader.events), reader.closed.clone(), Arc::clone(&reader.finished));
        let (service, timeout) = (reader.service.clone(), reader.timeout.unwrap_or(Duration::MAX));
        Ok(async move {
            let mut stream = events.stream.lock().await;
            loop {
                // Another reader may have fetched an event and then been canceled.
                if events.has(service.as_deref()) {
                    return;
                }
                let event = match stream.ready() {
                    Some(event) => event,
                    None if *closed.borrow() => return finished.store(true, Ordering::Release),
                    None => tokio::select! {
                        event = stream.next() => event,
                        _ = closed.changed() => continue,
                        () = tokio::time::sleep(timeout) => return finished.store(true, Ordering::Release),
                    },
                };
                // There is no await between here and the push, so cancellation cannot lose the event.
                if is_of(&event, service.as_deref()) {
                    events.queue().push_back(event);
                }
            }
        })
    }
}

steps!(EventIterator);
