// Generated from openapi/segments.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/** Sets usage labels on devices: `POST /m2m/v1/devices/actions/usagesegmentationlabels` (setUsageSegmentationLabels).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "labels": [
     {
       "deviceIds": [
         {
           "id": "89033023426100000000004471862093",
           "kind": "eid"
         }
       ],
       "label": {
         "name": "VIN",
         "value": "3GKALTEV8KL204417"
       }
     }
   ]
 }
 ```

 Example response:

 ```json
 {
   "requestId": "d2f6b0a7-3e48-4c19-9b5d-0e8a67c3f121"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct SetUsageSegmentationLabels;
impl TypedOperation for SetUsageSegmentationLabels {
    type Request = types::AssociateLabelRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "setUsageSegmentationLabels",
        method: "POST",
        path: "/m2m/v1/devices/actions/usagesegmentationlabels",
        area: "segments",
        summary: "Sets usage labels on devices",
        auth: Auth::Session,
        effect: Effect::Idempotent,
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
/** Removes usage labels from devices: `DELETE /m2m/v1/devices/actions/usagesegmentationlabels` (removeUsageSegmentationLabels).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "labels": [
     {
       "deviceIds": [
         {
           "id": "89033023426100000000004471862093",
           "kind": "eid"
         }
       ],
       "label": {
         "name": "VIN",
         "value": "3GKALTEV8KL204417"
       }
     }
   ]
 }
 ```

 Example response:

 ```json
 {
   "requestId": "1b93ce84-6f07-4d2a-b8e1-94a05d7c3e60"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct RemoveUsageSegmentationLabels;
impl TypedOperation for RemoveUsageSegmentationLabels {
    type Request = types::RemoveLabelRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "removeUsageSegmentationLabels",
        method: "DELETE",
        path: "/m2m/v1/devices/actions/usagesegmentationlabels",
        area: "segments",
        summary: "Removes usage labels from devices",
        auth: Auth::Session,
        effect: Effect::Idempotent,
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
            devices: Some(2000),
            requests_per_minute: None,
        },
        parameters: &[
            Parameter {
                name: "accountName",
                place: Place::Query,
                required: false,
                account: true,
            },
            Parameter {
                name: "LabelList",
                place: Place::Query,
                required: false,
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
impl RemoveUsageSegmentationLabels {
    /// `accountName`, in the query.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Query,
    );
    /// `LabelList`, in the query.
    pub const LABEL_LIST: ParameterOf<Self> = ParameterOf::new(
        "LabelList",
        Place::Query,
    );
}
/** Gets the billed usage of a device or of labels: `POST /m2m/v1/devices/usage/actions/billedusage` (getBilledUsage).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "labels": [
     {
       "name": "VIN",
       "value": "3GKALTEV8KL204417"
     }
   ],
   "billingCycle": {
     "year": "2026",
     "month": "2"
   }
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetBilledUsage;
impl TypedOperation for GetBilledUsage {
    type Request = types::BilledUsageRequest;
    type Answer = types::BilledUsageResult;
    const OPERATION: &'static Operation = &Operation {
        id: "getBilledUsage",
        method: "POST",
        path: "/m2m/v1/devices/usage/actions/billedusage",
        area: "segments",
        summary: "Gets the billed usage of a device or of labels",
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
            devices: Some(1),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &[],
        required: &[],
    };
}
/** Requests the billed usage of many devices: `POST /m2m/v1/devices/usage/actions/billedusage/list` (listBilledUsage).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "labels": [
     {
       "name": "VIN",
       "value": "3GKALTEV8KL204417"
     }
   ],
   "billingCycle": {
     "year": "2026",
     "month": "2"
   }
 }
 ```

 Example response:

 ```json
 {
   "requestId": "e85a20d9-17c4-4f3b-a6d2-3b9c481f70ce"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListBilledUsage;
impl TypedOperation for ListBilledUsage {
    type Request = types::BilledUsageListRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listBilledUsage",
        method: "POST",
        path: "/m2m/v1/devices/usage/actions/billedusage/list",
        area: "segments",
        summary: "Requests the billed usage of many devices",
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
/** Requests the billed usage of several cycles: `POST /m2m/v2/devices/usage/actions/billed` (listBilledUsageV2).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "lineLevel": true,
   "billingCycle": {
     "from": {
       "year": 2026,
       "month": 1
     },
     "to": {
       "year": 2026,
       "month": 2
     }
   }
 }
 ```

 Example response:

 ```json
 {
   "requestId": "40f7a1c3-b26e-49d8-8c57-f01d9e62ab38"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListBilledUsageV2;
impl TypedOperation for ListBilledUsageV2 {
    type Request = types::BilledUsageV2Request;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listBilledUsageV2",
        method: "POST",
        path: "/m2m/v2/devices/usage/actions/billed",
        area: "segments",
        summary: "Requests the billed usage of several cycles",
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
