//! Checks that a store handles cells correctly.

use std::sync::Arc;

use bytes::Bytes;

use crate::cell::{Revision, Set};
use crate::store::Store;

async fn set(store: &Arc<dyn Store>, name: &str, value: &'static str, seen: Revision) -> Revision {
    match store.set(name, Some(Bytes::from_static(value.as_bytes())), seen).await.unwrap() {
        Set::Done(revision) => revision,
        Set::Conflict => panic!("conflict at {name}"),
    }
}

pub(super) async fn a_cell_is_absent_set_replaced_and_removed(store: Arc<dyn Store>) {
    assert!(store.cell("lease").await.unwrap().is_none());
    let first = set(&store, "lease", "one", Revision::ABSENT).await;
    assert!(first > Revision::ABSENT);
    let second = set(&store, "lease", "two", first).await;
    let cell = store.cell("lease").await.unwrap().unwrap();
    assert_eq!((cell.value, cell.revision), (Bytes::from_static(b"two"), second));
    assert_eq!(store.set("lease", None, second).await.unwrap(), Set::Done(Revision::ABSENT));
    assert!(store.cell("lease").await.unwrap().is_none());
    assert_eq!(store.set("lease", None, Revision::ABSENT).await.unwrap(), Set::Done(Revision::ABSENT));
}

pub(super) async fn a_stale_revision_is_a_conflict(store: Arc<dyn Store>) {
    let first = set(&store, "lease", "one", Revision::ABSENT).await;
    let second = set(&store, "lease", "two", first).await;
    for stale in [Revision::ABSENT, first, Revision(second.0 + 1)] {
        assert_eq!(store.set("lease", Some(Bytes::from_static(b"three")), stale).await.unwrap(), Set::Conflict);
        assert_eq!(store.set("lease", None, stale).await.unwrap(), Set::Conflict);
    }
    assert_eq!(store.cell("lease").await.unwrap().unwrap().value, Bytes::from_static(b"two"));
}

pub(super) async fn a_cell_that_was_removed_and_set_again_has_a_new_revision(store: Arc<dyn Store>) {
    let first = set(&store, "lease", "one", Revision::ABSENT).await;
    store.set("lease", None, first).await.unwrap();
    let again = set(&store, "lease", "one", Revision::ABSENT).await;
    assert!(again > first, "the cell that was set again has an old revision: {again:?}");
    assert_eq!(store.set("lease", None, first).await.unwrap(), Set::Conflict);
}

pub(super) async fn concurrent_increments_are_all_applied(store: Arc<dyn Store>) {
    const WRITERS: u64 = 8;
    const EACH: u64 = 10;
    let writers: Vec<_> = (0..WRITERS)
        .map(|_| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                for _ in 0..EACH {
                    loop {
                        let cell = store.cell("count").await.unwrap();
                        let count = cell.as_ref().map_or(0, |cell| String::from_utf8_lossy(&cell.value).parse::<u64>().unwrap());
                        let seen = cell.map_or(Revision::ABSENT, |cell| cell.revision);
                        let value = Bytes::from((count + 1).to_string());
                        if let Set::Done(_) = store.set("count", Some(value), seen).await.unwrap() {
                            break;
                        }
                    }
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    let count = store.cell("count").await.unwrap().unwrap().value;
    assert_eq!(count, Bytes::from((WRITERS * EACH).to_string()));
}

pub(super) async fn cells_are_listed_by_literal_prefix_in_order(store: Arc<dyn Store>) {
    for name in ["a%b/2", "a%b/1", "a%b", "axb/1", "a_b/1", "b", "a%b/ü"] {
        set(&store, name, "value", Revision::ABSENT).await;
    }
    let names = |cells: Vec<(String, _)>| cells.into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(names(store.cells("a%b/").await.unwrap()), ["a%b/1", "a%b/2", "a%b/ü"]);
    assert_eq!(names(store.cells("a_b").await.unwrap()), ["a_b/1"]);
    assert_eq!(store.cells("").await.unwrap().len(), 7);
    assert!(store.cells("c").await.unwrap().is_empty());
}

pub(super) async fn values_are_returned_unchanged(store: Arc<dyn Store>) {
    let every_byte: Bytes = (0..=255).collect::<Vec<u8>>().into();
    for (name, value) in [("bytes", every_byte), ("empty", Bytes::new()), ("large", vec![7; 512 * 1024].into())] {
        store.set(name, Some(value.clone()), Revision::ABSENT).await.unwrap();
        assert_eq!(store.cell(name).await.unwrap().unwrap().value, value);
    }
}
