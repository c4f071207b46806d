//! The hands of the clock.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::response::Response;
use jiff::Timestamp;
use serde::Deserialize;

use super::{Answered, Payload, json, read, state};
use crate::shared::Shared;

/// `POST /_sim/clock`: one or more of these, carried out in this order.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Turn {
    speed: Option<f64>,
    #[serde(default)]
    pause: bool,
    advance_seconds: Option<f64>,
    /// A time that is not reached yet.
    to: Option<Timestamp>,
    #[serde(default)]
    next_event: bool,
    #[serde(default)]
    resume: bool,
}

const NOTHING_TO_DO: &str = "send one of {\"advance_seconds\": n}, {\"to\": \"2026-02-01T00:00:00Z\"}, {\"next_event\": true}, {\"pause\": true}, \
     {\"resume\": true} and {\"speed\": n}";

/// Moves the clock and answers the state. Deliveries that became due may still be under way: `POST /_sim/settle` waits for them.
pub(super) async fn turn(State(shared): State<Arc<Shared>>, Payload(body): Payload) -> Answered {
    let Turn { speed, pause, advance_seconds, to, next_event, resume } = read(&body)?;
    if !(pause || next_event || resume) && speed.is_none() && advance_seconds.is_none() && to.is_none() {
        return Err(NOTHING_TO_DO.into());
    }
    let clock = &shared.clock;
    if let Some(speed) = speed {
        clock.set_speed(speed)?;
    }
    if pause {
        clock.pause();
    }
    if let Some(seconds) = advance_seconds {
        clock.advance(Duration::try_from_secs_f64(seconds).map_err(|_| "advance_seconds is a number of seconds, 0 or more")?);
    }
    if let Some(to) = to {
        let by = to.duration_since(clock.now());
        clock.advance(Duration::try_from(by).map_err(|_| format!("the clock is past {to}: it goes forward only"))?);
    }
    if next_event {
        clock.advance_to_next_event()?;
    }
    if resume {
        clock.resume();
    }
    Ok(json(&state::view(&shared)))
}

/// `POST /_sim/settle`: answers the state once nothing is due and no delivery is under way.
/// The body says nothing, and is read all the same: hyper closes a connection whose body nobody took.
pub(super) async fn settle(State(shared): State<Arc<Shared>>, _: Payload) -> Response {
    shared.wait_until(|world| world.is_quiet()).await;
    json(&state::view(&shared))
}
