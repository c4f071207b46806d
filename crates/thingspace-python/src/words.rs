//! Values that the description lists: as keyword arguments, where a misspelt one would match nothing, and in answers, where one may be
//! new.

use std::fmt::Display;

use pyo3::IntoPyObjectExt as _;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use thingspace::State;
use thingspace::raw::types::{
    CallbackService, CampaignProtocol, ChangeIdentifierOption, LocationCallbackService, ReachabilityType, SmsEncoding,
    UpgradeStatus,
};

use crate::errors::config;

/// A type of the description with a list of values.
pub trait Listed: for<'a> From<&'a str> + Display {
    /// What it is called, for errors.
    const NAME: &'static str;
    /// The values that the description knows.
    const KNOWN: &'static [&'static str];

    /// Whether it is one of them.
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
}

/// A value of such a list as an argument: in any case, with any dashes. One that the list does not have is an `Unknown`, by which people
/// say that they mean it, and answers that the service told it.
pub struct Word<T>(pub T);

impl<'py, T: Listed> FromPyObject<'_, 'py> for Word<T> {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let py = object.py();
        let given = object.get_type().name()?;
        let text: String = object.extract().map_err(|_| PyTypeError::new_err(format!("a {} is text, not {given}", T::NAME)))?;
        let value = T::from(text.as_str());
        if value.is_known() || object.is_instance(&unknown(py)?)? {
            return Ok(Self(value));
        }
        Err(config(py, &refusal(T::NAME, &text, T::KNOWN)))
    }
}

/// What is wrong with a value, and what was probably meant.
fn refusal(name: &str, text: &str, known: &[&str]) -> String {
    /// Below it two values have little in common.
    const ALIKE: f64 = 0.7;
    let alike = |other: &str| strsim::jaro_winkler(&text.to_lowercase(), &other.to_lowercase());
    let nearest = known.iter().map(|other| (alike(other), other)).max_by(|a, b| a.0.total_cmp(&b.0));
    let hint = match nearest {
        Some((likeness, near)) if likeness >= ALIKE => format!(" (did you mean '{near}'?)"),
        _ => String::new(),
    };
    let text = text.escape_debug();
    format!(
        "invalid {name} '{text}': expected one of {}{hint}; to send it all the same, give Unknown('{text}')",
        known.join(", ")
    )
}

fn unknown(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import("thingspace._unknown")?.getattr("Unknown")
}

/// The state of a device: text, `Unknown` where the description does not have it.
pub fn state<'py>(py: Python<'py>, text: Option<&str>) -> PyResult<Bound<'py, PyAny>> {
    match text {
        Some(text) if !State::from(text).is_known() => unknown(py)?.call1((text,)),
        text => text.into_bound_py_any(py),
    }
}

/// The fields of a class of `thingspace.models` that the description lists values of, by their names in JSON.
#[pyfunction]
pub fn _listed_values(class: &str) -> Vec<(&'static str, Vec<&'static str>)> {
    thingspace_sim::listed_values(class)
}

/// Refuses the first value of a request that the description does not know, unless it is meant or came from an answer.
pub fn check(
    py: Python<'_>,
    operation: &str,
    parameters: &[(String, String)],
    body: Option<&serde_json::Value>,
    meant: &[String],
) -> PyResult<()> {
    let mut found = thingspace_sim::unknown_parameters(operation, parameters);
    found.extend(body.into_iter().flat_map(|body| thingspace_sim::unknown_values(operation, body)));
    match found.iter().find(|value| !meant.contains(&value.value)) {
        None => Ok(()),
        Some(value) => Err(config(py, &refusal(&value.place, &value.value, &value.known))),
    }
}
