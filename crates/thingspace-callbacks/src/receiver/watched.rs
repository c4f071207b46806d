//! Configuration files that are loaded again when they change.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::SystemTime;

/// The value in one or more files. A change that cannot be loaded leaves the previous value in place.
pub(super) struct Watched<T> {
    /// The name of the value in logs.
    what: &'static str,
    paths: Vec<PathBuf>,
    load: fn(&[PathBuf]) -> io::Result<T>,
    current: RwLock<Arc<T>>,
    stamps: Mutex<Vec<Stamp>>,
}

/// What identifies the content of a file without reading it. `None` if the file cannot be found.
type Stamp = Option<(SystemTime, u64, u64)>;

impl<T> Watched<T> {
    /// Loads the files.
    pub(super) fn open(what: &'static str, paths: Vec<PathBuf>, load: fn(&[PathBuf]) -> io::Result<T>) -> io::Result<Self> {
        // The stamps are read first, so a change during loading is noticed afterwards.
        let stamps = Mutex::new(stamps(&paths));
        let current = RwLock::new(Arc::new(load(&paths)?));
        Ok(Self { what, paths, load, current, stamps })
    }

    /// Returns the value.
    pub(super) fn current(&self) -> Arc<T> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Loads the files if they have changed. Logs an error and keeps the value if they cannot be loaded.
    pub(super) fn refresh(&self) {
        let mut known = self.stamps.lock().unwrap_or_else(PoisonError::into_inner);
        let found = stamps(&self.paths);
        if *known == found {
            return;
        }
        *known = found;
        match (self.load)(&self.paths) {
            Ok(value) => {
                *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(value);
                tracing::info!(what = self.what, "configuration file loaded again");
            }
            Err(error) => {
                tracing::warn!(what = self.what, %error, "configuration file not loaded: the previous one stays in use")
            }
        }
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

/// Follows symbolic links, because certificates are often renewed by pointing a link to another file.
fn stamp(path: &Path) -> Stamp {
    let metadata = fs::metadata(path).ok()?;
    #[cfg(unix)]
    let file = std::os::unix::fs::MetadataExt::ino(&metadata);
    #[cfg(not(unix))]
    let file = 0;
    Some((metadata.modified().ok()?, metadata.len(), file))
}
