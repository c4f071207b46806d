//! Pauses the threads of the runtime while the process forks.

use std::mem;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::prelude::*;

use super::lifecycle::{WORKERS, running};

/// How long a fork waits for the threads of the runtime to pause.
const PAUSE_LIMIT: Duration = Duration::from_millis(200);

/// Holds the threads of the runtime while the process is forked.
#[derive(Default)]
struct Pause {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    paused: usize,
    over: bool,
}

impl Pause {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Pauses the calling thread until the fork is over.
    fn pause(&self) {
        let mut state = self.state();
        state.paused += 1;
        self.changed.notify_all();
        drop(self.changed.wait_timeout_while(state, PAUSE_LIMIT * 5, |state| !state.over));
    }

    fn wait_for_all(&self) {
        drop(self.changed.wait_timeout_while(self.state(), PAUSE_LIMIT, |state| state.paused < WORKERS));
    }

    fn end(&self) {
        self.state().over = true;
        self.changed.notify_all();
    }
}

static PAUSE: Mutex<Option<Arc<Pause>>> = Mutex::new(None);

/// Pauses the threads of the runtime before a fork, so that the child does not copy a lock that one of them holds.
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

/// Resumes the threads in the parent; they do not exist in the child.
#[pyfunction]
pub fn _after_fork() {
    let pause = PAUSE.lock().unwrap_or_else(PoisonError::into_inner).take();
    match pause {
        Some(pause) if running().is_some() => pause.end(),
        // In the child no thread is paused, and one that was about to pause may have held the lock.
        pause => mem::forget(pause),
    }
}
