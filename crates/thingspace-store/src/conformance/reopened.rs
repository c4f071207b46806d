//! Checks what a store contains after it was closed and opened again.

use std::future::Future;
use std::sync::Arc;

use bytes::Bytes;

use crate::cell::{Revision, Set};
use crate::entry::{Appended, Entry, Place};
use crate::error::Result;
use crate::store::Store;

/// Checks that entries, keys, places, cells and revisions are the same after the store was closed and opened again. Each call of
/// `open` must open the same store, which must be empty at the first call.
///
/// # Panics
/// If a call to the store fails, if an entry or a cell is lost, or if a place or a revision is reused.
pub async fn survives_reopening<F, O>(open: F)
where
    F: Fn() -> O,
    O: Future<Output = Result<Arc<dyn Store>>>,
{
    let entry = |key: &str| Entry::new(key, "t", "note", "body").at(5);
    let value = || Some(Bytes::from_static(b"value"));
    let (place, trimmed, revision) = {
        let store = open().await.unwrap();
        let appended = store.append(vec![entry("a"), entry("b"), entry("c")]).await.unwrap();
        let Set::Done(removed) = store.set("removed", value(), Revision::ABSENT).await.unwrap() else { panic!("conflict") };
        store.set("removed", None, removed).await.unwrap();
        let Set::Done(revision) = store.set("cell", value(), Revision::ABSENT).await.unwrap() else { panic!("conflict") };
        let last = store.append(vec![Entry::new("z", "last", "note", "")]).await.unwrap()[0].place();
        store.trim(Some("last"), last).await.unwrap();
        (appended[1].place(), last, revision)
    };
    let store = open().await.unwrap();
    let stored = store.read(Some("t"), Place::START, 10).await.unwrap();
    assert_eq!(stored.iter().map(|stored| &*stored.entry.key).collect::<Vec<_>>(), ["a", "b", "c"]);
    assert_eq!(stored[0].entry, entry("a"));
    assert_eq!(store.append(vec![entry("b")]).await.unwrap(), [Appended::Duplicate(place)]);
    let next = store.append(vec![entry("d")]).await.unwrap()[0];
    assert!(next.is_new() && next.place() > trimmed, "a trimmed place was used again");
    let cell = store.cell("cell").await.unwrap().unwrap();
    assert_eq!((cell.value, cell.revision), (Bytes::from_static(b"value"), revision));
    let Set::Done(again) = store.set("removed", value(), Revision::ABSENT).await.unwrap() else { panic!("conflict") };
    assert!(again > revision, "a revision was used again");
}
