//! Simulates the disk after a loss of power. All flushed data is on the disk. Any subset of the other writes may have reached the
//! disk, in any order and torn into sectors.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use rand::RngExt as _;
use rand_chacha::ChaCha8Rng;

use crate::recorder::Operation;

/// The size of a sector in bytes. A sector reaches the disk completely or not at all.
const SECTOR: usize = 512;

/// Applies a change to the content of a file.
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

/// Returns the sectors of a write that reached the disk, chosen at random.
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

/// Writes the files to `folder` as they may be if the power fails after `operations`.
pub fn after_power_loss(operations: &[Operation], folder: &Path, rng: &mut ChaCha8Rng) {
    let mut pending: HashMap<&str, Vec<&Operation>> = HashMap::new();
    let mut disk: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    let mut removed: Vec<&str> = Vec::new();
    for operation in operations {
        let Some(file) = file_of(operation) else { continue };
        match operation {
            Operation::Flush { .. } => {
                if !disk.contains_key(file) {
                    // SQLite also flushes the folder of a new file, so earlier removals are durable too (os_unix.c,
                    // UNIXFILE_DIRSYNC).
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
