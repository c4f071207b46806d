use std::path::Path;
use std::process::ExitCode;

use futures_util::TryStreamExt as _;
use serde_json::Value;
use thingspace::UntypedCall;
use thingspace::raw::operation::OPERATIONS;
use thingspace_sim::UnknownValue;

use crate::arguments::{Api, Connection};
use crate::failure::Failure;
use crate::{connect, input, output};

pub async fn run(connection: &Connection, arguments: Api) -> Result<ExitCode, Failure> {
    let Some(id) = arguments.operation.filter(|_| !arguments.list) else { return list() };
    let client = connect::client(connection)?;
    let mut call = client.operation(&id)?;
    let given = [arguments.path.as_slice(), arguments.query.as_slice()].concat();
    let mut unknown = thingspace_sim::unknown_parameters(&id, &given);
    for (name, value) in arguments.path {
        call = call.path(name, value);
    }
    for (name, value) in arguments.query {
        call = call.query(name, value);
    }
    if let Some(body) = arguments.body {
        let body = self::body(&body)?;
        unknown.extend(thingspace_sim::unknown_values(&id, &body));
        refuse_unknown(&unknown, arguments.unchecked || arguments.unknown.allow_unknown)?;
        if !arguments.unchecked {
            check(&id, &body)?;
        }
        call = call.body(body);
    } else {
        refuse_unknown(&unknown, arguments.unchecked || arguments.unknown.allow_unknown)?;
    }
    if arguments.all {
        return all(call).await;
    }
    if arguments.raw {
        output::print_bytes(&call.send_raw().await?)?;
        return Ok(ExitCode::SUCCESS);
    }
    output::print_json(&call.send().await?)
}

/// The records of a list as they come; what was printed stays when a later page fails.
async fn all(call: UntypedCall) -> Result<ExitCode, Failure> {
    let mut pages = std::pin::pin!(call.pages());
    while let Some(page) = pages.try_next().await? {
        for record in &page.records {
            if !output::print_json_line(record)? {
                return Ok(ExitCode::SUCCESS);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A misspelt value would match nothing, which looks like an answer.
fn refuse_unknown(unknown: &[UnknownValue], allowed: bool) -> Result<(), Failure> {
    match unknown.first() {
        Some(value) if !allowed => Err(Failure::usage(format!("{value}; --allow-unknown sends it all the same"))),
        _ => Ok(()),
    }
}

/// Holds a body against the description. What is not described goes out all the same: the service may know more than we do.
fn check(operation: &str, body: &Value) -> Result<(), Failure> {
    for member in thingspace_sim::undescribed_members(operation, body) {
        output::note_json(&serde_json::json!({"note": format!("{operation} has no described member {member}; sent as it is")}));
    }
    thingspace_sim::check_request(operation, body).map_err(|reason| {
        Failure::usage(format!(
            "the body does not fit the description of {operation}: {reason}; --unchecked sends it all the same"
        ))
    })
}

/// The body as typed, from a file, or from standard input.
fn body(text: &str) -> Result<Value, Failure> {
    let content = match text.strip_prefix('@') {
        Some(path) => input::text(Path::new(path)).map_err(|why| Failure::usage(format!("--body @{path}: {why}")))?,
        None if text == "-" => input::text(Path::new("-")).map_err(|why| Failure::usage(format!("--body -: {why}")))?,
        None => text.to_owned(),
    };
    serde_json::from_str(&content).map_err(|error| Failure::usage(format!("--body is no JSON: {error}")))
}

fn list() -> Result<ExitCode, Failure> {
    let mut table = output::table();
    table.set_header(["operation", "effect", "outcome by", "does"]);
    for operation in &OPERATIONS {
        let effect = format!("{:?}", operation.effect).to_lowercase();
        table.add_row([operation.id, &effect, operation.callback.unwrap_or("answer"), operation.summary]);
    }
    output::print(table)?;
    Ok(ExitCode::SUCCESS)
}
