//! Converts entries to messages and back. The body of an entry is the payload of its message, so that people can read the body
//! with the tools of NATS.

use async_nats::HeaderMap;

use crate::entry::{Entry, Place, Stored};
use crate::error::Result;
use crate::nats::jetstream::{JetStream, StoredMessage, header};

const KEY: &str = "Thingspace-Key";
const TAG: &str = "Thingspace-Tag";
const KIND: &str = "Thingspace-Kind";
const AT: &str = "Thingspace-At";

/// Returns the headers of the message of an entry.
pub(super) fn headers(entry: &Entry) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(KEY, encode(&entry.key));
    headers.insert(TAG, encode(&entry.tag));
    headers.insert(KIND, encode(&entry.kind));
    headers.insert(AT, entry.at.to_string());
    headers
}

/// Returns an upper bound for the size of an entry's message, in bytes, as the server counts it.
pub(super) fn size(entry: &Entry) -> usize {
    /// Room for the first and the last line of the headers, for [`AT`], and for the headers that `writer.rs` adds.
    const OTHER_HEADERS: usize = 512;
    let names = [&entry.key, &entry.tag, &entry.kind].map(|name| encode(name).len());
    names.iter().sum::<usize>() + KEY.len() + TAG.len() + KIND.len() + OTHER_HEADERS + entry.body.len()
}

/// Converts a message to an entry.
pub(super) fn stored(jetstream: &JetStream, kept: StoredMessage) -> Result<Stored> {
    let name = |header_name| header(&kept.headers, header_name).and_then(decode);
    let at = header(&kept.headers, AT).and_then(|at| at.parse().ok());
    match (name(KEY), name(TAG), name(KIND), at) {
        (Some(key), Some(tag), Some(kind), Some(at)) => {
            Ok(Stored { place: Place(kept.sequence), entry: Entry { key, tag, kind, at, body: kept.body } })
        }
        _ => Err(jetstream.unreadable()),
    }
}

/// Encodes a name for a header, because headers cannot contain control characters.
fn encode(name: &str) -> String {
    url::form_urlencoded::byte_serialize(name.as_bytes()).collect()
}

fn decode(encoded: &str) -> Option<String> {
    url::form_urlencoded::parse(encoded.as_bytes()).next().map(|(name, _)| name.into_owned())
}
