//! The task that appends entries to the log of a store.

use std::collections::HashMap;
use std::sync::Arc;

use async_nats::HeaderMap;
use futures_util::future::try_join_all;
use serde_json::json;
use tokio::sync::{mpsc, oneshot, watch};

use crate::entry::{Appended, Entry, Place};
use crate::error::{Error, ErrorKind, Result};
use crate::nats::jetstream::{JetStream, Published};
use crate::nats::message;
use crate::nats::subjects::Subjects;

/// The maximum number of jobs in the queue. Further callers wait until the queue has space.
pub(super) const QUEUE: usize = 1_024;

/// The maximum number of messages in a batch. By default, a server accepts no more.
const BATCH: usize = 1_000;

/// The total size of bodies, in bytes, at which no more jobs are added to a group.
const BATCH_BYTES: usize = 16 * 1024 * 1024;

/// The maximum number of times that a batch is sent. The server refuses a batch if the log contains one of its keys. The writer
/// then sends only the entries with other keys. The server can refuse them too, if another process has appended one of these keys
/// in the meantime.
const ATTEMPTS: usize = 20;

/// A job: entries to append, with the channel to the caller.
pub(super) struct Append {
    pub(super) entries: Vec<Entry>,
    pub(super) reply: oneshot::Sender<Result<Vec<Appended>>>,
}

/// Appends the entries of jobs, in groups. Jobs that wait in the queue at the same time form a group.
pub(super) struct Writer {
    pub(super) jetstream: JetStream,
    pub(super) subjects: Arc<Subjects>,
    pub(super) newest: Arc<watch::Sender<Place>>,
}

impl Writer {
    /// Writes until the store is dropped.
    pub(super) async fn run(self, mut jobs: mpsc::Receiver<Append>) {
        // A job that did not fit into the previous group.
        let mut waiting = None;
        loop {
            let Some(first) = (match waiting.take() {
                Some(job) => Some(job),
                None => jobs.recv().await,
            }) else {
                return;
            };
            let group = gather(first, &mut jobs, &mut waiting);
            self.commit(group).await;
        }
    }

    async fn commit(&self, group: Vec<Append>) {
        // If several entries have the same key, only the first one is written. The result for the others is `Duplicate`.
        let mut entries: Vec<&Entry> = Vec::new();
        let mut keys: HashMap<&str, usize> = HashMap::new();
        for entry in group.iter().flat_map(|job| &job.entries) {
            keys.entry(&entry.key).or_insert_with(|| {
                entries.push(entry);
                entries.len() - 1
            });
        }
        let outcome = self.append(&entries).await;
        let mut appended = match outcome {
            Ok(appended) => appended,
            Err(error) => return group.into_iter().for_each(|job| drop(job.reply.send(Err(error.clone())))),
        };
        let answers: Vec<Vec<Appended>> = group
            .iter()
            .map(|job| {
                let take = |entry: &Entry| {
                    let appended = appended.get_mut(*keys.get(&*entry.key)?)?;
                    Some(std::mem::replace(appended, Appended::Duplicate(appended.place())))
                };
                job.entries.iter().filter_map(take).collect()
            })
            .collect();
        for (job, answer) in group.into_iter().zip(answers) {
            drop(job.reply.send(Ok(answer)));
        }
    }

    /// Appends entries with different keys, in batches of at most [`BATCH`]. Each batch is atomic.
    async fn append(&self, entries: &[&Entry]) -> Result<Vec<Appended>> {
        let mut appended = Vec::with_capacity(entries.len());
        for batch in entries.chunks(BATCH) {
            appended.extend(self.append_batch(batch).await?);
        }
        if let Some(newest) = appended.iter().filter(|appended| appended.is_new()).map(|appended| appended.place()).max() {
            self.newest.send_if_modified(|seen| std::mem::replace(seen, newest.max(*seen)) < newest);
            // Wakes other processes that wait for entries. They also poll, so if this message is lost, they notice the entries at
            // most one polling interval later.
            let _ = self.jetstream.client.publish(self.subjects.newest.clone(), newest.0.to_string().into()).await;
        }
        Ok(appended)
    }

    /// Appends the entries of one batch. If the log already contains one of the keys, the server refuses the whole batch. The
    /// writer then looks up which keys the log contains, and sends the entries with the other keys again.
    async fn append_batch(&self, entries: &[&Entry]) -> Result<Vec<Appended>> {
        let mut found: Vec<Option<Appended>> = vec![None; entries.len()];
        for _ in 0..ATTEMPTS {
            let fresh: Vec<usize> = (0..entries.len()).filter(|&index| found[index].is_none()).collect();
            let batch: Vec<&Entry> = fresh.iter().map(|&index| entries[index]).collect();
            match self.send(&batch).await? {
                Some(last) => {
                    // The messages of a batch have consecutive sequence numbers.
                    let first = last + 1 - batch.len() as u64;
                    for (sequence, index) in (first..).zip(fresh) {
                        found[index] = Some(Appended::New(Place(sequence)));
                    }
                    return Ok(found.into_iter().flatten().collect());
                }
                None => {
                    let places = try_join_all(batch.iter().map(|entry| self.place(&entry.key))).await?;
                    for (index, place) in fresh.into_iter().zip(places) {
                        found[index] = place.map(Appended::Duplicate);
                    }
                    if found.iter().all(Option::is_some) {
                        return Ok(found.into_iter().flatten().collect());
                    }
                }
            }
        }
        let message = format!("the store {} refused a batch {ATTEMPTS} times because of other writers", self.jetstream.url);
        Err(Error::new(ErrorKind::Busy, message).with_remedy("try again"))
    }

    /// Sends a batch. Returns the sequence number of its last message, or `None` if the log already contains one of the keys.
    async fn send(&self, batch: &[&Entry]) -> Result<Option<u64>> {
        let Some((last, parts)) = batch.split_last() else { return Ok(Some(0)) };
        let id = format!("{:032x}", rand::random::<u128>());
        let headers = |entry: &Entry, number: usize| {
            let mut headers = message::headers(entry);
            headers.insert("Nats-Expected-Last-Subject-Sequence", "0");
            headers.insert("Nats-Expected-Last-Subject-Sequence-Subject", self.subjects.key(&entry.key));
            if !parts.is_empty() {
                headers.insert("Nats-Batch-Id", id.as_str());
                headers.insert("Nats-Batch-Sequence", number.to_string());
            }
            headers
        };
        let subject = |entry: &Entry| self.subjects.entry(&entry.key, &entry.tag);
        for (number, entry) in (1..).zip(parts) {
            self.jetstream.publish_part(subject(entry), headers(entry, number), entry.body.clone()).await?;
        }
        let mut commit: HeaderMap = headers(last, batch.len());
        if !parts.is_empty() {
            commit.insert("Nats-Batch-Commit", "1");
        }
        Ok(match self.jetstream.publish(subject(last), commit, last.body.clone()).await? {
            Published::Stored(sequence) => Some(sequence),
            Published::Refused => None,
        })
    }

    /// Returns the place of the entry with this key, or `None` if the log does not contain the key.
    async fn place(&self, key: &str) -> Result<Option<Place>> {
        let kept = self.jetstream.find(&self.subjects.log, &json!({"last_by_subj": self.subjects.key(key)})).await?;
        Ok(kept.map(|kept| Place(kept.sequence)))
    }
}

/// Returns a group: `first`, and jobs that are already in the queue. Stops at [`BATCH`] entries or [`BATCH_BYTES`] bytes. If the
/// entries of the next job would exceed [`BATCH`], moves this job to `waiting`.
fn gather(first: Append, jobs: &mut mpsc::Receiver<Append>, waiting: &mut Option<Append>) -> Vec<Append> {
    let (mut count, mut bytes) = first.size();
    let mut group = vec![first];
    while count < BATCH
        && bytes < BATCH_BYTES
        && let Ok(next) = jobs.try_recv()
    {
        let (more, more_bytes) = next.size();
        // Keep the entries of one job in one batch, so that they are appended atomically.
        if count + more > BATCH {
            *waiting = Some(next);
            break;
        }
        (count, bytes) = (count + more, bytes + more_bytes);
        group.push(next);
    }
    group
}

impl Append {
    fn size(&self) -> (usize, usize) {
        (self.entries.len(), self.entries.iter().map(|entry| entry.body.len()).sum())
    }
}
