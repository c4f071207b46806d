//! Receiving callbacks: a listener for waits, and an inbox for programs that read every message.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use thingspace::callbacks::{AllEvents, Credentials, Event as Native, Hub, Receiver};
use tokio::sync::{Mutex as Turn, watch};

use crate::arguments::Span;
use crate::errors::config;
use crate::record::to_python;
use crate::runtime;

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
pub struct Listener(pub Receiver);

#[pymethods]
impl Listener {
    #[new]
    #[pyo3(signature = (username, password, *, bind = "127.0.0.1:0"))]
    fn new(py: Python<'_>, username: String, password: String, bind: &str) -> PyResult<Self> {
        serve(py, bind, Hub::new(Credentials::new(username, password))).map(Self)
    }

    /// The URL to register for a service, as seen from this machine.
    fn url(&self, service: &str) -> String {
        self.0.url(service)
    }

    /// How many messages were taken in.
    #[getter]
    fn received(&self) -> u64 {
        self.0.hub().received()
    }

    /// How many messages were refused; `refusals` counts them by reason.
    #[getter]
    fn refused(&self) -> u64 {
        self.0.refused()
    }

    /// How many messages were refused, by reason: `credentials`, `unreadable`, `too_large`.
    #[getter]
    fn refusals<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        by_reason(py, self.0.hub())
    }

    fn __repr__(&self) -> String {
        format!("Listener({})", self.0.address())
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
            let receiver = &listener.get().0;
            return Ok(Self { hub: receiver.hub().clone(), address: Some(receiver.address()) });
        }
        let inbox = object.cast::<Inbox>().map_err(|_| PyTypeError::new_err("give a Listener or an Inbox"))?;
        Ok(Self { hub: inbox.get().hub.clone(), address: inbox.get().address() })
    }
}

/// Keeps every callback until it is read: iterate over it with `for` or `async for`.
///
/// Messages with other credentials are refused. With `bind` it has an HTTP server of its own; `bind=None` leaves that to `asgi()` or
/// `accept()`. Messages are kept in memory: what is not read is gone with the process. Use it as a context manager; closing it ends the
/// iterators once they have told what came before.
#[pyclass(frozen, module = "thingspace")]
pub struct Inbox {
    hub: Hub,
    server: Mutex<Option<Receiver>>,
    events: Arc<Turn<AllEvents>>,
    closed: watch::Sender<bool>,
}

impl Inbox {
    fn address(&self) -> Option<SocketAddr> {
        let server = self.server.lock().unwrap_or_else(PoisonError::into_inner);
        server.as_ref().map(Receiver::address)
    }

    fn iterator(&self, service: Option<String>, timeout: Option<Duration>) -> EventIterator {
        EventIterator { events: Arc::clone(&self.events), closed: self.closed.subscribe(), service, timeout }
    }

    fn shut(&self) {
        self.server.lock().unwrap_or_else(PoisonError::into_inner).take();
        self.closed.send_replace(true);
    }
}

#[pymethods]
impl Inbox {
    #[new]
    #[pyo3(signature = (username, password, *, bind = Some("127.0.0.1:0")), text_signature = "(username, password, *, bind='127.0.0.1:0')")]
    fn new(py: Python<'_>, username: String, password: String, bind: Option<&str>) -> PyResult<Self> {
        let hub = Hub::new(Credentials::new(username, password));
        let events = Arc::new(Turn::new(hub.all()));
        let server = bind.map(|bind| serve(py, bind, hub.clone())).transpose()?;
        Ok(Self { hub, server: Mutex::new(server), events, closed: watch::channel(false).0 })
    }

    /// The URL to register for a service, as seen from this machine; an error without a server.
    fn url(&self, py: Python<'_>, service: &str) -> PyResult<String> {
        let ear = Ear { hub: self.hub.clone(), address: self.address() };
        ear.url(service).map_err(|_| config(py, "the inbox has no server of its own: register the URL that asgi() is served at"))
    }

    /// How many messages were taken in, repeats included.
    #[getter]
    fn received(&self) -> u64 {
        self.hub.received()
    }

    /// How many messages were refused; `refusals` counts them by reason.
    #[getter]
    fn refused(&self) -> u64 {
        self.hub.refused()
    }

    /// How many messages were refused, by reason: `credentials`, `unreadable`, `too_large`.
    #[getter]
    fn refusals<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        by_reason(py, &self.hub)
    }

    /// Takes in a message of a service that another server received: answers the HTTP status to send back, and a line that says why,
    /// without any value of the message. 200 takes it, 401 refuses its credentials, 400 cannot read it, 413 finds it too large.
    fn accept(&self, service: &str, body: &[u8]) -> (u16, String) {
        match self.hub.accept(service, body) {
            Ok(()) => (200, String::new()),
            Err(refusal) => (refusal.status(), refusal.to_string()),
        }
    }

    /// An ASGI application that takes messages in at `…/{service}`: mount it in any server that speaks ASGI.
    fn asgi<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("thingspace._asgi")?.getattr("Callbacks")?.call1((this,))
    }

    /// The events, as they come: with `for` or `async for`. Only of one `service` if it is named, the others are passed over; it ends when
    /// none came for `timeout` seconds, without it only when the inbox is closed. Each event is told to one reader.
    #[pyo3(signature = (*, service = None, timeout = None))]
    fn events(&self, service: Option<String>, timeout: Option<Span>) -> EventIterator {
        self.iterator(service, timeout.map(|Span(timeout)| timeout))
    }

    /// Stops the server and ends the iterators.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        let _entered = runtime::here(py)?.enter();
        self.shut();
        Ok(())
    }

    fn __iter__(&self) -> EventIterator {
        self.iterator(None, None)
    }

    fn __aiter__(&self) -> EventIterator {
        self.iterator(None, None)
    }

    fn __enter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __exit__(&self, py: Python<'_>, _type: Py<PyAny>, _value: Py<PyAny>, _traceback: Py<PyAny>) -> PyResult<()> {
        self.close(py)
    }

    fn __aenter__<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let inbox = this.clone().unbind();
        runtime::awaitable(this.py(), async move { Ok(inbox) })
    }

    fn __aexit__<'py>(
        &self,
        py: Python<'py>,
        _type: Py<PyAny>,
        _value: Py<PyAny>,
        _traceback: Py<PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.close(py)?;
        runtime::awaitable(py, async move { Ok(()) })
    }

    fn __repr__(&self) -> String {
        let place = self.address().map_or("no server".to_owned(), |address| address.to_string());
        format!("Inbox({place}, {} received, {} refused)", self.hub.received(), self.hub.refused())
    }
}

/// Events of an inbox, as they come.
#[pyclass(frozen, module = "thingspace")]
pub struct EventIterator {
    events: Arc<Turn<AllEvents>>,
    closed: watch::Receiver<bool>,
    service: Option<String>,
    timeout: Option<Duration>,
}

impl EventIterator {
    fn coming(&self) -> impl Future<Output = Option<Event>> + Send + use<> {
        let (events, mut closed) = (Arc::clone(&self.events), self.closed.clone());
        let (service, timeout) = (self.service.clone(), self.timeout.unwrap_or(Duration::MAX));
        async move {
            let mut events = events.lock().await;
            loop {
                let event = match events.ready() {
                    Some(event) => event,
                    None if *closed.borrow() => return None,
                    None => tokio::select! {
                        event = events.next() => event,
                        _ = closed.changed() => continue,
                        () = tokio::time::sleep(timeout) => return None,
                    },
                };
                if service.as_ref().is_none_or(|service| event.service().as_str() == service) {
                    return Some(Event(event));
                }
            }
        }
    }
}

/// Declares an iterator of events, for both worlds: what is `coming()` next, until there is nothing.
macro_rules! event_iterator {
    ($class:ident) => {
        #[pyo3::pymethods]
        impl $class {
            fn __iter__(this: pyo3::PyRef<'_, Self>) -> pyo3::PyRef<'_, Self> {
                this
            }

            fn __next__(&self, py: pyo3::Python<'_>) -> pyo3::PyResult<Option<$crate::listener::Event>> {
                $crate::runtime::block(py, self.coming())
            }

            fn __aiter__(this: pyo3::PyRef<'_, Self>) -> pyo3::PyRef<'_, Self> {
                this
            }

            fn __anext__<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                let coming = self.coming();
                $crate::runtime::awaitable(py, async move {
                    coming.await.ok_or_else(|| pyo3::exceptions::PyStopAsyncIteration::new_err(()))
                })
            }
        }
    };
}
pub(crate) use event_iterator;

event_iterator!(EventIterator);

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
