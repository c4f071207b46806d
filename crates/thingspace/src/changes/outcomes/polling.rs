//! Polls the status of a request, and the states and histories of its devices.

use std::time::Duration;

use futures_util::TryStreamExt as _;
use futures_util::stream::{self, StreamExt as _};
use thingspace_raw::ops;
use thingspace_raw::types::RequestStatus;

use crate::State;
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::outcomes::outcome::{Evidence, Outcome, Refusal};
use crate::changes::outcomes::reconcile::{CONCURRENCY, history_since, is_elsewhere, moved};
use crate::changes::outcomes::wait::{Waiting, nothing_happened};
use crate::client::Client;
use crate::device::find::find;
use crate::device::id::{DeviceId, DeviceKey};
use crate::device::list::ListDevices;
use crate::device::record::Device;
use crate::error::{ErrorKind, Result};

/// The maximum number of devices to poll individually. If more devices have no outcome yet, a poll lists the account instead.
const POLLED_INDIVIDUALLY: usize = 20;

/// The maximum number of histories to read per round of polling. Each history takes one call.
const HISTORIES_PER_ROUND: usize = 200;

/// The maximum number of devices to search for individually per round of polling, after a move to another account.
const MOVES_PER_ROUND: usize = 1_000;

/// When to stop waiting for a device if the answer to its request was lost. At least this number of polls in a row must have
/// found the device unchanged, and at least this time must have passed since the request was sent.
const UNCHANGED: (u32, Duration) = (3, Duration::from_secs(20));

impl Waiting {
    /// Polls the devices without an outcome. A failed poll does not end the wait, because later polls may succeed. If the last
    /// poll failed, its error is added to the reasons of the outcomes that stay unknown.
    pub(crate) async fn poll(&mut self) {
        let open = self.tracker.open;
        let mut failed = self.adopt_callbacks().await.err();
        if self.tracker.open > 0 {
            failed = self.poll_devices().await.err().or(failed);
        }
        if self.tracker.open > 0 && !self.has_status {
            failed = self.read_histories().await.err().or(failed);
            self.settle_unchanged();
        }
        self.failed_poll = failed;
        if self.tracker.open != open {
            self.report();
        }
    }

    async fn poll_devices(&mut self) -> Result<()> {
        self.has_status = false;
        match self.scope.request_id().map(str::to_owned) {
            Some(id) if self.can_fetch_status() => {
                let status = self.fetch_status(&id).await;
                self.has_status = status.is_ok();
                // If the status cannot be fetched, poll the device itself.
                if self.has_status { status } else { self.poll_expectation().await.and(status) }
            }
            _ => self.poll_expectation().await,
        }
    }

    async fn poll_expectation(&mut self) -> Result<()> {
        match self.tracker.open {
            _ if !self.scope.expectation.is_visible() => Ok(()),
            open if open <= POLLED_INDIVIDUALLY => self.poll_individually().await,
            _ => self.poll_by_listing().await,
        }
    }

    /// Returns whether the status of the request can be fetched. ThingSpace must offer a status for this kind of change, the
    /// request must name a single device (openapi/provisioning.yaml, getRequestStatus), and the request id must be known.
    pub(crate) fn can_fetch_status(&self) -> bool {
        self.scope.kind.has_status() && self.tracker.len() == 1 && self.scope.request_id().is_some()
    }

    async fn fetch_status(&mut self, request_id: &str) -> Result<()> {
        let client = &self.scope.client;
        let status = if matches!(self.scope.kind, ChangeKind::Profile(_)) {
            // The status of a profile request has its own operation (openapi/euicc.yaml, getGlobalRequestStatus).
            let call = client.call(ops::GetGlobalRequestStatus).with(ops::GetGlobalRequestStatus::REQUEST_ID, request_id);
            call.send().await?.status
        } else {
            client.call(ops::GetRequestStatus).with(ops::GetRequestStatus::REQUEST_ID, request_id).send().await?.status
        };
        match status_outcome(status.as_ref()) {
            Some(outcome) => self.tracker.settle(0, outcome),
            None => self.observations[0].status = status.map(|status| status.to_string()),
        }
        Ok(())
    }

    /// Polls each device separately. If the service rejects a call for one device, continues with the next device and returns the
    /// last such error at the end. Any other error ends the poll.
    async fn poll_individually(&mut self) -> Result<()> {
        let mut failed = Ok(());
        for index in self.tracker.pending() {
            // If the request names a device twice, the poll of the earlier index may have determined the outcome of this index.
            if !self.tracker.is_open(index) {
                continue;
            }
            match self.poll_device(index).await {
                Ok(()) => {}
                Err(error) if matches!(error.kind(), ErrorKind::Rejected | ErrorKind::NotFound | ErrorKind::Conflict) => {
                    failed = Err(error)
                }
                Err(error) => return Err(error),
            }
        }
        failed
    }

    async fn poll_device(&mut self, index: usize) -> Result<()> {
        if matches!(self.scope.expectation, Expectation::Account(_)) {
            return self.poll_moved(vec![index]).await;
        }
        let client = self.scope.client.clone();
        let ids: Vec<DeviceId> = self.scope.expectation.search_ids(self.tracker.key(index));
        for id in &ids {
            if let Some(device) = find(&client, id, client.account()).await? {
                self.observe(index, &device);
                return Ok(());
            }
        }
        self.observe_missing(index);
        Ok(())
    }

    /// Searches concurrently for devices that should have moved to another account.
    async fn poll_moved(&mut self, indices: Vec<usize>) -> Result<()> {
        let target = self.scope.expectation.account().unwrap_or(self.scope.client.account()).to_owned();
        let searches = indices.into_iter().map(|index| {
            let (client, key, target) = (self.scope.client.clone(), self.tracker.key(index).clone(), target.clone());
            async move { (index, find_moved(&client, &key, &target).await) }
        });
        let searches: Vec<_> = searches.collect();
        let results: Vec<_> = stream::iter(searches).buffer_unordered(CONCURRENCY).collect().await;
        let mut failed = Ok(());
        for (index, result) in results {
            match result {
                Ok(AfterMove::Found(device)) => self.observe(index, &device),
                Ok(AfterMove::Elsewhere) => self.tracker.settle(index, moved()),
                Ok(AfterMove::NotFound) => self.observe_missing(index),
                Err(error) => failed = Err(error),
            }
        }
        failed
    }

    async fn poll_by_listing(&mut self) -> Result<()> {
        let client = self.scope.client.clone();
        let mut found = vec![false; self.tracker.len()];
        self.observe_list(ListDevices::new(&client), &mut found).await?;
        let missing: Vec<usize> = self.tracker.pending().into_iter().filter(|index| !found[*index]).collect();
        let Some(target) = self.scope.expectation.account().map(str::to_owned) else {
            missing.into_iter().for_each(|index| self.observe_missing(index));
            return Ok(());
        };
        // If the user has access to the target account, the list of that account shows the devices that have moved there.
        // Otherwise listing the account fails, and each missing device is searched for separately.
        if !missing.is_empty() && self.observe_list(ListDevices::new(&client).of_account(&target), &mut found).await.is_err() {
            return self.poll_moved(missing.into_iter().take(MOVES_PER_ROUND).collect()).await;
        }
        missing.into_iter().filter(|index| !found[*index]).for_each(|index| self.observe_missing(index));
        Ok(())
    }

    async fn observe_list(&mut self, list: ListDevices, found: &mut [bool]) -> Result<()> {
        let mut devices = list.stream();
        while let Some(device) = devices.try_next().await? {
            let ids: Vec<DeviceId> = device.ids().collect();
            let indices = self.tracker.indices(&ids);
            indices.iter().for_each(|index| found[*index] = true);
            self.observe_all(indices, &device);
        }
        Ok(())
    }

    /// Records the state of the device that was found for `index`. If the request names the device several times, also records
    /// the state at its other indices.
    fn observe(&mut self, index: usize, device: &Device) {
        let ids: Vec<DeviceId> = device.ids().collect();
        let mut indices = self.tracker.indices(&ids);
        if !indices.contains(&index) {
            // The identifiers that the service returned do not lead to `index`. Either the change has replaced the identifiers
            // that the request names, or the returned identifiers fit several devices of the request. The poll searched for the
            // device at `index`, so the state belongs to that device.
            indices = vec![index];
        }
        self.observe_all(indices, device);
    }

    /// Records the state of a device at each of its indices. If one of these indices already has an outcome, the others that
    /// belong to the same request get the same outcome.
    fn observe_all(&mut self, indices: Vec<usize>, device: &Device) {
        for index in &indices {
            let part = self.scope.part(*index).map(|part| part.indices.clone()).unwrap_or_default();
            let known = indices.iter().filter(|other| part.contains(other)).find_map(|other| self.tracker.known(*other).cloned());
            match known {
                Some(known) => self.tracker.settle(*index, known),
                None => self.observe_one(*index, device),
            }
        }
    }

    fn observe_one(&mut self, index: usize, device: &Device) {
        let scope = &self.scope;
        let observation = &mut self.observations[index];
        observation.description = Some(scope.expectation.describe(device));
        observation.is_unchanged = is_unchanged(scope.kind, device.state());
        if scope.expectation.reached(device) {
            let (ids, ip_address) = (device.ids().collect(), device.ip_address().map(str::to_owned));
            self.tracker.settle(index, Outcome::Done { evidence: Evidence::Polled, ids, ip_address });
        }
    }

    fn observe_missing(&mut self, index: usize) {
        let observation = &mut self.observations[index];
        (observation.description, observation.is_unchanged) = (None, false);
        if self.scope.expectation == Expectation::Gone {
            self.tracker.settle(index, Outcome::done(Evidence::Polled));
        }
    }

    /// Reads the provisioning histories of the devices without an outcome. Histories show refusals, which device lists do not
    /// show. Each history takes one call, so the number per round is limited.
    async fn read_histories(&mut self) -> Result<()> {
        let kind = self.scope.kind;
        if kind.event().is_none() {
            return Ok(());
        }
        let pending = self.tracker.pending();
        let start = pending.partition_point(|index| *index < self.next_history) % pending.len().max(1);
        let round: Vec<usize> = pending[start..].iter().chain(&pending[..start]).take(HISTORIES_PER_ROUND).copied().collect();
        self.next_history = round.last().map_or(0, |last| last + 1);
        let reads = round.into_iter().filter_map(|index| {
            let (client, key) = (self.scope.client.clone(), self.tracker.key(index).clone());
            let sent = self.scope.part(index)?.sent?;
            Some(async move { (index, history_since(&client, kind, &key, sent).await) })
        });
        let reads: Vec<_> = reads.collect();
        let histories: Vec<_> = stream::iter(reads).buffer_unordered(CONCURRENCY).collect().await;
        let mut failed = Ok(());
        for (index, history) in histories {
            match history {
                Ok(history) => match history.outcome(kind) {
                    Some(outcome) => self.tracker.settle(index, outcome),
                    None => self.observe_history(index, history.by_others == 0),
                },
                Err(error) if kind == ChangeKind::Account && is_elsewhere(&error) => self.tracker.settle(index, moved()),
                Err(error) => {
                    self.observe_history(index, false);
                    failed = Err(error);
                }
            }
        }
        failed
    }

    fn observe_history(&mut self, index: usize, is_empty: bool) {
        let observation = &mut self.observations[index];
        observation.is_history_empty = is_empty;
        observation.unchanged_polls = if is_empty && observation.is_unchanged { observation.unchanged_polls + 1 } else { 0 };
    }

    /// Stops waiting for devices that stay unchanged after the answer to their request was lost. The service probably never
    /// received the request. The outcome is nevertheless unknown, because the service may still process the request.
    fn settle_unchanged(&mut self) {
        let now = self.scope.client.core().clock.now();
        for index in self.tracker.pending() {
            let Some(part) = self.scope.part(index) else { continue };
            let (Err(lost), Some(sent), Some(description)) = (&part.accepted, part.sent, &self.observations[index].description)
            else {
                continue;
            };
            let is_over = now.duration_since(sent).is_ok_and(|since| since >= UNCHANGED.1);
            if is_over && self.observations[index].unchanged_polls >= UNCHANGED.0 {
                let reason = format!("{}; the answer to the request was lost ({lost})", nothing_happened(description));
                self.tracker.settle(index, Outcome::Unknown { reason });
            }
        }
    }
}

/// The result of searching for a moved device.
enum AfterMove {
    Found(Box<Device>),
    /// The device is in an account that the user cannot access.
    Elsewhere,
    NotFound,
}

/// Searches for a device in its old account and in the target account. If the device is in an account that the user cannot
/// access, the service returns a specific error ([`is_elsewhere`]). A device that is not found may have been deleted.
async fn find_moved(client: &Client, key: &DeviceKey, target: &str) -> Result<AfterMove> {
    let Some(id) = key.ids().first() else { return Ok(AfterMove::NotFound) };
    for account in [client.account(), target] {
        match find(client, id, account).await {
            Ok(Some(device)) => return Ok(AfterMove::Found(Box::new(device))),
            Ok(None) => {}
            Err(error) if is_elsewhere(&error) => return Ok(AfterMove::Elsewhere),
            Err(error) => return Err(error),
        }
    }
    Ok(AfterMove::NotFound)
}

/// Returns whether a device is still in a state in which this kind of change can start.
fn is_unchanged(kind: ChangeKind, state: Option<&State>) -> bool {
    matches!(
        (kind, state),
        (ChangeKind::Activate, Some(State::PreActive | State::Deactive))
            | (ChangeKind::Suspend, Some(State::Active))
            | (ChangeKind::Restore, Some(State::Suspend))
            | (ChangeKind::Deactivate, Some(State::Active | State::Suspend))
    )
}

/// Returns the outcome that a status reports. `None` while the request is in progress.
fn status_outcome(status: Option<&RequestStatus>) -> Option<Outcome> {
    match status? {
        RequestStatus::Success => Some(Outcome::done(Evidence::RequestStatus)),
        RequestStatus::Failed | RequestStatus::Failure => {
            let message = "the status of the request says that it failed; only the callback gives the reason";
            Some(Outcome::Refused(Refusal::new(Evidence::RequestStatus, None, message)))
        }
        _ => None,
    }
}
