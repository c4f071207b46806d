//! A client from the environment and the few flags that are no secrets.

use thingspace::{Client, ClientBuilder};

use crate::arguments::Connection;
use crate::failure::Failure;

/// The client that a command works with.
pub fn client(connection: &Connection) -> Result<Client, Failure> {
    let mut builder = ClientBuilder::from_env();
    if let Some(url) = &connection.base_url {
        builder = builder.base_url(url);
    }
    if let Some(account) = &connection.account {
        builder = builder.account(account);
    }
    Ok(builder.build()?)
}
