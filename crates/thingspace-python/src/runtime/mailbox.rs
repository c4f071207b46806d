//! The mailbox: a queue from the threads of the Tokio runtime to Python. The queue contains asyncio futures to wake, each with
//! its event loop, and records for `logging`.
//!
//! The threads of the runtime never attach to the interpreter. Instead, the delivery thread, which runs Python code
//! (`thingspace/_runtime.py`), fetches the contents of the queue and delivers them.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::mem;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::prelude::*;
use tokio::sync::Notify;

use super::lifecycle;

/// The maximum number of stored log records. When this number is reached, each new record replaces the oldest one.
const MAX_RECORDS: usize = 10_000;

/// An event loop, and a future of this loop to wake.
pub type Wake = (Py<PyAny>, Py<PyAny>);

/// A log record that has not reached Python yet.
pub struct LogRecord {
    pub target: &'static str,
    /// The level as a number of Python's `logging`.
    pub level: u8,
    pub line: String,
}

impl LogRecord {
    /// Returns the name of the logger, the level and the line.
    pub fn parts(self) -> (String, u8, String) {
        (self.target.replace("::", ".").replacen("thingspace_", "thingspace.", 1), self.level, self.line)
    }
}

/// The mailbox of a runtime.
#[derive(Default)]
pub struct Mailbox {
    state: Mutex<State>,
    arrived: Condvar,
    delivered: Condvar,
    /// The number of Python threads that wait for a call of the package.
    waiting: AtomicUsize,
    /// The number of tasks that continue jobs.
    jobs: AtomicUsize,
    /// When the interpreter shuts down, wakes the tasks that continue jobs.
    ending: Notify,
}

#[derive(Default)]
struct State {
    wakes: Vec<Wake>,
    records: VecDeque<LogRecord>,
    /// Whether log records have been fetched but not delivered yet.
    delivering: bool,
    closed: bool,
}

impl Mailbox {
    fn state(&self) -> MutexGuard<'_, State> {
        // Ignores poisoning, because a panic cannot leave the value half changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Stores a future that the delivery thread will wake.
    pub fn wake(&self, wake: Wake) {
        self.state().wakes.push(wake);
        self.arrived.notify_one();
    }

    /// Stores a log record until a Python thread fetches it.
    pub fn log(&self, record: LogRecord) {
        let mut state = self.state();
        if state.records.len() == MAX_RECORDS {
            state.records.pop_front();
        }
        state.records.push_back(record);
        drop(state);
        self.arrived.notify_one();
    }

    /// Removes and returns the stored log records.
    pub fn take_records(&self) -> VecDeque<LogRecord> {
        mem::take(&mut self.state().records)
    }

    /// Whether log records have been fetched but not delivered yet.
    pub fn is_delivering(&self) -> bool {
        self.state().delivering
    }

    /// Waits until the fetched log records are delivered. The wait is limited to `at_most`, because a handler of `logging` may
    /// wait for the calling thread.
    pub fn settle(&self, at_most: Duration) {
        let waited = self.delivered.wait_timeout_while(self.state(), at_most, |state| state.delivering);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }

    /// Ends the delivery of wake-ups and log records.
    pub fn close(&self) {
        self.state().closed = true;
        self.arrived.notify_all();
    }

    /// The number of Python threads that wait for a call of the package.
    pub fn waiting(&self) -> usize {
        self.waiting.load(Ordering::Acquire)
    }

    /// Counts the calling thread in `waiting` until the returned guard is dropped.
    pub fn enter(self: &Arc<Self>) -> InCall {
        self.waiting.fetch_add(1, Ordering::AcqRel);
        InCall(Arc::clone(self))
    }

    /// The number of tasks that continue jobs.
    pub fn jobs(&self) -> usize {
        self.jobs.load(Ordering::Acquire)
    }

    /// Asks each task that continues jobs to finish its current request and then stop.
    pub fn stop_jobs(&self) {
        self.ending.notify_waiters();
    }

    /// Counts the calling task in `jobs` until the returned guard is dropped.
    pub fn enter_job(self: &Arc<Self>) -> InJob {
        self.jobs.fetch_add(1, Ordering::AcqRel);
        InJob(Arc::clone(self))
    }

    fn fetch(&self) -> Option<(Vec<Wake>, VecDeque<LogRecord>)> {
        // The delivery thread calls this method again only after it has delivered the records of the previous fetch, so none is
        // being delivered now.
        self.state().delivering = false;
        self.delivered.notify_all();
        let waited =
            self.arrived.wait_while(self.state(), |state| !state.closed && state.wakes.is_empty() && state.records.is_empty());
        let mut state = waited.unwrap_or_else(PoisonError::into_inner);
        if state.closed {
            return None;
        }
        state.delivering = !state.records.is_empty();
        Some((mem::take(&mut state.wakes), mem::take(&mut state.records)))
    }
}

/// Guard that counts a thread in `Mailbox::waiting`.
pub struct InCall(Arc<Mailbox>);

impl Drop for InCall {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::AcqRel);
    }
}

/// Guard that counts a task in `Mailbox::jobs`.
pub struct InJob(Arc<Mailbox>);

impl InJob {
    /// Returns a future that completes when the interpreter shuts down.
    pub fn ending(&self) -> impl Future<Output = ()> + Send + 'static {
        let mailbox = Arc::clone(&self.0);
        async move {
            // Created before the check, so that a shutdown after the check is not missed.
            let notified = mailbox.ending.notified();
            if !lifecycle::has_ended() {
                notified.await;
            }
        }
    }
}

impl Drop for InJob {
    fn drop(&mut self) {
        self.0.jobs.fetch_sub(1, Ordering::AcqRel);
    }
}

/// The Python object through which the delivery thread (`thingspace/_runtime.py`) fetches from the mailbox.
#[pyclass(frozen, name = "_Mail", module = "thingspace")]
pub struct Mail(pub Arc<Mailbox>);

#[pymethods]
impl Mail {
    /// Waits until there is something to deliver. Returns a list of pairs of an event loop and a future to wake, and a list of
    /// log records, each as logger, level and line. Returns None after the mailbox was closed.
    #[allow(clippy::type_complexity, reason = "the type is only a pair of lists")]
    fn fetch(&self, py: Python<'_>) -> Option<(Vec<Wake>, Vec<(String, u8, String)>)> {
        let (wakes, records) = py.detach(|| self.0.fetch())?;
        Some((wakes, records.into_iter().map(LogRecord::parts).collect()))
    }
}

thread_local! {
    /// The mailbox of the runtime that this thread belongs to.
    static OF_THREAD: RefCell<Option<Arc<Mailbox>>> = const { RefCell::new(None) };
}

/// Sets the mailbox of the runtime that this thread belongs to.
pub fn set_of_thread(mailbox: &Arc<Mailbox>) {
    OF_THREAD.with_borrow_mut(|slot| *slot = Some(Arc::clone(mailbox)));
}

/// Returns the mailbox of the runtime that this thread belongs to; `None` if this is a Python thread.
pub fn of_thread() -> Option<Arc<Mailbox>> {
    OF_THREAD.try_with(|slot| slot.borrow().clone()).ok().flatten()
}
