//! `--no-wait`: the ids of what was sent on standard output, for scripts to keep.

use std::process::ExitCode;

use serde_json::json;
use thingspace::ChangeRequest;

use crate::arguments::Output;
use crate::failure::Failure;
use crate::output::{Row, Writer, clean_lines, print};

/// Prints the request ids, one a line unless another format is asked for. A request whose answer was lost has none.
pub fn print_ids(requests: &[ChangeRequest], not_sent: usize, output: Output) -> Result<ExitCode, Failure> {
    if matches!(output, Output::Table) {
        for id in requests.iter().filter_map(ChangeRequest::request_id) {
            print(clean_lines(id))?;
        }
    } else {
        rows(requests, output)?;
    }
    let lost = requests.iter().any(|request| request.lost().is_some());
    Ok(ExitCode::from(match (lost, not_sent) {
        (true, _) => 7,
        (false, 1..) => 8,
        (false, 0) => 0,
    }))
}

fn rows(requests: &[ChangeRequest], output: Output) -> Result<(), Failure> {
    let mut out = Writer::new(output, &["request_id", "devices"])?;
    for request in requests {
        let (id, devices) = (request.request_id(), request.devices().len());
        let cells = vec![id.unwrap_or_default().to_owned(), devices.to_string()];
        if !out.row(Row { cells, json: json!({"request_id": id, "devices": devices}) })? {
            return Ok(());
        }
    }
    out.finish()
}
