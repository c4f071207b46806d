//! Leads of a partner account. Leads are computed from the seed and the clock rather than stored (quirk sim-leads).

use axum::http::{HeaderValue, StatusCode, header};
use serde_json::{Value, json};

use super::reading::{own_account, unexpected};
use super::{Answer, Call, Handler};
use crate::clip::clipped;
use crate::refusal::Refusal;
use crate::rng::Rng;
use crate::world::World;

pub(super) static OPERATIONS: &[(&str, Handler)] = &[("listAccountLeads", leads)];

/// Maximum number of leads in an answer (openapi/accounts.yaml, listAccountLeads).
const MAX_LEADS: usize = 1_000;

const HOUR: i64 = 3_600;
const DAY: u64 = 86_400;

/// Number of leads at the start time of the simulation.
const BEFORE_START: i64 = 1_040;

/// Seconds from one lead to the next.
const EVERY: i64 = 8 * HOUR;

/// Maximum number of days between the arrival of a lead and its closing.
const CLOSED_WITHIN: u64 = 90;

fn leads(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("aname"))?;
    let first = match call.parameter("next") {
        "" => 1,
        value => value.parse::<usize>().ok().filter(|next| *next > 0).ok_or_else(|| {
            unexpected(format!("next must be the number from the Location header of the previous answer, not {}", clipped(value)))
        })?,
    };
    // Round down to full hours, because the service updates its leads only once per hour (quirk sim-leads).
    let since = (call.now.as_second() - world.settings.start.as_second()).max(0) / HOUR * HOUR;
    let count = usize::try_from(BEFORE_START + since / EVERY).unwrap_or_default();
    let size = world.settings.page_size.min(MAX_LEADS);
    let end = first.saturating_add(size);
    let shown: Vec<Value> = (first..end.min(count + 1)).map(|number| lead(world.settings.seed, number, since)).collect();
    let has_more = end <= count;
    let mut answer = Answer::from(json!({"leads": shown, "hasMoreData": has_more}));
    if has_more {
        let location = format!("/m2m/v1/leads/{}?next={end}", world.fleet.account());
        answer.status = StatusCode::ACCEPTED;
        answer.header = HeaderValue::try_from(location).ok().map(|location| (header::LOCATION, location));
    }
    Ok(answer)
}

/// Returns a lead as it is `since` seconds after the start time of the simulation. The oldest lead has number 1.
fn lead(seed: u64, number: usize, since: i64) -> Value {
    let mut rng = Rng::new(seed, "leads", number as u64);
    let arrived = (i64::try_from(number).unwrap_or(i64::MAX).saturating_sub(BEFORE_START)).saturating_mul(EVERY);
    let open = i64::try_from(DAY + rng.below((CLOSED_WITHIN - 1) * DAY)).unwrap_or(i64::MAX);
    let closed = arrived.saturating_add(open) <= since;
    let places = [("Springfield", "IL", "62701"), ("Portland", "OR", "97201"), ("Albany", "NY", "12201")];
    let (city, state, zip) = places[usize::try_from(rng.below(3)).unwrap_or_default() % 3];
    json!({
        "leadId": (30_000_000 + number).to_string(),
        "leadState": if closed { "Closed" } else { "Qualified" },
        "address": {
            "addressLine1": format!("{} Example Street", 100 + rng.below(900)),
            "city": city,
            "state": state,
            "zip": zip,
            "country": "USA",
        },
    })
}
