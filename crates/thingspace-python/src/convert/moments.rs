//! Moments as arguments, in answers and in records.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDateTime, PyString};

use super::arguments::type_name;

/// A moment as an argument: a `datetime` with a time zone, or an ISO 8601 string with one.
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

/// Returns a moment of an answer as a `datetime` with a time zone; none if the string holds no moment.
pub fn moment<'py>(py: Python<'py>, string: Option<&str>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let Some(moment) = string.and_then(read_moment) else { return Ok(None) };
    Ok(Some(datetime(py, moment)?))
}

/// Reads the moment in a member of a record of `thingspace.models`, by the same rules as for the other records.
#[pyfunction]
pub fn _read_moment<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    moment(value.py(), value.cast::<PyString>().ok().and_then(|string| string.to_str().ok()))
}

/// Writes a `datetime` into a member of a record, in the form that requests use.
#[pyfunction]
pub fn _write_moment(value: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(value.extract::<Moment>()?.0.to_string())
}

/// The first moment that Python can represent; some systems send an earlier one to mean "never".
const FIRST: Timestamp = Timestamp::constant(-62_135_596_800, 0);

/// Parses a moment of an answer in any form that the service is known to send (quirks date-forms, location-dates, firmware-dates).
pub fn read_moment(string: &str) -> Option<Timestamp> {
    let moment = read_iso(string).or_else(|| read_iso(&without_second_zone(string)));
    moment.filter(|moment| *moment >= FIRST)
}

/// Parses ISO 8601. A moment without a time zone is documented to be UTC (quirk date-forms).
fn read_iso(string: &str) -> Option<Timestamp> {
    let zoned = string.parse::<Timestamp>().ok();
    zoned.or_else(|| TimeZone::UTC.to_timestamp(string.parse::<DateTime>().ok()?).ok())
}

/// Rewrites `2026-06-03 00:03:56.079 +0000 UTC`, and an offset that is followed by Z, as ISO 8601: the offset counts.
fn without_second_zone(string: &str) -> String {
    let string = string.strip_suffix(" UTC").or_else(|| string.strip_suffix('Z')).unwrap_or(string);
    string.replace(" +", "+").replace(" -", "-")
}

/// Returns a moment as a `datetime` in UTC.
pub fn datetime(py: Python<'_>, moment: Timestamp) -> PyResult<Bound<'_, PyAny>> {
    static READ: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let read = READ.get_or_try_init(py, || {
        let read = py.import("datetime")?.getattr("datetime")?.getattr("fromisoformat")?;
        PyResult::Ok(read.unbind())
    })?;
    read.bind(py).call1((moment.to_string(),))
}
