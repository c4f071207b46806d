//! Rate limits of operations (`x-thingspace-limits` in the OpenAPI description; quirk sim-rate).

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::clock::later;
use crate::description::Described;

const MINUTE: Duration = Duration::from_secs(60);

/// Times of the calls in the last minute, per rate-limited operation.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Rates(BTreeMap<Box<str>, VecDeque<Timestamp>>);

impl Rates {
    /// Counts a call. If the limit is already reached, does not count the call and returns an error: the number of seconds until
    /// the next call is allowed.
    pub(crate) fn count(&mut self, operation: &Described, now: Timestamp) -> Result<(), u64> {
        let Some(limit) = operation.calls_per_minute() else { return Ok(()) };
        let calls = self.0.entry(operation.id.into()).or_default();
        while calls.front().is_some_and(|at| later(*at, MINUTE) <= now) {
            calls.pop_front();
        }
        if calls.len() < limit {
            calls.push_back(now);
            return Ok(());
        }
        let free = calls.front().map_or(now, |at| later(*at, MINUTE));
        Err(u64::try_from(free.as_millisecond() - now.as_millisecond()).unwrap_or_default().div_ceil(1_000))
    }
}
