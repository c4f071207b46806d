//! Tests of an inbox whose store is unreachable, does not answer, or loses answers for some time.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use thingspace_callbacks::{Accepted, Credentials, Inbox, Spool};
use thingspace_store::faults::FaultyStore;
use thingspace_store::{ErrorKind, MemoryStore, Place, Store};
use tokio::time::Instant;

use crate::support::{Machine, Mode, any, number, outcome, settle};

#[tokio::test(start_paused = true)]
async fn callbacks_during_an_outage_reach_the_store_once_and_in_order() {
    let machine = Machine::new();
    let inbox = machine.start().await;
    for message in 0..300 {
        match message {
            100 => machine.store.set(Mode::Fails),
            200 => machine.store.set(Mode::Works),
            _ => {}
        }
        let accepted = inbox.accept("CarrierService", &any(message, 1)).await.unwrap();
        // After the outage, callbacks go to the spool until it is empty. So from message 201 on, both results are possible.
        if message <= 200 {
            assert_eq!(matches!(accepted, Accepted::Stored(_)), message < 100, "{message}: {accepted:?}");
        }
        machine.clock.advance(1);
        // Pause, so that the task that empties the spool can run.
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    settle().await;
    assert_eq!(machine.numbers().await, (0..300).collect::<Vec<_>>());
    assert_eq!(machine.spooled().await, 0);
    // The next callback goes to the store directly.
    assert!(matches!(inbox.accept("CarrierService", &any(300, 1)).await, Ok(Accepted::Stored(_))));
    let spooled = inbox.spooled().unwrap();
    assert!(spooled.is_idle() && (101..=200).contains(&spooled.moved), "{spooled:?}");
}

#[tokio::test(start_paused = true)]
async fn a_moved_callback_keeps_the_time_at_which_it_was_received() {
    let machine = Machine::new();
    let inbox = machine.start().await;
    machine.store.set(Mode::Fails);
    let received_at = machine.clock.now();
    for message in 0..3 {
        inbox.accept("CarrierService", &any(message, 1)).await.unwrap();
    }
    machine.clock.advance(7_200);
    machine.store.set(Mode::Works);
    inbox.drain_spool().await.unwrap();
    let stored = machine.stored().await;
    assert!(stored.iter().all(|received| received.at() == received_at && !received.is_possible_duplicate()));
    // The entries have the time of the move, not of the arrival, so that the log stays ordered by time. A search for the time of
    // the arrival therefore returns a place before the entries.
    assert_eq!(inbox.place_at(received_at).await.unwrap(), Place::START);
    let entry = machine.store.store.read(None, Place::START, 1).await.unwrap().remove(0).entry;
    assert_eq!(SystemTime::UNIX_EPOCH + Duration::from_millis(entry.at.unsigned_abs()), received_at + Duration::from_secs(7_200));
}

#[tokio::test(start_paused = true)]
async fn only_the_first_callback_waits_for_a_store_that_does_not_answer() {
    let machine = Machine::new();
    let inbox = machine.start().await;
    inbox.accept("CarrierService", &any(0, 1)).await.unwrap();
    machine.store.set(Mode::Hangs);
    for (message, expected) in [(1, Duration::from_secs(3)), (2, Duration::ZERO), (3, Duration::ZERO)] {
        let started = Instant::now();
        assert_eq!(inbox.accept("CarrierService", &any(message, 1)).await.unwrap(), Accepted::Spooled);
        assert_eq!(started.elapsed(), expected, "{message}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_callback_is_stored_once_if_the_answer_to_its_append_was_lost() {
    let machine = Machine::new();
    let inbox = machine.start().await;
    inbox.update_heartbeat().await.unwrap();
    for message in 0..9 {
        machine.store.set(Mode::LosesAnswers);
        assert_eq!(inbox.accept("CarrierService", &any(message, 1)).await.unwrap(), Accepted::Spooled);
        machine.store.set(Mode::Works);
        settle().await;
        assert_eq!(machine.numbers().await, (0..=message).collect::<Vec<_>>());
    }
}

/// Sends each message until it is acknowledged, as the service does.
#[tokio::test(start_paused = true)]
async fn acknowledged_messages_are_stored_once_if_the_store_and_the_spool_fail_at_random() {
    let seed = rand::random();
    println!("seed {seed}");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let (store, spool) = (Arc::new(MemoryStore::default()), Arc::new(MemoryStore::default()));
    let (mut spooled, mut refused) = (0, 0);
    let faulty = |store: &Arc<MemoryStore>, seed| Arc::new(FaultyStore::new(Arc::clone(store) as Arc<dyn Store>, seed, 0.2));
    for process in 0..20 {
        let spool = loop {
            // Opening the spool can fail too, so try again until it succeeds.
            if let Ok(spool) = Spool::open(faulty(&spool, rng.random())).await {
                break spool;
            }
        };
        let credentials = Credentials::new("depot-hook", "tide-61-secret");
        let inbox = Inbox::with_store(faulty(&store, rng.random()), credentials).with_spool(spool).unwrap();
        for message in 100 * process..100 * (process + 1) {
            let mut count = 1;
            loop {
                match inbox.accept("CarrierService", &any(message, count)).await {
                    Ok(accepted) => {
                        spooled += u64::from(accepted == Accepted::Spooled);
                        break;
                    }
                    Err(refusal) => {
                        assert_eq!(refusal.status(), 503);
                        refused += 1;
                        count += 1;
                    }
                }
            }
            if rng.random_bool(0.1) {
                tokio::time::sleep(Duration::from_secs(2)).await;
            }
        }
    }
    let inbox = Inbox::with_store(store.clone(), Credentials::new("depot-hook", "tide-61-secret"));
    let inbox = inbox.with_spool(Spool::open(spool.clone()).await.unwrap()).unwrap();
    inbox.drain_spool().await.unwrap();
    let numbers: Vec<u64> = inbox.list(Place::START, 10_000).await.unwrap().iter().map(number).collect();
    assert_eq!(numbers, (0..2_000).collect::<Vec<_>>(), "seed {seed}");
    println!("{spooled} in the spool, {refused} refused");
    assert!(spooled > 200 && refused > 50, "seed {seed}: {spooled} {refused}");
}

#[tokio::test(start_paused = true)]
async fn without_a_spool_callbacks_are_refused_with_503_during_an_outage() {
    let machine = Machine::new();
    let inbox = Inbox::with_store(machine.store.clone(), Credentials::new("depot-hook", "tide-61-secret"));
    machine.store.set(Mode::Fails);
    assert_eq!(inbox.accept("CarrierService", &any(0, 1)).await.unwrap_err().status(), 503);
    assert_eq!(inbox.drain_spool().await.unwrap(), 0);
}

#[tokio::test(start_paused = true)]
async fn callbacks_go_to_the_store_or_are_refused_if_the_spool_fails() {
    let machine = Machine::new();
    let inbox = machine.start().await;
    machine.spool.set(Mode::Fails);
    inbox.accept("CarrierService", &outcome(0, 1)).await.unwrap();
    machine.store.set(Mode::Fails);
    assert_eq!(inbox.accept("CarrierService", &outcome(1, 1)).await.unwrap_err().status(), 503);
    machine.spool.set(Mode::Hangs);
    let started = Instant::now();
    assert_eq!(inbox.accept("CarrierService", &outcome(1, 2)).await.unwrap_err().status(), 503);
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
    assert!(matches!(inbox.store_failure(), Some(failure) if failure.error.kind() == ErrorKind::Unavailable));
    machine.spool.set(Mode::Works);
    assert_eq!(inbox.accept("CarrierService", &outcome(1, 3)).await.unwrap(), Accepted::Spooled);
    assert_eq!(inbox.store_failure(), None);
}
