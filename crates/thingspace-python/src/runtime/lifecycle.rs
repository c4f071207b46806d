//! The runtime of a process: started by the first call, ended before the interpreter finalizes, never shared with a forked process.
//!
//! Its threads never attach to the interpreter, because a thread that is attached while the interpreter finalizes crashes the process.
//! They leave results for Python in a [`Mailbox`], and a Python thread or an event loop fetches them.

use std::mem;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use pyo3::prelude::*;
use tokio::runtime::{Handle, Runtime};

use super::mailbox::{self, Mail, Mailbox};
use crate::errors;

/// Threads of the runtime: enough to read answers while Python works, few enough for a small machine.
pub const WORKERS: usize = 2;

/// How long the exit of the program waits for calls in progress.
const EXIT_LIMIT: Duration = Duration::from_secs(2);

struct ProcessRuntime {
    process: u32,
    runtime: Runtime,
    mailbox: Arc<Mailbox>,
}

/// Locked only by threads that are attached to the interpreter and do not detach while they hold it, so no fork finds it locked.
static RUNTIME: Mutex<Option<ProcessRuntime>> = Mutex::new(None);

/// The id of the process whose interpreter is finalizing; 0 if none is.
static ENDED: AtomicU32 = AtomicU32::new(0);

/// What work needs to run.
pub struct RuntimeHandle {
    pub tokio: Handle,
    pub mailbox: Arc<Mailbox>,
}

fn runtime() -> MutexGuard<'static, Option<ProcessRuntime>> {
    // The value is only replaced as a whole, so it is consistent even after a panic.
    RUNTIME.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns the runtime of this process; the first call starts it.
pub fn get_or_start(py: Python<'_>) -> PyResult<RuntimeHandle> {
    let process = std::process::id();
    if ENDED.load(Ordering::Acquire) == process {
        return Err(errors::ended(py));
    }
    let mut slot = runtime();
    if let Some(running) = slot.as_ref().filter(|running| running.process == process) {
        return Ok(RuntimeHandle { tokio: running.runtime.handle().clone(), mailbox: Arc::clone(&running.mailbox) });
    }
    // A runtime that was copied by a fork has no threads here: dropping it would wait for them forever.
    mem::forget(slot.take());
    let mailbox = Arc::new(Mailbox::default());
    let runtime = build(&mailbox)?;
    let handle = RuntimeHandle { tokio: runtime.handle().clone(), mailbox: Arc::clone(&mailbox) };
    *slot = Some(ProcessRuntime { process, runtime, mailbox });
    drop(slot);
    start_delivery(py, &handle).inspect_err(|_| end(py))?;
    Ok(handle)
}

/// Returns the runtime of this process if a call has started it and it has not ended.
pub fn running() -> Option<Handle> {
    let process = std::process::id();
    let slot = runtime();
    slot.as_ref().filter(|running| running.process == process).map(|running| running.runtime.handle().clone())
}

fn build(mailbox: &Arc<Mailbox>) -> PyResult<Runtime> {
    let mailbox = Arc::clone(mailbox);
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.worker_threads(WORKERS).thread_name("thingspace").enable_all();
    Ok(builder.on_thread_start(move || mailbox::set_of_thread(&mailbox)).build()?)
}

/// Starts the Python thread that delivers the mail, and registers the functions that run at exit and around a fork.
fn start_delivery(py: Python<'_>, runtime: &RuntimeHandle) -> PyResult<()> {
    let mail = Bound::new(py, Mail(Arc::clone(&runtime.mailbox)))?;
    py.import("thingspace._runtime")?.getattr("start_delivery")?.call1((mail,))?;
    Ok(())
}

fn end(py: Python<'_>) {
    let process = std::process::id();
    let Some(ended) = runtime().take_if(|running| running.process == process) else { return };
    py.detach(move || {
        ended.mailbox.close();
        // Cancels every task, which wakes the threads that wait for one.
        ended.runtime.shutdown_timeout(EXIT_LIMIT);
        let deadline = Instant::now() + EXIT_LIMIT;
        while ended.mailbox.waiting() > 0 && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(1));
        }
    });
}

/// Ends the runtime before the interpreter finalizes: cancels the calls in progress, closes the sockets, and waits, for a limited time,
/// until no thread is in a call. Later calls raise a `ClosedError`.
#[pyfunction]
pub fn _end(py: Python<'_>) {
    ENDED.store(std::process::id(), Ordering::Release);
    end(py);
}

/// Whether the interpreter of this process is finalizing.
pub fn has_ended() -> bool {
    ENDED.load(Ordering::Acquire) == std::process::id()
}

/// Returns the error of a call that the runtime did not complete: the program is exiting, or the work panicked.
pub fn cut_short(py: Python<'_>) -> PyErr {
    if has_ended() { errors::ended(py) } else { errors::internal(py) }
}
