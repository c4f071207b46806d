//! The two flavors of a class (blocking and asyncio), and the conversion of answers for each flavor.

use pyo3::prelude::*;

/// The flavor of a class.
#[derive(Clone, Copy, Debug)]
pub enum Flavor {
    /// The class whose methods block.
    Blocking,
    /// The class whose methods return awaitables.
    Asyncio,
}

/// A value that a method returns. Some values are converted to a different Python class for each flavor.
pub trait Answer: Send + 'static {
    /// Whether `give` is too slow to run on the thread of an event loop.
    const HEAVY: bool = false;

    /// Converts the value to a Python object.
    fn give(self, py: Python<'_>, flavor: Flavor) -> PyResult<Bound<'_, PyAny>>;
}

/// Implements `Answer` for types that convert to the same Python object in both flavors.
macro_rules! plain_answers {
    ($($kind:ty),* $(,)?) => {
        $(impl $crate::runtime::flavor::Answer for $kind {
            fn give(
                self,
                py: pyo3::Python<'_>,
                _flavor: $crate::runtime::flavor::Flavor,
            ) -> pyo3::PyResult<pyo3::Bound<'_, pyo3::PyAny>> {
                pyo3::IntoPyObjectExt::into_bound_py_any(self, py)
            }
        })*
    };
}
pub(crate) use plain_answers;

/// Implements `Answer` for types that have a different Python class in each flavor.
macro_rules! flavored_answers {
    ($($kind:ty => $blocking:ident, $awaitable:ident);* $(;)?) => {
        $(impl $crate::runtime::flavor::Answer for $kind {
            fn give(
                self,
                py: pyo3::Python<'_>,
                flavor: $crate::runtime::flavor::Flavor,
            ) -> pyo3::PyResult<pyo3::Bound<'_, pyo3::PyAny>> {
                match flavor {
                    $crate::runtime::flavor::Flavor::Blocking => {
                        pyo3::IntoPyObjectExt::into_bound_py_any($blocking(self.into()), py)
                    }
                    $crate::runtime::flavor::Flavor::Asyncio => {
                        pyo3::IntoPyObjectExt::into_bound_py_any($awaitable(self.into()), py)
                    }
                }
            }
        })*
    };
}
pub(crate) use flavored_answers;

impl Answer for () {
    fn give(self, py: Python<'_>, _: Flavor) -> PyResult<Bound<'_, PyAny>> {
        Ok(py.None().into_bound(py))
    }
}

plain_answers!(bool, u64, String, Vec<String>, Option<String>, std::collections::BTreeMap<String, String>);
