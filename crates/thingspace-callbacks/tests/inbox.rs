//! Tests that the inbox stores acknowledged messages once, and keeps them while a request needs them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde_json::{Value, json};
use thingspace_callbacks::{Accepted, Credentials, Inbox, Retention};
use thingspace_store::faults::FaultyStore;
use thingspace_store::{Appended, Cell, Entry, ErrorKind, MemoryStore, Place, Revision, Set, Store, StoreFuture, Stored, open};

const PASSWORD: &str = "tide-61-secret";

fn credentials() -> Credentials {
    Credentials::new("depot-hook", PASSWORD)
}

fn body(members: &Value) -> Vec<u8> {
    let mut body = json!({"username": "depot-hook", "password": PASSWORD});
    body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    body.to_string().into_bytes()
}

fn outcome(request: &str, device: u64, count: u64) -> Vec<u8> {
    let id = format!("{device:020}");
    body(&json!({"requestId": request, "deviceIds": [{"id": id, "kind": "iccid"}], "status": "Success", "callbackCount": count}))
}

/// A clock that the test moves.
#[derive(Clone)]
struct TestClock(Arc<AtomicU64>);

impl TestClock {
    fn new() -> Self {
        Self(Arc::new(AtomicU64::new(1_780_000_000)))
    }

    fn advance(&self, time: Duration) {
        self.0.fetch_add(time.as_secs(), Ordering::Relaxed);
    }

    fn drive(&self, inbox: Inbox) -> Inbox {
        let clock = self.clone();
        inbox.with_clock(move || SystemTime::UNIX_EPOCH + Duration::from_secs(clock.0.load(Ordering::Relaxed)))
    }
}

async fn stored(inbox: &Inbox, request: &str) -> usize {
    inbox.request(request).await.unwrap().len()
}

#[tokio::test]
async fn a_message_is_acknowledged_only_if_it_is_in_the_store() {
    let seed = rand::random();
    let inner: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let faulty = Arc::new(FaultyStore::new(Arc::clone(&inner), seed, 0.3));
    let inbox = Inbox::with_store(faulty.clone(), credentials());
    let (mut acknowledged, mut refused) = (0, 0);
    for device in 0..2_000 {
        // Every second message has no request id. The inbox must read the store to number such a message, and these reads can
        // fail too.
        let body = if device % 2 == 0 { outcome("r1", device, 1) } else { body(&json!({"deviceResponse": {"alert": device}})) };
        let before = inner.wait_after(Place::START, Duration::ZERO).await.unwrap();
        match inbox.accept("CarrierService", &body).await {
            Ok(Accepted::Stored(place)) => {
                acknowledged += 1;
                assert!(inner.as_ref().entry_at(place).await.unwrap().is_some(), "seed {seed}: acknowledged without an entry");
            }
            Ok(accepted) => panic!("seed {seed}: expected a new message, received {accepted:?}"),
            Err(refusal) => {
                refused += 1;
                assert_eq!((refusal.status(), refusal.reason()), (503, "not_stored"), "seed {seed}");
                // The store may have written the entry before its answer was lost, so the log may have one more entry.
                let after = inner.wait_after(Place::START, Duration::ZERO).await.unwrap();
                assert!(after.0 - before.0 <= 1, "seed {seed}");
            }
        }
    }
    assert!(acknowledged > 500 && refused > 500, "seed {seed}: {acknowledged} and {refused}");
    assert_eq!(inbox.refusals().not_stored, refused);
}

#[tokio::test]
async fn a_message_that_is_redelivered_after_lost_answers_of_the_store_is_stored_once() {
    let seed = rand::random();
    let inner: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let inbox = Inbox::with_store(Arc::new(FaultyStore::new(Arc::clone(&inner), seed, 0.4)), credentials());
    for device in 0..500 {
        let mut count = 1;
        while inbox.accept("CarrierService", &outcome("r1", device, count)).await.is_err() {
            count += 1;
        }
    }
    assert_eq!(inner.read(None, Place::START, 1_000).await.unwrap().len(), 500, "seed {seed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_arrives_on_many_connections_is_stored_once() {
    let inbox = Inbox::new(credentials());
    let connections: Vec<_> = (0..64)
        .map(|_| {
            let inbox = inbox.clone();
            tokio::spawn(async move {
                for device in 0..50 {
                    inbox.accept("CarrierService", &outcome("r1", device, 1)).await.unwrap();
                }
            })
        })
        .collect();
    for connection in connections {
        connection.await.unwrap();
    }
    assert_eq!((stored(&inbox, "r1").await, inbox.received(), inbox.redeliveries()), (50, 3_200, 3_150));
}

#[tokio::test]
async fn two_equal_sms_messages_of_a_device_are_stored_but_their_redeliveries_are_not() {
    let clock = TestClock::new();
    let inbox = clock.drive(Inbox::new(credentials()));
    let text = |count: u64| body(&json!({"deviceIds": [{"id": "1", "kind": "mdn"}], "smsMessage": "OK", "callbackCount": count}));
    let is_new = |accepted: Accepted| matches!(accepted, Accepted::Stored(_));
    let accept = async |count| is_new(inbox.accept("EnhancedConnectivityService", &text(count)).await.unwrap());
    assert!(accept(1).await, "the first SMS message was not stored");
    assert!(!accept(2).await, "the redelivery of the first SMS message was stored");
    assert!(accept(1).await, "a second SMS message with the same content was not stored");
    assert!(!accept(2).await && !accept(1).await, "a redelivery, or a third equal SMS message within half an hour, was stored");
    clock.advance(Duration::from_secs(3_600));
    assert!(accept(1).await, "an equal SMS message was not stored an hour later");
    let marks: Vec<bool> =
        inbox.list(Place::START, 10).await.unwrap().iter().map(|message| message.is_possible_duplicate()).collect();
    assert_eq!(marks, [false, true, false]);
}

#[tokio::test]
async fn no_stored_entry_contains_the_password() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let inbox = Inbox::with_store(Arc::clone(&store), credentials());
    inbox.accept("CarrierService", &outcome("r1", 1, 1)).await.unwrap();
    inbox.accept("CarrierService", format!("password={PASSWORD}&user=depot-hook").as_bytes()).await.unwrap_err();
    let entries = store.read(None, Place::START, 10).await.unwrap();
    assert_eq!(entries.len(), 2, "expected the message, and the unreadable body in quarantine");
    for stored in entries {
        let body = String::from_utf8_lossy(&stored.entry.body).into_owned();
        assert!(!body.contains(PASSWORD) && !stored.entry.key.contains(PASSWORD), "{body}");
    }
}

#[tokio::test]
async fn a_flood_of_unreadable_bodies_does_not_fill_the_store() {
    let clock = TestClock::new();
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let inbox = clock.drive(Inbox::with_store(Arc::clone(&store), credentials()));
    for number in 0..3_000 {
        let body = format!("not json {number} {}", "x".repeat(20_000));
        assert_eq!(inbox.accept("CarrierService", body.as_bytes()).await.unwrap_err().status(), 400);
        if number % 2 == 0 {
            clock.advance(Duration::from_secs(1));
        }
    }
    let kept = store.read(None, Place::START, 5_000).await.unwrap();
    assert_eq!(kept.len(), 1_000);
    assert!(kept.iter().all(|stored| stored.entry.body.len() < 11_000));
}

#[tokio::test]
async fn messages_of_a_request_that_is_waited_for_are_never_evicted() {
    let retention = Retention { count: Some(1_000), ..Retention::memory() };
    let inbox = Inbox::new(credentials()).with_retention(retention);
    let mut waited = inbox.follow_request("waited");
    for device in 0..500 {
        inbox.accept("CarrierService", &outcome("waited", device, 1)).await.unwrap();
    }
    for device in 0..5_000 {
        inbox.accept("CarrierService", &outcome(&format!("other-{device}"), device, 1)).await.unwrap();
    }
    assert_eq!(stored(&inbox, "waited").await, 500);
    assert!((400..=520).contains(&(inbox.list(Place::START, 10_000).await.unwrap().len() - 500)));
    for _ in 0..500 {
        assert!(waited.ready().await.unwrap().is_some());
    }
    drop(waited);
    for device in 0..2_000 {
        inbox.accept("CarrierService", &outcome(&format!("later-{device}"), device, 1)).await.unwrap();
    }
    assert_eq!(stored(&inbox, "waited").await, 0, "the messages were not removed after the wait");
}

#[tokio::test]
async fn old_messages_are_pruned_except_those_of_open_requests() {
    let clock = TestClock::new();
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let inbox = clock.drive(Inbox::with_store(Arc::clone(&store), credentials()));
    store.set("open/r2", Some("job".into()), Revision::ABSENT).await.unwrap();
    for request in ["r1", "r2", "r3"] {
        inbox.accept("CarrierService", &outcome(request, 1, 1)).await.unwrap();
        clock.advance(Duration::from_secs(20 * 24 * 3_600));
    }
    assert_eq!(inbox.prune().await.unwrap(), 1);
    assert_eq!((stored(&inbox, "r1").await, stored(&inbox, "r2").await, stored(&inbox, "r3").await), (0, 1, 1));
    // This is what another process does when it no longer needs the callbacks of request r2.
    store.set("open/r2", None, store.cell("open/r2").await.unwrap().unwrap().revision).await.unwrap();
    assert_eq!(inbox.prune().await.unwrap(), 1, "the message of a request that is no longer open was not removed");
    assert_eq!((stored(&inbox, "r2").await, stored(&inbox, "r3").await), (0, 1));
}

#[tokio::test]
async fn the_time_without_a_receiver_is_listed_as_a_gap_after_a_restart() {
    let clock = TestClock::new();
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let inbox = || clock.drive(Inbox::with_store(Arc::clone(&store), credentials()));
    let first = inbox();
    assert_eq!(first.update_heartbeat().await.unwrap(), None);
    for _ in 0..5 {
        clock.advance(Duration::from_secs(2));
        assert_eq!(first.update_heartbeat().await.unwrap(), None);
    }
    drop(first);
    clock.advance(Duration::from_secs(600));
    let gap = inbox().update_heartbeat().await.unwrap().unwrap();
    assert_eq!(gap.to.duration_since(gap.from).unwrap(), Duration::from_secs(600));
    assert_eq!(inbox().gaps().await.unwrap(), [gap]);
}

/// A folder that is removed with its content at the end of the test.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_waiter_in_another_process_receives_the_stored_messages() {
    let folder = Folder(std::env::temp_dir().join(format!("thingspace-inbox-shared-{}", std::process::id())));
    let url = format!("sqlite:{}", folder.0.join("inbox.db").display());
    let receiver = Inbox::with_store(open(&url).await.unwrap(), credentials());
    let waiter = Inbox::with_store(open(&url).await.unwrap(), credentials());
    receiver.accept("CarrierService", &outcome("r1", 1, 1)).await.unwrap();
    let (mut of_request, mut all) = (waiter.follow_request("r1"), waiter.follow().await.unwrap());
    assert_eq!(of_request.next().await.event().devices()[0].id, format!("{:020}", 1));
    let heard = tokio::spawn(async move { (of_request.next().await, all.next().await) });
    receiver.accept("CarrierService", &outcome("r1", 2, 1)).await.unwrap();
    let heard = tokio::time::timeout(Duration::from_secs(60), heard).await.expect("the waiter received nothing");
    let (of_request, of_all) = heard.unwrap();
    assert_eq!((of_request.key(), of_request.event().devices()[0].id.as_str()), (of_all.key(), &*format!("{:020}", 2)));
}

#[tokio::test]
async fn a_place_is_found_by_time() {
    let clock = TestClock::new();
    let inbox = clock.drive(Inbox::new(credentials()));
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_780_000_000);
    for device in 0..100 {
        inbox.accept("CarrierService", &outcome("r1", device, 1)).await.unwrap();
        clock.advance(Duration::from_secs(60));
    }
    for minutes in [0, 1, 37, 99, 100] {
        let after = inbox.place_at(start + Duration::from_secs(60 * minutes)).await.unwrap();
        assert_eq!(inbox.list(after, 1_000).await.unwrap().len() as u64, 100 - minutes);
    }
}

#[tokio::test]
async fn opening_an_unwritable_store_fails_and_a_failed_write_is_a_503() {
    let error = open("sqlite:/proc/no/such/place.db").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ReadOnly);
    let inbox = Inbox::with_store(Arc::new(FaultyStore::new(Arc::new(MemoryStore::default()), 1, 1.0)), credentials());
    let refusal = inbox.accept("CarrierService", &outcome("r1", 1, 1)).await.unwrap_err();
    assert_eq!(refusal.status(), 503);
    assert!(refusal.to_string().starts_with("the callback could not be stored: "), "{refusal}");
}

/// Counts the entries that are read from a store.
#[derive(Debug)]
struct CountingReads(MemoryStore, AtomicUsize);

impl Store for CountingReads {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        self.0.append(entries)
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        Box::pin(async move {
            let stored = self.0.read(tag, after, most).await?;
            self.1.fetch_add(stored.len(), Ordering::Relaxed);
            Ok(stored)
        })
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        self.0.wait_after(after, within)
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        self.0.cell(name)
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        self.0.cells(prefix)
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        self.0.set(name, value, seen)
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        self.0.trim(tag, up_to)
    }

    fn url(&self) -> String {
        self.0.url()
    }
}

#[tokio::test]
async fn accepting_a_message_reads_no_old_entries_however_many_equal_messages_are_stored() {
    let clock = TestClock::new();
    let store = Arc::new(CountingReads(MemoryStore::default(), AtomicUsize::new(0)));
    let inbox = clock.drive(Inbox::with_store(store.clone(), credentials()));
    // The same alert every hour: first 500 times without a request id, then 500 times with a request id but without a device.
    for message in [json!({"deviceResponse": {"alert": "dry"}}), json!({"requestId": "r1", "deviceResponse": {"alert": "dry"}})] {
        for _ in 0..500 {
            clock.advance(Duration::from_secs(3_600));
            assert!(matches!(inbox.accept("AlertService", &body(&message)).await, Ok(Accepted::Stored(_))));
        }
    }
    assert_eq!(store.1.load(Ordering::Relaxed), 0, "entries of messages that are too old to be redelivered were read");
    assert_eq!(stored(&inbox, "r1").await, 500);
}

#[tokio::test]
async fn credentials_in_an_unreadable_body_are_masked() {
    for (body, kept) in [
        (r#"{"username":"former","password":"tide-60-secret","id":7"#, r#"{"username":"***","password":"***","id":7"#),
        (r#"{"id":7,"password" : "tide-60-sec"#, r#"{"id":7,"password" : "***"#),
        (r#"{"Password":"tide\"60\\","id":7"#, r#"{"Password":"***","id":7"#),
        (r#"{"pass\u0077ord":"tide-60-secret","id":7"#, r#"{"pass\u0077ord":"***","id":7"#),
        (r#"{"password":12345678,"id":7"#, r#"{"password":***,"id":7"#),
        (r#"{"password":["tide-60-secret","id":7"#, r#"{"password":***"#),
        (r#"stray " {"password":"tide-60-secret","id":7"#, r#"stray " {"password":"***","id":7"#),
        (r#"{"b":"{\"password\":\"tide\\\"60\",\"id\":7}"#, r#"{"b":"{\"password\":\"***\",\"id\":7}"#),
        (r#"{"passwords":"plain","note":"password""#, r#"{"passwords":"plain","note":"password""#),
    ] {
        let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
        inbox.accept("CarrierService", body.as_bytes()).await.unwrap_err();
        assert_eq!(inbox.quarantined().await.unwrap()[0].body, kept);
    }
}

#[tokio::test]
async fn a_complete_key_finds_only_its_message_although_another_key_starts_with_it() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let inbox = Inbox::with_store(Arc::clone(&store), credentials());
    inbox.accept("CarrierService", &body(&json!({"status": "Success"}))).await.unwrap();
    // The keys of equal messages end with a number: `…-1` is the start of `…-10`.
    let Entry { key, tag, kind, body, .. } = store.read(None, Place::START, 1).await.unwrap().remove(0).entry;
    store.append(vec![Entry::new(format!("{key}0"), tag, kind, body)]).await.unwrap();
    let keys: Vec<String> =
        inbox.list(Place::START, 10).await.unwrap().iter().map(|received| received.key().to_owned()).collect();
    assert!(keys.len() == 2 && keys[1].starts_with(&keys[0]), "{keys:?}");
    for key in &keys {
        let found = inbox.find(key).await.unwrap();
        assert_eq!(found.iter().map(|received| received.key()).collect::<Vec<_>>(), [key]);
    }
}
