use std::process::ExitCode;

use crate::arguments::Connection;
use crate::connect;
use crate::failure::Failure;

pub async fn run(connection: &Connection) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    client.login().await?;
    println!("logged in at {} for account {}", client.base_url(), client.account());
    Ok(ExitCode::SUCCESS)
}
