//! Values that the API description lists, such as the states of a device. In an argument, a value that is not listed raises an
//! error, because it is probably misspelled. An `Unknown` object is accepted. In an answer, a value that is not listed becomes an
//! `Unknown`.

use std::fmt::Display;

use pyo3::IntoPyObjectExt as _;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use thingspace::State;
use thingspace::raw::types::{
    CallbackService, CampaignProtocol, ChangeIdentifierOption, LocationCallbackService, PublicIpRestriction, ReachabilityType,
    SmsEncoding, UpgradeStatus,
};

use crate::errors::config;

/// A type whose values the API description lists.
pub trait Listed: for<'a> From<&'a str> + Display {
    /// The name of the type in errors.
    const NAME: &'static str;
    /// The values that the API description lists.
    const KNOWN: &'static [&'static str];

    /// Whether the value is in the list.
    fn is_known(&self) -> bool {
        Self::KNOWN.contains(&self.to_string().as_str())
    }
}

macro_rules! listed {
    ($($kind:ident: $name:literal),* $(,)?) => {
        $(impl Listed for $kind {
            const NAME: &'static str = $name;
            const KNOWN: &'static [&'static str] = $kind::KNOWN;
        })*
    };
}

listed! {
    State: "state", UpgradeStatus: "status", CampaignProtocol: "protocol", ReachabilityType: "kind", SmsEncoding: "encoding",
    ChangeIdentifierOption: "option", CallbackService: "service", LocationCallbackService: "service",
    PublicIpRestriction: "public_ip_restriction",
}

/// A listed value that was passed as an argument. Case and separators do not matter. A value that is not in the list raises an
/// error unless it is an `Unknown`.
#[derive(Clone)]
pub struct ListedValue<T>(pub T);

impl<'py, T: Listed> FromPyObject<'_, 'py> for ListedValue<T> {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let py = object.py();
        let kind = object.get_type().name()?;
        let string: String =
            object.extract().map_err(|_| PyTypeError::new_err(format!("expected a {} as a string, got {kind}", T::NAME)))?;
        let value = T::from(string.as_str());
        if value.is_known() || object.is_instance(&unknown(py)?)? {
            return Ok(Self(value));
        }
        Err(config(py, &invalid(T::NAME, &string, T::KNOWN)))
    }
}

/// Returns the error message about a value that is not listed. The message suggests the most similar listed value if it is
/// similar enough.
fn invalid(name: &str, value: &str, known: &[&str]) -> String {
    /// The minimum similarity of a suggestion, from 0 to 1.
    const MIN_SIMILARITY: f64 = 0.7;
    let similarity = |other: &str| strsim::jaro_winkler(&value.to_lowercase(), &other.to_lowercase());
    let nearest = known.iter().map(|other| (similarity(other), other)).max_by(|a, b| a.0.total_cmp(&b.0));
    let hint = match nearest {
        Some((similarity, near)) if similarity >= MIN_SIMILARITY => format!(" (did you mean '{near}'?)"),
        _ => String::new(),
    };
    let value = value.escape_debug();
    format!("invalid {name} '{value}': expected one of {}{hint}; to send it anyway, pass Unknown('{value}')", known.join(", "))
}

fn unknown(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import("thingspace._unknown")?.getattr("Unknown")
}

/// Returns the state of a device as a `str`, or as an `Unknown` if the API description does not list the state.
pub fn state<'py>(py: Python<'py>, state: Option<&str>) -> PyResult<Bound<'py, PyAny>> {
    match state {
        Some(state) if !State::from(state).is_known() => unknown(py)?.call1((state,)),
        state => state.into_bound_py_any(py),
    }
}

/// For a class in `thingspace.models`, returns each field that has listed values, as a pair of the field's JSON name and these
/// values.
#[pyfunction]
pub fn _listed_values(class: &str) -> Vec<(&'static str, Vec<&'static str>)> {
    thingspace_sim::listed_values(class)
}

/// Raises a `ConfigError` if a parameter or a member of the body has listed values, but its value is neither listed nor in
/// `allowed`.
pub fn check(
    py: Python<'_>,
    operation: &str,
    parameters: &[(String, String)],
    body: Option<&serde_json::Value>,
    allowed: &[String],
) -> PyResult<()> {
    let mut found = thingspace_sim::unknown_parameters(operation, parameters);
    found.extend(body.into_iter().flat_map(|body| thingspace_sim::unknown_values(operation, body)));
    match found.iter().find(|value| !allowed.contains(&value.value)) {
        None => Ok(()),
        Some(value) => Err(config(py, &invalid(&value.place, &value.value, &value.known))),
    }
}
