//! Reads the log of a store, and checks it after the tasks of a test that append to it have ended.

use std::collections::{HashMap, HashSet};

use thingspace_store::{Place, Store, Stored};

/// Reads the whole log.
pub async fn read(store: &dyn Store) -> Vec<Stored> {
    let (mut log, mut after) = (Vec::new(), Place::START);
    loop {
        let page = store.read(None, after, 10_000).await.unwrap();
        let Some(last) = page.last() else { return log };
        after = last.place;
        log.extend(page);
    }
}

/// Checks that the log contains every acknowledged key and no key twice. Also checks that the keys `TASK-0`, `TASK-1`, ... of
/// each task are in order and without gaps. `seed` appears only in the messages of failed checks.
pub async fn check(store: &dyn Store, acknowledged: &[String], seed: u64) {
    let (mut stored, mut highest) = (HashSet::new(), HashMap::new());
    for entry in read(store).await.into_iter().map(|stored| stored.entry) {
        let (task, number) = entry.key.rsplit_once('-').unwrap();
        let number: u64 = number.parse().unwrap();
        let next = highest.insert(task.to_owned(), number).map_or(0, |before| before + 1);
        assert_eq!(number, next, "seed {seed}: {task} has a gap or a duplicate");
        assert!(stored.insert(entry.key), "seed {seed}: a key is stored twice");
    }
    let lost: Vec<&String> = acknowledged.iter().filter(|key| !stored.contains(*key)).collect();
    println!("{} acknowledged, {} stored", acknowledged.len(), stored.len());
    assert!(lost.is_empty(), "seed {seed}: {} of {} acknowledged keys are lost: {lost:?}", lost.len(), acknowledged.len());
}
