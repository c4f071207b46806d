//! Parses the coordinates, the radius and the time of a position, which the service writes as strings. `x` is the latitude and
//! `y` the longitude (quirk location-x-is-latitude).

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use crate::types::{PositionData, PositionError};

impl PositionData {
    /// Returns the latitude in decimal degrees, from -90 to 90. `None` if `x` is missing or is not a latitude.
    ///
    /// ```
    /// use thingspace_raw::types::PositionData;
    ///
    /// let position: PositionData = serde_json::from_str(
    ///     r#"{"x": "41.311402", "y": "-105.591133", "radius": "1840", "time": "20260304181527", "utcoffset": "-0700"}"#,
    /// )?;
    /// assert_eq!((position.latitude(), position.longitude()), (Some(41.311402), Some(-105.591133)));
    /// assert_eq!(position.radius(), Some(1840.0));
    /// assert_eq!(position.time().map(|time| time.to_string()).as_deref(), Some("2026-03-05T01:15:27Z"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn latitude(&self) -> Option<f64> {
        degrees(self.x.as_deref()?, 90.0)
    }

    /// Returns the longitude in decimal degrees, from -180 to 180. `None` if `y` is missing or is not a longitude.
    pub fn longitude(&self) -> Option<f64> {
        degrees(self.y.as_deref()?, 180.0)
    }

    /// Returns the radius of uncertainty in meters. `None` if the radius is missing or is not a number of at least 0.
    pub fn radius(&self) -> Option<f64> {
        number(self.radius.as_deref()?).filter(|radius| *radius >= 0.0)
    }

    /// Returns when the device was at this position. `None` if the time or its offset from UTC is missing or is not in the
    /// documented form (quirk location-dates).
    pub fn time(&self) -> Option<Timestamp> {
        time(self.time.as_deref()?, self.utcoffset.as_deref()?)
    }
}

impl PositionError {
    /// Returns when the service tried to locate the device. `None` if the time or its offset from UTC is missing or is not in the
    /// documented form (quirk location-dates).
    pub fn time(&self) -> Option<Timestamp> {
        time(self.time.as_deref()?, self.utcoffset.as_deref()?)
    }
}

fn number(string: &str) -> Option<f64> {
    string.trim().parse().ok().filter(|number: &f64| number.is_finite())
}

fn degrees(string: &str, most: f64) -> Option<f64> {
    number(string).filter(|degrees| degrees.abs() <= most)
}

/// Parses a local time that is written without separators, such as `20260304181527`, and its offset from UTC, such as `-0700`.
fn time(digits: &str, offset: &str) -> Option<Timestamp> {
    let local = DateTime::strptime("%Y%m%d%H%M%S", digits).ok()?;
    let offset = offset_of(offset)?;
    offset.to_timestamp(local).ok()
}

/// Parses an offset from UTC, such as `-0700` or `-07:00`.
fn offset_of(string: &str) -> Option<Offset> {
    let (sign, rest) = match string.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let digits: String = rest.chars().filter(|c| *c != ':').collect();
    if digits.len() != 4 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let minutes = digits[..2].parse::<i32>().ok()? * 60 + digits[2..].parse::<i32>().ok()?;
    Offset::from_seconds(sign * minutes * 60).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn position(x: &str, y: &str, radius: &str) -> PositionData {
        serde_json::from_value(serde_json::json!({"x": x, "y": y, "radius": radius})).unwrap()
    }

    #[test]
    fn a_string_that_is_not_a_coordinate_is_none() {
        for odd in ["", "north", "NaN", "inf", "90.1", "-1e9"] {
            assert_eq!(position(odd, "1", "1").latitude(), None, "{odd}");
        }
        assert_eq!(position("1", "180.5", "1").longitude(), None);
        assert_eq!(position("1", "1", "-3").radius(), None);
        assert_eq!(position("-90", " 180.0 ", "0").latitude(), Some(-90.0));
        assert_eq!(position("-90", " 180.0 ", "0").longitude(), Some(180.0));
        assert_eq!(position("-90", "180", "0").radius(), Some(0.0));
        let empty: PositionData = serde_json::from_str("{}").unwrap();
        assert_eq!((empty.latitude(), empty.time()), (None, None));
    }

    #[test]
    fn a_time_needs_its_offset() {
        assert_eq!(time("20260304181527", "-0700").unwrap().to_string(), "2026-03-05T01:15:27Z");
        assert_eq!(time("20260304181527", "+05:30").unwrap().to_string(), "2026-03-04T12:45:27Z");
        for (digits, offset) in
            [("20260304181527", ""), ("20260304181527", "0700"), ("2026030418", "-0700"), ("20261304181527", "+0000")]
        {
            assert_eq!(time(digits, offset), None, "{digits} {offset}");
        }
    }
}
