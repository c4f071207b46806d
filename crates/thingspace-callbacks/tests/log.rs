//! Tests the log of refused callbacks. The test needs its own process: `tracing` caches for all threads which events are enabled,
//! so another test could disable the events of this one.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io;
use std::sync::{Arc, Mutex};

use serde_json::json;
use thingspace_callbacks::{Credentials, Inbox};

/// A value that no log may show.
const SECRET: &str = "tide-61-secret";

/// Collects the log.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test(flavor = "current_thread")]
async fn refused_callbacks_are_logged_without_their_values() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || writer.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let inbox = Inbox::new(Credentials::new("depot-hook", SECRET));
    inbox.accept("CarrierService", format!("\"{SECRET}\"").as_bytes()).await.unwrap_err();
    inbox.accept("CarrierService", format!(r#"{{"username":"{SECRET}","password":"other-5"}}"#).as_bytes()).await.unwrap_err();
    inbox.accept(format!("{SECRET}\n"), b"[]").await.unwrap_err();
    let accepted = json!({"username": "depot-hook", "password": SECRET, "callbackCount": "none-8"});
    inbox.accept("CarrierService", accepted.to_string().as_bytes()).await.unwrap();
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert_eq!(log.matches("callback refused").count(), 3, "{log}");
    for part in ["reason=\"unreadable\"", "reason=\"credentials\"", "service=\"CarrierService\"", "refused=3"] {
        assert!(log.contains(part), "{part}: {log}");
    }
    for value in [SECRET, "other-5", "none-8"] {
        assert!(!log.contains(value), "{value}: {log}");
    }
}
