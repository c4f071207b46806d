//! Converts between the types of the API description and Python records. The generated `thingspace/models.py` contains the record
//! classes.

use pyo3::IntoPyObjectExt as _;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use thingspace::raw::types;

use super::json::{from_python, to_python};
use crate::runtime::flavor::{Answer, Flavor};

/// A type that can be converted to and from Python: a type of the API description with a record class in `thingspace.models`, or
/// `String`.
pub trait Described: Serialize + DeserializeOwned + Send + 'static {
    /// The name of the record class; `None` for `String`, whose values become `str` objects.
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
    AsynchronousRequestResult, PlaceOfUse, PromoUsage, ServicePlan, SmsMessage, StatusResponse,
}

impl Described for String {
    const CLASS: Option<&'static str> = None;
}

/// Returns the class `name` of `thingspace.models`.
pub fn class<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("thingspace.models")?.getattr(name)
}

/// Converts a value to an object of its record class, or to a `str`.
pub fn object<'py, T: Described>(py: Python<'py>, value: &T) -> PyResult<Bound<'py, PyAny>> {
    let data = to_python(py, &json(value))?;
    match T::CLASS {
        Some(name) => class(py, name)?.call_method1("from_dict", (data,)),
        None => Ok(data),
    }
}

/// Converts a value to JSON.
pub fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// An answer that is one record or string.
pub struct One<T>(pub T);

impl<T: Described> Answer for One<T> {
    fn give(self, py: Python<'_>, _flavor: Flavor) -> PyResult<Bound<'_, PyAny>> {
        object(py, &self.0)
    }
}

/// An answer that is a Python list of records or strings.
pub struct Many<T>(pub Vec<T>);

impl<T: Described> Answer for Many<T> {
    fn give(self, py: Python<'_>, _flavor: Flavor) -> PyResult<Bound<'_, PyAny>> {
        let objects: PyResult<Vec<_>> = self.0.iter().map(|value| object(py, value)).collect();
        objects?.into_bound_py_any(py)
    }
}

/// An answer that Verizon's documentation does not describe, and that therefore has no record class. It is converted to
/// dictionaries and lists.
pub struct Undescribed<T>(pub T);

impl<T: Serialize + Send + 'static> Answer for Undescribed<T> {
    fn give(self, py: Python<'_>, _flavor: Flavor) -> PyResult<Bound<'_, PyAny>> {
        to_python(py, &json(&self.0))
    }
}

/// A record that was passed as an argument: an object of its class in `thingspace.models`, or a dictionary with the member names
/// of the API.
pub struct RecordArgument<T>(pub T);

impl<'py, T: Described> FromPyObject<'_, 'py> for RecordArgument<T> {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let (py, name) = (object.py(), T::CLASS.unwrap_or("str"));
        let is = |class: Bound<'_, PyAny>| object.is_instance(&class);
        if !is(class(py, name)?)? && !is(py.import("collections.abc")?.getattr("Mapping")?)? {
            let kind = object.get_type().name()?;
            return Err(PyTypeError::new_err(format!("expected a models.{name} or a dictionary, got {kind}")));
        }
        let plain = py.import("thingspace._record")?.getattr("plain")?.call1((object,))?;
        let parsed = serde_json::from_value(from_python(&plain)?);
        parsed.map(Self).map_err(|error| PyValueError::new_err(format!("not a valid {name}: {error}")))
    }
}
