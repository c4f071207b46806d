//! `thingspace api`: calls any operation by its id.

use std::ffi::OsStr;
use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use futures_util::TryStreamExt as _;
use serde_json::Value;
use thingspace::UntypedCall;
use thingspace::raw::operation::{self, OPERATIONS};
use thingspace_sim::UnknownValue;

use crate::arguments::{AllowUnknown, Connection, name_and_value};
use crate::failure::Failure;
use crate::{connect, input, output};

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace api --list
  thingspace api listDevices --body '{\"currentState\":\"active\"}'
  thingspace api listDevices --body '{}' --all
  thingspace api listCallbacks
  thingspace api getRequestStatus --path requestId=7e9bf77c-6519-49d5-ac91-30f4547c17d3
  thingspace api activateDevices --example > request.json
  thingspace api activateDevices --body @request.json

Parameters and body are checked against the API description before anything is sent. A member that the description does not have \
is sent, with a note on standard error. A value that the description does not list is refused, unless --allow-unknown or --unchecked is set.

The account in a path is that of --account or THINGSPACE_ACCOUNT, unless --path sets another account. A call that changes \
something is not retried if the service may have received it.

Responses may contain secrets, such as the passwords of listeners. Use --body @FILE or --body - for a body with secrets.

With the script of `thingspace completions`, the shell completes operation ids.")]
pub struct Api {
    /// Id of the operation, as --list shows it
    #[arg(value_name = "OPERATION_ID", required_unless_present = "list", value_parser = OperationId, hide_possible_values = true)]
    operation: Option<String>,
    /// List all operations instead of calling one
    #[arg(long)]
    list: bool,
    /// Print an example of the request body instead of sending a request
    #[arg(long, conflicts_with_all = ["list", "path", "query", "body", "raw", "all", "unchecked"])]
    example: bool,
    /// Path parameter; repeat the option to set several
    #[arg(long, value_name = "NAME=VALUE", value_parser = name_and_value)]
    path: Vec<(String, String)>,
    /// Query parameter; repeat the option to set several
    #[arg(long, value_name = "NAME=VALUE", value_parser = name_and_value)]
    query: Vec<(String, String)>,
    /// Request body: JSON, @FILE, or - for standard input
    #[arg(long, value_name = "JSON|@FILE|-")]
    body: Option<String>,
    /// Print the bytes of the response unchanged, instead of decoding and formatting them
    #[arg(long)]
    raw: bool,
    /// Read all pages of a list, and print its records as one JSON object per line
    #[arg(long, conflicts_with = "raw")]
    all: bool,
    /// Send the parameters and the body even if they do not match the API description
    #[arg(long)]
    unchecked: bool,
    #[command(flatten)]
    unknown: AllowUnknown,
}

/// Accepts any string, and offers the operation ids for completion. Unknown ids are refused later, because this command prints
/// errors as JSON, and an error of the argument parser would be plain text.
#[derive(Clone)]
struct OperationId;

impl TypedValueParser for OperationId {
    type Value = String;

    fn parse_ref(&self, command: &clap::Command, argument: Option<&clap::Arg>, value: &OsStr) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(OPERATIONS.iter().map(|operation| PossibleValue::new(operation.id).help(operation.summary))))
    }
}

impl Api {
    pub fn changes_without_waiting(&self) -> bool {
        let Some(id) = &self.operation else { return false };
        operation::find(id).is_none_or(|known| known.effect != operation::Effect::Read)
    }

    pub async fn run(self, connection: &Connection) -> Result<ExitCode, Failure> {
        let Some(id) = self.operation.filter(|_| !self.list) else { return print_operations() };
        if self.example {
            return print_example(&id);
        }
        let client = connect::client(connection)?;
        let mut call = client.operation(&id)?;
        let parameters = [self.path.as_slice(), self.query.as_slice()].concat();
        let mut unknown = thingspace_sim::unknown_parameters(&id, &parameters);
        for (name, value) in self.path {
            call = call.path(name, value);
        }
        for (name, value) in self.query {
            call = call.query(name, value);
        }
        let allow_unknown = self.unchecked || self.unknown.allow_unknown;
        if let Some(body) = self.body {
            let body = parse_body(&body)?;
            unknown.extend(thingspace_sim::unknown_values(&id, &body));
            refuse_unknown(&unknown, allow_unknown)?;
            if !self.unchecked {
                check_body(&id, &body)?;
            }
            call = call.body(body);
        } else {
            refuse_unknown(&unknown, allow_unknown)?;
        }
        if self.all {
            return print_all_pages(call).await;
        }
        if self.raw {
            output::print_bytes(&call.send_raw().await?)?;
            return Ok(ExitCode::SUCCESS);
        }
        output::print_json(&call.send().await?)
    }
}

/// Prints the records of a list as they arrive. If a page fails, the records of the previous pages are already printed.
async fn print_all_pages(call: UntypedCall) -> Result<ExitCode, Failure> {
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

/// Returns an error for the first unknown value unless unknown values are allowed. Unknown values are not left to the service,
/// because it may answer a misspelled value with an empty list instead of an error.
fn refuse_unknown(unknown: &[UnknownValue], allowed: bool) -> Result<(), Failure> {
    match unknown.first() {
        Some(value) if !allowed => Err(Failure::usage(format!("{value}; --allow-unknown sends it anyway"))),
        _ => Ok(()),
    }
}

/// Checks a body against the API description. A member that the API description does not have causes only a note, because the
/// service may accept the member.
fn check_body(operation: &str, body: &Value) -> Result<(), Failure> {
    for member in thingspace_sim::undescribed_members(operation, body) {
        let note = format!("the description of {operation} has no member {member}; the member is sent unchanged");
        output::note_json(&serde_json::json!({"note": note}));
    }
    thingspace_sim::check_request(operation, body).map_err(|reason| {
        let message = format!("the body does not match the description of {operation}: {reason}; --unchecked sends it anyway");
        Failure::usage(message)
    })
}

/// Parses a body: JSON, `@FILE`, or `-` for standard input.
fn parse_body(argument: &str) -> Result<Value, Failure> {
    let content = match argument.strip_prefix('@') {
        Some(path) => input::read(Path::new(path)).map_err(|reason| Failure::usage(format!("--body @{path}: {reason}")))?,
        None if argument == "-" => input::read(Path::new("-")).map_err(|reason| Failure::usage(format!("--body -: {reason}")))?,
        None => argument.to_owned(),
    };
    serde_json::from_str(&content).map_err(|error| Failure::usage(format!("--body is not valid JSON: {error}")))
}

/// Prints an example of the request body of an operation.
fn print_example(id: &str) -> Result<ExitCode, Failure> {
    if let Some(example) = thingspace_sim::example_request(id) {
        return output::print_json(example);
    }
    if operation::find(id).is_some() {
        return Err(Failure::usage(format!("{id} has no example of a JSON body: set its parameters with --path and --query")));
    }
    Err(Failure::usage(format!("unknown operation `{}`: `thingspace api --list` prints all", id.escape_debug())))
}

fn print_operations() -> Result<ExitCode, Failure> {
    let mut table = output::table();
    table.set_header(["operation", "effect", "outcome by", "does"]);
    for operation in &OPERATIONS {
        let effect = format!("{:?}", operation.effect).to_lowercase();
        table.add_row([operation.id, &effect, operation.callback.unwrap_or("answer"), operation.summary]);
    }
    output::print(table)?;
    Ok(ExitCode::SUCCESS)
}
