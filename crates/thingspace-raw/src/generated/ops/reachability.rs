// Generated from openapi/reachability.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/// Monitors devices for reachability: `POST /m2m/v1/diagnostics/basic/devicereachability` (startReachabilityMonitor).
#[derive(Clone, Copy, Debug, Default)]
pub struct StartReachabilityMonitor;
impl TypedOperation for StartReachabilityMonitor {
    type Request = types::NotificationReportRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "startReachabilityMonitor",
        method: "POST",
        path: "/m2m/v1/diagnostics/basic/devicereachability",
        area: "reachability",
        summary: "Monitors devices for reachability",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DiagnosticsService"),
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
/// Stops monitoring devices: `DELETE /m2m/v1/diagnostics/basic/devicereachability` (stopReachabilityMonitor).
#[derive(Clone, Copy, Debug, Default)]
pub struct StopReachabilityMonitor;
impl TypedOperation for StopReachabilityMonitor {
    type Request = types::StopMonitorRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "stopReachabilityMonitor",
        method: "DELETE",
        path: "/m2m/v1/diagnostics/basic/devicereachability",
        area: "reachability",
        summary: "Stops monitoring devices",
        auth: Auth::Session,
        effect: Effect::Repeatable,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DiagnosticsService"),
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
/// Requests the monitors of devices: `POST /m2m/v1/diagnostics/basic/devicereachability/monitors` (listReachabilityMonitors).
#[derive(Clone, Copy, Debug, Default)]
pub struct ListReachabilityMonitors;
impl TypedOperation for ListReachabilityMonitors {
    type Request = types::RetrieveMonitorsRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listReachabilityMonitors",
        method: "POST",
        path: "/m2m/v1/diagnostics/basic/devicereachability/monitors",
        area: "reachability",
        summary: "Requests the monitors of devices",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DiagnosticsService"),
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
/// Requests the reachability of a device: `POST /m2m/v1/diagnostics/basic/devicereachability/status` (getReachabilityStatus).
#[derive(Clone, Copy, Debug, Default)]
pub struct GetReachabilityStatus;
impl TypedOperation for GetReachabilityStatus {
    type Request = types::NotificationReportStatusRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "getReachabilityStatus",
        method: "POST",
        path: "/m2m/v1/diagnostics/basic/devicereachability/status",
        area: "reachability",
        summary: "Requests the reachability of a device",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DiagnosticsService"),
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
