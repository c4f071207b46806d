//! Converts between JSON and Python objects.

use pyo3::prelude::*;
use serde_json::Value;

/// Converts JSON to Python objects.
pub fn to_python<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (value.to_string(),))
}

/// Converts a Python object to JSON with Python's own `json` module.
pub fn from_python(object: &Bound<'_, PyAny>) -> PyResult<Value> {
    let json: String = object.py().import("json")?.call_method1("dumps", (object,))?.extract()?;
    Ok(serde_json::from_str(&json).unwrap_or_default())
}
