//! Where the next page of devices begins, seen without reading the page.
//!
//! A page of 2,000 devices takes milliseconds to read. Its cursor stands at its end (quirk list-cursor), so that the next page can be asked
//! for at once; whoever does so has to hold the guess against the page, once that is read.

use std::ops::Range;

/// How far from its ends a text is looked at.
const NEAR: usize = 16 * 1024;

/// The platform number of the last device, if the page seems to say that there are more.
pub(crate) fn next(answer: &[u8]) -> Option<i64> {
    let head = &answer[..answer.len().min(NEAR)];
    let tail = &answer[answer.len().saturating_sub(NEAR)..];
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

/// Where `part` stands for the last time.
fn last(text: &[u8], part: &[u8]) -> Option<Range<usize>> {
    let start = text.windows(part.len()).rposition(|window| window == part)?;
    Some(start..start + part.len())
}

/// What follows a name, a colon and blanks.
fn value(text: &[u8]) -> &[u8] {
    let text = text.trim_ascii_start();
    text.strip_prefix(b":").unwrap_or(text).trim_ascii_start()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_number_is_seen_where_more_is_announced() {
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
    fn what_is_not_plain_is_no_guess() {
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
