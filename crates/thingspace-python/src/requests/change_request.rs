//! Change requests and the wait for their outcomes.

use std::sync::Arc;

use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use thingspace::{ChangeKind, RequestHandle, Trail, Wait};

use super::outcomes::Outcomes;
use crate::callbacks::source::CallbackSource;
use crate::convert::arguments::Span;
use crate::convert::sync_async::sync_and_async;
use crate::errors::{self, config};
use crate::runtime::flavor::{flavored_answers, plain_answers};
use crate::runtime::process::Owned;
use crate::runtime::work::{Job, Report};

/// The progress of a wait.
#[pyclass(frozen, get_all, module = "thingspace")]
#[derive(Clone)]
pub struct WaitProgress {
    /// The number of devices that the wait covers.
    pub total: usize,
    /// The number of devices that were changed.
    pub done: usize,
    /// The number of devices whose change was refused.
    pub refused: usize,
    /// The number of callbacks that have arrived.
    pub callbacks: usize,
}

#[pymethods]
impl WaitProgress {
    fn __repr__(&self) -> String {
        format!("WaitProgress({} of {} done, {} refused, {} callbacks)", self.done, self.total, self.refused, self.callbacks)
    }
}

/// A sent change request. Wait for the outcomes: even if the service accepts the request, the change may fail for some devices.
#[pyclass(frozen, module = "thingspace")]
pub struct ChangeRequest(Owned<thingspace::ChangeRequest>);

/// A sent change request, for asyncio. Wait for the outcomes: even if the service accepts the request, the change may fail for
/// some devices.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncChangeRequest(Owned<thingspace::ChangeRequest>);

/// The sent requests of a bulk change. `wait()` returns the outcomes of all requests together.
#[pyclass(frozen, module = "thingspace")]
pub struct ChangeRequests(Owned<thingspace::ChangeRequests>);

/// The sent requests of a bulk change, for asyncio. `wait()` returns the outcomes of all requests together.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncChangeRequests(Owned<thingspace::ChangeRequests>);

flavored_answers! {
    thingspace::ChangeRequest => ChangeRequest, AsyncChangeRequest;
    thingspace::ChangeRequests => ChangeRequests, AsyncChangeRequests;
}

/// Parses a string that `handle()` returned.
pub fn parse_handle(py: Python<'_>, handle: &str) -> PyResult<RequestHandle> {
    serde_json::from_str(handle)
        .map_err(|_| config(py, "argument 'handle': not a request handle; pass the string that request.handle() returned"))
}

plain_answers!(Outcomes);

/// Returns the work that waits for the outcomes of these requests.
fn wait_job(
    mut wait: Wait,
    requests: Vec<thingspace::ChangeRequest>,
    timeout: Option<Span>,
    listener: Option<CallbackSource>,
    on_progress: Option<Bound<'_, PyAny>>,
    poll_after: Option<Span>,
) -> PyResult<Job<Outcomes>> {
    if let Some(Span(timeout)) = timeout {
        wait = wait.timeout(timeout);
    }
    if let Some(source) = listener {
        wait = wait.listening(&source.inbox);
    }
    if let Some(Span(first)) = poll_after {
        wait = wait.poll_after(first);
    }
    let report = on_progress.map(|function| Report::new("on_progress", function)).transpose()?;
    if let Some(slot) = report.as_ref().map(|report| Arc::clone(&report.slot)) {
        wait = wait.on_progress(move |now| {
            slot.step(Box::new(move |py| {
                let now = WaitProgress { total: now.total, done: now.done, refused: now.refused, callbacks: now.callbacks };
                now.into_bound_py_any(py)
            }));
        });
    }
    let work = Box::pin(async move {
        // Add the requests to the trail: if an exception interrupts the wait, `work.rs` attaches the requests in the trail to it.
        requests.into_iter().for_each(Trail::add);
        Ok(Outcomes::from(wait.await))
    });
    Ok(Job { work, report, interrupt: None })
}

/// Returns the name of the Python method that makes this kind of change.
pub fn method_name(kind: ChangeKind) -> String {
    serde_json::to_value(kind).ok().as_ref().and_then(method_of).unwrap_or_else(|| kind.operation().to_owned())
}

/// Returns the method name for a serialized kind. A kind is a string, or `{"profile": string}` for changes of profiles.
fn method_of(kind: &serde_json::Value) -> Option<String> {
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

sync_and_async! {
    ChangeRequest, AsyncChangeRequest of thingspace::ChangeRequest;
    shared {
        /// The request id, which the callbacks of the request contain. None if the service returned no id, or if `lost` is not
        /// None.
        #[getter]
        fn request_id(&self) -> Option<&str> {
            self.0.get().request_id()
        }

        /// Why it is unknown whether the service accepted the request, for example because the answer was lost. None if the
        /// service accepted the request.
        #[getter]
        fn lost(&self) -> Option<Py<PyAny>> {
            self.0.get().lost().cloned().map(errors::object)
        }

        /// The name of the method that made the change: `activate`, `change_plan`, …
        #[getter]
        fn kind(&self) -> String {
            method_name(self.0.get().kind())
        }

        /// The devices in the request, without duplicates.
        #[getter]
        fn devices(&self) -> Vec<String> {
            self.0.get().devices().iter().map(ToString::to_string).collect()
        }

        /// Returns a string that identifies the request, so that any process can wait for it: `client.resume(handle).wait()`. The
        /// string contains no secret.
        ///
        /// ```python
        /// handle = client.devices.suspend("iccid:89148000008682242668").handle()
        /// print(client.resume(handle).wait())
        /// ```
        fn handle(&self, py: Python<'_>) -> PyResult<String> {
            serde_json::to_string(&self.0.get().handle()).map_err(|error| config(py, &error.to_string()))
        }

        fn __repr__(&self) -> String {
            let request = self.0.get();
            let id = request.request_id().unwrap_or(if request.lost().is_some() { "answer lost" } else { "no request id" });
            let (operation, devices) = (request.kind().operation(), request.devices().len());
            format!("ChangeRequest({operation} of {devices} devices, {})", thingspace::sanitize(id))
        }
    }
    blocking {}
    asyncio {}

    /// Waits for the outcome of every device, for at most `timeout` seconds (default: 30 minutes).
    ///
    /// With a `listener`, the method reads outcomes from callbacks. With or without a `listener`, the method polls the devices
    /// that have no outcome yet, and reads their provisioning histories. `poll_after` is the number of seconds from the start of
    /// the wait to the first poll. The default is 2 seconds without a `listener`, and 12 seconds with a `listener`. If you do not
    /// pass `poll_after`, a callback usually postpones the next poll to 12 seconds after the callback. At the timeout, the method
    /// polls once more. `on_progress` is called with a `WaitProgress` when a callback arrives or a poll finds an outcome.
    ///
    /// ```python
    /// request = client.devices.suspend("iccid:89148000008682242668")
    /// for outcome in request.wait(listener=inbox, timeout=600).failures:
    ///     print(outcome.device, outcome.reason)
    /// ```
    job fn wait(
        this, py; timeout: Option<Span> = None, listener: Option<CallbackSource> = None, on_progress: Option<Bound<'_, PyAny>> = None,
        poll_after: Option<Span> = None
    ) {
        wait_job(this.wait(), vec![this.clone()], timeout, listener, on_progress, poll_after)
    }

    /// Determines the outcomes from the provisioning histories of the devices, without sending the change again. Considers only
    /// changes that the API user of the client has made since the request was sent. If the history of a device does not show such
    /// a change, the outcome is `unknown`. Exception: after a move to an account that the API user cannot access, the history of
    /// the device cannot be read, and the outcome is `done`, with the evidence `polled`.
    ///
    /// ```python
    /// request = client.devices.suspend("iccid:89148000008682242668")
    /// if request.lost:
    ///     print(request.reconcile())
    /// ```
    call fn reconcile(this, py) {
        let request = this.clone();
        async move { Ok(Outcomes::from(request.reconcile().await)) }
    }
}

sync_and_async! {
    ChangeRequests, AsyncChangeRequests of thingspace::ChangeRequests;
    shared {
        /// The devices whose request was not sent or was refused as a whole. None of these devices was changed.
        #[getter]
        fn not_sent(&self) -> Vec<String> {
            self.0.get().not_sent().iter().map(ToString::to_string).collect()
        }

        /// The last error: why a request was refused as a whole or not sent, or why its answer was lost. None if there was no
        /// error.
        #[getter]
        fn stopped(&self) -> Option<Py<PyAny>> {
            self.0.get().stopped().cloned().map(errors::object)
        }

        fn __len__(&self) -> usize {
            self.0.get().requests().len()
        }

        fn __repr__(&self) -> String {
            format!("ChangeRequests({} sent, {} devices not sent)", self.0.get().requests().len(), self.0.get().not_sent().len())
        }
    }
    blocking {
        /// The requests that were accepted or whose answer was lost, in the order in which they were sent. The service may have
        /// accepted a request although its answer was lost.
        #[getter]
        fn requests(&self) -> Vec<ChangeRequest> {
            self.0.get().requests().iter().cloned().map(|request| ChangeRequest(request.into())).collect()
        }
    }
    asyncio {
        /// The requests that were accepted or whose answer was lost, in the order in which they were sent. The service may have
        /// accepted a request although its answer was lost.
        #[getter]
        fn requests(&self) -> Vec<AsyncChangeRequest> {
            self.0.get().requests().iter().cloned().map(|request| AsyncChangeRequest(request.into())).collect()
        }
    }

    /// Waits for the outcome of every device of all requests, like `ChangeRequest.wait`. The devices in the attribute `not_sent`
    /// get the outcome `not_sent`.
    ///
    /// ```python
    /// requests = client.devices.in_bulk(devices_per_request=1).suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"])
    /// print(requests.wait(listener=inbox, timeout=600))
    /// ```
    job fn wait(
        this, py; timeout: Option<Span> = None, listener: Option<CallbackSource> = None, on_progress: Option<Bound<'_, PyAny>> = None,
        poll_after: Option<Span> = None
    ) {
        wait_job(this.wait(), this.requests().to_vec(), timeout, listener, on_progress, poll_after)
    }
}
