//! The queries that read from a PostgreSQL store.

use std::sync::Arc;

use bytes::Bytes;
use tokio_postgres::Row;
use tokio_postgres::types::{ToSql, Type};

use crate::cell::{Cell, Revision};
use crate::entry::{Entry, Place, Stored};
use crate::error::Result;
use crate::postgres::connection::Link;
use crate::postgres::statements::Statements;

pub(super) type Failure = tokio_postgres::Error;

/// Runs queries on one connection.
#[derive(Clone)]
pub(super) struct Reader {
    pub(super) link: Arc<Link>,
    pub(super) statements: Arc<Statements>,
}

impl Reader {
    pub(super) async fn read(self, tag: Option<String>, after: Place, most: usize) -> Result<Vec<Stored>> {
        let (after, most) = (from_place(after), i64::try_from(most).unwrap_or(i64::MAX));
        let sql = if tag.is_some() { &self.statements.read_tag } else { &self.statements.read_all };
        let mut parameters: Vec<(&(dyn ToSql + Sync), Type)> = vec![(&after, Type::INT8), (&most, Type::INT8)];
        if let Some(tag) = &tag {
            parameters.push((tag, Type::TEXT));
        }
        self.query(sql, &parameters, stored).await
    }

    pub(super) async fn newest(self) -> Result<Place> {
        let rows = self.query(&self.statements.newest, &[], |row| Ok(to_place(row.try_get(0)?))).await?;
        Ok(rows.into_iter().next().unwrap_or(Place::START))
    }

    pub(super) async fn cell(self, name: String) -> Result<Option<Cell>> {
        let cells = self.query(&self.statements.cell, &[(&name, Type::TEXT)], |row| cell(row, 0)).await?;
        Ok(cells.into_iter().next())
    }

    pub(super) async fn cells(self, prefix: String) -> Result<Vec<(String, Cell)>> {
        self.query(&self.statements.cells, &[(&prefix, Type::TEXT)], |row| Ok((row.try_get(0)?, cell(row, 1)?))).await
    }

    pub(super) async fn query<T>(
        &self,
        sql: &str,
        parameters: &[(&(dyn ToSql + Sync), Type)],
        convert: impl Fn(&Row) -> Result<T, Failure>,
    ) -> Result<Vec<T>> {
        let client = self.link.client().await?;
        let answer = async {
            let rows = client.query_typed(sql, parameters).await?;
            rows.iter().map(convert).collect::<Result<Vec<T>, Failure>>()
        };
        self.link.within(&client, async { answer.await.map_err(|error| self.link.failed(&error)) }).await
    }
}

fn stored(row: &Row) -> Result<Stored, Failure> {
    let entry = Entry {
        key: row.try_get(1)?,
        tag: row.try_get(2)?,
        kind: row.try_get(3)?,
        at: row.try_get(4)?,
        body: Bytes::from(row.try_get::<_, Vec<u8>>(5)?),
    };
    Ok(Stored { place: to_place(row.try_get(0)?), entry })
}

fn cell(row: &Row, first: usize) -> Result<Cell, Failure> {
    let value = Bytes::from(row.try_get::<_, Vec<u8>>(first)?);
    Ok(Cell { value, revision: Revision(row.try_get::<_, i64>(first + 1)?.unsigned_abs()) })
}

/// Converts a place from the database, where places are never negative.
pub(super) fn to_place(place: i64) -> Place {
    Place(place.unsigned_abs())
}

pub(super) fn from_place(place: Place) -> i64 {
    i64::try_from(place.0).unwrap_or(i64::MAX)
}
