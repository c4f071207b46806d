// Generated from openapi/devices.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/// Adds devices to the account without activating them: `POST /m2m/v1/devices/actions/add` (addDevices).
#[derive(Clone, Copy, Debug, Default)]
pub struct AddDevices;
impl TypedOperation for AddDevices {
    type Request = types::AddDevicesRequest;
    type Answer = types::AddDevicesResultList;
    const OPERATION: &'static Operation = &Operation {
        id: "addDevices",
        method: "POST",
        path: "/m2m/v1/devices/actions/add",
        area: "devices",
        summary: "Adds devices to the account without activating them",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: None,
        timeout: Timeout::Long,
        limits: Limits {
            devices: Some(200),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Array,
        list: None,
        members: &["deviceIds", "response"],
        required: &[],
    };
}
/// Checks whether devices can be activated: `POST /m2m/v1/devices/availability/actions/list` (checkDeviceAvailability).
#[derive(Clone, Copy, Debug, Default)]
pub struct CheckDeviceAvailability;
impl TypedOperation for CheckDeviceAvailability {
    type Request = types::DeviceActivationRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "checkDeviceAvailability",
        method: "POST",
        path: "/m2m/v1/devices/availability/actions/list",
        area: "devices",
        summary: "Checks whether devices can be activated",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceService"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(2000),
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
/// Deletes deactivated devices from the account: `POST /m2m/v1/devices/actions/delete` (deleteDevices).
#[derive(Clone, Copy, Debug, Default)]
pub struct DeleteDevices;
impl TypedOperation for DeleteDevices {
    type Request = types::DeleteDevicesRequest;
    type Answer = types::DeleteDevicesResultList;
    const OPERATION: &'static Operation = &Operation {
        id: "deleteDevices",
        method: "POST",
        path: "/m2m/v1/devices/actions/delete",
        area: "devices",
        summary: "Deletes deactivated devices from the account",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: None,
        timeout: Timeout::Long,
        limits: Limits {
            devices: Some(100),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Array,
        list: None,
        members: &["deviceIds", "status", "message"],
        required: &[],
    };
}
/// Lists SIMs that were moved to other hardware: `POST /m2m/v1/devices/actions/list/imeiiccidmismatch` (findMismatchedHardware).
#[derive(Clone, Copy, Debug, Default)]
pub struct FindMismatchedHardware;
impl TypedOperation for FindMismatchedHardware {
    type Request = types::DeviceMismatchListRequest;
    type Answer = types::DeviceMismatchListResult;
    const OPERATION: &'static Operation = &Operation {
        id: "findMismatchedHardware",
        method: "POST",
        path: "/m2m/v1/devices/actions/list/imeiiccidmismatch",
        area: "devices",
        summary: "Lists SIMs that were moved to other hardware",
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
        timeout: Timeout::Long,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: Some("devices"),
        members: &["devices"],
        required: &[],
    };
}
/// Lists devices, or gets one device: `POST /m2m/v1/devices/actions/list` (listDevices).
#[derive(Clone, Copy, Debug, Default)]
pub struct ListDevices;
impl TypedOperation for ListDevices {
    type Request = types::AccountDeviceListRequest;
    type Answer = types::AccountDeviceListResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listDevices",
        method: "POST",
        path: "/m2m/v1/devices/actions/list",
        area: "devices",
        summary: "Lists devices, or gets one device",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::Cursor,
        continuation: Continuation {
            more: Some("hasMoreData"),
            last_seen: None,
            time: None,
            start: Some("largestDeviceIdSeen"),
        },
        callback: None,
        timeout: Timeout::Long,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: Some("devices"),
        members: &["hasMoreData", "devices"],
        required: &[],
    };
}
/// Changes the hardware, SIM or phone number of a device: `PUT /m2m/v1/devices/{serviceType}/actions/deviceId` (changeDeviceIdentifier).
#[derive(Clone, Copy, Debug, Default)]
pub struct ChangeDeviceIdentifier;
impl TypedOperation for ChangeDeviceIdentifier {
    type Request = types::ChangeDeviceIdRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "changeDeviceIdentifier",
        method: "PUT",
        path: "/m2m/v1/devices/{serviceType}/actions/deviceId",
        area: "devices",
        summary: "Changes the hardware, SIM or phone number of a device",
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
            devices: Some(1),
            requests_per_minute: None,
        },
        parameters: &[
            Parameter {
                name: "serviceType",
                place: Place::Path,
                required: true,
                account: false,
            },
        ],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
impl ChangeDeviceIdentifier {
    /// `serviceType`, in the path.
    pub const SERVICE_TYPE: ParameterOf<Self> = ParameterOf::new(
        "serviceType",
        Place::Path,
    );
}
/// Sets or removes the cost center of devices: `PUT /m2m/v1/devices/costCenter` (changeCostCenter).
#[derive(Clone, Copy, Debug, Default)]
pub struct ChangeCostCenter;
impl TypedOperation for ChangeCostCenter {
    type Request = types::DeviceCostCenterRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "changeCostCenter",
        method: "PUT",
        path: "/m2m/v1/devices/costCenter",
        area: "devices",
        summary: "Sets or removes the cost center of devices",
        auth: Auth::Session,
        effect: Effect::Repeatable,
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
/// Sets custom fields of devices: `PUT /m2m/v1/devices/actions/customFields` (changeCustomFields).
#[derive(Clone, Copy, Debug, Default)]
pub struct ChangeCustomFields;
impl TypedOperation for ChangeCustomFields {
    type Request = types::CustomFieldsUpdateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "changeCustomFields",
        method: "PUT",
        path: "/m2m/v1/devices/actions/customFields",
        area: "devices",
        summary: "Sets custom fields of devices",
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
/// Replaces the place of use of devices: `PUT /m2m/v1/devices/actions/contactInfo` (changeContactInfo).
#[derive(Clone, Copy, Debug, Default)]
pub struct ChangeContactInfo;
impl TypedOperation for ChangeContactInfo {
    type Request = types::ContactInfoUpdateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "changeContactInfo",
        method: "PUT",
        path: "/m2m/v1/devices/actions/contactInfo",
        area: "devices",
        summary: "Replaces the place of use of devices",
        auth: Auth::Session,
        effect: Effect::Repeatable,
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
/// Changes the service plan of devices: `PUT /m2m/v1/devices/actions/plan` (changeServicePlan).
#[derive(Clone, Copy, Debug, Default)]
pub struct ChangeServicePlan;
impl TypedOperation for ChangeServicePlan {
    type Request = types::ServicePlanUpdateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "changeServicePlan",
        method: "PUT",
        path: "/m2m/v1/devices/actions/plan",
        area: "devices",
        summary: "Changes the service plan of devices",
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
/// Moves devices to another billing account: `PUT /m2m/v1/devices/actions/move` (moveDevices).
#[derive(Clone, Copy, Debug, Default)]
pub struct MoveDevices;
impl TypedOperation for MoveDevices {
    type Request = types::MoveDeviceRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "moveDevices",
        method: "PUT",
        path: "/m2m/v1/devices/actions/move",
        area: "devices",
        summary: "Moves devices to another billing account",
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
/// Gets the diagnostics of a device: `POST /m2m/v1/devices/extendeddiagnostics/actions/list` (getDeviceExtendedDiagnostics).
#[derive(Clone, Copy, Debug, Default)]
pub struct GetDeviceExtendedDiagnostics;
impl TypedOperation for GetDeviceExtendedDiagnostics {
    type Request = types::DeviceExtendedDiagnosticsRequest;
    type Answer = types::DeviceExtendedDiagnosticsResult;
    const OPERATION: &'static Operation = &Operation {
        id: "getDeviceExtendedDiagnostics",
        method: "POST",
        path: "/m2m/v1/devices/extendeddiagnostics/actions/list",
        area: "devices",
        summary: "Gets the diagnostics of a device",
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
        timeout: Timeout::Long,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: Some("categories"),
        members: &["categories"],
        required: &[],
    };
}
/// Requests the suspension status of devices: `POST /m2m/v1/devices/suspension/status` (getSuspensionStatus).
#[derive(Clone, Copy, Debug, Default)]
pub struct GetSuspensionStatus;
impl TypedOperation for GetSuspensionStatus {
    type Request = types::DeviceSuspensionStatusRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "getSuspensionStatus",
        method: "POST",
        path: "/m2m/v1/devices/suspension/status",
        area: "devices",
        summary: "Requests the suspension status of devices",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceSuspensionStatus"),
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
/// Requests the roaming list version of CDMA devices: `POST /m2m/v1/devices/prl/actions/list` (getPrlInformation).
#[derive(Clone, Copy, Debug, Default)]
pub struct GetPrlInformation;
impl TypedOperation for GetPrlInformation {
    type Request = types::DevicePrlListRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "getPrlInformation",
        method: "POST",
        path: "/m2m/v1/devices/prl/actions/list",
        area: "devices",
        summary: "Requests the roaming list version of CDMA devices",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DevicePRLInformation"),
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
/// Uploads hardware identifiers to the carrier: `POST /m2m/v1/devices/actions/upload` (uploadDevices).
#[derive(Clone, Copy, Debug, Default)]
pub struct UploadDevices;
impl TypedOperation for UploadDevices {
    type Request = types::DeviceUploadRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "uploadDevices",
        method: "POST",
        path: "/m2m/v1/devices/actions/upload",
        area: "devices",
        summary: "Uploads hardware identifiers to the carrier",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceService"),
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
/// Uploads hardware identifiers to the carrier and activates the devices: `POST /m2m/v1/devices/actions/uploadactivate` (uploadAndActivateDevices).
#[derive(Clone, Copy, Debug, Default)]
pub struct UploadAndActivateDevices;
impl TypedOperation for UploadAndActivateDevices {
    type Request = types::UploadsActivatesDeviceRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "uploadAndActivateDevices",
        method: "POST",
        path: "/m2m/v1/devices/actions/uploadactivate",
        area: "devices",
        summary: "Uploads hardware identifiers to the carrier and activates the devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceService"),
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
