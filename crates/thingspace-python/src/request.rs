use std::time::Duration;

use pyo3::prelude::*;

use crate::listener::Listener;
use crate::outcomes::Outcomes;
use crate::{errors, runtime};

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

/// A change that was sent. The service took it, which is not to say that any line changed: wait for its outcomes.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncRequest(pub thingspace::Request);

#[pymethods]
impl Request {
    /// The id that its callbacks carry; none when the answer was lost.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.0.request_id()
    }

    /// The devices it names, each once.
    #[getter]
    fn devices(&self) -> Vec<String> {
        names(&self.0)
    }

    /// Waits until it is known what became of each device, or until `timeout` seconds have passed.
    ///
    /// With a `listener` the outcomes come from callbacks; without one, and for devices without a callback, by looking at the
    /// devices. `on_progress` is called with a `Progress` at every step.
    #[pyo3(signature = (*, timeout = 1800.0, listener = None, on_progress = None))]
    fn wait(
        &self,
        py: Python<'_>,
        timeout: f64,
        listener: Option<&Listener>,
        on_progress: Option<Py<PyAny>>,
    ) -> PyResult<Outcomes> {
        let wait = prepare(py, &self.0, timeout, listener, on_progress)?;
        runtime::block(py, async move { wait.await }).map(Outcomes)
    }

    fn __repr__(&self) -> String {
        repr(&self.0)
    }
}

#[pymethods]
impl AsyncRequest {
    /// The id that its callbacks carry; none when the answer was lost.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.0.request_id()
    }

    /// The devices it names, each once.
    #[getter]
    fn devices(&self) -> Vec<String> {
        names(&self.0)
    }

    /// As `Request.wait`, awaitable.
    #[pyo3(signature = (*, timeout = 1800.0, listener = None, on_progress = None))]
    fn wait<'py>(
        &self,
        py: Python<'py>,
        timeout: f64,
        listener: Option<&Listener>,
        on_progress: Option<Py<PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let wait = prepare(py, &self.0, timeout, listener, on_progress)?;
        runtime::awaitable(py, async move { Ok(Outcomes(wait.await)) })
    }

    fn __repr__(&self) -> String {
        repr(&self.0)
    }
}

fn names(request: &thingspace::Request) -> Vec<String> {
    request.devices().iter().map(ToString::to_string).collect()
}

fn repr(request: &thingspace::Request) -> String {
    let id = request.request_id().unwrap_or("answer lost");
    format!("Request({} of {} devices, {id})", request.kind().operation(), request.devices().len())
}

fn prepare(
    py: Python<'_>,
    request: &thingspace::Request,
    timeout: f64,
    listener: Option<&Listener>,
    on_progress: Option<Py<PyAny>>,
) -> PyResult<thingspace::Wait> {
    let timeout = Duration::try_from_secs_f64(timeout)
        .map_err(|_| errors::config(py, "timeout must be a number of seconds, 0 or more; try timeout=60"))?;
    let mut wait = request.wait().timeout(timeout);
    if let Some(listener) = listener {
        wait = wait.listening(listener.0.hub());
    }
    if let Some(report) = on_progress {
        wait = wait.on_progress(move |now| tell(&report, now));
    }
    Ok(wait)
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
