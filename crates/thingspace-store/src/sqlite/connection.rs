//! Opens the SQLite file.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::error::{Error, ErrorKind, Result};
use crate::sqlite::{failure, schema};

/// How long a statement waits for a lock that another connection or process holds.
const BUSY_WAIT: Duration = Duration::from_secs(5);

/// The pause between two attempts to get the lock. SQLite's own handler pauses for up to 100 ms, which can starve one of several
/// writers.
const BUSY_PAUSE: Duration = Duration::from_millis(1);

/// The number of pages in the WAL, about 256 MB, at which a commit of the writer also carries out a checkpoint. Usually, the
/// thread of [`super::checkpoint`] has carried out a checkpoint long before.
const MAX_WAL_PAGES: u32 = 64_000;

/// Opens the file for writing. Creates the file if it does not exist, and migrates a file of an older version.
pub(super) fn writer(path: &Path) -> Result<Connection> {
    create_private(path).map_err(|error| {
        let (kind, remedy) = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                (ErrorKind::Full, "free space on the disk, then try again")
            }
            _ => (ErrorKind::ReadOnly, "make its folder writable for this user, or name another store"),
        };
        Error::new(kind, format!("cannot create the store {}: {error}", path.display())).with_remedy(remedy)
    })?;
    let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let failed = |error: rusqlite::Error| failure::of(path, &error);
    // Check the file first, because the settings below would change the file of another program.
    schema::refuse_other_files(&connection, path)?;
    // `auto_vacuum` must be set before the first table exists. In an existing store, `auto_vacuum` and `journal_mode` are already
    // set, so setting them again changes nothing.
    connection.pragma_update(None, "auto_vacuum", "incremental").map_err(failed)?;
    connection.pragma_update(None, "journal_mode", "wal").map_err(failed)?;
    connection.pragma_update(None, "wal_autocheckpoint", MAX_WAL_PAGES).map_err(failed)?;
    schema::migrate(&mut connection, path)?;
    flush_folder(path).map_err(|error| {
        Error::new(ErrorKind::Unavailable, format!("cannot flush the folder of the store {}: {error}", path.display()))
    })?;
    Ok(connection)
}

/// Opens the file for reading. The writer must have created the file.
pub(super) fn reader(path: &Path) -> Result<Connection> {
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.pragma_update(None, "query_only", true).map_err(|error| failure::of(path, &error))?;
    Ok(connection)
}

/// Opens the file for checkpoints. The writer must have created the file.
pub(super) fn checkpointer(path: &Path) -> Result<Connection> {
    connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

/// The settings of a connection, and the version of the tables.
pub(super) struct Settings {
    pub(super) journal: String,
    pub(super) synchronous: &'static str,
    pub(super) format: u64,
}

/// Reads the settings that decide whether a commit is flushed, and the version of the tables.
pub(super) fn settings(connection: &Connection) -> rusqlite::Result<Settings> {
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let synchronous = match number("synchronous")? {
        0 => "off",
        1 => "normal",
        2 => "full",
        _ => "extra",
    };
    let journal = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    Ok(Settings { journal, synchronous, format: number("user_version")?.unsigned_abs() })
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    let failed = |error: rusqlite::Error| failure::of(path, &error);
    // With older versions of rusqlite, `mut` is unused, because their `busy_handler` takes `&self`.
    #[allow(unused_mut)]
    let mut connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(failed)?;
    connection.busy_handler(Some(wait_for_lock)).map_err(failed)?;
    connection.pragma_update(None, "synchronous", "full").map_err(failed)?;
    // On macOS, data reaches the disk only with this setting (sqlite.org, pragma fullfsync). On other systems, the setting
    // changes nothing.
    connection.pragma_update(None, "fullfsync", true).map_err(failed)?;
    Ok(connection)
}

fn wait_for_lock(attempts: i32) -> bool {
    let waited = BUSY_PAUSE * u32::try_from(attempts).unwrap_or(u32::MAX);
    if waited >= BUSY_WAIT {
        return false;
    }
    std::thread::sleep(BUSY_PAUSE);
    true
}

/// Creates the file if it does not exist, because SQLite itself would create it with the default mode. On Unix, only the owner
/// can read and write the new file. SQLite creates the WAL and its other files with the mode of this file.
fn create_private(path: &Path) -> io::Result<()> {
    if fs::exists(path)? {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        private_folder(folder)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// On Unix, flushes the folder that contains the file `path`. If the folder were not flushed, a new file could be missing after a
/// power failure.
fn flush_folder(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}
