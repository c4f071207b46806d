use std::process::ExitCode;

use serde_json::json;
use thingspace::callbacks::Credentials;
use thingspace::raw::types::{CallbackService, FotaCallbackService, LocationCallbackService};

use crate::arguments::{Callbacks, Connection};
use crate::commands::listening;
use crate::connect;
use crate::failure::Failure;
use crate::output::{Row, Writer, print};

/// The services of all three registries of listeners.
fn services() -> Vec<&'static str> {
    let others = [FotaCallbackService::KNOWN, LocationCallbackService::KNOWN];
    CallbackService::KNOWN.iter().chain(others.into_iter().flatten()).copied().collect()
}

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
        Callbacks::Register { service, url, username, replace_listener, unknown, output } => {
            let service: CallbackService = unknown.read("SERVICE", &service, &services())?;
            let credentials = listening::credentials(username)?.unwrap_or_else(|| Credentials::new("", ""));
            listening::reachable(&client, &url, "URL")?;
            listening::remove_left_behind(&client).await;
            let register = client.callbacks().register(service.as_str(), url, &credentials).replace_listener(replace_listener);
            let registered = register.await.map_err(listening::refused)?;
            listening::report(&registered, "to undo this");
            match output {
                None => print(format_args!("{service} goes to {}", registered.url())).map(drop)?,
                Some(output) => {
                    let mut out = Writer::new(output, COLUMNS)?;
                    let (url, username) = (registered.url().to_owned(), credentials.username().to_owned());
                    out.row(row(service.to_string(), url, username))?;
                    out.finish()?;
                }
            }
        }
        Callbacks::Deregister { service, unknown } => {
            let service: CallbackService = unknown.read("SERVICE", &service, &services())?;
            let listed = client.callbacks().list().await?;
            client.callbacks().deregister(service.as_str()).await?;
            let was = listed.iter().find(|listener| listener.service == service.as_str());
            let was = was.map(|listener| format!(" (was {})", listener.url)).unwrap_or_default();
            print(format_args!("deregistered {service}{was}"))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn row(service: String, url: String, username: String) -> Row {
    let json = json!({"service": service, "url": url, "username": username});
    Row { cells: vec![service, url, username], json }
}
