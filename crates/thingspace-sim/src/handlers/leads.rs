//! Leads of a partner account: nothing of them is kept, they follow from the seed and the clock (quirk sim-leads).

use axum::http::{HeaderValue, StatusCode, header};
use serde_json::{Value, json};

use super::reading::{own_account, unexpected};
use super::{Answer, Call, Handler};
use crate::clock::EPOCH;
use crate::refusal::Refusal;
use crate::rng::Rng;
use crate::text_limits::clipped;
use crate::world::World;

pub(super) static OPERATIONS: &[(&str, Handler)] = &[("listAccountLeads", leads)];

/// Leads in an answer at most (openapi/accounts.yaml, listAccountLeads).
const MOST: usize = 1_000;

const HOUR: i64 = 3_600;
const DAY: u64 = 86_400;

/// Leads that there are at the start.
const BEFORE_START: i64 = 1_040;

/// Seconds from one lead to the next.
const EVERY: i64 = 8 * HOUR;

/// Leads are closed within so many days.
const CLOSED_WITHIN: u64 = 90;

fn leads(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("aname"))?;
    let first = match call.parameter("next") {
        "" => 1,
        text => text.parse::<usize>().ok().filter(|next| *next > 0).ok_or_else(|| {
            unexpected(format!("next is the number from the Location header of the answer before, not {}", clipped(text)))
        })?,
    };
    // They are copied every hour, so that nothing changes in between.
    let since = (call.now.as_second() - EPOCH.as_second()).max(0) / HOUR * HOUR;
    let count = usize::try_from(BEFORE_START + since / EVERY).unwrap_or_default();
    let size = world.settings.page_size.min(MOST);
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

/// A lead by its number from 1, the oldest first, as it is so many seconds after the start.
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
