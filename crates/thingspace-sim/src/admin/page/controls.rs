//! The controls of the admin page: clock, faults, switches, deliveries and reset. The `data-post` of a form is the path of the
//! admin API that receives the form as JSON.

use maud::{Markup, html};

use crate::admin::state::StateView;
use crate::fault::ActiveFault;
use crate::shared::Shared;

/// Steps by which the page advances the clock. They include 20 minutes, after which idle sessions expire, and 90 days, after
/// which suspended lines resume.
const STEPS: [(&str, u64); 5] =
    [("1 min", 60), ("20 min", 1_200), ("1 day", 86_400), ("30 days", 2_592_000), ("90 days", 7_776_000)];

/// The effects of faults, each with the name of its numeric JSON member, or an empty string if the effect has no numeric
/// member.
const EFFECTS: [(&str, &str); 12] = [
    ("status", "status"),
    ("gateway", "status"),
    ("html", "status"),
    ("rate-limited", "retry_after_seconds"),
    ("bearer-refused", ""),
    ("session-refused", ""),
    ("delay", "seconds"),
    ("hang", ""),
    ("close", ""),
    ("reset", ""),
    ("cut", "bytes"),
    ("stall", "bytes"),
];

pub(super) fn clock(state: &StateView) -> Markup {
    let clock = &state.clock;
    html! {
        section #clock {
            h2 { "Clock" }
            p.now {
                time datetime=(clock.now) #now { (clock.now.strftime("%Y-%m-%d %H:%M:%S UTC")) }
                " " span.hint { @if clock.running { "running at " (clock.speed) "x speed" } @else { "paused" } }
            }
            p.hint {
                (state.planned) " planned events"
                @if let Some(next) = state.next_event { ", the next at " time datetime=(next) { (next.strftime("%Y-%m-%d %H:%M:%S")) } }
                @if state.deliveries > 0 { "; " (state.deliveries) " callbacks in flight" }
            }
            div.row {
                @if clock.running {
                    form data-post="clock" { button name="pause" value="true" { "Pause" } }
                } @else {
                    form data-post="clock" { button name="resume" value="true" { "Run" } }
                }
                form data-post="clock" { button name="next_event" value="true" { "Next event" } }
                @for (name, seconds) in STEPS {
                    form data-post="clock" { button name="advance_seconds" value=(seconds) { "+ " (name) } }
                }
                form data-post="clock" {
                    label { "Speed " input type="number" name="speed" min="0.001" max="100000000" step="any" value=(clock.speed); }
                    button { "Set" }
                }
            }
        }
    }
}

pub(super) fn faults(shared: &Shared) -> Markup {
    let faults: Vec<ActiveFault> = shared.visit(|world, _| world.faults.active().cloned().collect());
    html! {
        section #faults {
            h2 { "Faults" }
            @if faults.is_empty() { p.hint { "No fault is active. Every call is answered as the service would answer it." } } @else {
                table {
                    thead { tr { th { "Id" } th { "Fault" } th { "Matched" } th { "Applied" } th { "" } } }
                    tbody {
                        @for fault in &faults {
                            tr {
                                td.id { (fault.id) }
                                td.id { (members(fault)) }
                                td.id { (fault.met) }
                                td.id { (fault.struck) }
                                td { form data-delete={ "faults/" (fault.id) } { button { "Remove" } } }
                            }
                        }
                    }
                }
            }
            form.row data-post="faults" {
                label { "Effect " select name="effect" { @for (effect, number) in EFFECTS { option value=(effect) data-number=(number) { (effect) } } } }
                label { "Number " input type="number" name="number" min="0" size="6" placeholder="status, s, bytes"; }
                label { "Operation " input name="operation" placeholder="all"; }
                label { "Device " input name="device" placeholder="all"; }
                label { "Times " input type="number" name="times" min="1" size="4" placeholder="always"; }
                label { "Rate " input type="number" name="rate" min="0" max="1" step="any" size="4" placeholder="1"; }
                label { input type="checkbox" name="acted" value="true"; " carry out the operation first" }
                button { "Inject" }
            }
        }
    }
}

/// Lists the members of a fault, except members that are `false`.
fn members(fault: &ActiveFault) -> String {
    let members = serde_json::to_value(&fault.fault).unwrap_or_default();
    let members = members.as_object().into_iter().flatten().filter(|(_, value)| **value != serde_json::Value::Bool(false));
    let shown = |(name, value): (&String, &serde_json::Value)| match value.as_str() {
        Some(string) => format!("{name} {string}"),
        None => format!("{name} {value}"),
    };
    members.map(shown).collect::<Vec<_>>().join(", ")
}

pub(super) fn settings(shared: &Shared, state: &StateView) -> Markup {
    let (switches, deliveries) = shared.visit(|world, _| (world.settings.switches.all(), world.settings.deliveries));
    html! {
        section #settings {
            h2 { "Quirk switches" }
            div.row {
                @for (id, set) in &switches {
                    @let quirk = crate::quirks().iter().find(|quirk| quirk.id == *id);
                    form data-post="switches" data-at-once="true" {
                        label title=(quirk.map_or("", |quirk| quirk.says.as_str())) {
                            (id) " "
                            select name=(id) {
                                @for value in quirk.map_or(&[][..], |quirk| &quirk.switch) {
                                    option value=(value) data-string="true" selected[value == set] { (value) }
                                }
                            }
                        }
                    }
                }
            }
            h2 { "Callback delivery" }
            form.row data-post="deliveries" {
                label { "Duplicates " input type="number" name="duplicates" min="0" max="1" step="any" value=(deliveries.duplicates); }
                label { "Losses " input type="number" name="losses" min="0" max="1" step="any" value=(deliveries.losses); }
                label {
                    "Delay up to " input type="number" name="reordering_seconds" min="0" step="any" value=(deliveries.reordering.as_secs_f64()); " s"
                }
                button { "Set" }
            }
            h2 { "Reset" }
            form.row data-post="reset" data-confirm="This discards the current state, the ledger and the journal. Reset the simulator?" {
                label { "Devices " input type="number" name="devices" min="0" max="5000000" value=(state.devices); }
                label { "Seed " input type="number" name="seed" min="0" value=(state.seed); }
                button { "Reset" }
            }
        }
    }
}
