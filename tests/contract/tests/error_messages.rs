//! The service, its gateway or a proxy may refuse a call. The error then contains the message of the refusal, but no control
//! characters and no secrets.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot continue has failed")]

use contract::script::{Answer, Server};
use serde_json::json;
use thingspace::{Client, Error, ErrorKind};

async fn logged_in() -> (Server, Client) {
    let server = Server::start().await;
    let client = server.client();
    client.login().await.unwrap();
    (server, client)
}

async fn refused(server: &Server, client: &Client, status: u16, content_type: &'static str, body: &str) -> Error {
    server.answer([Answer::text(status, content_type, body)]);
    client.accounts().get().await.unwrap_err()
}

#[tokio::test]
async fn the_message_of_a_refusal_is_kept_for_every_status() {
    for status in [400, 401, 403, 404, 406, 409, 429, 500, 503] {
        for (content_type, body, message) in [
            ("application/json", r#"{"message":"Missing Authentication Token"}"#, "Missing Authentication Token"),
            (
                "application/problem+json",
                r#"{"type":"about:blank","title":"Forbidden","detail":"address not listed"}"#,
                "Forbidden: address not listed",
            ),
            ("application/json", r#"{"error":"invalid_scope","error_description":"no such scope"}"#, "no such scope"),
            ("application/json", r#"{"error":{"message":"quota used up"}}"#, "quota used up"),
            ("text/plain", "upstream connect error or disconnect", "upstream connect error or disconnect"),
            ("text/html", "<html><head><title>Access denied</title></head></html>", "an HTML page: Access denied"),
            ("application/xml", "<f:fault xmlns:f='x'><f:message>Blocked</f:message></f:fault>", "Blocked"),
        ] {
            // Use a new client for every call, because a client slows down after a 429.
            let (server, client) = logged_in().await;
            let error = refused(&server, &client, status, content_type, body).await;
            assert_eq!(error.status(), Some(status), "{error}");
            assert!(error.to_string().contains(message), "{status} {body}: {error}");
        }
    }
}

#[tokio::test]
async fn a_session_error_code_in_a_plain_text_body_is_recognized() {
    let expired = "UnifiedWebService.REQUEST_FAILED.SessionToken.Expired";
    for body in [expired.to_owned(), format!("error: {expired}."), json!({"message": expired}).to_string()] {
        let (server, client) = logged_in().await;
        let gone = Answer::text(400, "text/plain", &body);
        server.answer([gone, Answer::json(&json!({"accountName": "0000123456-00001"}))]);
        server.take_arrived();
        client.accounts().get().await.unwrap_or_else(|error| panic!("{body}: {error}"));
        assert_eq!(server.take_arrived().len(), 2, "expected a new session and a second call: {body}");
    }
}

#[tokio::test]
async fn control_characters_are_removed() {
    let (server, client) = logged_in().await;
    let code = format!("UnifiedWebService.REQUEST_FAILED.\u{1b}[2J\u{1b}]52;c;\u{9b}31m{}", "x".repeat(5_000));
    let odd = json!({"errorCode": code, "errorMessage": "a\u{202e}b\u{2066}c\u{200b}\u{7f}\nd", "requestId": "r\u{1b}[31m"});
    let error = refused(&server, &client, 400, "application/json", &odd.to_string()).await;
    for shown in
        [error.to_string(), error.code().unwrap().to_owned(), error.full_code().unwrap().to_owned(), format!("{error:?}")]
    {
        let is_control =
            |c: char| c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(!shown.chars().any(is_control), "{shown:?}");
        assert!(shown.chars().count() < 1_000, "{}", shown.len());
    }
}

#[tokio::test]
async fn secrets_that_a_refusal_echoes_are_masked() {
    let (server, client) = logged_in().await;
    for (content_type, body) in [
        ("text/plain", "who are you? a-bearer / a-session / sim-secret / sim-password"),
        ("application/json", r#"{"errorCode":"a-session","errorMessage":"token a-bearer is bad","message":"sim-password"}"#),
        ("text/html", "<html><title>Bearer a-bearer</title></html>"),
    ] {
        let error = refused(&server, &client, 403, content_type, body).await;
        for secret in ["a-bearer", "a-session", "sim-secret", "sim-password"] {
            assert!(!error.to_string().contains(secret) && !format!("{error:?}").contains(secret), "{error:?}");
        }
    }
    server.script_logins(true);
    server.answer([Answer::text(401, "text/plain", "Basic c2ltLWtleTpzaW0tc2VjcmV0 is not known")]);
    let error = server.client().login().await.unwrap_err();
    assert!(error.message().contains("is not known") && !format!("{error:?}").contains("c2ltLWtleTpzaW0tc2VjcmV0"), "{error:?}");
}

#[tokio::test]
async fn a_wrong_base_url_is_named_as_the_cause() {
    let server = Server::start().await;
    let nothing_there = json!({"fault": {"code": "900906", "message": "No matching resource found"}}).to_string();
    let root = server.url().trim_end_matches("/api").to_owned();
    for base in [format!("{root}/api/m2m/v1"), format!("{root}/api/m2m"), root.clone()] {
        for answer in [
            Answer::text(404, "application/json", &nothing_there),
            Answer::text(400, "application/json", &nothing_there),
            Answer::text(404, "text/html", "<html><title>Not found</title></html>"),
            Answer::text(404, "text/plain", ""),
            Answer::text(200, "text/html", "<html><title>ThingSpace</title></html>"),
        ] {
            server.script_logins(true);
            server.answer([answer]);
            let client = Client::builder().base_url(&base).key("k").secret("sim-secret").username("u").password("sim-password");
            let error = client.account("0000123456-00001").build().unwrap().login().await.unwrap_err().to_string();
            assert!(error.contains("base URL") && error.contains(&format!("try {root}/api")), "{base}: {error}");
        }
    }
    // With a correct base URL, the error does not suggest that the URL is wrong.
    server.answer([Answer::text(404, "application/json", &nothing_there)]);
    let error = server.client().login().await.unwrap_err();
    assert!(error.kind() == ErrorKind::NotFound && !error.to_string().contains("try http"), "{error}");
}
