use std::collections::HashMap;
use std::fmt;

use thingspace_callbacks::{Event, Message};
use thingspace_raw::code::Code;
use thingspace_raw::operation;
use thingspace_raw::types::{CallbackStatus, DeviceKind};

use crate::device_id::{DeviceId, DeviceKey};

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
    /// The history of the line says that this user did it after the request was sent ([`Request::reconcile`](crate::Request::reconcile)).
    History,
}

/// Why the platform refused a change of one device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    code: Option<Code>,
    message: String,
}

impl Refusal {
    pub(crate) fn new(code: Option<String>, message: impl Into<String>) -> Self {
        Self { code: code.map(Code::new), message: message.into() }
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
pub(crate) struct Table {
    /// The callback service that tells them.
    service: Option<&'static str>,
    keys: Vec<DeviceKey>,
    known: Vec<Option<Outcome>>,
    /// Identifiers to places in `keys`. An identifier that two devices share names neither.
    index: HashMap<(DeviceKind, String), Option<usize>>,
    pub(crate) open: usize,
    pub(crate) done: usize,
    pub(crate) refused: usize,
    pub(crate) callbacks: usize,
}

impl Table {
    /// Of devices that `operation` is to change.
    pub(crate) fn new(keys: Vec<DeviceKey>, operation: &str) -> Self {
        let service = operation::find(operation).and_then(|operation| operation.callback);
        let mut index = HashMap::new();
        for (place, key) in keys.iter().enumerate() {
            for id in key.ids() {
                let entry = (id.kind().clone(), id.id().to_owned());
                index.entry(entry).and_modify(|known| *known = None).or_insert(Some(place));
            }
        }
        let known = vec![None; keys.len()];
        Self { service, open: keys.len(), keys, known, index, done: 0, refused: 0, callbacks: 0 }
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
    pub(crate) fn take(&mut self, event: &Event) {
        // Other services tell of the same request besides (quirk two-callback-services).
        if Some(event.service().as_str()) != self.service {
            return;
        }
        self.callbacks += 1;
        let places = event.devices().iter().map(DeviceId::from_raw).find_map(|id| self.place(&id));
        let place = places.or_else(|| told_ids(event).iter().find_map(|id| self.place(id)));
        if let (Some(place), Some(outcome)) = (place, outcome(event)) {
            self.settle(place, outcome);
        }
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

    pub(crate) fn place(&self, id: &DeviceId) -> Option<usize> {
        self.index.get(&(id.kind().clone(), id.id().to_owned())).copied().flatten()
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
fn outcome(event: &Event) -> Option<Outcome> {
    if let Some(fault) = event.fault() {
        return Some(Outcome::Refused(Refusal::new(fault.faultcode.clone(), fault.faultstring.clone().unwrap_or_default())));
    }
    match event.status()? {
        CallbackStatus::Success => Some(Outcome::Done { evidence: Evidence::Callback, ids: told_ids(event) }),
        CallbackStatus::Failed => Some(Outcome::Refused(Refusal::new(None, "the platform gave no reason"))),
        _ => None,
    }
}
