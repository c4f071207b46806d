use std::process::ExitCode;

use serde_json::json;
use thingspace::callbacks::Credentials;
use thingspace::raw::types::CallbackService;

use crate::arguments::{Callbacks, Connection};
use crate::connect;
use crate::failure::Failure;
use crate::output::{Row, Writer, print};

/// Where the password of a listener is read from.
const PASSWORD: &str = "THINGSPACE_CALLBACK_PASSWORD";

const COLUMNS: &[&str] = &["service", "url", "username"];

pub async fn run(connection: &Connection, command: Callbacks) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    match command {
        Callbacks::List(listed) => {
            let mut out = Writer::new(listed.output, COLUMNS)?;
            for listener in client.callbacks().list().await? {
                if !out.row(row(listener.service, listener.url, listener.username))? {
                    return Ok(ExitCode::SUCCESS);
                }
            }
            out.finish()?;
        }
        Callbacks::Register { service, url, username, unknown, output } => {
            let service: CallbackService = unknown.read("SERVICE", &service, CallbackService::KNOWN)?;
            let password = std::env::var(PASSWORD).unwrap_or_default();
            if !username.is_empty() && password.is_empty() {
                return Err(Failure::usage(format!("the password of the listener is missing; set {PASSWORD}")));
            }
            let credentials = Credentials::new(username.as_str(), password);
            client.callbacks().register(service.as_str(), &url, &credentials).await?;
            match output {
                None => print(format_args!("{service} goes to {url}")).map(drop)?,
                Some(output) => {
                    let mut out = Writer::new(output, COLUMNS)?;
                    out.row(row(service.to_string(), url, username))?;
                    out.finish()?;
                }
            }
        }
        Callbacks::Deregister { service, unknown } => {
            let service: CallbackService = unknown.read("SERVICE", &service, CallbackService::KNOWN)?;
            client.callbacks().deregister(service.as_str()).await?;
            print(format_args!("{service} goes nowhere"))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn row(service: String, url: String, username: String) -> Row {
    let json = json!({"service": service, "url": url, "username": username});
    Row { cells: vec![service, url, username], json }
}
