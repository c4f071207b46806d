//! Converts between JSON and Python objects.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::IntoPyDict as _;
use serde_json::Value;

/// Converts JSON to Python objects.
pub fn to_python<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (value.to_string(),))
}

/// Converts a Python object to JSON with Python's own `json` module. Raises a `ValueError` if the object contains a NaN or an
/// infinite number, which JSON cannot express.
pub fn from_python(object: &Bound<'_, PyAny>) -> PyResult<Value> {
    let py = object.py();
    let options = [("allow_nan", false)].into_py_dict(py)?;
    let json: String = py.import("json")?.call_method("dumps", (object,), Some(&options))?.extract()?;
    serde_json::from_str(&json).map_err(|error| PyValueError::new_err(error.to_string()))
}
