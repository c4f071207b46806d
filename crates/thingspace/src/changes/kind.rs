//! The kinds of changes, their operations, and the maximum number of devices per request.

use serde::{Deserialize, Serialize};
use thingspace_raw::operation::{Operation, TypedOperation as _};
use thingspace_raw::ops;

use crate::State;
use crate::operation::limits;
pub(crate) use crate::operation::limits::ANY_REQUEST;

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
    /// Moves the line of an eUICC device to a replacement device.
    EidSwap,
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
    /// Uploads identifiers of hardware to the carrier.
    Upload,
    /// Uploads identifiers of hardware to the carrier, and activates the devices.
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
        self.described().id
    }

    /// Returns whether the service can return the status of a request for a single device (openapi/provisioning.yaml,
    /// getRequestStatus; openapi/euicc.yaml, getGlobalRequestStatus).
    pub(crate) fn has_status(self) -> bool {
        matches!(
            self,
            ChangeKind::Activate | ChangeKind::Deactivate | ChangeKind::Suspend | ChangeKind::Restore | ChangeKind::Profile(_)
        )
    }

    pub(crate) fn described(self) -> &'static Operation {
        match self {
            ChangeKind::Activate => ops::ActivateDevices::OPERATION,
            ChangeKind::Suspend => ops::SuspendDevices::OPERATION,
            ChangeKind::Restore => ops::RestoreDevices::OPERATION,
            ChangeKind::Deactivate => ops::DeactivateDevices::OPERATION,
            ChangeKind::Plan => ops::ChangeServicePlan::OPERATION,
            ChangeKind::CostCenter => ops::ChangeCostCenter::OPERATION,
            ChangeKind::CustomFields => ops::ChangeCustomFields::OPERATION,
            ChangeKind::PlaceOfUse => ops::ChangeContactInfo::OPERATION,
            ChangeKind::Account => ops::MoveDevices::OPERATION,
            ChangeKind::Identifiers => ops::ChangeDeviceIdentifier::OPERATION,
            ChangeKind::EidSwap => ops::EidDeviceSwap::OPERATION,
            ChangeKind::Detach => ops::CancelLocation::OPERATION,
            ChangeKind::CustomState => ops::GoToState::OPERATION,
            ChangeKind::SetLabel => ops::SetUsageSegmentationLabels::OPERATION,
            ChangeKind::RemoveLabel => ops::RemoveUsageSegmentationLabels::OPERATION,
            ChangeKind::Profile(change) => change.described(),
            ChangeKind::Add => ops::AddDevices::OPERATION,
            ChangeKind::Delete => ops::DeleteDevices::OPERATION,
            ChangeKind::Upload => ops::UploadDevices::OPERATION,
            ChangeKind::UploadAndActivate => ops::UploadAndActivateDevices::OPERATION,
            ChangeKind::AddToGroup | ChangeKind::RemoveFromGroup => ops::UpdateDeviceGroup::OPERATION,
            ChangeKind::Sms => ops::SendSms::OPERATION,
        }
    }

    /// The state of a device after an activation, suspension, restoration or deactivation. `None` for other changes.
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
    /// Downloads a global profile and sets its service plan.
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
        self.described().id
    }

    fn described(self) -> &'static Operation {
        match self {
            ProfileChange::DownloadToEnable => ops::DownloadProfileToEnable::OPERATION,
            ProfileChange::DownloadToDisable => ops::DownloadProfileToDisable::OPERATION,
            ProfileChange::Download => ops::DownloadProfile::OPERATION,
            ProfileChange::Enable => ops::EnableProfile::OPERATION,
            ProfileChange::Disable => ops::DisableProfile::OPERATION,
            ProfileChange::Delete => ops::DeleteProfile::OPERATION,
            ProfileChange::Activate => ops::ActivateProfile::OPERATION,
            ProfileChange::ActivateAndEnable => ops::ActivateEnableProfile::OPERATION,
            ProfileChange::Deactivate => ops::DeactivateProfile::OPERATION,
            ProfileChange::SetFallback => ops::SetFallbackAttribute::OPERATION,
            ProfileChange::Suspend => ops::SuspendProfile::OPERATION,
            ProfileChange::Resume => ops::ResumeProfile::OPERATION,
            ProfileChange::SuspendDevice => ops::SuspendEuiccDevice::OPERATION,
            ProfileChange::ResumeDevice => ops::ResumeEuiccDevice::OPERATION,
            ProfileChange::Plan => ops::ChangeProfileServicePlan::OPERATION,
            ProfileChange::RenewActivationCode => ops::RenewActivationCode::OPERATION,
        }
    }
}

/// The maximum number of devices per request.
pub(crate) fn most_devices(kind: ChangeKind) -> usize {
    limits::most_devices(kind.described())
}
