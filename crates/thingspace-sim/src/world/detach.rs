//! The queue of the requests that detach a device from the network. Only a limited number of them is processed per hour (quirks
//! cancel-location-rate, sim-cancel-location).

use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::time::Duration;

use jiff::Timestamp;

use super::request::Fault;
use super::requests::UNEXPECTED;
use crate::clock::later;

/// Maximum number of requests that are processed per hour.
const REQUESTS_PER_HOUR: usize = 40;

const HOUR: Duration = Duration::from_secs(3_600);

/// Maximum waiting time of a request.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 3_600);

/// The times at which the latest [`REQUESTS_PER_HOUR`] requests were or will be processed, in ascending order. The times of
/// requests that still wait are in the future.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Detaches(VecDeque<Timestamp>);

/// The verdict on a request, and the time of its outcome.
pub(super) struct Queued {
    /// The time of the outcome, or `None` if the request does not have to wait in the queue.
    pub(super) due: Option<Timestamp>,
    pub(super) verdict: Result<(), Fault>,
}

impl Detaches {
    pub(super) fn queue(&mut self, now: Timestamp) -> Queued {
        let free = self.0.front().filter(|_| self.0.len() >= REQUESTS_PER_HOUR).map(|first| later(*first, HOUR));
        let due = free.filter(|free| *free > now);
        let longest = later(now, LONGEST_WAIT);
        if due.is_some_and(|due| due > longest) {
            let fault = Fault::new(UNEXPECTED, "the request expired after 24 hours in the queue");
            return Queued { due: Some(longest), verdict: Err(fault) };
        }
        self.0.push_back(due.unwrap_or(now));
        if self.0.len() > REQUESTS_PER_HOUR {
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
    fn excess_requests_wait_at_most_a_day() {
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
