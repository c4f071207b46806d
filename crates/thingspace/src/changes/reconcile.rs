//! What became of a request whose answer was lost, from what the platform wrote down about its lines.

use std::time::{Duration, SystemTime};

use futures_util::stream::{self, StreamExt as _};
use jiff::Timestamp;
use thingspace_raw::types::{ProvisioningEventType, ProvisioningHistory, ProvisioningStatus};

use crate::changes::kind::ChangeKind;
use crate::changes::outcome::{Evidence, Outcome, Outcomes, Refusal};
use crate::changes::request::ChangeRequest;
use crate::client::Client;
use crate::device::id::DeviceKey;
use crate::error::{Error, ErrorKind, Result};

/// How far the clocks of client and platform may be apart, beyond what answers told of it.
const SKEW: Duration = Duration::from_secs(60);

/// Histories that are asked for at a time.
pub(crate) const AT_A_TIME: usize = 8;

impl ChangeKind {
    /// What histories call it, if they tell of it (openapi/history.yaml, ProvisioningEventType).
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
    /// Settles what nobody knows from the histories of the lines: what this user did to each since the request was sent. Nothing is
    /// changed, and nothing is sent again.
    ///
    /// A line with such an entry is done or refused, by [`Evidence::History`]. Without one it stays [`Outcome::Unknown`], with what was
    /// found instead: the platform may still be at it, for up to a day, and changes of other users prove nothing about this one.
    /// Histories tell of the four changes of state and of moves to another account. Lines of other changes stay unknown without a
    /// question; [`wait`](ChangeRequest::wait) looks at what they are like now.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
    /// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// use thingspace_sim::Fault;
    ///
    /// // The service acts, and the connection breaks before the answer comes.
    /// sim.inject(Fault::reset().acted().on("suspendDevices").times(1))?;
    /// let request = client.devices().suspend([active[0].key()?]).submit().await?;
    /// assert!(request.request_id().is_none());
    /// // Once the platform is through with it:
    /// let outcomes = request.reconcile().await;
    /// println!("{} done, {} not known yet", outcomes.done(), outcomes.unknown());
    /// # assert_eq!(outcomes.requested(), 1);
    /// # Ok(()) }
    /// ```
    pub async fn reconcile(&self) -> Outcomes {
        let places = self.devices().iter().cloned().enumerate();
        let settled = places.map(|(place, key)| async move {
            let outcome = self.reconcile_one(&key).await;
            (place, key, outcome)
        });
        let mut settled: Vec<_> = stream::iter(settled).buffer_unordered(AT_A_TIME).collect().await;
        settled.sort_by_key(|(place, ..)| *place);
        let devices = settled.into_iter().map(|(_, key, outcome)| (key, outcome)).collect();
        Outcomes { request_id: self.request_id().map(str::to_owned), devices, callbacks: 0 }
    }

    async fn reconcile_one(&self, key: &DeviceKey) -> Outcome {
        let unknown = |reason: String| Outcome::Unknown { reason };
        let kind = self.kind();
        if kind.event().is_none() {
            return unknown("histories do not tell of such changes; .wait() looks at what the line is like".to_owned());
        }
        let Some(sent) = self.sent() else { return unknown("it is not known when the request was sent".to_owned()) };
        let Some(from) = sent.checked_sub(SKEW) else { return unknown("the clock is out of all bounds".to_owned()) };
        match told_since(self.client(), kind, key, from).await {
            Ok(told) => told.outcome(kind).unwrap_or_else(|| unknown(told.found())),
            Err(error) if kind == ChangeKind::Account && is_elsewhere(&error) => moved(),
            Err(error) => unknown(no_history(&error)),
        }
    }
}

/// What the history of a line has of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    /// How the last one by this user ended: an earlier one may be of an earlier request.
    pub(crate) own: Option<bool>,
    /// How many there are by other users: they prove nothing about ours.
    pub(crate) by_others: usize,
}

impl Told {
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

    /// The outcome that it proves.
    pub(crate) fn outcome(self, kind: ChangeKind) -> Option<Outcome> {
        Some(if self.own? {
            Outcome::Done { evidence: Evidence::History, ids: Vec::new() }
        } else {
            let message =
                format!("the history of the device says that {} failed; only a callback gives the reason", kind.operation());
            Outcome::Refused(Refusal::new(Evidence::History, None, message))
        })
    }

    fn found(self) -> String {
        match self.by_others {
            0 => "the history of the line has nothing of it so far".to_owned(),
            count => format!("the history of the line has {count} such changes, by other users"),
        }
    }
}

/// What the history of a line has of a change from a time of our clock on.
pub(crate) async fn told_since(client: &Client, kind: ChangeKind, key: &DeviceKey, from: SystemTime) -> Result<Told> {
    let core = client.core();
    let out_of_bounds = || Error::config("the clock is out of all bounds");
    let from = moment(core.at_service(from)).ok_or_else(out_of_bounds)?;
    let to = moment(core.at_service(core.clock.now()) + SKEW).ok_or_else(out_of_bounds)?;
    let mut unknown = Error::config("the device has no identifier");
    for id in key.ids() {
        match client.provisioning().of(id, from, to).collect().await {
            Ok(events) => return Ok(Told::of(kind, &core.username, &events)),
            // The device may have another identifier of this kind by now.
            Err(error) if error.kind() == ErrorKind::NotFound => unknown = error,
            Err(error) => return Err(error),
        }
    }
    Err(unknown)
}

/// Whether the service says that a device is in another account by now.
pub(crate) fn is_elsewhere(error: &Error) -> bool {
    error.code() == Some("INPUT_INVALID.Device.Account.Invalid")
}

/// The outcome of a move of a device that is in another account by now.
pub(crate) fn moved() -> Outcome {
    Outcome::Done { evidence: Evidence::Looked, ids: Vec::new() }
}

fn no_history(error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "the account does not have the device so far".to_owned(),
        _ => format!("the history of the line cannot be read: {error}"),
    }
}

fn moment(time: SystemTime) -> Option<Timestamp> {
    Timestamp::try_from(time).ok()
}
