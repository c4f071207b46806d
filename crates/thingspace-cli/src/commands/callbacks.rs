use std::process::ExitCode;

use serde_json::json;
use thingspace::callbacks::Credentials;

use crate::arguments::{Callbacks, Connection, Output};
use crate::connect;
use crate::failure::Failure;
use crate::output::{Row, Writer, print};

/// Where the password of a listener is read from.
const PASSWORD: &str = "THINGSPACE_CALLBACK_PASSWORD";

pub async fn run(connection: &Connection, command: Callbacks) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    match command {
        Callbacks::List => {
            let mut out = Writer::new(Output::Table, &["service", "url", "username"])?;
            for listener in client.callbacks().list().await? {
                let json = json!({"service": listener.service, "url": listener.url, "username": listener.username});
                out.row(Row { cells: vec![listener.service, listener.url, listener.username], json })?;
            }
            out.finish()?;
        }
        Callbacks::Register { service, url, username } => {
            let password = std::env::var(PASSWORD).unwrap_or_default();
            if !username.is_empty() && password.is_empty() {
                return Err(Failure::usage(format!("the password of the listener is missing; set {PASSWORD}")));
            }
            client.callbacks().register(&service, &url, &Credentials::new(username, password)).await?;
            print(format_args!("{service} goes to {url}"))?;
        }
        Callbacks::Deregister { service } => {
            client.callbacks().deregister(&service).await?;
            print(format_args!("{service} goes nowhere"))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
