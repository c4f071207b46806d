//! Both tokens: fetched once for all, renewed when they die, never fetched in vain.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::time::Duration;

use behavior::{calls, client, describe};
use futures_util::future::join_all;
use thingspace::{Client, DeviceId, Kind};
use thingspace_sim::{Clock, Simulator};

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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_callers_log_in_once() {
    let sim = sim().await;
    let client = client(&sim);
    let device = any_device(&sim);
    hundred_calls(&client, &device).await;
    assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (1, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_callers_renew_both_dead_tokens_once() {
    let sim = sim().await;
    let client = client(&sim);
    let device = any_device(&sim);
    client.login().await.unwrap();
    // The service ends both before their time, so the client cannot know until it is told.
    sim.expire_bearers();
    sim.expire_sessions();
    hundred_calls(&client, &device).await;
    assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (2, 2));
}

#[tokio::test]
async fn tokens_that_die_by_time_are_renewed_before_use() {
    let sim = sim().await;
    let client = client(&sim);
    let device = any_device(&sim);
    client.devices().get(&device).await.unwrap();
    sim.clock().advance(Duration::from_secs(19 * 60));
    client.devices().get(&device).await.unwrap();
    assert_eq!(calls(&sim, LOGIN), 1, "use keeps a session alive");
    sim.clock().advance(Duration::from_secs(21 * 60));
    client.devices().get(&device).await.unwrap();
    assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (1, 2), "an idle session dies first");
    sim.clock().advance(Duration::from_secs(3600));
    client.devices().get(&device).await.unwrap();
    assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (2, 3));
    let refused = sim.journal().iter().filter(|call| call.status.is_none_or(|status| status >= 400)).count();
    assert_eq!(refused, 0, "no call went out with a dead token");
}

#[tokio::test]
async fn a_caller_that_gives_up_does_not_take_the_login_along() {
    let sim = sim().await;
    let client = client(&sim);
    let device = any_device(&sim);
    let impatient = client.clone();
    let first = tokio::spawn(async move { impatient.login().await });
    tokio::task::yield_now().await;
    first.abort();
    client.devices().get(&device).await.unwrap();
    assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (1, 1));
}

#[tokio::test]
async fn a_wrong_password_is_tried_once() {
    let sim = sim().await;
    let client = describe(&sim).password("hush-hush").build().unwrap();
    let device = any_device(&sim);
    for _ in 0..10 {
        let error = client.devices().get(&device).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Auth);
        assert!(error.to_string().contains("THINGSPACE_PASSWORD") && !error.to_string().contains("hush"), "{error}");
    }
    assert_eq!(calls(&sim, LOGIN), 1);
}

#[tokio::test]
async fn a_wrong_application_secret_is_tried_once() {
    let sim = sim().await;
    let client = describe(&sim).secret("hush-hush").build().unwrap();
    for _ in 0..10 {
        let error = client.login().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Auth);
        assert!(error.to_string().contains("THINGSPACE_SECRET"), "{error}");
    }
    assert_eq!((calls(&sim, TOKEN), calls(&sim, LOGIN)), (1, 0));
}

#[tokio::test]
async fn logins_without_a_clear_outcome_stop_after_two() {
    let sim = sim().await;
    let client = client(&sim);
    sim.drop_answer_next(LOGIN, 10);
    for _ in 0..5 {
        client.login().await.unwrap_err();
    }
    assert_eq!(calls(&sim, LOGIN), 2);
}
