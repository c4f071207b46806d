//! Finds the cursor of the next page without decoding the current page.
//!
//! The cursor is near the end of a page (quirk list-cursor). Decoding a page of 2,000 devices takes milliseconds. A client that
//! finds the cursor first can request the next page before it decodes the current one. The search does not parse the JSON, so the
//! cursor may be wrong. The caller must compare it with the cursor of the decoded page.

use std::ops::Range;

/// The number of bytes searched at the start and at the end of a page.
const WINDOW: usize = 16 * 1024;

/// Returns the platform number of the last device, which is the cursor of the next page. `None` if the number is not found, or if
/// the page does not seem to announce more devices.
pub(crate) fn next(answer: &[u8]) -> Option<i64> {
    let head = &answer[..answer.len().min(WINDOW)];
    let tail = &answer[answer.len().saturating_sub(WINDOW)..];
    let more = |part: &[u8]| last(part, b"\"hasMoreData\"").is_some_and(|at| value(&part[at.end..]).starts_with(b"true"));
    if !more(tail) && !more(head) {
        return None;
    }
    // {"key":"DeviceId","value":"4711"}
    let after = &tail[last(tail, b"\"DeviceId\"")?.end..];
    let object = after.split(|byte| *byte == b'}').next()?;
    let number = value(&object[last(object, b"\"value\"")?.end..]);
    let digits = number.strip_prefix(b"\"").unwrap_or(number);
    let end = digits.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(digits.len());
    std::str::from_utf8(&digits[..end]).ok()?.parse().ok()
}

/// Returns the last position of `part` in `bytes`.
fn last(bytes: &[u8], part: &[u8]) -> Option<Range<usize>> {
    let start = bytes.windows(part.len()).rposition(|window| window == part)?;
    Some(start..start + part.len())
}

/// Skips a colon and the whitespace around it, and returns the rest, which starts with a value.
fn value(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.trim_ascii_start();
    bytes.strip_prefix(b":").unwrap_or(bytes).trim_ascii_start()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_the_last_device_is_found_if_more_devices_are_announced() {
        let page = |more: &str| {
            format!(
                r#"{{"hasMoreData":{more},"devices":[{{"extendedAttributes":[{{"key":"DeviceId","value":"7"}}]}},
                {{"extendedAttributes":[{{"key": "DeviceId", "value": "4711"}}, {{"key":"CostCenterCode","value":"12"}}]}}]}}"#
            )
        };
        assert_eq!(next(page("true").as_bytes()), Some(4711));
        assert_eq!(next(page(" true").as_bytes()), Some(4711));
        assert_eq!(next(page("false").as_bytes()), None);
        let ends = r#"{"devices":[{"extendedAttributes":[{"key":"DeviceId","value":12}]}], "hasMoreData" : true}"#;
        assert_eq!(next(ends.as_bytes()), Some(12));
    }

    #[test]
    fn an_unusual_page_yields_no_cursor() {
        for page in [
            "",
            "{",
            r#"{"hasMoreData":true}"#,
            r#"{"hasMoreData":true,"devices":[{"extendedAttributes":[{"value":"4711","key":"DeviceId"}]}]}"#,
            r#"{"hasMoreData":true,"devices":[{"extendedAttributes":[{"key":"DeviceId","value":"x"}]}]}"#,
            r#"{"hasMoreData":true,"devices":[{"extendedAttributes":[{"key":"DeviceId","value":"99999999999999999999"}]}]}"#,
        ] {
            assert_eq!(next(page.as_bytes()), None, "{page}");
        }
    }
}
