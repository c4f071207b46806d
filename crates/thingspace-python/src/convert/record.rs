//! Declares record classes. The getters of a class and the columns of its Arrow table are generated from one list of fields.

/// Declares a frozen record class that wraps a Rust type. Each field has a kind (`string`, `int`, `flag`, `time`, `strings` or
/// `state`) and a function that reads its value.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $class:ident($inner:ty), json $json:expr, parse $parse:expr;
        shown $($shown:ident),+;
        $(
            $(#[doc = $doc:literal])+
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
                $(#[doc = $doc])+
                #[getter]
                fn $field<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                    let read: fn(&$inner) -> $crate::convert::record::field_type!($kind) = $read;
                    let value = read(&self.0);
                    $crate::convert::record::field_value!($kind, py, value)
                }
            )+

            /// Returns the record as a dictionary. If the service sent the record, the keys are the member names of the API.
            ///
            /// ```python
            /// import json
            ///
            /// print(json.dumps(record.to_dict()))
            /// ```
            fn to_dict<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                let json: fn(&$inner) -> serde_json::Value = $json;
                $crate::convert::json::to_python(py, &json(&self.0))
            }

            /// Creates a record from a dictionary that `to_dict` returned.
            ///
            /// ```python
            /// copy = type(record).from_dict(record.to_dict())
            /// assert copy == record
            /// ```
            #[staticmethod]
            fn from_dict(data: &pyo3::Bound<'_, pyo3::types::PyDict>) -> pyo3::PyResult<Self> {
                let parse: fn(serde_json::Value) -> Result<$inner, serde_json::Error> = $parse;
                let parsed = parse($crate::convert::json::from_python(data.as_any())?);
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

        impl $crate::convert::table::Tabular for $inner {
            const FIELDS: &'static [$crate::convert::table::Field<Self>] = &[$(
                $crate::convert::table::Field {
                    name: stringify!($field),
                    read: {
                        // A closure would accept only rows with one lifetime. This function accepts rows with any lifetime.
                        fn read(row: &$inner) -> $crate::convert::record::field_type!($kind) {
                            let read: fn(&$inner) -> $crate::convert::record::field_type!($kind) = $read;
                            read(row)
                        }
                        $crate::convert::record::field_column!($kind, read)
                    },
                },
            )+];
        }
    };
}
pub(crate) use record;

/// The Rust type of a field's value. It depends on the kind of the field.
macro_rules! field_type {
    (string) => { Option<&str> };
    (time) => { Option<jiff::Timestamp> };
    (int) => { Option<i64> };
    (flag) => { Option<bool> };
    (strings) => { Vec<&str> };
    (state) => { Option<&str> };
}
pub(crate) use field_type;

/// Converts the value of a field to a Python object.
macro_rules! field_value {
    (time, $py:ident, $value:ident) => {
        pyo3::IntoPyObjectExt::into_bound_py_any($crate::convert::moments::moment($py, $value)?, $py)
    };
    (state, $py:ident, $value:ident) => {
        $crate::convert::values::state($py, $value)
    };
    ($kind:ident, $py:ident, $value:ident) => {
        pyo3::IntoPyObjectExt::into_bound_py_any($value, $py)
    };
}
pub(crate) use field_value;

/// Selects the variant of `Read` for a field's Arrow column. The variant contains the function that reads the field.
macro_rules! field_column {
    (string, $read:ident) => {
        $crate::convert::table::Read::String($read)
    };
    (time, $read:ident) => {
        $crate::convert::table::Read::Time($read)
    };
    (int, $read:ident) => {
        $crate::convert::table::Read::Int($read)
    };
    (flag, $read:ident) => {
        $crate::convert::table::Read::Flag($read)
    };
    (strings, $read:ident) => {
        $crate::convert::table::Read::Strings($read)
    };
    (state, $read:ident) => {
        $crate::convert::table::Read::String($read)
    };
}
pub(crate) use field_column;
