//! An outage of the store is not a gap, unless the spool did not take the callbacks.

use std::time::SystemTime;

use thingspace_callbacks::{Accepted, CredentialStatus, Credentials, Inbox};
use thingspace_store::ErrorKind;

use crate::support::{Machine, Mode, outcome};

/// Beats every two seconds, as a receiver does.
async fn runs(machine: &Machine, inbox: &Inbox, seconds: u64) {
    for _ in 0..seconds / 2 {
        machine.clock.advance(2);
        inbox.beat().await.unwrap();
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    }
}

async fn gaps(machine: &Machine, inbox: &Inbox, start: SystemTime) -> Vec<(u64, u64)> {
    inbox.drain_spool().await.unwrap();
    inbox.beat().await.unwrap();
    let seconds = |time: SystemTime| time.duration_since(start).unwrap().as_secs();
    let gaps = Inbox::with_store(machine.store.store.clone(), Credentials::new("u", "p")).gaps().await.unwrap();
    gaps.iter().map(|gap| (seconds(gap.from), seconds(gap.to))).collect()
}

#[tokio::test(start_paused = true)]
async fn an_outage_that_the_spool_covers_is_not_a_gap() {
    let machine = Machine::new();
    let (start, inbox) = (machine.clock.now(), machine.start().await);
    runs(&machine, &inbox, 10).await;
    for mode in [Mode::Fails, Mode::Hangs] {
        machine.store.set(mode);
        runs(&machine, &inbox, 600).await;
        machine.store.set(Mode::Works);
        runs(&machine, &inbox, 10).await;
    }
    assert_eq!(gaps(&machine, &inbox, start).await, []);
}

#[tokio::test(start_paused = true)]
async fn the_time_without_a_receiver_is_a_gap_whether_or_not_the_store_was_away() {
    let machine = Machine::new();
    let (start, inbox) = (machine.clock.now(), machine.start().await);
    runs(&machine, &inbox, 10).await;
    // Killed before the outage, and started during it.
    drop(inbox);
    machine.clock.advance(20);
    machine.store.set(Mode::Fails);
    let inbox = machine.start().await;
    runs(&machine, &inbox, 60).await;
    // Killed and started during the outage.
    drop(inbox);
    machine.clock.advance(30);
    let inbox = machine.start().await;
    runs(&machine, &inbox, 60).await;
    // Killed during the outage, and started after it.
    drop(inbox);
    machine.clock.advance(40);
    machine.store.set(Mode::Works);
    let inbox = machine.start().await;
    let mut found = gaps(&machine, &inbox, start).await;
    found.sort_unstable();
    assert_eq!(found, [(10, 32), (90, 122), (180, 220)]);
}

#[tokio::test(start_paused = true)]
async fn the_time_in_which_the_spool_refused_callbacks_is_a_gap() {
    let machine = Machine::new();
    let (start, inbox) = (machine.clock.now(), machine.start_with(|spool| spool.with_limits(1, 1_000_000)).await);
    runs(&machine, &inbox, 10).await;
    machine.store.set(Mode::Fails);
    inbox.accept("CarrierService", &outcome(0, 1)).await.unwrap();
    runs(&machine, &inbox, 10).await;
    // A callback arrives every ten seconds, and the receiver beats every two.
    for second in 0..10 {
        if second % 5 == 0 {
            assert!(inbox.accept("CarrierService", &outcome(1 + second, 1)).await.is_err());
        }
        machine.clock.advance(2);
        let error = inbox.beat().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Full, "the receiver reports that it refuses callbacks");
    }
    machine.store.set(Mode::Works);
    assert_eq!(gaps(&machine, &inbox, start).await, [(20, 40)]);
}

#[tokio::test(start_paused = true)]
async fn a_receiver_that_starts_during_an_outage_accepts_the_rotated_password() {
    let machine = Machine::new();
    let new = Credentials::new("depot-hook", "gale-62-secret");
    let inbox = machine.start().await;
    inbox.follow_rotation().await.unwrap();
    let clock = machine.clock.clone();
    let admin = Inbox::with_store(machine.store.store.clone(), Credentials::new("depot-hook", "tide-61-secret"));
    let admin = admin.with_clock(move || clock.now());
    admin.rotate(&new, std::time::Duration::from_secs(900)).await.unwrap();
    inbox.beat().await.unwrap();
    drop(inbox);
    machine.store.set(Mode::Fails);
    let inbox = machine.start().await;
    assert!(matches!(inbox.follow_rotation().await.unwrap(), CredentialStatus::Former { .. }));
    let message = String::from_utf8(outcome(0, 1)).unwrap().replace("tide-61-secret", "gale-62-secret");
    assert_eq!(inbox.accept("CarrierService", message.as_bytes()).await.unwrap(), Accepted::Spooled);
}
