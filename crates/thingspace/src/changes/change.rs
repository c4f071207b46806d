//! Builds the request of a change and sends it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thingspace_raw::operation::REQUEST_ID_MEMBERS;
use thingspace_raw::types::DeviceKind;

use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::kind::most_devices;
use crate::changes::naming;
use crate::changes::outcomes::request::ChangeRequest;
use crate::changes::sending::trail;
use crate::client::Client;
use crate::device::id::{DeviceId, DeviceKey};
use crate::device::target::Target;
use crate::error::{Error, ErrorKind, Phase, Result};

/// A change without its devices: the operation, the body of the requests, and the state that the change should lead to.
///
/// Created by the `change` method of a builder, such as [`Activate`](crate::Activate). The change can be stored as JSON, which
/// contains a format version. [`Client::send_change`] sends the change for some or all devices, at any later time.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// # let keys = [active[0].key()?, active[1].key()?];
/// use thingspace::Change;
///
/// let suspend = client.devices().suspend(keys.clone()).change()?;
/// let stored = serde_json::to_string(&suspend)?;
///
/// let suspend: Change = serde_json::from_str(&stored)?;
/// let request = client.send_change(&suspend, &keys[..1]).await?;
/// assert_eq!(request.wait().await.done(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(into = "StoredChange", try_from = "StoredChange")]
pub struct Change {
    pub(crate) kind: ChangeKind,
    pub(crate) expectation: Expectation,
    body: Value,
    /// Path parameters.
    path: Vec<(String, String)>,
    names: DeviceMember,
    /// The static IP addresses to assign. The key is a [`DeviceKey`] as a string.
    addresses: BTreeMap<String, String>,
}

/// Where the body of a request names the devices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum DeviceMember {
    /// The body already names the devices.
    Complete,
    /// A member that lists devices, each with all its identifiers.
    Devices(String),
    /// A member that lists one identifier per device.
    Ids(String),
    /// A member that lists one entry per device. An entry contains one identifier of the device and the members in `with`.
    Entries { member: String, with: Map<String, Value> },
}

/// The version of the stored form without static IP addresses. A program refuses a stored change whose version it does not
/// support. Otherwise it could send the change without the members that it does not know.
const VERSION: u32 = 1;

/// The version of the stored form with static IP addresses. It differs from [`VERSION`], so that programs without support for
/// addresses refuse the change instead of sending it without its addresses.
const WITH_ADDRESSES: u32 = 2;

/// The stored form of a [`Change`].
#[derive(Serialize, Deserialize)]
struct StoredChange {
    version: u32,
    kind: ChangeKind,
    expectation: Expectation,
    body: Value,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    path: Vec<(String, String)>,
    names: DeviceMember,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    addresses: BTreeMap<String, String>,
}

impl From<Change> for StoredChange {
    fn from(change: Change) -> Self {
        let Change { kind, expectation, body, path, names, addresses } = change;
        let version = if addresses.is_empty() { VERSION } else { WITH_ADDRESSES };
        Self { version, kind, expectation, body, path, names, addresses }
    }
}

impl TryFrom<StoredChange> for Change {
    type Error = String;

    fn try_from(stored: StoredChange) -> Result<Self, String> {
        let StoredChange { version, kind, expectation, body, path, names, addresses } = stored;
        if !(VERSION..=WITH_ADDRESSES).contains(&version) {
            return Err(format!("a stored change of version {version}: expected version {VERSION} or {WITH_ADDRESSES}"));
        }
        Ok(Self { kind, expectation, body, path, names, addresses })
    }
}

impl Change {
    /// Creates a change. `body` is a value of the operation's request type.
    pub(crate) fn new(kind: ChangeKind, expectation: Expectation, body: &impl Serialize) -> Result<Self> {
        let body = serde_json::to_value(body)
            .map_err(|error| Error::config("the request body cannot be serialized").caused_by(error))?;
        let names = DeviceMember::Devices("devices".to_owned());
        Ok(Self { kind, expectation, body, path: Vec::new(), names, addresses: BTreeMap::new() })
    }

    /// Assigns static IP addresses to devices.
    pub(crate) fn addresses(mut self, addresses: impl IntoIterator<Item = (DeviceKey, String)>) -> Self {
        self.addresses = addresses.into_iter().map(|(device, address)| (device.to_string(), address)).collect();
        self
    }

    pub(crate) fn path(mut self, name: &str, value: impl Into<String>) -> Self {
        self.path.push((name.to_owned(), value.into()));
        self
    }

    /// Marks the body as complete: the body already names the devices.
    pub(crate) fn complete(mut self) -> Self {
        self.names = DeviceMember::Complete;
        self
    }

    /// Makes the body list the devices in `member` instead of in `devices`.
    pub(crate) fn devices_in(mut self, member: &str) -> Self {
        self.names = DeviceMember::Devices(member.to_owned());
        self
    }

    /// Makes the body list the devices in `member`, with one identifier per device.
    pub(crate) fn ids_in(mut self, member: &str) -> Self {
        self.names = DeviceMember::Ids(member.to_owned());
        self
    }

    /// Makes the body list one entry per device in `member`. An entry contains the EID of the device, or its first identifier if
    /// it has no EID, and the members in `with`.
    pub(crate) fn entries_in(mut self, member: &str, with: Map<String, Value>) -> Self {
        self.names = DeviceMember::Entries { member: member.to_owned(), with };
        self
    }

    /// The kind of change.
    pub fn kind(&self) -> ChangeKind {
        self.kind
    }

    /// The maximum number of devices per request. `None` if the devices cannot be split into several requests, because the body
    /// already names all of them.
    pub fn devices_per_request(&self) -> Option<usize> {
        (self.names != DeviceMember::Complete).then(|| most_devices(self.kind))
    }

    /// Returns whether device lists show the change. If not, only callbacks, histories or the response to the request can show
    /// the change.
    pub fn is_listed(&self) -> bool {
        self.expectation.is_visible()
    }

    /// Returns whether the provisioning histories of the devices show the change.
    pub fn has_history(&self) -> bool {
        self.kind.event().is_some()
    }

    /// Returns whether the service reports a status for a request with this kind of change and a single device.
    pub fn has_status(&self) -> bool {
        self.kind.has_status()
    }

    /// The body of a request for these devices.
    fn body(&self, devices: &[DeviceKey]) -> Value {
        let mut body = self.body.clone();
        let Some(members) = body.as_object_mut() else { return body };
        match &self.names {
            DeviceMember::Complete => None,
            DeviceMember::Devices(member) => {
                members.insert(member.clone(), devices.iter().map(|key| self.device_json(key)).collect())
            }
            DeviceMember::Ids(member) => {
                let first = |key: &DeviceKey| key.ids().first().map(id_json);
                members.insert(member.clone(), devices.iter().filter_map(first).collect())
            }
            DeviceMember::Entries { member, with } => {
                let entry = |key: &DeviceKey| {
                    let mut entry = with.clone();
                    let eid = key.ids().iter().find(|id| *id.kind() == DeviceKind::Eid);
                    entry.insert("deviceIds".to_owned(), eid.or(key.ids().first()).map(id_json).into_iter().collect());
                    Value::Object(entry)
                };
                members.insert(member.clone(), devices.iter().map(entry).collect())
            }
        };
        body
    }

    /// Converts a device to the form that requests use.
    fn device_json(&self, key: &DeviceKey) -> Value {
        let ids: Vec<Value> = key.ids().iter().map(id_json).collect();
        match self.addresses.get(&key.to_string()) {
            Some(address) => serde_json::json!({"deviceIds": ids, "ipAddress": address}),
            None => serde_json::json!({"deviceIds": ids}),
        }
    }

    /// Sends the change and returns the answer.
    pub(crate) async fn call(&self, client: &Client, devices: &[DeviceKey]) -> Result<Value> {
        let mut call = client.operation(self.kind.operation())?.body(self.body(devices));
        for (name, value) in &self.path {
            call = call.path(name, value);
        }
        call.send().await
    }
}

/// Returns the request id in an answer. `None` if the service accepted the request without returning an id.
pub(crate) fn request_id(answer: &Value) -> Option<String> {
    let id = REQUEST_ID_MEMBERS.iter().find_map(|name| answer[*name].as_str());
    id.filter(|id| !id.trim().is_empty()).map(str::to_owned)
}

fn id_json(id: &DeviceId) -> Value {
    serde_json::json!({"id": id.id(), "kind": id.kind().as_str()})
}

/// The devices to change, and the client that changes them.
#[derive(Clone, Debug)]
pub(crate) struct Targets {
    pub(crate) client: Client,
    /// The devices, or the error for the first device that lacks a required identifier.
    devices: Result<Vec<DeviceKey>>,
}

impl Targets {
    pub(crate) fn new(client: &Client, devices: impl IntoIterator<Item = impl Into<Target>>) -> Self {
        Self { client: client.clone(), devices: devices.into_iter().map(|device| device.into().key()).collect() }
    }

    /// Like [`Targets::new`], but names each device by identifiers of `kinds`: see [`Target::named_by`].
    pub(crate) fn named_by<T: Into<Target>>(client: &Client, devices: impl IntoIterator<Item = T>, kinds: &[DeviceKind]) -> Self {
        Self { client: client.clone(), devices: devices.into_iter().map(|device| device.into().named_by(kinds)).collect() }
    }

    pub(crate) fn account(&self) -> String {
        self.client.account().to_owned()
    }

    /// Applies a validation rule, unless the client was built with `local_checks(false)`.
    pub(crate) fn check(&self, rule: impl FnOnce() -> Result<()>) -> Result<()> {
        if self.client.core().checks { rule() } else { Ok(()) }
    }

    /// Returns whether `device` is one of the devices to change.
    pub(crate) fn names(&self, device: &DeviceKey) -> bool {
        self.devices.as_ref().is_ok_and(|devices| devices.contains(device))
    }

    /// Returns the devices without duplicates, in their original order.
    pub(crate) fn distinct(&self) -> Result<Vec<DeviceKey>> {
        let devices = DeviceKey::distinct(self.devices.as_ref().map_err(Clone::clone)?)?;
        if devices.is_empty() {
            Err(Error::config("no devices given").with_remedy("name at least one device"))
        } else {
            Ok(devices)
        }
    }

    /// Sends one request for all devices.
    pub(crate) async fn submit(&self, change: &Change) -> Result<ChangeRequest> {
        let devices = self.distinct()?;
        let most = most_devices(change.kind);
        self.check(|| match devices.len() {
            count if count > most => {
                let message = format!("{count} devices given: one request may name at most {most}");
                Err(Error::config(message).with_remedy("send any number with .in_bulk()"))
            }
            _ => naming::check(change.kind, &devices),
        })?;
        submit(&self.client, change, devices).await
    }
}

/// Sends one request. Returns `Ok` even if the answer is lost, because the service may have accepted the request.
pub(crate) async fn submit(client: &Client, change: &Change, devices: Vec<DeviceKey>) -> Result<ChangeRequest> {
    let sent = client.core().clock.now();
    let request = |devices, accepted| {
        ChangeRequest::new(client.clone(), change.kind, change.expectation.clone(), devices, accepted).sent_at(Some(sent))
    };
    let recorded = trail::about_to_send(|| {
        let interrupted = Error::new(ErrorKind::Outcome, Phase::MaybeSent, "the call ended before its answer arrived");
        request(devices.clone(), Err(interrupted.during(change.kind.operation(), 1)))
    });
    let outcome = match change.call(client, &devices).await {
        Ok(answer) => Ok(request(devices, Ok(request_id(&answer)))),
        Err(error) if error.leaves_outcome_open() => Ok(request(devices, Err(error.during(change.kind.operation(), 0)))),
        Err(error) => Err(error.during(change.kind.operation(), 0)),
    };
    if let Some(recorded) = recorded {
        recorded.sent(outcome.as_ref().ok());
    }
    outcome
}

/// Defines `change` and `devices` for a builder with a `targets` field and a `build()` method.
macro_rules! change_methods {
    () => {
        /// Returns the change without its devices. You can store the change, and send it later or in parts with
        /// [`Client::send_change`](crate::Client::send_change).
        ///
        /// # Errors
        /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the change is incomplete or an argument is invalid.
        pub fn change(&self) -> $crate::error::Result<$crate::changes::change::Change> {
            self.build()
        }

        /// Returns the devices to change, without duplicates, in their original order.
        ///
        /// # Errors
        /// [`ErrorKind::Config`](crate::ErrorKind::Config) if there are no devices, or if a device has no identifier that the
        /// request can use.
        pub fn devices(&self) -> $crate::error::Result<Vec<$crate::device::id::DeviceKey>> {
            self.targets.distinct()
        }
    };
}
pub(crate) use change_methods;

/// Defines `change`, `devices`, `in_bulk` and `submit` for a builder with a `targets` field and a `build()` method.
macro_rules! submit_methods {
    () => {
        $crate::changes::change::change_methods! {}

        /// Returns a `Bulk`, which splits any number of devices into requests of the allowed size.
        pub fn in_bulk(self) -> $crate::changes::sending::batch::Bulk {
            let change = self.build();
            $crate::changes::sending::batch::Bulk::new(self.targets, change)
        }

        /// Sends one request for all devices.
        ///
        /// # Errors
        /// Fails only if nothing was changed, for example because the change is incomplete or the service refused the whole
        /// request. If the answer is lost, this method returns `Ok` with a [`ChangeRequest`](crate::ChangeRequest) that has no
        /// id.
        pub async fn submit(self) -> $crate::error::Result<$crate::changes::outcomes::request::ChangeRequest> {
            self.targets.submit(&self.build()?).await
        }
    };
}
pub(crate) use submit_methods;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::State;

    #[test]
    fn the_stored_form_has_a_version_and_newer_versions_are_refused() {
        let expectation = Expectation::State(State::Suspend);
        let change = Change::new(ChangeKind::Suspend, expectation, &serde_json::json!({"accountName": "1"})).unwrap();
        let mut stored = serde_json::to_value(&change).unwrap();
        let expected = serde_json::json!({
            "version": 1, "kind": "suspend", "expectation": {"state": "suspend"},
            "body": {"accountName": "1"}, "names": {"devices": "devices"},
        });
        assert_eq!(stored, expected);
        assert_eq!(serde_json::from_value::<Change>(stored.clone()).unwrap(), change);
        stored["version"] = 3.into();
        let error = serde_json::from_value::<Change>(stored).unwrap_err().to_string();
        assert_eq!(error, "a stored change of version 3: expected version 1 or 2");
    }

    #[test]
    fn static_addresses_are_sent_with_their_devices_and_stored_as_version_2() {
        let keys: Vec<DeviceKey> =
            ["iccid:89148000007500407933", "iccid:89148000007500407941"].map(|key| key.parse().unwrap()).into();
        let change = Change::new(ChangeKind::Activate, Expectation::Unseen, &serde_json::json!({})).unwrap();
        let change = change.addresses([(keys[1].clone(), "198.51.100.24".to_owned())]);
        let body = change.body(&keys);
        assert_eq!((&body["devices"][0]["ipAddress"], &body["devices"][1]["ipAddress"]), (&Value::Null, &"198.51.100.24".into()));
        let stored = serde_json::to_value(&change).unwrap();
        assert_eq!(stored["version"], 2);
        assert_eq!(serde_json::from_value::<Change>(stored).unwrap(), change);
    }

    #[test]
    fn the_body_lists_devices_or_ids_or_entries_depending_on_the_member() {
        let key: DeviceKey = "imei:356620116410452+iccid:89148000007500407933".parse().unwrap();
        let change = Change::new(ChangeKind::Suspend, Expectation::Unseen, &serde_json::json!({})).unwrap();
        let id = serde_json::json!({"id": "356620116410452", "kind": "imei"});
        let body = change.clone().ids_in("deviceIds").body(std::slice::from_ref(&key));
        assert_eq!(body, serde_json::json!({"deviceIds": [id]}));
        let body = change.clone().devices_in("devicesToAdd").body(std::slice::from_ref(&key));
        assert_eq!(body["devicesToAdd"][0]["deviceIds"].as_array().map(Vec::len), Some(2));
        let label = serde_json::json!({"label": {"name": "usage", "value": "maps"}}).as_object().cloned().unwrap();
        let labels = change.clone().entries_in("labels", label);
        let body = labels.body(std::slice::from_ref(&key));
        assert_eq!(body["labels"], serde_json::json!([{"deviceIds": [id], "label": {"name": "usage", "value": "maps"}}]));
        let with_eid: DeviceKey = "iccid:89148000007500407933+eid:89033023426200000000000000000001".parse().unwrap();
        let body = labels.body(&[with_eid]);
        assert_eq!(
            body["labels"][0]["deviceIds"],
            serde_json::json!([{"id": "89033023426200000000000000000001", "kind": "eid"}])
        );
        let stored = serde_json::to_value(&labels).unwrap();
        assert_eq!(serde_json::from_value::<Change>(stored).unwrap(), labels);
        assert_eq!(change.complete().body(&[key]), serde_json::json!({}));
    }
}
