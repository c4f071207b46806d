//! The task that commits writes. A job is one write, for which a caller waits.

use std::collections::HashMap;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;

use bytes::Bytes;
use futures_util::TryStreamExt as _;
use tokio::sync::{mpsc, watch};
use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{Client, Row};

use crate::cell::{Revision, Set};
use crate::entry::{Appended, Entry, Place};
use crate::error::Result;
use crate::group::{Done, TRIM_STEP, Write, gather};
use crate::postgres::connection::{Answer, Link, advance};
use crate::postgres::reader::{from_place, to_place};
use crate::postgres::statements::Statements;

/// Commits the jobs of a store, in groups.
pub(super) struct Writer {
    pub(super) link: Arc<Link>,
    pub(super) statements: Arc<Statements>,
    pub(super) newest: Arc<watch::Sender<Place>>,
}

impl Writer {
    /// Commits jobs until the store is dropped.
    pub(super) async fn run(self, mut jobs: mpsc::Receiver<Write>) {
        while let Some(first) = jobs.recv().await {
            let group = gather(first, &mut jobs);
            match self.commit(&group).await {
                Ok(done) => {
                    for (job, done) in group.into_iter().zip(done) {
                        answer(job, done);
                    }
                }
                Err(error) => group.into_iter().for_each(|job| job.fail(&error)),
            }
        }
    }

    /// Commits a group in one transaction. After an error, the transaction may or may not have been committed.
    async fn commit(&self, group: &[Write]) -> Result<Vec<Outcome>> {
        let client = self.link.client().await?;
        let calls = self.calls(&client, group);
        let answers = self.link.within(&client, async { Ok(in_order(calls).await) }).await?;
        // After a failed statement, the server refuses the rest of the transaction, and commits nothing. `collect` returns the
        // first error in `answers`, which is therefore the cause.
        let rows: Result<Vec<Vec<Row>>, _> = answers.into_iter().collect();
        let mut rows = rows.map_err(|error| self.link.failed(&error))?.into_iter().skip(1);
        let mut appended = AppendedRows::default();
        if has_entries(group) {
            appended = AppendedRows::new(&rows.next().unwrap_or_default()).map_err(|error| self.link.failed(&error))?;
            rows.next();
        }
        if let Some(newest) = appended.newest() {
            advance(&self.newest, newest);
        }
        group.iter().map(|job| self.outcome(job, &mut appended, &mut rows)).collect()
    }

    /// Returns the calls that make up the transaction of a group, in the order in which they must be sent.
    fn calls<'a>(&'a self, client: &'a Client, group: &'a [Write]) -> Vec<Call<'a>> {
        let sql = &*self.statements;
        let mut calls: Vec<Call<'a>> = vec![command(client, &sql.begin)];
        if has_entries(group) {
            calls.push(append(client, &sql.append, group));
            calls.push(query(client, &sql.notify, Vec::new()));
        }
        for job in group {
            match job {
                Write::Append { .. } => {}
                Write::Set { name, value, seen, .. } => calls.push(set(client, sql, name, value.as_ref(), *seen)),
                Write::Trim { tag, up_to, .. } => calls.push(trim(client, sql, tag.as_ref(), *up_to)),
                Write::Skip { up_to, .. } => {
                    let up_to = Box::new(from_place(*up_to)) as Box<dyn ToSql + Sync + Send>;
                    calls.push(query(client, &sql.skip, vec![(up_to, Type::INT8)]));
                }
            }
        }
        calls.push(command(client, "commit"));
        calls
    }

    fn outcome(&self, job: &Write, appended: &mut AppendedRows, rows: &mut impl Iterator<Item = Vec<Row>>) -> Result<Outcome> {
        if let Write::Append { entries, .. } = job {
            return Ok(Outcome::Append(entries.iter().filter_map(|entry| appended.take(&entry.key)).collect()));
        }
        let number = rows.next().unwrap_or_default().first().map(|row| row.try_get::<_, i64>(0)).transpose();
        let number = number.map_err(|error| self.link.failed(&error))?.map(i64::unsigned_abs);
        Ok(match job {
            Write::Set { .. } => Outcome::Set(number.map_or(Set::Conflict, |revision| Set::Done(Revision(revision)))),
            Write::Skip { .. } => Outcome::Skip,
            _ => Outcome::Trim(number.unwrap_or_default()),
        })
    }
}

/// The result of a job.
enum Outcome {
    Append(Vec<Appended>),
    Set(Set),
    Trim(u64),
    Skip,
}

fn answer(job: Write, outcome: Outcome) {
    match (job, outcome) {
        (Write::Append { reply, .. }, Outcome::Append(appended)) => Done::Append(appended, reply).answer(&Ok(())),
        (Write::Set { reply, .. }, Outcome::Set(set)) => Done::Set(set, reply).answer(&Ok(())),
        (Write::Trim { reply, .. }, Outcome::Trim(count)) => Done::Trim(count, reply).answer(&Ok(())),
        (Write::Skip { reply, .. }, Outcome::Skip) => Done::Skip(reply).answer(&Ok(())),
        // This arm is never reached, because each outcome is built from its job.
        _ => {}
    }
}

/// The results for the entries of a group, by key.
#[derive(Default)]
struct AppendedRows(HashMap<String, Appended>);

impl AppendedRows {
    fn new(rows: &[Row]) -> Result<Self, tokio_postgres::Error> {
        let appended = rows.iter().map(|row| {
            let (key, place, is_new) = (row.try_get(0)?, to_place(row.try_get(1)?), row.try_get(2)?);
            Ok((key, if is_new { Appended::New(place) } else { Appended::Duplicate(place) }))
        });
        Ok(Self(appended.collect::<Result<_, tokio_postgres::Error>>()?))
    }

    fn newest(&self) -> Option<Place> {
        self.0.values().filter(|appended| appended.is_new()).map(|appended| appended.place()).max()
    }

    /// Returns the result for a key. Only the first entry with this key in the group can be new, so later calls with this key
    /// return [`Appended::Duplicate`].
    fn take(&mut self, key: &str) -> Option<Appended> {
        let appended = self.0.get_mut(key)?;
        Some(std::mem::replace(appended, Appended::Duplicate(appended.place())))
    }
}

fn has_entries(group: &[Write]) -> bool {
    group.iter().any(|job| matches!(job, Write::Append { entries, .. } if !entries.is_empty()))
}

type Call<'a> = Pin<Box<dyn Future<Output = Answer> + Send + 'a>>;

fn command<'a>(client: &'a Client, sql: &'a str) -> Call<'a> {
    Box::pin(async move { client.batch_execute(sql).await.map(|()| Vec::new()) })
}

/// Sends a statement with `query_typed_raw`, which neither prepares the statement under a name nor logs its parameters.
fn query<'a>(client: &'a Client, sql: &'a str, parameters: Vec<(Box<dyn ToSql + Sync + Send + 'a>, Type)>) -> Call<'a> {
    Box::pin(async move {
        let parameters = parameters.iter().map(|(value, kind)| (&**value as &(dyn ToSql + Sync), kind.clone()));
        client.query_typed_raw(sql, parameters).await?.try_collect().await
    })
}

fn append<'a>(client: &'a Client, sql: &'a str, group: &'a [Write]) -> Call<'a> {
    let entries: Vec<&Entry> = group
        .iter()
        .filter_map(|job| match job {
            Write::Append { entries, .. } => Some(entries),
            _ => None,
        })
        .flatten()
        .collect();
    let names = |name: fn(&Entry) -> &str| entries.iter().map(|entry| name(entry)).collect::<Vec<_>>();
    let times: Vec<i64> = entries.iter().map(|entry| entry.at).collect();
    let bodies: Vec<&[u8]> = entries.iter().map(|entry| &entry.body[..]).collect();
    query(
        client,
        sql,
        vec![
            (Box::new(names(|entry| &entry.key)), Type::TEXT_ARRAY),
            (Box::new(names(|entry| &entry.tag)), Type::TEXT_ARRAY),
            (Box::new(names(|entry| &entry.kind)), Type::TEXT_ARRAY),
            (Box::new(times), Type::INT8_ARRAY),
            (Box::new(bodies), Type::BYTEA_ARRAY),
        ],
    )
}

fn set<'a>(client: &'a Client, sql: &'a Statements, name: &'a str, value: Option<&'a Bytes>, seen: Revision) -> Call<'a> {
    let revision = i64::try_from(seen.0).unwrap_or(i64::MAX);
    let name = (Box::new(name) as Box<dyn ToSql + Sync + Send>, Type::TEXT);
    match value {
        Some(value) => {
            let value = (Box::new(&value[..]) as Box<dyn ToSql + Sync + Send>, Type::BYTEA);
            match seen {
                Revision::ABSENT => query(client, &sql.create, vec![name, value]),
                _ => query(client, &sql.replace, vec![name, value, (Box::new(revision), Type::INT8)]),
            }
        }
        None => match seen {
            Revision::ABSENT => query(client, &sql.is_absent, vec![name]),
            _ => query(client, &sql.remove, vec![name, (Box::new(revision), Type::INT8)]),
        },
    }
}

fn trim<'a>(client: &'a Client, sql: &'a Statements, tag: Option<&'a String>, up_to: Place) -> Call<'a> {
    let mut parameters: Vec<(Box<dyn ToSql + Sync + Send>, Type)> =
        vec![(Box::new(from_place(up_to)), Type::INT8), (Box::new(TRIM_STEP.cast_signed()), Type::INT8)];
    let Some(tag) = tag else { return query(client, &sql.trim_all, parameters) };
    parameters.push((Box::new(tag), Type::TEXT));
    query(client, &sql.trim_tag, parameters)
}

/// Polls calls in order until all are finished. Each call sends its statement when it is first polled, so the first pass sends
/// the whole transaction. If each statement waited for the answer to the one before, the transaction would hold the lock of the
/// log for one round trip per statement.
async fn in_order(mut calls: Vec<Call<'_>>) -> Vec<Answer> {
    let mut answers: Vec<Option<Answer>> = calls.iter().map(|_| None).collect();
    poll_fn(|context| {
        let mut is_finished = true;
        for (call, answer) in calls.iter_mut().zip(&mut answers).filter(|(_, answer)| answer.is_none()) {
            match call.as_mut().poll(context) {
                Poll::Ready(ready) => *answer = Some(ready),
                Poll::Pending => is_finished = false,
            }
        }
        if is_finished { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    answers.into_iter().flatten().collect()
}
