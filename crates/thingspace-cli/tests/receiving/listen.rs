//! Tests of `thingspace listen`. The command forwards callbacks to another program, the target. The callbacks of a device keep
//! their order, even if the command or the target is killed. `thingspace inbox dead` lists the callbacks that could not be
//! forwarded, and `thingspace inbox replay` makes the command forward these callbacks again.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::Child;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use stores::sender::{PASSWORD, USERNAME};
use thingspace::callbacks::store::{Place, open};
use thingspace::callbacks::{Consumer, Credentials, Delivery, Failure, Inbox};

use crate::api::{calls, output, sim, with_api};
use crate::support::{Bench, Running, program};

/// A forwarded callback: its path, its key and its message.
type Forwarded = (String, String, Value);

/// A program that receives the forwarded callbacks.
struct Target {
    address: SocketAddr,
    is_stopped: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Target {
    fn start(address: &str, status: u16, seen: &Arc<Mutex<Vec<Forwarded>>>) -> Self {
        let listener = TcpListener::bind(address).unwrap();
        let (address, is_stopped) = (listener.local_addr().unwrap(), Arc::new(AtomicBool::new(false)));
        let (ends, seen) = (Arc::clone(&is_stopped), Arc::clone(seen));
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if ends.load(Ordering::Relaxed) {
                    return;
                }
                if let Some(forwarded) = stream.ok().and_then(|stream| accept(stream, status)) {
                    seen.lock().unwrap().push(forwarded);
                }
            }
        });
        Self { address, is_stopped, thread: Some(thread) }
    }
}

impl Drop for Target {
    fn drop(&mut self) {
        self.is_stopped.store(true, Ordering::Relaxed);
        drop(TcpStream::connect(self.address));
        self.thread.take().unwrap().join().unwrap();
    }
}

/// A status for [`Target::start`] that simulates a crash: the target closes the connection without an answer.
const NONE: u16 = 0;

/// Reads a request and answers it with `status`, or does not answer if `status` is [`NONE`]. Returns the forwarded callback, or
/// `None` if the request cannot be read.
fn accept(mut stream: TcpStream, status: u16) -> Option<Forwarded> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        match line.trim_end() {
            "" => break,
            line => head.push(line.to_owned()),
        }
    }
    let header = |name: &str| head.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ").map(str::to_owned));
    let mut body = vec![0; header("content-length")?.parse().ok()?];
    reader.read_exact(&mut body).ok()?;
    let path = head[0].split(' ').nth(1)?.to_owned();
    if status == NONE {
        return Some((path, header("webhook-id")?, serde_json::from_slice(&body).ok()?));
    }
    stream.write_all(format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").as_bytes()).ok()?;
    Some((path, header("webhook-id")?, serde_json::from_slice(&body).ok()?))
}

async fn inbox(bench: &Bench) -> Inbox {
    Inbox::with_store(open(&bench.store()).await.unwrap(), Credentials::new(USERNAME, PASSWORD))
}

async fn send(inbox: &Inbox, device: u64, number: u64) {
    let body = json!({
        "username": USERNAME, "password": PASSWORD, "requestId": number.to_string(), "status": "Success",
        "deviceIds": [{"id": format!("{device:020}"), "kind": "iccid"}],
    });
    inbox.accept("CarrierService", body.to_string().as_bytes()).await.unwrap();
}

/// Starts `thingspace listen`, which forwards the callbacks to `to`.
fn listen(bench: &Bench, to: SocketAddr) -> Child {
    let (store, url) = (bench.store(), format!("http://{to}/hooks/SERVICE"));
    let arguments = ["listen", "--store", &store, "--forward-to", &url, "--since", "1h", "--with-credentials"];
    program(bench.0.path(), &arguments).spawn().unwrap()
}

/// Waits until the target has seen `count` different callbacks.
async fn wait_for(seen: &Mutex<Vec<Forwarded>>, count: usize) {
    let deadline = Instant::now() + Duration::from_secs(90);
    let keys = || seen.lock().unwrap().iter().map(|(_, key, _)| key.clone()).collect::<std::collections::HashSet<_>>().len();
    while keys() < count {
        assert!(Instant::now() < deadline, "{} of {count} callbacks were forwarded", keys());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Returns the only consumer that has run with the store.
async fn consumer(inbox: &Inbox) -> Consumer {
    let names = inbox.consumers().await.unwrap();
    assert_eq!(names.len(), 1, "{names:?}");
    inbox.consumer(&names[0])
}

async fn wait_for_dead_letter(inbox: &Inbox) {
    let deadline = Instant::now() + Duration::from_secs(60);
    let is_buried = async || match inbox.consumers().await.unwrap().first() {
        Some(name) => !inbox.consumer(name).dead_letters(Place::START, 1).await.unwrap().is_empty(),
        None => false,
    };
    while !is_buried().await {
        assert!(Instant::now() < deadline, "no callback is a dead letter");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn forwarding_keeps_the_order_even_if_the_command_or_the_target_is_killed() {
    let bench = Bench::new("forwarding");
    let (inbox, seen) = (inbox(&bench).await, Arc::default());
    let target = Target::start("127.0.0.1:0", 200, &seen);
    let address = target.address;
    let (mut target, mut process) = (Some(target), listen(&bench, address));
    for round in 0..4_u64 {
        for number in 0..10 {
            for device in 0..5 {
                send(&inbox, device, round * 10 + number).await;
            }
            // In the middle of each round, either kill the command or stop the target.
            if number == 5 && round % 2 == 0 {
                process.kill().unwrap();
                process.wait().unwrap();
            } else if number == 5 {
                target = None;
            }
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
        match &target {
            Some(_) => process = listen(&bench, address),
            None => target = Some(Target::start(&address.to_string(), 200, &seen)),
        }
        wait_for(&seen, usize::try_from(round + 1).unwrap() * 50).await;
    }
    process.kill().unwrap();
    let output = process.wait_with_output().unwrap();

    let mut order: BTreeMap<String, Vec<u64>> = BTreeMap::new();
    for (path, _, message) in seen.lock().unwrap().iter() {
        assert_eq!(path, "/hooks/CarrierService");
        assert_eq!((&message["username"], &message["password"]), (&json!(USERNAME), &json!(PASSWORD)));
        let device = message["deviceIds"][0]["id"].as_str().unwrap().to_owned();
        order.entry(device).or_default().push(message["requestId"].as_str().unwrap().parse().unwrap());
    }
    for (device, mut numbers) in order {
        // The command forwards a callback twice only if it is killed before it has recorded the success. The repetition comes
        // directly after the first copy, before the next callback of the device, so `dedup` removes it.
        numbers.dedup();
        assert_eq!(numbers, (0..40).collect::<Vec<u64>>(), "device {device}");
    }
    assert!(consumer(&inbox).await.dead_letters(Place::START, 1).await.unwrap().is_empty());
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(err.contains("cannot be reached: ") && err.contains("trying again until it is back"), "{err}");
    // The command has printed the callbacks that it forwarded.
    let rows: Vec<Value> =
        output.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
    assert!(!rows.is_empty() && rows.iter().all(|row| row["service"] == "CarrierService" && row["key"].is_string()));
    assert!(!String::from_utf8_lossy(&output.stdout).contains(PASSWORD) && !err.contains(PASSWORD));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_callback_that_the_target_refuses_is_forwarded_five_times() {
    let bench = Bench::new("refusing");
    let (inbox, seen) = (inbox(&bench).await, Arc::default());
    let target = Target::start("127.0.0.1:0", 422, &seen);
    send(&inbox, 1, 1).await;
    let mut process = listen(&bench, target.address);
    wait_for_dead_letter(&inbox).await;
    assert_eq!(seen.lock().unwrap().len(), 5);
    let dead = bench.inbox(&["dead", "-o", "jsonl"]);
    let row: Value = serde_json::from_str(&dead.out).unwrap();
    let name = consumer(&inbox).await.name().to_owned();
    assert_eq!((&row["consumer"], &row["tries"], &row["replays"]), (&json!(name), &json!(5), &json!(0)));
    assert!(row["reason"].as_str().unwrap().ends_with("answered 422 Unprocessable Entity"), "{row}");

    // Replace the target with one that accepts callbacks.
    let address = target.address.to_string();
    drop(target);
    let _mended = Target::start(&address, 200, &seen);
    let replayed = bench.inbox(&["replay", row["key"].as_str().unwrap()]);
    assert_eq!((replayed.code, replayed.err.as_str()), (Some(0), ""));
    assert!(
        replayed.out.starts_with("replayed ") && replayed.out.ends_with(&format!(" for the consumer {name}\n")),
        "{}",
        replayed.out
    );
    let deadline = Instant::now() + Duration::from_secs(90);
    while seen.lock().unwrap().len() < 6 {
        assert!(Instant::now() < deadline);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    process.kill().unwrap();
    process.wait().unwrap();
    assert_eq!(bench.inbox(&["dead", "-o", "jsonl"]).out, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_callback_that_crashes_the_target_becomes_a_dead_letter() {
    let bench = Bench::new("crashing");
    let (inbox, seen) = (inbox(&bench).await, Arc::default());
    let target = Target::start("127.0.0.1:0", NONE, &seen);
    send(&inbox, 1, 1).await;
    let mut process = listen(&bench, target.address);
    wait_for_dead_letter(&inbox).await;
    process.kill().unwrap();
    process.wait().unwrap();
    assert_eq!(seen.lock().unwrap().len(), 5);
    let dead = consumer(&inbox).await.dead_letters(Place::START, 1).await.unwrap();
    assert!(dead[0].reason().contains("did not answer: "), "{}", dead[0].reason());
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_with_different_urls_or_services_each_forward_every_callback() {
    let bench = Bench::new("listen-twice");
    let inbox = inbox(&bench).await;
    let (first, second): (Arc<Mutex<Vec<Forwarded>>>, _) = Default::default();
    let targets = [Target::start("127.0.0.1:0", 200, &first), Target::start("127.0.0.1:0", 200, &second)];
    let (store, urls) = (bench.store(), targets.each_ref().map(|target| format!("http://{}/", target.address)));
    let start = |url: &str, services: &[&str]| {
        let arguments = [&["listen", "--store", &store, "--forward-to", url, "--since", "1h"], services].concat();
        Running::start(program(bench.0.path(), &arguments), "the consumer listen-")
    };
    let one_service = ["--service", "CarrierService"];
    let _running = [start(&urls[0], &[]), start(&urls[0], &one_service), start(&urls[1], &[])];
    for number in 0..5 {
        send(&inbox, number, number).await;
    }
    wait_for(&second, 5).await;
    let deadline = Instant::now() + Duration::from_secs(90);
    while first.lock().unwrap().len() < 10 {
        assert!(Instant::now() < deadline, "{} of 10 callbacks were forwarded", first.lock().unwrap().len());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(inbox.consumers().await.unwrap().len(), 3);
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_ends_the_command() {
    let bench = Bench::new("listen-full");
    let (inbox, seen) = (inbox(&bench).await, Arc::default());
    let target = Target::start("127.0.0.1:0", 200, &seen);
    send(&inbox, 1, 1).await;
    let (store, url) = (bench.store(), format!("http://{}/", target.address));
    let mut command = program(bench.0.path(), &["listen", "--store", &store, "--forward-to", &url, "--since", "1h"]);
    command.stdout(std::fs::File::options().write(true).open("/dev/full").unwrap());
    let mut process = command.spawn().unwrap();
    let deadline = Instant::now() + Duration::from_secs(30);
    let code = loop {
        if let Some(status) = process.try_wait().unwrap() {
            break status.code();
        }
        if Instant::now() > deadline {
            process.kill().unwrap();
            panic!("the command is still running: {:?}", process.wait_with_output().unwrap());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    assert!(code.is_some_and(|code| code != 0), "{code:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listening_command_with_the_former_password_accepts_the_new_one() {
    let bench = Bench::new("listen-rotated");
    let (current, store) = ("m7-Silver-Heron", bench.store());
    let to = Credentials::new(USERNAME, current);
    inbox(&bench).await.rotate(&to, Duration::from_secs(900)).await.unwrap();
    let listen = ["listen", "--store", &store, "--bind", "127.0.0.1:0"];
    let running = Running::start(program(bench.0.path(), &listen), "/callbacks\n");
    assert!(running.err.contains("THINGSPACE_LISTENER_PASSWORD is the former password"), "{}", running.err);
    let address = running.err.split("http://").nth(1).unwrap().split('/').next().unwrap();
    let body = json!({"username": USERNAME, "password": current, "requestId": "1", "status": "Success"}).to_string();
    let mut stream = TcpStream::connect(address).unwrap();
    let head = format!("POST /callbacks/CarrierService HTTP/1.1\r\nhost: {address}\r\ncontent-length: {}\r\n", body.len());
    stream.write_all(format!("{head}connection: close\r\n\r\n{body}").as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let mut unknown = program(bench.0.path(), &listen);
    unknown.env("THINGSPACE_LISTENER_PASSWORD", "k4-Copper-Finch");
    let ended = output(unknown).await;
    assert!(ended.code == Some(2) && ended.err.contains("are not the credentials that"), "{}", ended.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn dead_letters_are_listed_and_replayed_by_consumer_and_time() {
    let bench = Bench::new("dead");
    let inbox = inbox(&bench).await;
    for device in 0..3 {
        send(&inbox, device, 1).await;
    }
    for name in ["billing", "audit"] {
        let consumer = inbox.consumer(name).with_tries(1);
        let buried = async {
            while consumer.dead_letters(Place::START, 9).await.unwrap().len() < 3 {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        consumer.run(|_| async { Err::<(), _>(Failure::new("no\u{1b}[31m meter")) }, buried).await.unwrap();
    }
    let rows = |arguments: &[&str]| {
        let ended = bench.inbox(&[&["dead", "-o", "jsonl"], arguments].concat());
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
        ended.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect::<Vec<Value>>()
    };
    assert_eq!((rows(&[]).len(), rows(&["--consumer", "audit"]).len()), (6, 3));
    let table = bench.inbox(&["dead"]);
    assert!(table.out.contains("billing") && !table.out.contains('\u{1b}'), "{}", table.out);

    let key = rows(&[])[0]["key"].as_str().unwrap().to_owned();
    let ambiguous = bench.inbox(&["replay", &key]);
    assert_eq!(ambiguous.code, Some(2));
    assert!(ambiguous.err.contains("2 dead letters have keys that start with"), "{}", ambiguous.err);
    let unknown = bench.inbox(&["replay", "0123456789abcdef"]);
    assert_eq!(unknown.code, Some(1));
    assert!(unknown.err.contains("no dead letter has the key `0123456789abcdef`"), "{}", unknown.err);
    assert!(bench.inbox(&["replay", "0123"]).err.contains("KEY has 4 characters: expected at least 8"));
    let other = bench.inbox(&["replay", "--all", "--consumer", "nobody"]);
    assert!(other.err.contains("no consumer `nobody` has run with the store"), "{}", other.err);
    assert!(other.err.contains("known consumers: audit, billing"), "{}", other.err);

    assert_eq!(bench.inbox(&["replay", &key, "--consumer", "audit"]).code, Some(0));
    assert_eq!(bench.inbox(&["replay", "--since", "2h", "--consumer", "audit"]).out, "replayed 2 callbacks\n");
    assert_eq!(bench.inbox(&["replay", "--all"]).out, "replayed 3 callbacks\n");
    assert_eq!(rows(&[]).len(), 0);
    // The consumer `billing` handles each of its three replayed callbacks once.
    let (counted, handled) = (Arc::new(Mutex::new(0)), Arc::new(tokio::sync::Notify::new()));
    let (count, notify) = (Arc::clone(&counted), Arc::clone(&handled));
    let handler = move |_| {
        *count.lock().unwrap() += 1;
        notify.notify_one();
        async { Ok::<(), Failure>(()) }
    };
    inbox.consumer("billing").run(handler, tokio::time::sleep(Duration::from_secs(1))).await.unwrap();
    assert_eq!(*counted.lock().unwrap(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn handled_callbacks_are_replayed_by_key_or_time_and_once_per_replay_name() {
    let bench = Bench::new("handled");
    let inbox = inbox(&bench).await;
    for device in 0..3 {
        send(&inbox, device, 1).await;
    }
    let run = async || {
        let consumer = inbox.consumer("billing");
        let (handled, mut keys) = tokio::sync::mpsc::unbounded_channel();
        let done = async {
            tokio::time::sleep(Duration::from_millis(200)).await;
            while consumer.progress().await.unwrap().waiting > 0 {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let handler = move |delivery: Delivery| {
            let sent = handled.send(delivery.key().to_owned());
            async move { sent.map_err(Failure::new) }
        };
        consumer.run(handler, done).await.unwrap();
        let mut handled = Vec::new();
        while let Ok(key) = keys.try_recv() {
            handled.push(key);
        }
        handled
    };
    let mut first = run().await;
    assert_eq!(first.len(), 3);
    let of_billing = |arguments: &[&str]| bench.inbox(&[&["replay", "--consumer", "billing"], arguments].concat());
    let handled = |arguments: &[&str]| of_billing(&[&["--handled"], arguments].concat());
    assert_eq!(of_billing(&["--all"]).out, "replayed 0 callbacks\n", "expected no dead letter");
    let named = handled(&["--all", "--name", "tariff"]);
    assert_eq!(named.out, "replayed 3 callbacks\n");
    assert!(
        named.err.contains("replay tariff: if this command is interrupted, run it again with --name tariff"),
        "{}",
        named.err
    );
    assert_eq!(handled(&["--all", "--name", "tariff"]).out, "replayed 0 callbacks\n");
    let repeated = handled(&[first[0].as_str(), "--name", "tariff"]);
    assert_eq!(repeated.out, format!("the replay tariff has already replayed {} for the consumer billing\n", first[0]));
    let mut again = run().await;
    first.sort();
    again.sort();
    assert_eq!(first, again);
    assert_eq!(handled(&["--since", "2h", "--until", "1h"]).out, "replayed 0 callbacks\n");
    assert!(handled(&["--since", "1h", "--until", "2h"]).err.contains("--until is before --since"));
    assert_eq!(handled(&[&first[0][..12]]).out, format!("replayed {} for the consumer billing\n", first[0]));
    assert_eq!(run().await, [first[0].clone()]);
    send(&inbox, 9, 1).await;
    let key = bench.rows(&[]).last().unwrap()["key"].as_str().unwrap().to_owned();
    let waiting = handled(&[&key]);
    assert!(waiting.code == Some(1) && waiting.err.contains("has not handled"), "{}", waiting.err);
    let unknown = handled(&["0123456789abcdef"]);
    assert!(unknown.code == Some(2) && unknown.err.contains("no callback has the key"), "{}", unknown.err);
    let invalid = handled(&["--all", "--name", "a/b"]);
    assert!(invalid.code == Some(2) && invalid.err.contains("invalid name of a replay: `a/b`"), "{}", invalid.err);
    let no_consumer = bench.inbox(&["replay", "--handled", "--all"]);
    assert!(no_consumer.code == Some(2) && no_consumer.err.contains("--consumer"), "{}", no_consumer.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_terminated_command_deregisters_its_listeners_and_exits_with_0() {
    let (sim, bench) = (sim().await, Bench::new("listen-ends"));
    let store = bench.store();
    let arguments =
        ["listen", "--store", &store, "--bind", "127.0.0.1:0", "--register", "CarrierService", "--register", "NiddService"];
    let listening = Running::start(with_api(&sim, bench.0.path(), &arguments), "registered NiddService");
    assert_eq!(calls(&sim, "registerCallback"), 2);
    let listed = output(with_api(&sim, bench.0.path(), &["callbacks", "list", "-o", "csv"])).await;
    assert_eq!(listed.out.lines().count(), 3, "{}", listed.out);
    assert_eq!(listening.terminated().await, Some(0));
    let listed = output(with_api(&sim, bench.0.path(), &["callbacks", "list", "-o", "csv"])).await;
    assert_eq!(listed.out.lines().count(), 1, "{}", listed.out);
}
