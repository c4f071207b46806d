//! The steps of a job, and the iterator over them.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::FutureExt as _;
use pyo3::IntoPyObjectExt as _;
use pyo3::exceptions::PyStopAsyncIteration;
use pyo3::prelude::*;
use thingspace_jobs::{JobId, Progress, ProgressEvent};
use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::sync::{Mutex as AsyncMutex, oneshot};

use super::continuation::WaitSettings;
use super::job::{JobState, failed};
use super::report::JobCounts;
use crate::errors::{self, Failed};
use crate::runtime::flavor::plain_answers;
use crate::runtime::process::{Local as _, Owned};
use crate::runtime::steps::{Step, Steps, next};
use crate::runtime::work::Pending;

/// A step of a job, for example an accepted request.
#[pyclass(frozen, get_all, module = "thingspace")]
#[derive(Clone)]
pub struct JobProgress {
    /// The id of the job.
    pub job: String,
    /// What happened:
    ///
    /// - `accepted`: the service accepted a request.
    /// - `refused`: the service refused a request as a whole.
    /// - `lost`: the answer to a request was lost.
    /// - `found`: evidence shows that the service accepted a request whose answer was lost.
    /// - `paused`: the job waits before the next request.
    /// - `held`: the changes of some devices wait, because an earlier job has no final outcome for these devices.
    /// - `outcomes`: outcomes became known.
    pub event: &'static str,
    /// The number of devices in the request or, for `held`, the number of devices that wait; 0 for `paused` and `outcomes`.
    pub devices: usize,
    /// The id of the accepted request; None for other events, or if the service returned no id.
    pub request_id: Option<String>,
    /// Why the request was refused, why its answer was lost, or why the attempt before a pause failed. None for other events, and
    /// if the job pauses only to keep to a rate limit.
    pub reason: Option<String>,
    /// The number of seconds until the next request; None unless the job is paused.
    pub pause: Option<f64>,
    /// For `held`, the id of the earlier job; None for other events.
    pub held_by: Option<String>,
    /// The number of devices of the job in each state after this step.
    pub counts: JobCounts,
}

impl JobProgress {
    /// Converts a step of the job `job`.
    pub fn of(job: &JobId, step: &Progress) -> Self {
        let mut progress = Self {
            job: job.to_string(),
            event: "outcomes",
            devices: 0,
            request_id: None,
            reason: None,
            pause: None,
            held_by: None,
            counts: step.counts.into(),
        };
        match &step.event {
            ProgressEvent::Accepted { request_id, devices } => {
                (progress.event, progress.devices, progress.request_id) = ("accepted", *devices, request_id.clone());
            }
            ProgressEvent::Refused { reason, devices } => {
                (progress.event, progress.devices, progress.reason) = ("refused", *devices, Some(reason.clone()));
            }
            ProgressEvent::Lost { reason, devices } => {
                (progress.event, progress.devices, progress.reason) = ("lost", *devices, Some(reason.clone()));
            }
            ProgressEvent::Found { devices } => (progress.event, progress.devices) = ("found", *devices),
            ProgressEvent::Paused { reason, wait } => {
                (progress.event, progress.pause, progress.reason) = ("paused", Some(wait.as_secs_f64()), reason.clone());
            }
            ProgressEvent::Held { by, devices, .. } => {
                (progress.event, progress.devices, progress.held_by) = ("held", *devices, Some(by.to_string()));
            }
            _ => {}
        }
        progress
    }
}

#[pymethods]
impl JobProgress {
    fn __repr__(&self) -> String {
        let JobCounts { total, done, refused, .. } = self.counts;
        format!("JobProgress({}, {done} of {total} done, {refused} refused)", self.event)
    }
}

/// An iterator over the steps of a job. Reading from it continues the job.
#[pyclass(frozen, module = "thingspace")]
pub struct ProgressIterator(Owned<Arc<ProgressState>>);

/// The state of an iterator. Only its fields behind a mutex change.
pub struct ProgressState {
    job: JobState,
    settings: WaitSettings,
    /// The wait in progress. Locked while a future waits for the next step.
    run: AsyncMutex<Option<Run>>,
    ready: Mutex<Ready>,
}

/// The steps that no caller has taken yet, and the end of the wait.
#[derive(Default)]
struct Ready {
    steps: VecDeque<JobProgress>,
    /// The result of a wait that has ended, until a caller takes it.
    end: Option<Result<(), Failed>>,
    /// Dropping this sender stops the wait in progress.
    stop: Option<oneshot::Sender<()>>,
}

/// A wait in progress. The wait runs in its own task, so that a running request can finish while the caller processes a step.
struct Run {
    steps: UnboundedReceiver<JobProgress>,
    result: oneshot::Receiver<Result<(), Failed>>,
}

impl ProgressIterator {
    /// Creates an iterator. The job continues when the first step is read.
    pub fn new(job: JobState, settings: WaitSettings) -> Self {
        let state = ProgressState { job, settings, run: AsyncMutex::default(), ready: Mutex::default() };
        Self(Arc::new(state).into())
    }

    /// Stops the wait in progress, and adds the id of the job to the exception `error`.
    fn interrupt(&self, error: &Bound<'_, PyAny>) {
        let state = self.0.get();
        state.ready().stop.take();
        errors::resumable(error, Some(state.job.id()));
    }
}

plain_answers!(ProgressIterator);

impl ProgressState {
    fn ready(&self) -> MutexGuard<'_, Ready> {
        // A panic cannot leave the value half changed, so a poisoned mutex is still usable.
        self.ready.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts the task that continues the job and waits for its outcomes.
    fn start(&self) -> Run {
        // The wait ends when `stop` is dropped, either by `interrupt` or together with the iterator.
        let (stop, stopped) = oneshot::channel::<()>();
        let stopped: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(async move { drop(stopped.await) });
        let (give, result) = oneshot::channel();
        let (pass, steps) = mpsc::unbounded_channel();
        let (job, settings) = (self.job.clone(), self.settings.clone());
        tokio::spawn(async move {
            // If the iterator was dropped, the send fails, which is harmless.
            let pass = Arc::new(move |step| drop(pass.send(step)));
            let continued = settings.continue_jobs(job.jobs(), stopped.shared(), Some(pass)).await;
            let _ = give.send(continued.map(drop).map_err(|error| failed(job.id(), error)));
        });
        self.ready().stop = Some(stop);
        Run { steps, result }
    }

    /// Waits until there is a step to take or the wait for the job has ended.
    async fn wait(self: Arc<Self>) {
        let mut run = self.run.lock().await;
        if !self.ready().steps.is_empty() || self.ready().end.is_some() {
            return;
        }
        let running = run.get_or_insert_with(|| self.start());
        // No await follows the receipt of a step or of the result, so a cancellation loses neither.
        let end = tokio::select! {
            biased;
            Some(step) = running.steps.recv() => return self.ready().steps.push_back(step),
            result = &mut running.result => result,
        };
        while let Ok(step) = running.steps.try_recv() {
            self.ready().steps.push_back(step);
        }
        *run = None;
        let is_interrupted = self.ready().stop.take().is_none();
        if !is_interrupted {
            // If the task sent no result, it has panicked.
            self.ready().end = Some(end.unwrap_or(Err(Failed::Panicked)));
        }
    }
}

impl Steps for ProgressIterator {
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>> {
        let state = self.0.local(py)?;
        if let Some(step) = state.ready().steps.pop_front() {
            return Ok(Step::Taken(step.into_bound_py_any(py)?));
        }
        // The end is returned only once: if the caller reads again afterwards, the job continues.
        let end = state.ready().end.take();
        match end {
            None => Ok(Step::Wait),
            Some(Ok(())) => Ok(Step::End),
            Some(Err(error)) => Err(error.into()),
        }
    }

    fn ready(&self, py: Python<'_>) -> PyResult<impl Future<Output = ()> + Send + 'static> {
        Ok(Arc::clone(self.0.local(py)?).wait())
    }
}

#[pymethods]
impl ProgressIterator {
    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        next(self, py).inspect_err(|error| self.interrupt(error.value(py)))
    }

    fn __aiter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __anext__<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("thingspace._runtime")?.getattr("next_step")?.call1((this,))
    }

    /// Takes and returns the next step; None if no step is ready. Raises a `StopAsyncIteration` after the last step.
    fn _take<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        match self.take(py)? {
            Step::Taken(one) => Ok(Some(one)),
            Step::Wait => Ok(None),
            Step::End => Err(PyStopAsyncIteration::new_err(())),
        }
    }

    /// Returns a `_Pending` that waits for the next step.
    fn _ready(&self, py: Python<'_>) -> PyResult<Pending> {
        Ok(Pending::of(Steps::ready(self, py)?))
    }

    /// Stops the wait in progress because of the exception `error`, and adds the id of the job to it.
    fn _interrupt(&self, error: &Bound<'_, PyAny>) {
        self.interrupt(error);
    }
}
