//! Polling the devices of a request: its status, what the devices are like, and what their histories have of the change.

use std::time::Duration;

use futures_util::TryStreamExt as _;
use futures_util::stream::{self, StreamExt as _};
use thingspace_raw::prelude::*;
use thingspace_raw::types::RequestStatus;

use crate::State;
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::outcome::{Evidence, Outcome, Refusal};
use crate::changes::reconcile::{AT_A_TIME, is_elsewhere, moved, told_since};
use crate::changes::wait::{Waiting, nothing_happened};
use crate::client::Client;
use crate::device::id::{DeviceId, DeviceKey};
use crate::device::list::ListDevices;
use crate::device::record::Device;
use crate::error::{ErrorKind, Result};
use crate::transport::response;

/// Devices that are polled one by one; more of them are found by listing the account.
const LOOKED_AT_SINGLY: usize = 20;

/// Histories that are read in one round of polling: the service takes one device a call.
const HISTORIES: usize = 200;

/// Devices that were to be moved that are asked about in one round.
const MOVES: usize = 1_000;

/// How often a device must be found as it was, and how long after sending, until a lost request counts as one that changed nothing.
const QUIET: (u32, Duration) = (3, Duration::from_secs(20));

impl Waiting {
    /// Polls the devices that are still open. A poll that fails is no outcome: it is tried again, and told in the end.
    pub(crate) async fn look(&mut self) {
        let open = self.table.open;
        let mut failed = self.adopt_callbacks().await.err();
        if self.table.open > 0 {
            failed = self.look_at_devices().await.err().or(failed);
        }
        if self.table.open > 0 && !self.has_status {
            failed = self.read_histories().await.err().or(failed);
            self.settle_quiet();
        }
        self.failed_look = failed;
        if self.table.open != open {
            self.report();
        }
    }

    async fn look_at_devices(&mut self) -> Result<()> {
        self.has_status = false;
        match self.subject.request_id().map(str::to_owned) {
            Some(id) if self.asks_for_status() => {
                let status = self.ask_status(&id).await;
                self.has_status = status.is_ok();
                // A status that cannot be had is no reason not to look at the device.
                if self.has_status { status } else { self.look_for_goal().await.and(status) }
            }
            _ => self.look_for_goal().await,
        }
    }

    async fn look_for_goal(&mut self) -> Result<()> {
        match self.table.open {
            _ if !self.subject.expectation.shows() => Ok(()),
            open if open <= LOOKED_AT_SINGLY => self.look_singly().await,
            _ => self.look_by_list().await,
        }
    }

    /// Whether the request has a status: that exists for single-device requests only (openapi/provisioning.yaml, getRequestStatus).
    pub(crate) fn asks_for_status(&self) -> bool {
        let kind = self.subject.kind;
        let has_status = has_status(kind) || matches!(kind, ChangeKind::Profile(_));
        has_status && self.table.len() == 1 && self.subject.request_id().is_some()
    }

    async fn ask_status(&mut self, request_id: &str) -> Result<()> {
        let client = &self.subject.client;
        let status = if matches!(self.subject.kind, ChangeKind::Profile(_)) {
            // For requests about profiles (openapi/euicc.yaml, getGlobalRequestStatus).
            let call = client.raw().get_global_request_status().account_name(client.account()).request_id(request_id);
            response::value(call.send().await, "getGlobalRequestStatus")?.status
        } else {
            let call = client.raw().get_request_status().aname(client.account()).request_id(request_id);
            response::value(call.send().await, "getRequestStatus")?.status
        };
        match told(status.as_ref()) {
            Some(outcome) => self.table.settle(0, outcome),
            None => self.seen[0].status = status.map(|status| status.to_string()),
        }
        Ok(())
    }

    /// Polls each device by itself. One that cannot be asked about does not keep the others from it.
    async fn look_singly(&mut self) -> Result<()> {
        let mut failed = Ok(());
        for place in self.table.pending() {
            // A device that was named twice has had its outcome by its other name.
            if !self.table.is_open(place) {
                continue;
            }
            match self.look_at(place).await {
                Ok(()) => {}
                Err(error) if matches!(error.kind(), ErrorKind::Rejected | ErrorKind::NotFound | ErrorKind::Conflict) => {
                    failed = Err(error)
                }
                Err(error) => return Err(error),
            }
        }
        failed
    }

    async fn look_at(&mut self, place: usize) -> Result<()> {
        if matches!(self.subject.expectation, Expectation::Account(_)) {
            return self.look_after_moves(vec![place]).await;
        }
        let client = self.subject.client.clone();
        let ids: Vec<DeviceId> = self.subject.expectation.look_up(self.table.key(place));
        for id in &ids {
            if let Some(device) = client.devices().find(id, client.account()).await? {
                self.saw(place, &device);
                return Ok(());
            }
        }
        self.missed(place);
        Ok(())
    }

    /// Asks about devices that were to be moved, several at a time.
    async fn look_after_moves(&mut self, places: Vec<usize>) -> Result<()> {
        let target = self.subject.expectation.account().unwrap_or(self.subject.client.account()).to_owned();
        let asked = places.into_iter().map(|place| {
            let (client, key, target) = (self.subject.client.clone(), self.table.key(place).clone(), target.clone());
            async move { (place, after_move(&client, &key, &target).await) }
        });
        let asked: Vec<_> = asked.collect();
        let found: Vec<_> = stream::iter(asked).buffer_unordered(AT_A_TIME).collect().await;
        let mut failed = Ok(());
        for (place, found) in found {
            match found {
                Ok(AfterMove::Seen(device)) => self.saw(place, &device),
                Ok(AfterMove::Elsewhere) => self.table.settle(place, moved()),
                Ok(AfterMove::Nowhere) => self.missed(place),
                Err(error) => failed = Err(error),
            }
        }
        failed
    }

    async fn look_by_list(&mut self) -> Result<()> {
        let client = self.subject.client.clone();
        let mut found = vec![false; self.table.len()];
        self.see_listed(client.devices().list(), &mut found).await?;
        let gone: Vec<usize> = self.table.pending().into_iter().filter(|place| !found[*place]).collect();
        let Some(target) = self.subject.expectation.account().map(str::to_owned) else {
            gone.into_iter().for_each(|place| self.missed(place));
            return Ok(());
        };
        // Devices that left this account are in the list of the other one, for a user who may see it.
        if !gone.is_empty() && self.see_listed(client.devices().list().of_account(&target), &mut found).await.is_err() {
            return self.look_after_moves(gone.into_iter().take(MOVES).collect()).await;
        }
        Ok(())
    }

    async fn see_listed(&mut self, list: ListDevices, found: &mut [bool]) -> Result<()> {
        let mut devices = list.stream();
        while let Some(device) = devices.try_next().await? {
            let ids: Vec<DeviceId> = device.ids().collect();
            let places = self.table.places(&ids);
            places.iter().for_each(|place| found[*place] = true);
            self.see(places, &device);
        }
        Ok(())
    }

    /// Takes in what the device at a place is like.
    fn saw(&mut self, place: usize, device: &Device) {
        let ids: Vec<DeviceId> = device.ids().collect();
        let mut places = self.table.places(&ids);
        if !places.contains(&place) {
            // Found by an identifier that it has got by the change, or one that may be of another device too.
            places = vec![place];
        }
        self.see(places, device);
    }

    /// Takes in what a device is like, for all names that it has. What is known of it by one name holds for the others of the same request.
    fn see(&mut self, places: Vec<usize>, device: &Device) {
        for place in &places {
            let part = self.subject.part(*place).map(|part| part.places.clone()).unwrap_or_default();
            let known = places.iter().filter(|other| part.contains(other)).find_map(|other| self.table.known(*other).cloned());
            match known {
                Some(known) => self.table.settle(*place, known),
                None => self.see_one(*place, device),
            }
        }
    }

    fn see_one(&mut self, place: usize, device: &Device) {
        let subject = &self.subject;
        let seen = &mut self.seen[place];
        seen.like = Some(subject.expectation.describe(device));
        seen.is_as_before = is_as_before(subject.kind, device.state());
        if subject.expectation.reached(device) {
            let ids = device.ids().collect();
            self.table.settle(place, Outcome::Done { evidence: Evidence::Looked, ids });
        }
    }

    fn missed(&mut self, place: usize) {
        (self.seen[place].like, self.seen[place].is_as_before) = (None, false);
        if self.subject.expectation == Expectation::Gone {
            self.table.settle(place, Outcome::Done { evidence: Evidence::Looked, ids: Vec::new() });
        }
    }

    /// Reads the provisioning histories of devices that are not as they should be: a refused one stays as it is for ever, and its history
    /// has the refusal at once. The service takes one device a call, so there is a bound to how many are read in a round.
    async fn read_histories(&mut self) -> Result<()> {
        let kind = self.subject.kind;
        if kind.event().is_none() {
            return Ok(());
        }
        let pending = self.table.pending();
        let begin = pending.partition_point(|place| *place < self.next_history) % pending.len().max(1);
        let round: Vec<usize> = pending[begin..].iter().chain(&pending[..begin]).take(HISTORIES).copied().collect();
        self.next_history = round.last().map_or(0, |last| last + 1);
        let asked = round.into_iter().filter_map(|place| {
            let (client, key) = (self.subject.client.clone(), self.table.key(place).clone());
            let sent = self.subject.part(place)?.sent?;
            Some(async move { (place, told_since(&client, kind, &key, sent).await) })
        });
        let asked: Vec<_> = asked.collect();
        let told: Vec<_> = stream::iter(asked).buffer_unordered(AT_A_TIME).collect().await;
        let mut failed = Ok(());
        for (place, told) in told {
            match told {
                Ok(told) => match told.outcome(kind) {
                    Some(outcome) => self.table.settle(place, outcome),
                    None => self.is_quiet(place, told.by_others == 0),
                },
                Err(error) if kind == ChangeKind::Account && is_elsewhere(&error) => self.table.settle(place, moved()),
                Err(error) => {
                    self.is_quiet(place, false);
                    failed = Err(error);
                }
            }
        }
        failed
    }

    fn is_quiet(&mut self, place: usize, nothing_told: bool) {
        let seen = &mut self.seen[place];
        seen.history = nothing_told;
        seen.quiet = if nothing_told && seen.is_as_before { seen.quiet + 1 } else { 0 };
    }

    /// Ends the wait for devices of a lost request that stay as they were: the service, it seems, never got the request. It is no more than
    /// that, so the outcome stays unknown, and nothing is sent again.
    fn settle_quiet(&mut self) {
        let now = self.subject.client.core().clock.now();
        for place in self.table.pending() {
            let Some(part) = self.subject.part(place) else { continue };
            let (Err(lost), Some(sent), Some(like)) = (&part.accepted, part.sent, &self.seen[place].like) else { continue };
            let is_over = now.duration_since(sent).is_ok_and(|since| since >= QUIET.1);
            if is_over && self.seen[place].quiet >= QUIET.0 {
                let reason = format!("{}; the answer to the request was lost ({lost})", nothing_happened(like));
                self.table.settle(place, Outcome::Unknown { reason });
            }
        }
    }
}

/// Where a device is that was to be moved.
enum AfterMove {
    Seen(Box<Device>),
    /// In an account that the user may not see.
    Elsewhere,
    Nowhere,
}

/// A device that was moved belongs to another account, as the service says to those who may not see that account. One that is merely gone
/// may have been deleted.
async fn after_move(client: &Client, key: &DeviceKey, target: &str) -> Result<AfterMove> {
    let Some(id) = key.ids().first() else { return Ok(AfterMove::Nowhere) };
    for account in [client.account(), target] {
        match client.devices().find(id, account).await {
            Ok(Some(device)) => return Ok(AfterMove::Seen(Box::new(device))),
            Ok(None) => {}
            Err(error) if is_elsewhere(&error) => return Ok(AfterMove::Elsewhere),
            Err(error) => return Err(error),
        }
    }
    Ok(AfterMove::Nowhere)
}

/// Whether a line is in a state that the change begins from: it has not even been begun with.
fn is_as_before(kind: ChangeKind, state: Option<&State>) -> bool {
    matches!(
        (kind, state),
        (ChangeKind::Activate, Some(State::PreActive | State::Deactive))
            | (ChangeKind::Suspend, Some(State::Active))
            | (ChangeKind::Restore, Some(State::Suspend))
            | (ChangeKind::Deactivate, Some(State::Active | State::Suspend))
    )
}

/// Changes whose request has a status (openapi/provisioning.yaml, getRequestStatus).
fn has_status(kind: ChangeKind) -> bool {
    matches!(kind, ChangeKind::Activate | ChangeKind::Deactivate | ChangeKind::Suspend | ChangeKind::Restore)
}

/// What a status says; nothing while the request is under way.
fn told(status: Option<&RequestStatus>) -> Option<Outcome> {
    match status? {
        RequestStatus::Success => Some(Outcome::Done { evidence: Evidence::RequestStatus, ids: Vec::new() }),
        RequestStatus::Failed | RequestStatus::Failure => {
            let message = "the status of the request says that it failed; only the callback tells why";
            Some(Outcome::Refused(Refusal::new(Evidence::RequestStatus, None, message)))
        }
        _ => None,
    }
}
