//! Tests SQLite stores on full and read-only disks: errors name the cause, no acknowledged entry is lost, and a store recovers
//! when the disk can be written again.
//!
//! The tests mount a small disk, which requires root. Without root, the tests print that they were skipped. The tests run only on
//! Linux.
#![cfg(target_os = "linux")]

use stores::Folder;
use stores::small_disk::SmallDisk;
use thingspace_store::{Entry, ErrorKind, Place, Store, open};

fn note(number: usize) -> Entry {
    Entry::new(number.to_string(), "t", "note", vec![7; 4_000])
}

/// Appends entries until an append fails. Returns the number of acknowledged entries, and the error.
async fn fill(store: &dyn Store) -> (usize, thingspace_store::Error) {
    for number in 0..10_000 {
        if let Err(error) = store.append(vec![note(number)]).await {
            return (number, error);
        }
    }
    panic!("the disk never filled up");
}

#[tokio::test]
async fn an_append_to_a_full_disk_fails_and_the_store_recovers_when_space_is_freed() {
    let folder = Folder::new("full");
    let Some(disk) = SmallDisk::mount(folder.path()) else { return };
    disk.fill(1_000_000);
    let store = open(&disk.store()).await.unwrap();
    let (acknowledged, error) = fill(store.as_ref()).await;
    assert_eq!(error.kind(), ErrorKind::Full, "{error}");
    assert!(error.to_string().contains("free space on the disk"), "{error}");
    assert_eq!(store.read(None, Place::START, 10_000).await.unwrap().len(), acknowledged);
    disk.free();
    assert!(store.append(vec![note(acknowledged)]).await.unwrap()[0].is_new());
    assert_eq!(open(&disk.store()).await.unwrap().read(None, Place::START, 10_000).await.unwrap().len(), acknowledged + 1);
}

#[tokio::test]
async fn a_new_store_cannot_be_opened_on_a_full_disk() {
    let folder = Folder::new("no-space");
    let Some(disk) = SmallDisk::mount(folder.path()) else { return };
    disk.fill(usize::MAX);
    let error = open(&disk.store()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Full, "{error}");
}

#[tokio::test]
async fn the_error_for_a_read_only_disk_names_the_remedy() {
    let folder = Folder::new("read-only");
    let Some(disk) = SmallDisk::mount(folder.path()) else { return };
    disk.remount("ro");
    let error = open(&disk.store()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ReadOnly, "{error}");
    assert!(error.to_string().contains("writable for this user"), "{error}");
    disk.remount("rw");
    assert!(open(&disk.store()).await.unwrap().append(vec![note(1)]).await.unwrap()[0].is_new());
}
