//! Reads the entries of a job, and appends entries until the store has answered.

use std::time::Duration;

use thingspace::Clock;
use thingspace_store::{Appended, Entry, ErrorKind, Place, Store};

use crate::error::{Error, Result};
use crate::identity::JobId;
use crate::journal::entries;
use crate::journal::fold::JobState;

/// The number of entries per read.
const PAGE: usize = 256;

/// The number of times that an append is tried.
const APPENDS: u32 = 6;

/// The pause before an append is tried again. Each further pause is twice as long.
const PAUSE: Duration = Duration::from_millis(50);

/// Appends entries. An error of the store does not show whether it has written the entries, so the same entries are appended
/// again until the store answers.
///
/// # Errors
/// The error of the last attempt. The entries may still have been written.
pub(crate) async fn append(store: &dyn Store, clock: &dyn Clock, entries: Vec<Entry>) -> Result<Vec<Appended>> {
    let mut pause = PAUSE;
    for _ in 1..APPENDS {
        match store.append(entries.clone()).await {
            Err(error) if error.kind() != ErrorKind::Invalid => {
                tracing::debug!(%error, "appending again");
                clock.sleep(pause).await;
                pause *= 2;
            }
            answer => return Ok(answer?),
        }
    }
    Ok(store.append(entries).await?)
}

/// Appends one entry and returns its result.
pub(crate) async fn append_one(store: &dyn Store, clock: &dyn Clock, entry: Entry) -> Result<Appended> {
    let key = entry.key.clone();
    let appended = append(store, clock, vec![entry]).await?;
    appended.first().copied().ok_or_else(|| Error::damaged(key, "the store did not say whether the entry is new"))
}

/// Reads a job. `None` if the store does not have it.
pub(crate) async fn load(store: &dyn Store, id: &JobId) -> Result<Option<JobState>> {
    let tag = entries::tag(id);
    let first = store.read(Some(&tag), Place::START, 1).await?;
    let Some(first) = first.first() else { return Ok(None) };
    if first.entry.key != tag {
        // The job was trimmed, and a worker that did not know it has appended an entry. Nothing was sent.
        return Ok(None);
    }
    let mut state = JobState::new(id.clone(), first)?;
    refresh(store, &mut state).await?;
    state.check()?;
    Ok(Some(state))
}

/// Applies the entries that were appended since the last read.
pub(crate) async fn refresh(store: &dyn Store, state: &mut JobState) -> Result<()> {
    let tag = entries::tag(&state.id);
    loop {
        let page = store.read(Some(&tag), state.read_to, PAGE).await?;
        for stored in &page {
            state.apply(stored)?;
        }
        if page.len() < PAGE {
            return Ok(());
        }
    }
}

/// Whether the first entry of a job is still in the log. If not, the job was trimmed.
pub(crate) async fn exists(store: &dyn Store, state: &JobState) -> Result<bool> {
    let first = store.entry_at(state.place).await?;
    Ok(first.is_some_and(|first| first.entry.key == entries::tag(&state.id)))
}
