//! Changes of lines: each goes out as one request, or in bulk.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::{
    Activate, Bulk, ChangeCostCenter, ChangeCustomFields, ChangePlaceOfUse, ChangePlan, ChangeProfiles, Client, Deactivate,
    GoToState, MoveLines, Request, Requests, Restore, Sent, Suspend,
};

use crate::arguments::taken;
use crate::errors::raise;
use crate::twins::Answer;

/// A change that is complete.
pub trait Change: Send + 'static {
    /// Sends it as one request.
    fn submit(self) -> impl Future<Output = thingspace::Result<Request>> + Send + 'static;

    /// The same change of any number of lines.
    fn in_bulk(self) -> Bulk;
}

macro_rules! changes {
    ($($change:ident),* $(,)?) => {
        $(impl Change for $change {
            fn submit(self) -> impl Future<Output = thingspace::Result<Request>> + Send + 'static {
                $change::submit(self)
            }

            fn in_bulk(self) -> Bulk {
                $change::in_bulk(self)
            }
        })*
    };
}

changes! {
    Activate, Suspend, Restore, Deactivate, ChangePlan, ChangeCostCenter, ChangeCustomFields, ChangePlaceOfUse, MoveLines, GoToState,
    ChangeProfiles,
}

/// Where changes go: as one request, or in bulk.
pub trait Way {
    /// What comes of sending.
    type Sent: Answer;

    /// The client that sends.
    fn client(&self) -> &Client;

    /// Sends a change.
    fn send<C: Change>(
        &self,
        py: Python<'_>,
        change: C,
    ) -> impl Future<Output = PyResult<Self::Sent>> + Send + use<Self, C> + 'static;
}

impl Way for Client {
    type Sent = Request;

    fn client(&self) -> &Client {
        self
    }

    fn send<C: Change>(&self, _: Python<'_>, change: C) -> impl Future<Output = PyResult<Request>> + Send + use<C> + 'static {
        async move { change.submit().await.map_err(raise) }
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
        devices_per_request: Option<usize>,
        keep_going: Option<bool>,
        on_sent: Option<Py<PyAny>>,
    ) -> PyResult<Self> {
        if devices_per_request == Some(0) {
            return Err(pyo3::exceptions::PyValueError::new_err("devices_per_request must be 1 or more"));
        }
        Ok(Self { client: client.clone(), devices_per_request, keep_going: keep_going == Some(true), on_sent })
    }
}

impl Way for BulkSettings {
    type Sent = Requests;

    fn client(&self) -> &Client {
        &self.client
    }

    fn send<C: Change>(&self, py: Python<'_>, change: C) -> impl Future<Output = PyResult<Requests>> + Send + use<C> + 'static {
        let bulk = change.in_bulk().keep_going(self.keep_going);
        let bulk = set(bulk, self.devices_per_request, Bulk::devices_per_request);
        let on_sent = self.on_sent.as_ref().map(|report| report.clone_ref(py));
        let bulk = set(bulk, on_sent, |bulk, report| bulk.on_sent(move |sent| tell(&report, sent)));
        async move { bulk.submit().await.map_err(raise) }
    }
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

/// Calls the caller's function; what it raises must not end a bulk half way.
fn tell(report: &Py<PyAny>, sent: Sent) {
    let request_id = sent.request.request_id().map(str::to_owned);
    let handle = serde_json::to_string(&sent.request.handle()).unwrap_or_default();
    let sent = SentSoFar { total: sent.total, sent: sent.sent, requests: sent.requests, request_id, handle };
    Python::attach(|py| {
        if let Err(error) = report.call1(py, (sent,)) {
            error.write_unraisable(py, Some(report.bind(py)));
        }
    });
}
