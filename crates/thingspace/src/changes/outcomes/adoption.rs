//! Finds the callbacks of a request whose id is unknown because the answer to the request was lost or contained no id. The
//! callback listener still receives these callbacks, but they contain an id that this client has not seen.
//!
//! Another user may have sent a request for the same devices, and the callbacks of that request look the same. Callbacks that
//! share an unknown id are therefore assigned to this client's request ("adopted") only if:
//! - all of them are about devices of this client's request,
//! - none of them names another operation,
//! - no callbacks with another unknown id meet the first two conditions, and
//! - the history of one of the devices confirms the reported outcome and shows no change of the same kind by another user.
//!
//! The last condition is different if histories do not show this kind of change. In that case, the callbacks must name the
//! operation, and the state of one of the devices must confirm that the device was changed.

use std::ops::Range;
use std::time::SystemTime;

use thingspace_callbacks::{Event, Message};

use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::outcomes::outcome::{Outcome, outcome};
use crate::changes::outcomes::reconcile::history_since;
use crate::changes::outcomes::scope::Part;
use crate::changes::outcomes::wait::Waiting;
use crate::client::Client;
use crate::device::find::find;
use crate::device::id::DeviceKey;
use crate::error::{Error, Result};

/// The maximum number of devices to check per candidate.
const CHECKED_DEVICES: usize = 3;

/// A request that this client may have sent. Only callbacks have shown its id.
struct Candidate {
    request_id: String,
    indices: Range<usize>,
    /// The reported outcomes, each with the index of the device.
    reported: Vec<(usize, Outcome)>,
    /// Whether at least one of the callbacks names the operation of the change.
    names_operation: bool,
}

/// The result of checking a candidate.
enum Verdict {
    Ours,
    NotOurs,
    /// Neither confirmed nor ruled out so far.
    Unknown,
}

impl Waiting {
    /// Finds and applies the callbacks of the requests whose id is unknown.
    pub(crate) async fn adopt_callbacks(&mut self) -> Result<()> {
        let without_id: Vec<Part> = self.scope.parts.iter().filter(|part| part.request_id().is_none()).cloned().collect();
        for part in without_id {
            let open = part.indices.clone().any(|index| self.tracker.is_open(index));
            let candidates = if open { self.candidates(&part).await? } else { Vec::new() };
            // With several candidates, nothing shows which of them this client sent, so none is adopted. Polling then determines
            // the outcome of each device.
            let [candidate] = candidates.as_slice() else { continue };
            let Some(check) = self.check(candidate, &part) else { continue };
            match check.verdict().await? {
                Verdict::Ours => {
                    self.resolved.push(candidate.request_id.clone());
                    self.adopt(&candidate.request_id, candidate.indices.clone()).await;
                }
                Verdict::NotOurs => self.resolved.push(candidate.request_id.clone()),
                Verdict::Unknown => {}
            }
        }
        Ok(())
    }

    /// Returns a candidate for each id in `other_ids` that is not resolved and whose callbacks report an outcome, are only about
    /// devices of `part`, and name no other operation.
    async fn candidates(&mut self, part: &Part) -> Result<Vec<Candidate>> {
        let mut candidates = Vec::new();
        for id in self.other_ids.clone().into_iter().filter(|id| !self.resolved.contains(id)) {
            let Some(feed) = &mut self.feed else { break };
            let stored = feed.of_request(&id).await.map_err(|error| Error::config("cannot read the inbox").caused_by(error))?;
            let events = stored.iter().map(|received| received.event().as_ref());
            candidates.extend(self.candidate(id, part, events));
        }
        Ok(candidates)
    }

    fn candidate<'e>(&self, request_id: String, part: &Part, events: impl Iterator<Item = &'e Event>) -> Option<Candidate> {
        let mut candidate = Candidate { request_id, indices: part.indices.clone(), reported: Vec::new(), names_operation: false };
        for event in events.filter(|event| self.tracker.is_of_service(event)) {
            let indices = self.tracker.indices_of(event);
            if indices.is_empty() || !indices.iter().all(|index| part.indices.contains(index)) {
                return None;
            }
            match names_operation(event, self.scope.kind) {
                Some(true) => candidate.names_operation = true,
                Some(false) => return None,
                None => {}
            }
            if let Some(outcome) = outcome(event) {
                candidate.reported.extend(indices.into_iter().map(|index| (index, outcome.clone())));
            }
        }
        (!candidate.reported.is_empty()).then_some(candidate)
    }

    fn check(&self, candidate: &Candidate, part: &Part) -> Option<Check> {
        let reported = candidate.reported.iter().take(CHECKED_DEVICES);
        let reported =
            reported.map(|(index, outcome)| (self.tracker.key(*index).clone(), matches!(outcome, Outcome::Done { .. })));
        Some(Check {
            client: self.scope.client.clone(),
            kind: self.scope.kind,
            expectation: self.scope.expectation.clone(),
            sent: part.sent?,
            reported: reported.collect(),
            names_operation: candidate.names_operation,
        })
    }
}

/// A check of a candidate: for a few devices, compares the outcome that the callbacks report with the history or the state of the
/// device.
struct Check {
    client: Client,
    kind: ChangeKind,
    expectation: Expectation,
    sent: SystemTime,
    reported: Vec<(DeviceKey, bool)>,
    names_operation: bool,
}

impl Check {
    async fn verdict(self) -> Result<Verdict> {
        for (key, is_done) in &self.reported {
            if self.kind.event().is_some() {
                let history = history_since(&self.client, self.kind, key, self.sent).await?;
                match history.own {
                    Some(own) if own == *is_done && history.by_others == 0 => return Ok(Verdict::Ours),
                    Some(own) if own != *is_done => return Ok(Verdict::NotOurs),
                    _ => {}
                }
            } else if *is_done && self.names_operation {
                // Skips reported refusals: the state of a device can confirm a change, but not a refusal.
                let Some(id) = self.expectation.search_ids(key).into_iter().next() else { continue };
                let device = find(&self.client, &id, self.client.account()).await?;
                if device.is_some_and(|device| self.expectation.reached(&device)) {
                    return Ok(Verdict::Ours);
                }
            }
        }
        Ok(Verdict::Unknown)
    }
}

/// Returns whether the response in a callback belongs to this kind of change. `None` if the callback does not name an operation.
pub(crate) fn names_operation(event: &Event, kind: ChangeKind) -> Option<bool> {
    let Message::CarrierService(callback) = event.message() else { return None };
    let response = serde_json::to_value(callback.device_response.as_ref()?).ok()?;
    let members = response.as_object()?.keys().map(|name| name.to_lowercase()).filter(|name| name.ends_with("response"));
    let members: Vec<String> = members.collect();
    if members.is_empty() {
        return None;
    }
    Some(members.iter().any(|name| member_prefixes(kind).iter().any(|prefix| name.starts_with(prefix))))
}

/// If a member of a callback contains the response to a change of this kind, its name starts with one of these prefixes, in lower
/// case (quirk callback-member-names).
fn member_prefixes(kind: ChangeKind) -> &'static [&'static str] {
    match kind {
        ChangeKind::Activate => &["activate"],
        ChangeKind::Suspend => &["suspend"],
        ChangeKind::Restore => &["restore"],
        ChangeKind::Deactivate => &["deactivate"],
        ChangeKind::Plan => &["changeserviceplan", "changeplan"],
        ChangeKind::CostCenter => &["changecostcenter"],
        ChangeKind::CustomFields => &["changecustomfield"],
        ChangeKind::PlaceOfUse => &["changecontactinfo"],
        ChangeKind::Account => &["movedevice"],
        ChangeKind::Identifiers => &["changeidentifier", "changedeviceid"],
        // `deactivate`: the first message of a swap reports the deactivation of the line on the replacement device.
        ChangeKind::EidSwap => &["changeidentifier", "changedeviceid", "deactivate"],
        ChangeKind::Detach => &["cancellocation"],
        ChangeKind::CustomState => &["gotostate"],
        ChangeKind::SetLabel => &["usagelabel", "setusagelabel"],
        ChangeKind::RemoveLabel => &["removeusagelabel"],
        ChangeKind::Profile(_) => &[],
        // For these kinds, the answer contains the outcome, or a service other than CarrierService sends the callbacks.
        ChangeKind::Add
        | ChangeKind::Delete
        | ChangeKind::Upload
        | ChangeKind::UploadAndActivate
        | ChangeKind::AddToGroup
        | ChangeKind::RemoveFromGroup
        | ChangeKind::Sms => &[],
    }
}
