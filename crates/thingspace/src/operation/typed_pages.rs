//! The pages of a list that is read with a typed call.

use std::fmt;
use std::sync::Arc;

use futures_util::stream::{self, BoxStream, StreamExt as _, TryStreamExt as _};
use thingspace_raw::operation::{ListOperation, ListPage, Operation, Paging};

use crate::error::Result;
use crate::operation::pagination::{self, Fetched, Next, PageCall, by_index, by_link, by_time};
use crate::operation::typed::TypedCall;
use crate::transport::request::{Answered, decode};

impl<O: ListOperation> TypedCall<O> {
    /// Prepares to read the list, page by page.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use thingspace::ops;
    ///
    /// let licensed = client.call(ops::GetFotaLicenseStatus).list().collect().await?;
    /// println!("{} devices have a license", licensed.len());
    /// # Ok(()) }
    /// ```
    pub fn list(self) -> Paged<O::Record> {
        Paged { operation: O::ID, pages: pagination::pages(self).map_ok(|(records, ())| records).boxed() }
    }
}

impl<O: ListOperation> PageCall for TypedCall<O> {
    type Record = O::Record;
    type Rest = ();

    fn operation(&self) -> &'static Operation {
        O::OPERATION
    }

    async fn fetch(&self) -> Result<Fetched<O::Record, ()>> {
        let answer = self.answered().await?;
        let ListPage { records, has_more, last_seen } = O::page(decode::<O>(&answer)?);
        let Answered { headers, .. } = answer;
        Ok(Fetched { headers, records, has_more, last_seen, rest: () })
    }

    fn first(self) -> Self {
        match (O::OPERATION.paging, O::OPERATION.continuation.start) {
            (Paging::Index, Some(start)) if self.parts.path_value(start).is_none() => self.moved("0".to_owned()),
            _ => self,
        }
    }

    fn next(&self, page: &Fetched<O::Record, ()>) -> Next {
        match (O::OPERATION.paging, O::OPERATION.continuation.start) {
            (Paging::NextLink, _) => by_link(&page.headers),
            (Paging::Index, Some(start)) => by_index(self.parts.path_value(start), page.last_seen, page.records.len()),
            (Paging::MovingStart, _) => by_time(self, &page.records),
            (Paging::None | Paging::Cursor | Paging::Index, _) => Err("the OpenAPI description does not specify how".to_owned()),
        }
    }

    fn moved(mut self, next: String) -> Self {
        match (O::OPERATION.paging, O::OPERATION.continuation.start, &mut self.request) {
            (Paging::NextLink, Some(start), _) => self.parts.set_query(start, next),
            (Paging::Index, Some(start), _) => self.parts.set_path(start.to_owned(), next),
            (Paging::MovingStart, _, Some(request)) => O::start_at(Arc::make_mut(request), next),
            _ => {}
        }
        self
    }

    fn time<'a>(&self, record: &'a O::Record) -> Option<&'a str> {
        O::time(record)
    }
}

/// A list in pages. Pages are requested as the list is read.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
/// # let client = sim.client_builder().build()?;
/// use futures_util::TryStreamExt as _;
///
/// let mut members = client.groups().members("pumps-north").stream();
/// while let Some(device) = members.try_next().await? {
///     println!("{:?}", device.device_ids);
/// }
/// # Ok(()) }
/// ```
#[must_use = "nothing is requested before stream(), pages() or collect()"]
pub struct Paged<R> {
    operation: &'static str,
    pages: BoxStream<'static, Result<Vec<R>>>,
}

impl<R: Send + 'static> Paged<R> {
    /// Returns the pages in order. Each page is requested only when the caller asks the stream for it.
    ///
    /// # Errors
    /// The stream ends after the first error. The error is [`ErrorKind::Decode`](crate::ErrorKind::Decode) if an answer
    /// announces more records, but the next page cannot be determined or is a page that was already read. So the stream never
    /// ends early without an error, and never repeats forever.
    pub fn pages(self) -> BoxStream<'static, Result<Vec<R>>> {
        self.pages
    }

    /// Returns the records of all pages as one stream.
    ///
    /// # Errors
    /// The errors of [`Paged::pages`].
    pub fn stream(self) -> BoxStream<'static, Result<R>> {
        self.pages().map_ok(|page| stream::iter(page.into_iter().map(Ok))).try_flatten().boxed()
    }

    /// Collects the records of all pages.
    ///
    /// # Errors
    /// The errors of [`Paged::pages`]. If a page fails, the records of earlier pages are lost.
    pub async fn collect(self) -> Result<Vec<R>> {
        self.pages().try_concat().await
    }
}

impl<R> fmt::Debug for Paged<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paged").field("operation", &self.operation).finish_non_exhaustive()
    }
}
