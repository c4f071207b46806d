//! `Client::service_instance` returns the instance id of a simulator, and `None` for any other service.

use contract::script::{Answer, Server};
use serde_json::json;
use thingspace::{Client, ErrorKind};

fn html(status: u16) -> Answer {
    Answer::text(status, "text/html", "<html>no such page</html>")
}

#[tokio::test]
async fn only_status_200_with_an_instance_id_identifies_a_simulator() {
    for answer in [
        Answer::text(401, "application/json", r#"{"fault":{"code":900901}}"#),
        Answer::text(403, "application/json", r#"{"instance":"refused"}"#),
        Answer::text(404, "application/json", r#"{"fault":{"code":900906}}"#),
        Answer { location: Some("http://127.0.0.1:1/elsewhere"), ..html(302) },
        Answer::text(204, "application/json", ""),
        html(200),
        Answer::json(&json!({})),
        Answer::json(&json!({"instance": null})),
        Answer::json(&json!({"instance": ""})),
        Answer::json(&json!(["instance"])),
    ] {
        let server = Server::start().await;
        server.answer([answer.clone()]);
        let client = server.client();
        assert_eq!(client.service_instance().await.unwrap(), None, "{answer:?}");
        assert_eq!(client.clone().service_instance().await.unwrap(), None);
        let arrived = server.take_arrived();
        let calls: Vec<_> = arrived.iter().map(|call| (call.path.as_str(), call.bearer.as_str())).collect();
        assert_eq!(calls, [("/_sim/state", "")], "expected one call without credentials: {answer:?}");
    }
}

#[tokio::test]
async fn a_failure_is_an_error_and_is_not_cached() {
    let server = Server::start().await;
    for status in [408, 429, 500, 502, 503, 504] {
        server.answer([html(status), Answer::json(&json!({"instance": "a-simulator"}))]);
        let client = server.client();
        let error = client.service_instance().await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Service, Some(status)));
        assert_eq!(client.service_instance().await.unwrap().as_deref(), Some("a-simulator"), "after {status}");
    }
    let client = server.client();
    drop(server);
    assert_eq!(client.service_instance().await.unwrap_err().kind(), ErrorKind::Transport);
}

/// Nothing listens at the address of the proxy, so a call would fail. The success shows that `service_instance` makes no call.
#[tokio::test]
async fn the_production_service_is_not_called() {
    let client = Client::builder()
        .key("k")
        .secret("s")
        .username("u")
        .password("p")
        .account("0000123456-00001")
        .proxy("http://127.0.0.1:1");
    assert_eq!(client.build().unwrap().service_instance().await.unwrap(), None);
}
