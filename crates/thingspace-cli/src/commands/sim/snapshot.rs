//! `thingspace sim snapshot` and `restore`: the state of the simulator in a file.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::remote::Target;
use crate::failure::Failure;
use crate::output::print_json;

#[derive(Args)]
pub struct File {
    #[command(flatten)]
    target: Target,
    /// The file
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl File {
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

pub fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(file).map_err(|error| Failure::usage(format!("{} cannot be read: {error}", file.display())))
}

/// Writes a file that only its owner can read, because it contains passwords.
fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(file).and_then(|mut file| file.write_all(bytes));
    written.map_err(|error| Failure::usage(format!("{} cannot be written: {error}", file.display())))
}
