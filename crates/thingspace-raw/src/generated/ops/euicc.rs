// Generated from openapi/euicc.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/// Downloads a profile to devices and enables it: `POST /m2m/v1/devices/profile/actions/download_enable` (downloadProfileToEnable).
#[derive(Clone, Copy, Debug, Default)]
pub struct DownloadProfileToEnable;
impl TypedOperation for DownloadProfileToEnable {
    type Request = types::ProfileChangeStateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "downloadProfileToEnable",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/download_enable",
        area: "euicc",
        summary: "Downloads a profile to devices and enables it",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Downloads a profile to devices without enabling it: `POST /m2m/v1/devices/profile/actions/download_disable` (downloadProfileToDisable).
#[derive(Clone, Copy, Debug, Default)]
pub struct DownloadProfileToDisable;
impl TypedOperation for DownloadProfileToDisable {
    type Request = types::ProfileChangeStateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "downloadProfileToDisable",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/download_disable",
        area: "euicc",
        summary: "Downloads a profile to devices without enabling it",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Downloads a global profile to devices: `POST /m2m/v1/devices/profile/actions/download` (downloadProfile).
#[derive(Clone, Copy, Debug, Default)]
pub struct DownloadProfile;
impl TypedOperation for DownloadProfile {
    type Request = types::DeviceProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "downloadProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/download",
        area: "euicc",
        summary: "Downloads a global profile to devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Enables a downloaded profile on devices: `POST /m2m/v1/devices/profile/actions/enable` (enableProfile).
#[derive(Clone, Copy, Debug, Default)]
pub struct EnableProfile;
impl TypedOperation for EnableProfile {
    type Request = types::ProfileChangeStateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "enableProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/enable",
        area: "euicc",
        summary: "Enables a downloaded profile on devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Disables the enabled profile of devices: `POST /m2m/v1/devices/profile/actions/disable` (disableProfile).
#[derive(Clone, Copy, Debug, Default)]
pub struct DisableProfile;
impl TypedOperation for DisableProfile {
    type Request = types::ProfileChangeStateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "disableProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/disable",
        area: "euicc",
        summary: "Disables the enabled profile of devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Deletes a profile from devices: `POST /m2m/v1/devices/profile/actions/delete` (deleteProfile).
#[derive(Clone, Copy, Debug, Default)]
pub struct DeleteProfile;
impl TypedOperation for DeleteProfile {
    type Request = types::ProfileChangeStateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "deleteProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/delete",
        area: "euicc",
        summary: "Deletes a profile from devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Activates eUICC devices: `POST /m2m/v1/devices/profile/actions/activate` (activateProfile).
#[derive(Clone, Copy, Debug, Default)]
pub struct ActivateProfile;
impl TypedOperation for ActivateProfile {
    type Request = types::ProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "activateProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/activate",
        area: "euicc",
        summary: "Activates eUICC devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Activates eUICC devices and enables their profile: `POST /m2m/v1/devices/profile/actions/activate_enable` (activateEnableProfile).
#[derive(Clone, Copy, Debug, Default)]
pub struct ActivateEnableProfile;
impl TypedOperation for ActivateEnableProfile {
    type Request = types::ActivateDeviceProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "activateEnableProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/activate_enable",
        area: "euicc",
        summary: "Activates eUICC devices and enables their profile",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(100),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Deactivates eUICC devices: `POST /m2m/v1/devices/profile/actions/deactivate` (deactivateProfile).
#[derive(Clone, Copy, Debug, Default)]
pub struct DeactivateProfile;
impl TypedOperation for DeactivateProfile {
    type Request = types::DeactivateDeviceProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "deactivateProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/deactivate",
        area: "euicc",
        summary: "Deactivates eUICC devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Sets the fallback profile of devices: `POST /m2m/v1/devices/profile/actions/setfallbackattribute` (setFallbackAttribute).
#[derive(Clone, Copy, Debug, Default)]
pub struct SetFallbackAttribute;
impl TypedOperation for SetFallbackAttribute {
    type Request = types::SetFallbackAttributeRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "setFallbackAttribute",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/setfallbackattribute",
        area: "euicc",
        summary: "Sets the fallback profile of devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(100),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Suspends individual profiles: `POST /m2m/v1/devices/profile/actions/profile_suspend` (suspendProfile).
#[derive(Clone, Copy, Debug, Default)]
pub struct SuspendProfile;
impl TypedOperation for SuspendProfile {
    type Request = types::GioProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "suspendProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/profile_suspend",
        area: "euicc",
        summary: "Suspends individual profiles",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Resumes suspended profiles: `POST /m2m/v1/devices/profile/actions/profile_resume` (resumeProfile).
#[derive(Clone, Copy, Debug, Default)]
pub struct ResumeProfile;
impl TypedOperation for ResumeProfile {
    type Request = types::GioProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "resumeProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/profile_resume",
        area: "euicc",
        summary: "Resumes suspended profiles",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Suspends eUICC devices with all their profiles: `POST /m2m/v1/devices/profile/actions/device_suspend` (suspendEuiccDevice).
#[derive(Clone, Copy, Debug, Default)]
pub struct SuspendEuiccDevice;
impl TypedOperation for SuspendEuiccDevice {
    type Request = types::GioProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "suspendEuiccDevice",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/device_suspend",
        area: "euicc",
        summary: "Suspends eUICC devices with all their profiles",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Resumes suspended eUICC devices: `POST /m2m/v1/devices/profile/actions/device_resume` (resumeEuiccDevice).
#[derive(Clone, Copy, Debug, Default)]
pub struct ResumeEuiccDevice;
impl TypedOperation for ResumeEuiccDevice {
    type Request = types::GioProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "resumeEuiccDevice",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/device_resume",
        area: "euicc",
        summary: "Resumes suspended eUICC devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Changes the service plan of a profile: `POST /m2m/v1/devices/profile/actions/serviceplan` (changeProfileServicePlan).
#[derive(Clone, Copy, Debug, Default)]
pub struct ChangeProfileServicePlan;
impl TypedOperation for ChangeProfileServicePlan {
    type Request = types::DeviceProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "changeProfileServicePlan",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/serviceplan",
        area: "euicc",
        summary: "Changes the service plan of a profile",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Requests a new activation code for an eSIM: `POST /m2m/v1/devices/profile/actions/renew_activation_code` (renewActivationCode).
#[derive(Clone, Copy, Debug, Default)]
pub struct RenewActivationCode;
impl TypedOperation for RenewActivationCode {
    type Request = types::EsimProfileRequest2;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "renewActivationCode",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/renew_activation_code",
        area: "euicc",
        summary: "Requests a new activation code for an eSIM",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Moves the line of an eUICC device to a replacement device: `POST /m2m/v1/devices/actions/eidDeviceSwap` (eidDeviceSwap).
#[derive(Clone, Copy, Debug, Default)]
pub struct EidDeviceSwap;
impl TypedOperation for EidDeviceSwap {
    type Request = types::EidDeviceSwapRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "eidDeviceSwap",
        method: "POST",
        path: "/m2m/v1/devices/actions/eidDeviceSwap",
        area: "euicc",
        summary: "Moves the line of an eUICC device to a replacement device",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("CarrierService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Requests the list of eUICC devices: `POST /m2m/v2/devices/actions/list` (listGlobalDevices).
#[derive(Clone, Copy, Debug, Default)]
pub struct ListGlobalDevices;
impl TypedOperation for ListGlobalDevices {
    type Request = types::EsimGlobalDeviceList;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listGlobalDevices",
        method: "POST",
        path: "/m2m/v2/devices/actions/list",
        area: "euicc",
        summary: "Requests the list of eUICC devices",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Gets the status of a profile request: `GET /m2m/v2/accounts/{accountName}/requests/{requestID}/status` (getGlobalRequestStatus).
#[derive(Clone, Copy, Debug, Default)]
pub struct GetGlobalRequestStatus;
impl TypedOperation for GetGlobalRequestStatus {
    type Request = ();
    type Answer = types::StatusResponse;
    const OPERATION: &'static Operation = &Operation {
        id: "getGlobalRequestStatus",
        method: "GET",
        path: "/m2m/v2/accounts/{accountName}/requests/{requestID}/status",
        area: "euicc",
        summary: "Gets the status of a profile request",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: None,
        timeout: Timeout::Short,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[
            Parameter {
                name: "accountName",
                place: Place::Path,
                required: true,
                account: true,
            },
            Parameter {
                name: "requestID",
                place: Place::Path,
                required: true,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &["requestId", "status", "subRequests"],
        required: &[],
    };
}
impl GetGlobalRequestStatus {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
    /// `requestID`, in the path.
    pub const REQUEST_ID: ParameterOf<Self> = ParameterOf::new("requestID", Place::Path);
}
