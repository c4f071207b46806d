//! The kinds of changes, their operations, and the maximum number of devices per request.

use serde::{Deserialize, Serialize};
use thingspace_raw::operation;

use crate::State;

/// The kind of change that a request makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ChangeKind {
    /// Activates devices.
    Activate,
    /// Suspends active devices.
    Suspend,
    /// Restores suspended devices.
    Restore,
    /// Deactivates devices.
    Deactivate,
    /// Changes the service plan.
    Plan,
    /// Changes the cost center.
    CostCenter,
    /// Sets custom fields.
    CustomFields,
    /// Replaces the place of use.
    PlaceOfUse,
    /// Moves devices to another account.
    Account,
    /// Changes the hardware, the SIM or the phone number of a device.
    Identifiers,
    /// Detaches devices from the network to make them attach again.
    Detach,
    /// Moves devices to a state of the account's custom workflow.
    CustomState,
    /// Attaches a usage label.
    SetLabel,
    /// Removes a usage label.
    RemoveLabel,
    /// Changes an eUICC profile.
    Profile(ProfileChange),
    /// Adds devices to the account.
    Add,
    /// Deletes deactivated devices from the account.
    Delete,
    /// Uploads hardware to the platform.
    Upload,
    /// Uploads hardware to the platform and activates it.
    UploadAndActivate,
    /// Adds devices to a group.
    AddToGroup,
    /// Removes devices from a group.
    RemoveFromGroup,
    /// Sends an SMS.
    Sms,
}

impl ChangeKind {
    /// The operation id, for example `suspendDevices`.
    pub fn operation(self) -> &'static str {
        match self {
            ChangeKind::Activate => "activateDevices",
            ChangeKind::Suspend => "suspendDevices",
            ChangeKind::Restore => "restoreDevices",
            ChangeKind::Deactivate => "deactivateDevices",
            ChangeKind::Plan => "changeServicePlan",
            ChangeKind::CostCenter => "changeCostCenter",
            ChangeKind::CustomFields => "changeCustomFields",
            ChangeKind::PlaceOfUse => "changeContactInfo",
            ChangeKind::Account => "moveDevices",
            ChangeKind::Identifiers => "changeDeviceIdentifier",
            ChangeKind::Detach => "cancelLocation",
            ChangeKind::CustomState => "goToState",
            ChangeKind::SetLabel => "setUsageSegmentationLabels",
            ChangeKind::RemoveLabel => "removeUsageSegmentationLabels",
            ChangeKind::Profile(change) => change.operation(),
            ChangeKind::Add => "addDevices",
            ChangeKind::Delete => "deleteDevices",
            ChangeKind::Upload => "uploadDevices",
            ChangeKind::UploadAndActivate => "uploadAndActivateDevices",
            ChangeKind::AddToGroup | ChangeKind::RemoveFromGroup => "updateDeviceGroup",
            ChangeKind::Sms => "sendSms",
        }
    }

    /// The state of a device after the change. `None` if the change does not affect the state, or if the platform chooses the new
    /// state.
    pub fn target(self) -> Option<State> {
        match self {
            ChangeKind::Activate | ChangeKind::Restore => Some(State::Active),
            ChangeKind::Suspend => Some(State::Suspend),
            ChangeKind::Deactivate => Some(State::Deactive),
            _ => None,
        }
    }
}

/// A change of an eUICC profile, or of the device with all its profiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ProfileChange {
    /// Downloads the profile and enables it.
    DownloadToEnable,
    /// Downloads the profile and leaves it disabled.
    DownloadToDisable,
    /// Downloads a global profile with a service plan.
    Download,
    /// Enables the profile.
    Enable,
    /// Disables the profile.
    Disable,
    /// Deletes the profile from the device.
    Delete,
    /// Activates the profile with a plan and a phone number. Billing starts.
    Activate,
    /// Activates and enables the profile. Billing starts.
    ActivateAndEnable,
    /// Deactivates the profile. Billing ends and the phone number is lost.
    Deactivate,
    /// Makes the profile the fallback profile of the device.
    SetFallback,
    /// Suspends the profile.
    Suspend,
    /// Resumes a suspended profile.
    Resume,
    /// Suspends the whole device.
    SuspendDevice,
    /// Resumes the whole device.
    ResumeDevice,
    /// Changes the service plan of the profile.
    Plan,
    /// Creates a new activation code. Do not use the old code afterwards.
    RenewActivationCode,
}

impl ProfileChange {
    /// The operation id, for example `enableProfile`.
    pub fn operation(self) -> &'static str {
        match self {
            ProfileChange::DownloadToEnable => "downloadProfileToEnable",
            ProfileChange::DownloadToDisable => "downloadProfileToDisable",
            ProfileChange::Download => "downloadProfile",
            ProfileChange::Enable => "enableProfile",
            ProfileChange::Disable => "disableProfile",
            ProfileChange::Delete => "deleteProfile",
            ProfileChange::Activate => "activateProfile",
            ProfileChange::ActivateAndEnable => "activateEnableProfile",
            ProfileChange::Deactivate => "deactivateProfile",
            ProfileChange::SetFallback => "setFallbackAttribute",
            ProfileChange::Suspend => "suspendProfile",
            ProfileChange::Resume => "resumeProfile",
            ProfileChange::SuspendDevice => "suspendEuiccDevice",
            ProfileChange::ResumeDevice => "resumeEuiccDevice",
            ProfileChange::Plan => "changeProfileServicePlan",
            ProfileChange::RenewActivationCode => "renewActivationCode",
        }
    }
}

/// The limit for operations without their own documented limit (openapi/errors.yaml, INPUT_INVALID.MaxRequestsExceeded).
pub(crate) const ANY_REQUEST: usize = 10_000;

/// The maximum number of devices per request (`x-thingspace-limits`).
pub(crate) fn most_devices(kind: ChangeKind) -> usize {
    let documented = operation::find(kind.operation()).and_then(|operation| operation.limits.devices);
    documented.and_then(|devices| usize::try_from(devices).ok()).unwrap_or(ANY_REQUEST)
}
