//! Checks what a store reports about itself.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::cell::Revision;
use crate::description::Clock;
use crate::entry::{Entry, Place};
use crate::store::Store;

pub(super) async fn describe_returns_the_engine_and_changes_nothing(store: Arc<dyn Store>) {
    let place = store.append(vec![Entry::new("a", "t", "note", "body")]).await.unwrap()[0].place();
    store.set("name", Some(Bytes::from_static(b"value")), Revision::ABSENT).await.unwrap();
    let first = store.describe().await.unwrap();
    let mut second = store.describe().await.unwrap();
    assert!(!first.engine.is_empty() && first.missing_rights.is_empty(), "{first:?}");
    assert_eq!(matches!(first.clock, Clock::Measured { .. }), matches!(second.clock, Clock::Measured { .. }));
    // Each call of `describe` measures the clock again, so the two clocks may differ. Everything else must be equal.
    second.clock = first.clock;
    assert_eq!(first, second);
    assert_eq!(store.wait_after(Place::START, Duration::ZERO).await.unwrap(), place);
    assert_eq!(store.read(None, Place::START, 10).await.unwrap().len(), 1);
    assert_eq!(store.cells("").await.unwrap().len(), 1);
}
