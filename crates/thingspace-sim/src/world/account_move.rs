//! Moves lines between the two accounts of the customer profile (moveDevices, quirk sim-second-account).

use super::World;
use crate::fleet::Slot;
use crate::line::{OTHER_ACCOUNT, OWN_ACCOUNT};
use serde::{Deserialize, Serialize};

/// A requested move, with the attributes that a line gets in its new account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Move {
    /// Whether the line moves back from the other account to the user's own account.
    pub(crate) returns: bool,
    pub(crate) plan: Option<u16>,
    pub(crate) custom_fields: [Option<Box<str>>; 5],
}

impl World {
    /// Completes a move. The line joins the default group of its new account, and the count of its suspended days starts again at
    /// zero.
    pub(super) fn conclude_move(&mut self, slot: Slot, target: &Move) {
        self.suspensions.forget(slot);
        self.fleet.change(slot, |line| {
            line.changing = false;
            line.account = if target.returns { OWN_ACCOUNT } else { OTHER_ACCOUNT };
            line.group = 0;
            line.plan = target.plan.or(line.plan);
            line.set_custom_fields(&target.custom_fields);
        });
    }

    /// Returns whether any line of the user's own account is in a custom state (quirk sim-custom-states).
    pub(crate) fn has_custom_states(&self) -> bool {
        self.fleet.lines().any(|line| line.is_own() && line.custom_state().is_some())
    }
}
