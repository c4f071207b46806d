//! The scope of a wait for outcomes: one or more requests for a change, and the devices that they name.

use std::ops::Range;
use std::time::SystemTime;

use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::outcomes::outcome::Outcome;
use crate::changes::outcomes::request::ChangeRequest;
use crate::client::Client;
use crate::device::id::DeviceKey;
use crate::error::{Error, Result};

/// The devices that a wait covers.
#[derive(Clone)]
pub(crate) struct WaitScope {
    pub(crate) client: Client,
    pub(crate) kind: ChangeKind,
    pub(crate) expectation: Expectation,
    pub(crate) devices: Vec<DeviceKey>,
    pub(crate) parts: Vec<Part>,
    /// The outcomes that the answers contained, with the index of the device.
    pub(crate) answered: Vec<(usize, Outcome)>,
    /// The number of devices whose request was not sent or was refused as a whole, and the reason. These devices are at the end
    /// of `devices`, and no part covers them.
    pub(crate) not_sent: (usize, String),
}

/// One request of the scope.
#[derive(Clone)]
pub(crate) struct Part {
    /// The devices that the request names, as indices into `WaitScope::devices`.
    pub(crate) indices: Range<usize>,
    /// The request id, if the answer had one. An error if the answer was lost.
    pub(crate) accepted: Result<Option<String>>,
    /// The time just before the request was sent, by the client's clock.
    pub(crate) sent: Option<SystemTime>,
}

impl Part {
    /// The request id, which the callbacks contain too. `None` if the answer was lost or had no id.
    pub(crate) fn request_id(&self) -> Option<&str> {
        self.accepted.as_ref().ok()?.as_deref()
    }
}

impl WaitScope {
    pub(crate) fn new(client: Client, kind: ChangeKind, expectation: Expectation) -> Self {
        Self {
            client,
            kind,
            expectation,
            devices: Vec::new(),
            parts: Vec::new(),
            answered: Vec::new(),
            not_sent: (0, String::new()),
        }
    }

    pub(crate) fn add(&mut self, request: &ChangeRequest) {
        let start = self.devices.len();
        self.devices.extend_from_slice(request.devices());
        let settled = |index| Some((start + index, request.settled(index)?.clone()));
        self.answered.extend((0..request.devices().len()).filter_map(settled));
        self.parts.push(Part {
            indices: start..self.devices.len(),
            accepted: request.acceptance().clone(),
            sent: request.sent(),
        });
    }

    /// Appends devices whose request was not sent or was refused as a whole. Must be called after all [`WaitScope::add`] calls.
    pub(crate) fn add_not_sent(&mut self, devices: &[DeviceKey], reason: &str) {
        self.devices.extend_from_slice(devices);
        self.not_sent = (devices.len(), reason.to_owned());
    }

    /// The request id, if the scope contains exactly one request and its answer had an id.
    pub(crate) fn request_id(&self) -> Option<&str> {
        if let [part] = self.parts.as_slice() { part.request_id() } else { None }
    }

    /// The request that names the device at `index`. `None` if that request was not sent or was refused as a whole.
    pub(crate) fn part(&self, index: usize) -> Option<&Part> {
        self.parts.iter().find(|part| part.indices.contains(&index))
    }

    /// The error of the request that names the device at `index`, if the answer to this request was lost.
    pub(crate) fn lost(&self, index: usize) -> Option<&Error> {
        self.part(index)?.accepted.as_ref().err()
    }
}
