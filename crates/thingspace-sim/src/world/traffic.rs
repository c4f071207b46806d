//! What devices use: data sessions of meters, trackers and cameras, day by day (quirk sim-traffic).
//!
//! A function of seed, line and day, so that a fleet of any size has a year of history that nobody stores; what is added by hand is
//! kept beside it.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use serde::{Deserialize, Serialize};

use super::World;
use crate::clock::later;
use crate::fleet::Slot;
use crate::line::{Line, LineState};
use crate::rng::Rng;

const SECONDS: i64 = 86_400;

/// Days begin at midnight so many hours west of Greenwich (quirk sim-usage-days).
const HOURS_WEST: i8 = 5;

/// Usage shows so long after the end of its session (openapi/history.yaml, listDeviceUsageHistory).
const DATA_SHOWS: Duration = Duration::from_secs(15 * 60);

/// SMS of a day show so long after its end (the same).
const SMS_SHOW: Duration = Duration::from_secs(2 * 86_400);

/// Usage is rated so long after the end of its day (the same).
const RATED: Duration = Duration::from_secs(2 * 86_400);

/// Records are kept 12 months (the same), as days.
pub(super) const KEPT: Duration = Duration::from_secs(365 * 86_400);

/// Of a hundred lines so many fall silent for weeks.
const SILENT: u64 = 5;

/// A silent line is silent once in so many days.
const SILENT_EVERY: i64 = 120;

/// How far back the last session of a line is looked for: further than a silence lasts.
const LOOKED_BACK: i64 = 75;

/// Sessions that are added by hand and kept of a line, at most; the oldest are dropped first.
const ADDED: usize = 10_000;

/// Bytes of one at most: a day of them still fits a count.
const LARGEST: u64 = 1 << 48;

/// How long they lasted.
const ADDED_LASTS: Duration = Duration::from_secs(60);

/// A day of the usage records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Day(i64);

impl Day {
    pub(super) fn of(at: Timestamp) -> Self {
        Self((at.as_second() - i64::from(HOURS_WEST) * 3_600).div_euclid(SECONDS))
    }

    pub(super) fn begin(self) -> Timestamp {
        let second = self.0.saturating_mul(SECONDS).saturating_add(i64::from(HOURS_WEST) * 3_600);
        Timestamp::from_second(second).unwrap_or(if self.0 < 0 { Timestamp::MIN } else { Timestamp::MAX })
    }

    pub(super) fn next(self) -> Self {
        Self(self.0 + 1)
    }

    /// As records tell it: midnight with its offset.
    pub(super) fn record_time(self) -> String {
        let zone = TimeZone::fixed(Offset::constant(-HOURS_WEST));
        format!("{}-{HOURS_WEST:02}:00", zone.to_datetime(self.begin()))
    }

    fn is_weekend(self) -> bool {
        // The first day of the count was a Thursday.
        matches!(self.0.rem_euclid(7), 2 | 3)
    }
}

/// One data session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Session {
    pub(super) begin: Timestamp,
    pub(super) end: Timestamp,
    pub(super) bytes: u64,
}

/// What a line used on a day, as far as it shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Usage {
    pub(super) bytes: u64,
    /// SMS from the device.
    pub(super) sent: u64,
    /// SMS to it.
    pub(super) taken: u64,
}

impl Usage {
    pub(super) fn is_none(self) -> bool {
        self == Self::default()
    }

    pub(super) fn add(&mut self, other: Self) {
        self.bytes = self.bytes.saturating_add(other.bytes);
        self.sent += other.sent;
        self.taken += other.taken;
    }
}

/// What was added by hand.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Traffic {
    added: BTreeMap<Slot, Vec<Session>>,
}

impl Traffic {
    fn added_on(&self, slot: Slot, day: Day) -> impl Iterator<Item = Session> + '_ {
        let (begin, end) = (day.begin(), day.next().begin());
        self.added.get(&slot).into_iter().flatten().copied().filter(move |session| (begin..end).contains(&session.begin))
    }
}

/// The days and bytes of a kind of device.
struct Profile {
    /// Sessions of a day: at least, and so many more.
    sessions: (u64, u64),
    /// Bytes of a session.
    bytes: (u64, u64),
    /// Seconds of a session.
    lasts: (u64, u64),
}

/// Seven of ten.
const METER: Profile = Profile { sessions: (1, 4), bytes: (2_000, 38_000), lasts: (20, 70) };

/// Two of ten. Vehicles rest at the weekend.
const TRACKER: Profile = Profile { sessions: (16, 17), bytes: (5_000, 75_000), lasts: (60, 300) };
const RESTING: Profile = Profile { sessions: (2, 6), ..TRACKER };

/// One of twenty.
const CAMERA: Profile = Profile { sessions: (2, 4), bytes: (20_000_000, 130_000_000), lasts: (300, 2_400) };

fn profile(seed: u64, line: &Line, day: Day) -> &'static Profile {
    match Rng::new(seed, "profile", line.device_id).below(100) {
        0..75 => &METER,
        75..95 if day.is_weekend() => &RESTING,
        75..95 => &TRACKER,
        _ => &CAMERA,
    }
}

/// Whether the day is one of those on which a line that falls silent says nothing.
fn is_silent(seed: u64, line: &Line, day: Day) -> bool {
    let mut rng = Rng::new(seed, "silence", line.device_id);
    if rng.below(100) >= SILENT {
        return false;
    }
    let mut drawn = |bound: u64| i64::try_from(rng.below(bound)).unwrap_or_default();
    let (offset, lasts) = (drawn(SILENT_EVERY.unsigned_abs()), 14 + drawn(56));
    (day.0 + offset).rem_euclid(SILENT_EVERY) < lasts
}

/// The sessions of a device that is in service all day, in the order of time; they do not overlap.
fn drawn_sessions(seed: u64, line: &Line, day: Day) -> Vec<Session> {
    if is_silent(seed, line, day) {
        return Vec::new();
    }
    let Profile { sessions, bytes, lasts } = profile(seed, line, day);
    let mut rng = Rng::new(seed, "traffic", (line.device_id << 20) ^ day.0.unsigned_abs());
    let count = sessions.0 + rng.below(sessions.1);
    let part = SECONDS.unsigned_abs() / count.max(1);
    let session = |index: u64| {
        let length = lasts.0 + rng.below(lasts.1);
        let begin = later(day.begin(), Duration::from_secs(index * part + rng.below(part.saturating_sub(length))));
        Session { begin, end: later(begin, Duration::from_secs(length)), bytes: bytes.0 + rng.below(bytes.1) }
    };
    (0..count).map(session).collect()
}

impl World {
    /// The sessions that a line began on a day, in the order of time. One that was under way when the line went out of service is
    /// left out.
    pub(super) fn sessions(&self, slot: Slot, line: &Line, day: Day) -> Vec<Session> {
        let served = |at| self.was_in_service(slot, line, at);
        let mut sessions = drawn_sessions(self.settings.seed, line, day);
        sessions.retain(|session| served(session.begin) && served(session.end));
        sessions.extend(self.traffic.added_on(slot, day));
        sessions.sort_unstable();
        sessions
    }

    /// What shows at a time of the usage of a day.
    pub(super) fn usage(&self, slot: Slot, line: &Line, day: Day, now: Timestamp) -> Usage {
        let shown = |session: &Session| later(session.end, DATA_SHOWS) <= now;
        let bytes = self.sessions(slot, line, day).iter().filter(|session| shown(session)).map(|session| session.bytes).sum();
        let (sent, taken) = match later(day.next().begin(), SMS_SHOW) <= now {
            true => self.sms.counts(slot, day.begin(), day.next().begin()),
            false => (0, 0),
        };
        Usage { bytes, sent, taken }
    }

    /// The days of which records are kept, within a span.
    pub(super) fn recorded_days(now: Timestamp, earliest: Timestamp, latest: Timestamp) -> impl Iterator<Item = Day> {
        let oldest = now.checked_sub(KEPT).unwrap_or(Timestamp::MIN);
        let (earliest, latest) = (earliest.max(oldest), latest.min(now));
        let mut day = Day::of(earliest);
        if day.begin() < earliest {
            day = day.next();
        }
        std::iter::successors(Some(day), |day| Some(day.next())).take_while(move |day| day.begin() <= latest)
    }

    /// Whether the usage of a day was rated already.
    pub(super) fn is_rated(day: Day, now: Timestamp) -> bool {
        later(day.next().begin(), RATED) <= now
    }

    /// When a line last connected: it may have been silent since. A suspended line did before its suspension.
    pub(crate) fn last_connection(&self, line: &Line, now: Timestamp) -> Option<Timestamp> {
        let slot = self.fleet.slot_of(line)?;
        let until = match line.state {
            LineState::Active => now,
            LineState::Suspend => self.suspensions.since(slot).unwrap_or(now),
            LineState::PreActive | LineState::PendingActivation | LineState::Deactive => return line.connected,
        };
        let began = |day: Day| {
            let sessions = self.sessions(slot, line, day);
            sessions.into_iter().map(|session| session.begin).rfind(|begin| *begin <= until)
        };
        // Its activation was a connection too: nothing is looked for before it.
        let (last, first) = (Day::of(until), line.connected.map_or(Day(i64::MIN), Day::of));
        let days = (0..LOOKED_BACK).map(|ago| Day(last.0 - ago)).take_while(|day| *day >= first);
        days.filter_map(began).next().max(line.connected)
    }

    /// A device used data, in a session that ends now. False when its line is not in service.
    pub(crate) fn add_traffic(&mut self, now: Timestamp, slot: Slot, bytes: u64) -> bool {
        let served = self.fleet.line(slot).is_some_and(|line| line.is_own() && line.state == LineState::Active);
        if served {
            let begin = now.checked_sub(ADDED_LASTS).unwrap_or(now);
            let added = self.traffic.added.entry(slot).or_default();
            if added.len() == ADDED {
                added.remove(0);
            }
            added.push(Session { begin, end: now, bytes: bytes.min(LARGEST) });
        }
        served
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::Credentials;
    use crate::clock::EPOCH;
    use crate::world::Settings;

    #[test]
    fn days_are_told_with_their_offset() {
        let day = Day::of("2026-03-01T04:59:59Z".parse().unwrap());
        assert_eq!(
            (day.record_time(), day.next().record_time()),
            ("2026-02-28T00:00:00-05:00".into(), "2026-03-01T00:00:00-05:00".into())
        );
        assert_eq!(day.next(), Day::of("2026-03-01T05:00:00Z".parse().unwrap()));
        assert!(day.is_weekend(), "28 February 2026 is a Saturday");
        assert_eq!(Day(i64::MAX / SECONDS).begin(), Timestamp::MAX);
    }

    #[test]
    fn sessions_of_a_day_follow_each_other_within_it() {
        for seed in 0..5 {
            let world = World::new(Settings { seed, ..Settings::default() }, Credentials::default(), 400);
            for (slot, line) in world.fleet.slots() {
                for ago in 1..8 {
                    let day = Day(Day::of(EPOCH).0 - ago);
                    let sessions = world.sessions(slot, line, day);
                    assert!(sessions.is_sorted_by(|a, b| a.end <= b.begin), "seed {seed}: {}", line.name());
                    assert!(sessions.iter().all(|session| session.begin >= day.begin() && session.end <= day.next().begin()));
                }
            }
        }
    }

    #[test]
    fn a_few_lines_are_silent_for_weeks() {
        let world = World::new(Settings::default(), Credentials::default(), 4_000);
        let last_weeks = |slot, line| (1..15).all(|ago| world.sessions(slot, line, Day(Day::of(EPOCH).0 - ago)).is_empty());
        let active = world.fleet.slots().filter(|(_, line)| line.state == LineState::Active).filter(|(_, line)| {
            // Lines that were in service all the time.
            line.activated.is_some_and(|at| at < Day(Day::of(EPOCH).0 - 15).begin())
        });
        let (mut lines, mut silent) = (0, 0);
        for (slot, line) in active {
            lines += 1;
            silent += u32::from(last_weeks(slot, line));
        }
        // Of five in a hundred about a quarter have their weeks now.
        assert!((lines / 200..lines / 40).contains(&silent), "{silent} of {lines}");
    }
}
