//! Requests about profiles of eUICCs: judged when they are accepted and again when they are due, told by DeviceProfileService.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::to_raw_value;
use serde_json::{Value, json};

use super::changes::{Activation, Change, not_changing};
use super::eid_swap::EidSwap;
use super::euicc::{Chip, Pending, ProfileFilter, ProfileStatus, Role, Service};
use super::messages::Notice;
use super::plan::Origin;
use super::requests::{Begun, NO_PAIR, NOT_FOUND, OTHER_ACCOUNT, Turn, Turned, UNEXPECTED};
use super::{Selection, World};
use crate::dice::Dice;
use crate::fleet::Slot;
use crate::ids::{DeviceId, Kind};
use crate::ledger::{Key, LedgerEvent, Record};
use crate::line::{Line, LineState, STATE_INVALID};
use crate::request::{AskedDevice, CARRIER_SERVICE, Fault, Resolved, resolve, told_ids};

/// Who hears of all of it but swaps.
pub(crate) const PROFILE_SERVICE: &str = "DeviceProfileService";

/// The member of `deviceResponse`, after the name that a page has for the message (quirk sim-euicc-messages).
const MEMBER: &str = "deviceProfileResponse";

/// A line without an EID.
const NO_EUICC: &str = "UnifiedWebService.INPUT_INVALID.Device.Kind.Invalid";

/// How long after the warning a device may show up (quirk sim-euicc-away).
const PATIENCE: Duration = Duration::from_secs(3_600);

/// Devices in one message of a list.
const LISTED: usize = 1_000;

/// What is asked of a profile, or of a device with all of them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum ProfileOrder {
    Download {
        enable: bool,
        plan: Option<u16>,
        smsr_oid: Option<Box<str>>,
    },
    Enable,
    Disable,
    /// The local form has the platform disable a profile in use; the global one wants it deactivated (quirk euicc-delete-enabled).
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

impl ProfileOrder {
    pub(super) fn service(&self) -> &'static str {
        if matches!(self, ProfileOrder::Swap(_)) { CARRIER_SERVICE } else { PROFILE_SERVICE }
    }

    /// Whether the chip has to be reached over the air.
    fn is_over_the_air(&self) -> bool {
        use ProfileOrder::{Delete, Disable, Download, Enable, Fallback};
        matches!(self, Download { .. } | Enable | Disable | Delete { .. } | Fallback)
    }

    fn pending(&self) -> Pending {
        match self {
            ProfileOrder::Activate { .. } => Pending::Activation,
            ProfileOrder::Deactivate { .. } => Pending::Deactivation,
            _ => Pending::Other,
        }
    }

    /// The change of the line's state, where the profile is the line's or all are meant.
    fn change(&self, role: Role) -> Option<Change> {
        match self {
            ProfileOrder::SuspendDevice => Some(Change::Suspend),
            ProfileOrder::ResumeDevice => Some(Change::Restore),
            ProfileOrder::Activate { activation, .. } if role == Role::Lead => Some(Change::Activate(activation.clone())),
            ProfileOrder::Deactivate { .. } if role == Role::Lead => {
                Some(Change::Deactivate { delete: false, only: Box::new(Selection::default()) })
            }
            _ => None,
        }
    }
}

/// A profile that a request names.
#[derive(Clone, Copy)]
struct Target {
    slot: Slot,
    role: Role,
}

impl World {
    pub(super) fn begin_profile(&mut self, key: Key, order: &ProfileOrder, asked: &AskedDevice) -> Begun {
        match order {
            ProfileOrder::List(_) => return Begun { slot: None, from: None, verdict: Ok(()), due: None },
            ProfileOrder::Swap(swap) => return self.begin_eid_swap(swap, asked),
            _ => {}
        }
        let (target, is_new) = match (self.target(order, asked), order) {
            (Err(_), ProfileOrder::Activate { .. }) if self.is_new_chip(asked) => {
                let slot = self.fleet.add(key.at, LineState::PreActive, &asked.ids);
                (Ok(Target { slot, role: Role::Lead }), true)
            }
            (target, _) => (target, false),
        };
        let verdict = target.as_ref().map_err(Clone::clone).and_then(|target| {
            let busy = self.chip(target.slot).is_some_and(|chip| chip.profile(target.role).pending.is_some());
            if busy {
                let text = format!("an earlier request for the {} of {} has not ended", target.role.name(), asked.name());
                return Err(Fault::new(STATE_INVALID, text));
            }
            self.judge_profile(key.at, order, *target)
        });
        let line = target.as_ref().ok().and_then(|target| self.fleet.line(target.slot));
        let from = line.map(|line| line.state).filter(|_| !is_new);
        if let (Ok(target), Ok(())) = (&target, &verdict) {
            self.set_out(key, order, *target, asked, from);
        }
        Begun { slot: target.ok().map(|target| target.slot), from, verdict, due: None }
    }

    /// Marks what is under way, and spends what the line has of it.
    fn set_out(&mut self, key: Key, order: &ProfileOrder, target: Target, asked: &AskedDevice, from: Option<LineState>) {
        let Target { slot, role } = target;
        if let Some(change) = order.change(role) {
            self.budgets.spend_action(slot, key.at, change.action());
            if matches!(change, Change::Activate(_)) {
                self.fleet.adopt(slot, &asked.ids);
                let ids = self.ledger_ids(slot);
                self.move_line(key, ids, slot, (from, LineState::PendingActivation), |_| {});
            }
            self.fleet.change(slot, |line| line.changing = true);
        }
        self.change_chip(slot, |chip| chip.profile_mut(role).pending = Some(order.pending()));
        if matches!(order, ProfileOrder::Plan { .. }) && role == Role::Lead {
            self.budgets.spend_plan(slot, key.at);
        }
    }

    /// EID and IMEI that the account does not have: an activation adds the line, as it does for other devices.
    fn is_new_chip(&self, asked: &AskedDevice) -> bool {
        let named = asked.id(Kind::Eid).is_some() && asked.id(Kind::Imei).is_some();
        named && matches!(resolve(&self.fleet, &asked.ids), Resolved::Unknown)
    }

    /// The line is found by EID, or by IMEI where there is none, the profile by ICCID; without one the lead is meant.
    fn target(&self, order: &ProfileOrder, asked: &AskedDevice) -> Result<Target, Fault> {
        let unknown = || Fault::new(NOT_FOUND, format!("{} is not in the account", asked.name()));
        let no_pair = || Fault::new(NO_PAIR, format!("{} are not the identifiers of one device", asked.name()));
        let find = |kind| asked.id(kind).and_then(|ident| self.fleet.find(DeviceId { kind, ident }));
        let slot = find(Kind::Eid).or_else(|| find(Kind::Imei)).ok_or_else(unknown)?;
        let line = self.fleet.line(slot).ok_or_else(unknown)?;
        if !line.is_own() {
            return Err(Fault::new(OTHER_ACCOUNT, format!("{} belongs to another account", asked.name())));
        }
        // An activation gives its EID to a line that has none yet.
        let fits = |id: &DeviceId| match line.id(id.kind) {
            Some(ident) => ident == id.ident,
            None => id.kind == Kind::Eid && self.fleet.find(*id).is_none(),
        };
        if !asked.ids.iter().filter(|id| id.kind != Kind::Iccid).all(fits) {
            return Err(no_pair());
        }
        let Some(sim) = asked.id(Kind::Iccid) else { return Ok(Target { slot, role: Role::Lead }) };
        let mut roles = Role::ALL.into_iter();
        match roles.find(|role| self.profile_sim(slot, line, *role) == Some(sim)) {
            Some(_) if matches!(order, ProfileOrder::SuspendDevice | ProfileOrder::ResumeDevice) => {
                Ok(Target { slot, role: Role::Lead })
            }
            Some(role) => Ok(Target { slot, role }),
            None if find(Kind::Iccid).is_some() => Err(no_pair()),
            None => Err(Fault::new(NOT_FOUND, format!("{} has no profile with iccid {sim}", line.name()))),
        }
    }

    /// Whether a request can be done, by the table of the page "Working with eUICC Devices" and, where it is silent, quirk
    /// sim-euicc-rules.
    fn judge_profile(&self, at: Timestamp, order: &ProfileOrder, target: Target) -> Result<(), Fault> {
        let Target { slot, role } = target;
        let Some(line) = self.fleet.line(slot) else { return Err(Fault::new(NOT_FOUND, "the line is gone")) };
        let Some(chip) = self.chip(slot) else {
            return match order {
                ProfileOrder::Activate { .. } => self.judge_lines_part(at, order, target),
                _ => Err(Fault::new(NO_EUICC, format!("{} has no eUICC", line.name()))),
            };
        };
        let (profile, state) = (chip.profile(role), chip.state(role, line));
        let status = profile.status;
        let wrong = |why: &str| {
            let text = format!("the {} of {} is {state} and {}: {why}", role.name(), line.name(), status.as_str());
            Err(Fault::new(STATE_INVALID, text))
        };
        match order {
            ProfileOrder::Fallback if status.is_on_chip() => return Ok(()),
            _ if role == Role::Boot => return wrong("it stays as it is, and can only be made the fallback"),
            _ => {}
        }
        match order {
            ProfileOrder::Download { .. } if line.state != LineState::Active => wrong("the line has to be active"),
            ProfileOrder::Download { .. } if status.is_on_chip() => wrong("it is on the device already"),
            ProfileOrder::Download { plan: None, .. } if role == Role::Global && state != LineState::Active => {
                wrong("activate it, or give a servicePlan")
            }
            ProfileOrder::Enable if status.is_enabled() => wrong("it is in use already"),
            ProfileOrder::Enable if !status.is_on_chip() => wrong("it has to be downloaded first"),
            ProfileOrder::Enable if state != LineState::Active => wrong("it has to be in service"),
            ProfileOrder::Disable if !status.is_enabled() => wrong("it is not in use"),
            ProfileOrder::Delete { .. } | ProfileOrder::Fallback if !status.is_on_chip() => wrong("it is not on the device"),
            ProfileOrder::Delete { .. } if role == Role::Lead && chip.profile(Role::Global).status.is_on_chip() => {
                wrong("the lead cannot be deleted by itself: delete the global profile first")
            }
            ProfileOrder::Delete { local: false } if matches!(state, LineState::Active | LineState::Suspend) => {
                wrong("deactivate it first, or name the subscription manager (smsrOid)")
            }
            ProfileOrder::Deactivate { check_fallback: true } if profile.fallback => {
                wrong("the device falls back to it: set the fallback attribute of another one first")
            }
            ProfileOrder::Activate { .. } if role == Role::Global && line.state != LineState::Active => {
                wrong("the lead has to be active first")
            }
            ProfileOrder::Activate { .. } if role == Role::Global && profile.service == Service::Active => {
                wrong("it is active already")
            }
            ProfileOrder::Deactivate { .. } | ProfileOrder::Suspend if role == Role::Global && state != LineState::Active => {
                wrong("it has to be active")
            }
            ProfileOrder::Suspend | ProfileOrder::Resume if role == Role::Lead => {
                wrong("the lead is suspended and resumed with its device only")
            }
            ProfileOrder::Resume if state != LineState::Suspend => wrong("it is not suspended"),
            ProfileOrder::Plan { .. } if state != LineState::Active => wrong("the plan can be changed while it is active only"),
            ProfileOrder::Renew if status.is_on_chip() => wrong("it is on the device already and needs no code"),
            _ => self.judge_lines_part(at, order, target),
        }
    }

    /// What is a change of the line too obeys its rules.
    fn judge_lines_part(&self, at: Timestamp, order: &ProfileOrder, Target { slot, role }: Target) -> Result<(), Fault> {
        if matches!(order, ProfileOrder::Plan { .. }) && role == Role::Lead {
            // Those of changeServicePlan (quirk sim-euicc-rules).
            return match self.budgets.allows_plan(slot, at) {
                true => Ok(()),
                false => Err(Fault::new(UNEXPECTED, "the line had the four changes of service plan that it may have in a month")),
            };
        }
        match order.change(role) {
            Some(change) => self.judge_change(at, &change, slot),
            None => self.fleet.line(slot).map_or(Ok(()), not_changing),
        }
    }

    pub(super) fn conclude_profile(&mut self, turn: &Turn, order: &ProfileOrder) -> Turned {
        match order {
            ProfileOrder::List(filter) => return self.tell_list(turn, filter),
            ProfileOrder::Swap(swap) => return self.conclude_eid_swap(turn, swap),
            _ => {}
        }
        let gone = || Turned::failed(NOT_FOUND, "the line is gone", turn.from);
        // An activation made the line one with this EID.
        let Ok(target) = self.target(order, &turn.asked) else { return gone() };
        let Some(line) = self.fleet.line(target.slot) else { return gone() };
        if order.is_over_the_air()
            && let Some(wait) = self.away(turn, line)
        {
            if turn.stage == 0 {
                self.warn(turn, target);
                return Turned::Again { after: wait.min(PATIENCE) };
            }
            self.change_chip(target.slot, |chip| chip.profile_mut(target.role).pending = None);
            return Turned::failed(UNEXPECTED, format!("{} did not answer in time", turn.asked.name()), turn.from);
        }
        self.change_chip(target.slot, |chip| chip.profile_mut(target.role).pending = None);
        if let Some(change) = order.change(target.role) {
            return self.conclude_with_line(turn, order, target, &change);
        }
        // Other requests may have ended since it was accepted.
        if let Err(fault) = self.judge_profile(turn.at(), order, target) {
            return Turned::Failed { fault, to: turn.from };
        }
        self.carry_out(target, order);
        self.told_done(turn, target, order)
    }

    /// How long a device cannot be reached. Without service the boot profile reaches it.
    fn away(&self, turn: &Turn, line: &Line) -> Option<Duration> {
        let presence = self.presence(line, turn.at()).filter(|presence| !presence.reachable)?;
        let wait = Duration::try_from(presence.until.duration_since(turn.at())).unwrap_or_default();
        // Nothing is waited for where outcomes come before the answer.
        let in_time = turn.stage > 0 && self.settings.callbacks_before_answer;
        Some(wait).filter(|_| !in_time)
    }

    /// The first message for a device that does not answer: no outcome (quirks euicc-callback-warning, sim-euicc-away).
    fn warn(&mut self, turn: &Turn, target: Target) {
        let response = json!({"warning": "the device did not answer yet; it is tried again", "profile": target.role.name()});
        let notice = Notice::wrapped(PROFILE_SERVICE, "deviceResponse", MEMBER, &response, "Pending");
        let origin = Origin { call: turn.key.call, device: turn.key.device };
        self.send(turn.at(), origin, Some(turn.request), Some(turn.device), notice.about(Some(&turn.asked.sent)));
    }

    /// Everything that is not a change of the line's state.
    fn carry_out(&mut self, target: Target, order: &ProfileOrder) {
        let Target { slot, role } = target;
        if let ProfileOrder::Download { plan, smsr_oid, .. } = order {
            let plan = plan.filter(|_| role == Role::Lead);
            self.fleet.change(slot, |line| {
                line.plan = plan.or(line.plan);
                if smsr_oid.is_some() {
                    line.extras_mut().smsr_oid.clone_from(smsr_oid);
                }
            });
        }
        if let (ProfileOrder::Plan { to }, Role::Lead) = (order, role) {
            self.fleet.change(slot, |line| line.plan = Some(*to));
        }
        self.change_chip(slot, |chip| carry_out(chip, role, order));
    }

    /// Activations and deactivations of the lead, and suspensions of whole devices.
    fn conclude_with_line(&mut self, turn: &Turn, order: &ProfileOrder, target: Target, change: &Change) -> Turned {
        let Target { slot, role } = target;
        if let ProfileOrder::ResumeDevice = order {
            return self.resume_device(turn, slot, change);
        }
        if let ProfileOrder::Activate { .. } = order
            && self.fleet.line(slot).is_some_and(|line| line.iccid.is_none())
            && let Some(ident) = self.lead_sim(slot)
        {
            self.fleet.adopt(slot, &[DeviceId { kind: Kind::Iccid, ident }]);
        }
        let (record, others) = match self.conclude_change(turn, change) {
            // What CarrierService would tell is told here.
            Turned::Done { record, notices } => (record, notices.into_iter().skip(1)),
            other => return other,
        };
        match order {
            ProfileOrder::Activate { enable, smsr_oid, .. } => {
                if smsr_oid.is_some() {
                    self.fleet.change(slot, |line| line.extras_mut().smsr_oid.clone_from(smsr_oid));
                }
                if *enable {
                    self.change_chip(slot, |chip| enable_anyhow(chip, role));
                }
            }
            ProfileOrder::Deactivate { .. } => self.change_chip(slot, |chip| {
                if chip.profile(role).status.is_enabled() {
                    chip.disable(role);
                }
            }),
            _ => self.change_chip(slot, |chip| {
                let global = chip.profile_mut(Role::Global);
                global.held = global.service == Service::Active && !global.suspended;
            }),
        }
        let told = match order {
            ProfileOrder::SuspendDevice => self.told_device(slot),
            _ => self.told_one(slot, role),
        };
        let mut notices = vec![(Duration::ZERO, Notice::success(PROFILE_SERVICE, MEMBER, &told))];
        notices.extend(others);
        Turned::Done { record, notices }
    }

    /// A message for each profile and one for the device; a profile that is in service already fails (page Resume an eUICC Device).
    fn resume_device(&mut self, turn: &Turn, slot: Slot, change: &Change) -> Turned {
        let Some((line, chip)) = self.fleet.line(slot).zip(self.chip(slot)) else {
            return Turned::failed(NOT_FOUND, "the line is gone", turn.from);
        };
        let resumed = [Role::Lead, Role::Global].map(|role| (role, chip.state(role, line), chip.profile(role).suspended));
        let record = match self.conclude_change(turn, change) {
            Turned::Done { record, .. } => record,
            other => return other,
        };
        self.change_chip(slot, |chip| chip.profile_mut(Role::Global).held = false);
        let mut notices = Vec::new();
        for (role, state, alone) in resumed {
            let named = self.named_profile(slot, role);
            let notice = match state {
                LineState::Suspend if !alone => Notice::success(PROFILE_SERVICE, MEMBER, &self.told_one(slot, role)),
                LineState::Active => {
                    let text = format!("the {} is in service already", role.name());
                    Notice::failure(PROFILE_SERVICE, Fault::new(STATE_INVALID, text))
                }
                _ => continue,
            };
            notices.push((Duration::ZERO, notice.about(to_raw_value(&named).ok().as_deref())));
        }
        notices.push((Duration::ZERO, Notice::success(PROFILE_SERVICE, MEMBER, &self.told_device(slot))));
        Turned::Done { record, notices }
    }

    fn told_done(&mut self, turn: &Turn, Target { slot, role }: Target, order: &ProfileOrder) -> Turned {
        let to = self.fleet.line(slot).map(|line| line.state);
        let record = Record { from: turn.from, to, ..Record::new(LedgerEvent::DeviceDone) };
        let mut response = self.told_one(slot, role);
        if let (ProfileOrder::Renew, Some(chip)) = (order, self.chip(slot)) {
            response["activationCode"] = self.activation_code(slot, role, chip.profile(role).codes).into();
        }
        Turned::done(record, Some(Notice::success(PROFILE_SERVICE, MEMBER, &response)))
    }

    /// In the form of SGP.22: server and matching id.
    fn activation_code(&self, slot: Slot, role: Role, number: u32) -> String {
        let key = (u64::from(slot) << 32) | (u64::from(number) << 2) | role as u64;
        let id = u128::from_be_bytes(Dice::new(self.settings.seed, "activation code", key).bytes());
        format!("LPA:1$smdp.example.com${id:032X}")
    }

    fn named_profile(&self, slot: Slot, role: Role) -> Value {
        let Some(line) = self.fleet.line(slot) else { return json!([]) };
        let ids = [(Kind::Eid, line.id(Kind::Eid)), (Kind::Iccid, self.profile_sim(slot, line, role))];
        let named = |(kind, ident): (Kind, Option<crate::ids::Ident>)| {
            Some(json!({"id": ident?.to_string(), "kind": kind.in_callbacks()}))
        };
        ids.into_iter().filter_map(named).collect()
    }

    fn told_one(&self, slot: Slot, role: Role) -> Value {
        let Some((line, chip)) = self.fleet.line(slot).zip(self.chip(slot)) else { return json!({}) };
        let mut told = self.told_profile(slot, line, &chip, role);
        told.insert("deviceIds".to_owned(), if role == Role::Lead { told_ids(line) } else { self.named_profile(slot, role) });
        Value::Object(told)
    }

    fn told_device(&self, slot: Slot) -> Value {
        let Some((line, chip)) = self.fleet.line(slot).zip(self.chip(slot)) else { return json!({}) };
        let profiles = Role::ALL.map(|role| Value::Object(self.told_profile(slot, line, &chip, role)));
        json!({"deviceIds": told_ids(line), "state": line.state.as_str(), "profiles": profiles})
    }

    /// One message for each thousand devices, a second apart so that they keep their order, and one when there is none.
    fn tell_list(&self, turn: &Turn, filter: &ProfileFilter) -> Turned {
        let devices = self.list_profiles(filter);
        let parts: Vec<&[Value]> = if devices.is_empty() { vec![&[]] } else { devices.chunks(LISTED).collect() };
        let last = parts.len() - 1;
        let part = |(number, devices): (usize, &[Value])| {
            let response = json!({"devices": devices, "hasMoreData": number < last});
            (Duration::from_secs(number as u64), Notice::success(PROFILE_SERVICE, "globalDeviceListResponse", &response))
        };
        let record = Record { from: turn.from, to: turn.from, ..Record::new(LedgerEvent::DeviceDone) };
        Turned::Done { record, notices: parts.into_iter().enumerate().map(part).collect() }
    }
}

/// What a request does to the chip.
fn carry_out(chip: &mut Chip, role: Role, order: &ProfileOrder) {
    match order {
        ProfileOrder::Download { enable, plan, .. } => {
            if let (Role::Global, Some(plan)) = (role, plan) {
                let profile = chip.profile_mut(role);
                (profile.service, profile.plan) = (Service::Active, Some(*plan));
            }
            match enable {
                true => chip.enable(role, ProfileStatus::DownloadEnabled),
                false => chip.profile_mut(role).status = ProfileStatus::DownloadDisabled,
            }
        }
        ProfileOrder::Enable => chip.enable(role, ProfileStatus::Enabled),
        ProfileOrder::Disable => chip.disable(role),
        ProfileOrder::Delete { .. } => chip.delete(role),
        ProfileOrder::Activate { enable, activation, .. } => {
            let profile = chip.profile_mut(role);
            (profile.service, profile.plan) = (Service::Active, Some(activation.plan));
            (profile.suspended, profile.held) = (false, false);
            if *enable {
                enable_anyhow(chip, role);
            }
        }
        ProfileOrder::Deactivate { .. } => {
            let profile = chip.profile_mut(role);
            (profile.service, profile.plan) = (Service::Ended, None);
            if profile.status.is_enabled() {
                chip.disable(role);
            }
        }
        ProfileOrder::Fallback => chip.fall_back_to(role),
        ProfileOrder::Suspend => chip.profile_mut(role).suspended = true,
        ProfileOrder::Resume => {
            let profile = chip.profile_mut(role);
            (profile.suspended, profile.held) = (false, false);
        }
        ProfileOrder::Plan { to } if role == Role::Global => chip.profile_mut(role).plan = Some(*to),
        ProfileOrder::Renew => chip.profile_mut(role).codes += 1,
        _ => {}
    }
}

/// Enables a profile, which is downloaded for it when it is not there yet.
fn enable_anyhow(chip: &mut Chip, role: Role) {
    match chip.profile(role).status {
        ProfileStatus::NotDownloaded => chip.enable(role, ProfileStatus::DownloadEnabled),
        status if !status.is_enabled() => chip.enable(role, ProfileStatus::Enabled),
        _ => {}
    }
}
