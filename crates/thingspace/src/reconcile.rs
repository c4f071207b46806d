//! What became of a request whose answer was lost, from what the platform wrote down about its lines.

use std::time::{Duration, SystemTime};

use futures_util::stream::{self, StreamExt as _};
use jiff::Timestamp;
use thingspace_raw::types::{ProvisioningEventType, ProvisioningHistory, ProvisioningStatus};

use crate::change::ChangeKind;
use crate::device_id::DeviceKey;
use crate::error::{Error, Kind};
use crate::outcome::{Evidence, Outcome, Outcomes, Refusal};
use crate::request::Request;

/// How far the clocks of client and platform may be apart, beyond what answers told of it.
const SKEW: Duration = Duration::from_secs(60);

/// Histories that are asked for at a time.
const AT_A_TIME: usize = 8;

impl ChangeKind {
    /// What histories call it, if they tell of it (openapi/history.yaml, ProvisioningEventType).
    fn event(self) -> Option<ProvisioningEventType> {
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

impl Request {
    /// Settles what nobody knows from the histories of the lines: what this user did to each since the request was sent. Nothing is
    /// changed, and nothing is sent again.
    ///
    /// A line with such an entry is done or refused, by [`Evidence::History`]. Without one it stays [`Outcome::Unknown`], with what was
    /// found instead: the platform may still be at it, for up to a day, and changes of other users prove nothing about this one.
    /// Histories tell of the four changes of state and of moves to another account. Lines of other changes stay unknown without a
    /// question; [`wait`](Request::wait) looks at what they are like now.
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
        let Some(event) = self.kind().event() else {
            return unknown("histories do not tell of such changes; .wait() looks at what the line is like".to_owned());
        };
        let Some(sent) = self.sent() else { return unknown("it is not known when the request was sent".to_owned()) };
        let (client, Some(id)) = (self.client(), key.ids().first()) else {
            return unknown("the device has no identifier".to_owned());
        };
        let core = client.core();
        let (Some(from), Some(to)) = (moment(core.at_service(sent) - SKEW), moment(core.at_service(core.clock.now()) + SKEW))
        else {
            return unknown("the clock is out of all bounds".to_owned());
        };
        match client.provisioning().of(id, from, to).collect().await {
            Ok(events) => self.judge(&event, &events),
            Err(error) => unknown(no_history(&error)),
        }
    }

    /// The last entry counts: an earlier one may be of an earlier request.
    fn judge(&self, wanted: &ProvisioningEventType, events: &[ProvisioningHistory]) -> Outcome {
        let same = |event: &&ProvisioningHistory| event.event_type.as_ref() == Some(wanted);
        let own = |event: &&ProvisioningHistory| {
            let user = &self.client().core().username;
            event.event_by.as_deref().is_some_and(|by| by.eq_ignore_ascii_case(user))
        };
        let last = events.iter().filter(same).rfind(own);
        match last.and_then(|event| event.status.as_ref()) {
            Some(ProvisioningStatus::Success) => Outcome::Done { evidence: Evidence::History, ids: Vec::new() },
            Some(ProvisioningStatus::Failed) => {
                Outcome::Refused(Refusal::new(None, "the history of the line says that it failed; only a callback tells why"))
            }
            _ => {
                let others = events.iter().filter(same).count();
                let found = match others {
                    0 => "the history of the line has nothing of it so far".to_owned(),
                    count => format!("the history of the line has {count} such changes, by other users"),
                };
                Outcome::Unknown { reason: found }
            }
        }
    }
}

fn no_history(error: &Error) -> String {
    match error.kind() {
        Kind::NotFound => "the account does not have the device so far".to_owned(),
        _ => format!("the history of the line cannot be read: {error}"),
    }
}

fn moment(time: SystemTime) -> Option<Timestamp> {
    Timestamp::try_from(time).ok()
}
