//! Pauses the threads of the tokio runtime while the process forks.

use std::mem;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::prelude::*;

use super::lifecycle::{WORKERS, running};

/// The longest time that a fork waits for the threads of the runtime to pause.
const PAUSE_LIMIT: Duration = Duration::from_millis(200);

/// Blocks the threads of the runtime during one fork.
#[derive(Default)]
struct Pause {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    paused: usize,
    finished: bool,
}

impl Pause {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Blocks the calling thread until `end` is called, but for at most one second.
    fn pause(&self) {
        let mut state = self.state();
        state.paused += 1;
        self.changed.notify_all();
        drop(self.changed.wait_timeout_while(state, PAUSE_LIMIT * 5, |state| !state.finished));
    }

    fn wait_for_all(&self) {
        drop(self.changed.wait_timeout_while(self.state(), PAUSE_LIMIT, |state| state.paused < WORKERS));
    }

    fn end(&self) {
        self.state().finished = true;
        self.changed.notify_all();
    }
}

static PAUSE: Mutex<Option<Arc<Pause>>> = Mutex::new(None);

/// Pauses the threads of the runtime before a fork. Otherwise the child could inherit a lock that one of these threads holds.
#[pyfunction]
pub fn _before_fork() {
    let Some(handle) = running() else { return };
    let pause = Arc::new(Pause::default());
    for _ in 0..WORKERS {
        let pause = Arc::clone(&pause);
        handle.spawn(async move { pause.pause() });
    }
    pause.wait_for_all();
    *PAUSE.lock().unwrap_or_else(PoisonError::into_inner) = Some(pause);
}

/// Resumes the threads of the runtime in the parent. The child has no such threads, because a fork copies only the thread that
/// forks.
#[pyfunction]
pub fn _after_fork() {
    let pause = PAUSE.lock().unwrap_or_else(PoisonError::into_inner).take();
    match pause {
        Some(pause) if running().is_some() => pause.end(),
        // In the child, there is no thread to resume. Leak the `Pause` instead of dropping it: a thread that exists only in the
        // parent may have held the lock of the `Pause` during the fork.
        pause => mem::forget(pause),
    }
}
