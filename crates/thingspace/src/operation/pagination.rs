//! Reads paged lists with untyped calls, in every paging style of the OpenAPI description (`x-thingspace-paging`).
//!
//! The styles differ in how an answer refers to the next page. In every style, an answer that announces more records is an error
//! if the answer leads back to an earlier page or does not specify the next page. A list therefore never ends early without an
//! error.

use std::collections::HashSet;

use futures_util::stream::{self, Stream, StreamExt as _, TryStreamExt as _};
use http::HeaderMap;
use http::header::LOCATION;
use serde_json::Value;
use thingspace_raw::operation::{Operation, Paging};

use crate::error::{Error, ErrorKind, Phase, Result};
use crate::operation::untyped::UntypedCall;

/// Members of an answer that announce more records.
const MORE: &[&str] = &["hasMoreData", "hasMoreFlag", "hasmoredata"];

/// Members of an answer that contain the start index of the next page, or 0 on the last page (openapi/firmware.yaml).
const LAST_SEEN: &[&str] = &["lastSeenDeviceId", "lastSeenUpgradeId"];

/// Members of a record that contain its time.
const TIMES: &[&str] = &["timestamp", "occurredAt", "eventDateTime"];

/// Members of a request that contain the start of the time range.
const STARTS: &[&str] = &["earliest", "startTime"];

/// The member of a request for devices that contains the cursor (openapi/devices.yaml).
const CURSOR: &str = "largestDeviceIdSeen";

/// Path parameters that contain the start index.
const INDEXES: &[&str] = &["startIndex", "startindex"];

/// One page of a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page {
    /// The records, without those that the previous page already contained.
    pub records: Vec<Value>,
    /// The rest of the answer.
    pub rest: Value,
}

impl UntypedCall {
    /// Returns the pages of a list in order. If the operation is not paged, there is a single page.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use futures_util::TryStreamExt as _;
    ///
    /// let sim = thingspace_sim::Simulator::builder().devices(2_500).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// let pages: Vec<_> = client.operation("listDevices")?.body(serde_json::json!({})).pages().try_collect().await?;
    /// assert_eq!(pages.iter().map(|page| page.records.len()).sum::<usize>(), 2_500);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// The stream ends after the first error. The error is [`ErrorKind::Decode`] if an answer announces more records but leads
    /// back to an earlier page or does not specify the next page. The stream therefore never ends early without an error.
    pub fn pages(self) -> impl Stream<Item = Result<Page>> + Send {
        let start = Reader { call: Some(first(self)), seen: HashSet::new(), previous: Vec::new(), seam: Vec::new() };
        stream::try_unfold(start, |mut reader| async move {
            let Some(call) = reader.call.take() else { return Ok(None) };
            let page = reader.read(call).await?;
            Ok(Some((page, reader)))
        })
    }

    /// Returns the records of all pages as one stream.
    ///
    /// # Errors
    /// The errors of [`UntypedCall::pages`].
    pub fn records(self) -> impl Stream<Item = Result<Value>> + Send {
        self.pages().map_ok(|page| stream::iter(page.records).map(Ok)).try_flatten()
    }
}

struct Reader {
    /// The call of the next page.
    call: Option<UntypedCall>,
    /// The starts of the pages requested so far, except the first. A next page with one of these starts is an error, because the
    /// list would never end.
    seen: HashSet<String>,
    /// The records of the previous page, for lists with a start index. The index advances even if the service repeats a page, so
    /// `seen` does not detect a repeated page.
    previous: Vec<Value>,
    /// The last records of the previous page, which the next page may repeat (quirk history-seam).
    seam: Vec<Value>,
}

impl Reader {
    async fn read(&mut self, call: UntypedCall) -> Result<Page> {
        let operation = call.operation();
        let (headers, mut rest) = call.clone().send_with_headers().await?;
        let mut records = take_records(operation, &mut rest);
        let more = MORE.iter().any(|name| rest[*name] == true);
        let next = match operation.paging {
            _ if !more => None,
            Paging::None => None,
            Paging::Cursor => Some(by_cursor(&call, &records)),
            Paging::NextLink => Some(by_link(&headers)),
            Paging::Index => Some(by_index(&call, &rest, records.len())),
            Paging::MovingStart => Some(by_time(&records)),
        };
        if operation.paging == Paging::Index && next.is_some() {
            if !records.is_empty() && records == self.previous {
                return Err(stuck(operation, "the page repeats the previous one"));
            }
            self.previous.clone_from(&records);
        }
        if let Some(next) = next {
            let next = next.map_err(|reason| stuck(operation, &reason))?;
            if !self.seen.insert(next.clone()) {
                return Err(stuck(operation, &format!("the next page starts at {next}, where an earlier one started")));
            }
            self.call = Some(moved(call, operation, next));
        }
        if operation.paging == Paging::MovingStart {
            self.drop_seam(&mut records);
        }
        Ok(Page { records, rest })
    }

    /// Drops the records that the previous page already contained. Each page starts at the time of the previous page's last
    /// record, so it repeats the records of that time.
    fn drop_seam(&mut self, records: &mut Vec<Value>) {
        let last = records.last().and_then(time_of).map(str::to_owned);
        let end: Vec<Value> =
            records.iter().filter(|record| last.is_some() && time_of(record) == last.as_deref()).cloned().collect();
        for old in std::mem::replace(&mut self.seam, end) {
            // Each old record removes only one new record, because a list may contain equal records.
            if let Some(index) = records.iter().position(|record| *record == old) {
                records.remove(index);
            }
        }
    }
}

/// Returns the call of the first page. Sets the cursor or the start index to 0 if the caller has not set it.
fn first(call: UntypedCall) -> UntypedCall {
    let operation = call.operation();
    match operation.paging {
        // Without a cursor the service pages by date and offers no way to continue (quirk list-cursor).
        Paging::Cursor if call.member(CURSOR).is_none() => call.with_member(CURSOR, 0.into()),
        Paging::Index if INDEXES.iter().all(|name| call.path_value(name).is_none()) => moved(call, operation, "0".to_owned()),
        _ => call,
    }
}

/// Removes the list of records from an answer and returns it. If the answer is an array, the list is the answer itself.
/// Otherwise, the list is the first member that is an array. If the operation is not paged and the answer is an object, there is
/// no list.
fn take_records(operation: &Operation, answer: &mut Value) -> Vec<Value> {
    if let Value::Array(records) = answer {
        return std::mem::take(records);
    }
    if operation.paging == Paging::None {
        return Vec::new();
    }
    let members = answer.as_object_mut().into_iter().flat_map(|members| members.values_mut());
    members.filter_map(Value::as_array_mut).next().map(std::mem::take).unwrap_or_default()
}

fn time_of(record: &Value) -> Option<&str> {
    TIMES.iter().find_map(|name| record[*name].as_str())
}

type Next = std::result::Result<String, String>;

/// Returns the platform number of the last device (quirk list-cursor).
fn by_cursor(call: &UntypedCall, records: &[Value]) -> Next {
    let last = records.last().ok_or("the page is empty although more records are announced")?;
    let attributes = last["extendedAttributes"].as_array().into_iter().flatten();
    let number = attributes.into_iter().find(|attribute| attribute["key"] == "DeviceId").map(|attribute| &attribute["value"]);
    let next = number.and_then(Value::as_str).ok_or("the last device of the page has no DeviceId attribute")?;
    // Numbers increase, so a page that ends at or below its start is not the requested page.
    let start = call.member(CURSOR).and_then(Value::as_i64);
    match (start, next.parse::<i64>()) {
        (Some(start), Ok(next)) if next <= start => {
            Err(format!("the page after {start} ends at {next}, so the cursor does not advance"))
        }
        _ => Ok(next.to_owned()),
    }
}

/// Returns the `next` parameter of the Location header.
fn by_link(headers: &HeaderMap) -> Next {
    let location = headers.get(LOCATION).and_then(|value| value.to_str().ok()).ok_or("the answer has no Location header")?;
    let query = location.split_once('?').map_or("", |(_, query)| query);
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs
        .find(|(name, _)| name == "next")
        .map(|(_, value)| value.into_owned())
        .ok_or_else(|| "the Location header has no `next`".into())
}

/// Returns the next start index: the index in the answer, or else the current index plus the number of records.
fn by_index(call: &UntypedCall, answer: &Value, count: usize) -> Next {
    if let Some(last) = LAST_SEEN.iter().find_map(|name| answer[*name].as_u64()) {
        return if last == 0 {
            Err("more records are announced, but the last id seen is 0".into())
        } else {
            Ok(last.to_string())
        };
    }
    let start = INDEXES.iter().find_map(|name| call.path_value(name)).unwrap_or("0");
    let start: usize = start.parse().map_err(|_| format!("the start index `{start}` is not a number"))?;
    if count == 0 { Err("the page is empty although more records are announced".into()) } else { Ok((start + count).to_string()) }
}

/// Returns the time of the last record.
fn by_time(records: &[Value]) -> Next {
    let last = records.last().ok_or("the page is empty although more records are announced")?;
    time_of(last).map(str::to_owned).ok_or_else(|| "the last record has no time".into())
}

/// Returns the call of the page that starts at `next`.
fn moved(call: UntypedCall, operation: &Operation, next: String) -> UntypedCall {
    match operation.paging {
        Paging::None => call,
        // The cursor is a number on the wire (quirk list-cursor). A string that is not a number is sent unchanged.
        Paging::Cursor => {
            let value = next.parse::<i64>().map_or_else(|_| next.into(), Value::from);
            call.with_member(CURSOR, value)
        }
        Paging::NextLink => call.without_query("next").query("next", next),
        Paging::Index => {
            let name = INDEXES.iter().find(|name| operation.path.contains(&format!("{{{name}}}"))).unwrap_or(&INDEXES[0]);
            call.path(*name, next)
        }
        Paging::MovingStart => {
            let name = STARTS.iter().find(|name| call.member(name).is_some()).unwrap_or(&STARTS[0]);
            call.with_member(name, next.into())
        }
    }
}

fn stuck(operation: &'static Operation, reason: &str) -> Error {
    let message = format!("the list cannot be continued: {reason}");
    Error::new(ErrorKind::Decode, Phase::Answered, message)
        .remedy("the records received up to here are incomplete; request smaller parts")
        .during(operation.id, 1)
}
