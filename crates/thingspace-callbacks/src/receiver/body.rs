//! Reads the body of a message within the limits of a receiver.

use http_body_util::BodyExt as _;
use hyper::body::{Body as _, Incoming};

use super::connections::Connection;
use super::entries::WasCut;

/// The first memory of a message: most messages are smaller.
const FIRST: usize = 4 * 1024;

/// Why a body was not read.
#[derive(Debug)]
pub(super) enum NotRead {
    /// The body is larger than the limit.
    TooLarge,
    /// The sender closed the connection or sent invalid HTTP.
    Incomplete,
    /// The connection was cut at a cap.
    WasCut,
}

impl From<WasCut> for NotRead {
    fn from(WasCut: WasCut) -> Self {
        NotRead::WasCut
    }
}

/// Reads a body of at most `limit` bytes.
///
/// Memory is reserved as the bytes arrive, not as the sender announces them, so that an announcement costs nothing.
pub(super) async fn read(mut body: Incoming, connection: &Connection, limit: usize) -> Result<Vec<u8>, NotRead> {
    let announced = body.size_hint().exact().map(|size| usize::try_from(size).unwrap_or(usize::MAX));
    if announced.is_some_and(|size| size > limit) {
        discard(body, limit).await?;
        return Err(NotRead::TooLarge);
    }
    let most = announced.unwrap_or(limit);
    let mut message = Vec::new();
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| NotRead::Incomplete)?.into_data() else { continue };
        let size = message.len() + data.len();
        if size > limit {
            return Err(NotRead::TooLarge);
        }
        if size > message.capacity() {
            let capacity = size.max(2 * message.capacity()).max(FIRST).min(most.max(size));
            connection.reserve(capacity - message.capacity()).await?;
            message.reserve_exact(capacity - message.len());
        }
        message.extend_from_slice(&data);
    }
    Ok(message)
}

/// Reads the start of a body that is too large, because many clients read a response only after they have sent their request.
async fn discard(mut body: Incoming, limit: usize) -> Result<(), NotRead> {
    let mut read = 0;
    while read <= limit
        && let Some(frame) = body.frame().await
    {
        read += frame.map_err(|_| NotRead::Incomplete)?.data_ref().map_or(0, |data| data.len());
    }
    Ok(())
}
