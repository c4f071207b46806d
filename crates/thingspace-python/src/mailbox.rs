//! What the threads of the runtime have to say to Python: which waits of event loops are over, and what was noted for `logging`.
//!
//! They put it here and never attach to the interpreter; a thread of Python's, whose loop is written in Python, fetches and delivers it.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::mem;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::prelude::*;

use crate::logging::Note;

/// Notes that are kept for a Python that does not fetch them: the oldest go first.
const NOTES_KEPT: usize = 10_000;

/// A future of an event loop that is to be woken: the loop, and the future.
pub type Wake = (Py<PyAny>, Py<PyAny>);

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
    notes: VecDeque<Note>,
    /// Whether notes were fetched that are not delivered yet.
    delivering: bool,
    closed: bool,
}

impl Mailbox {
    fn state(&self) -> MutexGuard<'_, State> {
        // Lists are pushed to and taken as a whole, so that they are whole whatever happened.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has the future of an event loop woken.
    pub fn wake(&self, wake: Wake) {
        self.state().wakes.push(wake);
        self.came.notify_one();
    }

    /// Keeps a note until a Python thread fetches it.
    pub fn note(&self, note: Note) {
        let mut state = self.state();
        if state.notes.len() == NOTES_KEPT {
            state.notes.pop_front();
        }
        state.notes.push_back(note);
        drop(state);
        self.came.notify_one();
    }

    /// The notes so far.
    pub fn notes(&self) -> VecDeque<Note> {
        mem::take(&mut self.state().notes)
    }

    /// Whether notes were fetched that are not delivered yet.
    pub fn is_delivering(&self) -> bool {
        self.state().delivering
    }

    /// Waits until the notes that were fetched are delivered, but not for long: a handler of `logging` may be held up by this very thread.
    pub fn settle(&self, at_most: Duration) {
        let waited = self.delivered.wait_timeout_while(self.state(), at_most, |state| state.delivering);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }

    /// Has whatever delivers stop.
    pub fn close(&self) {
        self.state().closed = true;
        self.came.notify_all();
    }

    /// Python threads that are in a call.
    pub fn waiting(&self) -> usize {
        self.waiting.load(Ordering::Acquire)
    }

    /// Counts the calling thread as one that is in a call, as long as what it gives is held.
    pub fn enter(self: &Arc<Self>) -> Inside {
        self.waiting.fetch_add(1, Ordering::AcqRel);
        Inside(Arc::clone(self))
    }

    fn fetch(&self) -> Option<(Vec<Wake>, VecDeque<Note>)> {
        // Who comes back has delivered what it fetched before.
        self.state().delivering = false;
        self.delivered.notify_all();
        let waited =
            self.came.wait_while(self.state(), |state| !state.closed && state.wakes.is_empty() && state.notes.is_empty());
        let mut state = waited.unwrap_or_else(PoisonError::into_inner);
        if state.closed {
            return None;
        }
        state.delivering = !state.notes.is_empty();
        Some((mem::take(&mut state.wakes), mem::take(&mut state.notes)))
    }
}

/// A thread that is in a call.
pub struct Inside(Arc<Mailbox>);

impl Drop for Inside {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::AcqRel);
    }
}

/// The mailbox as the thread sees it that delivers (`thingspace/_runtime.py`).
#[pyclass(frozen, name = "_Mail", module = "thingspace")]
pub struct Mail(pub Arc<Mailbox>);

#[pymethods]
impl Mail {
    /// Waits for mail: the futures to wake with their loops, and the notes as logger, level and line. None at the end.
    #[allow(clippy::type_complexity, reason = "two lists")]
    fn fetch(&self, py: Python<'_>) -> Option<(Vec<Wake>, Vec<(String, u8, String)>)> {
        let (wakes, notes) = py.detach(|| self.0.fetch())?;
        Some((wakes, notes.into_iter().map(Note::parts).collect()))
    }
}

thread_local! {
    /// The mailbox of the runtime that this thread belongs to.
    static OF_THREAD: RefCell<Option<Arc<Mailbox>>> = const { RefCell::new(None) };
}

/// Says which runtime this thread belongs to.
pub fn set_of_thread(mailbox: &Arc<Mailbox>) {
    OF_THREAD.with_borrow_mut(|slot| *slot = Some(Arc::clone(mailbox)));
}

/// The mailbox of the runtime that this thread belongs to; none on Python's own threads.
pub fn of_thread() -> Option<Arc<Mailbox>> {
    OF_THREAD.try_with(|slot| slot.borrow().clone()).ok().flatten()
}
