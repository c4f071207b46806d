//! Reads what the server and the tables of a store report about themselves: versions, flush settings, clock and missing rights.

use std::time::{Duration, SystemTime};

use tokio_postgres::Row;

use crate::description::{Clock, Description, Durability, Sharing};
use crate::error::{Error, ErrorKind, Result};
use crate::postgres::reader::{Failure, Reader};

impl Reader {
    pub(super) async fn describe(self) -> Result<Description> {
        let before = SystemTime::now();
        let rows = self.query(&self.statements.describe, &[], server).await?;
        let after = SystemTime::now();
        let missing_rights = self.query(&self.statements.missing_rights, &[], |row| row.try_get::<_, String>(0)).await?;
        let Some(server) = rows.into_iter().next() else {
            return Err(Error::new(ErrorKind::Damaged, "the server returned no row for the version and settings"));
        };
        let mut description = Description::new("PostgreSQL", server.durability());
        description.engine_version = Some(server.version);
        description.format = server.format;
        description.sharing = Sharing::Machines;
        description.clock = Clock::measured(server.time, before, after);
        description.missing_rights = missing_rights;
        Ok(description)
    }
}

/// The row that the statement `describe` returns.
struct Server {
    version: String,
    fsync: String,
    synchronous_commit: String,
    format: Option<u64>,
    time: SystemTime,
}

fn server(row: &Row) -> Result<Server, Failure> {
    let millis = u64::try_from(row.try_get::<_, i64>(4)?).unwrap_or_default();
    Ok(Server {
        version: row.try_get(0)?,
        fsync: row.try_get(1)?,
        synchronous_commit: row.try_get(2)?,
        format: row.try_get::<_, Option<i64>>(3)?.map(i64::unsigned_abs),
        time: SystemTime::UNIX_EPOCH + Duration::from_millis(millis),
    })
}

impl Server {
    fn durability(&self) -> Durability {
        let fsync = &self.fsync;
        match (fsync.as_str(), self.synchronous_commit.as_str()) {
            // Commits are flushed in spite of `synchronous_commit=off`, because the transactions of the store turn
            // `synchronous_commit` on.
            ("on", "off") => {
                Durability::Flushed("fsync=on, and synchronous_commit=on in the transactions of the store".to_owned())
            }
            ("on", other) => Durability::Flushed(format!("fsync=on, synchronous_commit={other}")),
            _ => Durability::Lossy(format!("fsync={fsync}")),
        }
    }
}
