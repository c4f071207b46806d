//! Redeliveries that arrive while the first copy is in the spool or in the store of the inbox.

use thingspace_callbacks::Accepted;

use crate::support::{Machine, Mode, alert, any, outcome, settle, summary};

#[tokio::test(start_paused = true)]
async fn a_redelivery_is_stored_once_whether_the_first_copy_is_in_the_spool_or_in_the_store() {
    let machine = Machine::new();
    let inbox = machine.start().await;
    for message in [outcome, alert, summary] {
        // The first copy of message 0 goes to the store.
        inbox.accept("CarrierService", &message(0, 1)).await.unwrap();
        machine.store.set(Mode::Fails);
        // The store cannot be read during the outage, so the redelivery is recognized only when it is moved there.
        assert_eq!(inbox.accept("CarrierService", &message(0, 2)).await.unwrap(), Accepted::Spooled);
        // The first copy of message 1 goes to the spool, where its redelivery is recognized.
        assert_eq!(inbox.accept("CarrierService", &message(1, 1)).await.unwrap(), Accepted::Spooled);
        assert_eq!(inbox.accept("CarrierService", &message(1, 2)).await.unwrap(), Accepted::Redelivered);
        machine.store.set(Mode::Works);
        // The store is back, but the spool is not empty yet.
        assert_eq!(inbox.accept("CarrierService", &message(1, 3)).await.unwrap(), Accepted::Redelivered);
        settle().await;
        // By now, the first copy has moved to the store.
        assert_eq!(inbox.accept("CarrierService", &message(1, 4)).await.unwrap(), Accepted::Redelivered);
    }
    assert_eq!(machine.numbers().await, [0, 1, 0, 1, 0, 1]);
    assert!(machine.stored().await.iter().all(|received| !received.is_possible_duplicate()));
}

#[tokio::test(start_paused = true)]
async fn a_redelivery_in_the_next_half_hour_period_is_recognized_in_the_spool_and_after_the_move() {
    let machine = Machine::new();
    let inbox = machine.start().await;
    machine.store.set(Mode::Fails);
    // The inbox groups messages into half-hour periods to find equal ones. The message arrives one second before the end of a
    // period, and its redelivery arrives in the next period.
    machine.clock.advance(1_800 - 1_780_000_000 % 1_800 - 1);
    inbox.accept("AlertService", &alert(0, 1)).await.unwrap();
    machine.clock.advance(900);
    assert_eq!(inbox.accept("AlertService", &alert(0, 2)).await.unwrap(), Accepted::Redelivered);
    machine.store.set(Mode::Works);
    settle().await;
    assert_eq!(inbox.accept("AlertService", &alert(0, 3)).await.unwrap(), Accepted::Redelivered);
    // More than half an hour later, an equal message is a new message.
    machine.clock.advance(3_600);
    assert!(matches!(inbox.accept("AlertService", &alert(0, 1)).await, Ok(Accepted::Stored(_))));
    assert_eq!(machine.numbers().await, [0, 0]);
}

#[tokio::test(start_paused = true)]
async fn two_equal_messages_that_are_both_first_deliveries_are_both_stored() {
    for first_is_spooled in [false, true] {
        let machine = Machine::new();
        let inbox = machine.start().await;
        let outage = |is_unreachable| machine.store.set(if is_unreachable { Mode::Fails } else { Mode::Works });
        for is_spooled in [first_is_spooled, true] {
            outage(is_spooled);
            inbox.accept("EnhancedConnectivityService", &alert(0, 1)).await.unwrap();
        }
        outage(false);
        settle().await;
        let marks: Vec<bool> = machine.stored().await.iter().map(|received| received.is_possible_duplicate()).collect();
        assert_eq!(marks, [false, true], "first in the spool: {first_is_spooled}");
    }
}

/// An inbox with a spool gives a random id to each message that does not name both a request and a device. Without this id, such
/// a message would be treated as a second, equal message when it is moved again.
#[tokio::test(start_paused = true)]
async fn a_message_that_is_moved_again_after_a_kill_is_kept_once() {
    let machine = Machine::new();
    let inbox = machine.start().await;
    machine.store.set(Mode::Fails);
    for message in 0..6 {
        inbox.accept("CarrierService", &any(message, 1)).await.unwrap();
    }
    drop(inbox);
    machine.store.set(Mode::Works);
    for _ in 0..3 {
        // The entries are appended to the spool again after the move. This simulates a process that is killed before it has
        // trimmed the spool.
        let copy = machine.spool.store.read(None, thingspace_store::Place::START, 100).await.unwrap();
        machine.start().await.drain_spool().await.unwrap();
        machine.spool.store.append(copy.into_iter().map(|stored| stored.entry).collect()).await.unwrap();
    }
    machine.start().await.drain_spool().await.unwrap();
    assert_eq!(machine.numbers().await, (0..6).collect::<Vec<_>>());
}
