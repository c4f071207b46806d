//! The outcomes of a change, one per device.

use jiff::Timestamp;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict, PyList, PyType};
use serde::{Deserialize, Serialize};

use crate::convert::json::to_python;
use crate::convert::record::record;
use crate::convert::table::{Framed, Table, Tabular as _, batch, needed, schema};
use crate::errors;
use crate::runtime::flavor::{Answer as _, Flavor};

/// The outcome of one device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutcomeRow {
    pub device: String,
    pub outcome: String,
    pub reason: Option<String>,
    pub code: Option<String>,
    pub meaning: Option<String>,
    pub evidence: Option<String>,
    pub mdn: Option<String>,
    pub ip_address: Option<String>,
    pub ids: Vec<String>,
    pub job: Option<String>,
    pub request_id: Option<String>,
    pub time: Option<Timestamp>,
}

record! {
    /// The outcome of one device.
    Outcome(OutcomeRow),
    json |row| serde_json::to_value(row).unwrap_or_default(),
    parse |value| serde_json::from_value(value);
    shown device, outcome, code;
    /// The device, with the identifiers that were passed to the change.
    device: string = |row| Some(&row.device);
    /// `done`, `refused`, `not_sent` or `unknown`. In the report of a job, it can also be `accepted` (the service accepted the
    /// request, but has not reported the result yet) or `waiting` (the change is sent when the job continues).
    outcome: string = |row| Some(&row.outcome);
    /// Why the device has this outcome; None if the device was changed.
    reason: string = |row| row.reason.as_deref();
    /// The error code of a refusal, without the service prefix (such as `CarrierService`). None if there is no refusal or no
    /// code.
    code: string = |row| row.code.as_deref();
    /// The documented meaning of the code; None if the code is not documented.
    meaning: string = |row| row.meaning.as_deref();
    /// How the outcome was determined: `callback`, `request_status`, `polled`, `history` or `answer`.
    evidence: string = |row| row.evidence.as_deref();
    /// The phone number that the service returned for the device; None if the service returned no phone number.
    mdn: string = |row| row.mdn.as_deref();
    /// The IP address of the device after the change; None if neither a callback nor a device list contained the address.
    ip_address: string = |row| row.ip_address.as_deref();
    /// The identifiers that the service returned, such as a new phone number. Often empty.
    ids: strings = |row| row.ids.iter().map(String::as_str).collect();
    /// The id of the job; None if the change is not a job.
    job: string = |row| row.job.as_deref();
    /// The id of the request that contained the device. None if the service returned no id, or if no request contained the
    /// device. Always None in the outcomes of `ChangeRequests`.
    request_id: string = |row| row.request_id.as_deref();
    /// In the report of a job: when the result for the device became known. Until then, when the request was answered or, if
    /// there is no answer, when it was sent. None if nothing was sent. Always None outside the report of a job.
    time: time = |row| row.time;
    methods {
        /// The same as `outcome`.
        #[getter]
        fn status(&self) -> &str {
            &self.0.outcome
        }
    }
}

impl OutcomeRow {
    fn summary(&self) -> String {
        let reason = self.code.as_deref().or(self.reason.as_deref());
        let reason = reason.map_or(String::new(), |reason| format!(", {}", reason.escape_debug()));
        format!("{} {}{reason}", self.device, self.outcome)
    }
}

/// The outcomes of all devices of a change. Iterate over this object to read the outcomes in the order of the devices.
#[pyclass(frozen, module = "thingspace")]
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcomes {
    /// The id of the job; None if the change is not a job, or if it was split into several jobs.
    #[pyo3(get)]
    pub job: Option<String>,
    /// The id of the request. None for a job, for several requests, or if the service returned no id.
    #[pyo3(get)]
    pub request_id: Option<String>,
    /// The number of callbacks that arrived; 0 in the report of a job.
    #[pyo3(get)]
    pub callbacks: usize,
    /// Why the job was canceled; None if the job was not canceled.
    #[pyo3(get)]
    pub canceled: Option<String>,
    pub rows: Vec<OutcomeRow>,
}

/// The outcomes whose counts the repr always shows.
const SHOWN: [&str; 4] = ["done", "refused", "unknown", "not_sent"];

/// The outcomes whose counts the repr shows only if they are not zero.
const UNFINISHED: [&str; 2] = ["accepted", "waiting"];

/// The maximum number of devices that an error message lists.
const MAX_LISTED: usize = 3;

impl Outcomes {
    fn count(&self, outcome: &str) -> usize {
        self.rows.iter().filter(|row| row.outcome == outcome).count()
    }

    fn failed(&self) -> impl Iterator<Item = &OutcomeRow> {
        self.rows.iter().filter(|row| row.outcome != "done")
    }

    fn summary(&self) -> String {
        let counts = ["refused", "unknown", "not_sent", "accepted", "waiting"].map(|outcome| (self.count(outcome), outcome));
        let counts: Vec<_> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, outcome)| format!("{count} {}", outcome.replace('_', " ")))
            .collect();
        let failed = self.failed().count();
        let listed: Vec<_> = self.failed().take(MAX_LISTED).map(OutcomeRow::summary).collect();
        let more = if failed > MAX_LISTED { format!(", and {} more", failed - MAX_LISTED) } else { String::new() };
        let (all, counts, listed) = (self.rows.len(), counts.join(", "), listed.join(", "));
        format!("{failed} of {all} devices were not changed ({counts}): {listed}{more}")
    }

    fn table(&self) -> PyResult<Table> {
        Ok(Table::new(schema::<OutcomeRow>(), vec![batch(&self.rows)?]))
    }

    /// Passes the table to a function of `thingspace/_frames.py`.
    fn framed<'py>(&self, py: Python<'py>, function: &'static str) -> PyResult<Bound<'py, PyAny>> {
        needed(py, function)?;
        Framed { table: self.table()?, function, path: None }.give(py, Flavor::Blocking)
    }
}

#[pymethods]
impl Outcomes {
    /// The number of devices.
    #[getter]
    fn requested(&self) -> usize {
        self.rows.len()
    }

    /// The number of devices that were changed.
    #[getter]
    fn done(&self) -> usize {
        self.count("done")
    }

    /// The number of devices whose change was refused.
    #[getter]
    fn refused(&self) -> usize {
        self.count("refused")
    }

    /// The number of devices whose outcome is unknown.
    #[getter]
    fn unknown(&self) -> usize {
        self.count("unknown")
    }

    /// The number of devices whose change was not sent, or whose request in a bulk change was refused as a whole.
    #[getter]
    fn not_sent(&self) -> usize {
        self.count("not_sent")
    }

    /// In the report of a job: the number of devices whose request was accepted and whose outcome is not known yet.
    #[getter]
    fn accepted(&self) -> usize {
        self.count("accepted")
    }

    /// In the report of a job: the number of devices whose change is sent when the job continues.
    #[getter]
    fn waiting(&self) -> usize {
        self.count("waiting")
    }

    /// The outcomes that are not `done`.
    #[getter]
    fn failures(&self) -> Vec<Outcome> {
        self.failed().cloned().map(Outcome).collect()
    }

    /// Whether every device was changed.
    #[getter]
    fn ok(&self) -> bool {
        self.failed().next().is_none()
    }

    /// Raises a `FailuresError` if at least one device was not changed. The attribute `outcomes` of the error is this object.
    ///
    /// ```python
    /// client.devices.suspend("iccid:89148000008682242668").wait().raise_for_failures()
    /// ```
    fn raise_for_failures(this: &Bound<'_, Self>) -> PyResult<()> {
        let outcomes = this.get();
        if outcomes.ok() {
            return Ok(());
        }
        Err(errors::failures(this.py(), &outcomes.summary(), this.as_any()))
    }

    /// Returns the outcomes as an Arrow table, one row per device.
    ///
    /// ```python
    /// print(outcomes.to_arrow().column_names)
    /// ```
    fn to_arrow(&self) -> PyResult<Table> {
        self.table()
    }

    /// Returns the outcomes as a `polars.DataFrame`. Requires polars.
    ///
    /// ```python
    /// frame = outcomes.to_polars()
    /// ```
    fn to_polars<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.framed(py, "to_polars")
    }

    /// Returns the outcomes as a `pandas.DataFrame`. Requires pandas and pyarrow.
    ///
    /// ```python
    /// frame = outcomes.to_pandas()
    /// ```
    fn to_pandas<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.framed(py, "to_pandas")
    }

    /// Returns the outcomes as a list of dictionaries, one per device. Times are strings.
    ///
    /// ```python
    /// for row in outcomes.to_dicts():
    ///     print(row["device"], row["outcome"])
    /// ```
    fn to_dicts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let dicts = self.rows.iter().map(|row| {
            let values = serde_json::to_value(row).unwrap_or_default();
            let dict = PyDict::new(py);
            for field in OutcomeRow::FIELDS {
                dict.set_item(field.name, to_python(py, &values[field.name])?)?;
            }
            Ok(dict)
        });
        Ok(PyList::new(py, dicts.collect::<PyResult<Vec<_>>>()?)?.into_any())
    }

    /// Exports the outcomes as an Arrow C stream.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The requested schema is ignored, which the Arrow PyCapsule protocol allows.
        let _ = requested_schema;
        self.table()?.stream(py)
    }

    fn __len__(&self) -> usize {
        self.rows.len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let rows: Vec<Outcome> = self.rows.iter().cloned().map(Outcome).collect();
        rows.into_pyobject(py)?.call_method0("__iter__")
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Outcomes>().is_ok_and(|other| other.get() == self)
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let stored = serde_json::to_string(this.get()).map_err(|error| errors::config(this.py(), &error.to_string()))?;
        Ok((this.get_type().getattr("_stored")?, (stored,)))
    }

    /// Creates outcomes from the string that `__reduce__` returned.
    #[classmethod]
    fn _stored(class: &Bound<'_, PyType>, stored: &str) -> PyResult<Self> {
        serde_json::from_str(stored).map_err(|error| errors::config(class.py(), &error.to_string()))
    }

    fn __repr__(&self) -> String {
        let unfinished = UNFINISHED.iter().filter(|outcome| self.count(outcome) > 0);
        let counts: Vec<_> = SHOWN.iter().chain(unfinished).map(|outcome| format!("{outcome}={}", self.count(outcome))).collect();
        format!("Outcomes({})", counts.join(", "))
    }
}

impl From<thingspace::Outcomes> for Outcomes {
    fn from(outcomes: thingspace::Outcomes) -> Self {
        let request_id = outcomes.request_id().map(str::to_owned);
        let describe = |(key, outcome): (&thingspace::DeviceKey, &thingspace::Outcome)| {
            describe(key.to_string(), request_id.clone(), outcome)
        };
        let rows = outcomes.iter().map(describe).collect();
        Self { job: None, callbacks: outcomes.callbacks(), canceled: None, rows, request_id }
    }
}

fn describe(device: String, request_id: Option<String>, outcome: &thingspace::Outcome) -> OutcomeRow {
    let mut row = OutcomeRow { device, outcome: "unknown".to_owned(), request_id, ..OutcomeRow::default() };
    match outcome {
        thingspace::Outcome::Done { evidence, ids, ip_address } => {
            "done".clone_into(&mut row.outcome);
            row.evidence = Some(evidence.as_str().to_owned());
            row.set_ids(ids);
            row.ip_address.clone_from(ip_address);
        }
        thingspace::Outcome::Refused(refusal) => {
            "refused".clone_into(&mut row.outcome);
            row.reason = Some(refusal.message().to_owned());
            row.code = refusal.code().map(str::to_owned);
            row.meaning = refusal.meaning().map(str::to_owned);
            row.evidence = Some(refusal.evidence().as_str().to_owned());
        }
        thingspace::Outcome::NotSent { reason } => {
            "not_sent".clone_into(&mut row.outcome);
            row.reason = Some(reason.clone());
        }
        thingspace::Outcome::Unknown { reason } => row.reason = Some(reason.clone()),
        _ => {}
    }
    row
}

impl OutcomeRow {
    /// Sets `ids` to the identifiers that the service returned, and `mdn` to the first phone number among them.
    pub fn set_ids(&mut self, ids: &[thingspace::DeviceId]) {
        self.ids = ids.iter().map(ToString::to_string).collect();
        self.mdn = ids.iter().find(|id| *id.kind() == thingspace::IdKind::Mdn).map(|id| id.id().to_owned());
    }
}
