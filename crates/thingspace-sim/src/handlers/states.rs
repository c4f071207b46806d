//! Operations that move devices to a custom state of the account or detach a device from the network.

use serde_json::Value;

use super::provisioning::activation;
use super::reading::{MAX_DEVICES, check_account, own_account, requested_devices, selected, selection, unexpected};
use super::{Answer, Call, Handler};
use crate::clip::clipped;
use crate::refusal::Refusal;
use crate::world::request::{RequestKind, RequestedDevice, Resolved, resolve};
use crate::world::{CUSTOM_SERVICE, CUSTOM_STATES, Edit, GoToState, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[("goToState", go_to_state), ("cancelLocation", cancel_location)];

/// Moves devices to a custom state. The request must either name devices or have a filter, but not both (quirk
/// go-to-state-target). The account must have the service and the state (quirk sim-custom-states).
fn go_to_state(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let (service, name) = (call.required("serviceName")?, call.required("stateName")?);
    let state = CUSTOM_STATES.iter().position(|state| service == CUSTOM_SERVICE && *state == name);
    let Some(state) = state.and_then(|state| u8::try_from(state).ok()) else {
        let message = format!("The account has no state {} of a service {}", clipped(name), clipped(service));
        return Err(unexpected(message));
    };
    let activation = activation(world, call)?;
    let devices = target(world, call)?;
    // All devices must be in the same state as the first device. If the first device is unknown, the states are not compared.
    let first = devices.first().map(|device| resolve(&world.fleet, &device.ids));
    let expected = match first {
        Some(Resolved::Line(slot)) => world.fleet.line(slot).map(|line| (line.state, line.custom_state())),
        _ => None,
    };
    Ok(call.accept(world, RequestKind::Edit(Edit::GoToState(Box::new(GoToState { state, expected, activation }))), devices))
}

fn target(world: &World, call: &Call<'_>) -> Result<Vec<RequestedDevice>, Refusal> {
    let filter = call.body.get("filter").filter(|filter| filter.is_object());
    match (call.body.get("devices").is_some_and(|devices| !devices.is_null()), filter) {
        (true, None) => requested_devices(call, "devices", MAX_DEVICES),
        (false, Some(filter)) => {
            filter.get("account").and_then(Value::as_str).map_or(Ok(()), |name| own_account(world, name))?;
            selected(world, &selection(world, filter, "servicePlan")?)
        }
        _ => Err(unexpected("Name devices or give a filter, not both")),
    }
}

/// Detaches a device from the network. The request must name exactly one device (openapi/provisioning.yaml, cancelLocation).
fn cancel_location(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let devices = requested_devices(call, "devices", 1)?;
    Ok(call.accept(world, RequestKind::Edit(Edit::Detach), devices))
}
