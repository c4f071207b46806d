//! The jobs of a store's writer. A job is one call that waits for the writer. The writer commits jobs in groups, so concurrent
//! callers share one flush.

use bytes::Bytes;
use tokio::sync::{mpsc, oneshot};

use crate::cell::{Revision, Set};
use crate::entry::{Appended, Entry, Place};
use crate::error::{Error, Result};

/// The maximum number of jobs in the queue of a writer. Further callers wait until the queue has space.
pub(crate) const QUEUE: usize = 1_024;

/// The maximum number of entries that one step of a trim removes.
pub(crate) const TRIM_STEP: u64 = 250;

/// The maximum number of jobs per commit.
const GROUP: usize = 512;

/// The total size of bodies and cell values, in bytes, at which no more jobs are added to a commit.
const GROUP_BYTES: usize = 16 * 1024 * 1024;

/// The channel to the caller of a job.
pub(crate) type Reply<T> = oneshot::Sender<Result<T>>;

/// A job for a writer.
pub(crate) enum Write {
    Append { entries: Vec<Entry>, reply: Reply<Vec<Appended>> },
    Set { name: String, value: Option<Bytes>, seen: Revision, reply: Reply<Set> },
    Trim { tag: Option<String>, up_to: Place, reply: Reply<u64> },
    Skip { up_to: Place, reply: Reply<()> },
}

/// The result of a job, with the channel to its caller. The result is sent after the commit.
pub(crate) enum Done {
    Append(Vec<Appended>, Reply<Vec<Appended>>),
    Set(Set, Reply<Set>),
    Trim(u64, Reply<u64>),
    Skip(Reply<()>),
}

/// Collects the jobs of the next commit: `first`, and then jobs that are already in the queue. Stops at [`GROUP`] jobs, or when
/// the size reaches [`GROUP_BYTES`].
pub(crate) fn gather(first: Write, jobs: &mut mpsc::Receiver<Write>) -> Vec<Write> {
    let mut bytes = first.bytes();
    let mut group = vec![first];
    while group.len() < GROUP
        && bytes < GROUP_BYTES
        && let Ok(next) = jobs.try_recv()
    {
        bytes += next.bytes();
        group.push(next);
    }
    group
}

impl Write {
    fn bytes(&self) -> usize {
        match self {
            Self::Append { entries, .. } => entries.iter().map(|entry| entry.body.len()).sum(),
            Self::Set { value, .. } => value.as_ref().map_or(0, Bytes::len),
            Self::Trim { .. } | Self::Skip { .. } => 0,
        }
    }

    /// Reports an error to the caller of the job.
    pub(crate) fn fail(self, error: &Error) {
        match self {
            Self::Append { reply, .. } => drop(reply.send(Err(error.clone()))),
            Self::Set { reply, .. } => drop(reply.send(Err(error.clone()))),
            Self::Trim { reply, .. } => drop(reply.send(Err(error.clone()))),
            Self::Skip { reply, .. } => drop(reply.send(Err(error.clone()))),
        }
    }
}

impl Done {
    /// Reports the result to the caller of the job. If the commit failed, reports the error of the commit instead.
    pub(crate) fn answer(self, outcome: &Result<()>) {
        let failed = outcome.as_ref().err().cloned();
        match self {
            Self::Append(appended, reply) => drop(reply.send(failed.map_or(Ok(appended), Err))),
            Self::Set(set, reply) => drop(reply.send(failed.map_or(Ok(set), Err))),
            Self::Trim(count, reply) => drop(reply.send(failed.map_or(Ok(count), Err))),
            Self::Skip(reply) => drop(reply.send(failed.map_or(Ok(()), Err))),
        }
    }
}

/// Trims in steps until nothing is left to remove, so that a concurrent append waits for at most one step. `step` removes at most
/// [`TRIM_STEP`] entries and returns their number. Returns the total number.
pub(crate) async fn trim_in_steps<F: Future<Output = Result<u64>>>(step: impl Fn() -> F) -> Result<u64> {
    let mut removed = 0;
    loop {
        let now = step().await?;
        removed += now;
        if now < TRIM_STEP {
            return Ok(removed);
        }
    }
}
