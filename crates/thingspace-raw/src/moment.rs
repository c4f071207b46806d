//! Parses the times in responses and callback messages. The service writes times in several forms (quirk date-forms, quirk
//! location-dates, quirk firmware-dates).

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// Returns the time in a string, or `None` if the string is not a time.
///
/// The service writes ISO 8601, with or without a time zone, and also the form `2026-06-03 00:03:56.079 +0000 UTC`. According to
/// Verizon's documentation, a time without a time zone is in UTC. A date without a time counts as the start of that day in UTC.
///
/// ```
/// use thingspace_raw::moment;
///
/// let time = moment::parse("2026-02-28T00:00:00-07:00").ok_or("not a time")?;
/// assert_eq!(time.to_string(), "2026-02-28T07:00:00Z");
/// assert_eq!(moment::parse("2026-06-03 00:03:56 +0000 UTC"), moment::parse("2026-06-03T00:03:56"));
/// assert_eq!(moment::parse("never"), None);
/// # Ok::<(), &str>(())
/// ```
pub fn parse(string: &str) -> Option<Timestamp> {
    iso(string).or_else(|| iso(&without_second_zone(string)))
}

fn iso(string: &str) -> Option<Timestamp> {
    let zoned = string.parse::<Timestamp>().ok();
    zoned.or_else(|| in_utc(string.parse().ok()?))
}

pub(crate) fn in_utc(time: DateTime) -> Option<Timestamp> {
    TimeZone::UTC.to_timestamp(time).ok()
}

/// Removes the time zone after the offset, and the space before the offset, in a string such as
/// `2026-06-03 00:03:56.079 +0000 UTC` or `2026-06-03T00:03:56-05:00Z`.
fn without_second_zone(string: &str) -> String {
    let string = string.strip_suffix(" UTC").or_else(|| string.strip_suffix('Z')).unwrap_or(string);
    string.replace(" +", "+").replace(" -", "-")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, from_value, json};

    use super::*;
    use crate::types::{DeviceLocationSubscription, PromoChange, Usage};

    #[test]
    fn every_form_of_a_time_is_parsed() {
        let noon = "2026-06-03T12:00:56.5Z".parse().ok();
        for string in [
            "2026-06-03T12:00:56.5Z",
            "2026-06-03T12:00:56.500",
            "2026-06-03 12:00:56.5 +0000 UTC",
            "2026-06-03T07:00:56.5-05:00",
            "2026-06-03T07:00:56.5-05:00Z",
            "2026-06-03 07:00:56.5 -0500 UTC",
        ] {
            assert_eq!(parse(string), noon, "{string}");
        }
        for string in ["", "never", "12:00:56", "2026-13-03T12:00:56Z", "06/03/2026"] {
            assert_eq!(parse(string), None, "{string}");
        }
    }

    #[test]
    fn the_accessor_of_a_time_member_parses_the_time() {
        let usage = |timestamp: Value| from_value::<Usage>(json!({"timestamp": timestamp})).unwrap().timestamp();
        assert_eq!(usage("2026-02-28T00:00:00-07:00".into()), "2026-02-28T07:00:00Z".parse().ok());
        assert_eq!((usage("soon".into()), usage(Value::Null)), (None, None));
        let change: PromoChange = from_value(json!({"changeDate": "2026-02-28T23:59:59Z"})).unwrap();
        assert_eq!(change.change_date(), parse("2026-02-28T23:59:59"));
        let bought: DeviceLocationSubscription = from_value(json!({"purchaseTime": "2026-05-10 05:36:18 +0000 UTC"})).unwrap();
        assert_eq!(bought.purchase_time(), parse("2026-05-10T05:36:18Z"));
    }
}
