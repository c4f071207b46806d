//! Where tokens live beyond one client: so that many processes log in once, and a refused password stays refused.

use std::any::Any;
use std::collections::HashMap;
use std::fmt;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::future::Future;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use thingspace_raw::Secret;

use crate::error::{Error, Result};

/// How long to wait before another look whether the lock is free.
const LOCK_PAUSE: Duration = Duration::from_millis(15);

/// Keeps tokens, and what is known about refused logins, for clients that share them: [`ClientBuilder::token_store`].
///
/// A record is text that only the client reads; it holds tokens in clear, so keep it as safe as a password. Names are digests.
///
/// [`ClientBuilder::token_store`]: crate::ClientBuilder::token_store
pub trait TokenStore: fmt::Debug + Send + Sync {
    /// The record that was written last under a name, whole; `None` when there is none.
    ///
    /// # Errors
    /// It cannot be read.
    fn read(&self, name: &str) -> io::Result<Option<Secret>>;

    /// Puts a record in the place of the one before. Whoever reads meanwhile gets one of the two, never a part.
    ///
    /// # Errors
    /// It cannot be written; the one before is still there.
    fn write(&self, name: &str, record: &Secret) -> io::Result<()>;

    /// Waits until nobody else holds the lock of a name, and holds it until the answer is dropped, or the process dies.
    ///
    /// # Errors
    /// There can be no lock.
    fn lock<'a>(&'a self, name: &'a str) -> LockFuture<'a>;
}

/// What [`TokenStore::lock`] answers.
pub type LockFuture<'a> = Pin<Box<dyn Future<Output = io::Result<TokenLock>> + Send + 'a>>;

/// A lock that is held; dropping it gives it back.
pub struct TokenLock {
    _held: Box<dyn Any + Send + Sync>,
}

impl TokenLock {
    /// Holds the lock as long as `held` lives.
    pub fn new(held: impl Any + Send + Sync) -> Self {
        Self { _held: Box::new(held) }
    }
}

impl fmt::Debug for TokenLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenLock")
    }
}

/// Tokens in memory, for several clients of one process. Clones are the same store.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
/// use thingspace::{Client, MemoryStore};
///
/// let store = MemoryStore::default();
/// let client = || Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret").username("sim-user")
///     .password("sim-password").account("0000123456-00001").token_store(store.clone()).build();
/// client()?.login().await?;
/// client()?.login().await?; // finds the tokens of the first
/// assert_eq!(sim.journal().len(), 2);
/// # Ok(()) }
/// ```
#[derive(Clone, Default)]
pub struct MemoryStore(Arc<Mutex<HashMap<String, Slot>>>);

#[derive(Default)]
struct Slot {
    record: Option<Secret>,
    lock: Arc<tokio::sync::Mutex<()>>,
}

impl MemoryStore {
    fn with<T>(&self, name: &str, visit: impl FnOnce(&mut Slot) -> T) -> T {
        let mut slots = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        visit(slots.entry(name.to_owned()).or_default())
    }
}

impl TokenStore for MemoryStore {
    fn read(&self, name: &str) -> io::Result<Option<Secret>> {
        Ok(self.with(name, |slot| slot.record.clone()))
    }

    fn write(&self, name: &str, record: &Secret) -> io::Result<()> {
        self.with(name, |slot| slot.record = Some(record.clone()));
        Ok(())
    }

    fn lock<'a>(&'a self, name: &'a str) -> LockFuture<'a> {
        let lock = self.with(name, |slot| Arc::clone(&slot.lock));
        Box::pin(async move { Ok(TokenLock::new(lock.lock_owned().await)) })
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MemoryStore")
    }
}

/// Tokens in files, for all processes of one user on one machine. Files are 0600 in a folder that is 0700, written aside and
/// renamed, so that nobody sees half of one; a lock that its process left by dying is free.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = std::env::temp_dir().join(format!("thingspace-doc-{}", std::process::id()));
/// let store = thingspace::FileStore::new(&folder)?;
/// assert_eq!(store.folder(), folder);
/// # std::fs::remove_dir_all(folder)?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct FileStore {
    folder: PathBuf,
}

impl FileStore {
    /// Keeps tokens in a folder, which is made when it is not there.
    ///
    /// # Errors
    /// [`Kind::Config`](crate::Kind::Config) when it cannot be made or written to.
    pub fn new(folder: impl Into<PathBuf>) -> Result<Self> {
        let folder = folder.into();
        make_private(&folder).map_err(|error| {
            Error::config(format!("tokens cannot be kept in {}: {error}", folder.display()))
                .remedy("name another folder, or keep tokens in memory")
        })?;
        Ok(Self { folder })
    }

    /// Keeps tokens where the system keeps such things of the user: `$XDG_CACHE_HOME/thingspace/tokens`, else
    /// `~/.cache/thingspace/tokens`, `~/Library/Caches/…` on macOS, `%LOCALAPPDATA%\…` on Windows.
    ///
    /// # Errors
    /// As [`new`](Self::new), or the user has no such place.
    pub fn of_user() -> Result<Self> {
        let place = user_cache().ok_or_else(|| {
            Error::config("the user has no folder for caches: neither XDG_CACHE_HOME nor HOME is set")
                .remedy("name a folder, or keep tokens in memory")
        })?;
        Self::new(place.join("thingspace").join("tokens"))
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn file(&self, name: &str, ending: &str) -> PathBuf {
        // Names are digests; whatever else comes must not lead out of the folder.
        let plain: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        self.folder.join(format!("{plain}.{ending}"))
    }
}

impl TokenStore for FileStore {
    fn read(&self, name: &str) -> io::Result<Option<Secret>> {
        match fs::read_to_string(self.file(name, "json")) {
            Ok(text) => Ok(Some(text.into())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn write(&self, name: &str, record: &Secret) -> io::Result<()> {
        let aside = self.file(name, &format!("{}.new", std::process::id()));
        let _ = fs::remove_file(&aside);
        let mut file = private(OpenOptions::new().write(true).create_new(true)).open(&aside)?;
        let written = file.write_all(record.expose().as_bytes()).and_then(|()| file.sync_all());
        written.and_then(|()| fs::rename(&aside, self.file(name, "json"))).inspect_err(|_| {
            let _ = fs::remove_file(&aside);
        })
    }

    fn lock<'a>(&'a self, name: &'a str) -> LockFuture<'a> {
        Box::pin(async move {
            let file =
                private(OpenOptions::new().read(true).write(true).create(true).truncate(false)).open(self.file(name, "lock"))?;
            loop {
                match file.try_lock() {
                    Ok(()) => return Ok(TokenLock::new(Locked(file))),
                    // Looked at again and again instead of waited for: a thread that waits for a lock cannot be cancelled.
                    Err(TryLockError::WouldBlock) => tokio::time::sleep(LOCK_PAUSE).await,
                    Err(TryLockError::Error(error)) => return Err(error),
                }
            }
        })
    }
}

/// Given back by hand: closing alone would not do while a child process holds the file too.
struct Locked(File);

impl Drop for Locked {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

fn user_cache() -> Option<PathBuf> {
    let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if cfg!(windows) {
        return named("LOCALAPPDATA");
    }
    let home = || named("HOME");
    if cfg!(target_os = "macos") {
        return home().map(|home| home.join("Library").join("Caches"));
    }
    named("XDG_CACHE_HOME").filter(|path| path.is_absolute()).or_else(|| home().map(|home| home.join(".cache")))
}

/// Nobody else may read what is made, from its first moment on, whatever the umask.
#[cfg(unix)]
pub(crate) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600)
}

#[cfg(not(unix))]
pub(crate) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(unix)]
fn make_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    // One that was there may be open to others.
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn make_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("thingspace-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&path);
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn records_come_back_whole_and_by_name() {
        let folder = Folder::new("records");
        let stores: [&dyn TokenStore; 2] = [&FileStore::new(&folder.0).unwrap(), &MemoryStore::default()];
        for store in stores {
            assert!(store.read("a").unwrap().is_none());
            store.write("a", &"one".into()).unwrap();
            store.write("b", &"two".into()).unwrap();
            store.write("a", &"three".into()).unwrap();
            assert_eq!(store.read("a").unwrap(), Some("three".into()));
            assert_eq!(store.read("b").unwrap(), Some("two".into()));
        }
        let left: Vec<_> = fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left.len(), 2, "{left:?}");
    }

    #[tokio::test]
    async fn a_lock_is_held_once_and_given_back() {
        let folder = Folder::new("locks");
        let stores: [&dyn TokenStore; 2] = [&FileStore::new(&folder.0).unwrap(), &MemoryStore::default()];
        for store in stores {
            let held = store.lock("a").await.unwrap();
            let other = store.lock("b").await.unwrap();
            assert!(store.lock("a").now_or_never().is_none(), "held twice");
            drop((held, other));
            store.lock("a").await.unwrap();
        }
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_read_them() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = Folder::new("modes");
        fs::create_dir_all(&folder.0).unwrap();
        fs::set_permissions(&folder.0, fs::Permissions::from_mode(0o777)).unwrap();
        let store = FileStore::new(&folder.0).unwrap();
        store.write("a", &"hush".into()).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&folder.0), mode(&store.file("a", "json"))), (0o700, 0o600));
    }

    #[test]
    fn a_name_leads_nowhere_else() {
        let folder = Folder::new("names");
        let store = FileStore::new(&folder.0).unwrap();
        assert_eq!(store.file("../../etc/passwd", "json"), folder.0.join("etcpasswd.json"));
        assert!(FileStore::new("/dev/null/tokens").is_err());
    }
}
