//! Where the login record is kept, so that a refused password stays refused in the next process.
//!
//! The record stands in the [token store](crate::TokenStore) of the client, if it has one, because other machines may share it, and in
//! the first private folder of this machine that takes it (`state_folder`). Folders come and go (a disk fills up, a home becomes
//! read-only), so every copy carries a revision, all copies are read, and the highest revision counts.

use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use crate::auth::login_record::LoginRecord;
use crate::auth::state_folder;
use crate::auth::store::{FileStore, MemoryStore, TokenLock, TokenStore};
use crate::auth::token_kind::TokenKind;
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::transport::call::Core;

/// Allows logins where no record can be kept.
const UNRECORDED: &str = "THINGSPACE_UNRECORDED_LOGIN";

/// Damaged records that are counted, each in an entry of its own: what can be cut short by a full disk cannot hold the count.
const DAMAGES: [&str; 2] = ["damaged-1", "damaged-2"];

/// What such an entry holds after a login that worked. Anything else counts, also a part of this.
const REPAIRED: &str = "repaired";

/// What remains of refusals where nothing outlives the process.
static PROCESS: LazyLock<MemoryStore> = LazyLock::new(MemoryStore::default);

/// How a client keeps its login record.
#[derive(Clone, Debug, Default)]
pub(crate) struct LoginPlaces {
    /// Instead of the folders of this machine.
    pub(crate) given: Option<Arc<dyn TokenStore>>,
    /// Whether to log in where no record can be kept.
    pub(crate) unrecorded: bool,
}

impl LoginPlaces {
    fn allow_unrecorded(&self) -> bool {
        self.unrecorded || std::env::var_os(UNRECORDED).is_some_and(|value| value == "1")
    }
}

/// One copy of the record, locked.
struct Copy {
    store: Arc<dyn TokenStore>,
    name: String,
    /// In a folder of this machine; where it fails, the next folder takes its place.
    is_folder: bool,
    outlives_process: bool,
    _lock: TokenLock,
}

/// The login record of one user, locked for other clients and processes.
pub(crate) struct LoginKeeper<'a> {
    core: &'a Core,
    name: String,
    copies: Vec<Copy>,
    /// Folders of this machine that are tried when those before them fail.
    folders: VecDeque<PathBuf>,
    /// Folders that are only read.
    others: Vec<PathBuf>,
    problems: Vec<String>,
}

impl<'a> LoginKeeper<'a> {
    /// Takes the record, waiting until nobody else has it.
    ///
    /// # Errors
    /// [`ErrorKind::Session`] when another process holds it for too long.
    pub(crate) async fn open(core: &'a Core, which: TokenKind) -> Result<Self> {
        let mut keeper = Self {
            core,
            name: core.login_name(which),
            copies: Vec::new(),
            folders: VecDeque::new(),
            others: Vec::new(),
            problems: Vec::new(),
        };
        if let Some(store) = &core.store {
            // A name of its own: the token store may be the store of the login record too, and nobody can lock one name twice.
            let (copy, name) = ((Arc::clone(store), store.outlives_process()), format!("{}-copy", keeper.name));
            keeper.add(copy, name, false, "the token store").await?;
        }
        match &core.login_places.given {
            Some(store) => {
                let name = keeper.name.clone();
                keeper.add((Arc::clone(store), true), name, false, "the store of the login record").await?;
            }
            None => {
                keeper.folders = state_folder::candidates().into();
                keeper.open_folder().await?;
            }
        }
        Ok(keeper)
    }

    /// Locks the record in a store and keeps a copy there from now on. False when the store cannot.
    async fn add(&mut self, copy: (Arc<dyn TokenStore>, bool), name: String, is_folder: bool, place: &str) -> Result<bool> {
        let (store, outlives_process) = copy;
        let locked = store.lock(&name).await;
        match locked {
            Ok(lock) => {
                self.copies.push(Copy { store, name, is_folder, outlives_process, _lock: lock });
                Ok(true)
            }
            Err(error) if error.kind() == io::ErrorKind::TimedOut => Err(busy(&error)),
            Err(error) => {
                self.problems.push(format!("{place}: {error}"));
                Ok(false)
            }
        }
    }

    /// Opens the first folder of this machine that works, of those not tried yet; when none is left, the memory of this process.
    async fn open_folder(&mut self) -> Result<()> {
        while let Some(folder) = self.folders.pop_front() {
            let place = folder.display().to_string();
            match FileStore::in_own_folder(folder.clone()) {
                Ok(store) => {
                    if self.add((Arc::new(store), true), self.name.clone(), true, &place).await? {
                        return Ok(());
                    }
                    self.others.push(folder);
                }
                Err(error) => {
                    self.problems.push(format!("{place}: {error}"));
                    self.others.push(folder);
                }
            }
        }
        self.add((Arc::new(PROCESS.clone()), false), self.name.clone(), false, "memory").await.map(|_| ())
    }

    /// The record as the newest copy has it. A copy that cannot be read counts as a login without a clear outcome.
    pub(crate) fn read(&mut self) -> LoginRecord {
        let (mut newest, mut damages) = (LoginRecord::default(), 0);
        let mut take = |found: Found, damage: u32| match found {
            Found::Nothing => {}
            Found::Whole(record) if record.revision >= newest.revision => newest = record,
            Found::Whole(_) => {}
            Found::Unreadable => damages = damages.max(1),
            Found::Damaged => damages = damages.max(damage),
        };
        for copy in &self.copies {
            let found = find(&*copy.store, &copy.name);
            let damage = if matches!(found, Found::Damaged) { count_damage(copy) } else { 0 };
            take(found, damage);
        }
        for folder in self.folders.iter().chain(&self.others).filter(|folder| state_folder::is_ours(folder)) {
            take(find(&FileStore::at(folder.clone()), &self.name), 1);
        }
        newest.damaged(damages);
        newest
    }

    /// Writes the record to every copy, and to the next folder where one fails.
    ///
    /// True when it outlives the process.
    ///
    /// # Errors
    /// [`ErrorKind::Session`] when another process holds the next folder for too long.
    pub(crate) async fn write(&mut self, record: &mut LoginRecord) -> Result<bool> {
        record.revision += 1;
        let text = record.to_text();
        let mut kept = false;
        let mut next = 0;
        while next < self.copies.len() {
            let copy = &self.copies[next];
            match copy.store.write(&copy.name, &text) {
                Ok(()) => {
                    kept |= copy.outlives_process;
                    next += 1;
                }
                Err(error) => {
                    let failed = self.copies.remove(next);
                    self.problems.push(error.to_string());
                    if failed.is_folder {
                        self.open_folder().await?;
                    }
                }
            }
        }
        Ok(kept)
    }

    /// Takes back what was counted because records could not be read.
    pub(crate) fn repair(&self) {
        for copy in &self.copies {
            for damage in DAMAGES {
                let name = format!("{}-{damage}", copy.name);
                if !matches!(copy.store.read(&name), Ok(None)) {
                    // Where this fails too, the next damaged record counts twice: too careful, not too bold.
                    let _ = copy.store.write(&name, &REPAIRED.into());
                }
            }
        }
    }

    /// Whether a login may be made although nothing of it outlives the process.
    ///
    /// # Errors
    /// It may not; the error names the places that were tried.
    pub(crate) fn check_unrecorded(&self) -> Result<()> {
        if self.core.login_places.allow_unrecorded() {
            return Ok(());
        }
        let message = format!(
            "not logged in: the login record cannot be kept ({}), and without it repeated failures could lock the user",
            self.problems.join("; ")
        );
        Err(Error::new(ErrorKind::Auth, Phase::BeforeSending, message)
            .remedy("make one of these places writable, or set THINGSPACE_UNRECORDED_LOGIN=1 to log in without a record"))
    }
}

/// How many records were found damaged since the last login that worked, this one included.
fn count_damage(copy: &Copy) -> u32 {
    let mut count = 0;
    for damage in DAMAGES {
        count += 1;
        let name = format!("{}-{damage}", copy.name);
        let is_counted = match copy.store.read(&name) {
            Ok(None) => false,
            Ok(Some(text)) => text.expose() != REPAIRED,
            Err(_) => true,
        };
        if !is_counted {
            // An entry that is there but empty counts as well.
            let _ = copy.store.write(&name, &"damaged".into());
            break;
        }
    }
    count
}

/// What stands at the place of a record.
enum Found {
    Nothing,
    Whole(LoginRecord),
    /// Something that is not a whole record.
    Damaged,
    /// Something that cannot be read at all, and will not be at the next login either.
    Unreadable,
}

fn find(store: &dyn TokenStore, name: &str) -> Found {
    match store.read(name) {
        Ok(None) => Found::Nothing,
        Ok(Some(text)) => LoginRecord::from_text(&text).map_or(Found::Damaged, Found::Whole),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Found::Damaged,
        Err(_) => Found::Unreadable,
    }
}

/// A lock that another process does not give back.
pub(crate) fn busy(error: &io::Error) -> Error {
    Error::new(ErrorKind::Session, Phase::BeforeSending, format!("not logged in: {error}"))
        .remedy("let that process finish, or end it; a login without the lock could lock the user")
}
