//! What will happen, and when: plain data in one queue, so that it can be ordered, counted and written to a file.

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

/// Place of a request among the accepted ones.
pub(crate) type RequestNumber = u32;

/// Something that will happen. Plans of one moment are carried out in the order of the calls that caused them, then of the devices
/// of the call, then of their steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Plan {
    pub(crate) due: Timestamp,
    pub(super) origin: Origin,
    pub(super) step: Step,
}

/// What caused something, as far as the ledger and the order of plans are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Origin {
    pub(crate) call: CallNumber,
    /// The device of the call, from 1; 0 is the call itself.
    pub(crate) device: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Step {
    /// The next stage of one job of a request.
    Job {
        request: RequestNumber,
        stage: u8,
    },
    /// The message that tells the end of a whole request.
    Summary {
        request: RequestNumber,
    },
    Timer(Timer),
    Deliver {
        message: MessageId,
        attempt: u8,
    },
}

/// What areas plan beside requests: one variant for each area, carried out in [`World::ring`](super::World).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Timer {
    Suspension(SuspensionTimer),
    Monitor(MonitorTimer),
    /// The end of the promotion that some lines have.
    Promotion,
    Location(LocationTimer),
    Firmware(FirmwareTimer),
}

/// The plans of a simulator, the earliest first.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Plans(BinaryHeap<Reverse<Plan>>);

impl Plans {
    pub(super) fn push(&mut self, plan: Plan) {
        self.0.push(Reverse(plan));
    }

    pub(super) fn next_due(&self) -> Option<Timestamp> {
        self.0.peek().map(|Reverse(plan)| plan.due)
    }

    /// Takes the next plan when it is due.
    pub(super) fn pop_due(&mut self, now: Timestamp) -> Option<Plan> {
        if self.next_due()? > now {
            return None;
        }
        self.0.pop().map(|Reverse(plan)| plan)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}
