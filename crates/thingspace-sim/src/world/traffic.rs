//! Data sessions of meters, trackers and cameras, day by day (quirk sim-traffic).
//!
//! Traffic is computed from the seed, the line and the day. A fleet of any size therefore has a year of history without stored
//! sessions. Only manually added sessions are stored.

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

/// Days start at midnight in the time zone that is this many hours behind UTC (quirk sim-usage-days).
const HOURS_WEST: i8 = 5;

/// Delay between the end of a session and its appearance in usage (openapi/history.yaml, listDeviceUsageHistory).
const DATA_DELAY: Duration = Duration::from_secs(15 * 60);

/// Delay between the end of a day and the appearance of the SMS of that day in usage (openapi/history.yaml,
/// listDeviceUsageHistory).
const SMS_DELAY: Duration = Duration::from_secs(2 * 86_400);

/// Delay between the end of a day and the rating of the usage of that day (openapi/history.yaml, listDeviceUsageHistory).
const RATING_DELAY: Duration = Duration::from_secs(2 * 86_400);

/// Retention of usage: 12 months (openapi/history.yaml, listDeviceUsageHistory), counted as 365 days. The retention of
/// connections and provisioning records is not documented. The simulator also retains them for 365 days.
pub(super) const RETENTION: Duration = Duration::from_secs(365 * 86_400);

/// Percentage of lines that fall silent for weeks.
const SILENT: u64 = 5;

/// Number of days from the start of one silence of a line to the start of the next.
const SILENT_EVERY: i64 = 120;

/// Number of days to search backward for the last session of a line. This period is longer than any silence.
const SEARCHED_DAYS: i64 = 75;

/// Maximum number of manually added sessions per line. The oldest sessions are dropped first.
const ADDED: usize = 10_000;

/// Maximum bytes of an added session. With this limit, the sum of a day's sessions cannot overflow.
const LARGEST: u64 = 1 << 48;

/// Duration of an added session.
const ADDED_DURATION: Duration = Duration::from_secs(60);

/// A day of the usage records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Day(i64);

impl Day {
    pub(super) fn of(at: Timestamp) -> Self {
        Self((at.as_second() - i64::from(HOURS_WEST) * 3_600).div_euclid(SECONDS))
    }

    pub(super) fn start(self) -> Timestamp {
        let second = self.0.saturating_mul(SECONDS).saturating_add(i64::from(HOURS_WEST) * 3_600);
        Timestamp::from_second(second).unwrap_or(if self.0 < 0 { Timestamp::MIN } else { Timestamp::MAX })
    }

    pub(super) fn next(self) -> Self {
        Self(self.0 + 1)
    }

    /// Returns the day as usage records show it: midnight with the UTC offset.
    pub(super) fn record_time(self) -> String {
        let zone = TimeZone::fixed(Offset::constant(-HOURS_WEST));
        format!("{}-{HOURS_WEST:02}:00", zone.to_datetime(self.start()))
    }

    fn is_weekend(self) -> bool {
        // Day 0, 1 January 1970, was a Thursday.
        matches!(self.0.rem_euclid(7), 2 | 3)
    }
}

/// A data session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Session {
    pub(super) start: Timestamp,
    pub(super) end: Timestamp,
    pub(super) bytes: u64,
}

/// The reported usage of a line on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Usage {
    pub(super) bytes: u64,
    /// SMS from the device.
    pub(super) sent: u64,
    /// SMS to the device.
    pub(super) received: u64,
}

impl Usage {
    pub(super) fn is_none(self) -> bool {
        self == Self::default()
    }

    pub(super) fn add(&mut self, other: Self) {
        self.bytes = self.bytes.saturating_add(other.bytes);
        self.sent += other.sent;
        self.received += other.received;
    }
}

/// Manually added sessions.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Traffic {
    added: BTreeMap<Slot, Vec<Session>>,
}

impl Traffic {
    fn added_on(&self, slot: Slot, day: Day) -> impl Iterator<Item = Session> + '_ {
        let (start, end) = (day.start(), day.next().start());
        self.added.get(&slot).into_iter().flatten().copied().filter(move |session| (start..end).contains(&session.start))
    }
}

/// The traffic of a type of device. In each pair, the first number is the minimum. A random number from zero up to, but not
/// including, the second number is added to the minimum.
struct Profile {
    /// Sessions per day.
    sessions: (u64, u64),
    /// Bytes per session.
    bytes: (u64, u64),
    /// Duration of a session in seconds.
    lasts: (u64, u64),
}

/// The traffic of meters, which are 75% of the lines.
const METER: Profile = Profile { sessions: (1, 4), bytes: (2_000, 38_000), lasts: (20, 70) };

/// The weekday traffic of trackers, which are 20% of the lines.
const TRACKER: Profile = Profile { sessions: (16, 17), bytes: (5_000, 75_000), lasts: (60, 300) };
/// The weekend traffic of trackers.
const RESTING: Profile = Profile { sessions: (2, 6), ..TRACKER };

/// The traffic of cameras, which are 5% of the lines.
const CAMERA: Profile = Profile { sessions: (2, 4), bytes: (20_000_000, 130_000_000), lasts: (300, 2_400) };

fn profile(seed: u64, line: &Line, day: Day) -> &'static Profile {
    match Rng::new(seed, "profile", line.device_id).below(100) {
        0..75 => &METER,
        75..95 if day.is_weekend() => &RESTING,
        75..95 => &TRACKER,
        _ => &CAMERA,
    }
}

/// Returns whether a line is silent on a day.
fn is_silent(seed: u64, line: &Line, day: Day) -> bool {
    let mut rng = Rng::new(seed, "silence", line.device_id);
    if rng.below(100) >= SILENT {
        return false;
    }
    let mut drawn = |bound: u64| i64::try_from(rng.below(bound)).unwrap_or_default();
    let (offset, lasts) = (drawn(SILENT_EVERY.unsigned_abs()), 14 + drawn(56));
    (day.0 + offset).rem_euclid(SILENT_EVERY) < lasts
}

/// Generates the sessions of a line on a day, in time order and without overlap. Assumes that the line is in service all day.
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
        let start = later(day.start(), Duration::from_secs(index * part + rng.below(part.saturating_sub(length))));
        Session { start, end: later(start, Duration::from_secs(length)), bytes: bytes.0 + rng.below(bytes.1) }
    };
    (0..count).map(session).collect()
}

impl World {
    /// Returns the sessions of a line that start on `day`, in time order. Leaves out generated sessions that start or end while
    /// the line is out of service.
    pub(super) fn sessions(&self, slot: Slot, line: &Line, day: Day) -> Vec<Session> {
        let served = |at| self.was_in_service(slot, line, at);
        let mut sessions = drawn_sessions(self.settings.seed, line, day);
        sessions.retain(|session| served(session.start) && served(session.end));
        sessions.extend(self.traffic.added_on(slot, day));
        sessions.sort_unstable();
        sessions
    }

    /// Returns the usage of a day as reported at `now`.
    pub(super) fn usage(&self, slot: Slot, line: &Line, day: Day, now: Timestamp) -> Usage {
        let shown = |session: &Session| later(session.end, DATA_DELAY) <= now;
        let bytes = self.sessions(slot, line, day).iter().filter(|session| shown(session)).map(|session| session.bytes).sum();
        let (sent, received) = match later(day.next().start(), SMS_DELAY) <= now {
            true => self.sms.counts(slot, day.start(), day.next().start()),
            false => (0, 0),
        };
        Usage { bytes, sent, received }
    }

    /// Returns the days that start within a period. Leaves out days in the future and days whose records are no longer retained.
    pub(super) fn recorded_days(now: Timestamp, earliest: Timestamp, latest: Timestamp) -> impl Iterator<Item = Day> {
        let oldest = now.checked_sub(RETENTION).unwrap_or(Timestamp::MIN);
        let (earliest, latest) = (earliest.max(oldest), latest.min(now));
        let mut day = Day::of(earliest);
        if day.start() < earliest {
            day = day.next();
        }
        std::iter::successors(Some(day), |day| Some(day.next())).take_while(move |day| day.start() <= latest)
    }

    /// Returns whether the usage of a day is rated at `now`.
    pub(super) fn is_rated(day: Day, now: Timestamp) -> bool {
        later(day.next().start(), RATING_DELAY) <= now
    }

    /// Returns the time of a line's last connection, or `None` if the line never had one. For a suspended line, only connections
    /// before the suspension count.
    pub(crate) fn last_connection(&self, line: &Line, now: Timestamp) -> Option<Timestamp> {
        let slot = self.fleet.slot_of(line)?;
        let until = match line.state {
            LineState::Active => now,
            LineState::Suspend => self.suspensions.since(slot).unwrap_or(now),
            LineState::PreActive | LineState::PendingActivation | LineState::Deactive => return line.connected,
        };
        let began = |day: Day| {
            let sessions = self.sessions(slot, line, day);
            sessions.into_iter().map(|session| session.start).rfind(|start| *start <= until)
        };
        // `line.connected` is the time of a connection, so earlier days are not searched.
        let (last, first) = (Day::of(until), line.connected.map_or(Day(i64::MIN), Day::of));
        let days = (0..SEARCHED_DAYS).map(|ago| Day(last.0 - ago)).take_while(|day| *day >= first);
        days.filter_map(began).next().max(line.connected)
    }

    /// Adds a data session that ends now. Does nothing and returns false if the line belongs to another account or is not active.
    pub(crate) fn add_traffic(&mut self, now: Timestamp, slot: Slot, bytes: u64) -> bool {
        let served = self.fleet.line(slot).is_some_and(|line| line.is_own() && line.state == LineState::Active);
        if served {
            let start = now.checked_sub(ADDED_DURATION).unwrap_or(now);
            let added = self.traffic.added.entry(slot).or_default();
            if added.len() == ADDED {
                added.remove(0);
            }
            added.push(Session { start, end: now, bytes: bytes.min(LARGEST) });
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
    fn usage_days_are_written_with_their_utc_offset() {
        let day = Day::of("2026-03-01T04:59:59Z".parse().unwrap());
        assert_eq!(
            (day.record_time(), day.next().record_time()),
            ("2026-02-28T00:00:00-05:00".into(), "2026-03-01T00:00:00-05:00".into())
        );
        assert_eq!(day.next(), Day::of("2026-03-01T05:00:00Z".parse().unwrap()));
        assert!(day.is_weekend(), "28 February 2026 is a Saturday");
        assert_eq!(Day(i64::MAX / SECONDS).start(), Timestamp::MAX);
    }

    #[test]
    fn sessions_of_a_day_do_not_overlap() {
        for seed in 0..5 {
            let world = World::new(Settings { seed, ..Settings::default() }, Credentials::default(), 400);
            for (slot, line) in world.fleet.slots() {
                for ago in 1..8 {
                    let day = Day(Day::of(EPOCH).0 - ago);
                    let sessions = world.sessions(slot, line, day);
                    assert!(sessions.is_sorted_by(|a, b| a.end <= b.start), "seed {seed}: {}", line.name());
                    assert!(sessions.iter().all(|session| session.start >= day.start() && session.end <= day.next().start()));
                }
            }
        }
    }

    #[test]
    fn a_few_lines_are_silent_for_weeks() {
        let world = World::new(Settings::default(), Credentials::default(), 4_000);
        let last_weeks = |slot, line| (1..15).all(|ago| world.sessions(slot, line, Day(Day::of(EPOCH).0 - ago)).is_empty());
        let active = world.fleet.slots().filter(|(_, line)| line.state == LineState::Active).filter(|(_, line)| {
            // Only lines that were activated before these two weeks count.
            line.activated.is_some_and(|at| at < Day(Day::of(EPOCH).0 - 15).start())
        });
        let (mut lines, mut silent) = (0, 0);
        for (slot, line) in active {
            lines += 1;
            silent += u32::from(last_weeks(slot, line));
        }
        // 5% of the lines fall silent, and about a quarter of these lines are silent on all 14 days. So about 1.25% of all lines
        // should be counted.
        assert!((lines / 200..lines / 40).contains(&silent), "{silent} of {lines}");
    }
}
