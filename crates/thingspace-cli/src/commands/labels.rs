//! Usage labels of eUICC lines.

use std::process::ExitCode;

use thingspace::label;

use crate::arguments::Connection;
use crate::arguments::nouns::Labels;
use crate::commands::following::{CARRIER, carry_out_one};
use crate::connect;
use crate::failure::Failure;

pub async fn run(connection: &Connection, command: Labels) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    match command {
        Labels::Set(arguments) => {
            let (name, value) = arguments.label;
            let setting = client.labels().set(label(name, value), arguments.changed.named.ids()?);
            carry_out_one(&client, &arguments.changed, CARRIER, setting).await
        }
        Labels::Remove(arguments) => {
            let (name, value) = arguments.label;
            let removing = client.labels().remove(label(name, value), arguments.changed.named.ids()?);
            carry_out_one(&client, &arguments.changed, CARRIER, removing).await
        }
    }
}
