//! `reset_password` stores the new password before it returns. If the answer to the reset is lost, the valid password is
//! unknown: the reset fails with `ErrorKind::Outcome`, and reading the password file fails too.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use behavior::{calls, client_builder};
use support::sync_and_async;
use thingspace::{ErrorKind, PasswordFile};
use thingspace_sim::{Clock, Fault, LedgerEvent, Simulator};

const RESET: &str = "resetConnectivityManagementPassword";

struct TemporaryFile(PathBuf);

impl TemporaryFile {
    fn new(name: &str) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let (process, number) = (std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(format!("thingspace-reset-{name}-{process}-{number}"));
        let _ = std::fs::remove_file(&path);
        Self(path)
    }

    fn file(&self) -> PasswordFile {
        PasswordFile::new(&self.0)
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

async fn sim() -> Simulator {
    Simulator::builder().devices(1).clock(Clock::paused()).start().await.unwrap()
}

/// Returns the faults to inject into the reset call. The flag says whether the service changes the password before the fault.
fn points() -> Vec<(Fault, bool)> {
    let before = [
        Fault::status(400),
        Fault::status(500),
        Fault::gateway(502),
        Fault::gateway(503),
        Fault::html(502),
        Fault::bearer_refused(),
        Fault::close(),
        Fault::reset(),
    ];
    let after = [
        Fault::gateway(504).acted(),
        Fault::close().acted(),
        Fault::reset().acted(),
        Fault::hang().acted(),
        Fault::cut(0),
        Fault::cut(9),
    ];
    before.into_iter().map(|fault| (fault, false)).chain(after.into_iter().map(|fault| (fault, true))).collect()
}

#[sync_and_async]
async fn the_password_file_is_correct_at_every_fault_point() {
    for (number, (fault, acted)) in points().into_iter().enumerate() {
        let sim = sim().await;
        let temporary = TemporaryFile::new(&format!("point-{number}"));
        let client = client_builder(&sim).timeout(Duration::from_millis(300)).build().unwrap();
        client.login().await.unwrap();
        sim.inject(fault.clone().on(RESET).times(1)).unwrap();
        let outcome = client.reset_password(&mut temporary.file()).await;
        sim.clear_faults();
        let sent = calls(&sim, RESET);
        let right = match (&outcome, temporary.file().read()) {
            (Ok(new), Ok(Some(stored))) => {
                assert_eq!(*new.password(), stored, "{fault:?}");
                stored
            }
            (Err(error), Err(unclear)) if error.kind() == ErrorKind::Outcome => {
                assert!(unclear.to_string().contains("support"), "{unclear}");
                assert!(sent == 1, "{fault:?}: sent {sent} times");
                // While the outcome of the first reset is unknown, a second reset fails without a request.
                client.reset_password(&mut temporary.file()).await.unwrap_err();
                assert_eq!(calls(&sim, RESET), 1, "{fault:?}");
                continue;
            }
            (Err(error), Ok(None)) => {
                assert!(!acted, "{fault:?}: {error}");
                "sim-password".into()
            }
            (outcome, file) => panic!("{fault:?}: {outcome:?}, {file:?}"),
        };
        // The client sends the reset at most twice. It sends a second request only if the service refused a token, because the
        // service has changed nothing in that case.
        assert!(sent <= 2, "{fault:?}: sent {sent} times");
        client_builder(&sim).password(right).build().unwrap().login().await.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
    }
}

#[sync_and_async]
async fn the_client_continues_with_the_new_password() {
    let sim = sim().await;
    let temporary = TemporaryFile::new("goes-on");
    let client = client_builder(&sim).build().unwrap();
    for _ in 0..3 {
        let new = client.reset_password(&mut temporary.file()).await.unwrap();
        new.kept().unwrap();
        assert_eq!(temporary.file().read().unwrap(), Some(new.password().clone()));
        assert!(!format!("{new:?}").contains(new.password().expose()));
        sim.expire_sessions();
        client.login().await.unwrap();
    }
}

#[sync_and_async]
async fn a_reset_is_not_sent_if_the_new_password_cannot_be_stored() {
    let sim = sim().await;
    let client = client_builder(&sim).build().unwrap();
    let error = client.reset_password(&mut PasswordFile::new("/dev/null/password")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(calls(&sim, RESET), 0);
}

#[cfg(unix)]
#[sync_and_async]
async fn only_the_owner_can_read_the_password_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let sim = sim().await;
    let temporary = TemporaryFile::new("mode");
    let _ = client_builder(&sim).build().unwrap().reset_password(&mut temporary.file()).await.unwrap();
    assert_eq!(std::fs::metadata(&temporary.0).unwrap().permissions().mode() & 0o777, 0o600);
}

/// The service counts a wrong old password as a failed login, and five failures in a row lock the user (quirk login-lock-scope).
/// The six clients stand for six processes that share a record of failed logins. After two failures, the record allows no further
/// attempt, so only the first two clients send their reset.
#[tokio::test]
async fn wrong_old_passwords_do_not_lock_the_user() {
    let sim = sim().await;
    let store = thingspace::MemoryStore::default();
    let client = || client_builder(&sim).token_store(store.clone()).login_record(store.clone()).build().unwrap();
    for _ in 0..6 {
        let body = serde_json::json!({"oldPassword": "hush-hush"});
        client().operation(RESET).unwrap().body(body).send().await.unwrap_err();
    }
    assert_eq!(calls(&sim, RESET), 2);
    assert!(!sim.ledger().iter().any(|entry| entry.event == LedgerEvent::UserLocked));
    client().allow_login().await.unwrap();
    let temporary = TemporaryFile::new("right");
    let made = client().reset_password(&mut temporary.file()).await.unwrap();
    made.kept().unwrap();
}
