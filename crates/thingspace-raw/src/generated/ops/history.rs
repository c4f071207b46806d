// Generated from openapi/history.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/** Lists the daily usage of a device: `POST /m2m/v1/devices/usage/actions/list` (listDeviceUsageHistory).

 Example request:

 ```json
 {
   "deviceId": {
     "id": "89148000006318840271",
     "kind": "iccid"
   },
   "earliest": "2026-03-02T00:00:00-05:00",
   "latest": "2026-03-05T00:00:00-05:00"
 }
 ```

 Example response:

 ```json
 {
   "hasMoreData": false,
   "usageHistory": [
     {
       "bytesUsed": 4813977,
       "extendedAttributes": [
         {
           "key": "MoSms",
           "value": "2"
         },
         {
           "key": "MtSms",
           "value": "1"
         }
       ],
       "servicePlan": "M2M4GFLEETSHR",
       "smsUsed": 3,
       "source": "Raw Usage",
       "timestamp": "2026-03-02T00:00:00-05:00"
     },
     {
       "bytesUsed": 9120044,
       "extendedAttributes": [
         {
           "key": "MoSms",
           "value": "0"
         },
         {
           "key": "MtSms",
           "value": "0"
         }
       ],
       "servicePlan": "M2M4GFLEETSHR",
       "smsUsed": 0,
       "source": "Raw Usage",
       "timestamp": "2026-03-03T00:00:00-05:00"
     },
     {
       "bytesUsed": 377216,
       "extendedAttributes": [
         {
           "key": "MoSms",
           "value": "0"
         },
         {
           "key": "MtSms",
           "value": "4"
         }
       ],
       "servicePlan": "M2M4GFLEETSHR",
       "smsUsed": 4,
       "source": "Raw Usage",
       "timestamp": "2026-03-04T00:00:00-05:00"
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListDeviceUsageHistory;
impl TypedOperation for ListDeviceUsageHistory {
    type Request = types::DeviceUsageListRequest;
    type Answer = types::DeviceUsageListResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listDeviceUsageHistory",
        method: "POST",
        path: "/m2m/v1/devices/usage/actions/list",
        area: "history",
        summary: "Lists the daily usage of a device",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::MovingStart,
        continuation: Continuation {
            more: Some("hasMoreData"),
            last_seen: None,
            time: Some("timestamp"),
            start: Some("earliest"),
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
        list: Some("usageHistory"),
        members: &["hasMoreData", "deviceId", "usageHistory"],
        required: &[],
    };
}
impl ListOperation for ListDeviceUsageHistory {
    type Record = types::Usage;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.has_more_data == Some(true),
            last_seen: None,
            records: answer.usage_history,
        }
    }
    fn time(record: &Self::Record) -> Option<&str> {
        record.timestamp.as_deref()
    }
    fn start_at(request: &mut Self::Request, start: ::std::string::String) {
        request.earliest = start;
    }
}
/** Requests the total usage of many devices over a period: `POST /m2m/v1/devices/usage/actions/list/aggregate` (listAggregateDeviceUsage).

 Example request:

 ```json
 {
   "deviceIds": [
     {
       "id": "351756051523947",
       "kind": "imei"
     },
     {
       "id": "351756051523954",
       "kind": "imei"
     }
   ],
   "startTime": "2026-02-01T00:00:00-07:00",
   "endTime": "2026-02-28T00:00:00-07:00"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "7c1d4e52-90fb-4b6a-8a3e-51c7f2d0a914"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListAggregateDeviceUsage;
impl TypedOperation for ListAggregateDeviceUsage {
    type Request = types::DeviceAggregateUsageListRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listAggregateDeviceUsage",
        method: "POST",
        path: "/m2m/v1/devices/usage/actions/list/aggregate",
        area: "history",
        summary: "Requests the total usage of many devices over a period",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceUsage"),
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
/** Lists the connections of a device: `POST /m2m/v1/devices/connections/actions/listHistory` (listDeviceConnectionHistory).

 Example request:

 ```json
 {
   "deviceId": {
     "id": "5055550143",
     "kind": "mdn"
   },
   "earliest": "2026-03-01T00:00:00Z",
   "latest": "2026-03-02T00:00:00Z"
 }
 ```

 Example response:

 ```json
 {
   "connectionHistory": [
     {
       "connectionEventAttributes": [
         {
           "key": "BytesUsed",
           "value": "0"
         },
         {
           "key": "Event",
           "value": "Start"
         },
         {
           "key": "Msisdn",
           "value": "15055550143"
         }
       ],
       "extendedAttributes": [],
       "occurredAt": "2026-03-01T06:11:42Z"
     },
     {
       "connectionEventAttributes": [
         {
           "key": "BytesUsed",
           "value": "188342"
         },
         {
           "key": "Event",
           "value": "Stop"
         },
         {
           "key": "Msisdn",
           "value": "15055550143"
         }
       ],
       "extendedAttributes": [],
       "occurredAt": "2026-03-01T06:47:03Z"
     }
   ],
   "hasMoreData": false
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListDeviceConnectionHistory;
impl TypedOperation for ListDeviceConnectionHistory {
    type Request = types::DeviceConnectionListRequest;
    type Answer = types::ConnectionHistoryResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listDeviceConnectionHistory",
        method: "POST",
        path: "/m2m/v1/devices/connections/actions/listHistory",
        area: "history",
        summary: "Lists the connections of a device",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::MovingStart,
        continuation: Continuation {
            more: Some("hasMoreData"),
            last_seen: None,
            time: Some("occurredAt"),
            start: Some("earliest"),
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
        list: Some("connectionHistory"),
        members: &["connectionHistory", "hasMoreData"],
        required: &[],
    };
}
impl ListOperation for ListDeviceConnectionHistory {
    type Record = types::ConnectionEvent;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.has_more_data == Some(true),
            last_seen: None,
            records: answer.connection_history,
        }
    }
    fn time(record: &Self::Record) -> Option<&str> {
        record.occurred_at.as_deref()
    }
    fn start_at(request: &mut Self::Request, start: ::std::string::String) {
        request.earliest = start;
    }
}
/** Lists the provisioning changes of a device: `POST /m2m/v1/devices/history/actions/list` (listDeviceProvisioningHistory).

 Example request:

 ```json
 {
   "deviceId": {
     "id": "5055550167",
     "kind": "mdn"
   },
   "earliest": "2025-11-01T00:00:00Z",
   "latest": "2026-03-01T00:00:00Z"
 }
 ```

 Example response:

 ```json
 {
   "provisioningHistory": [
     {
       "occurredAt": "2025-11-18T14:02:55Z",
       "status": "Success",
       "eventBy": "Ridgeway Ops",
       "eventType": "Activation Confirmed",
       "servicePlan": "M2M4GFLEETSHR",
       "mdn": "5055550167",
       "msisdn": "15055550167",
       "extendedAttributes": []
     },
     {
       "occurredAt": "2026-01-09T09:30:10Z",
       "status": "Success",
       "eventBy": "Ridgeway Ops",
       "eventType": "Suspend",
       "servicePlan": "M2M4GFLEETSHR",
       "mdn": "5055550167",
       "msisdn": "15055550167",
       "extendedAttributes": []
     }
   ],
   "hasMoreData": false
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListDeviceProvisioningHistory;
impl TypedOperation for ListDeviceProvisioningHistory {
    type Request = types::DeviceProvisioningHistoryListRequest;
    type Answer = types::DeviceProvisioningHistoryListResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listDeviceProvisioningHistory",
        method: "POST",
        path: "/m2m/v1/devices/history/actions/list",
        area: "history",
        summary: "Lists the provisioning changes of a device",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::MovingStart,
        continuation: Continuation {
            more: Some("hasMoreData"),
            last_seen: None,
            time: Some("occurredAt"),
            start: Some("earliest"),
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
        list: Some("provisioningHistory"),
        members: &["provisioningHistory", "hasMoreData"],
        required: &[],
    };
}
impl ListOperation for ListDeviceProvisioningHistory {
    type Record = types::ProvisioningHistory;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.has_more_data == Some(true),
            last_seen: None,
            records: answer.provisioning_history,
        }
    }
    fn time(record: &Self::Record) -> Option<&str> {
        record.occurred_at.as_deref()
    }
    fn start_at(request: &mut Self::Request, start: ::std::string::String) {
        request.earliest = start;
    }
}
/** Lists the usage of devices under a promotion: `POST /m2m/v1/devices/usage/actions/promodeviceusage` (listPromoDeviceUsage).

 Example request:

 ```json
 {
   "deviceId": [
     {
       "id": "89148000006318840289",
       "kind": "iccid"
     }
   ],
   "startTime": "2026-02-01T00:00:00Z",
   "endTime": "2026-02-15T00:00:00Z"
 }
 ```

 Example response:

 ```json
 {
   "hasmoredata": false,
   "deviceId": {
     "id": "89148000006318840289",
     "kind": "iccid"
   },
   "usageHistory": [
     {
       "bytesUsed": 52017,
       "serviceplan": "PROMO500MB",
       "smsUsed": 1,
       "moSMS": 1,
       "mtSMS": 0,
       "source": "Raw Usage",
       "eventDateTime": "2026-02-03T00:00:00Z"
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListPromoDeviceUsage;
impl TypedOperation for ListPromoDeviceUsage {
    type Request = types::PromoUsageRequest;
    type Answer = types::PromoUsageResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listPromoDeviceUsage",
        method: "POST",
        path: "/m2m/v1/devices/usage/actions/promodeviceusage",
        area: "history",
        summary: "Lists the usage of devices under a promotion",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::MovingStart,
        continuation: Continuation {
            more: Some("hasmoredata"),
            last_seen: None,
            time: Some("eventDateTime"),
            start: Some("startTime"),
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
        list: Some("usageHistory"),
        members: &["hasmoredata", "deviceId", "usageHistory"],
        required: &[],
    };
}
impl ListOperation for ListPromoDeviceUsage {
    type Record = types::PromoUsage;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.hasmoredata == Some(true),
            last_seen: None,
            records: answer.usage_history,
        }
    }
    fn time(record: &Self::Record) -> Option<&str> {
        record.event_date_time.as_deref()
    }
    fn start_at(request: &mut Self::Request, start: ::std::string::String) {
        request.start_time = Some(start);
    }
}
/** Requests the total usage of many devices under a promotion: `POST /m2m/v1/devices/usage/actions/promoaggregateusage` (listPromoAggregateUsage).

 Example request:

 ```json
 {
   "accountId": "0742918365-00001",
   "deviceId": [
     {
       "id": "89148000006318840289",
       "kind": "iccid"
     },
     {
       "id": "89148000007751209346",
       "kind": "iccid"
     }
   ],
   "startTime": "2026-02-01T00:00:00Z",
   "endTime": "2026-02-15T00:00:00Z"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "d2f6b0a7-3e48-4c19-9b5d-0e8a67c3f121"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListPromoAggregateUsage;
impl TypedOperation for ListPromoAggregateUsage {
    type Request = types::PromoAggregateUsageRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listPromoAggregateUsage",
        method: "POST",
        path: "/m2m/v1/devices/usage/actions/promoaggregateusage",
        area: "history",
        summary: "Requests the total usage of many devices under a promotion",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DevicePromoUsage"),
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
/** Requests the provisioning changes of many devices: `POST /m2m/v2/devices/history/actions/list` (listDeviceProvisioningHistoryV2).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "deviceFilter": [
     {
       "id": "89033023426100000000004471862093",
       "kind": "eid"
     }
   ],
   "earliest": "2026-01-01T00:00:00Z",
   "latest": "2026-02-01T00:00:00Z"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "1b93ce84-6f07-4d2a-b8e1-94a05d7c3e60"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListDeviceProvisioningHistoryV2;
impl TypedOperation for ListDeviceProvisioningHistoryV2 {
    type Request = types::ProvisioningHistoryV2Request;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listDeviceProvisioningHistoryV2",
        method: "POST",
        path: "/m2m/v2/devices/history/actions/list",
        area: "history",
        summary: "Requests the provisioning changes of many devices",
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
