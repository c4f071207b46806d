//! The shell that runs the commands of an example.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use thingspace_sim::Simulator;

use crate::support::{Ended, Folder, command};

/// The time limit of a script, in seconds. A command can wait up to 30 minutes for a response. If the simulator never sends the
/// response, this limit ends the command.
const LONGEST: &str = "30";

/// A shell in the folder of an example. Its `PATH` contains the `thingspace` program.
pub(super) struct Shell<'a> {
    pub(super) sim: &'a Simulator,
    pub(super) folder: &'a Folder,
    pub(super) variables: Vec<(String, String)>,
}

impl Shell<'_> {
    /// Returns a command that runs `script` in a shell, for at most [`LONGEST`] seconds.
    fn limited(&self, script: &str) -> Command {
        let mut limited = Command::new("timeout");
        limited.args(["--kill-after=1", LONGEST, "sh", "-c", script]);
        self.in_folder(limited)
    }

    fn in_folder(&self, mut shell: Command) -> Command {
        let program = command(self.sim, &[]);
        let folder = self.folder.path();
        let bin = std::path::Path::new(env!("CARGO_BIN_EXE_thingspace")).parent().unwrap();
        let path = std::env::var("PATH").unwrap_or_default();
        shell.current_dir(folder).env_clear().stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        shell.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
        shell.env("HOME", folder).env("XDG_STATE_HOME", folder.join("state"));
        shell.env("THINGSPACE_TOKENS", folder.join("tokens"));
        shell.env("PATH", format!("{}:{path}", bin.display()));
        let base = self.sim.url().trim_end_matches("/api");
        shell.env("THINGSPACE_SIM", base).env("SIM", base);
        shell.env("THINGSPACE_LISTENER_USERNAME", "fleet-hook").env("THINGSPACE_LISTENER_PASSWORD", "k4-Copper-Finch");
        shell.envs(self.variables.iter().map(|(name, value)| (name, value)));
        shell
    }

    pub(super) fn unlimited(&self, script: &str) -> Command {
        let mut shell = Command::new("sh");
        shell.args(["-c", script]);
        self.in_folder(shell)
    }

    pub(super) async fn run(&self, script: &str) -> Ended {
        let mut command = self.limited(script);
        Ended::of(tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap())
    }

    pub(super) async fn ok(&self, script: &str) -> String {
        let ended = self.run(script).await;
        assert_eq!(ended.code, 0, "{script}: {}{}", ended.out, ended.err);
        ended.out
    }

    /// Runs a script that does not end by itself, and kills the script when it has printed a line. Until then, runs the command
    /// `nudge` repeatedly, at most 50 times (an empty `nudge` is not run). Returns an error if the script has printed nothing.
    pub(super) async fn run_until_line(&self, script: &str, nudge: &str) -> Result<(), String> {
        // `exec` replaces the shell with the program, so that `kill` ends the program itself. `exec` cannot replace the shell
        // with a pipeline, so only the first program of a pipeline is run.
        let program = script.split(" | ").next().unwrap_or_default();
        let mut command = self.unlimited(&format!("exec {program}"));
        let mut child = command.spawn().unwrap();
        let out = child.stdout.take().unwrap();
        let mut line = tokio::task::spawn_blocking(move || {
            let mut line = String::new();
            BufReader::new(out).read_line(&mut line).map(|_| line)
        });
        let mut printed = None;
        for _ in 0..50 {
            if !nudge.is_empty() {
                let _ = self.run(nudge).await;
            }
            let waiting =
                tokio::time::timeout(Duration::from_millis(if nudge.is_empty() { 5_000 } else { 500 }), &mut line).await;
            if let Ok(line) = waiting {
                printed = line.unwrap().ok();
                break;
            }
        }
        child.kill().unwrap();
        let ended = Ended::of(tokio::task::spawn_blocking(move || child.wait_with_output().unwrap()).await.unwrap());
        match printed {
            Some(line) if !line.is_empty() => Ok(()),
            _ => Err(format!("printed nothing: {}", ended.err)),
        }
    }
}
