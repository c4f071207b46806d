//! Records SQLite's writes, truncations, flushes and deletions. The recorder wraps functions of SQLite's default file system
//! layer (VFS).

use std::collections::HashMap;
use std::ffi::{CStr, c_int, c_void};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use rusqlite::ffi::{SQLITE_OK, sqlite3_file, sqlite3_io_methods, sqlite3_vfs, sqlite3_vfs_find, sqlite3_vfs_register};

/// An operation of SQLite on a file, or an acknowledgment that a test recorded with [`acknowledge`].
#[derive(Clone, Debug)]
pub enum Operation {
    Write {
        file: String,
        offset: u64,
        data: Vec<u8>,
    },
    Truncate {
        file: String,
        size: u64,
    },
    Flush {
        file: String,
    },
    /// The file was removed. `is_flushed` is true if SQLite also requested a flush of the folder that contains the file.
    Delete {
        file: String,
        is_flushed: bool,
    },
    /// The store acknowledged the entry with this key.
    Acknowledged(String),
}

#[derive(Default)]
struct State {
    operations: Vec<Operation>,
    /// Maps the address of a `sqlite3_file` to the path of the file and the address of its original `sqlite3_io_methods`.
    files: HashMap<usize, (String, usize)>,
    /// The address of the default VFS.
    real: usize,
}

static STATE: Mutex<Option<State>> = Mutex::new(None);
static INSTALLED: Once = Once::new();

fn state() -> MutexGuard<'static, Option<State>> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Starts recording for every file that SQLite opens from now on in this process. Later calls have no effect.
pub fn install() {
    INSTALLED.call_once(|| {
        // SAFETY: the default VFS lives as long as the process, and so does the leaked copy that wraps it.
        unsafe {
            let real = sqlite3_vfs_find(std::ptr::null());
            *state() = Some(State { real: real as usize, ..State::default() });
            let mut wrapped = *real;
            wrapped.zName = c"recorder".as_ptr();
            wrapped.pNext = std::ptr::null_mut();
            wrapped.xOpen = Some(open);
            wrapped.xDelete = Some(delete);
            assert_eq!(sqlite3_vfs_register(Box::leak(Box::new(wrapped)), 1), SQLITE_OK);
        }
    });
}

/// Records that the store acknowledged the entry with the key `key`.
pub fn acknowledge(key: &str) {
    record(Operation::Acknowledged(key.to_owned()));
}

/// Returns what was recorded since the last call of this function: the operations on files in `folder`, and all acknowledgments.
/// Discards operations on other files, because threads of earlier stores may still write to them.
pub fn take(folder: &Path) -> Vec<Operation> {
    let operations = state().as_mut().map(|state| std::mem::take(&mut state.operations)).unwrap_or_default();
    let is_in_folder = |operation: &Operation| match operation {
        Operation::Write { file, .. }
        | Operation::Truncate { file, .. }
        | Operation::Flush { file }
        | Operation::Delete { file, .. } => Path::new(file).starts_with(folder),
        Operation::Acknowledged(_) => true,
    };
    operations.into_iter().filter(is_in_folder).collect()
}

fn record(operation: Operation) {
    if let Some(state) = state().as_mut() {
        state.operations.push(operation);
    }
}

/// Returns the path and the original I/O functions of an open file.
fn file(file: *mut sqlite3_file) -> (String, *const sqlite3_io_methods) {
    let state = state();
    let (path, methods) = &state.as_ref().unwrap().files[&(file as usize)];
    (path.clone(), *methods as *const sqlite3_io_methods)
}

unsafe extern "C" fn open(
    _: *mut sqlite3_vfs,
    name: *const std::ffi::c_char,
    opened: *mut sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    let real = state().as_ref().unwrap().real as *mut sqlite3_vfs;
    // SAFETY: `real` is the VFS that the recorder wraps, and the other arguments are passed on unchanged. `xOpen` initializes
    // `*opened` before this function reads it. `name` is null or a C string.
    unsafe {
        let outcome = (*real).xOpen.unwrap()(real, name, opened, flags, out);
        if outcome != SQLITE_OK || (*opened).pMethods.is_null() || name.is_null() {
            return outcome;
        }
        let path = CStr::from_ptr(name).to_string_lossy().into_owned();
        let methods = (*opened).pMethods;
        state().as_mut().unwrap().files.insert(opened as usize, (path, methods as usize));
        let mut wrapped = *methods;
        wrapped.xWrite = Some(write);
        wrapped.xTruncate = Some(truncate);
        wrapped.xSync = Some(flush);
        (*opened).pMethods = Box::leak(Box::new(wrapped));
        outcome
    }
}

unsafe extern "C" fn write(opened: *mut sqlite3_file, data: *const c_void, size: c_int, offset: i64) -> c_int {
    let (path, methods) = file(opened);
    // SAFETY: `data` points to `size` readable bytes, and the arguments are passed on unchanged.
    unsafe {
        let bytes = std::slice::from_raw_parts(data.cast::<u8>(), size as usize).to_vec();
        record(Operation::Write { file: path, offset: offset as u64, data: bytes });
        (*methods).xWrite.unwrap()(opened, data, size, offset)
    }
}

unsafe extern "C" fn truncate(opened: *mut sqlite3_file, size: i64) -> c_int {
    let (path, methods) = file(opened);
    record(Operation::Truncate { file: path, size: size as u64 });
    // SAFETY: the arguments are passed on unchanged.
    unsafe { (*methods).xTruncate.unwrap()(opened, size) }
}

unsafe extern "C" fn flush(opened: *mut sqlite3_file, flags: c_int) -> c_int {
    let (path, methods) = file(opened);
    // SAFETY: the arguments are passed on unchanged.
    let outcome = unsafe { (*methods).xSync.unwrap()(opened, flags) };
    if outcome == SQLITE_OK {
        record(Operation::Flush { file: path });
    }
    outcome
}

unsafe extern "C" fn delete(_: *mut sqlite3_vfs, name: *const std::ffi::c_char, flush_folder: c_int) -> c_int {
    let real = state().as_ref().unwrap().real as *mut sqlite3_vfs;
    // SAFETY: `real` is the VFS that the recorder wraps, the other arguments are passed on unchanged, and `name` is a C string.
    unsafe {
        let outcome = (*real).xDelete.unwrap()(real, name, flush_folder);
        let file = CStr::from_ptr(name).to_string_lossy().into_owned();
        if outcome == SQLITE_OK {
            record(Operation::Delete { file, is_flushed: flush_folder != 0 });
        }
        outcome
    }
}
