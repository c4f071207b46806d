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

use crate::auth::state_folder;
use crate::error::{Error, Result};

/// The pause before the next try to take a lock.
const LOCK_PAUSE: Duration = Duration::from_millis(15);

/// As long one process may hold a lock: shorter than the shortest deadline of a call (`x-thingspace-timeout: short`, 20 s), so that who
/// waits learns the reason.
const LOCK_WAIT: Duration = Duration::from_secs(15);

/// As long a process may hold a lock while it is stopped (Ctrl-Z during a login): it would hold it until it is continued.
const STOPPED_WAIT: Duration = Duration::from_secs(2);

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
    ///
    /// A wait that lasts too long ends with [`io::ErrorKind::TimedOut`] and says who holds the lock.
    fn lock<'a>(&'a self, name: &'a str) -> LockFuture<'a>;

    /// Whether records are still there after this process ended. Default true.
    fn outlives_process(&self) -> bool {
        true
    }
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
/// client()?.devices().list().collect().await?;
/// client()?.devices().list().collect().await?; // finds the tokens of the first
/// assert_eq!(sim.journal().len(), 4); // one of each token, and the two lists
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

    fn outlives_process(&self) -> bool {
        false
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MemoryStore")
    }
}

/// Tokens in files, for all processes of one user on one machine. Files are 0600 in a folder that is 0700, written aside and
/// renamed, so that nobody sees half of one; a lock whose process died is free, and one that a process holds for more than 15 s is an
/// error that names the file and the process.
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
    /// Keeps tokens in a folder, which is created when it does not exist. A folder that exists and is open to others keeps its mode:
    /// the tokens go to a folder of this user's own below it, `thingspace-UID`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when it cannot be created or written to, or belongs to another user.
    pub fn new(folder: impl Into<PathBuf>) -> Result<Self> {
        let mut folder = folder.into();
        let prepared = match state_folder::is_private(&folder) {
            Ok(true) => Ok(()),
            // Never closed to those who share it.
            Ok(false) => {
                folder.push(state_folder::own_name());
                state_folder::make_private(&folder)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => state_folder::make_private(&folder),
            Err(_) if fs::metadata(&folder).is_ok_and(|found| found.is_dir()) => {
                folder.push(state_folder::own_name());
                state_folder::make_private(&folder)
            }
            Err(error) => Err(error),
        };
        prepared.map_err(|error| {
            Error::config(format!("cannot keep tokens in {}: {error}", folder.display()))
                .remedy("name another folder, or keep tokens in memory")
        })?;
        Ok(Self { folder })
    }

    /// Keeps records in a folder of our own, which is created when it does not exist.
    pub(crate) fn in_own_folder(folder: PathBuf) -> io::Result<Self> {
        state_folder::make_private(&folder)?;
        Ok(Self { folder })
    }

    /// The records in a folder as it is.
    pub(crate) fn at(folder: PathBuf) -> Self {
        Self { folder }
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
            let path = self.file(name, "lock");
            let file = private(OpenOptions::new().read(true).write(true).create(true).truncate(false)).open(&path)?;
            let mut wait = LockWait::default();
            loop {
                match file.try_lock() {
                    Ok(()) => {
                        holder::write(&file);
                        return Ok(TokenLock::new(Locked(file)));
                    }
                    // Tried again and again: a thread that waits for a lock cannot be canceled.
                    Err(TryLockError::WouldBlock) => {
                        wait.go_on(&path)?;
                        tokio::time::sleep(LOCK_PAUSE).await;
                    }
                    Err(TryLockError::Error(error)) => return Err(error),
                }
            }
        })
    }
}

/// How long the lock has been held by the process that holds it.
struct LockWait {
    holder: Option<u32>,
    since: tokio::time::Instant,
}

impl Default for LockWait {
    fn default() -> Self {
        Self { holder: None, since: tokio::time::Instant::now() }
    }
}

impl LockWait {
    /// Whether to wait on; in a queue every holder gets its own time.
    fn go_on(&mut self, path: &Path) -> io::Result<()> {
        let holder = holder::read(path);
        if holder != self.holder {
            *self = Self { holder, ..Self::default() };
        }
        let waited = self.since.elapsed();
        let is_stopped = waited >= STOPPED_WAIT && holder.is_some_and(holder::is_stopped);
        if !is_stopped && waited < LOCK_WAIT {
            return Ok(());
        }
        let who = holder.map_or_else(|| "another process".to_owned(), |id| format!("process {id}"));
        let state = if is_stopped { ", which is stopped" } else { "" };
        let message = format!("{} has been locked by {who}{state} for {} s", path.display(), waited.as_secs());
        Err(io::Error::new(io::ErrorKind::TimedOut, message))
    }
}

/// The process that holds a lock, by the id that it writes into the file. It is there for people: the lock itself is the kernel's.
mod holder {
    use std::fs::{self, File};
    use std::io::{Seek as _, SeekFrom, Write as _};
    use std::path::Path;

    pub(super) fn write(mut file: &File) {
        // On a full disk the file stays empty, and the error names no process.
        let _ = file.set_len(0).and_then(|()| file.seek(SeekFrom::Start(0)));
        let _ = file.write_all(std::process::id().to_string().as_bytes());
    }

    pub(super) fn read(path: &Path) -> Option<u32> {
        fs::read_to_string(path).ok()?.trim().parse().ok()
    }

    /// Whether the process is stopped by a signal; only Linux says so in a file.
    pub(super) fn is_stopped(id: u32) -> bool {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        // The name of the program stands in parentheses and may hold any character; the state follows the last of them.
        let state = stat.rsplit_once(')').and_then(|(_, rest)| rest.trim_start().chars().next());
        matches!(state, Some('T' | 't'))
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
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
        let folder = Folder::new("modes");
        let store = FileStore::new(&folder.0).unwrap();
        store.write("a", &"hush".into()).unwrap();
        assert_eq!((mode(&folder.0), mode(&store.file("a", "json"))), (0o700, 0o600));
        assert_eq!(FileStore::new(&folder.0).unwrap().folder(), folder.0, "a private folder is used as it is");
    }

    #[cfg(unix)]
    #[test]
    fn a_shared_folder_keeps_its_mode_and_gets_a_folder_of_the_user_below_it() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
        for shared in [0o1777, 0o777, 0o775, 0o755] {
            let folder = Folder::new("shared");
            fs::create_dir_all(&folder.0).unwrap();
            fs::set_permissions(&folder.0, fs::Permissions::from_mode(shared)).unwrap();
            let link = folder.0.with_extension("link");
            let _ = fs::remove_file(&link);
            symlink(&folder.0, &link).unwrap();
            for named in [&folder.0, &link] {
                let store = FileStore::new(named).unwrap();
                store.write("a", &"hush".into()).unwrap();
                assert_eq!(store.folder(), named.join(state_folder::own_name()));
                assert_eq!((mode(&folder.0), mode(store.folder())), (shared, 0o700));
            }
            fs::remove_file(link).unwrap();
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_lock_that_is_not_given_back_is_an_error_that_names_file_and_process() {
        let folder = Folder::new("held");
        let store = FileStore::new(&folder.0).unwrap();
        let _held = store.lock("a").await.unwrap();
        let error = store.lock("a").await.unwrap_err();
        let process = format!("process {}", std::process::id());
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        assert!(error.to_string().contains(&process) && error.to_string().contains("a.lock"), "{error}");
    }

    #[test]
    fn a_name_leads_nowhere_else() {
        let folder = Folder::new("names");
        let store = FileStore::new(&folder.0).unwrap();
        assert_eq!(store.file("../../etc/passwd", "json"), folder.0.join("etcpasswd.json"));
        assert!(FileStore::new("/dev/null/tokens").is_err());
    }
}
