//! A full spool, and messages that the store refuses.

use std::time::Duration;

use thingspace_callbacks::{Accepted, Refusal};
use thingspace_store::ErrorKind;
use tokio::time::{Instant, sleep, timeout};

use crate::support::{Call, Machine, Mode, alert, any, outcome, settle};

/// Returns `message` with an additional member that contains a string of `bytes` bytes.
fn padded(message: &[u8], bytes: usize) -> Vec<u8> {
    let padding = format!(r#"{{"padding":"{}","#, "x".repeat(bytes));
    String::from_utf8_lossy(message).replacen('{', &padding, 1).into_bytes()
}

#[tokio::test(start_paused = true)]
async fn a_full_spool_refuses_callbacks_until_its_callbacks_were_moved() {
    for (count, bytes) in [(20, u64::MAX), (u64::MAX, 20 * 150)] {
        let machine = Machine::new();
        let inbox = machine.start_with(|spool| spool.with_limits(count, bytes)).await;
        machine.store.set(Mode::Fails);
        let mut accepted = 0;
        let refusal = loop {
            match inbox.accept("CarrierService", &any(accepted, 1)).await {
                Ok(Accepted::Spooled) => accepted += 1,
                Ok(other) => panic!("{other:?}"),
                Err(refusal) => break refusal,
            }
            assert!(accepted <= 20, "the spool has no limit");
        };
        assert!(accepted >= 5, "{accepted}");
        assert_eq!(machine.spooled().await as u64, accepted);
        assert!(matches!(&refusal, Refusal::Store(error) if error.kind() == ErrorKind::Full), "{refusal}");
        assert!(refusal.status() == 503 && refusal.to_string().contains("the spool memory: is full: it has "), "{refusal}");
        // A new process counts the callbacks that it finds in the spool, so it also refuses new callbacks.
        let inbox = machine.start_with(|spool| spool.with_limits(count, bytes)).await;
        assert!(inbox.accept("CarrierService", &any(accepted, 2)).await.is_err());
        machine.store.set(Mode::Works);
        settle().await;
        assert!(matches!(inbox.accept("CarrierService", &any(accepted, 3)).await, Ok(Accepted::Stored(_))));
        assert_eq!(machine.numbers().await, (0..=accepted).collect::<Vec<_>>());
    }
}

#[tokio::test(start_paused = true)]
async fn a_message_that_the_store_refuses_stays_in_the_spool_and_does_not_block_others() {
    let machine = Machine::new();
    let inbox = machine.start().await;
    let large = |message: fn(u64, u64) -> Vec<u8>, number| padded(&message(number, 1), 5_000);
    machine.store.set(Mode::Fails);
    let received_at = machine.clock.now();
    inbox.accept("CarrierService", &outcome(0, 1)).await.unwrap();
    inbox.accept("CarrierService", &large(outcome, 1)).await.unwrap();
    inbox.accept("AlertService", &large(alert, 2)).await.unwrap();
    inbox.accept("AlertService", &alert(3, 1)).await.unwrap();
    machine.store.set(Mode::Limits(2_000));
    settle().await;
    assert_eq!(machine.numbers().await, [0, 3]);
    let spooled = inbox.spooled().unwrap();
    assert!(spooled.count == 0 && spooled.parked == 2 && spooled.moved == 2 && !spooled.is_idle(), "{spooled:?}");
    assert!(spooled.to_string().contains("the store refuses 2 callbacks"), "{spooled}");
    // While the store is reachable, a message that it refuses does not go to the spool, and is not acknowledged.
    let refusal = inbox.accept("CarrierService", &large(outcome, 4)).await.unwrap_err();
    assert!(matches!(refusal, Refusal::Store(error) if error.kind() == ErrorKind::Invalid));
    // After the store has raised its limit, a new process moves the parked messages.
    machine.clock.advance(60);
    machine.store.set(Mode::Works);
    let inbox = machine.start().await;
    assert_eq!(inbox.spooled().unwrap().parked, 2);
    assert_eq!(inbox.drain_spool().await.unwrap(), 2);
    assert!(inbox.spooled().unwrap().is_idle());
    let mut numbers = machine.numbers().await;
    numbers.sort_unstable();
    assert_eq!(numbers, [0, 1, 2, 3]);
    assert!(machine.stored().await.iter().all(|received| received.at() == received_at));
}

#[tokio::test(start_paused = true)]
async fn a_message_that_the_store_refuses_is_counted_once_if_its_page_is_moved_again() {
    let machine = Machine::new();
    let inbox = machine.start().await;
    machine.store.set(Mode::Fails);
    inbox.accept("CarrierService", &padded(&outcome(0, 1), 5_000)).await.unwrap();
    machine.store.set(Mode::Limits(2_000));
    machine.spool.set(Mode::Slow(Call::Other, Duration::from_secs(1)));
    // `wait_after` and `trim` of the spool take 1 s each. So the timeout cancels the move after the message was parked, and before
    // `trim` has removed the entry of the message.
    assert!(timeout(Duration::from_millis(1_500), inbox.drain_spool()).await.is_err());
    machine.spool.set(Mode::Works);
    settle().await;
    let spooled = inbox.spooled().unwrap();
    assert_eq!((spooled.count, spooled.parked), (0, 1), "{spooled:?}");
}

#[tokio::test(start_paused = true)]
async fn a_canceled_accept_releases_the_space_of_its_message() {
    let machine = Machine::new();
    let inbox = machine.start_with(|spool| spool.with_limits(1, u64::MAX)).await;
    machine.store.set(Mode::Fails);
    machine.spool.set(Mode::Slow(Call::Append, Duration::from_secs(60)));
    // The timeout cancels the call. In a receiver, this happens when the service closes the connection.
    assert!(timeout(Duration::from_millis(100), inbox.accept("CarrierService", &outcome(0, 1))).await.is_err());
    assert_eq!(inbox.spooled().map(|spooled| (spooled.count, spooled.bytes)), Some((0, 0)));
    machine.spool.set(Mode::Works);
    assert_eq!(inbox.accept("CarrierService", &outcome(1, 1)).await.unwrap(), Accepted::Spooled);
}

/// A call to the store is canceled after 30 s, so the spool moves at most 4 MiB per call. If the spool moved all callbacks in one
/// call, that call would be canceled and repeated again and again.
#[tokio::test(start_paused = true)]
async fn large_callbacks_move_over_a_slow_network() {
    let machine = Machine::new();
    let inbox = machine.start().await;
    machine.store.set(Mode::Fails);
    for message in 0..12 {
        assert_eq!(inbox.accept("CarrierService", &padded(&outcome(message, 1), 1_000_000)).await.unwrap(), Accepted::Spooled);
    }
    // At 200 KB per second, a call of 4 MiB takes about 20 s, and all 12 MB take a minute.
    machine.store.set(Mode::Carries(200_000));
    let started = Instant::now();
    assert_eq!(inbox.drain_spool().await.unwrap(), 12);
    assert!(started.elapsed() < Duration::from_secs(70), "{:?}", started.elapsed());
    machine.store.set(Mode::Works);
    assert_eq!(machine.numbers().await, (0..12).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn a_full_spool_has_room_again_while_its_callbacks_move() {
    let machine = Machine::in_virtual_time();
    let inbox = machine.start_with(|spool| spool.with_limits(100, u64::MAX)).await;
    inbox.update_heartbeat().await.unwrap();
    machine.store.set(Mode::Fails);
    for message in 0..100 {
        inbox.accept("CarrierService", &outcome(message, 1)).await.unwrap();
    }
    inbox.update_heartbeat().await.unwrap();
    assert!(inbox.accept("CarrierService", &outcome(100, 1)).await.is_err());
    machine.store.set(Mode::Slow(Call::Append, Duration::from_secs(8)));
    sleep(Duration::from_secs(5)).await;
    let error = inbox.update_heartbeat().await.unwrap_err();
    assert_eq!((error.kind(), inbox.store_failure().is_some()), (ErrorKind::Full, true));
    // After this pause, some callbacks have moved. Heartbeats succeed again, although no callback has arrived in the meantime.
    sleep(Duration::from_secs(8)).await;
    let waiting = inbox.spooled().unwrap().count;
    assert!((1..100).contains(&waiting), "{waiting}");
    assert!(inbox.update_heartbeat().await.is_ok() && inbox.store_failure().is_none());
    // The time in which callbacks were refused is a gap.
    machine.store.set(Mode::Works);
    inbox.drain_spool().await.unwrap();
    let gaps = inbox.gaps().await.unwrap();
    assert!(matches!(&gaps[..], [gap] if (12..=14).contains(&gap.seconds())), "{gaps:?}");
}

/// The first process cannot reach the store, but the second process can. Both share one spool, so the second process moves the
/// callbacks of the first.
#[tokio::test(start_paused = true)]
async fn a_full_spool_has_room_again_after_another_process_has_moved_its_callbacks() {
    let machine = Machine::in_virtual_time();
    let second = machine.process();
    let [inbox, other] = [machine.start_with(|spool| spool.with_limits(20, u64::MAX)).await, second.start().await];
    inbox.update_heartbeat().await.unwrap();
    machine.store.set(Mode::Fails);
    for message in 0..20 {
        inbox.accept("CarrierService", &outcome(message, 1)).await.unwrap();
    }
    assert!(inbox.accept("CarrierService", &outcome(20, 1)).await.is_err());
    assert_eq!(inbox.update_heartbeat().await.unwrap_err().kind(), ErrorKind::Full);
    assert_eq!(other.drain_spool().await.unwrap(), 20);
    for _ in 0..10 {
        sleep(Duration::from_secs(2)).await;
        inbox.update_heartbeat().await.ok();
    }
    assert_eq!(inbox.spooled().map(|spooled| spooled.count), Some(0));
    assert_eq!(inbox.accept("CarrierService", &outcome(20, 2)).await.unwrap(), Accepted::Spooled);
    settle().await;
}
