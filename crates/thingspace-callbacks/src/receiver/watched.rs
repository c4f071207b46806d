//! Configuration files that are loaded again after they have changed.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::SystemTime;

/// A value that is loaded from one or more files. [`Watched::refresh`] loads it again if the files have changed.
pub(super) struct Watched<T> {
    /// The name of the value in logs.
    what: &'static str,
    paths: Vec<PathBuf>,
    load: fn(&[PathBuf]) -> io::Result<T>,
    current: RwLock<Arc<T>>,
    seen: Mutex<Seen>,
}

/// What the last check of the files has found.
struct Seen {
    stamps: Vec<Stamp>,
    /// Why the files could not be loaded after their last change. `None` if they were loaded.
    error: Option<String>,
}

/// The modification time, the size and the inode of a file. If the stamp of one file changes, all files are loaded again. `None`
/// if the file cannot be found.
type Stamp = Option<(SystemTime, u64, u64)>;

impl<T> Watched<T> {
    /// Loads the value from the files.
    pub(super) fn open(what: &'static str, paths: Vec<PathBuf>, load: fn(&[PathBuf]) -> io::Result<T>) -> io::Result<Self> {
        // The stamps are read before the files, so that `refresh` detects a change that occurs during the load.
        let seen = Mutex::new(Seen { stamps: stamps(&paths), error: None });
        let current = RwLock::new(Arc::new(load(&paths)?));
        Ok(Self { what, paths, load, current, seen })
    }

    /// Returns the value that was last loaded successfully.
    pub(super) fn current(&self) -> Arc<T> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Returns why the files could not be loaded after their last change. `None` if they were loaded.
    pub(super) fn error(&self) -> Option<String> {
        self.seen().error.clone()
    }

    /// Loads the files again if they have changed since the last check. If they cannot be loaded, logs a warning and keeps the
    /// previous value until the files change once more.
    pub(super) fn refresh(&self) {
        let mut seen = self.seen();
        let found = stamps(&self.paths);
        if seen.stamps == found {
            return;
        }
        seen.stamps = found;
        match (self.load)(&self.paths) {
            Ok(value) => {
                *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(value);
                seen.error = None;
                tracing::info!(what = self.what, "configuration file loaded again");
            }
            Err(error) => {
                tracing::warn!(what = self.what, %error, "configuration file not loaded: the previous one stays in use");
                seen.error = Some(error.to_string());
            }
        }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> fmt::Debug for Watched<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watched").field("paths", &self.paths).finish_non_exhaustive()
    }
}

fn stamps(paths: &[PathBuf]) -> Vec<Stamp> {
    paths.iter().map(|path| stamp(path)).collect()
}

/// Returns the stamp of a file. Follows symbolic links, because certificates are often renewed by pointing a link to another
/// file.
fn stamp(path: &Path) -> Stamp {
    let metadata = fs::metadata(path).ok()?;
    #[cfg(unix)]
    let file = std::os::unix::fs::MetadataExt::ino(&metadata);
    #[cfg(not(unix))]
    let file = 0;
    Some((metadata.modified().ok()?, metadata.len(), file))
}
