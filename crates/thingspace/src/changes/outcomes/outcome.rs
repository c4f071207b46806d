//! The outcome of each device, the evidence for it, and the tracker that collects outcomes.

use std::fmt;
use std::ops::Range;

use thingspace_callbacks::{Event, Message};
use thingspace_raw::code::Code;
use thingspace_raw::operation;
use thingspace_raw::types::CallbackStatus;

use crate::device::id::{DeviceId, DeviceKey};
use crate::device::matching::Names;
use crate::sanitize;

/// The outcome of a change for one device.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// The device was changed.
    Done {
        /// How the outcome was determined.
        evidence: Evidence,
        /// The identifiers that the service returned for the device, such as a new phone number. May be empty.
        ids: Vec<DeviceId>,
        /// The IP address that the service returned for the device, if any.
        ip_address: Option<String>,
    },
    /// ThingSpace refused the change.
    Refused(Refusal),
    /// The request for the device was not sent, or was refused as a whole. Nothing was changed, so it is safe to send the change
    /// again.
    NotSent {
        /// Why the request was not sent, or why it was refused.
        reason: String,
    },
    /// The outcome is unknown. Check the device before sending the change again.
    Unknown {
        /// Why the outcome is unknown, and what is known about the device.
        reason: String,
    },
}

impl Outcome {
    /// The outcome of a changed device, without identifiers or an IP address.
    pub(crate) fn done(evidence: Evidence) -> Self {
        Outcome::Done { evidence, ids: Vec::new(), ip_address: None }
    }
}

/// Writes one line: the outcome and, if the device was not changed, the reason.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Outcome::Done { .. } => f.write_str("done"),
            Outcome::Refused(refusal) => write!(f, "refused: {refusal}"),
            Outcome::NotSent { reason } => write!(f, "not sent: {reason}"),
            Outcome::Unknown { reason } => write!(f, "unknown: {reason}"),
        }
    }
}

/// How an outcome was determined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Evidence {
    /// A callback for the device reported the outcome.
    Callback,
    /// The status of the request reported the outcome.
    RequestStatus,
    /// A poll found the device in the expected state. For a move, the service may instead have reported that the device is in
    /// an account that the user cannot access. The device may have been in this state or account before the change, or another
    /// user may have changed the device.
    Polled,
    /// The answer to the request reported the outcome.
    Answer,
    /// The provisioning history of the device shows the result of a change of this kind that the client's user made after the
    /// request was sent.
    History,
}

impl Evidence {
    /// The name that the CLI and the Python package show, in snake case.
    pub fn as_str(self) -> &'static str {
        match self {
            Evidence::Callback => "callback",
            Evidence::RequestStatus => "request_status",
            Evidence::Polled => "polled",
            Evidence::Answer => "answer",
            Evidence::History => "history",
        }
    }
}

/// Why ThingSpace refused to change a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    code: Option<Code>,
    message: String,
    evidence: Evidence,
}

impl Refusal {
    pub(crate) fn new(evidence: Evidence, code: Option<String>, message: impl AsRef<str>) -> Self {
        Self { code: code.map(|code| Code::new(sanitize::word(&code))), message: sanitize::clip(message.as_ref()), evidence }
    }

    /// How the refusal was determined.
    pub fn evidence(&self) -> Evidence {
        self.evidence
    }

    /// The error code without its service prefix, for example `REQUEST_FAILED.DeviceAlreadyActive`.
    pub fn code(&self) -> Option<&str> {
        self.code.as_ref().map(Code::as_str)
    }

    /// The documented meaning of the code. `None` if there is no code or its meaning is not documented.
    pub fn meaning(&self) -> Option<&'static str> {
        Some(self.code.as_ref()?.known(Some(&self.message))?.meaning)
    }

    /// The reason for the refusal, usually in the words of ThingSpace. This wording changes between releases of ThingSpace.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code() {
            Some(code) => write!(f, "{} [{code}]", self.message),
            None => f.write_str(&self.message),
        }
    }
}

/// The outcome of every device of one or more requests, in the order of the requests. Devices that are [`Outcome::NotSent`] come
/// last.
#[derive(Clone, Debug)]
pub struct Outcomes {
    pub(crate) request_id: Option<String>,
    pub(crate) devices: Vec<(DeviceKey, Outcome)>,
    pub(crate) callbacks: usize,
}

impl Outcomes {
    /// The request id. `None` if the service returned no id, the answer was lost, or there were several requests.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Iterates over the devices with their outcomes.
    pub fn iter(&self) -> impl Iterator<Item = (&DeviceKey, &Outcome)> {
        self.devices.iter().map(|(key, outcome)| (key, outcome))
    }

    /// Iterates over the refused devices with the reasons for the refusals.
    pub fn refusals(&self) -> impl Iterator<Item = (&DeviceKey, &Refusal)> {
        self.iter().filter_map(|(key, outcome)| match outcome {
            Outcome::Refused(refusal) => Some((key, refusal)),
            _ => None,
        })
    }

    /// Iterates over the devices whose outcome is unknown, with the reasons. Check these devices before you send the change
    /// again.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// let outcomes = client.devices().suspend(&active).in_bulk().submit().await?.wait().await;
    /// for (device, reason) in outcomes.unknown_devices() {
    ///     println!("check {}: {reason}", device.ids()[0]);
    /// }
    /// let again: Vec<_> = outcomes.not_sent_devices().map(|(device, _)| device.clone()).collect();
    /// assert!(again.is_empty());
    /// for (device, outcome) in &outcomes {
    ///     println!("{}: {outcome}", device.ids()[0]);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn unknown_devices(&self) -> impl Iterator<Item = (&DeviceKey, &str)> {
        self.iter().filter_map(|(key, outcome)| match outcome {
            Outcome::Unknown { reason } => Some((key, reason.as_str())),
            _ => None,
        })
    }

    /// Iterates over the devices whose request was not sent or was refused as a whole, with the reasons. It is safe to send the
    /// change again for these devices.
    pub fn not_sent_devices(&self) -> impl Iterator<Item = (&DeviceKey, &str)> {
        self.iter().filter_map(|(key, outcome)| match outcome {
            Outcome::NotSent { reason } => Some((key, reason.as_str())),
            _ => None,
        })
    }

    /// The number of all devices, including those whose request was not sent.
    pub fn requested(&self) -> usize {
        self.devices.len()
    }

    /// The number of devices that were changed.
    pub fn done(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Done { .. }))
    }

    /// The number of devices for which ThingSpace refused the change.
    pub fn refused(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Refused(_)))
    }

    /// The number of devices whose outcome is unknown.
    pub fn unknown(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Unknown { .. }))
    }

    /// The number of devices whose request was not sent or was refused as a whole.
    pub fn not_sent(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::NotSent { .. }))
    }

    /// The number of callbacks that arrived for the requests, without duplicates.
    pub fn callbacks(&self) -> usize {
        self.callbacks
    }

    fn count(&self, wanted: impl Fn(&Outcome) -> bool) -> usize {
        self.devices.iter().filter(|(_, outcome)| wanted(outcome)).count()
    }
}

impl IntoIterator for Outcomes {
    type Item = (DeviceKey, Outcome);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.devices.into_iter()
    }
}

impl<'a> IntoIterator for &'a Outcomes {
    type Item = &'a (DeviceKey, Outcome);
    type IntoIter = std::slice::Iter<'a, (DeviceKey, Outcome)>;

    fn into_iter(self) -> Self::IntoIter {
        self.devices.iter()
    }
}

/// Collects the outcomes of one or more requests.
pub(crate) struct OutcomeTracker {
    /// The callback service that reports the outcomes.
    service: Option<&'static str>,
    keys: Vec<DeviceKey>,
    known: Vec<Option<Outcome>>,
    names: Names,
    /// The number of devices without an outcome.
    pub(crate) open: usize,
    pub(crate) done: usize,
    pub(crate) refused: usize,
    pub(crate) callbacks: usize,
}

impl OutcomeTracker {
    /// Tracks devices that `operation` changes.
    pub(crate) fn new(keys: Vec<DeviceKey>, operation: &str) -> Self {
        let service = operation::find(operation).and_then(|operation| operation.callback);
        let known = vec![None; keys.len()];
        Self { service, open: keys.len(), names: Names::of(&keys), keys, known, done: 0, refused: 0, callbacks: 0 }
    }

    /// The indices of the devices without an outcome.
    pub(crate) fn pending(&self) -> Vec<usize> {
        (0..self.keys.len()).filter(|index| self.known[*index].is_none()).collect()
    }

    pub(crate) fn key(&self, index: usize) -> &DeviceKey {
        &self.keys[index]
    }

    pub(crate) fn len(&self) -> usize {
        self.keys.len()
    }

    /// Applies a callback to the devices of its request, which have the indices in `part`. Keeps the first outcome of a device: a
    /// device has only one final outcome per request, and a callback that arrives later may have been sent earlier.
    pub(crate) fn apply(&mut self, event: &Event, part: &Range<usize>) {
        // Ignore the messages that other callback services send for the same request (quirk two-callback-services).
        if !self.is_of_service(event) {
            return;
        }
        self.callbacks += 1;
        if let Some(outcome) = outcome(event) {
            // The request may name one device several times, by different identifiers.
            for index in self.indices_of(event).into_iter().filter(|index| part.contains(index)) {
                self.settle(index, outcome.clone());
            }
        }
    }

    /// Returns whether the event comes from the callback service of this change.
    pub(crate) fn is_of_service(&self, event: &Event) -> bool {
        self.service == Some(event.service().as_str())
    }

    /// The indices of the device that a callback is about.
    pub(crate) fn indices_of(&self, event: &Event) -> Vec<usize> {
        let named: Vec<DeviceId> = event.devices().iter().map(DeviceId::from_raw).collect();
        let returned = returned_ids(event);
        let all: Vec<DeviceId> = named.iter().chain(&returned).cloned().collect();
        // After a change of identifiers, the callback may contain identifiers that contradict those in the request. This lookup
        // ignores such contradictions, so it comes after the two strict lookups below.
        let changed = || self.names.indices_of_changed(&self.keys, &named);
        let found = |indices: Vec<usize>| Some(indices).filter(|indices| !indices.is_empty());
        let indices = found(self.indices(&all)).or_else(|| found(self.indices(&named))).or_else(|| found(changed()));
        indices.unwrap_or_else(|| self.indices(&returned))
    }

    pub(crate) fn settle(&mut self, index: usize, outcome: Outcome) {
        if self.known[index].is_some() {
            return;
        }
        match outcome {
            Outcome::Done { .. } => self.done += 1,
            Outcome::Refused(_) => self.refused += 1,
            Outcome::NotSent { .. } | Outcome::Unknown { .. } => {}
        }
        self.known[index] = Some(outcome);
        self.open -= 1;
    }

    /// Returns the indices of all entries of the request that name the device with these identifiers. A device may have several
    /// entries. The result is empty if no entry matches, or if the matching entries cannot all name the same device.
    pub(crate) fn indices(&self, ids: &[DeviceId]) -> Vec<usize> {
        self.names.indices(&self.keys, ids)
    }

    /// The outcome of a device, if the device was changed or the change was refused.
    pub(crate) fn known(&self, index: usize) -> Option<&Outcome> {
        self.known[index].as_ref().filter(|outcome| matches!(outcome, Outcome::Done { .. } | Outcome::Refused(_)))
    }

    pub(crate) fn is_open(&self, index: usize) -> bool {
        self.known[index].is_none()
    }

    /// Returns the outcomes. Devices without an outcome are [`Outcome::Unknown`], with the reason that `reason` returns for their
    /// index.
    pub(crate) fn finish(self, request_id: Option<String>, reason: impl Fn(usize) -> String) -> Outcomes {
        let devices = self.keys.into_iter().zip(self.known).enumerate();
        let devices = devices.map(|(index, (key, known))| {
            let outcome = known.unwrap_or_else(|| Outcome::Unknown { reason: reason(index) });
            (key, outcome)
        });
        Outcomes { request_id, devices: devices.collect(), callbacks: self.callbacks }
    }
}

/// Returns the identifiers in the `deviceResponse` of a callback. Only activations and identifier changes return identifiers.
fn returned_ids(event: &Event) -> Vec<DeviceId> {
    let Message::CarrierService(callback) = event.message() else { return Vec::new() };
    let Some(response) = &callback.device_response else { return Vec::new() };
    let activated = response.activate_response.as_ref().map(|answer| &answer.device_ids);
    let swapped = response.change_identifier_response.as_ref().map(|answer| &answer.device_ids);
    activated.or(swapped).into_iter().flatten().map(DeviceId::from_raw).collect()
}

/// Returns the IP address in the `deviceResponse` of a callback. Only responses to activations contain an address
/// (openapi/callbacks.yaml, ActivateResponse). Returns `None` for `0.0.0.0`, which stands for a missing address.
fn returned_address(event: &Event) -> Option<&str> {
    let Message::CarrierService(callback) = event.message() else { return None };
    let activated = callback.device_response.as_ref()?.activate_response.as_ref()?;
    activated.ip_address.as_deref().filter(|address| *address != "0.0.0.0")
}

/// Returns the outcome that a callback reports. `None` while the request is in progress or waits for an approval.
pub(crate) fn outcome(event: &Event) -> Option<Outcome> {
    if let Some(fault) = event.fault() {
        if fault.faultcode.as_deref().is_some_and(|code| Code::new(code).is_on_hold()) {
            return None;
        }
        let message = fault.faultstring.as_deref().unwrap_or_default();
        return Some(Outcome::Refused(Refusal::new(Evidence::Callback, fault.faultcode.clone(), message)));
    }
    match event.status()? {
        CallbackStatus::Success => Some(Outcome::Done {
            evidence: Evidence::Callback,
            ids: returned_ids(event),
            ip_address: returned_address(event).map(sanitize::word),
        }),
        CallbackStatus::Failed => Some(Outcome::Refused(Refusal::new(Evidence::Callback, None, "the platform gave no reason"))),
        _ => None,
    }
}
