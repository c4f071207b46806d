//! `thingspace sim snapshot` writes the state of the simulator to a file. `thingspace sim restore` restores the state from the
//! file.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::remote::Target;
use crate::failure::Failure;
use crate::output::print_json;

#[derive(Args)]
pub struct SnapshotFile {
    #[command(flatten)]
    target: Target,
    /// Path of the snapshot
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl SnapshotFile {
    /// Writes the state of the simulator to the file.
    pub async fn save(self) -> Result<ExitCode, Failure> {
        write(&self.file, &self.target.remote()?.snapshot().await?)?;
        Ok(ExitCode::SUCCESS)
    }

    /// Restores the state of the simulator from the file.
    pub async fn restore(self) -> Result<ExitCode, Failure> {
        let remote = self.target.remote()?;
        remote.restore(read(&self.file)?).await?;
        print_json(&remote.get("state").await?)
    }
}

/// Reads a snapshot.
pub fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(file).map_err(|error| Failure::usage(format!("cannot read {}: {error}", file.display())))
}

/// Writes a snapshot. On Unix, only the owner of the file gets access to it, because a snapshot contains passwords.
fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(file).and_then(|mut file| {
        // The mode in `options` applies only if `open` creates the file. This call also covers an existing file.
        #[cfg(unix)]
        file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
        file.write_all(bytes)
    });
    written.map_err(|error| Failure::usage(format!("cannot write {}: {error}", file.display())))
}
