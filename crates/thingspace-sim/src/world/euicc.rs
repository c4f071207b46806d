//! The profiles of eUICCs: which are on the chip, which one is enabled, and which are in service.
//!
//! Every line that has an EID has one chip with three profiles (quirk sim-euicc-fleet):
//!
//! - The boot profile is always on the chip.
//! - The lead profile has the ICCID, state, phone number and service plan of the line.
//! - The global profile has its own ICCID.
//!
//! The initial state of a chip depends only on the seed, the start time and the line.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::World;
use crate::fleet::{SERVICE_PLANS, Slot};
use crate::ids::{Ident, Kind};
use crate::line::{Line, LineState};
use crate::rng::Rng;

/// The role of a profile. Each chip has one profile for each role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Role {
    Boot,
    Lead,
    Global,
}

impl Role {
    pub(super) const ALL: [Role; 3] = [Role::Boot, Role::Lead, Role::Global];

    pub(super) fn name(self) -> &'static str {
        match self {
            Role::Boot => "boot profile",
            Role::Lead => "lead profile",
            Role::Global => "global profile",
        }
    }

    fn carrier(self) -> &'static str {
        match self {
            Role::Boot => "Bootstrap",
            Role::Lead => "Verizon Wireless",
            Role::Global => "Global",
        }
    }
}

/// Whether a profile is on the chip, and whether it is enabled (schema ProfileStatus).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ProfileStatus {
    NotDownloaded,
    DownloadDisabled,
    DownloadEnabled,
    Enabled,
    Disabled,
}

impl ProfileStatus {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            ProfileStatus::NotDownloaded => "NOT_DOWNLOADED",
            ProfileStatus::DownloadDisabled => "DOWNLOAD_DISABLE",
            ProfileStatus::DownloadEnabled => "DOWNLOAD_ENABLE",
            ProfileStatus::Enabled => "ENABLE",
            ProfileStatus::Disabled => "DISABLE",
        }
    }

    pub(super) fn is_enabled(self) -> bool {
        matches!(self, ProfileStatus::DownloadEnabled | ProfileStatus::Enabled)
    }

    pub(super) fn is_on_chip(self) -> bool {
        self != ProfileStatus::NotDownloaded
    }
}

/// Whether the boot profile or the global profile is in service. The lead profile has the state of the line instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Service {
    Never,
    Active,
    Ended,
}

/// How a pending request changes the service of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Pending {
    Activation,
    Deactivation,
    Other,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Profile {
    pub(super) status: ProfileStatus,
    /// Whether the chip switches to this profile when the enabled profile is disabled.
    pub(super) fallback: bool,
    pub(super) pending: Option<Pending>,
    /// Not used for the lead profile.
    pub(super) service: Service,
    /// The plan of the global profile. The lead profile has the plan of the line instead.
    pub(super) plan: Option<u16>,
    /// Whether the profile is suspended separately from the device.
    pub(super) suspended: bool,
    /// Whether the profile was suspended together with the device, and resumes with the device.
    pub(super) held: bool,
    /// Number of activation codes issued.
    pub(super) codes: u32,
}

impl Profile {
    fn new(status: ProfileStatus) -> Self {
        Self {
            status,
            fallback: false,
            pending: None,
            service: Service::Never,
            plan: None,
            suspended: false,
            held: false,
            codes: 0,
        }
    }
}

/// The three profiles of an eUICC.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Chip([Profile; 3]);

impl Chip {
    /// Returns the initial state of a line's chip. On 80% of the lines that were activated before `start`, the lead profile is on
    /// the chip. On all other lines, it is not.
    fn initial(seed: u64, start: Timestamp, line: &Line) -> Self {
        let mut rng = Rng::new(seed, "profiles", line.device_id);
        let status = match rng.below(10) {
            _ if line.activated.is_none_or(|at| at >= start) => ProfileStatus::NotDownloaded,
            0..6 => ProfileStatus::DownloadEnabled,
            6 | 7 => ProfileStatus::DownloadDisabled,
            _ => ProfileStatus::NotDownloaded,
        };
        let mut boot = Profile::new(if status.is_enabled() { ProfileStatus::Disabled } else { ProfileStatus::Enabled });
        boot.fallback = true;
        boot.service = Service::Active;
        Self([boot, Profile::new(status), Profile::new(ProfileStatus::NotDownloaded)])
    }

    pub(super) fn profile(&self, role: Role) -> &Profile {
        let [boot, lead, global] = &self.0;
        match role {
            Role::Boot => boot,
            Role::Lead => lead,
            Role::Global => global,
        }
    }

    pub(super) fn profile_mut(&mut self, role: Role) -> &mut Profile {
        let [boot, lead, global] = &mut self.0;
        match role {
            Role::Boot => boot,
            Role::Lead => lead,
            Role::Global => global,
        }
    }

    /// Returns the state of a profile as a [`LineState`].
    pub(super) fn state(&self, role: Role, line: &Line) -> LineState {
        let profile = self.profile(role);
        match (role, profile.service) {
            (Role::Lead, _) => line.state,
            (_, Service::Never) => LineState::PreActive,
            (_, Service::Ended) => LineState::Deactive,
            (_, Service::Active) if profile.suspended || (profile.held && line.state == LineState::Suspend) => LineState::Suspend,
            (_, Service::Active) => LineState::Active,
        }
    }

    /// Disables the enabled profile, and then sets the status of the profile `role` to `status`.
    pub(super) fn enable(&mut self, role: Role, status: ProfileStatus) {
        for profile in self.0.iter_mut().filter(|profile| profile.status.is_enabled()) {
            profile.status = ProfileStatus::Disabled;
        }
        self.profile_mut(role).status = status;
    }

    /// Disables a profile and enables the fallback profile. If the fallback profile is the one to disable, or is not on the chip,
    /// enables the boot profile instead.
    pub(super) fn disable(&mut self, role: Role) {
        let ready = |other: &Role| *other != role && self.profile(*other).fallback && self.profile(*other).status.is_on_chip();
        let next = Role::ALL.into_iter().find(ready).unwrap_or(Role::Boot);
        self.profile_mut(role).status = ProfileStatus::Disabled;
        self.enable(next, ProfileStatus::Enabled);
    }

    pub(super) fn delete(&mut self, role: Role) {
        if self.profile(role).status.is_enabled() {
            self.disable(role);
        }
        let profile = self.profile_mut(role);
        profile.status = ProfileStatus::NotDownloaded;
        if std::mem::take(&mut profile.fallback) {
            self.set_fallback(Role::Boot);
        }
    }

    pub(super) fn set_fallback(&mut self, role: Role) {
        for other in Role::ALL {
            self.profile_mut(other).fallback = other == role;
        }
    }
}

/// The chips whose state was changed. All other chips have their initial state.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Euiccs(BTreeMap<Slot, Chip>);

/// The filter of listGlobalDevices. It selects profiles that meet all its conditions.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct ProfileFilter {
    pub(crate) status: Option<Box<str>>,
    pub(crate) provisioning: Option<Box<str>>,
    pub(crate) carrier: Option<Box<str>>,
    /// Restricts the result to these lines.
    pub(crate) lines: Option<BTreeSet<Slot>>,
}

impl World {
    /// Returns the current state of a line's chip, or `None` if the line has no EID.
    pub(super) fn chip(&self, slot: Slot) -> Option<Chip> {
        let line = self.fleet.line(slot)?;
        line.id(Kind::Eid)?;
        Some(self.euiccs.0.get(&slot).cloned().unwrap_or_else(|| Chip::initial(self.settings.seed, self.settings.start, line)))
    }

    /// Returns the status of the lead profile and the ICCID of the global profile, or `None` if the line has no EID.
    pub(crate) fn profile_of(&self, line: &Line) -> Option<(&'static str, Option<String>)> {
        let slot = self.fleet.slot_of(line)?;
        let chip = self.chip(slot)?;
        let global = self.profile_sim(slot, line, Role::Global).map(|iccid| iccid.to_string());
        Some((chip.profile(Role::Lead).status.as_str(), global))
    }

    pub(super) fn change_chip(&mut self, slot: Slot, change: impl FnOnce(&mut Chip)) {
        if let Some(mut chip) = self.chip(slot) {
            change(&mut chip);
            self.euiccs.0.insert(slot, chip);
        }
    }

    /// Clears the pending request of a profile, even if the line no longer has an EID and [`World::chip`] thus returns `None`.
    pub(super) fn end_pending(&mut self, slot: Slot, role: Role) {
        if let Some(chip) = self.euiccs.0.get_mut(&slot) {
            chip.profile_mut(role).pending = None;
        }
    }

    pub(super) fn profile_sim(&self, slot: Slot, line: &Line, role: Role) -> Option<Ident> {
        match role {
            Role::Boot => self.fleet.profile_sim(slot, 0),
            Role::Lead => line.iccid,
            Role::Global => self.fleet.profile_sim(slot, 1),
        }
    }

    /// Returns the ICCID that a line without an ICCID gets when its lead profile is activated.
    pub(super) fn lead_sim(&self, slot: Slot) -> Option<Ident> {
        self.fleet.profile_sim(slot, 2)
    }

    /// Returns a profile as callbacks show it. The format is a guess (quirk sim-euicc-messages).
    pub(super) fn profile_json(&self, slot: Slot, line: &Line, chip: &Chip, role: Role) -> Map<String, Value> {
        let profile = chip.profile(role);
        let plan = if role == Role::Lead { line.plan } else { profile.plan };
        let plan = plan.and_then(|plan| SERVICE_PLANS.get(usize::from(plan)));
        let mut members = Map::from_iter([
            ("iccid".to_owned(), json!(self.profile_sim(slot, line, role).map(|sim| sim.to_string()))),
            ("carrierName".to_owned(), role.carrier().into()),
            ("profileStatus".to_owned(), profile.status.as_str().into()),
            ("provisioningStatus".to_owned(), provisioning(chip, role, line).into()),
            ("isLead".to_owned(), (role == Role::Lead).into()),
            ("isFallback".to_owned(), profile.fallback.into()),
        ]);
        if let Some(plan) = plan {
            members.insert("servicePlan".to_owned(), (*plan).into());
        }
        members
    }

    /// Returns every device that has at least one profile that matches the filter. The JSON of a device contains only its
    /// matching profiles.
    pub(super) fn list_profiles(&self, filter: &ProfileFilter) -> Vec<Value> {
        let wanted = |slot: Slot| filter.lines.as_ref().is_none_or(|lines| lines.contains(&slot));
        let lines = self.fleet.slots().filter(|(slot, line)| line.is_own() && line.extras.is_some() && wanted(*slot));
        lines.filter_map(|(slot, line)| self.listed_device(slot, line, filter)).collect()
    }

    fn listed_device(&self, slot: Slot, line: &Line, filter: &ProfileFilter) -> Option<Value> {
        let chip = self.chip(slot)?;
        let fits = |wanted: &Option<Box<str>>, value: &Value| {
            wanted.as_ref().is_none_or(|wanted| value.as_str().is_some_and(|value| value.eq_ignore_ascii_case(wanted)))
        };
        // `ACTIVATED` and `DEACTIVATED` are synonyms of `ACTIVE` and `DEACTIVE` (quirk euicc-status-values).
        let state = |wanted: &Option<Box<str>>, value: &Value| {
            let plain = match wanted.as_deref() {
                Some("ACTIVATED") => Some("ACTIVE".into()),
                Some("DEACTIVATED") => Some("DEACTIVE".into()),
                _ => wanted.clone(),
            };
            fits(&plain, value)
        };
        let profiles: Vec<Value> = Role::ALL
            .into_iter()
            .map(|role| self.profile_json(slot, line, &chip, role))
            .filter(|profile| {
                fits(&filter.status, &profile["profileStatus"])
                    && state(&filter.provisioning, &profile["provisioningStatus"])
                    && fits(&filter.carrier, &profile["carrierName"])
            })
            .map(Value::Object)
            .collect();
        let device = json!({
            "accountName": &**self.fleet.account(),
            "deviceIds": crate::world::request::ids_json(line),
            "provisioningStatus": provisioning(&chip, Role::Lead, line),
            "profiles": profiles,
        });
        Some(device).filter(|_| !profiles.is_empty())
    }
}

/// Returns the provisioning status of a profile (schema GlobalProvisioningStatus).
fn provisioning(chip: &Chip, role: Role, line: &Line) -> &'static str {
    match (chip.profile(role).pending, chip.state(role, line)) {
        (Some(Pending::Activation), _) | (_, LineState::PendingActivation) => "PENDING_ACTIVATION",
        (Some(Pending::Deactivation), _) => "PENDING_DEACTIVATION",
        (_, LineState::PreActive) => "PRE_ACTIVE",
        (_, LineState::Active) => "ACTIVE",
        (_, LineState::Suspend) => "SUSPEND",
        (_, LineState::Deactive) => "DEACTIVE",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chip() -> Chip {
        let mut boot = Profile::new(ProfileStatus::Enabled);
        boot.fallback = true;
        Chip([boot, Profile::new(ProfileStatus::NotDownloaded), Profile::new(ProfileStatus::NotDownloaded)])
    }

    fn statuses(chip: &Chip) -> [&'static str; 3] {
        Role::ALL.map(|role| chip.profile(role).status.as_str())
    }

    #[test]
    fn one_profile_is_enabled_at_a_time() {
        let mut chip = chip();
        chip.enable(Role::Lead, ProfileStatus::DownloadEnabled);
        assert_eq!(statuses(&chip), ["DISABLE", "DOWNLOAD_ENABLE", "NOT_DOWNLOADED"]);
        chip.enable(Role::Global, ProfileStatus::DownloadEnabled);
        assert_eq!(statuses(&chip), ["DISABLE", "DISABLE", "DOWNLOAD_ENABLE"]);
        chip.disable(Role::Global);
        assert_eq!(statuses(&chip), ["ENABLE", "DISABLE", "DISABLE"]);
    }

    #[test]
    fn the_fallback_replaces_a_disabled_profile() {
        let mut chip = chip();
        chip.enable(Role::Lead, ProfileStatus::DownloadEnabled);
        chip.enable(Role::Global, ProfileStatus::DownloadEnabled);
        chip.set_fallback(Role::Lead);
        chip.disable(Role::Global);
        assert_eq!(statuses(&chip), ["DISABLE", "ENABLE", "DISABLE"]);
        // The lead profile is both enabled and the fallback. Deleting it enables the boot profile and makes the boot profile the
        // fallback.
        chip.delete(Role::Lead);
        assert_eq!(statuses(&chip), ["ENABLE", "NOT_DOWNLOADED", "DISABLE"]);
        assert!(chip.profile(Role::Boot).fallback && !chip.profile(Role::Lead).fallback);
    }
}
