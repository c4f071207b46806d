//! The classes `Job` and `AsyncJob`. Their methods send the changes of a job, wait for the outcomes, and cancel the job.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;
use pyo3::prelude::*;
use pyo3::types::PyList;
use thingspace_jobs::{JobReport, Origin};

use super::continuation::{WaitSettings, continued};
use super::progress::ProgressIterator;
use super::report::{JobCounts, outcomes};
use crate::callbacks::source::CallbackSource;
use crate::convert::arguments::Span;
use crate::convert::moments::datetime;
use crate::convert::sync_async::sync_and_async;
use crate::errors::Failed;
use crate::requests::change_request::method_name;
use crate::requests::outcomes::Outcomes;
use crate::runtime::flavor::{Answer, Flavor, flavored_answers, plain_answers};
use crate::runtime::process::{Local as _, Owned};

/// A durable change of devices. Nothing is sent until you call `wait()` or `run()`, or read the iterator that `progress()`
/// returns.
///
/// The job survives this process. To continue the job in another process, start the same change again or open the job by its id.
/// Then call `wait()`. The service accepts the change of each device at most once, unless you call `resend_unknown()`.
#[pyclass(frozen, module = "thingspace")]
pub struct Job(Owned<JobState>);

/// A durable change of devices, for asyncio. Nothing is sent until you call `wait()` or `run()`, or read the iterator that
/// `progress()` returns.
///
/// The job survives this process. To continue the job in another process, start the same change again or open the job by its id.
/// Then call `wait()`. The service accepts the change of each device at most once, unless you call `resend_unknown()`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncJob(Owned<JobState>);

/// The durable jobs that one Python `Job` represents, and the properties that its getters return without reading the store. All
/// devices of a durable job get the same values, for example the same plan. If the rows of a file have different values, there is
/// one durable job for each group of rows with the same values.
#[derive(Clone)]
pub struct JobState {
    jobs: Arc<[thingspace_jobs::Job]>,
    id: String,
    created: Timestamp,
    devices: usize,
    /// The position of each device in the input; empty if there is one job, or if the jobs were opened by their ids.
    order: Arc<HashMap<String, usize>>,
}

flavored_answers! {
    JobState => Job, AsyncJob;
}

/// A list of jobs, each of which becomes a separate Python object.
pub struct OpenJobs(pub Vec<JobState>);

impl Answer for OpenJobs {
    fn give(self, py: Python<'_>, flavor: Flavor) -> PyResult<Bound<'_, PyAny>> {
        let jobs = self.0.into_iter().map(|job| job.give(py, flavor)).collect::<PyResult<Vec<_>>>()?;
        Ok(PyList::new(py, jobs)?.into_any())
    }
}

plain_answers!(usize);

impl JobState {
    /// Creates the state of one or more jobs. Reads the total number of devices from the store once, for `__len__`.
    pub async fn of(jobs: Vec<thingspace_jobs::Job>, order: HashMap<String, usize>) -> Result<Self, Failed> {
        let id = jobs.iter().map(|job| job.id().as_str()).collect::<Vec<_>>().join(",");
        let (mut created, mut devices) = (Timestamp::MAX, 0);
        for job in &jobs {
            devices += job.counts().await.map_err(|error| failed(&id, error))?.total;
            created = created.min(Timestamp::try_from(job.created().await).unwrap_or_default());
        }
        Ok(Self { jobs: jobs.into(), id, created, devices, order: Arc::new(order) })
    }

    /// The id of the job, or the ids of all jobs, separated by commas.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The jobs, at least one.
    pub fn jobs(&self) -> &[thingspace_jobs::Job] {
        &self.jobs
    }

    /// The kind of change, which is the same for all jobs.
    fn kind(&self) -> String {
        self.jobs.first().map(|job| method_name(job.kind())).unwrap_or_default()
    }

    /// How the jobs were obtained; `resumed` if the jobs were obtained in different ways.
    fn origin(&self) -> &'static str {
        let mut origins = self.jobs.iter().map(|job| job.origin());
        let first = origins.next().unwrap_or(Origin::Opened);
        origin(if origins.all(|other| other == first) { first } else { Origin::Resumed })
    }

    fn repr(&self, class: &str) -> String {
        let (kind, origin) = (self.kind(), self.origin());
        let id = if self.jobs.len() == 1 { self.id.clone() } else { format!("{} jobs", self.jobs.len()) };
        format!("{class}({id}, {kind} of {} devices, {origin})", self.devices)
    }

    /// Combines the reports of all jobs. If `order` is not empty, sorts the devices in the order of the input.
    pub fn outcomes(&self, reports: Vec<JobReport>) -> Outcomes {
        let mut outcomes = outcomes(reports);
        if !self.order.is_empty() {
            outcomes.rows.sort_by_key(|row| self.order.get(&row.device).copied().unwrap_or(usize::MAX));
        }
        outcomes
    }

    /// Calls a method of every job, one job after the other, and returns the results. Stops at the first error and returns it.
    async fn each<T, F>(&self, call: impl Fn(thingspace_jobs::Job) -> F) -> Result<Vec<T>, Failed>
    where
        F: Future<Output = thingspace_jobs::Result<T>>,
    {
        let mut returned = Vec::with_capacity(self.jobs.len());
        for job in self.jobs.iter().cloned() {
            returned.push(call(job).await.map_err(|error| failed(&self.id, error))?);
        }
        Ok(returned)
    }

    /// Returns the number of devices in each state.
    async fn counts(self) -> Result<JobCounts, Failed> {
        let counts = self.each(|job| async move { job.counts().await }).await?;
        Ok(counts.into_iter().map(JobCounts::from).fold(JobCounts::default(), JobCounts::plus))
    }
}

/// Converts an error of a job to a Python exception. The exception contains the id of the job, so that the caller can resume it.
pub fn failed(id: &str, error: thingspace_jobs::Error) -> Failed {
    Failed::Job(Some(id.to_owned()), error.into())
}

fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Started => "started",
        Origin::Resumed => "resumed",
        Origin::Finished => "finished",
        _ => "opened",
    }
}

sync_and_async! {
    Job, AsyncJob of JobState;
    shared {
        /// The id of the job. Any process with the same store can open the job by its id. If the rows of a file have different
        /// values, such as plans, each group of rows with the same values is a job of its own. `id` then has the ids of all these
        /// jobs, separated by commas.
        #[getter]
        fn id(&self) -> &str {
            self.0.get().id()
        }

        /// The ids in `id` as a list. It contains one id, unless the change needs several jobs.
        #[getter]
        fn ids(&self) -> Vec<&str> {
            self.0.get().jobs().iter().map(|job| job.id().as_str()).collect()
        }

        /// The name of the method that makes the change: `activate`, `change_plan`, …
        #[getter]
        fn kind(&self) -> String {
            self.0.get().kind()
        }

        /// How the job was obtained. `started`: the job is new. `resumed`: a job with the same input already existed, and some of
        /// its devices have no final outcome. `finished`: a job with the same input finished less than an hour ago, so `wait()`
        /// only returns its outcomes. `opened`: the job was opened by its id. If `id` has several ids, and their jobs have
        /// different origins, the origin is `resumed`.
        #[getter]
        fn origin(&self) -> &'static str {
            self.0.get().origin()
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
        /// The number of devices in each state, read from the store. Sends nothing.
        #[getter]
        fn counts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
            Flavor::Blocking.run(py, "Job.counts", self.0.local(py)?.clone().counts())
        }

        fn __repr__(&self) -> String {
            self.0.get().repr("Job")
        }
    }
    asyncio {
        /// The number of devices in each state, read from the store: `await job.counts`. Sends nothing.
        #[getter]
        fn counts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
            Flavor::Asyncio.run(py, "AsyncJob.counts", self.0.local(py)?.clone().counts())
        }

        fn __repr__(&self) -> String {
            self.0.get().repr("AsyncJob")
        }
    }

    /// Sends the changes that were not sent yet. Then waits at most `timeout` seconds (default: 30 minutes) for the outcome of
    /// every device. `timeout` does not limit the time for sending. Returns the outcomes of all devices.
    ///
    /// A device that has no outcome after `timeout` is reported as `accepted` or `unknown`. A later `wait()` continues to wait
    /// for its outcome. The method polls the devices and their provisioning histories. With a `listener`, it also reads outcomes
    /// from callbacks. `on_progress` is called with a `JobProgress` after each step of the job. If an exception such as
    /// KeyboardInterrupt interrupts the wait, the request that is being sent is finished, and nothing more is sent. A note on the
    /// exception has the id of the job.
    ///
    /// ```python
    /// job = client.jobs().suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"], batch_size=1)
    /// outcomes = job.wait(listener=inbox, timeout=600, on_progress=print)
    /// ```
    job fn wait(
        this, py; listener: Option<CallbackSource> = None, timeout: Option<Span> = None, on_progress: Option<Bound<'_, PyAny>> = None
    ) {
        continued(this, on_progress, WaitSettings::new(listener, timeout))
    }

    /// Sends the changes that were not sent yet, without waiting for their outcomes. Returns the current outcome of every device.
    ///
    /// ```python
    /// print(job.run())
    /// ```
    job fn run(this, py; on_progress: Option<Bound<'_, PyAny>> = None) {
        continued(this, on_progress, WaitSettings::only_send())
    }

    /// Returns an iterator over the steps of the job. Read the iterator with `for` or `async for`; each step is a `JobProgress`.
    /// While you read the iterator, the job continues as in `wait()`. After the last step, call `report()` for the outcomes. If
    /// the iterator is dropped or interrupted, the request that is being sent is finished, and nothing more is sent.
    ///
    /// ```python
    /// for step in job.progress(timeout=600):
    ///     print(step.event, step.counts.done)
    /// ```
    now fn progress(this, py; listener: Option<CallbackSource> = None, timeout: Option<Span> = None) {
        ProgressIterator::new(this.clone(), WaitSettings::new(listener, timeout))
    }

    /// Returns the current outcome of every device, from the store. Sends nothing.
    ///
    /// ```python
    /// print(job.report())
    /// ```
    call fn report(this, py) {
        let state = this.clone();
        async move { Ok(state.outcomes(state.each(|job| async move { job.report().await }).await?)) }
    }

    /// Cancels the job: no further request is started. A request that is being sent at this moment may still reach the service,
    /// and requests that were sent before are not undone. Returns the outcomes, which show what was sent.
    ///
    /// ```python
    /// print(job.cancel(reason="wrong list"))
    /// ```
    call fn cancel(this, py, reason: Option<String> = None) {
        let (state, reason) = (this.clone(), reason.unwrap_or_else(|| "the job was canceled".to_owned()));
        async move { Ok(state.outcomes(state.each(|job| { let reason = reason.clone(); async move { job.cancel(&reason).await } }).await?)) }
    }

    /// Cancels the job and frees its devices for later jobs, even if some outcomes are unknown. Use this method only in an
    /// emergency: the service may still process a request of this job, and the request may then undo the change of a later job.
    ///
    /// ```python
    /// print(job.release("the devices were replaced"))
    /// ```
    call fn release(this, py, reason: String) {
        let state = this.clone();
        async move { Ok(state.outcomes(state.each(|job| { let reason = reason.clone(); async move { job.release(&reason).await } }).await?)) }
    }

    /// Prepares new requests for the devices whose outcome is unknown, because their request got no answer. Returns the number
    /// of these devices. The new requests are sent when the job continues. Check the devices first: if the service accepted the
    /// earlier request after all, it may make the change twice. Raises a `JobError` if a request may still be under way, or if
    /// the job was canceled.
    ///
    /// ```python
    /// if job.resend_unknown():
    ///     print(job.wait())
    /// ```
    call fn resend_unknown(this, py) {
        let state = this.clone();
        async move { Ok(state.each(|job| async move { job.resend_unknown().await }).await?.into_iter().sum::<usize>()) }
    }

    /// Removes the job from the store, including the identifiers of its devices. Returns its last outcomes. Raises a `JobError`
    /// if a device has no final outcome. If some outcomes will never be known, call `release` first. The job can then be removed
    /// one day after its last request, unless an unfinished later job changes the same devices.
    ///
    /// ```python
    /// job.wait()
    /// print(job.trim())
    /// ```
    call fn trim(this, py) {
        let state = this.clone();
        async move {
            // Check all jobs before removing any: if a later `trim` failed, the outcomes of the removed jobs would be lost.
            state.each(|job| async move { job.check_trim().await }).await?;
            Ok(state.outcomes(state.each(|job| async move { job.trim().await }).await?))
        }
    }
}
