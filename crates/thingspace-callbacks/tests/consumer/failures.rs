//! Handlers that fail, panic and hang.

use std::time::Duration;

use thingspace_callbacks::Failure;
use thingspace_store::Place;

use crate::support::{Log, Tried, inbox, send, until};

/// A handler that succeeds for every device except `device`. For this device, it fails if `device` is 1, panics if `device` is 2,
/// and hangs if `device` has another value.
async fn break_for(device: u64, tried: Tried) -> Result<(), Failure> {
    match tried.device {
        it if it != device => Ok(()),
        1 => Err(Failure::new("the meter is unknown")),
        2 => panic!("index out of range"),
        _ => std::future::pending().await,
    }
}

#[tokio::test(start_paused = true)]
async fn a_message_whose_handler_fails_panics_or_hangs_becomes_a_dead_letter_and_delays_only_its_device() {
    let reasons = ["the meter is unknown", "the handler panicked: index out of range", "the handler did not end within 60 s"];
    for (poisoned, reason) in (1..).zip(reasons) {
        let inbox = inbox();
        let log = Log::default();
        let consumer = inbox.consumer("billing");
        let running = log.run(&consumer, move |tried| break_for(poisoned, tried));
        for number in 0..20 {
            for device in 0..50 {
                send(&inbox, device, number).await;
            }
            let sent = tokio::time::Instant::now();
            let expected = 49 * (usize::try_from(number).unwrap() + 1);
            until("the other devices", || log.handled().len() >= expected).await;
            assert!(sent.elapsed() < Duration::from_secs(1), "{reason}: other devices waited for {:?}", sent.elapsed());
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        let expected = 20;
        until("the end of all tries", || log.tries_of(poisoned).len() == 5 * expected).await;
        tokio::time::sleep(Duration::from_secs(100)).await;
        running.stop().await;
        let dead = consumer.dead_letters(Place::START, 100).await.unwrap();
        assert_eq!(dead.len(), expected, "{reason}");
        assert!(dead.iter().all(|letter| letter.tries() == 5 && letter.reason() == reason), "{}", dead[0].reason());
        // All tries of a message were made before the first try of the device's next message.
        let tries: Vec<(u64, u32)> = log.tries_of(poisoned).iter().map(|tried| (tried.number, tried.tries)).collect();
        let all: Vec<(u64, u32)> = (0..20).flat_map(|number| (1..=5).map(move |tries| (number, tries))).collect();
        assert_eq!(tries, all, "{reason}");
        let progress = consumer.progress().await.unwrap();
        assert_eq!((progress.waiting, progress.failing, progress.dead), (0, 0, 20));
    }
}

#[tokio::test(start_paused = true)]
async fn pauses_between_tries_grow_by_a_factor_of_four() {
    let inbox = inbox();
    send(&inbox, 1, 1).await;
    let log = Log::default();
    let running = log.run(&inbox.consumer("billing"), |tried| break_for(1, tried));
    until("five tries", || log.tried().len() == 5).await;
    running.stop().await;
    let pauses: Vec<f64> = log.tried().windows(2).map(|pair| (pair[1].at - pair[0].at).as_secs_f64()).collect();
    for (pause, least) in pauses.iter().zip([1.0, 4.0, 16.0, 64.0]) {
        assert!(*pause >= least && *pause < least * 1.35 + 0.1, "{pauses:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn later_messages_of_a_device_wait_until_a_failing_message_succeeds() {
    let inbox = inbox();
    for number in 0..5 {
        send(&inbox, 1, number).await;
    }
    let log = Log::default();
    let judge = |tried: Tried| async move { if tried.tries < 3 { Err(Failure::new("not yet")) } else { Ok(()) } };
    let running = log.run(&inbox.consumer("billing"), judge);
    until("all messages", || log.handled().len() == 5).await;
    running.stop().await;
    assert_eq!(log.by_device()[&1], [0, 1, 2, 3, 4]);
    assert_eq!(log.tried().len(), 15);
}

#[tokio::test(start_paused = true)]
async fn devices_whose_handlers_hang_leave_half_of_the_slots_to_others() {
    let inbox = inbox();
    let consumer = inbox.consumer("billing").with_concurrency(8).with_pause(Duration::from_millis(1));
    let log = Log::default();
    let judge = |tried: Tried| async move { if tried.device < 100 { std::future::pending().await } else { Ok(()) } };
    for device in 0..8 {
        send(&inbox, device, 0).await;
    }
    let running = log.run(&consumer, judge);
    // The first tries occupy all slots and end at their deadline of 60 s. From the second try on, hanging devices get at most
    // half of the slots.
    tokio::time::sleep(Duration::from_secs(61)).await;
    for device in 100..200 {
        send(&inbox, device, 0).await;
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(log.handled().len(), 100);
    running.stop().await;
}

/// The target of the handler is unavailable for 300 s. If the failed tries were counted, the fifth try would fail before the
/// target is available again, and the messages would become dead letters.
#[tokio::test(start_paused = true)]
async fn nothing_becomes_a_dead_letter_while_the_target_is_unavailable() {
    let inbox = inbox();
    for number in 0..2 {
        for device in 0..300 {
            send(&inbox, device, number).await;
        }
    }
    let back = tokio::time::Instant::now() + Duration::from_secs(300);
    let judge = move |_| async move {
        if tokio::time::Instant::now() < back { Err(Failure::unavailable("connection refused")) } else { Ok(()) }
    };
    let log = Log::default();
    let consumer = inbox.consumer("billing");
    let running = log.run(&consumer, judge);
    until("all messages", || log.handled().len() >= 600).await;
    assert!(back.elapsed() < Duration::from_secs(120), "{:?}", back.elapsed());
    running.stop().await;
    assert!(log.by_device().into_values().all(|numbers| numbers == [0, 1]));
    assert!(log.handled().iter().all(|tried| tried.tries == 1));
    assert!(consumer.dead_letters(Place::START, 1).await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn messages_without_a_device_do_not_wait_for_each_other() {
    let inbox = inbox();
    for number in 0..10 {
        let body = format!(r#"{{"username":"depot-hook","password":"tide-61-secret","alert":{number}}}"#);
        inbox.accept("AlertService", body.as_bytes()).await.unwrap();
    }
    let (sent, mut handled) = tokio::sync::mpsc::unbounded_channel();
    let handler = move |delivery: thingspace_callbacks::Delivery| {
        let sent = sent.clone();
        async move {
            let number = delivery.event().json()["alert"].as_u64();
            // The first message fails, and must not hold up the other messages.
            if number == Some(0) { Err(Failure::new("no")) } else { sent.send(number).map_err(Failure::new) }
        }
    };
    let others = async {
        for _ in 0..9 {
            handled.recv().await.unwrap();
        }
    };
    let start = tokio::time::Instant::now();
    inbox.consumer("alerts").run(handler, others).await.unwrap();
    assert!(start.elapsed() < Duration::from_secs(1));
    assert_eq!(inbox.consumer("alerts").progress().await.unwrap().waiting, 1);
}
