//! Repeats of messages that belong to no request. They have neither an id nor a request to be looked up by.

use std::collections::{HashSet, VecDeque};

use sha2::{Digest, Sha256};

use crate::event::Event;

/// Messages that are remembered. The service sends a message for the last time a quarter of an hour after the first (quirk
/// callback-retry).
const KEPT: usize = 10_000;

/// What the last messages without a request held, as digests of everything but their count of deliveries.
#[derive(Default)]
pub(crate) struct Contents {
    known: HashSet<[u8; 32]>,
    order: VecDeque<[u8; 32]>,
}

impl Contents {
    /// Remembers a message; true when it is a repeat. Only a raised count makes an equal message a repeat: two devices may send equal
    /// messages, and one device two.
    pub(crate) fn is_repeat(&mut self, event: &Event) -> bool {
        let mut identity = event.identity();
        // The sender may order members in another way the next time.
        identity.sort_all_objects();
        let digest: [u8; 32] = Sha256::digest(identity.to_string()).into();
        if !self.known.insert(digest) {
            return event.attempt() > 1;
        }
        self.order.push_back(digest);
        if self.order.len() > KEPT
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
        false
    }
}
