//! Detects redeliveries of messages without a request id. Such messages have nothing that identifies them but their content.

use std::collections::{HashSet, VecDeque};

use sha2::{Digest, Sha256};

use crate::event::Event;

/// The number of remembered messages. The service sends a message for the last time 15 minutes after the first time (quirk callback-retry).
const REMEMBERED: usize = 10_000;

/// Digests of the last messages without a request, over everything but the delivery count.
#[derive(Default)]
pub(crate) struct Contents {
    known: HashSet<[u8; 32]>,
    order: VecDeque<[u8; 32]>,
}

impl Contents {
    /// Remembers a message. Returns whether it is a redelivery, which has the content of an earlier message and a higher count. Equal content is
    /// not enough: two devices may send equal messages, and one device may send two.
    pub(crate) fn is_redelivery(&mut self, event: &Event) -> bool {
        let mut identity = event.identity();
        // The order of the members may differ.
        identity.sort_all_objects();
        let digest: [u8; 32] = Sha256::digest(identity.to_string()).into();
        if !self.known.insert(digest) {
            return event.attempt() > 1;
        }
        self.order.push_back(digest);
        if self.order.len() > REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
        false
    }
}
