//! Gaps, which are times in which no receiver could store callbacks. An outage of the store is a gap only if the spool did not
//! take the callbacks.

use std::time::{Duration, SystemTime};

use thingspace_callbacks::{Accepted, CredentialStatus, Credentials, Inbox};
use thingspace_store::ErrorKind;
use tokio::time::{Instant, sleep};

use crate::support::{Call, Machine, Mode, outcome};

/// Updates the heartbeat every two seconds, as a running receiver does. Before each update, advances the clock of the machine by
/// two seconds, because this clock does not follow the virtual time of tokio.
async fn runs(machine: &Machine, inbox: &Inbox, seconds: u64) {
    for _ in 0..seconds / 2 {
        machine.clock.advance(2);
        inbox.update_heartbeat().await.unwrap();
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    }
}

/// Moves the callbacks from the spool to the store, and updates the heartbeat. Returns the recorded gaps, in seconds since
/// `start`.
async fn gaps(machine: &Machine, inbox: &Inbox, start: SystemTime) -> Vec<(u64, u64)> {
    inbox.drain_spool().await.unwrap();
    inbox.update_heartbeat().await.unwrap();
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
async fn the_time_without_a_receiver_is_a_gap_even_during_an_outage_of_the_store() {
    let machine = Machine::new();
    let (start, inbox) = (machine.clock.now(), machine.start().await);
    runs(&machine, &inbox, 10).await;
    // The process is killed before the outage, and restarted during the outage.
    drop(inbox);
    machine.clock.advance(20);
    machine.store.set(Mode::Fails);
    let inbox = machine.start().await;
    runs(&machine, &inbox, 60).await;
    // The process is killed and restarted during the outage.
    drop(inbox);
    machine.clock.advance(30);
    let inbox = machine.start().await;
    runs(&machine, &inbox, 60).await;
    // The process is killed during the outage, and restarted after the outage.
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
    // The spool holds only one callback, so it is full. Each step takes two seconds and ends with a heartbeat, which fails. In
    // the first and the sixth step, a callback arrives and is refused.
    for second in 0..10 {
        if second % 5 == 0 {
            assert!(inbox.accept("CarrierService", &outcome(1 + second, 1)).await.is_err());
        }
        machine.clock.advance(2);
        let error = inbox.update_heartbeat().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Full, "expected the error of the full spool");
    }
    machine.store.set(Mode::Works);
    assert_eq!(gaps(&machine, &inbox, start).await, [(20, 40)]);
}

#[tokio::test(start_paused = true)]
async fn a_receiver_that_starts_during_an_outage_accepts_the_password_of_an_earlier_rotation() {
    let machine = Machine::new();
    let new = Credentials::new("depot-hook", "gale-62-secret");
    let inbox = machine.start().await;
    inbox.follow_rotation().await.unwrap();
    let clock = machine.clock.clone();
    let admin = Inbox::with_store(machine.store.store.clone(), Credentials::new("depot-hook", "tide-61-secret"));
    let admin = admin.with_clock(move || clock.now());
    admin.rotate(&new, std::time::Duration::from_secs(900)).await.unwrap();
    inbox.update_heartbeat().await.unwrap();
    drop(inbox);
    machine.store.set(Mode::Fails);
    let inbox = machine.start().await;
    assert!(matches!(inbox.follow_rotation().await.unwrap(), CredentialStatus::Former { .. }));
    let message = String::from_utf8(outcome(0, 1)).unwrap().replace("tide-61-secret", "gale-62-secret");
    assert_eq!(inbox.accept("CarrierService", message.as_bytes()).await.unwrap(), Accepted::Spooled);
}

/// Updates the heartbeat every two seconds, as a receiver does. Needs a machine whose clock advances with the virtual time, so
/// that slow calls take time too.
async fn beats(inbox: &Inbox, seconds: u64) {
    let end = Instant::now() + Duration::from_secs(seconds);
    while Instant::now() < end {
        inbox.update_heartbeat().await.unwrap();
        sleep(Duration::from_secs(2)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_slow_heartbeat_causes_a_gap_only_if_a_single_call_takes_as_long_as_the_shortest_gap() {
    let machine = Machine::in_virtual_time();
    let (start, inbox) = (machine.clock.now(), machine.start().await);
    beats(&inbox, 10).await;
    // Each heartbeat reads a cell of the store and then sets it, which takes 2.8 s in total. An inbox with a spool waits at most
    // 3 s for both calls.
    machine.store.set(Mode::Slow(Call::Cell, Duration::from_millis(1_400)));
    beats(&inbox, 60).await;
    machine.store.set(Mode::Hangs);
    beats(&inbox, 60).await;
    machine.store.set(Mode::Works);
    beats(&inbox, 10).await;
    assert_eq!(gaps(&machine, &inbox, start).await, []);
    // In an inbox without a spool, slow calls cause no gaps either.
    let clock = machine.clock.clone();
    let inbox = Inbox::with_store(machine.store.clone(), Credentials::new("u", "p")).with_clock(move || clock.now());
    machine.store.set(Mode::Slow(Call::Cell, Duration::from_secs(2)));
    beats(&inbox, 60).await;
    machine.store.set(Mode::Works);
    assert_eq!(inbox.gaps().await.unwrap(), []);
    // A single call of 9 s causes a gap: nothing was stored during the call, and the shortest gap is 5 s long.
    machine.store.set(Mode::Slow(Call::Cell, Duration::from_secs(9)));
    beats(&inbox, 1).await;
    machine.store.set(Mode::Works);
    assert!(matches!(&inbox.gaps().await.unwrap()[..], [gap] if gap.seconds() >= 9));
}

#[tokio::test(start_paused = true)]
async fn a_large_spool_that_another_process_fills_does_not_delay_the_heartbeat() {
    let machine = Machine::in_virtual_time();
    let second = machine.process();
    let start = machine.clock.now();
    let [inbox, other] = [machine.start().await, second.start().await];
    beats(&inbox, 10).await;
    [&machine, &second].iter().for_each(|process| process.store.set(Mode::Fails));
    inbox.accept("CarrierService", &outcome(0, 1)).await.unwrap();
    // Simulate a very large spool: each read takes 20 s.
    machine.spool.set(Mode::Slow(Call::Read, Duration::from_secs(20)));
    for message in 1..60 {
        other.accept("CarrierService", &outcome(message, 1)).await.unwrap();
        let started = Instant::now();
        inbox.update_heartbeat().await.unwrap();
        assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
        sleep(Duration::from_secs(2)).await;
    }
    machine.spool.set(Mode::Works);
    beats(&inbox, 60).await;
    assert_eq!(inbox.spooled().map(|spooled| spooled.count), Some(60), "expected the callbacks of both processes to be counted");
    [&machine, &second].iter().for_each(|process| process.store.set(Mode::Works));
    assert_eq!(gaps(&machine, &inbox, start).await, []);
}

#[cfg(feature = "server")]
#[tokio::test(start_paused = true)]
async fn a_receiver_whose_store_is_slow_has_no_gaps() {
    let machine = Machine::in_virtual_time();
    let clock = machine.clock.clone();
    let inbox = Inbox::with_store(machine.store.clone(), Credentials::new("u", "p")).with_clock(move || clock.now());
    // From now on, each heartbeat also reads the credentials.
    inbox.follow_rotation().await.unwrap();
    machine.store.set(Mode::Slow(Call::Cell, Duration::from_secs(2)));
    let _receiver = thingspace_callbacks::Receiver::bind("127.0.0.1:0", inbox.clone()).await.unwrap();
    sleep(Duration::from_secs(60)).await;
    assert!(inbox.last_heartbeat().await.unwrap().is_some());
    assert_eq!(inbox.gaps().await.unwrap(), []);
}
