//! Errors of the client as the exceptions that `thingspace/errors.py` defines.

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::raw::operation;
use thingspace::{Error, Kind, Phase};

/// The exception for an error of the client.
pub fn raise(error: Error) -> PyErr {
    Python::attach(|py| exception(py, &error).unwrap_or_else(|problem| problem))
}

/// The exception for an error of the client, as an object that is told rather than raised.
pub fn object(error: Error) -> Py<PyAny> {
    Python::attach(|py| raise(error).into_value(py).into_any())
}

fn exception(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    let fields = PyDict::new(py);
    fields.set_item("kind", error.kind().as_str())?;
    fields.set_item("phase", phase(error.phase()))?;
    fields.set_item("code", error.code())?;
    fields.set_item("full_code", error.full_code())?;
    fields.set_item("meaning", error.meaning())?;
    fields.set_item("status", error.status())?;
    fields.set_item("operation", error.operation())?;
    fields.set_item("attempts", error.attempts())?;
    fields.set_item("retry_after", error.retry_after().map(|wait| wait.as_secs_f64()))?;
    fields.set_item("request_id", error.request_id())?;
    fields.set_item("retryable", error.is_retryable())?;
    fields.set_item("safe_to_retry", safe_to_retry(error))?;
    let class = py.import("thingspace.errors")?.getattr("class_of")?.call1((error.kind().as_str(),))?;
    let message = match error.kind() {
        Kind::ListenerTaken => {
            format!("{}; pass replace=True to replace it, and it then receives no more messages", error.message())
        }
        _ => error.to_string(),
    };
    Ok(PyErr::from_value(class.call((message,), Some(&fields))?))
}

/// Whether the same call cannot do anything twice: nothing left, or the service certainly did nothing, or doing it twice is harmless.
fn safe_to_retry(error: &Error) -> bool {
    let harmless = error.operation().and_then(operation::find).is_some_and(|operation| operation.effect.may_repeat());
    let refused = error.phase() == Phase::Answered && !matches!(error.kind(), Kind::Service | Kind::Decode | Kind::Timeout);
    error.phase() == Phase::BeforeSending || refused || harmless
}

fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::BeforeSending => "before_sending",
        Phase::MaybeSent => "maybe_sent",
        _ => "answered",
    }
}

/// The error of a forked process.
pub fn forked(py: Python<'_>) -> PyErr {
    let message = "this process was forked after thingspace had been imported, and a fork does not copy its threads; \
                   import it in the child only, or start children with multiprocessing's `spawn` method";
    named(py, "ForkError", message)
}

/// A bug of ours, as an ordinary exception: pyo3's own for panics would pass by `except Exception`.
pub fn internal(py: Python<'_>) -> PyErr {
    named(py, "ThingSpaceError", "thingspace failed internally; please report it with what you called")
}

/// A failure of the package itself.
pub fn config(py: Python<'_>, message: &str) -> PyErr {
    named(py, "ConfigError", message)
}

fn named(py: Python<'_>, class: &str, message: &str) -> PyErr {
    let made = py.import("thingspace.errors").and_then(|module| module.getattr(class)?.call1((message,)));
    match made {
        Ok(exception) => PyErr::from_value(exception),
        Err(_) => PyRuntimeError::new_err(message.to_owned()),
    }
}
