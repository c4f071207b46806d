//! Reads numbers, time spans and days from Python arguments, and creates the errors for missing or invalid arguments.

use std::time::Duration;

use jiff::civil::Date;
use pyo3::exceptions::{PyOverflowError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDateTime, PyDelta};

use crate::errors::config;

/// Returns the name of an object's type, for error messages.
pub fn type_name(object: &Bound<'_, PyAny>) -> String {
    object.get_type().name().map_or_else(|_| "?".to_owned(), |name| name.to_string())
}

/// Converts the value of an argument. Raises a `TypeError` for a wrong type and a `ConfigError` for an invalid value. The message
/// starts with `argument 'name':`. Exception: if the conversion itself raises a `ConfigError`, the error is passed on unchanged.
pub fn extract_argument<'py, T>(name: &str, value: &Bound<'py, PyAny>) -> PyResult<T>
where
    T: for<'a> FromPyObject<'a, 'py>,
{
    let extracted: PyResult<T> = value.extract::<T>().map_err(Into::into);
    extracted.map_err(|error| about_argument(name, value, error))
}

/// Adds the name of the argument to an error about the argument's value. A `ValueError` or an `OverflowError` becomes a
/// `ConfigError`, and a `TypeError` stays a `TypeError`. Any other error is returned unchanged.
fn about_argument(name: &str, value: &Bound<'_, PyAny>, error: PyErr) -> PyErr {
    let py = value.py();
    let message = error.value(py);
    let kind = message.get_type();
    if kind.is(py.get_type::<PyOverflowError>()) {
        return config(py, &format!("argument '{name}': {} is out of range", display(value)));
    }
    if kind.is(py.get_type::<PyValueError>()) {
        return config(py, &format!("argument '{name}': {message}"));
    }
    if kind.is(py.get_type::<PyTypeError>()) {
        return PyTypeError::new_err(format!("argument '{name}': {message}"));
    }
    error
}

/// Returns the repr of a value for an error message, cut to 40 characters.
fn display(value: &Bound<'_, PyAny>) -> String {
    let repr = value.repr().map_or_else(|_| type_name(value), |repr| repr.to_string());
    if repr.chars().count() > 40 { format!("{}…", repr.chars().take(40).collect::<String>()) } else { repr }
}

/// Converts an integer, and refuses a value below `min`. Also refuses booleans, which Python treats as integers.
fn integer(object: &Bound<'_, PyAny>, min: i64) -> PyResult<i64> {
    let wrong = || PyTypeError::new_err(format!("expected a whole number, got {}", type_name(object)));
    if object.is_instance_of::<PyBool>() {
        return Err(wrong());
    }
    match object.extract::<i64>() {
        Ok(number) if number >= min => Ok(number),
        Err(error) if !error.is_instance_of::<PyOverflowError>(object.py()) => Err(wrong()),
        // The number does not fit into 64 bits. It is too large if it is positive, and below `min` if it is negative.
        Err(_) if object.gt(0)? => Err(PyValueError::new_err(format!("{} is too large", display(object)))),
        _ => Err(PyValueError::new_err(format!("expected {min} or more, got {}", display(object)))),
    }
}

macro_rules! integers {
    ($($(#[$meta:meta])* $name:ident($kind:ty) from $min:expr;)*) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Copy, Debug)]
            pub struct $name(pub $kind);

            impl<'py> FromPyObject<'_, 'py> for $name {
                type Error = PyErr;

                fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
                    let number = integer(&object, $min)?;
                    let converted = <$kind>::try_from(number);
                    converted.map(Self).map_err(|_| PyValueError::new_err(format!("{number} is too large")))
                }
            }
        )*
    };
}

integers! {
    /// A number of items, 0 or more.
    Count(usize) from 0;
    /// A number of items, 1 or more.
    Positive(usize) from 1;
    /// A number of items per page, or a number of attempts, 1 or more.
    PageSize(u32) from 1;
    /// A number of requests per minute, 1 or more.
    Rate(u32) from 1;
    /// The device number that the platform assigned.
    Number(i64) from i64::MIN;
    /// A consent level.
    Level(i32) from i64::from(i32::MIN);
    /// A seed, a number of bytes, the number that identifies an injected fault, or the place of an event in an inbox.
    Unsigned(u64) from 0;
}

/// Returns the error for a missing argument.
pub fn missing(method: &str, name: &str) -> PyErr {
    PyTypeError::new_err(format!("{method}() missing required argument: '{name}'"))
}

/// A time span of 0 or more: a number of seconds, or a `timedelta`.
#[derive(Clone, Copy, Debug)]
pub struct Span(pub Duration);

impl<'py> FromPyObject<'_, 'py> for Span {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let seconds = seconds(&object)?;
        if seconds < 0.0 {
            return Err(PyValueError::new_err(format!("expected 0 seconds or more, got {seconds}")));
        }
        duration(seconds).map(Self)
    }
}

/// A time span of more than 0: a number of seconds, or a `timedelta`.
#[derive(Clone, Copy, Debug)]
pub struct PositiveSpan(pub Duration);

impl<'py> FromPyObject<'_, 'py> for PositiveSpan {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let seconds = seconds(&object)?;
        if seconds <= 0.0 {
            return Err(PyValueError::new_err(format!("expected more than 0 seconds, got {seconds}")));
        }
        duration(seconds).map(Self)
    }
}

/// Converts a number of seconds, or a `timedelta`, to seconds. Refuses `inf` and `nan`.
fn seconds(object: &Bound<'_, PyAny>) -> PyResult<f64> {
    let seconds: f64 = if object.is_instance_of::<PyDelta>() {
        object.call_method0("total_seconds")?.extract()?
    } else {
        object.extract().map_err(|_| {
            PyTypeError::new_err(format!("expected a number of seconds or a timedelta, got {}", type_name(object)))
        })?
    };
    if seconds.is_finite() {
        return Ok(seconds);
    }
    Err(PyValueError::new_err(format!("expected a finite number of seconds, got {}", display(object))))
}

fn duration(seconds: f64) -> PyResult<Duration> {
    Duration::try_from_secs_f64(seconds).map_err(|_| PyValueError::new_err(format!("{seconds} seconds is too long")))
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
