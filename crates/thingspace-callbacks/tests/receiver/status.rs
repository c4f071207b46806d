//! The health and the metrics of a receiver.

use thingspace_callbacks::Receiver;

use crate::support::{inbox, message, metric, peer, post, respond};

#[tokio::test]
async fn only_programs_on_this_machine_see_health_and_metrics_by_default() {
    let receiver = Receiver::bind("127.0.0.1:0", inbox()).await.unwrap();
    let wrong = message(1).replace("tide-61-secret", "tide-62");
    for _ in 0..20 {
        assert_eq!(respond(&receiver, peer(1), &post(&wrong)).await.0, 401);
    }
    let get = |path: &str, headers: &str| format!("GET {path} HTTP/1.1\r\nhost: x\r\n{headers}\r\n");
    let (status, report) = respond(&receiver, peer(1), &get("/healthz", "")).await;
    assert!(status == 200 && report.starts_with("degraded\n20 or more callbacks"), "{status} {report}");
    assert_eq!(metric(&receiver, r#"thingspace_callbacks_refused_total{reason="credentials"}"#).await, 20);
    // An untrusted proxy on this machine may forward requests from other machines. So a request with `x-forwarded-for` counts as
    // a request from another machine.
    for path in ["/healthz", "/metrics"] {
        assert_eq!(respond(&receiver, peer(1), &get(path, "x-forwarded-for: 127.0.0.1\r\n")).await.0, 404);
    }
    let public = Receiver::builder(inbox()).public_status(true).bind("127.0.0.1:0").await.unwrap();
    assert_eq!(respond(&public, peer(1), &get("/healthz", "x-forwarded-for: 203.0.113.1\r\n")).await.1, "ok\n");
}
