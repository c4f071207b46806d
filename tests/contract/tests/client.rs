//! Calls every operation with the client, and checks the method, the tokens, the path, the decoded response, and the errors.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test that cannot continue has failed")]

use contract::bodies::full;
use contract::bundle::operations;
use contract::calls::{call, good};
use contract::script::{Answer, Server};
use serde_json::json;
use thingspace::raw::operation::{Auth, Effect, find};
use thingspace::{Client, ErrorKind as Failure, Phase};

async fn logged_in() -> (Server, Client) {
    let server = Server::start().await;
    let client = server.client();
    client.login().await.unwrap();
    server.script_logins(true);
    (server, client)
}

#[tokio::test]
async fn every_operation_is_sent_as_described_and_its_response_is_decoded() {
    let (server, client) = logged_in().await;
    for operation in operations() {
        server.answer([Answer::json(&good(&operation))]);
        let answer = call(&client, &operation).send().await.unwrap_or_else(|error| panic!("{error}"));
        let arrived = server.take_arrived();
        let [one] = arrived.as_slice() else { panic!("{}: {} calls", operation.id, arrived.len()) };
        let needs_both = find(operation.id).unwrap().auth == Auth::Session;
        assert_eq!((one.method.as_str(), one.authorized), (operation.method, needs_both), "{}", operation.id);
        let fits = |(part, sent): (&str, &str)| part == sent || (part.starts_with('{') && sent == "0000123456-00001");
        assert!(operation.path.split('/').zip(one.path.split('/')).all(fits), "{}: {}", operation.id, one.path);
        assert_eq!(answer.is_null(), operation.answer().is_none(), "{}: {answer}", operation.id);
    }
}

#[tokio::test]
async fn the_effect_of_an_operation_decides_whether_it_is_retried() {
    let server = Server::start().await;
    let busy = || Answer::text(503, "text/plain", "busy");
    for operation in operations() {
        let effect = operation.value["x-thingspace-effect"].as_str().unwrap();
        // Every call gets a new client, because the retries of a client share a budget.
        server.script_logins(false);
        let client = server.client();
        client.login().await.unwrap();
        server.script_logins(true);
        server.answer([busy(), busy(), Answer::json(&good(&operation))]);
        let answer = call(&client, &operation).send().await;
        let sent = server.take_arrived().len();
        if ["read", "idempotent"].contains(&effect) {
            assert!(answer.is_ok() && sent == 3, "{} ({effect}): {sent} calls, {answer:?}", operation.id);
        } else {
            let error = answer.unwrap_err();
            assert_eq!((error.kind(), error.status(), sent), (Failure::Service, Some(503), 1), "{} ({effect})", operation.id);
        }
    }
    assert!(operations().iter().any(|operation| operation.method == "POST" && operation.value["x-thingspace-effect"] == "read"));
    assert!(operations().iter().any(|operation| operation.method == "PUT" && operation.value["x-thingspace-effect"] == "secret"));
}

#[tokio::test]
async fn the_error_for_an_invalid_response_has_the_status_of_the_response() {
    let (server, client) = logged_in().await;
    let html = || Answer::text(502, "text/html", "<html><body>Bad gateway</body></html>");
    for operation in operations() {
        let row = find(operation.id).unwrap();
        // Skip read and idempotent operations, because the client retries them after the 502.
        if row.effect.may_retry() {
            continue;
        }
        server.answer([html()]);
        let error = call(&client, &operation).send().await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (Failure::Service, Some(502)), "{error}");
        assert_eq!((error.operation(), error.attempts()), (Some(operation.id), 1), "{error}");
        assert!(matches!(row.effect, Effect::Change | Effect::Secret));
    }
    for operation in operations() {
        let Some(schema) = operation.answer() else { continue };
        let text = full(schema).to_string();
        for (what, body) in [("an HTML page", "<html>"), ("a truncated body", &text[..text.len() - 1])] {
            server.answer([Answer::text(200, "application/json", body)]);
            let error = call(&client, &operation).send().await.unwrap_err();
            assert_eq!(
                (error.kind(), error.status(), error.phase()),
                (Failure::Decode, Some(200), Phase::Answered),
                "{what}: {error}"
            );
            assert_eq!(error.operation(), Some(operation.id), "{what}: {error}");
        }
    }
}

#[tokio::test]
async fn status_202_is_a_success_but_an_empty_body_is_an_error_where_an_object_is_needed() {
    let (server, client) = logged_in().await;
    for operation in operations() {
        server.answer([Answer { status: 202, ..Answer::json(&good(&operation)) }]);
        call(&client, &operation).send().await.unwrap_or_else(|error| panic!("202: {error}"));
        server.answer([Answer::text(200, "application/json", "")]);
        let answer = call(&client, &operation).send().await;
        let row = find(operation.id).unwrap();
        match answer {
            // If the described response is an array, an empty body is read as an empty array (quirk callback-list-empty). If no
            // response body is described, it is read as null. If an object is described but not needed, or the operation is a
            // list, it is read as an empty object.
            Ok(answer) if row.answer == thingspace::raw::operation::Answer::Array => assert_eq!(answer, json!([]), "{row}"),
            Ok(answer) if operation.answer().is_none() => assert!(answer.is_null(), "{row}: {answer}"),
            Ok(answer) => {
                assert!(row.list.is_some() || !row.needs_answer(), "{row}: {answer}");
                assert_eq!(answer, json!({}), "{row}");
            }
            // If the caller needs the content of the object, an empty body is an error.
            Err(error) => {
                assert!(row.needs_answer(), "{error}");
                assert_eq!((error.kind(), error.status()), (Failure::Decode, Some(200)), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn a_decoding_error_names_the_path_of_the_invalid_member() {
    let (server, client) = logged_in().await;
    let odd = json!({"devices": [{}, {"carrierInformations": [{"state": {"now": "active"}}]}]});
    server.answer([Answer { status: 202, ..Answer::json(&odd) }]);
    let untyped = client.operation("listDevices").unwrap().body(json!({})).send().await.unwrap_err();
    server.answer([Answer { status: 202, ..Answer::json(&odd) }]);
    let typed = client.devices().list().collect().await.unwrap_err();
    for error in [untyped, typed] {
        assert_eq!((error.kind(), error.operation(), error.status()), (Failure::Decode, Some("listDevices"), Some(202)));
        assert!(error.message().contains("at devices[1].carrierInformations[0].state: "), "{error}");
    }
}
