// Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.

use super::types;
use crate::codec::{Callback, Codec, recode};
/// Every operation, in the order of the description.
pub static CODECS: [Codec; 32usize] = [
    Codec {
        operation: "registerCallback",
        request: Some(recode::<types::RegisterCallbackRequest>),
        answer: Some(recode::<types::CallbackActionResult>),
    },
    Codec {
        operation: "listCallbacks",
        request: None,
        answer: Some(recode::<types::ConnectivityManagementCallbackList>),
    },
    Codec {
        operation: "deregisterCallback",
        request: None,
        answer: Some(recode::<types::CallbackActionResult>),
    },
    Codec {
        operation: "addDevices",
        request: Some(recode::<types::AddDevicesRequest>),
        answer: Some(recode::<types::AddDevicesResultList>),
    },
    Codec {
        operation: "checkDeviceAvailability",
        request: Some(recode::<types::DeviceActivationRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "deleteDevices",
        request: Some(recode::<types::DeleteDevicesRequest>),
        answer: Some(recode::<types::DeleteDevicesResultList>),
    },
    Codec {
        operation: "findMismatchedHardware",
        request: Some(recode::<types::DeviceMismatchListRequest>),
        answer: Some(recode::<types::DeviceMismatchListResult>),
    },
    Codec {
        operation: "listDevices",
        request: Some(recode::<types::AccountDeviceListRequest>),
        answer: Some(recode::<types::AccountDeviceListResult>),
    },
    Codec {
        operation: "changeDeviceIdentifier",
        request: Some(recode::<types::ChangeDeviceIdRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "changeCostCenter",
        request: Some(recode::<types::DeviceCostCenterRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "changeCustomFields",
        request: Some(recode::<types::CustomFieldsUpdateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "changeContactInfo",
        request: Some(recode::<types::ContactInfoUpdateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "changeServicePlan",
        request: Some(recode::<types::ServicePlanUpdateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "moveDevices",
        request: Some(recode::<types::MoveDeviceRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "getDeviceExtendedDiagnostics",
        request: Some(recode::<types::DeviceExtendedDiagnosticsRequest>),
        answer: Some(recode::<types::DeviceExtendedDiagnosticsResult>),
    },
    Codec {
        operation: "getSuspensionStatus",
        request: Some(recode::<types::DeviceSuspensionStatusRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "getPrlInformation",
        request: Some(recode::<types::DevicePrlListRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "uploadDevices",
        request: Some(recode::<types::DeviceUploadRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "uploadAndActivateDevices",
        request: Some(recode::<types::UploadsActivatesDeviceRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "activateDevices",
        request: Some(recode::<types::CarrierActivateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "deactivateDevices",
        request: Some(recode::<types::CarrierDeactivateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "suspendDevices",
        request: Some(recode::<types::CarrierActionsRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "restoreDevices",
        request: Some(recode::<types::CarrierActionsRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "cancelLocation",
        request: Some(recode::<types::CancelLocationRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "goToState",
        request: Some(recode::<types::GoToStateRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "getRequestStatus",
        request: None,
        answer: Some(recode::<types::AsynchronousRequestResult>),
    },
    Codec {
        operation: "checkOrderStatus",
        request: Some(recode::<types::CheckOrderStatusRequest>),
        answer: Some(recode::<types::DeviceManagementResult>),
    },
    Codec {
        operation: "requestOauthToken",
        request: None,
        answer: Some(recode::<types::OauthToken>),
    },
    Codec {
        operation: "revokeOauthToken",
        request: None,
        answer: None,
    },
    Codec {
        operation: "startConnectivityManagementSession",
        request: Some(recode::<types::LogInRequest>),
        answer: Some(recode::<types::LogInResult>),
    },
    Codec {
        operation: "endConnectivityManagementSession",
        request: None,
        answer: Some(recode::<types::LogOutResult>),
    },
    Codec {
        operation: "resetConnectivityManagementPassword",
        request: Some(recode::<types::SessionResetPasswordRequest>),
        answer: Some(recode::<types::SessionResetPasswordResult>),
    },
];
/// Every callback service, by name.
pub static CALLBACKS: [Callback; 1usize] = [
    Callback {
        service: "CarrierService",
        summary: "The outcome of a request for one device",
        message: recode::<types::CarrierCallback>,
    },
];
