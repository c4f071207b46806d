//! Requests about eUICC profiles. Each request is checked when it is accepted. A request that does not change the state of the
//! line is checked again when it is due. DeviceProfileService reports the outcomes, except for EID swaps, which CarrierService
//! reports.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::changes::{Activation, Change, not_changing};
use super::eid_swap::EidSwap;
use super::euicc::{Pending, ProfileFilter, Role, Service};
use super::request::{Fault, RequestedDevice, Resolved, resolve};
use super::requests::{JobStart, NO_PAIR, NOT_FOUND, OTHER_ACCOUNT, UNEXPECTED};
use super::services::{CARRIER_SERVICE, PROFILE_SERVICE};
use super::{Selection, World};
use crate::fleet::Slot;
use crate::ids::{DeviceId, Ident, Kind};
use crate::ledger::Key;
use crate::line::{LineState, STATE_INVALID};

/// The error code for a line without an EID.
const NO_EUICC: &str = "UnifiedWebService.INPUT_INVALID.Device.Kind.Invalid";

/// A request about one eUICC profile, about all profiles of a device, or for a list of eUICC devices.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum ProfileChange {
    Download {
        enable: bool,
        plan: Option<u16>,
        smsr_oid: Option<Box<str>>,
    },
    Enable,
    Disable,
    /// If `local` is set (the request has an `smsrOid`), an enabled profile is disabled before it is deleted. Otherwise the
    /// request is refused while the profile is active or suspended (quirk euicc-delete-enabled).
    Delete {
        local: bool,
    },
    Activate {
        enable: bool,
        activation: Box<Activation>,
        smsr_oid: Option<Box<str>>,
    },
    Deactivate {
        check_fallback: bool,
    },
    Fallback,
    Suspend,
    Resume,
    SuspendDevice,
    ResumeDevice,
    Plan {
        to: u16,
    },
    Renew,
    Swap(EidSwap),
    List(ProfileFilter),
}

impl ProfileChange {
    pub(super) fn service(&self) -> &'static str {
        if matches!(self, ProfileChange::Swap(_)) { CARRIER_SERVICE } else { PROFILE_SERVICE }
    }

    /// Returns whether the request can succeed only while the chip is reachable.
    pub(super) fn is_over_the_air(&self) -> bool {
        use ProfileChange::{Delete, Disable, Download, Enable, Fallback};
        matches!(self, Download { .. } | Enable | Disable | Delete { .. } | Fallback)
    }

    fn pending(&self) -> Pending {
        match self {
            ProfileChange::Activate { .. } => Pending::Activation,
            ProfileChange::Deactivate { .. } => Pending::Deactivation,
            _ => Pending::Other,
        }
    }

    /// Returns the change of the line's state that the request causes, if any.
    pub(super) fn line_change(&self, role: Role) -> Option<Change> {
        match self {
            ProfileChange::SuspendDevice => Some(Change::Suspend),
            ProfileChange::ResumeDevice => Some(Change::Restore),
            ProfileChange::Activate { activation, .. } if role == Role::Lead => Some(Change::Activate(activation.clone())),
            ProfileChange::Deactivate { .. } if role == Role::Lead => {
                Some(Change::Deactivate { delete: false, only: Box::new(Selection::default()) })
            }
            _ => None,
        }
    }
}

/// The profile that a request is about.
#[derive(Clone, Copy)]
pub(super) struct Target {
    pub(super) slot: Slot,
    pub(super) role: Role,
}

impl World {
    pub(super) fn begin_profile(&mut self, key: Key, change: &ProfileChange, requested: &RequestedDevice) -> JobStart {
        match change {
            ProfileChange::List(_) => return JobStart { slot: None, from: None, verdict: Ok(()), due: None },
            ProfileChange::Swap(swap) => return self.begin_eid_swap(swap, requested),
            _ => {}
        }
        let (target, is_new) = match (self.target(change, requested), change) {
            (Err(_), ProfileChange::Activate { .. }) if self.is_new_chip(requested) => {
                let slot = self.fleet.add(key.at, LineState::PreActive, &requested.ids);
                (Ok(Target { slot, role: Role::Lead }), true)
            }
            (target, _) => (target, false),
        };
        let verdict = target.as_ref().map_err(Clone::clone).and_then(|target| {
            let busy = self.chip(target.slot).is_some_and(|chip| chip.profile(target.role).pending.is_some());
            if busy {
                let message = format!("an earlier request for the {} of {} has not ended", target.role.name(), requested.name());
                return Err(Fault::new(STATE_INVALID, message));
            }
            self.check_profile(key.at, change, *target)
        });
        let line = target.as_ref().ok().and_then(|target| self.fleet.line(target.slot));
        let from = line.map(|line| line.state).filter(|_| !is_new);
        if let (Ok(target), Ok(())) = (&target, &verdict) {
            self.mark_pending(key, change, *target, requested, from);
        }
        JobStart { slot: target.ok().map(|target| target.slot), from, verdict, due: None }
    }

    /// Marks the profile as busy until the request ends, and counts the request against the limits of the line.
    fn mark_pending(
        &mut self,
        key: Key,
        change: &ProfileChange,
        target: Target,
        requested: &RequestedDevice,
        from: Option<LineState>,
    ) {
        let Target { slot, role } = target;
        if let Some(line_change) = change.line_change(role) {
            self.budgets.spend_action(slot, key.at, line_change.action());
            if matches!(line_change, Change::Activate(_)) {
                self.fleet.add_missing_ids(slot, &requested.ids);
                let ids = self.ledger_ids(slot);
                self.record_state_change(key, ids, slot, (from, LineState::PendingActivation), |_| {});
            }
            self.fleet.change(slot, |line| line.changing = true);
        }
        self.change_chip(slot, |chip| chip.profile_mut(role).pending = Some(change.pending()));
        if matches!(change, ProfileChange::Plan { .. }) && role == Role::Lead {
            self.budgets.spend_plan(slot, key.at);
        }
    }

    /// Returns whether an activation adds a line. This is the case if the request has an EID and an IMEI, and no line has any of
    /// the requested identifiers.
    fn is_new_chip(&self, requested: &RequestedDevice) -> bool {
        let named = requested.id(Kind::Eid).is_some() && requested.id(Kind::Imei).is_some();
        named && matches!(resolve(&self.fleet, &requested.ids), Resolved::Unknown)
    }

    /// Finds the profile of a request. The EID selects the line; if no line has the EID, the IMEI selects the line. The ICCID
    /// selects the profile; without an ICCID, the request is about the lead profile. A request that suspends a profile may have
    /// only an ICCID, which then selects both the line and the profile (quirk euicc-suspend-ids). For a request about the whole
    /// device, always returns the lead profile.
    pub(super) fn target(&self, change: &ProfileChange, requested: &RequestedDevice) -> Result<Target, Fault> {
        let unknown = || Fault::new(NOT_FOUND, format!("{} is not in the account", requested.name()));
        let no_pair = || Fault::new(NO_PAIR, format!("{} are not the identifiers of one device", requested.name()));
        let find = |kind| requested.id(kind).and_then(|ident| self.fleet.find(DeviceId { kind, ident }));
        let by_profile = || match change {
            ProfileChange::Suspend => self.line_with_profile(requested.id(Kind::Iccid)?),
            _ => None,
        };
        let slot = find(Kind::Eid).or_else(|| find(Kind::Imei)).or_else(by_profile).ok_or_else(unknown)?;
        let line = self.fleet.line(slot).ok_or_else(unknown)?;
        if !line.is_own() {
            return Err(Fault::new(OTHER_ACCOUNT, format!("{} belongs to another account", requested.name())));
        }
        // An activation can add an unused EID to a line without an EID. So such an EID does not contradict the line.
        let is_activation = matches!(change, ProfileChange::Activate { .. });
        let fits = |id: &DeviceId| match line.id(id.kind) {
            Some(ident) => ident == id.ident,
            None => is_activation && id.kind == Kind::Eid && self.fleet.find(*id).is_none(),
        };
        if !requested.ids.iter().filter(|id| id.kind != Kind::Iccid).all(fits) {
            return Err(no_pair());
        }
        let Some(sim) = requested.id(Kind::Iccid) else { return Ok(Target { slot, role: Role::Lead }) };
        let mut roles = Role::ALL.into_iter();
        match roles.find(|role| self.profile_sim(slot, line, *role) == Some(sim)) {
            Some(_) if matches!(change, ProfileChange::SuspendDevice | ProfileChange::ResumeDevice) => {
                Ok(Target { slot, role: Role::Lead })
            }
            Some(role) => Ok(Target { slot, role }),
            None if find(Kind::Iccid).is_some() => Err(no_pair()),
            None => Err(Fault::new(NOT_FOUND, format!("{} has no profile with iccid {sim}", line.name()))),
        }
    }

    /// Returns the line that has this ICCID, or whose eUICC has a profile with this ICCID.
    fn line_with_profile(&self, sim: Ident) -> Option<Slot> {
        let lead = self.fleet.find(DeviceId { kind: Kind::Iccid, ident: sim });
        let mut chips = self.fleet.slots().filter(|(_, line)| line.is_own() && line.id(Kind::Eid).is_some());
        lead.or_else(|| {
            let has = |slot, line| Role::ALL.into_iter().any(|role| self.profile_sim(slot, line, role) == Some(sim));
            chips.find(|(slot, line)| has(*slot, line)).map(|(slot, _)| slot)
        })
    }

    /// Checks a request against the table of "Working with eUICC Devices" in Verizon's documentation. Quirk sim-euicc-rules
    /// covers the cases that the table leaves out.
    pub(super) fn check_profile(&self, at: Timestamp, change: &ProfileChange, target: Target) -> Result<(), Fault> {
        let Target { slot, role } = target;
        let Some(line) = self.fleet.line(slot) else { return Err(Fault::new(NOT_FOUND, "the line no longer exists")) };
        let Some(chip) = self.chip(slot) else {
            return match change {
                ProfileChange::Activate { .. } => self.check_line_rules(at, change, target),
                _ => Err(Fault::new(NO_EUICC, format!("{} has no eUICC", line.name()))),
            };
        };
        let (profile, state) = (chip.profile(role), chip.state(role, line));
        let status = profile.status;
        let wrong = |why: &str| {
            let message = format!("the {} of {} is {state} and {}: {why}", role.name(), line.name(), status.as_str());
            Err(Fault::new(STATE_INVALID, message))
        };
        match change {
            ProfileChange::Fallback if status.is_on_chip() => return Ok(()),
            _ if role == Role::Boot => return wrong("it can only be set as the fallback"),
            _ => {}
        }
        match change {
            ProfileChange::Download { .. } if line.state != LineState::Active => wrong("the line must be active"),
            ProfileChange::Download { .. } if status.is_on_chip() => wrong("it is already on the device"),
            ProfileChange::Download { plan: None, .. } if role == Role::Global && state != LineState::Active => {
                wrong("activate it first or specify a servicePlan")
            }
            ProfileChange::Enable if status.is_enabled() => wrong("it is already enabled"),
            ProfileChange::Enable if !status.is_on_chip() => wrong("download it first"),
            ProfileChange::Enable if state != LineState::Active => wrong("it must be active"),
            ProfileChange::Disable if !status.is_enabled() => wrong("it is not enabled"),
            ProfileChange::Delete { .. } | ProfileChange::Fallback if !status.is_on_chip() => wrong("it is not on the device"),
            ProfileChange::Delete { .. } if role == Role::Lead && chip.profile(Role::Global).status.is_on_chip() => {
                wrong("delete the global profile first")
            }
            ProfileChange::Delete { local: false } if matches!(state, LineState::Active | LineState::Suspend) => {
                wrong("deactivate it first, or specify the subscription manager (smsrOid)")
            }
            ProfileChange::Deactivate { check_fallback: true } if profile.fallback => {
                wrong("it is the fallback: make another profile the fallback first")
            }
            ProfileChange::Activate { .. } if role == Role::Global && line.state != LineState::Active => {
                wrong("the lead must be active")
            }
            ProfileChange::Activate { .. } if role == Role::Global && profile.service == Service::Active => {
                wrong("it is already active")
            }
            ProfileChange::Deactivate { .. } | ProfileChange::Suspend if role == Role::Global && state != LineState::Active => {
                wrong("it must be active")
            }
            ProfileChange::Suspend | ProfileChange::Resume if role == Role::Lead => {
                wrong("the lead can only be suspended or resumed with its device")
            }
            ProfileChange::Resume if state != LineState::Suspend => wrong("it is not suspended"),
            ProfileChange::Plan { .. } if state != LineState::Active => wrong("its plan can only be changed while it is active"),
            ProfileChange::Renew if status.is_on_chip() => wrong("it is already on the device and needs no code"),
            _ => self.check_line_rules(at, change, target),
        }
    }

    /// Checks a request against the state and the limits of its line.
    fn check_line_rules(&self, at: Timestamp, change: &ProfileChange, Target { slot, role }: Target) -> Result<(), Fault> {
        if matches!(change, ProfileChange::Plan { .. }) && role == Role::Lead {
            // The limit of changeServicePlan also applies to plan changes of the lead profile (quirk sim-euicc-rules).
            return match self.budgets.allows_plan(slot, at) {
                true => Ok(()),
                false => Err(Fault::new(UNEXPECTED, "the line has reached the limit of four service plan changes per month")),
            };
        }
        match change.line_change(role) {
            Some(line_change) => self.check_change(at, &line_change, slot),
            None => self.fleet.line(slot).map_or(Ok(()), not_changing),
        }
    }
}
