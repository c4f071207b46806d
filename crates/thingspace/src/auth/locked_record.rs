//! Stores the login record, which counts failed logins and contains digests of refused credentials. So the next process does not
//! retry a password that the service has already refused.
//!
//! The record has up to two current copies. One copy is in the first usable private folder of this machine (`state_folder`), or
//! in the store that replaces these folders ([`LoginPlaces::custom`]). If the client has a [token store](crate::TokenStore), the
//! other copy is in the token store, because other machines may share that store. A folder may become unusable, for example
//! because the disk is full, and an older copy may remain in that folder. So every copy has a revision. A client reads all copies
//! and uses the copy with the highest revision.
//!
//! A [required](crate::TokenStore::is_required) token store contains the only copy. The folders are then not read, because a
//! folder may contain a higher revision from the time before the machines shared the store. That revision would hide the failures
//! of other machines.

use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use crate::auth::cell_lock::Lease;
use crate::auth::login_record::LoginRecord;
use crate::auth::state_folder;
use crate::auth::store::{FileStore, MemoryStore, TokenLock, TokenStore};
use crate::auth::token_kind::TokenKind;
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::transport::call::Core;

/// The environment variable that allows logins without a stored record if its value is `1`.
const UNRECORDED: &str = "THINGSPACE_UNRECORDED_LOGIN";

/// Suffixes for the names of damage entries. Each time the login record in a store is found damaged, the client adds a damage
/// entry to the store, up to two. A single entry with a counter would be unsafe, because a full disk could truncate it.
const DAMAGE_ENTRIES: [&str; 2] = ["damaged-1", "damaged-2"];

/// The content of a damage entry that has been reset. Any other content counts as damage, even a truncated `repaired`.
const REPAIRED: &str = "repaired";

/// The store of login records if no folder on this machine is usable. Its records are lost when the process ends.
static PROCESS: LazyLock<MemoryStore> = LazyLock::new(MemoryStore::default);

/// Where a client stores its login record.
#[derive(Clone, Debug, Default)]
pub(crate) struct LoginPlaces {
    /// The store that replaces the folders of this machine.
    pub(crate) custom: Option<Arc<dyn TokenStore>>,
    /// Whether to log in even if no record can be stored.
    pub(crate) unrecorded: bool,
}

impl LoginPlaces {
    fn allows_unrecorded(&self) -> bool {
        self.unrecorded || std::env::var_os(UNRECORDED).is_some_and(|value| value == "1")
    }
}

/// A locked copy of the record.
struct Copy {
    store: Arc<dyn TokenStore>,
    name: String,
    /// Whether the copy is in a folder of this machine. If a write to the folder fails, the next folder is used.
    is_folder: bool,
    outlives_process: bool,
    lock: TokenLock,
}

/// The login record of a user, locked against other clients and processes.
pub(crate) struct LockedLoginRecord<'a> {
    core: &'a Core,
    name: String,
    copies: Vec<Copy>,
    /// Folders of this machine to try if the current folder fails.
    folders: VecDeque<PathBuf>,
    /// Folders that could not be opened or locked. Their records are only read.
    read_only: Vec<PathBuf>,
    problems: Vec<String>,
}

impl<'a> LockedLoginRecord<'a> {
    /// Waits until no other client or process holds the lock on the record, and locks the record.
    ///
    /// # Errors
    /// [`ErrorKind::Session`] if another process holds the lock for too long, or a required store cannot be locked.
    pub(crate) async fn open(core: &'a Core, kind: TokenKind) -> Result<Self> {
        let mut locked = Self {
            core,
            name: core.login_name(kind),
            copies: Vec::new(),
            folders: VecDeque::new(),
            read_only: Vec::new(),
            problems: Vec::new(),
        };
        if let Some(store) = core.store.as_ref().filter(|store| store.is_required()) {
            let name = locked.name.clone();
            locked.add((Arc::clone(store), store.outlives_process()), name, false, "the token store").await?;
            return Ok(locked);
        }
        if let Some(store) = &core.store {
            // This copy has its own name, because the token store may also be the store of the login record, and a name cannot be
            // locked twice.
            let (copy, name) = ((Arc::clone(store), store.outlives_process()), format!("{}-copy", locked.name));
            locked.add(copy, name, false, "the token store").await?;
        }
        match &core.login_places.custom {
            Some(store) => {
                let name = locked.name.clone();
                locked.add((Arc::clone(store), true), name, false, "the store of the login record").await?;
            }
            None => {
                locked.folders = state_folder::candidates().into();
                locked.open_folder().await?;
            }
        }
        Ok(locked)
    }

    /// Locks the record in a store, adds the store to the copies, and returns true. If the store cannot lock the record, notes
    /// the problem and returns false. Returns an error instead if that store is required, or if another process holds the lock
    /// for too long.
    async fn add(&mut self, copy: (Arc<dyn TokenStore>, bool), name: String, is_folder: bool, label: &str) -> Result<bool> {
        let (store, outlives_process) = copy;
        let locked = store.lock(&name).await;
        match locked {
            Ok(lock) => {
                self.copies.push(Copy { store, name, is_folder, outlives_process, lock });
                Ok(true)
            }
            Err(error) if error.kind() == io::ErrorKind::TimedOut => Err(busy(&error)),
            Err(error) if store.is_required() => Err(unavailable(&error)),
            Err(error) => {
                self.problems.push(format!("{label}: {error}"));
                Ok(false)
            }
        }
    }

    /// Adds a copy in the first remaining folder of this machine that works, or in the memory of this process if no folder
    /// works.
    async fn open_folder(&mut self) -> Result<()> {
        while let Some(folder) = self.folders.pop_front() {
            let label = folder.display().to_string();
            match FileStore::in_own_folder(folder.clone()) {
                Ok(store) => {
                    if self.add((Arc::new(store), true), self.name.clone(), true, &label).await? {
                        return Ok(());
                    }
                    self.read_only.push(folder);
                }
                Err(error) => {
                    self.problems.push(format!("{label}: {error}"));
                    self.read_only.push(folder);
                }
            }
        }
        self.add((Arc::new(PROCESS.clone()), false), self.name.clone(), false, "memory").await.map(|_| ())
    }

    /// Returns the newest of the readable copies of the record. If a copy is unreadable or damaged, increases the count of
    /// failures in the returned record, because the unreadable or damaged copy may have recorded another failure.
    ///
    /// # Errors
    /// [`ErrorKind::Session`] if a required store cannot be read.
    pub(crate) async fn read(&self) -> Result<LoginRecord> {
        let (mut newest, mut unreadable) = (LoginRecord::default(), 0);
        let mut note = |found: Found, damage: u32| match found {
            Found::Missing => {}
            Found::Whole(record) if record.revision >= newest.revision => newest = record,
            Found::Whole(_) => {}
            Found::Unreadable(_) => unreadable = unreadable.max(1),
            Found::Damaged => unreadable = unreadable.max(damage),
        };
        for copy in &self.copies {
            let found = find(&*copy.store, &copy.name).await;
            let damage = match &found {
                Found::Damaged => count_damage(copy).await,
                Found::Unreadable(error) if copy.store.is_required() => return Err(unavailable(error)),
                _ => 0,
            };
            note(found, damage);
        }
        for folder in self.folders.iter().chain(&self.read_only).filter(|folder| state_folder::is_ours(folder)) {
            note(find(&FileStore::at(folder.clone()), &self.name).await, 1);
        }
        newest.add_unreadable_copies(unreadable);
        Ok(newest)
    }

    /// Writes the record to every copy, with a new revision. If a write fails and the store is not required, drops the copy. If
    /// the dropped copy was in a folder, uses the next folder instead.
    ///
    /// Returns whether at least one of the written copies survives this process.
    ///
    /// # Errors
    /// [`ErrorKind::Session`] if another process holds the lock in the next folder for too long, or a required store does not
    /// accept the record.
    pub(crate) async fn write(&mut self, record: &mut LoginRecord) -> Result<bool> {
        record.revision += 1;
        let json = record.to_json();
        let mut is_durable = false;
        let mut next = 0;
        while next < self.copies.len() {
            let copy = &self.copies[next];
            let written = copy.store.write(&copy.name, &json).await;
            match written {
                Ok(()) => {
                    is_durable |= copy.outlives_process;
                    next += 1;
                }
                Err(error) if copy.store.is_required() => return Err(unavailable(&error)),
                Err(error) => {
                    let failed = self.copies.remove(next);
                    self.problems.push(error.to_string());
                    if failed.is_folder {
                        self.open_folder().await?;
                    }
                }
            }
        }
        Ok(is_durable)
    }

    /// Resets all damage entries, so that earlier damage no longer counts as failures.
    pub(crate) async fn repair(&self) {
        for copy in &self.copies {
            for damage in DAMAGE_ENTRIES {
                let name = format!("{}-{damage}", copy.name);
                if !matches!(copy.store.read(&name).await, Ok(None)) {
                    // Ignore a failed write: the damage then stays counted, and at worst, logins are stopped too early.
                    let _ = copy.store.write(&name, &REPAIRED.into()).await;
                }
            }
        }
    }

    /// Returns the leases of the locks that another process can take while this process is suspended.
    pub(crate) fn leases(&self) -> Vec<Lease> {
        self.copies.iter().filter_map(|copy| copy.lock.lease()).collect()
    }

    /// Releases the locks.
    pub(crate) async fn close(self) {
        for copy in self.copies {
            copy.lock.release().await;
        }
    }

    /// Checks whether a login is allowed although the login record would not survive the process.
    ///
    /// # Errors
    /// [`ErrorKind::Auth`] if the login is not allowed. The message lists the folders and stores that were tried.
    pub(crate) fn check_unrecorded(&self) -> Result<()> {
        if self.core.login_places.allows_unrecorded() {
            return Ok(());
        }
        let message = format!(
            "not logged in: the login record cannot be stored ({}), and without a record, repeated failures could lock the user",
            self.problems.join("; ")
        );
        Err(Error::new(ErrorKind::Auth, Phase::BeforeSending, message)
            .with_remedy("make one of these places writable, or set THINGSPACE_UNRECORDED_LOGIN=1 to log in without a record"))
    }
}

/// Adds a damage entry for a damaged copy. Returns how often the copy was found damaged since the last
/// [`repair`](LockedLoginRecord::repair), including this time, but at most 2.
async fn count_damage(copy: &Copy) -> u32 {
    let mut count = 0;
    for damage in DAMAGE_ENTRIES {
        count += 1;
        let name = format!("{}-{damage}", copy.name);
        let is_counted = match copy.store.read(&name).await {
            Ok(None) => false,
            Ok(Some(content)) => content.expose() != REPAIRED,
            Err(_) => true,
        };
        if !is_counted {
            // Ignore a failed write, because a partly written entry counts as damage too.
            let _ = copy.store.write(&name, &"damaged".into()).await;
            break;
        }
    }
    count
}

/// What a store contains under the name of the record.
enum Found {
    Missing,
    Whole(LoginRecord),
    /// The content is not a whole record.
    Damaged,
    /// The record cannot be read. No damage entry is necessary: if the record stays unreadable, the next login also finds it
    /// unreadable, and also counts a failure.
    Unreadable(io::Error),
}

async fn find(store: &dyn TokenStore, name: &str) -> Found {
    match store.read(name).await {
        Ok(None) => Found::Missing,
        Ok(Some(json)) => LoginRecord::from_json(&json).map_or(Found::Damaged, Found::Whole),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Found::Damaged,
        Err(error) => Found::Unreadable(error),
    }
}

/// The error for a lock that another process does not release.
pub(crate) fn busy(error: &io::Error) -> Error {
    Error::new(ErrorKind::Session, Phase::BeforeSending, format!("not logged in: {error}"))
        .with_remedy("let that process finish, or end it; a login without the lock could lock the user")
}

/// The error for a required store that cannot be read, locked or written.
pub(crate) fn unavailable(error: &io::Error) -> Error {
    Error::new(ErrorKind::Session, Phase::BeforeSending, format!("not logged in: {error}")).with_remedy(
        "make the store available: without it, each machine would count only its own failures, and five failures lock the user",
    )
}
