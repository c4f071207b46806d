//! A receiver with a spool: its health and metrics, and its answer while the store hangs.
#![cfg(feature = "server")]

use std::time::Duration;

use thingspace_callbacks::{Problem, Receiver};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::{Machine, Mode, any, outcome};

async fn exchange(receiver: &Receiver, request: &str) -> String {
    let mut stream = TcpStream::connect(receiver.address()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    response
}

async fn get(receiver: &Receiver, path: &str) -> String {
    exchange(receiver, &format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")).await
}

async fn post(receiver: &Receiver, body: &[u8]) -> String {
    let body = String::from_utf8_lossy(body);
    let head =
        format!("POST /callbacks/CarrierService HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {}", body.len());
    exchange(receiver, &format!("{head}\r\n\r\n{body}")).await
}

#[tokio::test]
async fn health_and_metrics_show_the_spool() {
    let machine = Machine::new();
    let inbox = machine.start().await;
    inbox.update_heartbeat().await.unwrap();
    let receiver = Receiver::bind("127.0.0.1:0", inbox.clone()).await.unwrap();
    assert!(get(&receiver, "/healthz").await.ends_with("\r\n\r\nok\n"));
    machine.store.set(Mode::Fails);
    for message in 0..5 {
        assert!(post(&receiver, &any(message, 1)).await.starts_with("HTTP/1.1 200 "));
    }
    machine.clock.advance(90);
    let health = get(&receiver, "/healthz").await;
    assert!(health.starts_with("HTTP/1.1 200 "), "{health}");
    let expected = "degraded\nthe spool keeps callbacks, because the store is unreachable: the server is unreachable; 5 callbacks in the spool, \
                    the oldest for 90 s\n";
    assert!(health.ends_with(expected), "{health}");
    assert!(matches!(&receiver.problems()[..], [problem @ Problem::Spooling(_)] if !problem.is_failure()));
    let metrics = get(&receiver, "/metrics").await;
    for line in
        ["thingspace_callbacks_spooled 5", "thingspace_callbacks_spooled_age_seconds 90", "thingspace_callbacks_accepted_total 5"]
    {
        assert!(metrics.lines().any(|found| found == line), "no {line} in {metrics}");
    }
    machine.store.set(Mode::Works);
    inbox.drain_spool().await.unwrap();
    assert!(get(&receiver, "/healthz").await.ends_with("\r\n\r\nok\n"));
    let metrics = get(&receiver, "/metrics").await;
    for line in ["thingspace_callbacks_spooled 0", "thingspace_callbacks_spool_moved_total 5"] {
        assert!(metrics.lines().any(|found| found == line), "no {line} in {metrics}");
    }
}

#[tokio::test]
async fn a_callback_goes_to_the_spool_and_is_acknowledged_if_the_store_does_not_answer() {
    let machine = Machine::new();
    let mut limits = thingspace_callbacks::Limits::default();
    limits.store = Duration::from_millis(200);
    let receiver = Receiver::builder(machine.start().await).limits(limits).bind("127.0.0.1:0").await.unwrap();
    assert!(post(&receiver, &outcome(0, 1)).await.starts_with("HTTP/1.1 200 "));
    machine.store.set(Mode::Hangs);
    assert!(post(&receiver, &outcome(1, 1)).await.starts_with("HTTP/1.1 200 "));
    assert_eq!(machine.spooled().await, 1);
}
