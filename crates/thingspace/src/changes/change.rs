//! Builds the body of a change and submits it as one request.

use std::collections::HashSet;

use serde::Serialize;
use serde_json::Value;

use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::kind::most_devices;
use crate::changes::request::ChangeRequest;
use crate::changes::trail;
use crate::client::Client;
use crate::device::id::{DeviceId, DeviceKey};
use crate::error::{Error, ErrorKind, Phase, Result};

/// Everything about a change except its devices.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    pub(crate) kind: ChangeKind,
    pub(crate) expectation: Expectation,
    body: Value,
    /// Path parameters.
    path: Vec<(&'static str, String)>,
    /// The member of the body that lists the devices.
    member: Option<&'static str>,
}

impl Change {
    /// Creates a change. `body` is a value of the operation's request type.
    pub(crate) fn new(kind: ChangeKind, expectation: Expectation, body: &impl Serialize) -> Result<Self> {
        let body = serde_json::to_value(body)
            .map_err(|error| Error::config("the request body cannot be serialized").caused_by(error))?;
        Ok(Self { kind, expectation, body, path: Vec::new(), member: Some("devices") })
    }

    pub(crate) fn path(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.path.push((name, value.into()));
        self
    }

    /// Marks the body as complete, because the body already names the device.
    pub(crate) fn complete(mut self) -> Self {
        self.member = None;
        self
    }

    /// Sends the change. Returns the request id, or `None` if the service accepted the request without returning an id.
    async fn send(&self, client: &Client, devices: &[DeviceKey]) -> Result<Option<String>> {
        let mut body = self.body.clone();
        if let (Some(member), Some(members)) = (self.member, body.as_object_mut()) {
            members.insert(member.to_owned(), devices.iter().map(device_json).collect());
        }
        let mut call = client.operation(self.kind.operation())?.body(body);
        for (name, value) in &self.path {
            call = call.path(*name, value);
        }
        let answer = call.send().await?;
        Ok(answer["requestId"].as_str().filter(|id| !id.trim().is_empty()).map(str::to_owned))
    }
}

/// Converts a device to the form that requests use.
fn device_json(key: &DeviceKey) -> Value {
    let id = |id: &DeviceId| serde_json::json!({"id": id.id(), "kind": id.kind().as_str()});
    serde_json::json!({"deviceIds": key.ids().iter().map(id).collect::<Vec<_>>()})
}

/// The devices to change, and the client that changes them.
#[derive(Clone, Debug)]
pub(crate) struct Targets {
    pub(crate) client: Client,
    devices: Vec<DeviceKey>,
}

impl Targets {
    pub(crate) fn new(client: &Client, devices: Vec<DeviceKey>) -> Self {
        Self { client: client.clone(), devices }
    }

    pub(crate) fn account(&self) -> String {
        self.client.account().to_owned()
    }

    /// Applies a validation rule, unless the client was built without validation.
    pub(crate) fn check(&self, rule: impl FnOnce() -> Result<()>) -> Result<()> {
        if self.client.core().checks { rule() } else { Ok(()) }
    }

    /// Returns the devices without duplicates, in their original order.
    pub(crate) fn distinct(&self) -> Result<Vec<DeviceKey>> {
        let mut seen = HashSet::new();
        let devices: Vec<DeviceKey> = self.devices.iter().filter(|key| seen.insert(*key)).cloned().collect();
        if devices.is_empty() { Err(Error::config("no devices given").remedy("name at least one device")) } else { Ok(devices) }
    }

    /// Sends one request for all devices.
    pub(crate) async fn submit(&self, change: &Change) -> Result<ChangeRequest> {
        let devices = self.distinct()?;
        let most = most_devices(change.kind);
        self.check(|| match devices.len() {
            count if count > most => {
                let message = format!("{count} devices given: one request may name at most {most}");
                Err(Error::config(message).remedy("send any number with .in_bulk()"))
            }
            _ => Ok(()),
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
    let is_recording = trail::is_recording();
    if is_recording {
        let interrupted = Error::new(ErrorKind::Outcome, Phase::MaybeSent, "the call ended before its answer arrived");
        trail::about_to_send(request(devices.clone(), Err(interrupted.during(change.kind.operation(), 1))));
    }
    let outcome = match change.send(client, &devices).await {
        Ok(id) => Ok(request(devices, Ok(id))),
        Err(error) if error.leaves_outcome_open() => Ok(request(devices, Err(error.during(change.kind.operation(), 0)))),
        Err(error) => Err(error.during(change.kind.operation(), 0)),
    };
    if is_recording {
        trail::sent(outcome.as_ref().ok());
    }
    outcome
}

/// Defines `in_bulk` and `submit` for a builder with a `targets` field and a `change()` method.
macro_rules! submit_methods {
    () => {
        /// Returns a bulk that splits any number of devices into requests of the allowed size.
        pub fn in_bulk(self) -> $crate::changes::batch::Bulk {
            let change = self.change();
            $crate::changes::batch::Bulk::new(self.targets, change)
        }

        /// Sends one request for all devices.
        ///
        /// # Errors
        /// Fails only if nothing was changed, for example because the change is incomplete or the service refused the whole
        /// request. If the answer is lost, this method returns `Ok` with a [`ChangeRequest`](crate::ChangeRequest) that has no
        /// id.
        pub async fn submit(self) -> $crate::error::Result<$crate::changes::request::ChangeRequest> {
            self.targets.submit(&self.change()?).await
        }
    };
}
pub(crate) use submit_methods;
