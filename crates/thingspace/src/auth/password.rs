//! Stores the new password of a password reset. ThingSpace generates the new password, applies it immediately and returns it only
//! once. If the answer is lost, it is unknown whether the old or the new password is valid.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use thingspace_raw::Secret;

use crate::auth::store::private;
use crate::error::{Error, Result};

/// What to do when the valid password is unknown.
pub(crate) const STEPS: &str = "try the old password once; if it is refused, ask Verizon support to reset the user and try no other \
                     password: five failed logins lock the user";

/// Stores the new password of a password reset. [`Client::reset_password`](crate::Client::reset_password) calls
/// [`begin`](Self::begin) before it sends the reset. After the reset, it calls exactly one of the other methods, and only then
/// returns the outcome to the caller.
pub trait PasswordKeeper: fmt::Debug + Send {
    /// Records that a reset is about to be sent. Until the outcome of the reset is recorded, it is unknown whether the old
    /// password is still valid.
    ///
    /// # Errors
    /// The record cannot be written, or the outcome of an earlier reset is unknown. After an error, the reset is not sent.
    fn begin(&mut self) -> io::Result<()>;

    /// Stores the new password. The stored password must survive a loss of power.
    ///
    /// # Errors
    /// The password cannot be stored.
    fn keep(&mut self, password: &Secret) -> io::Result<()>;

    /// Records that the service did not carry out the reset, so the password has not changed.
    ///
    /// # Errors
    /// The record cannot be written.
    fn nothing_happened(&mut self) -> io::Result<()>;

    /// Records that the outcome of the reset is unknown, for example because the answer was lost.
    ///
    /// # Errors
    /// The record cannot be written.
    fn lost(&mut self, why: &str) -> io::Result<()>;
}

/// A file with a password. On Unix, only the owner of the file can read it (mode 0600). A write creates a temporary file, flushes
/// it, renames it to the path of the password file, and flushes the folder.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(1).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let path = std::env::temp_dir().join(format!("thingspace-password-{}", std::process::id()));
/// use thingspace::PasswordFile;
///
/// client.reset_password(&mut PasswordFile::new(&path)).await?;
/// let password = PasswordFile::new(&path).read()?;
/// assert!(password.is_some());
/// # std::fs::remove_file(path)?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct PasswordFile {
    path: PathBuf,
}

/// The content of a password file.
#[derive(Default, Serialize, Deserialize)]
struct PasswordRecord {
    /// The last password known to be valid.
    password: Option<Secret>,
    /// Why the outcome of a reset is unknown. `None` if no reset has an unknown outcome.
    unclear: Option<String>,
}

impl PasswordFile {
    /// Uses the file at `path`, which need not exist yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Returns the stored password, or `None` if no password is stored.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the file cannot be read, or if the outcome of a reset is unknown. In
    /// the second case, the remedy says which password to try.
    pub fn read(&self) -> Result<Option<Secret>> {
        let record = self.load().map_err(|error| Error::config(format!("cannot read {}: {error}", self.path.display())))?;
        match record.unclear {
            Some(why) => Err(Error::config(format!("the valid password is unknown: {why}")).with_remedy(STEPS)),
            None => Ok(record.password),
        }
    }

    fn load(&self) -> io::Result<PasswordRecord> {
        match fs::read(&self.path) {
            Ok(bytes) => {
                serde_json::from_slice(&bytes).map_err(|_| io::Error::other("the file does not contain a password record"))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(PasswordRecord::default()),
            Err(error) => Err(error),
        }
    }

    fn write(&self, record: &PasswordRecord) -> io::Result<()> {
        let temporary = self.path.with_extension(format!("{}.new", std::process::id()));
        let _ = fs::remove_file(&temporary);
        let mut file = private(OpenOptions::new().write(true).create_new(true)).open(&temporary)?;
        let json = Secret::from(serde_json::to_string(record).map_err(io::Error::other)?);
        let written = file.write_all(json.expose().as_bytes()).and_then(|()| file.sync_all());
        written.and_then(|()| fs::rename(&temporary, &self.path)).inspect_err(|_| {
            let _ = fs::remove_file(&temporary);
        })?;
        flush_folder(&self.path)
    }
}

/// On Unix, flushes the folder that contains `file`, because the name of the new file must also survive a power failure.
fn flush_folder(file: &Path) -> io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

impl PasswordKeeper for PasswordFile {
    fn begin(&mut self) -> io::Result<()> {
        let mut record = self.load()?;
        if let Some(why) = record.unclear {
            return Err(io::Error::other(format!(
                "the outcome of an earlier reset is unknown ({why}): {STEPS}; then remove the file"
            )));
        }
        record.unclear = Some("a reset was started, and its outcome was not recorded".to_owned());
        self.write(&record)
    }

    fn keep(&mut self, password: &Secret) -> io::Result<()> {
        self.write(&PasswordRecord { password: Some(password.clone()), unclear: None })
    }

    fn nothing_happened(&mut self) -> io::Result<()> {
        let record = self.load()?;
        self.write(&PasswordRecord { unclear: None, ..record })
    }

    fn lost(&mut self, why: &str) -> io::Result<()> {
        let record = self.load()?;
        self.write(&PasswordRecord { unclear: Some(why.to_owned()), ..record })
    }
}
