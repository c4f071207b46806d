// Generated from openapi/sms.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/** Sends an SMS message to devices: `POST /m2m/v1/sms` (sendSms).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "deviceIds": [
     {
       "id": "5055550143",
       "kind": "mdn"
     },
     {
       "id": "5055550192",
       "kind": "mdn"
     }
   ],
   "smsMessage": "report valve 7",
   "dataEncoding": "7-bit"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "2f6a9d80-e7b3-4c54-85d1-b90e4c7a13f6"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct SendSms;
impl TypedOperation for SendSms {
    type Request = types::SmsSendRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "sendSms",
        method: "POST",
        path: "/m2m/v1/sms",
        area: "sms",
        summary: "Sends an SMS message to devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("EnhancedConnectivityService"),
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
/** Fetches SMS messages sent by devices: `GET /m2m/v1/sms/{aname}/history` (listSmsMessages).

 Example response:

 ```json
 {
   "messages": [
     {
       "deviceIds": [
         {
           "id": "5055550143",
           "kind": "mdn"
         }
       ],
       "message": "valve 7 open 42 pct",
       "timestamp": "2026-03-04T11:20:05Z"
     },
     {
       "deviceIds": [
         {
           "id": "5055550192",
           "kind": "mdn"
         }
       ],
       "message": "valve 7 closed",
       "timestamp": "2026-03-04T11:20:31Z"
     }
   ],
   "hasMoreData": false
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListSmsMessages;
impl TypedOperation for ListSmsMessages {
    type Request = ();
    type Answer = types::SmsMessagesQueryResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listSmsMessages",
        method: "GET",
        path: "/m2m/v1/sms/{aname}/history",
        area: "sms",
        summary: "Fetches SMS messages sent by devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::NextLink,
        continuation: Continuation {
            more: Some("hasMoreData"),
            last_seen: None,
            time: None,
            start: Some("next"),
        },
        callback: None,
        timeout: Timeout::Normal,
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
                name: "next",
                place: Place::Query,
                required: false,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: Some("messages"),
        members: &["messages", "hasMoreData"],
        required: &[],
    };
}
impl ListSmsMessages {
    /// `aname`, in the path.
    pub const ANAME: ParameterOf<Self> = ParameterOf::new("aname", Place::Path);
    /// `next`, in the query.
    pub const NEXT: ParameterOf<Self> = ParameterOf::new("next", Place::Query);
}
impl ListOperation for ListSmsMessages {
    type Record = types::SmsMessage;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.has_more_data == Some(true),
            last_seen: None,
            records: answer.messages,
        }
    }
}
/** Requests the SMS events of a device: `POST /m2m/v1/devices/sms/history/actions/list` (listSmsEventHistory).

 Example request:

 ```json
 {
   "deviceId": {
     "id": "5055550143",
     "kind": "mdn"
   },
   "earliest": "2026-02-20T00:00:00Z",
   "latest": "2026-03-01T00:00:00Z"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "7c1d4e52-90fb-4b6a-8a3e-51c7f2d0a914"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListSmsEventHistory;
impl TypedOperation for ListSmsEventHistory {
    type Request = types::SmsEventHistoryRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listSmsEventHistory",
        method: "POST",
        path: "/m2m/v1/devices/sms/history/actions/list",
        area: "sms",
        summary: "Requests the SMS events of a device",
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
/** Starts the delivery of queued SMS messages: `PUT /m2m/v1/sms/{aname}/startCallbacks` (startSmsCallbacks).

 Example response:

 ```json
 {
   "success": true
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct StartSmsCallbacks;
impl TypedOperation for StartSmsCallbacks {
    type Request = ();
    type Answer = types::SuccessResult;
    const OPERATION: &'static Operation = &Operation {
        id: "startSmsCallbacks",
        method: "PUT",
        path: "/m2m/v1/sms/{aname}/startCallbacks",
        area: "sms",
        summary: "Starts the delivery of queued SMS messages",
        auth: Auth::Session,
        effect: Effect::Idempotent,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: None,
        timeout: Timeout::Normal,
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
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &["success"],
        required: &[],
    };
}
impl StartSmsCallbacks {
    /// `aname`, in the path.
    pub const ANAME: ParameterOf<Self> = ParameterOf::new("aname", Place::Path);
}
