//! Changes that were sent, and waiting for what becomes of them.

use std::sync::Arc;

use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use thingspace::{ChangeKind, RequestHandle, Trail, Wait};

use crate::arguments::Span;
use crate::errors::{self, config};
use crate::listener::Ear;
use crate::outcomes::Outcomes;
use crate::process::Owned;
use crate::twins::{Answer, World, plain_answers, twin_answers, twins};
use crate::work::{Job, Report};

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
pub struct Request(Owned<thingspace::ChangeRequest>);

/// A change that was sent, for asyncio. The service took it, which is not to say that any line changed: wait for its outcomes.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncRequest(Owned<thingspace::ChangeRequest>);

/// The requests of a bulk that went out: wait for the outcomes of all together.
#[pyclass(frozen, module = "thingspace")]
pub struct Requests(Owned<thingspace::ChangeRequests>);

/// The requests of a bulk that went out, for asyncio: wait for the outcomes of all together.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncRequests(Owned<thingspace::ChangeRequests>);

twin_answers! {
    thingspace::ChangeRequest => Request, AsyncRequest;
    thingspace::ChangeRequests => Requests, AsyncRequests;
}

/// The request that a text keeps.
pub fn handle(py: Python<'_>, text: &str) -> PyResult<RequestHandle> {
    serde_json::from_str(text)
        .map_err(|_| config(py, "argument 'handle': not the handle of a request; pass the string that request.handle() returned"))
}

plain_answers!(Outcomes);

/// A request as an object of one of the worlds.
pub fn give(py: Python<'_>, request: thingspace::ChangeRequest, world: World) -> PyResult<Bound<'_, PyAny>> {
    Answer::give(request, py, world)
}

/// A wait as the arguments say it, for the outcomes of these requests.
fn waiting(
    mut wait: Wait,
    requests: Vec<thingspace::ChangeRequest>,
    timeout: Option<Span>,
    listener: Option<Ear>,
    on_progress: Option<Bound<'_, PyAny>>,
    look_after: Option<Span>,
) -> PyResult<Job<Outcomes>> {
    if let Some(Span(timeout)) = timeout {
        wait = wait.timeout(timeout);
    }
    if let Some(ear) = listener {
        wait = wait.listening(&ear.hub);
    }
    if let Some(Span(first)) = look_after {
        wait = wait.poll_after(first);
    }
    let report = on_progress.map(|function| Report::new("on_progress", function)).transpose()?;
    if let Some(slot) = report.as_ref().map(|report| Arc::clone(&report.slot)) {
        wait = wait.on_progress(move |now| {
            slot.step(Box::new(move |py| {
                let now = Progress { total: now.total, done: now.done, refused: now.refused, callbacks: now.callbacks };
                now.into_bound_py_any(py)
            }));
        });
    }
    let work = Box::pin(async move {
        // What ends the wait before its time carries them.
        requests.into_iter().for_each(Trail::add);
        Ok(Outcomes(wait.await))
    });
    Ok(Job { work, report })
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
    Request, AsyncRequest of thingspace::ChangeRequest;
    both {
        /// The id that its callbacks carry; none when the service took the request and gave no id, or when the answer was `lost`.
        #[getter]
        fn request_id(&self) -> Option<&str> {
            self.0.kept().request_id()
        }

        /// Why the answer was lost.
        #[getter]
        fn lost(&self) -> Option<Py<PyAny>> {
            self.0.kept().lost().cloned().map(errors::object)
        }

        /// Which change it makes, by the name of the method: `activate`, `change_plan`, …
        #[getter]
        fn kind(&self) -> String {
            word(self.0.kept().kind())
        }

        /// The devices it names, each once.
        #[getter]
        fn devices(&self) -> Vec<String> {
            self.0.kept().devices().iter().map(ToString::to_string).collect()
        }

        /// A text that keeps it, so that another process can go on: `client.resume(text).wait()`. It holds no secret.
        fn handle(&self, py: Python<'_>) -> PyResult<String> {
            serde_json::to_string(&self.0.kept().handle()).map_err(|error| config(py, &error.to_string()))
        }

        fn __repr__(&self) -> String {
            let request = self.0.kept();
            let id = request.request_id().unwrap_or(if request.lost().is_some() { "answer lost" } else { "no request id" });
            let (operation, devices) = (request.kind().operation(), request.devices().len());
            format!("Request({operation} of {devices} devices, {})", thingspace::sanitize(id))
        }
    }
    blocking {}
    asyncio {}

    /// Waits until it is known what became of each device, or until `timeout` seconds have passed, half an hour unless told otherwise.
    ///
    /// With a `listener` the outcomes come from callbacks; without one, and for devices without a callback, by polling the devices and their
    /// provisioning histories, for the first time after `look_after` seconds: 2, or 12 without a callback where there is a listener. They
    /// are always polled once more before the wait ends. `on_progress` is called with a `Progress` at every step.
    job fn wait(
        this, py; timeout: Option<Span> = None, listener: Option<Ear> = None, on_progress: Option<Bound<'_, PyAny>> = None,
        look_after: Option<Span> = None
    ) {
        waiting(this.wait(), vec![this.clone()], timeout, listener, on_progress, look_after)
    }

    /// Settles what nobody knows from the histories of the lines: what this user did to each since the request was sent. Nothing is
    /// changed, and nothing is sent again.
    call fn reconcile(this, py) {
        let request = this.clone();
        async move { Ok(Outcomes(request.reconcile().await)) }
    }

}

twins! {
    Requests, AsyncRequests of thingspace::ChangeRequests;
    both {
        /// Devices that no request named: the service did not hear of them.
        #[getter]
        fn not_sent(&self) -> Vec<String> {
            self.0.kept().not_sent().iter().map(ToString::to_string).collect()
        }

        /// Why not all were sent, or why the answer of one was lost: the latest failure.
        #[getter]
        fn stopped(&self) -> Option<Py<PyAny>> {
            self.0.kept().stopped().cloned().map(errors::object)
        }

        fn __len__(&self) -> usize {
            self.0.kept().requests().len()
        }

        fn __repr__(&self) -> String {
            format!("Requests({} sent, {} devices not sent)", self.0.kept().requests().len(), self.0.kept().not_sent().len())
        }
    }
    blocking {
        /// The requests, in the order in which they went out. One without an id may or may not have been taken.
        #[getter]
        fn requests(&self) -> Vec<Request> {
            self.0.kept().requests().iter().cloned().map(|request| Request(request.into())).collect()
        }
    }
    asyncio {
        /// The requests, in the order in which they went out. One without an id may or may not have been taken.
        #[getter]
        fn requests(&self) -> Vec<AsyncRequest> {
            self.0.kept().requests().iter().cloned().map(|request| AsyncRequest(request.into())).collect()
        }
    }

    /// Waits for what becomes of each device, of all requests together, as `Request.wait` does. Devices that were not sent are told as
    /// `not_sent`.
    job fn wait(
        this, py; timeout: Option<Span> = None, listener: Option<Ear> = None, on_progress: Option<Bound<'_, PyAny>> = None,
        look_after: Option<Span> = None
    ) {
        waiting(this.wait(), this.requests().to_vec(), timeout, listener, on_progress, look_after)
    }
}
