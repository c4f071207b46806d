//! Starts jobs, and returns the jobs that a store contains for one account.

use std::sync::Arc;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::callbacks::store::Store;
use thingspace::{Change, Client, DeviceKey};
use thingspace_jobs::{Job, JobId, StartJob};
use tokio::sync::OnceCell;

use super::job::JobState;
use super::report::outcomes;
use super::rows::Changes;
use crate::convert::arguments::{Count, Positive, Rate, type_name};
use crate::convert::store::{default_url, open_store};
use crate::errors::{self, Failed, failed};
use crate::requests::submit::{self, Submitter, set};
use crate::runtime::flavor::{Answer, Flavor};
use crate::runtime::work::Job as Work;

/// Starts jobs of one account in one store. All clones use the same store.
#[derive(Clone)]
pub struct JobStarter {
    client: Client,
    store: Arc<dyn Store>,
    /// The value that `jobs()` returns. Set by the first call, which asks the service whether it is a simulator.
    jobs: Arc<OnceCell<thingspace_jobs::Jobs>>,
}

/// The options of a job: `batch_size`, `per_minute`, `again`, `first`, `stop_after_refused` and `split_refused`. Every method
/// that starts a job has these keyword arguments, in addition to the arguments of the change.
pub type StartOptions = (Option<Positive>, Option<Rate>, Option<bool>, Option<Positive>, Option<Count>, Option<bool>);

impl JobStarter {
    /// Opens the store at a URL, or the default store.
    pub fn open(py: Python<'_>, client: &Client, url: Option<String>) -> PyResult<Self> {
        let url = url.map_or_else(|| default_url(py), Ok)?;
        Ok(Self { client: client.clone(), store: open_store(py, &url)?, jobs: Arc::default() })
    }

    /// The URL of the store.
    pub fn url(&self) -> String {
        self.store.url().to_string()
    }

    /// Returns the jobs of the client's account. On a simulator, returns only the jobs of the running simulator instance.
    pub async fn jobs(&self) -> Result<&thingspace_jobs::Jobs, Failed> {
        let create = || async {
            let instance = self.client.service_instance().await?;
            Ok(thingspace_jobs::Jobs::new(Arc::clone(&self.store), self.client.clone()).of_instance(instance))
        };
        self.jobs.get_or_try_init(create).await.map_err(failed)
    }

    /// Returns the work that starts a job for each change, or finds the existing job with the same input.
    pub fn start(&self, changes: Changes, options: StartOptions) -> Work<JobState> {
        let starter = self.clone();
        Work::of(async move {
            // All devices are checked before the first job is stored. Otherwise, an invalid device in a later change would leave
            // the jobs of the earlier changes in the store.
            for (change, devices) in &changes.changes {
                starter.client.check_devices(change, devices).map_err(failed)?;
            }
            check_first(&changes.changes, options.3)?;
            let mut jobs = Vec::with_capacity(changes.changes.len());
            for change in changes.changes {
                jobs.push(starter.started(change, options).await?);
            }
            JobState::of(jobs, changes.order).await
        })
    }

    async fn started(&self, change: (Change, Vec<DeviceKey>), options: StartOptions) -> Result<Job, Failed> {
        let (batch_size, per_minute, again, first, stop_after_refused, split_refused) = options;
        let start = self.jobs().await?.start(change);
        let start = set(start, batch_size, |start, Positive(devices)| start.batch_size(devices));
        let start = set(start, per_minute, |start, Rate(requests)| start.per_minute(requests));
        let start = set(start, first, |start, Positive(devices)| start.first(devices));
        let start = set(start, stop_after_refused, |start, Count(devices)| start.stop_after_refused(devices));
        let start = set(start, split_refused, StartJob::split_refused);
        let start = if again == Some(true) { start.again() } else { start };
        start.await.map_err(|error| Failed::Job(None, error.into()))
    }
}

/// Refuses `first` if there are several jobs and none of them has more than `first` devices. `first` applies to each job
/// separately, so it would not prevent the jobs from changing all devices at once.
fn check_first(changes: &[(Change, Vec<DeviceKey>)], first: Option<Positive>) -> Result<(), Failed> {
    match first {
        Some(Positive(first)) if changes.len() > 1 && changes.iter().all(|(_, devices)| devices.len() <= first) => {
            Err(Failed::Config(format!(
                "argument 'first': {first} has no effect, because these devices need {} jobs, and 'first' applies to each job \
                 separately; leave it out, or start the first devices alone",
                changes.len()
            )))
        }
        _ => Ok(()),
    }
}

impl Submitter for JobStarter {
    type Submitted = JobState;
    type Options = StartOptions;

    fn client(&self) -> &Client {
        &self.client
    }

    fn submit<C: submit::Change>(&self, _: Python<'_>, change: C, options: StartOptions) -> PyResult<Work<JobState>> {
        Ok(self.start(Changes::one(change)?, options))
    }
}

/// The ids in an argument, in the form of `Job.id`: one id, or several ids separated by commas.
pub struct JobIds(pub Vec<JobId>);

impl<'py> FromPyObject<'_, 'py> for JobIds {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let ids: String = object
            .extract()
            .map_err(|_| PyTypeError::new_err(format!("expected the id of a job as a string, got {}", type_name(&object))))?;
        let parsed = ids.split(',').map(|id| id.trim().parse()).collect::<thingspace_jobs::Result<_>>();
        parsed.map(Self).map_err(|error| PyValueError::new_err(error.to_string()))
    }
}

impl JobIds {
    /// The ids, separated by commas.
    pub fn joined(&self) -> String {
        self.0.iter().map(JobId::as_str).collect::<Vec<_>>().join(",")
    }
}

/// The report or the error of each resumed job.
pub struct Resumed(pub Vec<(JobId, thingspace_jobs::Result<thingspace_jobs::JobReport>)>);

impl Answer for Resumed {
    const HEAVY: bool = true;

    fn give(self, py: Python<'_>, _: Flavor) -> PyResult<Bound<'_, PyAny>> {
        let reports = PyDict::new(py);
        for (id, report) in self.0 {
            match report {
                Ok(report) => reports.set_item(id.as_str(), outcomes(vec![report]))?,
                Err(error) => reports.set_item(id.as_str(), errors::job(py, Some(id.as_str()), error).value(py))?,
            }
        }
        Ok(reports.into_any())
    }
}
