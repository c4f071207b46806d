//! The reports and counts of jobs.

use jiff::Timestamp;
use pyo3::prelude::*;
use thingspace::raw::code::Code;
use thingspace_jobs::{Counts, DeviceReport, JobReport};

use crate::convert::moments::datetime;
use crate::requests::change_request::method_name;
use crate::requests::outcomes::{OutcomeRow, Outcomes};
use crate::runtime::flavor::plain_answers;

/// The number of devices of a job in each state.
#[pyclass(frozen, get_all, module = "thingspace")]
#[derive(Clone, Default, PartialEq, Eq)]
pub struct JobCounts {
    /// The number of devices in the job.
    pub total: usize,
    /// The number of devices that were changed.
    pub done: usize,
    /// The number of devices whose change the service refused.
    pub refused: usize,
    /// The number of devices whose change was not sent and will not be sent.
    pub not_sent: usize,
    /// The number of devices for which it is unknown whether the service accepted their request.
    pub unknown: usize,
    /// The number of devices whose request was accepted and whose outcome is not known yet.
    pub accepted: usize,
    /// The number of devices whose change is sent when the job continues.
    pub waiting: usize,
}

impl From<Counts> for JobCounts {
    fn from(counts: Counts) -> Self {
        let Counts { total, done, refused, not_sent, unknown, accepted, waiting, .. } = counts;
        Self { total, done, refused, not_sent, unknown, accepted, waiting }
    }
}

impl JobCounts {
    /// Adds the devices of another job.
    pub fn plus(self, other: Self) -> Self {
        Self {
            total: self.total + other.total,
            done: self.done + other.done,
            refused: self.refused + other.refused,
            not_sent: self.not_sent + other.not_sent,
            unknown: self.unknown + other.unknown,
            accepted: self.accepted + other.accepted,
            waiting: self.waiting + other.waiting,
        }
    }
}

#[pymethods]
impl JobCounts {
    /// Whether every device has a final outcome: done, refused or not sent.
    #[getter]
    fn is_settled(&self) -> bool {
        self.done + self.refused + self.not_sent == self.total
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<JobCounts>().is_ok_and(|other| other.get() == self)
    }

    fn __repr__(&self) -> String {
        let Self { total, done, refused, not_sent, unknown, accepted, waiting } = self;
        format!(
            "JobCounts(total={total}, done={done}, refused={refused}, not_sent={not_sent}, unknown={unknown}, \
             accepted={accepted}, waiting={waiting})"
        )
    }
}

/// A job, as `jobs.list()` returns it.
#[pyclass(frozen, module = "thingspace")]
pub struct JobSummary(pub thingspace_jobs::JobSummary);

#[pymethods]
impl JobSummary {
    /// The id of the job.
    #[getter]
    fn id(&self) -> &str {
        self.0.id.as_str()
    }

    /// The name of the method that makes the change: `activate`, `change_plan`, …
    #[getter]
    fn kind(&self) -> String {
        method_name(self.0.kind)
    }

    /// When the job was started.
    #[getter]
    fn created<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        datetime(py, Timestamp::try_from(self.0.created).unwrap_or_default())
    }

    /// When the newest entry of the job was written.
    #[getter]
    fn touched<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        datetime(py, Timestamp::try_from(self.0.touched).unwrap_or_default())
    }

    /// The number of devices in each state.
    #[getter]
    fn counts(&self) -> JobCounts {
        self.0.counts.into()
    }

    /// Why the job was canceled; None if the job was not canceled.
    #[getter]
    fn canceled(&self) -> Option<&str> {
        self.0.canceled.as_deref()
    }

    /// The account and the base URL of the job.
    #[getter]
    fn service(&self) -> &str {
        &self.0.service
    }

    /// Whether this client may continue the job: the job must have the same account, the same base URL and the same simulator
    /// instance as the client.
    #[getter]
    fn is_own(&self) -> bool {
        self.0.is_own
    }

    fn __repr__(&self) -> String {
        let counts = &self.0.counts;
        format!("JobSummary({} {} of {} devices, {} done)", self.id(), self.kind(), counts.total, counts.done)
    }
}

plain_answers!(JobCounts, Vec<JobSummary>);

/// Combines the reports of the jobs that together make one change.
pub fn outcomes(reports: Vec<JobReport>) -> Outcomes {
    let job = if let [report] = reports.as_slice() { Some(report.id.to_string()) } else { None };
    let canceled = reports.iter().find_map(|report| report.canceled.clone());
    let rows = reports.into_iter().flat_map(|report| {
        let id = report.id.to_string();
        report.devices.into_iter().map(move |device| row(&id, device))
    });
    Outcomes { job, request_id: None, callbacks: 0, canceled, rows: rows.collect() }
}

fn row(job: &str, report: DeviceReport) -> OutcomeRow {
    let meaning = report.code.as_deref().and_then(|code| Code::new(code).known(report.reason.as_deref()));
    let mut row = OutcomeRow {
        device: report.device.to_string(),
        outcome: report.state.as_str().to_owned(),
        meaning: meaning.map(|known| known.meaning.to_owned()),
        reason: report.reason,
        code: report.code,
        evidence: report.evidence,
        ip_address: report.ip_address,
        job: Some(job.to_owned()),
        request_id: report.request_id,
        time: report.at.and_then(|at| Timestamp::try_from(at).ok()),
        ..OutcomeRow::default()
    };
    row.set_ids(&report.ids);
    row
}
