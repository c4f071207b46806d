//! The receiver ends slow connections at a deadline.

use std::time::Duration;

use crate::support::{connect, is_cut, message, metric, peer, post, respond, response, sends, with_limits};

#[tokio::test]
async fn a_connection_with_a_slow_request_head_is_cut_at_the_deadline() {
    let receiver = with_limits(|limits| limits.head = Duration::from_millis(200)).await;
    let mut half = sends(&receiver, peer(1), "POST /callbacks/CarrierService HTTP/1.1\r\nhost").await;
    let mut silent = connect(&receiver, peer(1)).await;
    is_cut(&mut half).await;
    is_cut(&mut silent).await;
    assert_eq!(metric(&receiver, r#"thingspace_receiver_cut_total{reason="head"}"#).await, 2);
    assert_eq!(respond(&receiver, peer(1), &post(&message(1))).await.0, 200);
}

#[tokio::test]
async fn a_slow_request_body_is_answered_with_408_at_the_deadline() {
    let receiver = with_limits(|limits| limits.body = Duration::from_millis(200)).await;
    let head = "POST /callbacks/CarrierService HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{";
    let mut slow = sends(&receiver, peer(1), head).await;
    assert_eq!(response(&mut slow).await, (408, "the request body took too long".to_owned()));
    is_cut(&mut slow).await;
    assert_eq!(metric(&receiver, r#"thingspace_receiver_rejected_total{reason="late"}"#).await, 1);
    assert_eq!(metric(&receiver, "thingspace_receiver_bytes").await, 0);
}

#[tokio::test]
async fn a_connection_without_progress_is_cut() {
    let receiver = with_limits(|limits| limits.progress = Duration::from_millis(300)).await;
    let mut half = sends(&receiver, peer(1), "POST /callbacks/CarrierService HTTP/1.1\r\n").await;
    let mut started = sends(&receiver, peer(1), "POST /callbacks/CarrierService HTTP/1.1\r\ncontent-length: 9\r\n\r\n{").await;
    is_cut(&mut half).await;
    is_cut(&mut started).await;
    assert_eq!(metric(&receiver, r#"thingspace_receiver_cut_total{reason="progress"}"#).await, 2);
}
