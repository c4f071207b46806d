//! How long lines are suspended.

use std::collections::HashMap;
use std::process::ExitCode;

use futures_util::TryStreamExt as _;
use serde_json::json;
use thingspace::{Client, DeviceId, ErrorKind, State};

use crate::arguments::following::Asked;
use crate::commands::answers::Awaited;
use crate::commands::following::ask;
use crate::failure::Failure;
use crate::output::print_json_line;

/// Devices whose states are asked for one by one; for more of them the account is listed.
const ASKED_SINGLY: usize = 20;

/// The service leaves devices that are not suspended out of its answers (openapi/callback-messages.yaml, DeviceSuspensionStatus): their
/// states say so at once, and only the others are waited for.
pub async fn run(client: &Client, asked: Asked) -> Result<ExitCode, Failure> {
    let ids = asked.named.ids()?;
    let states = states(client, &ids).await?;
    let mut left = Vec::new();
    for (id, state) in ids.into_iter().zip(states) {
        match state {
            Some(State::Active | State::Deactive | State::PreActive) => {
                let named = json!([{"id": id.id(), "kind": id.kind().as_str()}]);
                if !print_json_line(&json!({"deviceIds": named, "status": "not suspended"}))? {
                    return Ok(ExitCode::SUCCESS);
                }
            }
            // The service knows what a device is that the list does not have.
            _ => left.push(id),
        }
    }
    if left.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let awaited = Awaited::devices(left.iter().map(std::slice::from_ref));
    ask(client, &asked.following, "DeviceSuspensionStatus", awaited, client.devices().suspension_status(left)).await
}

/// The state of each device; none for one that the account does not list.
async fn states(client: &Client, ids: &[DeviceId]) -> Result<Vec<Option<State>>, Failure> {
    if ids.len() > ASKED_SINGLY {
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
    let places: HashMap<&DeviceId, usize> = ids.iter().enumerate().map(|(place, id)| (id, place)).collect();
    let mut states = vec![None; ids.len()];
    let mut devices = client.devices().list().stream();
    while let Some(device) = devices.try_next().await? {
        for place in device.ids().filter_map(|id| places.get(&id).copied()) {
            states[place] = device.state().cloned();
        }
    }
    Ok(states)
}
