//! Whether devices can be reached.

use std::process::ExitCode;

use futures_util::{StreamExt as _, stream};
use thingspace::raw::types::ReachabilityType;

use crate::arguments::Connection;
use crate::arguments::nouns::Reachability;
use crate::commands::answers::Awaited;
use crate::commands::following::{ask, ask_each};
use crate::connect;
use crate::failure::Failure;

const SERVICE: &str = "DiagnosticsService";

pub async fn run(connection: &Connection, command: Reachability) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    let reachability = client.reachability();
    match command {
        Reachability::Status(asked) => {
            let ids = asked.named.ids()?;
            let awaited = ids.iter().map(|_| Awaited::messages(1)).collect();
            // One after the other: a call names one device.
            let asking =
                stream::iter(&ids).then(|id| async move { reachability.status(id, ReachabilityType::ReachableForData).await });
            ask_each(&client, &asked.following, SERVICE, awaited, asking).await
        }
        Reachability::Monitors(asked) => {
            let asking = reachability.monitors(asked.named.ids()?, None);
            ask(&client, &asked.following, SERVICE, Awaited::messages(1), asking).await
        }
        Reachability::Watch { until, asked } => {
            let ids = asked.named.ids()?;
            let awaited = Awaited::devices(ids.iter().map(std::slice::from_ref));
            let asking = reachability.watch(ids, ReachabilityType::ReachableForData, until.end());
            ask(&client, &asked.following, SERVICE, awaited, asking).await
        }
        Reachability::Stop { monitors, following } => {
            let awaited = Awaited::messages(monitors.len());
            ask(&client, &following, SERVICE, awaited, reachability.stop(monitors)).await
        }
    }
}
