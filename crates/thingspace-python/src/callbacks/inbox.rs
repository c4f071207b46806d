//! Inboxes, which store every received callback before they acknowledge it.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::callbacks::store::{self, Place};
use thingspace::callbacks::{CredentialStatus, Credentials, Inbox as Messages, Receiver};
use tokio::sync::watch;

use super::consumer::{self, Consumer};
use super::deliveries::Deliveries;
use super::event::Event;
use super::maintenance::Maintenance;
use super::reading::{After, Cursor, EventIterator};
use super::server::{self, refusals, serve};
use crate::convert::arguments::{PageSize, Positive, PositiveSpan, Span, extract_argument};
use crate::convert::moments::datetime;
use crate::convert::store::{StoreUrl, open_store, open_with_spool};
use crate::errors::{self, config};
use crate::runtime::flavor::{Flavor, plain_answers};
use crate::runtime::process::{Local as _, Owned};
use crate::runtime::work::Pending;
use crate::runtime::{lifecycle, work};

/// Stores every callback before acknowledging it. Iterate over an inbox with `for` or `async for`.
///
/// The inbox refuses messages with wrong credentials. It starts an HTTP server at `bind`. With `bind=None`, the inbox has no
/// server: serve the application that `asgi()` returns, pass messages to `accept()`, or read the messages that other processes
/// store.
///
/// With `store="sqlite:PATH"`, the inbox keeps its messages in a file for 30 days. The messages survive the process, and
/// several processes can share the file. Without `store` (or with `store="memory:"`), the inbox keeps at most 100,000 messages
/// in memory, each for at most one day. Unread messages in memory are lost when the process ends.
///
/// With `spool="sqlite:PATH"`, the inbox can acknowledge messages even while the server of its store (PostgreSQL or NATS) is
/// unreachable: it first saves these messages in the file at PATH. When the store is reachable again, the inbox moves the
/// messages to the store in order.
///
/// At the end of a `with` block, the inbox is closed. After `close()`, the iterators return the remaining messages and end.
///
/// `on` decorates functions that handle the events, and `run` runs these functions.
#[pyclass(frozen, module = "thingspace")]
pub struct Inbox(pub Owned<InboxState>, Py<PyDict>);

/// The contents of an inbox, which only the process that created the inbox may use.
pub struct InboxState {
    pub messages: Messages,
    is_durable: bool,
    server: Mutex<Option<Receiver>>,
    maintenance: Mutex<Option<Maintenance>>,
    /// The position that all iterators without `after` share.
    cursor: Arc<Cursor>,
    closed: watch::Sender<bool>,
}

plain_answers!((u16, String));

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Poisoning is ignored, because a panic cannot leave the value half-changed.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns the module that runs handlers.
fn handlers(py: Python<'_>) -> PyResult<Bound<'_, PyModule>> {
    py.import("thingspace._handlers")
}

impl InboxState {
    fn new(messages: Messages, is_durable: bool) -> Self {
        let cursor = Arc::new(Cursor::after(&messages, Place::START));
        let (server, maintenance) = (Mutex::default(), Mutex::default());
        Self { messages, is_durable, server, maintenance, cursor, closed: watch::channel(false).0 }
    }

    /// The address of the inbox's own server; `None` if the inbox has no server.
    pub fn address(&self) -> Option<SocketAddr> {
        locked(&self.server).as_ref().map(Receiver::address)
    }

    /// Starts the server of the inbox.
    fn bind(&self, py: Python<'_>, address: &str) -> PyResult<()> {
        *locked(&self.server) = Some(serve(py, address, self.messages.clone())?);
        self.receives(py)
    }

    /// Starts the maintenance of a durable store if it is not running yet. Called only when the inbox starts to receive
    /// messages, because an inbox that only reads messages must not change the store.
    fn receives(&self, py: Python<'_>) -> PyResult<()> {
        if !self.is_durable {
            return Ok(());
        }
        let runtime = lifecycle::get_or_start(py)?;
        let has_server = self.address().is_some();
        locked(&self.maintenance).get_or_insert_with(|| Maintenance::start(&runtime.tokio, self.messages.clone(), has_server));
        Ok(())
    }

    /// Returns a future that accepts a message. Its output is the status and the body of the HTTP response.
    fn accept(&self, py: Python<'_>, service: &str, body: &[u8]) -> PyResult<impl Future<Output = (u16, String)> + use<>> {
        let is_closed = *self.closed.borrow();
        if !is_closed {
            self.receives(py)?;
        }
        let (messages, service, body) = (self.messages.clone(), service.to_owned(), body.to_vec());
        Ok(async move {
            if is_closed {
                return (503, "the inbox is closed".to_owned());
            }
            match messages.accept(&service, &body).await {
                Ok(_) => (200, String::new()),
                Err(refusal) => (refusal.status(), refusal.to_string()),
            }
        })
    }

    /// Blocks this thread until the store answers.
    fn read<T: Send + 'static>(
        &self,
        py: Python<'_>,
        answer: impl Future<Output = store::Result<T>> + Send + 'static,
    ) -> PyResult<T> {
        work::block(py, answer)?.map_err(|error| errors::store(py, &error))
    }

    fn close(&self) {
        self.closed.send_replace(true);
        locked(&self.server).take();
        locked(&self.maintenance).take();
    }
}

/// How long the former password is accepted after a rotation, by default.
const GRACE: Duration = Duration::from_secs(15 * 60);

const UNKNOWN_CREDENTIALS: &str = "username and password are not the credentials that rotate() or `thingspace callbacks \
                                   rotate-password` wrote to the store: pass the password that was set last";

/// Makes the inbox accept the credentials that `rotate` or `thingspace callbacks rotate-password` has written to the store.
/// Raises a `ConfigError` if the inbox has a server, and was created with credentials that are neither the current ones nor
/// former ones that are still accepted. An inbox without a server may exist only to read messages, so its credentials are not
/// checked.
fn follow_rotation(py: Python<'_>, messages: &Messages, has_server: bool) -> PyResult<()> {
    let followed = messages.clone();
    let status = work::block(py, async move { followed.follow_rotation().await })?;
    match status.map_err(|error| errors::store(py, &error))? {
        CredentialStatus::Unknown if has_server => Err(config(py, UNKNOWN_CREDENTIALS)),
        _ => Ok(()),
    }
}

#[pymethods]
impl Inbox {
    #[new]
    #[pyo3(
        signature = (username, password, *, bind = Some("127.0.0.1:0"), store = None, spool = None),
        text_signature = "(username, password, *, bind='127.0.0.1:0', store=None, spool=None)"
    )]
    fn new(
        py: Python<'_>,
        username: String,
        password: String,
        bind: Option<&str>,
        store: Option<&Bound<'_, PyAny>>,
        spool: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let credentials = Credentials::new(username, password);
        let store = store.map(|store| extract_argument::<StoreUrl>("store", store)).transpose()?;
        let spool = spool.map(|spool| extract_argument::<StoreUrl>("spool", spool)).transpose()?;
        let state = match store {
            Some(StoreUrl(url)) if url != "memory:" => {
                let messages = match spool {
                    Some(StoreUrl(spool)) => open_with_spool(py, &url, &spool, credentials)?,
                    None => Messages::with_store(open_store(py, &url)?, credentials),
                };
                follow_rotation(py, &messages, bind.is_some())?;
                InboxState::new(messages, true)
            }
            _ if spool.is_some() => {
                return Err(config(
                    py,
                    "argument 'spool': an inbox in memory needs no spool: pass store='postgres://...' or 'nats://...'",
                ));
            }
            _ => InboxState::new(Messages::new(credentials), false),
        };
        if let Some(address) = bind {
            state.bind(py, address)?;
        }
        Ok(Self(state.into(), PyDict::new(py).unbind()))
    }

    /// Returns the URL at which the inbox's own server receives the messages of `service`. Raises a `ConfigError` if the inbox
    /// has no server.
    ///
    /// ```python
    /// print(inbox.url("CarrierService"))
    /// ```
    fn url(&self, py: Python<'_>, service: &str) -> PyResult<String> {
        let address = self.0.get().address();
        let address =
            address.ok_or_else(|| config(py, "the inbox has no server of its own: register the URL that asgi() is served at"))?;
        Ok(server::url(address, service))
    }

    /// The number of messages that this object has accepted, including repeated deliveries.
    #[getter]
    fn received(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(self.0.local(py)?.messages.received())
    }

    /// The total number of messages that this object has refused. `refusals` has the number for each reason.
    #[getter]
    fn refused(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(self.0.local(py)?.messages.refused())
    }

    /// The number of refused messages for each reason: `credentials`, `unreadable`, `too_large`, `not_stored`.
    #[getter]
    fn refusals<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        refusals(py, &self.0.local(py)?.messages)
    }

    /// The number of messages that wait in the spool until the store is reachable. 0 if the inbox has no spool.
    ///
    /// ```python
    /// print(inbox.spooled)
    /// ```
    #[getter]
    fn spooled(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(self.0.local(py)?.messages.spooled().map_or(0, |spooled| spooled.count))
    }

    /// Checks and stores a message that another server received. Returns the status and the body of the HTTP response to send.
    ///
    /// The status is 200 (stored), 400 (unreadable), 401 (wrong credentials), 413 (too large) or 503 (not stored, or the inbox is
    /// closed). For status 200, the body is empty. For every other status, the body states the reason, and contains no values
    /// from the message. After such a status, the service delivers the message again.
    ///
    /// The call blocks this thread until the message is stored or refused. In a coroutine, use `accept_async`.
    ///
    /// ```python
    /// body = b'{"username": "my-listener", "password": "its-password", "requestId": "7"}'
    /// status, reason = inbox.accept("CarrierService", body)
    /// ```
    fn accept(&self, py: Python<'_>, service: &str, body: &[u8]) -> PyResult<(u16, String)> {
        let accepting = self.0.local(py)?.accept(py, service, body)?;
        work::block(py, accepting)
    }

    /// The asyncio version of `accept`: checks and stores a message.
    ///
    /// ```python
    /// async def receive(service: str, body: bytes) -> int:
    ///     status, reason = await inbox.accept_async(service, body)
    ///     return status
    /// ```
    fn accept_async<'py>(&self, py: Python<'py>, service: &str, body: &[u8]) -> PyResult<Bound<'py, PyAny>> {
        let accepting = self.0.local(py)?.accept(py, service, body)?;
        Flavor::Asyncio.run(py, "Inbox.accept_async", async move { Ok(accepting.await) })
    }

    /// Makes `password` the current password of all inboxes and receivers (such as `thingspace serve`) that use this store. The
    /// former password is still accepted for the time `grace` (default: 15 minutes). After this call, register the listeners with
    /// the new password. The command `thingspace callbacks rotate-password` changes the password and registers the listeners.
    ///
    /// ```python
    /// shared = ts.Inbox("my-listener", "its-password", store="sqlite:inbox.db")
    /// shared.rotate("its-next-password", grace=3600)
    /// ```
    #[pyo3(signature = (password, *, grace = None))]
    fn rotate(&self, py: Python<'_>, password: String, grace: Option<&Bound<'_, PyAny>>) -> PyResult<()> {
        let grace = grace.map(|grace| extract_argument::<Span>("grace", grace)).transpose()?.map_or(GRACE, |Span(grace)| grace);
        let messages = self.0.local(py)?.messages.clone();
        let to = Credentials::new(messages.credentials().username(), password);
        let rotated = work::block(py, async move { messages.rotate(&to, grace).await })?;
        rotated.map_err(|error| match error.kind() {
            store::ErrorKind::Invalid => config(py, UNKNOWN_CREDENTIALS),
            _ => errors::store(py, &error),
        })
    }

    /// Returns an ASGI application that passes requests to the inbox. The last part of the request path is the callback service.
    ///
    /// ```python
    /// app = inbox.asgi()  # for uvicorn: `uvicorn module:app`
    /// ```
    fn asgi<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.get().0.local(this.py())?.receives(this.py())?;
        this.py().import("thingspace._asgi")?.getattr("Callbacks")?.call1((this,))
    }

    /// Returns an iterator over the events, for `for` or `async for`: first the stored events, then new events as they arrive.
    /// The iterator ends after `timeout` seconds without an event, or when the inbox is closed. Raises a `StoreError` if the
    /// store cannot be read.
    ///
    /// All iterators without `after` share one position in the inbox, so each event is returned by at most one of them. With
    /// `service`, the iterator returns only the events of that service. It discards the events of other services that it reads,
    /// so no other iterator that shares the position returns those events.
    ///
    /// With `after`, the iterator starts after an event: pass an `Event`, or the `place` of an event. Such an iterator has its
    /// own position, so other iterators also return the events that it returns.
    ///
    /// ```python
    /// client.devices.restore("iccid:89148000008682242684")
    /// for event in inbox.events(timeout=30):
    ///     print(event.service, event.request_id, event.message)
    ///     break
    /// ```
    #[pyo3(signature = (*, service = None, timeout = None, after = None))]
    fn events(
        this: &Bound<'_, Self>,
        service: Option<String>,
        timeout: Option<&Bound<'_, PyAny>>,
        after: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<EventIterator> {
        let timeout = timeout.map(|timeout| extract_argument("timeout", timeout)).transpose()?;
        let after = after.map(|after| extract_argument("after", after)).transpose()?;
        let state = this.get().0.local(this.py())?;
        let cursor = match after {
            Some(After(place)) => Arc::new(Cursor::after(&state.messages, place)),
            None => Arc::clone(&state.cursor),
        };
        let timeout = timeout.map(|Span(timeout)| timeout);
        Ok(EventIterator::new(this.clone().unbind(), cursor, state.closed.subscribe(), service, timeout))
    }

    /// Returns the stored events of a request, in order of arrival. Raises a `StoreError` if the store cannot be read.
    ///
    /// ```python
    /// request = client.devices.restore("iccid:89148000008682242684")
    /// for event in inbox.request(request.request_id or ""):
    ///     print(event.received_at, event.message)
    /// ```
    fn request(&self, py: Python<'_>, request_id: String) -> PyResult<Vec<Event>> {
        let state = self.0.local(py)?;
        let messages = state.messages.clone();
        let received = state.read(py, async move { messages.request(&request_id).await })?;
        Ok(received.into_iter().map(Event).collect())
    }

    /// Returns the periods of at least 5 seconds in which no process received messages for the store, oldest first. Each period
    /// is returned as a pair: its start and its end. Messages that the service sent in these periods may be lost. Raises a
    /// `StoreError` if the store cannot be read.
    ///
    /// ```python
    /// for start, end in inbox.gaps():
    ///     print("no process received messages from", start, "to", end)
    /// ```
    fn gaps<'py>(&self, py: Python<'py>) -> PyResult<Vec<(Bound<'py, PyAny>, Bound<'py, PyAny>)>> {
        let state = self.0.local(py)?;
        let messages = state.messages.clone();
        let gaps = state.read(py, async move { messages.gaps().await })?;
        let moment = |time| datetime(py, Timestamp::try_from(time).unwrap_or_default());
        gaps.into_iter().map(|gap| Ok((moment(gap.from)?, moment(gap.to)?))).collect()
    }

    /// Returns a decorator for a function that handles the events of `service` or, if `service` is omitted, of all services.
    ///
    /// While `run` or `run_async` runs, the function is called at least once for each stored event. The events of a device are
    /// handled in order. The function is called again for an event if it raises an exception, if it does not end within
    /// `deadline` seconds, or if the process ends before the function has ended. The pause before the next call is about 1 second
    /// after the first failure, and 4 times as long after each further failure, up to about 10 minutes. During a pause, only the
    /// later events of the same device wait. After `tries` failed tries, the event becomes a dead letter. Use `consumer(name)` to
    /// read and replay dead letters. If the system that the function needs is unavailable, raise `TryAgainLater`. Tries that end
    /// with this exception are not counted.
    ///
    /// Handlers with the same `consumer` form a group, whose progress is stored. By default, `consumer` is the name of the
    /// service, or `all` if `service` is omitted. Processes with the same store share the events of a group. Each process handles
    /// the events of at most `concurrency` devices at the same time. Plain functions run in threads, and coroutine functions in
    /// the event loop.
    ///
    /// ```python
    /// @inbox.on("CarrierService", consumer="billing")
    /// def bill(event: ts.Event) -> None:
    ///     print(event.key, event.devices)
    /// ```
    #[pyo3(
        signature = (service = None, *, consumer = None, tries = None, deadline = None, concurrency = None),
        text_signature = "(self, service=None, *, consumer=None, tries=5, deadline=60, concurrency=8)"
    )]
    fn on<'py>(
        &self,
        py: Python<'py>,
        service: Option<String>,
        consumer: Option<String>,
        tries: Option<&Bound<'py, PyAny>>,
        deadline: Option<&Bound<'py, PyAny>>,
        concurrency: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let PageSize(tries) = tries.map_or(Ok(PageSize(5)), |tries| extract_argument("tries", tries))?;
        let PositiveSpan(deadline) =
            deadline.map_or(Ok(PositiveSpan(Duration::from_secs(60))), |deadline| extract_argument("deadline", deadline))?;
        let Positive(concurrency) = concurrency.map_or(Ok(Positive(8)), |number| extract_argument("concurrency", number))?;
        let settings = (tries, deadline.as_secs_f64(), concurrency);
        handlers(py)?.getattr("decorator")?.call1((&self.1, service, consumer, settings))
    }

    /// Runs the handlers until the inbox is closed, or until no handler has started or ended for `timeout` seconds. On Ctrl-C,
    /// starts no further handlers, waits at most 10 seconds for the running ones, and raises `KeyboardInterrupt`. Raises a
    /// `StoreError` if the store cannot be read at the start. Later errors of the store are logged, and the inbox reads the store
    /// again.
    ///
    /// ```python
    /// @inbox.on("CarrierService")
    /// def handle(event: ts.Event) -> None:
    ///     print(event.key)
    ///
    /// inbox.run(timeout=1)
    /// ```
    #[pyo3(signature = (*, timeout = None))]
    fn run<'py>(this: &Bound<'py, Self>, timeout: Option<&Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
        let running = Self::run_async(this, timeout)?;
        this.py().import("asyncio")?.getattr("run")?.call1((running,))
    }

    /// The asyncio version of `run`: runs the handlers. To stop the handlers, cancel the task.
    ///
    /// ```python
    /// @inbox.on("CarrierService")
    /// async def handle(event: ts.Event) -> None:
    ///     print(event.key)
    ///
    /// async def serve() -> None:
    ///     await inbox.run_async()
    /// ```
    #[pyo3(signature = (*, timeout = None))]
    fn run_async<'py>(this: &Bound<'py, Self>, timeout: Option<&Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
        let timeout = timeout.map(|timeout| extract_argument("timeout", timeout)).transpose()?;
        let timeout = timeout.map(|Span(timeout)| timeout.as_secs_f64());
        handlers(this.py())?.getattr("run")?.call1((this, &this.get().1, timeout))
    }

    /// Returns the group `name`: the handlers with `consumer=name`, in any process with the same store. With the returned object,
    /// you can read and replay the dead letters of the group.
    ///
    /// ```python
    /// print(inbox.consumer("billing").waiting)
    /// ```
    fn consumer(&self, py: Python<'_>, name: &str) -> PyResult<Consumer> {
        Ok(Consumer(self.0.local(py)?.messages.consumer(name).into()))
    }

    /// Starts a consumer group. Python fetches the events of the group from the returned object.
    fn _consume(
        &self,
        py: Python<'_>,
        name: String,
        services: Option<Vec<String>>,
        tries: u32,
        deadline: f64,
        concurrency: usize,
    ) -> PyResult<Deliveries> {
        let settings = (tries, Duration::from_secs_f64(deadline), concurrency);
        consumer::start(py, &self.0.local(py)?.messages, (name, services), settings)
    }

    /// Returns a `Pending` that completes when the inbox is closed.
    fn _closed(&self, py: Python<'_>) -> PyResult<Pending> {
        let mut closed = self.0.local(py)?.closed.subscribe();
        // `wait_for` fails only if the inbox was dropped, which also ends the wait.
        Ok(Pending::of(async move { drop(closed.wait_for(|is_closed| *is_closed).await) }))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        // Handlers often refer to the inbox, which forms a cycle. The garbage collector breaks the cycle by clearing the
        // dictionary of handlers.
        visit.call(&self.1)
    }

    /// Stops the server, and ends the iterators after the remaining messages. Later calls of `accept` return status 503. Every
    /// acknowledged message is already stored.
    ///
    /// ```python
    /// inbox.close()
    /// ```
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

    fn __iter__(this: &Bound<'_, Self>) -> PyResult<EventIterator> {
        Self::events(this, None, None, None)
    }

    fn __aiter__(this: &Bound<'_, Self>) -> PyResult<EventIterator> {
        Self::events(this, None, None, None)
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
        let store = if state.is_durable { format!(", {}", state.messages.store().url()) } else { String::new() };
        let (received, refused) = (state.messages.received(), state.messages.refused());
        format!("Inbox({address}{store}, {received} received, {refused} refused)")
    }
}
