use std::fmt::Write as _;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use thingspace_sim::{Clock, LineState, Simulator};

/// A simulator that answers at once, with a clock that stands.
pub(crate) async fn sim(devices: usize) -> Simulator {
    let at_once = Duration::ZERO..Duration::ZERO;
    Simulator::builder().devices(devices).seed(9).clock(Clock::paused()).callback_delay(at_once).start().await.unwrap()
}

/// The program with the credentials of the simulator, and nothing else of the environment.
pub(crate) fn command(sim: &Simulator, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
    command.args(arguments).env_clear().stdin(Stdio::null()).env("THINGSPACE_BASE_URL", sim.url());
    command.env("THINGSPACE_KEY", "sim-key").env("THINGSPACE_SECRET", "sim-secret").env("THINGSPACE_USERNAME", "sim-user");
    command.env("THINGSPACE_PASSWORD", "sim-password").env("THINGSPACE_ACCOUNT", "0000123456-00001");
    command.env("THINGSPACE_TOKENS", "memory").stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// How a command ended: its exit code, and what it printed.
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    pub(crate) fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        // A command that a signal ended is no exit code that a test expects.
        Self { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// Runs to the end, in a thread: the simulator lives on this runtime.
pub(crate) async fn output(mut command: Command) -> Ended {
    Ended::of(tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap())
}

pub(crate) async fn run(sim: &Simulator, arguments: &[&str]) -> Ended {
    output(command(sim, arguments)).await
}

/// The same, when it has to work.
pub(crate) async fn ok(sim: &Simulator, arguments: &[&str]) -> String {
    let ended = run(sim, arguments).await;
    assert_eq!(ended.code, 0, "{arguments:?}: {}", ended.err);
    ended.out
}

pub(crate) fn lines(sim: &Simulator, state: LineState) -> Vec<String> {
    sim.fleet().iter().filter(|line| line.state == state).map(|line| format!("iccid:{}", line.iccid)).collect()
}

/// A folder for files that goes with the test.
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

    /// Writes a file, and gives its path.
    pub(crate) fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, content).unwrap();
        let mut text = String::new();
        write!(text, "{}", path.display()).unwrap();
        text
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
