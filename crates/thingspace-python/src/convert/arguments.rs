//! Numbers, time spans, days and billing cycles as arguments, and the errors about arguments.

use std::time::Duration;

use jiff::civil::Date;
use pyo3::exceptions::{PyOverflowError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDateTime, PyDelta};

use crate::errors::config;

/// Returns the name of an object's type, for errors.
pub fn type_name(object: &Bound<'_, PyAny>) -> String {
    object.get_type().name().map_or_else(|_| "?".to_owned(), |name| name.to_string())
}

/// Reads the value of an argument. A wrong type raises a `TypeError`, a wrong value a `ConfigError`; both name the argument.
pub fn take<'py, T>(name: &str, given: &Bound<'py, PyAny>) -> PyResult<T>
where
    T: for<'a> FromPyObject<'a, 'py>,
{
    let extracted: PyResult<T> = given.extract::<T>().map_err(Into::into);
    extracted.map_err(|error| about_argument(given.py(), name, error, given))
}

/// Adds the name of the argument to an error about its value or about an element of it.
fn about_argument(py: Python<'_>, name: &str, error: PyErr, given: &Bound<'_, PyAny>) -> PyErr {
    let value = error.value(py);
    let kind = value.get_type();
    if kind.is(py.get_type::<PyOverflowError>()) {
        return config(py, &format!("argument '{name}': {} is out of range", shown(given)));
    }
    if kind.is(py.get_type::<PyValueError>()) {
        return config(py, &format!("argument '{name}': {value}"));
    }
    if kind.is(py.get_type::<PyTypeError>()) {
        return PyTypeError::new_err(format!("argument '{name}': {value}"));
    }
    error
}

/// Formats a value for an error.
fn shown(given: &Bound<'_, PyAny>) -> String {
    let repr = given.repr().map_or_else(|_| type_name(given), |repr| repr.to_string());
    if repr.chars().count() > 40 { format!("{}…", repr.chars().take(40).collect::<String>()) } else { repr }
}

/// Reads a whole number that is at least `low`. Refuses `True`, which Python would read as 1.
fn whole(object: &Bound<'_, PyAny>, low: i64) -> PyResult<i64> {
    let wrong = || PyTypeError::new_err(format!("expected a whole number, got {}", type_name(object)));
    if object.is_instance_of::<PyBool>() {
        return Err(wrong());
    }
    match object.extract::<i64>() {
        Ok(number) if number >= low => Ok(number),
        Err(error) if !error.is_instance_of::<PyOverflowError>(object.py()) => Err(wrong()),
        // The number does not fit into 64 bits, but Python knows its sign.
        Err(_) if object.gt(0)? => Err(PyValueError::new_err(format!("{} is too large", shown(object)))),
        _ => Err(PyValueError::new_err(format!("expected {low} or more, got {}", shown(object)))),
    }
}

macro_rules! wholes {
    ($($(#[$meta:meta])* $name:ident($kind:ty) from $low:expr;)*) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Copy, Debug)]
            pub struct $name(pub $kind);

            impl<'py> FromPyObject<'_, 'py> for $name {
                type Error = PyErr;

                fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
                    let number = whole(&object, $low)?;
                    let fitting = <$kind>::try_from(number);
                    fitting.map(Self).map_err(|_| PyValueError::new_err(format!("{number} is too large")))
                }
            }
        )*
    };
}

wholes! {
    /// A number of items, 0 or more.
    Count(usize) from 0;
    /// A number of items, 1 or more.
    Positive(usize) from 1;
    /// A number of items per page, 1 or more.
    PageSize(u32) from 1;
    /// Any number that the platform assigns.
    Number(i64) from i64::MIN;
    /// A consent level.
    Level(i32) from i64::from(i32::MIN);
    /// A seed, a number of bytes, or the number of a fault.
    Unsigned(u64) from 0;
}

/// Returns the error about a missing argument.
pub fn missing(method: &str, name: &str) -> PyErr {
    PyTypeError::new_err(format!("{method}() missing required argument: '{name}'"))
}

/// A time span of 0 or more: a number of seconds, or a `timedelta`.
#[derive(Clone, Copy, Debug)]
pub struct Span(pub Duration);

impl<'py> FromPyObject<'_, 'py> for Span {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let seconds: f64 = if object.is_instance_of::<PyDelta>() {
            object.call_method0("total_seconds")?.extract()?
        } else {
            object.extract().map_err(|_| {
                PyTypeError::new_err(format!("expected a number of seconds or a timedelta, got {}", type_name(&object)))
            })?
        };
        let span = Duration::try_from_secs_f64(seconds);
        span.map(Self).map_err(|_| PyValueError::new_err(format!("expected 0 seconds or more, got {seconds}")))
    }
}

/// A day: a `date`, or an ISO 8601 string.
#[derive(Clone, Copy, Debug)]
pub struct Day(pub Date);

impl<'py> FromPyObject<'_, 'py> for Day {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let wrong = || PyTypeError::new_err(format!("expected a date or a string like '2026-01-31', got {}", type_name(&object)));
        if object.is_instance_of::<PyDateTime>() {
            return Err(wrong());
        }
        let day: String = if object.is_instance_of::<PyDate>() {
            object.call_method0("isoformat")?.extract()?
        } else {
            object.extract().map_err(|_| wrong())?
        };
        let parsed = day.parse();
        parsed
            .map(Self)
            .map_err(|_| PyValueError::new_err(format!("'{}' is not a valid date: use one like 2026-01-31", day.escape_debug())))
    }
}

/// A billing cycle: the year and the month in which it closes.
#[derive(Clone, Copy, Debug)]
pub struct Cycle(pub (i16, i8));

impl<'py> FromPyObject<'_, 'py> for Cycle {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let given: (i16, i8) = object.extract().map_err(|_| {
            PyTypeError::new_err(format!(
                "expected a billing cycle as (year, month), for instance (2026, 1), got {}",
                type_name(&object)
            ))
        })?;
        if (1..=12).contains(&given.1) {
            return Ok(Self(given));
        }
        Err(PyValueError::new_err(format!("{} is not a valid month: expected 1 to 12", given.1)))
    }
}
