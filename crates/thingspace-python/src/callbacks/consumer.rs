//! The Python classes `Consumer` (a consumer group) and `DeadLetter`.

use std::ops::Range;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use thingspace::callbacks::store::{self, Place};
use thingspace::callbacks::{self, Replayed};

use super::deliveries::Deliveries;
use super::event::Event;
use crate::convert::moments::{Moment, datetime};
use crate::errors;
use crate::runtime::process::{Local as _, Owned};
use crate::runtime::work;

/// The number of dead letters per read.
const PAGE: usize = 1_000;

/// A named group of handlers. Returned by `inbox.consumer(name)`. Any process that shares the store of the inbox can read and
/// replay the dead letters of the group.
#[pyclass(frozen, module = "thingspace")]
pub struct Consumer(pub Owned<callbacks::Consumer>);

/// Blocks this thread until the store answers.
fn read<T: Send + 'static>(py: Python<'_>, answer: impl Future<Output = store::Result<T>> + Send + 'static) -> PyResult<T> {
    work::block(py, answer)?.map_err(|error| match error.kind() {
        store::ErrorKind::Invalid => errors::config(py, &error.to_string()),
        _ => errors::store(py, &error),
    })
}

/// Converts a Python time. A time before 1970 becomes the start of 1970, because no message is older.
fn time(Moment(at): Moment) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_millis(u64::try_from(at.as_millisecond()).unwrap_or_default())
}

/// Returns the time range from `since` to `until`.
fn span(since: Option<Moment>, until: Option<Moment>) -> PyResult<Range<SystemTime>> {
    let start = since.map_or(SystemTime::UNIX_EPOCH, time);
    let end = until.map_or(SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 37), time);
    match (since, until) {
        // The range excludes its end, so a range between equal times is empty, which is not an error.
        (Some(Moment(since)), Some(Moment(until))) if end < start => {
            Err(PyValueError::new_err(format!("argument 'until': expected {since} (since) or a later time, got {until}")))
        }
        _ => Ok(start..end),
    }
}

/// Returns the name of a replay: `name`, or a unique name if `name` is `None`.
fn replay_name(name: Option<String>) -> String {
    let now = || SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_nanos();
    name.unwrap_or_else(|| format!("{:x}-{:x}", now(), std::process::id()))
}

#[pymethods]
impl Consumer {
    /// The name of the group.
    #[getter]
    fn name(&self) -> &str {
        self.0.get().name()
    }

    /// Returns the dead letters that were not replayed, oldest first. A dead letter is an event whose tries are used up. Raises a
    /// `StoreError` if the store cannot be read.
    ///
    /// ```python
    /// for letter in inbox.consumer("billing").dead_letters():
    ///     print(letter.died_at, letter.tries, letter.reason)
    /// ```
    fn dead_letters(&self, py: Python<'_>) -> PyResult<Vec<DeadLetter>> {
        let consumer = self.0.local(py)?.clone();
        let read_all = consumer.clone();
        let letters = read(py, async move {
            let (mut after, mut letters) = (Place::START, Vec::new());
            loop {
                let page = read_all.dead_letters(after, PAGE).await?;
                let Some(last) = page.last() else { return Ok(letters) };
                after = last.place();
                letters.extend(page);
            }
        })?;
        let with_group = |letter| DeadLetter { consumer: consumer.clone().into(), letter };
        Ok(letters.into_iter().map(with_group).collect())
    }

    /// Queues the events of dead letters for the group again, and returns the number of queued events. `since` and `until` limit
    /// the times at which the events became dead letters (default: all). The running handlers of the group process each event
    /// again, with the full number of tries. If a `StoreError` is raised, call the method again: each dead letter is queued only
    /// once.
    ///
    /// ```python
    /// print(inbox.consumer("billing").replay())
    /// ```
    #[pyo3(signature = (*, since = None, until = None))]
    fn replay(&self, py: Python<'_>, since: Option<Moment>, until: Option<Moment>) -> PyResult<u64> {
        let (span, consumer) = (span(since, until)?, self.0.local(py)?.clone());
        read(py, async move { consumer.replay_all(span).await })
    }

    /// Replays events that the group has already handled: queues the events for the group again, and returns the number of queued
    /// events. `since` and `until` limit the times at which the events were received (default: all). Use this method after you
    /// have corrected a mistake in a handler. Dead letters are not replayed, and neither are events that the group has not
    /// handled yet.
    ///
    /// The running handlers of the group process each event again, with the full number of tries. The events of a device stay in
    /// order. Each event keeps its `key`, so a handler that skips the keys it has recorded also skips replayed events.
    ///
    /// Calls with the same `name` (1 to 64 letters, digits, ".", "_" and "-") belong to one replay, which queues each event only
    /// once. Without a name, every call is a new replay. If a `StoreError` is raised, call the method again with the same name.
    ///
    /// ```python
    /// print(inbox.consumer("billing").replay_handled(since="2026-01-30T00:00:00Z", name="new-tariff"))
    /// ```
    #[pyo3(signature = (*, since = None, until = None, name = None))]
    fn replay_handled(
        &self,
        py: Python<'_>,
        since: Option<Moment>,
        until: Option<Moment>,
        name: Option<String>,
    ) -> PyResult<u64> {
        let (span, consumer, name) = (span(since, until)?, self.0.local(py)?.clone(), replay_name(name));
        read(py, async move { consumer.replay_handled(span, &name).await })
    }

    /// Replays one event that the group has already handled, like `replay_handled`. Returns False if an earlier replay with the
    /// same `name` has queued the event. Also returns False if the event still waits for a handler, is a dead letter, or was
    /// removed from the store. In all these cases, the call queues nothing.
    ///
    /// ```python
    /// for event in inbox.request("7c1d4e52-3e52-4b5f-8a6c-1f6b1f0e6a3d"):
    ///     print(inbox.consumer("billing").replay_event(event))
    /// ```
    #[pyo3(signature = (event, *, name = None))]
    fn replay_event(&self, py: Python<'_>, event: &Event, name: Option<String>) -> PyResult<bool> {
        let (event, consumer, name) = (event.0.clone(), self.0.local(py)?.clone(), replay_name(name));
        Ok(read(py, async move { consumer.replay_message(&event, &name).await })? == Replayed::Stored)
    }

    /// The number of stored events that the group has not handled yet. Includes events that are being handled and events that
    /// wait for another try. Raises a `StoreError` if the store cannot be read.
    #[getter]
    fn waiting(&self, py: Python<'_>) -> PyResult<u64> {
        let consumer = self.0.local(py)?.clone();
        Ok(read(py, async move { consumer.progress().await })?.waiting)
    }

    fn __repr__(&self) -> String {
        format!("Consumer({})", self.0.get().name())
    }
}

/// Starts a consumer group. Python fetches the messages of the group from the returned object.
pub fn start(
    py: Python<'_>,
    inbox: &callbacks::Inbox,
    (name, services): (String, Option<Vec<String>>),
    (tries, deadline, concurrency): (u32, Duration, usize),
) -> PyResult<Deliveries> {
    let consumer = inbox.consumer(name).with_tries(tries).with_deadline(deadline).with_concurrency(concurrency);
    Deliveries::start(
        py,
        match services {
            Some(services) => consumer.with_services(services),
            None => consumer,
        },
    )
}

/// An event that its consumer group no longer tries to handle, because all tries have failed.
#[pyclass(frozen, module = "thingspace")]
pub struct DeadLetter {
    consumer: Owned<callbacks::Consumer>,
    letter: callbacks::DeadLetter,
}

#[pymethods]
impl DeadLetter {
    /// The event.
    #[getter]
    fn event(&self) -> Event {
        Event(self.letter.received().clone())
    }

    /// The key of the event, which stays the same when the event is replayed.
    #[getter]
    fn key(&self) -> &str {
        self.letter.key()
    }

    /// The number of tries since the event was received or replayed.
    #[getter]
    fn tries(&self) -> u32 {
        self.letter.tries()
    }

    /// Why the last try failed, for example the type and the message of the exception.
    #[getter]
    fn reason(&self) -> &str {
        self.letter.reason()
    }

    /// When the event became a dead letter, in UTC.
    #[getter]
    fn died_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        datetime(py, Timestamp::try_from(self.letter.at()).unwrap_or_default())
    }

    /// The number of times that the event was replayed before it became this dead letter.
    #[getter]
    fn replays(&self) -> u32 {
        self.letter.replays()
    }

    /// Queues the event for the group again. The running handlers of the group process the event with the full number of tries.
    /// Returns False, and queues nothing, if this dead letter was replayed before. If a `StoreError` is raised, call the method
    /// again: the event is queued only once.
    ///
    /// ```python
    /// for letter in inbox.consumer("billing").dead_letters():
    ///     letter.replay()
    /// ```
    fn replay(&self, py: Python<'_>) -> PyResult<bool> {
        let (consumer, letter) = (self.consumer.local(py)?.clone(), self.letter.clone());
        Ok(read(py, async move { consumer.replay(&letter).await })? == Replayed::Stored)
    }

    fn __repr__(&self) -> String {
        let (event, reason) = (self.letter.event(), self.letter.reason().escape_debug());
        format!("DeadLetter({}, {} tries: {reason})", event.service().as_str(), self.letter.tries())
    }
}
