//! Billing cycles.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyString;

use super::arguments::type_name;
use crate::errors::{config, raise};

/// A billing cycle, identified by the year and the month in which it closes: `BillingCycle(2025, 11)`, or the string
/// `"2025-11"`. Cycles are ordered by time.
#[pyclass(frozen, eq, ord, hash, str = "{0}", module = "thingspace")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BillingCycle(pub thingspace::BillingCycle);

#[pymethods]
impl BillingCycle {
    #[new]
    fn new(py: Python<'_>, year: i64, month: i64) -> PyResult<Self> {
        let part = |name: &str, value: i64| {
            config(py, &format!("{value} is not a valid {name}: pass numbers such as BillingCycle(2025, 11)"))
        };
        let year = u16::try_from(year).map_err(|_| part("year", year))?;
        let month = u8::try_from(month).map_err(|_| part("month", month))?;
        thingspace::BillingCycle::new(year, month).map(Self).map_err(raise)
    }

    /// Reads a cycle from a string such as `2025-11`.
    ///
    /// ```python
    /// cycle = ts.BillingCycle.parse("2025-11")
    /// print(client.billed_usage.of_device("eid:89033023426200000000000000000001", cycle=cycle))
    /// ```
    #[staticmethod]
    fn parse(cycle: &str) -> PyResult<Self> {
        cycle.parse().map(Self).map_err(raise)
    }

    /// The year in which the cycle closes.
    #[getter]
    fn year(&self) -> u16 {
        self.0.year()
    }

    /// The month in which the cycle closes, from 1 to 12.
    #[getter]
    fn month(&self) -> u8 {
        self.0.month()
    }

    fn __repr__(&self) -> String {
        format!("BillingCycle({}, {})", self.0.year(), self.0.month())
    }

    fn __getnewargs__(&self) -> (u16, u8) {
        (self.0.year(), self.0.month())
    }
}

/// A billing cycle as an argument: a `BillingCycle`, or a string such as `2025-11`.
#[derive(Clone, Copy)]
pub struct Cycle(pub thingspace::BillingCycle);

impl<'py> FromPyObject<'_, 'py> for Cycle {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(cycle) = object.cast::<BillingCycle>() {
            return Ok(Self(cycle.get().0));
        }
        match object.cast::<PyString>() {
            Ok(cycle) => {
                let parsed: thingspace::Result<_> = cycle.to_str()?.parse();
                parsed.map(Self).map_err(|error| PyValueError::new_err(error.to_string()))
            }
            Err(_) => Err(PyTypeError::new_err(format!(
                "expected a billing cycle such as BillingCycle(2025, 11) or '2025-11', got {}",
                type_name(&object)
            ))),
        }
    }
}
