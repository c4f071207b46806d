//! Stores that share tokens and login records between clients and processes. If one process has logged in, the others use its
//! tokens. If the service has refused a password, no process tries this password again.

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

use crate::auth::cell_lock::{CellLock, Lease};
use crate::auth::state_folder;
use crate::error::{Error, Result};

/// The pause between two attempts to take a lock.
const LOCK_PAUSE: Duration = Duration::from_millis(15);

/// The longest time to wait for a lock whose holder does not change. This limit is shorter than the shortest default deadline of
/// a call (`x-thingspace-timeout: short`, 20 s). So the wait ends before the deadline, with an error that names the holder of the
/// lock.
const LOCK_WAIT: Duration = Duration::from_secs(15);

/// The longest time to wait while a stopped process (Ctrl-Z during a login) holds a lock. This time is short, because the process
/// may never be continued.
const STOPPED_WAIT: Duration = Duration::from_secs(2);

/// Stores tokens and login records for clients that share them. See [`ClientBuilder::token_store`].
///
/// A store need not interpret the records. Records contain tokens in plain text, so protect the records like passwords. The names
/// of records are digests with a suffix, such as `-session`.
///
/// [`ClientBuilder::token_store`]: crate::ClientBuilder::token_store
pub trait TokenStore: fmt::Debug + Send + Sync {
    /// Returns the record that was last written under `name`. `None` if no record was written.
    ///
    /// # Errors
    /// The record cannot be read.
    fn read<'a>(&'a self, name: &'a str) -> TokenFuture<'a, Option<Secret>>;

    /// Replaces the record `name` atomically: a concurrent reader gets the whole old record or the whole new record.
    ///
    /// # Errors
    /// The record cannot be written. In that case, the store must keep the previous record. If the caller has locked `name`, but
    /// another process has taken the lock since, the store must not write the record and must return an error.
    fn write<'a>(&'a self, name: &'a str, record: &'a Secret) -> TokenFuture<'a, ()>;

    /// Waits for the lock of `name`. The lock is held until the returned guard is dropped or the process dies.
    ///
    /// # Errors
    /// The store cannot lock `name`. If the wait takes too long, the kind is [`io::ErrorKind::TimedOut`], and the message names
    /// the holder of the lock.
    fn lock<'a>(&'a self, name: &'a str) -> TokenFuture<'a, TokenLock>;

    /// Returns whether records survive this process. Default: true.
    fn outlives_process(&self) -> bool {
        true
    }

    /// Returns whether clients may log in only if this store works. Default: false.
    ///
    /// A required store contains the only login record. If the store cannot be read, locked or written, clients send no login.
    /// Without the shared record, each machine would count only its own failed logins, and all machines together could fail so
    /// often that the service locks the user.
    fn is_required(&self) -> bool {
        false
    }
}

/// The future that the methods of a [`TokenStore`] return.
pub type TokenFuture<'a, T> = Pin<Box<dyn Future<Output = io::Result<T>> + Send + 'a>>;

/// The guard of a lock. Dropping the guard releases the lock.
pub struct TokenLock(Held);

enum Held {
    Value { _value: Box<dyn Any + Send + Sync> },
    Cell(CellLock),
}

impl TokenLock {
    /// Creates a guard that owns `held`. Dropping the guard drops `held`, which must release the lock.
    pub fn new(held: impl Any + Send + Sync) -> Self {
        Self(Held::Value { _value: Box::new(held) })
    }

    pub(crate) fn of_cell(lock: CellLock) -> Self {
        Self(Held::Cell(lock))
    }

    /// Returns the lease of the lock. `None` if the lock cannot expire while its guard exists.
    pub(crate) fn lease(&self) -> Option<Lease> {
        match &self.0 {
            Held::Value { .. } => None,
            Held::Cell(lock) => Some(lock.lease()),
        }
    }

    /// Releases the lock and waits until other processes can take it. Dropping the guard of a [`CellLock`] would only start the
    /// release in the background, and the release does not complete if the process ends first.
    pub(crate) async fn release(self) {
        if let Held::Cell(lock) = self.0 {
            lock.release().await;
        }
    }
}

impl fmt::Debug for TokenLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenLock")
    }
}

/// Stores tokens in memory, for several clients of one process. Clones share the same store.
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
/// client()?.devices().list().collect().await?; // uses the tokens of the first client
/// assert_eq!(sim.journal().len(), 4); // one request per token and one per list
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
    fn read<'a>(&'a self, name: &'a str) -> TokenFuture<'a, Option<Secret>> {
        Box::pin(async move { Ok(self.with(name, |slot| slot.record.clone())) })
    }

    fn write<'a>(&'a self, name: &'a str, record: &'a Secret) -> TokenFuture<'a, ()> {
        Box::pin(async move {
            self.with(name, |slot| slot.record = Some(record.clone()));
            Ok(())
        })
    }

    fn lock<'a>(&'a self, name: &'a str) -> TokenFuture<'a, TokenLock> {
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

/// Stores tokens in files, for all processes of a user on one machine.
///
/// Files have mode 0600, and their folder has mode 0700. A write creates a temporary file and renames it, so no reader sees half
/// a record. The system releases the locks of a process that died. A call that waits for a lock fails if the same process holds
/// it for 15 s, or for 2 s if that process is stopped (Ctrl-Z, detected only on Linux). The error names the file and the process.
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
    /// Stores tokens in a folder, which is created if it does not exist. If other users have access to the folder, or if it is a
    /// link or belongs to another user, its mode is not changed, and the tokens are stored in its private subfolder
    /// `thingspace-UID`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the folder or the subfolder cannot be created, or if the subfolder
    /// belongs to another user.
    pub fn new(folder: impl Into<PathBuf>) -> Result<Self> {
        let mut folder = folder.into();
        let prepared = match state_folder::is_private(&folder) {
            Ok(true) => Ok(()),
            // Other users have access: keep the mode, and use a private subfolder.
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
            Error::config(format!("cannot store tokens in {}: {error}", folder.display()))
                .with_remedy("choose another folder, or keep tokens in memory")
        })?;
        Ok(Self { folder })
    }

    /// Stores records in a folder. Creates the folder if it does not exist, and makes it private.
    pub(crate) fn in_own_folder(folder: PathBuf) -> io::Result<Self> {
        state_folder::make_private(&folder)?;
        Ok(Self { folder })
    }

    /// Uses a folder, without creating the folder or changing its mode.
    pub(crate) fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Stores tokens in the user's cache folder: `$XDG_CACHE_HOME/thingspace/tokens`, or `~/.cache/thingspace/tokens` if the
    /// variable is not set to an absolute path. On macOS, the folder is below `~/Library/Caches`, and on Windows below
    /// `%LOCALAPPDATA%`.
    ///
    /// # Errors
    /// The errors of [`new`](Self::new). [`ErrorKind::Config`](crate::ErrorKind::Config) if the user has no cache folder.
    pub fn of_user() -> Result<Self> {
        let cache = user_cache().ok_or_else(|| {
            Error::config("no cache folder for the user: HOME (on Windows, LOCALAPPDATA) is not set")
                .with_remedy("choose a folder, or keep tokens in memory")
        })?;
        Self::new(cache.join("thingspace").join("tokens"))
    }

    /// Returns the folder that contains the files.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn file(&self, name: &str, ending: &str) -> PathBuf {
        // Names are digests with a suffix, so only ASCII letters, digits and dashes are expected. Any other character is removed,
        // because a name with slashes could point outside the folder.
        let plain: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        self.folder.join(format!("{plain}.{ending}"))
    }
}

impl TokenStore for FileStore {
    // Reads and writes use blocking calls, which take little time because the files are small and on this machine.
    fn read<'a>(&'a self, name: &'a str) -> TokenFuture<'a, Option<Secret>> {
        Box::pin(async move {
            match fs::read_to_string(self.file(name, "json")) {
                Ok(record) => Ok(Some(record.into())),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
                Err(error) => Err(error),
            }
        })
    }

    fn write<'a>(&'a self, name: &'a str, record: &'a Secret) -> TokenFuture<'a, ()> {
        Box::pin(async move {
            let temporary = self.file(name, &format!("{}.new", std::process::id()));
            let _ = fs::remove_file(&temporary);
            let mut file = private(OpenOptions::new().write(true).create_new(true)).open(&temporary)?;
            let written = file.write_all(record.expose().as_bytes()).and_then(|()| file.sync_all());
            written.and_then(|()| fs::rename(&temporary, self.file(name, "json"))).inspect_err(|_| {
                let _ = fs::remove_file(&temporary);
            })
        })
    }

    fn lock<'a>(&'a self, name: &'a str) -> TokenFuture<'a, TokenLock> {
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
                    // Polls, because a thread that is blocked on a file lock cannot be canceled.
                    Err(TryLockError::WouldBlock) => {
                        wait.check(&path)?;
                        tokio::time::sleep(LOCK_PAUSE).await;
                    }
                    Err(TryLockError::Error(error)) => return Err(error),
                }
            }
        })
    }
}

/// Measures how long this waiter has seen the same process hold the lock.
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
    /// Returns an error if the current holder has held the lock for too long. The time starts again whenever the holder changes.
    fn check(&mut self, path: &Path) -> io::Result<()> {
        let holder = holder::read(path);
        if holder != self.holder {
            *self = Self { holder, ..Self::default() };
        }
        let waited = self.since.elapsed();
        let is_stopped = waited >= STOPPED_WAIT && holder.is_some_and(holder::is_stopped);
        if !is_stopped && waited < LOCK_WAIT {
            return Ok(());
        }
        let name = holder.map_or_else(|| "another process".to_owned(), |id| format!("process {id}"));
        let state = if is_stopped { ", which is stopped" } else { "" };
        let message = format!("{} has been locked for {} s by {name}{state}", path.display(), waited.as_secs());
        Err(io::Error::new(io::ErrorKind::TimedOut, message))
    }
}

/// Reads and writes the lock file, which contains the id of the process that holds the lock. Error messages show the id. The id
/// is also used to check whether the process is stopped. The kernel manages the lock itself, independently of this content.
mod holder {
    use std::fs::{self, File};
    use std::io::{Seek as _, SeekFrom, Write as _};
    use std::path::Path;

    pub(super) fn write(mut file: &File) {
        // Ignore errors, such as a full disk: the lock works without the id. Error messages then cannot name the process.
        let _ = file.set_len(0).and_then(|()| file.seek(SeekFrom::Start(0)));
        let _ = file.write_all(std::process::id().to_string().as_bytes());
    }

    pub(super) fn read(path: &Path) -> Option<u32> {
        fs::read_to_string(path).ok()?.trim().parse().ok()
    }

    /// Returns whether a signal has stopped the process. Always false on systems other than Linux.
    pub(super) fn is_stopped(id: u32) -> bool {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        // The program name is in parentheses and may contain any character; the state follows the last parenthesis.
        let state = stat.rsplit_once(')').and_then(|(_, rest)| rest.trim_start().chars().next());
        matches!(state, Some('T' | 't'))
    }
}

/// A locked file. Dropping the value unlocks the file explicitly, because closing a file does not release its lock while a
/// child process also has the file open.
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

/// Makes new files readable and writable only by their owner, even if the umask allows more.
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

    #[tokio::test]
    async fn records_are_stored_by_name_and_replaced() {
        let folder = Folder::new("records");
        let stores: [&dyn TokenStore; 2] = [&FileStore::new(&folder.0).unwrap(), &MemoryStore::default()];
        for store in stores {
            assert!(store.read("a").await.unwrap().is_none());
            store.write("a", &"one".into()).await.unwrap();
            store.write("b", &"two".into()).await.unwrap();
            store.write("a", &"three".into()).await.unwrap();
            assert_eq!(store.read("a").await.unwrap(), Some("three".into()));
            assert_eq!(store.read("b").await.unwrap(), Some("two".into()));
        }
        let left: Vec<_> = fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left.len(), 2, "{left:?}");
    }

    #[tokio::test]
    async fn a_lock_has_one_holder_until_its_guard_is_dropped() {
        let folder = Folder::new("locks");
        let stores: [&dyn TokenStore; 2] = [&FileStore::new(&folder.0).unwrap(), &MemoryStore::default()];
        for store in stores {
            let held = store.lock("a").await.unwrap();
            let other = store.lock("b").await.unwrap();
            assert!(store.lock("a").now_or_never().is_none(), "two holders at once");
            drop((held, other));
            store.lock("a").await.unwrap();
        }
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn files_are_readable_by_their_owner_only() {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
        let folder = Folder::new("modes");
        let store = FileStore::new(&folder.0).unwrap();
        store.write("a", &"hush".into()).await.unwrap();
        assert_eq!((mode(&folder.0), mode(&store.file("a", "json"))), (0o700, 0o600));
        assert_eq!(FileStore::new(&folder.0).unwrap().folder(), folder.0, "a subfolder was created in a private folder");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_shared_folder_keeps_its_mode_and_gets_a_private_subfolder() {
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
                store.write("a", &"hush".into()).await.unwrap();
                assert_eq!(store.folder(), named.join(state_folder::own_name()));
                assert_eq!((mode(&folder.0), mode(store.folder())), (shared, 0o700));
            }
            fs::remove_file(link).unwrap();
        }
    }

    #[tokio::test(start_paused = true)]
    async fn waiting_too_long_for_a_lock_is_an_error_that_names_the_file_and_the_process() {
        let folder = Folder::new("held");
        let store = FileStore::new(&folder.0).unwrap();
        let _held = store.lock("a").await.unwrap();
        let error = store.lock("a").await.unwrap_err();
        let process = format!("process {}", std::process::id());
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        assert!(error.to_string().contains(&process) && error.to_string().contains("a.lock"), "{error}");
    }

    #[test]
    fn a_name_cannot_point_outside_the_folder() {
        let folder = Folder::new("names");
        let store = FileStore::new(&folder.0).unwrap();
        assert_eq!(store.file("../../etc/passwd", "json"), folder.0.join("etcpasswd.json"));
        assert!(FileStore::new("/dev/null/tokens").is_err());
    }
}
