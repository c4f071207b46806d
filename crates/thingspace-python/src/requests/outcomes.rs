//! The outcomes of the devices of a request.

use pyo3::prelude::*;

use crate::errors;

/// The outcome of one device of a request.
#[pyclass(frozen, get_all, module = "thingspace")]
#[derive(Clone, PartialEq)]
pub struct Outcome {
    /// The device, as the request names it.
    pub device: String,
    /// `done`, `refused`, `not_sent` or `unknown`.
    pub status: String,
    /// Why the device was refused or not sent, or why its outcome is unknown; None if the device was changed.
    pub reason: Option<String>,
    /// The error code of the refusal, without the service prefix.
    pub code: Option<String>,
    /// The documented meaning of the code; None if the code is not documented.
    pub meaning: Option<String>,
    /// How the outcome was determined: `callback`, `request_status`, `polled`, `history` or `answer`.
    pub evidence: Option<String>,
    /// The phone number of the device after the change; None if no callback contained the number.
    pub mdn: Option<String>,
}

#[pymethods]
impl Outcome {
    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Outcome>().is_ok_and(|other| other.get() == self)
    }

    fn __repr__(&self) -> String {
        format!("Outcome({})", self.summary())
    }
}

impl Outcome {
    fn summary(&self) -> String {
        let reason = self.code.as_deref().or(self.reason.as_deref());
        let reason = reason.map_or(String::new(), |reason| format!(", {}", reason.escape_debug()));
        format!("{} {}{reason}", self.device, self.status)
    }
}

/// The outcomes of all devices of a request. Iterate over this object to read the outcomes in the order of the request.
#[pyclass(frozen, module = "thingspace")]
pub struct Outcomes(pub thingspace::Outcomes);

#[pymethods]
impl Outcomes {
    /// The id of the request; None if the service returned no id.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.0.request_id()
    }

    /// The number of devices in the request.
    #[getter]
    fn requested(&self) -> usize {
        self.0.requested()
    }

    /// The number of devices that were changed.
    #[getter]
    fn done(&self) -> usize {
        self.0.done()
    }

    /// The number of devices that were refused.
    #[getter]
    fn refused(&self) -> usize {
        self.0.refused()
    }

    /// The number of devices whose outcome is unknown.
    #[getter]
    fn unknown(&self) -> usize {
        self.0.unknown()
    }

    /// The number of devices that were not sent.
    #[getter]
    fn not_sent(&self) -> usize {
        self.0.not_sent()
    }

    /// The number of callbacks that arrived.
    #[getter]
    fn callbacks(&self) -> usize {
        self.0.callbacks()
    }

    /// The outcomes with the status `refused`, `unknown` or `not_sent`.
    #[getter]
    fn failures(&self) -> Vec<Outcome> {
        self.all().into_iter().filter(|outcome| outcome.status != "done").collect()
    }

    /// Whether every device was changed.
    #[getter]
    fn ok(&self) -> bool {
        self.0.done() == self.0.requested()
    }

    /// Raises a `FailuresError` with these `outcomes` unless every device was changed.
    fn raise_for_failures(this: &Bound<'_, Self>) -> PyResult<()> {
        let outcomes = this.get();
        if outcomes.ok() {
            return Ok(());
        }
        Err(errors::failures(this.py(), &outcomes.summary(), this.as_any()))
    }

    fn __len__(&self) -> usize {
        self.0.requested()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.all().into_pyobject(py)?.call_method0("__iter__")
    }

    fn __repr__(&self) -> String {
        let (done, refused, unknown) = (self.0.done(), self.0.refused(), self.0.unknown());
        format!("Outcomes(done={done}, refused={refused}, unknown={unknown}, not_sent={})", self.0.not_sent())
    }
}

/// The maximum number of failures in an error message.
const MAX_LISTED: usize = 3;

impl Outcomes {
    fn summary(&self) -> String {
        let (failures, requested) = (self.failures(), self.0.requested());
        let counts = [(self.0.refused(), "refused"), (self.0.unknown(), "unknown"), (self.0.not_sent(), "not sent")];
        let counts: Vec<_> =
            counts.iter().filter(|(count, _)| *count > 0).map(|(count, status)| format!("{count} {status}")).collect();
        let listed: Vec<_> = failures.iter().take(MAX_LISTED).map(Outcome::summary).collect();
        let more =
            if failures.len() > MAX_LISTED { format!(", and {} more", failures.len() - MAX_LISTED) } else { String::new() };
        format!("{} of {requested} devices were not changed ({}): {}{more}", failures.len(), counts.join(", "), listed.join(", "))
    }

    fn all(&self) -> Vec<Outcome> {
        self.0.iter().map(|(key, outcome)| describe(key.to_string(), outcome)).collect()
    }
}

fn describe(device: String, outcome: &thingspace::Outcome) -> Outcome {
    let mut described =
        Outcome { device, status: "unknown".to_owned(), reason: None, code: None, meaning: None, evidence: None, mdn: None };
    match outcome {
        thingspace::Outcome::Done { evidence, ids, .. } => {
            "done".clone_into(&mut described.status);
            described.evidence = Some(evidence.as_str().to_owned());
            described.mdn = ids.iter().find(|id| *id.kind() == thingspace::IdKind::Mdn).map(|id| id.id().to_owned());
        }
        thingspace::Outcome::Refused(refusal) => {
            "refused".clone_into(&mut described.status);
            described.reason = Some(refusal.message().to_owned());
            described.code = refusal.code().map(str::to_owned);
            described.meaning = refusal.meaning().map(str::to_owned);
            described.evidence = Some(refusal.evidence().as_str().to_owned());
        }
        thingspace::Outcome::NotSent { reason } => {
            "not_sent".clone_into(&mut described.status);
            described.reason = Some(reason.clone());
        }
        thingspace::Outcome::Unknown { reason } => described.reason = Some(reason.clone()),
        _ => {}
    }
    described
}
