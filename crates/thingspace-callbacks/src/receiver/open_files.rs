//! The limit of open files of the process.

use std::io;

/// Raises the soft limit of open files of this process to its hard limit (on macOS, to at most 10,240), and returns the new
/// limit. Returns `u64::MAX` if there is no limit.
///
/// Each connection of a [`Receiver`](crate::Receiver) is an open file, and the soft limit is only 256 or 1,024 on many systems.
/// Call this function once at the start of a program, before [`Receiver::bind`](crate::Receiver::bind). Do not call it in a
/// library, because the limit applies to the whole process.
///
/// # Errors
/// The operating system refuses the change. The limit then stays unchanged.
///
/// ```
/// let limit = thingspace_callbacks::raise_open_file_limit()?;
/// assert!(limit >= 256);
/// # Ok::<(), std::io::Error>(())
/// ```
#[cfg(unix)]
pub fn raise_open_file_limit() -> io::Result<u64> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    /// macOS refuses higher soft limits, even if there is no hard limit (OPEN_MAX in sys/syslimits.h).
    const MACOS_MAXIMUM: u64 = 10_240;

    let limit = getrlimit(Resource::Nofile);
    let highest = if cfg!(target_vendor = "apple") {
        Some(limit.maximum.map_or(MACOS_MAXIMUM, |maximum| maximum.min(MACOS_MAXIMUM)))
    } else {
        limit.maximum
    };
    // `None` means that there is no limit.
    if limit.current.is_some_and(|current| highest.is_none_or(|highest| current < highest)) {
        setrlimit(Resource::Nofile, Rlimit { current: highest, maximum: limit.maximum })?;
        return Ok(highest.unwrap_or(u64::MAX));
    }
    Ok(limit.current.unwrap_or(u64::MAX))
}

/// Returns `u64::MAX`, because Windows has no such limit.
#[cfg(not(unix))]
pub fn raise_open_file_limit() -> io::Result<u64> {
    Ok(u64::MAX)
}

/// Returns the soft limit of open files, or `None` if there is no limit.
pub(super) fn open_file_limit() -> Option<u64> {
    #[cfg(unix)]
    return rustix::process::getrlimit(rustix::process::Resource::Nofile).current;
    #[cfg(not(unix))]
    None
}
