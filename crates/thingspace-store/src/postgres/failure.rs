//! Converts errors of PostgreSQL to errors of a store.

use std::error::Error as _;

use tokio_postgres::error::SqlState;

use crate::error::{Error, ErrorKind};

/// Converts an error of the client library or of the server.
pub(super) fn of(url: &str, error: &tokio_postgres::Error) -> Error {
    match error.as_db_error() {
        Some(answer) => {
            let (kind, remedy) = meaning(answer.code());
            let message = format!("the store {url} failed: {} (SQLSTATE {})", answer.message(), answer.code().code());
            Error::new(kind, message).with_remedy(remedy)
        }
        None => {
            let mut message = format!("the store {url} failed: {error}");
            let mut source = error.source();
            while let Some(cause) = source {
                message.push_str(&format!(": {cause}"));
                source = cause.source();
            }
            Error::new(ErrorKind::Unavailable, message)
                .with_remedy("check that the server runs, and that host, port and sslmode of the URL are correct")
        }
    }
}

/// Returns the kind of error for an SQLSTATE code, and what the user can do about the error.
fn meaning(code: &SqlState) -> (ErrorKind, &'static str) {
    match *code {
        SqlState::INVALID_PASSWORD | SqlState::INVALID_AUTHORIZATION_SPECIFICATION => {
            (ErrorKind::Denied, "check user and password, and the rules in pg_hba.conf of the server")
        }
        SqlState::INSUFFICIENT_PRIVILEGE => {
            (ErrorKind::Denied, "let the owner of the database create the store, or grant this user the rights on the schema")
        }
        SqlState::INVALID_CATALOG_NAME => (ErrorKind::NotAStore, "create the database, or name another one"),
        SqlState::UNDEFINED_TABLE | SqlState::UNDEFINED_COLUMN | SqlState::INVALID_SCHEMA_NAME | SqlState::DATATYPE_MISMATCH => {
            (ErrorKind::NotAStore, "name another schema in the URL: ?schema=NAME")
        }
        SqlState::READ_ONLY_SQL_TRANSACTION => {
            (ErrorKind::ReadOnly, "connect to the primary server, for example with target_session_attrs=read-write")
        }
        SqlState::DISK_FULL => (ErrorKind::Full, "free space on the disk of the server, then try again"),
        SqlState::LOCK_NOT_AVAILABLE | SqlState::QUERY_CANCELED | SqlState::T_R_DEADLOCK_DETECTED => {
            (ErrorKind::Busy, "another process may hold the lock: let it finish, then try again")
        }
        SqlState::TOO_MANY_CONNECTIONS => (ErrorKind::Unavailable, "raise max_connections of the server, or close other clients"),
        SqlState::DATA_CORRUPTED | SqlState::INDEX_CORRUPTED => (ErrorKind::Damaged, "restore the database from a backup"),
        _ => (ErrorKind::Unavailable, "check the server, then try again"),
    }
}
