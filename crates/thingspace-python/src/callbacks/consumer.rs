//! The classes of consumer groups and of dead letters.

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

/// A named group of handlers, as `inbox.consumer(name)` returns it. Any process that shares the store of the inbox can read and
/// replay the dead letters of the group.
#[pyclass(frozen, module = "thingspace")]
pub struct Consumer(pub Owned<callbacks::Consumer>);

/// Waits for an answer of the store on this thread.
fn read<T: Send + 'static>(py: Python<'_>, answer: impl Future<Output = store::Result<T>> + Send + 'static) -> PyResult<T> {
    work::block(py, answer)?.map_err(|error| match error.kind() {
        store::ErrorKind::Invalid => errors::config(py, &error.to_string()),
        _ => errors::store(py, &error),
    })
}

/// Converts a time of Python. A time before 1970 becomes the start of 1970, because no message is older.
fn time(Moment(at): Moment) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_millis(u64::try_from(at.as_millisecond()).unwrap_or_default())
}

#[pymethods]
impl Consumer {
    /// The name of the group.
    #[getter]
    fn name(&self) -> &str {
        self.0.get().name()
    }

    /// Returns the dead letters, oldest first: the events whose tries are used up and that were not replayed since. Raises a
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

    /// Queues dead letters for the group again: those whose last try was between `since` and `until` (default: all). Returns
    /// their number. The running handlers of the group process them with all tries. Raises a `StoreError` if the store cannot be
    /// read or written: you can call the method again, because each replay is stored once.
    ///
    /// ```python
    /// print(inbox.consumer("billing").replay())
    /// ```
    #[pyo3(signature = (*, since = None, until = None))]
    fn replay(&self, py: Python<'_>, since: Option<Moment>, until: Option<Moment>) -> PyResult<u64> {
        let since = since.map_or(SystemTime::UNIX_EPOCH, time);
        let until = until.map_or(SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 37), time);
        if until < since {
            return Err(PyValueError::new_err("argument 'until': expected a time after since"));
        }
        let consumer = self.0.local(py)?.clone();
        read(py, async move { consumer.replay_all(since..until).await })
    }

    /// The number of stored events that the group has not handled yet, including those that are being handled or tried again.
    /// Raises a `StoreError` if the store cannot be read.
    #[getter]
    fn waiting(&self, py: Python<'_>) -> PyResult<u64> {
        let consumer = self.0.local(py)?.clone();
        Ok(read(py, async move { consumer.progress().await })?.waiting)
    }

    fn __repr__(&self) -> String {
        format!("Consumer({})", self.0.get().name())
    }
}

/// Starts a group whose messages Python fetches.
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

/// An event whose handler has failed too often.
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

    /// Why the last try failed: the type and the message of the exception.
    #[getter]
    fn reason(&self) -> &str {
        self.letter.reason()
    }

    /// The time of the last try, in UTC.
    #[getter]
    fn died_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        datetime(py, Timestamp::try_from(self.letter.at()).unwrap_or_default())
    }

    /// How often the event was replayed before.
    #[getter]
    fn replays(&self) -> u32 {
        self.letter.replays()
    }

    /// Queues the event for the group again. The running handlers of the group process it with all tries. Returns False if this
    /// dead letter was replayed before. Raises a `StoreError` if the store cannot be written: you can call the method again,
    /// because the replay is stored once.
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
