//! Detaching devices from the network: so many an hour, the others wait (quirks cancel-location-rate,
//! sim-cancel-location).

use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::time::Duration;

use jiff::Timestamp;

use super::request::Fault;
use super::requests::UNEXPECTED;
use crate::clock::later;

/// Requests that are worked off in an hour.
const AN_HOUR: usize = 40;

const HOUR: Duration = Duration::from_secs(3_600);

/// How long a request waits at most.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 3_600);

/// When the latest requests are worked off, at most as many as in an hour, ascending.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Detaches(VecDeque<Timestamp>);

/// When a request ends, and how.
pub(super) struct Queued {
    /// Not before this.
    pub(super) due: Option<Timestamp>,
    pub(super) verdict: Result<(), Fault>,
}

impl Detaches {
    pub(super) fn queue(&mut self, now: Timestamp) -> Queued {
        let free = self.0.front().filter(|_| self.0.len() >= AN_HOUR).map(|first| later(*first, HOUR));
        let due = free.filter(|free| *free > now);
        let longest = later(now, LONGEST_WAIT);
        if due.is_some_and(|due| due > longest) {
            let fault = Fault::new(UNEXPECTED, "the request waited for 24 hours, and others are before it still");
            return Queued { due: Some(longest), verdict: Err(fault) };
        }
        self.0.push_back(due.unwrap_or(now));
        if self.0.len() > AN_HOUR {
            self.0.pop_front();
        }
        Queued { due, verdict: Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::EPOCH;

    #[test]
    fn what_is_too_much_for_an_hour_waits_for_a_day_at_most() {
        let mut queue = Detaches::default();
        let waits: Vec<Option<Timestamp>> = (0..24 * 40 + 40).map(|_| queue.queue(EPOCH).due).collect();
        assert!(waits[..40].iter().all(Option::is_none));
        assert!(waits[40..80].iter().all(|due| *due == Some(later(EPOCH, HOUR))));
        let last = later(EPOCH, LONGEST_WAIT);
        assert_eq!(waits.last(), Some(&Some(last)));
        assert!(queue.queue(EPOCH).verdict.is_err());
        assert!(queue.queue(later(EPOCH, HOUR * 2)).verdict.is_ok());
    }
}
