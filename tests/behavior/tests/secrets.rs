//! AU7: the client never outputs a secret, in any encoding, at any log level.
#![allow(clippy::unwrap_used, reason = "a panic fails the test")]

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use behavior::secrets::{CANARIES, Search};
use behavior::{SimClock, captured_logs, client_builder};
use futures_util::StreamExt as _;
use thingspace::callbacks::Credentials;
use thingspace::{FileStore, MemoryStore, PasswordFile, State};
use thingspace_sim::{Clock, Fault, Simulator};
use tracing_subscriber::util::SubscriberInitExt as _;

/// The captured output.
#[derive(Clone, Default)]
struct Output(Arc<Mutex<Vec<u8>>>);

impl Output {
    fn contents(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_output_contains_a_secret() {
    captured_logs::disable();
    let output = Output::default();
    let writer = output.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || writer.clone()).finish();
    subscriber.try_init().unwrap();

    let no_delay = Duration::ZERO..Duration::ZERO;
    let sim = Simulator::builder().devices(60).clock(Clock::paused()).callback_delay(no_delay).start().await.unwrap();
    let folder = std::env::temp_dir().join(format!("thingspace-secrets-{}", std::process::id()));
    let store = FileStore::new(&folder).unwrap();
    let (clock, mut driver) = SimClock::driven(&sim);
    let builder = client_builder(&sim).clock(clock).token_store(store.clone()).timeout(Duration::from_secs(5));
    let mut shown = format!("{builder:?}");
    let client = builder.build().unwrap();
    let mut secrets: Vec<String> = CANARIES.map(str::to_owned).into();

    // Use many features of the client, and make many of the calls fail.
    let active = client.devices().list().state(State::Active).collect().await.unwrap();
    let credentials = Credentials::new("behavior", "k4-Copper-Finch");
    client.callbacks().register("CarrierService", "http://127.0.0.1:9/hook", &credentials).await.unwrap();
    shown += &format!("{:?} {credentials:?}", client.callbacks().list().await);
    let request = client.devices().suspend([active[0].key().unwrap()]).submit().await.unwrap();
    shown += &format!("{request:?} {:?}", request.reconcile().await);
    let ids = active.iter().filter_map(|device| device.ids().next()).take(5);
    let many: Vec<_> = client
        .usage()
        .of_many(ids, "2025-12-01T00:00:00Z".parse().unwrap(), "2025-12-05T00:00:00Z".parse().unwrap())
        .stream()
        .collect()
        .await;
    shown += &format!("{many:?}");
    for fault in [
        Fault::status(500),
        Fault::gateway(502),
        Fault::html(503),
        Fault::bearer_refused(),
        Fault::session_refused(),
        Fault::reset(),
        Fault::cut(7),
    ] {
        sim.inject(fault.times(1)).unwrap();
        let error = driver.drive(client.callbacks().list()).await;
        shown += &format!("{error:?} {}", error.as_ref().map_or_else(ToString::to_string, |_| String::new()));
        sim.clear_faults();
    }
    let wrong = client_builder(&sim).password("wrong-Heron-91").token_store(MemoryStore::default()).build().unwrap();
    let error = wrong.login().await.unwrap_err();
    shown += &format!("{error:?} {error} {wrong:?} {:?}", wrong.raw());
    let place = folder.join("password.json");
    let new = client.reset_password(&mut PasswordFile::new(&place)).await.unwrap();
    secrets.push(new.password().expose().to_owned());
    shown += &format!("{new:?} {:?} {store:?} {client:?}", PasswordFile::new(&place));

    // The stored tokens are secrets too. They are read here because the logout below deletes them.
    for file in std::fs::read_dir(&folder).unwrap() {
        let json = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let record: serde_json::Value = serde_json::from_str(&json).unwrap_or_default();
        secrets.extend(record.pointer("/token/secret").and_then(serde_json::Value::as_str).map(str::to_owned));
    }
    client.logout().await.unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(secrets.len() >= CANARIES.len() + 2, "{}", secrets.len());

    let log = output.contents() + &shown;
    // TRACE output shows that the capture works.
    assert!(log.len() > 20_000 && log.contains("TRACE"), "captured {} bytes", log.len());
    let (_, hits) = Search::new(secrets).read(log.as_bytes()).unwrap();
    assert!(hits.is_empty(), "{} lines contain a secret; the first: {:?}", hits.len(), hits[0]);
}
