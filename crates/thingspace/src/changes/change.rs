//! Changes of lines, as requests to be sent once: what all have in common.

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

/// A change with all it says, but for the lines it is for.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    pub(crate) kind: ChangeKind,
    pub(crate) expectation: Expectation,
    body: Value,
    /// Parameters in the path.
    path: Vec<(&'static str, String)>,
    /// The member of the body that names the lines.
    member: Option<&'static str>,
}

impl Change {
    /// An order with this body, the request type of the operation.
    pub(crate) fn new(kind: ChangeKind, expectation: Expectation, body: &impl Serialize) -> Result<Self> {
        let body = serde_json::to_value(body).map_err(|error| Error::config("the request cannot be written").caused_by(error))?;
        Ok(Self { kind, expectation, body, path: Vec::new(), member: Some("devices") })
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
    pub(crate) async fn submit(&self, change: &Change) -> Result<ChangeRequest> {
        let devices = self.distinct()?;
        let most = most_devices(change.kind);
        self.check(|| match devices.len() {
            count if count > most => {
                let message = format!("{count} devices are more than the {most} that one request may name");
                Err(Error::config(message).remedy("send any number with .in_bulk()"))
            }
            _ => Ok(()),
        })?;
        submit(&self.client, change, devices).await
    }
}

/// Sends a request, once. A lost answer is no error: the service may have taken the request.
pub(crate) async fn submit(client: &Client, change: &Change, devices: Vec<DeviceKey>) -> Result<ChangeRequest> {
    let sent = client.core().clock.now();
    let request = |devices, accepted| {
        ChangeRequest::new(client.clone(), change.kind, change.expectation.clone(), devices, accepted).sent_at(Some(sent))
    };
    let kept = trail::is_kept();
    if kept {
        let cut = Error::new(ErrorKind::Outcome, Phase::MaybeSent, "the call ended before its answer arrived");
        trail::about_to_send(request(devices.clone(), Err(cut.during(change.kind.operation(), 1))));
    }
    let outcome = match change.send(client, &devices).await {
        Ok(id) => Ok(request(devices, Ok(id))),
        Err(error) if error.leaves_outcome_open() => Ok(request(devices, Err(error.during(change.kind.operation(), 0)))),
        Err(error) => Err(error.during(change.kind.operation(), 0)),
    };
    if kept {
        trail::sent(outcome.as_ref().ok());
    }
    outcome
}

/// The two ways in which a builder with `lines` and an `order()` is sent.
macro_rules! submit_methods {
    () => {
        /// For any number of lines: cut into requests of lawful size.
        pub fn in_bulk(self) -> $crate::changes::batch::Bulk {
            let change = self.change();
            $crate::changes::batch::Bulk::new(self.lines, change)
        }

        /// Sends the request, once.
        ///
        /// # Errors
        /// Nothing was changed: the request is incomplete, or the service refused it as a whole. A lost answer is not an error but a
        /// [`ChangeRequest`](crate::ChangeRequest) without an id.
        pub async fn submit(self) -> $crate::error::Result<$crate::changes::request::ChangeRequest> {
            self.lines.submit(&self.change()?).await
        }
    };
}
pub(crate) use submit_methods;
