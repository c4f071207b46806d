//! Reads the devices of a simulator from a Python argument: a CSV file, or rows (an iterable of dictionaries).

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PyMapping, PyString, PyTuple};

use super::arguments::type_name;
use super::device_file::content;

/// The devices of a simulator, as CSV.
pub struct Fleet(pub Vec<u8>);

impl<'py> FromPyObject<'_, 'py> for Fleet {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let is_file = object.is_instance_of::<PyString>()
            || object.is_instance_of::<PyBytes>()
            || object.hasattr("read")?
            || object.hasattr("__fspath__")?;
        if is_file {
            return content(&object).map(Self);
        }
        let rows = object.try_iter().map_err(|_| {
            PyTypeError::new_err(format!(
                "expected a path, an open file, CSV as bytes, or rows such as [{{'iccid': '8914…'}}], got {}",
                type_name(&object)
            ))
        })?;
        csv(&rows.collect::<PyResult<Vec<_>>>()?).map(Self)
    }
}

/// Converts rows to CSV. Each key that occurs in any row becomes a column.
fn csv(rows: &[Bound<'_, PyAny>]) -> PyResult<Vec<u8>> {
    let mut columns: Vec<String> = Vec::new();
    let mut lines: Vec<Vec<String>> = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let row = row.cast::<PyMapping>().map_err(|_| {
            PyTypeError::new_err(format!(
                "row {index}: expected a dictionary such as {{'iccid': '8914…'}}, got {}",
                type_name(row)
            ))
        })?;
        let mut cells = vec![String::new(); columns.len()];
        for item in row.items()?.iter() {
            let (name, value): (String, Bound<'_, PyAny>) = item.cast::<PyTuple>()?.extract()?;
            let column = columns.iter().position(|column| *column == name).unwrap_or_else(|| {
                columns.push(name);
                cells.push(String::new());
                columns.len() - 1
            });
            cells[column] = cell(&value)?;
        }
        lines.push(cells);
    }
    let mut text = line(&columns, columns.len());
    text.extend(lines.iter().flat_map(|cells| line(cells, columns.len())));
    Ok(text)
}

/// Converts a value to the content of a CSV cell. `None` becomes an empty cell. The items of a list or tuple, such as the groups
/// of a device, are joined with semicolons.
fn cell(value: &Bound<'_, PyAny>) -> PyResult<String> {
    if value.is_none() {
        return Ok(String::new());
    }
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        let values = value.try_iter()?.map(|value| Ok(value?.str()?.to_string()));
        return Ok(values.collect::<PyResult<Vec<String>>>()?.join(";"));
    }
    Ok(value.str()?.to_string())
}

fn line(cells: &[String], length: usize) -> Vec<u8> {
    let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
    let missing = ",".repeat(length - cells.len());
    format!("{}{missing}\n", quoted.join(",")).into_bytes()
}
