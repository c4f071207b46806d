//! Selects lines by conditions that requests of several operations have in common.

use crate::line::Line;
use serde::{Deserialize, Serialize};

/// Conditions on lines. A line must meet all of them. The default selection includes every line of the API user's account.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Selection {
    /// If true, the lines must be in the other account of the customer profile. If false, they must be in the account of the API
    /// user.
    pub(crate) in_other_account: bool,
    pub(crate) group: Option<u16>,
    pub(crate) plan: Option<u16>,
    pub(crate) custom_fields: [Option<Box<str>>; 5],
}

impl Selection {
    /// Returns whether the selection includes the line.
    pub(crate) fn matches(&self, line: &Line) -> bool {
        line.is_own() != self.in_other_account
            && self.group.is_none_or(|group| group == line.group)
            && self.plan.is_none_or(|plan| line.plan == Some(plan))
            && (0..)
                .zip(&self.custom_fields)
                .all(|(number, value)| value.is_none() || value.as_deref() == line.custom_field(number))
    }
}
