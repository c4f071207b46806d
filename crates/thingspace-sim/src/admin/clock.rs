//! Requests of the admin API that change the virtual clock or wait for deliveries.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::response::Response;
use jiff::Timestamp;
use serde::Deserialize;

use super::{AdminResult, Payload, json, read, state};
use crate::shared::Shared;

/// The body of `POST /_sim/clock`: one or more changes, applied in the order of the fields below.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClockUpdate {
    speed: Option<f64>,
    #[serde(default)]
    pause: bool,
    advance_seconds: Option<f64>,
    /// The time to which the clock advances. Must not be earlier than the current virtual time.
    to: Option<Timestamp>,
    #[serde(default)]
    next_event: bool,
    #[serde(default)]
    resume: bool,
}

const NO_CHANGE: &str = "no change requested: expected one or more of {\"advance_seconds\": n}, \
     {\"to\": \"2026-02-01T00:00:00Z\"}, {\"next_event\": true}, {\"pause\": true}, {\"resume\": true} and {\"speed\": n}";

/// `POST /_sim/clock`: changes the clock and returns the state of the simulator. Does not wait for the deliveries that become
/// due; `POST /_sim/settle` waits for them.
pub(super) async fn update(State(shared): State<Arc<Shared>>, Payload(body): Payload) -> AdminResult {
    let ClockUpdate { speed, pause, advance_seconds, to, next_event, resume } = read(&body)?;
    if !(pause || next_event || resume) && speed.is_none() && advance_seconds.is_none() && to.is_none() {
        return Err(NO_CHANGE.into());
    }
    let clock = &shared.clock;
    if let Some(speed) = speed {
        clock.set_speed(speed)?;
    }
    if pause {
        clock.pause();
    }
    if let Some(seconds) = advance_seconds {
        clock.advance(
            Duration::try_from_secs_f64(seconds)
                .map_err(|_| "invalid advance_seconds: expected a number of seconds, 0 or more")?,
        );
    }
    if let Some(to) = to {
        let by = to.duration_since(clock.now());
        clock.advance(Duration::try_from(by).map_err(|_| format!("the clock is already past {to}: it moves forward only"))?);
    }
    if next_event {
        clock.advance_to_next_event()?;
    }
    if resume {
        clock.resume();
    }
    Ok(json(&state::view(&shared)))
}

/// `POST /_sim/settle`: waits until no delivery is ready or in flight, and returns the state of the simulator.
///
/// Reads and ignores the body, because hyper closes a connection whose request body was not read.
pub(super) async fn settle(State(shared): State<Arc<Shared>>, _: Payload) -> Response {
    shared.wait_until(|world| world.is_quiet()).await;
    json(&state::view(&shared))
}
