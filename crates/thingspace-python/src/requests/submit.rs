//! Sends changes as one request or in bulk. `jobs/starter.rs` sends changes as durable jobs.

use std::sync::Arc;

use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::{
    Activate, Bulk, ChangeCostCenter, ChangeCustomFields, ChangePlaceOfUse, ChangePlan, ChangeProfiles, ChangeRequest,
    ChangeRequests, Client, Deactivate, GoToState, IntoChange, MoveDevices, Restore, Suspend,
};

use crate::convert::arguments::{Positive, extract_argument};
use crate::errors::failed;
use crate::runtime::flavor::Answer;
use crate::runtime::work::{Job, Report, Slot};

/// A change with all its arguments.
pub trait Change: IntoChange + Send + 'static {
    /// Sends the change as one request.
    fn submit(self) -> impl Future<Output = thingspace::Result<ChangeRequest>> + Send + 'static;

    /// Converts the change to a bulk change, which splits any number of devices into several requests.
    fn in_bulk(self) -> Bulk;
}

macro_rules! changes {
    ($($change:ident),* $(,)?) => {
        $(impl Change for $change {
            fn submit(self) -> impl Future<Output = thingspace::Result<ChangeRequest>> + Send + 'static {
                $change::submit(self)
            }

            fn in_bulk(self) -> Bulk {
                $change::in_bulk(self)
            }
        })*
    };
}

changes! {
    Activate, Suspend, Restore, Deactivate, ChangePlan, ChangeCostCenter, ChangeCustomFields, ChangePlaceOfUse, MoveDevices, GoToState,
    ChangeProfiles,
}

/// Sends changes, as one request, in bulk, or as a durable job.
pub trait Submitter {
    /// The type of what was submitted: one request, several requests, or a durable job.
    type Submitted: Answer;

    /// The client that sends the change.
    fn client(&self) -> &Client;

    /// The keyword arguments that this submitter adds to the arguments of every change.
    type Options;

    /// Returns the work that sends a change. For a durable job, the work only stores the job.
    fn submit<C: Change>(&self, py: Python<'_>, change: C, options: Self::Options) -> PyResult<Job<Self::Submitted>>;
}

impl Submitter for Client {
    type Submitted = ChangeRequest;
    type Options = ();

    fn client(&self) -> &Client {
        self
    }

    fn submit<C: Change>(&self, _: Python<'_>, change: C, (): ()) -> PyResult<Job<ChangeRequest>> {
        Ok(Job::of(async move { change.submit().await.map_err(failed) }))
    }
}

/// The settings of a bulk change.
pub struct BulkSettings {
    pub client: Client,
    pub devices_per_request: Option<usize>,
    pub keep_going: bool,
    pub on_progress: Option<Py<PyAny>>,
}

impl BulkSettings {
    /// Creates the settings from the arguments of `in_bulk()`. Raises a `TypeError` if `on_progress` is not callable.
    pub fn new(
        client: &Client,
        devices_per_request: Option<Positive>,
        keep_going: Option<bool>,
        on_progress: Option<Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let on_progress =
            on_progress.map(|function| Report::new("on_progress", function)).transpose()?.map(|report| report.function);
        let devices_per_request = devices_per_request.map(|Positive(devices)| devices);
        Ok(Self { client: client.clone(), devices_per_request, keep_going: keep_going == Some(true), on_progress })
    }
}

impl Submitter for BulkSettings {
    type Submitted = ChangeRequests;
    type Options = ();

    fn client(&self) -> &Client {
        &self.client
    }

    fn submit<C: Change>(&self, py: Python<'_>, change: C, (): ()) -> PyResult<Job<ChangeRequests>> {
        let bulk = change.in_bulk().keep_going(self.keep_going);
        let bulk = set(bulk, self.devices_per_request, Bulk::devices_per_request);
        let report =
            self.on_progress.as_ref().map(|function| Report::new("on_progress", function.bind(py).clone())).transpose()?;
        let slot = report.as_ref().map(|report| Arc::clone(&report.slot));
        let bulk = set(bulk, slot, |bulk, slot| bulk.after_each(move |progress| report_progress(Arc::clone(&slot), progress)));
        Ok(Job { work: Box::pin(async move { bulk.submit().await.map_err(failed) }), report, interrupt: None })
    }
}

/// Calls the caller's function with the progress, and waits until the function has returned. Only then does the bulk change send
/// the next request.
async fn report_progress(slot: Arc<Slot>, progress: thingspace::BatchProgress) {
    slot.step_and_wait(Box::new(move |py| {
        let request_id = progress.request.request_id().map(str::to_owned);
        let handle = serde_json::to_string(&progress.request.handle()).unwrap_or_default();
        let (total, sent, requests) = (progress.total, progress.sent, progress.requests);
        BatchProgress { total, sent, requests, request_id, handle }.into_bound_py_any(py)
    }))
    .await;
}

/// Applies an optional setting to a builder.
pub fn set<B, T>(builder: B, value: Option<T>, apply: impl FnOnce(B, T) -> B) -> B {
    match value {
        Some(value) => apply(builder, value),
        None => builder,
    }
}

/// Converts a dictionary of custom fields to pairs of name and value.
pub fn custom_fields(fields: Option<&Bound<'_, PyDict>>) -> PyResult<Vec<(String, String)>> {
    let Some(fields) = fields else { return Ok(Vec::new()) };
    fields
        .iter()
        .map(|(name, value)| Ok((extract_argument("custom_fields", &name)?, extract_argument("custom_fields", &value)?)))
        .collect()
}

/// The progress of a bulk change.
#[pyclass(frozen, get_all, module = "thingspace")]
pub struct BatchProgress {
    /// The number of devices in the bulk change.
    pub total: usize,
    /// The number of devices in the requests that were accepted or whose answer was lost.
    pub sent: usize,
    /// The number of requests that were accepted or whose answer was lost.
    pub requests: usize,
    /// The id of the request that was sent last; None if the service returned no id, or if the answer was lost.
    pub request_id: Option<String>,
    /// The handle of the request that was sent last: a string for `client.resume(handle)` in this or another process.
    pub handle: String,
}

#[pymethods]
impl BatchProgress {
    fn __repr__(&self) -> String {
        format!("BatchProgress({} of {} devices, {} requests)", self.sent, self.total, self.requests)
    }
}
