//! A new password, which the platform invents, tells once, and which is valid at once: whoever loses the answer loses the user.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use thingspace_raw::Secret;

use crate::auth::store::private;
use crate::error::{Error, Result};

/// What a person has to do when nobody knows the password.
pub(crate) const STEPS: &str = "try the old password once; if it is refused, have Verizon support reset the user, and try nothing else: five failed \
                     logins lock it";

/// Where a new password is kept before anybody sees it: [`Client::reset_password`].
pub trait PasswordKeeper: fmt::Debug + Send {
    /// A reset is about to be sent: from now on nobody knows whether the old password is still right. Refuses while that is so of an
    /// earlier one.
    ///
    /// # Errors
    /// It cannot be written down; nothing is sent.
    fn begin(&mut self) -> io::Result<()>;

    /// Keeps the new password so that it outlives a loss of power.
    ///
    /// # Errors
    /// It cannot be kept.
    fn keep(&mut self, password: &Secret) -> io::Result<()>;

    /// The service certainly did nothing: the old password is right.
    ///
    /// # Errors
    /// It cannot be written down.
    fn nothing_happened(&mut self) -> io::Result<()>;

    /// The answer was lost, or cannot be understood.
    ///
    /// # Errors
    /// It cannot be written down.
    fn lost(&mut self, why: &str) -> io::Result<()>;
}

/// A file of one user that holds a password: 0600, written aside, flushed and renamed, the folder flushed too.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(1).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
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

/// What the file holds.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    /// The password that is right, as far as it is known.
    password: Option<Secret>,
    /// A reset was sent, and nobody knows how it ended.
    unclear: Option<String>,
}

impl PasswordFile {
    /// The file at a path; it need not be there yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// The password that it holds.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when it cannot be read, or a reset had no clear outcome, with what a person has to do.
    pub fn read(&self) -> Result<Option<Secret>> {
        let kept = self.kept().map_err(|error| Error::config(format!("{} cannot be read: {error}", self.path.display())))?;
        match kept.unclear {
            Some(why) => Err(Error::config(format!("nobody knows the password: {why}")).remedy(STEPS)),
            None => Ok(kept.password),
        }
    }

    fn kept(&self) -> io::Result<Kept> {
        match fs::read(&self.path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|_| io::Error::other("it holds no password of this program")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Kept::default()),
            Err(error) => Err(error),
        }
    }

    fn write(&self, kept: &Kept) -> io::Result<()> {
        let aside = self.path.with_extension(format!("{}.new", std::process::id()));
        let _ = fs::remove_file(&aside);
        let mut file = private(OpenOptions::new().write(true).create_new(true)).open(&aside)?;
        let text = Secret::from(serde_json::to_string(kept).map_err(io::Error::other)?);
        let written = file.write_all(text.expose().as_bytes()).and_then(|()| file.sync_all());
        written.and_then(|()| fs::rename(&aside, &self.path)).inspect_err(|_| {
            let _ = fs::remove_file(&aside);
        })?;
        flush_folder(&self.path)
    }
}

/// The name of the file too has to outlive a loss of power.
fn flush_folder(file: &Path) -> io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

impl PasswordKeeper for PasswordFile {
    fn begin(&mut self) -> io::Result<()> {
        let mut kept = self.kept()?;
        if let Some(why) = kept.unclear {
            return Err(io::Error::other(format!(
                "an earlier reset had no clear outcome ({why}): {STEPS}; then remove the file"
            )));
        }
        kept.unclear = Some("a reset was sent, and its end was not written down".to_owned());
        self.write(&kept)
    }

    fn keep(&mut self, password: &Secret) -> io::Result<()> {
        self.write(&Kept { password: Some(password.clone()), unclear: None })
    }

    fn nothing_happened(&mut self) -> io::Result<()> {
        let kept = self.kept()?;
        self.write(&Kept { unclear: None, ..kept })
    }

    fn lost(&mut self, why: &str) -> io::Result<()> {
        let kept = self.kept()?;
        self.write(&Kept { unclear: Some(why.to_owned()), ..kept })
    }
}
