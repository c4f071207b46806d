use std::fmt;
use std::ops::Range;

use thingspace_callbacks::{Event, Message};
use thingspace_raw::code::Code;
use thingspace_raw::operation;
use thingspace_raw::types::CallbackStatus;

use crate::changes::matching::Names;
use crate::device::id::{DeviceId, DeviceKey};
use crate::sanitize;

/// What became of one device of a request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// The change was made.
    Done {
        /// How that is known.
        evidence: Evidence,
        /// All identifiers of the line, where the callback told them: a new line's number is among them.
        ids: Vec<DeviceId>,
    },
    /// The platform refused it.
    Refused(Refusal),
    /// No request named the device: the service did not hear of it. It can be sent.
    NotSent {
        /// Why.
        reason: String,
    },
    /// Nobody knows (yet). Never send the change again on this: look first.
    Unknown {
        /// What is known.
        reason: String,
    },
}

/// How an outcome is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Evidence {
    /// The device's callback said so.
    Callback,
    /// The status of the request said so.
    RequestStatus,
    /// The device was found as it should be. It may have been so before.
    Looked,
    /// The answer to the request said so.
    Answer,
    /// The history of the line says that this user did it after the request was sent ([`ChangeRequest::reconcile`](crate::ChangeRequest::reconcile)).
    History,
}

impl Evidence {
    /// Its name in lower case, as the command line and Python show it.
    pub fn as_str(self) -> &'static str {
        match self {
            Evidence::Callback => "callback",
            Evidence::RequestStatus => "request_status",
            Evidence::Looked => "looked",
            Evidence::Answer => "answer",
            Evidence::History => "history",
        }
    }
}

/// Why the platform refused a change of one device.
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

    /// How the refusal is known.
    pub fn evidence(&self) -> Evidence {
        self.evidence
    }

    /// The code without its service prefix: `REQUEST_FAILED.DeviceAlreadyActive`.
    pub fn code(&self) -> Option<&str> {
        self.code.as_ref().map(Code::as_str)
    }

    /// What the code means, where documents tell: a sentence or two, in this project's words.
    pub fn meaning(&self) -> Option<&'static str> {
        Some(self.code.as_ref()?.known(Some(&self.message))?.meaning)
    }

    /// The platform's words; they change between releases.
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

/// What became of every device of a request, in the order of the request.
#[derive(Clone, Debug)]
pub struct Outcomes {
    pub(crate) request_id: Option<String>,
    pub(crate) devices: Vec<(DeviceKey, Outcome)>,
    pub(crate) callbacks: usize,
}

impl Outcomes {
    /// The request they belong to; none when its answer was lost, or there were several.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Each device with its outcome.
    pub fn iter(&self) -> impl Iterator<Item = (&DeviceKey, &Outcome)> {
        self.devices.iter().map(|(key, outcome)| (key, outcome))
    }

    /// The refused devices with the reasons.
    pub fn refusals(&self) -> impl Iterator<Item = (&DeviceKey, &Refusal)> {
        self.iter().filter_map(|(key, outcome)| match outcome {
            Outcome::Refused(refusal) => Some((key, refusal)),
            _ => None,
        })
    }

    /// How many devices the request named.
    pub fn requested(&self) -> usize {
        self.devices.len()
    }

    /// How many were changed.
    pub fn done(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Done { .. }))
    }

    /// How many were refused.
    pub fn refused(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Refused(_)))
    }

    /// How many are not known.
    pub fn unknown(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Unknown { .. }))
    }

    /// How many were in no request.
    pub fn not_sent(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::NotSent { .. }))
    }

    /// How many callbacks of the request arrived, repeats left out.
    pub fn callbacks(&self) -> usize {
        self.callbacks
    }

    fn count(&self, wanted: impl Fn(&Outcome) -> bool) -> usize {
        self.devices.iter().filter(|(_, outcome)| wanted(outcome)).count()
    }
}

/// The outcomes of a request while they come in.
pub(crate) struct OutcomeTracker {
    /// The callback service that tells them.
    service: Option<&'static str>,
    keys: Vec<DeviceKey>,
    known: Vec<Option<Outcome>>,
    names: Names,
    pub(crate) open: usize,
    pub(crate) done: usize,
    pub(crate) refused: usize,
    pub(crate) callbacks: usize,
}

impl OutcomeTracker {
    /// Of devices that `operation` is to change.
    pub(crate) fn new(keys: Vec<DeviceKey>, operation: &str) -> Self {
        let service = operation::find(operation).and_then(|operation| operation.callback);
        let known = vec![None; keys.len()];
        Self { service, open: keys.len(), names: Names::of(&keys), keys, known, done: 0, refused: 0, callbacks: 0 }
    }

    /// Devices without an outcome, by place.
    pub(crate) fn pending(&self) -> Vec<usize> {
        (0..self.keys.len()).filter(|place| self.known[*place].is_none()).collect()
    }

    pub(crate) fn key(&self, place: usize) -> &DeviceKey {
        &self.keys[place]
    }

    pub(crate) fn len(&self) -> usize {
        self.keys.len()
    }

    /// Takes in a callback. The first outcome of a device stays: order is not promised, and a line has one end per request.
    /// `part` are the places of the devices that its request named.
    pub(crate) fn take(&mut self, event: &Event, part: &Range<usize>) {
        // Other services tell of the same request besides (quirk two-callback-services).
        if !self.is_of_service(event) {
            return;
        }
        self.callbacks += 1;
        if let Some(outcome) = outcome(event) {
            // One device may have been named several times, by different identifiers.
            for place in self.places_of(event).into_iter().filter(|place| part.contains(place)) {
                self.settle(place, outcome.clone());
            }
        }
    }

    /// Whether the callback service of this change sent a message.
    pub(crate) fn is_of_service(&self, event: &Event) -> bool {
        self.service == Some(event.service().as_str())
    }

    /// The places of the device that a callback is about.
    pub(crate) fn places_of(&self, event: &Event) -> Vec<usize> {
        let named: Vec<DeviceId> = event.devices().iter().map(DeviceId::from_raw).collect();
        let told = told_ids(event);
        let all: Vec<DeviceId> = named.iter().chain(&told).cloned().collect();
        // A line whose identifiers change has other ones in the answer than in the request.
        let changed = || self.names.places_of_changed(&self.keys, &named);
        let found = |places: Vec<usize>| Some(places).filter(|places| !places.is_empty());
        let places = found(self.places(&all)).or_else(|| found(self.places(&named))).or_else(|| found(changed()));
        places.unwrap_or_else(|| self.places(&told))
    }

    pub(crate) fn settle(&mut self, place: usize, outcome: Outcome) {
        if self.known[place].is_some() {
            return;
        }
        match outcome {
            Outcome::Done { .. } => self.done += 1,
            Outcome::Refused(_) => self.refused += 1,
            Outcome::NotSent { .. } | Outcome::Unknown { .. } => {}
        }
        self.known[place] = Some(outcome);
        self.open -= 1;
    }

    /// The places of the device with these identifiers, if that is one of the request: several when it was named several times.
    pub(crate) fn places(&self, ids: &[DeviceId]) -> Vec<usize> {
        self.names.places(&self.keys, ids)
    }

    /// What became of a device, once the platform said it.
    pub(crate) fn known(&self, place: usize) -> Option<&Outcome> {
        self.known[place].as_ref().filter(|outcome| matches!(outcome, Outcome::Done { .. } | Outcome::Refused(_)))
    }

    pub(crate) fn is_open(&self, place: usize) -> bool {
        self.known[place].is_none()
    }

    /// Ends the waiting: what is still open is unknown, for `reason` of its place.
    pub(crate) fn finish(self, request_id: Option<String>, reason: impl Fn(usize) -> String) -> Outcomes {
        let devices = self.keys.into_iter().zip(self.known).enumerate();
        let devices = devices.map(|(place, (key, known))| {
            let outcome = known.unwrap_or_else(|| Outcome::Unknown { reason: reason(place) });
            (key, outcome)
        });
        Outcomes { request_id, devices: devices.collect(), callbacks: self.callbacks }
    }
}

/// All ids of the line, as the answer of the callback tells them.
fn told_ids(event: &Event) -> Vec<DeviceId> {
    let Message::Carrier(callback) = event.message() else { return Vec::new() };
    let Some(response) = &callback.device_response else { return Vec::new() };
    let activated = response.activate_response.as_ref().map(|answer| &answer.device_ids);
    let swapped = response.change_identifier_response.as_ref().map(|answer| &answer.device_ids);
    activated.or(swapped).into_iter().flatten().map(DeviceId::from_raw).collect()
}

/// What a callback says; `None` while the request is still under way.
pub(crate) fn outcome(event: &Event) -> Option<Outcome> {
    if let Some(fault) = event.fault() {
        let message = fault.faultstring.as_deref().unwrap_or_default();
        return Some(Outcome::Refused(Refusal::new(Evidence::Callback, fault.faultcode.clone(), message)));
    }
    match event.status()? {
        CallbackStatus::Success => Some(Outcome::Done { evidence: Evidence::Callback, ids: told_ids(event) }),
        CallbackStatus::Failed => Some(Outcome::Refused(Refusal::new(Evidence::Callback, None, "the platform gave no reason"))),
        _ => None,
    }
}
