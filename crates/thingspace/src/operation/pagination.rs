//! Lists that continue, in every style of the description (`x-thingspace-paging`), over calls by operation id.
//!
//! What says where a list goes on differs from style to style and a little from operation to operation; what holds everywhere is
//! here once: no page is asked for twice, an answer that announces more and gives no way on is an error, and nothing is cut off
//! in silence.

use std::collections::HashSet;

use futures_util::stream::{self, Stream, StreamExt as _, TryStreamExt as _};
use http::HeaderMap;
use http::header::LOCATION;
use serde_json::Value;
use thingspace_raw::operation::{Operation, Paging};

use crate::error::{Error, ErrorKind, Phase, Result};
use crate::operation::untyped::UntypedCall;

/// Members that say whether there is more.
const MORE: &[&str] = &["hasMoreData", "hasMoreFlag", "hasmoredata"];

/// Members that hold the start index of the next page; 0 at the end (openapi/firmware.yaml).
const LAST_SEEN: &[&str] = &["lastSeenDeviceId", "lastSeenUpgradeId"];

/// Members of a record that hold its time.
const TIMES: &[&str] = &["timestamp", "occurredAt", "eventDateTime"];

/// Members of a request that hold where the time begins.
const BEGINS: &[&str] = &["earliest", "startTime"];

/// Where a request for devices begins (openapi/devices.yaml).
const CURSOR: &str = "largestDeviceIdSeen";

/// Path parameters that hold the start index.
const INDEXES: &[&str] = &["startIndex", "startindex"];

/// One page of a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page {
    /// The records, each once: what the page before had already is left out.
    pub records: Vec<Value>,
    /// The rest of the answer.
    pub rest: Value,
}

impl UntypedCall {
    /// The pages of a list, one after the other. An operation whose answer comes whole has one page.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use futures_util::TryStreamExt as _;
    ///
    /// let sim = thingspace_sim::Simulator::builder().devices(2_500).start().await?;
    /// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
    /// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
    /// let pages: Vec<_> = client.operation("listDevices")?.body(serde_json::json!({})).pages().try_collect().await?;
    /// assert_eq!(pages.iter().map(|page| page.records.len()).sum::<usize>(), 2_500);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Ends with the first error. It never ends early without one: an answer that announces more, but gives no way on or one that
    /// was gone already, is [`ErrorKind::Decode`].
    pub fn pages(self) -> impl Stream<Item = Result<Page>> + Send {
        let start = Reader { call: Some(first(self)), seen: HashSet::new(), before: Vec::new(), seam: Vec::new() };
        stream::try_unfold(start, |mut reader| async move {
            let Some(call) = reader.call.take() else { return Ok(None) };
            let page = reader.turn(call).await?;
            Ok(Some((page, reader)))
        })
    }

    /// The records of a list over all its pages.
    ///
    /// # Errors
    /// As [`UntypedCall::pages`].
    pub fn records(self) -> impl Stream<Item = Result<Value>> + Send {
        self.pages().map_ok(|page| stream::iter(page.records).map(Ok)).try_flatten()
    }
}

struct Reader {
    /// The call of the next page.
    call: Option<UntypedCall>,
    /// Where pages began so far: a list that goes round is found at the second visit, however long the round is.
    seen: HashSet<String>,
    /// The records of the page before, of a list that goes on by counting them: its start moves on whatever comes.
    before: Vec<Value>,
    /// The records at the end of the page before that the next one may begin with (quirk history-seam).
    seam: Vec<Value>,
}

impl Reader {
    async fn turn(&mut self, call: UntypedCall) -> Result<Page> {
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
            if !records.is_empty() && records == self.before {
                return Err(stuck(operation, "the page repeats the one before it"));
            }
            self.before.clone_from(&records);
        }
        if let Some(next) = next {
            let next = next.map_err(|reason| stuck(operation, &reason))?;
            if !self.seen.insert(next.clone()) {
                return Err(stuck(operation, &format!("the list goes on at {next}, where it was before")));
            }
            self.call = Some(moved(call, operation, next));
        }
        if operation.paging == Paging::MovingStart {
            self.drop_seam(&mut records);
        }
        Ok(Page { records, rest })
    }

    /// A page that begins at the time of the last record repeats the records of that time.
    fn drop_seam(&mut self, records: &mut Vec<Value>) {
        let last = records.last().and_then(time_of).map(str::to_owned);
        let end: Vec<Value> =
            records.iter().filter(|record| last.is_some() && time_of(record) == last.as_deref()).cloned().collect();
        for old in std::mem::replace(&mut self.seam, end) {
            // Each old record stands for one new one: two records that are equal are two.
            if let Some(place) = records.iter().position(|record| *record == old) {
                records.remove(place);
            }
        }
    }
}

/// The call of the first page: a list begins at 0 unless the caller says otherwise.
fn first(call: UntypedCall) -> UntypedCall {
    let operation = call.operation();
    match operation.paging {
        // Without a cursor the service pages by date, and has no way on (quirk list-cursor).
        Paging::Cursor if call.member(CURSOR).is_none() => call.with_member(CURSOR, 0.into()),
        Paging::Index if INDEXES.iter().all(|name| call.path_value(name).is_none()) => moved(call, operation, "0".to_owned()),
        _ => call,
    }
}

/// The list within an answer, taken out of it; the answer itself where it is a list. What comes whole is no list.
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

/// The platform number of the last device (quirk list-cursor).
fn by_cursor(call: &UntypedCall, records: &[Value]) -> Next {
    let last = records.last().ok_or("the page is empty although more is announced")?;
    let attributes = last["extendedAttributes"].as_array().into_iter().flatten();
    let number = attributes.into_iter().find(|attribute| attribute["key"] == "DeviceId").map(|attribute| &attribute["value"]);
    let next = number.and_then(Value::as_str).ok_or("the last device of the page has no DeviceId attribute")?;
    // Numbers rise, so a page that ends below where it began was read from somewhere else.
    let begun = call.member(CURSOR).and_then(Value::as_i64);
    match (begun, next.parse::<i64>()) {
        (Some(begun), Ok(next)) if next <= begun => {
            Err(format!("the page behind {begun} ends at {next}, so the cursor does not move"))
        }
        _ => Ok(next.to_owned()),
    }
}

/// The `next` of the Location header.
fn by_link(headers: &HeaderMap) -> Next {
    let location = headers.get(LOCATION).and_then(|value| value.to_str().ok()).ok_or("the answer has no Location header")?;
    let query = location.split_once('?').map_or("", |(_, query)| query);
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs.find(|(name, _)| name == "next").map(|(_, value)| value.into_owned()).ok_or_else(|| "its Location has no `next`".into())
}

/// What the answer says that comes next, or the records so far.
fn by_index(call: &UntypedCall, answer: &Value, count: usize) -> Next {
    if let Some(last) = LAST_SEEN.iter().find_map(|name| answer[*name].as_u64()) {
        return if last == 0 { Err("more is announced, and the last id seen is 0".into()) } else { Ok(last.to_string()) };
    }
    let start = INDEXES.iter().find_map(|name| call.path_value(name)).unwrap_or("0");
    let start: usize = start.parse().map_err(|_| format!("the start index {start} is no number"))?;
    if count == 0 { Err("the page is empty although more is announced".into()) } else { Ok((start + count).to_string()) }
}

/// The time of the last record.
fn by_time(records: &[Value]) -> Next {
    let last = records.last().ok_or("the page is empty although more is announced")?;
    time_of(last).map(str::to_owned).ok_or_else(|| "the last record has no time".into())
}

/// The call of the page that begins at `next`.
fn moved(call: UntypedCall, operation: &Operation, next: String) -> UntypedCall {
    match operation.paging {
        Paging::None => call,
        // A number on the wire (quirk list-cursor); text survives where it is none.
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
            let name = BEGINS.iter().find(|name| call.member(name).is_some()).unwrap_or(&BEGINS[0]);
            call.with_member(name, next.into())
        }
    }
}

fn stuck(operation: &'static Operation, reason: &str) -> Error {
    let message = format!("the list cannot be continued: {reason}");
    Error::new(ErrorKind::Decode, Phase::Answered, message)
        .remedy("what was listed so far is incomplete; ask for smaller parts")
        .during(operation.id, 1)
}
