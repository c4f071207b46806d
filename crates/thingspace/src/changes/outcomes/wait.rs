//! Waits for the outcome of a change for every device: reads callbacks, and polls the devices that have no outcome yet.

use std::future::{Future, IntoFuture};
use std::ops::Range;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use thingspace_callbacks::{Event, Inbox};
use tracing::Instrument as _;

use crate::changes::kind::ChangeKind;
use crate::changes::outcomes::adoption::names_operation;
use crate::changes::outcomes::feed::{Arrival, Feed};
use crate::changes::outcomes::outcome::{Outcome, OutcomeTracker, Outcomes, outcome};
use crate::changes::outcomes::scope::Part;
use crate::changes::outcomes::scope::WaitScope;
use crate::changes::sending::stop::{self, Stop};
use crate::device::id::DeviceKey;
use crate::error::Error;
use crate::sanitize::sanitize;
use crate::transport::observe::Observed;

/// The delay before the first poll if the wait has no inbox.
const FIRST_POLL: Duration = Duration::from_secs(2);

/// The delay before the first poll if the wait has an inbox. By default, a callback also postpones the next poll until this time
/// has passed since the callback, but at most until [`LONGEST_PAUSE`] has passed since the last poll.
const FIRST_POLL_LISTENING: Duration = Duration::from_secs(12);

/// The longest pause between two polls.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Some callbacks cause an early poll. This is the delay between the callback and that poll. It lets other callbacks of the same
/// request arrive first.
const SOON: Duration = Duration::from_secs(1);

/// The largest expected difference between the client's clock and the clock of the process that receives the callbacks.
const CLOCK_SKEW: Duration = Duration::from_secs(60);

/// The progress of a [`Wait`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaitProgress {
    /// Number of devices that the wait covers.
    pub total: usize,
    /// Number of devices that were changed.
    pub done: usize,
    /// Number of devices for which the change was refused.
    pub refused: usize,
    /// Number of callbacks that have arrived for the requests that the wait covers.
    pub callbacks: usize,
}

type OnProgress = Box<dyn FnMut(WaitProgress) + Send>;

/// Waits for the outcomes of a [`ChangeRequest`](crate::ChangeRequest). Awaiting a `Wait` returns [`Outcomes`] and never fails. A
/// device without an outcome at the timeout is [`Outcome::Unknown`], and you can wait for the same request again.
///
/// The wait polls the devices that have no outcome yet. With an inbox, the wait also uses callbacks. If the request names a
/// single device and ThingSpace offers a status for this kind of change, a poll reads the status of the request. Otherwise, a
/// poll compares the state of the devices with the expected state, and reads their provisioning histories, which also show
/// refusals. If a kind of change is visible in none of these, only callbacks report the outcome. At the timeout, the wait polls
/// the devices one last time, even if the timeout is zero.
///
/// If the answer to the request was lost, the request id is unknown. The wait then accepts callbacks with an unknown id if they
/// are only about devices of the request and name no other operation, and if the history or the state of one of the devices
/// confirms what they report. If, after a lost answer, the devices stay unchanged and their histories do not show the change, the
/// wait ends early with [`Outcome::Unknown`].
#[must_use = "waiting starts with .await"]
pub struct Wait {
    scope: WaitScope,
    inbox: Option<Inbox>,
    timeout: Duration,
    first_poll: Option<Duration>,
    on_progress: Option<OnProgress>,
    stop: Option<Stop>,
}

impl Wait {
    pub(crate) fn of(scope: WaitScope) -> Self {
        let timeout = Duration::from_secs(30 * 60);
        Self { scope, inbox: None, timeout, first_poll: None, on_progress: None, stop: None }
    }

    /// Uses the callbacks that `inbox` receives.
    pub fn listening(mut self, inbox: &Inbox) -> Self {
        self.inbox = Some(inbox.clone());
        self
    }

    /// Sets the maximum time to wait for the outcomes (default: 30 minutes). ThingSpace may take up to a day to make a change.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the delay between the start of the wait and the first poll. Default: 2 s without an inbox, 12 s with an inbox. By
    /// default, a callback also postpones the next poll, usually to 12 s after the callback. With this setting, callbacks do not
    /// postpone polls. The pauses between later polls grow to at most one minute.
    pub fn poll_after(mut self, time: Duration) -> Self {
        self.first_poll = Some(time);
        self
    }

    /// Calls `report` whenever a callback arrives or a poll finds an outcome.
    pub fn on_progress(mut self, report: impl FnMut(WaitProgress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(report));
        self
    }

    /// Ends the wait early when `stop` completes. The wait then returns the outcomes that it knows. Devices without an outcome
    /// are [`Outcome::Unknown`], and you can wait for the request again.
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
        let start = clock.monotonic();
        let patience = if self.inbox.is_some() { FIRST_POLL_LISTENING } else { FIRST_POLL };
        let first = self.first_poll.unwrap_or(patience);
        let mut waiting = Waiting::new(self.scope, self.inbox, self.on_progress);
        let deadline = start.saturating_add(self.timeout);
        let (mut next_poll, mut pause, mut gap, mut last_poll, mut callbacks) =
            (start.saturating_add(first), first, Duration::ZERO, start, 0);
        let mut stop = self.stop.take();
        loop {
            waiting.apply_ready().await;
            let now = clock.monotonic();
            if waiting.tracker.open == 0 || waiting.is_idle() {
                break;
            }
            if std::mem::replace(&mut callbacks, waiting.tracker.callbacks) != callbacks {
                if waiting.may_name_twice {
                    // Poll soon. The request may name a device twice, by two identifiers, and the callback may contain only one
                    // of them. The poll then finds the outcome for the other identifier.
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
                waiting.apply_ready().await;
                if now >= deadline {
                    break;
                }
                pause = (pause * 3 / 2).clamp(FIRST_POLL, LONGEST_PAUSE);
                (last_poll, gap) = (clock.monotonic(), pause);
                next_poll = last_poll + pause;
                continue;
            }
            let sleep = next_poll.min(deadline).saturating_sub(now);
            tokio::select! {
                arrival = next_arrival(&mut waiting.feed) => {
                    if waiting.apply_arrival(arrival) == Applied::Other {
                        next_poll = next_poll.min((clock.monotonic() + SOON).max(last_poll + gap));
                    }
                }
                () = clock.sleep(sleep) => {}
                () = stop::requested(&mut stop) => break,
            }
        }
        // Applies the callbacks that arrived before the wait ended.
        waiting.apply_ready().await;
        let cause = match stop {
            Some(stop) if stop.is_stopped() => "the wait was stopped before the outcome was known",
            _ if waiting.is_idle() => "the wait receives no callbacks of this request",
            _ => "no outcome before the timeout",
        };
        waiting.finish(cause)
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

/// Waits for the next callback. Never completes if `feed` is `None`.
async fn next_arrival(feed: &mut Option<Feed>) -> Arrival {
    match feed {
        Some(feed) => feed.next().await,
        None => std::future::pending().await,
    }
}

/// How the wait used a callback.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Applied {
    /// The callback belongs to a request of the scope.
    Own,
    /// The callback concerns devices of the scope, but its request id is unknown. The next poll checks whether the id belongs to
    /// a request of the scope whose answer was lost or contained no id.
    Other,
    /// The callback does not concern the scope.
    Ignored,
}

/// A wait in progress. `polling.rs` polls the devices; `adoption.rs` finds the callbacks of requests whose id is unknown.
pub(crate) struct Waiting {
    pub(crate) scope: WaitScope,
    pub(crate) tracker: OutcomeTracker,
    /// What the polls have found so far, for each device.
    pub(crate) observations: Vec<Observation>,
    /// The callbacks, if the wait uses an inbox.
    pub(crate) feed: Option<Feed>,
    /// The unknown request ids in callbacks that concern devices of the scope. Each may be the id of a request of the scope whose
    /// answer was lost or contained no id.
    pub(crate) other_ids: Vec<String>,
    /// The ids in `other_ids` that need no further check: they are now known to belong, or not to belong, to a request of the
    /// scope.
    pub(crate) resolved: Vec<String>,
    on_progress: Option<OnProgress>,
    pub(crate) failed_poll: Option<Error>,
    /// Whether the devices are named by different kinds of identifiers. If so, a request may name one device twice.
    may_name_twice: bool,
    /// Whether the last poll got the status of the request.
    pub(crate) has_status: bool,
    /// A poll may read only some of the histories. The next poll continues with the device at this index.
    pub(crate) next_history: usize,
}

/// What polling found out about a device.
#[derive(Clone, Debug, Default)]
pub(crate) struct Observation {
    /// A description of the state of the device, for messages. `None` if the last poll did not find the device.
    pub(crate) description: Option<String>,
    /// The status of the request, if the poll read the status instead of the device.
    pub(crate) status: Option<String>,
    /// Whether the device is still in a state in which the change can start.
    pub(crate) is_unchanged: bool,
    /// The number of consecutive polls in which the device was unchanged and its history did not show the change.
    pub(crate) unchanged_polls: u32,
    /// Whether the history of the device was read and shows no change of this kind.
    pub(crate) is_history_empty: bool,
}

impl Waiting {
    fn new(scope: WaitScope, inbox: Option<Inbox>, on_progress: Option<OnProgress>) -> Self {
        let feed = inbox.map(|inbox| feed(inbox, &scope));
        let mut waiting = Self {
            tracker: OutcomeTracker::new(scope.devices.clone(), scope.kind.operation()),
            observations: vec![Observation::default(); scope.devices.len()],
            scope,
            feed,
            other_ids: Vec::new(),
            resolved: Vec::new(),
            on_progress,
            failed_poll: None,
            may_name_twice: false,
            has_status: false,
            next_history: 0,
        };
        waiting.may_name_twice = kinds_differ(&waiting.scope.devices);
        waiting.settle_answered();
        waiting.settle_not_sent();
        waiting
    }

    /// Applies the callbacks that have already arrived.
    pub(crate) async fn apply_ready(&mut self) {
        while let Some(feed) = &mut self.feed {
            let Some(arrival) = feed.ready().await else { break };
            self.apply_arrival(arrival);
        }
    }

    fn apply_arrival(&mut self, arrival: Arrival) -> Applied {
        match arrival {
            Arrival::Own(event, part) => {
                self.apply(&event, &part);
                Applied::Own
            }
            Arrival::Other(event) if self.concerns_scope(&event) => {
                let id = event.request_id().map(str::to_owned);
                self.other_ids.extend(id.filter(|id| !self.other_ids.contains(id)));
                Applied::Other
            }
            Arrival::Other(_) => Applied::Ignored,
        }
    }

    fn concerns_scope(&self, event: &Event) -> bool {
        self.tracker.is_of_service(event) && !self.tracker.indices_of(event).is_empty()
    }

    /// Treats `request_id` as the id of the request that names the devices with the indices `part`, and applies its callbacks to
    /// these devices.
    pub(crate) async fn adopt(&mut self, request_id: &str, part: Range<usize>) {
        if let Some(feed) = &mut self.feed {
            feed.add(request_id, part);
        }
        self.apply_ready().await;
    }

    /// Sets the outcomes that the answers contained.
    fn settle_answered(&mut self) {
        for (index, outcome) in std::mem::take(&mut self.scope.answered) {
            self.tracker.settle(index, outcome);
        }
    }

    /// Sets the outcome of the devices whose request was not sent or was refused as a whole. For these devices, there is nothing
    /// to wait for.
    fn settle_not_sent(&mut self) {
        let (count, reason) = self.scope.not_sent.clone();
        for index in self.tracker.len() - count..self.tracker.len() {
            self.tracker.settle(index, Outcome::NotSent { reason: reason.clone() });
        }
    }

    fn apply(&mut self, event: &Event, part: &Range<usize>) {
        if !self.is_preliminary(event) {
            self.tracker.apply(event, part);
        }
        self.report();
    }

    /// Returns whether a callback reports the success of a preliminary step instead of the outcome. The first step of an EID swap
    /// deactivates the line on the replacement device, and has its own callback (quirk euicc-swap-callbacks).
    fn is_preliminary(&self, event: &Event) -> bool {
        self.scope.kind == ChangeKind::EidSwap
            && matches!(outcome(event), Some(Outcome::Done { .. }))
            && names_operation(event, ChangeKind::Deactivate) == Some(true)
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

    /// Returns whether no outcome can ever arrive: there is no callback to wait for and nothing to poll.
    fn is_idle(&self) -> bool {
        self.feed.as_ref().is_none_or(Feed::is_empty) && !self.can_fetch_status() && !self.scope.expectation.is_visible()
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

/// Creates the feed, which reads the callbacks for the requests in `scope` from `inbox`.
fn feed(inbox: Inbox, scope: &WaitScope) -> Feed {
    let now = scope.client.core().clock.now();
    let without_id = scope.parts.iter().filter(|part| part.request_id().is_none());
    // If it is unknown when a request was sent, the request may be as old as the oldest message, so all stored messages are read.
    let age = |part: &Part| part.sent.map_or(Duration::MAX, |sent| now.duration_since(sent).unwrap_or_default());
    let others_since = without_id.map(age).max().map(|age| age.saturating_add(CLOCK_SKEW));
    let mut feed = Feed::new(inbox, others_since);
    for part in &scope.parts {
        if let Some(id) = part.request_id() {
            feed.add(id, part.indices.clone());
        }
    }
    feed
}

/// Returns whether the devices are named by different kinds of identifiers.
fn kinds_differ(devices: &[DeviceKey]) -> bool {
    let kinds = |key: &DeviceKey| key.ids().iter().map(|id| id.kind().clone()).collect::<Vec<_>>();
    let first = devices.first().map(kinds);
    devices.iter().any(|key| Some(kinds(key)) != first)
}

/// The reason for the unknown outcome of a device that is unchanged and whose history does not show the change.
pub(crate) fn nothing_happened(description: &str) -> String {
    format!("still {description}: nothing has happened yet; check the device again before sending the change again")
}
