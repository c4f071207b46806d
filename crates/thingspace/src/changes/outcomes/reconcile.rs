//! If the answer to a request was lost, finds the outcome in the provisioning histories of the devices.

use std::time::{Duration, SystemTime};

use futures_util::stream::{self, StreamExt as _};
use jiff::Timestamp;
use thingspace_raw::types::{ProvisioningEventType, ProvisioningHistory, ProvisioningStatus};

use crate::changes::kind::ChangeKind;
use crate::changes::outcomes::outcome::{Evidence, Outcome, Outcomes, Refusal};
use crate::changes::outcomes::request::ChangeRequest;
use crate::client::Client;
use crate::device::history::read;
use crate::device::id::DeviceKey;
use crate::error::{Error, ErrorKind, Result};

/// The tolerance when times of the client are compared with times of ThingSpace. The client's times are corrected by the
/// difference between the clocks, but this correction is not exact.
const SKEW: Duration = Duration::from_secs(60);

/// The maximum number of devices to query concurrently.
pub(crate) const CONCURRENCY: usize = 8;

impl ChangeKind {
    /// The event type of this kind of change in histories (openapi/history.yaml, ProvisioningEventType). `None` if histories do
    /// not show this kind of change.
    pub(crate) fn event(self) -> Option<ProvisioningEventType> {
        match self {
            ChangeKind::Activate => Some(ProvisioningEventType::Activate),
            ChangeKind::Suspend => Some(ProvisioningEventType::Suspend),
            ChangeKind::Restore => Some(ProvisioningEventType::Restore),
            ChangeKind::Deactivate => Some(ProvisioningEventType::Deactivate),
            ChangeKind::Account => Some(ProvisioningEventType::DeviceMove),
            _ => None,
        }
    }
}

impl ChangeRequest {
    /// Resolves unknown outcomes by searching the provisioning histories of the devices for a change of the same kind that the
    /// client's user made since the request was sent. Does not change anything or send the request again.
    ///
    /// If the history of a device shows the result of such a change, the outcome is [`Outcome::Done`] or [`Outcome::Refused`],
    /// with [`Evidence::History`]. Otherwise the outcome stays [`Outcome::Unknown`], because ThingSpace may need up to a day to
    /// process the request. Changes by other users prove nothing about this request.
    ///
    /// After a move to an account that the user cannot access, the history of the device cannot be read. The outcome of such a
    /// move is [`Outcome::Done`] with [`Evidence::Polled`] instead of [`Evidence::History`], because the service does not
    /// report which user has moved the device.
    ///
    /// Histories show only activations, suspensions, restorations, deactivations and moves to another account. For any other
    /// change, this method makes no call and the outcome stays unknown. In that case, use [`wait`](ChangeRequest::wait), which
    /// compares the current state of the devices with the expected state.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// use thingspace_sim::Fault;
    ///
    /// // The service acts, and the connection breaks before the answer arrives.
    /// sim.inject(Fault::reset().acted().on("suspendDevices").times(1))?;
    /// let request = client.devices().suspend([active[0].key()?]).submit().await?;
    /// assert!(request.request_id().is_none());
    /// // After ThingSpace has processed the request:
    /// let outcomes = request.reconcile().await;
    /// println!("{} done, {} not known yet", outcomes.done(), outcomes.unknown());
    /// # assert_eq!(outcomes.requested(), 1);
    /// # Ok(()) }
    /// ```
    pub async fn reconcile(&self) -> Outcomes {
        let indices = self.devices().iter().cloned().enumerate();
        let settled = indices.map(|(index, key)| async move {
            let outcome = match self.settled(index) {
                Some(outcome) => outcome.clone(),
                None => self.reconcile_one(&key).await,
            };
            (index, key, outcome)
        });
        let mut settled: Vec<_> = stream::iter(settled).buffer_unordered(CONCURRENCY).collect().await;
        settled.sort_by_key(|(index, ..)| *index);
        let devices = settled.into_iter().map(|(_, key, outcome)| (key, outcome)).collect();
        Outcomes { request_id: self.request_id().map(str::to_owned), devices, callbacks: 0 }
    }

    async fn reconcile_one(&self, key: &DeviceKey) -> Outcome {
        let unknown = |reason: String| Outcome::Unknown { reason };
        let kind = self.kind();
        if kind.event().is_none() {
            return unknown("histories do not show this kind of change; use .wait() to compare the current state".to_owned());
        }
        let Some(sent) = self.sent() else { return unknown("it is not known when the request was sent".to_owned()) };
        match history_since(self.client(), kind, key, sent).await {
            Ok(history) => history.outcome(kind).unwrap_or_else(|| unknown(history.describe())),
            Err(error) if kind == ChangeKind::Account && is_elsewhere(&error) => moved(),
            Err(error) => unknown(no_history(&error)),
        }
    }
}

const CLOCK_OUT_OF_RANGE: &str = "the time of the clock is outside the supported range";

/// What the history of a device shows about changes of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HistoryEvidence {
    /// Whether the latest change of that kind by the client's user succeeded. `None` if there is no such change or its result is
    /// not known. Only the latest change counts, because earlier ones may belong to earlier requests.
    pub(crate) own: Option<bool>,
    /// The number of changes of that kind by other users. These changes prove nothing about the client's request.
    pub(crate) by_others: usize,
}

impl HistoryEvidence {
    fn of(kind: ChangeKind, user: &str, events: &[ProvisioningHistory]) -> Self {
        let wanted = kind.event();
        let same = || events.iter().filter(|event| event.event_type == wanted);
        let is_own = |event: &&ProvisioningHistory| event.event_by.as_deref().is_some_and(|by| by.eq_ignore_ascii_case(user));
        let ended = |event: &ProvisioningHistory| match event.status.as_ref()? {
            ProvisioningStatus::Success => Some(true),
            ProvisioningStatus::Failed => Some(false),
            _ => None,
        };
        let own = same().rfind(is_own).and_then(ended);
        Self { own, by_others: same().count() - same().filter(is_own).count() }
    }

    /// The outcome that the history proves, if any.
    pub(crate) fn outcome(self, kind: ChangeKind) -> Option<Outcome> {
        Some(if self.own? {
            Outcome::done(Evidence::History)
        } else {
            let message =
                format!("the history of the device says that {} failed; only a callback gives the reason", kind.operation());
            Outcome::Refused(Refusal::new(Evidence::History, None, message))
        })
    }

    fn describe(self) -> String {
        match self.by_others {
            0 => "the history of the device does not show the result of the change yet".to_owned(),
            count => format!(
                "the history of the device does not show the result of the change yet, but {count} changes of this kind by other users"
            ),
        }
    }
}

/// Reads the history of a device since `from`, and returns what it shows about changes of this `kind`. `from` is a time of the
/// client's clock.
pub(crate) async fn history_since(
    client: &Client,
    kind: ChangeKind,
    key: &DeviceKey,
    from: SystemTime,
) -> Result<HistoryEvidence> {
    let core = client.core();
    let out_of_range = || Error::config(CLOCK_OUT_OF_RANGE);
    let from = timestamp(core.at_service(from)).ok_or_else(out_of_range)?;
    let to = timestamp(core.at_service(core.clock.now()) + SKEW).ok_or_else(out_of_range)?;
    let mut unknown = Error::config("the device has no identifier");
    for id in key.ids() {
        match read::<ProvisioningHistory>(client, id, from, to).await {
            Ok(events) => return Ok(HistoryEvidence::of(kind, &core.username, &events)),
            // Try the next identifier, because the device may no longer have this one.
            Err(error) if error.kind() == ErrorKind::NotFound => unknown = error,
            Err(error) => return Err(error),
        }
    }
    Err(unknown)
}

/// Returns whether the service says that the device is in an account that the user cannot access.
pub(crate) fn is_elsewhere(error: &Error) -> bool {
    error.code() == Some("INPUT_INVALID.Device.Account.Invalid")
}

/// The outcome of a device that has moved to an account that the user cannot access. Its history cannot be read, so the only
/// evidence is the error that the service returns for the device.
pub(crate) fn moved() -> Outcome {
    Outcome::done(Evidence::Polled)
}

fn no_history(error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "the account does not have the device".to_owned(),
        _ => format!("the history of the device cannot be read: {error}"),
    }
}

fn timestamp(time: SystemTime) -> Option<Timestamp> {
    Timestamp::try_from(time).ok()
}
