use std::io::Write as _;
use std::process::ExitCode;

use serde_json::json;
use thingspace::callbacks::Credentials;

use crate::arguments::{Callbacks, Connection, Output};
use crate::commands::listening;
use crate::connect;
use crate::failure::{Failure, written};
use crate::output::{Row, Writer};

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
        Callbacks::Register { service, url, username, replace_listener } => {
            let credentials = listening::credentials(username)?.unwrap_or_else(|| Credentials::new("", ""));
            listening::reachable(&client, &url, "URL")?;
            listening::remove_left_behind(&client).await;
            let register = client.callbacks().register(&service, url, &credentials).replace_listener(replace_listener);
            let registered = register.await.map_err(listening::refused)?;
            listening::report(&registered, "to undo this");
            written(writeln!(std::io::stdout(), "{service} goes to {}", registered.url()))?;
        }
        Callbacks::Deregister { service } => {
            let listed = client.callbacks().list().await?;
            client.callbacks().deregister(&service).await?;
            let was =
                listed.iter().find(|listener| listener.service == service).map(|listener| format!(" (was {})", listener.url));
            written(writeln!(std::io::stdout(), "deregistered {service}{}", was.unwrap_or_default()))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
