//! A small disk, for tests of full and read-only disks.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// An in-memory disk of 2 MiB that is mounted on a folder. Dropping the value unmounts the disk.
pub struct SmallDisk(PathBuf);

impl SmallDisk {
    /// Mounts a disk on `folder`. If this fails, which usually means that the test does not run as root, prints that the test was
    /// skipped and returns `None`.
    pub fn mount(folder: &Path) -> Option<Self> {
        if mount(&["-t", "tmpfs", "-o", "size=2m", "tmpfs"], folder) {
            return Some(Self(folder.to_owned()));
        }
        println!("skipped: mounting a disk needs root");
        None
    }

    /// Returns the URL of a SQLite store on the disk.
    pub fn store(&self) -> String {
        format!("sqlite:{}", self.0.join("store.db").display())
    }

    /// Remounts the disk, read-only (`ro`) or writable (`rw`).
    pub fn remount(&self, mode: &str) {
        assert!(mount(&["-o", &format!("remount,{mode}")], &self.0), "the disk cannot be mounted again");
    }

    /// Writes `most` bytes to a file, or fewer if the disk becomes full.
    pub fn fill(&self, most: usize) {
        let mut filler = fs::File::create(self.filler()).unwrap();
        let mut written = 0;
        for size in [4_096, 1] {
            while written + size <= most && filler.write_all(&vec![0; size]).is_ok() {
                written += size;
            }
        }
    }

    /// Removes the file that [`fill`](Self::fill) wrote.
    pub fn free(&self) {
        fs::remove_file(self.filler()).unwrap();
    }

    fn filler(&self) -> PathBuf {
        self.0.join("filler")
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Unmount lazily, because the threads of the store may still be closing their files.
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

fn mount(arguments: &[&str], folder: &Path) -> bool {
    Command::new("mount").args(arguments).arg(folder).output().is_ok_and(|output| output.status.success())
}
