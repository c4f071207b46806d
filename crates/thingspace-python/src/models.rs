//! Records of the generated `thingspace/models.py`: as answers, as rows of lists, and as arguments.

use std::sync::{Arc, OnceLock};

use arrow_array::builder::{ListBuilder, StringBuilder};
use arrow_array::{ArrayRef, BooleanArray, Float64Array, Int64Array, RecordBatch, StringArray};
use arrow_schema::{DataType, Field as Column, Fields, Schema, SchemaRef};
use futures_util::StreamExt as _;
use pyo3::IntoPyObjectExt as _;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use thingspace::Paged;
use thingspace::raw::types;

use crate::errors::Failed;
use crate::list::{Pages, Reading, Rows, Source};
use crate::record::{from_python, to_python};
use crate::table::{Failures, made, moment_type, moments};
use crate::twins::{Answer, World};

/// A type of the description that is handed out as it is, by the name of its class in `thingspace.models`.
pub trait Described: Serialize + DeserializeOwned + Send + 'static {
    /// The class; none for text.
    const CLASS: Option<&'static str>;
}

macro_rules! described {
    ($($kind:ident),* $(,)?) => {
        $(impl Described for types::$kind {
            const CLASS: Option<&'static str> = Some(stringify!($kind));
        })*
    };
}

described! {
    Account, AccountDeviceConsent, AccountDeviceList, AccountLead, AccountStatesAndServices, BillableUsageReport,
    CampaignFirmwareUpgrade, CampaignSoftware, CampaignSoftwareUpgrade, ConsentTransaction, DeviceGroup, DeviceInfo,
    DeviceLocationCallback, DeviceLocationSubscription, DeviceSkuInfo, DeviceUpgradeHistory, DiagnosticsCategory, Firmware,
    FirmwareCampaign, FirmwarePackage, FirmwareUpgrade, FirmwareUpgradeChangeResult, FotaDevice, FotaLicenseRemovalResult,
    FotaLicenseResult, FotaSubscription, LicensedDevice, Location, LocationReportStatus, LocationReportTransaction, MismatchedDevice,
    PlaceOfUse, PromoUsage, ServicePlan, SmsMessage, StatusResponse,
}

impl Described for String {
    const CLASS: Option<&'static str> = None;
}

fn class<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("thingspace.models")?.getattr(name)
}

fn object<'py, T: Described>(py: Python<'py>, value: &T) -> PyResult<Bound<'py, PyAny>> {
    let data = to_python(py, &json(value))?;
    match T::CLASS {
        Some(name) => class(py, name)?.call_method1("from_dict", (data,)),
        None => Ok(data),
    }
}

fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// A record as an answer.
pub struct One<T>(pub T);

impl<T: Described> Answer for One<T> {
    fn give(self, py: Python<'_>, _world: World) -> PyResult<Bound<'_, PyAny>> {
        object(py, &self.0)
    }
}

/// Records as an answer that comes whole.
pub struct Many<T>(pub Vec<T>);

impl<T: Described> Answer for Many<T> {
    fn give(self, py: Python<'_>, _world: World) -> PyResult<Bound<'_, PyAny>> {
        let objects: PyResult<Vec<_>> = self.0.iter().map(|value| object(py, value)).collect();
        objects?.into_bound_py_any(py)
    }
}

/// An answer whose form is on no page: as it came.
pub struct Undescribed<T>(pub T);

impl<T: Serialize + Send + 'static> Answer for Undescribed<T> {
    fn give(self, py: Python<'_>, _world: World) -> PyResult<Bound<'_, PyAny>> {
        to_python(py, &json(&self.0))
    }
}

/// A list that is asked for page by page while it is read.
pub struct Listed<T> {
    of: &'static str,
    open: Box<dyn Fn() -> Paged<T> + Send + Sync>,
    /// The columns of a table of it, once it is made one.
    columns: Arc<OnceLock<Vec<Field>>>,
}

impl<T: Described> Listed<T> {
    /// A list of such things; `open` begins it anew.
    pub fn new(of: &'static str, open: impl Fn() -> Paged<T> + Send + Sync + 'static) -> Self {
        Self { of, open: Box::new(open), columns: Arc::default() }
    }
}

impl<T: Described> Answer for Listed<T> {
    fn give(self, py: Python<'_>, world: World) -> PyResult<Bound<'_, PyAny>> {
        Reading::of(self).give(py, world)
    }
}

impl<T: Described> Source for Listed<T> {
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
        made(RecordBatch::try_new(schema(columns), arrays)).map(Some)
    }
}

/// A column: a field of the class, by its name in Python and in JSON.
struct Field {
    name: String,
    /// None for a list of bare values.
    wire: Option<String>,
    kind: Kind,
}

enum Kind {
    Text,
    Moment,
    Int,
    Float,
    Flag,
    Texts,
    /// What has members of its own, as JSON text.
    Json,
}

/// The columns of a class: its fields as the description has them, whatever the rows hold. Secrets get none.
fn columns<T: Described>(py: Python<'_>) -> PyResult<Vec<Field>> {
    let Some(name) = T::CLASS else { return Ok(vec![Field { name: "id".to_owned(), wire: None, kind: Kind::Text }]) };
    let mut columns = Vec::new();
    for item in class(py, name)?.getattr("_fields")?.call_method0("items")?.try_iter()? {
        let (name, (wire, kind, many)): (String, (String, String, bool)) = item?.extract()?;
        let kind = match (kind.as_str(), many) {
            ("secret", _) => continue,
            ("str", false) => Kind::Text,
            ("str", true) => Kind::Texts,
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
            Kind::Text | Kind::Json => DataType::Utf8,
            Kind::Moment => moment_type(),
            Kind::Int => DataType::Int64,
            Kind::Float => DataType::Float64,
            Kind::Flag => DataType::Boolean,
            Kind::Texts => DataType::List(Arc::new(Column::new_list_field(DataType::Utf8, true))),
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
            Kind::Text => Arc::new(values.map(Value::as_str).collect::<StringArray>()),
            Kind::Moment => moments(values.map(Value::as_str)),
            Kind::Int => Arc::new(values.map(Value::as_i64).collect::<Int64Array>()),
            Kind::Float => Arc::new(values.map(Value::as_f64).collect::<Float64Array>()),
            Kind::Flag => Arc::new(values.map(Value::as_bool).collect::<BooleanArray>()),
            Kind::Json => {
                let texts = values.map(|value| (!value.is_null()).then(|| value.to_string()));
                Arc::new(texts.collect::<StringArray>())
            }
            Kind::Texts => {
                let mut lists = ListBuilder::new(StringBuilder::new());
                for value in values {
                    lists.append_value(value.as_array().into_iter().flatten().map(Value::as_str));
                }
                Arc::new(lists.finish())
            }
        }
    }
}

/// A record as an argument: of its class in `thingspace.models`, or a dictionary with the names of the API.
pub struct Given<T>(pub T);

impl<'py, T: Described> FromPyObject<'_, 'py> for Given<T> {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let (py, name) = (object.py(), T::CLASS.unwrap_or("str"));
        let is = |class: Bound<'_, PyAny>| object.is_instance(&class);
        if !is(class(py, name)?)? && !is(py.import("collections.abc")?.getattr("Mapping")?)? {
            let given = object.get_type().name()?;
            return Err(PyTypeError::new_err(format!("give a models.{name} or a dictionary, not {given}")));
        }
        let plain = py.import("thingspace._record")?.getattr("plain")?.call1((object,))?;
        let parsed = serde_json::from_value(from_python(&plain)?);
        parsed.map(Self).map_err(|error| PyValueError::new_err(format!("this is no {name}: {error}")))
    }
}
