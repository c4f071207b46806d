//! Waits for the outcome of every device, from callbacks first and by polling if no callback arrives.

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

/// The delay before the first poll if the wait has no hub.
const FIRST_POLL: Duration = Duration::from_secs(2);

/// The delay before the first poll if the wait has a hub. If no callback arrives for this time, the devices are polled again.
const FIRST_POLL_LISTENING: Duration = Duration::from_secs(12);

/// The longest pause between two polls.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The delay between a callback that cannot be assigned to a device and the poll that it triggers. Other callbacks of the same
/// request may arrive in between.
const SOON: Duration = Duration::from_secs(1);

/// The progress of a [`Wait`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaitProgress {
    /// Number of devices that the wait covers.
    pub total: usize,
    /// Number of devices that were changed.
    pub done: usize,
    /// Number of devices that were refused.
    pub refused: usize,
    /// Number of callbacks that were received.
    pub callbacks: usize,
}

type OnProgress = Box<dyn FnMut(WaitProgress) + Send>;

/// Waits for the outcomes of a [`ChangeRequest`](crate::ChangeRequest). Awaiting a `Wait` returns [`Outcomes`] and never fails. A
/// device without an outcome at the timeout is [`Outcome::Unknown`], and you can wait for the same request again.
///
/// With a hub, the wait uses callbacks and polls only the devices that have no outcome yet. If the request names a single device
/// and has a status, a poll reads this status. Otherwise a poll compares the device list with the expected state and reads the
/// provisioning history, which also shows refusals. If neither device lists nor histories show this kind of change, only
/// callbacks report the outcome. The devices are polled once more at the timeout, even if the timeout is short.
///
/// If the answer to the request was lost, the request id is unknown. Callbacks with an unknown id are assigned to the request if
/// they concern only its devices and its operation, and if the history or the state of a device confirms them. If the devices
/// stay unchanged and their histories do not show the change, the wait ends early with [`Outcome::Unknown`].
#[must_use = "waiting starts with .await"]
pub struct Wait {
    scope: WaitScope,
    hub: Option<Hub>,
    timeout: Duration,
    first_poll: Option<Duration>,
    on_progress: Option<OnProgress>,
    stop: Option<Stop>,
}

impl Wait {
    pub(crate) fn of(scope: WaitScope) -> Self {
        let timeout = Duration::from_secs(30 * 60);
        Self { scope, hub: None, timeout, first_poll: None, on_progress: None, stop: None }
    }

    /// Uses the callbacks that `hub` receives.
    pub fn listening(mut self, hub: &Hub) -> Self {
        self.hub = Some(hub.clone());
        self
    }

    /// Sets the maximum time to wait (default: 30 minutes). The platform may take up to a day.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets when to poll the devices for the first time (default: after 2 s, or with a hub after 12 s without a callback). Later
    /// polls are further apart, up to one minute.
    pub fn poll_after(mut self, time: Duration) -> Self {
        self.first_poll = Some(time);
        self
    }

    /// Calls `report` whenever a callback arrives or a poll finds an outcome.
    pub fn on_progress(mut self, report: impl FnMut(WaitProgress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(report));
        self
    }

    /// Ends the wait early when `stop` completes, with the outcomes that are known by then. Devices without an outcome are
    /// [`Outcome::Unknown`], and you can wait for the request again.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
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
        let clock = Arc::clone(&self.scope.client.core().clock);
        let start = clock.now();
        let patience = if self.hub.is_some() { FIRST_POLL_LISTENING } else { FIRST_POLL };
        let first = self.first_poll.unwrap_or(patience);
        let mut waiting = Waiting::new(self.scope, self.hub, self.on_progress);
        let deadline = start + self.timeout;
        let (mut next_poll, mut pause, mut gap, mut last_poll, mut callbacks) = (start + first, first, Duration::ZERO, start, 0);
        let mut stop = self.stop.take();
        loop {
            waiting.apply_ready();
            let now = clock.now();
            if waiting.tracker.open == 0 || waiting.is_idle() {
                break;
            }
            if std::mem::replace(&mut callbacks, waiting.tracker.callbacks) != callbacks {
                if waiting.may_name_twice {
                    // If the request names a device twice, a callback may match only one of the two names. A poll settles the
                    // other name.
                    next_poll = next_poll.min((now + SOON).max(last_poll + gap));
                } else if self.first_poll.is_none() {
                    // While callbacks arrive, polling can wait.
                    next_poll = next_poll.max((now + patience).min(last_poll + LONGEST_PAUSE));
                }
            }
            if now >= next_poll || now >= deadline {
                tokio::select! {
                    () = waiting.poll() => {}
                    () = stop::requested(&mut stop) => break,
                }
                waiting.apply_ready();
                if now >= deadline {
                    break;
                }
                pause = (pause * 3 / 2).clamp(FIRST_POLL, LONGEST_PAUSE);
                (last_poll, gap) = (clock.now(), pause);
                next_poll = last_poll + pause;
                continue;
            }
            let sleep = until(now, next_poll.min(deadline));
            tokio::select! {
                (event, part) = next_event(&mut waiting.events) => {
                    waiting.apply(&event, &part);
                }
                () = next_of_any_request(&mut waiting.all_events) => {
                    next_poll = next_poll.min((clock.now() + SOON).max(last_poll + gap));
                }
                () = clock.sleep(sleep) => {}
                () = stop::requested(&mut stop) => break,
            }
        }
        // Callbacks that arrived before the stop was noticed still count.
        waiting.apply_ready();
        waiting.finish(if stop.is_some_and(|stop| stop.is_stopped()) {
            "the wait was stopped before the outcome was known"
        } else {
            "no outcome before the timeout"
        })
    }
}

impl IntoFuture for Wait {
    type Output = Outcomes;
    type IntoFuture = Pin<Box<dyn Future<Output = Outcomes> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let (client, operation) = (self.scope.client.clone(), self.scope.kind.operation());
        let (devices, request) = (self.scope.devices.len(), self.scope.request_id().map(sanitize));
        let span = tracing::debug_span!("wait", operation, request, devices);
        let wait = async move {
            let outcomes = self.run().await;
            let (done, refused, unknown) = (outcomes.done(), outcomes.refused(), outcomes.unknown());
            tracing::debug!(done, refused, unknown, "wait ended");
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

/// The callbacks of one request, and the indices of the devices that the request names.
type PartEvents = (RequestEvents, Range<usize>);

/// Waits for the next callback of any request of the scope.
async fn next_event(events: &mut [PartEvents]) -> (Arc<Event>, Range<usize>) {
    if events.is_empty() {
        return std::future::pending().await;
    }
    let any = events.iter_mut().map(|(events, part)| Box::pin(async { (events.next().await, part.clone()) }));
    select_all(any).await.0
}

/// Waits for the next callback of any request, even outside the scope. Never completes if every request of the scope has an id.
async fn next_of_any_request(all_events: &mut Option<AllEvents>) {
    match all_events {
        Some(events) => drop(events.next().await),
        None => std::future::pending().await,
    }
}

/// A wait in progress. `polling.rs` polls the devices; `adoption.rs` finds the callbacks of requests without an id.
pub(crate) struct Waiting {
    pub(crate) scope: WaitScope,
    pub(crate) tracker: OutcomeTracker,
    /// What the last poll found, per device.
    pub(crate) observations: Vec<Observation>,
    /// The callbacks of each request whose id is known.
    events: Vec<PartEvents>,
    pub(crate) hub: Option<Hub>,
    /// The callbacks of all requests, if a request of the scope has no id.
    all_events: Option<AllEvents>,
    /// Request ids that are not checked again, because their callbacks have been adopted or ruled out.
    pub(crate) resolved: Vec<String>,
    on_progress: Option<OnProgress>,
    pub(crate) failed_poll: Option<Error>,
    /// Whether the devices have different kinds of identifiers. If so, a request may name one device twice.
    may_name_twice: bool,
    /// Whether the last poll got the status of the request.
    pub(crate) has_status: bool,
    /// The index at which the next round of reading histories starts.
    pub(crate) next_history: usize,
}

/// What polling found out about a device.
#[derive(Clone, Debug, Default)]
pub(crate) struct Observation {
    /// The state of the device, for messages.
    pub(crate) description: Option<String>,
    /// The status of the request, if the poll read the status instead of the device.
    pub(crate) status: Option<String>,
    /// Whether the device is still in a state that the change starts from.
    pub(crate) is_unchanged: bool,
    /// The number of consecutive polls in which the device was unchanged and its history did not show the change.
    pub(crate) unchanged_polls: u32,
    /// Whether the history of the device was read and does not show the change.
    pub(crate) is_history_empty: bool,
}

impl Waiting {
    fn new(scope: WaitScope, hub: Option<Hub>, on_progress: Option<OnProgress>) -> Self {
        let has_no_id = |part: &Part| part.request_id().is_none();
        let all_events = hub.as_ref().filter(|_| scope.parts.iter().any(has_no_id)).map(Hub::all);
        let with_id = |hub: &Hub, part: &Part| Some((hub.of_request(part.request_id()?), part.indices.clone()));
        let events = hub.iter().flat_map(|hub| scope.parts.iter().filter_map(|part| with_id(hub, part))).collect();
        let mut waiting = Self {
            tracker: OutcomeTracker::new(scope.devices.clone(), scope.kind.operation()),
            observations: vec![Observation::default(); scope.devices.len()],
            scope,
            events,
            hub,
            all_events,
            resolved: Vec::new(),
            on_progress,
            failed_poll: None,
            may_name_twice: false,
            has_status: false,
            next_history: 0,
        };
        waiting.may_name_twice = kinds_differ(&waiting.scope.devices);
        waiting.settle_not_sent();
        waiting
    }

    /// Applies the callbacks that have already arrived.
    fn apply_ready(&mut self) {
        let ready = |(events, part): &mut PartEvents| Some((events.ready()?, part.clone()));
        while let Some((event, part)) = self.events.iter_mut().find_map(ready) {
            self.apply(&event, &part);
        }
    }

    /// Assigns the callbacks of a request to the devices at `part`.
    pub(crate) fn adopt(&mut self, request_id: &str, part: Range<usize>) {
        if let Some(hub) = &self.hub {
            self.events.push((hub.of_request(request_id), part));
        }
        self.apply_ready();
    }

    /// Settles the devices that were not sent. Their outcome is known from the start.
    fn settle_not_sent(&mut self) {
        let (count, reason) = self.scope.not_sent.clone();
        for index in self.tracker.len() - count..self.tracker.len() {
            self.tracker.settle(index, Outcome::NotSent { reason: reason.clone() });
        }
    }

    fn apply(&mut self, event: &Event, part: &Range<usize>) {
        self.tracker.apply(event, part);
        self.report();
    }

    pub(crate) fn report(&mut self) {
        let progress = WaitProgress {
            total: self.tracker.len(),
            done: self.tracker.done,
            refused: self.tracker.refused,
            callbacks: self.tracker.callbacks,
        };
        if let Some(report) = &mut self.on_progress {
            report(progress);
        }
    }

    /// Whether no outcome can ever arrive: there is no callback to wait for and nothing to poll.
    fn is_idle(&self) -> bool {
        self.events.is_empty() && !self.can_fetch_status() && !self.scope.expectation.is_visible()
    }

    fn finish(self, cause: &str) -> Outcomes {
        let Waiting { scope, tracker, observations, failed_poll, .. } = self;
        let failed = failed_poll.map(|error| format!("; the last poll failed: {error}"));
        tracker.finish(scope.request_id().map(str::to_owned), |index| {
            let lost = scope.lost(index).map(|error| format!("the answer to the request was lost ({error}); "));
            let Observation { description, status, is_unchanged, is_history_empty, .. } = &observations[index];
            let observed = match description {
                _ if !scope.expectation.is_visible() => format!("{cause}, and no list shows this kind of change"),
                Some(description) if *is_unchanged && *is_history_empty => nothing_happened(description),
                Some(description) => format!("{cause}; the device was last seen {description}"),
                None if status.is_some() => {
                    format!("{cause}; the status of the request was {}", status.as_deref().unwrap_or_default())
                }
                None => format!("{cause}; the state of the device is not known"),
            };
            format!("{}{observed}{}", lost.as_deref().unwrap_or(""), failed.as_deref().unwrap_or(""))
        })
    }
}

/// Whether the devices are named by different kinds of identifiers.
fn kinds_differ(devices: &[DeviceKey]) -> bool {
    let kinds = |key: &DeviceKey| key.ids().iter().map(|id| id.kind().clone()).collect::<Vec<_>>();
    let first = devices.first().map(kinds);
    devices.iter().any(|key| Some(kinds(key)) != first)
}

/// The reason for a device that is unchanged and whose history does not show the change.
pub(crate) fn nothing_happened(description: &str) -> String {
    format!("still {description}: nothing has happened yet; check the device again before sending the change again")
}
