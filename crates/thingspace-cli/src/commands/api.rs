use std::io::Read as _;
use std::process::ExitCode;

use futures_util::TryStreamExt as _;
use serde_json::Value;
use thingspace::UntypedCall;
use thingspace::raw::operation::OPERATIONS;

use crate::arguments::{Api, Connection};
use crate::failure::{Failure, written};
use crate::{connect, output};

pub async fn run(connection: &Connection, arguments: Api) -> Result<ExitCode, Failure> {
    use std::io::Write as _;
    let Some(id) = arguments.operation.filter(|_| !arguments.list) else { return list() };
    let client = connect::client(connection)?;
    let mut call = client.operation(&id)?;
    for (name, value) in arguments.path {
        call = call.path(name, value);
    }
    for (name, value) in arguments.query {
        call = call.query(name, value);
    }
    if let Some(body) = arguments.body {
        let body = self::body(&body)?;
        if !arguments.unchecked {
            check(&id, &body)?;
        }
        call = call.body(body);
    }
    if arguments.all {
        return all(call).await;
    }
    if arguments.raw {
        written(std::io::stdout().write_all(&call.send_raw().await?))?;
    } else {
        let answer = call.send().await?;
        written(writeln!(std::io::stdout(), "{}", output::json_lines(&answer)))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The records of a list as they come; what was printed stays when a later page fails.
async fn all(call: UntypedCall) -> Result<ExitCode, Failure> {
    use std::io::Write as _;
    let mut pages = std::pin::pin!(call.pages());
    while let Some(page) = pages.try_next().await? {
        let lines: String = page.records.iter().map(|record| output::json_text(record) + "\n").collect();
        if !written(std::io::stdout().write_all(lines.as_bytes()))? {
            break;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Holds a body against the description. What is not described goes out all the same: the service may know more than we do.
fn check(operation: &str, body: &Value) -> Result<(), Failure> {
    for member in thingspace_sim::undescribed_members(operation, body) {
        eprintln!("{}", serde_json::json!({"note": format!("{operation} has no described member {member}; sent as it is")}));
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
        Some(path) => std::fs::read_to_string(path).map_err(|error| Failure::usage(format!("--body @{path}: {error}")))?,
        None if text == "-" => {
            let mut content = String::new();
            std::io::stdin().read_to_string(&mut content)?;
            content
        }
        None => text.to_owned(),
    };
    serde_json::from_str(&content).map_err(|error| Failure::usage(format!("--body is no JSON: {error}")))
}

fn list() -> Result<ExitCode, Failure> {
    use std::io::Write as _;
    let mut table = output::table();
    table.set_header(["operation", "effect", "outcome by", "does"]);
    for operation in &OPERATIONS {
        let effect = format!("{:?}", operation.effect).to_lowercase();
        table.add_row([operation.id, &effect, operation.callback.unwrap_or("answer"), operation.summary]);
    }
    written(writeln!(std::io::stdout(), "{table}"))?;
    Ok(ExitCode::SUCCESS)
}
