//! Creates the exceptions of `thingspace/errors.py` from errors of the client and of this package. Depends on no other module of
//! this crate.

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::callbacks::store;
use thingspace::raw::operation;
use thingspace::{Error, ErrorKind, Phase};

/// Why a call failed. The threads of the tokio runtime are not attached to the interpreter and cannot create exceptions. So they
/// create this value, and the caller's thread converts it to an exception.
pub enum Failed {
    /// An error of the client.
    Client(Box<Error>),
    /// The id of one of the devices of the call, and the error of the client about this device.
    OfDevice(String, Box<Error>),
    /// An error of a durable job, and the id of the job if the job can be resumed.
    Job(Option<String>, Box<thingspace_jobs::Error>),
    /// A Python exception.
    Raised(PyErr),
    /// An error that this package itself has found: the message for a `ConfigError`.
    Config(String),
    /// A Rust panic, which is always a bug.
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
            Failed::Job(id, error) => Python::attach(|py| job(py, id.as_deref(), *error)),
            Failed::Raised(error) => error,
            Failed::Config(message) => Python::attach(|py| config(py, &message)),
            Failed::Panicked => Python::attach(internal),
        }
    }
}

/// Converts an error of the client to a [`Failed`], for `map_err`.
pub fn failed(error: Error) -> Failed {
    error.into()
}

/// Returns the exception for an error of the client.
pub fn raise(error: Error) -> PyErr {
    Python::attach(|py| exception(py, &error, error.to_string()).unwrap_or_else(|problem| problem))
}

/// Converts an error of the client to an exception object, for attributes such as `ChangeRequest.lost`.
pub fn object(error: Error) -> Py<PyAny> {
    Python::attach(|py| raise(error).into_value(py).into_any())
}

/// Returns the exception for an error about one of several devices. The exception names the device in its message and in its
/// attribute `device`.
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
            format!("{}; pass replace=True to replace it, after which it receives no more messages", error.message())
        }
        _ => message,
    };
    let message = module.getattr("in_python")?.call1((message,))?;
    Ok(PyErr::from_value(class.call((message,), Some(&fields))?))
}

/// Returns whether it is safe to repeat the call: nothing was sent, the service refused the request, or the operation is
/// idempotent.
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

/// Returns the error about an object that was created before a fork and is used in the child.
pub fn forked(py: Python<'_>) -> PyErr {
    let message = "this object was created before the process was forked and cannot be used in the child: create a new one in this \
                   process. A Client works here as it is; for a ChangeRequest, call client.resume(request.handle()) here";
    named(py, "ForkError", message)
}

/// Returns the error about a store that is opened after a fork, although a parent of this process opened a store before the fork.
pub fn store_after_fork(py: Python<'_>) -> PyErr {
    let message = "a parent of this process opened a store before the fork, and a store cannot be used on both sides of a fork: open \
                   stores only in the child, or start the child with multiprocessing.get_context('spawn')";
    named(py, "ForkError", message)
}

/// Returns the error about a store that cannot be opened. `argument` is the quoted name of the argument that contains the URL of
/// the store.
pub fn failed_to_open(py: Python<'_>, argument: &str, error: &store::Error) -> PyErr {
    match error.kind() {
        store::ErrorKind::Invalid => config(py, &format!("argument {argument}: {}", store_message(error))),
        _ => store(py, error),
    }
}

/// Returns the error about a failure of a store.
pub fn store(py: Python<'_>, error: &store::Error) -> PyErr {
    let create = || -> PyResult<PyErr> {
        let fields = PyDict::new(py);
        fields.set_item("kind", error.kind().as_str())?;
        fields.set_item("retryable", is_temporary(error.kind()))?;
        let class = py.import("thingspace.errors")?.getattr("StoreError")?;
        Ok(PyErr::from_value(class.call((store_message(error),), Some(&fields))?))
    };
    create().unwrap_or_else(|problem| problem)
}

/// Returns the exception for an error of a durable job. `id` is the id of the job, or `None` if the job cannot be resumed. If
/// there is an id and the store or the client failed, adds the id to the exception: see [`resumable`].
pub fn job(py: Python<'_>, id: Option<&str>, failed: thingspace_jobs::Error) -> PyErr {
    use thingspace_jobs::Error;

    let error = match failed {
        Error::Store(error) => store(py, &error),
        Error::Client(error) => raise(error),
        other => {
            let message = match &other {
                Error::NotFound(id) => format!("the store has no job '{}': jobs.list() returns its jobs", id.escape_debug()),
                other => other.to_string(),
            };
            let create = || -> PyResult<PyErr> {
                let fields = PyDict::new(py);
                fields.set_item("kind", other.kind())?;
                let class = py.import("thingspace.errors")?.getattr("JobError")?;
                Ok(PyErr::from_value(class.call((message,), Some(&fields))?))
            };
            return create().unwrap_or_else(|problem| problem);
        }
    };
    if let Some(id) = id {
        resumable(error.value(py), Some(id));
    }
    error
}

/// Sets the attribute `job_id` of an exception that has interrupted a durable job. Also adds a note with the id and the call that
/// resumes the job. `id` may contain the ids of several jobs, separated by commas. If `id` is `None`, the note is about all
/// unfinished jobs of the account.
pub fn resumable(error: &Bound<'_, PyAny>, id: Option<&str>) {
    let note = match id {
        Some(id) => {
            let jobs = if id.contains(',') { "jobs" } else { "job" };
            format!(
                "{jobs} {id} can be resumed: client.jobs().resume(\"{id}\") with the same store, or run the program again; no change \
                 is made twice"
            )
        }
        None => "the unfinished jobs can be resumed: client.jobs().resume_all() with the same store; no change is made twice"
            .to_owned(),
    };
    // Errors are ignored: an exception that accepts no attributes or notes is raised without them.
    let _ = error.setattr("job_id", id);
    let _ = error.call_method1("add_note", (note,));
}

fn is_temporary(kind: store::ErrorKind) -> bool {
    matches!(kind, store::ErrorKind::Full | store::ErrorKind::Busy | store::ErrorKind::Unavailable)
}

/// Returns the message of a store's error, followed by the remedy, if there is one, in terms of Python.
fn store_message(error: &store::Error) -> String {
    let remedy = match error.kind() {
        store::ErrorKind::ReadOnly => Some("make the file and its folder writable for this user, or pass another store=…"),
        store::ErrorKind::NewerVersion => Some("install a newer version of the package"),
        store::ErrorKind::NotAStore => Some("pass another store=…"),
        store::ErrorKind::Damaged => Some("restore the file from a backup, or pass another store=…"),
        _ => error.remedy(),
    };
    remedy.map_or_else(|| error.message().to_owned(), |remedy| format!("{}; {remedy}", error.message()))
}

/// Returns the error that calls raise during interpreter shutdown.
pub fn ended(py: Python<'_>) -> PyErr {
    let message = "thingspace has stopped because the program is exiting: make calls before the interpreter shuts down; \
                   join threads that make calls, and register functions with atexit after the first call";
    named(py, "ClosedError", message)
}

/// Returns a `FailuresError` with these outcomes.
pub fn failures(py: Python<'_>, message: &str, outcomes: &Bound<'_, PyAny>) -> PyErr {
    let error = named(py, "FailuresError", message);
    match error.value(py).setattr("outcomes", outcomes) {
        Ok(()) => error,
        Err(problem) => problem,
    }
}

/// Returns the error about a bug in this package. `except Exception` catches this error, but not the exception that pyo3 raises
/// for a panic.
pub fn internal(py: Python<'_>) -> PyErr {
    named(py, "ThingSpaceError", "internal error in thingspace: please report it with the call that caused it")
}

/// Returns a `ConfigError`.
pub fn config(py: Python<'_>, message: &str) -> PyErr {
    named(py, "ConfigError", message)
}

fn named(py: Python<'_>, class: &str, message: &str) -> PyErr {
    let created = py.import("thingspace.errors").and_then(|module| module.getattr(class)?.call1((message,)));
    match created {
        Ok(exception) => PyErr::from_value(exception),
        Err(_) => PyRuntimeError::new_err(message.to_owned()),
    }
}
