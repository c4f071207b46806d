//! Runs every example in the help of every command against a simulator, as a shell would.
//!
//! Each example runs in a folder and on a simulator of its own. The simulator has the devices that the examples name, in the
//! state that the example needs. `tests/golden/operations.txt` records which commands call which operation; `UPDATE_EXPECT=1`
//! updates it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use expect_test::expect_file;
use futures_util::StreamExt as _;
use serde_json::Value;
use stores::servers::{Postgres, Server as _};
use thingspace_sim::{Clock, Simulator};

use crate::golden::{golden, help_of_all_commands};
use crate::support::{Ended, Folder, command};

/// The device that the examples name.
const NAMED: &str = "iccid:89148000008682242668";

/// The EID of the device that the examples name.
const EID: &str = "eid:89033023426200000000000000000001";

/// The devices in the files of the examples, each by ICCID, IMEI and EID.
const OTHERS: [(&str, &str, &str); 2] = [
    ("89148000008682242676", "490154203237526", "89033023426200000000000000000018"),
    ("89148000008682242684", "490154203237534", "89033023426200000000000000000026"),
];

/// The database in the examples. The test replaces this URL with the URL of its own server, or of a SQLite file if the machine
/// has no PostgreSQL.
const DATABASE: &str = "postgres://fleet@db.example/fleet";

/// Time limit of a command in seconds. Without a limit, a command that waits for a response that the simulator never sends
/// would run for 30 minutes.
const LONGEST: &str = "30";

/// Number of examples that run at the same time.
const AT_ONCE: usize = 4;

/// The operations that list the registries of listeners.
const REGISTRIES: [&str; 3] = ["listCallbacks", "listFotaCallbacks", "listLocationCallbacks"];

/// An example of a command.
#[derive(Clone, Debug)]
struct Example {
    /// The help page of the example, such as `devices-list`.
    page: String,
    /// The command and its verbs, such as `devices list`.
    command: String,
    /// The index of the example on the page.
    number: usize,
    line: String,
}

/// What an example needs, and how it ends.
#[derive(Default)]
struct Setup {
    /// The state of the devices. With `None`, the account does not have them.
    state: Option<&'static str>,
    /// Whether a device with other hardware and another SIM has the phone number of the named device.
    swapped: bool,
    /// The service plan of the devices, if they are in service.
    plan: Option<&'static str>,
    /// Shell commands to run before the example.
    before: Vec<String>,
    /// An id in the example, the command that prints the id to use instead, and the JSON member with that id.
    id: Option<(&'static str, String, &'static str)>,
    /// The exit code of the example.
    code: i32,
    /// For an example that does not end: a shell command that is repeated until the example prints a line on standard output. If
    /// the command is empty, the test only waits for the line.
    until: Option<String>,
}

/// Returns the examples in a help page. An example whose line ends with a backslash continues on the next line.
fn examples(page: &str, help: &str) -> Vec<Example> {
    let mut lines: Vec<String> = Vec::new();
    let mut continues = false;
    for line in help.lines() {
        let text = line.trim_end();
        if continues && let Some(last) = lines.last_mut() {
            last.push(' ');
            last.push_str(text.trim_start().trim_end_matches('\\').trim_end());
        } else if let Some(example) = text.strip_prefix("  ").filter(|example| example.starts_with("thingspace ")) {
            // A remark may follow the example after several spaces.
            let example = example.split("   ").next().unwrap_or_default();
            lines.push(example.trim_end_matches('\\').trim_end().to_owned());
        } else {
            continue;
        }
        continues = text.ends_with('\\');
    }
    let example = |(number, line)| Example { page: page.to_owned(), command: String::new(), number, line };
    lines.into_iter().enumerate().map(example).collect()
}

/// Returns the command that an example runs. If several commands match, returns the longest one that has a help page.
fn command_of(line: &str, pages: &BTreeMap<String, String>) -> String {
    let words: Vec<&str> = line.split_whitespace().skip(1).take(4).collect();
    let longest = (1..=words.len()).rev().map(|count| words[..count].join(" "));
    longest.into_iter().find(|command| pages.contains_key(&format!("{}.txt", command.replace(' ', "-")))).unwrap_or_default()
}

fn before(commands: &[&str]) -> Vec<String> {
    commands.iter().map(|command| (*command).to_owned()).collect()
}

const SCHEDULE: &str = "thingspace firmware schedule imei:490154203237518 --image \"$IMAGE\" --to-version \"$TO\" --first 2026-03-01 --last \
                        2026-03-05";
const CAMPAIGN: &str = "thingspace campaigns schedule imei:490154203237518 --package \"$IMAGE\" --protocol \"$PROTOCOL\" --from-version \
                        \"$FROM\" --to-version \"$TO\" --first 2026-03-01 --last 2026-03-05 --assign-licenses";
const ASSIGN: &str = "thingspace firmware assign imei:490154203237518 imei:490154203237526 imei:490154203237534";
const ORDER: &str = "thingspace locations order iccid:89148000008682242668 --source network";
const LABEL: &str = "thingspace labels set infotainment=maps eid:89033023426200000000000000000001 eid:89033023426200000000000000000018 \
                     eid:89033023426200000000000000000026";
const SUSPEND_JOB: &str = "thingspace devices suspend iccid:89148000008682242668 --no-wait -o json";
const SUSPENDED_JOB: &str = "thingspace devices suspend iccid:89148000008682242668 -o json";
const HELD_JOB: &str =
    "thingspace devices suspend iccid:89148000008682242668 iccid:89148000008682242676 --first 1 --no-wait -o json";
const ACTIVATE: &str = "thingspace devices activate --plan m2m-5mb --zip 98101 \
                        iccid:89148000008682242668+imei:490154203237518+eid:89033023426200000000000000000001 \
                        iccid:89148000008682242676+imei:490154203237526+eid:89033023426200000000000000000018 \
                        iccid:89148000008682242684+imei:490154203237534+eid:89033023426200000000000000000026";
const GROUP: &str = "thingspace groups create depot --description x iccid:89148000008682242668 iccid:89148000008682242676 \
                     iccid:89148000008682242684";

/// Returns what an example needs.
fn setup(example: &Example) -> Setup {
    let active = Setup { state: Some("active"), ..Setup::default() };
    let with = |commands: &[&str]| Setup { before: before(commands), state: Some("active"), ..Setup::default() };
    let with_id = |id, command: &str, member| Setup {
        id: Some((id, command.to_owned(), member)),
        state: Some("active"),
        ..Setup::default()
    };
    let profile = |verb: &str| {
        let chips = [EID, "eid:89033023426200000000000000000018", "eid:89033023426200000000000000000026"];
        let sims = ["89148000008682242668", "89148000008682242676", "89148000008682242684"];
        let keys: Vec<String> = chips.iter().zip(sims).map(|(chip, sim)| format!("{chip}+iccid:{sim}")).collect();
        format!("thingspace profiles {verb} {} || true", keys.join(" "))
    };
    match (example.command.as_str(), example.number) {
        ("devices activate", 1) => {
            Setup { state: Some("pre-active"), ..with(&["thingspace groups create depot --description x"]) }
        }
        ("devices add", 1) => Setup { before: before(&["thingspace groups create depot --description x"]), ..Setup::default() },
        ("devices activate" | "devices availability" | "devices go-to-state", _) => Setup { state: Some("pre-active"), ..active },
        ("api", 4) => with_id(
            "7e9bf77c-6519-49d5-ac91-30f4547c17d3",
            r#"thingspace api suspendDevices --body '{"devices":[{"deviceIds":[{"id":"89148000008682242668","kind":"iccid"}]}]}'"#,
            "requestId",
        ),
        ("requests status", _) => setup(&Example { command: "api".to_owned(), number: 4, ..example.clone() }),
        ("api", 6) => Setup { state: Some("pre-active"), ..active },
        ("devices add", _) => Setup::default(),
        ("devices delete", _) => Setup { state: Some("deactive"), ..active },
        ("devices restore" | "devices suspension", _) => Setup { state: Some("suspend"), ..active },
        ("devices swap", 0..=2) => Setup { swapped: true, ..Setup::default() },
        ("devices order-status", _) => Setup {
            state: Some("pre-active"),
            ..with_id(
                "7e9bf77c-6519-49d5-ac91-30f4547c17d3",
                r#"thingspace api activateDevices --body '{"servicePlan":"m2m-5mb","mdnZipCode":"98101","devices":[{"deviceIds":[{"id":"89148000008682242668","kind":"iccid"},{"id":"490154203237518","kind":"imei"}]}]}'"#,
                "requestId",
            )
        },
        ("billed-usage show", 1) | ("labels remove", _) => with(&[LABEL]),
        ("callbacks deregister", 1) => with(&["thingspace callbacks register Fota https://fleet.example/thingspace"]),
        ("callbacks deregister", 2) => with(&["thingspace callbacks register DeviceLocation https://fleet.example/thingspace"]),
        ("callbacks status" | "callbacks rotate-password", _) => {
            with(&["thingspace callbacks register CarrierService http://127.0.0.1:9/callbacks/CarrierService"])
        }
        ("logout", _) => with(&["thingspace login"]),
        ("callbacks deregister", _) => with(&["thingspace callbacks register CarrierService https://fleet.example/thingspace"]),
        ("callbacks register", 1) if example.page == "callbacks-register" => {
            with(&["thingspace callbacks register CarrierService https://erp.example/ts"])
        }
        ("campaigns show" | "campaigns cancel", _) => with_id("f3a7205c-b8d1-4e96-8c40-25e9d61b7af3", CAMPAIGN, "id"),
        ("firmware show" | "firmware cancel" | "firmware add-devices" | "firmware remove-devices", _) => {
            Setup { before: before(&[ASSIGN]), ..with_id("e3a8d88a-04c6-4ef3-b039-89b62f91e962", SCHEDULE, "id") }
        }
        (
            "campaigns schedule"
            | "firmware schedule"
            | "firmware release"
            | "firmware set-removals"
            | "campaigns schedule-software",
            _,
        ) => with(&[ASSIGN]),
        ("groups add" | "groups remove" | "groups delete" | "groups describe" | "groups rename" | "groups show", _) => {
            with(&[GROUP])
        }
        // The request has been sent, but its outcome is unknown, because no command has waited for it.
        ("jobs cancel", _) => Setup { code: 7, ..with_id("9f3c21aa04d7e658", SUSPEND_JOB, "job") },
        ("jobs report" | "jobs trim", _) => with_id("9f3c21aa04d7e658", SUSPENDED_JOB, "/0/job"),
        ("jobs release", _) => Setup { code: 7, ..with_id("9f3c21aa04d7e658", HELD_JOB, "job") },
        ("jobs resend" | "jobs resume" | "jobs show", _) => with_id("9f3c21aa04d7e658", SUSPEND_JOB, "job"),
        ("jobs wait", _) => with_id("$id", SUSPEND_JOB, "job"),
        ("locations cancel-report" | "locations report", _) => {
            let order =
                if example.command.ends_with("cancel-report") { ORDER.to_owned() } else { ORDER.replace("network", "cache") };
            Setup { id: Some(("5d2c4b0e-56a1-4b0c-8b4f-6a1f0c5f5f31", order, "txid")), ..active }
        }
        ("locations cancel", _) => {
            let request = "thingspace locations request iccid:89148000008682242668 --source network";
            with_id("8d0e5e3f-3f6e-4a0d-9c39-5b8f6f2f1f0a", request, "request_id")
        }
        ("locations include", _) => {
            with(&["thingspace locations exclude imei:490154203237518 imei:490154203237526 imei:490154203237534"])
        }
        ("nidd send", _) => Setup { plan: Some("NB-IoT NIDD 1MB"), ..active },
        ("nidd receive", number) => Setup {
            plan: Some("NB-IoT NIDD 1MB"),
            before: if number == 1 { before(&["$serve"]) } else { Vec::new() },
            until: Some("thingspace sim line 89148000008682242668 nidd Chss".to_owned()),
            ..active
        },
        ("profiles status", _) => with_id(
            "7e9bf77c-6519-49d5-ac91-30f4547c17d3",
            r#"thingspace api suspendProfile --body '{"accountName":"0000123456-00001","devices":[{"deviceIds":[{"id":"89033023426200000000000000000001","kind":"eid"},{"id":"89148000008682242668","kind":"iccid"}]}]}'"#,
            "requestId",
        ),
        ("profiles resume-device", _) => Setup { before: vec![profile("suspend-device")], ..active },
        // The active devices of the fleet already have profiles. A device that was just activated has no profile yet.
        (
            "profiles download"
            | "profiles download-to-enable"
            | "profiles download-to-disable"
            | "profiles renew-activation-code",
            _,
        ) => Setup { state: Some("pre-active"), before: before(&[ACTIVATE]), ..Setup::default() },
        ("profiles activate" | "profiles activate-and-enable", _) => Setup { state: Some("pre-active"), ..active },
        // The service refuses these changes for the first profile of a device, and these devices have no other profile.
        ("profiles suspend" | "profiles resume", _) => Setup { code: 6, ..active },
        ("profiles disable", _) => Setup { before: vec![profile("enable --smsr-oid 1.3.6.1.4.1.99999.1")], ..active },
        ("profiles enable" | "profiles delete", _) => {
            Setup { before: vec![profile("disable --smsr-oid 1.3.6.1.4.1.99999.1")], ..active }
        }
        ("reachability monitors", _) => with(&["thingspace reachability watch iccid:89148000008682242668 --until 2026-03-01"]),
        ("reachability watch", 1) => with(&["thingspace callbacks register DiagnosticsService https://fleet.example/thingspace"]),
        ("reachability stop", _) => with_id(
            "35efa22c-a65a-4caa-ac05-7ff2d7ef7c08",
            "thingspace reachability watch iccid:89148000008682242668 --until 2026-03-01",
            "/deviceResponse/reachabilityResponse/monitorId",
        ),
        ("inbox list" | "inbox gaps" | "inbox trim", _) => with(&[&stored("thingspace devices availability")]),
        ("inbox dead", _) | ("inbox replay", 1 | 2) => with(&[&stored("thingspace devices availability"), "$dead"]),
        ("inbox replay", 3) => with(&[&stored("thingspace devices availability"), "$handled"]),
        ("inbox replay", 4) => Setup {
            before: vec![stored("thingspace devices availability"), "$handled".to_owned()],
            ..with_id("5d0c1b9e7f3a", "thingspace inbox list -o jsonl", "key")
        },
        ("inbox replay", _) => Setup {
            before: vec![stored("thingspace devices availability"), "$dead".to_owned()],
            ..with_id("5d0c1b9e7f3a", "thingspace inbox dead -o jsonl", "key")
        },
        ("listen", 2) => Setup {
            until: Some("thingspace devices cost-center iccid:89148000008682242668 --to X --again --no-wait".to_owned()),
            ..active
        },
        ("listen", _) => Setup {
            before: vec![stored("thingspace devices availability")],
            until: Some(stored("thingspace devices availability")),
            ..active
        },
        ("inbox show", _) => Setup {
            before: vec![stored("thingspace devices availability")],
            ..with_id("5d0c1b9e7f3a", "thingspace inbox list -o jsonl", "key")
        },
        ("inbox tail", 1) => Setup {
            before: vec![stored("thingspace devices availability")],
            until: Some(stored("thingspace nidd send --hex 0a1b")),
            plan: Some("NB-IoT NIDD 1MB"),
            ..active
        },
        ("inbox tail", _) => Setup {
            before: vec![stored("thingspace devices availability")],
            until: Some(stored("thingspace devices availability")),
            ..active
        },
        ("inbox adopt", _) => Setup { before: before(&["$spool"]), ..Setup::default() },
        ("store copy", _) => Setup { before: before(&["$store"]), ..Setup::default() },
        ("serve", _) => Setup { until: Some(String::new()), ..active },
        ("sim clock", 2) => with(&[ORDER]),
        ("sim", _) => Setup { until: Some(String::new()), ..active },
        ("sim inbox", _) => Setup {
            before: before(&["thingspace callbacks register CarrierService $SIM/_sim/inbox"]),
            until: Some("thingspace devices cost-center iccid:89148000008682242668 --to X --again --no-wait".to_owned()),
            ..active
        },
        ("sim fault clear", 0) => with(&[
            "thingspace sim fault add delay --seconds 0 --operation listDevices",
            "thingspace sim fault add delay --seconds 0 --operation listDevices",
        ]),
        ("sim restore", _) => with(&["thingspace sim snapshot morning.snapshot"]),
        ("sim line portal", 3) | ("sim line", 3) => Setup { state: Some("pre-active"), ..active },
        ("sms deliver", _) => with(&["thingspace callbacks register EnhancedConnectivityService https://fleet.example/sms"]),
        _ => active,
    }
}

/// Returns a shell command that runs `command` for the named device and stores the callbacks in the default store.
fn stored(command: &str) -> String {
    format!("THINGSPACE_STORE=sqlite:$XDG_STATE_HOME/thingspace/thingspace.db {command} {NAMED}")
}

/// Returns the CSV of the fleet.
fn fleet(setup: &Setup) -> String {
    let mut csv = "iccid,imei,mdn,eid,state,plan,group,custom_field_1\n".to_owned();
    if setup.swapped {
        csv.push_str("89148000008682242692,490154203237542,5055550143,,active,,,\n");
    }
    if let Some(state) = setup.state {
        let in_service = matches!(state, "active" | "suspend");
        let plan = if in_service { setup.plan.unwrap_or("m2m-5mb") } else { "" };
        let mdn = if in_service { "5055550143" } else { "" };
        let eid = EID.trim_start_matches("eid:");
        let _ = writeln!(csv, "89148000008682242668,490154203237518,{mdn},{eid},{state},{plan},pumps-north,pump 7");
        for (iccid, imei, eid) in OTHERS {
            let _ = writeln!(csv, "{iccid},{imei},,{eid},{state},{plan},,");
        }
    }
    csv
}

/// Writes the files that an example reads.
fn write_files(folder: &Folder, example: &Example) {
    let line = &example.line;
    let lines = |format: &dyn Fn(&(&str, &str, &str)) -> String| OTHERS.iter().map(format).collect::<Vec<_>>().join("\n") + "\n";
    let write = |name: &str, content: String| folder.file(name, content.as_bytes());
    for name in ["devices.txt", "meters.txt", "retired.txt"] {
        write(name, lines(&|(iccid, ..)| format!("iccid:{iccid}")));
    }
    // A campaign fits only the named device, because the other devices have other firmware.
    let is_campaign = line.contains("campaigns schedule");
    write(
        "imeis.txt",
        if is_campaign { "imei:490154203237518\n".to_owned() } else { lines(&|(_, imei, _)| format!("imei:{imei}")) },
    );
    write("cars.txt", lines(&|(.., eid)| format!("eid:{eid}")));
    write("new.txt", lines(&|(iccid, imei, _)| format!("imei:{imei}+iccid:{iccid}")));
    let swaps = match line.contains("profiles swap") {
        true => OTHERS.iter().zip(["02", "34"]).fold("eid,new_eid\n".to_owned(), |csv, ((.., eid), new)| {
            format!("{csv}{eid},890330234262000000000000000000{new}\n")
        }),
        false => "iccid,new_imei\n89148000008682242676,490154203237559\n89148000008682242684,490154203237567\n".to_owned(),
    };
    write("swaps.csv", swaps);
    let plan = ["Rate Plan", "New Plan"].into_iter().find(|name| line.contains(name));
    let plan = plan.or(line.contains("go-to-state").then_some("plan"));
    let value = plan.map_or("", |_| ",m2m-1gb");
    let header = plan.map_or(String::new(), |name| format!(",{name}"));
    write("devices.csv", format!("iccid,imei{header}\n") + &lines(&|(iccid, imei, _)| format!("{iccid},{imei}{value}")));
    let is_activation = line.contains("profiles activate");
    let cars = match (is_activation, line.contains("renew-activation-code")) {
        (true, _) => "eid,imei\n".to_owned() + &lines(&|(_, imei, eid)| format!("{eid},{imei}")),
        (_, true) => "imei,iccid\n".to_owned() + &lines(&|(iccid, imei, _)| format!("{imei},{iccid}")),
        _ => "eid,iccid\n".to_owned() + &lines(&|(iccid, _, eid)| format!("{eid},{iccid}")),
    };
    write("cars.csv", cars);
    let device = r#"{"deviceIds":[{"id":"89148000008682242668","kind":"iccid"},{"id":"490154203237518","kind":"imei"}]}"#;
    write("request.json", format!(r#"{{"servicePlan":"m2m-5mb","mdnZipCode":"98101","devices":[{device}]}}"#));
    if line.contains("new.csv") {
        write("new.csv", "imei\n".to_owned() + &lines(&|(_, imei, _)| (*imei).to_owned()));
    }
    if line.contains("path-secret") {
        write("path-secret", "0f1e2d3c4b5a69788796a5b4c3d2e1f0\n".to_owned());
        write("senders.txt", "127.0.0.0/8\n".to_owned());
        let key = rcgen::KeyPair::generate().unwrap();
        let certificate = rcgen::CertificateParams::new(["hook.example.com".to_owned()]).unwrap().self_signed(&key).unwrap();
        write("fullchain.pem", certificate.pem());
        write("privkey.pem", key.serialize_pem());
    }
    for name in [".zfunc", ".config/fish/completions", "bin", "state/thingspace"] {
        std::fs::create_dir_all(folder.path().join(name)).unwrap();
    }
}

/// A shell in the folder of an example, with the program in its path.
struct Shell<'a> {
    sim: &'a Simulator,
    folder: &'a Folder,
    variables: Vec<(String, String)>,
}

impl Shell<'_> {
    /// Returns a shell that runs a script for at most [`LONGEST`].
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

    fn unlimited(&self, script: &str) -> Command {
        let mut shell = Command::new("sh");
        shell.args(["-c", script]);
        self.in_folder(shell)
    }

    async fn run(&self, script: &str) -> Ended {
        let mut command = self.limited(script);
        Ended::of(tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap())
    }

    async fn ok(&self, script: &str) -> String {
        let ended = self.run(script).await;
        assert_eq!(ended.code, 0, "{script}: {}{}", ended.out, ended.err);
        ended.out
    }

    /// Runs a script that does not end by itself, and kills it when it has printed a line. Until then, runs `nudge` repeatedly.
    async fn run_until_line(&self, script: &str, nudge: &str) -> Result<(), String> {
        // `exec` replaces the shell with the program, so that the program itself is killed. This does not work with a pipe.
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

/// Returns a string member of the output. A `name` that starts with `/` is a JSON pointer. If the whole output is not JSON, reads
/// the first line that is JSON.
fn member(out: &str, name: &str) -> Option<String> {
    let whole = serde_json::from_str(out).ok().filter(|json: &Value| json.is_object() || name.starts_with('/'));
    let json: Value = whole.or_else(|| out.lines().find_map(|line| serde_json::from_str(line).ok()))?;
    let value = if name.starts_with('/') { json.pointer(name) } else { json.get(name) };
    value.and_then(Value::as_str).map(str::to_owned)
}

/// Runs an example, and returns the operations that it called, or why it failed.
async fn run(example: &Example) -> Result<BTreeSet<String>, String> {
    let setup = setup(example);
    let at_once = Duration::ZERO..Duration::ZERO;
    let clock = Clock::running();
    clock.set_speed(10.0).unwrap();
    let builder = Simulator::builder().fleet(fleet(&setup)).clock(clock).callback_delay(at_once).devices(0);
    let builder = builder.start_at("2026-02-01T00:00:00Z".parse().unwrap());
    let sim = builder.callback_hosts(["fleet.example", "erp.example", "hook.example.com"]).start().await.unwrap();
    let folder = Folder::new(&format!("example-{}-{}", example.page, example.number));
    write_files(&folder, example);
    let mut shell = Shell { sim: &sim, folder: &folder, variables: Vec::new() };
    let mut line = example.line.clone();
    if setup.needs_firmware(&line) {
        firmware_of(&mut shell, &mut line).await;
    }
    let mut serve = None;
    for command in &setup.before {
        if command == "$serve" {
            serve = Some(start_serve(&shell).await);
        } else if command == "$dead" {
            bury(&folder).await;
        } else if command == "$handled" {
            handle(&folder).await;
        } else if command == "$spool" {
            spool_to_adopt(&folder).await;
        } else if command == "$store" {
            shell.variables.extend(stores_to_copy(&folder).await);
        } else {
            shell.ok(command).await;
        }
    }
    if let Some((fixed, command, name)) = &setup.id {
        let out = shell.ok(command).await;
        let id = member(&out, name).ok_or_else(|| format!("{command} printed no {name}: {out}"))?;
        line = line.replace(fixed, &id);
    }
    line = line.replace("--devices 120", "--devices 2");
    if example.command == "inbox trim" && !line.contains("--yes") {
        // Without --yes, the command asks for confirmation.
        line.push_str(" --yes");
    }
    // Replaces ports and folders that another program of the machine may use.
    line = line.replace("127.0.0.1:9003", "127.0.0.1:0").replace("/var/lib/fleet", &folder.path().display().to_string());
    if line.contains("http://127.0.0.1:3000") {
        line = line.replace("http://127.0.0.1:3000", &accepting_program());
    }
    let database = if line.contains(DATABASE) { tokio::task::spawn_blocking(Postgres::start).await.unwrap() } else { None };
    let sqlite = || format!("sqlite:{}", folder.path().join("database.db").display());
    line = line.replace(DATABASE, &database.as_ref().map_or_else(sqlite, |server| server.url("example")));
    line = line.replace("http://127.0.0.1:8787", "$SIM").replace("http://127.0.0.1:9000", "$SIM");
    if example.command == "sim" && setup.until.is_some() {
        line.push_str(" --bind 127.0.0.1:0");
    }
    if line.contains("inbox tail") && line.contains("--store") {
        line = line.replace("inbox.db", "state/thingspace/thingspace.db");
    }
    let seen = sim.journal().len();
    let outcome = match &setup.until {
        Some(nudge) => shell.run_until_line(&line, nudge).await,
        None => {
            let ended = shell.run(&line).await;
            if ended.code == setup.code { Ok(()) } else { Err(format!("exit code {}: {}{}", ended.code, ended.out, ended.err)) }
        }
    };
    if let Some(mut serve) = serve {
        serve.kill().unwrap();
        serve.wait().unwrap();
    }
    outcome.map_err(|problem| format!("{line}\n    {}", problem.trim()))?;
    Ok(sim.journal()[seen..].iter().filter_map(|call| call.operation.clone()).collect())
}

impl Setup {
    fn needs_firmware(&self, line: &str) -> bool {
        let uses = |text: &str| text.contains("firmware schedule") || text.contains("campaigns schedule ");
        uses(line) || self.id.as_ref().is_some_and(|(_, command, _)| uses(command))
    }
}

/// Sets shell variables that describe an upgrade of the named device, and replaces the image and the versions in the example with
/// these variables.
async fn firmware_of(shell: &mut Shell<'_>, line: &mut String) {
    let json = |out: String| -> Vec<Value> { serde_json::from_str(&out).unwrap() };
    let devices = json(shell.ok("thingspace firmware devices -o json").await);
    let device = devices.iter().find(|device| device["deviceId"] == "490154203237518").unwrap();
    let images = json(shell.ok("thingspace firmware list -o json").await);
    let image = images.iter().find(|image| image["model"] == device["model"] && image["fromVersion"] == device["firmware"]);
    let image = image.unwrap_or(&images[0]).clone();
    let text = |name: &str| image[name].as_str().unwrap_or_default().to_owned();
    shell.variables.push(("IMAGE".to_owned(), text("firmwareName")));
    shell.variables.push(("FROM".to_owned(), text("fromVersion")));
    shell.variables.push(("TO".to_owned(), text("toVersion")));
    let protocol = device["protocol"].as_str().unwrap_or("LWM2M").to_owned();
    shell.variables.push(("PROTOCOL".to_owned(), protocol));
    for (fixed, variable) in [("FOTA_Model-A_01To02", "$IMAGE"), ("Version-01", "$FROM"), ("Version-02", "$TO")] {
        *line = line.replace(fixed, &format!("\"{variable}\""));
    }
}

/// Starts a receiver, and registers it for NIDD.
async fn start_serve(shell: &Shell<'_>) -> std::process::Child {
    let mut child = shell.unlimited("exec thingspace serve --bind 127.0.0.1:0").spawn().unwrap();
    let out = child.stdout.take().unwrap();
    let line = tokio::task::spawn_blocking(move || {
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line).unwrap();
        line
    });
    let line = line.await.unwrap();
    let url = line.trim().strip_prefix("listening on ").unwrap().to_owned();
    shell.ok(&format!("thingspace callbacks register NiddService {url}/NiddService")).await;
    child
}

/// Makes the stored callbacks dead letters of the consumer `billing`.
async fn bury(folder: &Folder) {
    use thingspace::callbacks::store::{Place, open};
    use thingspace::callbacks::{Credentials, Failure, Inbox};

    let path = folder.path().join("state/thingspace/thingspace.db");
    let inbox = Inbox::with_store(open(&format!("sqlite:{}", path.display())).await.unwrap(), Credentials::new("a", "b"));
    let consumer = inbox.consumer("billing").with_tries(1);
    let buried = async {
        while consumer.dead_letters(Place::START, 1).await.unwrap().is_empty() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    consumer.run(|_| async { Err::<(), _>(Failure::new("the meter is unknown")) }, buried).await.unwrap();
}

/// Handles the stored callbacks as the consumer `billing`.
async fn handle(folder: &Folder) {
    use thingspace::callbacks::store::open;
    use thingspace::callbacks::{Credentials, Failure, Inbox};

    let path = folder.path().join("state/thingspace/thingspace.db");
    let inbox = Inbox::with_store(open(&format!("sqlite:{}", path.display())).await.unwrap(), Credentials::new("a", "b"));
    let consumer = inbox.consumer("billing");
    let (handled, mut first) = tokio::sync::mpsc::unbounded_channel();
    let done = async {
        first.recv().await.unwrap();
        while consumer.progress().await.unwrap().waiting > 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let handler = move |_| std::future::ready(handled.send(()).map_err(|_| Failure::new("the test has ended")));
    consumer.run(handler, done).await.unwrap();
}

/// Creates the store `inbox.db` with one entry, and returns the variables that name this store and a new store.
async fn stores_to_copy(folder: &Folder) -> [(String, String); 2] {
    use thingspace::callbacks::store::{Entry, open};

    let url = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
    open(&url("inbox.db")).await.unwrap().append(vec![Entry::new("key", "tag", "kind", "body")]).await.unwrap();
    [("OLD_STORE".to_owned(), url("inbox.db")), ("NEW_STORE".to_owned(), url("new.db"))]
}

/// Creates a spool, and the SQLite file that the test uses as the database if the machine has no PostgreSQL.
async fn spool_to_adopt(folder: &Folder) {
    use thingspace::callbacks::{Spool, store::open};

    let url = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
    open(&url("database.db")).await.unwrap();
    Spool::open(open(&url("spool.db")).await.unwrap()).await.unwrap();
}

/// Starts a server that accepts every request, and returns its URL. The server ends with the test process.
fn accepting_program() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = std::io::Read::read(&mut stream, &mut [0; 65_536]);
            let _ = std::io::Write::write_all(&mut stream, b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n");
        }
    });
    url
}

#[tokio::test(flavor = "multi_thread")]
async fn every_example_in_the_help_runs() {
    let pages = help_of_all_commands(1_000);
    let mut all = Vec::new();
    for (name, help) in &pages {
        all.extend(examples(name.trim_end_matches(".txt"), help));
    }
    assert!(all.len() > 250, "{} examples", all.len());
    let only = std::env::var("EXAMPLE").ok();
    for example in &mut all {
        example.command = command_of(&example.line, &pages);
    }
    all.retain(|example| only.as_ref().is_none_or(|only| example.line.contains(only)));
    let results = futures_util::stream::iter(&all).map(|example| async move { (example, run(example).await) });
    let results: Vec<_> = results.buffer_unordered(AT_ONCE).collect().await;
    let failed: Vec<&String> = results.iter().filter_map(|(_, result)| result.as_ref().err()).collect();
    assert!(
        failed.is_empty(),
        "{} of {} examples failed:\n{}",
        failed.len(),
        all.len(),
        failed.iter().map(|f| f.as_str()).collect::<Vec<_>>().join("\n")
    );
    if only.is_none() {
        // The table omits some examples: `api` can call every operation, a dry run calls only some operations, and other
        // commands run during an example that does not end.
        let is_in_table =
            |example: &Example| example.command != "api" && setup(example).until.is_none() && !example.line.contains("--dry-run");
        let called = results.into_iter().filter(|(example, _)| is_in_table(example));
        let called: Vec<_> = called.filter_map(|(example, result)| Some((example.command.clone(), result.ok()?))).collect();
        expect_file![golden().join("operations.txt")].assert_eq(&operations(&called));
    }
}

/// Returns, for each operation, the commands that call the operation together with the fewest other operations. Logins are not
/// counted, because an earlier command may have left a token. For a change, only other changes are counted, because a job also
/// reads devices and registers a listener. Listing the three registries of listeners is counted as one operation.
fn operations(called: &[(String, BTreeSet<String>)]) -> String {
    use thingspace::raw::operation::{Effect, OPERATIONS, Operation, find};

    let is_change = |known: &Operation| known.effect != Effect::Read && !["session", "callbacks"].contains(&known.area);
    let mut table = String::new();
    for operation in &OPERATIONS {
        let counts = |id: &&String| {
            find(id).is_some_and(|other| if is_change(operation) { is_change(other) } else { other.area != "session" })
                || operation.area == "session"
        };
        let one_registry = |id: &String| if REGISTRIES.contains(&id.as_str()) { REGISTRIES[0].to_owned() } else { id.clone() };
        let weight =
            |called: &BTreeSet<String>| called.iter().filter(counts).map(one_registry).collect::<BTreeSet<String>>().len();
        let callers = || called.iter().filter(|(_, called)| called.contains(operation.id));
        let fewest = callers().map(|(_, called)| weight(called)).min();
        let commands = callers().filter(|(_, called)| Some(weight(called)) == fewest).map(|(command, _)| command.as_str());
        let commands: BTreeSet<&str> = commands.collect();
        let line = format!("{}: {}", operation.id, commands.into_iter().collect::<Vec<_>>().join(", "));
        let _ = writeln!(table, "{}", line.trim_end());
    }
    table
}
