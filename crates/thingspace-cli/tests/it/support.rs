//! Runs the program against a simulator.

use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use thingspace_sim::{Clock, LineState, Simulator};

/// Starts a simulator that has a paused clock and sends callbacks without delay.
pub(crate) async fn sim(devices: usize) -> Simulator {
    let at_once = Duration::ZERO..Duration::ZERO;
    Simulator::builder().devices(devices).seed(9).clock(Clock::paused()).callback_delay(at_once).start().await.unwrap()
}

/// Returns a command that runs the program. The environment of the command contains only the settings for the simulator and the
/// folder for jobs.
pub(crate) fn command(sim: &Simulator, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
    command.args(arguments).env_clear().stdin(Stdio::null()).env("THINGSPACE_BASE_URL", sim.url());
    // Jobs must not go into the store of the user who runs the tests.
    command.env("XDG_STATE_HOME", std::env::temp_dir().join(format!("thingspace-state-{}", std::process::id())));
    command.env("THINGSPACE_KEY", "sim-key").env("THINGSPACE_SECRET", "sim-secret").env("THINGSPACE_USERNAME", "sim-user");
    command.env("THINGSPACE_PASSWORD", "sim-password").env("THINGSPACE_ACCOUNT", "0000123456-00001");
    command.env("THINGSPACE_TOKENS", "memory").stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// The exit code and the output of a command.
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    pub(crate) fn of(output: Output) -> Self {
        let decode = |bytes| String::from_utf8(bytes).unwrap();
        // A command that was killed by a signal has no exit code. Use -1, which no test expects.
        Self { code: output.status.code().unwrap_or(-1), out: decode(output.stdout), err: decode(output.stderr) }
    }
}

/// Runs a command. Waits for it in another thread, because the simulator needs the runtime of the test. If the command does not
/// end within three minutes, kills it and panics.
pub(crate) async fn output(mut command: Command) -> Ended {
    let child = command.spawn().unwrap();
    let id = child.id();
    let ended = tokio::task::spawn_blocking(move || child.wait_with_output().unwrap());
    let Ok(output) = tokio::time::timeout(Duration::from_secs(180), ended).await else {
        let _ = Command::new("kill").args(["-KILL", &id.to_string()]).status();
        panic!("the command did not end within three minutes: {command:?}");
    };
    Ended::of(output.unwrap())
}

/// Waits until something is true, for at most a minute. `what` says what the test waits for.
pub(crate) async fn eventually(what: &str, is_true: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_true() {
        assert!(start.elapsed() < Duration::from_secs(60), "not within a minute: {what}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

pub(crate) async fn run(sim: &Simulator, arguments: &[&str]) -> Ended {
    output(command(sim, arguments)).await
}

/// Runs the program, asserts success, and returns standard output.
pub(crate) async fn ok(sim: &Simulator, arguments: &[&str]) -> String {
    let ended = run(sim, arguments).await;
    assert_eq!(ended.code, 0, "{arguments:?}: {}", ended.err);
    ended.out
}

/// Returns the devices in a state, named by ICCID.
pub(crate) fn devices(sim: &Simulator, state: LineState) -> Vec<String> {
    sim.fleet().iter().filter(|device| device.state == state).map(|device| format!("iccid:{}", device.iccid)).collect()
}

/// A folder that is deleted at the end of the test.
pub(crate) struct Folder(std::path::PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("thingspace-cli-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &std::path::Path {
        &self.0
    }

    /// Writes a file, and returns its path.
    pub(crate) fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, content).unwrap();
        path.display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
