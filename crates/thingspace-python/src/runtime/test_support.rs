//! Functions that only the tests of the package call.

use std::panic::AssertUnwindSafe;

use pyo3::prelude::*;

use super::flavor::Flavor;
use super::work::guarded;

/// Panics where the test says, so that it can check how the panic surfaces: in `blocking` work, in `asyncio` work, or else while
/// arguments are read.
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
