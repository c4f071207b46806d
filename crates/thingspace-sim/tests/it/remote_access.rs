//! A simulator that other machines may use.

use std::net::SocketAddr;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use thingspace_sim::{Clock, Credentials, Remote, RemoteAccess, Simulator, SimulatorBuilder};

use crate::support::{ACCOUNT, Bench, Reply};

const TOKEN: &str = "b1f0c2a9d35e47f8";

fn own_credentials() -> Credentials {
    let mut credentials = Credentials::default();
    credentials.secret = "9f3c2b7e51d84a06".to_owned();
    credentials.password = "m7-Silver-Heron".to_owned();
    credentials
}

fn builder() -> SimulatorBuilder {
    let access = RemoteAccess::new(TOKEN).hosts(["sim.example.com"]);
    Simulator::builder().devices(5).credentials(own_credentials()).allow_remote(access)
}

async fn get(bench: &Bench, path: &str, headers: &[(&str, &str)]) -> Reply {
    let headers: Vec<(&str, String)> = headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    bench.send("GET", path, &headers, "").await.unwrap()
}

#[tokio::test]
async fn serving_other_machines_requires_a_token_and_credentials_other_than_the_default() {
    let anywhere = SocketAddr::from(([0, 0, 0, 0], 0));
    let refused = |builder: SimulatorBuilder| async move { builder.bind(anywhere).start().await.unwrap_err().to_string() };
    assert!(refused(Simulator::builder()).await.contains("(`allow_remote`)"));
    let with = |token: &str, credentials| Simulator::builder().credentials(credentials).allow_remote(RemoteAccess::new(token));
    assert!(refused(with("short", own_credentials())).await.contains("expected at least 16 characters (`RemoteAccess::new`)"));
    for (secret, password) in [("sim-secret", "m7-Silver-Heron"), ("9f3c2b7e51d84a06", "sim-password")] {
        let mut credentials = own_credentials();
        (credentials.secret, credentials.password) = (secret.to_owned(), password.to_owned());
        assert!(refused(with(TOKEN, credentials)).await.contains("set your own (`credentials`)"));
    }
    let sim = builder().bind(anywhere).start().await.unwrap();
    assert!(sim.addr().ip().is_unspecified());
    assert!(!format!("{:?}", builder()).contains(TOKEN));
}

#[tokio::test]
async fn every_admin_page_needs_the_token() {
    let bench = Bench::logged_out(builder().clock(Clock::paused())).await;
    for path in ["/_sim/", "/_sim/state", "/_sim/snapshot", "/_sim/inbox", "/_sim/ledger", "/_sim/page.js", "/_sim/nothing"] {
        let refused = get(&bench, path, &[]).await;
        assert_eq!(refused.status, 401, "{path}");
        assert!(refused.headers["www-authenticate"].to_str().unwrap().starts_with("Basic"), "{path}");
        assert!(refused.body["error"].as_str().unwrap().contains("send it as a bearer token"));
    }
    for (method, path) in
        [("POST", "/_sim/reset"), ("POST", "/_sim/snapshot"), ("DELETE", "/_sim/inbox"), ("POST", "/_sim/clock")]
    {
        assert_eq!(bench.send(method, path, &[], "{}").await.unwrap().status, 401, "{method} {path}");
    }
    let basic = |pair: &str| format!("Basic {}", STANDARD.encode(pair));
    for (authorization, status) in [
        (format!("Bearer {TOKEN}"), 200),
        (format!("bearer {TOKEN}"), 200),
        (basic(&format!("anyone:{TOKEN}")), 200),
        (basic(&format!(":{TOKEN}")), 200),
        (basic(TOKEN), 401),
        (basic(&format!("{TOKEN}:")), 401),
        (format!("Bearer {TOKEN}0"), 401),
        (format!("Bearer {}", &TOKEN[1..]), 401),
        ("Bearer ".to_owned(), 401),
        ("Basic !".to_owned(), 401),
        (TOKEN.to_owned(), 401),
    ] {
        assert_eq!(get(&bench, "/_sim/state", &[("authorization", &authorization)]).await.status, status, "{authorization}");
    }
    let remote = Remote::new(bench.sim.url()).unwrap();
    assert!(remote.get("state").await.unwrap_err().to_string().contains("need the token"));
    assert_eq!(remote.with_token(TOKEN).unwrap().get("state").await.unwrap()["devices"], 5);
}

#[tokio::test]
async fn requests_with_an_unknown_host_name_are_refused() {
    let bench = Bench::logged_out(builder().clock(Clock::paused())).await;
    let port = bench.sim.addr().port();
    let authorization = format!("Bearer {TOKEN}");
    for (host, known) in [
        (format!("127.0.0.1:{port}"), true),
        (format!("[::1]:{port}"), true),
        (format!("192.0.2.7:{port}"), true),
        ("localhost".to_owned(), true),
        (format!("sim.example.com:{port}"), true),
        ("SIM.example.com".to_owned(), true),
        ("evil.example".to_owned(), false),
        ("sim.example.com.evil.example".to_owned(), false),
        (String::new(), false),
    ] {
        let own = format!("http://{host}");
        let headers = [("host", host.as_str()), ("origin", own.as_str()), ("authorization", authorization.as_str())];
        assert_eq!(get(&bench, "/_sim/state", &headers).await.status == 200, known, "{host}");
        assert_eq!(get(&bench, "/m2m/v1/callbacks/x", &headers[..1]).await.status != 403, known, "{host}");
    }
    // Behind a proxy that adds TLS, browsers send an https origin, although the simulator itself serves HTTP. The simulator
    // accepts this origin, because its host is the host of the request.
    let headers = |origin| [("host", "sim.example.com"), ("origin", origin), ("authorization", authorization.as_str())];
    assert_eq!(get(&bench, "/_sim/state", &headers("https://sim.example.com")).await.status, 200);
    assert_eq!(get(&bench, "/_sim/state", &headers("https://other.example.com")).await.status, 403);
}

/// Registers a listener at `url`, and returns the status of the response.
async fn register(bench: &Bench, url: &str) -> u16 {
    let body = json!({"name": "CarrierService", "url": url, "username": "hook", "password": "k4-Copper-Finch"});
    bench.post(&format!("/m2m/v1/callbacks/{ACCOUNT}"), &body).await.status
}

#[tokio::test]
async fn callbacks_go_only_to_the_inbox_and_to_allowed_hosts() {
    let mut bench = Bench::logged_out(builder().clock(Clock::paused())).await;
    log_in(&mut bench).await;
    let port = bench.sim.addr().port();
    for url in ["http://127.0.0.1:2375/containers/create", "http://localhost:8500/", "http://[::1]:9/", "http://10.0.0.7/"] {
        assert_eq!(register(&bench, url).await, 400, "{url}");
    }
    assert_eq!(register(&bench, &format!("http://127.0.0.1:{port}/api/m2m/v1/session/login")).await, 400);
    assert_eq!(register(&bench, &format!("http://127.0.0.1:{port}/_sim/inbox")).await, 200);
    // Without the token, only the simulator itself can post to its inbox.
    for path in ["/_sim/inbox", "/_sim/inbox/mine"] {
        assert_eq!(bench.send("POST", path, &[], "{}").await.unwrap().status, 401, "{path}");
        let guessed = [("x-thingspace-sim-delivery", "0".repeat(32))];
        assert_eq!(bench.send("POST", path, &guessed, "{}").await.unwrap().status, 401, "{path}");
    }
    let line = bench.lines(thingspace_sim::LineState::Active).swap_remove(0);
    bench.change("suspend", json!([crate::support::named(&line)])).await.ok();
    bench.advance(Duration::from_secs(5)).await;
    bench.sim.settle().await;
    assert_eq!(bench.sim.inbox().len(), 1);

    let mut allowed = Bench::logged_out(builder().callback_hosts(["127.0.0.1"]).clock(Clock::paused())).await;
    log_in(&mut allowed).await;
    assert_eq!(register(&allowed, "http://127.0.0.1:9003/callbacks").await, 200);
    assert_eq!(register(&allowed, "http://localhost:9003/callbacks").await, 400);
}

#[tokio::test]
async fn if_remote_access_is_allowed_secrets_do_not_follow_from_the_seed() {
    let mut issued = Vec::new();
    for remote in [true, true, false, false] {
        let own = Simulator::builder().devices(5).credentials(own_credentials());
        let builder = if remote { builder() } else { own };
        let mut bench = Bench::logged_out(builder.seed(7).clock(Clock::paused())).await;
        log_in(&mut bench).await;
        let reset = json!({"oldPassword": "m7-Silver-Heron"});
        bench.call("PUT", "/m2m/v1/session/password/actions/reset", &reset).await.ok();
        issued.push([bench.bearer.clone(), bench.session.clone(), bench.sim.credentials().password]);
    }
    assert_eq!(issued[2], issued[3], "without remote access, one seed produced different secrets");
    for (first, second) in [(0, 1), (0, 2)] {
        assert!(std::iter::zip(&issued[first], &issued[second]).all(|(first, second)| first != second), "{issued:?}");
    }
}

#[tokio::test]
async fn if_remote_access_is_allowed_a_snapshot_restores_neither_credentials_nor_tokens() {
    let known = Bench::new(5).await;
    let snapshot = known.sim.snapshot().unwrap();
    let started = builder().snapshot(snapshot.clone()).clock(Clock::paused()).start().await.unwrap();
    let mut bench = Bench::logged_out(builder().clock(Clock::paused())).await;
    log_in(&mut bench).await;
    bench.sim.restore(&snapshot).unwrap();
    assert_eq!((bench.sim.fleet(), bench.sim.instance()), (known.sim.fleet(), known.sim.instance()));
    let account = format!("/m2m/v1/accounts/{ACCOUNT}");
    assert_eq!(bench.call("GET", &account, &Value::Null).await.status, 401);
    (bench.bearer, bench.session) = (known.bearer.clone(), known.session.clone());
    assert_eq!(bench.call("GET", &account, &Value::Null).await.status, 401);
    for sim in [&started, &bench.sim] {
        assert_eq!(sim.credentials(), own_credentials());
    }
}

async fn log_in(bench: &mut Bench) {
    let basic = STANDARD.encode("sim-key:9f3c2b7e51d84a06");
    let headers = [("authorization", format!("Basic {basic}"))];
    let token = bench.send("POST", "/ts/v1/oauth2/token", &headers, "grant_type=client_credentials").await.unwrap().ok();
    bench.bearer = token["access_token"].as_str().unwrap().into();
    let session: Value = bench.login("m7-Silver-Heron").await.ok();
    bench.session = session["sessionToken"].as_str().unwrap().into();
}
