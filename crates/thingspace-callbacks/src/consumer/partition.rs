//! A partition of a consumer that this process holds: which messages wait, and which one is tried next.
//!
//! This module neither reads nor writes the store. The worker must save [`Partition::stored`] before it starts a try that
//! [`Partition::start_next`] returned.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use thingspace_store::{Place, Revision};

use super::delivery::Failure;
use super::settings::Settings;
use super::state::{Open, Stored};
use crate::inbox::Received;

/// The maximum number of messages in memory. For further messages, only the places are kept. The partition also stops reading
/// when this many devices have a next message that was never tried.
const LOADED: usize = 256;

/// The partition stops reading when this many devices have a failed message.
const FAILING: usize = 256;

/// The partition stops reading when this many messages wait.
const WAITING: usize = 100_000;

/// The failure reason that is recorded for a try during which the process ended.
const ENDED: &str = "the process ended during the try";

pub(super) struct Partition {
    pub(super) number: u16,
    pub(super) fence: u64,
    pub(super) revision: Revision,
    /// Whether the state must be saved.
    pub(super) is_changed: bool,
    /// Whether the partition is about to be given back, so that no further tries are started.
    pub(super) is_leaving: bool,
    read: Place,
    cursor: Place,
    /// The cursor when the partition was taken. Every message up to this place was handled at that time, except for the open
    /// messages ([`Open`]) and the later messages of their devices.
    taken_at: Place,
    devices: HashMap<Arc<str>, Device>,
    /// The devices whose next message was never tried, by the place of this message.
    fresh: BTreeMap<Place, Arc<str>>,
    /// The devices whose next message is due for another try.
    due: BTreeMap<Place, Arc<str>>,
    /// The devices whose next message is tried again later, by the time of the try.
    parked: BTreeMap<(i64, Place), Arc<str>>,
    running: usize,
    /// The number of devices whose next message has failed.
    failing: usize,
    loaded: usize,
    waiting: usize,
    /// Whether the partition has stopped reading.
    is_full: bool,
}

/// The unhandled messages of a device. The queue is never empty.
struct Device {
    queue: VecDeque<Waiting>,
    tries: u32,
    unavailable: u32,
    died: u32,
    at: i64,
    is_running: bool,
    reason: Option<String>,
}

struct Waiting {
    place: Place,
    received: Option<Received>,
}

/// A try that the worker starts.
#[derive(Clone, Debug)]
pub(super) struct Start {
    pub(super) partition: u16,
    pub(super) fence: u64,
    pub(super) key: Arc<str>,
    pub(super) place: Place,
    /// `None` if the message must be read from the store.
    pub(super) received: Option<Received>,
    pub(super) tries: u32,
    pub(super) is_alone: bool,
}

/// A message whose tries are used up.
#[derive(Clone, Debug)]
pub(super) struct Exhausted {
    pub(super) key: Arc<str>,
    pub(super) place: Place,
    pub(super) tries: u32,
    pub(super) reason: String,
}

/// Which tries may be started.
#[derive(Clone, Copy, Debug)]
pub(super) struct Allowed {
    /// Whether messages that were tried before may be tried again.
    pub(super) again: bool,
    /// Whether a message may be tried even if [`Device::is_alone`] is true for its device.
    pub(super) alone: bool,
}

impl Partition {
    /// Creates the state of a partition that was just taken. `revision` is the revision of its cell, which contains `stored`.
    pub(super) fn taken(number: u16, stored: Stored, revision: Revision, now: i64, settings: &Settings) -> Self {
        let mut partition = Self {
            number,
            fence: stored.fence,
            revision,
            // `reopen` counts the interrupted tries and starts their pauses. If that were not saved, a process that ends before a
            // pause is over would make the next process start the pause again.
            is_changed: stored.open.iter().any(|open| open.is_running),
            is_leaving: false,
            read: stored.first(),
            cursor: Place(stored.cursor),
            taken_at: Place(stored.cursor),
            devices: HashMap::new(),
            fresh: BTreeMap::new(),
            due: BTreeMap::new(),
            parked: BTreeMap::new(),
            running: 0,
            failing: 0,
            loaded: 0,
            waiting: 0,
            is_full: false,
        };
        for open in stored.open {
            partition.reopen(open, now, settings);
        }
        partition
    }

    fn reopen(&mut self, open: Open, now: i64, settings: &Settings) {
        let key: Arc<str> = open.key.into();
        let waiting = Waiting { place: Place(open.place), received: None };
        let (at, reason) = if open.is_running {
            (due_at(now, settings.pause_after(open.tries)), Some(ENDED.to_owned()))
        } else {
            (open.at, Some(open.reason.unwrap_or_default()))
        };
        let died = open.died + u32::from(open.is_running);
        let device = Device { queue: [waiting].into(), tries: open.tries, unavailable: 0, died, at, is_running: false, reason };
        self.parked.insert((at, Place(open.place)), Arc::clone(&key));
        self.devices.insert(key, device);
        self.failing += 1;
        self.waiting += 1;
    }

    /// Returns the state to store. `worker` is the process that holds the partition, or `None` if the partition is given back.
    pub(super) fn stored(&self, worker: Option<&str>) -> Stored {
        let mut open: Vec<Open> = self.devices.iter().filter_map(|(key, device)| device.open(key, self.cursor)).collect();
        open.sort_unstable_by_key(|open| open.place);
        Stored { worker: worker.map(str::to_owned), fence: self.fence, cursor: self.cursor.0, open }
    }

    /// The place after which the partition continues to read. `None` if the partition is full or leaving.
    pub(super) fn reads_after(&self) -> Option<Place> {
        // `start_next` starts no try until the log has been read up to `taken_at`. So even a full partition reads that far.
        let is_full = self.is_full && self.read >= self.taken_at;
        (!is_full && !self.is_leaving).then_some(self.read)
    }

    /// Stops reading at the limits, and resumes below three quarters of the limits. The gap limits the number of reads, because
    /// each resumption costs a read of the store.
    fn check_space(&mut self) {
        let counts = [(self.fresh.len(), LOADED), (self.failing, FAILING), (self.waiting, WAITING)];
        let (part, of) = if self.is_full { (3, 4) } else { (1, 1) };
        self.is_full = counts.iter().any(|(count, limit)| count * of >= limit * part);
    }

    /// Adds a message from the log. Ignores the message if it was already added or handled. Returns false if the partition is
    /// full or leaving: offer the message again later.
    pub(super) fn offer(&mut self, key: &str, received: &Received) -> bool {
        let place = received.place();
        if place <= self.read {
            return true;
        }
        if self.reads_after().is_none() {
            return false;
        }
        self.read = place;
        let is_handled = place <= self.taken_at && self.devices.get(key).is_none_or(|device| device.last() >= place);
        if is_handled {
            return true;
        }
        let keeps = self.loaded < LOADED;
        self.loaded += usize::from(keeps);
        self.waiting += 1;
        let waiting = Waiting { place, received: keeps.then(|| received.clone()) };
        match self.devices.get_mut(key) {
            Some(device) => device.queue.push_back(waiting),
            None => {
                let key: Arc<str> = key.into();
                self.fresh.insert(place, Arc::clone(&key));
                self.devices.insert(key, Device::new(waiting));
            }
        }
        self.check_space();
        true
    }

    /// Records that the log was read up to a place.
    pub(super) fn has_read(&mut self, up_to: Place) {
        self.read = self.read.max(up_to);
    }

    /// Records that the log was read to its end. If the last entries of the log were removed, the end is before `taken_at`. The
    /// partition then counts as read up to `taken_at`.
    pub(super) fn has_read_all(&mut self) {
        self.read = self.read.max(self.taken_at);
    }

    /// If no message waits for its first try, moves the cursor to the last place that was read. Returns by how many places the
    /// cursor moved. Without this step, a process that takes a partition with few messages would read many entries of other
    /// partitions again.
    pub(super) fn advance(&mut self) -> u64 {
        if !self.fresh.is_empty() || self.read <= self.cursor {
            return 0;
        }
        let moved = self.read.0 - self.cursor.0;
        self.cursor = self.read;
        moved
    }

    /// The number of running tries.
    pub(super) fn running(&self) -> usize {
        self.running
    }

    /// The time at which the first parked message is due, in milliseconds since 1970.
    pub(super) fn next_due(&self) -> Option<i64> {
        self.parked.first_key_value().map(|((at, _), _)| *at)
    }

    /// Moves each parked message whose time has come from `parked` to `due`.
    pub(super) fn wake(&mut self, now: i64, settings: &Settings) {
        self.limit_pauses(due_at(now, settings.longest_pause()));
        while let Some(entry) = self.parked.first_entry().filter(|entry| entry.key().0 <= now) {
            let ((_, place), key) = entry.remove_entry();
            self.due.insert(place, key);
        }
    }

    /// If a message is due after `latest`, makes the message due at `latest`. A pause ends that late only if the clock was set
    /// back after the pause had started.
    fn limit_pauses(&mut self, latest: i64) {
        while let Some(entry) = self.parked.last_entry().filter(|entry| entry.key().0 > latest) {
            let ((_, place), key) = entry.remove_entry();
            if let Some(device) = self.devices.get_mut(&key) {
                device.at = latest;
            }
            self.parked.insert((latest, place), key);
        }
    }

    /// Returns the due messages whose tries are used up. The worker must [`bury`](Self::bury) them before it starts a try.
    /// Returns nothing until the log has been read up to `taken_at`: if an open message were buried before that, the later
    /// messages of its device would be treated as handled.
    pub(super) fn exhausted(&self, settings: &Settings) -> impl Iterator<Item = Exhausted> {
        let is_known = self.read >= self.taken_at;
        self.due.iter().filter(move |_| is_known).filter_map(|(place, key)| {
            let device = self.devices.get(key).filter(|device| device.tries >= settings.tries)?;
            let reason = device.reason.clone().unwrap_or_default();
            Some(Exhausted { key: Arc::clone(key), place: *place, tries: device.tries, reason })
        })
    }

    /// Marks the next message as running, and returns its try. The state must be saved before the try is started. Returns `None`
    /// if no message can be tried now.
    pub(super) fn start_next(&mut self, allowed: Allowed) -> Option<Start> {
        if self.is_leaving || self.read < self.taken_at {
            return None;
        }
        let again = self.due.iter().find(|(_, key)| {
            let is_alone = self.devices.get(*key).is_some_and(Device::is_alone);
            allowed.again && (!is_alone || allowed.alone)
        });
        let (place, key) = match again.map(|(place, _)| *place) {
            Some(place) => self.due.remove_entry(&place)?,
            None => self.fresh.pop_first()?,
        };
        let device = self.devices.get_mut(&key)?;
        let received = device.queue.front_mut()?.received.take();
        self.loaded -= usize::from(received.is_some());
        device.is_running = true;
        device.tries += 1;
        let (tries, is_alone) = (device.tries, device.is_alone());
        self.running += 1;
        self.cursor = self.cursor.max(place);
        self.is_changed = true;
        self.check_space();
        Some(Start { partition: self.number, fence: self.fence, key, place, received, tries, is_alone })
    }

    /// Records the result of a try. Removes the message if it was handled, and parks it if the try failed.
    pub(super) fn finish(&mut self, key: &Arc<str>, result: Result<(), Failure>, now: i64, settings: &Settings) {
        let Some(device) = self.devices.get_mut(key).filter(|device| device.is_running) else { return };
        device.is_running = false;
        self.running -= 1;
        self.is_changed = true;
        let had_failed = device.has_failed();
        let Err(failure) = result else { return self.pop(key) };
        let pause = if failure.is_counted {
            device.unavailable = 0;
            settings.pause_after(device.tries)
        } else {
            device.tries -= 1;
            device.unavailable += 1;
            settings.pause_while_unavailable(device.unavailable)
        };
        device.at = due_at(now, pause);
        device.reason = Some(failure.reason);
        self.parked.insert((device.at, device.first()), Arc::clone(key));
        self.failing += usize::from(!had_failed);
        self.check_space();
    }

    /// Takes back a try that [`start_next`](Self::start_next) returned, because this process has stopped the try or has not
    /// started it. The try is not counted, and the message is due immediately.
    pub(super) fn give_up(&mut self, key: &Arc<str>, now: i64) {
        let Some(device) = self.devices.get_mut(key).filter(|device| device.is_running) else { return };
        device.is_running = false;
        device.tries -= 1;
        device.at = now;
        self.failing += usize::from(!device.has_failed());
        device.reason.get_or_insert_default();
        self.running -= 1;
        self.is_changed = true;
        self.parked.insert((now, device.first()), Arc::clone(key));
    }

    /// Removes a message that was stored as a dead letter.
    pub(super) fn bury(&mut self, exhausted: &Exhausted) {
        if self.due.remove(&exhausted.place).is_some() {
            self.is_changed = true;
            self.pop(&exhausted.key);
        }
    }

    /// Removes the first message of a device.
    fn pop(&mut self, key: &Arc<str>) {
        let Some(device) = self.devices.get_mut(key) else { return };
        device.queue.pop_front();
        self.waiting -= 1;
        self.failing -= usize::from(device.has_failed());
        match device.queue.front() {
            None => drop(self.devices.remove(key)),
            Some(next) => {
                self.fresh.insert(next.place, Arc::clone(key));
                (device.tries, device.unavailable, device.died, device.reason) = (0, 0, 0, None);
            }
        }
        self.check_space();
    }
}

impl Device {
    fn new(waiting: Waiting) -> Self {
        Self { queue: [waiting].into(), tries: 0, unavailable: 0, died: 0, at: 0, is_running: false, reason: None }
    }

    fn first(&self) -> Place {
        self.queue.front().map_or(Place::START, |waiting| waiting.place)
    }

    fn last(&self) -> Place {
        self.queue.back().map_or(Place::START, |waiting| waiting.place)
    }

    /// Whether a try of the first message in the queue has failed or was undone.
    fn has_failed(&self) -> bool {
        self.reason.is_some()
    }

    /// Whether processes have ended during two or more tries of the first message in the queue. A process must not try two such
    /// messages at the same time.
    fn is_alone(&self) -> bool {
        self.died >= 2
    }

    /// Returns the stored form of the first message in the queue. `None` if this message is after the cursor: the next process
    /// then reads the message from the log anyway.
    fn open(&self, key: &str, cursor: Place) -> Option<Open> {
        (self.first() <= cursor).then(|| Open {
            key: key.to_owned(),
            place: self.first().0,
            tries: self.tries,
            at: self.at,
            died: self.died,
            is_running: self.is_running,
            reason: self.reason.clone(),
        })
    }
}

/// Returns the time at which a pause ends, rounded up by up to a sixteenth of the pause. With the rounding, messages that are due
/// at about the same time share one write to the store.
fn due_at(now: i64, pause: Duration) -> i64 {
    let pause = i64::try_from(pause.as_millis()).unwrap_or(i64::MAX / 2);
    // Pauses of similar length have the same step, so that their ends are rounded to the same times.
    let step = 1_i64 << (pause / 16).max(1).ilog2();
    now.saturating_add(pause).div_euclid(step).saturating_add(1).saturating_mul(step)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Allowed = Allowed { again: true, alone: true };

    fn received(place: u64) -> Received {
        Received::copied(Place(place), place.to_string(), 0, br#"{"service":"s","message":{}}"#).unwrap()
    }

    fn new() -> Partition {
        Partition::taken(0, Stored::new(Place::START), Revision(1), 0, &Settings::default())
    }

    #[test]
    fn a_partition_whose_messages_all_fail_stops_reading_until_some_succeed() {
        let (mut partition, settings) = (new(), Settings::default());
        let mut place = 0;
        while partition.reads_after().is_some() {
            place += 1;
            assert!(partition.offer(&place.to_string(), &received(place)));
            let start = partition.start_next(ALL).unwrap();
            partition.finish(&start.key, Err(Failure::unavailable("unreachable")), 0, &settings);
        }
        assert_eq!(place, FAILING as u64);
        assert!(!partition.offer("later", &received(place + 1)));
        partition.wake(10_000, &settings);
        for handled in 1..=FAILING / 4 {
            assert_eq!(partition.reads_after(), None, "after {handled}");
            let start = partition.start_next(ALL).unwrap();
            partition.finish(&start.key, Ok(()), 10_000, &settings);
        }
        assert!(partition.reads_after().is_none());
        let start = partition.start_next(ALL).unwrap();
        partition.finish(&start.key, Ok(()), 10_000, &settings);
        assert_eq!(partition.reads_after(), Some(Place(FAILING as u64)));
    }

    #[test]
    fn a_process_that_takes_a_partition_handles_exactly_the_unhandled_messages() {
        let (mut partition, settings) = (new(), Settings::default());
        for (key, place) in [("a", 1), ("b", 2), ("a", 3), ("b", 4), ("c", 5)] {
            assert!(partition.offer(key, &received(place)));
        }
        let started: Vec<Start> = std::iter::from_fn(|| partition.start_next(ALL)).collect();
        assert_eq!(started.iter().map(|start| start.place.0).collect::<Vec<_>>(), [1, 2, 5]);
        partition.finish(&"b".into(), Ok(()), 0, &settings);
        partition.finish(&"c".into(), Ok(()), 0, &settings);
        // Now the first message of `a` runs, and the second messages of `a` and `b` wait.
        let stored = partition.stored(None);
        assert_eq!((stored.cursor, stored.first()), (5, Place::START));

        let mut taken = Partition::taken(0, stored, Revision(2), 0, &settings);
        taken.wake(1_000_000, &settings);
        assert_eq!(
            taken.start_next(ALL).map(|start| start.place),
            None,
            "a try started before the log was read up to the old cursor"
        );
        for (key, place) in [("a", 1), ("b", 2), ("a", 3), ("b", 4), ("c", 5), ("c", 6)] {
            assert!(taken.offer(key, &received(place)));
        }
        let mut handled = Vec::new();
        while let Some(start) = taken.start_next(ALL) {
            handled.push((start.place.0, start.tries));
            taken.finish(&start.key, Ok(()), 0, &settings);
        }
        handled.sort_unstable();
        assert_eq!(handled, [(1, 2), (3, 1), (4, 1), (6, 1)]);
    }

    #[test]
    fn the_later_messages_of_a_device_with_a_dead_letter_are_handled_after_a_process_has_ended() {
        let (mut partition, settings) = (new(), Settings { tries: 1, ..Settings::default() });
        for (key, place) in [("a", 1), ("b", 2), ("a", 3)] {
            assert!(partition.offer(key, &received(place)));
        }
        while partition.start_next(ALL).is_some() {}
        partition.finish(&"b".into(), Ok(()), 0, &settings);

        let mut taken = Partition::taken(0, partition.stored(None), Revision(2), 0, &settings);
        taken.wake(1_000_000, &settings);
        assert_eq!(taken.exhausted(&settings).count(), 0, "a message was buried before the log was read up to the old cursor");
        for (key, place) in [("a", 1), ("b", 2), ("a", 3)] {
            assert!(taken.offer(key, &received(place)));
        }
        let exhausted: Vec<Exhausted> = taken.exhausted(&settings).collect();
        assert_eq!(exhausted.iter().map(|exhausted| exhausted.place.0).collect::<Vec<_>>(), [1]);
        taken.bury(&exhausted[0]);
        assert_eq!(taken.start_next(ALL).map(|start| start.place.0), Some(3));
    }
}
