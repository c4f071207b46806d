//! Activates up to COUNT spare devices of the account (devices in the state pre-active), and prints the outcome of each device.
//! The account and the credentials come from the environment.
//!
//! ```sh
//! cargo run --example activate_spares -- 20 m2m-5mb 98101
//! ```
#![allow(clippy::print_stdout, reason = "a program for people at a terminal")]

use std::error::Error;

use thingspace::callbacks::{Credentials, Inbox, Receiver};
use thingspace::{Client, State};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let usage = "usage: activate_spares COUNT PLAN ZIP";
    let count: usize = arguments.next().ok_or(usage)?.parse()?;
    let plan = arguments.next().ok_or(usage)?;
    let zip = arguments.next().ok_or(usage)?;

    let client = Client::from_env()?;
    let inbox = Inbox::new(Credentials::new("thingspace-example", "k4-Copper-Finch"));
    let receiver = Receiver::bind("127.0.0.1:0", inbox.clone()).await?;
    client.callbacks().register("CarrierService", receiver.url("CarrierService"), inbox.credentials()).await?;

    let spare = client.devices().list().state(State::PreActive).collect().await?;
    let spare = spare.iter().take(count).map(|device| device.key()).collect::<Result<Vec<_>, _>>()?;
    let request = client.devices().activate(spare).plan(plan).zip(zip).submit().await?;
    for (device, outcome) in request.wait().listening(&inbox).await.iter() {
        println!("{device}: {outcome:?}");
    }
    // Deregister the receiver. Otherwise, the service would keep sending callbacks to an address where nothing listens.
    client.callbacks().deregister("CarrierService").await?;
    Ok(())
}
