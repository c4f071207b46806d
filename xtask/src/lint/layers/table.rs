//! The layers of each crate.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};

/// The source folder of each crate, with the crate's layers. Each line is a layer. The lowest layer is on the first line. Text
/// after `#` is a comment.
///
/// A module may use the modules of lower layers, which are on earlier lines. On the same line, modules joined by `+` may use each
/// other, but modules separated by `,` may not. The crate root (lib.rs or main.rs) may use every module, but no module may use
/// what the root itself defines. Every module of the crate must be in the table, and every name in the table must be a module.
pub(super) const LAYERS: &[(&str, &str)] = &[
    (
        "crates/thingspace/src",
        "sanitize
         error
         transport + auth + client      # a call needs a login, a login is itself a call, and the client holds the state of both
         operation
         device
         changes
         resources
         blocking",
    ),
    (
        "crates/thingspace-sim/src",
        "clip, description, error, groups, inbox, issued_secrets, journal, rng, snapshot_serde
         clock, deliveries, ids, nearest, remote, unknown_members, values
         fault, line, quirks, refusal
         auth, fleet, ledger
         remote_access, world
         handlers, snapshot, views
         shared
         admin
         http
         simulator + builder            # the facade and its builder
         client",
    ),
    (
        "crates/thingspace-cli/src",
        "failure
         input, output
         arguments, interrupt
         connect
         workflow
         commands",
    ),
    (
        "crates/thingspace-python/src",
        "errors
         runtime
         convert
         callbacks, lists
         requests
         jobs
         nouns
         client
         simulator",
    ),
    (
        "crates/thingspace-device-file/src",
        "column, record
         error, identifier, rows
         decode, duplicates, json, separated
         reader",
    ),
    (
        "crates/thingspace-store/src",
        "error
         description
         entry, parameters, background, tls
         cell
         store + skipping, group, wake
         conformance, copy, faults, memory, sqlite, postgres, nats
         open
         lazy",
    ),
    (
        "crates/thingspace-callbacks/src",
        "body, credentials
         refusal, undecoded + message
         event
         from_device, sender
         inbox
         consumer, receiver",
    ),
    (
        "crates/thingspace-jobs/src",
        "error, patient, settings
         cells, identity, outcome, parts
         journal
         clock
         budget, context, lease, progress, rate
         hold, report, summary
         job
         start
         jobs",
    ),
    (
        "xtask/src",
        "process, description
         lint
         generate, conformance
         tasks",
    ),
];

/// The name of the table in findings.
pub(super) const TABLE: &str = "the table in xtask/src/lint/layers/table.rs";

/// Maps each module to the modules that it may use, including itself.
pub(super) type Allowed = BTreeMap<String, BTreeSet<String>>;

pub(super) fn allowed_uses(table: &str) -> Result<Allowed> {
    let mut allowed = Allowed::new();
    let mut below = BTreeSet::new();
    for line in table.lines() {
        let line = line.split('#').next().unwrap_or_default();
        let groups: Vec<BTreeSet<String>> =
            line.split(',').map(|group| group.split('+').map(|module| module.trim().to_owned()).collect()).collect();
        for group in &groups {
            for module in group {
                let may_use = below.union(group).cloned().collect();
                if module.is_empty() || allowed.insert(module.clone(), may_use).is_some() {
                    bail!("{TABLE}: `{}` has an empty or a repeated module", line.trim());
                }
            }
        }
        below.extend(groups.into_iter().flatten());
    }
    Ok(allowed)
}
