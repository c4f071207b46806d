//! A function that only tests call.

use std::panic::AssertUnwindSafe;

use pyo3::prelude::*;

use super::flavor::Flavor;
use super::work::guarded;

/// Panics, so that tests can check the exception that a panic causes in Python. If `place` is `blocking` or `asyncio`, the panic
/// is in the future that a method of this flavor runs. For any other `place`, it is in the code that runs before the future.
#[pyfunction]
#[allow(clippy::panic, reason = "the function exists to panic")]
pub fn _panic<'py>(py: Python<'py>, place: &str) -> PyResult<Bound<'py, PyAny>> {
    let work = AssertUnwindSafe(async { if cfg!(not(test)) { panic!("planted by a test") } else { Ok(()) } });
    match place {
        "blocking" => Flavor::Blocking.run(py, "_panic", work),
        "asyncio" => Flavor::Asyncio.run(py, "_panic", work),
        _ => guarded(py, || panic!("planted by a test")),
    }
}
