//! Waiting until it is known what became of each line: from callbacks, and by looking where none came.

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_util::TryStreamExt as _;
use futures_util::future::select_all;
use thingspace_callbacks::{Event, Hub, RequestEvents};
use thingspace_raw::prelude::*;
use thingspace_raw::types::RequestStatus;
use tracing::Instrument as _;

use crate::answer;
use crate::change::ChangeKind;
use crate::device::Device;
use crate::error::{Error, Result};
use crate::goal::Goal;
use crate::observe::Observed;
use crate::outcome::{Evidence, Outcome, Outcomes, Refusal, Table};
use crate::request::Subject;
use crate::stopping::{self, Stop};

/// Devices that are looked at one by one; more of them are found by listing the account.
const LOOKED_AT_SINGLY: usize = 20;

/// The first look at devices when no callbacks are listened to.
const FIRST_LOOK: Duration = Duration::from_secs(2);

/// The first look when callbacks should come: looking is for those that do not.
const FIRST_LOOK_LISTENING: Duration = Duration::from_secs(60);

/// The longest pause between two looks.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// How far a wait has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Devices of the request.
    pub total: usize,
    /// Devices changed so far.
    pub done: usize,
    /// Devices refused so far.
    pub refused: usize,
    /// Callbacks received so far.
    pub callbacks: usize,
}

type OnProgress = Box<dyn FnMut(Progress) + Send>;

/// A wait for the outcomes of a [`Request`](crate::Request); awaiting it gives [`Outcomes`], always: what is not known in time is
/// [`Outcome::Unknown`], and the request can be waited for again.
///
/// Callbacks come first, where they are listened to. Devices without one are looked at: by the status of the request when it
/// named a single device, else by what the change was to make of them. What no list shows is known by callback only.
#[must_use = "waiting begins with .await"]
pub struct Wait {
    subject: Subject,
    hub: Option<Hub>,
    timeout: Duration,
    first_look: Option<Duration>,
    on_progress: Option<OnProgress>,
    stop: Option<Stop>,
}

impl Wait {
    pub(crate) fn of(subject: Subject) -> Self {
        let timeout = Duration::from_secs(30 * 60);
        Self { subject, hub: None, timeout, first_look: None, on_progress: None, stop: None }
    }

    /// Takes the outcomes from the callbacks that `hub` receives.
    pub fn listening(mut self, hub: &Hub) -> Self {
        self.hub = Some(hub.clone());
        self
    }

    /// How long to wait at most. Default 30 minutes; the platform may take a day.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// When to look at the devices for the first time; later looks come ever more rarely. Default after 2 s, or after a minute
    /// when callbacks are listened to.
    pub fn look_after(mut self, time: Duration) -> Self {
        self.first_look = Some(time);
        self
    }

    /// Is told of every step.
    pub fn on_progress(mut self, report: impl FnMut(Progress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(report));
        self
    }

    /// Ends the wait early when `stop` completes, with the outcomes that are known by then; the others are
    /// [`Outcome::Unknown`], and the request can be waited for again.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
    /// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// let request = client.devices().suspend([active[0].key()?]).submit().await?;
    /// let outcomes = request.wait().stop_when(async {}).await;
    /// assert_eq!(outcomes.unknown(), 1);
    /// assert_eq!(request.wait().await.done(), 1);
    /// # Ok(()) }
    /// ```
    pub fn stop_when(mut self, stop: impl Future<Output = ()> + Send + 'static) -> Self {
        self.stop = Some(Stop::new(stop, Duration::ZERO));
        self
    }

    async fn run(mut self) -> Outcomes {
        let clock = Arc::clone(&self.subject.client.core().clock);
        let start = clock.now();
        let first = self.first_look.unwrap_or(if self.hub.is_some() { FIRST_LOOK_LISTENING } else { FIRST_LOOK });
        let events = self.hub.iter().flat_map(|hub| self.subject.request_ids().map(|id| hub.of_request(id))).collect();
        let mut waiting = Waiting {
            table: Table::new(self.subject.devices.clone(), self.subject.kind.operation()),
            seen: vec![None; self.subject.devices.len()],
            subject: self.subject,
            events,
            on_progress: self.on_progress,
            failed_look: None,
        };
        waiting.settle_not_sent();
        let deadline = start + self.timeout;
        let (mut look_at, mut pause) = (start + first, first);
        let mut stop = self.stop.take();
        loop {
            waiting.take_ready();
            let now = clock.now();
            if waiting.table.open == 0 || now >= deadline || waiting.is_idle() {
                break;
            }
            if now >= look_at {
                tokio::select! {
                    () = waiting.look() => {}
                    () = stopping::asked(&mut stop) => break,
                }
                pause = (pause * 3 / 2).clamp(FIRST_LOOK, LONGEST_PAUSE);
                look_at = clock.now() + pause;
                continue;
            }
            let sleep = until(now, look_at.min(deadline));
            tokio::select! {
                event = next_event(&mut waiting.events) => waiting.take(&event),
                () = clock.sleep(sleep) => {}
                () = stopping::asked(&mut stop) => break,
            }
        }
        waiting.finish(if stop.is_some_and(|stop| stop.is_over()) {
            "the wait was stopped before the outcome was known"
        } else {
            "no outcome in time"
        })
    }
}

impl IntoFuture for Wait {
    type Output = Outcomes;
    type IntoFuture = Pin<Box<dyn Future<Output = Outcomes> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let (client, operation) = (self.subject.client.clone(), self.subject.kind.operation());
        let (devices, request) = (self.subject.devices.len(), self.subject.request_id());
        let span = tracing::debug_span!("wait", operation, request, devices);
        let wait = async move {
            let outcomes = self.run().await;
            let (done, refused, unknown) = (outcomes.done(), outcomes.refused(), outcomes.unknown());
            tracing::debug!(done, refused, unknown, "the wait ends");
            client.core().observing.tell(&Observed::Outcomes { operation, outcomes: &outcomes });
            outcomes
        };
        Box::pin(wait.instrument(span))
    }
}

fn until(now: SystemTime, then: SystemTime) -> Duration {
    then.duration_since(now).unwrap_or_default()
}

/// The next callback of any of the requests.
async fn next_event(events: &mut [RequestEvents]) -> Arc<Event> {
    if events.is_empty() {
        return std::future::pending().await;
    }
    let any = events.iter_mut().map(|events| Box::pin(events.next()));
    select_all(any).await.0
}

struct Waiting {
    subject: Subject,
    table: Table,
    /// What each device was last seen like.
    seen: Vec<Option<String>>,
    /// Of each request that has an id.
    events: Vec<RequestEvents>,
    on_progress: Option<OnProgress>,
    failed_look: Option<Error>,
}

impl Waiting {
    fn take_ready(&mut self) {
        while let Some(event) = self.events.iter_mut().find_map(RequestEvents::ready) {
            self.take(&event);
        }
    }

    /// What was in no request has its outcome already.
    fn settle_not_sent(&mut self) {
        let (count, reason) = self.subject.not_sent.clone();
        for place in self.table.len() - count..self.table.len() {
            self.table.settle(place, Outcome::NotSent { reason: reason.clone() });
        }
    }

    fn take(&mut self, event: &Event) {
        self.table.take(event);
        self.report();
    }

    fn report(&mut self) {
        let progress = Progress {
            total: self.table.len(),
            done: self.table.done,
            refused: self.table.refused,
            callbacks: self.table.callbacks,
        };
        if let Some(report) = &mut self.on_progress {
            report(progress);
        }
    }

    /// Looks at the devices that are still open. A look that fails is no outcome: it is tried again, and told in the end.
    async fn look(&mut self) {
        let open = self.table.open;
        let looked = match (self.subject.kind, self.subject.request_id().map(str::to_owned)) {
            (ChangeKind::Profile(_), Some(id)) if self.table.len() == 1 => self.ask_profile_status(&id).await,
            (kind, Some(id)) if self.table.len() == 1 && has_status(kind) => self.ask_status(&id).await,
            _ if !self.subject.goal.shows() => Ok(()),
            _ if open <= LOOKED_AT_SINGLY => self.look_singly().await,
            _ => self.look_by_list().await,
        };
        self.failed_look = looked.err();
        if self.table.open != open {
            self.report();
        }
    }

    /// Nothing will ever come: nobody listens, and there is nothing to look at.
    fn is_idle(&self) -> bool {
        let kind = self.subject.kind;
        let has_status = has_status(kind) || matches!(kind, ChangeKind::Profile(_));
        let asks = has_status && self.table.len() == 1 && self.subject.request_id().is_some();
        self.events.is_empty() && !asks && !self.subject.goal.shows()
    }

    /// The status of a request about profiles, for single-device requests too (openapi/euicc.yaml, getGlobalRequestStatus).
    async fn ask_profile_status(&mut self, request_id: &str) -> Result<()> {
        let client = &self.subject.client;
        let call = client.raw().get_global_request_status().account_name(client.account()).request_id(request_id);
        let answer = answer::value(call.send().await, "getGlobalRequestStatus")?;
        if let Some(outcome) = told(answer.status.as_ref()) {
            self.table.settle(0, outcome);
        }
        Ok(())
    }

    /// The status of a request exists for single-device requests only (openapi/provisioning.yaml, getRequestStatus).
    async fn ask_status(&mut self, request_id: &str) -> Result<()> {
        let client = &self.subject.client;
        let answer = client.raw().get_request_status().aname(client.account()).request_id(request_id).send().await;
        if let Some(outcome) = told(answer::value(answer, "getRequestStatus")?.status.as_ref()) {
            self.table.settle(0, outcome);
        }
        Ok(())
    }

    async fn look_singly(&mut self) -> Result<()> {
        for place in self.table.pending() {
            let goal = &self.subject.goal;
            let Some(id) = goal.look_up(self.table.key(place)) else { continue };
            let client = &self.subject.client;
            match client.devices().find(&id, goal.account().unwrap_or(client.account())).await? {
                Some(device) => self.saw(place, &device),
                None => self.missed(place),
            }
        }
        Ok(())
    }

    async fn look_by_list(&mut self) -> Result<()> {
        let client = self.subject.client.clone();
        let account = self.subject.goal.account().unwrap_or(client.account());
        let mut devices = client.devices().list().of_account(account).stream();
        let mut found = vec![false; self.table.len()];
        while let Some(device) = devices.try_next().await? {
            let place = device.ids().find_map(|id| self.table.place(&id));
            if let Some(place) = place {
                found[place] = true;
                self.saw(place, &device);
            }
        }
        for place in self.table.pending() {
            if !found[place] {
                self.missed(place);
            }
        }
        Ok(())
    }

    fn saw(&mut self, place: usize, device: &Device) {
        self.seen[place] = Some(self.subject.goal.describe(device));
        if self.subject.goal.reached(device) {
            let ids = device.ids().collect();
            self.table.settle(place, Outcome::Done { evidence: Evidence::Looked, ids });
        }
    }

    fn missed(&mut self, place: usize) {
        self.seen[place] = None;
        if self.subject.goal == Goal::Gone {
            self.table.settle(place, Outcome::Done { evidence: Evidence::Looked, ids: Vec::new() });
        }
    }

    fn finish(self, open: &str) -> Outcomes {
        let Waiting { subject, table, seen, failed_look, .. } = self;
        let failed = failed_look.map(|error| format!("; the last look failed: {error}"));
        table.finish(subject.request_id().map(str::to_owned), |place| {
            let lost = subject.lost(place).map(|error| format!("the answer to the request was lost ({error}); "));
            let seen = match &seen[place] {
                _ if !subject.goal.shows() => "and no list shows such a change".to_owned(),
                Some(like) => format!("the device was last seen {like}"),
                None => "the device was not seen".to_owned(),
            };
            format!("{}{open}, {seen}{}", lost.as_deref().unwrap_or(""), failed.as_deref().unwrap_or(""))
        })
    }
}

/// Changes whose request has a status (openapi/provisioning.yaml, getRequestStatus).
fn has_status(kind: ChangeKind) -> bool {
    matches!(kind, ChangeKind::Activate | ChangeKind::Deactivate | ChangeKind::Suspend | ChangeKind::Restore)
}

/// What a status says; nothing while the request is under way.
fn told(status: Option<&RequestStatus>) -> Option<Outcome> {
    match status? {
        RequestStatus::Success => Some(Outcome::Done { evidence: Evidence::RequestStatus, ids: Vec::new() }),
        RequestStatus::Failed | RequestStatus::Failure => {
            let message = "the status of the request says that it failed; only the callback tells why";
            Some(Outcome::Refused(Refusal::new(None, message)))
        }
        _ => None,
    }
}
