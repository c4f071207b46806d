//! Tests of `thingspace callbacks rotate-password`, which gives the listeners of a running receiver a new password.

use serde_json::Value;
use stores::sender::{PASSWORD, USERNAME};
use thingspace_sim::{Fault, LineState, Simulator};

use crate::api::{end, output, sim, start, with_api};
use crate::support::{Bench, Ended, Running, Serve, program};

/// Returns a simulator, and a receiver with two registered listeners. A third registered listener belongs to another program and
/// has its own user name.
async fn rotating(name: &str) -> (Simulator, Bench, Serve) {
    let (sim, bench) = (sim().await, Bench::new(name));
    let receiver = bench.serve();
    for service in ["CarrierService", "DeviceService"] {
        let url = format!("http://{}/callbacks/{service}", receiver.address);
        assert_eq!(run(&sim, &bench, &["callbacks", "register", service, &url]).await.code, Some(0));
    }
    let other = ["callbacks", "register", "NiddService", "http://127.0.0.1:9/erp", "--username", "erp"];
    assert_eq!(run(&sim, &bench, &other).await.code, Some(0));
    (sim, bench, receiver)
}

async fn run(sim: &Simulator, bench: &Bench, arguments: &[&str]) -> Ended {
    let mut command = with_api(sim, bench.0.path(), arguments);
    command.env("THINGSPACE_STORE", bench.store());
    output(command).await
}

/// Suspends a device, and returns the `evidence` of its outcome, such as `callback`.
async fn suspend(sim: &Simulator, bench: &Bench) -> String {
    let device = sim.fleet().into_iter().find(|device| device.state == LineState::Active).unwrap().iccid;
    let ended = run(sim, bench, &["devices", "suspend", &format!("iccid:{device}"), "--inbox", "-o", "json"]).await;
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    let rows: Value = serde_json::from_str(&ended.out).unwrap();
    rows[0]["evidence"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_receiver_accepts_a_rotated_password_without_a_restart() {
    let (sim, bench, receiver) = rotating("rotate").await;
    assert_eq!(suspend(&sim, &bench).await, "callback");
    let file = bench.0.path().join("listener-password");
    let rotate = ["callbacks", "rotate-password", "--file", file.to_str().unwrap()];
    let ended = run(&sim, &bench, &rotate).await;
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    assert_eq!(ended.out.lines().count(), 2, "expected two listeners with the new password: {}", ended.out);
    let password = std::fs::read_to_string(&file).unwrap().trim().to_owned();
    assert!(!ended.out.contains(&password) && !ended.err.contains(&password));
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&file).unwrap().permissions()) & 0o777, 0o600);
    assert_eq!(suspend(&sim, &bench).await, "callback", "the running receiver refused the new password");
    // If the command runs again, it uses the password that is already in the file.
    let again = run(&sim, &bench, &rotate).await;
    assert!(again.code == Some(0) && again.err.contains("using the password in"), "{}", again.err);
    assert_eq!(std::fs::read_to_string(&file).unwrap().trim(), password);
    assert_eq!(end(receiver).await.code, Some(0));

    let store = bench.store();
    let serve = ["serve", "--bind", "127.0.0.1:0", "--store", &store];
    let started = |password: &str| {
        let mut command = program(bench.0.path(), &serve);
        command.env("THINGSPACE_LISTENER_PASSWORD", password);
        command
    };
    let former = end(start(started(PASSWORD)).await).await;
    assert!(
        former.err.contains("THINGSPACE_LISTENER_PASSWORD is the former password, which is accepted until"),
        "{}",
        former.err
    );
    // With the former password, `listen` also starts, and prints a warning. With `--register`, it refuses to start, because a
    // listener that is registered with the former password would soon receive nothing.
    let listen = ["listen", "--store", &store, "--bind", "127.0.0.1:0"];
    let listening = Running::start(program(bench.0.path(), &listen), "listening on");
    assert!(listening.err.contains("is the former password, which is accepted until"), "{}", listening.err);
    assert_eq!(listening.terminated().await, Some(0));
    let registering = output(with_api(&sim, bench.0.path(), &[&listen[..], &["--register", "DeviceUsage"]].concat())).await;
    assert_eq!(registering.code, Some(2), "{}", registering.err);
    assert!(registering.err.contains("registered with it would receive nothing after 2"), "{}", registering.err);
    assert!(!run(&sim, &bench, &["callbacks", "list"]).await.out.contains("DeviceUsage"));
    let mut unknown = program(bench.0.path(), &listen);
    unknown.env("THINGSPACE_LISTENER_PASSWORD", "k4-Copper-Finch");
    let unknown = output(unknown).await;
    assert!(unknown.code == Some(2) && unknown.err.contains("are not the credentials that"), "{}", unknown.err);

    let current = end(start(started(&password)).await).await;
    assert!(!current.err.contains("warning"), "{}", current.err);
    let neither = output(started("k4-Copper-Finch")).await;
    assert_eq!(neither.code, Some(2), "{}", neither.err);
    assert!(neither.err.contains("are not the credentials that `thingspace callbacks rotate-password` wrote"), "{}", neither.err);
    // A rotation cannot start from a password that is neither the current nor the former one: it may be an even older password,
    // and the rotation would make it valid again.
    let other = bench.0.path().join("other-password");
    let mut command = with_api(&sim, bench.0.path(), &["callbacks", "rotate-password", "--file", other.to_str().unwrap()]);
    command.env("THINGSPACE_STORE", &store).env("THINGSPACE_LISTENER_PASSWORD", "k4-Copper-Finch");
    let old = output(command).await;
    assert!(old.code == Some(2) && old.err.contains("are not the credentials that"), "{}", old.err);
    assert!(!other.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rotation_that_cannot_succeed_changes_nothing() {
    let (sim, bench, receiver) = rotating("rotate-refused").await;
    let file = bench.0.path().join("listener-password");
    let path = file.to_str().unwrap();
    let mut nobody = with_api(&sim, bench.0.path(), &["callbacks", "rotate-password", "--file", path]);
    nobody.env("THINGSPACE_STORE", bench.store()).env("THINGSPACE_LISTENER_USERNAME", "nobody");
    let ended = output(nobody).await;
    assert!(ended.code == Some(2) && ended.err.contains("no listener has the user name nobody"), "{}", ended.err);
    assert!(!file.exists());
    std::fs::write(&file, "two words\n").unwrap();
    let ended = run(&sim, &bench, &["callbacks", "rotate-password", "--file", path]).await;
    assert!(ended.code == Some(2) && ended.err.contains("expected one password of at most 40 characters"), "{}", ended.err);
    assert_eq!(suspend(&sim, &bench).await, "callback");
    assert_eq!(end(receiver).await.code, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_listener_of_the_user_gets_the_new_password() {
    let (sim, bench, receiver) = rotating("rotate-all").await;
    let url = format!("http://{}/callbacks/Fota", receiver.address);
    assert_eq!(run(&sim, &bench, &["callbacks", "register", "Fota", &url]).await.code, Some(0));
    // `thingspace listen` registers another listener, for itself.
    let store = bench.store();
    let listen = ["listen", "--store", &store, "--bind", "127.0.0.1:0", "--register", "DeviceUsage"];
    let listening = Running::start(with_api(&sim, bench.0.path(), &listen), "registered DeviceUsage");
    let file = bench.0.path().join("listener-password");
    let ended = run(&sim, &bench, &["callbacks", "rotate-password", "--file", file.to_str().unwrap()]).await;
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    for service in ["CarrierService", "DeviceService", "DeviceUsage", "Fota"] {
        assert!(ended.out.contains(&format!("{service} has the new password: http://127.0.0.1:")), "{}", ended.out);
    }
    assert!(!ended.err.contains("replaced the listener"), "{}", ended.err);
    // After the rotation, `thingspace listen` can still deregister its listener.
    assert_eq!(listening.terminated().await, Some(0));
    assert!(!run(&sim, &bench, &["callbacks", "list"]).await.out.contains("DeviceUsage"));
    assert_eq!(end(receiver).await.code, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_error_of_an_incomplete_rotation_names_the_end_of_the_grace_period() {
    let (sim, bench, receiver) = rotating("rotate-partly").await;
    let url = format!("http://{}/callbacks/Fota", receiver.address);
    assert_eq!(run(&sim, &bench, &["callbacks", "register", "Fota", &url]).await.code, Some(0));
    sim.inject(Fault::status(400).on("registerFotaCallback").times(1)).unwrap();
    let file = bench.0.path().join("listener-password");
    let rotate = ["callbacks", "rotate-password", "--file", file.to_str().unwrap()];
    let ended = run(&sim, &bench, &rotate).await;
    assert_ne!(ended.code, Some(0));
    assert!(ended.err.contains("2 of 3 listeners have the new password, the others not yet: Fota"), "{}", ended.err);
    assert!(ended.err.contains("receivers accept the former one until 2"), "{}", ended.err);
    assert_eq!(run(&sim, &bench, &rotate).await.code, Some(0));
    assert_eq!(end(receiver).await.code, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_status_shows_which_listeners_are_ours_and_which_are_reachable() {
    let (sim, bench, receiver) = rotating("callbacks-status").await;
    let rows = async || -> Vec<Value> {
        let ended = run(&sim, &bench, &["callbacks", "status", "-o", "jsonl"]).await;
        assert_eq!(ended.code, Some(0), "{}", ended.err);
        ended.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let of = |rows: &[Value], service: &str| rows.iter().find(|row| row["service"] == service).unwrap().clone();
    let listed = rows().await;
    let (ours, other) = (of(&listed, "CarrierService"), of(&listed, "NiddService"));
    assert_eq!((&ours["ours"], &ours["reachable"], &ours["username"]), (&true.into(), &true.into(), &USERNAME.into()));
    assert_eq!((&other["ours"], &other["reachable"]), (&false.into(), &false.into()));
    assert!(other["problem"].as_str().unwrap().starts_with("cannot connect:"), "{other}");
    assert!(run(&sim, &bench, &["callbacks", "status"]).await.err.contains("a receiver is running with this store"));
    assert_eq!(end(receiver).await.code, Some(0));
    assert_eq!(of(&rows().await, "CarrierService")["reachable"], false);
}
