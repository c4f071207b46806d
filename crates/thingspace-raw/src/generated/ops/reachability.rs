// Generated from openapi/reachability.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/** Monitors devices for reachability: `POST /m2m/v1/diagnostics/basic/devicereachability` (startReachabilityMonitor).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "requestType": "REACHABLE_FOR_DATA",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "351756051523947",
           "kind": "imei"
         }
       ]
     },
     {
       "deviceIds": [
         {
           "id": "351756051523954",
           "kind": "imei"
         }
       ]
     }
   ],
   "monitorExpirationTime": "2026-09-30T23:59:59-07:00"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "e85a20d9-17c4-4f3b-a6d2-3b9c481f70ce"
 }
 ```*/
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
/** Stops monitoring devices: `DELETE /m2m/v1/diagnostics/basic/devicereachability` (stopReachabilityMonitor).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "monitorIds": [
     "40f7a1c3-b26e-49d8-8c57-f01d9e62ab38"
   ]
 }
 ```

 Example response:

 ```json
 {
   "requestId": "9ae3d715-c408-4b61-92f0-6d57e8b1a2c4"
 }
 ```*/
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
        effect: Effect::Idempotent,
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
/** Requests the monitors of devices: `POST /m2m/v1/diagnostics/basic/devicereachability/monitors` (listReachabilityMonitors).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "15055550143",
           "kind": "msisdn"
         }
       ]
     }
   ],
   "requestType": "REACHABLE_FOR_DATA"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "5d08b6f2-2a9c-4e73-b14d-87c6f3a0e915"
 }
 ```*/
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
/** Requests the reachability of a device: `POST /m2m/v1/diagnostics/basic/devicereachability/status` (getReachabilityStatus).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "device": {
     "id": "89148000006318840271",
     "kind": "iccid"
   },
   "requestType": "REACHABLE_FOR_SMS",
   "requestExpirationTime": "2026-03-05T18:00:00-08:00"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "c7e4f913-80d5-46ab-9e28-1fa3d76b0c52"
 }
 ```*/
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
