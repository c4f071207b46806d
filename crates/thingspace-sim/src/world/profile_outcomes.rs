//! Outcomes of profile requests, and the DeviceProfileService callbacks that report the outcomes.

use std::time::Duration;

use serde_json::value::to_raw_value;
use serde_json::{Value, json};

use super::World;
use super::changes::Change;
use super::euicc::{Chip, ProfileFilter, ProfileStatus, Role, Service};
use super::event_queue::Origin;
use super::messages::Notice;
use super::profiles::{ProfileChange, Target};
use super::request::{Fault, ids_json};
use super::requests::{DueJob, JobResult, NOT_FOUND, UNEXPECTED};
use super::services::PROFILE_SERVICE;
use crate::fleet::Slot;
use crate::ids::{DeviceId, Ident, Kind};
use crate::ledger::{LedgerEvent, Record};
use crate::line::{Line, LineState, STATE_INVALID};
use crate::rng::Rng;

/// The member of `deviceResponse` that contains the result. The member's name is a guess (quirk sim-euicc-messages).
const MEMBER: &str = "deviceProfileResponse";

/// Maximum time from the warning about an unreachable device to the second attempt, which is the last (quirk sim-euicc-unreachable).
const RETRY_WITHIN: Duration = Duration::from_secs(3_600);

/// Maximum number of devices per message of listGlobalDevices (quirk sim-euicc-messages).
const DEVICES_PER_MESSAGE: usize = 1_000;

impl World {
    pub(super) fn conclude_profile(&mut self, due_job: &DueJob, change: &ProfileChange) -> JobResult {
        match change {
            ProfileChange::List(filter) => return self.list_result(due_job, filter),
            ProfileChange::Swap(swap) => return self.conclude_eid_swap(due_job, swap),
            _ => {}
        }
        let gone = || JobResult::failed(NOT_FOUND, "the line no longer exists", due_job.from);
        let Some((slot, line)) = due_job.slot.and_then(|slot| Some((slot, self.fleet.line(slot)?))) else { return gone() };
        let target = self.target(change, &due_job.requested).ok().filter(|target| target.slot == slot);
        let Some(target) = target else {
            self.end_pending(slot, self.role_of(slot, due_job));
            return JobResult::failed(NOT_FOUND, format!("{} now names another device", due_job.requested.name()), due_job.from);
        };
        if change.is_over_the_air()
            && let Some(wait) = self.time_until_reachable(due_job, line)
        {
            if due_job.stage == 0 {
                self.warn(due_job, target);
                return JobResult::NextStage { after: wait.min(RETRY_WITHIN) };
            }
            self.end_pending(slot, target.role);
            return JobResult::failed(UNEXPECTED, format!("{} did not respond in time", due_job.requested.name()), due_job.from);
        }
        self.end_pending(slot, target.role);
        if let Some(line_change) = change.line_change(target.role) {
            return self.conclude_with_line(due_job, change, target, &line_change);
        }
        // Check again, because other requests may have changed the profile since this request was accepted.
        if let Err(fault) = self.check_profile(due_job.at(), change, target) {
            return JobResult::Failed { fault, to: due_job.from };
        }
        self.carry_out(target, change);
        self.profile_done(due_job, target, change)
    }

    /// Returns the role of the boot or global profile if that profile has the ICCID of the request. Otherwise returns the lead
    /// role. Ignores the other identifiers of the request, which may no longer match the device.
    fn role_of(&self, slot: Slot, due_job: &DueJob) -> Role {
        let sim = due_job.requested.id(Kind::Iccid);
        let other = |role: &Role| {
            let line = self.fleet.line(slot);
            *role != Role::Lead && sim.is_some() && line.and_then(|line| self.profile_sim(slot, line, *role)) == sim
        };
        Role::ALL.into_iter().find(other).unwrap_or(Role::Lead)
    }

    /// Returns how long a device stays unreachable, or `None` if the device is reachable. A device whose line is out of service
    /// counts as reachable, because it responds through its boot profile.
    fn time_until_reachable(&self, due_job: &DueJob, line: &Line) -> Option<Duration> {
        let presence = self.presence(line, due_job.at()).filter(|presence| !presence.reachable)?;
        let wait = Duration::try_from(presence.until.duration_since(due_job.at())).unwrap_or_default();
        // With `callbacks_before_answer`, both attempts are made before the API call returns, and no time passes between them. The
        // device would still be unreachable, so the second attempt counts it as reachable.
        let in_time = due_job.stage > 0 && self.settings.callbacks_before_answer;
        Some(wait).filter(|_| !in_time)
    }

    /// Sends a warning about an unreachable device. The warning is not an outcome: a message about success or failure follows
    /// (quirks euicc-callback-warning, sim-euicc-unreachable).
    fn warn(&mut self, due_job: &DueJob, target: Target) {
        let response =
            json!({"warning": "the device has not responded yet: the request will be retried", "profile": target.role.name()});
        let notice = Notice::wrapped(PROFILE_SERVICE, "deviceResponse", MEMBER, &response, "Pending");
        let origin = Origin { call: due_job.key.call, device: due_job.key.device };
        self.send(due_job.at(), origin, Some(due_job.request), Some(due_job.device), notice.about(Some(&due_job.requested.sent)));
    }

    /// Carries out a request that does not change the state of the line.
    fn carry_out(&mut self, target: Target, change: &ProfileChange) {
        let Target { slot, role } = target;
        if let ProfileChange::Download { plan, smsr_oid, .. } = change {
            let plan = plan.filter(|_| role == Role::Lead);
            self.fleet.change(slot, |line| {
                line.plan = plan.or(line.plan);
                if smsr_oid.is_some() {
                    line.extras_mut().smsr_oid.clone_from(smsr_oid);
                }
            });
        }
        if let (ProfileChange::Plan { to }, Role::Lead) = (change, role) {
            self.fleet.change(slot, |line| line.plan = Some(*to));
        }
        self.change_chip(slot, |chip| carry_out(chip, role, change));
    }

    /// Completes a request that changes the state of the line. Such a request is about the lead profile or the whole device.
    fn conclude_with_line(
        &mut self,
        due_job: &DueJob,
        change: &ProfileChange,
        target: Target,
        line_change: &Change,
    ) -> JobResult {
        let Target { slot, role } = target;
        if let ProfileChange::ResumeDevice = change {
            return self.resume_device(due_job, slot, line_change);
        }
        if let ProfileChange::Activate { .. } = change
            && self.fleet.line(slot).is_some_and(|line| line.iccid.is_none())
            && let Some(ident) = self.lead_sim(slot)
        {
            self.fleet.add_missing_ids(slot, &[DeviceId { kind: Kind::Iccid, ident }]);
        }
        let (record, others) = match self.conclude_change(due_job, line_change) {
            // Skip the first message, which is from CarrierService. A message of DeviceProfileService replaces it.
            JobResult::Done { record, notices } => (record, notices.into_iter().skip(1)),
            other => return other,
        };
        match change {
            ProfileChange::Activate { enable, smsr_oid, .. } => {
                if smsr_oid.is_some() {
                    self.fleet.change(slot, |line| line.extras_mut().smsr_oid.clone_from(smsr_oid));
                }
                if *enable {
                    self.change_chip(slot, |chip| download_and_enable(chip, role));
                }
            }
            ProfileChange::Deactivate { .. } => self.change_chip(slot, |chip| {
                if chip.profile(role).status.is_enabled() {
                    chip.disable(role);
                }
            }),
            _ => self.change_chip(slot, |chip| {
                let global = chip.profile_mut(Role::Global);
                global.held = global.service == Service::Active && !global.suspended;
            }),
        }
        let response = match change {
            ProfileChange::SuspendDevice => self.device_json(slot),
            _ => self.named_profile_json(slot, role),
        };
        let mut notices = vec![(Duration::ZERO, Notice::success(PROFILE_SERVICE, MEMBER, &response))];
        notices.extend(others);
        JobResult::Done { record, notices }
    }

    /// Resumes a device. Sends a message about each profile that was suspended together with the device, and finally a message
    /// about the device. For a profile that is already in service, sends a message that reports a failure ("Resume an eUICC
    /// Device" in Verizon's documentation).
    fn resume_device(&mut self, due_job: &DueJob, slot: Slot, line_change: &Change) -> JobResult {
        let Some((line, chip)) = self.fleet.line(slot).zip(self.chip(slot)) else {
            return JobResult::failed(NOT_FOUND, "the line no longer exists", due_job.from);
        };
        let resumed = [Role::Lead, Role::Global].map(|role| (role, chip.state(role, line), chip.profile(role).suspended));
        let record = match self.conclude_change(due_job, line_change) {
            JobResult::Done { record, .. } => record,
            other => return other,
        };
        self.change_chip(slot, |chip| chip.profile_mut(Role::Global).held = false);
        let mut notices = Vec::new();
        for (role, state, suspended) in resumed {
            let named = self.named_profile(slot, role);
            let notice = match state {
                LineState::Suspend if !suspended => {
                    Notice::success(PROFILE_SERVICE, MEMBER, &self.named_profile_json(slot, role))
                }
                LineState::Active => {
                    let message = format!("the {} is already in service", role.name());
                    Notice::failure(PROFILE_SERVICE, Fault::new(STATE_INVALID, message))
                }
                _ => continue,
            };
            notices.push((Duration::ZERO, notice.about(to_raw_value(&named).ok().as_deref())));
        }
        notices.push((Duration::ZERO, Notice::success(PROFILE_SERVICE, MEMBER, &self.device_json(slot))));
        JobResult::Done { record, notices }
    }

    fn profile_done(&mut self, due_job: &DueJob, Target { slot, role }: Target, change: &ProfileChange) -> JobResult {
        let to = self.fleet.line(slot).map(|line| line.state);
        let record = Record { from: due_job.from, to, ..Record::new(LedgerEvent::DeviceDone) };
        let mut response = self.named_profile_json(slot, role);
        if let (ProfileChange::Renew, Some(chip)) = (change, self.chip(slot)) {
            response["activationCode"] = self.activation_code(slot, role, chip.profile(role).codes).into();
        }
        JobResult::done(record, Some(Notice::success(PROFILE_SERVICE, MEMBER, &response)))
    }

    /// Returns an activation code (server and matching id) in the format of SGP.22.
    fn activation_code(&self, slot: Slot, role: Role, number: u32) -> String {
        let key = (u64::from(slot) << 32) | (u64::from(number) << 2) | role as u64;
        let id = u128::from_be_bytes(Rng::new(self.settings.seed, "activation code", key).bytes());
        format!("LPA:1$smdp.example.com${id:032X}")
    }

    fn named_profile(&self, slot: Slot, role: Role) -> Value {
        let Some(line) = self.fleet.line(slot) else { return json!([]) };
        let ids = [(Kind::Eid, line.id(Kind::Eid)), (Kind::Iccid, self.profile_sim(slot, line, role))];
        let named = |(kind, ident): (Kind, Option<Ident>)| Some(json!({"id": ident?.to_string(), "kind": kind.in_callbacks()}));
        ids.into_iter().filter_map(named).collect()
    }

    fn named_profile_json(&self, slot: Slot, role: Role) -> Value {
        let Some((line, chip)) = self.fleet.line(slot).zip(self.chip(slot)) else { return json!({}) };
        let mut members = self.profile_json(slot, line, &chip, role);
        members.insert("deviceIds".to_owned(), if role == Role::Lead { ids_json(line) } else { self.named_profile(slot, role) });
        Value::Object(members)
    }

    fn device_json(&self, slot: Slot) -> Value {
        let Some((line, chip)) = self.fleet.line(slot).zip(self.chip(slot)) else { return json!({}) };
        let profiles = Role::ALL.map(|role| Value::Object(self.profile_json(slot, line, &chip, role)));
        json!({"deviceIds": ids_json(line), "state": line.state.as_str(), "profiles": profiles})
    }

    /// Sends the list in messages of up to 1,000 devices. The messages are sent one second apart, so that they stay in order.
    fn list_result(&self, due_job: &DueJob, filter: &ProfileFilter) -> JobResult {
        let devices = self.list_profiles(filter);
        let parts: Vec<&[Value]> = if devices.is_empty() { vec![&[]] } else { devices.chunks(DEVICES_PER_MESSAGE).collect() };
        let last = parts.len() - 1;
        let part = |(number, devices): (usize, &[Value])| {
            let response = json!({"devices": devices, "hasMoreData": number < last});
            (Duration::from_secs(number as u64), Notice::success(PROFILE_SERVICE, "globalDeviceListResponse", &response))
        };
        let record = Record { from: due_job.from, to: due_job.from, ..Record::new(LedgerEvent::DeviceDone) };
        JobResult::Done { record, notices: parts.into_iter().enumerate().map(part).collect() }
    }
}

/// Applies a request to the chip.
fn carry_out(chip: &mut Chip, role: Role, change: &ProfileChange) {
    match change {
        ProfileChange::Download { enable, plan, .. } => {
            if let (Role::Global, Some(plan)) = (role, plan) {
                let profile = chip.profile_mut(role);
                (profile.service, profile.plan) = (Service::Active, Some(*plan));
            }
            match enable {
                true => chip.enable(role, ProfileStatus::DownloadEnabled),
                false => chip.profile_mut(role).status = ProfileStatus::DownloadDisabled,
            }
        }
        ProfileChange::Enable => chip.enable(role, ProfileStatus::Enabled),
        ProfileChange::Disable => chip.disable(role),
        ProfileChange::Delete { .. } => chip.delete(role),
        ProfileChange::Activate { enable, activation, .. } => {
            let profile = chip.profile_mut(role);
            (profile.service, profile.plan) = (Service::Active, Some(activation.plan));
            (profile.suspended, profile.held) = (false, false);
            if *enable {
                download_and_enable(chip, role);
            }
        }
        ProfileChange::Deactivate { .. } => {
            let profile = chip.profile_mut(role);
            (profile.service, profile.plan) = (Service::Ended, None);
            if profile.status.is_enabled() {
                chip.disable(role);
            }
        }
        ProfileChange::Fallback => chip.set_fallback(role),
        ProfileChange::Suspend => chip.profile_mut(role).suspended = true,
        ProfileChange::Resume => {
            let profile = chip.profile_mut(role);
            (profile.suspended, profile.held) = (false, false);
        }
        ProfileChange::Plan { to } if role == Role::Global => chip.profile_mut(role).plan = Some(*to),
        ProfileChange::Renew => chip.profile_mut(role).codes += 1,
        _ => {}
    }
}

/// Enables a profile, downloading it first if necessary.
fn download_and_enable(chip: &mut Chip, role: Role) {
    match chip.profile(role).status {
        ProfileStatus::NotDownloaded => chip.enable(role, ProfileStatus::DownloadEnabled),
        status if !status.is_enabled() => chip.enable(role, ProfileStatus::Enabled),
        _ => {}
    }
}
