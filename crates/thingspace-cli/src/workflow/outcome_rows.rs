//! Prints the outcomes of jobs, and converts them to an exit code.

use std::process::ExitCode;

use serde_json::json;
use thingspace::ChangeKind;
use thingspace_jobs::{Counts, DeviceReport, DeviceState, JobReport};

use crate::failure::Failure;
use crate::output::{self, Format, Row, Writer, note};

/// The columns of a table. No column contains the id of the job, because the command prints the id on standard error.
const TABLE: &[&str] = &["device", "outcome", "reason"];

/// The columns of CSV. For JSON, see `row`.
const COLUMNS: &[&str] = &["device", "outcome", "reason", "job", "request_id", "evidence", "code", "mdn", "ip_address"];

/// Prints one row per device, then a summary on standard error. Returns the exit code of the most severe outcome.
pub fn print(reports: &[JobReport], format: Format) -> Result<ExitCode, Failure> {
    print_rows(reports, format, |_| true)?;
    summarize(reports);
    Ok(exit_code(reports))
}

/// Prints the number of devices with each outcome on standard error.
pub fn summarize(reports: &[JobReport]) {
    let count = |of: fn(&Counts) -> usize| reports.iter().map(|report| of(&report.counts)).sum::<usize>();
    let unknown = count(|counts| counts.unknown + counts.accepted);
    let not_sent = count(|counts| counts.not_sent + counts.waiting);
    let and_not_sent = if not_sent > 0 { format!(", {not_sent} not sent") } else { String::new() };
    note(format_args!(
        "{} done, {} refused, {unknown} unknown{and_not_sent}",
        count(|counts| counts.done),
        count(|counts| counts.refused)
    ));
}

/// Returns the exit code of the most severe outcome.
pub fn exit_code(reports: &[JobReport]) -> ExitCode {
    ExitCode::from(status(reports))
}

/// Returns the exit code of the most severe outcome as a number.
pub fn status(reports: &[JobReport]) -> u8 {
    let any = |of: fn(&Counts) -> usize| reports.iter().any(|report| of(&report.counts) > 0);
    if any(|counts| counts.unknown + counts.accepted) {
        7
    } else if any(|counts| counts.not_sent + counts.waiting) {
        8
    } else if !reports.is_empty() && reports.iter().all(is_refused_as_a_whole) {
        4
    } else if any(|counts| counts.refused) {
        6
    } else {
        0
    }
}

/// Returns whether the service refused every request of a job as a whole, before it considered single devices.
fn is_refused_as_a_whole(report: &JobReport) -> bool {
    // The answer to an addition or a deletion contains one outcome per device. So even an answer that refuses all devices does
    // not refuse the request as a whole.
    let is_answered_per_device = matches!(report.kind, ChangeKind::Add | ChangeKind::Delete);
    !is_answered_per_device
        && report.counts.total > 0
        && report.counts.refused == report.counts.total
        && report.devices.iter().all(|device| device.evidence.as_deref() == Some("answer"))
}

/// Prints one row for each device for which `wanted` returns true.
pub fn print_rows(reports: &[JobReport], format: Format, wanted: impl Fn(&DeviceReport) -> bool) -> Result<(), Failure> {
    let columns = if format == Format::Table { TABLE } else { COLUMNS };
    let mut out = Writer::new(format, columns)?;
    for report in reports {
        for device in report.devices.iter().filter(|device| wanted(device)) {
            let mut row = row(report, device);
            row.cells.truncate(columns.len());
            if !out.row(row)? {
                return Ok(());
            }
        }
    }
    out.finish()
}

fn row(report: &JobReport, device: &DeviceReport) -> Row {
    let name = outcome(device.state);
    let reason = reason(device);
    let ids: Vec<String> = device.ids.iter().map(ToString::to_string).collect();
    let at = device.at.and_then(|at| jiff::Timestamp::try_from(at).ok()).map(|at| at.to_string());
    let json = json!({
        "device": device.device.to_string(), "outcome": name, "reason": reason, "job": report.id.as_str(),
        "request_id": device.request_id, "evidence": device.evidence, "code": device.code, "at": at, "ids": ids,
        "mdn": device.mdn(), "ip_address": device.ip_address,
    });
    let cells = [
        device.device.to_string(),
        name.to_owned(),
        reason,
        report.id.to_string(),
        output::cell(&device.request_id),
        output::cell(&device.evidence),
        output::cell(&device.code),
        output::cell(&device.mdn()),
        output::cell(&device.ip_address),
    ];
    Row { cells: cells.into(), json }
}

/// Returns the outcome that the command prints. The outcome of an accepted request is still unknown. For a waiting device,
/// nothing was sent.
fn outcome(state: DeviceState) -> &'static str {
    match state {
        DeviceState::Done => "done",
        DeviceState::Refused => "refused",
        DeviceState::NotSent | DeviceState::Waiting => "not sent",
        _ => "unknown",
    }
}

fn reason(device: &DeviceReport) -> String {
    match (device.state, device.evidence.as_deref(), &device.reason, &device.code) {
        (DeviceState::Done, Some("callback" | "answer"), ..) => String::new(),
        (DeviceState::Done, ..) => "the device has the expected state".to_owned(),
        (_, _, Some(reason), Some(code)) if !reason.contains(code.as_str()) => format!("{reason} [{code}]"),
        (_, _, Some(reason), _) => reason.clone(),
        (_, _, None, code) => output::cell(code),
    }
}
