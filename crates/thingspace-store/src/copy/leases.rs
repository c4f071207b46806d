//! Finds the leases in a store, and finds out whether a receiver is running. A lease is a cell that records which process works
//! on a job or for a consumer. That process works on the source of a copy, not on its target, so leases are not copied.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde_json::Value;
use tokio::time::{Instant, sleep};

use crate::cell::Cell;
use crate::error::Result;
use crate::store::Store;

/// The cell that a receiver updates every 2 s while it runs.
const HEARTBEAT: &str = "inbox/heartbeat";

/// A running receiver changes its heartbeat within this time, even if a commit is slow.
const BEAT: Duration = Duration::from_secs(6);

/// If the time of the heartbeat differs by more than this from the time of this machine, no receiver is running. The limit is
/// large because the clocks of two machines may differ.
const RECENT: Duration = Duration::from_secs(24 * 60 * 60);

/// The pause between two reads of a heartbeat.
const LOOK: Duration = Duration::from_millis(250);

/// The prefix of the cells of a shared token store. Such a cell contains a record and, while the cell is locked, the holder of
/// the lock in the member `holder`.
const TOKENS: &str = "tokens/";

/// Every lease may have up to this much time left, in milliseconds. A lease with more time left is ignored, unless its member
/// `length` allows it: the lease was taken before the clock was set back.
const LONGEST: i64 = 10 * 60 * 1_000;

/// Returns the value to copy for a cell of the source. Returns `None` for a lease, and for a cell that contains only the holder
/// of a lock: these cells are not copied.
pub(super) fn carried(name: &str, value: &Bytes) -> Option<Bytes> {
    if is_lease(name) {
        return None;
    }
    if !name.starts_with(TOKENS) {
        return Some(value.clone());
    }
    match serde_json::from_slice(value) {
        Ok(Value::Object(mut members)) if members.contains_key("holder") => {
            members.remove("holder");
            (!members.is_empty()).then(|| Value::Object(members).to_string().into())
        }
        _ => Some(value.clone()),
    }
}

/// Returns whether a cell is the lease of a job (`lease/JOB`) or of a process of a consumer (`consumer/NAME/worker/PROCESS`). The
/// value of a lease is JSON. The member `until` is the end of the lease in milliseconds since 1970. The lease of a consumer also
/// has the member `length`, its duration in milliseconds, at most a day.
pub(super) fn is_lease(name: &str) -> bool {
    name.starts_with("lease/") || (name.starts_with("consumer/") && name.split('/').nth(2) == Some("worker"))
}

/// Describes the leases that have not ended at `now`.
pub(super) fn live(cells: &[(String, Cell)], now: SystemTime) -> Vec<String> {
    let now = millis(now);
    cells.iter().filter_map(|(name, cell)| describe(name, &cell.value, now)).collect()
}

fn describe(name: &str, value: &[u8], now: i64) -> Option<String> {
    if !is_lease(name) {
        return None;
    }
    let lease = serde_json::from_slice::<Value>(value).ok()?;
    let left = lease.get("until")?.as_i64()?.saturating_sub(now);
    // If the clock of the process that took the lease is ahead of this clock, the remaining time can exceed `length`. Accept a
    // difference between the clocks of up to `length`.
    let length = lease.get("length").and_then(Value::as_i64).unwrap_or_default();
    let longest = length.saturating_mul(2).max(LONGEST);
    (1..=longest).contains(&left).then(|| format!("the lease {name} ends in {} s", left.unsigned_abs().div_ceil(1_000)))
}

/// Returns whether a receiver runs on a store. If the last heartbeat is at most a day old, waits up to 6 s for the next one.
pub(super) async fn has_receiver(store: &dyn Store, now: SystemTime) -> Result<bool> {
    let Some(first) = store.cell(HEARTBEAT).await? else { return Ok(false) };
    let beat = std::str::from_utf8(&first.value).ok().and_then(|beat| beat.parse::<i64>().ok()).unwrap_or_default();
    let age = Duration::from_millis(millis(now).saturating_sub(beat).unsigned_abs());
    let start = Instant::now();
    while age <= RECENT && start.elapsed() <= BEAT {
        sleep(LOOK).await;
        if store.cell(HEARTBEAT).await?.is_some_and(|cell| cell.revision != first.revision) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn millis(time: SystemTime) -> i64 {
    let since_epoch = time.duration_since(SystemTime::UNIX_EPOCH).as_ref().map_or(0, Duration::as_millis);
    i64::try_from(since_epoch).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::cell::{Revision, Set};
    use crate::memory::MemoryStore;

    const LEASES: [&str; 2] = ["lease/0f6a", "consumer/erp/worker/1a2b"];
    const OTHERS: [&str; 5] = ["jobs/0f6a", "consumer/erp", "consumer/worker", "consumer/erp/partition/00001", "leases"];

    #[test]
    fn leases_are_not_copied_and_other_cells_are_copied_unchanged() {
        let value = Bytes::from_static(br#"{"until":5}"#);
        for name in LEASES {
            assert_eq!(carried(name, &value), None, "{name}");
        }
        for name in OTHERS {
            assert_eq!(carried(name, &value), Some(value.clone()), "{name}");
        }
    }

    #[test]
    fn the_cell_of_a_token_is_copied_without_the_holder_of_its_lock() {
        let carry = |value: &'static str| carried("tokens/a", &Bytes::from_static(value.as_bytes()));
        let text = |value: &'static str| Some(Bytes::from_static(value.as_bytes()));
        assert_eq!(carry(r#"{"holder":{"nonce":"1"},"record":"r"}"#), text(r#"{"record":"r"}"#));
        assert_eq!(carry(r#"{"holder":{"nonce":"1"}}"#), None);
        assert_eq!(carry(r#"{"record":"r"}"#), text(r#"{"record":"r"}"#));
        assert_eq!(carry("not JSON"), text("not JSON"));
    }

    #[test]
    fn a_lease_is_live_until_its_end() {
        let at = |seconds: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let cell = |name: &str, value: &str| {
            let cell = Cell { value: Bytes::copy_from_slice(value.as_bytes()), revision: Revision(1) };
            vec![(name.to_owned(), cell)]
        };
        let lease = cell("lease/0f6a", r#"{"worker":"w","until":100000}"#);
        assert_eq!(live(&lease, at(90)), ["the lease lease/0f6a ends in 10 s"]);
        assert!(live(&lease, at(100)).is_empty());
        // The lease is from before the clock was set back by an hour.
        assert!(live(&cell("lease/0f6a", r#"{"until":3700000}"#), at(100)).is_empty());
    }

    #[test]
    fn the_lease_of_a_consumer_is_live_for_its_length() {
        let at = |seconds: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let value = Bytes::from_static(br#"{"until":86400000,"length":86400000}"#);
        let day = [("consumer/erp/worker/1a2b".to_owned(), Cell { value, revision: Revision(1) })];
        assert_eq!(live(&day, at(0)), ["the lease consumer/erp/worker/1a2b ends in 86400 s"]);
        assert_eq!(live(&day, at(86_399)), ["the lease consumer/erp/worker/1a2b ends in 1 s"]);
        assert!(live(&day, at(86_400)).is_empty());
        // The lease is from before the clock was set back by two days.
        let value = Bytes::from_static(br#"{"until":259200001,"length":86400000}"#);
        assert!(live(&[(day[0].0.clone(), Cell { value, revision: Revision(2) })], at(86_400)).is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn a_receiver_runs_while_its_heartbeat_changes() {
        let (store, start) = (Arc::new(MemoryStore::default()), Instant::now());
        let at = |seconds: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        assert!(!has_receiver(&*store, at(100)).await.unwrap());
        let Set::Done(revision) = store.set(HEARTBEAT, Some("100000".into()), Revision::ABSENT).await.unwrap() else { panic!() };
        // The heartbeat is one second old: the check waits for the next heartbeat, which never comes.
        assert!(!has_receiver(&*store, at(101)).await.unwrap());
        assert!((6_000..6_600).contains(&start.elapsed().as_millis()), "{:?}", start.elapsed());
        // The heartbeat is days old: the check does not wait.
        assert!(!has_receiver(&*store, at(200_000)).await.unwrap());
        assert!(start.elapsed().as_millis() < 6_600, "{:?}", start.elapsed());
        let beating = Arc::clone(&store);
        tokio::spawn(async move {
            sleep(Duration::from_secs(2)).await;
            beating.set(HEARTBEAT, Some("102000".into()), revision).await.unwrap();
        });
        // The clock of this machine is an hour ahead, so the heartbeat seems to be an hour old. The check waits for the next
        // heartbeat nevertheless.
        assert!(has_receiver(&*store, at(3_700)).await.unwrap());
    }
}
