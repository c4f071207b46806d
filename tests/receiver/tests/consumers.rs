//! Consumer groups over a SQLite file, in real time: messages whose handler always fails (poisoned messages), and processes
//! that are killed.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, HashMap, HashSet};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use receiver::{Folder, PASSWORD, USERNAME, percentile, scale};
use thingspace_callbacks::{Consumer, Credentials, Delivery, Failure, Inbox};
use thingspace_store::Place;
use tokio::sync::Notify;

async fn inbox(folder: &Folder) -> Inbox {
    Inbox::with_store(thingspace_store::open(&folder.store()).await.unwrap(), Credentials::new(USERNAME, PASSWORD))
}

async fn send(inbox: &Inbox, device: u64, number: u64) {
    let body = format!(
        r#"{{"username":"{USERNAME}","password":"{PASSWORD}","requestId":"{number}","status":"Success",
            "deviceIds":[{{"id":"{device:020}","kind":"iccid"}}],"callbackCount":1}}"#
    );
    inbox.accept("CarrierService", body.as_bytes()).await.unwrap();
}

/// Returns the device and the number of a message.
fn read(delivery: &Delivery) -> (u64, u64) {
    let event = delivery.event();
    (event.devices()[0].id.parse().unwrap(), event.request_id().unwrap().parse().unwrap())
}

/// What the handlers of one run have done.
#[derive(Default)]
struct Seen {
    /// Each handled message, with the time from the receipt of the message until its handler succeeded.
    handled: Vec<((u64, u64), Duration)>,
    tries: HashMap<(u64, u64), u32>,
}

/// Runs the consumer until `enough` messages are handled and `dead` messages are dead letters. The handler fails for the messages
/// for which `fails` returns true.
async fn run(
    consumer: &Consumer,
    fails: impl Fn((u64, u64)) -> bool + Send + Sync + 'static,
    enough: usize,
    dead: usize,
) -> Seen {
    let (seen, fails, changed) = (Arc::new(Mutex::new(Seen::default())), Arc::new(fails), Arc::new(Notify::new()));
    let handler = {
        let (seen, changed) = (Arc::clone(&seen), Arc::clone(&changed));
        move |delivery: Delivery| {
            let message = read(&delivery);
            let mut seen = seen.lock().unwrap();
            *seen.tries.entry(message).or_default() += 1;
            let result = if fails(message) {
                Err(Failure::new("poisoned"))
            } else {
                seen.handled.push((message, delivery.received().at().elapsed().unwrap_or_default()));
                Ok(())
            };
            changed.notify_one();
            std::future::ready(result)
        }
    };
    let done = async {
        while seen.lock().unwrap().handled.len() < enough {
            changed.notified().await;
        }
        while consumer.dead_letters(Place::START, usize::MAX).await.unwrap().len() < dead {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    };
    consumer.run(handler, done).await.unwrap();
    std::mem::take(&mut *seen.lock().unwrap())
}

/// The handler always fails for one message in 1,000. Messages arrive at a fixed rate while the consumer runs.
#[tokio::test(flavor = "multi_thread")]
async fn poisoned_messages_delay_only_their_devices_and_a_replay_delivers_them() {
    // The number of devices is prime, so each poisoned message is about a different device.
    let (messages, per_second, devices) = scale((3_000, 500, 293), (100_000, 1_000, 4_999));
    let folder = Folder::new("poison");
    let sender = inbox(&folder).await;
    let (consumer, poisoned) = (inbox(&folder).await.consumer("billing"), |number: u64| number.is_multiple_of(1_000));
    // Shorten the pauses between tries, except in `cargo xtask soak`.
    let consumer = scale(consumer.clone().with_pause(Duration::from_millis(10)), consumer);
    let start = Instant::now();
    let sending = tokio::spawn(async move {
        let mut ticks = tokio::time::interval(Duration::from_millis(50));
        let per_tick = per_second / 20;
        for first in (0..messages).step_by(usize::try_from(per_tick).unwrap()) {
            ticks.tick().await;
            // Send the messages of a tick concurrently, so that the store commits them together.
            let mut sends = tokio::task::JoinSet::new();
            for number in first..(first + per_tick).min(messages) {
                let sender = sender.clone();
                sends.spawn(async move { send(&sender, number % devices, number).await });
            }
            sends.join_all().await;
        }
        sender
    });
    let expected = usize::try_from(messages / 1_000).unwrap();
    let total = usize::try_from(messages).unwrap();
    let seen = run(&consumer, move |(_, number)| poisoned(number), total - expected, expected).await;
    let sender = sending.await.unwrap();

    let dead = consumer.dead_letters(Place::START, usize::MAX).await.unwrap();
    assert_eq!(dead.len(), expected);
    assert!(dead.iter().all(|letter| letter.tries() == 5 && letter.reason() == "poisoned"));
    assert!(seen.tries.iter().all(|((_, number), tries)| *tries == if poisoned(*number) { 5 } else { 1 }));
    let holding: HashSet<u64> = (0..messages).filter(|number| poisoned(*number)).map(|number| number % devices).collect();
    let mut held: Vec<Duration> =
        seen.handled.iter().filter(|((device, _), _)| !holding.contains(device)).map(|(_, held)| *held).collect();
    let (p99, longest) = (percentile(&mut held, 99), held[held.len() - 1]);
    println!(
        "{messages} messages, {} dead letters, {:?}; messages of other devices waited p99 {p99:?}, at most {longest:?}",
        dead.len(),
        start.elapsed()
    );
    assert!(longest < Duration::from_secs(1), "a message of another device waited {longest:?}");
    let mut order: BTreeMap<u64, Vec<u64>> = BTreeMap::new();
    seen.handled.iter().for_each(|((device, number), _)| order.entry(*device).or_default().push(*number));
    assert!(order.values().all(|numbers| numbers.is_sorted()));

    let replayed = consumer.replay_all(SystemTime::UNIX_EPOCH..SystemTime::now()).await.unwrap();
    assert_eq!(replayed, u64::try_from(expected).unwrap());
    let seen = run(&consumer, |_| false, expected, 0).await;
    let delivered: HashSet<u64> = seen.handled.iter().map(|((_, number), _)| *number).collect();
    assert_eq!((seen.handled.len(), delivered), (expected, (0..messages).filter(|number| poisoned(*number)).collect()));
    let progress = sender.consumer("billing").progress().await.unwrap();
    assert_eq!((progress.waiting, progress.dead), (0, 0));
}

fn start(folder: &Folder, lines: &std::path::Path) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_consumer"));
    command.arg(folder.store()).arg(lines).stdout(Stdio::null()).spawn().unwrap()
}

/// Runs three processes of one consumer group. Repeatedly kills one of them, and starts another in its place.
#[tokio::test(flavor = "multi_thread")]
async fn every_message_is_handled_in_order_while_processes_are_killed() {
    let (seed, kills, devices, numbers) = (rand::random(), scale(4, 200), 100, scale(60, 500));
    let mut rng = StdRng::seed_from_u64(seed);
    let folder = Folder::new("killed");
    let lines = std::path::PathBuf::from(folder.store().trim_start_matches("sqlite:")).with_extension("lines");
    let inbox = inbox(&folder).await;
    let mut processes: Vec<Child> = (0..3).map(|_| start(&folder, &lines)).collect();
    let sending = tokio::spawn({
        let inbox = inbox.clone();
        async move {
            for number in 0..numbers {
                send_to_each(&inbox, devices, number).await;
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    });
    for _ in 0..kills {
        tokio::time::sleep(Duration::from_millis(rng.random_range(100..1_500))).await;
        let killed = rng.random_range(0..processes.len());
        processes[killed].kill().unwrap();
        processes[killed].wait().unwrap();
        processes[killed] = start(&folder, &lines);
    }
    sending.await.unwrap();
    let consumer = inbox.consumer("ledger");
    let deadline = Instant::now() + Duration::from_secs(120);
    while consumer.progress().await.unwrap().waiting > 0 {
        assert!(Instant::now() < deadline, "seed {seed}: {:?}", consumer.progress().await.unwrap());
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    for process in &mut processes {
        process.kill().unwrap();
        process.wait().unwrap();
    }
    assert!(consumer.dead_letters(Place::START, 1).await.unwrap().is_empty(), "seed {seed}");
    let mut order: HashMap<u64, Vec<u64>> = HashMap::new();
    let text = std::fs::read_to_string(&lines).unwrap();
    for line in text.lines() {
        let (device, number) = line.split_once(' ').unwrap();
        order.entry(device.parse().unwrap()).or_default().push(number.parse().unwrap());
    }
    let handled = order.values().map(Vec::len).sum::<usize>();
    println!("seed {seed}: {kills} kills, {} messages, {handled} handled", devices * numbers);
    let all: Vec<u64> = (0..numbers).collect();
    for device in 0..devices {
        let mut numbers = order.remove(&device).unwrap_or_default();
        // If a kill interrupts a handler, its message is handled again, before the next message of the device. So a number may
        // occur several times in a row.
        numbers.dedup();
        assert_eq!(numbers, all, "seed {seed}, device {device}");
    }
}

/// Sends one message about each device, all at the same time, so that the store commits them together.
async fn send_to_each(inbox: &Inbox, devices: u64, number: u64) {
    let sends: Vec<_> = (0..devices)
        .map(|device| {
            let inbox = inbox.clone();
            tokio::spawn(async move { send(&inbox, device, number).await })
        })
        .collect();
    for sent in sends {
        sent.await.unwrap();
    }
}
