//! A spool belongs to one store, and has a store of its own.

use std::sync::Arc;

use thingspace_callbacks::{Accepted, Credentials, Inbox, Spool};
use thingspace_store::{Entry, ErrorKind, MemoryStore, Store as _};

use crate::support::{Machine, Mode, Switch, outcome, settle};

#[tokio::test]
async fn a_store_with_other_entries_is_not_made_a_spool() {
    let store = Arc::new(MemoryStore::default());
    store.append(vec![Entry::new("key", "tag", "kind", "body")]).await.unwrap();
    let error = Spool::open(store.clone()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotAStore);
    assert!(error.to_string().contains("name a file that does not exist yet"), "{error}");
    assert_eq!(store.cells("").await.unwrap(), []);
}

#[tokio::test]
async fn the_store_of_an_inbox_is_not_its_spool() {
    let store = Arc::new(MemoryStore::default());
    let spool = Spool::open(store.clone()).await.unwrap();
    let inbox = Inbox::with_store(store.clone(), Credentials::new("u", "p"));
    let clone = inbox.clone();
    assert_eq!(inbox.with_spool(spool).unwrap_err().kind(), ErrorKind::Invalid);
    let spool = Spool::open(Arc::new(MemoryStore::default())).await.unwrap();
    let inbox = Inbox::new(Credentials::new("u", "p"));
    let _clone = inbox.clone();
    assert!(inbox.with_spool(spool).unwrap_err().to_string().contains("before the inbox is cloned"));
    drop(clone);
    // If the store of an inbox is a spool under another URL, the content of the store shows that.
    let spool = Spool::open(Arc::new(MemoryStore::default())).await.unwrap();
    let inbox = Inbox::with_store(store, Credentials::new("u", "p")).with_spool(spool).unwrap();
    assert_eq!(inbox.beat().await.unwrap_err().kind(), ErrorKind::NotAStore);
}

#[tokio::test(start_paused = true)]
async fn callbacks_of_one_store_are_not_moved_to_another() {
    let machine = Machine::new();
    machine.start().await.beat().await.unwrap();
    let other = Machine { store: Switch::new(), spool: Switch::over(machine.spool.store.clone()), clock: machine.clock.clone() };
    // At a normal start, the first heartbeat returns the error.
    let inbox = other.start().await;
    let error = inbox.beat().await.unwrap_err();
    assert!(error.kind() == ErrorKind::NotAStore && error.to_string().contains("belongs to another store"), "{error}");
    assert_eq!(inbox.accept("CarrierService", &outcome(0, 1)).await.unwrap_err().status(), 503);
    // After a start during an outage, callbacks are refused when the store is back.
    other.store.set(Mode::Fails);
    let inbox = other.start().await;
    assert_eq!(inbox.accept("CarrierService", &outcome(1, 1)).await.unwrap(), Accepted::Spooled);
    other.store.set(Mode::Works);
    settle().await;
    assert_eq!(inbox.accept("CarrierService", &outcome(2, 1)).await.unwrap_err().status(), 503);
    assert!(other.numbers().await.is_empty());
}
