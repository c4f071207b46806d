//! Reads and writes points in time, in arguments, answers and records.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDateTime, PyString};

use super::arguments::type_name;

/// A point in time that was passed as an argument: a `datetime` or an ISO 8601 string, both with a time zone.
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

/// Parses a timestamp of an answer and returns it as a `datetime` in UTC; `None` if the timestamp cannot be parsed.
pub fn moment<'py>(py: Python<'py>, string: Option<&str>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let Some(moment) = string.and_then(read_moment) else { return Ok(None) };
    Ok(Some(datetime(py, moment)?))
}

/// Reads a timestamp of a record of `thingspace.models` by the same rules as the native records. Returns None if the timestamp
/// cannot be parsed.
#[pyfunction]
pub fn _read_moment<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    moment(value.py(), value.cast::<PyString>().ok().and_then(|string| string.to_str().ok()))
}

/// Formats a `datetime` as a string for a request.
#[pyfunction]
pub fn _write_moment(value: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(value.extract::<Moment>()?.0.to_string())
}

/// The earliest time that Python can represent. Some systems send an earlier time to mean "never".
const FIRST: Timestamp = Timestamp::constant(-62_135_596_800, 0);

/// Parses a timestamp in any of the formats that the service sends (quirks date-forms, location-dates, firmware-dates). Returns
/// `None` for other strings, and for times that Python cannot represent.
pub fn read_moment(string: &str) -> Option<Timestamp> {
    let moment = read_iso(string).or_else(|| read_iso(&without_second_zone(string)));
    moment.filter(|moment| *moment >= FIRST)
}

/// Parses an ISO 8601 timestamp. According to the documents, a timestamp without a time zone is in UTC (quirk date-forms).
fn read_iso(string: &str) -> Option<Timestamp> {
    let zoned = string.parse::<Timestamp>().ok();
    zoned.or_else(|| TimeZone::UTC.to_timestamp(string.parse::<DateTime>().ok()?).ok())
}

/// Removes the zone after the offset of a string such as `2026-06-03 00:03:56.079 +0000 UTC` or `2026-06-03T00:03:56-05:00Z`.
fn without_second_zone(string: &str) -> String {
    let string = string.strip_suffix(" UTC").or_else(|| string.strip_suffix('Z')).unwrap_or(string);
    string.replace(" +", "+").replace(" -", "-")
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
