//! The rotation of the listener's password, for receivers that share a store.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use thingspace_callbacks::store::{ErrorKind, MemoryStore, Store};
use thingspace_callbacks::{CredentialStatus, Credentials, Inbox, Receiver};

use crate::support::{message, peer, post, respond};

const OLD: &str = "tide-61-secret";
const NEW: &str = "m7-Silver-Heron";
const GRACE: Duration = Duration::from_secs(900);

/// Creates inboxes that share one store and one clock.
struct Receivers {
    store: Arc<dyn Store>,
    now: Arc<Mutex<SystemTime>>,
}

impl Receivers {
    fn new() -> Self {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_780_000_000);
        Self { store: Arc::new(MemoryStore::default()), now: Arc::new(Mutex::new(now)) }
    }

    fn inbox(&self, password: &str) -> Inbox {
        let clock = Arc::clone(&self.now);
        let credentials = Credentials::new("depot-hook", password);
        let inbox = Inbox::with_store(Arc::clone(&self.store), credentials).with_clock(move || *clock.lock().unwrap());
        // A running heartbeat would reread the credentials in the middle of a test. A test that needs a heartbeat calls
        // `update_heartbeat`.
        inbox.without_heartbeat()
    }

    async fn rotate(&self, from: &str, to: &str) {
        self.inbox(from).rotate(&Credentials::new("depot-hook", to), GRACE).await.unwrap();
    }

    fn advance(&self, by: Duration) {
        *self.now.lock().unwrap() += by;
    }

    fn now(&self) -> SystemTime {
        *self.now.lock().unwrap()
    }
}

async fn status(receiver: &Receiver, device: usize, password: &str) -> u16 {
    respond(receiver, peer(1), &post(&message(device).replace(OLD, password))).await.0
}

#[tokio::test]
async fn a_running_receiver_accepts_both_passwords_until_the_grace_period_ends() {
    let receivers = Receivers::new();
    let running = receivers.inbox(OLD);
    assert_eq!(running.follow_rotation().await.unwrap(), CredentialStatus::NotRotated);
    let receiver = Receiver::bind("127.0.0.1:0", running).await.unwrap();
    assert_eq!((status(&receiver, 1, OLD).await, status(&receiver, 2, NEW).await), (200, 401));
    receivers.rotate(OLD, NEW).await;
    // Unknown passwords cause at most one read of the store per second. `NEW` already caused one before the rotation, so the
    // receiver does not know it yet.
    assert_eq!(status(&receiver, 3, NEW).await, 401);
    receivers.advance(Duration::from_secs(1));
    assert_eq!((status(&receiver, 3, NEW).await, status(&receiver, 4, OLD).await), (200, 200));
    assert_eq!(status(&receiver, 5, "tide-62-secret").await, 401);
    receivers.advance(GRACE);
    assert_eq!((status(&receiver, 6, NEW).await, status(&receiver, 7, OLD).await), (200, 401));
}

#[tokio::test]
async fn following_a_rotation_reports_whether_the_password_is_current_former_or_unknown() {
    let receivers = Receivers::new();
    receivers.rotate(OLD, NEW).await;
    let until = receivers.now() + GRACE;
    let started = async |password| receivers.inbox(password).follow_rotation().await.unwrap();
    assert_eq!(started(NEW).await, CredentialStatus::Current { former_until: Some(until) });
    assert_eq!(started(OLD).await, CredentialStatus::Former { until });
    assert_eq!(started("tide-62-secret").await, CredentialStatus::Unknown);
    receivers.advance(GRACE);
    assert_eq!(started(NEW).await, CredentialStatus::Current { former_until: None });
    assert_eq!(started(OLD).await, CredentialStatus::Unknown);
}

#[tokio::test]
async fn a_rotation_can_be_repeated_and_further_rotations_can_follow() {
    let receivers = Receivers::new();
    receivers.rotate(OLD, NEW).await;
    receivers.advance(Duration::from_secs(60));
    receivers.rotate(OLD, NEW).await;
    let started = async |password| receivers.inbox(password).follow_rotation().await.unwrap();
    let until = receivers.now() + GRACE;
    assert_eq!(started(OLD).await, CredentialStatus::Former { until }, "the repetition did not extend the grace period");
    receivers.advance(Duration::from_secs(60));
    receivers.rotate(NEW, "k4-Copper-Finch").await;
    assert_eq!(started(OLD).await, CredentialStatus::Former { until }, "the rotation from NEW changed the grace period of OLD");
    assert_eq!(started(NEW).await, CredentialStatus::Former { until: receivers.now() + GRACE });
    // The first password becomes the current password again.
    receivers.rotate("k4-Copper-Finch", OLD).await;
    assert!(matches!(started(OLD).await, CredentialStatus::Current { .. }));
}

#[tokio::test]
async fn a_receiver_that_gets_no_messages_learns_of_a_rotation_from_its_heartbeat() {
    let receivers = Receivers::new();
    let running = receivers.inbox(OLD);
    running.follow_rotation().await.unwrap();
    let receiver = Receiver::bind("127.0.0.1:0", running.clone()).await.unwrap();
    receivers.rotate(OLD, NEW).await;
    receivers.advance(GRACE);
    running.update_heartbeat().await.unwrap();
    assert_eq!((status(&receiver, 1, OLD).await, status(&receiver, 2, NEW).await), (401, 200));
}

#[tokio::test]
async fn only_an_inbox_whose_credentials_are_accepted_can_rotate_them() {
    let receivers = Receivers::new();
    receivers.rotate(OLD, NEW).await;
    receivers.advance(GRACE);
    let before = receivers.store.cells("inbox/credentials").await.unwrap();
    for password in [OLD, "tide-62-secret"] {
        let to = Credentials::new("depot-hook", "k4-Copper-Finch");
        let refused = receivers.inbox(password).rotate(&to, GRACE).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Invalid);
        assert!(refused.to_string().contains("neither the current credentials in the store nor former ones"), "{refused}");
    }
    assert_eq!(receivers.store.cells("inbox/credentials").await.unwrap(), before);
    receivers.rotate(NEW, "k4-Copper-Finch").await;
}

#[tokio::test]
async fn the_store_contains_no_plain_text_credentials_and_a_damaged_cell_is_an_error() {
    let receivers = Receivers::new();
    receivers.rotate(OLD, NEW).await;
    let (name, cell) = receivers.store.cells("inbox/credentials").await.unwrap().remove(0);
    let text = String::from_utf8(cell.value.to_vec()).unwrap();
    assert!(!text.contains(OLD) && !text.contains(NEW) && !text.contains("depot-hook"), "{text}");
    receivers.store.set(&name, Some("{".into()), cell.revision).await.unwrap();
    let error = receivers.inbox(NEW).follow_rotation().await.unwrap_err().to_string();
    assert!(error.contains("the credentials of the listener in the store are damaged"), "{error}");
}
