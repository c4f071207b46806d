//! The tokio runtime of a process. The first call starts the runtime, and interpreter shutdown ends it. A forked process starts
//! its own runtime.
//!
//! The threads of the runtime never attach to the interpreter, because a thread that is attached during the finalization of the
//! interpreter would crash the process. Instead, these threads put wake-ups and log records into a [`Mailbox`], and a Python
//! thread fetches them.

use std::mem;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use pyo3::prelude::*;
use tokio::runtime::{Handle, Runtime};

use super::mailbox::{self, Mail, Mailbox};
use crate::errors;

/// The number of threads of the runtime: enough to receive responses while Python code runs, few enough for a small machine.
pub const WORKERS: usize = 2;

/// The longest time that interpreter shutdown waits for the canceled tasks to end. After that, the shutdown waits until no Python
/// thread is in a call, again for at most this time.
const EXIT_LIMIT: Duration = Duration::from_secs(2);

/// The longest time that interpreter shutdown waits for the answers to the requests of jobs.
const JOB_LIMIT: Duration = Duration::from_secs(5);

struct ProcessRuntime {
    process: u32,
    runtime: Runtime,
    mailbox: Arc<Mailbox>,
}

/// The runtime. Only threads that are attached to the interpreter lock this mutex, and they do not detach while they hold the
/// lock. A forking thread is attached too, and the GIL allows only one attached thread at a time, so the mutex is never locked
/// during a fork.
static RUNTIME: Mutex<Option<ProcessRuntime>> = Mutex::new(None);

/// The id of the process whose interpreter is finalizing; 0 if no interpreter is finalizing.
static ENDED: AtomicU32 = AtomicU32::new(0);

/// The parts of the runtime that a call needs.
pub struct RuntimeHandle {
    pub tokio: Handle,
    pub mailbox: Arc<Mailbox>,
}

fn runtime() -> MutexGuard<'static, Option<ProcessRuntime>> {
    // Ignore poisoning, because a panic cannot leave the value half changed.
    RUNTIME.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns the runtime of this process. Starts the runtime if necessary. Raises a `ClosedError` during interpreter shutdown.
pub fn get_or_start(py: Python<'_>) -> PyResult<RuntimeHandle> {
    let process = std::process::id();
    if ENDED.load(Ordering::Acquire) == process {
        return Err(errors::ended(py));
    }
    let mut slot = runtime();
    if let Some(running) = slot.as_ref().filter(|running| running.process == process) {
        return Ok(RuntimeHandle { tokio: running.runtime.handle().clone(), mailbox: Arc::clone(&running.mailbox) });
    }
    // Leak a runtime that was inherited from a parent process: dropping it would wait forever for threads that do not exist in
    // this process.
    mem::forget(slot.take());
    let mailbox = Arc::new(Mailbox::default());
    let runtime = build(&mailbox)?;
    let handle = RuntimeHandle { tokio: runtime.handle().clone(), mailbox: Arc::clone(&mailbox) };
    *slot = Some(ProcessRuntime { process, runtime, mailbox });
    drop(slot);
    start_delivery(py, &handle).inspect_err(|_| end(py))?;
    Ok(handle)
}

/// Returns the handle of the runtime of this process; `None` if no runtime is running.
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

/// Starts the Python thread that fetches from the mailbox, and registers the functions that run at exit and around a fork.
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
        // The shutdown cancels all tasks, and the cancellation wakes the threads that wait for the tasks.
        ended.runtime.shutdown_timeout(EXIT_LIMIT);
        wait_while(EXIT_LIMIT, || ended.mailbox.waiting() > 0);
    });
}

fn wait_while(at_most: Duration, is_busy: impl Fn() -> bool) {
    let deadline = Instant::now() + at_most;
    while is_busy() && Instant::now() < deadline {
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Stops the jobs, and waits a limited time until the answers to their requests are recorded. Without this wait, the outcomes
/// of the devices in the requests could stay unknown.
fn finish_jobs(py: Python<'_>) {
    let process = std::process::id();
    let mailbox = runtime().as_ref().filter(|running| running.process == process).map(|running| Arc::clone(&running.mailbox));
    let Some(mailbox) = mailbox else { return };
    mailbox.stop_jobs();
    py.detach(|| wait_while(JOB_LIMIT, || mailbox.jobs() > 0));
}

/// Ends the runtime before the interpreter finalizes. First waits a limited time for the answers to the requests of jobs. Then
/// cancels the other calls in progress, closes the sockets, and waits a limited time until no thread is in a call. New calls
/// raise a `ClosedError`.
#[pyfunction]
pub fn _end(py: Python<'_>) {
    ENDED.store(std::process::id(), Ordering::Release);
    finish_jobs(py);
    end(py);
}

/// Whether the interpreter of this process is finalizing.
pub fn has_ended() -> bool {
    ENDED.load(Ordering::Acquire) == std::process::id()
}

/// Returns the error of a call that the runtime did not complete, because the interpreter is shutting down or because the call
/// panicked.
pub fn cut_short(py: Python<'_>) -> PyErr {
    if has_ended() { errors::ended(py) } else { errors::internal(py) }
}
