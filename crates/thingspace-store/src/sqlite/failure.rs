//! Converts errors of SQLite to errors of a store.

use std::path::Path;

use rusqlite::ErrorCode;

use crate::error::{Error, ErrorKind};

/// Converts the error of a failed statement.
pub(super) fn of(path: &Path, error: &rusqlite::Error) -> Error {
    let path = path.display();
    let (kind, remedy) = match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => (ErrorKind::Full, "free space on the disk, then try again"),
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
            (ErrorKind::ReadOnly, "make the file and its folder writable for this user, or name another store")
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            (ErrorKind::Busy, "another process holds the lock: let it finish, or kill it if it is suspended or hangs")
        }
        Some(ErrorCode::DatabaseCorrupt) => (ErrorKind::Damaged, "restore the file from a backup, or name another store"),
        Some(ErrorCode::NotADatabase) => (ErrorKind::NotAStore, "name another file"),
        _ => (ErrorKind::Unavailable, "check the disk, then try again"),
    };
    Error::new(kind, format!("the store {path} failed: {error}")).with_remedy(remedy)
}
