//! Whether devices can be reached.

use std::process::ExitCode;

use thingspace::raw::types::ReachabilityType;

use crate::arguments::Connection;
use crate::arguments::nouns::Reachability;
use crate::commands::following::ask;
use crate::connect;
use crate::failure::Failure;

const SERVICE: &str = "DiagnosticsService";

pub async fn run(connection: &Connection, command: Reachability) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    let reachability = client.reachability();
    match command {
        Reachability::Status(asked) => {
            let mut ids = asked.named.ids()?;
            let (Some(id), true) = (ids.pop(), ids.is_empty()) else {
                return Err(Failure::usage("one device is asked about at a time; name one"));
            };
            let asking = reachability.status(&id, ReachabilityType::ReachableForData);
            ask(&client, &asked.following, SERVICE, Some(1), asking).await
        }
        Reachability::Monitors(asked) => {
            let asking = reachability.monitors(asked.named.ids()?, None);
            ask(&client, &asked.following, SERVICE, Some(1), asking).await
        }
        Reachability::Watch { until, asked } => {
            let ids = asked.named.ids()?;
            let expected = Some(ids.len());
            let asking = reachability.watch(ids, ReachabilityType::ReachableForData, until);
            ask(&client, &asked.following, SERVICE, expected, asking).await
        }
        Reachability::Stop { monitors, following } => {
            let expected = Some(monitors.len());
            ask(&client, &following, SERVICE, expected, reachability.stop(monitors)).await
        }
    }
}
