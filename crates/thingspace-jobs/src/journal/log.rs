//! Reads the entries of a job, and appends single entries.

use thingspace_store::{Appended, Entry, Place, Store};

use crate::error::{Error, Result};
use crate::identity::JobId;
use crate::journal::entries;
use crate::journal::fold::JobState;

/// The number of entries per read.
const PAGE: usize = 256;

/// Appends one entry. If the log already has an entry with the same key, appends nothing and returns [`Appended::Duplicate`] with
/// the place of the existing entry.
pub(crate) async fn append_one(store: &dyn Store, entry: Entry) -> Result<Appended> {
    let key = entry.key.clone();
    let appended = store.append(vec![entry]).await?;
    appended.first().copied().ok_or_else(|| Error::damaged(key, "the store did not say whether the entry is new"))
}

/// Reads a job. Returns `None` if the store does not have the job.
pub(crate) async fn load(store: &dyn Store, id: &JobId) -> Result<Option<JobState>> {
    let tag = entries::tag(id);
    let first = store.read(Some(&tag), Place::START, 1).await?;
    let Some(first) = first.first() else { return Ok(None) };
    if first.entry.key != tag {
        // The job was trimmed. Afterwards, a worker that did not know this appended an entry. The worker has sent no request
        // since then, because it calls `exists` immediately before it sends one. So ignore the entry.
        return Ok(None);
    }
    let mut state = JobState::new(id.clone(), first)?;
    refresh(store, &mut state).await?;
    state.check()?;
    Ok(Some(state))
}

/// Returns whether a job has entries after the place `after`.
pub(crate) async fn has_news(store: &dyn Store, id: &JobId, after: Place) -> Result<bool> {
    Ok(!store.read(Some(&entries::tag(id)), after, 1).await?.is_empty())
}

/// Reads a job without its devices: only the first entry, which is at `place`, and the entries after `devices_to`. `devices_to`
/// is the place of the last entry with devices, and `devices` is the number of devices of the job. Returns `None` if the store
/// does not have the job.
pub(crate) async fn load_without_devices(
    store: &dyn Store,
    id: &JobId,
    place: Place,
    devices_to: Place,
    devices: usize,
) -> Result<Option<JobState>> {
    let first = store.entry_at(place).await?;
    let Some(first) = first.filter(|first| first.entry.key == entries::tag(id)) else { return Ok(None) };
    let mut state = JobState::new(id.clone(), &first)?;
    state.skip_devices(devices, devices_to)?;
    refresh(store, &mut state).await?;
    Ok(Some(state))
}

/// Reads the entries that were appended since the last read, and applies them to `state`.
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

/// Returns whether the first entry of a job is still in the log. If not, the job was trimmed.
pub(crate) async fn exists(store: &dyn Store, state: &JobState) -> Result<bool> {
    let first = store.entry_at(state.place).await?;
    Ok(first.is_some_and(|first| first.entry.key == entries::tag(&state.id)))
}
