//! Computes whether the network can reach a device. Most devices are nearly always reachable. Devices with NIDD are reachable
//! only while awake (quirk sim-presence).
//!
//! Presence is computed from the seed, the line and the time. It is not stored.

use std::time::Duration;

use jiff::Timestamp;

use super::World;
use super::request::plan_of;
use crate::fleet::has_nidd;
use crate::line::{Line, LineState};
use crate::rng::Rng;

const MINUTE: u64 = 60_000;
const HOUR: u64 = 60 * MINUTE;

/// Whether a device is reachable at a given time, and when that changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Presence {
    pub(super) reachable: bool,
    /// The time of the next change.
    pub(super) until: Timestamp,
}

impl World {
    /// Returns the presence of a device, or `None` if its line is not active.
    pub(super) fn presence(&self, line: &Line, at: Timestamp) -> Option<Presence> {
        if line.state != LineState::Active {
            return None;
        }
        let mut rng = Rng::new(self.settings.seed, "presence", line.device_id);
        // A cycle takes `round` milliseconds. The device is unreachable for the first `away` milliseconds of each cycle.
        let (round, away) = if plan_of(line).is_some_and(has_nidd) {
            let round = HOUR + rng.below(5 * HOUR);
            (round, round / 5 * 4)
        } else {
            (24 * HOUR + rng.below(72 * HOUR), 10 * MINUTE + rng.below(50 * MINUTE))
        };
        let since = u64::try_from(at.as_millisecond() - self.settings.start.as_millisecond()).unwrap_or_default();
        let phase = (since + rng.below(round)) % round;
        let (reachable, rest) = if phase < away { (false, away - phase) } else { (true, round - phase) };
        Some(Presence { reachable, until: crate::clock::later(at, Duration::from_millis(rest)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::Credentials;
    use crate::clock::EPOCH;
    use crate::world::Settings;

    #[test]
    fn reachable_and_unreachable_periods_alternate() {
        let world = World::new(Settings::default(), Credentials::default(), 200);
        for line in world.fleet.lines() {
            let Some(mut presence) = world.presence(line, EPOCH) else {
                assert_ne!(line.state, LineState::Active);
                continue;
            };
            for _ in 0..20 {
                let next = world.presence(line, presence.until).unwrap();
                assert!(next.reachable != presence.reachable && next.until > presence.until, "{}", line.name());
                presence = next;
            }
        }
    }
}
