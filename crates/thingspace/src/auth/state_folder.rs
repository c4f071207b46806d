//! Private folders for small files that must outlive the process that writes them: the login record, and the records of the
//! listeners that processes on this machine have registered.
//!
//! A program may run without a home folder, with a read-only home folder, or on a full disk. So the client tries several folders,
//! in this order:
//!
//! 1. The state folder of the user: see [`of_user`]. If HOME is not set, the home folder is read from the passwd entry of the
//!    user.
//! 2. `$XDG_RUNTIME_DIR/thingspace`.
//! 3. `$TMPDIR/thingspace-UID`. Another user could have created this folder first, so the client checks the owner of the
//!    folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Returns this user's folder for files that must survive a restart of the machine, such as the store of the inbox. Creates the
/// folder if necessary, and makes it private.
///
/// The folder is `$XDG_STATE_HOME/thingspace` or `~/.local/state/thingspace` on Linux, `~/Library/Application Support/thingspace`
/// on macOS, and `%LOCALAPPDATA%\thingspace` on Windows.
///
/// # Errors
/// The user has no home folder, or the folder cannot be created or made private, or it belongs to another user.
///
/// ```no_run
/// let store = format!("sqlite:{}", thingspace::state_folder()?.join("thingspace.db").display());
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn of_user() -> io::Result<PathBuf> {
    let state = user_state().ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "the user has no home folder"))?;
    let folder = state.join("thingspace");
    make_private(&folder)
        .map_err(|error| io::Error::new(error.kind(), format!("cannot use the folder {}: {error}", folder.display())))?;
    Ok(folder)
}

/// Returns the folders in order of preference. The folders need not exist.
pub(crate) fn candidates() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = Vec::new();
    folders.extend(user_state().map(|state| state.join("thingspace")));
    folders.extend(absolute("XDG_RUNTIME_DIR").map(|runtime| runtime.join("thingspace")));
    folders.push(std::env::temp_dir().join(own_name()));
    folders
}

/// Returns a folder name that is unique per user, for example `thingspace-1000`.
#[cfg(unix)]
pub(crate) fn own_name() -> String {
    format!("thingspace-{}", rustix::process::getuid().as_raw())
}

#[cfg(not(unix))]
pub(crate) fn own_name() -> String {
    "thingspace".to_owned()
}

/// Creates a folder that only this user can enter, or makes an existing folder private.
///
/// # Errors
/// The folder cannot be created, belongs to another user, or is not a folder.
pub(crate) fn make_private(folder: &Path) -> io::Result<()> {
    create(folder)?;
    if is_private(folder)? { Ok(()) } else { close_to_others(folder) }
}

/// Returns whether a folder exists, belongs to this user, and is private.
pub(crate) fn is_ours(folder: &Path) -> bool {
    is_private(folder).unwrap_or(false)
}

fn user_state() -> Option<PathBuf> {
    if cfg!(windows) {
        return absolute("LOCALAPPDATA");
    }
    let home = || std::env::home_dir().filter(|home| home.is_absolute());
    if cfg!(target_os = "macos") {
        return home().map(|home| home.join("Library").join("Application Support"));
    }
    absolute("XDG_STATE_HOME").or_else(|| home().map(|home| home.join(".local").join("state")))
}

/// Returns the path in an environment variable. Ignores a relative path, as the XDG base directory specification requires.
fn absolute(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute())
}

#[cfg(unix)]
fn create(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    match fs::symlink_metadata(folder) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => fs::DirBuilder::new().recursive(true).mode(0o700).create(folder),
        Err(error) => Err(error),
    }
}

#[cfg(not(unix))]
fn create(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// Returns whether only this user can enter the folder. A folder of another user is an error, because that user can read and
/// change everything in the folder.
#[cfg(unix)]
pub(crate) fn is_private(folder: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt as _;
    // Does not follow links. In a shared folder, another user could create a link to one of this user's folders, and the link
    // would pass the checks below.
    let found = fs::symlink_metadata(folder)?;
    if !found.is_dir() {
        return Err(io::Error::other("not a folder"));
    }
    if found.uid() != rustix::process::getuid().as_raw() {
        return Err(io::Error::other(format!("it belongs to user {}", found.uid())));
    }
    Ok(found.mode() & 0o077 == 0)
}

#[cfg(not(unix))]
pub(crate) fn is_private(folder: &Path) -> io::Result<bool> {
    if fs::metadata(folder)?.is_dir() { Ok(true) } else { Err(io::Error::other("not a folder")) }
}

#[cfg(unix)]
fn close_to_others(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn close_to_others(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("thingspace-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&path);
            fs::create_dir(&path).unwrap();
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn new_and_existing_folders_become_private() {
        let top = Folder::new("state-modes");
        let (new, open) = (top.0.join("new"), top.0.join("open"));
        fs::create_dir(&open).unwrap();
        fs::set_permissions(&open, fs::Permissions::from_mode(0o755)).unwrap();
        for folder in [&new, &open] {
            make_private(folder).unwrap();
            assert_eq!(fs::metadata(folder).unwrap().permissions().mode() & 0o777, 0o700);
        }
    }

    #[test]
    fn a_link_or_a_file_instead_of_a_folder_is_refused() {
        let top = Folder::new("state-links");
        let (real, link, file) = (top.0.join("real"), top.0.join("link"), top.0.join("file"));
        make_private(&real).unwrap();
        symlink(&real, &link).unwrap();
        fs::write(&file, "x").unwrap();
        assert!(make_private(&link).is_err() && !is_ours(&link));
        assert!(make_private(&file).is_err());
    }
}
