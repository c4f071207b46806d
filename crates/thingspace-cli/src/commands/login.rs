use std::process::ExitCode;

use crate::arguments::{Connection, Login};
use crate::connect;
use crate::failure::Failure;
use crate::output::print;

pub async fn run(connection: &Connection, login: &Login) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    if login.again {
        client.allow_login().await;
    }
    client.login().await?;
    print(format_args!("logged in at {} for account {}", client.base_url(), client.account()))?;
    Ok(ExitCode::SUCCESS)
}

pub async fn end(connection: &Connection) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    client.logout().await?;
    print(format_args!("logged out at {}", client.base_url()))?;
    Ok(ExitCode::SUCCESS)
}
