//! Waiting until it is known what became of each line: from callbacks, and by looking where none came.

use std::future::{Future, IntoFuture};
use std::ops::Range;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_util::future::select_all;
use thingspace_callbacks::{AllEvents, Event, Hub, RequestEvents};
use tracing::Instrument as _;

use crate::changes::outcome::{Outcome, OutcomeTracker, Outcomes};
use crate::changes::scope::Part;
use crate::changes::scope::WaitScope;
use crate::changes::stop::{self, Stop};
use crate::device::id::DeviceKey;
use crate::error::Error;
use crate::sanitize::sanitize;
use crate::transport::observe::Observed;

/// The first poll when no callbacks are listened to.
const FIRST_LOOK: Duration = Duration::from_secs(2);

/// The first poll when callbacks should come, and how long they may be silent before the devices are polled again.
const FIRST_LOOK_LISTENING: Duration = Duration::from_secs(12);

/// The longest pause between two polls.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// How soon a callback of an unknown request is looked into: more of them come with it.
const SOON: Duration = Duration::from_secs(1);

/// How far a wait has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaitProgress {
    /// Devices of the request.
    pub total: usize,
    /// Devices changed so far.
    pub done: usize,
    /// Devices refused so far.
    pub refused: usize,
    /// Callbacks received so far.
    pub callbacks: usize,
}

type OnProgress = Box<dyn FnMut(WaitProgress) + Send>;

/// A wait for the outcomes of a [`ChangeRequest`](crate::ChangeRequest); awaiting it gives [`Outcomes`], always: what is not known in time is
/// [`Outcome::Unknown`], and the request can be waited for again.
///
/// Callbacks come first, where they are listened to. Devices without one are polled: by the status of the request when it named a single
/// device, else by what the change was to make of them, and by their provisioning history, which tells of refusals too. What neither a
/// list nor a history shows is known by callback only. However short the timeout is, the devices are polled once more at its end.
///
/// A request whose answer was lost has no id to know its callbacks by. Callbacks of another id that are about its devices and its operation
/// only are taken for its own once the history or the state of a device confirms it. When the devices stay as they were and their history
/// has nothing of the change, the wait ends with that instead of waiting for the rest of the time.
#[must_use = "waiting begins with .await"]
pub struct Wait {
    subject: WaitScope,
    hub: Option<Hub>,
    timeout: Duration,
    first_look: Option<Duration>,
    on_progress: Option<OnProgress>,
    stop: Option<Stop>,
}

impl Wait {
    pub(crate) fn of(subject: WaitScope) -> Self {
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

    /// When to poll the devices for the first time; later polls come ever more rarely, once a minute at the rarest. Default after 2 s, or
    /// after 12 s without a callback where callbacks are listened to.
    pub fn poll_after(mut self, time: Duration) -> Self {
        self.first_look = Some(time);
        self
    }

    /// Is told of every step.
    pub fn on_progress(mut self, report: impl FnMut(WaitProgress) + Send + 'static) -> Self {
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
        let patience = if self.hub.is_some() { FIRST_LOOK_LISTENING } else { FIRST_LOOK };
        let first = self.first_look.unwrap_or(patience);
        let mut waiting = Waiting::new(self.subject, self.hub, self.on_progress);
        let deadline = start + self.timeout;
        let (mut look_at, mut pause, mut gap, mut polled, mut heard) = (start + first, first, Duration::ZERO, start, 0);
        let mut stop = self.stop.take();
        loop {
            waiting.take_ready();
            let now = clock.now();
            if waiting.table.open == 0 || waiting.is_idle() {
                break;
            }
            if std::mem::replace(&mut heard, waiting.table.callbacks) != heard {
                if waiting.may_name_twice {
                    // A callback may tell of one name only, and no other one comes for the second: a poll shows whose it is.
                    look_at = look_at.min((now + SOON).max(polled + gap));
                } else if self.first_look.is_none() {
                    // Polling is for what callbacks do not tell: while they come, it can wait.
                    look_at = look_at.max((now + patience).min(polled + LONGEST_PAUSE));
                }
            }
            if now >= look_at || now >= deadline {
                tokio::select! {
                    () = waiting.look() => {}
                    () = stop::asked(&mut stop) => break,
                }
                waiting.take_ready();
                if now >= deadline {
                    break;
                }
                pause = (pause * 3 / 2).clamp(FIRST_LOOK, LONGEST_PAUSE);
                (polled, gap) = (clock.now(), pause);
                look_at = polled + pause;
                continue;
            }
            let sleep = until(now, look_at.min(deadline));
            tokio::select! {
                (event, part) = next_event(&mut waiting.events) => {
                    waiting.take(&event, &part);
                }
                () = unknown_event(&mut waiting.strangers) => look_at = look_at.min((clock.now() + SOON).max(polled + gap)),
                () = clock.sleep(sleep) => {}
                () = stop::asked(&mut stop) => break,
            }
        }
        // A stop may win the race against callbacks that have arrived: they count.
        waiting.take_ready();
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
        let (devices, request) = (self.subject.devices.len(), self.subject.request_id().map(sanitize));
        let span = tracing::debug_span!("wait", operation, request, devices);
        let wait = async move {
            let outcomes = self.run().await;
            let (done, refused, unknown) = (outcomes.done(), outcomes.refused(), outcomes.unknown());
            tracing::debug!(done, refused, unknown, "the wait ends");
            let not_sent = outcomes.not_sent();
            client.core().notifier.notify(&Observed::Outcomes { operation, done, refused, unknown, not_sent });
            outcomes
        };
        Box::pin(wait.instrument(span))
    }
}

fn until(now: SystemTime, then: SystemTime) -> Duration {
    then.duration_since(now).unwrap_or_default()
}

/// The callbacks of one request, and the places of the devices that it named.
type PartEvents = (RequestEvents, Range<usize>);

/// The next callback of any of the requests.
async fn next_event(events: &mut [PartEvents]) -> (Arc<Event>, Range<usize>) {
    if events.is_empty() {
        return std::future::pending().await;
    }
    let any = events.iter_mut().map(|(events, part)| Box::pin(async { (events.next().await, part.clone()) }));
    select_all(any).await.0
}

/// The next callback at all, while a request waits whose id is not known.
async fn unknown_event(strangers: &mut Option<AllEvents>) {
    match strangers {
        Some(events) => drop(events.next().await),
        None => std::future::pending().await,
    }
}

/// A wait while it lasts. How it polls is in `polling.rs`, how it finds the callbacks of a lost answer in `adopted.rs`.
pub(crate) struct Waiting {
    pub(crate) subject: WaitScope,
    pub(crate) table: OutcomeTracker,
    /// What each device was last seen like.
    pub(crate) seen: Vec<Seen>,
    /// Of each request whose id is known.
    events: Vec<PartEvents>,
    pub(crate) hub: Option<Hub>,
    /// All callbacks, as long as there is a request whose id is not known.
    strangers: Option<AllEvents>,
    /// Requests of other ids that are not ours, or were taken for ours already.
    pub(crate) judged: Vec<String>,
    on_progress: Option<OnProgress>,
    pub(crate) failed_look: Option<Error>,
    /// Whether the request names devices by different kinds of identifiers, so that it may name one twice.
    may_name_twice: bool,
    /// Whether the status of the request was told at the last poll.
    pub(crate) has_status: bool,
    /// Where the next round of histories begins.
    pub(crate) next_history: usize,
}

/// What polling saw of a device.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    /// What it was like, for people.
    pub(crate) like: Option<String>,
    /// What the request was like, where that is asked instead.
    pub(crate) status: Option<String>,
    /// Whether it was as before the change.
    pub(crate) is_as_before: bool,
    /// How often in a row it was as before while its history had nothing of the change.
    pub(crate) quiet: u32,
    /// Whether its history was read.
    pub(crate) history: bool,
}

impl Waiting {
    fn new(subject: WaitScope, hub: Option<Hub>, on_progress: Option<OnProgress>) -> Self {
        let is_unnamed = |part: &Part| part.request_id().is_none();
        let strangers = hub.as_ref().filter(|_| subject.parts.iter().any(is_unnamed)).map(Hub::all);
        let named = |hub: &Hub, part: &Part| Some((hub.of_request(part.request_id()?), part.places.clone()));
        let events = hub.iter().flat_map(|hub| subject.parts.iter().filter_map(|part| named(hub, part))).collect();
        let mut waiting = Self {
            table: OutcomeTracker::new(subject.devices.clone(), subject.kind.operation()),
            seen: vec![Seen::default(); subject.devices.len()],
            subject,
            events,
            hub,
            strangers,
            judged: Vec::new(),
            on_progress,
            failed_look: None,
            may_name_twice: false,
            has_status: false,
            next_history: 0,
        };
        waiting.may_name_twice = names_differ(&waiting.subject.devices);
        waiting.settle_not_sent();
        waiting
    }

    fn take_ready(&mut self) {
        let ready = |(events, part): &mut PartEvents| Some((events.ready()?, part.clone()));
        while let Some((event, part)) = self.events.iter_mut().find_map(ready) {
            self.take(&event, &part);
        }
    }

    /// Takes the callbacks of a request for those of the devices at `part`.
    pub(crate) fn adopt(&mut self, request_id: &str, part: Range<usize>) {
        if let Some(hub) = &self.hub {
            self.events.push((hub.of_request(request_id), part));
        }
        self.take_ready();
    }

    /// What was in no request has its outcome already.
    fn settle_not_sent(&mut self) {
        let (count, reason) = self.subject.not_sent.clone();
        for place in self.table.len() - count..self.table.len() {
            self.table.settle(place, Outcome::NotSent { reason: reason.clone() });
        }
    }

    fn take(&mut self, event: &Event, part: &Range<usize>) {
        self.table.take(event, part);
        self.report();
    }

    pub(crate) fn report(&mut self) {
        let progress = WaitProgress {
            total: self.table.len(),
            done: self.table.done,
            refused: self.table.refused,
            callbacks: self.table.callbacks,
        };
        if let Some(report) = &mut self.on_progress {
            report(progress);
        }
    }

    /// Nothing will ever come: nobody listens, and there is nothing to poll.
    fn is_idle(&self) -> bool {
        self.events.is_empty() && !self.asks_for_status() && !self.subject.expectation.shows()
    }

    fn finish(self, open: &str) -> Outcomes {
        let Waiting { subject, table, seen, failed_look, .. } = self;
        let failed = failed_look.map(|error| format!("; the last poll failed: {error}"));
        table.finish(subject.request_id().map(str::to_owned), |place| {
            let lost = subject.lost(place).map(|error| format!("the answer to the request was lost ({error}); "));
            let Seen { like, status, is_as_before, history, .. } = &seen[place];
            let seen = match like {
                _ if !subject.expectation.shows() => format!("{open}, and no list shows such a change"),
                Some(like) if *is_as_before && *history => nothing_happened(like),
                Some(like) => format!("{open}, the device was last seen {like}"),
                None if status.is_some() => {
                    format!("{open}, the status of the request was {}", status.as_deref().unwrap_or_default())
                }
                None => format!("{open}, the device was not seen"),
            };
            format!("{}{seen}{}", lost.as_deref().unwrap_or(""), failed.as_deref().unwrap_or(""))
        })
    }
}

/// Whether devices are named by different kinds of identifiers.
fn names_differ(devices: &[DeviceKey]) -> bool {
    let kinds = |key: &DeviceKey| key.ids().iter().map(|id| id.kind().clone()).collect::<Vec<_>>();
    let first = devices.first().map(kinds);
    devices.iter().any(|key| Some(kinds(key)) != first)
}

/// What is known of a device that is as it was, and whose history has nothing of the change.
pub(crate) fn nothing_happened(like: &str) -> String {
    format!("still {like}: nothing has happened so far; check the device again before sending the change again")
}
