//! Changes of lines, as requests to be sent once: what all have in common.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::State;
use crate::bulk::most_devices;
use crate::client::Client;
use crate::device_id::{DeviceId, DeviceKey};
use crate::error::{Error, Kind, Phase, Result};
use crate::goal::Goal;
use crate::profiles::ProfileChange;
use crate::request::Request;
use crate::trail;

/// Which change a request makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ChangeKind {
    /// A spare line becomes active.
    Activate,
    /// An active line is suspended.
    Suspend,
    /// A suspended line becomes active again.
    Restore,
    /// An active line is given up.
    Deactivate,
    /// A line gets another service plan.
    Plan,
    /// A line is booked under another cost centre.
    CostCenter,
    /// Custom fields of a line are set.
    CustomFields,
    /// The place of use of a line is replaced.
    PlaceOfUse,
    /// A line goes to another account.
    Account,
    /// A line gets other hardware, another SIM or another number.
    Identifiers,
    /// A line is detached from the network, to attach anew.
    Detach,
    /// A line goes into a state of the account's own workflow.
    CustomState,
    /// A usage label is attached to a line.
    SetLabel,
    /// A usage label is taken off a line.
    RemoveLabel,
    /// A profile of an eUICC is changed.
    Profile(ProfileChange),
}

impl ChangeKind {
    /// The operation that makes it.
    pub fn operation(self) -> &'static str {
        match self {
            ChangeKind::Activate => "activateDevices",
            ChangeKind::Suspend => "suspendDevices",
            ChangeKind::Restore => "restoreDevices",
            ChangeKind::Deactivate => "deactivateDevices",
            ChangeKind::Plan => "changeServicePlan",
            ChangeKind::CostCenter => "changeCostCenter",
            ChangeKind::CustomFields => "changeCustomFields",
            ChangeKind::PlaceOfUse => "changeContactInfo",
            ChangeKind::Account => "moveDevices",
            ChangeKind::Identifiers => "changeDeviceIdentifier",
            ChangeKind::Detach => "cancelLocation",
            ChangeKind::CustomState => "goToState",
            ChangeKind::SetLabel => "setUsageSegmentationLabels",
            ChangeKind::RemoveLabel => "removeUsageSegmentationLabels",
            ChangeKind::Profile(change) => change.operation(),
        }
    }

    /// The state that a line is in once it is done; none where the change leaves the state alone, or decides it by itself.
    pub fn target(self) -> Option<State> {
        match self {
            ChangeKind::Activate | ChangeKind::Restore => Some(State::Active),
            ChangeKind::Suspend => Some(State::Suspend),
            ChangeKind::Deactivate => Some(State::Deactive),
            _ => None,
        }
    }
}

/// A change with all it says, but for the lines it is for.
#[derive(Clone, Debug)]
pub(crate) struct Order {
    pub(crate) kind: ChangeKind,
    pub(crate) goal: Goal,
    body: Value,
    /// Parameters in the path.
    path: Vec<(&'static str, String)>,
    /// The member of the body that names the lines.
    member: Option<&'static str>,
}

impl Order {
    /// An order with this body, the request type of the operation.
    pub(crate) fn new(kind: ChangeKind, goal: Goal, body: &impl Serialize) -> Result<Self> {
        let body = serde_json::to_value(body).map_err(|error| Error::config("the request cannot be written").caused_by(error))?;
        Ok(Self { kind, goal, body, path: Vec::new(), member: Some("devices") })
    }

    pub(crate) fn path(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.path.push((name, value.into()));
        self
    }

    /// An order whose body names its line already.
    pub(crate) fn complete(mut self) -> Self {
        self.member = None;
        self
    }

    /// The id of the request that the service took; none where it gave none.
    async fn send(&self, client: &Client, devices: &[DeviceKey]) -> Result<Option<String>> {
        let mut body = self.body.clone();
        if let (Some(member), Some(members)) = (self.member, body.as_object_mut()) {
            members.insert(member.to_owned(), devices.iter().map(named).collect());
        }
        let mut call = client.operation(self.kind.operation())?.body(body);
        for (name, value) in &self.path {
            call = call.path(*name, value);
        }
        let answer = call.send().await?;
        Ok(answer["requestId"].as_str().filter(|id| !id.trim().is_empty()).map(str::to_owned))
    }
}

/// A device as requests name it.
fn named(key: &DeviceKey) -> Value {
    let id = |id: &DeviceId| serde_json::json!({"id": id.id(), "kind": id.kind().as_str()});
    serde_json::json!({"deviceIds": key.ids().iter().map(id).collect::<Vec<_>>()})
}

/// The lines that a change is for.
#[derive(Clone, Debug)]
pub(crate) struct Lines {
    pub(crate) client: Client,
    devices: Vec<DeviceKey>,
}

impl Lines {
    pub(crate) fn new(client: &Client, devices: Vec<DeviceKey>) -> Self {
        Self { client: client.clone(), devices }
    }

    pub(crate) fn account(&self) -> String {
        self.client.account().to_owned()
    }

    /// Whether arguments are held against the rules.
    pub(crate) fn check(&self, rule: impl FnOnce() -> Result<()>) -> Result<()> {
        if self.client.core().checks { rule() } else { Ok(()) }
    }

    /// The devices, each once, in the order given.
    pub(crate) fn distinct(&self) -> Result<Vec<DeviceKey>> {
        let mut seen = HashSet::new();
        let devices: Vec<DeviceKey> = self.devices.iter().filter(|key| seen.insert(*key)).cloned().collect();
        if devices.is_empty() { Err(Error::config("no devices are named").remedy("name at least one")) } else { Ok(devices) }
    }

    /// Sends one request for all of them, once.
    pub(crate) async fn submit(&self, order: &Order) -> Result<Request> {
        let devices = self.distinct()?;
        let most = most_devices(order.kind);
        self.check(|| match devices.len() {
            count if count > most => {
                let message = format!("{count} devices are more than the {most} that one request may name");
                Err(Error::config(message).remedy("send any number with .in_bulk()"))
            }
            _ => Ok(()),
        })?;
        submit(&self.client, order, devices).await
    }
}

/// Sends a request, once. A lost answer is no error: the service may have taken the request.
pub(crate) async fn submit(client: &Client, order: &Order, devices: Vec<DeviceKey>) -> Result<Request> {
    let sent = client.core().clock.now();
    let request =
        |devices, accepted| Request::new(client.clone(), order.kind, order.goal.clone(), devices, accepted).sent_at(Some(sent));
    let kept = trail::is_kept();
    if kept {
        let cut = Error::new(Kind::Outcome, Phase::MaybeSent, "the call ended before its answer arrived");
        trail::about_to_send(request(devices.clone(), Err(cut.during(order.kind.operation(), 1))));
    }
    let outcome = match order.send(client, &devices).await {
        Ok(id) => Ok(request(devices, Ok(id))),
        Err(error) if error.leaves_outcome_open() => Ok(request(devices, Err(error.during(order.kind.operation(), 0)))),
        Err(error) => Err(error.during(order.kind.operation(), 0)),
    };
    if kept {
        trail::sent(outcome.as_ref().ok());
    }
    outcome
}

/// The two ways in which a builder with `lines` and an `order()` is sent.
macro_rules! sends {
    () => {
        /// For any number of lines: cut into requests of lawful size.
        pub fn in_bulk(self) -> $crate::bulk::Bulk {
            let order = self.order();
            $crate::bulk::Bulk::new(self.lines, order)
        }

        /// Sends the request, once.
        ///
        /// # Errors
        /// Nothing was changed: the request is incomplete, or the service refused it as a whole. A lost answer is not an error but a
        /// [`Request`](crate::Request) without an id.
        pub async fn submit(self) -> $crate::error::Result<$crate::request::Request> {
            self.lines.submit(&self.order()?).await
        }
    };
}
pub(crate) use sends;
