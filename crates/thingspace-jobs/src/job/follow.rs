//! Finds the outcomes of devices whose request was accepted. Works in rounds: one round collects callbacks for a while, then
//! polls once, and then records the outcomes in the journal. So if the process is killed, the outcomes of at most one round are
//! lost, and a later process polls for them again.

use std::time::{Duration, SystemTime};

use thingspace::callbacks::Inbox;
use thingspace::{ChangeRequest, ChangeRequests, DeviceKey, Outcome};

use super::Job;
use crate::context::Context;
use crate::error::Result;
use crate::journal::entries::{OutcomeRows, time};
use crate::journal::fold::{JobState, PartStatus};
use crate::outcome::Settled;
use crate::progress::ProgressEvent;

/// The maximum number of outcomes per journal entry.
const ROWS: usize = 2_000;

/// The devices that were in an accepted request and have no outcome so far.
pub(super) struct Open {
    indices: Vec<usize>,
    requests: Vec<(Vec<DeviceKey>, Option<String>, SystemTime)>,
}

impl Open {
    pub(super) fn is_empty(&self) -> bool {
        self.indices.is_empty()
    }

    fn of(context: &Context, state: &JobState) -> Self {
        let mut open = Self { indices: Vec::new(), requests: Vec::new() };
        for part in state.parts() {
            let current = state.current(&part);
            let request_id = match &current.status {
                PartStatus::Accepted { request_id } => request_id.clone(),
                PartStatus::Adopted => None,
                _ => continue,
            };
            let indices = state.indices(&part, &current).into_iter().filter(|index| state.known[*index].is_none());
            let indices: Vec<usize> = indices.collect();
            if indices.is_empty() {
                continue;
            }
            let devices = indices.iter().map(|index| state.devices[*index].clone()).collect();
            let sent = current.intent.as_ref().map_or_else(|| time(state.created), |(intent, at)| context.time_of(intent, *at));
            open.requests.push((devices, request_id, sent));
            open.indices.extend(indices);
        }
        open
    }
}

impl Job {
    /// Returns the devices that were in an accepted request and have no outcome so far.
    pub(super) async fn open_devices(&self) -> Result<Open> {
        Ok(Open::of(&self.0.context, &*self.refreshed().await?))
    }

    /// Whether a round can find outcomes. The sources are callbacks (with an inbox), device lists and histories (if they show
    /// this kind of change), and, for a single open device, the status of its request (if the service reports one).
    pub(super) async fn can_follow(&self, open: &Open, has_inbox: bool) -> bool {
        let state = self.0.state.lock().await;
        let change = &state.start.change;
        let has_status = change.has_status() && open.indices.len() == 1 && open.requests.iter().all(|(_, id, _)| id.is_some());
        has_inbox || change.is_listed() || change.has_history() || has_status
    }

    /// Runs one round: waits for `pause` and collects callbacks from `inbox` meanwhile, then polls once. Records the outcomes of
    /// the `open` devices that are now final, and returns their number.
    pub(super) async fn follow(&self, open: Open, inbox: Option<&Inbox>, pause: Duration) -> Result<usize> {
        let context = &self.0.context;
        let change = self.0.state.lock().await.start.change.clone();
        let requests = open
            .requests
            .into_iter()
            .map(|(devices, id, sent)| ChangeRequest::accepted(&context.client, &change, devices, id, sent));
        let mut wait = ChangeRequests::of(&context.client, &change, requests.collect()).wait().poll_after(pause).timeout(pause);
        if let Some(inbox) = inbox {
            wait = wait.listening(inbox);
        }
        let outcomes = wait.await;
        let mut rows = OutcomeRows::new();
        for (index, (_, outcome)) in open.indices.iter().zip(outcomes.iter()) {
            match (Settled::of(outcome), outcome) {
                (Some(settled), _) => rows.push((*index, settled)),
                (None, Outcome::Unknown { reason }) => self.explain(*index, reason.clone()),
                (None, _) => {}
            }
        }
        for rows in rows.chunks(ROWS) {
            self.write(vec![self.outcomes_entry(&rows.to_vec())?]).await?;
        }
        if !rows.is_empty() {
            let state = self.refreshed().await?;
            self.emit(ProgressEvent::Outcomes, &state);
        }
        Ok(rows.len())
    }
}
