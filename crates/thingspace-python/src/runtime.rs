//! One runtime for the process, and how a Python thread waits for it: without the GIL, listening to Ctrl-C, never after a fork.

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::OnceLock;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use futures_util::FutureExt as _;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::Runtime;

use crate::errors;
use crate::twins::{World, guarded};

/// How often a waiting thread looks whether Ctrl-C was pressed.
const TICK: Duration = Duration::from_millis(50);

struct Home {
    runtime: Runtime,
    process: u32,
}

static HOME: OnceLock<Home> = OnceLock::new();

/// Starts the runtime, once, when the module is imported.
pub fn start() -> PyResult<()> {
    if HOME.get().is_some() {
        return Ok(());
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).thread_name("thingspace").enable_all().build()?;
    let home = HOME.get_or_init(|| Home { runtime, process: std::process::id() });
    // The asyncio bridge shares it; a second initialisation would find the first.
    let _ = pyo3_async_runtimes::tokio::init_with_runtime(&home.runtime);
    Ok(())
}

/// The runtime, unless this process is a fork of the one that started it: its threads are gone there, and any wait would be for
/// ever.
pub fn here(py: Python<'_>) -> PyResult<&'static Runtime> {
    let home = HOME.get().ok_or_else(|| PyRuntimeError::new_err("the module was not initialised"))?;
    if home.process == std::process::id() { Ok(&home.runtime) } else { Err(errors::forked(py)) }
}

/// Runs `work` to its end while other Python threads go on. Ctrl-C cancels it.
pub fn block<T, F>(py: Python<'_>, work: F) -> PyResult<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let runtime = here(py)?;
    let (done, mut result) = channel();
    let task = runtime.spawn(async move {
        // The receiver is gone only when the wait was interrupted.
        let _ = done.send(work.await);
    });
    loop {
        // Moved in and out: a receiver may change threads, but not be shared by two.
        let (received, kept) = py.detach(move || (result.recv_timeout(TICK), result));
        result = kept;
        match received {
            Ok(value) => return Ok(value),
            Err(RecvTimeoutError::Timeout) => py.check_signals().inspect_err(|_| task.abort())?,
            // The task ended without a value: it panicked.
            Err(RecvTimeoutError::Disconnected) => return Err(errors::internal(py)),
        }
    }
}

/// Runs `work` as an awaitable of the running event loop; cancelling the awaitable cancels it.
pub fn awaitable<'py, T, F>(py: Python<'py>, work: F) -> PyResult<Bound<'py, PyAny>>
where
    T: for<'a> IntoPyObject<'a> + Send + 'static,
    F: Future<Output = PyResult<T>> + Send + 'static,
{
    here(py)?;
    let work = AssertUnwindSafe(work).catch_unwind();
    pyo3_async_runtimes::tokio::future_into_py(
        py,
        async move { work.await.unwrap_or_else(|_| Err(Python::attach(errors::internal))) },
    )
}

/// Panics in a place, so that a test can see what becomes of it: `blocking`, `asyncio`, or while the arguments are read.
#[pyfunction]
#[allow(clippy::panic, reason = "what it is for")]
pub fn _panic<'py>(py: Python<'py>, place: &str) -> PyResult<Bound<'py, PyAny>> {
    let work = async { if cfg!(not(test)) { panic!("planted by a test") } else { Ok(()) } };
    match place {
        "blocking" => World::Blocking.run(py, work),
        "asyncio" => World::Asyncio.run(py, work),
        _ => guarded(py, || panic!("planted by a test")),
    }
}
