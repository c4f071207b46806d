//! Writes the whole state to a snapshot, and reads it back.

use std::io::{Read, Write};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::world::{QueuedEvent, World};

/// The first bytes of a snapshot. The [`version`] comes next, because the format depends on the types of the program.
const MAGIC: &str = "thingspace-sim snapshot ";

/// A world and its virtual time.
#[derive(Serialize, Deserialize)]
pub(crate) struct Snapshot<W> {
    pub(crate) at: Timestamp,
    pub(crate) world: W,
    /// Deliveries that were ready or in flight when the snapshot was taken. They start again after a restore.
    pub(crate) under_way: Vec<QueuedEvent>,
}

impl<'a> Snapshot<&'a World> {
    pub(crate) fn of(world: &'a World, at: Timestamp) -> Self {
        Self { at, world, under_way: world.under_way().collect() }
    }

    pub(crate) fn write(&self, mut into: impl Write) -> Result<(), Error> {
        let failed = |error: String| Error::Snapshot(format!("the snapshot could not be written: {error}"));
        writeln!(into, "{MAGIC}{}", version()).map_err(|error| failed(error.to_string()))?;
        ciborium::into_writer(self, into).map_err(|error| failed(error.to_string()))
    }
}

impl Snapshot<World> {
    pub(crate) fn read(mut from: impl Read) -> Result<Self, Error> {
        let head = first_line(&mut from)?;
        let made_by = head.strip_prefix(MAGIC).ok_or_else(not_a_snapshot)?;
        if made_by != version() {
            let message = format!(
                "the snapshot was written by version {made_by}, but this is version {}: restore it with the version that wrote it",
                version()
            );
            return Err(Error::Snapshot(message));
        }
        let damaged = |_| Error::Snapshot("the snapshot is damaged: use another one".to_owned());
        let mut snapshot: Self = ciborium::from_reader(from).map_err(damaged)?;
        snapshot.world.reschedule(std::mem::take(&mut snapshot.under_way));
        Ok(snapshot)
    }
}

/// Returns the version of the format: the version of the program, and a number that must be raised when the types change between
/// releases.
fn version() -> String {
    format!("{}-7", env!("CARGO_PKG_VERSION"))
}

fn not_a_snapshot() -> Error {
    Error::Snapshot("not a snapshot of the simulator: give a file that the simulator has written".to_owned())
}

/// Reads the first line. Returns an error if the line has 100 bytes or more: the first line of a snapshot is always shorter.
fn first_line(from: &mut impl Read) -> Result<String, Error> {
    let mut line = Vec::new();
    let mut byte = [0];
    while line.len() < 100 {
        from.read_exact(&mut byte).map_err(|_| not_a_snapshot())?;
        if byte == [b'\n'] {
            return String::from_utf8(line).map_err(|_| not_a_snapshot());
        }
        line.push(byte[0]);
    }
    Err(not_a_snapshot())
}
