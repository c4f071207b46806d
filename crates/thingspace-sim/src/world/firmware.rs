//! Firmware upgrades over the air: scheduling, queueing, the upgrade of each device, and callbacks.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::event_queue::{Origin, QueuedEvent, Step, Timer};
use super::firmware_catalog::{Model, first_version, model_of};
use super::messages::Notice;
use super::services::FIRMWARE_SERVICE;
use super::{World, step};
use crate::clock::later;
use crate::fleet::Slot;
use crate::ids::{Ident, Kind};
use crate::ledger::{CallNumber, Key, LedgerEvent, Outcome, Record};
use crate::line::{Line, LineState};
use crate::rng::Rng;

/// Number of licenses of the account (quirk sim-firmware-licenses).
pub(crate) const LICENSES: usize = 500;

/// Maximum number of stored upgrades. The oldest upgrades are dropped first.
const MAX_STORED: usize = 10_000;

/// Time from the scheduling of an upgrade until it is queued (quirk sim-firmware-pace).
const QUEUED_AFTER: Duration = Duration::from_secs(60);

/// After an upgrade starts, its devices have at least this long to start theirs (openapi/firmware.yaml, scheduleFirmwareUpgrade).
const START_WITHIN: Duration = Duration::from_secs(4 * 3_600);

/// Percentage of devices that reject an image (quirk sim-firmware-pace).
const REJECTED: u64 = 4;

const SUCCESS: &str = "success";
const UNREACHABLE: &str = "device did not connect in time";
const REJECTED_REASON: &str = "device rejected the image";
const OTHER_VERSION: &str = "device has another version";

/// Days and hours in which the download or the installation of an upgrade is allowed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Window {
    /// The first allowed day. `None` allows all days.
    pub(crate) after: Option<Date>,
    /// Allowed ranges of hours, each with its start and end. An empty list allows all hours.
    pub(crate) hours: Vec<(i8, i8)>,
}

impl Window {
    /// Returns the earliest time in the window that is not before `at`. Hours are in UTC (quirk sim-firmware-pace).
    fn next(&self, at: Timestamp) -> Timestamp {
        let at = self.after.and_then(start_of_day).map_or(at, |after| after.max(at));
        if self.hours.is_empty() {
            return at;
        }
        let today = TimeZone::UTC.to_datetime(at).date();
        let days = [Some(today), today.tomorrow().ok(), today.tomorrow().ok().and_then(|day| day.tomorrow().ok())];
        let opens = days.into_iter().flatten().filter_map(start_of_day).flat_map(|day| {
            let hour = move |hour: i8| later(day, Duration::from_secs(u64::from(hour.unsigned_abs()) * 3_600));
            self.hours.iter().map(move |(from, to)| (hour(*from), hour(*to)))
        });
        opens.filter(|(_, to)| *to > at).map(|(from, _)| from.max(at)).min().unwrap_or(at)
    }
}

/// Returns midnight UTC of a day.
pub(crate) fn start_of_day(day: Date) -> Option<Timestamp> {
    TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok()
}

/// The API through which an upgrade was scheduled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum UpgradeKind {
    /// Version 1 of the firmware API.
    Upgrade,
    /// Version 3 of the firmware API: a campaign that is limited to certain days and hours. If `adds_devices` is true, matching
    /// devices that join the account after it was scheduled and before it starts are added to the campaign.
    Campaign { adds_devices: bool },
    /// Version 2 of the software API: a software campaign.
    Software,
}

/// A requested upgrade.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Schedule {
    pub(crate) kind: UpgradeKind,
    pub(crate) title: Option<Box<str>>,
    pub(crate) package: Box<str>,
    pub(crate) from: Option<Box<str>>,
    pub(crate) to: Box<str>,
    pub(crate) protocol: Option<Box<str>>,
    pub(crate) start: Date,
    pub(crate) end: Date,
    pub(crate) download: Window,
    pub(crate) install: Window,
}

/// The stage of an upgrade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Stage {
    Pending,
    Queued,
    Running,
    Finished,
    Canceled,
}

impl Stage {
    /// Returns the value of schema UpgradeStatus.
    pub(crate) const fn as_upgrade(self) -> &'static str {
        match self {
            Stage::Pending => "RequestPending",
            Stage::Queued => "Queued",
            Stage::Running => "InProgress",
            Stage::Finished => "Finished",
            Stage::Canceled => "RequestFailed",
        }
    }

    /// Returns the value of schema CampaignStatus. The schema has no value for a running campaign, so the status remains
    /// `CampaignScheduled` (quirk sim-firmware-pace).
    pub(crate) const fn as_campaign(self) -> &'static str {
        match self {
            Stage::Pending => "CampaignRequestPending",
            Stage::Queued | Stage::Running => "CampaignScheduled",
            Stage::Finished => "CampaignEnded",
            Stage::Canceled => "CampaignCancelled",
        }
    }

    pub(crate) fn has_started(self) -> bool {
        matches!(self, Stage::Running | Stage::Finished)
    }
}

/// The status of a device in an upgrade (schema UpgradeDeviceStatus).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum UpgradeStatus {
    Pending,
    Accepted,
    Success,
    Failed,
}

impl UpgradeStatus {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            UpgradeStatus::Pending => "RequestPending",
            UpgradeStatus::Accepted => "Device Accepted",
            UpgradeStatus::Success => "UpgradeSuccess",
            UpgradeStatus::Failed => "UpgradeFailed",
        }
    }

    const fn is_over(self) -> bool {
        matches!(self, UpgradeStatus::Success | UpgradeStatus::Failed)
    }
}

/// A device in an upgrade.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Member {
    pub(crate) slot: Slot,
    /// The IMEI that the device had when it joined the upgrade.
    pub(crate) imei: Ident,
    pub(crate) status: UpgradeStatus,
    #[serde(with = "crate::snapshot_serde::static_str")]
    pub(crate) reason: crate::snapshot_serde::StaticStr,
    pub(crate) from: Box<str>,
    pub(crate) started: Option<Timestamp>,
}

/// An upgrade with its devices.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Upgrade {
    pub(crate) id: Uuid,
    pub(crate) schedule: Schedule,
    pub(crate) stage: Stage,
    pub(crate) members: Vec<Member>,
    #[serde(with = "crate::snapshot_serde::static_str")]
    model: crate::snapshot_serde::StaticStr,
    since: Timestamp,
    call: CallNumber,
}

impl Upgrade {
    pub(crate) fn model(&self) -> &'static str {
        self.model
    }

    /// Returns the time by which a device must have started its upgrade.
    fn deadline(&self) -> Timestamp {
        let end = self.schedule.end.tomorrow().ok().and_then(start_of_day).unwrap_or(Timestamp::MAX);
        let start = start_of_day(self.schedule.start).unwrap_or(self.since).max(self.since);
        match self.schedule.kind {
            // A device can start until the end of the last day, or until `START_WITHIN` after the start of the upgrade, whichever
            // is later.
            UpgradeKind::Upgrade => end.max(later(start, START_WITHIN)),
            UpgradeKind::Campaign { .. } | UpgradeKind::Software => end,
        }
    }
}

/// The next step of an upgrade, or of one device in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct FirmwareTimer {
    number: u32,
    /// Index of the device in the upgrade, or `None` for a step of the whole upgrade.
    member: Option<u32>,
}

/// The firmware state of the account.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Firmware {
    created: u32,
    upgrades: BTreeMap<u32, Upgrade>,
    /// For each line whose firmware was upgraded, its current version and the time of its latest upgrade. All other lines have
    /// their initial version.
    versions: BTreeMap<Slot, (Box<str>, Timestamp)>,
    /// Lines with a license, each with the time at which the license was assigned.
    pub(crate) licenses: BTreeMap<Slot, Timestamp>,
    /// The removal list: devices that lose their licenses, in this order, when another device needs a license and none is left.
    pub(crate) removals: Vec<Slot>,
    pub(crate) removals_changed: Option<Timestamp>,
}

impl Firmware {
    pub(crate) fn upgrade(&self, id: Uuid) -> Option<(u32, &Upgrade)> {
        self.upgrades.iter().find(|(_, upgrade)| upgrade.id == id).map(|(number, upgrade)| (*number, upgrade))
    }

    /// Returns the upgrades with a number above `seen`.
    pub(crate) fn above(&self, seen: u32) -> impl Iterator<Item = (u32, &Upgrade)> {
        self.upgrades.range(seen.saturating_add(1)..).map(|(number, upgrade)| (*number, upgrade))
    }
}

impl World {
    pub(crate) fn model_of(&self, line: &Line) -> &'static Model {
        model_of(self.settings.seed, line)
    }

    /// Returns the firmware version of a line, and the time of its latest upgrade if there was one.
    pub(crate) fn firmware_of(&self, slot: Slot, line: &Line) -> (&str, Option<Timestamp>) {
        match self.firmware.versions.get(&slot) {
            Some((version, at)) => (version, Some(*at)),
            None => (first_version(self.settings.seed, line), None),
        }
    }

    /// Assigns a license to each of these lines that has none. If not enough licenses are left, takes the licenses of other lines
    /// on the removal list, in the order of the list. If that is not enough either, changes nothing and returns false.
    pub(crate) fn assign_licenses(&mut self, now: Timestamp, slots: &[Slot]) -> bool {
        let Firmware { licenses, removals, .. } = &mut self.firmware;
        let new: BTreeSet<Slot> = slots.iter().copied().filter(|slot| !licenses.contains_key(slot)).collect();
        let excess = (licenses.len() + new.len()).saturating_sub(LICENSES);
        let is_removable = |slot: &Slot| licenses.contains_key(slot) && !slots.contains(slot);
        let removed: Vec<Slot> = removals.iter().copied().filter(is_removable).take(excess).collect();
        if removed.len() < excess {
            return false;
        }
        removals.retain(|slot| !removed.contains(slot));
        licenses.retain(|slot, _| !removed.contains(slot));
        licenses.extend(new.into_iter().map(|slot| (slot, now)));
        true
    }

    /// Returns why a line cannot take part in an upgrade, or `None` if the line is eligible. If `license_follows` is true, the
    /// line does not need a license yet.
    pub(crate) fn ineligibility(
        &self,
        slot: Slot,
        line: &Line,
        schedule: &Schedule,
        license_follows: bool,
    ) -> Option<&'static str> {
        if schedule.kind == UpgradeKind::Software {
            return (line.state != LineState::Active).then_some("is not active");
        }
        if self.model_of(line).protocol.is_none() {
            return Some("cannot be upgraded over the air");
        }
        if !license_follows && !self.firmware.licenses.contains_key(&slot) {
            return Some("has no license");
        }
        let fits = self.package_of(line, schedule);
        if fits { None } else { Some("does not match the hardware and version of the firmware package") }
    }

    fn package_of(&self, line: &Line, schedule: &Schedule) -> bool {
        let model = self.model_of(line);
        let Some(slot) = self.fleet.slot_of(line) else { return false };
        let has = self.firmware_of(slot, line).0;
        super::firmware_catalog::Package::all().any(|package| {
            package.model == model
                && package.name() == *schedule.package
                && package.to == &*schedule.to
                && package.from == has
                && schedule.from.as_deref().is_none_or(|from| from == package.from)
        })
    }

    /// Schedules an upgrade. The caller must have checked that the lines are eligible.
    pub(crate) fn schedule(&mut self, now: Timestamp, operation: &'static str, schedule: Schedule, slots: &[Slot]) -> &Upgrade {
        while self.firmware.upgrades.len() >= MAX_STORED {
            self.firmware.upgrades.pop_first();
        }
        self.firmware.created += 1;
        let number = self.firmware.created;
        let id = Rng::new(self.settings.seed, "upgrade", u64::from(number)).bytes();
        let id = uuid::Builder::from_random_bytes(id).into_uuid();
        let call = self.ledger.call(operation, Some(id), Some(slots.len()));
        let key = Key { at: now, call, device: 0, step: step::ACCEPTED, message: 0 };
        self.ledger.record(key, Record::new(LedgerEvent::Accepted));
        let model = slots.first().and_then(|slot| self.fleet.line(*slot)).map_or("", |line| self.model_of(line).name);
        let members = slots.iter().filter_map(|slot| self.member(*slot, &schedule)).collect();
        let upgrade = Upgrade { id, schedule, stage: Stage::Pending, members, model, since: now, call };
        self.plan_upgrade(later(now, QUEUED_AFTER), call, FirmwareTimer { number, member: None });
        self.notify_scheduled(now, &upgrade);
        self.firmware.upgrades.entry(number).or_insert(upgrade)
    }

    fn member(&self, slot: Slot, schedule: &Schedule) -> Option<Member> {
        let line = self.fleet.line(slot)?;
        let from = match schedule.kind {
            UpgradeKind::Software => schedule.from.clone().unwrap_or_default(),
            _ => self.firmware_of(slot, line).0.into(),
        };
        Some(Member { slot, imei: line.imei?, status: UpgradeStatus::Pending, reason: "", from, started: None })
    }

    fn plan_upgrade(&mut self, due: Timestamp, call: CallNumber, timer: FirmwareTimer) {
        let device = timer.member.map_or(0, |member| member.saturating_add(1));
        self.events.push(QueuedEvent { due, origin: Origin { call, device }, step: Step::Timer(Timer::Firmware(timer)) });
    }

    /// Adds a device to an upgrade. The caller must have checked that the upgrade has not started. Does nothing and returns false
    /// if the upgrade already includes the device, or if the device is not eligible.
    pub(crate) fn join_upgrade(&mut self, number: u32, slot: Slot) -> bool {
        let Some(upgrade) = self.firmware.upgrades.get(&number) else { return false };
        let is_member = upgrade.members.iter().any(|member| member.slot == slot);
        let Some(line) = self.fleet.line(slot).filter(|_| !is_member) else { return false };
        if self.ineligibility(slot, line, &upgrade.schedule, false).is_some() {
            return false;
        }
        let Some(member) = self.member(slot, &upgrade.schedule) else { return false };
        self.firmware.upgrades.get_mut(&number).map(|upgrade| upgrade.members.push(member)).is_some()
    }

    /// Removes a device from an upgrade. The caller must have checked that the upgrade has not started. Returns false if the
    /// upgrade does not include the device.
    pub(crate) fn leave_upgrade(&mut self, number: u32, slot: Slot) -> bool {
        let Some(upgrade) = self.firmware.upgrades.get_mut(&number) else { return false };
        let before = upgrade.members.len();
        upgrade.members.retain(|member| member.slot != slot);
        upgrade.members.len() < before
    }

    /// Cancels an upgrade, unless it is already canceled. Devices that have not started keep their firmware. The other devices
    /// complete their upgrade.
    pub(crate) fn cancel_upgrade(&mut self, now: Timestamp, operation: &'static str, number: u32) {
        let Some(upgrade) = self.firmware.upgrades.get_mut(&number).filter(|upgrade| upgrade.stage != Stage::Canceled) else {
            return;
        };
        upgrade.stage = Stage::Canceled;
        let call = upgrade.call;
        let mut canceled = Vec::new();
        for (index, member) in
            upgrade.members.iter_mut().enumerate().filter(|(_, member)| member.status == UpgradeStatus::Pending)
        {
            (member.status, member.reason) = (UpgradeStatus::Failed, "cancelled");
            canceled.push((index, member.slot));
        }
        self.note(now, operation, Record::new(LedgerEvent::Accepted));
        for (index, slot) in canceled {
            self.record_end(now, call, index, slot, Err("CANCELLED"));
        }
    }

    fn record_end(&mut self, at: Timestamp, call: CallNumber, index: usize, slot: Slot, end: Result<(), &'static str>) {
        let device = Some(self.ledger_ids(slot));
        let (event, outcome, step) = match end {
            Ok(()) => (LedgerEvent::DeviceDone, Outcome::Success, step::CHANGED),
            Err(_) => (LedgerEvent::LineRefused, Outcome::Failed, step::REFUSED),
        };
        let key = Key { at, call, device: u32::try_from(index + 1).unwrap_or(u32::MAX), step, message: 0 };
        let code = end.err().map(Into::into);
        self.ledger.record(key, Record { device, outcome: Some(outcome), code, ..Record::new(event) });
    }

    /// Runs the next step of an upgrade, or of a device in it.
    pub(super) fn fire_firmware_timer(&mut self, event: QueuedEvent, timer: FirmwareTimer) {
        let Some(mut upgrade) = self.firmware.upgrades.remove(&timer.number) else { return };
        match timer.member {
            None => self.advance_upgrade(event.due, timer.number, &mut upgrade),
            Some(member) => self.advance_device(event.due, timer, &mut upgrade, member as usize),
        }
        if upgrade.stage == Stage::Running && upgrade.members.iter().all(|member| member.status.is_over()) {
            upgrade.stage = Stage::Finished;
        }
        self.firmware.upgrades.insert(timer.number, upgrade);
    }

    fn advance_upgrade(&mut self, at: Timestamp, number: u32, upgrade: &mut Upgrade) {
        match upgrade.stage {
            Stage::Pending => {
                upgrade.stage = Stage::Queued;
                let start = start_of_day(upgrade.schedule.start).unwrap_or(at).max(at);
                self.plan_upgrade(start, upgrade.call, FirmwareTimer { number, member: None });
            }
            Stage::Queued => {
                upgrade.stage = Stage::Running;
                self.add_late_devices(upgrade);
                for (index, member) in upgrade.members.iter().enumerate() {
                    let soon = Rng::new(self.settings.seed, "upgrade begins", u64::from(member.slot) ^ (u64::from(number) << 32));
                    let due = upgrade.schedule.download.next(later(at, Duration::from_secs(soon.clone().below(1_800))));
                    let member = u32::try_from(index).ok();
                    self.plan_upgrade(due, upgrade.call, FirmwareTimer { number, member });
                }
            }
            Stage::Running | Stage::Finished | Stage::Canceled => {}
        }
    }

    /// For a campaign with `adds_devices`, adds the eligible devices that have joined the account since the campaign was
    /// scheduled (openapi/firmware.yaml, autoAddDevicesFlag).
    fn add_late_devices(&mut self, upgrade: &mut Upgrade) {
        if upgrade.schedule.kind != (UpgradeKind::Campaign { adds_devices: true }) {
            return;
        }
        let late = self.fleet.slots().filter(|(_, line)| line.is_own() && line.created >= upgrade.since);
        let fits = late.filter(|(slot, line)| self.ineligibility(*slot, line, &upgrade.schedule, true).is_none());
        let slots: Vec<Slot> = fits.map(|(slot, _)| slot).collect();
        for slot in slots {
            if !upgrade.members.iter().any(|member| member.slot == slot)
                && let Some(member) = self.member(slot, &upgrade.schedule)
            {
                upgrade.members.push(member);
            }
        }
    }

    fn advance_device(&mut self, at: Timestamp, timer: FirmwareTimer, upgrade: &mut Upgrade, index: usize) {
        let deadline = upgrade.deadline();
        let Some(member) = upgrade.members.get(index).cloned() else { return };
        let Some(line) = self.fleet.line(member.slot) else {
            return self.end_device(at, upgrade, index, Err(UNREACHABLE));
        };
        let presence = self.presence(line, at);
        match (member.status, presence) {
            (UpgradeStatus::Pending, _) if upgrade.stage == Stage::Canceled => {}
            (UpgradeStatus::Pending, Some(presence)) if presence.reachable && at < deadline => {
                let mut rng =
                    Rng::new(self.settings.seed, "upgrade lasts", u64::from(member.slot) ^ (u64::from(timer.number) << 32));
                let done = later(at, Duration::from_secs(600 + rng.below(3_000)));
                if let Some(member) = upgrade.members.get_mut(index) {
                    (member.status, member.started) = (UpgradeStatus::Accepted, Some(at));
                }
                self.notify_progress(at, upgrade, index);
                self.plan_upgrade(upgrade.schedule.install.next(done), upgrade.call, timer);
            }
            (UpgradeStatus::Pending, Some(presence)) if presence.until < deadline && at < deadline => {
                let again = upgrade.schedule.download.next(later(presence.until, Duration::from_secs(1)));
                self.plan_upgrade(again, upgrade.call, timer);
            }
            (UpgradeStatus::Pending, _) => self.end_device(at, upgrade, index, Err(UNREACHABLE)),
            (UpgradeStatus::Accepted, _) => {
                let end = self.install(at, upgrade, &member);
                self.end_device(at, upgrade, index, end);
            }
            (UpgradeStatus::Success | UpgradeStatus::Failed, _) => {}
        }
    }

    /// Installs the new version, or returns why the device keeps its current version.
    fn install(&mut self, at: Timestamp, upgrade: &Upgrade, member: &Member) -> Result<(), &'static str> {
        let line = self.fleet.line(member.slot).ok_or(UNREACHABLE)?;
        if Rng::new(self.settings.seed, "upgrade ends", u64::from(member.slot) ^ u64::from(upgrade.call)).below(100) < REJECTED {
            return Err(REJECTED_REASON);
        }
        if upgrade.schedule.kind == UpgradeKind::Software {
            // Software versions are not stored, because no operation returns them.
            return Ok(());
        }
        if self.firmware_of(member.slot, line).0 != &*member.from {
            return Err(OTHER_VERSION);
        }
        self.firmware.versions.insert(member.slot, (upgrade.schedule.to.clone(), at));
        Ok(())
    }

    fn end_device(&mut self, at: Timestamp, upgrade: &mut Upgrade, index: usize, end: Result<(), &'static str>) {
        let Some(member) = upgrade.members.get_mut(index) else { return };
        (member.status, member.reason) = match end {
            Ok(()) => (UpgradeStatus::Success, SUCCESS),
            Err(reason) => (UpgradeStatus::Failed, reason),
        };
        let slot = member.slot;
        self.record_end(at, upgrade.call, index, slot, end);
        self.notify_progress(at, upgrade, index);
    }

    fn notify_scheduled(&mut self, at: Timestamp, upgrade: &Upgrade) {
        let imeis: Vec<String> = upgrade.members.iter().map(|member| member.imei.to_string()).collect();
        let payload = json!({
            "firmwareName": upgrade.schedule.package,
            "upgradeId": upgrade.id,
            "startDate": upgrade.schedule.start.to_string(),
            "deviceList": imeis,
        });
        self.notify_firmware(at, Origin { call: upgrade.call, device: 0 }, None, "upgradeScheduled", payload);
    }

    fn notify_progress(&mut self, at: Timestamp, upgrade: &Upgrade, index: usize) {
        let Some(member) = upgrade.members.get(index) else { return };
        let payload = json!({
            "upgradeId": upgrade.id,
            "deviceId": member.imei.to_string(),
            "status": member.status.as_str(),
            "reason": member.reason,
        });
        let origin = Origin { call: upgrade.call, device: u32::try_from(index + 1).unwrap_or(u32::MAX) };
        self.notify_firmware(at, origin, Some(member.slot), "upgradeProgress", payload);
    }

    /// Sends a message of schema FotaMessage: one flat object that includes the credentials of the listener.
    fn notify_firmware(&mut self, at: Timestamp, origin: Origin, slot: Option<Slot>, what: &str, payload: Value) {
        let account: Value = (&**self.fleet.account()).into();
        let members = [
            ("accountName", account.clone()),
            ("participantName", account),
            ("type", what.into()),
            ("firmwareList", json!([])),
            (what, payload),
        ];
        let members = members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>();
        let device = slot.map(|slot| self.ledger_ids(slot));
        self.send(at, origin, None, device, Notice::own(FIRMWARE_SERVICE, members, true));
    }

    /// Finds the line with this IMEI. Returns `None` if the account has no such line.
    pub(crate) fn by_imei(&self, imei: &str) -> Option<(Slot, &Line)> {
        let ident = Ident::parse(Kind::Imei, imei)?;
        let slot = self.fleet.find(crate::ids::DeviceId { kind: Kind::Imei, ident })?;
        let line = self.fleet.line(slot).filter(|line| line.is_own())?;
        Some((slot, line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_opens_at_its_hours_and_not_before_its_first_day() {
        let window = |hours: &[(i8, i8)], after: Option<&str>| Window {
            after: after.map(|day| day.parse().unwrap()),
            hours: hours.to_vec(),
        };
        let next = |window: Window, at: &str| window.next(at.parse().unwrap()).to_string();
        assert_eq!(next(window(&[], None), "2026-01-05T03:30:00Z"), "2026-01-05T03:30:00Z");
        assert_eq!(next(window(&[(1, 5)], None), "2026-01-05T03:30:00Z"), "2026-01-05T03:30:00Z");
        assert_eq!(next(window(&[(1, 3)], None), "2026-01-05T03:30:00Z"), "2026-01-06T01:00:00Z");
        assert_eq!(next(window(&[(1, 3), (22, 24)], None), "2026-01-05T03:30:00Z"), "2026-01-05T22:00:00Z");
        assert_eq!(next(window(&[(1, 3)], Some("2026-02-01")), "2026-01-05T03:30:00Z"), "2026-02-01T01:00:00Z");
    }
}
