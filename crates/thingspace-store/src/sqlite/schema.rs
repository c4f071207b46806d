//! The tables, and the migrations from older versions.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{Error, ErrorKind, Result};
use crate::sqlite::failure;

/// Marks a file as a store of this program: "TSst".
const APPLICATION_ID: i32 = i32::from_be_bytes(*b"TSst");

/// The migrations, one per version. Never change a released migration: add a new one instead.
const STEPS: [&str; 1] = [
    // With autoincrement, a place is never reused, even after a trim.
    "create table entry (
        place integer primary key autoincrement,
        key text not null unique,
        tag text not null,
        kind text not null,
        at integer not null,
        body blob not null
    ) strict;
    create index entry_tag on entry (tag, place);
    create table cell (name text primary key, value blob not null, revision integer not null) strict, without rowid;
    create table revision (last integer not null) strict;
    insert into revision values (0);",
];

/// Returns an error if the file belongs to another program. Does not change the file.
pub(super) fn refuse_other_files(connection: &Connection, path: &Path) -> Result<()> {
    check_empty(connection, path).or_else(|_| check_owner(connection, path))
}

/// Migrates the file to the newest version that this program supports.
pub(super) fn migrate(connection: &mut Connection, path: &Path) -> Result<()> {
    let failed = |error: rusqlite::Error| failure::of(path, &error);
    let found = version(connection).map_err(failed)?;
    if found == STEPS.len() {
        return check_owner(connection, path);
    }
    // Another process may migrate the file at the same time, so read the version again under the write lock of a transaction.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
    let found = version(&transaction).map_err(failed)?;
    if found > STEPS.len() {
        let message = format!("the store {} has version {found}: expected at most {}", path.display(), STEPS.len());
        return Err(Error::new(ErrorKind::NewerVersion, message).with_remedy("install a newer version of this program"));
    }
    if found == 0 {
        check_empty(&transaction, path)?;
    } else {
        check_owner(&transaction, path)?;
    }
    for step in &STEPS[found..] {
        transaction.execute_batch(step).map_err(failed)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID).map_err(failed)?;
    transaction.pragma_update(None, "user_version", STEPS.len() as i64).map_err(failed)?;
    transaction.commit().map_err(failed)
}

fn version(connection: &Connection) -> rusqlite::Result<usize> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok(usize::try_from(version).unwrap_or(usize::MAX))
}

fn check_owner(connection: &Connection, path: &Path) -> Result<()> {
    let id: i32 =
        connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(|error| failure::of(path, &error))?;
    if id == APPLICATION_ID { Ok(()) } else { Err(not_a_store(path)) }
}

fn check_empty(connection: &Connection, path: &Path) -> Result<()> {
    let tables: i64 = connection
        .query_row("select count(*) from sqlite_schema", [], |row| row.get(0))
        .map_err(|error| failure::of(path, &error))?;
    if tables == 0 { Ok(()) } else { Err(not_a_store(path)) }
}

fn not_a_store(path: &Path) -> Error {
    Error::new(ErrorKind::NotAStore, format!("{} is a SQLite file of another program", path.display()))
        .with_remedy("name another file")
}
