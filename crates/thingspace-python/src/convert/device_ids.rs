//! Reads devices from the arguments of Python methods: strings such as `iccid:8914…`, `Device` objects, or files and their rows.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyFloat, PyInt, PyString};
use thingspace::{DeviceId, DeviceKey, IdKind, Target};
use thingspace_device_file::Row;

use super::arguments::type_name;
use super::device::Device;
use super::device_file::{DeviceFile, DeviceRow};
use crate::errors::{config, raise};

/// The key that identifies a device in a request, from a `Device`, a `DeviceRow`, or a string such as `imei:…+iccid:…`.
pub struct Key(pub DeviceKey);

impl<'py> FromPyObject<'_, 'py> for Key {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(device) = object.cast::<Device>() {
            return device.get().0.key().map(Self).map_err(raise);
        }
        if let Ok(row) = object.cast::<DeviceRow>() {
            return Ok(Self(row.get().0.device.clone()));
        }
        match object.cast::<PyString>() {
            Ok(key) => key.to_str()?.parse().map(Self).map_err(raise),
            Err(_) => Err(PyTypeError::new_err(format!(
                "expected a device: a string such as 'iccid:8914…' or a Device, got {}",
                type_name(&object)
            ))),
        }
    }
}

/// Returns a hint for the error about an identifier that is not a string, such as a float from a table. Empty if there is no
/// hint.
fn hint(object: &Bound<'_, PyAny>) -> String {
    if let Ok(number) = object.cast::<PyFloat>() {
        let why = if number.value().is_nan() {
            "nan, a missing value of a table: leave out such rows"
        } else {
            "a float has lost the last digits: read the column as strings, for instance with dtype=str"
        };
        return format!(": {why}");
    }
    if object.is_instance_of::<PyInt>() && !object.is_instance_of::<PyBool>() {
        return ": an int loses leading zeros, read the column as strings".to_owned();
    }
    String::new()
}

/// Reads each element of an iterable. Adds the index of the element to the message of a `TypeError` or a `ValueError`.
fn read_each<'py, T>(values: &Bound<'py, PyAny>, read: impl Fn(&Bound<'py, PyAny>) -> PyResult<T>) -> PyResult<Vec<T>> {
    let py = values.py();
    let read_at = |(index, value): (usize, PyResult<Bound<'py, PyAny>>)| {
        let value = value?;
        read(&value).map_err(|error| {
            let kind = error.get_type(py);
            let message = format!("{} (element {index}{})", error.value(py), hint(&value));
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

/// Returns whether an object is a single device, and not an iterable of devices.
fn is_one(object: &Borrowed<'_, '_, PyAny>) -> bool {
    object.is_instance_of::<PyString>() || object.is_instance_of::<Device>() || object.is_instance_of::<DeviceRow>()
}

/// Raises a `TypeError` unless the object is iterable. Does not check its elements.
fn check_iterable(object: &Borrowed<'_, '_, PyAny>) -> PyResult<()> {
    object.try_iter().map(drop).map_err(|_| {
        let (kind, hint) = (type_name(object), hint(object));
        PyTypeError::new_err(format!("expected devices: strings or Device objects, one or a list of them, got {kind}{hint}"))
    })
}

/// The key of one device, or of each device in an iterable.
pub struct Keys(pub Vec<DeviceKey>);

impl<'py> FromPyObject<'_, 'py> for Keys {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if is_one(&object) {
            return Ok(Self(vec![object.extract::<Key>()?.0]));
        }
        if let Ok(file) = object.cast::<DeviceFile>() {
            let rows = file.get().complete_rows(object.py())?;
            return Ok(Self(rows.iter().map(|row| row.get().0.device.clone()).collect()));
        }
        check_iterable(&object)?;
        DeviceId::read_together(|| read_each(&object, |device| Ok(device.extract::<Key>()?.0))).map(Self)
    }
}

/// Devices, each with all its known identifiers. The operation chooses which identifiers to send.
pub struct Targets(pub Vec<Target>);

impl<'py> FromPyObject<'_, 'py> for Targets {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if is_one(&object) {
            return Ok(Self(vec![object.extract::<OneTarget>()?.0]));
        }
        if object.is_instance_of::<DeviceFile>() {
            return Ok(Self(object.extract::<Keys>()?.0.into_iter().map(Target::from).collect()));
        }
        check_iterable(&object)?;
        DeviceId::read_together(|| read_each(&object, |device| Ok(device.extract::<OneTarget>()?.0))).map(Self)
    }
}

/// One device with all its known identifiers. The operation chooses which identifiers to send.
pub struct OneTarget(pub Target);

impl<'py> FromPyObject<'_, 'py> for OneTarget {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match object.cast::<Device>() {
            Ok(device) => Ok(Self(Target::from(&device.get().0))),
            Err(_) => Ok(Self(object.extract::<Key>()?.0.into())),
        }
    }
}

/// The rows of a job that changes eUICC profiles. A `Device` becomes a row with its EID, ICCID and IMEI. The operation chooses
/// which of these identifiers to send.
pub struct RowsOfProfiles(pub Rows);

impl<'py> FromPyObject<'_, 'py> for RowsOfProfiles {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let all = |device: &Bound<'_, PyAny>| match device.cast::<Device>() {
            Ok(device) => {
                let device = &device.get().0;
                let used = device.ids().filter(|id| matches!(id.kind(), IdKind::Eid | IdKind::Iccid | IdKind::Imei));
                DeviceKey::new(used).or_else(|_| device.key()).map(Row::of).map_err(raise)
            }
            Err(_) => row(device),
        };
        if object.is_instance_of::<Device>() {
            return Ok(Self(Rows(vec![all(&object)?])));
        }
        if is_one(&object) || object.is_instance_of::<DeviceFile>() {
            return object.extract().map(Self);
        }
        check_iterable(&object)?;
        DeviceId::read_together(|| read_each(&object, all)).map(|rows| Self(Rows(rows)))
    }
}

/// One device or several, each with the values of its row if it comes from a file.
pub struct Rows(pub Vec<Row>);

impl<'py> FromPyObject<'_, 'py> for Rows {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if is_one(&object) {
            return Ok(Self(vec![row(&object)?]));
        }
        if let Ok(file) = object.cast::<DeviceFile>() {
            let rows = file.get().complete_rows(object.py())?;
            return Ok(Self(rows.iter().map(|row| row.get().0.clone()).collect()));
        }
        check_iterable(&object)?;
        DeviceId::read_together(|| read_each(&object, row)).map(Self)
    }
}

fn row(object: &Bound<'_, PyAny>) -> PyResult<Row> {
    match object.cast::<DeviceRow>() {
        Ok(row) => Ok(row.get().0.clone()),
        Err(_) => Ok(Row::of(object.extract::<Key>()?.0)),
    }
}

/// One identifier of a device: a string such as `iccid:8914…`, or the first identifier of a `Device`, of a `DeviceRow`, or of a
/// key with several identifiers.
pub struct Id(pub DeviceId);

impl<'py> FromPyObject<'_, 'py> for Id {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let key = object.extract::<Key>()?.0;
        let id = key.ids().first().cloned();
        id.map(Self).ok_or_else(|| PyValueError::new_err("the device has no identifier"))
    }
}

/// The kind of an identifier and a part of its value, such as `iccid:8682242`.
pub struct IdPart(pub IdKind, pub String);

impl<'py> FromPyObject<'_, 'py> for IdPart {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let string: String = object.extract().map_err(|_| {
            PyTypeError::new_err(format!("expected a part of an identifier such as 'iccid:8682242', got {}", type_name(&object)))
        })?;
        let part = string.split_once(':').filter(|(_, part)| !part.is_empty());
        let (kind, part) = part.map(|(kind, part)| (IdKind::from(kind), part.to_owned())).ok_or_else(|| {
            config(
                object.py(),
                &format!("invalid part '{}': expected a kind and a part, such as 'iccid:8682242'", string.escape_debug()),
            )
        })?;
        if !matches!(kind, IdKind::Unknown(_)) {
            return Ok(Self(kind, part));
        }
        let known = IdKind::KNOWN.join(", ");
        Err(config(object.py(), &format!("invalid kind '{}': expected one of {known}", kind.as_str().escape_debug())))
    }
}

/// Returns the devices without duplicates. Call this function before the keys are reduced to one identifier each: afterwards,
/// it is unknown which identifiers belong to the same device.
pub fn distinct(keys: &[DeviceKey]) -> PyResult<Vec<DeviceKey>> {
    DeviceKey::distinct(keys).map_err(raise)
}

/// The first identifier of one device, or of each device in an iterable. Devices that share an identifier are one device.
#[derive(Clone)]
pub struct Ids(pub Vec<DeviceId>);

impl<'py> FromPyObject<'_, 'py> for Ids {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let keys = distinct(&object.extract::<Keys>()?.0)?;
        Ok(Self(keys.iter().filter_map(|key| key.ids().first().cloned()).collect()))
    }
}

/// At least one device, for an argument whose omission selects the whole account. An empty list is refused: it may be the
/// result of a filter that matched nothing, and must not select every device.
pub struct Named<T>(pub T);

impl<'a, 'py, T: FromPyObject<'a, 'py, Error = PyErr> + List> FromPyObject<'a, 'py> for Named<T> {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let devices: T = object.extract()?;
        if devices.is_empty() {
            let message = "expected at least one device, got an empty list; leave it out to query the whole account";
            return Err(PyValueError::new_err(message));
        }
        Ok(Self(devices))
    }
}

/// A list of devices that may be empty.
pub trait List {
    /// Returns whether the list has no devices.
    fn is_empty(&self) -> bool;
}

impl List for Ids {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl List for Targets {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The IMEI of one device, or of each device in an iterable.
pub struct Imeis(pub Vec<DeviceId>);

impl<'py> FromPyObject<'_, 'py> for Imeis {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if is_one(&object) {
            return imei(&object).map(|id| Self(vec![id]));
        }
        if let Ok(file) = object.cast::<DeviceFile>() {
            let rows = file.get().complete_rows(object.py())?.iter().map(|row| imei(row.bind(object.py()).as_any()));
            return rows.collect::<PyResult<_>>().map(Self);
        }
        object.try_iter().map_err(|_| {
            PyTypeError::new_err(format!(
                "expected IMEIs: strings or Device objects, one or a list of them, got {}",
                type_name(&object)
            ))
        })?;
        DeviceId::read_together(|| read_each(&object, imei)).map(Self)
    }
}

/// The IMEI of one device, from a string of digits, a key with an `imei:…`, a `Device` or a `DeviceRow`.
pub struct Imei(pub DeviceId);

impl<'py> FromPyObject<'_, 'py> for Imei {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        imei(&object).map(Self)
    }
}

fn imei(object: &Bound<'_, PyAny>) -> PyResult<DeviceId> {
    if let Ok(string) = object.cast::<PyString>()
        && let digits = string.to_str()?
        && digits.bytes().all(|byte| byte.is_ascii_digit())
    {
        return DeviceId::imei(digits).map_err(raise);
    }
    let key = object.extract::<Key>()?.0;
    let id = key.ids().iter().find(|id| id.kind().as_str() == "imei").cloned();
    id.ok_or_else(|| {
        PyValueError::new_err(format!("{key} has no IMEI: pass an IMEI, because firmware methods name devices by IMEI"))
    })
}
