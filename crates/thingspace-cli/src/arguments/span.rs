//! From when to when, as people type it.

use clap::Args;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

/// From when to when.
#[derive(Args)]
pub struct Span {
    /// From this time on, such as 2026-01-30 or 2026-01-30T08:00:00Z; a day starts at midnight UTC
    #[arg(long, value_name = "TIME", value_parser = when)]
    pub since: When,
    /// Up to this time; a day is included whole. Default: now, by the clock of the service
    #[arg(long, value_name = "TIME", value_parser = when)]
    pub until: Option<When>,
}

/// A day of UTC, or a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Day(Date),
    Time(Timestamp),
}

impl When {
    /// Where a span from it starts.
    pub fn start(self) -> Timestamp {
        match self {
            When::Day(day) => utc(day, Time::midnight()),
            When::Time(time) => time,
        }
    }

    /// Where a span up to it ends: a day with its last second, for the service tells times to the second.
    pub fn end(self) -> Timestamp {
        match self {
            When::Day(day) => utc(day, Time::constant(23, 59, 59, 0)),
            When::Time(time) => time,
        }
    }
}

fn utc(day: Date, time: Time) -> Timestamp {
    // Only days at the ends of the calendar are no times of UTC.
    TimeZone::UTC.to_timestamp(day.to_datetime(time)).unwrap_or(Timestamp::MAX)
}

/// A day, or a time with its offset.
pub fn when(text: &str) -> Result<When, String> {
    if let Some(day) = text.parse::<Date>().ok().filter(|_| !text.contains(['T', 't', ' '])) {
        return Ok(When::Day(day));
    }
    text.parse()
        .map(When::Time)
        .map_err(|_| "expected a day or a time with its offset: 2026-01-30, 2026-01-30T08:00:00Z".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_included_whole_and_a_time_has_an_offset() {
        let day = when("2026-01-30").unwrap();
        assert_eq!(day.start().to_string(), "2026-01-30T00:00:00Z");
        assert_eq!(day.end().to_string(), "2026-01-30T23:59:59Z");
        let time = when("2026-01-30T08:00:00-05:00").unwrap();
        assert_eq!((time.start(), time.end()), (time.start(), time.start()));
        assert_eq!(time.start().to_string(), "2026-01-30T13:00:00Z");
        for wrong in ["", "yesterday", "2026-13-01", "2026-01-30T08:00:00", "2026-01-30 08:00"] {
            assert!(when(wrong).is_err(), "{wrong}");
        }
    }
}
