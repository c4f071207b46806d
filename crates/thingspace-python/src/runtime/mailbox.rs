//! What the threads of the runtime send to Python: futures of event loops to wake, and records for `logging`.
//!
//! A thread of the runtime leaves mail here and never attaches to the interpreter. A thread that runs Python code
//! (`thingspace/_runtime.py`) fetches and delivers it.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::mem;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::prelude::*;

/// Log records that are stored while Python does not fetch them; beyond it the oldest are dropped.
const MAX_RECORDS: usize = 10_000;

/// A future of an event loop to wake: the loop, and the future.
pub type Wake = (Py<PyAny>, Py<PyAny>);

/// A log record on its way to Python.
pub struct LogRecord {
    pub target: &'static str,
    /// The number of the level in Python's `logging`.
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
    came: Condvar,
    delivered: Condvar,
    /// Python threads that are in a call.
    waiting: AtomicUsize,
}

#[derive(Default)]
struct State {
    wakes: Vec<Wake>,
    records: VecDeque<LogRecord>,
    /// Whether log records were fetched and are not delivered yet.
    delivering: bool,
    closed: bool,
}

impl Mailbox {
    fn state(&self) -> MutexGuard<'_, State> {
        // Its lists are pushed to and taken in single steps, so they are consistent even after a panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wakes the future of an event loop.
    pub fn wake(&self, wake: Wake) {
        self.state().wakes.push(wake);
        self.came.notify_one();
    }

    /// Stores a log record until a Python thread fetches it.
    pub fn log(&self, record: LogRecord) {
        let mut state = self.state();
        if state.records.len() == MAX_RECORDS {
            state.records.pop_front();
        }
        state.records.push_back(record);
        drop(state);
        self.came.notify_one();
    }

    /// Takes the log records that no thread has fetched.
    pub fn take_records(&self) -> VecDeque<LogRecord> {
        mem::take(&mut self.state().records)
    }

    /// Whether log records were fetched and are not delivered yet.
    pub fn is_delivering(&self) -> bool {
        self.state().delivering
    }

    /// Waits until the fetched log records are delivered, for a limited time: a handler of `logging` may wait for the calling thread.
    pub fn settle(&self, at_most: Duration) {
        let waited = self.delivered.wait_timeout_while(self.state(), at_most, |state| state.delivering);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }

    /// Ends the delivery.
    pub fn close(&self) {
        self.state().closed = true;
        self.came.notify_all();
    }

    /// The number of Python threads that are in a call.
    pub fn waiting(&self) -> usize {
        self.waiting.load(Ordering::Acquire)
    }

    /// Counts the calling thread as one that is in a call, until the returned guard is dropped.
    pub fn enter(self: &Arc<Self>) -> InCall {
        self.waiting.fetch_add(1, Ordering::AcqRel);
        InCall(Arc::clone(self))
    }

    fn fetch(&self) -> Option<(Vec<Wake>, VecDeque<LogRecord>)> {
        // A thread that fetches again has delivered what it fetched before.
        self.state().delivering = false;
        self.delivered.notify_all();
        let waited =
            self.came.wait_while(self.state(), |state| !state.closed && state.wakes.is_empty() && state.records.is_empty());
        let mut state = waited.unwrap_or_else(PoisonError::into_inner);
        if state.closed {
            return None;
        }
        state.delivering = !state.records.is_empty();
        Some((mem::take(&mut state.wakes), mem::take(&mut state.records)))
    }
}

/// Guard of a thread that is in a call.
pub struct InCall(Arc<Mailbox>);

impl Drop for InCall {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::AcqRel);
    }
}

/// The mailbox for the Python thread that delivers the mail (`thingspace/_runtime.py`).
#[pyclass(frozen, name = "_Mail", module = "thingspace")]
pub struct Mail(pub Arc<Mailbox>);

#[pymethods]
impl Mail {
    /// Waits for mail. Returns the futures to wake with their loops, and the log records as logger, level and line; None at the end.
    #[allow(clippy::type_complexity, reason = "two lists")]
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

/// Returns the mailbox of the runtime that this thread belongs to; none on a Python thread.
pub fn of_thread() -> Option<Arc<Mailbox>> {
    OF_THREAD.try_with(|slot| slot.borrow().clone()).ok().flatten()
}
