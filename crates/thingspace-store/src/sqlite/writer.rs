//! The thread that commits writes. A job is one write, for which a caller waits.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension as _, params};
use tokio::sync::{mpsc, oneshot, watch};

use crate::cell::{Revision, Set};
use crate::entry::{Appended, Entry, Place};
use crate::error::{ErrorKind, Result};
use crate::group::{Done, TRIM_STEP, Write, gather};
use crate::sqlite::checkpoint::{self, Checkpoints};
use crate::sqlite::{connection, failure, spawn};

pub(super) fn start(
    path: PathBuf,
    mut jobs: mpsc::Receiver<Write>,
    newest: Arc<watch::Sender<Place>>,
) -> Result<oneshot::Receiver<Result<()>>> {
    spawn("writer", move |opened| {
        let started = connection::writer(&path)
            .and_then(|connection| Ok((connection, Checkpoints::start(path.clone(), checkpoint::PAGES)?)));
        let (connection, checkpoints) = match started {
            Ok(started) => started,
            Err(error) => {
                let _ = opened.send(Err(error));
                return;
            }
        };
        let _ = opened.send(Ok(()));
        let mut writer = Writer { path, connection: Some(connection), checkpoints, newest };
        while let Some(first) = jobs.blocking_recv() {
            writer.commit(gather(first, &mut jobs));
        }
    })
}

struct Writer {
    path: PathBuf,
    /// `None` after a failure other than [`ErrorKind::Busy`]. The next commit opens the file again.
    connection: Option<Connection>,
    checkpoints: Checkpoints,
    newest: Arc<watch::Sender<Place>>,
}

/// What the commit of a group has written.
#[derive(Default)]
struct Written {
    /// The highest place that the group assigned or skipped.
    newest: Place,
    /// The estimated number of written pages.
    pages: u64,
}

impl Writer {
    fn commit(&mut self, group: Vec<Write>) {
        let mut connection = match self.connection.take().map_or_else(|| connection::writer(&self.path), Ok) {
            Ok(connection) => connection,
            Err(error) => {
                group.into_iter().for_each(|job| job.fail(&error));
                return;
            }
        };
        let (done, outcome) = run(&mut connection, &self.path, group);
        match &outcome {
            Ok(Written { newest, .. }) => {
                let newest = *newest;
                self.newest.send_if_modified(|seen| std::mem::replace(seen, newest.max(*seen)) < newest);
                self.connection = Some(connection);
            }
            // Drop the connection: after a failed flush, the pages that it has in memory may differ from those on the disk. The
            // next commit opens a new connection, which reads the pages from the disk.
            Err(error) if error.kind() != ErrorKind::Busy => {
                tracing::warn!(%error, "a write failed: the next write opens the store again");
            }
            Err(_) => self.connection = Some(connection),
        }
        let pages = outcome.as_ref().map_or(0, |written| written.pages);
        let outcome = outcome.map(|_| ());
        done.into_iter().for_each(|done| done.answer(&outcome));
        if let Some(connection) = &self.connection {
            self.checkpoints.committed(connection, pages);
        }
    }
}

/// Commits a group in one transaction. If the transaction failed, the returned results of the jobs are not valid. Jobs without a
/// returned result have then already been answered with the error.
fn run(connection: &mut Connection, path: &Path, group: Vec<Write>) -> (Vec<Done>, Result<Written>) {
    let failed = |error: rusqlite::Error| failure::of(path, &error);
    // Get the write lock first. A transaction that starts with a read cannot get the lock if another process has written after
    // that read.
    if let Err(error) = connection.execute_batch("begin immediate") {
        let error = failed(error);
        group.into_iter().for_each(|job| job.fail(&error));
        return (Vec::new(), Err(error));
    }
    let mut done = Vec::with_capacity(group.len());
    let mut written = Written::default();
    let mut jobs = group.into_iter();
    let mut outcome = Ok(());
    for job in jobs.by_ref() {
        match carry_out(connection, job, &mut written) {
            Ok(job) => done.push(job),
            Err(unfinished) => {
                let (job, error) = *unfinished;
                let error = failed(error);
                job.fail(&error);
                outcome = Err(error);
                break;
            }
        }
    }
    let outcome = outcome.and_then(|()| connection.execute_batch("commit").map_err(failed));
    if let Err(error) = &outcome {
        jobs.for_each(|job| job.fail(error));
        // Ignore the result: the rollback fails if SQLite has already rolled back.
        let _ = connection.execute_batch("rollback");
    }
    (done, outcome.map(|()| written))
}

fn carry_out(connection: &Connection, job: Write, written: &mut Written) -> Result<Done, Box<(Write, rusqlite::Error)>> {
    match job {
        Write::Append { entries, reply } => {
            let appended: rusqlite::Result<Vec<Appended>> = entries.iter().map(|entry| append(connection, entry)).collect();
            match appended {
                Ok(appended) => {
                    for (entry, appended) in entries.iter().zip(&appended).filter(|(_, appended)| appended.is_new()) {
                        written.newest = written.newest.max(appended.place());
                        written.pages += PAGES_OF_AN_ENTRY + pages(&entry.body);
                    }
                    Ok(Done::Append(appended, reply))
                }
                Err(error) => Err(Box::new((Write::Append { entries, reply }, error))),
            }
        }
        Write::Set { name, value, seen, reply } => match set(connection, &name, value.as_deref(), seen) {
            Ok(set) => {
                written.pages += PAGES_OF_A_CELL + value.as_deref().map_or(0, pages);
                Ok(Done::Set(set, reply))
            }
            Err(error) => Err(Box::new((Write::Set { name, value, seen, reply }, error))),
        },
        Write::Trim { tag, up_to, reply } => match trim(connection, tag.as_deref(), up_to) {
            Ok(count) => {
                written.pages += PAGES_OF_AN_ENTRY * count;
                Ok(Done::Trim(count, reply))
            }
            Err(error) => Err(Box::new((Write::Trim { tag, up_to, reply }, error))),
        },
        Write::Skip { up_to, reply } => match skip(connection, up_to) {
            Ok(()) => {
                written.newest = up_to.max(written.newest);
                Ok(Done::Skip(reply))
            }
            Err(error) => Err(Box::new((Write::Skip { up_to, reply }, error))),
        },
    }
}

/// The estimated number of pages that an insert or delete of one entry writes in a large store: one page of the table, one page
/// of the key index, and about one page for its share of the pages that are written once per group.
const PAGES_OF_AN_ENTRY: u64 = 3;

/// The estimated number of pages that setting a cell writes: one page of the table `cell`, and the page of the table
/// `revision`.
const PAGES_OF_A_CELL: u64 = 2;

/// Returns the number of pages that a value fills completely.
fn pages(value: &[u8]) -> u64 {
    value.len() as u64 / checkpoint::PAGE
}

fn append(connection: &Connection, entry: &Entry) -> rusqlite::Result<Appended> {
    // Does not use `returning place`, because SQLite would then write each place to a temporary table first.
    let mut insert = connection
        .prepare_cached("insert into entry (key, tag, kind, at, body) values (?, ?, ?, ?, ?) on conflict (key) do nothing")?;
    if insert.execute(params![entry.key, entry.tag, entry.kind, entry.at, &entry.body[..]])? == 1 {
        return Ok(Appended::New(to_place(connection.last_insert_rowid())));
    }
    let mut select = connection.prepare_cached("select place from entry where key = ?")?;
    Ok(Appended::Duplicate(to_place(select.query_row([&entry.key], |row| row.get(0))?)))
}

fn set(connection: &Connection, name: &str, value: Option<&[u8]>, seen: Revision) -> rusqlite::Result<Set> {
    let found: Option<i64> =
        connection.prepare_cached("select revision from cell where name = ?")?.query_row([name], |row| row.get(0)).optional()?;
    if found.map_or(Revision::ABSENT, to_revision) != seen {
        return Ok(Set::Conflict);
    }
    let Some(value) = value else {
        connection.prepare_cached("delete from cell where name = ?")?.execute([name])?;
        return Ok(Set::Done(Revision::ABSENT));
    };
    let next: i64 =
        connection.prepare_cached("update revision set last = last + 1 returning last")?.query_row([], |row| row.get(0))?;
    connection
        .prepare_cached("insert or replace into cell (name, value, revision) values (?, ?, ?)")?
        .execute(params![name, value, next])?;
    Ok(Set::Done(to_revision(next)))
}

fn trim(connection: &Connection, tag: Option<&str>, up_to: Place) -> rusqlite::Result<u64> {
    let up_to = from_place(up_to);
    let removed = match tag {
        Some(tag) => connection
            .prepare_cached(
                "delete from entry where place in (select place from entry where tag = ? and place <= ? order by place limit ?)",
            )?
            .execute(params![tag, up_to, TRIM_STEP as i64])?,
        None => connection
            .prepare_cached("delete from entry where place in (select place from entry where place <= ? order by place limit ?)")?
            .execute(params![up_to, TRIM_STEP as i64])?,
    };
    // Returns up to 100 free pages to the file system.
    connection.execute_batch("pragma incremental_vacuum(100)")?;
    Ok(removed as u64)
}

/// Raises the highest assigned place to at least `up_to`. SQLite stores that place in `sqlite_sequence`
/// (sqlite.org/autoinc.html). SQLite adds the row for the table `entry` only with the first entry, so this function inserts the
/// row if it is missing.
fn skip(connection: &Connection, up_to: Place) -> rusqlite::Result<()> {
    let up_to = from_place(up_to);
    let raised = connection.execute("update sqlite_sequence set seq = max(seq, ?) where name = 'entry'", [up_to])?;
    if raised == 0 {
        connection.execute("insert into sqlite_sequence (name, seq) values ('entry', ?)", [up_to])?;
    }
    Ok(())
}

/// Converts a row id to a place. The conversion is exact: row ids start at 1, and stay far below the limit of 63 bits.
pub(super) fn to_place(row: i64) -> Place {
    Place(row.unsigned_abs())
}

pub(super) fn from_place(place: Place) -> i64 {
    i64::try_from(place.0).unwrap_or(i64::MAX)
}

pub(super) fn to_revision(row: i64) -> Revision {
    Revision(row.unsigned_abs())
}
