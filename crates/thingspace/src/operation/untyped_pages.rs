//! The pages of a list that is read with an untyped call.

use futures_util::stream::{self, Stream, TryStreamExt as _};
use serde_json::Value;
use thingspace_raw::operation::{Operation, Paging};

use crate::error::Result;
use crate::operation::pagination::{self, Fetched, Next, PageCall, by_index, by_link, by_time};
use crate::operation::untyped::UntypedCall;

/// One page of a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page {
    /// The records. In a list that is paged by time, the records that repeat the end of the previous page are left out.
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
    /// The stream ends after the first error. The error is [`ErrorKind::Decode`](crate::ErrorKind::Decode) if an answer
    /// announces more records, but the next page cannot be determined or is a page that was already read. So the stream never
    /// ends early without an error, and never repeats forever.
    pub fn pages(self) -> impl Stream<Item = Result<Page>> + Send {
        pagination::pages(self).map_ok(|(records, rest)| Page { records, rest })
    }

    /// Returns the records of all pages as one stream.
    ///
    /// # Errors
    /// The errors of [`UntypedCall::pages`].
    pub fn records(self) -> impl Stream<Item = Result<Value>> + Send {
        self.pages().map_ok(|page| stream::iter(page.records.into_iter().map(Ok))).try_flatten()
    }

    /// Returns the name of the parameter or member that contains the start of a page.
    fn start(&self) -> &'static str {
        self.operation().continuation.start.unwrap_or_default()
    }
}

impl PageCall for UntypedCall {
    type Record = Value;
    type Rest = Value;

    fn operation(&self) -> &'static Operation {
        UntypedCall::operation(self)
    }

    async fn fetch(&self) -> Result<Fetched<Value, Value>> {
        let operation = PageCall::operation(self);
        let (headers, mut rest) = self.send_with_headers().await?;
        let records = take_records(operation, &mut rest);
        let has_more = operation.continuation.more.is_some_and(|name| rest[name] == true);
        let last_seen = operation.continuation.last_seen.and_then(|name| rest[name].as_u64());
        Ok(Fetched { headers, records, has_more, last_seen, rest })
    }

    fn first(self) -> Self {
        match self.operation().paging {
            // Send a cursor from the first page on. Without one, the service pages by date, which can lose or repeat devices
            // between pages (quirk list-cursor).
            Paging::Cursor if self.member(self.start()).is_none() => self.moved("0".to_owned()),
            Paging::Index if self.path_value(self.start()).is_none() => self.moved("0".to_owned()),
            _ => self,
        }
    }

    fn next(&self, page: &Fetched<Value, Value>) -> Next {
        match PageCall::operation(self).paging {
            Paging::None => Err("the operation is not paged".to_owned()),
            Paging::Cursor => by_cursor(self, &page.records),
            Paging::NextLink => by_link(&page.headers),
            Paging::Index => by_index(self.path_value(self.start()), page.last_seen, page.records.len()),
            Paging::MovingStart => by_time(self, &page.records),
        }
    }

    fn moved(mut self, next: String) -> Self {
        let start = self.start();
        match PageCall::operation(&self).paging {
            Paging::None => self,
            // The cursor is a number on the wire (quirk list-cursor). A string that is not a number is sent unchanged.
            Paging::Cursor => {
                let value = next.parse::<i64>().map_or_else(|_| next.into(), Value::from);
                self.with_member(start, value)
            }
            Paging::NextLink => {
                self.parts().set_query(start, next);
                self
            }
            Paging::Index => self.path(start, next),
            Paging::MovingStart => self.with_member(start, next.into()),
        }
    }

    fn time<'a>(&self, record: &'a Value) -> Option<&'a str> {
        record[PageCall::operation(self).continuation.time?].as_str()
    }
}

/// Removes the list of records from an answer and returns the list. If the answer is an array, the list is the whole answer. If
/// the answer is an object and the operation is paged, the list is the first member that is an array. Otherwise, the returned
/// list is empty.
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

/// Returns the platform number of the last device, which is the cursor of the next page (quirk list-cursor).
fn by_cursor(call: &UntypedCall, records: &[Value]) -> Next {
    let last = records.last().ok_or("the page is empty although more records are announced")?;
    let attributes = last["extendedAttributes"].as_array().into_iter().flatten();
    let number = attributes.into_iter().find(|attribute| attribute["key"] == "DeviceId").map(|attribute| &attribute["value"]);
    let next = number.and_then(Value::as_str).ok_or("the last device of the page has no DeviceId attribute")?;
    // The numbers in a list increase, so a page that ends at or below its start is not the requested page.
    let start = call.member(call.start()).and_then(Value::as_i64);
    match (start, next.parse::<i64>()) {
        (Some(start), Ok(next)) if next <= start => {
            Err(format!("the page after {start} ends at {next}, so the cursor does not advance"))
        }
        _ => Ok(next.to_owned()),
    }
}
