//! Budgets of a device: how many actions per day and how many plan changes per month the service accepts. The service enforces
//! the budgets. This module only counts the changes by the jobs in a store. So before a caller starts a job, it can see which
//! devices would exceed a budget.
//!
//! A part of a job is the devices of one request. When the service has accepted a part whose change counts toward a budget, the
//! job creates one cell in the store. The cell contains a hash of each identifier of the part's devices. So recording a part
//! takes one write, and a check of the budgets reads only these cells, not the logs of other jobs.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest as _, Sha256};
use thingspace::{ChangeKind, DeviceId, DeviceKey, ProfileChange};
use thingspace_store::Store;

use crate::cells;
use crate::error::Result;

/// The maximum number of actions per device and day (quirk actions-per-day).
const ACTIONS_PER_DAY: usize = 5;

/// The maximum number of plan changes per device and month. The service counts per month, but this crate counts the last 31 days.
const PLANS_PER_MONTH: usize = 4;

const DAY: i64 = 24 * 60 * 60 * 1_000;

/// The number of days after which plan changes no longer count.
const MONTH_DAYS: i64 = 31;

/// A limit of the service on how often a device may be changed in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Budget {
    /// Activations, suspensions, restores and deactivations of one device per day.
    ActionsPerDay,
    /// Changes of the service plan of one device per month.
    PlanChangesPerMonth,
}

impl Budget {
    /// The name that the CLI and the Python package show, in snake case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ActionsPerDay => "actions_per_day",
            Self::PlanChangesPerMonth => "plan_changes_per_month",
        }
    }

    /// The number of changes of one device that the service allows in the period of the budget.
    pub fn limit(self) -> usize {
        match self {
            Self::ActionsPerDay => ACTIONS_PER_DAY,
            Self::PlanChangesPerMonth => PLANS_PER_MONTH,
        }
    }

    fn days(self) -> i64 {
        match self {
            Self::ActionsPerDay => 1,
            Self::PlanChangesPerMonth => MONTH_DAYS,
        }
    }

    /// The budgets that a change of this kind counts toward.
    fn of(kind: ChangeKind) -> &'static [Self] {
        match kind {
            ChangeKind::Activate | ChangeKind::Deactivate | ChangeKind::Suspend | ChangeKind::Restore => &[Self::ActionsPerDay],
            ChangeKind::Plan | ChangeKind::Profile(ProfileChange::Plan) => &[Self::PlanChangesPerMonth],
            _ => &[],
        }
    }
}

/// A device that would exceed a budget with one more change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OverBudget {
    /// The device.
    pub device: DeviceKey,
    /// The budget.
    pub budget: Budget,
    /// The number of changes that were counted for the device in the period of the budget. Only changes by jobs in this store are
    /// counted.
    pub spent: usize,
}

fn prefix(service: &str, budget: Budget) -> String {
    format!("spent/{service}/{}/", budget.as_str())
}

/// Counts the devices of a part toward the budgets of `kind`. `name` identifies the attempt to send the part, so a second call
/// for the same attempt and day changes nothing.
pub(crate) async fn spend(
    store: &dyn Store,
    service: &str,
    kind: ChangeKind,
    name: &str,
    devices: &[DeviceKey],
    now: i64,
) -> Result<()> {
    for budget in Budget::of(kind) {
        let hashes = devices.iter().flat_map(|key| key.ids().iter().flat_map(|id| hash(id).to_be_bytes())).collect::<Vec<u8>>();
        let cell = format!("{}{:06}/{name}", prefix(service, *budget), now / DAY);
        cells::create(store, &cell, BASE64.encode(hashes).into()).await?;
    }
    Ok(())
}

/// Returns the devices that would exceed a budget with one more change. Removes the cells that are older than the period of the
/// budget.
pub(crate) async fn over(
    store: &dyn Store,
    service: &str,
    kind: ChangeKind,
    devices: &[DeviceKey],
    now: i64,
) -> Result<Vec<OverBudget>> {
    let mut over = Vec::new();
    for budget in Budget::of(kind) {
        let spent = spent(store, service, *budget, now).await?;
        for device in devices {
            let count = device.ids().iter().filter_map(|id| spent.get(&hash(id))).max().copied().unwrap_or_default();
            if count >= budget.limit() {
                over.push(OverBudget { device: device.clone(), budget: *budget, spent: count });
            }
        }
    }
    Ok(over)
}

async fn spent(store: &dyn Store, service: &str, budget: Budget, now: i64) -> Result<HashMap<u64, usize>> {
    let prefix = prefix(service, budget);
    let first_day = now / DAY - budget.days() + 1;
    let mut spent: HashMap<u64, usize> = HashMap::new();
    for (name, cell) in store.cells(&prefix).await? {
        let day = name[prefix.len()..].split('/').next().and_then(|day| day.parse::<i64>().ok()).unwrap_or_default();
        if day < first_day {
            cells::remove(store, &name).await?;
            continue;
        }
        let hashes = BASE64.decode(&cell.value).unwrap_or_default();
        for hash in hashes.as_chunks::<8>().0 {
            *spent.entry(u64::from_be_bytes(*hash)).or_default() += 1;
        }
    }
    Ok(spent)
}

fn hash(id: &DeviceId) -> u64 {
    let digest = Sha256::digest(id.to_string());
    digest.first_chunk::<8>().map_or(0, |bytes| u64::from_be_bytes(*bytes))
}

#[cfg(test)]
mod tests {
    use thingspace_store::MemoryStore;

    use super::*;

    #[tokio::test]
    async fn a_device_that_has_used_up_its_budget_is_found_by_any_of_its_identifiers() {
        let store = MemoryStore::default();
        let both: DeviceKey = "imei:356620116410452+iccid:89148000007500407933".parse().unwrap();
        let sim: DeviceKey = "iccid:89148000007500407933".parse().unwrap();
        let now = 20_000 * DAY;
        for number in 0..ACTIONS_PER_DAY {
            assert!(over(&store, "s", ChangeKind::Suspend, std::slice::from_ref(&sim), now).await.unwrap().is_empty());
            for _ in 0..2 {
                let name = number.to_string();
                spend(&store, "s", ChangeKind::Suspend, &name, std::slice::from_ref(&both), now).await.unwrap();
            }
        }
        let found = over(&store, "s", ChangeKind::Suspend, std::slice::from_ref(&sim), now).await.unwrap();
        assert_eq!((found.len(), found[0].spent, found[0].budget), (1, ACTIONS_PER_DAY, Budget::ActionsPerDay));
        assert!(over(&store, "s", ChangeKind::Suspend, &[sim], now + DAY).await.unwrap().is_empty());
        assert!(store.cells("spent/").await.unwrap().is_empty());
    }
}
