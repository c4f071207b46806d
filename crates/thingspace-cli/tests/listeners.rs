//! Tests of listeners and signals. A command replaces the listener of another program only with `--replace-listener`. After a
//! first SIGINT or SIGTERM, a command prints the outcomes received so far and deregisters its own listener.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use thingspace_sim::{Clock, Fault, LedgerEvent, LineState, Simulator};

const CARRIER: &str = "CarrierService";
const ERP: &str = "http://127.0.0.1:9/erp?token=a&b=c";

/// The folder in which the commands keep their state. Dropping this value deletes the folder.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("thingspace-listeners-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, devices: &[String]) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, devices.join("\n")).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A simulator and the state folder of the commands. The clock of the simulator is paused, so no outcome arrives until the test
/// advances the clock.
struct Bench {
    sim: Simulator,
    state: Folder,
}

/// The exit code and the output of a command.
struct Ended {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Bench {
    async fn new(name: &str, devices: usize) -> Self {
        let hour = Duration::from_secs(3_600)..Duration::from_secs(3_601);
        let builder = Simulator::builder().devices(devices).seed(5).clock(Clock::paused()).callback_delay(hour);
        Self { sim: builder.start().await.unwrap(), state: Folder::new(name) }
    }

    fn active(&self) -> Vec<String> {
        let fleet = self.sim.fleet();
        fleet.iter().filter(|device| device.state == LineState::Active).map(|device| format!("iccid:{}", device.iccid)).collect()
    }

    fn command(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
        command.args(arguments).env_clear().stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
            .env("THINGSPACE_BASE_URL", self.sim.url())
            .env("THINGSPACE_KEY", "sim-key")
            .env("THINGSPACE_SECRET", "sim-secret");
        command.env("THINGSPACE_USERNAME", "sim-user").env("THINGSPACE_PASSWORD", "sim-password");
        command.env("THINGSPACE_ACCOUNT", "0000123456-00001").env("XDG_STATE_HOME", &self.state.0);
        command.env("THINGSPACE_TOKENS", self.state.0.join("tokens"));
        command.envs(environment.iter().copied());
        command
    }

    async fn run_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Ended {
        ended(self.command(arguments, environment).spawn().unwrap()).await
    }

    async fn run(&self, arguments: &[&str]) -> Ended {
        self.run_with(arguments, &[]).await
    }

    /// Starts a command and waits until it prints a line with `part` to standard error.
    async fn start(&self, arguments: &[&str], part: &'static str) -> Running {
        let child = self.command(arguments, &[]).spawn().unwrap();
        tokio::task::spawn_blocking(move || Running::new(child, part)).await.unwrap()
    }

    /// Registers a listener at the URL [`ERP`]. For the commands under test, it is the listener of another program.
    async fn erp(&self) {
        let credentials = [("THINGSPACE_LISTENER_USERNAME", "erp"), ("THINGSPACE_LISTENER_PASSWORD", "hush-erp")];
        let registered = self.run_with(&["callbacks", "register", CARRIER, ERP], &credentials).await;
        assert_eq!(registered.code, Some(0), "{}", registered.err);
    }

    /// Returns the service, URL, user name and password of each registered listener.
    async fn listeners(&self) -> Vec<[String; 4]> {
        let listed = self.run(&["api", "listCallbacks"]).await;
        let listed: Value = serde_json::from_str(&listed.out).unwrap();
        let member = |value: &Value, name: &str| value[name].as_str().unwrap_or_default().to_owned();
        let row = |value: &Value| ["serviceName", "url", "username", "password"].map(|name| member(value, name));
        listed.as_array().unwrap().iter().map(row).collect()
    }

    /// Waits until `operation` has been called at least `times` times.
    async fn called(&self, operation: &str, times: usize) {
        let start = Instant::now();
        while self.sim.journal().iter().filter(|call| call.operation.as_deref() == Some(operation)).count() < times {
            assert!(start.elapsed() < Duration::from_secs(60), "{operation} was not called {times} times within a minute");
            tokio::task::yield_now().await;
        }
    }

    fn accepted(&self) -> usize {
        self.sim.ledger().iter().filter(|entry| entry.event == LedgerEvent::Accepted).count()
    }
}

async fn ended(child: Child) -> Ended {
    let output = tokio::task::spawn_blocking(|| child.wait_with_output().unwrap()).await.unwrap();
    let decode = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ended { code: output.status.code(), out: decode(&output.stdout), err: decode(&output.stderr) }
}

/// A running command.
struct Running {
    child: Child,
    err: BufReader<std::process::ChildStderr>,
    /// The lines read from standard error so far.
    printed: String,
}

impl Running {
    fn new(mut child: Child, part: &str) -> Self {
        let err = BufReader::new(child.stderr.take().unwrap());
        let mut running = Self { child, err, printed: String::new() };
        running.until(part);
        running
    }

    /// Reads standard error until a line contains `part`.
    fn until(&mut self, part: &str) {
        loop {
            let start = self.printed.len();
            assert!(self.err.read_line(&mut self.printed).unwrap() > 0, "the command ended without {part:?}: {}", self.printed);
            if self.printed[start..].contains(part) {
                return;
            }
        }
    }

    fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([name, &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    async fn ended(self) -> Ended {
        let Self { mut child, mut err, mut printed } = self;
        let mut out = child.stdout.take().unwrap();
        let ended = tokio::task::spawn_blocking(move || {
            let mut printed_rows = String::new();
            out.read_to_string(&mut printed_rows).unwrap();
            err.read_to_string(&mut printed).unwrap();
            Ended { code: child.wait().unwrap().code(), out: printed_rows, err: printed }
        });
        ended.await.unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn listen_alone_does_not_replace_the_listener_of_another_program() {
    let bench = Bench::new("taken", 60).await;
    bench.erp().await;
    let (before, active) = (bench.listeners().await, bench.active());
    for command in [
        &["devices", "suspend", &*active[0]][..],
        &["devices", "cost-center", &active[0], "--none"],
        &["devices", "swap", &active[0], "--non-geographic-number", "98101"],
        &["labels", "set", "usage=maps", "eid:89033023000000000000000000000042"],
    ] {
        let ended = bench.run(&[command, &["--listen", "127.0.0.1:0"]].concat()).await;
        assert_eq!(ended.code, Some(2), "{command:?}: {}", ended.err);
        for part in [ERP, "(user erp)", "--replace-listener"] {
            assert!(ended.err.contains(part), "{part}: {}", ended.err);
        }
        assert!(!ended.err.contains("hush-erp") && !ended.err.contains("replace_listener("), "{}", ended.err);
    }
    assert_eq!((bench.listeners().await, bench.accepted()), (before, 0), "a change was accepted, or the listener was replaced");
}

/// A listener that has the CLI's default user name, and a URL at which nothing listens, may still belong to another program.
#[tokio::test(flavor = "multi_thread")]
async fn a_listener_of_another_program_that_resembles_one_of_the_cli_is_not_replaced() {
    let bench = Bench::new("alike", 60).await;
    let credentials = [("THINGSPACE_LISTENER_USERNAME", "thingspace-cli"), ("THINGSPACE_LISTENER_PASSWORD", "hush")];
    let dead = "http://127.0.0.1:9/callbacks/CarrierService";
    assert_eq!(bench.run_with(&["callbacks", "register", CARRIER, dead], &credentials).await.code, Some(0));
    let ended = bench.run(&["devices", "suspend", &bench.active()[0], "--listen", "127.0.0.1:0"]).await;
    assert!(ended.code == Some(2) && ended.err.contains("another program"), "{}", ended.err);
    let running = bench.start(&["devices", "suspend", &bench.active()[0]], " accepted").await;
    assert_eq!(bench.listeners().await[0][1], dead);
    running.signal("-INT");
    assert_eq!(running.ended().await.code, Some(130));
    assert_eq!(bench.listeners().await[0][1], dead);
}

#[tokio::test(flavor = "multi_thread")]
async fn sms_send_does_not_replace_the_listener_of_another_program() {
    let bench = Bench::new("messages", 60).await;
    let service = "EnhancedConnectivityService";
    assert_eq!(bench.run(&["callbacks", "register", service, ERP]).await.code, Some(0));
    let ended = bench.run(&["sms", "send", &bench.active()[0], "--text", "report", "--listen", "127.0.0.1:0"]).await;
    assert!(ended.code == Some(2) && ended.err.contains(ERP) && ended.err.contains("--replace-listener"), "{}", ended.err);
    assert_eq!((bench.listeners().await[0][1].as_str(), bench.accepted()), (ERP, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replaced_listener_is_reported_with_the_command_that_registers_it_again() {
    let bench = Bench::new("replaced", 60).await;
    bench.erp().await;
    let before = bench.listeners().await;
    let suspend = ["devices", "suspend", &bench.active()[0], "--listen", "127.0.0.1:0", "--replace-listener"];
    let running = bench.start(&suspend, " accepted").await;
    assert_ne!(bench.listeners().await, before);
    bench.sim.clock().advance(Duration::from_secs(3_700));
    let ended = running.ended().await;
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    let command = "thingspace callbacks register CarrierService 'http://127.0.0.1:9/erp?token=a&b=c' --username erp";
    assert!(ended.err.contains(command) && ended.err.contains("THINGSPACE_LISTENER_PASSWORD"), "{}", ended.err);
    assert!(!ended.err.contains("hush-erp"), "{}", ended.err);
    assert!(bench.listeners().await.is_empty(), "the command did not deregister its own listener");

    // Run the printed command, with the password of the replaced listener in the environment, as the message says.
    let mut shell = Command::new("sh");
    let program = PathBuf::from(env!("CARGO_BIN_EXE_thingspace"));
    let path = format!("{}:/usr/bin:/bin", program.parent().unwrap().display());
    let environment = bench.command(&[], &[]);
    shell.arg("-c").arg(command).env_clear().envs(environment.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.env("PATH", path).env("THINGSPACE_LISTENER_PASSWORD", "hush-erp").stdout(Stdio::piped()).stderr(Stdio::piped());
    let back = ended_of(shell).await;
    assert_eq!(back.code, Some(0), "{}", back.err);
    assert_eq!(bench.listeners().await, before);
}

async fn ended_of(mut command: Command) -> Ended {
    ended(command.spawn().unwrap()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn register_replaces_a_listener_only_with_the_flag_and_reports_the_replaced_one() {
    let bench = Bench::new("register", 5).await;
    bench.erp().await;
    let staging = ["callbacks", "register", CARRIER, "http://127.0.0.1:9/staging"];
    let refused = bench.run(&staging).await;
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""), "{}", refused.err);
    assert!(
        refused.err.contains(ERP) && refused.err.contains("(user erp)") && refused.err.contains("--replace-listener"),
        "{}",
        refused.err
    );
    assert_eq!(bench.listeners().await[0][1], ERP);

    // A registration with the same URL needs no flag: it only changes the password.
    let again = [("THINGSPACE_LISTENER_USERNAME", "erp"), ("THINGSPACE_LISTENER_PASSWORD", "hush-new")];
    assert_eq!(bench.run_with(&["callbacks", "register", CARRIER, ERP], &again).await.code, Some(0));
    assert_eq!(bench.listeners().await[0][3], "hush-new");

    let replaced = bench.run(&[&staging[..], &["--replace-listener"]].concat()).await;
    assert_eq!(replaced.code, Some(0), "{}", replaced.err);
    assert!(
        replaced.err.contains(ERP) && replaced.err.contains("thingspace callbacks register CarrierService"),
        "{}",
        replaced.err
    );
    assert!(!replaced.err.contains("hush"), "{}", replaced.err);
    let deregistered = bench.run(&["callbacks", "deregister", CARRIER]).await;
    assert!(deregistered.out.contains("http://127.0.0.1:9/staging"), "{}", deregistered.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn listener_credentials_are_read_from_two_variables_and_one_alone_is_refused() {
    let bench = Bench::new("credentials", 60).await;
    let both = [("THINGSPACE_LISTENER_USERNAME", "me"), ("THINGSPACE_LISTENER_PASSWORD", "hush-me")];
    for half in [&both[..1], &both[1..]] {
        for command in
            [&["callbacks", "register", CARRIER, ERP][..], &["devices", "suspend", &bench.active()[0], "--listen", "127.0.0.1:0"]]
        {
            let ended = bench.run_with(command, half).await;
            assert!(ended.code == Some(2) && ended.err.contains("THINGSPACE_LISTENER_"), "{command:?}: {}", ended.err);
        }
    }
    let named = bench.run_with(&["callbacks", "register", CARRIER, ERP, "--username", "you"], &both).await;
    assert_eq!(named.code, Some(0), "{}", named.err);
    assert_eq!(bench.listeners().await[0][2..], ["you".to_owned(), "hush-me".to_owned()]);
    bench.run(&["callbacks", "deregister", CARRIER]).await;

    let mut command = bench.command(&["devices", "suspend", &bench.active()[0], "--listen", "127.0.0.1:0"], &both);
    let child = command.spawn().unwrap();
    let running = tokio::task::spawn_blocking(move || Running::new(child, " accepted")).await.unwrap();
    assert_eq!(bench.listeners().await[0][2..], ["me".to_owned(), "hush-me".to_owned()]);
    bench.sim.clock().advance(Duration::from_secs(3_700));
    let ended = running.ended().await;
    assert!(ended.code == Some(0) && !ended.err.contains("hush-me"), "{}", ended.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_command_replaces_the_listener_that_a_killed_command_left_behind() {
    let bench = Bench::new("killed", 60).await;
    let active = bench.active();
    for (killed, next) in [(0, &[][..]), (1, &["--listen", "127.0.0.1:0"])] {
        let running = bench.start(&["devices", "suspend", &active[2 * killed]], " accepted").await;
        running.signal("-KILL");
        running.ended().await;
        let left = bench.listeners().await;
        assert_eq!(left.len(), 1, "expected the listener of the killed command");
        let next = bench.start(&[&["devices", "suspend", &active[2 * killed + 1]], next].concat(), " accepted").await;
        let now = bench.listeners().await;
        assert!(now.len() == 1 && now[0][1] != left[0][1], "{now:?}");
        assert!(next.printed.contains(&left[0][1]), "{}", next.printed);
        bench.sim.clock().advance(Duration::from_secs(3_700));
        let ended = next.ended().await;
        assert_eq!(ended.code, Some(0), "{}", ended.err);
        assert!(bench.listeners().await.is_empty());
    }
    let records = std::fs::read_dir(bench.state.0.join("thingspace").join("listeners")).unwrap().count();
    assert_eq!(records, 0, "the record of a deregistered listener was not deleted");
}

/// `sms deliver` makes the service send the queued SMS messages to the registered listener. If a killed command left that
/// listener behind, the messages would be lost. So `sms deliver` removes it first, although it registers no listener itself.
#[tokio::test(flavor = "multi_thread")]
async fn sms_deliver_removes_the_listener_that_a_killed_command_left_behind() {
    let bench = Bench::new("removed", 60).await;
    let running = bench.start(&["sms", "send", &bench.active()[0], "--text", "report"], " accepted").await;
    running.signal("-KILL");
    running.ended().await;
    assert_eq!(bench.listeners().await[0][0], "EnhancedConnectivityService");
    let ended = bench.run(&["sms", "deliver"]).await;
    assert!(ended.code == Some(0) && ended.err.contains("EnhancedConnectivityService"), "{}", ended.err);
    assert!(bench.listeners().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listener_of_a_running_process_is_not_removed() {
    let bench = Bench::new("running", 60).await;
    let active = bench.active();
    let first = bench.start(&["devices", "suspend", &active[0]], " accepted").await;
    let before = bench.listeners().await;
    let refused = bench.run(&["devices", "suspend", &active[1], "--listen", "127.0.0.1:0"]).await;
    assert!(refused.code == Some(2) && refused.err.contains(&format!("process {}", first.child.id())), "{}", refused.err);
    // A process that SIGSTOP has paused is still running, so its listener is not removed either.
    first.signal("-STOP");
    let second = bench.start(&["devices", "suspend", &active[1]], " accepted").await;
    assert!(second.printed.contains("note: CarrierService already has a listener"), "{}", second.printed);
    first.signal("-CONT");
    assert_eq!(bench.listeners().await, before);
    bench.sim.clock().advance(Duration::from_secs(3_700));
    for running in [first, second] {
        let ended = running.ended().await;
        assert_eq!(ended.code, Some(0), "{}", ended.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listener_that_another_program_registers_during_a_wait_stays() {
    let bench = Bench::new("replaced-later", 60).await;
    let running = bench.start(&["devices", "suspend", &bench.active()[0]], " accepted").await;
    let body = format!(r#"{{"name":"CarrierService","url":"{ERP}"}}"#);
    assert_eq!(bench.run(&["api", "registerCallback", "--body", &body]).await.code, Some(0));
    running.signal("-TERM");
    let ended = running.ended().await;
    assert!(ended.code == Some(143) && ended.err.contains("another program"), "{}", ended.err);
    assert_eq!(bench.listeners().await[0][1], ERP);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_signal_a_waiting_command_prints_the_outcomes_and_deregisters_its_listener() {
    let bench = Bench::new("signals", 60).await;
    let active = bench.active();
    for (number, (signal, code, listen)) in
        [("-INT", 130, &[][..]), ("-TERM", 143, &["--listen", "127.0.0.1:0"]), ("-INT", 130, &["--listen", "127.0.0.1:0"])]
            .into_iter()
            .enumerate()
    {
        let suspend = [&["devices", "suspend", &*active[2 * number], &active[2 * number + 1], "-o", "json"], listen].concat();
        let running = bench.start(&suspend, " accepted").await;
        assert_eq!(bench.listeners().await.len(), 1);
        running.signal(signal);
        let ended = running.ended().await;
        assert_eq!(ended.code, Some(code), "{}", ended.err);
        let rows: Value = serde_json::from_str(&ended.out).unwrap();
        let unknown = |row: &Value| row["outcome"] == "unknown" && row["request_id"].is_string();
        assert!(rows.as_array().unwrap().len() == 2 && rows.as_array().unwrap().iter().all(unknown), "{rows}");
        assert!(
            ended.err.contains(rows[0]["request_id"].as_str().unwrap()) && ended.err.contains("thingspace jobs resume"),
            "{}",
            ended.err
        );
        assert!(bench.listeners().await.is_empty());
    }
    // The listener of another program is registered now. So the next command only polls, and a signal ends this wait too.
    bench.erp().await;
    let running = bench.start(&["devices", "suspend", &active[6]], " accepted").await;
    running.signal("-TERM");
    let ended = running.ended().await;
    assert!(ended.code == Some(143) && ended.out.contains("unknown"), "{} {}", ended.out, ended.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signal_ends_a_wait_for_responses() {
    let bench = Bench::new("responses", 60).await;
    let active = bench.active();
    for (command, signal, code) in [
        (&["sms", "send", &*active[0], "--text", "report"][..], "-INT", 130),
        (&["devices", "availability", &active[0]], "-TERM", 143),
        (&["reachability", "status", &active[0]], "-TERM", 143),
        (&["nidd", "send", &active[0], "--hex", "0a1b", "--within", "60s"], "-INT", 130),
    ] {
        let running = bench.start(command, " accepted").await;
        running.signal(signal);
        let ended = running.ended().await;
        assert_eq!((ended.code, ended.out.as_str()), (Some(code), ""), "{command:?}: {}", ended.err);
        let check = if command[0] == "sms" { "thingspace sms events" } else { "thingspace history" };
        assert!(ended.err.contains("0 of 1 responses") && ended.err.contains(check), "{}", ended.err);
        assert!(bench.listeners().await.is_empty(), "{command:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn request_ids_are_printed_immediately_and_a_signal_stops_a_bulk_change_after_the_current_request() {
    let bench = Bench::new("bulk", 55_000).await;
    let active: Vec<String> = bench.active().into_iter().take(20_500).collect();
    assert_eq!(active.len(), 20_500);
    let file = bench.state.file("devices.txt", &active);
    // The delay runs on the paused clock, so the second request gets its response only after the test has advanced the clock.
    bench.sim.inject(Fault::delay(Duration::from_secs(20)).on("suspendDevices").every(2)).unwrap();
    let suspend = ["devices", "suspend", "--from", &file, "-o", "json"];
    let running = bench.start(&suspend, "accepted for 10000 devices").await;
    bench.called("suspendDevices", 2).await;
    running.signal("-INT");
    // After the signal, the command waits for a grace period, in which the second request must get its response. Advance the
    // clock more than once, because the simulator may start the delay only after the first advance.
    let ended = running.ended();
    tokio::pin!(ended);
    let ended = loop {
        tokio::select! {
            ended = &mut ended => break ended,
            () = tokio::time::sleep(Duration::from_millis(50)) => bench.sim.clock().advance(Duration::from_secs(20)),
        }
    };
    assert_eq!(ended.code, Some(130), "{}", ended.err);
    let ids = ended.err.lines().filter(|line| line.starts_with("request ") && line.contains("accepted for 10000")).count();
    let sent = bench.sim.journal().iter().filter(|call| call.operation.as_deref() == Some("suspendDevices")).count();
    assert_eq!((ids, sent), (2, 2), "{}", ended.err);
    let rows: Value = serde_json::from_str(&ended.out).unwrap();
    let count = |outcome: &str| rows.as_array().unwrap().iter().filter(|row| row["outcome"] == outcome).count();
    assert_eq!((count("unknown"), count("not sent")), (20_000, 500), "{}", ended.err);
    assert!(bench.listeners().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_signal_ends_a_command_immediately() {
    let bench = Bench::new("second-signal", 60).await;
    bench.sim.inject(Fault::hang().on("suspendDevices")).unwrap();
    let mut command = bench.command(&["devices", "suspend", &bench.active()[0]], &[]);
    let child = command.spawn().unwrap();
    bench.called("suspendDevices", 1).await;
    let pid = child.id().to_string();
    let kill = |name: &str| assert!(Command::new("kill").args([name, &pid]).status().unwrap().success());
    // Send two different signals, because the system merges equal pending signals into one.
    kill("-INT");
    kill("-TERM");
    let ended = ended(child).await;
    assert!(matches!(ended.code, Some(130 | 143)), "{:?} {}", ended.code, ended.err);
    assert!(ended.err.contains("stopped at once"), "{}", ended.err);
}

/// The first two commands send a change and do not wait for its outcome. A signal before the response makes them warn that the
/// request may have been accepted. The third command only reads, so it does not warn.
#[tokio::test(flavor = "multi_thread")]
async fn a_command_that_is_stopped_while_it_sends_a_change_warns_about_the_request() {
    let bench = Bench::new("sending", 60).await;
    for (arguments, operation, note) in [
        (&["groups", "delete", "pumps-north"][..], "deleteDeviceGroup", true),
        (&["api", "startSmsCallbacks"], "startSmsCallbacks", true),
        (&["devices", "list"], "listDevices", false),
    ] {
        bench.sim.inject(Fault::hang().on(operation)).unwrap();
        let child = bench.command(arguments, &[]).spawn().unwrap();
        bench.called(operation, 1).await;
        assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap().success());
        let ended = ended(child).await;
        assert_eq!((ended.code, ended.err.contains("may have been accepted")), (Some(143), note), "{arguments:?}: {}", ended.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn urls_that_a_remote_service_cannot_reach_are_refused_before_anything_is_sent() {
    let bench = Bench::new("remote", 60).await;
    let device = &bench.active()[0];
    fn remote<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
        [&["--base-url", "https://thingspace.invalid/api"], arguments].concat()
    }
    let listening = bench.run(&remote(&["devices", "suspend", device, "--listen", "127.0.0.1:0"])).await;
    assert!(listening.code == Some(2) && listening.err.contains("--callback-url"), "{}", listening.err);
    for url in [
        "http://127.0.0.1:9003/x",
        "http://localhost/x",
        "https://192.168.1.4/x",
        "http://[fd00::1]:9001/x",
        "http://100.64.9.9/x",
    ] {
        let listening = ["devices", "suspend", device, "--listen", "127.0.0.1:0", "--callback-url", url];
        for command in [&listening[..], &["callbacks", "register", CARRIER, url], &["callbacks", "register", "Fota", url]] {
            let ended = bench.run(&remote(command)).await;
            assert_eq!(ended.code, Some(2), "{command:?}: {}", ended.err);
            assert!(ended.err.contains("cannot reach") && ended.err.contains("public URL"), "{command:?}: {}", ended.err);
        }
    }
    assert!(bench.sim.journal().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listener_that_cannot_be_recorded_works_and_a_warning_is_printed() {
    let bench = Bench::new("unrecorded", 60).await;
    let unwritable = [
        ("XDG_STATE_HOME", "/dev/null/state"),
        ("TMPDIR", "/dev/null/tmp"),
        ("XDG_RUNTIME_DIR", "/dev/null/run"),
        ("THINGSPACE_UNRECORDED_LOGIN", "1"),
        ("THINGSPACE_STORE", "memory:"),
    ];
    let child = bench.command(&["devices", "suspend", &bench.active()[0]], &unwritable).spawn().unwrap();
    let running = tokio::task::spawn_blocking(move || Running::new(child, " accepted")).await.unwrap();
    assert_eq!(bench.listeners().await.len(), 1);
    bench.sim.clock().advance(Duration::from_secs(3_700));
    let ended = running.ended().await;
    assert!(ended.code == Some(0) && ended.err.contains("warning: the listener could not be recorded"), "{}", ended.err);
}

#[test]
fn help_documents_listener_options_and_exit_codes() {
    let help = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_thingspace")).args(arguments).arg("--help").output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(help(&[]).contains("130") && help(&[]).contains("143"));
    for command in
        [&["devices", "suspend"][..], &["sms", "send"], &["callbacks", "register"], &["profiles", "enable"], &["nidd", "send"]]
    {
        let help = help(command);
        assert!(help.contains("--replace-listener") && help.contains("THINGSPACE_LISTENER_PASSWORD"), "{command:?}: {help}");
    }
}
