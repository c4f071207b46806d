//! The whole state in a file, and out of it again.

use std::io::{Read, Write};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::world::{Plan, World};

/// What a file begins with; the version of the program follows, whose structures it holds.
const MAGIC: &str = "thingspace-sim snapshot ";

/// A state and its time.
#[derive(Serialize, Deserialize)]
pub(crate) struct Snapshot<W> {
    pub(crate) at: Timestamp,
    pub(crate) world: W,
    /// Deliveries that had begun: they begin anew.
    pub(crate) under_way: Vec<Plan>,
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
        let made_by =
            head.strip_prefix(MAGIC).ok_or_else(|| Error::Snapshot("this is no snapshot of the simulator".to_owned()))?;
        if made_by != version() {
            let text =
                format!("the snapshot is of version {made_by}, this is {}: restore it with the version that made it", version());
            return Err(Error::Snapshot(text));
        }
        let damaged = |_| Error::Snapshot("the snapshot is damaged: take another one".to_owned());
        let mut snapshot: Self = ciborium::from_reader(from).map_err(damaged)?;
        snapshot.world.plan_again(std::mem::take(&mut snapshot.under_way));
        Ok(snapshot)
    }
}

/// The version of the structures: that of the program, and a number that changes with them between releases.
fn version() -> String {
    format!("{}-2", env!("CARGO_PKG_VERSION"))
}

/// Up to the newline, which is not far in a file of ours.
fn first_line(from: &mut impl Read) -> Result<String, Error> {
    let no_snapshot = || Error::Snapshot("this is no snapshot of the simulator".to_owned());
    let mut line = Vec::new();
    let mut byte = [0];
    while line.len() < 100 {
        from.read_exact(&mut byte).map_err(|_| no_snapshot())?;
        if byte == [b'\n'] {
            return String::from_utf8(line).map_err(|_| no_snapshot());
        }
        line.push(byte[0]);
    }
    Err(no_snapshot())
}
