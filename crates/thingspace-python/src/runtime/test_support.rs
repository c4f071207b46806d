//! A function that only tests call.

use std::panic::AssertUnwindSafe;

use pyo3::prelude::*;

use super::flavor::Flavor;
use super::work::guarded;

/// Panics, for tests of the exception that a panic raises in Python. If `place` is `blocking` or `asyncio`, the work of a method
/// of this flavor panics. Otherwise, the part of a method that prepares the work panics.
#[pyfunction]
#[allow(clippy::panic, reason = "the purpose of the function")]
pub fn _panic<'py>(py: Python<'py>, place: &str) -> PyResult<Bound<'py, PyAny>> {
    let work = AssertUnwindSafe(async { if cfg!(not(test)) { panic!("planted by a test") } else { Ok(()) } });
    match place {
        "blocking" => Flavor::Blocking.run(py, "_panic", work),
        "asyncio" => Flavor::Asyncio.run(py, "_panic", work),
        _ => guarded(py, || panic!("planted by a test")),
    }
}
