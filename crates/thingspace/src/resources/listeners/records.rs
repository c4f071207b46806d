//! Records of listeners that are useless after their process has ended (`Register::ends_with_process`). The records show which of
//! these processes have ended.
//!
//! A record is a file that only this user can read, with a lock file next to it. The process that registered the listener holds
//! the lock until it deregisters the listener or ends. The operating system releases the lock even if the process is killed. The
//! lock, and not the process id, shows whether the process is running, because a later process may have the same id.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use crate::auth::state_folder;
use crate::auth::store::private;
use crate::resources::listeners::url_check::same;

/// The name of the subfolder for records in each state folder of the user.
const FOLDER: &str = "listeners";

/// The maximum number of records of ended processes. If there are more, the oldest are deleted.
const MAX_ENDED: usize = 200;

/// The record of a listener.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Record {
    pub(crate) base_url: String,
    pub(crate) account: String,
    pub(crate) service: String,
    pub(crate) url: String,
    pub(crate) process: u32,
    /// When the listener was registered, for people who read the file.
    pub(crate) time: String,
    pub(crate) machine: Machine,
}

/// The machine of a process. A record names the machine, because several machines or containers may share a state folder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Machine {
    host: String,
    /// The kernel's boot id, which is the same in all containers of a machine.
    boot: Option<String>,
}

impl Machine {
    pub(crate) fn this() -> Self {
        Self {
            host: host_name(),
            boot: fs::read_to_string("/proc/sys/kernel/random/boot_id").ok().map(|id| id.trim().to_owned()),
        }
    }

    /// Returns whether both values describe the same machine, even if it was restarted in between. If a process ran on another
    /// machine, a free lock does not prove that the process has ended, because locks of other machines may be invisible here.
    fn is_same(&self, other: &Self) -> bool {
        (self.boot.is_some() && self.boot == other.boot) || (!self.host.is_empty() && self.host == other.host)
    }
}

#[cfg(unix)]
fn host_name() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

#[cfg(not(unix))]
fn host_name() -> String {
    std::env::var("COMPUTERNAME").unwrap_or_default()
}

impl Record {
    fn is_about(&self, other: &Record) -> bool {
        (&self.base_url, &self.account) == (&other.base_url, &other.account) && self.service.eq_ignore_ascii_case(&other.service)
    }
}

/// The process that owns a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    ThisProcess,
    /// Another process of this machine, which is still running.
    Running(u32),
    OtherMachine,
    /// A process that has ended.
    Ended,
}

/// The locks of this process, with the paths of their records. A lock is released when its listener is deregistered or the
/// process ends.
static LOCKS: Mutex<Vec<(PathBuf, File)>> = Mutex::new(Vec::new());

/// The records in the state folders of this user.
#[derive(Clone, Debug)]
pub(crate) struct Records {
    /// The state folders, in order of preference.
    folders: Vec<PathBuf>,
}

impl Records {
    pub(crate) fn of_user() -> Self {
        Self { folders: state_folder::candidates() }
    }

    /// Writes a record to the first usable folder, and locks the record until [`release`] is called or this process ends.
    pub(crate) fn write(&self, record: &Record) -> io::Result<PathBuf> {
        self.delete_oldest();
        let mut failed = io::Error::other("this user has no state folder");
        for folder in &self.folders {
            match state_folder::make_private(folder).and_then(|()| write(&folder.join(FOLDER), record)) {
                Ok(path) => return Ok(path),
                Err(error) => failed = io::Error::new(error.kind(), format!("{}: {error}", folder.display())),
            }
        }
        Err(failed)
    }

    /// The records that have the same base URL, account and service as `wanted`, and their owners.
    pub(crate) fn about(&self, wanted: &Record) -> Vec<(PathBuf, Record, Owner)> {
        self.all().into_iter().filter(|(_, record, _)| record.is_about(wanted)).collect()
    }

    /// All records with their owners.
    pub(crate) fn all(&self) -> Vec<(PathBuf, Record, Owner)> {
        let folders = self.folders.iter().map(|folder| folder.join(FOLDER)).filter(|folder| state_folder::is_ours(folder));
        let files = folders.filter_map(|folder| fs::read_dir(folder).ok()).flatten();
        let paths = files.filter_map(|file| Some(file.ok()?.path()));
        let paths = paths.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
        let read = |path: PathBuf| {
            let record: Record = serde_json::from_slice(&fs::read(&path).ok()?).ok()?;
            let owner = owner(&path, &record);
            Some((path, record, owner))
        };
        paths.filter_map(read).collect()
    }

    /// The owner of the listener `wanted`, according to its record. If the listener has several records with different owners,
    /// returns the owner that comes first in this order: a running process, another machine, this process, an ended process.
    pub(crate) fn owner(&self, wanted: &Record) -> Option<Owner> {
        let owners =
            self.about(wanted).into_iter().filter(|(_, record, _)| same(&record.url, &wanted.url)).map(|(.., owner)| owner);
        owners.min_by_key(|owner| match owner {
            Owner::Running(_) => 0,
            Owner::OtherMachine => 1,
            Owner::ThisProcess => 2,
            Owner::Ended => 3,
        })
    }

    /// Deletes the records that [`Self::about`] finds for `wanted`, if they belong to this process or to ended processes. Keeps
    /// the record at the path `except`.
    pub(crate) fn forget(&self, wanted: &Record, except: Option<&Path>) {
        for (path, _, owner) in self.about(wanted) {
            if matches!(owner, Owner::ThisProcess | Owner::Ended) && except != Some(&path) {
                release(&path);
            }
        }
    }

    /// Deletes the oldest records of ended processes if there are more than [`MAX_ENDED`].
    fn delete_oldest(&self) {
        let mut ended: Vec<_> =
            self.all().into_iter().filter(|(.., owner)| *owner == Owner::Ended).map(|(path, ..)| path).collect();
        ended.sort_by_key(|path| fs::metadata(path).and_then(|file| file.modified()).ok());
        let excess = ended.len().saturating_sub(MAX_ENDED);
        ended.iter().take(excess).for_each(|path| release(path));
    }
}

fn write(folder: &Path, record: &Record) -> io::Result<PathBuf> {
    state_folder::make_private(folder)?;
    let path = folder.join(format!("listener-{:016x}.json", rand::random::<u64>()));
    // Lock before writing the record. Otherwise another process could find the record without a held lock and conclude that this
    // process has ended.
    let lock = private(OpenOptions::new().read(true).write(true).create_new(true)).open(path.with_extension("lock"))?;
    lock.try_lock()?;
    LOCKS.lock().unwrap_or_else(PoisonError::into_inner).push((path.clone(), lock));
    let temporary = path.with_extension("new");
    let file = private(OpenOptions::new().write(true).create_new(true)).open(&temporary);
    let json = serde_json::to_vec(record).map_err(io::Error::other);
    let written = file.and_then(|mut file| file.write_all(&json?).and_then(|()| file.sync_all()));
    match written.and_then(|()| fs::rename(&temporary, &path)) {
        Ok(()) => Ok(path),
        Err(error) => {
            let _ = fs::remove_file(&temporary);
            release(&path);
            Err(error)
        }
    }
}

/// Deletes a record, and releases its lock if this process holds it.
pub(crate) fn release(path: &Path) {
    let _ = fs::remove_file(path);
    LOCKS.lock().unwrap_or_else(PoisonError::into_inner).retain(|(locked, _)| locked != path);
    let _ = fs::remove_file(path.with_extension("lock"));
}

/// Returns the owner of a record. A lock file that is missing or cannot be opened is treated as locked, because a listener may be
/// replaced only if its process is known to have ended.
fn owner(path: &Path, record: &Record) -> Owner {
    if LOCKS.lock().unwrap_or_else(PoisonError::into_inner).iter().any(|(locked, _)| locked == path) {
        return Owner::ThisProcess;
    }
    if !record.machine.is_same(&Machine::this()) {
        return Owner::OtherMachine;
    }
    let running = Owner::Running(record.process);
    let Ok(lock) = OpenOptions::new().read(true).write(true).open(path.with_extension("lock")) else { return running };
    // Try a shared lock. With exclusive locks, two processes that check at the same time could mistake each other for the owner.
    match lock.try_lock_shared() {
        Ok(()) => Owner::Ended,
        Err(TryLockError::WouldBlock | TryLockError::Error(_)) => running,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("thingspace-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&path);
            Self(path)
        }

        fn records(&self) -> Records {
            Records { folders: vec![self.0.clone()] }
        }

        /// Writes the record of an ended process: nothing holds its lock.
        fn ended(&self, name: &str, record: &Record) {
            let folder = self.0.join(FOLDER);
            state_folder::make_private(&folder).unwrap();
            fs::write(folder.join(format!("{name}.json")), serde_json::to_vec(record).unwrap()).unwrap();
            fs::write(folder.join(format!("{name}.lock")), "").unwrap();
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn record(url: &str) -> Record {
        let [base_url, account] = ["https://thingspace.verizon.com/api", "0000123456-00001"].map(str::to_owned);
        let (service, time) = ("CarrierService".to_owned(), "2026-02-02T00:00:00Z".to_owned());
        Record { base_url, account, service, url: url.to_owned(), process: 4711, time, machine: Machine::this() }
    }

    #[test]
    fn a_record_that_this_process_locked_is_its_own_and_an_unlocked_record_belongs_to_an_ended_process() {
        let folder = Folder::new("owners");
        let records = folder.records();
        let (running, ended) = (record("https://a.example/"), record("https://b.example/"));
        let path = records.write(&running).unwrap();
        folder.ended("ended", &ended);
        assert_eq!((records.owner(&running), records.owner(&ended)), (Some(Owner::ThisProcess), Some(Owner::Ended)));
        assert_eq!(records.owner(&record("https://c.example/")), None);
        let other_account = Record { account: "0000123456-00002".to_owned(), ..ended.clone() };
        assert_eq!(records.owner(&other_account), None, "the record of another account was used");
        release(&path);
        assert_eq!(records.owner(&running), None);
    }

    #[test]
    fn a_held_or_missing_lock_means_that_the_process_is_running() {
        let folder = Folder::new("locks-of-others");
        let records = folder.records();
        folder.ended("other", &record("https://a.example/"));
        let lock = folder.0.join(FOLDER).join("other.lock");
        // Locks belong to the file handle, so a second handle in this process acts like another process.
        let handle = File::open(&lock).unwrap();
        handle.lock().unwrap();
        assert_eq!(records.owner(&record("https://a.example/")), Some(Owner::Running(4711)));
        drop(handle);
        assert_eq!(records.owner(&record("https://a.example/")), Some(Owner::Ended));
        fs::remove_file(lock).unwrap();
        assert_eq!(records.owner(&record("https://a.example/")), Some(Owner::Running(4711)));
    }

    /// In a shared folder, the locks of another machine may be invisible. So a lock that seems free does not show that its
    /// process has ended.
    #[test]
    fn records_of_other_machines_are_kept_and_records_from_before_a_restart_belong_to_ended_processes() {
        let folder = Folder::new("machines");
        let records = folder.records();
        let machine = |host: &str, boot: &str| Machine { host: host.to_owned(), boot: Some(boot.to_owned()) };
        let (this, url) = (Machine::this(), "https://a.example/");
        let boot = this.boot.clone().unwrap_or_default();
        let mut cases = vec![(machine("elsewhere", "b0"), Owner::OtherMachine), (machine(&this.host, "b0"), Owner::Ended)];
        if !boot.is_empty() {
            cases.push((machine("a-container", &boot), Owner::Ended));
        }
        for (number, (machine, owner)) in cases.into_iter().enumerate() {
            let url = format!("{url}{number}");
            folder.ended(&format!("case-{number}"), &Record { machine, ..record(&url) });
            assert_eq!(records.owner(&record(&url)), Some(owner), "{number}");
        }
        records.forget(&record(url), None);
        assert_eq!(records.all().len(), 1, "expected only the record of the other machine");
    }

    #[test]
    fn a_listener_with_two_records_belongs_to_an_ended_process_only_if_both_processes_have_ended() {
        let folder = Folder::new("two-processes");
        let records = folder.records();
        folder.ended("ended", &record("https://a.example/"));
        let path = records.write(&record("https://a.example/")).unwrap();
        assert_eq!(records.owner(&record("https://a.example")), Some(Owner::ThisProcess));
        release(&path);
        assert_eq!(records.owner(&record("https://a.example")), Some(Owner::Ended));
    }

    #[test]
    fn the_number_of_records_is_limited_and_an_incomplete_record_file_is_ignored() {
        let folder = Folder::new("many-records");
        let records = folder.records();
        for number in 0..MAX_ENDED + 20 {
            folder.ended(&format!("ended-{number}"), &record("https://a.example/"));
        }
        fs::write(folder.0.join(FOLDER).join("truncated.json"), "{\"base_url\":\"htt").unwrap();
        records.write(&record("https://b.example/")).unwrap();
        assert_eq!(records.all().len(), MAX_ENDED + 1);
        records.forget(&record("https://b.example/"), None);
        assert!(records.all().is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn records_are_private_and_an_unusable_folder_is_skipped() {
        use std::os::unix::fs::PermissionsExt as _;
        let (usable, broken) = (Folder::new("record-modes"), Folder::new("record-broken"));
        fs::write(&broken.0, "a file").unwrap();
        let records = Records { folders: vec![broken.0.clone(), usable.0.clone()] };
        let path = records.write(&record("https://a.example/")).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(path.parent().unwrap()), mode(&path)), (0o700, 0o600));
        release(&path);
        fs::remove_file(&broken.0).unwrap();
        let without_folder = Records { folders: vec![PathBuf::from("/dev/null/state")] };
        assert!(without_folder.write(&record("https://a.example/")).is_err());
    }
}
