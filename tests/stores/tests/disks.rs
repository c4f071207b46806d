//! Tests the store on full and read-only disks: errors name the cause, no acknowledged entry is lost, and the store recovers when
//! the disk can be written again.
//!
//! The tests mount a small disk, which requires root. Without root, the tests print that they were skipped. The tests run only on
//! Linux.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use stores::Folder;
use thingspace_store::{Entry, ErrorKind, Place, Store, open};

/// A small disk in memory, unmounted when dropped.
struct Disk {
    folder: Folder,
}

impl Disk {
    /// Mounts the disk. Returns `None` if this user may not mount disks.
    fn mount(name: &str) -> Option<Self> {
        let disk = Self { folder: Folder::new(name) };
        if mount(&["-t", "tmpfs", "-o", "size=2m", "tmpfs"], disk.path()) {
            return Some(disk);
        }
        println!("skipped: mounting a disk needs root");
        None
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn store(&self) -> String {
        format!("sqlite:{}", self.path().join("store.db").display())
    }

    fn remount(&self, mode: &str) {
        assert!(mount(&["-o", &format!("remount,{mode}")], self.path()));
    }

    fn filler(&self) -> PathBuf {
        self.path().join("filler")
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Unmount lazily, because the threads of the store may still be closing their files.
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}

fn mount(arguments: &[&str], folder: &Path) -> bool {
    Command::new("mount").args(arguments).arg(folder).output().is_ok_and(|output| output.status.success())
}

fn note(number: usize) -> Entry {
    Entry::new(number.to_string(), "t", "note", vec![7; 4_000])
}

/// Appends entries until the store fails. Returns the number of acknowledged entries, and the error.
async fn fill(store: &dyn Store) -> (usize, thingspace_store::Error) {
    for number in 0..10_000 {
        if let Err(error) = store.append(vec![note(number)]).await {
            return (number, error);
        }
    }
    panic!("the disk never filled up");
}

#[tokio::test]
async fn a_full_disk_is_an_error_and_the_store_recovers_when_space_is_freed() {
    let Some(disk) = Disk::mount("full") else { return };
    fs::write(disk.filler(), vec![0; 1_000_000]).unwrap();
    let store = open(&disk.store()).await.unwrap();
    let (acknowledged, error) = fill(store.as_ref()).await;
    assert_eq!(error.kind(), ErrorKind::Full, "{error}");
    assert!(error.to_string().contains("free space on the disk"), "{error}");
    assert_eq!(store.read(None, Place::START, 10_000).await.unwrap().len(), acknowledged);
    fs::remove_file(disk.filler()).unwrap();
    assert!(store.append(vec![note(acknowledged)]).await.unwrap()[0].is_new());
    assert_eq!(open(&disk.store()).await.unwrap().read(None, Place::START, 10_000).await.unwrap().len(), acknowledged + 1);
}

#[tokio::test]
async fn a_disk_without_space_for_a_new_store_is_an_error() {
    let Some(disk) = Disk::mount("no-space") else { return };
    fs::write(disk.filler(), vec![0; 4_000_000]).unwrap_err();
    let error = open(&disk.store()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Full, "{error}");
}

#[tokio::test]
async fn a_read_only_disk_is_an_error_that_names_the_remedy() {
    let Some(disk) = Disk::mount("read-only") else { return };
    disk.remount("ro");
    let error = open(&disk.store()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ReadOnly, "{error}");
    assert!(error.to_string().contains("writable for this user"), "{error}");
    disk.remount("rw");
    assert!(open(&disk.store()).await.unwrap().append(vec![note(1)]).await.unwrap()[0].is_new());
}
