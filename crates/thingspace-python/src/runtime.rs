//! One runtime for each process that uses the package: started at first use, ended before the interpreter is, never shared with a fork.
//!
//! Its threads never attach to the interpreter, so that none can be in it while it finalizes. What they have to say to Python goes
//! through a [`Mailbox`]: a Python thread or an event loop fetches it.

use std::mem;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use pyo3::prelude::*;
use tokio::runtime::{Handle, Runtime};

use crate::mailbox::{self, Mail, Mailbox};
use crate::twins::{World, guarded};
use crate::{errors, work};

/// Threads of the runtime: enough to read answers while Python works, few enough for a small machine.
const WORKERS: usize = 2;

/// How long the end of the program waits for calls that are still out.
const PATIENCE: Duration = Duration::from_secs(2);

/// How long a fork waits for the threads of the runtime to come to rest.
const REST: Duration = Duration::from_millis(200);

struct Home {
    process: u32,
    runtime: Runtime,
    mailbox: Arc<Mailbox>,
}

/// Locked only by threads that are attached to the interpreter, for steps that never let go of it: no fork finds it locked.
static HOME: Mutex<Option<Home>> = Mutex::new(None);

/// The process whose interpreter ends; 0 while none does.
static ENDED: AtomicU32 = AtomicU32::new(0);

/// What work needs to run.
pub struct Here {
    pub handle: Handle,
    pub mailbox: Arc<Mailbox>,
}

fn home() -> MutexGuard<'static, Option<Home>> {
    // It is replaced as a whole, so that it is whole whatever happened.
    HOME.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The runtime of this process, which the first call starts.
pub fn here(py: Python<'_>) -> PyResult<Here> {
    let process = std::process::id();
    if ENDED.load(Ordering::Acquire) == process {
        return Err(errors::ended(py));
    }
    let mut slot = home();
    if let Some(home) = slot.as_ref().filter(|home| home.process == process) {
        return Ok(Here { handle: home.runtime.handle().clone(), mailbox: Arc::clone(&home.mailbox) });
    }
    // The threads of the process that this one was forked from are not here: ending its runtime would wait for them for ever.
    mem::forget(slot.take());
    let mailbox = Arc::new(Mailbox::default());
    let runtime = start(&mailbox)?;
    let here = Here { handle: runtime.handle().clone(), mailbox: Arc::clone(&mailbox) };
    *slot = Some(Home { process, runtime, mailbox });
    drop(slot);
    started(py, &here).inspect_err(|_| end(py))?;
    Ok(here)
}

/// The runtime of this process, if a call has started it and the interpreter does not end.
pub fn running() -> Option<Handle> {
    let process = std::process::id();
    let slot = home();
    slot.as_ref().filter(|home| home.process == process).map(|home| home.runtime.handle().clone())
}

fn start(mailbox: &Arc<Mailbox>) -> PyResult<Runtime> {
    let mailbox = Arc::clone(mailbox);
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.worker_threads(WORKERS).thread_name("thingspace").enable_all();
    Ok(builder.on_thread_start(move || mailbox::set_of_thread(&mailbox)).build()?)
}

/// Has Python deliver what the runtime sends, and end it at the end of the program.
fn started(py: Python<'_>, here: &Here) -> PyResult<()> {
    let mail = Bound::new(py, Mail(Arc::clone(&here.mailbox)))?;
    py.import("thingspace._runtime")?.getattr("started")?.call1((mail,))?;
    Ok(())
}

fn end(py: Python<'_>) {
    let process = std::process::id();
    let Some(ended) = home().take_if(|home| home.process == process) else { return };
    py.detach(move || {
        ended.mailbox.close();
        // Cancels every task; a thread that waits for one hears of it.
        ended.runtime.shutdown_timeout(PATIENCE);
        let deadline = Instant::now() + PATIENCE;
        while ended.mailbox.waiting() > 0 && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(1));
        }
    });
}

/// Ends the runtime before the interpreter is: cancels what is out, closes the sockets, and waits, for a bounded time, until no thread is
/// in a call any more. Calls that come later raise an error.
#[pyfunction]
pub fn _end(py: Python<'_>) {
    ENDED.store(std::process::id(), Ordering::Release);
    end(py);
}

/// Where the threads of the runtime rest while the process is forked.
#[derive(Default)]
struct Rest {
    state: Mutex<RestState>,
    changed: Condvar,
}

#[derive(Default)]
struct RestState {
    resting: usize,
    over: bool,
}

impl Rest {
    fn state(&self) -> MutexGuard<'_, RestState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn rest(&self) {
        let mut state = self.state();
        state.resting += 1;
        self.changed.notify_all();
        drop(self.changed.wait_timeout_while(state, REST * 5, |state| !state.over));
    }

    fn wait(&self) {
        drop(self.changed.wait_timeout_while(self.state(), REST, |state| state.resting < WORKERS));
    }

    fn end(&self) {
        self.state().over = true;
        self.changed.notify_all();
    }
}

static REST_OF_FORK: Mutex<Option<Arc<Rest>>> = Mutex::new(None);

/// Lets the threads of the runtime come to rest before a fork, so that the child copies no lock that one of them holds.
#[pyfunction]
pub fn _before_fork() {
    let Some(handle) = running() else { return };
    let rest = Arc::new(Rest::default());
    for _ in 0..WORKERS {
        let rest = Arc::clone(&rest);
        handle.spawn(async move { rest.rest() });
    }
    rest.wait();
    *REST_OF_FORK.lock().unwrap_or_else(PoisonError::into_inner) = Some(rest);
}

/// Lets them go on in the parent; in the child they are not there.
#[pyfunction]
pub fn _after_fork() {
    let rest = REST_OF_FORK.lock().unwrap_or_else(PoisonError::into_inner).take();
    match rest {
        Some(rest) if running().is_some() => rest.end(),
        // In the child nobody rests, and who wanted to may have locked it.
        rest => mem::forget(rest),
    }
}

/// Runs `work` to its end while other Python threads go on. Ctrl-C cancels it.
pub fn block<T, F>(py: Python<'_>, work: F) -> PyResult<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let result = Arc::new(Mutex::new(None));
    let place = Arc::clone(&result);
    work::finish(
        py,
        Box::pin(async move {
            let value = work.await;
            *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
        }),
    )?;
    let value = result.lock().unwrap_or_else(PoisonError::into_inner).take();
    // The work ended without a value: it panicked, or the program ends.
    value.ok_or_else(|| errors::cut_short(py))
}

/// Whether the interpreter of this process ends.
pub fn has_ended() -> bool {
    ENDED.load(Ordering::Acquire) == std::process::id()
}

/// Panics in a place, so that a test can see what becomes of it: `blocking`, `asyncio`, or while the arguments are read.
#[pyfunction]
#[allow(clippy::panic, reason = "what it is for")]
pub fn _panic<'py>(py: Python<'py>, place: &str) -> PyResult<Bound<'py, PyAny>> {
    let work = AssertUnwindSafe(async { if cfg!(not(test)) { panic!("planted by a test") } else { Ok(()) } });
    match place {
        "blocking" => World::Blocking.run(py, "_panic", work),
        "asyncio" => World::Asyncio.run(py, "_panic", work),
        _ => guarded(py, || panic!("planted by a test")),
    }
}
