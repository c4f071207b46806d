//! The client fetches the bearer token and the session token once for all callers, and renews a token only when the token has
//! expired or the service has refused it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::time::Duration;

use behavior::{calls, client, client_builder, effort, eventually};
use futures_util::future::{join, join_all};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use serde_json::json;
use support::sync_and_async;
use thingspace::{Client, DeviceId, ErrorKind, MemoryStore};
use thingspace_sim::{Clock, Fault, Simulator};

const TOKEN: &str = "requestOauthToken";
const LOGIN: &str = "startConnectivityManagementSession";

async fn sim() -> Simulator {
    let sim = Simulator::builder().devices(10).seed(1).clock(Clock::paused()).start().await.unwrap();
    sim.login_delay(Duration::from_millis(50));
    sim
}

fn any_device(sim: &Simulator) -> DeviceId {
    DeviceId::iccid(sim.fleet()[0].iccid.as_str()).unwrap()
}

async fn hundred_calls(client: &Client, device: &DeviceId) {
    let answers = join_all((0..100).map(|_| client.devices().get(device))).await;
    for answer in answers {
        answer.unwrap();
    }
}

#[sync_and_async(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_callers_log_in_once() {
    let sim = sim().await;
    let client = client(&sim);
    let device = any_device(&sim);
    hundred_calls(&client, &device).await;
    assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (1, 1));
}

#[sync_and_async(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_callers_renew_both_invalid_tokens_once() {
    let sim = sim().await;
    let client = client(&sim);
    let device = any_device(&sim);
    client.login().await.unwrap();
    // The service revokes both tokens early. The client learns of the revocation only from a refused call.
    sim.expire_bearers();
    sim.expire_sessions();
    hundred_calls(&client, &device).await;
    assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (2, 2));
}

#[sync_and_async]
async fn expired_tokens_are_renewed_before_use() {
    let sim = sim().await;
    let client = client(&sim);
    let device = any_device(&sim);
    client.devices().get(&device).await.unwrap();
    sim.clock().advance(Duration::from_secs(19 * 60));
    client.devices().get(&device).await.unwrap();
    assert_eq!(calls(&sim, LOGIN), 1, "the client logged in again although the session was in use");
    sim.clock().advance(Duration::from_secs(21 * 60));
    client.devices().get(&device).await.unwrap();
    assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (1, 2), "expected a new login with the same bearer token");
    sim.clock().advance(Duration::from_secs(3600));
    client.devices().get(&device).await.unwrap();
    assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (2, 3));
    let refused = sim.journal().iter().filter(|call| call.status.is_none_or(|status| status >= 400)).count();
    assert_eq!(refused, 0, "{refused} calls were refused: expected a renewal of expired tokens before a call");
}

#[tokio::test]
async fn a_login_survives_its_canceled_caller() {
    let sim = sim().await;
    let client = client(&sim);
    let device = any_device(&sim);
    let impatient = client.clone();
    let first = tokio::spawn(async move { impatient.login().await });
    // Cancel the caller only after the service has received its login.
    eventually("the login arrives", || calls(&sim, LOGIN) > 0).await;
    first.abort();
    client.devices().get(&device).await.unwrap();
    assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (1, 1));
}

#[sync_and_async]
async fn a_wrong_password_is_tried_once() {
    let sim = sim().await;
    let client = client_builder(&sim).password("hush-hush").build().unwrap();
    let device = any_device(&sim);
    for _ in 0..10 {
        let error = client.devices().get(&device).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Auth);
        assert!(error.to_string().contains("THINGSPACE_PASSWORD") && !error.to_string().contains("hush"), "{error}");
    }
    assert_eq!(calls(&sim, LOGIN), 1);
}

#[sync_and_async]
async fn a_wrong_application_secret_is_tried_once() {
    let sim = sim().await;
    let client = client_builder(&sim).secret("hush-hush").build().unwrap();
    for _ in 0..10 {
        let error = client.login().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Auth);
        assert!(error.to_string().contains("THINGSPACE_SECRET"), "{error}");
    }
    assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (1, 0));
}

#[sync_and_async]
async fn logins_with_an_unknown_outcome_stop_after_two() {
    let sim = sim().await;
    let client = client(&sim);
    sim.drop_answer_next(LOGIN, 10);
    for _ in 0..5 {
        client.login().await.unwrap_err();
    }
    assert_eq!(calls(&sim, LOGIN), 2);
}

#[sync_and_async(flavor = "multi_thread", worker_threads = 2)]
async fn thousands_of_callers_with_invalid_tokens_log_in_once() {
    for seed in 0..effort(5, 50) {
        let sim = Simulator::builder().devices(10).seed(seed).clock(Clock::paused()).start().await.unwrap();
        sim.login_delay(Duration::from_millis(50 + seed % 5 * 100));
        let client = client(&sim);
        client.login().await.unwrap();
        sim.expire_bearers();
        sim.expire_sessions();
        let callers = join_all((0..effort(2_000, 10_000)).map(|_| client.login()));
        let device = any_device(&sim);
        let (logins, answers) = join(callers, hundred_calls(&client, &device)).await;
        assert!(logins.iter().all(Result::is_ok), "seed {seed}");
        assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (2, 2), "seed {seed}: {answers:?}");
    }
}

#[sync_and_async]
async fn clients_that_share_a_store_log_in_once() {
    let sim = sim().await;
    let store = MemoryStore::default();
    let device = any_device(&sim);
    for _ in 0..3 {
        let client = client_builder(&sim).token_store(store.clone()).build().unwrap();
        client.devices().get(&device).await.unwrap();
    }
    assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (1, 1));
    // The service revokes both tokens. Only one client renews them, although all clients call at the same time.
    sim.expire_bearers();
    sim.expire_sessions();
    let clients: Vec<Client> = (0..20).map(|_| client_builder(&sim).token_store(store.clone()).build().unwrap()).collect();
    for answer in join_all(clients.iter().map(|client| client.devices().get(&device))).await {
        answer.unwrap();
    }
    assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (2, 2));
}

#[tokio::test]
async fn a_session_used_by_one_process_stays_valid_for_the_others() {
    let sim = sim().await;
    let store = MemoryStore::default();
    let (device, user) = (any_device(&sim), client_builder(&sim).token_store(store.clone()).build().unwrap());
    for _ in 0..5 {
        user.devices().get(&device).await.unwrap();
        sim.clock().advance(Duration::from_secs(10 * 60));
        // Let the client's background task store the time of this use, which the next client reads.
        tokio::task::yield_now().await;
    }
    client_builder(&sim).token_store(store).build().unwrap().devices().get(&device).await.unwrap();
    assert_eq!(calls(&sim, LOGIN), 1);
}

#[sync_and_async]
async fn a_refused_password_is_not_tried_by_the_next_process() {
    let sim = sim().await;
    let store = MemoryStore::default();
    let with = |password: &str| client_builder(&sim).password(password).token_store(store.clone()).build().unwrap();
    for _ in 0..20 {
        for _ in 0..5 {
            assert_eq!(with("hush-hush").login().await.unwrap_err().kind(), ErrorKind::Auth);
        }
        sim.clock().advance(Duration::from_secs(3_600));
    }
    assert_eq!(calls(&sim, LOGIN), 1);
    let error = with("hush-hush").login().await.unwrap_err().to_string();
    assert!(error.contains("Client::allow_login") && !error.contains("hush"), "{error}");
    // `allow_login` allows another attempt with the same password.
    let client = with("hush-hush");
    client.allow_login().await.unwrap();
    client.login().await.unwrap_err();
    assert_eq!(calls(&sim, LOGIN), 2);
    // A different password can be tried without `allow_login`.
    with("sim-password").login().await.unwrap();
    assert_eq!(calls(&sim, LOGIN), 3);
}

#[sync_and_async]
async fn a_login_without_an_answer_counts_as_a_failure_for_the_next_process() {
    let sim = sim().await;
    let store = MemoryStore::default();
    sim.inject(Fault::close().acted().on(LOGIN)).unwrap();
    for _ in 0..10 {
        let client = client_builder(&sim).token_store(store.clone()).build().unwrap();
        client.login().await.unwrap_err();
    }
    assert_eq!(calls(&sim, LOGIN), 2);
}

#[sync_and_async]
async fn a_bearer_that_is_refused_and_issued_again_causes_no_loop() {
    let sim = sim().await;
    let client = client(&sim);
    let device = any_device(&sim);
    client.login().await.unwrap();
    sim.inject(Fault::bearer_refused().on("listDevices")).unwrap();
    let before = calls(&sim, TOKEN);
    for _ in 0..500 {
        let error = client.devices().get(&device).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Session, Some("900901")));
    }
    assert!(calls(&sim, TOKEN) - before <= 2, "{}", calls(&sim, TOKEN) - before);
    assert!(calls(&sim, "listDevices") <= 502);
    // Once the service accepts the bearer again, the client recovers on its own.
    sim.clear_faults();
    client.devices().get(&device).await.unwrap();
}

/// `expire_sessions` stands for the second program, whose login ends the session of this client.
#[sync_and_async]
async fn two_programs_that_end_each_others_sessions_stop_logging_in() {
    let sim = sim().await;
    let client = client(&sim);
    let device = any_device(&sim);
    for _ in 0..50 {
        let _ = client.devices().get(&device).await;
        sim.expire_sessions();
    }
    assert!(calls(&sim, LOGIN) <= 4, "{}", calls(&sim, LOGIN));
    sim.clock().advance(Duration::from_secs(61));
    client.devices().get(&device).await.unwrap();
}

#[sync_and_async]
async fn no_call_fails_because_of_an_expired_token_in_thirty_days() {
    let seed = 11;
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let sim = sim().await;
    sim.login_delay(Duration::ZERO);
    // The client's clock jumps, and is wrong by up to half a day.
    let skew = std::sync::Arc::new(std::sync::atomic::AtomicI64::new(0));
    let clock = Jumping { clock: behavior::SimClock::following(&sim), skew: skew.clone() };
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let device = any_device(&sim);
    let start = sim.clock().now();
    let mut uses = 0;
    while sim.clock().now().duration_since(start) < jiff::SignedDuration::from_hours(30 * 24) {
        let before = calls(&sim, "listDevices");
        client.devices().get(&device).await.unwrap_or_else(|error| panic!("seed {seed}, use {uses}: {error}"));
        // At most three attempts: the first one, and one more for each of the two tokens if it has expired unnoticed.
        assert!(calls(&sim, "listDevices") - before <= 3, "seed {seed}, use {uses}");
        uses += 1;
        sim.clock().advance(Duration::from_secs(rng.random_range(1..3 * 3_600)));
        if rng.random_bool(0.1) {
            skew.store(rng.random_range(-12 * 3_600..12 * 3_600), std::sync::atomic::Ordering::Relaxed);
        }
    }
    assert!(uses > 300, "{uses}");
}

/// The simulator's clock, shifted by `skew` seconds.
#[derive(Debug)]
struct Jumping {
    clock: behavior::SimClock,
    skew: std::sync::Arc<std::sync::atomic::AtomicI64>,
}

impl thingspace::Clock for Jumping {
    fn now(&self) -> std::time::SystemTime {
        let skew = self.skew.load(std::sync::atomic::Ordering::Relaxed);
        let by = Duration::from_secs(skew.unsigned_abs());
        if skew < 0 { self.clock.now() - by } else { self.clock.now() + by }
    }

    fn monotonic(&self) -> Duration {
        self.clock.monotonic()
    }

    fn sleep(&self, time: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        self.clock.sleep(time)
    }
}

#[sync_and_async]
async fn an_expired_session_is_renewed_for_the_location_server_too() {
    let sim = sim().await;
    let client = client(&sim);
    client.login().await.unwrap();
    sim.expire_sessions();
    let answer = client.operation("getLocationSubscription").unwrap().send().await.unwrap();
    assert_eq!(answer["accountName"], json!("0000123456-00001"));
    assert_eq!(calls(&sim, LOGIN), 2);
}

#[sync_and_async]
async fn a_logout_ends_the_session_for_every_client_that_shares_it() {
    let sim = sim().await;
    let store = MemoryStore::default();
    let share = || client_builder(&sim).token_store(store.clone()).build().unwrap();
    let (first, second) = (share(), share());
    let device = any_device(&sim);
    first.devices().get(&device).await.unwrap();
    // The second client has not logged in itself, but it can end the session that it reads from the store.
    second.logout().await.unwrap();
    assert_eq!(calls(&sim, "endConnectivityManagementSession"), 1);
    second.logout().await.unwrap();
    assert_eq!(calls(&sim, "endConnectivityManagementSession"), 1, "the second logout sent a request without a session");
    first.devices().get(&device).await.unwrap();
    assert_eq!(calls(&sim, LOGIN), 2);
    // Logging out of an expired session is not an error, and does not renew the session first.
    sim.expire_sessions();
    first.logout().await.unwrap();
    assert_eq!(calls(&sim, LOGIN), 2);
}

/// Five failures in a row lock the user, whichever passwords were used (quirk login-lock-scope). The client therefore stops after
/// two failures in a row, even if each login had a different password.
#[sync_and_async]
async fn alternating_wrong_passwords_cost_two_logins() {
    let sim = sim().await;
    let store = MemoryStore::default();
    let with = |password: &str| client_builder(&sim).password(password).token_store(store.clone()).build().unwrap();
    for round in 0..6 {
        for password in ["hush-hush-1", "hush-hush-2", "hush-hush-3"] {
            assert_eq!(with(password).login().await.unwrap_err().kind(), ErrorKind::Auth, "round {round}");
        }
    }
    assert_eq!(calls(&sim, LOGIN), 2);
    let error = with("sim-password").login().await.unwrap_err().to_string();
    assert!(
        error.contains("the last 2 logins") && error.contains("Client::allow_login") && !error.contains("`thingspace "),
        "{error}"
    );
    with("sim-password").allow_login().await.unwrap();
    with("sim-password").login().await.unwrap();
    assert_eq!(calls(&sim, LOGIN), 3);
}

#[sync_and_async]
async fn an_explicit_login_checks_the_credentials_despite_a_stored_session() {
    let sim = sim().await;
    let store = MemoryStore::default();
    let with = |password: &str| client_builder(&sim).password(password).token_store(store.clone()).build().unwrap();
    with("sim-password").login().await.unwrap();
    assert_eq!(with("hush-hush").login().await.unwrap_err().kind(), ErrorKind::Auth);
    let wrong = client_builder(&sim).secret("hush-hush").token_store(store.clone()).build().unwrap();
    assert!(wrong.login().await.unwrap_err().to_string().contains("THINGSPACE_SECRET"));
    assert_eq!(calls(&sim, LOGIN), 2);
    // The failed logins did not delete the stored session.
    with("sim-password").devices().get(&any_device(&sim)).await.unwrap();
    assert_eq!(calls(&sim, LOGIN), 2);
}

/// The simulator's clock jumps ahead, so the tokens expire. One client uses the clock of this machine, and the other uses the
/// clock of the simulator. A client stops logging in if its tokens are refused again and again, but neither client stops here.
#[sync_and_async]
async fn repeated_clock_jumps_do_not_stop_clients() {
    let sim = sim().await;
    let by_machine = client_builder(&sim).clock(thingspace::SystemClock).build().unwrap();
    let followed = sim.client_builder().build().unwrap();
    let device = any_device(&sim);
    for jump in 0..8 {
        for client in [&by_machine, &followed] {
            client.devices().get(&device).await.unwrap_or_else(|error| panic!("jump {jump}: {error}"));
        }
        sim.clock().advance(Duration::from_secs(3_600));
    }
}

/// A client on the simulator's clock notices expired tokens and renews them before the next call, so no call is refused.
#[sync_and_async]
async fn a_client_of_the_simulator_follows_the_simulator_clock() {
    let sim = sim().await;
    let client = sim.client_builder().build().unwrap();
    let device = any_device(&sim);
    for _ in 0..5 {
        client.devices().get(&device).await.unwrap();
        sim.clock().advance(Duration::from_secs(3_600));
    }
    let refused = sim.journal().iter().filter(|call| call.status.is_none_or(|status| status >= 400)).count();
    assert_eq!((refused, calls(&sim, TOKEN), calls(&sim, LOGIN)), (0, 5, 5));
}
