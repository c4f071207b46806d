//! What comes one by one, for `for` and for `async for`.
//!
//! A wait only makes the next one ready; it is taken by the caller's own thread or task, in the step that hands it out. So a wait that is
//! cancelled has taken nothing, and nothing is lost or changes its place.

use pyo3::prelude::*;

use crate::runtime;

/// What is there to be taken.
pub enum Step<'py> {
    /// The next one.
    Taken(Bound<'py, PyAny>),
    /// Nothing yet.
    Wait,
    /// Nothing any more.
    End,
}

/// Something that comes one by one.
pub trait Steps {
    /// Takes the next one, if it is ready; an error that came in its place is taken too.
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>>;

    /// Waits until something can be taken.
    fn ready(&self, py: Python<'_>) -> PyResult<impl Future<Output = ()> + Send + 'static>;
}

/// The next one, waited for on this thread.
pub fn next<'py>(steps: &impl Steps, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
    loop {
        match steps.take(py)? {
            Step::Taken(one) => return Ok(Some(one)),
            Step::End => return Ok(None),
            Step::Wait => runtime::block(py, steps.ready(py)?)?,
        }
    }
}

/// The next one, as a coroutine of an object that has `_take` and `_ready`.
pub fn anext<'py>(py: Python<'py>, steps: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    py.import("thingspace._runtime")?.getattr("row")?.call1((steps,))
}

/// Declares the methods of an iterator for both worlds.
macro_rules! steps {
    ($class:ident) => {
        #[pyo3::pymethods]
        impl $class {
            fn __iter__(this: pyo3::PyRef<'_, Self>) -> pyo3::PyRef<'_, Self> {
                this
            }

            fn __next__<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<Option<pyo3::Bound<'py, pyo3::PyAny>>> {
                $crate::steps::next(self, py)
            }

            fn __aiter__(this: pyo3::PyRef<'_, Self>) -> pyo3::PyRef<'_, Self> {
                this
            }

            fn __anext__<'py>(this: &pyo3::Bound<'py, Self>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                $crate::steps::anext(this.py(), this.as_any())
            }

            /// Takes the next one; none when it has to be waited for.
            fn _take<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<Option<pyo3::Bound<'py, pyo3::PyAny>>> {
                match $crate::steps::Steps::take(self, py)? {
                    $crate::steps::Step::Taken(one) => Ok(Some(one)),
                    $crate::steps::Step::Wait => Ok(None),
                    $crate::steps::Step::End => Err(pyo3::exceptions::PyStopAsyncIteration::new_err(())),
                }
            }

            /// The wait for the next one.
            fn _ready(&self, py: pyo3::Python<'_>) -> pyo3::PyResult<$crate::work::Pending> {
                Ok($crate::work::Pending::of($crate::steps::Steps::ready(self, py)?))
            }
        }
    };
}
pub(crate) use steps;
