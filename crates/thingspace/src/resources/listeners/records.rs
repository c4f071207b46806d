//! Which listeners processes of this machine registered for themselves, so that one whose process is gone can be recognized.
//!
//! A record is a file that only its user can read, with a lock file next to it. The process holds the lock for as long as it lives: the
//! system releases it whichever way the process ends, and no process id is mistaken for one that was given out again.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use crate::auth::state_folder;
use crate::auth::store::private;
use crate::resources::listeners::url_check::same;

/// Below the folders in which this user keeps state.
const FOLDER: &str = "listeners";

/// Records of processes that are gone, at most: the oldest go first.
const KEPT: usize = 200;

/// A listener that a process registered for itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Record {
    pub(crate) base_url: String,
    pub(crate) account: String,
    pub(crate) service: String,
    pub(crate) url: String,
    pub(crate) process: u32,
    /// When it was registered, for people who look into the folder.
    pub(crate) time: String,
    pub(crate) machine: Machine,
}

/// The machine that a process runs on. A state folder may be shared by several, or by containers of one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Machine {
    host: String,
    /// What the kernel calls the time since it was started; the same in all containers of a machine.
    boot: Option<String>,
}

impl Machine {
    pub(crate) fn this() -> Self {
        Self {
            host: host_name(),
            boot: fs::read_to_string("/proc/sys/kernel/random/boot_id").ok().map(|id| id.trim().to_owned()),
        }
    }

    /// Whether locks of the one are seen on the other: the machine is the same, whether it was started again since or not.
    fn is(&self, other: &Self) -> bool {
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

/// The process that a record is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holder {
    /// This one.
    Us,
    /// Another one, which still runs.
    Running(u32),
    /// One of another machine.
    Elsewhere,
    /// One that has ended.
    Gone,
}

/// Locks of this process, by the record they are for. They are released when a listener is deregistered, or with the process.
static HELD: Mutex<Vec<(PathBuf, File)>> = Mutex::new(Vec::new());

/// The records in the state folders of this user.
#[derive(Clone, Debug)]
pub(crate) struct Records {
    /// The best one first.
    folders: Vec<PathBuf>,
}

impl Records {
    pub(crate) fn of_user() -> Self {
        Self { folders: state_folder::candidates() }
    }

    /// Keeps a record for as long as this process lives, in the first folder that works.
    pub(crate) fn write(&self, record: &Record) -> io::Result<PathBuf> {
        self.make_room();
        let mut failed = io::Error::other("this user has no state folder");
        for folder in &self.folders {
            match state_folder::make_private(folder).and_then(|()| write(&folder.join(FOLDER), record)) {
                Ok(path) => return Ok(path),
                Err(error) => failed = io::Error::new(error.kind(), format!("{}: {error}", folder.display())),
            }
        }
        Err(failed)
    }

    /// The records about one service of one account, with their processes.
    pub(crate) fn about(&self, wanted: &Record) -> Vec<(PathBuf, Record, Holder)> {
        self.all().into_iter().filter(|(_, record, _)| record.is_about(wanted)).collect()
    }

    /// All records.
    pub(crate) fn all(&self) -> Vec<(PathBuf, Record, Holder)> {
        let folders = self.folders.iter().map(|folder| folder.join(FOLDER)).filter(|folder| state_folder::is_ours(folder));
        let files = folders.filter_map(|folder| fs::read_dir(folder).ok()).flatten();
        let paths = files.filter_map(|file| Some(file.ok()?.path()));
        let paths = paths.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
        let read = |path: PathBuf| {
            let record: Record = serde_json::from_slice(&fs::read(&path).ok()?).ok()?;
            let holder = holder(&path, &record);
            Some((path, record, holder))
        };
        paths.filter_map(read).collect()
    }

    /// Which process has registered `url` for the service, as far as records tell. A process that runs counts before one that is gone.
    pub(crate) fn holder(&self, wanted: &Record) -> Option<Holder> {
        let holders =
            self.about(wanted).into_iter().filter(|(_, record, _)| same(&record.url, &wanted.url)).map(|(.., holder)| holder);
        holders.min_by_key(|holder| match holder {
            Holder::Running(_) => 0,
            Holder::Elsewhere => 1,
            Holder::Us => 2,
            Holder::Gone => 3,
        })
    }

    /// Deletes the records of this process, and of those that are gone, about a service: all but `except`.
    pub(crate) fn forget(&self, wanted: &Record, except: Option<&Path>) {
        for (path, _, holder) in self.about(wanted) {
            if matches!(holder, Holder::Us | Holder::Gone) && except != Some(&path) {
                release(&path);
            }
        }
    }

    fn make_room(&self) {
        let mut gone: Vec<_> =
            self.all().into_iter().filter(|(.., holder)| *holder == Holder::Gone).map(|(path, ..)| path).collect();
        gone.sort_by_key(|path| fs::metadata(path).and_then(|file| file.modified()).ok());
        let excess = gone.len().saturating_sub(KEPT);
        gone.iter().take(excess).for_each(|path| release(path));
    }
}

fn write(folder: &Path, record: &Record) -> io::Result<PathBuf> {
    state_folder::make_private(folder)?;
    let path = folder.join(format!("listener-{:016x}.json", rand::random::<u64>()));
    // Locked before there is a record: it would be taken for one of a process that is gone.
    let lock = private(OpenOptions::new().read(true).write(true).create_new(true)).open(path.with_extension("lock"))?;
    lock.try_lock()?;
    HELD.lock().unwrap_or_else(PoisonError::into_inner).push((path.clone(), lock));
    let aside = path.with_extension("new");
    let file = private(OpenOptions::new().write(true).create_new(true)).open(&aside);
    let text = serde_json::to_vec(record).map_err(io::Error::other);
    let written = file.and_then(|mut file| file.write_all(&text?).and_then(|()| file.sync_all()));
    match written.and_then(|()| fs::rename(&aside, &path)) {
        Ok(()) => Ok(path),
        Err(error) => {
            let _ = fs::remove_file(&aside);
            release(&path);
            Err(error)
        }
    }
}

/// Deletes a record, and gives its lock back if it is ours.
pub(crate) fn release(path: &Path) {
    let _ = fs::remove_file(path);
    HELD.lock().unwrap_or_else(PoisonError::into_inner).retain(|(held, _)| held != path);
    let _ = fs::remove_file(path.with_extension("lock"));
}

/// A lock that is missing or cannot be read counts as held: what is not known to be gone must not be displaced.
fn holder(path: &Path, record: &Record) -> Holder {
    if HELD.lock().unwrap_or_else(PoisonError::into_inner).iter().any(|(held, _)| held == path) {
        return Holder::Us;
    }
    if !record.machine.is(&Machine::this()) {
        return Holder::Elsewhere;
    }
    let running = Holder::Running(record.process);
    let Ok(lock) = OpenOptions::new().read(true).write(true).open(path.with_extension("lock")) else { return running };
    // Shared, so that two processes that look at the same time do not take each other for the owner.
    match lock.try_lock_shared() {
        Ok(()) => Holder::Gone,
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

        /// A record without the lock of a living process.
        fn gone(&self, name: &str, record: &Record) {
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
    fn a_record_counts_as_ours_until_it_is_released_and_a_dead_one_as_gone() {
        let folder = Folder::new("holders");
        let records = folder.records();
        let (living, dead) = (record("https://a.example/"), record("https://b.example/"));
        let path = records.write(&living).unwrap();
        folder.gone("dead", &dead);
        assert_eq!((records.holder(&living), records.holder(&dead)), (Some(Holder::Us), Some(Holder::Gone)));
        assert_eq!(records.holder(&record("https://c.example/")), None);
        let elsewhere = Record { account: "0000123456-00002".to_owned(), ..dead.clone() };
        assert_eq!(records.holder(&elsewhere), None, "of another account");
        release(&path);
        assert_eq!(records.holder(&living), None);
    }

    #[test]
    fn a_lock_that_another_process_holds_or_that_is_missing_is_not_gone() {
        let folder = Folder::new("locks-of-others");
        let records = folder.records();
        folder.gone("other", &record("https://a.example/"));
        let lock = folder.0.join(FOLDER).join("other.lock");
        // Another handle in this process stands for another process: the lock belongs to the handle.
        let held = File::open(&lock).unwrap();
        held.lock().unwrap();
        assert_eq!(records.holder(&record("https://a.example/")), Some(Holder::Running(4711)));
        drop(held);
        assert_eq!(records.holder(&record("https://a.example/")), Some(Holder::Gone));
        fs::remove_file(lock).unwrap();
        assert_eq!(records.holder(&record("https://a.example/")), Some(Holder::Running(4711)));
    }

    /// Locks of another machine may not be seen in a folder that both share.
    #[test]
    fn a_record_of_another_machine_is_not_gone_and_one_from_before_a_restart_is() {
        let folder = Folder::new("machines");
        let records = folder.records();
        let machine = |host: &str, boot: &str| Machine { host: host.to_owned(), boot: Some(boot.to_owned()) };
        let (this, url) = (Machine::this(), "https://a.example/");
        let boot = this.boot.clone().unwrap_or_default();
        let mut cases = vec![(machine("elsewhere", "b0"), Holder::Elsewhere), (machine(&this.host, "b0"), Holder::Gone)];
        if !boot.is_empty() {
            cases.push((machine("a-container", &boot), Holder::Gone));
        }
        for (number, (machine, holder)) in cases.into_iter().enumerate() {
            let url = format!("{url}{number}");
            folder.gone(&format!("case-{number}"), &Record { machine, ..record(&url) });
            assert_eq!(records.holder(&record(&url)), Some(holder), "{number}");
        }
        records.forget(&record(url), None);
        assert_eq!(records.all().len(), 1, "the record of the other machine stays");
    }

    #[test]
    fn one_url_of_two_processes_is_gone_when_both_are() {
        let folder = Folder::new("two-processes");
        let records = folder.records();
        folder.gone("dead", &record("https://a.example/"));
        let path = records.write(&record("https://a.example/")).unwrap();
        assert_eq!(records.holder(&record("https://a.example")), Some(Holder::Us));
        release(&path);
        assert_eq!(records.holder(&record("https://a.example")), Some(Holder::Gone));
    }

    #[test]
    fn records_are_bounded_and_torn_ones_count_for_nothing() {
        let folder = Folder::new("many-records");
        let records = folder.records();
        for number in 0..KEPT + 20 {
            folder.gone(&format!("dead-{number}"), &record("https://a.example/"));
        }
        fs::write(folder.0.join(FOLDER).join("torn.json"), "{\"base_url\":\"htt").unwrap();
        records.write(&record("https://b.example/")).unwrap();
        assert_eq!(records.all().len(), KEPT + 1);
        records.forget(&record("https://b.example/"), None);
        assert!(records.all().is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_read_them_and_an_open_folder_of_others_is_not_used() {
        use std::os::unix::fs::PermissionsExt as _;
        let (usable, broken) = (Folder::new("record-modes"), Folder::new("record-broken"));
        fs::write(&broken.0, "a file").unwrap();
        let records = Records { folders: vec![broken.0.clone(), usable.0.clone()] };
        let path = records.write(&record("https://a.example/")).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(path.parent().unwrap()), mode(&path)), (0o700, 0o600));
        release(&path);
        fs::remove_file(&broken.0).unwrap();
        let nowhere = Records { folders: vec![PathBuf::from("/dev/null/state")] };
        assert!(nowhere.write(&record("https://a.example/")).is_err());
    }
}
