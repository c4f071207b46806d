//! What a person may decide about a job: to cancel it, to free its devices for later jobs, to let it send the change again for
//! devices whose outcome is unknown, and to remove it.

use thingspace_store::Entry;

use super::Job;
use crate::error::{Error, Result};
use crate::hold::OtherJobs;
use crate::journal::entries::{self, Found, Note};
use crate::journal::fold::PartStatus;
use crate::journal::{index, log};
use crate::parts::PartId;
use crate::report::JobReport;
use crate::summary;

/// How long a request may still be under way after the deadline in its intent, in milliseconds. A worker starts the request
/// before that deadline, and then waits for the answer. 3 minutes are the longest default timeout of a call.
const UNDER_WAY: i64 = 3 * 60_000;

impl Job {
    /// Cancels the job: no further request is started. A request that a worker is sending at this moment may still reach the
    /// service, and requests that were sent before are not undone. The returned report shows what was sent.
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
    /// let report = job.cancel("wrong file").await?;
    /// assert_eq!((report.devices[0].state, report.counts.not_sent), (DeviceState::NotSent, 1));
    /// # Ok(()) }
    /// ```
    pub async fn cancel(&self, reason: &str) -> Result<JobReport> {
        self.note("cancel", reason).await?;
        self.void_unclaimed().await?;
        self.settle().await?;
        self.report().await
    }

    /// Cancels the job and frees all its devices for later jobs, even devices with an unknown outcome. For emergencies: if the
    /// service is still processing a request of this job, the request may undo what a later job does.
    pub async fn release(&self, reason: &str) -> Result<JobReport> {
        self.note("cancel", reason).await?;
        self.void_unclaimed().await?;
        self.note("release", reason).await?;
        self.settle().await?;
        self.report().await
    }

    /// Allows the job to send the change once more for its [unknown](crate::DeviceState::Unknown) devices, and returns the number
    /// of these devices. The change is sent when the job continues. If the service accepted the first request after all, it
    /// may carry out the change twice. This method assumes that no client waits for an answer for more than 3 minutes. With a
    /// longer [timeout](thingspace::ClientBuilder::timeout), the first request may still be under way.
    ///
    /// # Errors
    /// [`Error::Refused`] if a request may still be under way, or if the job was canceled.
    pub async fn resend_unknown(&self) -> Result<usize> {
        let now = self.0.context.now();
        let mut devices = 0;
        let mut found: Vec<Entry> = Vec::new();
        {
            let state = self.refreshed().await?;
            self.check_service(&state)?;
            if state.canceled.is_some() {
                return Err(Error::Refused(format!(
                    "job {} was canceled: release it, and start a new job for these devices",
                    self.0.id
                )));
            }
            for part in state.parts() {
                let current = state.current(&part);
                let Some((intent, _)) = current.intent.as_ref().filter(|_| current.status == PartStatus::Unanswered) else {
                    continue;
                };
                if now <= intent.deadline + UNDER_WAY {
                    let seconds = (intent.deadline + UNDER_WAY - now) / 1_000 + 1;
                    let message = format!("a request of job {} may still be under way; try again in {seconds} s", self.0.id);
                    return Err(Error::Refused(message));
                }
                let open = state.indices(&part, &current).into_iter().filter(|index| state.known[*index].is_none()).count();
                if open > 0 {
                    devices += open;
                    let key = format!("{}/found", entries::try_key(&self.0.id, &part, current.number));
                    found.push(entries::entry(&self.0.id, key, "absent", &Found::Absent, self.0.context.clock())?);
                }
            }
        }
        if !found.is_empty() {
            self.write(found).await?;
        }
        Ok(devices)
    }

    /// Removes the entries of the job, which contain the identifiers of its devices. Returns the last report of the job.
    ///
    /// A job can be removed when its devices have final outcomes and are free for later jobs. Any other job can be removed only
    /// under three conditions: it was [released](Self::release), the service can no longer be processing its requests
    /// ([`Settings::processing`]), and every later job that changes one of its devices has final outcomes for all devices of that
    /// later job. The returned report is then the last record of the devices without a final outcome.
    ///
    /// [`Settings::processing`]: crate::Settings::processing
    ///
    /// # Errors
    /// [`Error::Refused`] if the entries are still needed: without them, the same change could be sent again, or another job
    /// could mistake the change of this job for its own.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// use thingspace_jobs::Jobs;
    ///
    /// let jobs = Jobs::new(thingspace_store::open("memory:").await?, client.clone());
    /// let job = jobs.start(client.devices().suspend([active[0].key()?])).await?;
    /// job.wait().await?;
    /// let last = job.trim().await?;
    /// assert_eq!((last.counts.done, jobs.list().await?.len()), (1, 0));
    /// # Ok(()) }
    /// ```
    pub async fn trim(&self) -> Result<JobReport> {
        if !self.settle().await? {
            self.check_removable().await?;
            self.close_requests().await?;
        }
        let report = self.report().await?;
        let context = &self.0.context;
        index::trim(&*context.store, &self.0.id).await?;
        summary::remove(&*context.store, &self.0.id).await?;
        let read_to = self.0.state.lock().await.read_to;
        context.store.trim(Some(&entries::tag(&self.0.id)), read_to).await?;
        Ok(report)
    }

    /// Checks whether [`trim`](Self::trim) would remove the job, without removing it. Before you remove several jobs that
    /// belong together, use this method to find out whether all of them can be removed.
    ///
    /// # Errors
    /// Like [`trim`](Self::trim).
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// use thingspace_jobs::Jobs;
    ///
    /// let jobs = Jobs::new(thingspace_store::open("memory:").await?, client.clone());
    /// let job = jobs.start(client.devices().suspend([active[0].key()?])).await?;
    /// assert!(job.check_trim().await.is_err());
    /// job.wait().await?;
    /// job.check_trim().await?;
    /// # Ok(()) }
    /// ```
    pub async fn check_trim(&self) -> Result<()> {
        if self.settle().await? { Ok(()) } else { self.check_removable().await }
    }

    /// Checks whether a job that lacks outcomes or still holds devices can be removed: it must have been released, and nothing
    /// may depend on its entries.
    async fn check_removable(&self) -> Result<()> {
        let (context, id) = (&self.0.context, &self.0.id);
        let mut others = OtherJobs::default();
        others.refresh(context, id, |_, settled| settled.is_none()).await?;
        let state = self.0.state.lock().await;
        let refused = |message: String| Err(Error::Refused(message));
        if !state.released {
            let is_sent = |part: &PartId| !matches!(state.current(part).status, PartStatus::Unclaimed | PartStatus::Void);
            return refused(match (state.is_settled(), state.parts().iter().any(is_sent)) {
                (true, _) => format!("a request of job {id} may still be processed; try again in a day or release the job first"),
                (false, true) => format!("job {id} has devices without a final outcome; wait for it or release it first"),
                (false, false) => format!("job {id} has devices without a final outcome; wait for it or cancel it first"),
            });
        }
        // Until the service has certainly processed all requests of this job, the entries are needed: a worker may still be
        // sending a request, and a later job of these devices could mistake the change of this job for its own.
        let left = state.last_deadline().saturating_add(context.processing()).saturating_sub(context.now());
        if left > 0 {
            let hours = (left - 1) / (60 * 60_000) + 1;
            return refused(format!("a request of job {id} may still be processed; try again in {hours} h"));
        }
        match others.unsettled_later(&state) {
            Some(later) => refused(format!(
                "job {later} also names devices of job {id} and has devices without a final outcome; wait for job {later} or remove \
                 it first"
            )),
            None => Ok(()),
        }
    }

    async fn note(&self, what: &str, reason: &str) -> Result<()> {
        let context = &self.0.context;
        let key = format!("{}/{what}", entries::tag(&self.0.id));
        let note = Note { reason: reason.to_owned() };
        log::append_one(&*context.store, entries::entry(&self.0.id, key, what, &note, context.clock())?).await?;
        Ok(())
    }

    /// Appends a `void` entry for each unclaimed part, so that no worker can send the part. If a worker appends its intent before
    /// the `void` entry, the part is no longer unclaimed, and that worker may still send it.
    pub(super) async fn void_unclaimed(&self) -> Result<()> {
        loop {
            let unclaimed: Vec<(PartId, u32)> = {
                let state = self.refreshed().await?;
                let parts = state.parts().into_iter().map(|part| (state.current(&part), part));
                let unclaimed = parts.filter(|(current, _)| current.status == PartStatus::Unclaimed);
                unclaimed.map(|(current, part)| (part, current.number)).collect()
            };
            if unclaimed.is_empty() {
                return Ok(());
            }
            let void = |(part, number): &(PartId, u32)| {
                entries::entry(&self.0.id, entries::try_key(&self.0.id, part, *number), "void", &(), self.0.context.clock())
            };
            self.write(unclaimed.iter().map(void).collect::<Result<_>>()?).await?;
        }
    }
}
