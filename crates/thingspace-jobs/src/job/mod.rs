//! One job. A job sends its change in parts and finds the outcome of each device. A job can be canceled, released and continued.

mod baseline;
mod cancel;
mod follow;
mod reconcile;
mod run;
mod send;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use futures_util::Stream;
use futures_util::future::try_join_all;
use thingspace::callbacks::open_request;
use thingspace::{Change, ChangeKind};
use tokio::sync::Mutex as AsyncMutex;

pub use run::JobWait;

use crate::cells;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::hold::{self, OtherJobs};
use crate::identity::JobId;
use crate::journal::entries::time;
use crate::journal::fold::JobState;
use crate::journal::{index, log};
use crate::progress::{Counts, Listeners, Progress, ProgressEvent};
use crate::report::JobReport;
use crate::summary;

/// How a job was obtained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// This call has started the job.
    Started,
    /// An earlier call with the same input has started the job, and some of its devices have no final outcome. Waiting for the
    /// job continues it.
    Resumed,
    /// A job with the same input was finished a short time ago. Waiting for the job only returns its report.
    Finished,
    /// The job was opened by its id.
    Opened,
}

/// A durable change of devices. Created by [`Jobs::start`](crate::Jobs::start) and [`Jobs::open`](crate::Jobs::open).
///
/// A `Job`, or the future of one of its methods, may be dropped at any time. To continue, open the job again in this or another
/// process, and wait for it. The job continues where it stopped.
#[derive(Clone)]
pub struct Job(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) context: Arc<Context>,
    pub(crate) id: JobId,
    kind: ChangeKind,
    origin: Origin,
    state: AsyncMutex<JobState>,
    others: AsyncMutex<OtherJobs>,
    listeners: Listeners,
    /// Why devices have no outcome, as far as this process knows. The keys are the indices of the devices.
    reasons: Mutex<HashMap<usize, String>>,
}

impl Job {
    pub(crate) fn new(context: Arc<Context>, state: JobState, origin: Origin) -> Self {
        Self(Arc::new(Inner {
            context,
            id: state.id.clone(),
            kind: state.start.change.kind(),
            origin,
            state: AsyncMutex::new(state),
            others: AsyncMutex::default(),
            listeners: Listeners::default(),
            reasons: Mutex::default(),
        }))
    }

    /// The id of the job. Any process with the same store can open the job by this id.
    pub fn id(&self) -> &JobId {
        &self.0.id
    }

    /// How the job was obtained.
    pub fn origin(&self) -> Origin {
        self.0.origin
    }

    /// The kind of change.
    pub fn kind(&self) -> ChangeKind {
        self.0.kind
    }

    /// Returns the change.
    pub async fn change(&self) -> Change {
        self.0.state.lock().await.start.change.clone()
    }

    /// When the job was started.
    pub async fn created(&self) -> SystemTime {
        time(self.0.state.lock().await.created)
    }

    /// Returns a stream of the steps that the job takes during a [`wait`](Self::wait) or [`run`](Self::run) of this `Job` or one
    /// of its clones. The stream ends when the wait or run ends. Call this method before the wait starts, because the stream does
    /// not contain earlier steps.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// use futures_util::StreamExt as _;
    /// use thingspace_jobs::{Jobs, ProgressEvent};
    ///
    /// let jobs = Jobs::new(thingspace_store::open("memory:").await?, client.clone());
    /// let job = jobs.start(client.devices().suspend([active[0].key()?])).await?;
    /// let mut progress = job.progress();
    /// job.wait().await?;
    /// while let Some(step) = progress.next().await {
    ///     if let ProgressEvent::Accepted { request_id, devices } = step.event {
    ///         println!("{request_id:?}: {devices} devices accepted");
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub fn progress(&self) -> impl Stream<Item = Progress> + Send + Unpin + use<> {
        self.0.listeners.add()
    }

    /// Returns the number of devices in each state.
    pub async fn counts(&self) -> Result<Counts> {
        Ok(Counts::of(&*self.refreshed().await?))
    }

    /// Returns what is known about every device, without sending or polling anything.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// use thingspace_jobs::{DeviceState, Jobs};
    ///
    /// let jobs = Jobs::new(thingspace_store::open("memory:").await?, client.clone());
    /// let job = jobs.start(client.devices().suspend([active[0].key()?])).await?;
    /// assert_eq!(job.report().await?.devices[0].state, DeviceState::Waiting);
    /// job.wait().await?;
    /// assert_eq!(job.report().await?.devices[0].state, DeviceState::Done);
    /// # Ok(()) }
    /// ```
    pub async fn report(&self) -> Result<JobReport> {
        let state = self.refreshed().await?;
        let reasons = self.0.reasons.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(JobReport::of(&state, |index| reasons.get(&index).cloned()))
    }

    /// Reads the new entries of the job's log and returns the state of the job.
    pub(crate) async fn refreshed(&self) -> Result<tokio::sync::MutexGuard<'_, JobState>> {
        let mut state = self.0.state.lock().await;
        log::refresh(&*self.0.context.store, &mut state).await?;
        Ok(state)
    }

    /// Writes the summary of the job. If every device has a final outcome, allows the inbox to remove the callbacks of the job.
    /// If every device is also free for later jobs, records this in the index and returns true. Otherwise returns false.
    pub(crate) async fn settle(&self) -> Result<bool> {
        let (is_settled, is_free, touched) = {
            let state = self.refreshed().await?;
            summary::write(&*self.0.context.store, &state).await?;
            (state.is_settled(), !hold::holds(&self.0.context, &state), state.touched)
        };
        if is_settled {
            self.close_requests().await?;
        }
        // Later jobs do not read a job that the index records as settled, so they would not notice that it holds devices. Record
        // a job only when it holds none.
        if is_settled && is_free {
            index::settle(&*self.0.context.store, &self.0.id, touched).await?;
        }
        Ok(is_settled && is_free)
    }

    /// Allows the inbox to remove the callbacks of this job's requests.
    async fn close_requests(&self) -> Result<()> {
        let store = &*self.0.context.store;
        let ids = self.0.state.lock().await.request_ids();
        let closed = ids.iter().map(|id| async move { cells::remove(store, &open_request(id)).await });
        // Run the writes concurrently, because concurrent writes share one flush to the disk.
        try_join_all(closed).await.map(drop)
    }

    /// Checks that the job belongs to the base URL, account and simulator of the client.
    fn check_service(&self, state: &JobState) -> Result<()> {
        let (expected, received) = (&state.start.service, &self.0.context.service);
        if expected == received {
            return Ok(());
        }
        Err(Error::OtherService { id: self.0.id.to_string(), expected: expected.to_string(), received: received.to_string() })
    }

    fn emit(&self, event: ProgressEvent, state: &JobState) {
        self.0.listeners.send(event, state);
    }

    fn explain(&self, index: usize, reason: String) {
        self.0.reasons.lock().unwrap_or_else(PoisonError::into_inner).insert(index, reason);
    }
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job").field("id", &self.0.id).field("kind", &self.0.kind).field("origin", &self.0.origin).finish()
    }
}
