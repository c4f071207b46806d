//! Lists whose rows are strings, or instances of the record classes in the generated `thingspace/models.py`.

use std::sync::{Arc, OnceLock};

use arrow_array::builder::{ListBuilder, StringBuilder};
use arrow_array::{ArrayRef, BooleanArray, Float64Array, Int64Array, RecordBatch, StringArray};
use arrow_schema::{DataType, Field as Column, Fields, Schema, SchemaRef};
use futures_util::StreamExt as _;
use pyo3::prelude::*;
use serde_json::Value;
use thingspace::Paged;
use thingspace::raw::moment::parse;

use super::list::{LazyList, Pages, Rows, Source};
use crate::convert::models::{Described, class, json, object};
use crate::convert::table::{Failures, checked, moment_type, moments};
use crate::errors::Failed;
use crate::runtime::flavor::{Answer, Flavor};

/// The source of a list of records.
pub struct RecordList<T> {
    /// The plural name of the rows, for the repr of the list.
    of: &'static str,
    open: Box<dyn Fn() -> Paged<T> + Send + Sync>,
    /// The columns of the table of this list. Set when a table is first requested.
    columns: Arc<OnceLock<Vec<Field>>>,
}

impl<T: Described> RecordList<T> {
    /// Creates a source. `of` is the plural name of the rows; `open` returns the pages from the beginning.
    pub fn new(of: &'static str, open: impl Fn() -> Paged<T> + Send + Sync + 'static) -> Self {
        Self { of, open: Box::new(open), columns: Arc::default() }
    }
}

impl<T: Described> Answer for RecordList<T> {
    fn give(self, py: Python<'_>, flavor: Flavor) -> PyResult<Bound<'_, PyAny>> {
        LazyList::of(self).give(py, flavor)
    }
}

impl<T: Described> Source for RecordList<T> {
    fn pages(&self) -> Pages {
        let (pages, columns) = ((self.open)().pages(), Arc::clone(&self.columns));
        let records =
            move |rows: Vec<T>| Box::new(Records { rows: rows.into_iter(), columns: Arc::clone(&columns) }) as Box<dyn Rows>;
        pages.map(move |page| page.map(&records)).boxed()
    }

    fn of(&self) -> &'static str {
        self.of
    }

    fn schema(&self, py: Python<'_>, _: Failures) -> PyResult<SchemaRef> {
        let columns = match self.columns.get() {
            Some(columns) => columns,
            None => {
                let columns = columns::<T>(py)?;
                self.columns.get_or_init(|| columns)
            }
        };
        Ok(schema(columns))
    }
}

struct Records<T> {
    rows: std::vec::IntoIter<T>,
    columns: Arc<OnceLock<Vec<Field>>>,
}

impl<T: Described> Rows for Records<T> {
    fn take<'py>(&mut self, py: Python<'py>) -> Option<PyResult<Bound<'py, PyAny>>> {
        self.rows.next().map(|record| object(py, &record))
    }

    fn left(&self) -> usize {
        self.rows.len()
    }

    fn batch(&self, _: Failures) -> Result<Option<RecordBatch>, Failed> {
        let columns = self.columns.get().map_or(&[][..], Vec::as_slice);
        let rows: Vec<Value> = self.rows.as_slice().iter().map(json).collect();
        let arrays = columns.iter().map(|column| column.array(&rows)).collect();
        checked(RecordBatch::try_new(schema(columns), arrays)).map(Some)
    }
}

/// A field of a record class, and the column for this field in tables.
struct Field {
    /// The name in Python.
    name: String,
    /// The name in JSON; `None` if the rows are plain values.
    wire: Option<String>,
    kind: Kind,
}

enum Kind {
    String,
    Moment,
    Int,
    Float,
    Flag,
    Strings,
    /// Any other value, as a JSON string.
    Json,
}

/// Returns the columns of a record class: one for each field, except secrets. A list of strings has the single column `id`.
fn columns<T: Described>(py: Python<'_>) -> PyResult<Vec<Field>> {
    let Some(name) = T::CLASS else { return Ok(vec![Field { name: "id".to_owned(), wire: None, kind: Kind::String }]) };
    let mut columns = Vec::new();
    for item in class(py, name)?.getattr("_fields")?.call_method0("items")?.try_iter()? {
        let (name, (wire, kind, many)): (String, (String, String, bool)) = item?.extract()?;
        let kind = match (kind.as_str(), many) {
            ("secret", _) => continue,
            ("str", false) => Kind::String,
            ("str", true) => Kind::Strings,
            ("moment", false) => Kind::Moment,
            ("int", false) => Kind::Int,
            ("float", false) => Kind::Float,
            ("bool", false) => Kind::Flag,
            _ => Kind::Json,
        };
        columns.push(Field { name, wire: Some(wire), kind });
    }
    Ok(columns)
}

fn schema(columns: &[Field]) -> SchemaRef {
    let fields = columns.iter().map(|column| {
        let kind = match column.kind {
            Kind::String | Kind::Json => DataType::Utf8,
            Kind::Moment => moment_type(),
            Kind::Int => DataType::Int64,
            Kind::Float => DataType::Float64,
            Kind::Flag => DataType::Boolean,
            Kind::Strings => DataType::List(Arc::new(Column::new_list_field(DataType::Utf8, true))),
        };
        Column::new(&column.name, kind, true)
    });
    Arc::new(Schema::new(fields.collect::<Fields>()))
}

impl Field {
    fn value<'a>(&self, row: &'a Value) -> &'a Value {
        self.wire.as_ref().map_or(row, |wire| &row[wire.as_str()])
    }

    fn array(&self, rows: &[Value]) -> ArrayRef {
        let values = rows.iter().map(|row| self.value(row));
        match self.kind {
            Kind::String => Arc::new(values.map(Value::as_str).collect::<StringArray>()),
            Kind::Moment => moments(values.map(|value| value.as_str().and_then(parse))),
            Kind::Int => Arc::new(values.map(Value::as_i64).collect::<Int64Array>()),
            Kind::Float => Arc::new(values.map(Value::as_f64).collect::<Float64Array>()),
            Kind::Flag => Arc::new(values.map(Value::as_bool).collect::<BooleanArray>()),
            Kind::Json => {
                let strings = values.map(|value| (!value.is_null()).then(|| value.to_string()));
                Arc::new(strings.collect::<StringArray>())
            }
            Kind::Strings => {
                let mut lists = ListBuilder::new(StringBuilder::new());
                for value in values {
                    lists.append_value(value.as_array().into_iter().flatten().map(Value::as_str));
                }
                Arc::new(lists.finish())
            }
        }
    }
}
