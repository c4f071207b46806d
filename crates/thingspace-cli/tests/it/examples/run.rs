//! Runs one example from the help of a command.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::time::Duration;

use serde_json::Value;
use stores::servers::{Postgres, Server as _};
use thingspace_sim::{Clock, Simulator};

use super::Example;
use super::fleet::{fleet, write_files};
use super::setup::{Setup, Step, setup};
use super::shell::Shell;
use super::stores::{bury, handle, spool_to_adopt, stores_to_copy};
use crate::support::Folder;

/// The database in the examples. The test replaces this URL with the URL of its own server, or of a SQLite file if the machine
/// has no PostgreSQL.
const DATABASE: &str = "postgres://fleet@db.example/fleet";

/// Runs an example, and returns the operations that it called, or why it failed.
pub(super) async fn run(example: &Example) -> Result<BTreeSet<String>, String> {
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
    for step in &setup.before {
        match step {
            Step::Run(command) => drop(shell.ok(command).await),
            Step::Serve => serve = Some(start_serve(&shell).await),
            Step::Bury => bury(&folder).await,
            Step::Handle => handle(&folder).await,
            Step::Spool => spool_to_adopt(&folder).await,
            Step::Store => shell.variables.extend(stores_to_copy(&folder).await),
        }
    }
    if let Some((fixed, command, name)) = &setup.id {
        let out = shell.ok(command).await;
        let id = member(&out, name).ok_or_else(|| format!("{command} printed no {name}: {out}"))?;
        line = line.replace(fixed, &id);
    }
    let database = if line.contains(DATABASE) { tokio::task::spawn_blocking(Postgres::start).await.unwrap() } else { None };
    let sqlite = || format!("sqlite:{}", folder.path().join("database.db").display());
    line = line.replace(DATABASE, &database.as_ref().map_or_else(sqlite, |server| server.url("example")));
    line = adapted(line, example, &setup, &folder);
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

/// Adapts an example to a test: replaces ports, folders and numbers, and adds `--yes` so that the command does not prompt.
fn adapted(line: String, example: &Example, setup: &Setup, folder: &Folder) -> String {
    let mut line = line.replace("--devices 120", "--devices 2");
    if example.command == "inbox trim" && !line.contains("--yes") {
        line.push_str(" --yes");
    }
    // Another program on the machine may use this port and this folder.
    line = line.replace("127.0.0.1:9003", "127.0.0.1:0").replace("/var/lib/fleet", &folder.path().display().to_string());
    if line.contains("http://127.0.0.1:3000") {
        line = line.replace("http://127.0.0.1:3000", &accepting_program());
    }
    line = line.replace("http://127.0.0.1:8787", "$SIM").replace("http://127.0.0.1:9000", "$SIM");
    if example.command == "sim" && setup.until.is_some() {
        line.push_str(" --bind 127.0.0.1:0");
    }
    if line.contains("inbox tail") && line.contains("--store") {
        line = line.replace("inbox.db", "state/thingspace/thingspace.db");
    }
    line
}

/// Returns a string member of the output. A `name` that starts with `/` is a JSON pointer. If the whole output is not JSON, reads
/// the first line that is JSON.
fn member(out: &str, name: &str) -> Option<String> {
    let whole = serde_json::from_str(out).ok().filter(|json: &Value| json.is_object() || name.starts_with('/'));
    let json: Value = whole.or_else(|| out.lines().find_map(|line| serde_json::from_str(line).ok()))?;
    let value = if name.starts_with('/') { json.pointer(name) } else { json.get(name) };
    value.and_then(Value::as_str).map(str::to_owned)
}

/// Sets shell variables that describe a firmware upgrade of the device in the example, and replaces the image and the versions in
/// the example with these variables.
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
