//! Searches for evidence that requests without an answer were accepted. Nothing here sends a change.
//!
//! A part is the set of devices that one request names. An intent is the entry that is written before the request is sent. The
//! baseline is the state of the devices in the account's device list before the change.
//!
//! | change | what proves that a request was accepted |
//! |---|---|
//! | activate, suspend, restore, deactivate, move to another account | an entry in the history of one device of the part, if the client's API user made the change after the intent and no other job can have made it. The service accepts or refuses a request as a whole, so one entry proves that the whole part was accepted |
//! | plan, cost center, custom fields, place of use, identifiers | for each device separately: a list shows the expected state now, and the baseline showed another state before the intent |
//! | labels, groups | nothing, so the devices stay unknown. Setting or removing a label or group twice has the same effect as once, so `resend_unknown` does no harm |
//! | SMS, eUICC profiles, EID swaps, custom states, add, delete, upload | nothing, so the devices stay unknown |
//!
//! A history without such an entry does not prove that the request was refused, because the service may still process it.

use std::time::Duration;

use thingspace::{ChangeRequest, DeviceKey, Outcome};

use super::Job;
use crate::error::Result;
use crate::hold::OtherJobs;
use crate::journal::entries::{self, Found, Intent, OutcomeRows};
use crate::journal::fold::{Current, JobState, PartStatus};
use crate::outcome::Settled;
use crate::parts::PartId;
use crate::progress::ProgressEvent;

/// The maximum number of histories to read per part in one search. If the service accepted the part, every device of the part
/// has the change in its history, so one history would suffice. The second one is read in case the first one cannot be read or
/// does not show the change yet.
const PROBES: usize = 2;

/// If more parts than this have no answer, the search of histories does not also read the current state of devices. The state
/// would only explain in the report why devices are unknown.
const EXPLAINED: usize = 5;

/// A part whose request has no answer.
struct Lost {
    part: PartId,
    current: Current,
    intent: Intent,
    intent_at: i64,
    open: Vec<usize>,
}

impl Lost {
    /// Whether the clock of the worker that wrote the intent differed from the clock of the service by more than a minute.
    fn has_wrong_clock(&self) -> bool {
        self.intent.service_ahead.is_some_and(|ahead| ahead.abs() > 60_000)
    }
}

impl Job {
    /// Searches once for evidence that the parts without an answer were accepted. Returns the number of parts that have no
    /// answer, no evidence of acceptance, and at least one unknown device after the search.
    pub(super) async fn search(&self) -> Result<usize> {
        let lost = {
            let state = self.refreshed().await?;
            lost_parts(&state)
        };
        if lost.is_empty() {
            return Ok(0);
        }
        let change = self.0.state.lock().await.start.change.clone();
        if change.has_history() {
            self.search_histories(&lost).await?;
        } else if change.is_listed() {
            self.search_lists(&lost).await?;
        }
        let state = self.refreshed().await?;
        Ok(lost_parts(&state).len())
    }

    /// Whether a history or a list can show that a request without an answer was accepted.
    pub(super) async fn can_search(&self) -> bool {
        let state = self.0.state.lock().await;
        state.start.change.has_history() || state.start.change.is_listed()
    }

    async fn search_histories(&self, lost: &[Lost]) -> Result<()> {
        let context = &self.0.context;
        let earliest = lost.iter().map(|lost| lost.intent_at).min().unwrap_or_default();
        let mut others = self.0.others.lock().await;
        // Skip jobs that ended more than 10 minutes before the earliest intent: their changes cannot be mistaken for the change
        // of this job. If a clock was set or is wrong, it is unknown which jobs ended before the intent, so read every job.
        let is_clock_wrong = context.watch.jumps() > 0 || lost.iter().any(Lost::has_wrong_clock);
        let is_near = |settled: i64| is_clock_wrong || settled > earliest - 10 * 60_000;
        others.refresh(context, &self.0.id, |_, settled| settled.is_none_or(is_near)).await?;
        let is_explained = lost.len() <= EXPLAINED;
        for lost in lost {
            let (change, probes) = {
                let state = self.0.state.lock().await;
                (state.start.change.clone(), probes(&state, &others, lost))
            };
            if probes.is_empty() {
                continue;
            }
            let keys: Vec<DeviceKey> = probes.iter().map(|(_, key)| key.clone()).collect();
            let request =
                ChangeRequest::unanswered(&context.client, &change, keys, context.time_of(&lost.intent, lost.intent_at));
            let outcomes = request.reconcile().await;
            let rows = probes.iter().zip(outcomes.iter());
            let rows: OutcomeRows = rows.filter_map(|((index, _), (_, outcome))| Some((*index, Settled::of(outcome)?))).collect();
            match rows.first() {
                Some((index, _)) => self.adopt(lost, *index, &rows).await?,
                None if is_explained => self.explain_lost(&request, &probes).await,
                None => {}
            }
        }
        Ok(())
    }

    /// Reads the current state of the probed devices, to explain in the report why they are unknown. The state proves nothing
    /// about the request.
    async fn explain_lost(&self, request: &ChangeRequest, probes: &[(usize, DeviceKey)]) {
        let outcomes = request.wait().timeout(Duration::ZERO).await;
        for ((index, _), (_, outcome)) in probes.iter().zip(outcomes.iter()) {
            if let Outcome::Unknown { reason } = outcome {
                self.explain(*index, reason.clone());
            }
        }
    }

    /// Records that a part was accepted, and counts its devices toward the budgets. `rows` contains the outcomes that prove the
    /// acceptance, and `device` is the index of the device with the first of these outcomes.
    async fn adopt(&self, lost: &Lost, device: usize, rows: &OutcomeRows) -> Result<()> {
        let context = &self.0.context;
        let device = self.0.state.lock().await.devices[device].to_string();
        let evidence = rows.first().map_or_else(|| "history".to_owned(), |(_, settled)| settled.evidence.clone());
        let found = Found::Adopted { evidence, device };
        let key = format!("{}/found", entries::try_key(&self.0.id, &lost.part, lost.current.number));
        let entry = entries::entry(&self.0.id, key, "adopted", &found, context.clock())?;
        context.store.append(vec![entry, self.outcomes_entry(rows)?]).await?;
        let state = self.refreshed().await?;
        let devices: Vec<DeviceKey> =
            state.indices(&lost.part, &lost.current).iter().map(|index| state.devices[*index].clone()).collect();
        self.emit(ProgressEvent::Found { devices: devices.len() }, &state);
        drop(state);
        self.spend(&lost.part, lost.current.number, &devices, lost.intent_at).await
    }

    async fn search_lists(&self, lost: &[Lost]) -> Result<()> {
        let (change, indices, devices) = {
            let state = self.0.state.lock().await;
            let indices: Vec<usize> = lost.iter().flat_map(|lost| flippable(&state, lost)).collect();
            let devices: Vec<DeviceKey> = indices.iter().map(|index| state.devices[*index].clone()).collect();
            (state.start.change.clone(), indices, devices)
        };
        if devices.is_empty() {
            return Ok(());
        }
        let reached = self.0.context.client.is_as_expected(&change, &devices).await?;
        let settled = Settled::polled();
        let flipped = indices.into_iter().zip(reached).filter(|(_, reached)| *reached == Some(true));
        let rows: OutcomeRows = flipped.map(|(index, _)| (index, settled.clone())).collect();
        if rows.is_empty() {
            return Ok(());
        }
        self.write(vec![self.outcomes_entry(&rows)?]).await?;
        let state = self.refreshed().await?;
        self.emit(ProgressEvent::Outcomes, &state);
        Ok(())
    }
}

/// The parts that have no answer and at least one unknown device. They may include a part that another worker is sending right
/// now. A search does no harm to such a part, because it sends no change.
fn lost_parts(state: &JobState) -> Vec<Lost> {
    let parts = state.parts().into_iter().filter_map(|part| {
        let current = state.current(&part);
        let (intent, intent_at) = current.intent.clone()?;
        let open: Vec<usize> = state.indices(&part, &current).into_iter().filter(|index| state.known[*index].is_none()).collect();
        let is_lost = current.status == PartStatus::Unanswered && !open.is_empty();
        is_lost.then_some(Lost { part, current, intent, intent_at, open })
    });
    parts.collect()
}

/// Selects at most [`PROBES`] unknown devices of a part, to read their histories. Skips devices with a similar change by another
/// job, because their histories would prove nothing about the part.
fn probes(state: &JobState, others: &OtherJobs, lost: &Lost) -> Vec<(usize, DeviceKey)> {
    let ambiguous = others.ambiguous(state, lost.intent.at_service(lost.intent_at));
    let devices = lost.open.iter().map(|index| (*index, state.devices[*index].clone()));
    devices.filter(|(_, key)| !ambiguous.may_contain(key)).take(PROBES).collect()
}

/// The unknown devices of a part that were not yet in the expected state before the intent, according to the baseline. If a list
/// now shows such a device in the expected state, the request was accepted.
fn flippable(state: &JobState, lost: &Lost) -> Vec<usize> {
    lost.open.iter().copied().filter(|index| state.baseline.differed_before(*index, lost.current.place)).collect()
}
