//! What became of each device of a request.

use pyo3::prelude::*;

use crate::errors;

/// What became of one device of a request.
#[pyclass(frozen, get_all, module = "thingspace")]
#[derive(Clone, PartialEq)]
pub struct Outcome {
    /// The device, as the request named it.
    pub device: String,
    /// `done`, `refused`, `not_sent` or `unknown`.
    pub status: String,
    /// Why it was refused, or what is known.
    pub reason: Option<String>,
    /// The platform's code without its service prefix.
    pub code: Option<String>,
    /// What the code means, where documents tell.
    pub meaning: Option<String>,
    /// How it is known that it was done or refused: `callback`, `request_status`, `looked`, `history` or `answer`.
    pub evidence: Option<String>,
    /// The phone number that the line has now, where its callback told it.
    pub mdn: Option<String>,
}

#[pymethods]
impl Outcome {
    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Outcome>().is_ok_and(|other| other.get() == self)
    }

    fn __repr__(&self) -> String {
        format!("Outcome({})", self.line())
    }
}

impl Outcome {
    fn line(&self) -> String {
        let reason = self.code.as_deref().or(self.reason.as_deref());
        let reason = reason.map_or(String::new(), |reason| format!(", {}", reason.escape_debug()));
        format!("{} {}{reason}", self.device, self.status)
    }
}

/// What became of every device of a request, in the order of the request: iterate over it.
#[pyclass(frozen, module = "thingspace")]
pub struct Outcomes(pub thingspace::Outcomes);

#[pymethods]
impl Outcomes {
    /// The request they belong to; none when its answer was lost.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.0.request_id()
    }

    /// How many devices the request named.
    #[getter]
    fn requested(&self) -> usize {
        self.0.requested()
    }

    /// How many were changed.
    #[getter]
    fn done(&self) -> usize {
        self.0.done()
    }

    /// How many were refused.
    #[getter]
    fn refused(&self) -> usize {
        self.0.refused()
    }

    /// The number of devices whose outcome is unknown.
    #[getter]
    fn unknown(&self) -> usize {
        self.0.unknown()
    }

    /// The number of devices that were never sent.
    #[getter]
    fn not_sent(&self) -> usize {
        self.0.not_sent()
    }

    /// How many callbacks arrived.
    #[getter]
    fn callbacks(&self) -> usize {
        self.0.callbacks()
    }

    /// Every device that was not changed, as far as is known: refused, unknown, or not sent.
    #[getter]
    fn failures(&self) -> Vec<Outcome> {
        self.all().into_iter().filter(|outcome| outcome.status != "done").collect()
    }

    /// Whether every device was changed.
    #[getter]
    fn ok(&self) -> bool {
        self.0.done() == self.0.requested()
    }

    /// Raises an `OutcomeError` unless every device was changed. The error has these outcomes as `outcomes`.
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

/// Failures that a message names.
const NAMED: usize = 3;

impl Outcomes {
    fn summary(&self) -> String {
        let (failures, requested) = (self.failures(), self.0.requested());
        let counts = [(self.0.refused(), "refused"), (self.0.unknown(), "unknown"), (self.0.not_sent(), "not sent")];
        let counts: Vec<_> =
            counts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}")).collect();
        let named: Vec<_> = failures.iter().take(NAMED).map(Outcome::line).collect();
        let more = if failures.len() > NAMED { format!(", and {} more", failures.len() - NAMED) } else { String::new() };
        format!("{} of {requested} devices were not changed ({}): {}{more}", failures.len(), counts.join(", "), named.join(", "))
    }

    fn all(&self) -> Vec<Outcome> {
        self.0.iter().map(|(key, outcome)| describe(key.to_string(), outcome)).collect()
    }
}

fn describe(device: String, outcome: &thingspace::Outcome) -> Outcome {
    let mut told =
        Outcome { device, status: "unknown".to_owned(), reason: None, code: None, meaning: None, evidence: None, mdn: None };
    match outcome {
        thingspace::Outcome::Done { evidence, ids } => {
            "done".clone_into(&mut told.status);
            told.evidence = Some(evidence.as_str().to_owned());
            told.mdn = ids.iter().find(|id| *id.kind() == thingspace::IdKind::Mdn).map(|id| id.id().to_owned());
        }
        thingspace::Outcome::Refused(refusal) => {
            "refused".clone_into(&mut told.status);
            told.reason = Some(refusal.message().to_owned());
            told.code = refusal.code().map(str::to_owned);
            told.meaning = refusal.meaning().map(str::to_owned);
            told.evidence = Some(refusal.evidence().as_str().to_owned());
        }
        thingspace::Outcome::NotSent { reason } => {
            "not_sent".clone_into(&mut told.status);
            told.reason = Some(reason.clone());
        }
        thingspace::Outcome::Unknown { reason } => told.reason = Some(reason.clone()),
        _ => {}
    }
    told
}
