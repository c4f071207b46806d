//! Reads the body of a message within the limits of a receiver.

use http_body_util::BodyExt as _;
use hyper::body::{Body as _, Incoming};

use super::connections::Connection;
use super::entries::WasCut;

/// The size of the first buffer of a message, in bytes. Most messages fit into it.
const FIRST: usize = 4 * 1024;

/// The size of each further buffer of a longer message, in bytes. Because these buffers have the same size, the memory of a
/// released buffer fits a later one. A single buffer that grows would fragment the memory.
const PART: usize = 64 * 1024;

/// Why a body was not read.
#[derive(Debug)]
pub(super) enum NotRead {
    /// The body is larger than the limit.
    TooLarge,
    /// The sender closed the connection or sent invalid HTTP.
    Incomplete,
    /// The receiver cut the connection, because the cap on memory or on connections was reached.
    WasCut,
}

impl From<WasCut> for NotRead {
    fn from(WasCut: WasCut) -> Self {
        NotRead::WasCut
    }
}

/// Reads a body of at most `limit` bytes.
///
/// Reserves memory only when bytes arrive, so a large `Content-Length` alone costs nothing.
pub(super) async fn read(mut body: Incoming, connection: &Connection, limit: usize) -> Result<Vec<u8>, NotRead> {
    let announced = body.size_hint().exact().map(|size| usize::try_from(size).unwrap_or(usize::MAX));
    if announced.is_some_and(|size| size > limit) {
        discard(body, limit).await?;
        return Err(NotRead::TooLarge);
    }
    let mut parts = Parts { connection, full: Vec::new(), last: Vec::new(), size: 0, most: announced.unwrap_or(limit) };
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| NotRead::Incomplete)?.into_data() else { continue };
        if parts.size + data.len() > limit {
            return Err(NotRead::TooLarge);
        }
        parts.add(&data).await?;
    }
    parts.join().await
}

/// The parts of a message that have arrived. Their memory is already reserved for `connection`.
struct Parts<'a> {
    connection: &'a Connection,
    full: Vec<Vec<u8>>,
    last: Vec<u8>,
    size: usize,
    /// The maximum size of the whole message, in bytes.
    most: usize,
}

impl Parts<'_> {
    async fn add(&mut self, mut data: &[u8]) -> Result<(), NotRead> {
        while !data.is_empty() {
            if self.last.len() == self.last.capacity() {
                self.next_part().await?;
            }
            let (now, later) = data.split_at(data.len().min(self.last.capacity() - self.last.len()));
            self.last.extend_from_slice(now);
            self.size += now.len();
            data = later;
        }
        Ok(())
    }

    async fn next_part(&mut self) -> Result<(), NotRead> {
        let usual = if self.size == 0 { FIRST } else { PART };
        let capacity = usual.min(self.most.saturating_sub(self.size)).max(1);
        self.connection.reserve(capacity).await?;
        let full = std::mem::replace(&mut self.last, Vec::with_capacity(capacity));
        if !full.is_empty() {
            self.full.push(full);
        }
        Ok(())
    }

    /// Returns the whole message.
    async fn join(mut self) -> Result<Vec<u8>, NotRead> {
        if self.full.is_empty() {
            return Ok(self.last);
        }
        self.connection.reserve(self.size).await?;
        self.full.push(self.last);
        Ok(self.full.concat())
    }
}

/// Reads and drops up to about `limit` bytes of a body that is too large. Many clients do not read the response until they have
/// sent the whole body. If the receiver closed the connection before that, they would not see the response.
async fn discard(mut body: Incoming, limit: usize) -> Result<(), NotRead> {
    let mut read = 0;
    while read <= limit
        && let Some(frame) = body.frame().await
    {
        read += frame.map_err(|_| NotRead::Incomplete)?.data_ref().map_or(0, |data| data.len());
    }
    Ok(())
}
