//! Inboxes: callback listeners for programs that read every message.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::callbacks::{AllEvents, Credentials, Event as Native, Hub, Receiver};
use tokio::sync::{Mutex as AsyncMutex, watch};

use super::event::Event;
use super::server::{self, refusals, serve};
use crate::convert::arguments::{Span, take};
use crate::errors::config;
use crate::runtime::lifecycle;
use crate::runtime::process::{Local as _, Owned};
use crate::runtime::steps::{Step, Steps, steps};

/// Stores every callback until it is read: iterate over it with `for` or `async for`.
///
/// It refuses messages without the right credentials. With `bind` it has an HTTP server of its own; with `bind=None` another server hands
/// it the messages by `asgi()` or `accept()`. Messages are stored in memory: those that are not read are lost when the process ends. Use it
/// as a context manager. Closing it ends the iterators after they have returned the messages received before.
#[pyclass(frozen, module = "thingspace")]
pub struct Inbox(pub Owned<InboxState>);

/// The state of an inbox.
pub struct InboxState {
    pub hub: Hub,
    server: Mutex<Option<Receiver>>,
    events: Arc<Unread>,
    closed: watch::Sender<bool>,
}

/// The events of an inbox that have not been read.
struct Unread {
    stream: AsyncMutex<AllEvents>,
    /// The events that a wait has fetched for a reader.
    ready: Mutex<VecDeque<Arc<Native>>>,
}

/// Whether an event is from the service, if one is given.
fn is_of(event: &Native, service: Option<&str>) -> bool {
    service.is_none_or(|service| event.service().as_str() == service)
}

impl Unread {
    fn has(&self, service: Option<&str>) -> bool {
        self.ready().iter().any(|event| is_of(event, service))
    }

    /// Takes the first event of a service. The others were fetched for other readers.
    fn take(&self, service: Option<&str>) -> Option<Arc<Native>> {
        let mut ready = self.ready();
        let place = ready.iter().position(|event| is_of(event, service))?;
        ready.remove(place)
    }

    fn ready(&self) -> MutexGuard<'_, VecDeque<Arc<Native>>> {
        // It changes in single steps, so it is consistent even after a panic.
        self.ready.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl InboxState {
    /// The address of its own server, if it has one.
    pub fn address(&self) -> Option<SocketAddr> {
        let server = self.server.lock().unwrap_or_else(PoisonError::into_inner);
        server.as_ref().map(Receiver::address)
    }

    fn iterator(&self, service: Option<String>, timeout: Option<Duration>) -> EventIterator {
        let events =
            Reading { events: Arc::clone(&self.events), closed: self.closed.subscribe(), service, timeout, over: Arc::default() };
        EventIterator(events.into())
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
        let events = Arc::new(Unread { stream: AsyncMutex::new(hub.all()), ready: Mutex::default() });
        let server = bind.map(|bind| serve(py, bind, hub.clone())).transpose()?;
        let state = InboxState { hub, server: Mutex::new(server), events, closed: watch::channel(false).0 };
        Ok(Self(state.into()))
    }

    /// Returns the URL to register for a service, as seen from this machine. Raises a `ConfigError` if the inbox has no server.
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

    /// The number of refused messages; `refusals` has them by reason.
    #[getter]
    fn refused(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(self.0.local(py)?.hub.refused())
    }

    /// The numbers of refused messages by reason: `credentials`, `unreadable`, `too_large`.
    #[getter]
    fn refusals<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        refusals(py, &self.0.local(py)?.hub)
    }

    /// Accepts a message of a service that another server received. Returns the HTTP status to answer with, and a reason that contains no
    /// value of the message: 200 accepted, 400 unreadable, 401 wrong credentials, 413 too large, 503 inbox closed. After a 503 the service
    /// delivers the message again.
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

    /// Returns an ASGI application that accepts messages at `…/{service}`. Mount it in any ASGI server.
    fn asgi<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("thingspace._asgi")?.getattr("Callbacks")?.call1((this,))
    }

    /// Returns an iterator over the events as they arrive, for `for` or `async for`. With `service` it returns only the events of that
    /// service and discards the others. It ends after `timeout` seconds without an event, or when the inbox is closed. Each event is
    /// returned to one reader.
    #[pyo3(signature = (*, service = None, timeout = None))]
    fn events(&self, py: Python<'_>, service: Option<String>, timeout: Option<&Bound<'_, PyAny>>) -> PyResult<EventIterator> {
        let timeout = timeout.map(|timeout| take("timeout", timeout)).transpose()?;
        Ok(self.0.local(py)?.iterator(service, timeout.map(|Span(timeout)| timeout)))
    }

    /// Stops the server and ends the iterators. From then on `accept` answers 503.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        if lifecycle::has_ended() {
            // The end of the runtime has closed it.
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
        this.py().import("thingspace._runtime")?.getattr("given")?.call1((this,))
    }

    fn __aexit__<'py>(
        this: &Bound<'py, Self>,
        _type: Py<PyAny>,
        _value: Py<PyAny>,
        _traceback: Py<PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("thingspace._runtime")?.getattr("closed")?.call1((this.getattr("close")?,))
    }

    fn __repr__(&self) -> String {
        let state = self.0.get();
        let place = state.address().map_or("no server".to_owned(), |address| address.to_string());
        format!("Inbox({place}, {} received, {} refused)", state.hub.received(), state.hub.refused())
    }
}

/// An iterator over the events of an inbox as they arrive.
#[pyclass(frozen, module = "thingspace")]
pub struct EventIterator(Owned<Reading>);

struct Reading {
    events: Arc<Unread>,
    closed: watch::Receiver<bool>,
    service: Option<String>,
    timeout: Option<Duration>,
    /// Whether the timeout has passed, or the inbox was closed.
    over: Arc<AtomicBool>,
}

impl Steps for EventIterator {
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>> {
        let reading = self.0.local(py)?;
        if let Some(event) = reading.events.take(reading.service.as_deref()) {
            return Ok(Step::Taken(Event(event).into_bound_py_any(py)?));
        }
        // The flag ends the iteration once: after a timeout more events may arrive.
        Ok(if reading.over.swap(false, Ordering::AcqRel) { Step::End } else { Step::Wait })
    }

    fn ready(&self, py: Python<'_>) -> PyResult<impl Future<Output = ()> + Send + 'static> {
        let reading = self.0.local(py)?;
        let (events, mut closed, over) = (Arc::clone(&reading.events), reading.closed.clone(), Arc::clone(&reading.over));
        let (service, timeout) = (reading.service.clone(), reading.timeout.unwrap_or(Duration::MAX));
        Ok(async move {
            let mut stream = events.stream.lock().await;
            loop {
                // A canceled wait of another reader may have left an event.
                if events.has(service.as_deref()) {
                    return;
                }
                let event = match stream.ready() {
                    Some(event) => event,
                    None if *closed.borrow() => return over.store(true, Ordering::Release),
                    None => tokio::select! {
                        event = stream.next() => event,
                        _ = closed.changed() => continue,
                        () = tokio::time::sleep(timeout) => return over.store(true, Ordering::Release),
                    },
                };
                // Nothing is awaited from here on, so a canceled wait cannot lose the event.
                if is_of(&event, service.as_deref()) {
                    events.ready().push_back(event);
                }
            }
        })
    }
}

steps!(EventIterator);
