//! Errors of the client as the exceptions that `thingspace/errors.py` defines.

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::raw::operation;
use thingspace::{Error, ErrorKind, Phase};

use crate::runtime;

/// Why work failed, as a thread can say it that has no interpreter: it becomes an exception where the work was asked for.
pub enum Failed {
    /// An error of the client.
    Client(Box<Error>),
    /// An error of the client about one device of many.
    OfDevice(String, Box<Error>),
    /// An exception that was raised while the work was prepared.
    Raised(PyErr),
    /// The package itself cannot do it.
    Config(String),
    /// A bug.
    Panicked,
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self::Client(Box::new(error))
    }
}

impl From<PyErr> for Failed {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

impl From<Failed> for PyErr {
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::Client(error) => raise(*error),
            Failed::OfDevice(device, error) => {
                Python::attach(|py| of_device(py, &device, &error).unwrap_or_else(|problem| problem))
            }
            Failed::Raised(error) => error,
            Failed::Config(message) => Python::attach(|py| config(py, &message)),
            Failed::Panicked => Python::attach(internal),
        }
    }
}

/// What `map_err` makes of an error of the client within work.
pub fn failed(error: Error) -> Failed {
    error.into()
}

/// The exception for an error of the client.
pub fn raise(error: Error) -> PyErr {
    Python::attach(|py| exception(py, &error, error.to_string()).unwrap_or_else(|problem| problem))
}

/// The exception for an error of the client, as an object that is told rather than raised.
pub fn object(error: Error) -> Py<PyAny> {
    Python::attach(|py| raise(error).into_value(py).into_any())
}

/// The exception for an error about one device of many: it names the device.
fn of_device(py: Python<'_>, device: &str, error: &Error) -> PyResult<PyErr> {
    let exception = exception(py, error, format!("{device}: {error}"))?;
    exception.value(py).setattr("device", device)?;
    Ok(exception)
}

fn exception(py: Python<'_>, error: &Error, message: String) -> PyResult<PyErr> {
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
    let module = py.import("thingspace.errors")?;
    let class = module.getattr("class_of")?.call1((error.kind().as_str(),))?;
    let message = match error.kind() {
        ErrorKind::ListenerTaken => {
            format!("{}; pass replace=True to replace it, and it then receives no more messages", error.message())
        }
        _ => message,
    };
    let message = module.getattr("in_python")?.call1((message,))?;
    Ok(PyErr::from_value(class.call((message,), Some(&fields))?))
}

/// Whether the same call cannot do anything twice: nothing left, or the service certainly did nothing, or doing it twice is harmless.
fn safe_to_retry(error: &Error) -> bool {
    let harmless = error.operation().and_then(operation::find).is_some_and(|operation| operation.effect.may_retry());
    let refused =
        error.phase() == Phase::Answered && !matches!(error.kind(), ErrorKind::Service | ErrorKind::Decode | ErrorKind::Timeout);
    error.phase() == Phase::BeforeSending || refused || harmless
}

fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::BeforeSending => "before_sending",
        Phase::MaybeSent => "maybe_sent",
        _ => "answered",
    }
}

/// The error about what a forked process cannot use.
pub fn forked(py: Python<'_>) -> PyErr {
    let message = "this object was made before the process was forked, and what serves it did not come along: make a new one in this \
                   process. A Client works here as it is; of a Request, pass handle() to the child and call client.resume(handle) there";
    named(py, "ForkError", message)
}

/// The error of calls that come when the interpreter ends.
pub fn ended(py: Python<'_>) -> PyErr {
    let message = "the program ends, and thingspace has stopped: make calls before the interpreter shuts down; \
                   join threads that make calls, and register functions with atexit after the first call";
    named(py, "ClosedError", message)
}

/// The error of a call that the runtime did not bring to its end.
pub fn cut_short(py: Python<'_>) -> PyErr {
    if runtime::has_ended() { ended(py) } else { internal(py) }
}

/// The error about outcomes that are not all what was wanted.
pub fn failures(py: Python<'_>, message: &str, outcomes: &Bound<'_, PyAny>) -> PyErr {
    let error = named(py, "FailuresError", message);
    match error.value(py).setattr("outcomes", outcomes) {
        Ok(()) => error,
        Err(problem) => problem,
    }
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
