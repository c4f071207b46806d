//! Tests of logins and bearer tokens. The scripted server sends every form of refusal that gateways, proxies and the service were
//! observed to send.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot continue has failed")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use contract::script::{Answer, Server};
use serde_json::json;
use thingspace::{Client, DeviceId, ErrorKind, MemoryStore, Phase};

const TOKEN: &str = "/ts/v1/oauth2/token";
const LOGIN: &str = "/m2m/v1/session/login";
const SUSPEND: &str = "/m2m/v1/devices/actions/suspend";

/// Returns the responses by which gateways refuse a bearer that is no longer valid, one for each observed form.
fn refused_bearers() -> Vec<Answer> {
    vec![
        Answer::text(401, "text/plain", ""),
        Answer::text(401, "text/html", "<html>no</html>"),
        Answer::text(401, "application/json", r#"{"fault": {"code": 900903, "message": "Access Token Expired"}}"#),
        Answer::text(
            401,
            "application/json",
            r#"{"code": "900901", "message": "Invalid Credentials", "description": "Invalid JWT token."}"#,
        ),
        Answer::text(401, "application/problem+json", r#"{"title": "Unauthorized", "status": 401}"#),
        Answer::text(401, "application/xml", "<am:fault><am:code>900901</am:code></am:fault>"),
        Answer::text(401, "application/json", "null"),
    ]
}

/// A scripted service. A test can revoke the first bearer that the service issues, before this bearer expires. After that, every
/// call that carries this bearer gets the refusal that was passed to `start`.
struct Gateway {
    server: Server,
    is_revoked: Arc<AtomicBool>,
    store: MemoryStore,
}

impl Gateway {
    async fn start(refusal: Answer) -> Self {
        let server = Server::start().await;
        server.script_logins(true);
        let (issued, is_revoked) = (AtomicUsize::new(0), Arc::new(AtomicBool::new(false)));
        let revoked = Arc::clone(&is_revoked);
        server.answer_by(move |call| match call.path.as_str() {
            TOKEN => {
                let number = issued.fetch_add(1, Ordering::Relaxed) + 1;
                Answer::json(&json!({"access_token": format!("bearer-{number}"), "expires_in": 3600}))
            }
            _ if call.bearer.ends_with("bearer-1") && revoked.load(Ordering::Relaxed) => refusal.clone(),
            LOGIN => Answer::json(&json!({"sessionToken": "a-session"})),
            path => devices(path),
        });
        Self { server, is_revoked, store: MemoryStore::default() }
    }

    /// Returns a new client that shares nothing but the token store with the other clients, as a separate process would.
    fn client(&self) -> Client {
        self.server.client_builder().token_store(self.store.clone()).build().unwrap()
    }

    /// Returns the paths of the calls that have arrived since this method was last called.
    fn called(&self) -> Vec<String> {
        self.server.take_arrived().into_iter().map(|call| call.path).collect()
    }
}

fn count(paths: &[String], path: &str) -> usize {
    paths.iter().filter(|called| *called == path).count()
}

fn devices(path: &str) -> Answer {
    match path {
        SUSPEND => Answer::json(&json!({"requestId": "r-1"})),
        _ => Answer::json(&json!({"hasMoreData": false, "devices": []})),
    }
}

#[tokio::test]
async fn a_bearer_that_is_revoked_early_is_replaced_once() {
    for refusal in refused_bearers() {
        let gateway = Gateway::start(refusal.clone()).await;
        let device: DeviceId = "iccid:89148000000000000005".parse().unwrap();
        gateway.client().devices().list().collect().await.unwrap();
        gateway.is_revoked.store(true, Ordering::Relaxed);
        gateway.called();
        gateway.client().devices().list().collect().await.unwrap_or_else(|error| panic!("{refusal:?}: {error}"));
        let paths = gateway.called();
        assert_eq!((paths.len(), count(&paths, TOKEN), count(&paths, LOGIN)), (3, 1, 0), "{refusal:?}: {paths:?}");
        // Another process finds the new bearer in the store, so its only call is the change.
        let request = gateway.client().devices().suspend([device]).submit().await.unwrap();
        assert_eq!((request.request_id(), gateway.called().len()), (Some("r-1"), 1));
    }
}

#[tokio::test]
async fn a_change_with_a_revoked_bearer_is_sent_again_with_a_new_bearer() {
    for refusal in refused_bearers() {
        let gateway = Gateway::start(refusal.clone()).await;
        let device: DeviceId = "iccid:89148000000000000005".parse().unwrap();
        let client = gateway.client();
        client.devices().list().collect().await.unwrap();
        gateway.is_revoked.store(true, Ordering::Relaxed);
        let request = client.devices().suspend([device]).submit().await.unwrap();
        assert_eq!((request.request_id(), count(&gateway.called(), SUSPEND)), (Some("r-1"), 2), "{refusal:?}");
    }
}

#[tokio::test]
async fn a_refusal_of_the_new_bearer_is_final() {
    for refusal in refused_bearers() {
        let server = Server::start().await;
        let shown = refusal.clone();
        server.answer_by(move |_| shown.clone());
        let client = server.client();
        let error = client.devices().list().collect().await.unwrap_err();
        assert_eq!((error.status(), error.phase()), (Some(401), Phase::Answered), "{refusal:?}");
        assert_eq!(server.take_arrived().len(), 2, "{refusal:?}");
    }
}

/// The first call after the revocation is the login itself. The client sends the password at most two times.
#[tokio::test]
async fn a_login_with_a_revoked_bearer_succeeds_with_a_new_bearer() {
    for refusal in refused_bearers() {
        let gateway = Gateway::start(refusal.clone()).await;
        gateway.client().devices().list().collect().await.unwrap();
        gateway.client().logout().await.unwrap();
        gateway.client().devices().list().collect().await.unwrap();
        gateway.is_revoked.store(true, Ordering::Relaxed);
        gateway.called();
        gateway.client().login().await.unwrap_or_else(|error| panic!("{refusal:?}: {error}"));
        gateway.client().devices().list().collect().await.unwrap();
        let paths = gateway.called();
        assert!((1..=2).contains(&count(&paths, LOGIN)), "{refusal:?}: {paths:?}");
    }
}

#[tokio::test]
async fn a_refused_logout_still_drops_the_bearer_and_the_session_token() {
    for refusal in [Answer::text(401, "text/plain", ""), Answer::text(503, "text/html", "<html>"), Answer::text(400, "", "{}")] {
        let server = Server::start().await;
        server.script_logins(true);
        let shown = refusal.clone();
        server.answer_by(move |call| match (call.path.as_str(), call.method.as_str()) {
            (TOKEN, _) => Answer::json(&json!({"access_token": "a-bearer", "expires_in": 3600})),
            (LOGIN, _) => Answer::json(&json!({"sessionToken": "a-session"})),
            ("/m2m/v1/session/logout", _) => shown.clone(),
            (path, _) => devices(path),
        });
        let store = MemoryStore::default();
        let client = || server.client_builder().token_store(store.clone()).build().unwrap();
        client().login().await.unwrap();
        let _ = client().logout().await;
        server.take_arrived();
        client().devices().list().collect().await.unwrap();
        let paths: Vec<String> = server.take_arrived().into_iter().map(|call| call.path).collect();
        assert_eq!((&paths[0][..], &paths[1][..]), (TOKEN, LOGIN), "{refusal:?}");
    }
}

/// A proxy or a sign-in page in front of the token endpoint does not check the credentials. So even after many such responses,
/// the next login succeeds without `allow_login`.
#[tokio::test]
async fn a_page_in_place_of_the_token_endpoint_does_not_count_as_a_failed_login() {
    let pages = [
        Answer::text(401, "text/html", "<html><title>Sign in</title></html>"),
        Answer::text(403, "text/html", "<html>blocked</html>"),
        Answer::text(407, "text/plain", "Proxy Authentication Required"),
        Answer::text(200, "text/html", "<html><title>Sign in</title></html>"),
        Answer::text(401, "text/plain", ""),
        Answer::text(503, "text/plain", "later"),
    ];
    let server = Server::start().await;
    server.script_logins(true);
    let client = server.client();
    for page in pages {
        server.answer([page.clone()]);
        for _ in 0..4 {
            let error = client.login().await.unwrap_err();
            assert_eq!(error.operation(), Some("requestOauthToken"), "{page:?}: {error}");
        }
        let arrived = server.take_arrived();
        assert!(arrived.len() >= 4 && arrived.iter().all(|call| call.path == TOKEN), "{page:?}");
    }
    server.script_logins(false);
    client.login().await.unwrap();
}

/// 429 and 503 mean that the service did not check the password, so they do not count as failed logins. The client waits before
/// its next login, but that login needs no `allow_login`.
#[tokio::test]
async fn a_throttled_login_succeeds_later() {
    for status in [429, 503] {
        let server = Server::start().await;
        server.script_logins(true);
        let is_up = Arc::new(AtomicUsize::new(0));
        let up = Arc::clone(&is_up);
        server.answer_by(move |call| match call.path.as_str() {
            TOKEN => Answer::json(&json!({"access_token": "a-bearer", "expires_in": 3600})),
            LOGIN if up.load(Ordering::Relaxed) == 0 => Answer::text(status, "text/plain", ""),
            LOGIN => Answer::json(&json!({"sessionToken": "a-session"})),
            path => devices(path),
        });
        let client = server.client();
        for _ in 0..5 {
            let error = client.devices().list().collect().await.unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Service | ErrorKind::Throttled), "{error}");
        }
        is_up.store(1, Ordering::Relaxed);
        client.devices().list().collect().await.unwrap();
    }
}

/// A refusal other than 429 or 503 may mean that the service checked the password. So after the first such refusal, the clients
/// that share a token store send at most one more login in total.
#[tokio::test]
async fn a_refused_login_is_tried_at_most_two_times() {
    let refusals = [
        Answer::text(400, "application/json", r#"{"errorCode": "UnifiedWebService.INPUT_INVALID.Password.Invalid"}"#),
        Answer::text(401, "application/json", r#"{"errorCode": "UnifiedWebService.REQUEST_FAILED.Credentials"}"#),
        Answer::text(403, "application/json", r#"{"errorCode": "UnifiedWebService.X", "errorMessage": "no"}"#),
        Answer::text(400, "text/plain", "no"),
        Answer::text(401, "text/plain", ""),
        Answer::text(500, "text/plain", ""),
        Answer::text(504, "text/html", "<html>"),
        Answer::text(200, "text/html", "<html>"),
        Answer::json(&json!({"errorCode": "UnifiedWebService.REQUEST_FAILED.UnexpectedError"})),
    ];
    for refusal in refusals {
        let server = Server::start().await;
        server.script_logins(true);
        let shown = refusal.clone();
        server.answer_by(move |call| match call.path.as_str() {
            TOKEN => Answer::json(&json!({"access_token": "a-bearer", "expires_in": 3600})),
            _ => shown.clone(),
        });
        let store = MemoryStore::default();
        for _ in 0..6 {
            let client = server.client_builder().token_store(store.clone()).build().unwrap();
            client.devices().list().collect().await.unwrap_err();
        }
        let logins = server.take_arrived().into_iter().filter(|call| call.path == LOGIN).count();
        assert!((1..=2).contains(&logins), "{refusal:?}: {logins}");
    }
}

#[tokio::test]
async fn a_locked_user_is_reported_as_locked_and_the_next_login_is_not_sent() {
    let server = Server::start().await;
    server.script_logins(true);
    server.answer_by(|call| match call.path.as_str() {
        TOKEN => Answer::json(&json!({"access_token": "a-bearer", "expires_in": 3600})),
        _ => Answer::text(400, "application/json", r#"{"errorCode": "X.REQUEST_FAILED.AccountLocked", "errorMessage": "no"}"#),
    });
    let client = server.client();
    for phase in [Phase::Answered, Phase::BeforeSending] {
        let error = client.login().await.unwrap_err();
        assert_eq!((error.kind(), error.phase()), (ErrorKind::Locked, phase));
        assert!(error.to_string().contains("only Verizon support can unlock"), "{error}");
    }
}
