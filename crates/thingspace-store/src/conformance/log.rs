//! Checks of the log of a store: appending, reading, waiting, trimming and skipping.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use crate::entry::{Appended, Entry, Place, Stored};
use crate::error::ErrorKind;
use crate::store::Store;

fn entry(key: &str, tag: &str) -> Entry {
    Entry::new(key, tag, "note", key.as_bytes().to_vec())
}

async fn append(store: &Arc<dyn Store>, key: &str, tag: &str) -> Place {
    let appended = store.append(vec![entry(key, tag)]).await.unwrap();
    assert!(appended[0].is_new(), "{key}");
    appended[0].place()
}

fn keys(stored: &[Stored]) -> Vec<&str> {
    stored.iter().map(|stored| stored.entry.key.as_str()).collect()
}

pub(super) async fn an_entry_is_new_the_first_time_and_then_a_duplicate(store: Arc<dyn Store>) {
    let first = store.append(vec![entry("a", "t")]).await.unwrap()[0];
    assert!(matches!(first, Appended::New(_)));
    let other = Entry::new("a", "elsewhere", "other", "another body");
    assert_eq!(store.append(vec![other]).await.unwrap(), [Appended::Duplicate(first.place())]);
    let kept = store.entry_at(first.place()).await.unwrap().unwrap();
    assert_eq!(kept.entry, entry("a", "t"), "the duplicate replaced the first entry");
}

pub(super) async fn a_duplicate_within_one_append_is_recognized(store: Arc<dyn Store>) {
    let appended = store.append(vec![entry("a", "t"), entry("b", "t"), entry("a", "t")]).await.unwrap();
    assert!(appended[0].is_new() && appended[1].is_new());
    assert_eq!(appended[2], Appended::Duplicate(appended[0].place()));
}

pub(super) async fn duplicates_are_skipped_and_the_other_entries_are_written(store: Arc<dyn Store>) {
    let place = append(&store, "b", "t").await;
    let appended = store.append(vec![entry("a", "t"), entry("b", "t"), entry("c", "t")]).await.unwrap();
    assert_eq!(appended[1], Appended::Duplicate(place));
    assert!(appended[0].is_new() && appended[2].is_new() && appended[0].place() < appended[2].place());
    assert_eq!(keys(&store.read(Some("t"), Place::START, 10).await.unwrap()), ["b", "a", "c"]);
    assert!(store.append(Vec::new()).await.unwrap().is_empty());
}

pub(super) async fn an_invalid_entry_fails_the_whole_append(store: Arc<dyn Store>) {
    let long = "x".repeat(Entry::MAX_NAME + 1);
    for invalid in [entry("", "t"), entry(&long, "t"), entry("k", ""), entry("k", &long), entry("nul\0", "t")] {
        let error = store.append(vec![entry("valid", "t"), invalid]).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Invalid);
    }
    assert!(store.read(None, Place::START, 10).await.unwrap().is_empty());
}

pub(super) async fn reads_return_the_entries_of_a_tag_after_a_place_in_order(store: Arc<dyn Store>) {
    let mut places = Vec::new();
    for number in 0..10 {
        places.push(append(&store, &format!("key-{number}"), if number % 2 == 0 { "even" } else { "odd" }).await);
    }
    let even = store.read(Some("even"), Place::START, 3).await.unwrap();
    assert_eq!(keys(&even), ["key-0", "key-2", "key-4"]);
    assert_eq!(keys(&store.read(Some("even"), even[2].place, 10).await.unwrap()), ["key-6", "key-8"]);
    assert_eq!(keys(&store.read(None, places[6], 10).await.unwrap()), ["key-7", "key-8", "key-9"]);
    assert!(store.read(Some("even"), places[8], 10).await.unwrap().is_empty());
    assert!(store.read(Some("eve"), Place::START, 10).await.unwrap().is_empty(), "entries with the tag `even` were returned");
    assert!(store.read(None, Place::START, 0).await.unwrap().is_empty());
}

pub(super) async fn bodies_and_times_are_returned_unchanged(store: Arc<dyn Store>) {
    let every_byte: Vec<u8> = (0..=255).collect();
    let large = vec![7; 1024 * 1024];
    let key = format!("ключ % _ ' \" \\ / . * > {}", "k".repeat(400));
    let entries = vec![
        Entry::new(key, "tag.with > * parts/%_", "kind", every_byte).at(-1),
        Entry::new("empty", "t", "kind", "").at(i64::MAX),
        Entry::new("large", "t", "kind", large).at(1_764_000_000_000),
    ];
    store.append(entries.clone()).await.unwrap();
    let stored = store.read(None, Place::START, 10).await.unwrap();
    assert_eq!(stored.into_iter().map(|stored| stored.entry).collect::<Vec<_>>(), entries);
    assert_eq!(store.read(Some("tag.with > * parts/%_"), Place::START, 10).await.unwrap().len(), 1);
}

pub(super) async fn places_are_never_reused(store: Arc<dyn Store>) {
    append(&store, "a", "t").await;
    let second = append(&store, "b", "t").await;
    assert_eq!(store.trim(None, second).await.unwrap(), 2);
    let third = append(&store, "a", "t").await;
    assert!(third > second);
    assert_eq!(store.wait_after(Place::START, Duration::ZERO).await.unwrap(), third);
    assert!(store.entry_at(second).await.unwrap().is_none());
}

pub(super) async fn a_key_that_many_callers_append_concurrently_is_new_for_only_one(store: Arc<dyn Store>) {
    let appenders = (0..32).map(|_| {
        let store = Arc::clone(&store);
        tokio::spawn(async move {
            let mut new = 0;
            for key in 0..10 {
                let appended = store.append(vec![entry(&format!("key-{key}"), "t")]).await.unwrap();
                new += usize::from(appended[0].is_new());
            }
            new
        })
    });
    let mut new = 0;
    for appender in appenders.collect::<Vec<_>>() {
        new += appender.await.unwrap();
    }
    assert_eq!(new, 10);
    assert_eq!(store.read(Some("t"), Place::START, 100).await.unwrap().len(), 10);
}

pub(super) async fn readers_skip_nothing_while_others_append(store: Arc<dyn Store>) {
    const APPENDERS: usize = 8;
    const EACH: usize = 25;
    let appenders: Vec<_> = (0..APPENDERS)
        .map(|appender| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                for number in 0..EACH {
                    let pair = ["a", "b"].map(|half| entry(&format!("{appender}-{number}-{half}"), "t"));
                    store.append(pair.to_vec()).await.unwrap();
                }
            })
        })
        .collect();
    let (mut after, mut seen) = (Place::START, HashSet::new());
    while seen.len() < 2 * APPENDERS * EACH {
        let stored = store.read(Some("t"), after, 7).await.unwrap();
        for stored in stored {
            assert!(stored.place > after, "the entries are out of order");
            after = stored.place;
            assert!(seen.insert(stored.entry.key), "an entry was returned twice");
        }
        let finished = appenders.iter().all(tokio::task::JoinHandle::is_finished);
        if finished && store.read(Some("t"), after, 1).await.unwrap().is_empty() {
            break;
        }
        store.wait_after(after, Duration::from_millis(50)).await.unwrap();
    }
    assert_eq!(seen.len(), 2 * APPENDERS * EACH, "entries were skipped");
}

pub(super) async fn wait_after_returns_when_an_entry_arrives_and_at_the_timeout(store: Arc<dyn Store>) {
    assert_eq!(store.wait_after(Place::START, Duration::ZERO).await.unwrap(), Place::START);
    let waiting = tokio::spawn({
        let store = Arc::clone(&store);
        async move { store.wait_after(Place::START, Duration::from_secs(60)).await.unwrap() }
    });
    tokio::task::yield_now().await;
    let place = append(&store, "a", "t").await;
    assert_eq!(waiting.await.unwrap(), place);
    assert_eq!(store.wait_after(place, Duration::from_millis(1)).await.unwrap(), place);
}

pub(super) async fn trim_removes_the_entries_of_a_tag_up_to_a_place_and_frees_their_keys(store: Arc<dyn Store>) {
    for (key, tag) in [("a1", "a"), ("b1", "b"), ("a2", "a"), ("b2", "b"), ("a3", "a")] {
        append(&store, key, tag).await;
    }
    let a = store.read(Some("a"), Place::START, 10).await.unwrap();
    assert_eq!(store.trim(Some("a"), a[1].place).await.unwrap(), 2);
    assert_eq!(keys(&store.read(None, Place::START, 10).await.unwrap()), ["b1", "b2", "a3"]);
    assert_eq!(store.trim(Some("a"), a[1].place).await.unwrap(), 0);
    append(&store, "a1", "a").await;
    assert_eq!(store.append(vec![entry("a3", "a")]).await.unwrap(), [Appended::Duplicate(a[2].place)]);
}

pub(super) async fn trim_without_a_tag_removes_everything_up_to_a_place(store: Arc<dyn Store>) {
    let mut entries = Vec::new();
    for number in 0..2_500 {
        entries.push(entry(&format!("key-{number}"), if number % 2 == 0 { "even" } else { "odd" }));
    }
    let appended = store.append(entries).await.unwrap();
    assert_eq!(store.trim(None, appended[2_399].place()).await.unwrap(), 2_400);
    assert_eq!(store.read(None, Place::START, 5_000).await.unwrap().len(), 100);
    assert_eq!(store.read(Some("odd"), Place::START, 5_000).await.unwrap().len(), 50);
}

pub(super) async fn skipped_places_are_never_assigned(store: Arc<dyn Store>) {
    let newest = || store.wait_after(Place::START, Duration::ZERO);
    store.skip(Place(2_500)).await.unwrap();
    assert_eq!(newest().await.unwrap(), Place(2_500));
    let first = append(&store, "a", "t").await;
    assert!(first > Place(2_500), "a skipped place was assigned");
    store.skip(Place(7)).await.unwrap();
    assert_eq!(newest().await.unwrap(), first);
    let up_to = Place(first.0 + 3);
    store.skip(up_to).await.unwrap();
    assert!(append(&store, "b", "t").await > up_to, "a skipped place was assigned");
    assert_eq!(keys(&store.read(None, Place::START, 10).await.unwrap()), ["a", "b"]);
}
