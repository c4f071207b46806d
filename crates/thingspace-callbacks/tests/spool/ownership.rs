//! A spool moves its callbacks to one store only, the store that it belongs to. The spool itself is kept in another store.

use std::sync::Arc;

use thingspace_callbacks::{Accepted, Credentials, Inbox, Spool};
use thingspace_store::{Entry, ErrorKind, MemoryStore, Store as _};

use crate::support::{Machine, Mode, Switch, any, outcome, settle};

#[tokio::test]
async fn opening_a_spool_in_a_store_with_other_entries_fails_and_changes_nothing() {
    let store = Arc::new(MemoryStore::default());
    store.append(vec![Entry::new("key", "tag", "kind", "body")]).await.unwrap();
    let error = Spool::open(store.clone()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotAStore);
    assert!(error.to_string().contains("name a file that does not exist yet"), "{error}");
    assert_eq!(store.cells("").await.unwrap(), []);
}

#[tokio::test]
async fn the_store_of_an_inbox_cannot_be_its_spool() {
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
    // `Spool::open` above made `store` a spool. `with_spool` does not read the store, so only the first heartbeat detects that
    // the inbox has a spool as its store.
    let spool = Spool::open(Arc::new(MemoryStore::default())).await.unwrap();
    let inbox = Inbox::with_store(store, Credentials::new("u", "p")).with_spool(spool).unwrap();
    assert_eq!(inbox.update_heartbeat().await.unwrap_err().kind(), ErrorKind::NotAStore);
}

#[tokio::test(start_paused = true)]
async fn callbacks_of_one_store_are_not_moved_to_another() {
    let machine = Machine::new();
    machine.start().await.update_heartbeat().await.unwrap();
    let other = Machine { store: Switch::new(), spool: Switch::over(machine.spool.store.clone()), clock: machine.clock.clone() };
    // The first case: the store is reachable when the process starts. The first heartbeat detects that the spool belongs to
    // another store.
    let inbox = other.start().await;
    let error = inbox.update_heartbeat().await.unwrap_err();
    assert!(error.kind() == ErrorKind::NotAStore && error.to_string().contains("belongs to another store"), "{error}");
    assert_eq!(inbox.accept("CarrierService", &outcome(0, 1)).await.unwrap_err().status(), 503);
    // The second case: the process starts during an outage of its store. The spool takes callbacks until the store is back. After
    // that, new callbacks are refused.
    other.store.set(Mode::Fails);
    let inbox = other.start().await;
    assert_eq!(inbox.accept("CarrierService", &outcome(1, 1)).await.unwrap(), Accepted::Spooled);
    other.store.set(Mode::Works);
    settle().await;
    assert_eq!(inbox.accept("CarrierService", &outcome(2, 1)).await.unwrap_err().status(), 503);
    assert!(other.numbers().await.is_empty());
}

#[tokio::test(start_paused = true)]
async fn the_spool_of_a_lost_database_can_be_adopted_for_a_new_database() {
    let machine = Machine::new();
    let inbox = machine.start().await;
    inbox.update_heartbeat().await.unwrap();
    machine.store.set(Mode::Fails);
    for message in 0..3 {
        inbox.accept("CarrierService", &any(message, 1)).await.unwrap();
    }
    drop(inbox);
    // A new, empty database replaces the lost one under the same URL.
    let new = Machine { store: Switch::new(), spool: Switch::over(machine.spool.store.clone()), clock: machine.clock.clone() };
    let inbox = new.start().await;
    let refused = inbox.update_heartbeat().await.unwrap_err().to_string();
    assert!(refused.ends_with("or adopt the spool if the database of its store was replaced"), "{refused}");
    // Another process adopts the spool, and the receiver continues without a restart.
    new.start().await.adopt_spool().await.unwrap();
    settle().await;
    inbox.update_heartbeat().await.unwrap();
    assert_eq!(new.numbers().await, [0, 1, 2]);
    assert!(matches!(inbox.accept("CarrierService", &any(3, 1)).await, Ok(Accepted::Stored(_))));
    // The old database comes back, but the spool no longer belongs to it.
    machine.store.set(Mode::Works);
    assert_eq!(machine.start().await.update_heartbeat().await.unwrap_err().kind(), ErrorKind::NotAStore);
}

#[tokio::test(start_paused = true)]
async fn a_spool_belongs_to_the_first_store_that_it_reaches_and_until_then_reports_that_it_has_reached_none() {
    let misspelled = Machine::new();
    misspelled.store.set(Mode::Fails);
    let inbox = misspelled.start().await;
    assert_eq!(inbox.accept("CarrierService", &outcome(0, 1)).await.unwrap(), Accepted::Spooled);
    let spooled = inbox.spooled().unwrap();
    assert!(
        !spooled.is_bound && spooled.to_string().ends_with("has never been connected to a store: check the URL of the store")
    );
    drop(inbox);
    // Nothing is lost: after the URL of the store is corrected, the callbacks move to the right store.
    let right =
        Machine { store: Switch::new(), spool: Switch::over(misspelled.spool.store.clone()), clock: misspelled.clock.clone() };
    let inbox = right.start().await;
    inbox.drain_spool().await.unwrap();
    assert_eq!(right.numbers().await, [0]);
    assert!(inbox.spooled().unwrap().is_bound && right.start().await.spooled().unwrap().is_bound);
}
