//! What the receiver does in addition to receiving: it updates the heartbeat, reports gaps (times without a receiver) and
//! refusals, and removes old messages. At the start and after each gap, it also asks the service for the
//! registered listeners and for the status of the open requests, and reports what the inbox may have missed.

use std::time::Duration;

use thingspace::Client;
use thingspace::callbacks::{Gap, HEARTBEAT_INTERVAL, Inbox, PRUNE_INTERVAL, Problem, Receiver, Refusals, SpoolStatus, store};
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval};

use super::listeners::CallbackPath;
use super::reconcile::Reconcile;
use crate::output::note;

/// The shortest time between two reports of refusals, so that a flood of invalid messages does not flood the log.
const REPORT: Duration = Duration::from_secs(10);

/// The regular work of a receiver.
pub struct Maintenance<'a> {
    pub receiver: &'a Receiver,
    /// `None` if the credentials of the API are not set. In that case, no calls are made to the API.
    pub client: Option<&'a Client>,
    /// Whether to start the delivery of queued SMS messages.
    pub sms: bool,
    pub path: CallbackPath,
}

impl Maintenance<'_> {
    /// Runs until the future is dropped. `gap` is the time without a receiver before the start of this one.
    pub async fn run(self, gap: Option<Gap>) {
        let inbox = self.receiver.inbox();
        // Calls to the API and removals of old messages run in separate tasks, because they must not delay the heartbeat.
        // Dropping the set cancels these tasks.
        let mut tasks = JoinSet::new();
        if let Some(gap) = gap {
            report_gap(gap);
        }
        self.start_reconciling(&mut tasks);
        let mut reports = Reports::default();
        let mut pruned: Option<Instant> = None;
        let mut beats = interval(HEARTBEAT_INTERVAL);
        beats.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            beats.tick().await;
            while tasks.try_join_next().is_some() {}
            let beat = inbox.update_heartbeat().await;
            reports.store(beat.as_ref().err());
            if let Ok(Some(gap)) = beat {
                report_gap(gap);
                self.start_reconciling(&mut tasks);
            }
            reports.spool(inbox.spooled());
            reports.refusals(inbox.refusals());
            reports.problems(self.receiver.problems());
            let is_unreachable = inbox.spooled().is_some_and(|spooled| spooled.error.is_some());
            if !is_unreachable && pruned.is_none_or(|pruned| pruned.elapsed() >= PRUNE_INTERVAL) {
                pruned = Some(Instant::now());
                tasks.spawn(prune(inbox.clone()));
            }
        }
    }

    fn start_reconciling(&self, tasks: &mut JoinSet<()>) {
        if let Some(client) = self.client.cloned() {
            let (inbox, sms, path) = (self.receiver.inbox().clone(), self.sms, self.path.clone());
            tasks.spawn(async move { Reconcile { inbox: &inbox, client: &client, path: &path }.run(sms).await });
        }
    }
}

fn report_gap(gap: Gap) {
    note(format_args!(
        "no receiver could store callbacks for {} s: callbacks that the service sent in this time may be lost",
        gap.seconds()
    ));
}

async fn prune(inbox: Inbox) {
    match inbox.prune().await {
        Ok(0) => {}
        Ok(removed) => note(format_args!("removed {removed} messages that are older than --keep")),
        Err(error) => note(format_args!("warning: old messages could not be removed: {error}")),
    }
}

/// The states at the last report. Only changes are reported.
#[derive(Default)]
struct Reports {
    store_failed: bool,
    refused: Refusals,
    at: Option<Instant>,
    problems: Vec<Problem>,
    /// The value of [`SpoolStatus::moved`] when the spool started to take callbacks. `None` while the spool takes no callbacks.
    spooling_since: Option<u64>,
    parked: u64,
}

impl Reports {
    /// Reports when callbacks can no longer be stored, and when they can be stored again.
    fn store(&mut self, error: Option<&store::Error>) {
        match error {
            Some(error) if !self.store_failed => {
                note(format_args!("warning: callbacks are refused with 503, because they cannot be stored: {error}"));
            }
            None if self.store_failed => note("callbacks can be stored again"),
            _ => {}
        }
        self.store_failed = error.is_some();
    }

    /// Reports when the spool starts to take callbacks, when all of them have been moved to the store, and when the store refuses
    /// some of them.
    fn spool(&mut self, now: Option<SpoolStatus>) {
        let Some(now) = now else { return };
        match (&now.error, self.spooling_since) {
            (Some(error), None) => {
                let hint = if now.is_bound {
                    ""
                } else {
                    "; this spool has never been connected to a store: check the URL of the store"
                };
                note(format_args!("warning: the store is unreachable, so the spool keeps callbacks: {error}{hint}"));
                self.spooling_since = Some(now.moved);
            }
            (None, Some(before)) if now.count == 0 => {
                note(format_args!("the store is back: {} callbacks were moved to it from the spool", now.moved - before));
                self.spooling_since = None;
            }
            _ => {}
        }
        if now.parked > self.parked {
            note(format_args!("warning: {now}; a NATS server refuses callbacks that are larger than its `max_payload`"));
        }
        self.parked = now.parked;
    }

    /// Reports new refusals by reason.
    fn refusals(&mut self, now: Refusals) {
        let is_soon = self.at.is_some_and(|at| at.elapsed() < REPORT);
        if is_soon || now == self.refused {
            return;
        }
        let before = self.refused;
        let new = [
            (now.credentials - before.credentials, "with wrong credentials"),
            (now.unreadable - before.unreadable, "that cannot be parsed (`thingspace inbox list --unreadable`)"),
            (now.too_large - before.too_large, "that are too large"),
            (now.not_stored - before.not_stored, "that could not be stored"),
        ];
        let new: Vec<String> = new.iter().filter(|(count, _)| *count > 0).map(|(count, why)| format!("{count} {why}")).collect();
        note(format_args!("refused callbacks: {}", new.join(", ")));
        (self.refused, self.at) = (now, Some(Instant::now()));
    }

    /// Reports new problems, except those of the store and the spool, which [`store`](Self::store) and [`spool`](Self::spool)
    /// report.
    fn problems(&mut self, now: Vec<Problem>) {
        let is_new = |problem: &&Problem| {
            !problem.is_failure() && !matches!(problem, Problem::Spooling(_)) && !self.problems.contains(problem)
        };
        for problem in now.iter().filter(is_new) {
            note(format_args!("warning: {problem}"));
        }
        self.problems = now;
    }
}
