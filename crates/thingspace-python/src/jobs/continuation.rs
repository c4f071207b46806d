//! Continues jobs: sends the requests that were not sent yet, and waits for the outcomes.

use std::pin::Pin;
use std::sync::Arc;

use futures_util::future::Shared;
use futures_util::{FutureExt as _, StreamExt as _, TryStreamExt as _, stream};
use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use thingspace::callbacks::Inbox;
use thingspace_jobs::{Job, JobReport, JobWait};

use super::job::{JobState, failed};
use super::progress::JobProgress;
use super::starter::Resumed;
use crate::callbacks::source::CallbackSource;
use crate::convert::arguments::Span;
use crate::errors::Failed;
use crate::requests::outcomes::Outcomes;
use crate::runtime::mailbox::{self, InJob};
use crate::runtime::work::{Interrupt, Job as Work, Report};

/// The maximum number of jobs of one change that wait for outcomes at the same time.
const CONCURRENT: usize = 16;

/// A future that completes when a wait has to stop.
pub type Stop = Shared<Pin<Box<dyn Future<Output = ()> + Send>>>;

/// A function that receives each progress step of a job.
pub type Pass = Arc<dyn Fn(JobProgress) + Send + Sync>;

/// How to continue a job.
#[derive(Clone, Default)]
pub struct WaitSettings {
    inbox: Option<Inbox>,
    timeout: Option<Span>,
    only_send: bool,
}

impl WaitSettings {
    /// Creates the settings from the arguments of a Python method.
    pub fn new(listener: Option<CallbackSource>, timeout: Option<Span>) -> Self {
        Self { inbox: listener.map(|source| source.inbox), timeout, only_send: false }
    }

    /// Creates settings for sending the changes without waiting for their outcomes.
    pub fn only_send() -> Self {
        Self { only_send: true, ..Self::default() }
    }

    /// Returns the wait for a job. The wait ends early when `stop` completes.
    fn wait(&self, job: &Job, stop: &Stop) -> JobWait {
        let wait = if self.only_send { job.run() } else { job.wait() };
        let mut wait = wait.stop_when(stop.clone());
        if let Some(inbox) = &self.inbox {
            wait = wait.listening(inbox);
        }
        if let Some(Span(timeout)) = self.timeout {
            wait = wait.timeout(timeout);
        }
        wait
    }

    /// Continues the jobs of a change and returns their reports.
    pub async fn continue_jobs(&self, jobs: &[Job], stop: Stop, pass: Option<Pass>) -> thingspace_jobs::Result<Vec<JobReport>> {
        let (_in_job, stop) = until_exit(stop);
        if let [job] = jobs {
            return Ok(vec![followed(job.clone(), self.wait(job, &stop), pass).await?]);
        }
        // Send the requests of all jobs before the first wait for an outcome, so that the service processes the jobs in parallel.
        let send = Self { only_send: true, ..self.clone() };
        let mut reports = Vec::with_capacity(jobs.len());
        for job in jobs {
            reports.push(followed(job.clone(), send.wait(job, &stop), pass.clone()).await?);
        }
        if self.only_send || stop.peek().is_some() {
            return Ok(reports);
        }
        let waits: Vec<_> = jobs.iter().map(|job| followed(job.clone(), self.wait(job, &stop), pass.clone())).collect();
        stream::iter(waits).buffered(CONCURRENT).try_collect().await
    }
}

/// Returns a guard, and a future that completes when `stop` completes or the interpreter shuts down. The shutdown waits,
/// for a limited time, until the guard is dropped. On a thread that does not belong to the runtime, returns `None` and `stop`.
fn until_exit(stop: Stop) -> (Option<InJob>, Stop) {
    let Some(in_job) = mailbox::of_thread().map(|mailbox| mailbox.enter_job()) else { return (None, stop) };
    let ending = in_job.ending();
    let either: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(async move {
        tokio::select! {
            () = stop => {}
            () = ending => {}
        }
    });
    (Some(in_job), either.shared())
}

/// Waits for a job, and calls `pass` with each of its steps.
async fn followed(job: Job, wait: JobWait, pass: Option<Pass>) -> thingspace_jobs::Result<JobReport> {
    let Some(pass) = pass else { return wait.await };
    let mut steps = job.progress().fuse();
    let mut wait = wait.into_future();
    let pass = |step| pass(JobProgress::of(job.id(), &step));
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

/// Returns an `Interrupt` for the work of a call, and the future that completes when the `Interrupt` stops the work.
fn interrupt(id: Option<String>) -> (Interrupt, Stop) {
    let (interrupt, stopped) = Interrupt::new(id);
    let stopped: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(stopped);
    (interrupt, stopped.shared())
}

/// Creates work that continues a job and then returns its outcomes.
pub fn continued(state: &JobState, on_progress: Option<Bound<'_, PyAny>>, settings: WaitSettings) -> PyResult<Work<Outcomes>> {
    let state = state.clone();
    let id = state.id().to_owned();
    opened(id, on_progress, settings, async move { Ok(state) })
}

/// Creates work that opens a job, continues it and then returns its outcomes.
pub fn opened(
    id: String,
    on_progress: Option<Bound<'_, PyAny>>,
    settings: WaitSettings,
    open: impl Future<Output = Result<JobState, Failed>> + Send + 'static,
) -> PyResult<Work<Outcomes>> {
    let (interrupt, stop) = interrupt(Some(id));
    let report = on_progress.map(|function| Report::new("on_progress", function)).transpose()?;
    let pass = report.as_ref().map(|report| {
        let slot = Arc::clone(&report.slot);
        let pass = move |step: JobProgress| slot.step(Box::new(move |py| step.clone().into_bound_py_any(py)));
        Arc::new(pass) as Pass
    });
    let work = Box::pin(async move {
        let state = open.await?;
        let reports = settings.continue_jobs(state.jobs(), stop, pass).await;
        reports.map(|reports| state.outcomes(reports)).map_err(|error| failed(state.id(), error))
    });
    Ok(Work { work, report, interrupt: Some(interrupt) })
}

/// Creates work that continues several jobs, one after the other, and then returns their reports.
pub fn continued_all(
    settings: WaitSettings,
    open: impl Future<Output = Result<Vec<Job>, Failed>> + Send + 'static,
) -> Work<Resumed> {
    let (interrupt, stop) = interrupt(None);
    let work = Box::pin(async move {
        let (_in_job, stop) = until_exit(stop);
        let mut reports = Vec::new();
        for job in open.await? {
            if stop.peek().is_some() {
                break;
            }
            reports.push((job.id().clone(), settings.wait(&job, &stop).await));
        }
        Ok(Resumed(reports))
    });
    Work { work, report: None, interrupt: Some(interrupt) }
}
