//! The kinds of changes, the operation that makes each, and how many devices one request may name.

use serde::{Deserialize, Serialize};
use thingspace_raw::operation;

use crate::State;

/// Which change a request makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ChangeKind {
    /// A spare line becomes active.
    Activate,
    /// An active line is suspended.
    Suspend,
    /// A suspended line becomes active again.
    Restore,
    /// An active line is given up.
    Deactivate,
    /// A line gets another service plan.
    Plan,
    /// A line is booked under another cost centre.
    CostCenter,
    /// Custom fields of a line are set.
    CustomFields,
    /// The place of use of a line is replaced.
    PlaceOfUse,
    /// A line goes to another account.
    Account,
    /// A line gets other hardware, another SIM or another number.
    Identifiers,
    /// A line is detached from the network, to attach anew.
    Detach,
    /// A line goes into a state of the account's own workflow.
    CustomState,
    /// A usage label is attached to a line.
    SetLabel,
    /// A usage label is taken off a line.
    RemoveLabel,
    /// A profile of an eUICC is changed.
    Profile(ProfileChange),
}

impl ChangeKind {
    /// The operation that makes it.
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
        }
    }

    /// The state that a line is in once it is done; none where the change leaves the state alone, or decides it by itself.
    pub fn target(self) -> Option<State> {
        match self {
            ChangeKind::Activate | ChangeKind::Restore => Some(State::Active),
            ChangeKind::Suspend => Some(State::Suspend),
            ChangeKind::Deactivate => Some(State::Deactive),
            _ => None,
        }
    }
}

/// What is done to the profile of an eUICC, or to the device with all its profiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ProfileChange {
    /// Loaded onto the device, to be used.
    DownloadToEnable,
    /// Loaded onto the device, not to be used yet.
    DownloadToDisable,
    /// Loaded onto the device, in global orchestration.
    Download,
    /// Made the one in use.
    Enable,
    /// Taken out of use.
    Disable,
    /// Removed from the device.
    Delete,
    /// Given plan and phone number. Billing starts.
    Activate,
    /// Activated and made the one in use. Billing starts.
    ActivateAndEnable,
    /// Ended: billing ends, the number is lost.
    Deactivate,
    /// Made the one that the device falls back to.
    SetFallback,
    /// Taken out of service for a time.
    Suspend,
    /// Put back into service.
    Resume,
    /// The whole device is taken out of service.
    SuspendDevice,
    /// The whole device is put back into service.
    ResumeDevice,
    /// Put on another service plan.
    Plan,
    /// A new activation code is made; take the old one as void.
    RenewActivationCode,
}

impl ProfileChange {
    /// The operation that makes it.
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

/// Devices that any request may name (openapi/errors.yaml, INPUT_INVALID.MaxRequestsExceeded).
pub(crate) const ANY_REQUEST: usize = 10_000;

/// Devices that one request may name (`x-thingspace-limits`).
pub(crate) fn most_devices(kind: ChangeKind) -> usize {
    let documented = operation::find(kind.operation()).and_then(|operation| operation.limits.devices);
    documented.and_then(|devices| usize::try_from(devices).ok()).unwrap_or(ANY_REQUEST)
}
