//! Starts a job, or finds the existing job with the same input.

use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::sync::Arc;

use thingspace::{Change, DeviceKey};
use thingspace_store::Entry;

use crate::budget::{self, OverBudget};
use crate::cells;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::hold::{OtherJobs, Touched};
use crate::identity::{self, JobId};
use crate::job::{Job, Origin};
use crate::journal::entries::{self, DEVICES_PER_ENTRY, Start};
use crate::journal::fold::JobState;
use crate::journal::{index, log};
use crate::parts::Layout;
use crate::summary;

/// A job that is about to be started. Created by [`Jobs::start`](crate::Jobs::start). Awaiting this value stores the job, or
/// finds the existing job with the same input, and returns the job. Nothing is sent before [`Job::wait`] or [`Job::run`].
#[must_use = "the job is not stored before .await"]
pub struct StartJob {
    context: Arc<Context>,
    change: thingspace::Result<(Change, Vec<DeviceKey>)>,
    batch_size: Option<usize>,
    per_minute: Option<u32>,
    first: Option<usize>,
    stop_after_refused: Option<usize>,
    split_refused: bool,
    again: bool,
}

impl StartJob {
    pub(crate) fn new(context: Arc<Context>, change: thingspace::Result<(Change, Vec<DeviceKey>)>) -> Self {
        let change = change.and_then(|(change, devices)| {
            context.client.check_devices(&change, &devices)?;
            Ok((change, devices))
        });
        let (batch_size, per_minute, first, stop_after_refused) = (None, None, None, None);
        Self { context, change, batch_size, per_minute, first, stop_after_refused, split_refused: false, again: false }
    }

    /// Sets the number of devices per request, from 1 to the limit of the operation (default: the limit). A job that is resumed
    /// keeps its batch size.
    pub fn batch_size(mut self, devices: usize) -> Self {
        self.batch_size = Some(devices);
        self
    }

    /// Sets the maximum number of requests per minute, in addition to the limits of the service. All processes that run the job
    /// share this maximum.
    pub fn per_minute(mut self, requests: u32) -> Self {
        self.per_minute = Some(requests);
        self
    }

    /// Sends one request with the first `devices` devices, but at most as many as the batch size. Sends the other requests only
    /// when the outcomes of all devices of this request are known. Combine this setting with
    /// [`stop_after_refused`](Self::stop_after_refused).
    ///
    /// This setting applies within one job. Some changes need one job per device, for example
    /// [`Devices::change_identifiers`](thingspace::Devices::change_identifiers). For these changes, start the jobs of the first
    /// devices and wait for them before you start the other jobs.
    pub fn first(mut self, devices: usize) -> Self {
        self.first = Some(devices);
        self
    }

    /// Cancels the job if more than `devices` of the [`first`](Self::first) devices are refused.
    pub fn stop_after_refused(mut self, devices: usize) -> Self {
        self.stop_after_refused = Some(devices);
        self
    }

    /// If `split` is true and the service refuses a request as a whole, the job sends the devices again in two smaller requests,
    /// which may be split again. By default, all devices of a refused request are reported as refused.
    pub fn split_refused(mut self, split: bool) -> Self {
        self.split_refused = split;
        self
    }

    /// Starts a new job even if a job with the same input was finished a short time ago. An unfinished job is still resumed.
    pub fn again(mut self) -> Self {
        self.again = true;
        self
    }

    /// Returns the devices for which this change would exceed a budget of the service. Counts only the changes that jobs in this
    /// store have sent. Starts no job and sends nothing.
    ///
    /// # Errors
    /// Fails if the change or its devices are invalid, or if the store fails.
    pub async fn over_budget(&self) -> Result<Vec<OverBudget>> {
        let (change, devices) = self.change.as_ref().map_err(Clone::clone)?;
        let context = &self.context;
        budget::over(&*context.store, &context.service.digest(), change.kind(), devices, context.now()).await
    }

    /// Returns the job that `.await` would find for this input. `None` if `.await` would start a new job.
    ///
    /// # Errors
    /// Fails if the change or its devices are invalid, or if the store fails.
    pub async fn existing(&self) -> Result<Option<Job>> {
        let (change, devices) = self.change.as_ref().map_err(Clone::clone)?;
        let identity = identity::digest(&self.context.service, change, devices)?;
        Ok(match self.find(&identity).await? {
            Found::Job(state, origin) => Some(Job::new(Arc::clone(&self.context), *state, origin)),
            Found::NextRun(_) => None,
        })
    }

    async fn start(self) -> Result<Job> {
        let (change, devices) = self.change.as_ref().map_err(Clone::clone)?;
        if devices.is_empty() {
            return Err(Error::Refused("no devices given; name at least one device".to_owned()));
        }
        let context = &self.context;
        let identity = identity::digest(&context.service, change, devices)?;
        let run = match self.find(&identity).await? {
            Found::Job(state, origin) => return Ok(Job::new(Arc::clone(context), *state, origin)),
            Found::NextRun(run) => run,
        };
        let id = JobId::of(&identity, run);
        // The index is written before the log, so every job that is in the log is also in the index.
        index::add(&*context.store, &id).await?;
        let written = self.entries(&id, &identity, run, change, devices)?;
        let appended = context.store.append(written).await?;
        let origin = if appended.first().is_some_and(|first| first.is_new()) { Origin::Started } else { Origin::Resumed };
        let newest = |newest: u32| ((), (newest < run).then_some(run));
        cells::update(&*context.store, &runs_cell(&identity), newest).await?;
        let state = log::load(&*context.store, &id).await?.ok_or_else(|| Error::NotFound(id.to_string()))?;
        summary::write(&*context.store, &state).await?;
        Ok(Job::new(Arc::clone(context), state, origin))
    }

    fn entries(&self, id: &JobId, identity: &str, run: u32, change: &Change, devices: &[DeviceKey]) -> Result<Vec<Entry>> {
        let clock = self.context.clock();
        let most = change.devices_per_request();
        let size = most.map_or(devices.len(), |most| self.batch_size.unwrap_or(most).clamp(1, most));
        let first = self.first.filter(|_| most.is_some()).map(|first| first.clamp(1, size));
        let layout = Layout { size, first };
        let service = self.context.service.clone();
        let mut start = Start::new(identity.to_owned(), run, service, change.clone(), devices.len(), layout);
        start.per_minute = self.per_minute;
        start.stop_after_refused = self.stop_after_refused;
        start.split_refused = self.split_refused;
        let mut written = vec![entries::entry(id, entries::tag(id), "job", &start, clock)?];
        for (number, devices) in devices.chunks(DEVICES_PER_ENTRY).enumerate() {
            let devices: Vec<String> = devices.iter().map(ToString::to_string).collect();
            written.push(entries::entry(id, entries::devices_key(id, number), "devices", &devices, clock)?);
        }
        Ok(written)
    }

    /// Finds the newest job with this identity, which is a digest of the input. Decides whether to return that job or to start a
    /// new run: another job with the same identity and the next run number.
    async fn find(&self, identity: &str) -> Result<Found> {
        let store = &*self.context.store;
        let newest: u32 = cells::update(store, &runs_cell(identity), |newest: u32| (newest, None)).await?;
        let mut run = newest;
        let mut found = None;
        loop {
            let id = JobId::of(identity, run);
            let indexed = index::get(store, &id).await?;
            let Some(indexed) = indexed else { break };
            if !indexed.trimmed {
                match log::load(store, &id).await? {
                    Some(state) => found = Some(state),
                    // The index has this run, but the log does not: a process ended after it wrote the index and before it wrote
                    // the log. So the run was not started.
                    None => break,
                }
            }
            run += 1;
        }
        let Some(state) = found.filter(|state| state.start.run + 1 == run) else { return Ok(Found::NextRun(run)) };
        // A job that was canceled or released sends nothing more, so resuming it would leave the caller's devices unsent. If it was
        // only canceled, it still holds its devices with an unknown outcome, and the new run waits for them.
        if state.canceled.is_some() && state.parts().iter().all(|part| !state.is_unclaimed(part)) {
            return Ok(Found::NextRun(run));
        }
        if !state.is_settled() {
            return Ok(Found::Job(Box::new(state), Origin::Resumed));
        }
        let reuse_finished_for = i64::try_from(self.context.settings.reuse_finished_for.as_millis()).unwrap_or(i64::MAX);
        let now = self.context.now();
        // A time in the future means that the clock was set back. The age of the job is then counted from the moment at which a
        // process notices this.
        let touched = if state.touched > now { index::notice(store, &state.id, now).await? } else { state.touched };
        let is_recent = touched.saturating_add(reuse_finished_for) > now;
        if self.again || !is_recent || state.canceled.is_some() || self.was_undone(&state).await? {
            return Ok(Found::NextRun(run));
        }
        Ok(Found::Job(Box::new(state), Origin::Finished))
    }

    /// Whether a later job has, or may have, undone the change of a finished job.
    async fn was_undone(&self, state: &JobState) -> Result<bool> {
        match self.touched_later(state).await? {
            Touched::Yes => Ok(true),
            Touched::No => Ok(false),
            Touched::Unknown => self.has_other_state(state).await,
        }
    }

    /// Reads the devices that the job has changed. Returns whether the service now shows one of them in another state. False if no
    /// list shows this kind of change.
    async fn has_other_state(&self, state: &JobState) -> Result<bool> {
        if !state.start.change.is_listed() {
            return Ok(false);
        }
        let is_done = |index: &usize| state.known[*index].as_ref().is_some_and(|known| known.settled.done);
        let changed = (0..state.devices.len()).filter(is_done).map(|index| state.devices[index].clone());
        let as_expected = self.context.client.is_as_expected(&state.start.change, &changed.collect::<Vec<_>>()).await?;
        Ok(as_expected.contains(&Some(false)))
    }

    async fn touched_later(&self, state: &JobState) -> Result<Touched> {
        let mut others = OtherJobs::default();
        // Compare jobs by their places in the log and not by time, because the clock may have been set back between two jobs.
        let summaries = summary::all(&*self.context.store).await?;
        let is_later = |id: &JobId| summaries.get(id).is_none_or(|summary| summary.place > state.place.0);
        others.refresh(&self.context, &state.id, |id, _| is_later(id)).await?;
        Ok(others.touched_later(state))
    }
}

/// The job of an input, or the number of the run that the input would start.
enum Found {
    Job(Box<JobState>, Origin),
    NextRun(u32),
}

/// The name of the cell with the number of the newest run of an identity. Because of this cell, `find` need not read the older
/// runs.
fn runs_cell(identity: &str) -> String {
    format!("runs/{identity}")
}

impl IntoFuture for StartJob {
    type Output = Result<Job>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Job>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.start())
    }
}

impl fmt::Debug for StartJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let devices = self.change.as_ref().map(|(change, devices)| (change.kind(), devices.len()));
        f.debug_struct("StartJob").field("change", &devices).field("again", &self.again).finish_non_exhaustive()
    }
}
