//! Compares a store with its copy, entry by entry and cell by cell.

use sha2::{Digest as _, Sha256};

use crate::copy::CopyReport;
use crate::copy::cells::{self, Cells};
use crate::copy::entries::newest;
use crate::copy::pages::Pages;
use crate::entry::{Place, Stored};
use crate::error::{Error, ErrorKind, Result};
use crate::store::Store;

/// The result of comparing a store with its copy.
pub(super) struct Comparison {
    /// Whether the copy has everything that the source has. Also false if the source changed during the comparison.
    pub(super) is_same: bool,
    entries: u64,
    removed: u64,
    newest: Place,
    cells: u64,
    leases: Vec<String>,
    digest: String,
}

impl Comparison {
    pub(super) fn copied(self, written: u64, is_finished: bool) -> CopyReport {
        let Self { is_same: _, entries, removed, newest, cells, leases, digest } = self;
        CopyReport { entries, cells, newest, written, removed, leases, digest, is_finished }
    }
}

/// Compares the entries of two stores up to the newest place of the copy `to`, and compares their cells.
///
/// # Errors
/// [`ErrorKind::Damaged`] if an entry of the source is missing from the copy or different there. [`ErrorKind::InUse`] if the copy
/// has later entries than the source, or if another process appends to the copy during the comparison.
pub(super) async fn compare(from: &dyn Store, to: &dyn Store, report: impl Fn(Place, Place)) -> Result<Comparison> {
    let (wanted, leases) = cells::read(from).await?;
    let mut logs = compare_logs(from, to, report).await?;
    let (found, _) = cells::read(to).await?;
    // The source is read again, because entries or cells may have been written to it during the comparison.
    let is_same = newest(from).await? == logs.newest && wanted == found && cells::read(from).await?.0 == wanted;
    logs.from.cells(&found);
    logs.to.cells(&found);
    let (expected, digest) = (logs.from.finish(), logs.to.finish());
    if digest != expected {
        return Err(Error::new(ErrorKind::Damaged, format!("the digest of {} is {digest}: expected {expected}", to.url())));
    }
    let Logs { entries, removed, newest, .. } = logs;
    Ok(Comparison { is_same, entries, removed, newest, cells: found.len() as u64, leases, digest })
}

struct Logs {
    entries: u64,
    removed: u64,
    newest: Place,
    from: StoreDigest,
    to: StoreDigest,
}

async fn compare_logs(from: &dyn Store, to: &dyn Store, report: impl Fn(Place, Place)) -> Result<Logs> {
    let newest = newest(to).await?;
    if newest > self::newest(from).await? {
        return Err(changed(from, to));
    }
    // Read the source only up to `newest`, to ignore entries that are appended to it during the comparison. Read the copy to its
    // end, to detect entries that another process appends to it.
    let (mut source, mut copy) = (Pages::between(from, Place::START, newest), Pages::between(to, Place::START, Place(u64::MAX)));
    let mut logs = Logs { entries: 0, removed: 0, newest, from: StoreDigest::new(), to: StoreDigest::new() };
    loop {
        let wanted = source.peek().await?;
        let found = copy.peek().await?;
        match found {
            // The source does not have this entry of the copy. Either another process has just appended the entry to the copy (it
            // is after `newest`), or the source has trimmed the entry after it was copied.
            Some(found) if wanted.is_none_or(|wanted| found.place < wanted.place) => {
                if found.place > newest {
                    return Err(changed(from, to));
                }
                logs.removed += 1;
                copy.take();
            }
            found => {
                let Some(wanted) = wanted else {
                    report(newest, newest);
                    return Ok(logs);
                };
                let Some(found) = found.filter(|found| *found == wanted) else { return Err(different(from, to, wanted)) };
                logs.entries += 1;
                logs.from.entry(wanted);
                logs.to.entry(found);
                if logs.entries.is_multiple_of(1_024) {
                    report(wanted.place, newest);
                }
                source.take();
                copy.take();
            }
        }
    }
}

fn changed(from: &dyn Store, to: &dyn Store) -> Error {
    let message = format!("the store {} has later entries than {}", to.url(), from.url());
    Error::new(ErrorKind::InUse, message).with_remedy("stop the program that writes to the copy, then copy to an unused store")
}

fn different(from: &dyn Store, to: &dyn Store, entry: &Stored) -> Error {
    let (key, place) = (&entry.entry.key, entry.place.0);
    let message = format!("{} and {} differ at place {place}, where the entry `{key}` is expected", from.url(), to.url());
    Error::new(ErrorKind::Damaged, message).with_remedy("copy to an unused store")
}

/// The digest of a store. An entry or cell is hashed in parts: first the word `entry` or `cell`, then each of its fields. The
/// length of each part is hashed before the part. Two stores with different contents therefore never pass the same bytes to the
/// hash.
struct StoreDigest(Sha256);

impl StoreDigest {
    fn new() -> Self {
        Self(Sha256::new())
    }

    fn part(&mut self, part: &[u8]) {
        self.0.update((part.len() as u64).to_be_bytes());
        self.0.update(part);
    }

    fn entry(&mut self, stored: &Stored) {
        let entry = &stored.entry;
        self.part(b"entry");
        self.part(&stored.place.0.to_be_bytes());
        self.part(&entry.at.to_be_bytes());
        for name in [&entry.key, &entry.tag, &entry.kind] {
            self.part(name.as_bytes());
        }
        self.part(&entry.body);
    }

    fn cells(&mut self, cells: &Cells) {
        for (name, value) in cells {
            self.part(b"cell");
            self.part(name.as_bytes());
            self.part(value);
        }
    }

    fn finish(self) -> String {
        self.0.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
