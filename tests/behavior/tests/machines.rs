//! AU2 (docs/reliability.md): machines that share a store log in once, count failed logins together, and do not log in while the
//! store is unreachable.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use behavior::shared_cells::SharedCells;
use behavior::{calls, client_builder};
use futures_util::future::join_all;
use thingspace::{CellStore, Client, ErrorKind, Phase};
use thingspace_sim::{LedgerEvent, Simulator};

const TOKEN: &str = "requestOauthToken";
const LOGIN: &str = "startConnectivityManagementSession";

const MACHINES: usize = 50;

/// Returns a client that stands for one of the machines.
fn machine(sim: &Simulator, store: &SharedCells) -> Client {
    with_password(sim, store, "sim-password")
}

fn with_password(sim: &Simulator, store: &SharedCells, password: &str) -> Client {
    let store = CellStore::new(Arc::new(store.clone()));
    client_builder(sim).password(password).token_store(store).build().unwrap()
}

async fn sim() -> Simulator {
    let sim = Simulator::builder().devices(1).seed(1).start().await.unwrap();
    sim.login_delay(Duration::from_millis(50));
    sim
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_machines_that_start_with_expired_tokens_log_in_once() {
    let (sim, store) = (sim().await, SharedCells::default());
    machine(&sim, &store).callbacks().list().await.unwrap();
    sim.expire_bearers();
    sim.expire_sessions();
    let clients: Vec<Client> = (0..MACHINES).map(|_| machine(&sim, &store)).collect();
    for answer in join_all(clients.iter().map(|client| client.callbacks().list())).await {
        answer.unwrap();
    }
    assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (2, 2));
    // A logout on one machine ends the session of all machines, so the next call on another machine logs in again.
    clients[0].logout().await.unwrap();
    clients[1].callbacks().list().await.unwrap();
    assert_eq!(calls(&sim, LOGIN), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_machines_with_wrong_passwords_log_in_at_most_twice() {
    let (sim, store) = (sim().await, SharedCells::default());
    let clients = (0..MACHINES).map(|number| with_password(&sim, &store, &format!("wrong-{number}"))).collect::<Vec<_>>();
    for answer in join_all(clients.iter().map(|client| client.callbacks().list())).await {
        assert_eq!(answer.unwrap_err().kind(), ErrorKind::Auth);
    }
    assert_eq!(calls(&sim, LOGIN), 2);
    assert!(!sim.ledger().iter().any(|entry| entry.event == LedgerEvent::UserLocked));
    let client = machine(&sim, &store);
    assert_eq!(
        client.callbacks().list().await.unwrap_err().kind(),
        ErrorKind::Auth,
        "expected the login record to block the right password too"
    );
    client.allow_login().await.unwrap();
    client.callbacks().list().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_record_of_one_machine_does_not_hide_the_failures_of_the_others() {
    let (sim, store) = (sim().await, SharedCells::default());
    let folder = thingspace::MemoryStore::default();
    // A machine has its own login record, from before the machines shared a store. Because of five successful logins, this
    // record has a higher revision than the shared record. The failures in the shared record must still prevent a login.
    let alone = client_builder(&sim).login_record(folder.clone()).build().unwrap();
    for _ in 0..5 {
        alone.login().await.unwrap();
    }
    for password in ["wrong-1", "wrong-2"] {
        with_password(&sim, &store, password).login().await.unwrap_err();
    }
    let before = calls(&sim, LOGIN);
    let cells = CellStore::new(Arc::new(store.clone()));
    let client = client_builder(&sim).password("wrong-3").token_store(cells).login_record(folder).build().unwrap();
    assert_eq!(client.login().await.unwrap_err().kind(), ErrorKind::Auth);
    assert_eq!(calls(&sim, LOGIN), before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_store_no_machine_logs_in_and_the_error_names_the_store() {
    let (sim, store) = (sim().await, SharedCells::default());
    let before = machine(&sim, &store);
    before.callbacks().list().await.unwrap();
    store.set_unreachable(true);
    let sent = sim.journal().len();
    let clients: Vec<Client> = (0..MACHINES).map(|_| machine(&sim, &store)).collect();
    for answer in join_all(clients.iter().map(|client| client.callbacks().list())).await {
        let error = answer.unwrap_err();
        assert_eq!((error.kind(), error.phase()), (ErrorKind::Session, Phase::BeforeSending), "{error}");
        for part in ["postgres://fleet@db.example/ts", "connection refused", "make the store available"] {
            assert!(error.to_string().contains(part), "{error}");
        }
    }
    assert_eq!(sim.journal().len(), sent, "requests were sent without the store");
    before.callbacks().list().await.expect("a client with valid tokens does not need the store");
    store.set_unreachable(false);
    clients[0].callbacks().list().await.unwrap();
    assert_eq!(calls(&sim, LOGIN), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_login_whose_success_is_not_recorded_succeeds_and_stays_counted_as_a_failure() {
    let (sim, store) = (sim().await, SharedCells::default());
    let server = store.clone();
    // A client counts each attempt as a failure before it logs in. As soon as this count is stored, the test makes the store
    // unreachable, so the client cannot record its success.
    let failing = store.after_set(move |_, value| {
        if String::from_utf8_lossy(value).contains("failures\\\":1") {
            server.set_unreachable(true);
        }
    });
    machine(&sim, &failing).login().await.unwrap();
    store.set_unreachable(false);
    for _ in 0..2 {
        with_password(&sim, &store, "wrong").login().await.unwrap_err();
    }
    assert_eq!(calls(&sim, LOGIN), 2, "expected the attempt without a recorded outcome to count as a failure");
}

/// The test blocks the only thread of one machine's runtime. This stops all tasks of that runtime, as SIGSTOP stops a process.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_machine_whose_lease_ends_after_its_login_was_counted_does_not_send_the_login() {
    let (sim, store) = (sim().await, SharedCells::default());
    let ((counted, is_counted), (resume, resumed)) = (mpsc::channel(), mpsc::channel::<()>());
    let (once, resumed) = (AtomicBool::new(true), Mutex::new(resumed));
    let stopping = store.after_set(move |_, value| {
        if String::from_utf8_lossy(value).contains("failures\\\":1") && once.swap(false, Ordering::Relaxed) {
            counted.send(()).unwrap();
            resumed.lock().unwrap().recv().unwrap();
        }
    });
    let stopped = machine(&sim, &stopping);
    let stopped = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { stopped.callbacks().list().await.map(|_| ()) })
    });
    tokio::task::spawn_blocking(move || is_counted.recv().unwrap()).await.unwrap();
    // The stopped machine holds the lock for logins. When its lease has expired, the other machine takes over the lock and logs
    // in.
    let other = machine(&sim, &store);
    other.callbacks().list().await.unwrap();
    assert_eq!(calls(&sim, LOGIN), 1);
    resume.send(()).unwrap();
    let error = tokio::task::spawn_blocking(move || stopped.join().unwrap()).await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Session, Phase::BeforeSending), "{error}");
    assert!(error.to_string().contains("the lease of 5 s on the cell"), "{error}");
    assert_eq!(calls(&sim, LOGIN), 1, "the stopped machine sent its login");
    other.callbacks().list().await.unwrap();
}
