//! Cells that say which process works on something. They belong to the processes of one store, so a copy does not have them.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde_json::Value;

use crate::cell::Cell;

/// The cell that a receiver updates every 2 s while it runs.
const HEARTBEAT: &str = "inbox/heartbeat";

/// The age in milliseconds up to which a heartbeat shows a running receiver. It is longer than one slow commit.
const BEAT: i64 = 6_000;

/// The prefix of the cells with tokens. They contain a record, and the holder of its lock.
const TOKENS: &str = "tokens/";

/// The longest lease in milliseconds. One that ends later was taken before the clock was set back.
const LONGEST: i64 = 10 * 60 * 1_000;

/// Returns the value that a copy of a cell has, `None` if the cell is a lease.
pub(super) fn carried(name: &str, value: &Bytes) -> Option<Bytes> {
    if is_lease(name) {
        return None;
    }
    if !name.starts_with(TOKENS) {
        return Some(value.clone());
    }
    match serde_json::from_slice(value) {
        Ok(Value::Object(mut members)) if members.remove("holder").is_some() => {
            (!members.is_empty()).then(|| Value::Object(members).to_string().into())
        }
        _ => Some(value.clone()),
    }
}

/// Whether a cell is the lease of a job (`lease/JOB`) or of a process of a consumer (`consumer/NAME/worker/PROCESS`). Their values
/// are JSON with the member `until`.
pub(super) fn is_lease(name: &str) -> bool {
    name.starts_with("lease/") || (name.starts_with("consumer/") && name.split('/').nth(2) == Some("worker"))
}

/// Describes the processes that use a store, as its cells show them.
pub(super) fn live(cells: &[(String, Cell)], now: SystemTime) -> Vec<String> {
    let since_epoch = now.duration_since(SystemTime::UNIX_EPOCH).as_ref().map_or(0, Duration::as_millis);
    let now = i64::try_from(since_epoch).unwrap_or(i64::MAX);
    cells.iter().filter_map(|(name, cell)| describe(name, &cell.value, now)).collect()
}

fn describe(name: &str, value: &[u8], now: i64) -> Option<String> {
    if name == HEARTBEAT {
        let beat: i64 = std::str::from_utf8(value).ok()?.parse().ok()?;
        let age = now.saturating_sub(beat);
        return (-BEAT..=BEAT).contains(&age).then(|| "a receiver is running".to_owned());
    }
    if !is_lease(name) {
        return None;
    }
    let until = serde_json::from_slice::<Value>(value).ok()?.get("until")?.as_i64()?;
    let left = until.saturating_sub(now);
    (1..=LONGEST).contains(&left).then(|| format!("the lease {name} ends in {} s", left.div_ceil(1_000)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cell::Revision;

    const LEASES: [&str; 2] = ["lease/0f6a", "consumer/erp/worker/1a2b"];
    const OTHERS: [&str; 5] = ["jobs/0f6a", "consumer/erp", "consumer/worker", "consumer/erp/partition/00001", "leases"];

    #[test]
    fn leases_are_left_out_and_other_cells_are_unchanged() {
        let value = Bytes::from_static(br#"{"until":5}"#);
        for name in LEASES {
            assert_eq!(carried(name, &value), None, "{name}");
        }
        for name in OTHERS {
            assert_eq!(carried(name, &value), Some(value.clone()), "{name}");
        }
    }

    #[test]
    fn a_token_keeps_its_record_and_loses_its_holder() {
        let carry = |value: &'static str| carried("tokens/a", &Bytes::from_static(value.as_bytes()));
        let text = |value: &'static str| Some(Bytes::from_static(value.as_bytes()));
        assert_eq!(carry(r#"{"holder":{"nonce":"1"},"record":"r"}"#), text(r#"{"record":"r"}"#));
        assert_eq!(carry(r#"{"holder":{"nonce":"1"}}"#), None);
        assert_eq!(carry(r#"{"record":"r"}"#), text(r#"{"record":"r"}"#));
        assert_eq!(carry("not JSON"), text("not JSON"));
    }

    #[test]
    fn a_lease_is_live_until_its_end_and_a_receiver_while_it_beats() {
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
        let heartbeat = cell("inbox/heartbeat", "100000");
        assert_eq!(live(&heartbeat, at(102)), ["a receiver is running"]);
        assert!(live(&heartbeat, at(107)).is_empty());
    }
}
