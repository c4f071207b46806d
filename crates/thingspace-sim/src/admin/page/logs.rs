//! The sections of the admin page that show the latest ledger entries, callback deliveries and calls.

use maud::{Markup, html};

use crate::ledger::{LedgerEntry, LedgerEvent};
use crate::shared::Shared;

/// The maximum number of entries that each section shows.
const LATEST: usize = 25;

/// The number of latest ledger entries in which the section of callbacks looks for deliveries.
const SEARCHED: usize = 2_000;

pub(super) fn ledger(shared: &Shared) -> Markup {
    let mut entries = latest(shared, LATEST);
    entries.reverse();
    html! {
        section #ledger {
            h2 { "Ledger" }
            p.hint { "Accepted changes and their consequences, latest first. " a href="ledger" { "All as JSON" } }
            @if entries.is_empty() { p { "No change has been accepted yet." } } @else { (table(&entries)) }
        }
    }
}

pub(super) fn callbacks(shared: &Shared) -> Markup {
    let mut entries = latest(shared, SEARCHED);
    entries.retain(|entry| {
        matches!(entry.event, LedgerEvent::CallbackDelivered | LedgerEvent::CallbackFailed | LedgerEvent::CallbackLost)
    });
    entries.reverse();
    entries.truncate(LATEST);
    let listeners: Vec<(String, String)> = shared.visit(|world, _| {
        world.listeners.iter().map(|(service, listener)| ((*service).to_owned(), listener.url.to_string())).collect()
    });
    html! {
        section #callbacks {
            h2 { "Callbacks" }
            @if listeners.is_empty() {
                p.hint { "No listener is registered, so callbacks are lost. A client without a listener of its own can register " code { "…/_sim/inbox" } "." }
            } @else {
                ul { @for (service, url) in &listeners { li { b { (service) } ": " code { (url) } } } }
            }
            @if !entries.is_empty() { (table(&entries)) }
        }
    }
}

pub(super) fn calls(shared: &Shared) -> Markup {
    let calls = shared.visit(|world, _| {
        let journal = &world.journal;
        journal.entries(journal.latest().saturating_sub(LATEST as u64))
    });
    html! {
        section #calls {
            h2 { "Calls" }
            p.hint { "The calls that arrived, latest first. " a href="journal" { "All as JSON" } }
            table {
                thead { tr { th { "Number" } th { "At" } th { "Call" } th { "Operation" } th { "Status" } } }
                tbody {
                    @for call in calls.iter().rev() {
                        tr {
                            td.id { (call.seq) }
                            td.id { (call.at.strftime("%m-%d %H:%M:%S")) }
                            td.id { (call.method) " " (call.path) }
                            td { (call.operation.as_deref().unwrap_or("–")) }
                            td.id {
                                @match call.status { Some(status) => { (status) } None => { "no response" } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn latest(shared: &Shared, count: usize) -> Vec<LedgerEntry> {
    shared.visit(|world, _| {
        let after = world.latest_entry().saturating_sub(count as u64);
        world.ledger(after)
    })
}

fn table(entries: &[LedgerEntry]) -> Markup {
    html! {
        table {
            thead { tr { th { "At" } th { "Event" } th { "Operation" } th { "Device" } th { "Change" } th { "Outcome" } } }
            tbody {
                @for entry in entries {
                    tr {
                        td.id { (entry.at.strftime("%m-%d %H:%M:%S%.3f")) }
                        td { (event(entry)) }
                        td { (entry.operation) }
                        td.id { (entry.device.as_ref().and_then(|device| device.iccid.as_deref()).unwrap_or("–")) }
                        td { (change(entry)) }
                        td { (entry.code.as_deref().or(entry.service.as_deref()).unwrap_or("")) }
                    }
                }
            }
        }
    }
}

fn event(entry: &LedgerEntry) -> String {
    let name = serde_json::to_value(entry.event).ok().and_then(|name| Some(name.as_str()?.replace('_', " "))).unwrap_or_default();
    match (entry.devices, entry.attempt) {
        (Some(devices), _) => format!("{name} ({devices} devices)"),
        (None, Some(attempt)) if attempt > 1 => format!("{name} (attempt {attempt})"),
        _ => name,
    }
}

fn change(entry: &LedgerEntry) -> String {
    match (entry.from, entry.to) {
        (Some(from), Some(to)) if from != to => format!("{from} → {to}"),
        (_, Some(state)) | (Some(state), None) => state.to_string(),
        (None, None) => String::new(),
    }
}
