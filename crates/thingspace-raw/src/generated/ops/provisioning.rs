// Generated from openapi/provisioning.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/// Activates devices: `POST /m2m/v1/devices/actions/activate` (activateDevices).
#[derive(Clone, Copy, Debug, Default)]
pub struct ActivateDevices;
impl TypedOperation for ActivateDevices {
    type Request = types::CarrierActivateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "activateDevices",
        method: "POST",
        path: "/m2m/v1/devices/actions/activate",
        area: "provisioning",
        summary: "Activates devices",
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
            requests_per_minute: Some(100),
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Deactivates devices: `POST /m2m/v1/devices/actions/deactivate` (deactivateDevices).
#[derive(Clone, Copy, Debug, Default)]
pub struct DeactivateDevices;
impl TypedOperation for DeactivateDevices {
    type Request = types::CarrierDeactivateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "deactivateDevices",
        method: "POST",
        path: "/m2m/v1/devices/actions/deactivate",
        area: "provisioning",
        summary: "Deactivates devices",
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
/// Suspends devices: `POST /m2m/v1/devices/actions/suspend` (suspendDevices).
#[derive(Clone, Copy, Debug, Default)]
pub struct SuspendDevices;
impl TypedOperation for SuspendDevices {
    type Request = types::CarrierActionsRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "suspendDevices",
        method: "POST",
        path: "/m2m/v1/devices/actions/suspend",
        area: "provisioning",
        summary: "Suspends devices",
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
/// Restores suspended devices: `POST /m2m/v1/devices/actions/restore` (restoreDevices).
#[derive(Clone, Copy, Debug, Default)]
pub struct RestoreDevices;
impl TypedOperation for RestoreDevices {
    type Request = types::CarrierActionsRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "restoreDevices",
        method: "POST",
        path: "/m2m/v1/devices/actions/restore",
        area: "provisioning",
        summary: "Restores suspended devices",
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
/// Detaches one device from the network: `POST /m2m/v1/devices/actions/cancellocation` (cancelLocation).
#[derive(Clone, Copy, Debug, Default)]
pub struct CancelLocation;
impl TypedOperation for CancelLocation {
    type Request = types::CancelLocationRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "cancelLocation",
        method: "POST",
        path: "/m2m/v1/devices/actions/cancellocation",
        area: "provisioning",
        summary: "Detaches one device from the network",
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
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["requestId"],
        required: &["requestId"],
    };
}
/// Moves devices to a custom state of the account: `PUT /m2m/v1/devices/actions/gotostate` (goToState).
#[derive(Clone, Copy, Debug, Default)]
pub struct GoToState;
impl TypedOperation for GoToState {
    type Request = types::GoToStateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "goToState",
        method: "PUT",
        path: "/m2m/v1/devices/actions/gotostate",
        area: "provisioning",
        summary: "Moves devices to a custom state of the account",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("StateService"),
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
/// Gets the status of an accepted request: `GET /m2m/v1/accounts/{aname}/requests/{requestId}/status` (getRequestStatus).
#[derive(Clone, Copy, Debug, Default)]
pub struct GetRequestStatus;
impl TypedOperation for GetRequestStatus {
    type Request = ();
    type Answer = types::AsynchronousRequestResult;
    const OPERATION: &'static Operation = &Operation {
        id: "getRequestStatus",
        method: "GET",
        path: "/m2m/v1/accounts/{aname}/requests/{requestId}/status",
        area: "provisioning",
        summary: "Gets the status of an accepted request",
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
                name: "aname",
                place: Place::Path,
                required: true,
                account: true,
            },
            Parameter {
                name: "requestId",
                place: Place::Path,
                required: true,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &["requestId", "status"],
        required: &[],
    };
}
impl GetRequestStatus {
    /// `aname`, in the path.
    pub const ANAME: ParameterOf<Self> = ParameterOf::new("aname", Place::Path);
    /// `requestId`, in the path.
    pub const REQUEST_ID: ParameterOf<Self> = ParameterOf::new("requestId", Place::Path);
}
/// Requests the status of a device's activation order: `POST /m2m/v1/devices/requests/status` (checkOrderStatus).
#[derive(Clone, Copy, Debug, Default)]
pub struct CheckOrderStatus;
impl TypedOperation for CheckOrderStatus {
    type Request = types::CheckOrderStatusRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "checkOrderStatus",
        method: "POST",
        path: "/m2m/v1/devices/requests/status",
        area: "provisioning",
        summary: "Requests the status of a device's activation order",
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
            devices: Some(1),
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
