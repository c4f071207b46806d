//! A full spool, and messages that the store refuses.

use thingspace_callbacks::{Accepted, Refusal};
use thingspace_store::ErrorKind;

use crate::support::{Machine, Mode, alert, any, outcome, settle};

#[tokio::test(start_paused = true)]
async fn a_full_spool_refuses_callbacks_until_it_was_moved() {
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
        // A new process counts what it finds.
        let inbox = machine.start_with(|spool| spool.with_limits(count, bytes)).await;
        assert!(inbox.accept("CarrierService", &any(accepted, 2)).await.is_err());
        machine.store.set(Mode::Works);
        settle().await;
        assert!(matches!(inbox.accept("CarrierService", &any(accepted, 3)).await, Ok(Accepted::Stored(_))));
        assert_eq!(machine.numbers().await, (0..=accepted).collect::<Vec<_>>());
    }
}

#[tokio::test(start_paused = true)]
async fn a_message_that_the_store_refuses_stays_in_the_spool_and_holds_up_no_other() {
    let machine = Machine::new();
    let inbox = machine.start().await;
    let large = |message: fn(u64, u64) -> Vec<u8>, number| {
        let body = String::from_utf8(message(number, 1)).unwrap();
        body.replacen('{', &format!(r#"{{"padding":"{}","#, "x".repeat(5_000)), 1).into_bytes()
    };
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
    assert!(spooled.count == 0 && spooled.parked == 2 && !spooled.is_idle(), "{spooled:?}");
    assert!(spooled.to_string().contains("the store refuses 2 callbacks"), "{spooled}");
    // A large message is not acknowledged if the store refuses it at once.
    let refusal = inbox.accept("CarrierService", &large(outcome, 4)).await.unwrap_err();
    assert!(matches!(refusal, Refusal::Store(error) if error.kind() == ErrorKind::Invalid));
    // After the limit was raised, the next process moves the parked messages.
    machine.clock.advance(60);
    machine.store.set(Mode::Works);
    let inbox = machine.start().await;
    assert_eq!(inbox.spooled().unwrap().parked, 2);
    inbox.drain_spool().await.unwrap();
    assert!(inbox.spooled().unwrap().is_idle());
    let mut numbers = machine.numbers().await;
    numbers.sort_unstable();
    assert_eq!(numbers, [0, 1, 2, 3]);
    assert!(machine.stored().await.iter().all(|received| received.at() == received_at));
}
