//! Iterators for both `for` and `async for`.
//!
//! A wait only makes the next item ready. The caller's own thread or task takes it, in the step that returns it. A canceled wait has
//! therefore taken nothing: no item is lost or reordered.

use pyo3::prelude::*;

use super::work;

/// What an iterator has for the caller.
pub enum Step<'py> {
    /// The next item.
    Taken(Bound<'py, PyAny>),
    /// No item is ready: wait.
    Wait,
    /// No more items.
    End,
}

/// An iterator that waits for its items.
pub trait Steps {
    /// Takes the next item if it is ready. An error in its place is taken as well.
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>>;

    /// Waits until something can be taken.
    fn ready(&self, py: Python<'_>) -> PyResult<impl Future<Output = ()> + Send + 'static>;
}

/// Returns the next item, waiting for it on this thread.
pub fn next<'py>(steps: &impl Steps, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
    loop {
        match steps.take(py)? {
            Step::Taken(one) => return Ok(Some(one)),
            Step::End => return Ok(None),
            Step::Wait => work::block(py, steps.ready(py)?)?,
        }
    }
}

/// Returns a coroutine for the next item of an object that has `_take` and `_ready`.
pub fn anext<'py>(py: Python<'py>, steps: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    py.import("thingspace._runtime")?.getattr("next_item")?.call1((steps,))
}

/// Declares the methods of an iterator for both flavors.
macro_rules! steps {
    ($class:ident) => {
        #[pyo3::pymethods]
        impl $class {
            fn __iter__(this: pyo3::PyRef<'_, Self>) -> pyo3::PyRef<'_, Self> {
                this
            }

            fn __next__<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<Option<pyo3::Bound<'py, pyo3::PyAny>>> {
                $crate::runtime::steps::next(self, py)
            }

            fn __aiter__(this: pyo3::PyRef<'_, Self>) -> pyo3::PyRef<'_, Self> {
                this
            }

            fn __anext__<'py>(this: &pyo3::Bound<'py, Self>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                $crate::runtime::steps::anext(this.py(), this.as_any())
            }

            /// Takes the next item; None if it is not ready.
            fn _take<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<Option<pyo3::Bound<'py, pyo3::PyAny>>> {
                match $crate::runtime::steps::Steps::take(self, py)? {
                    $crate::runtime::steps::Step::Taken(one) => Ok(Some(one)),
                    $crate::runtime::steps::Step::Wait => Ok(None),
                    $crate::runtime::steps::Step::End => Err(pyo3::exceptions::PyStopAsyncIteration::new_err(())),
                }
            }

            /// Returns the wait for the next item.
            fn _ready(&self, py: pyo3::Python<'_>) -> pyo3::PyResult<$crate::runtime::work::Pending> {
                Ok($crate::runtime::work::Pending::of($crate::runtime::steps::Steps::ready(self, py)?))
            }
        }
    };
}
pub(crate) use steps;
