//! How a receiver starts and stops.

use std::net::{IpAddr, Ipv4Addr};

use thingspace_callbacks::Receiver;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::support::{PATIENCE, connect, inbox, is_open, message, peer, post, response, sends};

#[tokio::test]
async fn a_shutdown_answers_messages_that_have_arrived_and_loses_none() {
    let receiver = Receiver::bind("127.0.0.1:0", inbox()).await.unwrap();
    let (address, store) = (receiver.address(), receiver.inbox().clone());
    let idle = connect(&receiver, peer(7)).await;
    let mut unfinished = sends(&receiver, peer(7), &post(&message(9_999))[..60]).await;
    let senders: Vec<_> = (0..16_usize)
        .map(|sender| {
            tokio::spawn(async move {
                let mut acknowledged = Vec::new();
                let Ok(mut stream) = TcpStream::connect(address).await else { return acknowledged };
                for number in 0.. {
                    let device = sender * 100_000 + number;
                    if stream.write_all(post(&message(device)).as_bytes()).await.is_err() {
                        break;
                    }
                    let mut answer = [0; 1_024];
                    match stream.read(&mut answer).await {
                        Ok(count @ 1..) if answer[..count].starts_with(b"HTTP/1.1 200") => acknowledged.push(device),
                        _ => break,
                    }
                }
                acknowledged
            })
        })
        .collect();
    let received = async {
        while receiver.received() < 500 {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, received).await.expect("fewer than 500 messages arrived");
    let stopped = tokio::spawn(receiver.shutdown(PATIENCE));
    // The first bytes of this message arrived before the shutdown, so the receiver must answer it.
    unfinished.write_all(&post(&message(9_999)).as_bytes()[60..]).await.unwrap();
    assert_eq!(response(&mut unfinished).await.0, 200);
    timeout(PATIENCE, stopped).await.unwrap().unwrap();
    assert!(!is_open(&idle));
    assert!(TcpStream::connect(address).await.is_err());
    let stored = store.request("r1").await.unwrap();
    let stored: std::collections::HashSet<String> =
        stored.iter().map(|received| received.event().devices()[0].id.clone()).collect();
    let mut total = 0;
    for sender in senders {
        for device in sender.await.unwrap() {
            assert!(stored.contains(&format!("{device:020}")), "{device} was acknowledged, but is not stored");
            total += 1;
        }
    }
    assert!(total >= 400, "{total}");
}

#[test]
fn raising_the_open_file_limit_again_returns_the_same_limit() {
    let limit = thingspace_callbacks::raise_open_file_limit().unwrap();
    assert_eq!(thingspace_callbacks::raise_open_file_limit().unwrap(), limit);
}

#[tokio::test]
async fn an_address_that_is_taken_or_has_no_port_is_an_error() {
    let receiver = Receiver::bind("127.0.0.1:0", inbox()).await.unwrap();
    assert_eq!(receiver.address().ip(), IpAddr::V4(Ipv4Addr::LOCALHOST));
    let taken = receiver.address().to_string();
    assert_eq!(Receiver::bind(&taken, inbox()).await.unwrap_err().kind(), std::io::ErrorKind::AddrInUse);
    assert!(Receiver::bind("127.0.0.1", inbox()).await.is_err());
}
