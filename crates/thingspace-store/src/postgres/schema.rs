//! The tables, and the migrations from older versions.

use tokio_postgres::types::Type;
use tokio_postgres::{Client, Row};

use crate::error::{Error, ErrorKind, Result};
use crate::postgres::failure;
use crate::postgres::target::Target;

/// The oldest supported version of PostgreSQL, as in `server_version_num`.
const OLDEST: i64 = 120_000;

/// The migrations, one per version. Never change a released migration: add a new one instead. `@` stands for the name of the
/// schema.
///
/// The only row of `log` contains the newest place, and each append counts on from there. So new places are consecutive, and a
/// place is never reused, even after a trim. `collate "C"` compares keys, tags and the names of cells by bytes, as the other
/// stores do.
const STEPS: [&str; 1] = [r#"create table "@".log (version integer not null, newest bigint not null);
    create unique index log_has_one_row on "@".log ((true));
    insert into "@".log values (1, 0);
    create table "@".entry (
        place bigint primary key,
        key text collate "C" not null unique,
        tag text collate "C" not null,
        kind text not null,
        at bigint not null,
        body bytea not null
    );
    create index entry_tag on "@".entry (tag, place);
    create table "@".cell (name text collate "C" primary key, value bytea not null, revision bigint not null);
    create sequence "@".revision;"#];

/// Finds the table `log`. A query with `to_regclass` would be shorter, but within a transaction, it can miss the table: if this
/// connection has looked for the table before, `to_regclass` does not see that another process has created it since.
const LOG: &str = "select 1::int8 from pg_class join pg_namespace on pg_namespace.oid = relnamespace \
                   where nspname = $1 and relname = 'log'";

/// Checks the server, and migrates the store to the newest version that this program supports.
pub(super) async fn migrate(client: &Client, target: &Target) -> Result<()> {
    check_server(client, target).await?;
    if version(client, target).await? == STEPS.len() {
        return Ok(());
    }
    let failed = |error: tokio_postgres::Error| failure::of(&target.url, &error);
    // Another process may migrate the schema at the same time, so take a lock. `migrate_locked` then reads the version again.
    client
        .batch_execute("begin; select pg_advisory_xact_lock(hashtextextended('thingspace-store migration', 0))")
        .await
        .map_err(failed)?;
    let outcome = migrate_locked(client, target).await;
    let end = if outcome.is_ok() { "commit" } else { "rollback" };
    client.batch_execute(end).await.map_err(failed)?;
    outcome
}

async fn migrate_locked(client: &Client, target: &Target) -> Result<()> {
    let found = version(client, target).await?;
    if found > STEPS.len() {
        let message = format!("the store {} has version {found}: expected at most {}", target.url, STEPS.len());
        return Err(Error::new(ErrorKind::NewerVersion, message).with_remedy("install a newer version of this program"));
    }
    if found == 0 {
        check_empty(client, target).await?;
    }
    let failed = |error: tokio_postgres::Error| failure::of(&target.url, &error);
    if !exists(client, target, "select 1::int8 from pg_namespace where nspname = $1").await? {
        // Does not use `create schema if not exists`, which needs the right to create schemas even if the schema exists.
        client.batch_execute(&format!(r#"create schema "{}""#, target.schema)).await.map_err(failed)?;
    }
    for step in &STEPS[found..] {
        client.batch_execute(&step.replace('@', &target.schema)).await.map_err(failed)?;
    }
    let update = format!(r#"update "{}".log set version = {}"#, target.schema, STEPS.len());
    client.batch_execute(&update).await.map_err(failed)
}

/// Refuses a server that is too old, a database whose encoding is not UTF-8, and a server without `fsync=on`. Exception: with
/// `accept_unflushed=true` in the URL, the setting `fsync` is not checked.
async fn check_server(client: &Client, target: &Target) -> Result<()> {
    let settings = "select current_setting('server_version_num')::int8, current_setting('server_encoding'), \
                    current_setting('fsync'), current_setting('server_version')";
    let rows = client.query_typed(settings, &[]).await.map_err(|error| failure::of(&target.url, &error))?;
    let Some(row) = rows.first() else { return Err(unreadable(target)) };
    let (number, encoding): (i64, String) = (get(row, 0, target)?, get(row, 1, target)?);
    let (fsync, version): (String, String) = (get(row, 2, target)?, get(row, 3, target)?);
    if number < OLDEST {
        let message = format!("the server of {} has version {version}: expected PostgreSQL 12 or newer", target.url);
        return Err(Error::new(ErrorKind::NotAStore, message));
    }
    if encoding != "UTF8" {
        let message = format!("the database of {} has the encoding {encoding}: expected UTF8", target.url);
        return Err(Error::new(ErrorKind::NotAStore, message).with_remedy("create a database with the encoding UTF8"));
    }
    if fsync != "on" && !target.accepts_unflushed {
        let message = format!("the server of {} runs with fsync={fsync}: it would lose entries when the power fails", target.url);
        return Err(Error::new(ErrorKind::NotAStore, message)
            .with_remedy("set fsync=on in postgresql.conf, or accept the loss with ?accept_unflushed=true"));
    }
    Ok(())
}

/// Returns the version of the store in the schema, or 0 if the schema does not contain a table `log`.
async fn version(client: &Client, target: &Target) -> Result<usize> {
    if !exists(client, target, LOG).await? {
        return Ok(0);
    }
    let select = format!(r#"select version::int8 from "{}".log"#, target.schema);
    let rows = client.query_typed(&select, &[]).await.map_err(|error| failure::of(&target.url, &error))?;
    let row = rows.first().ok_or_else(|| unreadable(target))?;
    Ok(usize::try_from(get::<i64>(row, 0, target)?).unwrap_or(usize::MAX))
}

/// Refuses a schema that is not empty. Called only if the schema has no table `log`, so its tables belong to another program.
async fn check_empty(client: &Client, target: &Target) -> Result<()> {
    let select = "select 1::int8 from pg_class join pg_namespace on pg_namespace.oid = relnamespace where nspname = $1 limit 1";
    if !exists(client, target, select).await? {
        return Ok(());
    }
    let message = format!("the schema {} in {} contains tables of another program", target.schema, target.url);
    Err(Error::new(ErrorKind::NotAStore, message).with_remedy("name another schema in the URL: ?schema=NAME"))
}

/// Returns whether a query returns a row. The parameter `$1` of the query is the name of the schema.
async fn exists(client: &Client, target: &Target, query: &str) -> Result<bool> {
    let rows = client.query_typed(query, &[(&target.schema, Type::TEXT)]).await;
    rows.map(|rows| !rows.is_empty()).map_err(|error| failure::of(&target.url, &error))
}

fn get<'a, T: tokio_postgres::types::FromSql<'a>>(row: &'a Row, column: usize, target: &Target) -> Result<T> {
    row.try_get(column).map_err(|error| failure::of(&target.url, &error))
}

fn unreadable(target: &Target) -> Error {
    Error::new(ErrorKind::NotAStore, format!("the schema {} in {} is not a store", target.schema, target.url))
        .with_remedy("name another schema in the URL: ?schema=NAME")
}
