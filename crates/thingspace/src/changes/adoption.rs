//! The callbacks of a request whose id is not known, because its answer was lost or gave none. They arrive at the listener all the same,
//! under an id that nobody here asked for.
//!
//! Another user's request about the same devices looks alike. So callbacks of an unknown id count as ours only if all of them are about
//! devices of the lost request, none says that it was another operation, no second unknown request is about the same devices, and the
//! history of one of the devices (or what the device is like, where histories do not tell of such a change) confirms what they say.

use std::ops::Range;
use std::time::SystemTime;

use thingspace_callbacks::{Event, Message};

use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::outcome::{Outcome, outcome};
use crate::changes::reconcile::told_since;
use crate::changes::scope::Part;
use crate::changes::wait::Waiting;
use crate::client::Client;
use crate::device::id::DeviceKey;
use crate::error::Result;

/// Devices of a request that are asked about until one confirms it or contradicts.
const ASKED: usize = 3;

/// A request of an unknown id that may be ours.
struct Stranger {
    request_id: String,
    part: Range<usize>,
    /// What its callbacks say, by the places of the devices.
    told: Vec<(usize, Outcome)>,
    /// Whether one of them names the operation.
    is_named: bool,
}

/// What asking about a stranger showed.
enum Verdict {
    Ours,
    NotOurs,
    /// Nothing yet.
    Open,
}

impl Waiting {
    /// Finds the callbacks of requests without an id, and takes them in.
    pub(crate) async fn adopt_callbacks(&mut self) -> Result<()> {
        let unnamed: Vec<Part> = self.subject.parts.iter().filter(|part| part.request_id().is_none()).cloned().collect();
        for part in unnamed {
            let open = part.places.clone().any(|place| self.table.is_open(place));
            let strangers = if open { self.strangers_of(&part) } else { Vec::new() };
            // Two of them cannot be told apart: the histories decide for each device.
            let [stranger] = strangers.as_slice() else { continue };
            let Some(inquiry) = self.inquiry(stranger, &part) else { continue };
            match inquiry.verdict().await? {
                Verdict::Ours => {
                    self.judged.push(stranger.request_id.clone());
                    self.adopt(&stranger.request_id, stranger.part.clone());
                }
                Verdict::NotOurs => self.judged.push(stranger.request_id.clone()),
                Verdict::Open => {}
            }
        }
        Ok(())
    }

    /// Requests of unknown ids whose callbacks are about devices of this part only.
    fn strangers_of(&self, part: &Part) -> Vec<Stranger> {
        let Some(hub) = &self.hub else { return Vec::new() };
        let known = |id: &String| self.subject.parts.iter().any(|part| part.request_id() == Some(id)) || self.judged.contains(id);
        let ids = hub.requests().into_iter().filter(|id| !known(id));
        ids.filter_map(|id| {
            let events = hub.kept(&id);
            self.stranger(id, part, events.iter().map(AsRef::as_ref))
        })
        .collect()
    }

    fn stranger<'e>(&self, request_id: String, part: &Part, events: impl Iterator<Item = &'e Event>) -> Option<Stranger> {
        let mut stranger = Stranger { request_id, part: part.places.clone(), told: Vec::new(), is_named: false };
        for event in events.filter(|event| self.table.is_of_service(event)) {
            let places = self.table.places_of(event);
            if places.is_empty() || !places.iter().all(|place| part.places.contains(place)) {
                return None;
            }
            match names(event, self.subject.kind) {
                Some(true) => stranger.is_named = true,
                Some(false) => return None,
                None => {}
            }
            if let Some(outcome) = outcome(event) {
                stranger.told.extend(places.into_iter().map(|place| (place, outcome.clone())));
            }
        }
        (!stranger.told.is_empty()).then_some(stranger)
    }

    /// What it takes to ask about a stranger.
    fn inquiry(&self, stranger: &Stranger, part: &Part) -> Option<Inquiry> {
        let told = stranger.told.iter().take(ASKED);
        let told = told.map(|(place, outcome)| (self.table.key(*place).clone(), matches!(outcome, Outcome::Done { .. })));
        Some(Inquiry {
            client: self.subject.client.clone(),
            kind: self.subject.kind,
            expectation: self.subject.expectation.clone(),
            sent: part.sent?,
            told: told.collect(),
            is_named: stranger.is_named,
        })
    }
}

/// Asking about a stranger: what its callbacks say of a few devices, held against what the platform has of them.
struct Inquiry {
    client: Client,
    kind: ChangeKind,
    expectation: Expectation,
    sent: SystemTime,
    told: Vec<(DeviceKey, bool)>,
    is_named: bool,
}

impl Inquiry {
    async fn verdict(self) -> Result<Verdict> {
        for (key, is_done) in &self.told {
            if self.kind.event().is_some() {
                let told = told_since(&self.client, self.kind, key, self.sent).await?;
                match told.own {
                    Some(own) if own == *is_done && told.by_others == 0 => return Ok(Verdict::Ours),
                    Some(own) if own != *is_done => return Ok(Verdict::NotOurs),
                    _ => {}
                }
            } else if *is_done && self.is_named {
                // A refusal leaves no trace in such a device.
                let Some(id) = self.expectation.look_up(key).into_iter().next() else { continue };
                let device = self.client.devices().find(&id, self.client.account()).await?;
                if device.is_some_and(|device| self.expectation.reached(&device)) {
                    return Ok(Verdict::Ours);
                }
            }
        }
        Ok(Verdict::Open)
    }
}

/// Whether the answer in a callback is that of this change; nothing where the callback does not tell.
fn names(event: &Event, kind: ChangeKind) -> Option<bool> {
    let Message::Carrier(callback) = event.message() else { return None };
    let response = serde_json::to_value(callback.device_response.as_ref()?).ok()?;
    let named = response.as_object()?.keys().map(|name| name.to_lowercase()).filter(|name| name.ends_with("response"));
    let named: Vec<String> = named.collect();
    if named.is_empty() { None } else { Some(named.iter().any(|name| words(kind).iter().any(|word| name.starts_with(word)))) }
}

/// How the members begin in which callbacks answer a change (quirk callback-member-names).
fn words(kind: ChangeKind) -> &'static [&'static str] {
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
        ChangeKind::Detach => &["cancellocation"],
        ChangeKind::CustomState => &["gotostate"],
        ChangeKind::SetLabel => &["usagelabel", "setusagelabel"],
        ChangeKind::RemoveLabel => &["removeusagelabel"],
        ChangeKind::Profile(_) => &[],
    }
}
