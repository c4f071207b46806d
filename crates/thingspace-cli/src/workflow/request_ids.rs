//! `--no-wait`: prints the request ids on standard output, for scripts.

use std::process::ExitCode;

use serde_json::json;
use thingspace::ChangeRequest;

use crate::failure::Failure;
use crate::output::{self, Format, Row, Writer, sanitize_lines};

/// Prints one request id per line in the default format, and one row per request in the other formats. A request whose response
/// was lost has no id.
pub fn print(requests: &[ChangeRequest], not_sent: usize, format: Format) -> Result<ExitCode, Failure> {
    if matches!(format, Format::Table) {
        for id in requests.iter().filter_map(ChangeRequest::request_id) {
            output::print(sanitize_lines(id))?;
        }
    } else {
        print_rows(requests, format)?;
    }
    let lost = requests.iter().any(|request| request.lost().is_some());
    Ok(ExitCode::from(match (lost, not_sent) {
        (true, _) => 7,
        (false, 1..) => 8,
        (false, 0) => 0,
    }))
}

fn print_rows(requests: &[ChangeRequest], format: Format) -> Result<(), Failure> {
    let mut out = Writer::new(format, &["request_id", "devices"])?;
    for request in requests {
        let (id, devices) = (request.request_id(), request.devices().len());
        let cells = vec![id.unwrap_or_default().to_owned(), devices.to_string()];
        if !out.row(Row { cells, json: json!({"request_id": id, "devices": devices}) })? {
            return Ok(());
        }
    }
    out.finish()
}
