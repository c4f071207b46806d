//! The queue of planned events. Events are plain data that can be ordered, counted and stored in a snapshot.

use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

use jiff::Timestamp;

use super::firmware::FirmwareTimer;
use super::location::LocationTimer;
use super::messages::MessageId;
use super::reachability::MonitorTimer;
use super::suspensions::SuspensionTimer;
use crate::ledger::CallNumber;

/// Index of a request in order of acceptance.
pub(crate) type RequestNumber = u32;

/// A planned event. Events that are due at the same time run in the order of their calls, then of their devices, and then of
/// their steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct QueuedEvent {
    pub(crate) due: Timestamp,
    pub(super) origin: Origin,
    pub(super) step: Step,
}

/// The call and device that caused an event. Events at the same time, and their ledger entries, are ordered by origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Origin {
    pub(crate) call: CallNumber,
    /// Number of the device within the call, from 1. 0 stands for the call itself.
    pub(crate) device: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Step {
    /// The next stage of one job of a request.
    Job {
        request: RequestNumber,
        stage: u8,
    },
    /// The message about a whole request.
    Summary {
        request: RequestNumber,
    },
    Timer(Timer),
    Deliver {
        message: MessageId,
        attempt: u8,
    },
}

/// An event that is not about a request or a message. Each area of the simulator has its own variant.
/// [`World::fire`](super::World) runs the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Timer {
    Suspension(SuspensionTimer),
    Monitor(MonitorTimer),
    /// The end of the promotion that some lines have.
    Promotion,
    Location(LocationTimer),
    Firmware(FirmwareTimer),
}

/// All planned events, earliest first.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct EventQueue(BinaryHeap<Reverse<QueuedEvent>>);

impl EventQueue {
    pub(super) fn push(&mut self, event: QueuedEvent) {
        self.0.push(Reverse(event));
    }

    pub(super) fn next_due(&self) -> Option<Timestamp> {
        self.0.peek().map(|Reverse(event)| event.due)
    }

    /// Removes and returns the next event if it is due.
    pub(super) fn pop_due(&mut self, now: Timestamp) -> Option<QueuedEvent> {
        if self.next_due()? > now {
            return None;
        }
        self.0.pop().map(|Reverse(event)| event)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}
