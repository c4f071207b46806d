//! What people give as arguments: devices, times and spans in the forms that they have at hand.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use pyo3::exceptions::{PyOverflowError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDate, PyDateTime, PyDelta, PyFloat, PyInt, PyString};
use thingspace::{DeviceId, DeviceKey};

use crate::device::Device;
use crate::errors::{config, raise};

/// The name of an object's type, for errors.
fn type_name(object: &Bound<'_, PyAny>) -> String {
    object.get_type().name().map_or_else(|_| "?".to_owned(), |name| name.to_string())
}

/// A value given for an argument. A wrong type is a `TypeError`, a wrong value a `ConfigError`; both name the argument.
pub fn taken<'py, T>(name: &str, given: &Bound<'py, PyAny>) -> PyResult<T>
where
    T: for<'a> FromPyObject<'a, 'py>,
{
    let extracted: PyResult<T> = given.extract::<T>().map_err(Into::into);
    extracted.map_err(|error| about(given.py(), name, error, given))
}

/// An error about the value of an argument, or of an element of it.
fn about(py: Python<'_>, name: &str, error: PyErr, given: &Bound<'_, PyAny>) -> PyErr {
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

/// A value as an error shows it.
fn shown(given: &Bound<'_, PyAny>) -> String {
    let text = given.repr().map_or_else(|_| type_name(given), |text| text.to_string());
    if text.chars().count() > 40 { format!("{}…", text.chars().take(40).collect::<String>()) } else { text }
}

/// A whole number from `low` up. `True` is none, although Python would take it for 1.
fn whole(object: &Bound<'_, PyAny>, low: i64) -> PyResult<i64> {
    let wrong = || PyTypeError::new_err(format!("expected a whole number, got {}", type_name(object)));
    if object.is_instance_of::<PyBool>() {
        return Err(wrong());
    }
    match object.extract::<i64>() {
        Ok(number) if number >= low => Ok(number),
        Err(error) if !error.is_instance_of::<PyOverflowError>(object.py()) => Err(wrong()),
        // Of what does not fit in 64 bits, Python knows the sign.
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
    /// How many, 0 included.
    Count(usize) from 0;
    /// How many, at least one.
    Positive(usize) from 1;
    /// How many in a page, at least one.
    PageSize(u32) from 1;
    /// Any number that the platform gives.
    Number(i64) from i64::MIN;
    /// A level, or a code.
    Level(i32) from i64::from(i32::MIN);
    /// A seed, or a number of bytes.
    Unsigned(u64) from 0;
}

/// The error about an argument that has to be given.
pub fn missing(method: &str, name: &str) -> PyErr {
    PyTypeError::new_err(format!("{method}() missing required argument: '{name}'"))
}

/// What one request names a device by: `iccid:8914…`, `imei:…+iccid:…`, or a `Device`.
pub struct Key(pub DeviceKey);

impl<'py> FromPyObject<'_, 'py> for Key {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(device) = object.cast::<Device>() {
            return device.get().0.key().map(Self).map_err(raise);
        }
        match object.cast::<PyString>() {
            Ok(text) => text.to_str()?.parse().map(Self).map_err(raise),
            Err(_) => Err(PyTypeError::new_err(format!(
                "a device is text such as 'iccid:8914…', or a Device, not {}",
                type_name(&object)
            ))),
        }
    }
}

/// What has probably gone wrong with an identifier that is not a string.
fn hint(object: &Bound<'_, PyAny>) -> String {
    if let Ok(number) = object.cast::<PyFloat>() {
        let why = if number.value().is_nan() {
            "nan, a missing value of a table: leave such rows out"
        } else {
            "a number that has lost its last digits: read the column as text, for instance with dtype=str"
        };
        return format!(": {why}");
    }
    if object.is_instance_of::<PyInt>() && !object.is_instance_of::<PyBool>() {
        return ": a number loses leading zeros, read the column as text".to_owned();
    }
    String::new()
}

/// Each of several values; what is wrong with one names its place.
fn each<'py, T>(values: &Bound<'py, PyAny>, read: impl Fn(&Bound<'py, PyAny>) -> PyResult<T>) -> PyResult<Vec<T>> {
    let py = values.py();
    let read_at = |(place, value): (usize, PyResult<Bound<'py, PyAny>>)| {
        let value = value?;
        read(&value).map_err(|error| {
            let kind = error.get_type(py);
            let message = format!("{} (element {place}{})", error.value(py), hint(&value));
            if kind.is(py.get_type::<PyTypeError>()) {
                PyTypeError::new_err(message)
            } else if error.is_instance_of::<PyValueError>(py) {
                PyValueError::new_err(message)
            } else {
                error
            }
        })
    };
    values.try_iter()?.enumerate().map(read_at).collect()
}

/// Devices: one, or any iterable of them.
pub struct Keys(pub Vec<DeviceKey>);

impl<'py> FromPyObject<'_, 'py> for Keys {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if object.is_instance_of::<PyString>() || object.is_instance_of::<Device>() {
            return Ok(Self(vec![object.extract::<Key>()?.0]));
        }
        object.try_iter().map_err(|_| {
            let (given, hint) = (type_name(&object), hint(&object));
            PyTypeError::new_err(format!("give devices as text or Device, one or a list of them, not {given}{hint}"))
        })?;
        DeviceId::read_together(|| each(&object, |device| Ok(device.extract::<Key>()?.0))).map(Self)
    }
}

/// One identifier of a device: `iccid:8914…`, or the first one of a `Device` or of a longer key.
pub struct Id(pub DeviceId);

impl<'py> FromPyObject<'_, 'py> for Id {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let key = object.extract::<Key>()?.0;
        let id = key.ids().first().cloned();
        id.map(Self).ok_or_else(|| PyValueError::new_err("the device has no identifier"))
    }
}

/// Identifiers of devices: of one, or of any iterable of them.
pub struct Ids(pub Vec<DeviceId>);

impl<'py> FromPyObject<'_, 'py> for Ids {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let keys = object.extract::<Keys>()?.0;
        Ok(Self(keys.iter().filter_map(|key| key.ids().first().cloned()).collect()))
    }
}

/// A span of time, 0 or more: seconds, or a `timedelta`.
#[derive(Clone, Copy, Debug)]
pub struct Span(pub Duration);

impl<'py> FromPyObject<'_, 'py> for Span {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let seconds: f64 = if object.is_instance_of::<PyDelta>() {
            object.call_method0("total_seconds")?.extract()?
        } else {
            object.extract().map_err(|_| {
                PyTypeError::new_err(format!("a time is a number of seconds or a timedelta, not {}", type_name(&object)))
            })?
        };
        let span = Duration::try_from_secs_f64(seconds);
        span.map(Self).map_err(|_| PyValueError::new_err(format!("expected 0 seconds or more, got {seconds}")))
    }
}

/// A moment: a `datetime` with a time zone, or ISO 8601 text with one.
#[derive(Clone, Copy, Debug)]
pub struct Moment(pub Timestamp);

impl<'py> FromPyObject<'_, 'py> for Moment {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let text: String = if object.is_instance_of::<PyDateTime>() {
            if object.call_method0("utcoffset")?.is_none() {
                return Err(PyValueError::new_err(
                    "the datetime has no time zone; give it one: datetime(2025, 12, 1, tzinfo=timezone.utc)",
                ));
            }
            object.call_method0("isoformat")?.extract()?
        } else {
            object.extract().map_err(|_| {
                PyTypeError::new_err(format!("a moment is a datetime with a zone or ISO 8601 text, not {}", type_name(&object)))
            })?
        };
        text.parse().map(Self).map_err(|_| {
            PyValueError::new_err(format!(
                "'{}' is not a timestamp with a time zone: use one like 2026-01-31T00:00:00Z",
                text.escape_debug()
            ))
        })
    }
}

/// A moment that the service told, as a `datetime` with a zone; none when nothing of the kind can be read from it.
pub fn moment<'py>(py: Python<'py>, text: Option<&str>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let Some(told) = text.and_then(read_moment) else { return Ok(None) };
    Ok(Some(datetime(py, told)?))
}

/// The moment that a member of a record of `thingspace.models` holds, as for the other records.
#[pyfunction]
pub fn _read_moment<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    moment(value.py(), value.cast::<PyString>().ok().and_then(|text| text.to_str().ok()))
}

/// A `datetime` for a member of a record, in the form of requests.
#[pyfunction]
pub fn _write_moment(value: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(value.extract::<Moment>()?.0.to_string())
}

/// The first moment that Python has; some systems tell an earlier one for never.
const FIRST: Timestamp = Timestamp::constant(-62_135_596_800, 0);

/// Text of the service, in each form that it is known to have (quirks date-forms, location-dates, firmware-dates).
pub fn read_moment(text: &str) -> Option<Timestamp> {
    let told = read_iso(text).or_else(|| read_iso(&without_second_zone(text)));
    told.filter(|told| *told >= FIRST)
}

/// Answers are said to be UTC where they name no zone (quirk date-forms).
fn read_iso(text: &str) -> Option<Timestamp> {
    let zoned = text.parse::<Timestamp>().ok();
    zoned.or_else(|| TimeZone::UTC.to_timestamp(text.parse::<DateTime>().ok()?).ok())
}

/// `2026-06-03 00:03:56.079 +0000 UTC`, and an offset with Z behind it, as ISO 8601: the offset counts.
fn without_second_zone(text: &str) -> String {
    let text = text.strip_suffix(" UTC").or_else(|| text.strip_suffix('Z')).unwrap_or(text);
    text.replace(" +", "+").replace(" -", "-")
}

/// A moment as a `datetime` in UTC.
pub fn datetime(py: Python<'_>, moment: Timestamp) -> PyResult<Bound<'_, PyAny>> {
    static READ: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let read = READ.get_or_try_init(py, || {
        let read = py.import("datetime")?.getattr("datetime")?.getattr("fromisoformat")?;
        PyResult::Ok(read.unbind())
    })?;
    read.bind(py).call1((moment.to_string(),))
}

/// IMEIs of devices: bare digits, `imei:…`, or `Device`s.
pub struct Imeis(pub Vec<DeviceId>);

impl<'py> FromPyObject<'_, 'py> for Imeis {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if object.is_instance_of::<PyString>() || object.is_instance_of::<Device>() {
            return imei(&object).map(|id| Self(vec![id]));
        }
        object.try_iter().map_err(|_| {
            PyTypeError::new_err(format!("give IMEIs as text or Device, one or a list of them, not {}", type_name(&object)))
        })?;
        DeviceId::read_together(|| each(&object, imei)).map(Self)
    }
}

/// The IMEI of one device: bare digits, `imei:…`, or a `Device`.
pub struct Imei(pub DeviceId);

impl<'py> FromPyObject<'_, 'py> for Imei {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        imei(&object).map(Self)
    }
}

/// The IMEI that names a device.
fn imei(object: &Bound<'_, PyAny>) -> PyResult<DeviceId> {
    if let Ok(text) = object.cast::<PyString>()
        && let digits = text.to_str()?
        && digits.bytes().all(|byte| byte.is_ascii_digit())
    {
        return DeviceId::imei(digits).map_err(raise);
    }
    let key = object.extract::<Key>()?.0;
    let id = key.ids().iter().find(|id| id.kind().as_str() == "imei").cloned();
    id.ok_or_else(|| PyValueError::new_err(format!("{key} has no IMEI, by which hardware is named here")))
}

/// A day: a `date`, or ISO 8601 text.
#[derive(Clone, Copy, Debug)]
pub struct Day(pub Date);

impl<'py> FromPyObject<'_, 'py> for Day {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let wrong = || PyTypeError::new_err(format!("a day is a date or text like '2026-01-31', not {}", type_name(&object)));
        if object.is_instance_of::<PyDateTime>() {
            return Err(wrong());
        }
        let text: String = if object.is_instance_of::<PyDate>() {
            object.call_method0("isoformat")?.extract()?
        } else {
            object.extract().map_err(|_| wrong())?
        };
        let day = text.parse();
        day.map(Self).map_err(|_| PyValueError::new_err(format!("'{}' is no day; give one like 2026-01-31", text.escape_debug())))
    }
}

/// A billing cycle: the year and the month in which it closes.
#[derive(Clone, Copy, Debug)]
pub struct Cycle(pub (i16, i8));

impl<'py> FromPyObject<'_, 'py> for Cycle {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let given: (i16, i8) = object.extract().map_err(|_| {
            PyTypeError::new_err(format!("a billing cycle is (year, month), for instance (2026, 1), not {}", type_name(&object)))
        })?;
        if (1..=12).contains(&given.1) {
            return Ok(Self(given));
        }
        Err(PyValueError::new_err(format!("{} is no month; give 1 to 12", given.1)))
    }
}
