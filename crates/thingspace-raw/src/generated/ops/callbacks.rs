// Generated from openapi/callbacks.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/** Registers the listener for a callback service: `POST /m2m/v1/callbacks/{aname}` (registerCallback).

 Example request:

 ```json
 {
   "name": "CarrierService",
   "url": "https://hooks.ridgeway-water.example:9003/thingspace/carrier",
   "username": "rw-listener",
   "password": "k4-Copper-Finch"
 }
 ```

 Example response:

 ```json
 {
   "accountName": "0742918365-00001",
   "serviceName": "CarrierService"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct RegisterCallback;
impl TypedOperation for RegisterCallback {
    type Request = types::RegisterCallbackRequest;
    type Answer = types::CallbackActionResult;
    const OPERATION: &'static Operation = &Operation {
        id: "registerCallback",
        method: "POST",
        path: "/m2m/v1/callbacks/{aname}",
        area: "callbacks",
        summary: "Registers the listener for a callback service",
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
        ],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["accountName", "serviceName"],
        required: &[],
    };
}
impl RegisterCallback {
    /// `aname`, in the path.
    pub const ANAME: ParameterOf<Self> = ParameterOf::new("aname", Place::Path);
}
/** Lists the listeners of an account: `GET /m2m/v1/callbacks/{aname}` (listCallbacks).

 Example response:

 ```json
 [
   {
     "accountName": "0742918365-00001",
     "serviceName": "CarrierService",
     "url": "https://hooks.ridgeway-water.example:9003/thingspace/carrier",
     "username": "rw-listener",
     "password": "k4-Copper-Finch"
   },
   {
     "accountName": "0742918365-00001",
     "serviceName": "EnhancedConnectivityService",
     "url": "https://hooks.ridgeway-water.example/thingspace/sms",
     "username": "",
     "password": ""
   }
 ]
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListCallbacks;
impl TypedOperation for ListCallbacks {
    type Request = ();
    type Answer = types::ConnectivityManagementCallbackList;
    const OPERATION: &'static Operation = &Operation {
        id: "listCallbacks",
        method: "GET",
        path: "/m2m/v1/callbacks/{aname}",
        area: "callbacks",
        summary: "Lists the listeners of an account",
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
        ],
        body: Body::None,
        answer: Answer::Array,
        list: None,
        members: &["accountName", "serviceName", "url", "username", "password"],
        required: &[],
    };
}
impl ListCallbacks {
    /// `aname`, in the path.
    pub const ANAME: ParameterOf<Self> = ParameterOf::new("aname", Place::Path);
}
/** Removes the listener for a callback service: `DELETE /m2m/v1/callbacks/{aname}/name/{sname}` (deregisterCallback).

 Example response:

 ```json
 {
   "accountName": "0742918365-00001",
   "serviceName": "CarrierService"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct DeregisterCallback;
impl TypedOperation for DeregisterCallback {
    type Request = ();
    type Answer = types::CallbackActionResult;
    const OPERATION: &'static Operation = &Operation {
        id: "deregisterCallback",
        method: "DELETE",
        path: "/m2m/v1/callbacks/{aname}/name/{sname}",
        area: "callbacks",
        summary: "Removes the listener for a callback service",
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
                name: "sname",
                place: Place::Path,
                required: true,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &["accountName", "serviceName"],
        required: &[],
    };
}
impl DeregisterCallback {
    /// `aname`, in the path.
    pub const ANAME: ParameterOf<Self> = ParameterOf::new("aname", Place::Path);
    /// `sname`, in the path.
    pub const SNAME: ParameterOf<Self> = ParameterOf::new("sname", Place::Path);
}
