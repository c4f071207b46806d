//! Bearer and session tokens: login, expiry, logout, lockout.

use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::Simulator;

use crate::schema::operations;
use crate::support::Bench;

const LIST: &str = "/m2m/v1/devices/actions/list";

async fn bench() -> Bench {
    Bench::start(Simulator::builder().devices(10)).await
}

#[tokio::test]
async fn token_requests_return_the_same_bearer_until_it_expires() {
    let bench = bench().await;
    let clock = bench.sim.clock();
    let first = bench.token().await.ok();
    assert_eq!((first["token_type"].as_str(), first["expires_in"].as_u64()), (Some("Bearer"), Some(3600)));
    clock.advance(Duration::from_secs(3_599));
    let again = bench.token().await.ok();
    assert_eq!((&again["access_token"], again["expires_in"].as_u64()), (&first["access_token"], Some(1)));
    clock.advance(Duration::from_secs(1));
    let reply = bench.post(LIST, &json!({})).await;
    assert_eq!((reply.status, reply.code()), (401, "900901"));
    let next = bench.token().await.ok();
    assert_ne!(next["access_token"], first["access_token"]);
    assert_eq!(next["expires_in"], 3600);
}

#[tokio::test]
async fn a_revoked_bearer_is_refused_and_the_next_token_request_returns_another() {
    let bench = bench().await;
    let basic = [("authorization", "Basic c2ltLWtleTpzaW0tc2VjcmV0".to_owned())];
    let form = format!("grant_type=client_credentials&token={}", bench.bearer);
    let reply = bench.send("POST", "/ts/v1/oauth2/revoke", &basic, form).await.unwrap();
    assert_eq!((reply.status, reply.raw.as_str()), (200, ""));
    assert_eq!(reply.headers["revokedaccesstoken"], bench.bearer.as_str());
    assert_eq!(bench.post(LIST, &json!({})).await.code(), "900901");
    assert_ne!(bench.token().await.ok()["access_token"], bench.bearer.as_str());
}

#[tokio::test]
async fn the_token_endpoint_has_its_own_error_format() {
    let bench = bench().await;
    let path = "/ts/v1/oauth2/token";
    let form = "grant_type=client_credentials";
    for (headers, form, status, code) in [
        // The gateway itself refuses a request without credentials, so this error has the format of the gateway.
        (vec![], form, 401, "900902"),
        (vec![("authorization", "Basic d3Jvbmc6d3Jvbmc=".to_owned())], form, 401, "invalid_client"),
        (vec![("authorization", "Bearer x".to_owned())], form, 401, "invalid_client"),
        (vec![("authorization", "Basic c2ltLWtleTpzaW0tc2VjcmV0".to_owned())], "", 400, "invalid_request"),
        (vec![("authorization", "Basic c2ltLWtleTpzaW0tc2VjcmV0".to_owned())], "grant_type=password", 400, "invalid_request"),
    ] {
        let reply = bench.send("POST", path, &headers, form).await.unwrap();
        assert_eq!((reply.status, reply.code()), (status, code), "{headers:?} {form}");
    }
}

#[tokio::test]
async fn credentials_are_checked_before_the_body() {
    let bench = bench().await;
    let bearer = ("authorization", format!("Bearer {}", bench.bearer));
    let unknown = "0d9b5c0e-7f0a-4a55-9c35-1f6f7f1f2a10".to_owned();
    for (headers, status, code) in [
        (vec![], 401, "900902"),
        (vec![("vz-m2m-token", bench.session.clone())], 401, "900902"),
        (vec![("authorization", "Bearer nonsense".to_owned())], 401, "900901"),
        (vec![bearer.clone()], 400, "REQUEST_FAILED.SessionToken.Format"),
        (vec![bearer.clone(), ("vz-m2m-token", "nonsense".into())], 400, "INPUT_INVALID.SessionToken.Invalid"),
        (vec![bearer.clone(), ("vz-m2m-token", unknown)], 400, "INPUT_INVALID.SessionToken.Invalid"),
    ] {
        // The body `{` is invalid too, but the error is about the credentials because they are checked first.
        let reply = bench.send("POST", LIST, &headers, "{").await.unwrap();
        assert_eq!((reply.status, reply.code()), (status, code), "{headers:?}");
    }
    let reply = bench.send("POST", "/m2m/v1/session/login", &[], "{}").await.unwrap();
    assert_eq!(reply.code(), "900902");
}

#[tokio::test]
async fn sessions_expire_after_more_than_20_idle_minutes() {
    let mut bench = bench().await;
    for _ in 0..4 {
        bench.sim.clock().advance(Duration::from_secs(20 * 60));
        bench.bearer = bench.token().await.ok()["access_token"].as_str().unwrap().into();
        bench.post(LIST, &json!({})).await.ok();
    }
    bench.sim.clock().advance(Duration::from_millis(20 * 60 * 1_000 + 1));
    bench.bearer = bench.token().await.ok()["access_token"].as_str().unwrap().into();
    for _ in 0..2 {
        assert_eq!(bench.post(LIST, &json!({})).await.code(), "REQUEST_FAILED.SessionToken.Expired");
    }
    bench.log_in().await;
    bench.post(LIST, &json!({})).await.ok();
}

#[tokio::test]
async fn logout_ends_one_session() {
    let mut bench = bench().await;
    let first = bench.session.clone();
    bench.log_in().await;
    assert_ne!(bench.session, first);
    let reply = bench.call("POST", "/m2m/v1/session/logout", &Value::Null).await.ok();
    assert_eq!(reply["sessionToken"], bench.session.as_str());
    assert_eq!(bench.post(LIST, &json!({})).await.code(), "INPUT_INVALID.SessionToken.Invalid");
    bench.session = first;
    bench.post(LIST, &json!({})).await.ok();
}

#[tokio::test]
async fn the_fifth_wrong_password_in_a_row_locks_the_user() {
    let bench = bench().await;
    for _ in 0..4 {
        assert_eq!(bench.login("wrong").await.code(), "INPUT_INVALID.Password.Invalid");
    }
    bench.login("sim-password").await.ok();
    for _ in 0..5 {
        let reply = bench.login("wrong").await;
        assert_eq!((reply.status, reply.code()), (400, "INPUT_INVALID.Password.Invalid"));
    }
    assert_eq!(bench.login("sim-password").await.code(), "REQUEST_FAILED.AccountLocked");
    // Existing sessions stay valid.
    bench.post(LIST, &json!({})).await.ok();
    let events: Vec<Value> = bench.sim.ledger().iter().map(|entry| json!(entry.event)).collect();
    assert_eq!(events, ["user_locked"]);
}

#[tokio::test]
async fn a_password_reset_takes_effect_immediately() {
    let bench = bench().await;
    let path = "/m2m/v1/session/password/actions/reset";
    assert_eq!(bench.call("PUT", path, &json!({"oldPassword": "wrong"})).await.code(), "INPUT_INVALID.Password.Invalid");
    let reply = bench.call("PUT", path, &json!({"oldPassword": "sim-password"})).await.ok();
    let password = reply["newPassword"].as_str().unwrap();
    assert_eq!(bench.sim.credentials().password, password);
    assert_eq!(bench.login("sim-password").await.code(), "INPUT_INVALID.Password.Invalid");
    bench.login(password).await.ok();
    assert!(!json!(bench.sim.ledger()).to_string().contains(password));
}

#[tokio::test]
async fn tokens_can_be_expired_early() {
    let mut bench = bench().await;
    bench.sim.expire_sessions();
    assert_eq!(bench.post(LIST, &json!({})).await.code(), "REQUEST_FAILED.SessionToken.Expired");
    bench.sim.expire_bearers();
    assert_eq!(bench.post(LIST, &json!({})).await.code(), "900901");
    bench.log_in().await;
    bench.post(LIST, &json!({})).await.ok();
}

#[tokio::test]
async fn tokens_depend_on_the_seed() {
    for seed in 0..5 {
        let tokens = |seed| async move {
            let bench = Bench::start(Simulator::builder().devices(1).seed(seed)).await;
            (bench.bearer.clone(), bench.session.clone())
        };
        assert_eq!(tokens(seed).await, tokens(seed).await, "seed {seed}");
        assert_ne!(tokens(seed).await, tokens(seed + 1).await, "seed {seed}");
    }
}

#[tokio::test]
async fn a_login_can_end_the_previous_session() {
    let mut bench = Bench::start(Simulator::builder().devices(1).switch("session-replaced", "yes")).await;
    let first = bench.session.clone();
    bench.session = bench.login("sim-password").await.ok()["sessionToken"].as_str().unwrap().into();
    bench.post("/m2m/v1/devices/actions/list", &json!({})).await.ok();
    bench.session = first;
    assert_eq!(bench.post("/m2m/v1/devices/actions/list", &json!({})).await.code(), "INPUT_INVALID.SessionToken.Invalid");
}

#[tokio::test]
async fn an_expired_session_can_be_answered_with_403() {
    let bench = Bench::start(Simulator::builder().devices(1).switch("session-expired-status", "403")).await;
    bench.sim.expire_sessions();
    let reply = bench.post("/m2m/v1/devices/actions/list", &json!({})).await;
    assert_eq!((reply.status, reply.code()), (403, "REQUEST_FAILED.SessionToken.Expired"));
}

/// Every operation refuses a call that lacks the credentials required by the OpenAPI description, even if the call is also
/// invalid in other ways.
#[tokio::test]
async fn every_operation_requires_its_credentials() {
    let bench = Bench::new(1).await;
    let bearer = ("authorization", format!("Bearer {}", bench.bearer));
    let mut tried = 0;
    for operation in operations() {
        let path = operation.path.replace(['{', '}'], "");
        let send = async |headers: &[(&str, String)]| bench.send(&operation.method, &path, headers, "{}").await.unwrap();
        let bare = send(&[]).await;
        tried += 1;
        assert_eq!((bare.status, bare.code()), (401, "900902"), "{}", operation.id);
        if operation.requires.contains(&"basic") {
            continue;
        }
        let wrong = send(&[("authorization", "Bearer wrong".to_owned())]).await;
        assert_eq!((wrong.status, wrong.code()), (401, "900901"), "{}", operation.id);
        if operation.requires.contains(&"session") {
            let sessionless = send(std::slice::from_ref(&bearer)).await;
            assert!((400..404).contains(&sessionless.status), "{}: {sessionless:?}", operation.id);
        }
    }
    assert!(tried >= 41, "{tried}");
    assert_eq!(bench.sim.ledger(), []);
}
