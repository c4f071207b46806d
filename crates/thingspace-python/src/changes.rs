//! Changes of lines: each goes out as one request, or in bulk.

use std::sync::Arc;

use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::{
    Activate, BatchProgress, Bulk, ChangeCostCenter, ChangeCustomFields, ChangePlaceOfUse, ChangePlan, ChangeProfiles,
    ChangeRequest, ChangeRequests, Client, Deactivate, GoToState, MoveDevices, Restore, Suspend,
};

use crate::arguments::{Positive, taken};
use crate::errors::failed;
use crate::twins::Answer;
use crate::work::{Job, Report, Slot};

/// A change that is complete.
pub trait Change: Send + 'static {
    /// Sends it as one request.
    fn submit(self) -> impl Future<Output = thingspace::Result<ChangeRequest>> + Send + 'static;

    /// The same change of any number of lines.
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

/// Where changes go: as one request, or in bulk.
pub trait Way {
    /// What comes of sending.
    type Sent: Answer;

    /// The client that sends.
    fn client(&self) -> &Client;

    /// Sends a change.
    fn send<C: Change>(&self, py: Python<'_>, change: C) -> PyResult<Job<Self::Sent>>;
}

impl Way for Client {
    type Sent = ChangeRequest;

    fn client(&self) -> &Client {
        self
    }

    fn send<C: Change>(&self, _: Python<'_>, change: C) -> PyResult<Job<ChangeRequest>> {
        Ok(Job::of(async move { change.submit().await.map_err(failed) }))
    }
}

/// How a bulk is sent.
pub struct BulkSettings {
    pub client: Client,
    pub devices_per_request: Option<usize>,
    pub keep_going: bool,
    pub on_sent: Option<Py<PyAny>>,
}

impl BulkSettings {
    /// Settings as arguments say them.
    pub fn new(
        client: &Client,
        devices_per_request: Option<Positive>,
        keep_going: Option<bool>,
        on_sent: Option<Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let on_sent = on_sent.map(|function| Report::new("on_sent", function)).transpose()?.map(|report| report.function);
        let devices_per_request = devices_per_request.map(|Positive(devices)| devices);
        Ok(Self { client: client.clone(), devices_per_request, keep_going: keep_going == Some(true), on_sent })
    }
}

impl Way for BulkSettings {
    type Sent = ChangeRequests;

    fn client(&self) -> &Client {
        &self.client
    }

    fn send<C: Change>(&self, py: Python<'_>, change: C) -> PyResult<Job<ChangeRequests>> {
        let bulk = change.in_bulk().keep_going(self.keep_going);
        let bulk = set(bulk, self.devices_per_request, Bulk::devices_per_request);
        let report = self.on_sent.as_ref().map(|function| Report::new("on_sent", function.bind(py).clone())).transpose()?;
        let slot = report.as_ref().map(|report| Arc::clone(&report.slot));
        let bulk = set(bulk, slot, |bulk, slot| bulk.after_each(move |sent| tell(Arc::clone(&slot), sent)));
        Ok(Job { work: Box::pin(async move { bulk.submit().await.map_err(failed) }), report })
    }
}

/// Has the caller's function called; the next request waits for it.
async fn tell(slot: Arc<Slot>, sent: BatchProgress) {
    slot.step_and_wait(Box::new(move |py| {
        let request_id = sent.request.request_id().map(str::to_owned);
        let handle = serde_json::to_string(&sent.request.handle()).unwrap_or_default();
        SentSoFar { total: sent.total, sent: sent.sent, requests: sent.requests, request_id, handle }.into_bound_py_any(py)
    }))
    .await;
}

/// Puts an optional setting on a builder.
pub fn set<B, T>(builder: B, value: Option<T>, apply: impl FnOnce(B, T) -> B) -> B {
    match value {
        Some(value) => apply(builder, value),
        None => builder,
    }
}

/// Custom fields by name.
pub fn custom_fields(fields: Option<&Bound<'_, PyDict>>) -> PyResult<Vec<(String, String)>> {
    let Some(fields) = fields else { return Ok(Vec::new()) };
    fields.iter().map(|(name, value)| Ok((taken("custom_fields", &name)?, taken("custom_fields", &value)?))).collect()
}

/// How far a bulk has been sent.
#[pyclass(frozen, get_all, name = "Sent", module = "thingspace")]
pub struct SentSoFar {
    /// Devices of the bulk.
    pub total: usize,
    /// Devices in requests that went out.
    pub sent: usize,
    /// Requests that went out.
    pub requests: usize,
    /// The id of the request that went out last; none when its answer was lost.
    pub request_id: Option<String>,
    /// That request as text: `client.resume(text)` goes on with it, in another process too.
    pub handle: String,
}

#[pymethods]
impl SentSoFar {
    fn __repr__(&self) -> String {
        format!("Sent({} of {} devices, {} requests)", self.sent, self.total, self.requests)
    }
}
