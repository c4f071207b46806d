//! The start and end of a time range on the command line.

use std::time::{Duration, SystemTime};

use clap::Args;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use super::duration;

/// A time range. `workflow::time_range` replaces a missing end with the current time of the service.
#[derive(Args)]
pub struct TimeRange {
    /// Start of the range: a day such as 2026-01-30, which starts at midnight UTC, or a time such as 2026-01-30T08:00:00Z
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub since: Moment,
    /// End of the range; a date without a time includes the whole day. Default: now, by the clock of the service
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub until: Option<Moment>,
}

/// A day in UTC, or a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    Day(Date),
    Time(Timestamp),
}

impl Moment {
    /// Converts the start of a range to a time. A day starts at midnight UTC.
    pub fn start(self) -> Timestamp {
        match self {
            Moment::Day(day) => utc(day, Time::midnight()),
            Moment::Time(time) => time,
        }
    }

    /// Returns [`start`](Self::start) as a [`SystemTime`]. Times before 1970 become the start of 1970.
    pub fn system_time(self) -> SystemTime {
        let millis = u64::try_from(self.start().as_millisecond()).unwrap_or_default();
        SystemTime::UNIX_EPOCH + Duration::from_millis(millis)
    }

    /// Converts the end of a range to a time. A day ends at 23:59:59 UTC: the service reports times to the second, so this is the
    /// last time of the day.
    pub fn end(self) -> Timestamp {
        match self {
            Moment::Day(day) => utc(day, Time::constant(23, 59, 59, 0)),
            Moment::Time(time) => time,
        }
    }
}

fn utc(day: Date, time: Time) -> Timestamp {
    // Only the first and the last days of `Date` are outside the range of `Timestamp`. For these days, returns the nearest
    // `Timestamp`.
    let nearest = if day.year() < 0 { Timestamp::MIN } else { Timestamp::MAX };
    TimeZone::UTC.to_timestamp(day.to_datetime(time)).unwrap_or(nearest)
}

/// Parses a day, or a time with a UTC offset.
pub fn moment(argument: &str) -> Result<Moment, String> {
    if let Some(day) = argument.parse::<Date>().ok().filter(|_| !argument.contains(['T', 't', ' '])) {
        return Ok(Moment::Day(day));
    }
    argument
        .parse()
        .map(Moment::Time)
        .map_err(|_| "expected a day such as 2026-01-30, or a time with its UTC offset such as 2026-01-30T08:00:00Z".to_owned())
}

/// Parses an age such as `2h`, which counts back from now, or a [`moment`].
pub fn ago_or_moment(argument: &str) -> Result<SystemTime, String> {
    match duration(argument) {
        Ok(age) => Ok(SystemTime::now().checked_sub(age).unwrap_or(SystemTime::UNIX_EPOCH)),
        Err(_) => moment(argument).map(|moment| moment.system_time()).map_err(|_| {
            "expected an age such as 90s, 2h or 30d, a day such as 2026-01-30, or a time with its UTC offset such as \
             2026-01-30T08:00:00Z"
                .to_owned()
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_outside_the_range_of_times_become_the_nearest_time() {
        let (first, last) = (moment("-009999-01-01").unwrap(), moment("9999-12-31").unwrap());
        assert_eq!((first.start(), first.end()), (Timestamp::MIN, Timestamp::MIN));
        assert_eq!((last.start(), last.end()), (Timestamp::MAX, Timestamp::MAX));
        assert_eq!(first.system_time(), SystemTime::UNIX_EPOCH);
    }

    #[test]
    fn a_day_is_included_completely_and_a_time_needs_an_offset() {
        let day = moment("2026-01-30").unwrap();
        assert_eq!(day.start().to_string(), "2026-01-30T00:00:00Z");
        assert_eq!(day.end().to_string(), "2026-01-30T23:59:59Z");
        let time = moment("2026-01-30T08:00:00-05:00").unwrap();
        assert_eq!((time.start(), time.end()), (time.start(), time.start()));
        assert_eq!(time.start().to_string(), "2026-01-30T13:00:00Z");
        for invalid in ["", "yesterday", "2026-13-01", "2026-01-30T08:00:00", "2026-01-30 08:00"] {
            assert!(moment(invalid).is_err(), "{invalid}");
        }
    }
}
