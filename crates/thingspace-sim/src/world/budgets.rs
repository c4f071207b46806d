//! Daily and monthly limits of a line ("Service Provisioning Rules" in Verizon's documentation).

use serde::{Deserialize, Serialize};
use std::collections::HashMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::fleet::Slot;
use crate::line::Action;

/// Maximum number of state changes per line and day (quirk actions-per-day).
const ACTIONS_PER_DAY: u8 = 5;

/// Maximum number of suspends and restores per line and day in an account that has this higher limit. In such an account, they do
/// not count toward [`ACTIONS_PER_DAY`] (quirk actions-per-day).
const SUSPENDS_PER_DAY: u8 = 25;

/// Maximum number of service plan changes per line and month.
const PLANS_PER_MONTH: u8 = 4;

/// The changes counted against the limits, per line. Lines without changes have no entry.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Budgets(HashMap<Slot, Spent>);

#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Spent {
    day: i64,
    /// Number of activations and deactivations.
    others: u8,
    suspends: u8,
    month: i32,
    plans: u8,
}

impl Budgets {
    /// Returns whether the limits allow `action`. `frequent`: whether the account has the higher limit for suspends and restores.
    pub(super) fn allows_action(&self, slot: Slot, at: Timestamp, action: Action, frequent: bool) -> bool {
        let spent = self.0.get(&slot).filter(|spent| spent.day == day(at)).copied().unwrap_or_default();
        match (frequent, is_suspend(action)) {
            (false, _) => spent.others.saturating_add(spent.suspends) < ACTIONS_PER_DAY,
            (true, true) => spent.suspends < SUSPENDS_PER_DAY,
            (true, false) => spent.others < ACTIONS_PER_DAY,
        }
    }

    pub(super) fn spend_action(&mut self, slot: Slot, at: Timestamp, action: Action) {
        let spent = self.0.entry(slot).or_default();
        if spent.day != day(at) {
            *spent = Spent { day: day(at), others: 0, suspends: 0, ..*spent };
        }
        let kind = if is_suspend(action) { &mut spent.suspends } else { &mut spent.others };
        *kind = kind.saturating_add(1);
    }

    pub(super) fn allows_plan(&self, slot: Slot, at: Timestamp) -> bool {
        self.0.get(&slot).is_none_or(|spent| spent.month != month(at) || spent.plans < PLANS_PER_MONTH)
    }

    pub(super) fn spend_plan(&mut self, slot: Slot, at: Timestamp) {
        let spent = self.0.entry(slot).or_default();
        if spent.month != month(at) {
            *spent = Spent { month: month(at), plans: 0, ..*spent };
        }
        spent.plans = spent.plans.saturating_add(1);
    }
}

fn is_suspend(action: Action) -> bool {
    matches!(action, Action::Suspend | Action::Restore)
}

/// Returns the number of days since 1970. Days and months start at midnight UTC (quirk sim-days).
fn day(at: Timestamp) -> i64 {
    at.as_second().div_euclid(86_400)
}

fn month(at: Timestamp) -> i32 {
    let date = TimeZone::UTC.to_datetime(at).date();
    i32::from(date.year()) * 12 + i32::from(date.month())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn budgets_reset_daily_and_monthly() {
        let at = |value: &str| value.parse::<Timestamp>().unwrap();
        let mut budgets = Budgets::default();
        for _ in 0..5 {
            assert!(budgets.allows_action(3, at("2026-01-31T23:59:59Z"), Action::Suspend, false));
            budgets.spend_action(3, at("2026-01-31T00:00:00Z"), Action::Suspend);
        }
        let late = at("2026-01-31T23:59:59Z");
        assert!(!budgets.allows_action(3, late, Action::Deactivate, false));
        assert!(
            budgets.allows_action(3, late, Action::Deactivate, true) && budgets.allows_action(3, late, Action::Restore, true)
        );
        assert!(budgets.allows_action(4, late, Action::Suspend, false));
        assert!(budgets.allows_action(3, at("2026-02-01T00:00:00Z"), Action::Suspend, false));
        for _ in 0..4 {
            assert!(budgets.allows_plan(3, late));
            budgets.spend_plan(3, late);
        }
        assert!(!budgets.allows_plan(3, late) && budgets.allows_plan(3, at("2026-02-01T00:00:00Z")));
    }
}
