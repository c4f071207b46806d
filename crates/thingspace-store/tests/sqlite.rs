//! Tests the SQLite store with the conformance suite, and with shared, foreign, damaged and locked files.
#![cfg(feature = "sqlite")]

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use thingspace_store::{Durability, Entry, ErrorKind, Place, SqliteStore, Store, conformance, open};

/// The folder of one test. Dropping the value removes the folder with its content.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("thingspace-store-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("store.db")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn note(key: &str) -> Entry {
    Entry::new(key, "t", "note", "body")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sqlite_store_conforms() {
    let folder = Folder::new("conforms");
    let count = AtomicU32::new(0);
    conformance::all(|| {
        let path = folder.0.join(format!("{}.db", count.fetch_add(1, Ordering::Relaxed)));
        async move { Ok(Arc::new(SqliteStore::open(path).await?) as Arc<dyn Store>) }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reopened_file_contains_everything() {
    let folder = Folder::new("reopened");
    conformance::survives_reopening(|| {
        let url = format!("sqlite:{}", folder.file().display());
        async move { open(&url).await }
    })
    .await;
}

#[tokio::test]
async fn two_stores_on_one_file_see_each_others_entries() {
    let folder = Folder::new("two");
    let (one, two) = (SqliteStore::open(folder.file()).await.unwrap(), SqliteStore::open(folder.file()).await.unwrap());
    let waiting = tokio::spawn(async move { (two.wait_after(Place::START, std::time::Duration::from_secs(30)).await, two) });
    let place = one.append(vec![note("a")]).await.unwrap()[0].place();
    let (woken, two) = waiting.await.unwrap();
    assert_eq!(woken.unwrap(), place);
    assert!(!two.append(vec![note("a")]).await.unwrap()[0].is_new());
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_can_read_the_files() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new("modes");
    let store = SqliteStore::open(folder.file()).await.unwrap();
    store.append(vec![note("a")]).await.unwrap();
    let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(folder.0.clone()), 0o700);
    for ending in ["db", "db-wal", "db-shm"] {
        assert_eq!(mode(folder.0.join(format!("store.{ending}"))), 0o600, "{ending}");
    }
}

#[tokio::test]
async fn files_of_other_formats_are_refused_and_left_unchanged() {
    let folder = Folder::new("foreign");
    fs::create_dir(&folder.0).unwrap();
    let foreign = rusqlite::Connection::open(folder.file()).unwrap();
    foreign.execute_batch("create table people (name text); insert into people values ('Ada')").unwrap();
    // Other programs may use `user_version` too, so none of these versions makes the file a store.
    for version in [0, 1, 99] {
        foreign.pragma_update(None, "user_version", version).unwrap();
        let before = fs::read(folder.file()).unwrap();
        let error = SqliteStore::open(folder.file()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotAStore, "version {version}: {error}");
        assert!(fs::read(folder.file()).unwrap() == before, "the file with version {version} was changed");
    }
    assert_eq!(foreign.query_row("select name from people", [], |row| row.get::<_, String>(0)).unwrap(), "Ada");

    let text = folder.0.join("notes.txt");
    fs::write(&text, "not a database, but long enough to look like a file that could be one ".repeat(20)).unwrap();
    let error = SqliteStore::open(&text).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotAStore, "{error}");

    let newer = folder.0.join("newer.db");
    drop(SqliteStore::open(&newer).await.unwrap());
    rusqlite::Connection::open(&newer).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let error = SqliteStore::open(&newer).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NewerVersion, "{error}");
    assert!(error.to_string().contains("version 99: expected at most 1"), "{error}");
}

#[tokio::test]
async fn describing_a_removed_file_fails_and_creates_no_file() {
    let folder = Folder::new("removed");
    let store = SqliteStore::open(folder.file()).await.unwrap();
    assert!(matches!(store.describe().await.unwrap().durability, Durability::Flushed(_)));
    fs::remove_dir_all(&folder.0).unwrap();
    assert!(store.describe().await.is_err());
    assert!(!folder.0.exists(), "the description created a file");
}

#[tokio::test]
async fn a_damaged_file_causes_an_error_instead_of_a_panic() {
    let folder = Folder::new("damaged");
    let store = SqliteStore::open(folder.file()).await.unwrap();
    let entries = (0..200).map(|key| Entry::new(key.to_string(), "t", "note", vec![1; 500])).collect();
    store.append(entries).await.unwrap();
    drop(store);
    rusqlite::Connection::open(folder.file()).unwrap().execute_batch("pragma wal_checkpoint(truncate)").unwrap();
    let mut bytes = fs::read(folder.file()).unwrap();
    for byte in bytes.iter_mut().skip(8_192) {
        *byte = 0xA5;
    }
    fs::write(folder.file(), bytes).unwrap();
    let error = match SqliteStore::open(folder.file()).await {
        Err(error) => error,
        Ok(store) => store.read(None, Place::START, 1_000).await.unwrap_err(),
    };
    assert_eq!(error.kind(), ErrorKind::Damaged, "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_write_fails_as_busy_while_another_connection_holds_the_lock_and_succeeds_afterwards() {
    let folder = Folder::new("locked");
    let store = SqliteStore::open(folder.file()).await.unwrap();
    let other = rusqlite::Connection::open(folder.file()).unwrap();
    other.execute_batch("begin immediate").unwrap();
    let error = store.append(vec![note("a")]).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Busy, "{error}");
    other.execute_batch("rollback").unwrap();
    assert!(store.append(vec![note("a")]).await.unwrap()[0].is_new());
}
