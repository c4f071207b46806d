//! Computes the state of a job from its journal entries. A job sends its devices in parts, one request per part, and may try to
//! send a part several times. The key of an entry names the part and the try. The order of the entries does not show them,
//! because the service may answer the parts in any order.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use thingspace::{DeviceId, DeviceKey};
use thingspace_store::{Entry, Place, Stored};

use crate::error::{Error, Result};
use crate::identity::{self, JobId};
use crate::journal::entries::{self, Answer, BaselinePage, Found, Intent, Note, OutcomeRows, Ranges, Start};
use crate::outcome::{DeviceState, Settled};
use crate::parts::PartId;

/// The first entry of a try: a worker may send the part (`Intent`), no worker will send it (`Void`), or two smaller parts replace
/// it (`Recut`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    Intent { intent: Intent, at: i64, place: Place },
    Void,
    Recut,
}

/// One try of a part.
#[derive(Clone, Debug, Default)]
pub(crate) struct Try {
    pub(crate) slot: Option<Slot>,
    pub(crate) answer: Option<(Answer, i64)>,
    pub(crate) found: Option<Found>,
}

impl Try {
    /// Whether another try may follow. True if it is certain that the service did nothing, or if there is no answer and a person
    /// has decided to send the devices again.
    fn has_ended(&self) -> bool {
        match (&self.answer, &self.found) {
            (Some((Answer::Unsent { .. }, _)), _) => true,
            (None, found) => *found == Some(Found::Absent),
            _ => false,
        }
    }
}

/// What the current try of a part shows about the part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PartStatus {
    /// No worker is sending the part. Earlier tries, if any, have ended.
    Unclaimed,
    /// No worker will send the part.
    Void,
    /// Two smaller parts replace the part.
    Split,
    /// The service accepted the part, with or without returning an id.
    Accepted { request_id: Option<String> },
    /// The answer was lost, but evidence shows that the service accepted the part.
    Adopted,
    /// The service refused the part as a whole.
    Refused { code: Option<String>, reason: String },
    /// A worker may have sent the part, and there is no answer.
    Unanswered,
}

/// The current try of a part.
#[derive(Clone, Debug)]
pub(crate) struct Current {
    pub(crate) number: u32,
    pub(crate) status: PartStatus,
    /// The intent and its time in milliseconds since 1970.
    pub(crate) intent: Option<(Intent, i64)>,
    /// The place of the intent in the log, or `Place::START` if there is no intent.
    pub(crate) place: Place,
    /// When the answer was recorded, in milliseconds since 1970.
    pub(crate) answered: Option<i64>,
    /// The indices of the devices of the try. `None` means all devices of the part. If the try has not started, devices with a
    /// known outcome are left out.
    pub(crate) devices: Option<Vec<usize>>,
}

/// An outcome with the time at which it was recorded.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub(crate) settled: Settled,
    pub(crate) at: i64,
}

/// What is known about the state of the devices before the change was sent. It comes from the account's device list, which is
/// read page by page.
#[derive(Clone, Debug)]
pub(crate) struct Baseline {
    /// The number of pages that were read.
    pub(crate) pages: usize,
    /// Where the next page starts. `None` after the last page.
    pub(crate) next: Option<i64>,
    /// For each device, whether a page that was read contains it.
    read: Vec<bool>,
    /// For each device, the place of the first entry that shows it in a state other than the expected state, which is the state
    /// that the change should lead to.
    different: Vec<Option<Place>>,
}

impl Default for Baseline {
    fn default() -> Self {
        Self { pages: 0, next: Some(0), read: Vec::new(), different: Vec::new() }
    }
}

impl Baseline {
    /// Makes room for `devices` devices. Callers pass the number of devices that were read, or the number in the summary of the
    /// job. They do not rely on the number in the first entry of the job alone, because that entry may have been edited.
    fn resize(&mut self, devices: usize) {
        self.read.resize(devices, false);
        self.different.resize(devices, None);
    }

    /// Whether the baseline is complete for a device: a page that was read contains it, or all pages were read.
    pub(crate) fn covers(&self, index: usize) -> bool {
        self.next.is_none() || self.read[index]
    }

    /// Whether an entry before the place `intent` shows that a device was in a state other than the expected state.
    pub(crate) fn differed_before(&self, index: usize, intent: Place) -> bool {
        self.different[index].is_some_and(|place| place < intent)
    }

    fn apply(&mut self, page: &BaselinePage, place: Place) {
        self.pages += 1;
        self.next = page.next;
        let devices = self.read.len();
        let indices = |ranges: &Ranges| ranges.clone().into_iter().flat_map(move |(start, end)| start..end.min(devices));
        for index in indices(&page.different) {
            self.different[index].get_or_insert(place);
        }
        indices(&page.same).chain(indices(&page.different)).for_each(|index| self.read[index] = true);
    }
}

/// The state of a job.
#[derive(Clone, Debug)]
pub(crate) struct JobState {
    pub(crate) id: JobId,
    pub(crate) start: Start,
    pub(crate) place: Place,
    pub(crate) created: i64,
    pub(crate) devices: Arc<Vec<DeviceKey>>,
    tries: BTreeMap<PartId, BTreeMap<u32, Try>>,
    pub(crate) known: Vec<Option<Known>>,
    pub(crate) baseline: Baseline,
    pub(crate) canceled: Option<String>,
    pub(crate) released: bool,
    /// The latest time of an entry, in milliseconds since 1970.
    pub(crate) touched: i64,
    /// The place of the last entry that was read or skipped.
    pub(crate) read_to: Place,
    /// The place of the last entry with devices.
    pub(crate) devices_to: Place,
}

impl JobState {
    /// Creates the state of a job from its first entry.
    pub(crate) fn new(id: JobId, first: &Stored) -> Result<Self> {
        let start: Start = entries::body(&first.entry)?;
        start.check_version(&first.entry.key)?;
        Ok(Self {
            id,
            place: first.place,
            created: first.entry.at,
            devices: Arc::default(),
            tries: BTreeMap::new(),
            known: Vec::new(),
            baseline: Baseline::default(),
            canceled: None,
            released: false,
            touched: first.entry.at,
            read_to: first.place,
            devices_to: first.place,
            start,
        })
    }

    /// Applies the next entry of the job.
    pub(crate) fn apply(&mut self, stored: &Stored) -> Result<()> {
        let entry = &stored.entry;
        self.read_to = stored.place;
        self.touched = self.touched.max(entry.at);
        let Some(rest) = entry.key.strip_prefix(&entries::tag(&self.id)).and_then(|rest| rest.strip_prefix('/')) else {
            return Ok(());
        };
        let fields: Vec<&str> = rest.split('/').collect();
        match fields.as_slice() {
            ["devices", _] => {
                self.devices_to = stored.place;
                self.add_devices(entry)
            }
            ["baseline", _] => {
                self.baseline.apply(&entries::body(entry)?, stored.place);
                Ok(())
            }
            ["part", part, "try", number, what @ ..] => {
                let part = part.parse().map_err(|error| Error::damaged(&*entry.key, error))?;
                let number = number.parse().map_err(|error| Error::damaged(&*entry.key, error))?;
                self.apply_try(part, number, what, stored)
            }
            ["outcomes", _] => self.add_outcomes(entry),
            ["cancel"] => entries::body::<Note>(entry).map(|note| self.canceled = Some(note.reason)),
            ["release"] => {
                self.released = true;
                Ok(())
            }
            // Ignore unknown entries: a later version of the program may have written them.
            _ => Ok(()),
        }
    }

    /// Skips the entries with the devices: the next entry to read is the one after `devices_to`. `devices` is the number of
    /// devices in the summary of the job.
    pub(crate) fn skip_devices(&mut self, devices: usize, devices_to: Place) -> Result<()> {
        // The first entry may have been edited after the summary was written, so check that both name the same number of devices.
        if self.start.devices != devices {
            let message = format!("it names {} devices, but its summary names {devices}", self.start.devices);
            return Err(Error::damaged(entries::tag(&self.id), message));
        }
        self.known.resize(devices, None);
        self.baseline.resize(devices);
        (self.read_to, self.devices_to) = (devices_to, devices_to);
        Ok(())
    }

    fn add_devices(&mut self, entry: &Entry) -> Result<()> {
        let devices: Vec<String> = entries::body(entry)?;
        let parse = || devices.iter().map(|device| device.parse()).collect::<thingspace::Result<Vec<DeviceKey>>>();
        let parsed = DeviceId::read_together(parse).map_err(|error| Error::damaged(&*entry.key, error))?;
        Arc::make_mut(&mut self.devices).extend(parsed);
        self.known.resize(self.devices.len(), None);
        self.baseline.resize(self.devices.len());
        Ok(())
    }

    fn apply_try(&mut self, part: PartId, number: u32, what: &[&str], stored: &Stored) -> Result<()> {
        let entry = &stored.entry;
        let current = self.tries.entry(part).or_default().entry(number).or_default();
        match what {
            [] => {
                current.slot = Some(match entry.kind.as_str() {
                    "void" => Slot::Void,
                    "recut" => Slot::Recut,
                    _ => Slot::Intent { intent: intent(entry, self.known.len())?, at: entry.at, place: stored.place },
                });
            }
            ["answer"] => current.answer = Some((entries::body(entry)?, entry.at)),
            ["found"] => current.found = Some(entries::body(entry)?),
            _ => {}
        }
        Ok(())
    }

    fn add_outcomes(&mut self, entry: &Entry) -> Result<()> {
        for (index, settled) in entries::body::<OutcomeRows>(entry)? {
            let known = self.known.get_mut(index).ok_or_else(|| Error::damaged(&*entry.key, format!("no device {index}")))?;
            known.get_or_insert(Known { settled, at: entry.at });
        }
        Ok(())
    }

    /// Checks that the journal was not edited. The id of a job is derived from a digest of the change and the devices, so a
    /// digest of the entries that were read must lead to the same id.
    pub(crate) fn check(&self) -> Result<()> {
        let key = entries::tag(&self.id);
        if self.devices.len() != self.start.devices {
            let message = format!("it names {} devices, but the journal has {}", self.start.devices, self.devices.len());
            return Err(Error::damaged(key, message));
        }
        let digest = identity::digest(&self.start.service, &self.start.change, &self.devices)?;
        if digest != self.start.identity || JobId::of(&digest, self.start.run) != self.id {
            return Err(Error::damaged(key, "the change or the devices were edited"));
        }
        Ok(())
    }

    /// All parts of the job. A part that was split is replaced by its two halves, which may have been split in turn.
    pub(crate) fn parts(&self) -> Vec<PartId> {
        let mut parts = Vec::new();
        let numbers = 0..self.start.layout.parts(self.start.devices);
        let mut open: Vec<PartId> = numbers.rev().map(PartId::new).collect();
        while let Some(part) = open.pop() {
            if self.is_split(&part) {
                open.extend(part.split().into_iter().rev());
            } else {
                parts.push(part);
            }
        }
        parts
    }

    /// Returns the number of the current try of a part, and the try itself if the journal has an entry of it.
    fn current_try(&self, part: &PartId) -> (u32, Option<&Try>) {
        let Some(tries) = self.tries.get(part) else { return (1, None) };
        let number = (1..).find(|number| !tries.get(number).is_some_and(Try::has_ended)).unwrap_or(u32::MAX);
        (number, tries.get(&number))
    }

    /// Whether a part is [`Unclaimed`](PartStatus::Unclaimed). Searches through many parts use this function, because it is
    /// cheaper than [`current`](Self::current).
    pub(crate) fn is_unclaimed(&self, part: &PartId) -> bool {
        self.current_try(part).1.is_none_or(|current| current.slot.is_none())
    }

    /// Whether two smaller parts replace a part.
    fn is_split(&self, part: &PartId) -> bool {
        let is_recut = |current: &Try| current.slot == Some(Slot::Recut);
        let (number, Some(current)) = self.current_try(part) else { return false };
        let next = || self.tries.get(part).and_then(|tries| tries.get(&(number + 1)));
        is_recut(current) || matches!(current.answer, Some((Answer::Refused { .. }, _))) && next().is_some_and(is_recut)
    }

    /// The current try of a part: the first try that has not ended.
    pub(crate) fn current(&self, part: &PartId) -> Current {
        let none = BTreeMap::new();
        let tries = self.tries.get(part).unwrap_or(&none);
        let mut number = 1;
        let mut devices = None;
        while let Some(ended) = tries.get(&number).filter(|current| current.has_ended()) {
            devices = intended(ended).or(devices);
            number += 1;
        }
        let Some(current) = tries.get(&number).filter(|current| current.slot.is_some()) else {
            let devices = self.without_known(part, devices);
            return Current { number, status: PartStatus::Unclaimed, intent: None, place: Place::START, answered: None, devices };
        };
        let answered = current.answer.as_ref().map(|(_, at)| *at);
        let (intent, place) = match &current.slot {
            Some(Slot::Intent { intent, at, place }) => (Some((intent.clone(), *at)), *place),
            _ => (None, Place::START),
        };
        let status = match (&current.slot, &current.answer, &current.found) {
            (Some(Slot::Void), ..) => PartStatus::Void,
            _ if self.is_split(part) => PartStatus::Split,
            (_, Some((Answer::Accepted { request_id }, _)), _) => PartStatus::Accepted { request_id: request_id.clone() },
            (_, Some((Answer::Refused { code, reason }, _)), _) => {
                PartStatus::Refused { code: code.clone(), reason: reason.clone() }
            }
            (_, _, Some(Found::Adopted { .. })) => PartStatus::Adopted,
            _ => PartStatus::Unanswered,
        };
        let devices = intent.as_ref().and_then(|(intent, _)| intent.devices.clone()).or(devices);
        Current { number, status, intent, place, answered, devices }
    }

    /// Leaves out the devices whose outcome is known. In `devices` and in the result, `None` means all devices of the part.
    ///
    /// A part that no worker is sending has such devices if a person has decided to send the unknown devices of an earlier try
    /// again. The halves of that part do too, if the service then refused the second request as a whole.
    fn without_known(&self, part: &PartId, devices: Option<Vec<usize>>) -> Option<Vec<usize>> {
        let is_open = |index: &usize| self.known[*index].is_none();
        match devices {
            Some(devices) => Some(devices.into_iter().filter(is_open).collect()),
            None if self.range(part).all(|index| is_open(&index)) => None,
            None => Some(self.range(part).filter(is_open).collect()),
        }
    }

    /// The ids of the accepted requests.
    pub(crate) fn request_ids(&self) -> Vec<String> {
        let accepted = |part: &PartId| match self.current(part).status {
            PartStatus::Accepted { request_id } => request_id,
            _ => None,
        };
        self.parts().iter().filter_map(accepted).collect()
    }

    pub(crate) fn range(&self, part: &PartId) -> Range<usize> {
        self.start.layout.range(part, self.start.devices)
    }

    /// The indices of the devices that the current try of a part names.
    pub(crate) fn indices(&self, part: &PartId, current: &Current) -> Vec<usize> {
        current.devices.clone().unwrap_or_else(|| self.range(part).collect())
    }

    /// The state of the device `index`, which belongs to a part with the status `status`.
    pub(crate) fn device_state(&self, index: usize, status: &PartStatus) -> DeviceState {
        match (&self.known[index], status) {
            (Some(known), _) if known.settled.done => DeviceState::Done,
            (Some(_), _) | (None, PartStatus::Refused { .. }) => DeviceState::Refused,
            (None, PartStatus::Void) => DeviceState::NotSent,
            (None, PartStatus::Accepted { .. } | PartStatus::Adopted) => DeviceState::Accepted,
            (None, PartStatus::Unanswered) => DeviceState::Unknown,
            (None, PartStatus::Unclaimed | PartStatus::Split) => DeviceState::Waiting,
        }
    }

    /// The latest deadline of all intents, in milliseconds since 1970. 0 if there is no intent.
    pub(crate) fn last_deadline(&self) -> i64 {
        let deadline = |sent: &Try| match &sent.slot {
            Some(Slot::Intent { intent, .. }) => Some(intent.deadline),
            _ => None,
        };
        self.tries.values().flat_map(BTreeMap::values).filter_map(deadline).max().unwrap_or(0)
    }

    /// Whether the state of every device is final.
    pub(crate) fn is_settled(&self) -> bool {
        self.parts().iter().all(|part| {
            let current = self.current(part);
            self.range(part).all(|index| self.device_state(index, &current.status).is_final())
        })
    }
}

/// The devices that the intent of a try lists. `None` if there is no list, which means all devices of the part.
fn intended(sent: &Try) -> Option<Vec<usize>> {
    match &sent.slot {
        Some(Slot::Intent { intent, .. }) => intent.devices.clone(),
        _ => None,
    }
}

/// Reads an intent. Checks the indices of its devices, because the callers index lists with them.
fn intent(entry: &Entry, devices: usize) -> Result<Intent> {
    let intent: Intent = entries::body(entry)?;
    match intent.devices.iter().flatten().find(|index| **index >= devices) {
        None => Ok(intent),
        Some(index) => Err(Error::damaged(&*entry.key, format!("no device {index}"))),
    }
}
