use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_util::TryStreamExt as _;
use futures_util::future::select_all;
use serde::{Deserialize, Serialize};
use thingspace_callbacks::{Event, Hub, RequestEvents};
use thingspace_raw::prelude::*;
use thingspace_raw::types::RequestStatus;
use tracing::Instrument as _;

use crate::answer;
use crate::change::ChangeKind;
use crate::client::Client;
use crate::device::Device;
use crate::device_id::DeviceKey;
use crate::error::{Error, Kind, Phase, Result};
use crate::observe::Observed;
use crate::outcome::{Evidence, Outcome, Outcomes, Refusal, Table, reached};

/// Devices that are looked at one by one; more of them are found by listing the account.
const LOOKED_AT_SINGLY: usize = 20;

/// The first look at devices when no callbacks are listened to.
const FIRST_LOOK: Duration = Duration::from_secs(2);

/// The first look when callbacks should come: looking is for those that do not.
const FIRST_LOOK_LISTENING: Duration = Duration::from_secs(60);

/// The longest pause between two looks.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// A change that was sent. The service took it, which is not to say that any line changed: [`Request::wait`] finds out.
#[derive(Clone)]
#[must_use = "an accepted request is not a result: wait for its outcomes"]
pub struct Request {
    client: Client,
    kind: ChangeKind,
    devices: Vec<DeviceKey>,
    accepted: Result<String>,
    deleting: bool,
    /// When it was about to be sent.
    sent: Option<SystemTime>,
}

impl Request {
    pub(crate) fn new(client: Client, kind: ChangeKind, devices: Vec<DeviceKey>, accepted: Result<String>) -> Self {
        Self { client, kind, devices, accepted, deleting: false, sent: None }
    }

    pub(crate) fn sent_at(mut self, sent: Option<SystemTime>) -> Self {
        self.sent = sent;
        self
    }

    pub(crate) fn sent(&self) -> Option<SystemTime> {
        self.sent
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn deleting(mut self, deleting: bool) -> Self {
        self.deleting = deleting;
        self
    }

    /// The id that its callbacks carry; `None` when the answer was lost, and nobody knows whether the service took the request.
    pub fn request_id(&self) -> Option<&str> {
        self.accepted.as_deref().ok()
    }

    /// Why the answer was lost.
    pub fn lost(&self) -> Option<&Error> {
        self.accepted.as_ref().err()
    }

    /// Which change it makes.
    pub fn kind(&self) -> ChangeKind {
        self.kind
    }

    /// The devices it names, each once.
    pub fn devices(&self) -> &[DeviceKey] {
        &self.devices
    }

    /// Waits for what becomes of each device: `request.wait().listening(&hub).timeout(…).await`.
    pub fn wait(&self) -> Wait {
        let mut subject = Subject::new(self.client.clone(), self.kind);
        subject.add(self);
        Wait::of(subject)
    }

    /// What a text can keep of it, so that another process can wait for it.
    pub fn handle(&self) -> RequestHandle {
        RequestHandle {
            account: self.client.account().to_owned(),
            kind: self.kind,
            request_id: self.request_id().map(str::to_owned),
            devices: self.devices.iter().map(ToString::to_string).collect(),
            deleting: self.deleting,
            sent: self.sent.and_then(|sent| sent.duration_since(SystemTime::UNIX_EPOCH).ok()).map(|since| since.as_secs()),
        }
    }
}

/// A request as text can keep it, to wait for it in another process: [`Request::handle`], [`Client::resume`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// let request = client.devices().suspend([active[0].key()?]).submit().await?;
/// let kept = serde_json::to_string(&request.handle())?;
///
/// // Later, elsewhere:
/// let request = client.resume(&serde_json::from_str(&kept)?)?;
/// assert_eq!(request.wait().await.done(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestHandle {
    account: String,
    kind: ChangeKind,
    request_id: Option<String>,
    devices: Vec<String>,
    #[serde(default)]
    deleting: bool,
    /// Seconds since 1970.
    #[serde(default)]
    sent: Option<u64>,
}

impl Client {
    /// A request that was sent before, by this process or another.
    ///
    /// # Errors
    /// [`Kind::Config`] for the handle of another account, or one that was changed by hand into what is none.
    pub fn resume(&self, handle: &RequestHandle) -> Result<Request> {
        if handle.account != self.account() {
            return Err(Error::config(format!(
                "the request is of account {}, this client of {}",
                handle.account,
                self.account()
            ))
            .remedy("resume it with a client of its own account"));
        }
        let devices = handle.devices.iter().map(|device| device.parse()).collect::<Result<Vec<DeviceKey>>>()?;
        let accepted = handle.request_id.clone().ok_or_else(|| {
            Error::new(Kind::Transport, Phase::MaybeSent, "the answer to the request was lost in an earlier process")
        });
        let sent = handle.sent.and_then(|sent| SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(sent)));
        Ok(Request::new(self.clone(), handle.kind, devices, accepted).deleting(handle.deleting).sent_at(sent))
    }
}

/// What is waited for: the devices of one request, or of several.
#[derive(Clone)]
pub(crate) struct Subject {
    client: Client,
    kind: ChangeKind,
    deleting: bool,
    devices: Vec<DeviceKey>,
    parts: Vec<Part>,
    /// Devices behind those of the parts, and why no request named them.
    not_sent: (usize, String),
}

/// One request among them.
#[derive(Clone)]
struct Part {
    /// Where its devices end.
    end: usize,
    accepted: Result<String>,
}

impl Subject {
    pub(crate) fn new(client: Client, kind: ChangeKind) -> Self {
        Self { client, kind, deleting: false, devices: Vec::new(), parts: Vec::new(), not_sent: (0, String::new()) }
    }

    pub(crate) fn add(&mut self, request: &Request) {
        self.deleting |= request.deleting;
        self.devices.extend_from_slice(&request.devices);
        self.parts.push(Part { end: self.devices.len(), accepted: request.accepted.clone() });
    }

    /// Devices that no request named; last of all.
    pub(crate) fn add_not_sent(&mut self, devices: &[DeviceKey], why: &str) {
        self.devices.extend_from_slice(devices);
        self.not_sent = (devices.len(), why.to_owned());
    }

    fn request_ids(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| part.accepted.as_deref().ok())
    }

    /// The id of a single request.
    fn request_id(&self) -> Option<&str> {
        if self.parts.len() == 1 { self.request_ids().next() } else { None }
    }

    /// Why the answer about a device was lost.
    fn lost(&self, place: usize) -> Option<&Error> {
        self.parts.iter().find(|part| place < part.end)?.accepted.as_ref().err()
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("kind", &self.kind)
            .field("accepted", &self.accepted)
            .field("devices", &self.devices.len())
            .finish()
    }
}

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

/// A wait for the outcomes of a [`Request`]; awaiting it gives [`Outcomes`], always: what is not known in time is
/// [`Outcome::Unknown`], and the request can be waited for again.
///
/// Callbacks come first, where they are listened to. Devices without one are looked at: by the status of the request when it
/// named a single device, else by their state.
#[must_use = "waiting begins with .await"]
pub struct Wait {
    subject: Subject,
    hub: Option<Hub>,
    timeout: Duration,
    first_look: Option<Duration>,
    on_progress: Option<OnProgress>,
}

impl Wait {
    pub(crate) fn of(subject: Subject) -> Self {
        let timeout = Duration::from_secs(30 * 60);
        Self { subject, hub: None, timeout, first_look: None, on_progress: None }
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

    async fn run(self) -> Outcomes {
        let clock = Arc::clone(&self.subject.client.core().clock);
        let start = clock.now();
        let first = self.first_look.unwrap_or(if self.hub.is_some() { FIRST_LOOK_LISTENING } else { FIRST_LOOK });
        let events = self.hub.iter().flat_map(|hub| self.subject.request_ids().map(|id| hub.of_request(id))).collect();
        let mut waiting = Waiting {
            table: Table::new(self.subject.devices.clone()),
            seen: vec![None; self.subject.devices.len()],
            subject: self.subject,
            events,
            on_progress: self.on_progress,
            failed_look: None,
        };
        waiting.settle_not_sent();
        let deadline = start + self.timeout;
        let (mut look_at, mut pause) = (start + first, first);
        loop {
            waiting.take_ready();
            let now = clock.now();
            if waiting.table.open == 0 || now >= deadline {
                break;
            }
            if now >= look_at {
                waiting.look().await;
                pause = (pause * 3 / 2).clamp(FIRST_LOOK, LONGEST_PAUSE);
                look_at = clock.now() + pause;
                continue;
            }
            let sleep = until(now, look_at.min(deadline));
            tokio::select! {
                event = next_event(&mut waiting.events) => waiting.take(&event),
                () = clock.sleep(sleep) => {}
            }
        }
        waiting.finish()
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
    /// The state that each device was last seen in.
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
            done: self.table.count(|outcome| matches!(outcome, Outcome::Done { .. })),
            refused: self.table.count(|outcome| matches!(outcome, Outcome::Refused(_))),
            callbacks: self.table.callbacks,
        };
        if let Some(report) = &mut self.on_progress {
            report(progress);
        }
    }

    /// Looks at the devices that are still open. A look that fails is no outcome: it is tried again, and told in the end.
    async fn look(&mut self) {
        let open = self.table.open;
        let looked = match (self.table.len(), self.subject.request_id().map(str::to_owned)) {
            (1, Some(id)) => self.ask_status(&id).await,
            _ if open <= LOOKED_AT_SINGLY => self.look_singly().await,
            _ => self.look_by_list().await,
        };
        self.failed_look = looked.err();
        if self.table.open != open {
            self.report();
        }
    }

    /// The status of a request exists for single-device requests only (openapi/provisioning.yaml, getRequestStatus).
    async fn ask_status(&mut self, request_id: &str) -> Result<()> {
        let client = &self.subject.client;
        let answer = client.raw().get_request_status().aname(client.account()).request_id(request_id).send().await;
        match answer::value(answer, "getRequestStatus")?.status {
            Some(RequestStatus::Success) => {
                self.table.settle(0, Outcome::Done { evidence: Evidence::RequestStatus, ids: Vec::new() });
            }
            Some(RequestStatus::Failed | RequestStatus::Failure) => {
                let message = "the status of the request says that it failed; only the callback tells why";
                self.table.settle(0, Outcome::Refused(Refusal::new(None, message)));
            }
            _ => {}
        }
        Ok(())
    }

    async fn look_singly(&mut self) -> Result<()> {
        for place in self.table.pending() {
            let Some(id) = self.table.key(place).ids().first().cloned() else { continue };
            match self.subject.client.devices().get(&id).await {
                Ok(device) => self.saw(place, &device),
                Err(error) if error.kind() == Kind::NotFound => self.missed(place),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    async fn look_by_list(&mut self) -> Result<()> {
        let client = self.subject.client.clone();
        let mut devices = client.devices().list().stream();
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
        self.seen[place] = device.state().map(|state| state.as_str().to_owned());
        if reached(device.state(), &self.subject.kind.target()) {
            let ids = device.ids().collect();
            self.table.settle(place, Outcome::Done { evidence: Evidence::Looked, ids });
        }
    }

    fn missed(&mut self, place: usize) {
        self.seen[place] = None;
        if self.subject.deleting {
            self.table.settle(place, Outcome::Done { evidence: Evidence::Looked, ids: Vec::new() });
        }
    }

    fn finish(self) -> Outcomes {
        let Waiting { subject, table, seen, failed_look, .. } = self;
        let failed = failed_look.map(|error| format!("; the last look failed: {error}"));
        table.finish(subject.request_id().map(str::to_owned), |place| {
            let lost = subject.lost(place).map(|error| format!("the answer to the request was lost ({error}); "));
            let seen = match &seen[place] {
                Some(state) => format!("the device was last seen {state}"),
                None => "the device was not seen".to_owned(),
            };
            format!("{}no outcome in time, {seen}{}", lost.as_deref().unwrap_or(""), failed.as_deref().unwrap_or(""))
        })
    }
}
