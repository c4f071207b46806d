//! Converts points in time between Python and Rust, for arguments, responses and records.

use jiff::Timestamp;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDateTime, PyString};
use thingspace::raw::moment::parse;

use super::arguments::type_name;

/// A point in time that was passed as an argument: a `datetime` or an ISO 8601 string. Either needs a time zone.
#[derive(Clone, Copy, Debug)]
pub struct Moment(pub Timestamp);

impl<'py> FromPyObject<'_, 'py> for Moment {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let string: String = if object.is_instance_of::<PyDateTime>() {
            if object.call_method0("utcoffset")?.is_none() {
                return Err(PyValueError::new_err(
                    "naive datetime: pass one with a time zone, for instance datetime(2025, 12, 1, tzinfo=timezone.utc)",
                ));
            }
            object.call_method0("isoformat")?.extract()?
        } else {
            object.extract().map_err(|_| {
                PyTypeError::new_err(format!(
                    "expected a datetime with a time zone or an ISO 8601 string, got {}",
                    type_name(&object)
                ))
            })?
        };
        string.parse().map(Self).map_err(|_| {
            PyValueError::new_err(format!(
                "'{}' is not a timestamp with a time zone: use one like 2026-01-31T00:00:00Z",
                string.escape_debug()
            ))
        })
    }
}

/// Converts the timestamp of a response to a `datetime` in UTC. Returns `None` if there is no timestamp, or if Python cannot
/// represent it.
pub fn moment(py: Python<'_>, moment: Option<Timestamp>) -> PyResult<Option<Bound<'_, PyAny>>> {
    moment.filter(is_representable).map(|moment| datetime(py, moment)).transpose()
}

/// Parses a timestamp in a record of `thingspace.models`, by the same rules as for the native classes, such as `Device`. Returns
/// `None` if the timestamp cannot be parsed, or if Python cannot represent it.
#[pyfunction]
pub fn _read_moment<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let string = value.cast::<PyString>().ok().and_then(|string| string.to_str().ok());
    moment(value.py(), string.and_then(parse))
}

/// Formats a `datetime` with a time zone as a string in UTC, for a request.
#[pyfunction]
pub fn _write_moment(value: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(value.extract::<Moment>()?.0.to_string())
}

/// Returns whether a Python `datetime` can represent the time. The earliest `datetime` is in the year 1, but some systems send an
/// earlier time to mean "never".
pub fn is_representable(moment: &Timestamp) -> bool {
    /// The start of the year 1.
    const FIRST: Timestamp = Timestamp::constant(-62_135_596_800, 0);
    *moment >= FIRST
}

/// Converts a timestamp to a `datetime` in UTC.
pub fn datetime(py: Python<'_>, moment: Timestamp) -> PyResult<Bound<'_, PyAny>> {
    static READ: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let read = READ.get_or_try_init(py, || {
        let read = py.import("datetime")?.getattr("datetime")?.getattr("fromisoformat")?;
        PyResult::Ok(read.unbind())
    })?;
    read.bind(py).call1((moment.to_string(),))
}
