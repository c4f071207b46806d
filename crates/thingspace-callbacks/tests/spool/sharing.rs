//! Tests of receivers that share the spool of one machine, and of machines that each have their own spool. A spool is a local
//! store that keeps callbacks until the main store accepts them.

use thingspace_callbacks::Accepted;

use crate::support::{Machine, Mode, TestClock, alert, any, outcome, settle, summary};

#[tokio::test(start_paused = true)]
async fn receivers_that_share_a_spool_store_each_callback_once_and_in_order() {
    let machine = Machine::new();
    // Each process has its own connection to the store. The connection of the first process fails from message 100 on, and that
    // of the second process from message 200 on. From message 300 on, both work again.
    let second = machine.process();
    let inboxes = [machine.start().await, second.start().await];
    for message in 0..400_u64 {
        match message {
            100 => machine.store.set(Mode::Fails),
            200 => second.store.set(Mode::Fails),
            300 => [&machine, &second].iter().for_each(|machine| machine.store.set(Mode::Works)),
            _ => {}
        }
        inboxes[(message % 2) as usize].accept("CarrierService", &any(message, 1)).await.unwrap();
        // This pause lets the background tasks of the spool run.
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    settle().await;
    // While the spool contained callbacks of the first process, the second process also wrote to the spool, although its own
    // connection to the store still worked at first. This kept the order.
    assert_eq!(machine.numbers().await, (0..400).collect::<Vec<_>>());
    assert_eq!(machine.spooled().await, 0);
}

#[tokio::test(start_paused = true)]
async fn a_redelivery_at_the_other_receiver_of_the_machine_is_recognized() {
    let machine = Machine::new();
    let second = machine.process();
    let inboxes = [machine.start().await, second.start().await];
    machine.store.set(Mode::Fails);
    assert_eq!(inboxes[0].accept("AlertService", &alert(0, 1)).await.unwrap(), Accepted::Spooled);
    // The second receiver can reach the store, but it also searches the shared spool, and finds the first copy there.
    assert_eq!(inboxes[1].accept("AlertService", &alert(0, 2)).await.unwrap(), Accepted::Redelivered);
    machine.store.set(Mode::Works);
    settle().await;
    assert_eq!(machine.numbers().await, [0]);
}

#[tokio::test(start_paused = true)]
async fn an_outcome_that_is_in_the_spools_of_two_machines_is_stored_once() {
    let machine = Machine::new();
    let neighbor = machine.neighbor();
    let inboxes = [machine.start().await, neighbor.start().await];
    for machine in [&machine, &neighbor] {
        machine.store.set(Mode::Fails);
    }
    for message in 0..50 {
        // The service does not wait for the answer of the first machine. It sends the outcome again, to the second machine.
        inboxes[0].accept("CarrierService", &outcome(message, 1)).await.unwrap();
        inboxes[1].accept("CarrierService", &outcome(message, 2)).await.unwrap();
    }
    inboxes[1].accept("CarrierService", &alert(50, 1)).await.unwrap();
    for machine in [&machine, &neighbor] {
        machine.store.set(Mode::Works);
    }
    settle().await;
    assert_eq!(machine.numbers().await, (0..=50).collect::<Vec<_>>());
    assert_eq!((machine.spooled().await, neighbor.spooled().await), (0, 0));
}

/// An inbox searches for other copies of a message only in the half-hour period of the message and in the neighboring periods. In
/// this test, the first copy arrives one second before the end of a period, and waits in a spool. The redelivery arrives at
/// another machine in the next period, and reaches the store before the first copy.
#[tokio::test(start_paused = true)]
async fn a_spooled_message_is_marked_as_a_possible_duplicate_if_another_machine_has_stored_its_redelivery() {
    for message in [alert, summary] {
        let machine = Machine::new();
        let neighbor = machine.neighbor();
        let (inbox, other) = (machine.start().await, neighbor.start().await);
        machine.clock.advance(1_800 - 1_780_000_000 % 1_800 - 1);
        machine.store.set(Mode::Fails);
        assert_eq!(inbox.accept("AlertService", &message(0, 1)).await.unwrap(), Accepted::Spooled);
        machine.clock.advance(900);
        assert!(matches!(other.accept("AlertService", &message(0, 2)).await, Ok(Accepted::Stored(_))));
        machine.store.set(Mode::Works);
        settle().await;
        let marks: Vec<bool> = machine.stored().await.iter().map(|received| received.is_possible_duplicate()).collect();
        assert_eq!(marks, [false, true]);
    }
}

#[tokio::test]
async fn a_redelivery_at_a_machine_whose_clock_is_behind_is_recognized_across_the_end_of_a_period() {
    let machine = Machine::new();
    let behind = Machine { clock: TestClock::new(), ..machine.neighbor() };
    machine.clock.advance(1_800 - 1_780_000_000 % 1_800);
    behind.clock.advance(1_800 - 1_780_000_000 % 1_800 - 10);
    let (inbox, other) = (machine.start().await, behind.start().await);
    assert!(matches!(inbox.accept("AlertService", &alert(0, 1)).await, Ok(Accepted::Stored(_))));
    assert_eq!(other.accept("AlertService", &alert(0, 2)).await.unwrap(), Accepted::Redelivered);
}
