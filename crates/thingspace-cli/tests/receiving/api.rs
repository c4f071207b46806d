//! Tests of a receiver that has API credentials: what it reports about listeners, and which API calls it makes. Also tests
//! commands that wait for callbacks and use a store.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use thingspace_sim::{LineState, Simulator};

use crate::support::{Bench, Ended, Serve, program};

pub(crate) async fn sim() -> Simulator {
    let at_once = Duration::ZERO..Duration::ZERO;
    Simulator::builder().devices(20).seed(3).callback_delay(at_once).start().await.unwrap()
}

/// Returns a command that runs the program with the credentials of a listener and of the API.
pub(crate) fn with_api(sim: &Simulator, folder: &Path, arguments: &[&str]) -> Command {
    let mut command = program(folder, arguments);
    command.env("THINGSPACE_BASE_URL", sim.url()).env("THINGSPACE_KEY", "sim-key").env("THINGSPACE_SECRET", "sim-secret");
    command.env("THINGSPACE_USERNAME", "sim-user").env("THINGSPACE_PASSWORD", "sim-password");
    command.env("THINGSPACE_ACCOUNT", "0000123456-00001").env("THINGSPACE_TOKENS", "memory");
    command
}

pub(crate) async fn output(mut command: Command) -> Ended {
    // Wait for the program in another thread, because the simulator runs in the runtime of the test, which must not block.
    Ended::of(tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap())
}

pub(crate) async fn start(command: Command) -> Serve {
    tokio::task::spawn_blocking(move || Serve::start(command)).await.unwrap()
}

pub(crate) async fn end(receiver: Serve) -> Ended {
    tokio::task::spawn_blocking(move || receiver.end("TERM")).await.unwrap()
}

/// Waits until the simulator has received a call of this operation.
async fn called(sim: &Simulator, operation: &str) {
    while calls(sim, operation) == 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

pub(crate) fn calls(sim: &Simulator, operation: &str) -> usize {
    sim.journal().iter().filter(|call| call.operation.as_deref() == Some(operation)).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_with_the_flag_inbox_waits_for_the_callbacks_of_a_running_receiver_and_registers_no_listener() {
    let (sim, bench) = (sim().await, Bench::new("serve-waits"));
    let store = bench.store();
    let receiver = bench.serve();
    let url = format!("http://{}/callbacks/CarrierService", receiver.address);
    let registered = output(with_api(&sim, bench.0.path(), &["callbacks", "register", "CarrierService", &url])).await;
    assert_eq!(registered.code, Some(0), "{}", registered.err);
    let registrations = calls(&sim, "registerCallback");
    let active = sim.fleet().into_iter().filter(|device| device.state == LineState::Active);
    let devices: Vec<String> = active.map(|device| format!("iccid:{}", device.iccid)).take(3).collect();
    let flag = ["--store", &store];
    // Choose the store with `THINGSPACE_STORE` or with `--store`. If both are set, `--store` takes precedence.
    let missing = format!("sqlite:{}", bench.0.path().join("missing.db").display());
    for (number, (variable, flag)) in
        [(Some(&store), &[][..]), (None, &flag[..]), (Some(&missing), &flag[..])].into_iter().enumerate()
    {
        let arguments = ["devices", "suspend", &devices[number], "--inbox", "-o", "json"];
        let mut suspend = with_api(&sim, bench.0.path(), &[&arguments[..], flag].concat());
        suspend.envs(variable.map(|store| ("THINGSPACE_STORE", store)));
        let ended = output(suspend).await;
        assert_eq!(ended.code, Some(0), "{number}: {}", ended.err);
        assert!(ended.out.contains("callback") && !ended.err.contains("warning"), "{}{}", ended.out, ended.err);
        assert_eq!(calls(&sim, "registerCallback"), registrations);
        assert_eq!(bench.rows(&[]).len(), number + 1);
    }
    assert_eq!(end(receiver).await.code, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_waiting_command_stores_callbacks_in_the_chosen_store() {
    let (sim, bench) = (sim().await, Bench::new("listen-store"));
    let active = sim.fleet().into_iter().filter(|device| device.state == LineState::Active);
    let devices: Vec<String> = active.map(|device| format!("iccid:{}", device.iccid)).take(2).collect();
    let store = bench.store();
    for (number, device) in devices.iter().enumerate() {
        let suspend = ["devices", "suspend", device, "--listen", "127.0.0.1:0"];
        let by_flag = number == 1;
        let flag = if by_flag { vec!["--store", &store] } else { Vec::new() };
        let mut suspend = with_api(&sim, bench.0.path(), &[&suspend[..], &flag].concat());
        suspend.envs((!by_flag).then_some(("THINGSPACE_STORE", &store)));
        let ended = output(suspend).await;
        assert_eq!(ended.code, Some(0), "{}", ended.err);
        let rows = bench.rows(&[]);
        assert_eq!((rows.len(), &rows[0]["service"]), (number + 1, &"CarrierService".into()));
    }
    assert_eq!(bench.inbox(&["gaps", "-o", "json"]).out, "[]\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receiver_reports_a_removed_listener_and_starts_sms_delivery_only_on_request() {
    let (sim, bench) = (sim().await, Bench::new("serve-api"));
    let store = bench.store();
    let serve = ["serve", "--bind", "127.0.0.1:0", "--store", &store];
    for service in ["CarrierService", "EnhancedConnectivityService"] {
        let url = format!("http://127.0.0.1:9/callbacks/{service}");
        let registered = output(with_api(&sim, bench.0.path(), &["callbacks", "register", service, &url])).await;
        assert_eq!(registered.code, Some(0), "{}", registered.err);
    }
    let receiver = start(with_api(&sim, bench.0.path(), &[&serve[..], &["--sms"]].concat())).await;
    called(&sim, "startSmsCallbacks").await;
    let ended = end(receiver).await;
    assert!(!ended.err.contains("warning"), "{}", ended.err);
    assert_eq!(output(with_api(&sim, bench.0.path(), &["callbacks", "deregister", "CarrierService"])).await.code, Some(0));
    let earlier = calls(&sim, "listLocationCallbacks");
    let receiver = start(with_api(&sim, bench.0.path(), &serve)).await;
    // The receiver lists the listeners of three registries. The registry for locations is the last one, so wait for its list.
    while calls(&sim, "listLocationCallbacks") == earlier {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    // The receiver prints its report after it has received the list, so give it some more time.
    tokio::time::sleep(Duration::from_millis(300)).await;
    let ended = end(receiver).await;
    assert!(ended.err.contains("CarrierService has no listener any more (before: http://127.0.0.1:9/"), "{}", ended.err);
    assert_eq!(calls(&sim, "startSmsCallbacks"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receiver_runs_with_a_refused_password_or_without_api_credentials() {
    let (sim, bench) = (sim().await, Bench::new("serve-refused"));
    let store = bench.store();
    let serve = ["serve", "--bind", "127.0.0.1:0", "--store", &store];
    for _ in 0..3 {
        let mut command = with_api(&sim, bench.0.path(), &serve);
        command.env("THINGSPACE_PASSWORD", "wrong");
        let receiver = start(command).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        let ended = end(receiver).await;
        assert_eq!(ended.code, Some(0));
        assert!(ended.err.contains("warning: the registered listeners are unknown"), "{}", ended.err);
    }
    assert_eq!(calls(&sim, "startConnectivityManagementSession"), 1);
    let before = sim.journal().len();
    assert_eq!(bench.serve().end("TERM").code, Some(0));
    assert_eq!(sim.journal().len(), before);
}
