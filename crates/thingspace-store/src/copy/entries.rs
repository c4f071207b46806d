//! Copies the entries of a log to the same places of another log.

use std::time::Duration;

use crate::copy::pages::Pages;
use crate::entry::{Appended, Entry, Place, Stored};
use crate::error::{Error, ErrorKind, Result};
use crate::store::Store;

/// Fails if `to` cannot store one of the entries that are not copied yet.
pub(super) async fn check(from: &dyn Store, to: &dyn Store, report: impl Fn(Place, Place)) -> Result<()> {
    let newest = newest(from).await?;
    let mut pages = Pages::between(from, self::newest(to).await?, newest);
    loop {
        let page = pages.next_page().await?;
        let Some(last) = page.last() else { return Ok(()) };
        page.iter().try_for_each(|stored| to.check(&stored.entry))?;
        report(last.place, newest);
    }
}

/// Copies the entries after the newest place of `to`, so that an interrupted copy continues where it stopped. Returns the number
/// of copied entries.
pub(super) async fn copy(from: &dyn Store, to: &dyn Store, report: impl Fn(Place, Place)) -> Result<u64> {
    let newest = newest(from).await?;
    let mut reached = self::newest(to).await?;
    let (mut pages, mut written) = (Pages::between(from, reached, newest), 0);
    loop {
        let page = pages.next_page().await?;
        let Some(last) = page.last().map(|stored| stored.place) else { break };
        for run in page.chunk_by(|one, next| one.place.0 + 1 == next.place.0) {
            reached = append(to, reached, run).await?;
        }
        written += page.len() as u64;
        report(last, newest);
    }
    // If the newest entries of the source were trimmed, skip their places too. Otherwise, new entries of the copy would get these
    // places, and a consumer that has already passed these places would miss the new entries.
    to.skip(newest).await?;
    Ok(written)
}

/// Appends entries with consecutive places. `reached` is the newest place of the store before the call. Returns the newest place
/// after the call.
async fn append(to: &dyn Store, reached: Place, run: &[Stored]) -> Result<Place> {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return Ok(reached) };
    let before = Place(first.place.0 - 1);
    if reached < before {
        to.skip(before).await?;
    }
    let entries: Vec<Entry> = run.iter().map(|stored| stored.entry.clone()).collect();
    let appended = to.append(entries).await?;
    let wrong = run.iter().zip(&appended).find(|(stored, appended)| **appended != Appended::New(stored.place));
    match wrong {
        None => Ok(last.place),
        Some((stored, appended)) => {
            let (key, expected, found) = (&stored.entry.key, stored.place.0, appended.place().0);
            let message = format!("the store {} put the entry `{key}` at place {found}: expected {expected}", to.url());
            Err(Error::new(ErrorKind::InUse, message)
                .with_remedy("stop the program that writes to the copy, then copy to an unused store"))
        }
    }
}

/// Returns the highest place that was ever assigned or skipped in the log of a store.
pub(super) async fn newest(store: &dyn Store) -> Result<Place> {
    store.wait_after(Place::START, Duration::ZERO).await
}
