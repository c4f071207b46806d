//! Skips places of a store by appending entries at these places and then trimming the entries.

use std::time::Duration;

use bytes::Bytes;

use crate::entry::{Appended, Entry, Place};
use crate::error::Result;
use crate::store::Store;

/// The tag, the kind and the key prefix of the entries that are appended only to be trimmed.
pub(crate) const FILLER: &str = "thingspace-store/skipped";

/// The maximum number of entries per append. Every store writes an append of this size atomically.
const STEP: u64 = 1_000;

/// Appends and trims entries until the newest place is at least `up_to`. After an error or a crash, call this function again: the
/// second call also trims the entries that the first call appended.
pub(crate) async fn append_and_trim<S: Store + ?Sized>(store: &S, up_to: Place) -> Result<()> {
    let mut newest = store.wait_after(Place::START, Duration::ZERO).await?;
    loop {
        if newest < up_to {
            let last = up_to.0.min(newest.0 + STEP);
            let fillers =
                (newest.0 + 1..=last).map(|place| Entry::new(format!("{FILLER}/{place}"), FILLER, FILLER, Bytes::new()));
            let appended = store.append(fillers.collect()).await?;
            newest = appended.into_iter().map(Appended::place).fold(newest, Place::max);
        }
        store.trim(Some(FILLER), newest).await?;
        if newest >= up_to {
            return Ok(());
        }
    }
}
