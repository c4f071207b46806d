//! Receiving callbacks: a listener for waits, and an inbox for programs that read every message.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::IntoPyObjectExt as _;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use thingspace::callbacks::{AllEvents, Credentials, Event as Native, Hub, Receiver};
use tokio::sync::{Mutex as Turn, watch};

use crate::arguments::{Span, taken};
use crate::errors::config;
use crate::process::{Here as _, Owned};
use crate::record::to_python;
use crate::runtime;
use crate::steps::{Step, Steps, steps};

/// Starts a server for a hub.
fn serve(py: Python<'_>, bind: &str, hub: Hub) -> PyResult<Receiver> {
    let address = bind.to_owned();
    let receiver = runtime::block(py, async move { Receiver::bind(&address, hub).await })?;
    receiver.map_err(|error| config(py, &format!("{bind} cannot be listened on ({error}); choose another port")))
}

/// How many messages a hub refused, by reason.
fn by_reason<'py>(py: Python<'py>, hub: &Hub) -> PyResult<Bound<'py, PyDict>> {
    let refusals = hub.refusals();
    let counts = PyDict::new(py);
    counts.set_item("credentials", refusals.credentials)?;
    counts.set_item("unreadable", refusals.unreadable)?;
    counts.set_item("too_large", refusals.too_large)?;
    Ok(counts)
}

/// An HTTP server that receives callbacks while it is alive; it checks the credentials that every message carries.
///
/// Register its URL with `client.callbacks.register("CarrierService", listener)`, then hand it to `wait(listener=…)`.
#[pyclass(frozen, module = "thingspace")]
pub struct Listener(Owned<Receiver>);

#[pymethods]
impl Listener {
    #[new]
    #[pyo3(signature = (username, password, *, bind = "127.0.0.1:0"))]
    fn new(py: Python<'_>, username: String, password: String, bind: &str) -> PyResult<Self> {
        serve(py, bind, Hub::new(Credentials::new(username, password))).map(|receiver| Self(receiver.into()))
    }

    /// The URL to register for a service, as seen from this machine.
    fn url(&self, service: &str) -> String {
        self.0.kept().url(service)
    }

    /// How many messages were taken in.
    #[getter]
    fn received(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(self.0.here(py)?.hub().received())
    }

    /// How many messages were refused; `refusals` counts them by reason.
    #[getter]
    fn refused(&self) -> u64 {
        self.0.kept().refused()
    }

    /// How many messages were refused, by reason: `credentials`, `unreadable`, `too_large`.
    #[getter]
    fn refusals<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        by_reason(py, self.0.kept().hub())
    }

    fn __repr__(&self) -> String {
        format!("Listener({})", self.0.kept().address())
    }
}

/// What hears callbacks, as an argument: a `Listener` or an `Inbox`.
pub struct Ear {
    pub hub: Hub,
    address: Option<SocketAddr>,
}

impl Ear {
    /// Whether its server is one of this process, and of no use after it.
    pub fn is_served_here(&self) -> bool {
        self.address.is_some()
    }

    /// The URL to register.
    pub fn url(&self, service: &str) -> PyResult<String> {
        let address = self.address.ok_or_else(|| {
            PyTypeError::new_err(
                "argument 'url': the inbox has no server of its own: say where the service reaches it, url='https://…'",
            )
        })?;
        Ok(format!("http://{address}/callbacks/{service}"))
    }
}

impl<'py> FromPyObject<'_, 'py> for Ear {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(listener) = object.cast::<Listener>() {
            let receiver = listener.get().0.here(object.py())?;
            return Ok(Self { hub: receiver.hub().clone(), address: Some(receiver.address()) });
        }
        let inbox = object.cast::<Inbox>().map_err(|_| PyTypeError::new_err("give a Listener or an Inbox"))?;
        let inbox = inbox.get().0.here(object.py())?;
        Ok(Self { hub: inbox.hub.clone(), address: inbox.address() })
    }
}

/// Keeps every callback until it is read: iterate over it with `for` or `async for`.
///
/// Messages with other credentials are refused. With `bind` it has an HTTP server of its own; `bind=None` leaves that to `asgi()` or
/// `accept()`. Messages are kept in memory: what is not read is gone with the process. Use it as a context manager; closing it ends the
/// iterators once they have told what came before.
#[pyclass(frozen, module = "thingspace")]
pub struct Inbox(Owned<Kept>);

struct Kept {
    hub: Hub,
    server: Mutex<Option<Receiver>>,
    events: Arc<Arrived>,
    closed: watch::Sender<bool>,
}

/// The events of an inbox that nobody has read.
struct Arrived {
    coming: Turn<AllEvents>,
    /// Those that a wait has fetched for a reader.
    ready: Mutex<VecDeque<Arc<Native>>>,
}

/// Whether an event is of a service, if one is named.
fn is_of(event: &Native, service: Option<&str>) -> bool {
    service.is_none_or(|service| event.service().as_str() == service)
}

impl Arrived {
    fn has(&self, service: Option<&str>) -> bool {
        self.ready().iter().any(|event| is_of(event, service))
    }

    /// Takes the first one of a service; the others were fetched for other readers.
    fn take(&self, service: Option<&str>) -> Option<Arc<Native>> {
        let mut ready = self.ready();
        let place = ready.iter().position(|event| is_of(event, service))?;
        ready.remove(place)
    }

    fn ready(&self) -> MutexGuard<'_, VecDeque<Arc<Native>>> {
        // It is changed in single steps, so that it is whole even if a thread died while it held the lock.
        self.ready.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn address(&self) -> Option<SocketAddr> {
        let server = self.server.lock().unwrap_or_else(PoisonError::into_inner);
        server.as_ref().map(Receiver::address)
    }

    fn iterator(&self, service: Option<String>, timeout: Option<Duration>) -> EventIterator {
        let events =
            Reading { events: Arc::clone(&self.events), closed: self.closed.subscribe(), service, timeout, over: Arc::default() };
        EventIterator(events.into())
    }

    fn shut(&self) {
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
        let events = Arc::new(Arrived { coming: Turn::new(hub.all()), ready: Mutex::default() });
        let server = bind.map(|bind| serve(py, bind, hub.clone())).transpose()?;
        let kept = Kept { hub, server: Mutex::new(server), events, closed: watch::channel(false).0 };
        Ok(Self(kept.into()))
    }

    /// The URL to register for a service, as seen from this machine; an error without a server.
    fn url(&self, py: Python<'_>, service: &str) -> PyResult<String> {
        let kept = self.0.kept();
        let ear = Ear { hub: kept.hub.clone(), address: kept.address() };
        ear.url(service).map_err(|_| config(py, "the inbox has no server of its own: register the URL that asgi() is served at"))
    }

    /// How many messages were taken in, repeats included.
    #[getter]
    fn received(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(self.0.here(py)?.hub.received())
    }

    /// How many messages were refused; `refusals` counts them by reason.
    #[getter]
    fn refused(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(self.0.here(py)?.hub.refused())
    }

    /// How many messages were refused, by reason: `credentials`, `unreadable`, `too_large`.
    #[getter]
    fn refusals<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        by_reason(py, &self.0.here(py)?.hub)
    }

    /// Takes in a message of a service that another server received: answers the HTTP status to send back, and a line that says why,
    /// without any value of the message. 200 takes it, 401 refuses its credentials, 400 cannot read it, 413 finds it too large. A closed
    /// inbox answers 503, so that the service sends it again.
    fn accept(&self, py: Python<'_>, service: &str, body: &[u8]) -> PyResult<(u16, String)> {
        let kept = self.0.here(py)?;
        if *kept.closed.borrow() {
            return Ok((503, "the inbox is closed".to_owned()));
        }
        Ok(match kept.hub.accept(service, body) {
            Ok(()) => (200, String::new()),
            Err(refusal) => (refusal.status(), refusal.to_string()),
        })
    }

    /// An ASGI application that takes messages in at `…/{service}`: mount it in any server that speaks ASGI.
    fn asgi<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("thingspace._asgi")?.getattr("Callbacks")?.call1((this,))
    }

    /// The events, as they come: with `for` or `async for`. Only of one `service` if it is named, the others are passed over; it ends when
    /// none came for `timeout` seconds, without it only when the inbox is closed. Each event is told to one reader.
    #[pyo3(signature = (*, service = None, timeout = None))]
    fn events(&self, py: Python<'_>, service: Option<String>, timeout: Option<&Bound<'_, PyAny>>) -> PyResult<EventIterator> {
        let timeout = timeout.map(|timeout| taken("timeout", timeout)).transpose()?;
        Ok(self.0.here(py)?.iterator(service, timeout.map(|Span(timeout)| timeout)))
    }

    /// Stops the server and ends the iterators. Messages that other servers hand in from then on are answered with 503.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        if runtime::has_ended() {
            // It was closed with the runtime.
            return Ok(());
        }
        let here = runtime::here(py)?;
        let _entered = here.handle.enter();
        self.0.here(py)?.shut();
        Ok(())
    }

    fn __iter__(&self, py: Python<'_>) -> PyResult<EventIterator> {
        Ok(self.0.here(py)?.iterator(None, None))
    }

    fn __aiter__(&self, py: Python<'_>) -> PyResult<EventIterator> {
        Ok(self.0.here(py)?.iterator(None, None))
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
        let kept = self.0.kept();
        let place = kept.address().map_or("no server".to_owned(), |address| address.to_string());
        format!("Inbox({place}, {} received, {} refused)", kept.hub.received(), kept.hub.refused())
    }
}

/// Events of an inbox, as they come.
#[pyclass(frozen, module = "thingspace")]
pub struct EventIterator(Owned<Reading>);

struct Reading {
    events: Arc<Arrived>,
    closed: watch::Receiver<bool>,
    service: Option<String>,
    timeout: Option<Duration>,
    /// None came in time, or none will come.
    over: Arc<AtomicBool>,
}

impl Steps for EventIterator {
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>> {
        let reading = self.0.here(py)?;
        if let Some(event) = reading.events.take(reading.service.as_deref()) {
            return Ok(Step::Taken(Event(event).into_bound_py_any(py)?));
        }
        // It is the end once: after a time without events others may come.
        Ok(if reading.over.swap(false, Ordering::AcqRel) { Step::End } else { Step::Wait })
    }

    fn ready(&self, py: Python<'_>) -> PyResult<impl Future<Output = ()> + Send + 'static> {
        let reading = self.0.here(py)?;
        let (events, mut closed, over) = (Arc::clone(&reading.events), reading.closed.clone(), Arc::clone(&reading.over));
        let (service, timeout) = (reading.service.clone(), reading.timeout.unwrap_or(Duration::MAX));
        Ok(async move {
            let mut coming = events.coming.lock().await;
            loop {
                // Another reader may have fetched one that nobody took.
                if events.has(service.as_deref()) {
                    return;
                }
                let event = match coming.ready() {
                    Some(event) => event,
                    None if *closed.borrow() => return over.store(true, Ordering::Release),
                    None => tokio::select! {
                        event = coming.next() => event,
                        _ = closed.changed() => continue,
                        () = tokio::time::sleep(timeout) => return over.store(true, Ordering::Release),
                    },
                };
                // Nothing is awaited from here on: what was fetched is ready.
                if is_of(&event, service.as_deref()) {
                    events.ready().push_back(event);
                }
            }
        })
    }
}

steps!(EventIterator);

/// The bytes of a payload in a record of `thingspace.models`.
#[pyfunction]
pub fn _payload<'py>(py: Python<'py>, message: &str) -> Option<Bound<'py, PyBytes>> {
    thingspace::callbacks::payload(message).map(|bytes| PyBytes::new(py, &bytes))
}

/// A callback, without its credentials.
#[pyclass(frozen, module = "thingspace")]
pub struct Event(pub Arc<Native>);

#[pymethods]
impl Event {
    /// The callback service that sent it.
    #[getter]
    fn service(&self) -> &str {
        self.0.service().as_str()
    }

    /// The request that it belongs to; none when it comes unasked.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.0.request_id()
    }

    /// The device that it is about, by the ids that the request named it by: `iccid:8914…`.
    #[getter]
    fn devices(&self) -> Vec<String> {
        self.0.devices().iter().map(|id| format!("{}:{}", id.kind.as_str(), id.id)).collect()
    }

    /// Which delivery of the message this is, from 1.
    #[getter]
    fn attempt(&self) -> i64 {
        self.0.attempt()
    }

    /// The string of an SMS that the device sent, wherever it stands in the message.
    #[getter]
    fn text(&self) -> Option<String> {
        self.0.text()
    }

    /// The bytes that a device without IP sent; none when the message holds none, or what it holds is not base64. Padding that was escaped
    /// once too often is repaired.
    #[getter]
    fn payload<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        self.0.payload().map(|bytes| PyBytes::new(py, &bytes))
    }

    /// The message, as the record class that `thingspace.models` has for the service: `CarrierCallback`, … A service that is new gives a
    /// dictionary.
    #[getter]
    fn message<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let data = self.to_dict(py)?;
        py.import("thingspace._calls")?.getattr("message")?.call1((self.service(), data))
    }

    /// The message with the names of the API.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &self.0.json())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Event>().is_ok_and(|other| other.get().0 == self.0)
    }

    fn __repr__(&self) -> String {
        let request = self.0.request_id().map_or(String::new(), |id| format!(", request {}", id.escape_debug()));
        format!("Event({}{request}, {} devices)", self.0.service().as_str(), self.0.devices().len())
    }
}
