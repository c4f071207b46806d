//! Changes that were sent, and waiting for what becomes of them.

use std::str::FromStr;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use thingspace::{ChangeKind, RequestHandle, Wait};

use crate::arguments::Span;
use crate::errors;
use crate::listener::Ear;
use crate::outcomes::Outcomes;
use crate::twins::{plain_answers, twin_answers, twins};

/// How far a wait has come.
#[pyclass(frozen, get_all, module = "thingspace")]
#[derive(Clone)]
pub struct Progress {
    /// Devices of the request.
    pub total: usize,
    /// Devices changed so far.
    pub done: usize,
    /// Devices refused so far.
    pub refused: usize,
    /// Callbacks received so far.
    pub callbacks: usize,
}

#[pymethods]
impl Progress {
    fn __repr__(&self) -> String {
        format!("Progress({} of {} done, {} refused, {} callbacks)", self.done, self.total, self.refused, self.callbacks)
    }
}

/// A change that was sent. The service took it, which is not to say that any line changed: wait for its outcomes.
#[pyclass(frozen, module = "thingspace")]
pub struct Request(pub thingspace::Request);

/// A change that was sent, for asyncio. The service took it, which is not to say that any line changed: wait for its outcomes.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncRequest(pub thingspace::Request);

/// The requests of a bulk that went out: wait for the outcomes of all together.
#[pyclass(frozen, module = "thingspace")]
pub struct Requests(thingspace::Requests);

/// The requests of a bulk that went out, for asyncio: wait for the outcomes of all together.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncRequests(thingspace::Requests);

twin_answers! {
    thingspace::Request => Request, AsyncRequest;
    thingspace::Requests => Requests, AsyncRequests;
}

/// The text that a request is kept as.
pub struct Handle(pub RequestHandle);

impl FromStr for Handle {
    type Err = PyErr;

    fn from_str(text: &str) -> PyResult<Self> {
        let handle = serde_json::from_str(text);
        handle.map(Self).map_err(|_| PyValueError::new_err("this is no handle of a request; give what request.handle() told"))
    }
}

plain_answers!(Outcomes);

/// A wait as the arguments say it.
fn prepared(
    mut wait: Wait,
    timeout: Option<Span>,
    listener: Option<Ear>,
    on_progress: Option<Py<PyAny>>,
    look_after: Option<Span>,
) -> Wait {
    if let Some(Span(timeout)) = timeout {
        wait = wait.timeout(timeout);
    }
    if let Some(ear) = listener {
        wait = wait.listening(&ear.hub);
    }
    if let Some(Span(first)) = look_after {
        wait = wait.look_after(first);
    }
    match on_progress {
        Some(report) => wait.on_progress(move |now| tell(&report, now)),
        None => wait,
    }
}

/// Calls the caller's function. What it raises must not end the wait for money already spent: it is shown as Python shows errors
/// in destructors.
fn tell(report: &Py<PyAny>, now: thingspace::Progress) {
    let now = Progress { total: now.total, done: now.done, refused: now.refused, callbacks: now.callbacks };
    Python::attach(|py| {
        if let Err(error) = report.call1(py, (now,)) {
            error.write_unraisable(py, Some(report.bind(py)));
        }
    });
}

/// The change that a request makes, in a word: the name of the method that made it.
fn word(kind: ChangeKind) -> String {
    serde_json::to_value(kind).ok().as_ref().and_then(named).unwrap_or_else(|| kind.operation().to_owned())
}

/// Kinds are written as words, those of profiles as `{"profile": word}`.
fn named(kind: &serde_json::Value) -> Option<String> {
    let word = kind.as_str().or_else(|| kind.get("profile")?.as_str())?;
    let method = match word {
        "cost_center" => "change_cost_center",
        "custom_fields" => "change_custom_fields",
        "place_of_use" => "change_place_of_use",
        "account" => "move_to",
        "identifiers" => "change_identifiers",
        "custom_state" => "go_to_state",
        "set_label" => "set",
        "remove_label" => "remove",
        "plan" => "change_plan",
        other => other,
    };
    Some(method.to_owned())
}

twins! {
    Request, AsyncRequest of thingspace::Request;
    both {
        /// The id that its callbacks carry; none when the service took the request and gave no id, or when the answer was `lost`.
        #[getter]
        fn request_id(&self) -> Option<&str> {
            self.0.request_id()
        }

        /// Why the answer was lost.
        #[getter]
        fn lost(&self) -> Option<Py<PyAny>> {
            self.0.lost().cloned().map(errors::object)
        }

        /// Which change it makes, by the name of the method: `activate`, `change_plan`, …
        #[getter]
        fn kind(&self) -> String {
            word(self.0.kind())
        }

        /// The devices it names, each once.
        #[getter]
        fn devices(&self) -> Vec<String> {
            self.0.devices().iter().map(ToString::to_string).collect()
        }

        fn __repr__(&self) -> String {
            let id = self.0.request_id().unwrap_or(if self.0.lost().is_some() { "answer lost" } else { "no request id" });
            let (operation, devices) = (self.0.kind().operation(), self.0.devices().len());
            format!("Request({operation} of {devices} devices, {})", thingspace::clean(id))
        }
    }
    blocking {}
    asyncio {}

    /// Waits until it is known what became of each device, or until `timeout` seconds have passed, half an hour unless told otherwise.
    ///
    /// With a `listener` the outcomes come from callbacks; without one, and for devices without a callback, by polling the devices and their
    /// provisioning histories, for the first time after `look_after` seconds: 2, or 12 without a callback where there is a listener. They
    /// are always polled once more before the wait ends. `on_progress` is called with a `Progress` at every step.
    call fn wait(
        this, py; timeout: Option<Span> = None, listener: Option<Ear> = None, on_progress: Option<Py<PyAny>> = None,
        look_after: Option<Span> = None
    ) {
        let wait = prepared(this.wait(), timeout, listener, on_progress, look_after);
        async move { Ok(Outcomes(wait.await)) }
    }

    /// Settles what nobody knows from the histories of the lines: what this user did to each since the request was sent. Nothing is
    /// changed, and nothing is sent again.
    call fn reconcile(this, py) {
        let request = this.clone();
        async move { Ok(Outcomes(request.reconcile().await)) }
    }

    /// A text that keeps it, so that another process can go on: `client.resume(text).wait()`. It holds no secret.
    now fn handle(this, py) {
        serde_json::to_string(&this.handle()).map_err(|error| PyValueError::new_err(error.to_string()))?
    }
}

twins! {
    Requests, AsyncRequests of thingspace::Requests;
    both {
        /// Devices that no request named: the service did not hear of them.
        #[getter]
        fn not_sent(&self) -> Vec<String> {
            self.0.not_sent().iter().map(ToString::to_string).collect()
        }

        /// Why not all were sent, or why the answer of one was lost: the latest failure.
        #[getter]
        fn stopped(&self) -> Option<Py<PyAny>> {
            self.0.stopped().cloned().map(errors::object)
        }

        fn __len__(&self) -> usize {
            self.0.requests().len()
        }

        fn __repr__(&self) -> String {
            format!("Requests({} sent, {} devices not sent)", self.0.requests().len(), self.0.not_sent().len())
        }
    }
    blocking {
        /// The requests, in the order in which they went out. One without an id may or may not have been taken.
        #[getter]
        fn requests(&self) -> Vec<Request> {
            self.0.requests().iter().cloned().map(Request).collect()
        }
    }
    asyncio {
        /// The requests, in the order in which they went out. One without an id may or may not have been taken.
        #[getter]
        fn requests(&self) -> Vec<AsyncRequest> {
            self.0.requests().iter().cloned().map(AsyncRequest).collect()
        }
    }

    /// Waits for what becomes of each device, of all requests together, as `Request.wait` does. Devices that were not sent are told as
    /// `not_sent`.
    call fn wait(
        this, py; timeout: Option<Span> = None, listener: Option<Ear> = None, on_progress: Option<Py<PyAny>> = None,
        look_after: Option<Span> = None
    ) {
        let wait = prepared(this.wait(), timeout, listener, on_progress, look_after);
        async move { Ok(Outcomes(wait.await)) }
    }
}
