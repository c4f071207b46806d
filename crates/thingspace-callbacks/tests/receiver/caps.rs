//! At a cap on connections or memory, the receiver cuts the connections that have been without a complete request for the longest
//! time, and still serves honest senders.

use thingspace_callbacks::{Limits, Receiver};
use tokio::io::AsyncWriteExt as _;
use tokio::time::timeout;

use crate::support::{
    PATIENCE, connect, inbox, is_cut, is_open, message, metric, peer, post, post_to, respond, response, sends, with_limits,
};

#[tokio::test]
async fn at_the_cap_the_connection_that_has_waited_longest_is_cut_and_the_new_one_is_served() {
    let receiver = with_limits(|limits| limits.connections = 4).await;
    let mut first = sends(&receiver, peer(1), &post(&message(1))).await;
    assert_eq!(response(&mut first).await.0, 200);
    let mut idle = Vec::new();
    for last in 2..5 {
        idle.push(connect(&receiver, peer(last)).await);
    }
    // The first connection is the oldest, but completes another request now. So `idle[0]` has been without a request the longest.
    first.write_all(post(&message(2)).as_bytes()).await.unwrap();
    assert_eq!(response(&mut first).await.0, 200);
    let mut new = connect(&receiver, peer(9)).await;
    is_cut(&mut idle[0]).await;
    new.write_all(post(&message(3)).as_bytes()).await.unwrap();
    assert_eq!(response(&mut new).await.0, 200);
    assert!(is_open(&idle[1]) && is_open(&idle[2]) && is_open(&first));
    assert_eq!(receiver.received(), 3);
}

#[tokio::test]
async fn a_peer_above_its_cap_loses_only_its_own_connections() {
    let receiver = with_limits(|limits| limits.connections_per_peer = 3).await;
    let other = connect(&receiver, peer(1)).await;
    let mut flood = Vec::new();
    for _ in 0..5 {
        flood.push(connect(&receiver, peer(2)).await);
    }
    is_cut(&mut flood[0]).await;
    is_cut(&mut flood[1]).await;
    assert_eq!(respond(&receiver, peer(2), &post(&message(1))).await.0, 200);
    assert!(is_open(&other));
    assert_eq!(metric(&receiver, r#"thingspace_receiver_cut_total{reason="peer"}"#).await, 3);
}

#[tokio::test]
async fn unfinished_bodies_hold_limited_memory_and_honest_messages_arrive() {
    let receiver = with_limits(|limits| (limits.message_bytes, limits.bytes_in_flight) = (1024 * 1024, 2 * 1024 * 1024)).await;
    let part = " ".repeat(512 * 1024);
    let mut unfinished = Vec::new();
    for _ in 0..12 {
        let mut stream = connect(&receiver, peer(1)).await;
        let head = "POST /callbacks/CarrierService HTTP/1.1\r\nhost: x\r\ncontent-length: 1048576\r\n\r\n";
        // The receiver may cut the connection while the test sends, so the write may fail.
        let _ = stream.write_all(format!("{head}{part}").as_bytes()).await;
        unfinished.push(stream);
    }
    for device in 0..20 {
        assert_eq!(respond(&receiver, peer(2), &post(&message(device))).await.0, 200);
        assert!(metric(&receiver, "thingspace_receiver_bytes").await <= 2 * 1024 * 1024);
    }
    assert!(metric(&receiver, r#"thingspace_receiver_cut_total{reason="bytes"}"#).await >= 6);
}

#[tokio::test]
async fn behind_a_proxy_the_cap_applies_to_the_forwarded_address() {
    let mut limits = Limits::default();
    limits.connections_per_peer = 2;
    let receiver = Receiver::builder(inbox())
        .limits(limits)
        .trusted_proxies("127.0.3.9".parse().unwrap())
        .bind("127.0.0.1:0")
        .await
        .unwrap();
    let unfinished = |sender: &str| {
        format!("POST /callbacks/CarrierService HTTP/1.1\r\nhost: x\r\nx-forwarded-for: {sender}\r\ncontent-length: 9\r\n\r\n{{")
    };
    let other = sends(&receiver, peer(9), &unfinished("198.51.100.1")).await;
    let mut flood = Vec::new();
    for _ in 0..3 {
        let stream = sends(&receiver, peer(9), &unfinished("203.0.113.5")).await;
        // Below, wait until the receiver has counted this request. Only then does `flood[0]` certainly wait the longest.
        flood.push(stream);
        let counted = async {
            while metric(&receiver, "thingspace_receiver_bytes").await < 9 * (flood.len().min(2) as u64 + 1) {
                tokio::task::yield_now().await;
            }
        };
        timeout(PATIENCE, counted).await.unwrap();
    }
    is_cut(&mut flood[0]).await;
    assert!(is_open(&other) && is_open(&flood[1]) && is_open(&flood[2]));
    // The cap does not apply to the address of the proxy itself.
    let mut idle = Vec::new();
    for _ in 0..10 {
        idle.push(connect(&receiver, peer(9)).await);
    }
    let honest = post_to("/callbacks/CarrierService", "x-forwarded-for: 198.51.100.1\r\n", &message(0));
    assert_eq!(respond(&receiver, peer(9), &honest).await.0, 200);
    assert!(idle.iter().all(is_open));
}
