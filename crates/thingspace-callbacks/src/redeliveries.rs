//! Detects redeliveries of messages without a request id. Only the content identifies such messages.

use std::collections::{HashSet, VecDeque};

use sha2::{Digest, Sha256};

use crate::event::Event;

/// The number of remembered messages. The last redelivery of a message is 15 minutes after the first delivery (quirk
/// callback-retry).
const REMEMBERED: usize = 10_000;

/// The digests of the most recent messages without a request id. A digest does not include the delivery count.
#[derive(Default)]
pub(crate) struct Contents {
    known: HashSet<[u8; 32]>,
    order: VecDeque<[u8; 32]>,
}

impl Contents {
    /// Remembers a message. Returns whether the message is a redelivery: it has the content of an earlier message and a delivery
    /// count above 1. Equal content alone is not enough, because two messages may have the same content.
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
