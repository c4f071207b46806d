// Generated from openapi/provisioning.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/** Activates devices: `POST /m2m/v1/devices/actions/activate` (activateDevices).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "356620116410452",
           "kind": "imei"
         },
         {
           "id": "89148000007500407933",
           "kind": "iccid"
         }
       ],
       "ipAddress": "198.51.100.24"
     },
     {
       "deviceIds": [
         {
           "id": "353791566859663",
           "kind": "imei"
         },
         {
           "id": "89148000000888444206",
           "kind": "iccid"
         }
       ],
       "ipAddress": "198.51.100.25"
     }
   ],
   "servicePlan": "IoT 5MB SHR",
   "mdnZipCode": "04401",
   "customFields": [
     {
       "key": "CustomField2",
       "value": "Tide gauge"
     }
   ],
   "groupName": "Harbor North",
   "primaryPlaceOfUse": {
     "address": {
       "addressLine1": "410 Harbor Mill Rd",
       "city": "Bangor",
       "state": "ME",
       "zip": "04401",
       "country": "USA"
     },
     "customerName": {
       "title": "Ms.",
       "firstName": "Odile",
       "lastName": "Farrow"
     }
   }
 }
 ```

 Example response:

 ```json
 {
   "requestId": "7e9bf77c-6519-49d5-ac91-30f4547c17d3"
 }
 ```*/
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
/** Deactivates devices: `POST /m2m/v1/devices/actions/deactivate` (deactivateDevices).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89148000003406788427",
           "kind": "iccid"
         }
       ]
     }
   ],
   "reasonCode": "FF",
   "etfWaiver": true,
   "deleteAfterDeactivation": false
 }
 ```

 Example response:

 ```json
 {
   "requestId": "e83a9d40-b183-456e-a16e-c121307a6fc4"
 }
 ```*/
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
/** Suspends devices: `POST /m2m/v1/devices/actions/suspend` (suspendDevices).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89148000007782602417",
           "kind": "iccid"
         }
       ]
     }
   ],
   "withBilling": false
 }
 ```

 Example response:

 ```json
 {
   "requestId": "8744ee92-6d93-46c0-b9c4-b930b21b1c2e"
 }
 ```*/
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
/** Restores suspended devices: `POST /m2m/v1/devices/actions/restore` (restoreDevices).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89148000003524485625",
           "kind": "iccid"
         }
       ]
     }
   ]
 }
 ```

 Example response:

 ```json
 {
   "requestId": "4eedef2a-6f87-4ca9-8a42-827ff0d379d7"
 }
 ```*/
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
/** Detaches one device from the network: `POST /m2m/v1/devices/actions/cancellocation` (cancelLocation).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "353906307131053",
           "kind": "imei"
         }
       ]
     }
   ]
 }
 ```

 Example response:

 ```json
 {
   "requestId": "3c6dd345-76dc-4866-a49b-38090780b8cf"
 }
 ```*/
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
/** Moves devices to a custom state of the account: `PUT /m2m/v1/devices/actions/gotostate` (goToState).

 Example request:

 ```json
 {
   "devices": [
     {
       "deviceIds": [
         {
           "id": "353733654944056",
           "kind": "imei"
         },
         {
           "id": "89148000005535792857",
           "kind": "iccid"
         }
       ]
     },
     {
       "deviceIds": [
         {
           "id": "356999016815212",
           "kind": "imei"
         },
         {
           "id": "89148000005358989655",
           "kind": "iccid"
         }
       ]
     }
   ],
   "serviceName": "Meter Fleet",
   "stateName": "Bench Test",
   "servicePlan": "41077",
   "mdnZipCode": "55802",
   "publicIpRestriction": "restricted",
   "groupName": "Kiln Street",
   "primaryPlaceOfUse": {
     "address": {
       "addressLine1": "410 Harbor Mill Rd",
       "city": "Bangor",
       "state": "ME",
       "zip": "04401",
       "country": "USA"
     },
     "customerName": {
       "title": "Ms.",
       "firstName": "Odile",
       "lastName": "Farrow"
     }
   }
 }
 ```

 Example response:

 ```json
 {
   "requestId": "fc92ec14-3ecd-4b07-97cf-7c93c0c0b85b"
 }
 ```*/
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
/** Gets the status of an accepted request: `GET /m2m/v1/accounts/{aname}/requests/{requestId}/status` (getRequestStatus).

 Example response:

 ```json
 {
   "requestId": "aca14f21-3152-426b-8672-a2d5b54fcf6e",
   "status": "Success"
 }
 ```*/
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
/** Requests the status of a device's activation order: `POST /m2m/v1/devices/requests/status` (checkOrderStatus).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "orderRequestId": "ad17cc63-0e90-4d8c-874b-f832499b9335",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89148000001436998115",
           "kind": "iccid"
         }
       ]
     }
   ]
 }
 ```

 Example response:

 ```json
 {
   "requestId": "6ee7d26b-d214-49ae-a4b4-8ab163450b68"
 }
 ```*/
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
