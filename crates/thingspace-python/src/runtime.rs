//! One runtime for the process, and how a Python thread waits for it: without the GIL, listening to Ctrl-C, never after a fork.

use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
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
    let result = Arc::new(Mutex::new(None));
    let place = Arc::clone(&result);
    finish(
        py,
        Box::pin(async move {
            let value = work.await;
            *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
        }),
    )?;
    let value = result.lock().unwrap_or_else(PoisonError::into_inner).take();
    // The work ended without a value: it panicked.
    value.ok_or_else(|| errors::internal(py))
}

/// Waits until `work` is over, however it ends. For any kind of work, so that it is compiled once.
fn finish(py: Python<'_>, work: Pin<Box<dyn Future<Output = ()> + Send>>) -> PyResult<()> {
    let (over, mut end) = channel::<()>();
    let task = here(py)?.spawn(async move {
        // Dropped when the work is over or has panicked, which is the sign that the waiting thread is given.
        let _over = over;
        work.await;
    });
    loop {
        // Moved in and out: a receiver may change threads, but not be shared by two.
        let (waited, kept) = py.detach(move || (end.recv_timeout(TICK), end));
        end = kept;
        match waited {
            Err(RecvTimeoutError::Timeout) => py.check_signals().inspect_err(|_| task.abort())?,
            Ok(()) | Err(RecvTimeoutError::Disconnected) => return Ok(()),
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
