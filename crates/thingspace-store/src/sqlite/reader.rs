//! The thread that reads from a SQLite store.

use std::path::{Path, PathBuf};

use bytes::Bytes;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use tokio::sync::{mpsc, oneshot};

use crate::cell::Cell;
use crate::entry::{Entry, Place, Stored};
use crate::error::{ErrorKind, Result};
use crate::sqlite::writer::{from_place, to_place, to_revision};
use crate::sqlite::{connection, failure, spawn};

type Reply<T> = oneshot::Sender<Result<T>>;

/// A query for the reader thread.
pub(super) enum Query {
    Read { tag: Option<String>, after: Place, most: usize, reply: Reply<Vec<Stored>> },
    Newest { reply: Reply<Place> },
    Cell { name: String, reply: Reply<Option<Cell>> },
    Cells { prefix: String, reply: Reply<Vec<(String, Cell)>> },
}

pub(super) fn start(path: PathBuf, mut queries: mpsc::Receiver<Query>) -> Result<oneshot::Receiver<Result<()>>> {
    spawn("reader", move |opened| {
        let mut connection = match connection::reader(&path) {
            Ok(connection) => Some(connection),
            Err(error) => {
                let _ = opened.send(Err(error));
                return;
            }
        };
        let _ = opened.send(Ok(()));
        while let Some(query) = queries.blocking_recv() {
            answer(&path, &mut connection, query);
        }
    })
}

fn answer(path: &Path, connection: &mut Option<Connection>, query: Query) {
    match query {
        Query::Read { tag, after, most, reply } => {
            let _ = reply.send(run(path, connection, |open| read(open, tag.as_deref(), after, most)));
        }
        Query::Newest { reply } => {
            let _ = reply.send(run(path, connection, newest));
        }
        Query::Cell { name, reply } => {
            let _ = reply.send(run(path, connection, |open| cell(open, &name)));
        }
        Query::Cells { prefix, reply } => {
            let _ = reply.send(run(path, connection, |open| cells(open, &prefix)));
        }
    }
}

/// Runs a query. After a failure other than [`ErrorKind::Busy`], drops the connection, so that the next query opens a new one.
fn run<T>(path: &Path, connection: &mut Option<Connection>, query: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
    let open = match connection.take() {
        Some(open) => open,
        None => connection::reader(path)?,
    };
    let answer = query(&open).map_err(|error| failure::of(path, &error));
    if answer.as_ref().err().is_none_or(|error| error.kind() == ErrorKind::Busy) {
        *connection = Some(open);
    }
    answer
}

fn read(connection: &Connection, tag: Option<&str>, after: Place, most: usize) -> rusqlite::Result<Vec<Stored>> {
    let (after, most) = (from_place(after), i64::try_from(most).unwrap_or(i64::MAX));
    match tag {
        Some(tag) => connection
            .prepare_cached(
                "select place, key, tag, kind, at, body from entry where tag = ? and place > ? order by place limit ?",
            )?
            .query_map(params![tag, after, most], stored)?
            .collect(),
        None => connection
            .prepare_cached("select place, key, tag, kind, at, body from entry where place > ? order by place limit ?")?
            .query_map(params![after, most], stored)?
            .collect(),
    }
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    let entry = Entry {
        key: row.get(1)?,
        tag: row.get(2)?,
        kind: row.get(3)?,
        at: row.get(4)?,
        body: Bytes::from(row.get::<_, Vec<u8>>(5)?),
    };
    Ok(Stored { place: to_place(row.get(0)?), entry })
}

/// Returns the highest place that was ever assigned or skipped, even if the entry at that place was trimmed.
fn newest(connection: &Connection) -> rusqlite::Result<Place> {
    let newest = connection
        .prepare_cached("select seq from sqlite_sequence where name = 'entry'")?
        .query_row([], |row| row.get::<_, i64>(0))
        .optional()?;
    Ok(newest.map_or(Place::START, to_place))
}

fn cell(connection: &Connection, name: &str) -> rusqlite::Result<Option<Cell>> {
    connection
        .prepare_cached("select value, revision from cell where name = ?")?
        .query_row([name], |row| Ok(Cell { value: Bytes::from(row.get::<_, Vec<u8>>(0)?), revision: to_revision(row.get(1)?) }))
        .optional()
}

fn cells(connection: &Connection, prefix: &str) -> rusqlite::Result<Vec<(String, Cell)>> {
    // Compares with `substr`, because `like` would treat `%` and `_` in the prefix as wildcards.
    let mut select = connection.prepare_cached(
        "select name, value, revision from cell where substr(name, 1, length(?1)) = ?1 and name >= ?1 order by name",
    )?;
    let cells = select.query_map([prefix], |row| {
        Ok((row.get(0)?, Cell { value: Bytes::from(row.get::<_, Vec<u8>>(1)?), revision: to_revision(row.get(2)?) }))
    })?;
    cells.collect()
}
