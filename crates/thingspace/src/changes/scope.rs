//! What a wait is about: the devices of one request, or of several.

use std::ops::Range;
use std::time::SystemTime;

use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::request::ChangeRequest;
use crate::client::Client;
use crate::device::id::DeviceKey;
use crate::error::{Error, Result};

/// What is waited for: the devices of one request, or of several.
#[derive(Clone)]
pub(crate) struct WaitScope {
    pub(crate) client: Client,
    pub(crate) kind: ChangeKind,
    pub(crate) expectation: Expectation,
    pub(crate) devices: Vec<DeviceKey>,
    pub(crate) parts: Vec<Part>,
    /// Devices behind those of the parts, and why no request named them.
    pub(crate) not_sent: (usize, String),
}

/// One request among them.
#[derive(Clone)]
pub(crate) struct Part {
    /// The places of its devices.
    pub(crate) places: Range<usize>,
    pub(crate) accepted: Result<Option<String>>,
    /// When it was about to be sent.
    pub(crate) sent: Option<SystemTime>,
}

impl Part {
    /// The id that its callbacks carry.
    pub(crate) fn request_id(&self) -> Option<&str> {
        self.accepted.as_ref().ok()?.as_deref()
    }
}

impl WaitScope {
    pub(crate) fn new(client: Client, kind: ChangeKind, expectation: Expectation) -> Self {
        Self { client, kind, expectation, devices: Vec::new(), parts: Vec::new(), not_sent: (0, String::new()) }
    }

    pub(crate) fn add(&mut self, request: &ChangeRequest) {
        let begin = self.devices.len();
        self.devices.extend_from_slice(request.devices());
        self.parts.push(Part { places: begin..self.devices.len(), accepted: request.accepted().clone(), sent: request.sent() });
    }

    /// Devices that no request named; last of all.
    pub(crate) fn add_not_sent(&mut self, devices: &[DeviceKey], why: &str) {
        self.devices.extend_from_slice(devices);
        self.not_sent = (devices.len(), why.to_owned());
    }

    /// The id of a single request.
    pub(crate) fn request_id(&self) -> Option<&str> {
        if let [part] = self.parts.as_slice() { part.request_id() } else { None }
    }

    /// The request that named a device.
    pub(crate) fn part(&self, place: usize) -> Option<&Part> {
        self.parts.iter().find(|part| part.places.contains(&place))
    }

    /// Why the answer about a device was lost.
    pub(crate) fn lost(&self, place: usize) -> Option<&Error> {
        self.part(place)?.accepted.as_ref().err()
    }
}
