//! Simulates the content of a disk after a power loss. All flushed data is on the disk. Of the other writes, only a random subset
//! has reached the disk, possibly out of order. A write may also be torn: only some of its sectors are on the disk.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use rand::RngExt as _;
use rand_chacha::ChaCha8Rng;

use crate::recorder::Operation;

/// The size of a sector in bytes. A sector reaches the disk completely or not at all.
const SECTOR: usize = 512;

/// Applies a write or a truncation to the content of a file. Ignores other operations.
fn apply(content: &mut Vec<u8>, operation: &Operation) {
    match operation {
        Operation::Write { offset, data, .. } => {
            let start = *offset as usize;
            if content.len() < start + data.len() {
                content.resize(start + data.len(), 0);
            }
            content[start..start + data.len()].copy_from_slice(data);
        }
        Operation::Truncate { size, .. } => content.resize(*size as usize, 0),
        Operation::Flush { .. } | Operation::Delete { .. } | Operation::Acknowledged(_) => {}
    }
}

/// Tears a write: returns a random subset of its sectors, each as a separate write. Returns any other operation unchanged.
fn torn(operation: &Operation, rng: &mut ChaCha8Rng) -> Vec<Operation> {
    let Operation::Write { file, offset, data } = operation else { return vec![operation.clone()] };
    let sectors = data.chunks(SECTOR).enumerate();
    let kept = sectors.filter(|_| rng.random_bool(0.5));
    kept.map(|(index, data)| Operation::Write {
        file: file.clone(),
        offset: offset + (index * SECTOR) as u64,
        data: data.to_vec(),
    })
    .collect()
}

fn file_of(operation: &Operation) -> Option<&str> {
    match operation {
        Operation::Write { file, .. }
        | Operation::Truncate { file, .. }
        | Operation::Flush { file }
        | Operation::Delete { file, .. } => Some(file),
        Operation::Acknowledged(_) => None,
    }
}

/// Writes to `folder` the files that a power loss after `operations` may leave. Several results are possible: `rng` chooses one.
pub fn after_power_loss(operations: &[Operation], folder: &Path, rng: &mut ChaCha8Rng) {
    let mut pending: HashMap<&str, Vec<&Operation>> = HashMap::new();
    let mut disk: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    let mut removed: Vec<&str> = Vec::new();
    for operation in operations {
        let Some(file) = file_of(operation) else { continue };
        match operation {
            Operation::Flush { .. } => {
                if !disk.contains_key(file) || removed.contains(&file) {
                    // This is the first flush of a file that is new, or that was removed and created again. SQLite then also
                    // flushes the folder, which makes earlier removals durable (os_unix.c, UNIXFILE_DIRSYNC).
                    removed.drain(..).for_each(|file| drop(disk.remove(file)));
                }
                let content = disk.entry(file).or_default();
                pending.remove(file).into_iter().flatten().for_each(|operation| apply(content, operation));
            }
            Operation::Delete { is_flushed, .. } => {
                pending.remove(file);
                removed.push(file);
                if *is_flushed {
                    removed.drain(..).for_each(|file| drop(disk.remove(file)));
                }
            }
            _ => pending.entry(file).or_default().push(operation),
        }
    }
    for file in removed {
        if rng.random_bool(0.5) {
            disk.remove(file);
        }
    }
    for (file, operations) in pending {
        // A file that was never flushed may be missing completely.
        if !disk.contains_key(file) && rng.random_bool(0.5) {
            continue;
        }
        let content = disk.entry(file).or_default();
        let mut survivors: Vec<Operation> = Vec::new();
        for operation in operations {
            match rng.random_range(0..3) {
                0 => {}
                1 => survivors.push(operation.clone()),
                _ => survivors.extend(torn(operation, rng)),
            }
        }
        if rng.random_bool(0.5) {
            for index in (1..survivors.len()).rev() {
                survivors.swap(index, rng.random_range(0..=index));
            }
        }
        survivors.iter().for_each(|operation| apply(content, operation));
    }
    for (file, content) in disk {
        let name = Path::new(file).file_name().unwrap();
        fs::write(folder.join(name), content).unwrap();
    }
}
