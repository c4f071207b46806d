//! `thingspace devices suspension`.

use std::collections::HashMap;
use std::process::ExitCode;

use futures_util::TryStreamExt as _;
use serde_json::json;
use thingspace::{Client, DeviceId, ErrorKind, State};

use crate::arguments::QueryOptions;
use crate::failure::Failure;
use crate::output::print_json_line;
use crate::workflow::queries::{self, ExpectedResponses};

/// Largest number of devices to look up individually. For more devices, all devices of the account are listed, which usually
/// takes fewer calls.
const MOST_LOOKUPS: usize = 20;

/// Prints the suspension status of devices. If the state of a device shows that it is not suspended, prints `not suspended`
/// without a query, because the service would send no response for the device (openapi/messages.yaml, DeviceSuspensionStatus).
pub async fn run(client: &Client, query: QueryOptions) -> Result<ExitCode, Failure> {
    let ids = query.selection.ids()?;
    let states = states(client, &ids).await?;
    let mut queried = Vec::new();
    for (id, state) in ids.into_iter().zip(states) {
        match state {
            Some(State::Active | State::Deactive | State::PreActive) => {
                let ids = json!([{"id": id.id(), "kind": id.kind().as_str()}]);
                if !print_json_line(&json!({"deviceIds": ids, "status": "not suspended"}))? {
                    return Ok(ExitCode::SUCCESS);
                }
            }
            // Suspended devices are queried, and so are devices in other states and devices that the account does not have.
            _ => queried.push(id),
        }
    }
    if queried.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let expected = ExpectedResponses::devices(queried.iter().map(std::slice::from_ref));
    let status = client.devices().suspension_status(queried);
    queries::send(client, &query.wait, "DeviceSuspensionStatus", expected, status).await
}

/// Returns the state of each device, or `None` if the account does not have the device.
async fn states(client: &Client, ids: &[DeviceId]) -> Result<Vec<Option<State>>, Failure> {
    if ids.len() > MOST_LOOKUPS {
        return listed_states(client, ids).await;
    }
    let mut states = Vec::new();
    for id in ids {
        states.push(match client.devices().get(id).await {
            Ok(device) => device.state().cloned(),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error.into()),
        });
    }
    Ok(states)
}

async fn listed_states(client: &Client, ids: &[DeviceId]) -> Result<Vec<Option<State>>, Failure> {
    let indexes: HashMap<&DeviceId, usize> = ids.iter().enumerate().map(|(index, id)| (id, index)).collect();
    let mut states = vec![None; ids.len()];
    let mut devices = client.devices().list().stream();
    while let Some(device) = devices.try_next().await? {
        for index in device.ids().filter_map(|id| indexes.get(&id).copied()) {
            states[index] = device.state().cloned();
        }
    }
    Ok(states)
}
