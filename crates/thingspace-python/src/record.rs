//! Records as frozen classes, each from one table of its fields: the getters, and the columns of a table.

use pyo3::prelude::*;
use serde_json::Value;

/// JSON as Python objects.
pub fn to_python<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (value.to_string(),))
}

/// A Python object as JSON, by Python's own writer.
pub fn from_python(object: &Bound<'_, PyAny>) -> PyResult<Value> {
    let text: String = object.py().import("json")?.call_method1("dumps", (object,))?.extract()?;
    Ok(serde_json::from_str(&text).unwrap_or_default())
}

/// Declares a record class over a type of the client. Fields are `text`, `int`, `flag`, `time`, `texts` or `state`; each says how it is read.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $class:ident($inner:ty), json $json:expr, parse $parse:expr;
        shown $($shown:ident),+;
        $(
            #[doc = $doc:literal]
            $field:ident: $kind:ident = $read:expr;
        )+
        methods { $($methods:tt)* }
    ) => {
        $(#[$meta])*
        #[pyo3::pyclass(frozen, module = "thingspace")]
        pub struct $class(pub $inner);

        #[pyo3::pymethods]
        impl $class {
            $(
                #[doc = $doc]
                #[getter]
                fn $field<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                    let read: fn(&$inner) -> $crate::record::field_type!($kind) = $read;
                    let value = read(&self.0);
                    $crate::record::field_value!($kind, py, value)
                }
            )+

            /// Everything the service said, with the names of the API.
            fn to_dict<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                let json: fn(&$inner) -> serde_json::Value = $json;
                $crate::record::to_python(py, &json(&self.0))
            }

            /// A record of what `to_dict` gave.
            #[staticmethod]
            fn from_dict(data: &pyo3::Bound<'_, pyo3::types::PyDict>) -> pyo3::PyResult<Self> {
                let parse: fn(serde_json::Value) -> Result<$inner, serde_json::Error> = $parse;
                let parsed = parse($crate::record::from_python(data.as_any())?);
                parsed.map(Self).map_err(|error| $crate::errors::config(data.py(), &error.to_string()))
            }

            fn __eq__(&self, other: &pyo3::Bound<'_, pyo3::PyAny>) -> bool {
                other.cast::<$class>().is_ok_and(|other| other.get().0 == self.0)
            }

            fn __reduce__<'py>(
                this: &pyo3::Bound<'py, Self>,
            ) -> pyo3::PyResult<(pyo3::Bound<'py, pyo3::PyAny>, (pyo3::Bound<'py, pyo3::PyAny>,))> {
                let data = this.get().to_dict(this.py())?;
                Ok((this.get_type().getattr("from_dict")?, (data,)))
            }

            fn __repr__(&self, py: pyo3::Python<'_>) -> pyo3::PyResult<String> {
                let fields: pyo3::PyResult<Vec<String>> = [$((stringify!($shown), self.$shown(py)?)),+]
                    .into_iter()
                    .map(|(name, value)| Ok(format!("{name}={}", value.repr()?)))
                    .collect();
                Ok(format!("{}({})", stringify!($class), fields?.join(", ")))
            }

            $($methods)*
        }

        impl $crate::table::Tabular for $inner {
            const FIELDS: &'static [$crate::table::Field<Self>] = &[$(
                $crate::table::Field {
                    name: stringify!($field),
                    read: {
                        // As a function, so that it holds for rows of any lifetime.
                        fn read(row: &$inner) -> $crate::record::field_type!($kind) {
                            let read: fn(&$inner) -> $crate::record::field_type!($kind) = $read;
                            read(row)
                        }
                        $crate::record::field_column!($kind, read)
                    },
                },
            )+];
        }
    };
}
pub(crate) use record;

/// What a kind of field is read as.
macro_rules! field_type {
    (text) => { Option<&str> };
    (time) => { Option<&str> };
    (int) => { Option<i64> };
    (flag) => { Option<bool> };
    (texts) => { Vec<&str> };
    (state) => { Option<&str> };
}
pub(crate) use field_type;

/// A kind of field as a Python object.
macro_rules! field_value {
    (time, $py:ident, $value:ident) => {
        pyo3::IntoPyObjectExt::into_bound_py_any($crate::arguments::moment($py, $value)?, $py)
    };
    (state, $py:ident, $value:ident) => {
        $crate::words::state($py, $value)
    };
    ($kind:ident, $py:ident, $value:ident) => {
        pyo3::IntoPyObjectExt::into_bound_py_any($value, $py)
    };
}
pub(crate) use field_value;

/// A kind of field as a column.
macro_rules! field_column {
    (text, $read:ident) => {
        $crate::table::Read::Text($read)
    };
    (time, $read:ident) => {
        $crate::table::Read::Time($read)
    };
    (int, $read:ident) => {
        $crate::table::Read::Int($read)
    };
    (flag, $read:ident) => {
        $crate::table::Read::Flag($read)
    };
    (texts, $read:ident) => {
        $crate::table::Read::Texts($read)
    };
    (state, $read:ident) => {
        $crate::table::Read::Text($read)
    };
}
pub(crate) use field_column;
