//! One job: waits for it, reports it, cancels it.

use std::pin::Pin;
use std::sync::Arc;

use futures_util::{FutureExt as _, StreamExt as _};
use jiff::Timestamp;
use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use pyo3::types::PyList;
use thingspace::callbacks::Inbox;
use thingspace_jobs::{JobId, JobReport, JobWait, Origin};

use super::progress::{JobProgress, ProgressIterator};
use super::report::{JobCounts, outcomes};
use super::starter::Resumed;
use crate::callbacks::source::CallbackSource;
use crate::convert::arguments::Span;
use crate::convert::moments::datetime;
use crate::convert::sync_async::sync_and_async;
use crate::errors::Failed;
use crate::requests::change_request::method_name;
use crate::requests::outcomes::Outcomes;
use crate::runtime::flavor::{Answer, Flavor, flavored_answers, plain_answers};
use crate::runtime::process::Owned;
use crate::runtime::work::{Interrupt, Job as Work, Report, Slot};

/// A durable change of devices. Nothing is sent before `wait()`, `run()` or `progress()`.
///
/// The job survives this process: start the same change again, or open the job by its id, and it continues where it was. The
/// service accepts each device at most once.
#[pyclass(frozen, module = "thingspace")]
pub struct Job(Owned<JobState>);

/// A durable change of devices, for asyncio. Nothing is sent before `wait()`, `run()` or `progress()`.
///
/// The job survives this process: start the same change again, or open the job by its id, and it continues where it was. The
/// service accepts each device at most once.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncJob(Owned<JobState>);

/// A job, with the values that Python reads without waiting.
#[derive(Clone)]
pub struct JobState {
    pub job: thingspace_jobs::Job,
    created: Timestamp,
    devices: usize,
}

flavored_answers! {
    JobState => Job, AsyncJob;
}

/// Several jobs.
pub struct OpenJobs(pub Vec<JobState>);

impl Answer for OpenJobs {
    fn give(self, py: Python<'_>, flavor: Flavor) -> PyResult<Bound<'_, PyAny>> {
        let jobs = self.0.into_iter().map(|job| job.give(py, flavor)).collect::<PyResult<Vec<_>>>()?;
        Ok(PyList::new(py, jobs)?.into_any())
    }
}

plain_answers!(usize);

/// Completes when a wait has to stop.
type Stop = Pin<Box<dyn Future<Output = ()> + Send>>;

impl JobState {
    /// Reads the values that Python reads without waiting.
    pub async fn of(job: thingspace_jobs::Job) -> Result<Self, Failed> {
        let counts = job.counts().await.map_err(|error| failed(&job, error))?;
        let created = Timestamp::try_from(job.created().await).unwrap_or_default();
        Ok(Self { job, created, devices: counts.total })
    }

    fn repr(&self, class: &str) -> String {
        let (id, kind, origin) = (self.job.id(), method_name(self.job.kind()), origin(self.job.origin()));
        format!("{class}({id}, {kind} of {} devices, {origin})", self.devices)
    }
}

fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Started => "started",
        Origin::Resumed => "resumed",
        Origin::Finished => "finished",
        _ => "opened",
    }
}

/// Converts an error of a job that can be resumed.
fn failed(job: &thingspace_jobs::Job, error: thingspace_jobs::Error) -> Failed {
    Failed::Job(Some(job.id().to_string()), error.into())
}

/// How to wait for a job.
#[derive(Clone, Default)]
pub struct WaitSettings {
    inbox: Option<Inbox>,
    timeout: Option<Span>,
}

impl WaitSettings {
    /// Creates the settings from arguments.
    pub fn new(listener: Option<CallbackSource>, timeout: Option<Span>) -> Self {
        Self { inbox: listener.map(|source| source.inbox), timeout }
    }

    /// Returns the wait for a job, which ends early when `stop` completes.
    pub fn wait(&self, job: &thingspace_jobs::Job, stop: impl Future<Output = ()> + Send + 'static) -> JobWait {
        let mut wait = job.wait().stop_when(stop);
        if let Some(inbox) = &self.inbox {
            wait = wait.listening(inbox);
        }
        if let Some(Span(timeout)) = self.timeout {
            wait = wait.timeout(timeout);
        }
        wait
    }
}

/// Returns the work that continues a job and reports it. `wait` gets the future that completes when the wait has to stop.
fn continued(
    job: &thingspace_jobs::Job,
    on_progress: Option<Bound<'_, PyAny>>,
    wait: impl FnOnce(Stop) -> JobWait,
) -> PyResult<Work<Outcomes>> {
    let (interrupt, stopped) = Interrupt::new(Some(job.id().to_string()));
    let report = on_progress.map(|function| Report::new("on_progress", function)).transpose()?;
    let slot = report.as_ref().map(|report| Arc::clone(&report.slot));
    let (job, wait) = (job.clone(), wait(Box::pin(stopped)));
    Ok(Work { work: Box::pin(reported(job, wait, slot)), report, interrupt: Some(interrupt) })
}

/// Returns the work that opens a job, continues it and reports it.
pub fn opened(
    id: JobId,
    on_progress: Option<Bound<'_, PyAny>>,
    settings: WaitSettings,
    open: impl Future<Output = Result<thingspace_jobs::Job, Failed>> + Send + 'static,
) -> PyResult<Work<Outcomes>> {
    let (interrupt, stopped) = Interrupt::new(Some(id.to_string()));
    let report = on_progress.map(|function| Report::new("on_progress", function)).transpose()?;
    let slot = report.as_ref().map(|report| Arc::clone(&report.slot));
    let work = Box::pin(async move {
        let job = open.await?;
        let wait = settings.wait(&job, stopped);
        reported(job, wait, slot).await
    });
    Ok(Work { work, report, interrupt: Some(interrupt) })
}

/// Returns the work that continues several jobs, one after the other.
pub fn continued_all(
    settings: WaitSettings,
    open: impl Future<Output = Result<Vec<thingspace_jobs::Job>, Failed>> + Send + 'static,
) -> Work<Resumed> {
    let (interrupt, stopped) = Interrupt::new(None);
    let stopped = stopped.shared();
    let work = Box::pin(async move {
        let mut reports = Vec::new();
        for job in open.await? {
            if stopped.peek().is_some() {
                break;
            }
            reports.push((job.id().clone(), settings.wait(&job, stopped.clone()).await));
        }
        Ok(Resumed(reports))
    });
    Work { work, report: None, interrupt: Some(interrupt) }
}

/// Waits for a job and converts its report.
async fn reported(job: thingspace_jobs::Job, wait: JobWait, slot: Option<Arc<Slot>>) -> Result<Outcomes, Failed> {
    let report = match slot {
        Some(slot) => followed(&job, wait, &slot).await,
        None => wait.await,
    };
    report.map(outcomes).map_err(|error| failed(&job, error))
}

/// Waits for a job, and passes its steps to the function of the caller.
async fn followed(job: &thingspace_jobs::Job, wait: JobWait, slot: &Slot) -> thingspace_jobs::Result<JobReport> {
    let mut steps = job.progress();
    let mut wait = wait.into_future();
    let pass = |step| slot.step(Box::new(move |py| JobProgress::of(&step).into_bound_py_any(py)));
    loop {
        tokio::select! {
            biased;
            Some(step) = steps.next() => pass(step),
            report = &mut wait => {
                while let Some(Some(step)) = steps.next().now_or_never() {
                    pass(step);
                }
                return report;
            }
        }
    }
}

sync_and_async! {
    Job, AsyncJob of JobState;
    shared {
        /// The id of the job. Any process with the same store can open the job by its id.
        #[getter]
        fn id(&self) -> &str {
            self.0.get().job.id().as_str()
        }

        /// The name of the method that makes the change: `activate`, `change_plan`, …
        #[getter]
        fn kind(&self) -> String {
            method_name(self.0.get().job.kind())
        }

        /// How the job was obtained. `started`: the job is new. `resumed`: the same input had been started before, and some devices
        /// have no final outcome. `finished`: the same input was finished a short time ago, so waiting only reports it. `opened`:
        /// the job was opened by its id.
        #[getter]
        fn origin(&self) -> &'static str {
            origin(self.0.get().job.origin())
        }

        /// When the job was started.
        #[getter]
        fn created<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
            datetime(py, self.0.get().created)
        }

        fn __len__(&self) -> usize {
            self.0.get().devices
        }
    }
    blocking {
        fn __repr__(&self) -> String {
            self.0.get().repr("Job")
        }
    }
    asyncio {
        fn __repr__(&self) -> String {
            self.0.get().repr("AsyncJob")
        }
    }

    /// Sends the devices that were not sent, and waits for the outcome of every device, at most `timeout` seconds (default: 30
    /// minutes). Sending is not limited by `timeout`. Returns the outcomes of all devices.
    ///
    /// A device without an outcome by then is `accepted` or `unknown`, and a later `wait()` continues. With a `listener`, outcomes
    /// come from callbacks. The method also polls the devices and their provisioning histories. `on_progress` is called with a
    /// `JobProgress` after each step. If an exception interrupts the wait, such as KeyboardInterrupt, the request that is being
    /// sent is finished, nothing more is sent, and a note of the exception has the id of the job.
    job fn wait(
        this, py; listener: Option<CallbackSource> = None, timeout: Option<Span> = None, on_progress: Option<Bound<'_, PyAny>> = None
    ) {
        let settings = WaitSettings::new(listener, timeout);
        continued(&this.job, on_progress, |stop| settings.wait(&this.job, stop))
    }

    /// Sends the devices that were not sent, without waiting for their outcomes. Returns what is known about every device.
    job fn run(this, py; on_progress: Option<Bound<'_, PyAny>> = None) {
        continued(&this.job, on_progress, |stop| this.job.run().stop_when(stop))
    }

    /// Continues the job like `wait()`, and returns an iterator over its steps (`JobProgress`), for `for` or `async for`. The job
    /// continues while the iterator is read: if the iterator is dropped or interrupted, the request that is being sent is
    /// finished, and nothing more is sent. `report()` returns the outcomes afterwards.
    now fn progress(this, py; listener: Option<CallbackSource> = None, timeout: Option<Span> = None) {
        ProgressIterator::new(this.job.clone(), WaitSettings::new(listener, timeout))
    }

    /// Returns the number of devices in each state, from the store. Sends nothing.
    call fn counts(this, py) {
        let job = this.job.clone();
        async move { job.counts().await.map(JobCounts::from).map_err(|error| failed(&job, error)) }
    }

    /// Returns what is known about every device, from the store. Sends nothing.
    call fn report(this, py) {
        let job = this.job.clone();
        async move { job.report().await.map(outcomes).map_err(|error| failed(&job, error)) }
    }

    /// Cancels the job: nothing more is sent. Returns the outcomes, which show what was sent. Requests that were sent are not
    /// undone.
    call fn cancel(this, py, reason: Option<String> = None) {
        let (job, reason) = (this.job.clone(), reason.unwrap_or_else(|| "the job was canceled".to_owned()));
        async move { job.cancel(&reason).await.map(outcomes).map_err(|error| failed(&job, error)) }
    }

    /// Cancels the job and frees its devices for later jobs, although some of their outcomes are unknown. For emergencies: a
    /// request that the service still processes may undo what a later job does.
    call fn release(this, py, reason: String) {
        let job = this.job.clone();
        async move { job.release(&reason).await.map(outcomes).map_err(|error| failed(&job, error)) }
    }

    /// Prepares the devices whose request has no answer to be sent once more, and returns their number. They are sent when the
    /// job continues. If the service accepted the lost request after all, it accepts these devices twice: check them first. Raises
    /// a `JobError` if a request may still be under way, or if the job was canceled.
    call fn resend_unknown(this, py) {
        let job = this.job.clone();
        async move { job.resend_unknown().await.map_err(|error| failed(&job, error)) }
    }

    /// Removes the job from the store, with the identifiers of its devices. Raises a `JobError` if a device has no final outcome.
    call fn trim(this, py) {
        let job = this.job.clone();
        async move { job.trim().await.map_err(|error| failed(&job, error)) }
    }
}
