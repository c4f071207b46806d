//! A simulator that is served somewhere, steered over its admin pages.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum as _;
use serde_json::{Map, Value, json};
use thingspace_sim::Remote;

use super::travel;
use crate::arguments::Output;
use crate::arguments::sim::{ClockChange, Entries, FaultAdd, FaultCommand, LineEvent, Running, SimCommand};
use crate::commands::heard;
use crate::failure::Failure;
use crate::output::{Row, Writer, print_json, print_json_line};

pub async fn run(command: SimCommand) -> Result<ExitCode, Failure> {
    match command {
        SimCommand::State(running) => print_json(&remote(&running)?.get("state").await?),
        SimCommand::Fleet { running, state, output } => fleet(&remote(&running)?, state.as_deref(), output).await,
        SimCommand::Ledger(entries) => {
            list(
                "ledger",
                &["seq", "at", "event", "operation", "device.iccid", "from", "to", "outcome", "code", "ignored"],
                entries,
            )
            .await
        }
        SimCommand::Journal(entries) => {
            list("journal", &["seq", "at", "method", "path", "operation", "status", "ignored"], entries).await
        }
        SimCommand::Clock(change) => clock(change).await,
        SimCommand::Fault(FaultCommand::List(running)) => faults(&remote(&running)?).await,
        SimCommand::Fault(FaultCommand::Add(fault)) => add_fault(*fault).await,
        SimCommand::Fault(FaultCommand::Clear { running, id }) => {
            let page = id.map_or_else(|| "faults".to_owned(), |id| format!("faults/{id}"));
            remote(&running)?.delete(&page).await?;
            Ok(ExitCode::SUCCESS)
        }
        SimCommand::Switch { running, set } => {
            let set: Map<String, Value> = set.into_iter().map(|(quirk, value)| (quirk, value.into())).collect();
            let remote = remote(&running)?;
            print_json(&if set.is_empty() { remote.get("switches").await? } else { remote.post("switches", &set.into()).await? })
        }
        SimCommand::Deliveries { running, travel: how } => {
            print_json(&remote(&running)?.post("deliveries", &json!(travel(&how))).await?)
        }
        SimCommand::Line { running, iccid, event } => happen(&remote(&running)?, &iccid, &event).await,
        SimCommand::Inbox { running, name, follow } => inbox(&remote(&running)?, name.as_deref(), follow).await,
        SimCommand::Reset { running, devices, seed } => {
            print_json(&remote(&running)?.post("reset", &without_nulls(json!({"devices": devices, "seed": seed}))).await?)
        }
        SimCommand::Snapshot { running, file } => {
            write(&file, &remote(&running)?.snapshot().await?)?;
            Ok(ExitCode::SUCCESS)
        }
        SimCommand::Restore { running, file } => {
            let remote = remote(&running)?;
            remote.restore(read(&file)?).await?;
            print_json(&remote.get("state").await?)
        }
        // Answered without a simulator.
        SimCommand::Quirks { .. } => Ok(ExitCode::SUCCESS),
    }
}

/// Digits only, so that nothing else becomes a part of the page's name.
async fn happen(remote: &Remote, iccid: &str, event: &LineEvent) -> Result<ExitCode, Failure> {
    if iccid.is_empty() || !iccid.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(Failure::usage(format!("{} is no ICCID: 19 or 20 digits", iccid.escape_debug())));
    }
    let (page, body) = match event {
        LineEvent::Sms { text } => ("sms", json!({"text": text})),
        LineEvent::Nidd { data } => ("nidd", json!({"data": data})),
        LineEvent::Uses { bytes } => ("traffic", json!({"bytes": bytes})),
        LineEvent::MovedTo { imei } => ("hardware", json!({"imei": imei})),
        LineEvent::Portal(change) => ("portal", json!(change)),
    };
    remote.post(&format!("devices/{iccid}/{page}"), &body).await?;
    Ok(ExitCode::SUCCESS)
}

fn remote(running: &Running) -> Result<Remote, Failure> {
    Ok(Remote::new(&running.at)?)
}

pub fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(file).map_err(|error| Failure::usage(format!("{} cannot be read: {error}", file.display())))
}

/// For the eyes of this user only: it holds passwords.
fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(file).and_then(|mut file| file.write_all(bytes));
    written.map_err(|error| Failure::usage(format!("{} cannot be written: {error}", file.display())))
}

fn without_nulls(mut value: Value) -> Value {
    if let Some(members) = value.as_object_mut() {
        members.retain(|_, member| !member.is_null());
    }
    value
}

async fn fleet(remote: &Remote, state: Option<&str>, output: Output) -> Result<ExitCode, Failure> {
    const COLUMNS: &[&str] = &["iccid", "imei", "mdn", "state", "service_plan", "group"];
    let mut out = Writer::new(output, COLUMNS)?;
    let mut after = json!(0);
    while !after.is_null() {
        let state = state.map_or_else(String::new, |state| format!("&state={}", state.replace([' ', '&', '#', '%'], "-")));
        let page = remote.get(&format!("fleet?limit=10000&after={after}{state}")).await?;
        for line in page["devices"].as_array().into_iter().flatten() {
            if !out.row(row(line, COLUMNS))? {
                return Ok(ExitCode::SUCCESS);
            }
        }
        after = page["next"].clone();
    }
    out.finish()?;
    Ok(ExitCode::SUCCESS)
}

/// The whole of an object, and for tables what is under each column's path.
fn row(value: &Value, columns: &[&str]) -> Row {
    let cell = |path: &&str| match value.pointer(&format!("/{}", path.replace('.', "/"))) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    Row { cells: columns.iter().map(cell).collect(), json: value.clone() }
}

async fn list(page: &str, columns: &'static [&'static str], entries: Entries) -> Result<ExitCode, Failure> {
    let Entries { running, after, output } = entries;
    let listed = remote(&running)?.get(&format!("{page}?after={after}")).await?;
    let mut out = Writer::new(output, columns)?;
    for entry in listed.as_array().into_iter().flatten() {
        if !out.row(row(entry, columns))? {
            return Ok(ExitCode::SUCCESS);
        }
    }
    out.finish()?;
    Ok(ExitCode::SUCCESS)
}

async fn clock(change: ClockChange) -> Result<ExitCode, Failure> {
    let ClockChange { running, advance, to, next, pause, resume, speed } = change;
    let remote = remote(&running)?;
    let asked = next || pause || resume || advance.is_some() || to.is_some() || speed.is_some();
    if !asked {
        return print_json(&remote.get("state").await?["clock"]);
    }
    let advance = advance.map(|by| by.as_secs());
    let body =
        json!({"advance_seconds": advance, "to": to, "next_event": next, "pause": pause, "resume": resume, "speed": speed});
    remote.post("clock", &without_nulls(body)).await?;
    // The ledger is what people look at next.
    print_json(&remote.post("settle", &Value::Null).await?)
}

async fn faults(remote: &Remote) -> Result<ExitCode, Failure> {
    const COLUMNS: &[&str] = &["id", "effect", "acted", "operation", "device", "times", "rate", "every", "met", "struck"];
    let mut out = Writer::new(Output::Table, COLUMNS)?;
    for fault in remote.get("faults").await?.as_array().into_iter().flatten() {
        out.row(row(fault, COLUMNS))?;
    }
    out.finish()?;
    Ok(ExitCode::SUCCESS)
}

async fn add_fault(fault: FaultAdd) -> Result<ExitCode, Failure> {
    let FaultAdd {
        running,
        effect,
        status,
        retry_after,
        seconds,
        bytes,
        acted,
        operation,
        device,
        times,
        rate,
        every,
        from,
        until,
    } = fault;
    let effect = effect.to_possible_value().map(|value| value.get_name().to_owned());
    let body = json!({
        "effect": effect, "status": status, "retry_after_seconds": retry_after, "seconds": seconds, "bytes": bytes, "acted": acted,
        "operation": operation, "device": device, "times": times, "rate": rate, "every": every, "from": from, "until": until,
    });
    print_json(&remote(&running)?.post("faults", &without_nulls(body)).await?)
}

async fn inbox(remote: &Remote, name: Option<&str>, follow: bool) -> Result<ExitCode, Failure> {
    let name = name.map_or_else(String::new, |name| format!("&name={}", name.replace(['&', '#', '%', ' '], "-")));
    let wait = if follow { 30 } else { 0 };
    let mut after = json!(0);
    loop {
        let heard = remote.get(&format!("inbox?after={after}&wait_seconds={wait}{name}")).await?;
        let messages = heard["messages"].as_array().map_or(&[][..], Vec::as_slice);
        for message in messages {
            if !print_json_line(&heard::kept(message))? {
                return Ok(ExitCode::SUCCESS);
            }
        }
        if messages.is_empty() && !follow {
            return Ok(ExitCode::SUCCESS);
        }
        after = heard["next"].clone();
    }
}
