//! The web page with the fleet, the clock, the logs, the faults and the settings. The server renders the page. A small script
//! sends the forms and refreshes the page.

mod controls;
mod logs;

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderName, header};
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};
use serde::Deserialize;

use super::state::{self, StateView};
use super::{Refused, parameters};
use crate::line::LineState;
use crate::shared::Shared;
use crate::views::LineView;

/// Number of devices that the table shows at once.
const PAGE_SIZE: usize = 20;

/// The content security policy: the page loads nothing from other origins, and other pages cannot frame it.
const POLICY: (HeaderName, &str) = (
    header::CONTENT_SECURITY_POLICY,
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; \
     base-uri 'none'; frame-ancestors 'none'",
);

/// Query parameters that select the devices of the table.
#[derive(Deserialize)]
pub(super) struct TableQuery {
    #[serde(default)]
    state: String,
    #[serde(default)]
    after: u64,
}

pub(super) async fn page(
    State(shared): State<Arc<Shared>>,
    query: Result<Query<TableQuery>, QueryRejection>,
) -> Result<Response, Refused> {
    let shown = parameters(query)?;
    let body = render(&shared, &shown);
    Ok(([POLICY], axum::response::Html(body.into_string())).into_response())
}

pub(super) async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("page.css")).into_response()
}

pub(super) async fn script() -> Response {
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], include_str!("page.js")).into_response()
}

fn render(shared: &Shared, shown: &TableQuery) -> Markup {
    let state = state::view(shared);
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "ThingSpace simulator" }
                link rel="icon" href="data:,";
                link rel="stylesheet" href="page.css";
                script src="page.js" defer {}
            }
            body {
                header {
                    h1 { "ThingSpace simulator" }
                    p { "All devices and their state are simulated. The API is under " code { "/api" } "." }
                    p #message role="status" aria-live="polite" {}
                }
                main {
                    (controls::clock(&state))
                    (fleet(shared, &state, shown))
                    (logs::ledger(shared))
                    (logs::callbacks(shared))
                    (logs::calls(shared))
                    (controls::faults(shared))
                    (controls::settings(shared, &state))
                }
            }
        }
    }
}

fn fleet(shared: &Shared, state: &StateView, shown: &TableQuery) -> Markup {
    let wanted = LineState::parse(&shown.state);
    let (lines, more) = shared.visit(|world, _| {
        let mut lines = world.fleet.above(shown.after).filter(|line| wanted.is_none_or(|wanted| line.state == wanted));
        let views: Vec<LineView> = lines.by_ref().take(PAGE_SIZE).map(|line| LineView::of(line, world)).collect();
        (views, lines.next().is_some())
    });
    let next = lines.last().filter(|_| more).map(|line| line.device_id);
    html! {
        section #fleet {
            h2 { "Fleet" }
            (tiles(state, wanted))
            table {
                thead { tr { th { "ICCID" } th { "IMEI" } th { "MDN" } th { "State" } th { "Plan" } th { "Group" } th { "Added" } } }
                tbody {
                    @for line in &lines {
                        tr {
                            td.id { (line.iccid) }
                            td.id { (line.imei) }
                            td.id { (line.mdn.as_deref().unwrap_or("–")) }
                            td { span class=(class(line.state)) { (line.state) } }
                            td { (line.service_plan.as_deref().unwrap_or("–")) }
                            td { (line.group) }
                            td.id { (line.created_at.strftime("%Y-%m-%d")) }
                        }
                    }
                    @if lines.is_empty() { tr { td colspan="7" { "No device is in this state." } } }
                }
            }
            p {
                @if shown.after > 0 { a href={ "?state=" (state_name(wanted)) } { "first page" } " " }
                @if let Some(next) = next { a href={ "?state=" (state_name(wanted)) "&after=" (next) } { "next page" } }
            }
        }
    }
}

/// Renders a tile for all devices and a tile for each state. Each tile shows how many devices it stands for, and links to the
/// table of these devices. The tile of a state also has a bar.
fn tiles(state: &StateView, wanted: Option<LineState>) -> Markup {
    html! {
        nav.tiles aria-label="devices by state" {
            a href="?" aria-current=[wanted.is_none().then_some("true")] { b { (state.devices) } " all" }
            @for one in LineState::ALL {
                @let count = state.states.get(&one).copied().unwrap_or_default();
                a href={ "?state=" (state_name(Some(one))) } aria-current=[(wanted == Some(one)).then_some("true")] {
                    b #{ "count-" (class(one)) } { (count) } " " (one)
                    progress class=(class(one)) max=(state.devices.max(1)) value=(count) aria-hidden="true" {}
                }
            }
        }
    }
}

fn state_name(state: Option<LineState>) -> String {
    state.map(class).unwrap_or_default()
}

/// Returns the name of a state in CSS classes and query parameters.
fn class(state: LineState) -> String {
    state.as_str().replace(' ', "-")
}
