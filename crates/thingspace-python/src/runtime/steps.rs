//! Iterators for both `for` and `async for`.
//!
//! The future of [`Steps::ready`] only waits: it takes no item. When it completes, the caller's thread or task takes the item and
//! returns it, without an await in between. So canceling the future neither loses nor reorders items.

use pyo3::prelude::*;

use super::work;

/// The result of trying to take an item.
pub enum Step<'py> {
    /// The next item.
    Taken(Bound<'py, PyAny>),
    /// No item is ready yet.
    Wait,
    /// There are no more items.
    End,
}

/// An iterator whose items arrive over time.
pub trait Steps {
    /// Takes the next item if it is ready. If an error comes next instead of an item, raises the error.
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>>;

    /// Returns a future that waits until `take` would return an item, an error or the end.
    fn ready(&self, py: Python<'_>) -> PyResult<impl Future<Output = ()> + Send + 'static>;
}

/// Waits for the next item on this thread and returns the item.
pub fn next<'py>(steps: &impl Steps, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
    loop {
        match steps.take(py)? {
            Step::Taken(one) => return Ok(Some(one)),
            Step::End => return Ok(None),
            Step::Wait => work::block(py, steps.ready(py)?)?,
        }
    }
}

/// Returns a coroutine that returns the next item. `steps` is an object with the methods `_take` and `_ready`.
pub fn anext<'py>(py: Python<'py>, steps: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    py.import("thingspace._runtime")?.getattr("next_item")?.call1((steps,))
}

/// Implements the methods that `for` and `async for` call, for a class that implements [`Steps`].
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

            /// Takes and returns the next item; None if no item is ready. Raises `StopAsyncIteration` if there are no more items.
            fn _take<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<Option<pyo3::Bound<'py, pyo3::PyAny>>> {
                match $crate::runtime::steps::Steps::take(self, py)? {
                    $crate::runtime::steps::Step::Taken(one) => Ok(Some(one)),
                    $crate::runtime::steps::Step::Wait => Ok(None),
                    $crate::runtime::steps::Step::End => Err(pyo3::exceptions::PyStopAsyncIteration::new_err(())),
                }
            }

            /// Returns a `_Pending` whose work waits until `_take` no longer returns None.
            fn _ready(&self, py: pyo3::Python<'_>) -> pyo3::PyResult<$crate::runtime::work::Pending> {
                Ok($crate::runtime::work::Pending::of($crate::runtime::steps::Steps::ready(self, py)?))
            }
        }
    };
}
pub(crate) use steps;
