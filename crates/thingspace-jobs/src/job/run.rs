//! Runs a job: sends the parts that no worker has claimed. Then, until every device has an outcome or the wait ends, polls the
//! devices, and searches for evidence about requests without an answer.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::Shared;
use thingspace::callbacks::Inbox;

use super::baseline::{Reading, is_covered};
use super::send::Sent;
use super::{Job, Origin};
use crate::error::Result;
use crate::hold::Holder;
use crate::identity::JobId;
use crate::journal::fold::{JobState, PartStatus};
use crate::journal::log;
use crate::lease;
use crate::outcome::DeviceState;
use crate::parts::PartId;
use crate::progress::{Counts, ProgressEvent};
use crate::rate::SharedRate;
use crate::report::JobReport;

/// The pause before the first poll, without and with callbacks.
const FIRST_PAUSE: [Duration; 2] = [Duration::from_secs(2), Duration::from_secs(12)];

/// The longest pause between two polls.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The minimum number of rounds in which a wait searches for evidence about a request without an answer.
const SEARCHES: u32 = 3;

type Stop = Shared<Pin<Box<dyn Future<Output = ()> + Send>>>;

/// Continues a job when awaited, and returns the report. Created by [`Job::run`] and [`Job::wait`]. Only [`Job::wait`] waits
/// for the outcomes of all devices.
///
/// The future may be dropped at any time. Nothing is sent twice, and the job can be continued.
#[must_use = "waiting starts with .await"]
pub struct JobWait {
    job: Job,
    inbox: Option<Inbox>,
    timeout: Duration,
    only_send: bool,
    stop: Option<Stop>,
}

impl Job {
    /// Sends every request that can be sent. Waits only for the outcomes of the [`first`](crate::StartJob::first) devices.
    ///
    /// # Errors
    /// The store failed, or the client failed, for example because a login was refused. If the store cannot be reached, the job
    /// retries each call to the store for a minute before it fails. [`Job::report`] shows what was sent.
    pub fn run(&self) -> JobWait {
        JobWait { only_send: true, ..self.wait() }
    }

    /// Continues the job and waits for the outcome of every device, for at most [`timeout`](JobWait::timeout) (default: 30
    /// minutes). A device without an outcome by then is [`Accepted`](DeviceState::Accepted), [`Unknown`](DeviceState::Unknown) or
    /// [`Waiting`](DeviceState::Waiting), and a later wait continues.
    ///
    /// # Errors
    /// The store failed, or the client failed, for example because a login was refused. If the store cannot be reached, the job
    /// retries each call to the store for a minute before it fails. [`Job::report`] shows what was sent.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// use thingspace_jobs::Jobs;
    ///
    /// let jobs = Jobs::new(thingspace_store::open("memory:").await?, client.clone());
    /// let keys = [active[0].key()?, active[1].key()?, active[2].key()?];
    /// let job = jobs.start(client.devices().suspend(keys)).batch_size(2).await?;
    /// let report = job.wait().await?;
    /// assert_eq!(report.counts.done, 3);
    /// # Ok(()) }
    /// ```
    pub fn wait(&self) -> JobWait {
        let timeout = Duration::from_secs(30 * 60);
        JobWait { job: self.clone(), inbox: None, timeout, only_send: false, stop: None }
    }
}

impl JobWait {
    /// Also finds outcomes in the callbacks that `inbox` receives. The job still polls.
    pub fn listening(mut self, inbox: &Inbox) -> Self {
        self.inbox = Some(inbox.clone());
        self
    }

    /// Sets the time after which the wait ends (default: 30 minutes). The time starts when this value is awaited. Sending is not
    /// interrupted, even if it takes longer.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Ends the wait early when `stop` completes. A request that is being sent is finished first, so that its answer is recorded.
    /// Exception: after the stop, the job does not wait for an unreachable store. In this case, the answer may not be recorded.
    pub fn stop_when(mut self, stop: impl Future<Output = ()> + Send + 'static) -> Self {
        let stop: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(stop);
        self.stop = Some(stop.shared());
        self
    }

    async fn wait(self) -> Result<JobReport> {
        let running = self.job.0.context.patience.run();
        let stop = Signal(self.stop.clone());
        let mut ended = std::pin::pin!(self.finish());
        tokio::select! {
            biased;
            report = &mut ended => report,
            () = stop.requested() => {
                // While `running` exists, calls wait for an unreachable store. Drop it, so that a stopped wait ends soon even if
                // the store cannot be reached.
                drop(running);
                ended.await
            }
        }
    }

    async fn finish(self) -> Result<JobReport> {
        let job = self.job.clone();
        job.check_service(&*job.refreshed().await?)?;
        let jumps = job.0.context.watch.jumps();
        let mut run = Run {
            job: self.job,
            inbox: self.inbox,
            timeout: self.timeout,
            stop: Signal(self.stop),
            tried: HashMap::new(),
            holders: Vec::new(),
            baseline: None,
            jumps,
        };
        let result = run.run(self.only_send).await;
        job.0.listeners.end();
        result?;
        job.settle().await?;
        job.report().await
    }
}

impl IntoFuture for JobWait {
    type Output = Result<JobReport>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<JobReport>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.wait())
    }
}

impl fmt::Debug for JobWait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JobWait").field("job", &self.job).field("timeout", &self.timeout).finish_non_exhaustive()
    }
}

/// A stop that the caller may request.
struct Signal(Option<Stop>);

impl Signal {
    /// Completes when the caller requests the stop. Never completes if the caller did not set a stop.
    async fn requested(&self) {
        match &self.0 {
            Some(stop) => stop.clone().await,
            None => std::future::pending().await,
        }
    }

    fn is_requested(&self) -> bool {
        self.0.as_ref().is_some_and(|stop| stop.clone().now_or_never().is_some())
    }

    /// Waits for `time`, or until the stop is requested. Returns whether the stop was requested.
    async fn pause(&self, job: &Job, time: Duration) -> bool {
        tokio::select! {
            biased;
            () = self.requested() => true,
            () = job.0.context.clock().sleep(time) => false,
        }
    }
}

impl Job {
    /// Searches once for the missing outcomes of this job. Called by another job, which waits for them.
    async fn search_and_follow(&self, inbox: Option<&Inbox>) -> Result<()> {
        self.search().await?;
        let open = self.open_devices().await?;
        if !open.is_empty() && self.can_follow(&open, inbox.is_some()).await {
            self.follow(open, inbox, FIRST_PAUSE[0]).await?;
        }
        self.settle().await.map(drop)
    }
}

/// A run in progress.
struct Run {
    job: Job,
    inbox: Option<Inbox>,
    timeout: Duration,
    stop: Signal,
    /// Earlier jobs that hold devices of this job.
    holders: Vec<JobId>,
    /// For each part, the number of attempts in this run that certainly had no effect.
    tried: HashMap<PartId, u32>,
    /// The account's device list, while it is being read. Some changes need it before their parts can be sent.
    baseline: Option<Reading>,
    /// The number of clock jumps that the worker had noticed when it last learned the time of the service.
    jumps: usize,
}

/// The next step of sending a job.
enum Next {
    Send(PartId),
    /// The state of the devices of a part must be read before the part is sent.
    ReadBaseline,
    /// The outcomes of the first part have to be known before the other parts are sent.
    WaitForFirst,
    /// Every part was tried or is held, or the job was canceled.
    Nothing,
}

impl Next {
    /// Decides on the next step. The next part to send is the first unclaimed part whose devices are not held and, if the change
    /// requires a baseline, were read.
    fn of(state: &JobState, held: &HashSet<usize>) -> Self {
        if state.canceled.is_some() {
            return Self::Nothing;
        }
        let first = First::of(state);
        if first == First::Sent {
            return Self::WaitForFirst;
        }
        let mut next = Self::Nothing;
        for part in state.parts() {
            if !state.is_unclaimed(&part) || first == First::Unsent && part.number > 0 {
                continue;
            }
            let indices = state.indices(&part, &state.current(&part));
            if indices.is_empty() || indices.iter().any(|index| held.contains(index)) {
                continue;
            }
            if indices.iter().all(|index| is_covered(state, *index)) {
                return Self::Send(part);
            }
            next = Self::ReadBaseline;
        }
        next
    }
}

/// The state of the first part. The other parts may have to wait until the outcomes of the first part are known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum First {
    /// A request was sent, and some of its devices have no final outcome.
    Sent,
    /// Some devices have no final outcome, because their request is not sent yet. Possible reasons: another job holds the
    /// devices, or their state has not been read yet.
    Unsent,
    /// Every device has a final outcome, or the other parts do not wait for a first part.
    Ended,
}

impl First {
    fn of(state: &JobState) -> Self {
        if state.start.layout.first.is_none_or(|first| first >= state.start.devices) {
            return Self::Ended;
        }
        let mut first = Self::Ended;
        for part in state.parts().into_iter().filter(|part| part.number == 0) {
            let status = state.current(&part).status;
            if state.range(&part).all(|index| state.device_state(index, &status).is_final()) {
                continue;
            }
            if status != PartStatus::Unclaimed {
                return Self::Sent;
            }
            first = Self::Unsent;
        }
        first
    }
}

/// Why sending ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ended {
    /// Every part was tried or is held, or the job was canceled.
    AllTried,
    /// The outcomes of the first part have to be known before the other parts are sent.
    FirstOpen,
    Stopped,
}

impl Run {
    async fn run(&mut self, only_send: bool) -> Result<()> {
        if self.job.refreshed().await?.is_settled() {
            return Ok(());
        }
        let deadline = self.job.0.context.deadline(self.timeout);
        let first = FIRST_PAUSE[usize::from(self.inbox.is_some())];
        let (mut pause, mut searches, mut search_until) = (first, 0, None);
        loop {
            let ended = self.send().await?;
            if ended == Ended::Stopped || only_send && ended == Ended::AllTried {
                return Ok(());
            }
            let context = &self.job.0.context;
            let now = context.clock().monotonic();
            let search_until = *search_until.get_or_insert_with(|| context.deadline(context.settings.search_for));
            let lost = self.job.search().await?;
            searches += 1;
            let open = self.job.open_devices().await?;
            let can_follow = !open.is_empty() && self.job.can_follow(&open, self.inbox.is_some()).await;
            let is_searching = lost > 0 && self.job.can_search().await && (searches < SEARCHES || now < search_until);
            // Held devices wait until the earlier job has their outcomes. So the run goes on while devices are waiting.
            let is_waiting = ended == Ended::AllTried && Counts::of(&*self.job.refreshed().await?).waiting > 0;
            if now >= deadline || !can_follow && !is_searching && !is_waiting {
                return Ok(());
            }
            if self.round(open, can_follow, pause).await? {
                return Ok(());
            }
            if is_waiting && self.settle_holders().await? {
                return Ok(());
            }
            pause = (pause * 3 / 2).min(LONGEST_PAUSE);
        }
    }

    /// Follows the open devices for one round. If the devices cannot be followed, or another worker follows them, only pauses.
    /// Returns whether the wait was stopped.
    async fn round(&mut self, open: super::follow::Open, can_follow: bool, pause: Duration) -> Result<bool> {
        let context = &self.job.0.context;
        let lease = pause + lease::POLL;
        if !can_follow {
            return Ok(self.stop.pause(&self.job.clone(), pause).await);
        }
        if !lease::take(&*context.store, self.job.id(), &context.worker, context.now(), lease).await? {
            // Pause only briefly: if the other worker dies, its lease ends soon, and this worker can take over.
            return Ok(self.stop.pause(&self.job.clone(), pause.min(lease::POLL)).await);
        }
        let stopped = tokio::select! {
            biased;
            () = self.stop.requested() => true,
            found = self.job.follow(open, self.inbox.as_ref(), pause) => {
                found?;
                false
            }
        };
        lease::give_back(&*context.store, self.job.id(), &context.worker).await?;
        Ok(stopped)
    }

    /// Sends every unclaimed part whose devices are not held.
    async fn send(&mut self) -> Result<Ended> {
        let held = self.held().await?;
        loop {
            if self.stop.is_requested() {
                return Ok(Ended::Stopped);
            }
            self.stop_after_refused().await?;
            let next = Next::of(&*self.job.refreshed().await?, &held);
            match next {
                Next::WaitForFirst => return Ok(Ended::FirstOpen),
                Next::Send(part) => {
                    if self.send_one(&part).await? {
                        return Ok(Ended::Stopped);
                    }
                }
                Next::ReadBaseline => self.job.read_baseline(&mut self.baseline).await?,
                Next::Nothing => {
                    if self.job.0.state.lock().await.canceled.is_some() {
                        self.job.void_unclaimed().await?;
                    }
                    return Ok(Ended::AllTried);
                }
            }
        }
    }

    /// Sends one part within the rate limits. Returns whether the run was stopped.
    async fn send_one(&mut self, part: &PartId) -> Result<bool> {
        if self.wait_for_rate().await? {
            return Ok(true);
        }
        self.learn_service_time().await;
        let Sent::Unsent { pause, error } = self.job.send_part(part).await? else { return Ok(false) };
        let tried = self.tried.entry(part.clone()).or_default();
        *tried += 1;
        if *tried >= self.job.0.context.settings.tries {
            return Err(error.into());
        }
        if pause.is_zero() {
            return Ok(false);
        }
        let reason = Some(match error.status() {
            Some(status) => format!("{}: HTTP {status}", self.job.kind().operation()),
            None => error.to_string(),
        });
        self.job.emit(ProgressEvent::Paused { reason, wait: pause }, &*self.job.0.state.lock().await);
        Ok(self.stop.pause(&self.job.clone(), pause).await)
    }

    /// Waits until the limits of the job and of the operation allow one more request. Returns whether the run was stopped.
    async fn wait_for_rate(&mut self) -> Result<bool> {
        let per_minute = self.job.0.state.lock().await.start.per_minute;
        let own = per_minute.map(|per_minute| SharedRate::of_job(self.job.id().as_str(), per_minute));
        for rate in own.into_iter().chain([self.job.class()]) {
            loop {
                let context = &self.job.0.context;
                let wait = rate.reserve(&*context.store, context.clock(), &context.watch).await?;
                if wait.is_zero() {
                    break;
                }
                self.job.emit(ProgressEvent::Paused { reason: None, wait }, &*self.job.0.state.lock().await);
                if self.stop.pause(&self.job.clone(), wait).await {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// Learns the time of the service again if the clock of the worker was set. An intent, the entry that a worker writes before
    /// it sends a part, records how far the clock of the service is ahead of the worker's clock. This difference must be current,
    /// because histories are searched from the time of the intent.
    async fn learn_service_time(&mut self) {
        let context = &self.job.0.context;
        let jumps = context.watch.jumps();
        if std::mem::replace(&mut self.jumps, jumps) != jumps {
            // Ignore errors: an error answer shows the time too, and without an answer, sending the part would probably fail as
            // well.
            let _ = context.client.accounts().get().await;
        }
    }

    /// Searches once for the missing outcomes of the earlier jobs that hold devices of this job. Without this search, nothing
    /// would find the outcomes of a job that no process runs. Returns whether the wait was stopped.
    async fn settle_holders(&mut self) -> Result<bool> {
        let (context, inbox) = (Arc::clone(&self.job.0.context), self.inbox.clone());
        for id in &self.holders {
            let Some(state) = log::load(&*context.store, id).await? else { continue };
            let holder = Job::new(Arc::clone(&context), state, Origin::Opened);
            tokio::select! {
                biased;
                () = self.stop.requested() => return Ok(true),
                searched = holder.search_and_follow(inbox.as_ref()) => searched?,
            }
        }
        Ok(false)
    }

    /// Returns the indices of the devices that earlier jobs hold, and records these jobs in `holders`.
    async fn held(&mut self) -> Result<HashSet<usize>> {
        let context = &self.job.0.context;
        let mut others = self.job.0.others.lock().await;
        others.refresh(context, self.job.id(), |_, settled| settled.is_none()).await?;
        let state = self.job.refreshed().await?;
        let held = others.holding(context, &state);
        let mut by: HashMap<&JobId, (usize, usize)> = HashMap::new();
        for (index, Holder { id, is_waiting }) in &held {
            let (devices, waiting) = by.entry(id).or_default();
            (*devices, *waiting) = (*devices + 1, *waiting + usize::from(*is_waiting));
            let reason = match is_waiting {
                true => format!("not sent: job {id} has not sent its own change of the device; resume or cancel that job"),
                false => format!("not sent: job {id} has no final outcome for the device"),
            };
            self.job.explain(*index, reason);
        }
        let known = std::mem::replace(&mut self.holders, by.keys().map(|id| (*id).clone()).collect());
        for (id, (devices, waiting)) in by.into_iter().filter(|(id, _)| !known.contains(id)) {
            self.job.emit(ProgressEvent::Held { by: id.clone(), devices, waiting }, &state);
        }
        Ok(held.into_keys().collect())
    }

    /// Cancels the job if more devices of its first part were refused than the caller has allowed.
    async fn stop_after_refused(&mut self) -> Result<()> {
        let Some(limit) = self.job.0.state.lock().await.start.stop_after_refused else { return Ok(()) };
        let refused = {
            let state = self.job.refreshed().await?;
            if state.start.layout.first.is_none() {
                return Ok(());
            }
            let parts = state.parts().into_iter().filter(|part| part.number == 0);
            let states = parts.flat_map(|part| {
                let status = state.current(&part).status;
                state.range(&part).map(|index| state.device_state(index, &status)).collect::<Vec<_>>()
            });
            let refused = states.filter(|state| *state == DeviceState::Refused).count();
            if refused <= limit || state.canceled.is_some() {
                return Ok(());
            }
            format!("{refused} devices of the first part were refused: expected at most {limit}")
        };
        self.job.cancel(&refused).await?;
        Ok(())
    }
}
