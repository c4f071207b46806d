use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_util::TryStreamExt as _;
use thingspace_callbacks::{Event, Hub, RequestEvents};
use thingspace_raw::prelude::*;
use thingspace_raw::types::RequestStatus;

use crate::answer;
use crate::change::ChangeKind;
use crate::client::Client;
use crate::device::Device;
use crate::device_id::DeviceKey;
use crate::error::{Error, Kind, Result};
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
}

impl Request {
    pub(crate) fn new(client: Client, kind: ChangeKind, devices: Vec<DeviceKey>, accepted: Result<String>) -> Self {
        Self { client, kind, devices, accepted, deleting: false }
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
        let timeout = Duration::from_secs(30 * 60);
        Wait { request: self.clone(), hub: None, timeout, first_look: None, on_progress: None }
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
    request: Request,
    hub: Option<Hub>,
    timeout: Duration,
    first_look: Option<Duration>,
    on_progress: Option<OnProgress>,
}

impl Wait {
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
        let clock = Arc::clone(&self.request.client.core().clock);
        let start = clock.now();
        let first = self.first_look.unwrap_or(if self.hub.is_some() { FIRST_LOOK_LISTENING } else { FIRST_LOOK });
        let events = self.hub.as_ref().zip(self.request.request_id()).map(|(hub, id)| hub.of_request(id));
        let mut waiting = Waiting {
            table: Table::new(self.request.devices.clone()),
            seen: vec![None; self.request.devices.len()],
            request: self.request,
            events,
            on_progress: self.on_progress,
            failed_look: None,
        };
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
        Box::pin(self.run())
    }
}

fn until(now: SystemTime, then: SystemTime) -> Duration {
    then.duration_since(now).unwrap_or_default()
}

async fn next_event(events: &mut Option<RequestEvents>) -> Arc<Event> {
    match events {
        Some(events) => events.next().await,
        None => std::future::pending().await,
    }
}

struct Waiting {
    request: Request,
    table: Table,
    /// The state that each device was last seen in.
    seen: Vec<Option<String>>,
    events: Option<RequestEvents>,
    on_progress: Option<OnProgress>,
    failed_look: Option<Error>,
}

impl Waiting {
    fn take_ready(&mut self) {
        while let Some(event) = self.events.as_mut().and_then(RequestEvents::ready) {
            self.take(&event);
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
        let looked = match (self.table.len(), self.request.request_id().map(str::to_owned)) {
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
        let client = &self.request.client;
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
            match self.request.client.devices().get(&id).await {
                Ok(device) => self.saw(place, &device),
                Err(error) if error.kind() == Kind::NotFound => self.missed(place),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    async fn look_by_list(&mut self) -> Result<()> {
        let client = self.request.client.clone();
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
        if reached(device.state(), &self.request.kind.target()) {
            let ids = device.ids().collect();
            self.table.settle(place, Outcome::Done { evidence: Evidence::Looked, ids });
        }
    }

    fn missed(&mut self, place: usize) {
        self.seen[place] = None;
        if self.request.deleting {
            self.table.settle(place, Outcome::Done { evidence: Evidence::Looked, ids: Vec::new() });
        }
    }

    fn finish(self) -> Outcomes {
        let Waiting { request, table, seen, failed_look, .. } = self;
        let lost = request.lost().map(|error| format!("the answer to the request was lost ({error}); "));
        let failed = failed_look.map(|error| format!("; the last look failed: {error}"));
        let request_id = request.accepted.ok();
        table.finish(request_id, |place| {
            let seen = match &seen[place] {
                Some(state) => format!("the device was last seen {state}"),
                None => "the device was not seen".to_owned(),
            };
            format!("{}no outcome in time, {seen}{}", lost.as_deref().unwrap_or(""), failed.as_deref().unwrap_or(""))
        })
    }
}
