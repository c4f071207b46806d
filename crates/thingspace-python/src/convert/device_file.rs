//! Files with devices: `read_devices`, and the rows that methods accept as devices.

use std::collections::BTreeMap;
use std::path::PathBuf;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyIterator, PyList, PyString};
use thingspace_device_file::{Column, Error, Reader, Reject, Row};

use super::arguments::type_name;
use crate::errors::config;

/// The columns that `read_devices` reads in addition to the identifiers of the devices.
const VALUES: [Column; 7] =
    [Column::Plan, Column::Zip, Column::Group, Column::CostCenter, Column::NewImei, Column::NewIccid, Column::NewEid];

/// A row of a file: the identifiers of a device, and the other values of the row.
#[pyclass(frozen, module = "thingspace")]
pub struct DeviceRow(pub Row);

#[pymethods]
impl DeviceRow {
    /// The line number of the row in the file, or its position in a JSON array. Both count from 1.
    #[getter]
    fn number(&self) -> u64 {
        self.0.number
    }

    /// The key that identifies the device, for example `iccid:8914…+imei:…`.
    #[getter]
    fn device(&self) -> String {
        self.0.device.to_string()
    }

    /// The identifiers of the device by kind.
    #[getter]
    fn ids(&self) -> BTreeMap<String, String> {
        self.0.device.ids().iter().map(|id| (id.kind().as_str().to_owned(), id.id().to_owned())).collect()
    }

    /// The values in the columns `plan`, `zip`, `group` and `cost_center`, by column. Empty cells are left out.
    #[getter]
    fn values(&self) -> BTreeMap<&'static str, String> {
        self.0.values.iter().map(|(column, value)| (column.as_str(), value.clone())).collect()
    }

    /// The new identifiers of the device, from the columns `new_imei`, `new_iccid` and `new_eid`.
    #[getter]
    fn new_ids(&self) -> Vec<String> {
        self.0.new_ids.iter().map(ToString::to_string).collect()
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<DeviceRow>().is_ok_and(|other| other.get().0 == self.0)
    }

    fn __repr__(&self) -> String {
        format!("DeviceRow({}, {})", self.0.number, self.0.device)
    }
}

/// A row of a file that cannot be used as a device.
#[pyclass(frozen, get_all, module = "thingspace")]
#[derive(Clone, PartialEq)]
pub struct RejectedRow {
    /// The line number of the row in the file, or its position in a JSON array. Both count from 1.
    pub row: u64,
    /// The invalid value as the file contains it; empty if the value is missing. If the reason concerns the whole row, the value
    /// is the device, or all cells of the row separated by commas.
    pub value: String,
    /// Why the row cannot be used.
    pub reason: String,
}

#[pymethods]
impl RejectedRow {
    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<RejectedRow>().is_ok_and(|other| other.get() == self)
    }

    fn __repr__(&self) -> String {
        format!("RejectedRow({}, {})", self.row, self.reason.escape_debug())
    }
}

impl From<Reject> for RejectedRow {
    fn from(reject: Reject) -> Self {
        Self { row: reject.row, value: reject.value, reason: reject.reason }
    }
}

/// The devices of a file, and the rows that cannot be used. Iterate over this object to read the valid rows.
#[pyclass(frozen, module = "thingspace")]
pub struct DeviceFile {
    rows: Vec<Py<DeviceRow>>,
    rejects: Vec<RejectedRow>,
    duplicates: Vec<(u64, u64)>,
    columns: BTreeMap<&'static str, String>,
    unused: Vec<String>,
    warnings: Vec<String>,
}

#[pymethods]
impl DeviceFile {
    /// The valid rows in the order of the file. Each device occurs once.
    #[getter]
    fn rows<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        PyList::new(py, &self.rows)
    }

    /// The rows that cannot be used. A method to which you pass a file with such rows raises a `ConfigError`. To leave these rows
    /// out, pass `file.rows` instead of the file.
    #[getter]
    fn rejects(&self) -> Vec<RejectedRow> {
        self.rejects.clone()
    }

    /// The rows whose device already occurs in an earlier row, as pairs: the number of the row, and the number of the first row
    /// with this device.
    #[getter]
    fn duplicates(&self) -> Vec<(u64, u64)> {
        self.duplicates.clone()
    }

    /// The columns that were read, as a dictionary that maps the meaning of each column to its name in the file:
    /// `{"plan": "Rate Plan"}`.
    #[getter]
    fn columns(&self) -> BTreeMap<&'static str, String> {
        self.columns.clone()
    }

    /// The names of the columns in the file that were not read.
    #[getter]
    fn unused(&self) -> Vec<String> {
        self.unused.clone()
    }

    /// Suspicious facts about the whole file, for example the number of wrong check digits.
    #[getter]
    fn warnings(&self) -> Vec<String> {
        self.warnings.clone()
    }

    fn __len__(&self) -> usize {
        self.rows.len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.rows(py)?.try_iter()
    }

    fn __repr__(&self) -> String {
        format!("DeviceFile(rows={}, rejects={}, duplicates={})", self.rows.len(), self.rejects.len(), self.duplicates.len())
    }
}

impl DeviceFile {
    /// Returns the rows of a file that was passed to a method in place of devices. Raises a `ConfigError` if the file has
    /// rejected rows.
    pub fn complete_rows(&self, py: Python<'_>) -> PyResult<&[Py<DeviceRow>]> {
        let Some(first) = self.rejects.first() else { return Ok(&self.rows) };
        let (refused, total) = (self.rejects.len(), self.rejects.len() + self.rows.len() + self.duplicates.len());
        Err(config(
            py,
            &format!(
                "{refused} of {total} rows of the file cannot be used, the first is row {}: {}; correct them, or pass .rows to leave \
                 them out",
                first.row, first.reason
            ),
        ))
    }
}

/// Reads devices from a file: CSV with a header, JSON, JSON lines, or one device per line. `source` is a path, an open file, or
/// the content as bytes. `columns` maps the meaning of a column to its name in the file, such as `{"plan": "Rate Plan"}`. If the
/// name is empty, the function does not read a column with this meaning.
///
/// ```python
/// devices = ts.read_devices(b"iccid,plan\n89148000008682242668,m2m-1gb\n")
/// job = client.jobs().change_plan(devices)
/// print(job.wait(listener=inbox))
/// ```
#[pyfunction]
#[pyo3(signature = (source, *, columns = None))]
pub fn read_devices(
    py: Python<'_>,
    source: &Bound<'_, PyAny>,
    columns: Option<BTreeMap<String, String>>,
) -> PyResult<DeviceFile> {
    let mut reader = Reader::new().uses(VALUES);
    for (column, name) in columns.unwrap_or_default() {
        let column: Column = column.parse().map_err(|error: String| config(py, &format!("columns: {error}")))?;
        reader = if name.is_empty() { reader.ignore(column) } else { reader.column(column, name) };
    }
    let bytes = content(source)?;
    let file = py.detach(|| reader.read(&bytes)).map_err(|error| match error {
        Error::Io(error) => error.into(),
        Error::Ambiguous { column, .. } => config(py, &format!("{error}, for instance with columns={{'{column}': '…'}}")),
        Error::NoIdentifier { .. } => config(py, &format!("{error}; choose a column with columns={{'iccid': '…'}}")),
        _ => config(py, &error.to_string()),
    })?;
    Ok(DeviceFile {
        rows: file.rows.into_iter().map(|row| Py::new(py, DeviceRow(row))).collect::<PyResult<_>>()?,
        rejects: file.rejects.into_iter().map(RejectedRow::from).collect(),
        duplicates: file.duplicates.iter().map(|duplicate| (duplicate.row, duplicate.of)).collect(),
        columns: file.columns.into_iter().map(|(column, name)| (column.as_str(), name)).collect(),
        unused: file.unused,
        warnings: file.warnings,
    })
}

/// Returns the content of a file. `source` is the path of the file, an open file, or the content itself as bytes.
pub fn content(source: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    if let Ok(bytes) = source.cast::<PyBytes>() {
        return Ok(bytes.as_bytes().to_vec());
    }
    if source.hasattr("read")? {
        let content = source.call_method0("read")?;
        return match content.cast::<PyString>() {
            Ok(string) => Ok(string.to_str()?.as_bytes().to_vec()),
            Err(_) => content.extract(),
        };
    }
    let path: PathBuf = source.extract().map_err(|_| {
        PyTypeError::new_err(format!("expected a path, an open file or bytes, got {}", type_name(&source.as_borrowed())))
    })?;
    // Python's own `open` raises the exceptions that Python programs expect, with the name of the file.
    let open = source.py().import("builtins")?.getattr("open")?;
    let file = open.call1((path, "rb"))?;
    let content = file.call_method0("read").and_then(|content| content.extract());
    file.call_method0("close")?;
    content
}
