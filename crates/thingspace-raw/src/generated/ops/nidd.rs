// Generated from openapi/nidd.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/** Sends non-IP data to devices: `POST /m2m/v1/devices/nidd/message` (sendNiddMessage).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "deviceIds": [
     {
       "id": "864475041208817",
       "kind": "imei"
     }
   ],
   "maximumDeliveryTime": 3600,
   "message": "c2V0IHJhdGUgMTU="
 }
 ```

 Example response:

 ```json
 {
   "requestId": "9ae3d715-c408-4b61-92f0-6d57e8b1a2c4"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct SendNiddMessage;
impl TypedOperation for SendNiddMessage {
    type Request = types::NiddMessageRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "sendNiddMessage",
        method: "POST",
        path: "/m2m/v1/devices/nidd/message",
        area: "nidd",
        summary: "Sends non-IP data to devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("NiddService"),
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
