use std::process::ExitCode;

use thingspace::{ErrorKind, Phase};

use crate::arguments::{Connection, Login};
use crate::connect;
use crate::failure::Failure;
use crate::output::{note, print};

pub async fn run(connection: &Connection, login: &Login) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    if login.again {
        client.allow_login().await?;
    }
    client.login().await?;
    print(format_args!("logged in at {} for account {}", client.base_url(), client.account()))?;
    Ok(ExitCode::SUCCESS)
}

pub async fn end(connection: &Connection) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    // The tokens are gone from this machine whatever the service says.
    if let Err(error) = client.logout().await {
        if error.phase() == Phase::BeforeSending && error.kind() == ErrorKind::Session {
            return Err(error.into());
        }
        note(format_args!("warning: the service did not end the session, which ends by itself after 20 idle minutes ({error})"));
    }
    print(format_args!("logged out at {}", client.base_url()))?;
    Ok(ExitCode::SUCCESS)
}
