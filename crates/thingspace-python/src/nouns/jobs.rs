//! Changes as durable jobs.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::raw::types;
use thingspace::{Activate, ChangePlan, Deactivate, GoToState, MoveDevices, Suspend};
use thingspace_jobs::JobId;

use super::devices::{Identifiers, add, device_changes, upload};
use super::euicc::{AsyncJobProfiles, JobProfiles};
use super::sms::{AsyncJobSms, JobSms};
use crate::callbacks::source::CallbackSource;
use crate::convert::arguments::{Count, Positive, Rate, Span};
use crate::convert::device_ids::{Ids, Key, Keys};
use crate::convert::models::RecordArgument;
use crate::convert::moments::Moment;
use crate::convert::sync_async::sync_and_async;
use crate::convert::values::ListedValue;
use crate::errors::{Failed, config};
use crate::jobs::job::{JobState, OpenJobs, WaitSettings, continued_all, opened};
use crate::jobs::report::JobSummary;
use crate::jobs::starter::{IdArgument, JobStarter};
use crate::requests::submit::{Submitter as _, custom_fields as custom_fields_of, set};
use crate::runtime::flavor::flavored_answers;
use crate::runtime::process::{Local as _, Owned};

/// Durable changes of the account's devices: `client.jobs()`. The methods that change devices have the arguments of
/// `client.devices`, and return a `Job` instead of sending a request.
///
/// The same change of the same devices is the same job. If some of its devices have no final outcome, the job is resumed. If it was
/// finished less than an hour ago, and no later job has changed its devices, it is only reported. `again=True` starts a new job in
/// this case.
///
/// `batch_size` is the number of devices per request (default: the limit of the operation). `per_minute` is the maximum number of
/// requests per minute, for all processes that run the job. `first` sends this number of devices alone, and the others when the
/// outcomes of the first are known; `stop_after_refused` cancels the job if more than this number of the first devices are refused.
/// `split_refused=True` splits a request that the service refuses as a whole in two, until single devices are refused.
#[pyclass(frozen, module = "thingspace")]
pub struct Jobs(Owned<JobStarter>);

/// Durable changes of the account's devices, for asyncio: `client.jobs()`. `Jobs` describes the arguments.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncJobs(Owned<JobStarter>);

flavored_answers! {
    JobStarter => Jobs, AsyncJobs;
}

/// Converts an error about no job in particular.
fn failed(error: thingspace_jobs::Error) -> Failed {
    Failed::Job(None, error.into())
}

/// Opens a job by its id.
async fn open(starter: &JobStarter, id: &JobId) -> Result<thingspace_jobs::Job, Failed> {
    starter.jobs().await?.open(id).await.map_err(failed)
}

device_changes! {
    Jobs, AsyncJobs of JobStarter;
    options {
        batch_size: Positive, per_minute: Rate, again: bool, first: Positive, stop_after_refused: Count, split_refused: bool
    }
    shared {
        /// The URL of the store.
        #[getter]
        fn store(&self) -> String {
            self.0.get().url()
        }
    }
    blocking {
        /// Changes of the profiles on eUICCs, with the arguments of `client.euicc`.
        #[getter]
        fn euicc(&self, py: Python<'_>) -> PyResult<JobProfiles> {
            Ok(JobProfiles(self.0.local(py)?.clone().into()))
        }

        /// SMS to devices.
        #[getter]
        fn sms(&self, py: Python<'_>) -> PyResult<JobSms> {
            Ok(JobSms(self.0.local(py)?.clone().into()))
        }

        fn __repr__(&self) -> String {
            format!("Jobs({})", self.0.get().url())
        }
    }
    asyncio {
        /// Changes of the profiles on eUICCs, with the arguments of `client.euicc`.
        #[getter]
        fn euicc(&self, py: Python<'_>) -> PyResult<AsyncJobProfiles> {
            Ok(AsyncJobProfiles(self.0.local(py)?.clone().into()))
        }

        /// SMS to devices.
        #[getter]
        fn sms(&self, py: Python<'_>) -> PyResult<AsyncJobSms> {
            Ok(AsyncJobSms(self.0.local(py)?.clone().into()))
        }

        fn __repr__(&self) -> String {
            format!("AsyncJobs({})", self.0.get().url())
        }
    }
    {
        /// Starts the job that changes the hardware, the SIM or the phone number of one device, like
        /// `client.devices.change_identifiers`.
        job fn change_identifiers(
            this, py, device: Key; to: Option<Ids> = None, number_near: Option<String> = None, number_beginning: Option<String> = None,
            plan: Option<String> = None, smsr_oid: Option<String> = None, option: Option<ListedValue<types::ChangeIdentifierOption>> = None,
            again: Option<bool> = None
        ) {
            let identifiers = Identifiers { to, number_near, number_beginning, plan, smsr_oid, option };
            Ok(this.start(identifiers.of(py, this.client(), device)?, (None, None, again, None, None, None)))
        }

        /// Starts the job that adds devices to the account without activating them.
        job fn add(
            this, py, devices: Keys; group: Option<String> = None, sku: Option<String> = None, smsr_oid: Option<String> = None,
            custom_fields: Option<Bound<'_, PyDict>> = None, batch_size: Option<Positive> = None, per_minute: Option<Rate> = None,
            again: Option<bool> = None, first: Option<Positive> = None, stop_after_refused: Option<Count> = None,
            split_refused: Option<bool> = None
        ) {
            let add = add(this.client(), devices, group, sku, smsr_oid, custom_fields.as_ref())?;
            Ok(this.start(add, (batch_size, per_minute, again, first, stop_after_refused, split_refused)))
        }

        /// Starts the job that permanently deletes deactivated devices from the account.
        job fn delete(
            this, py, devices: Keys; batch_size: Option<Positive> = None, per_minute: Option<Rate> = None, again: Option<bool> = None,
            first: Option<Positive> = None, stop_after_refused: Option<Count> = None, split_refused: Option<bool> = None
        ) {
            let delete = this.client().devices().delete(devices.0);
            Ok(this.start(delete, (batch_size, per_minute, again, first, stop_after_refused, split_refused)))
        }

        /// Starts the job that uploads devices of one hardware model, like `client.devices.upload`.
        job fn upload(
            this, py, sku: String, devices: Keys; report_to: String, plan: Option<String> = None, zip: Option<String> = None,
            batch_size: Option<Positive> = None, per_minute: Option<Rate> = None, again: Option<bool> = None,
            first: Option<Positive> = None, stop_after_refused: Option<Count> = None, split_refused: Option<bool> = None
        ) {
            let upload = upload(py, this.client(), sku, devices, report_to, plan, zip)?;
            Ok(this.start(upload, (batch_size, per_minute, again, first, stop_after_refused, split_refused)))
        }

        /// Opens a job by its id. Raises a `JobError` if the store does not have the job.
        call fn open(this, py, id: IdArgument) {
            let starter = this.clone();
            async move { JobState::of(open(&starter, &id.0).await?).await }
        }

        /// Opens a job by its id, continues it and waits for it, like `Job.wait`. Returns the outcomes of all devices.
        job fn resume(
            this, py, id: IdArgument; listener: Option<CallbackSource> = None, timeout: Option<Span> = None,
            on_progress: Option<Bound<'_, PyAny>> = None
        ) {
            let (starter, settings) = (this.clone(), WaitSettings::new(listener, timeout));
            opened(id.0.clone(), on_progress, settings, async move { open(&starter, &id.0).await })
        }

        /// Returns all jobs on the store, the oldest first, including the jobs of other accounts.
        call fn list(this, py) {
            let starter = this.clone();
            async move {
                let jobs = starter.jobs().await?.list().await.map_err(failed)?;
                Ok(jobs.into_iter().map(JobSummary).collect::<Vec<_>>())
            }
        }

        /// Returns the jobs of this account that have devices without a final outcome, the oldest first.
        call fn unfinished(this, py) {
            let starter = this.clone();
            async move {
                let mut jobs = Vec::new();
                for job in starter.jobs().await?.unfinished().await.map_err(failed)? {
                    jobs.push(JobState::of(job).await?);
                }
                Ok(OpenJobs(jobs))
            }
        }

        /// Continues all unfinished jobs of this account, the oldest first, and waits for each at most `timeout` seconds. Returns a
        /// dictionary with the outcomes of each job by its id, or with the error of a job. A job that fails does not stop the
        /// others.
        job fn resume_all(this, py; listener: Option<CallbackSource> = None, timeout: Option<Span> = None) {
            let (starter, settings) = (this.clone(), WaitSettings::new(listener, timeout));
            Ok(continued_all(settings, async move { starter.jobs().await?.unfinished().await.map_err(failed) }))
        }
    }
}
