//! Arrow tables. The record class determines the types of the columns, so the types do not depend on the values in the first
//! page.

use std::sync::Arc;

use arrow_array::builder::{ListBuilder, StringBuilder};
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{
    ArrayRef, BooleanArray, Int64Array, RecordBatch, RecordBatchIterator, StringArray, TimestampMicrosecondArray, new_null_array,
};
use arrow_schema::ffi::FFI_ArrowSchema;
use arrow_schema::{DataType, Field as Column, Fields, Schema, SchemaRef, TimeUnit};
use jiff::Timestamp;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict};

use super::moments::is_representable;
use crate::errors::{self, Failed};
use crate::runtime::flavor::{Answer, Flavor};

/// A record type that can be converted to the rows of a table.
pub trait Tabular: Sized + 'static {
    /// The fields, one per column.
    const FIELDS: &'static [Field<Self>];
}

/// A field of a record.
pub struct Field<R> {
    pub name: &'static str,
    pub read: Read<R>,
}

/// How to read a field. The variant determines the type of the column, and its function returns the value of the field.
pub enum Read<R> {
    String(fn(&R) -> Option<&str>),
    Time(fn(&R) -> Option<Timestamp>),
    Int(fn(&R) -> Option<i64>),
    Flag(fn(&R) -> Option<bool>),
    Strings(fn(&R) -> Vec<&str>),
}

impl<R> Field<R> {
    fn column(&self) -> Column {
        let kind = match self.read {
            Read::String(_) => DataType::Utf8,
            Read::Time(_) => moment_type(),
            Read::Int(_) => DataType::Int64,
            Read::Flag(_) => DataType::Boolean,
            Read::Strings(_) => DataType::List(Arc::new(Column::new_list_field(DataType::Utf8, true))),
        };
        Column::new(self.name, kind, true)
    }

    fn array(&self, rows: &[R]) -> ArrayRef {
        match self.read {
            Read::String(read) => Arc::new(rows.iter().map(read).collect::<StringArray>()),
            Read::Time(read) => moments(rows.iter().map(read)),
            Read::Int(read) => Arc::new(rows.iter().map(read).collect::<Int64Array>()),
            Read::Flag(read) => Arc::new(rows.iter().map(read).collect::<BooleanArray>()),
            Read::Strings(read) => {
                let mut lists = ListBuilder::new(StringBuilder::new());
                for row in rows {
                    lists.append_value(read(row).into_iter().map(Some));
                }
                Arc::new(lists.finish())
            }
        }
    }
}

/// The type of a column of timestamps.
pub fn moment_type() -> DataType {
    DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into()))
}

/// Returns a column of timestamps. A time that Python cannot represent becomes null.
pub fn moments(moments: impl Iterator<Item = Option<Timestamp>>) -> ArrayRef {
    let microseconds = moments.map(|moment| moment.filter(is_representable).map(Timestamp::as_microsecond));
    Arc::new(microseconds.collect::<TimestampMicrosecondArray>().with_timezone("UTC"))
}

/// How a table handles devices whose records could not be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Failures {
    /// Raise the first error.
    Raise,
    /// Leave the devices out.
    Skip,
    /// Give each of these devices a row, with the error in the column `error`.
    Column,
    /// Raise the first error if there is no device whose records could be read. In all other cases, like `Column`.
    #[default]
    ColumnUnlessAll,
}

impl<'py> FromPyObject<'_, 'py> for Failures {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match object.extract::<String>()?.as_str() {
            "raise" => Ok(Self::Raise),
            "skip" => Ok(Self::Skip),
            "column" => Ok(Self::Column),
            other => {
                let message = format!("argument 'errors': expected raise, skip or column, got '{}'", other.escape_debug());
                Err(errors::config(object.py(), &message))
            }
        }
    }
}

/// Returns the columns of a record type.
pub fn schema<R: Tabular>() -> SchemaRef {
    Arc::new(Schema::new(R::FIELDS.iter().map(Field::column).collect::<Fields>()))
}

/// Converts rows to a record batch.
pub fn batch<R: Tabular>(rows: &[R]) -> Result<RecordBatch, Failed> {
    // The schema and the arrays come from the same fields, so the types match.
    checked(RecordBatch::try_new(schema::<R>(), R::FIELDS.iter().map(|field| field.array(rows)).collect()))
}

impl Failures {
    /// Whether the table has a column for errors.
    fn has_column(self) -> bool {
        matches!(self, Self::Column | Self::ColumnUnlessAll)
    }
}

/// The device whose history a record batch contains.
pub struct OfDevice<'a> {
    /// The id that was requested.
    pub device: &'a str,
    /// The ICCID, formatted as in the table of devices; `None` if the caller did not pass it.
    pub iccid: Option<&'a str>,
    /// The IMEI, formatted as in the table of devices; `None` if the caller did not pass it.
    pub imei: Option<&'a str>,
    /// Why the history could not be read; `None` if it was read.
    pub failed: Option<&'a str>,
}

/// Returns the columns of a record type, and additional columns for the device of each record. If `failures` requires it, also
/// returns the column `error`.
pub fn schema_of_devices<R: Tabular>(failures: Failures) -> SchemaRef {
    let device = Column::new("device", DataType::Utf8, false);
    let error = failures.has_column().then_some("error");
    let more = ["iccid", "imei"].into_iter().chain(error).map(|name| Column::new(name, DataType::Utf8, true));
    Arc::new(Schema::new([device].into_iter().chain(R::FIELDS.iter().map(Field::column)).chain(more).collect::<Fields>()))
}

/// Converts the history of one device to a record batch. If the history could not be read, the batch has one row: the device and
/// the error.
pub fn batch_of_device<R: Tabular>(rows: &[R], of: &OfDevice<'_>, failures: Failures) -> Result<RecordBatch, Failed> {
    let count = if of.failed.is_some() { 1 } else { rows.len() };
    let same = |string: Option<&str>| Arc::new(std::iter::repeat_n(string, count).collect::<StringArray>()) as ArrayRef;
    let schema = schema_of_devices::<R>(failures);
    let fields = R::FIELDS.iter().map(|field| match of.failed {
        Some(_) => new_null_array(field.column().data_type(), count),
        None => field.array(rows),
    });
    let error = failures.has_column().then(|| same(of.failed));
    let arrays = [same(Some(of.device))].into_iter().chain(fields).chain([same(of.iccid), same(of.imei)]).chain(error);
    checked(RecordBatch::try_new(schema, arrays.collect()))
}

/// Converts the error of a record batch that could not be created.
pub fn checked(batch: Result<RecordBatch, arrow_schema::ArrowError>) -> Result<RecordBatch, Failed> {
    batch.map_err(|error| Failed::Config(format!("cannot create the table: {error}")))
}

/// The rows of a list, or outcomes, as an Arrow table. Libraries that read Arrow's C stream accept the table: polars, pandas,
/// DuckDB, pyarrow and others.
#[pyclass(frozen, module = "thingspace")]
pub struct Table {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

impl Table {
    pub fn new(schema: SchemaRef, batches: Vec<RecordBatch>) -> Self {
        Self { schema, batches }
    }

    fn rows(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    /// Returns the table as Arrow's C stream.
    pub fn stream<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let batches = self.batches.clone().into_iter().map(Ok);
        let reader = RecordBatchIterator::new(batches, Arc::clone(&self.schema));
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(reader)), c"arrow_array_stream")
    }
}

#[pymethods]
impl Table {
    /// The number of rows.
    #[getter]
    fn num_rows(&self) -> usize {
        self.rows()
    }

    /// The names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<String> {
        self.schema.fields().iter().map(|field| field.name().clone()).collect()
    }

    /// Returns the table as Arrow's C stream.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The protocol allows the producer to ignore the requested schema.
        let _ = requested_schema;
        self.stream(py)
    }

    /// Returns the columns as Arrow's C schema.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(self.schema.as_ref());
        let schema = schema.map_err(|error| errors::config(py, &format!("cannot export the schema: {error}")))?;
        PyCapsule::new_with_value(py, schema, c"arrow_schema")
    }

    fn __len__(&self) -> usize {
        self.rows()
    }

    fn __repr__(&self) -> String {
        format!("Table({} rows: {})", self.rows(), self.column_names().join(", "))
    }
}

impl Answer for Table {
    fn give(self, py: Python<'_>, _flavor: Flavor) -> PyResult<Bound<'_, PyAny>> {
        Ok(Bound::new(py, self)?.into_any())
    }
}

/// A table, and the name of the function in `thingspace/_frames.py` that converts it. If there is a `path`, the function writes
/// the table to this file.
pub struct Framed {
    pub table: Table,
    pub function: &'static str,
    pub path: Option<Py<PyAny>>,
}

impl Answer for Framed {
    const HEAVY: bool = true;

    fn give(self, py: Python<'_>, _flavor: Flavor) -> PyResult<Bound<'_, PyAny>> {
        let named = PyDict::new(py);
        if let Some(path) = self.path {
            named.set_item("path", path)?;
        }
        py.import("thingspace._frames")?.getattr(self.function)?.call((self.table,), Some(&named))
    }
}

/// Raises an error if a function of `thingspace/_frames.py` needs a package that is not installed.
pub fn needed(py: Python<'_>, function: &str) -> PyResult<()> {
    py.import("thingspace._frames")?.getattr("needed")?.call1((function,)).map(|_| ())
}
