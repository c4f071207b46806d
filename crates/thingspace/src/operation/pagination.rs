//! Reads paged lists in every paging style of the OpenAPI description (`x-thingspace-paging`).
//!
//! The styles differ in how an answer refers to the next page. For example, in a list with a moving start, each page starts at
//! the time of the previous page's last record. In every style, an answer that announces more records is an error if the next
//! page cannot be determined or was already read. So a list never ends early without an error, and never repeats forever.

use std::collections::HashSet;
use std::future::Future;

use futures_util::stream::{self, Stream};
use http::HeaderMap;
use http::header::LOCATION;
use thingspace_raw::operation::{Operation, Paging};

use crate::error::{Error, ErrorKind, Phase, Result};

/// A call whose answer is one page of a list.
pub(crate) trait PageCall: Clone + Send + Sync {
    /// One record of the list.
    type Record: Clone + PartialEq + Send + Sync;
    /// An answer without its records.
    type Rest: Send;

    fn operation(&self) -> &'static Operation;

    /// Requests the page.
    fn fetch(&self) -> impl Future<Output = Result<Fetched<Self::Record, Self::Rest>>> + Send;

    /// Returns the call for the first page. Sets the cursor or the start index to 0 if the caller has not set it.
    fn first(self) -> Self;

    /// Returns where the page after `page` starts.
    fn next(&self, page: &Fetched<Self::Record, Self::Rest>) -> Next;

    /// Returns the call for the page that starts at `next`.
    fn moved(self, next: String) -> Self;

    /// Returns the time of a record. `None` if the list has no moving start.
    fn time<'a>(&self, record: &'a Self::Record) -> Option<&'a str>;
}

/// The start of the next page, or the reason why it is unknown.
pub(crate) type Next = std::result::Result<String, String>;

/// One page as the service sent it.
pub(crate) struct Fetched<R, X> {
    pub(crate) headers: HeaderMap,
    pub(crate) records: Vec<R>,
    /// Whether the answer announces more records.
    pub(crate) has_more: bool,
    /// The start index of the next page, or 0 on the last page. `None` if the answer contains no index.
    pub(crate) last_seen: Option<u64>,
    pub(crate) rest: X,
}

/// Returns the pages of a list in order, each with its records and the rest of its answer. If the operation is not paged, there
/// is a single page. In a list with a moving start, the records that repeat the end of the previous page are left out.
pub(crate) fn pages<C: PageCall>(call: C) -> impl Stream<Item = Result<(Vec<C::Record>, C::Rest)>> + Send {
    let start = Reader { call: Some(call.first()), seen: HashSet::new(), previous: Vec::new(), seam: Vec::new() };
    stream::try_unfold(start, |mut reader| async move {
        let Some(call) = reader.call.take() else { return Ok(None) };
        let page = reader.read(call).await?;
        Ok(Some((page, reader)))
    })
}

struct Reader<C: PageCall> {
    /// The call for the next page. `None` after the last page.
    call: Option<C>,
    /// The starts of the pages requested so far, except the first page. If the next page would start at one of them again, the
    /// list would never end, so this is an error.
    seen: HashSet<String>,
    /// The records of the previous page, for lists with a start index. The index advances even if the service repeats a page, so
    /// `seen` does not detect a repeated page.
    previous: Vec<C::Record>,
    /// The last records of the previous page: those with the same time as the very last one. The next page may repeat them (quirk
    /// history-seam).
    seam: Vec<C::Record>,
}

impl<C: PageCall> Reader<C> {
    async fn read(&mut self, call: C) -> Result<(Vec<C::Record>, C::Rest)> {
        let operation = call.operation();
        let page = call.fetch().await?;
        let next = page.has_more.then(|| call.next(&page));
        let Fetched { mut records, rest, .. } = page;
        if operation.paging == Paging::Index && next.is_some() {
            if !records.is_empty() && records == self.previous {
                return Err(stuck(operation, "the page repeats the previous one"));
            }
            self.previous.clone_from(&records);
        }
        if operation.paging == Paging::MovingStart {
            self.drop_seam(&call, &mut records);
        }
        if let Some(next) = next {
            let next = next.map_err(|reason| stuck(operation, &reason))?;
            if !self.seen.insert(next.clone()) {
                return Err(stuck(operation, &format!("the next page starts at {next}, where an earlier one started")));
            }
            self.call = Some(call.moved(next));
        }
        Ok((records, rest))
    }

    /// Drops the records that the previous page already contained. Each page starts at the time of the previous page's last
    /// record, so it repeats the records with that time.
    fn drop_seam(&mut self, call: &C, records: &mut Vec<C::Record>) {
        let last = records.last().and_then(|record| call.time(record));
        let end: Vec<C::Record> = match last {
            Some(last) => records.iter().filter(|record| call.time(record) == Some(last)).cloned().collect(),
            None => Vec::new(),
        };
        for old in std::mem::replace(&mut self.seam, end) {
            // Remove only one new record for each old record, because a history may contain several equal records.
            if let Some(index) = records.iter().position(|record| *record == old) {
                records.remove(index);
            }
        }
    }
}

/// Returns the `next` parameter of the Location header.
pub(crate) fn by_link(headers: &HeaderMap) -> Next {
    let location = headers.get(LOCATION).and_then(|value| value.to_str().ok()).ok_or("the answer has no Location header")?;
    let query = location.split_once('?').map_or("", |(_, query)| query);
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs
        .find(|(name, _)| name == "next")
        .map(|(_, value)| value.into_owned())
        .ok_or_else(|| "the Location header has no `next`".into())
}

/// Returns the next start index: the index in the answer, or else the start of this page plus its number of records.
pub(crate) fn by_index(start: Option<&str>, last_seen: Option<u64>, count: usize) -> Next {
    match last_seen {
        Some(0) => {
            return Err("more records are announced, but the index of the next page is 0, which marks the last page".into());
        }
        Some(last) => return Ok(last.to_string()),
        None => {}
    }
    let start = start.unwrap_or("0");
    let start: usize = start.parse().map_err(|_| format!("the start index `{start}` is not a number"))?;
    if count == 0 { Err("the page is empty although more records are announced".into()) } else { Ok((start + count).to_string()) }
}

/// Returns the time of the last record, at which the next page starts.
pub(crate) fn by_time<C: PageCall>(call: &C, records: &[C::Record]) -> Next {
    let last = records.last().ok_or("the page is empty although more records are announced")?;
    call.time(last).map(str::to_owned).ok_or_else(|| "the last record has no time".into())
}

fn stuck(operation: &'static Operation, reason: &str) -> Error {
    let message = format!("the list cannot be continued: {reason}");
    Error::new(ErrorKind::Decode, Phase::Answered, message)
        .with_remedy(
            "the records received so far are valid, but later ones are missing; narrow the request, for example to a shorter period",
        )
        .during(operation.id, 1)
}
