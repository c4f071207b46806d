//! Carries out checkpoints: a thread copies the WAL to the database while the writer commits.
//!
//! A checkpoint of the whole WAL takes tens of milliseconds. If the writer carried it out on its own connection, every caller
//! would wait that long. SQLite allows commits while another connection carries out a passive checkpoint, but that checkpoint
//! does not copy the pages of these commits. SQLite overwrites the WAL from its start only after all pages are copied
//! (sqlite.org/wal.html). So the thread copies nearly all pages, and the writer copies the few remaining pages between two
//! commits.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use rusqlite::Connection;

use crate::error::Result;
use crate::sqlite::{connection, spawn};

/// The number of pages in the WAL at which a checkpoint starts: about 64 MB. Keys are digests, so the entries of a commit change
/// pages all over the key index. A checkpoint copies each changed page only once, however many commits have changed it. So the
/// limit is high, to let many commits change the same page before a checkpoint copies it.
pub(super) const PAGES: u64 = 16_000;

/// The limit on the pages that are left for the writer. If the writer adds fewer pages to the WAL during a passive checkpoint of
/// the thread, the thread is done, and the writer copies these pages between two commits.
const REMAINING: u64 = 1_000;

/// The maximum number of passive checkpoints that the thread carries out in a row. After them, the writer copies the remaining
/// pages, even if there are more than [`REMAINING`].
const PASSES: usize = 6;

/// The writer's side: counts the written pages, and requests checkpoints from the thread.
pub(super) struct Checkpoints {
    requests: SyncSender<()>,
    shared: Arc<Shared>,
    /// The number of written pages at which a checkpoint starts.
    limit: u64,
}

#[derive(Default)]
struct Shared {
    /// The estimated number of pages that were written to the WAL since it was last copied completely.
    pages: AtomicU64,
    /// Whether a checkpoint has started and the writer has not copied the remaining pages yet.
    is_running: AtomicBool,
    /// Whether the thread has finished its part of the checkpoint, so that the writer must copy the remaining pages.
    is_nearly_done: AtomicBool,
}

impl Checkpoints {
    /// Starts the thread. A checkpoint starts after about `limit` written pages.
    pub(super) fn start(path: PathBuf, limit: u64) -> Result<Self> {
        let shared = Arc::new(Shared::default());
        shared.pages.store(pages_in_file(&path), Ordering::Relaxed);
        let (requests, received) = sync_channel(1);
        let thread = Arc::clone(&shared);
        spawn::<()>("checkpointer", move |_| run(&path, &received, &thread))?;
        Ok(Self { requests, shared, limit })
    }

    /// Counts the pages of a commit. Copies the remaining pages if the thread has finished its part of a checkpoint. Otherwise
    /// starts a checkpoint if `limit` pages were written and no checkpoint is running.
    pub(super) fn committed(&self, connection: &Connection, pages: u64) {
        let written = self.shared.pages.fetch_add(pages, Ordering::Relaxed) + pages;
        if self.shared.is_nearly_done.swap(false, Ordering::Acquire) {
            copy(connection);
            self.shared.pages.store(0, Ordering::Relaxed);
            self.shared.is_running.store(false, Ordering::Release);
        } else if written >= self.limit && !self.shared.is_running.swap(true, Ordering::AcqRel) {
            // Cannot fail: the channel is empty while no checkpoint runs, and the thread ends only after the channel is closed.
            let _ = self.requests.try_send(());
        }
    }
}

/// Carries out checkpoints until the writer has ended.
fn run(path: &Path, requests: &Receiver<()>, shared: &Shared) {
    while requests.recv().is_ok() {
        // Open a new connection for each checkpoint, so that a checkpoint after a disk failure reads everything from the file
        // again.
        match connection::checkpointer(path) {
            Ok(connection) => {
                for _ in 0..PASSES {
                    let before = shared.pages.load(Ordering::Relaxed);
                    copy(&connection);
                    if shared.pages.load(Ordering::Relaxed).saturating_sub(before) < REMAINING {
                        break;
                    }
                }
            }
            Err(error) => tracing::debug!(%error, "cannot open the store for a checkpoint"),
        }
        shared.is_nearly_done.store(true, Ordering::Release);
    }
}

/// Copies as many pages as possible from the WAL to the database without waiting for readers. A failure loses nothing, because
/// the pages stay in the WAL.
fn copy(connection: &Connection) {
    if let Err(error) = connection.query_row("pragma wal_checkpoint(passive)", [], |_| Ok(())) {
        tracing::debug!(%error, "a checkpoint of the store failed");
    }
}

/// Returns the approximate number of pages in the WAL file, which an earlier process may have left. Returns 0 if the file does
/// not exist.
fn pages_in_file(path: &Path) -> u64 {
    let mut wal = path.as_os_str().to_owned();
    wal.push("-wal");
    std::fs::metadata(wal).map_or(0, |file| file.len() / PAGE)
}

/// The size of a page in bytes, which is SQLite's default.
pub(super) const PAGE: u64 = 4_096;

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn sqlite_overwrites_the_wal_from_its_start_during_a_steady_load() {
        let folder = std::env::temp_dir().join(format!("thingspace-store-checkpoint-{}", std::process::id()));
        let path = folder.join("store.db");
        let connection = connection::writer(&path).unwrap();
        let checkpoints = Checkpoints::start(path.clone(), 2_000).unwrap();
        let mut written = 0;
        for commit in 0..150 {
            connection.execute_batch("begin immediate").unwrap();
            for row in 0..20 {
                connection
                    .execute(
                        "insert into entry (key, tag, kind, at, body) values (?, 't', 'note', 0, zeroblob(40960))",
                        [format!("{commit}/{row}")],
                    )
                    .unwrap();
            }
            connection.execute_batch("commit").unwrap();
            checkpoints.committed(&connection, 200);
            written += 200;
        }
        let wal = pages_in_file(&path);
        println!("{wal} pages of WAL, {written} written");
        assert!(wal < written / 2, "{written} pages were written, and the WAL has {wal}");
        // Every row is in the database or in the WAL.
        let rows: i64 = connection.query_row("select count(*) from entry", [], |row| row.get(0)).unwrap();
        assert_eq!(rows, 3_000);
        drop((connection, checkpoints));
        let _ = fs::remove_dir_all(folder);
    }
}
