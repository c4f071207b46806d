//! The jobs in a store: starts, opens, lists and resumes them.

use std::sync::Arc;
use std::time::SystemTime;

use thingspace::{ChangeKind, Client, IntoChange};
use thingspace_store::Store;

use crate::clock::Watch;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::identity::{JobId, Service, nonce};
use crate::job::{Job, Origin};
use crate::journal::entries::time;
use crate::journal::{index, log};
use crate::patient::{Patience, RetryingStore};
use crate::progress::Counts;
use crate::report::JobReport;
use crate::settings::Settings;
use crate::start::StartJob;
use crate::summary;

/// The jobs in a store: device changes that survive crashes. A clone is cheap.
///
/// One store holds the jobs of any number of accounts, and any number of processes may use it at the same time.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// # let keys = [active[0].key()?, active[1].key()?];
/// use thingspace_jobs::{Jobs, Origin};
///
/// let jobs = Jobs::new(thingspace_store::open("memory:").await?, client.clone());
/// let job = jobs.start(client.devices().suspend(keys.clone())).await?;
/// job.wait().await?;
///
/// // The same input is the same job: the finished job is returned, and nothing is sent again.
/// let same = jobs.start(client.devices().suspend(keys)).await?;
/// assert_eq!((same.id(), same.origin()), (job.id(), Origin::Finished));
/// assert_eq!(same.wait().await?.counts.done, 2);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Jobs(Arc<Context>);

/// One job in the list that [`Jobs::list`] returns.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JobSummary {
    /// The id of the job.
    pub id: JobId,
    /// The kind of change.
    pub kind: ChangeKind,
    /// When the job was started.
    pub created: SystemTime,
    /// When the newest entry of the job was written.
    pub touched: SystemTime,
    /// The number of devices in each state.
    pub counts: Counts,
    /// Why the job was canceled. `None` if the job was not canceled.
    pub canceled: Option<String>,
    /// The account and the base URL of the job, and the simulator instance if there is one.
    pub service: String,
    /// Whether the client may continue the job. True if the job has the client's account, base URL and simulator instance.
    pub is_own: bool,
}

impl Jobs {
    /// Returns the jobs in a store. New jobs belong to the account and the base URL of the client.
    pub fn new(store: Arc<dyn Store>, client: Client) -> Self {
        let service = Service::of(&client, None);
        let patience = Patience::default();
        let store: Arc<dyn Store> = Arc::new(RetryingStore { store, client: client.clone(), patience: patience.clone() });
        let watch = Arc::new(Watch::new(client.clock()));
        Self(Arc::new(Context { store, patience, client, service, settings: Settings::default(), worker: nonce(), watch }))
    }

    /// Replaces the settings.
    #[must_use]
    pub fn with_settings(self, settings: Settings) -> Self {
        self.with(|context| context.settings = settings)
    }

    /// Sets the instance of the simulator that the client uses. A simulator that is started again has other devices, so the same
    /// input starts a separate job for each instance.
    #[must_use]
    pub fn of_instance(self, instance: Option<String>) -> Self {
        self.with(|context| context.service.instance = instance)
    }

    fn with(self, change: impl FnOnce(&mut Context)) -> Self {
        let Context { store, patience, client, service, settings, worker, watch } = &*self.0;
        let mut context = Context {
            store: Arc::clone(store),
            patience: patience.clone(),
            client: client.clone(),
            service: service.clone(),
            settings: settings.clone(),
            worker: worker.clone(),
            watch: Arc::clone(watch),
        };
        change(&mut context);
        Self(Arc::new(context))
    }

    /// Returns the settings.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// Returns the client.
    pub fn client(&self) -> &Client {
        &self.0.client
    }

    /// Starts a change as a job. `change` is a builder such as [`Activate`](thingspace::Activate), or a pair of a
    /// [`Change`](thingspace::Change) and its devices. Await the returned value to store the job.
    ///
    /// Two calls have the same input if they have the same base URL, account and change, and the same devices in any order. If
    /// the store has a job with the same input:
    /// - The job is resumed if it has devices without a final outcome and was not canceled, however old the job is.
    /// - The finished job is returned if it was finished a short time ago ([`Settings::reuse_finished_for`]), was not canceled,
    ///   and no later job changes any of its devices. SMS messages do not count as changes. If a later job names its devices by
    ///   other kinds of identifiers, the service is asked whether the devices are still in the state that the job led to.
    /// - Otherwise, a new job starts.
    ///
    /// # Errors
    /// Awaiting fails if the change is incomplete or names no device, if a device lacks an identifier that the operation
    /// requires, or if the store fails.
    pub fn start(&self, change: impl IntoChange) -> StartJob {
        StartJob::new(Arc::clone(&self.0), change.into_change())
    }

    /// Opens a job by its id.
    ///
    /// # Errors
    /// [`Error::NotFound`] if the store does not have the job. [`Error::Damaged`] if its entries are damaged or were edited.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// use thingspace_jobs::Jobs;
    ///
    /// let jobs = Jobs::new(thingspace_store::open("memory:").await?, client.clone());
    /// let id = jobs.start(client.devices().suspend([active[0].key()?])).await?.id().clone();
    /// assert_eq!(jobs.open(&id).await?.wait().await?.counts.done, 1);
    /// # Ok(()) }
    /// ```
    pub async fn open(&self, id: &JobId) -> Result<Job> {
        let state = log::load(&*self.0.store, id).await?.ok_or_else(|| Error::NotFound(id.to_string()))?;
        Ok(Job::new(Arc::clone(&self.0), state, Origin::Opened))
    }

    /// Returns all jobs in the store, the oldest first. Jobs of other accounts are included. Reads a small summary of each job.
    /// Reads the job itself only if the summary is missing, or older than the newest entry of the job.
    pub async fn list(&self) -> Result<Vec<JobSummary>> {
        let mut jobs = Vec::new();
        let store = &*self.0.store;
        let mut known = summary::all(store).await?;
        for (id, _) in index::all(store).await? {
            let summary = known.remove(&id);
            let Some(summary) = summary::current(store, &id, summary).await? else { continue };
            let place = summary.place;
            let summary = JobSummary {
                id,
                kind: summary.kind,
                created: time(summary.created),
                touched: time(summary.touched),
                counts: summary.counts,
                canceled: summary.canceled,
                is_own: summary.service == self.0.service,
                service: summary.service.to_string(),
            };
            jobs.push((place, summary));
        }
        jobs.sort_by_key(|(place, _)| *place);
        Ok(jobs.into_iter().map(|(_, summary)| summary).collect())
    }

    /// Returns the jobs of the client's base URL, account and simulator instance that have devices without a final outcome, the
    /// oldest first.
    pub async fn unfinished(&self) -> Result<Vec<Job>> {
        let mut jobs = Vec::new();
        for (id, indexed) in index::all(&*self.0.store).await? {
            if indexed.settled.is_some() {
                continue;
            }
            let Some(state) = log::load(&*self.0.store, &id).await? else { continue };
            if state.start.service == self.0.service && !state.is_settled() {
                jobs.push((state.place, Job::new(Arc::clone(&self.0), state, Origin::Opened)));
            }
        }
        jobs.sort_by_key(|(place, _)| *place);
        Ok(jobs.into_iter().map(|(_, job)| job).collect())
    }

    /// Continues the [`unfinished`](Self::unfinished) jobs one after the other, the oldest first, and returns their reports. If a
    /// job fails, the next jobs still run.
    pub async fn resume_all(&self) -> Result<Vec<(JobId, Result<JobReport>)>> {
        let mut reports = Vec::new();
        for job in self.unfinished().await? {
            reports.push((job.id().clone(), job.wait().await));
        }
        Ok(reports)
    }
}
