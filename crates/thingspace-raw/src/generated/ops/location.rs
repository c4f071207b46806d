// Generated from openapi/location.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/** Locates devices immediately: `POST /loc/v1/locations` (listDeviceLocations).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "accuracyMode": "0",
   "cacheMode": "1",
   "deviceList": [
     {
       "id": "351756051523947",
       "kind": "imei",
       "mdn": "5055550143"
     },
     {
       "id": "351756051523954",
       "kind": "imei",
       "mdn": "5055550167"
     }
   ]
 }
 ```

 Example response:

 ```json
 [
   {
     "msid": "5055550143",
     "pd": {
       "time": "20260304181527",
       "utcoffset": "-0700",
       "x": "41.311402",
       "y": "-105.591133",
       "radius": "1840",
       "qos": true
     },
     "error": {}
   },
   {
     "msid": "5055550167",
     "pd": {},
     "error": {
       "time": "20260304181531",
       "utcoffset": "-0700",
       "type": "POSITION METHOD FAILURE",
       "info": "Exception code=ABSENT SUBSCRIBER"
     }
   }
 ]
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListDeviceLocations;
impl TypedOperation for ListDeviceLocations {
    type Request = types::LocationRequest;
    type Answer = types::LocationList;
    const OPERATION: &'static Operation = &Operation {
        id: "listDeviceLocations",
        method: "POST",
        path: "/loc/v1/locations",
        area: "location",
        summary: "Locates devices immediately",
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
            devices: Some(20),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Array,
        list: None,
        members: &["msid", "pd", "error"],
        required: &[],
    };
}
/** Requests the positions of many devices: `POST /loc/v1/devicelocations` (requestDeviceLocations).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "accuracyMode": "0",
   "cacheMode": "2",
   "deviceList": [
     {
       "id": "351756051523947",
       "kind": "imei",
       "mdn": "5055550143"
     },
     {
       "id": "351756051523954",
       "kind": "imei",
       "mdn": "5055550167"
     }
   ]
 }
 ```

 Example response:

 ```json
 {
   "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
   "status": "QUEUED"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct RequestDeviceLocations;
impl TypedOperation for RequestDeviceLocations {
    type Request = types::LocationRequest;
    type Answer = types::LocationTransaction;
    const OPERATION: &'static Operation = &Operation {
        id: "requestDeviceLocations",
        method: "POST",
        path: "/loc/v1/devicelocations",
        area: "location",
        summary: "Requests the positions of many devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceLocation"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["txid", "status"],
        required: &["txid"],
    };
}
/** Cancels a request for positions: `DELETE /loc/v1/devicelocations/{txid}` (cancelDeviceLocationRequest).

 Example response:

 ```json
 {
   "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct CancelDeviceLocationRequest;
impl TypedOperation for CancelDeviceLocationRequest {
    type Request = ();
    type Answer = types::TransactionId;
    const OPERATION: &'static Operation = &Operation {
        id: "cancelDeviceLocationRequest",
        method: "DELETE",
        path: "/loc/v1/devicelocations/{txid}",
        area: "location",
        summary: "Cancels a request for positions",
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
                name: "txid",
                place: Place::Path,
                required: true,
                account: false,
            },
            Parameter {
                name: "accountName",
                place: Place::Query,
                required: true,
                account: true,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &["txid"],
        required: &[],
    };
}
impl CancelDeviceLocationRequest {
    /// `txid`, in the path.
    pub const TXID: ParameterOf<Self> = ParameterOf::new("txid", Place::Path);
    /// `accountName`, in the query.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Query,
    );
}
/** Creates a report of the positions of many devices: `POST /loc/v1/locationreports` (createLocationReport).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "accuracyMode": "0",
   "cacheMode": "1",
   "deviceList": [
     {
       "id": "351756051523947",
       "kind": "imei",
       "mdn": "5055550143"
     },
     {
       "id": "351756051523954",
       "kind": "imei",
       "mdn": "5055550167"
     }
   ]
 }
 ```

 Example response:

 ```json
 {
   "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
   "status": "QUEUED",
   "estimatedDuration": "3"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct CreateLocationReport;
impl TypedOperation for CreateLocationReport {
    type Request = types::LocationRequest;
    type Answer = types::LocationReportTransaction;
    const OPERATION: &'static Operation = &Operation {
        id: "createLocationReport",
        method: "POST",
        path: "/loc/v1/locationreports",
        area: "location",
        summary: "Creates a report of the positions of many devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("Location"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: Some(10000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["txid", "status", "estimatedDuration"],
        required: &["txid"],
    };
}
/** Gets a report of positions: `GET /loc/v1/locationreports/{accountName}/report/{txid}/index/{startindex}` (getLocationReport).

 Example response:

 ```json
 {
   "startIndex": "0",
   "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
   "totalCount": 2,
   "hasMoreData": false,
   "devLocationList": [
     {
       "msid": "5055550143",
       "pd": {
         "time": "20260304181527",
         "utcoffset": "-0700",
         "x": "41.311402",
         "y": "-105.591133",
         "radius": "1840",
         "qos": true
       },
       "error": {}
     },
     {
       "msid": "5055550167",
       "pd": {},
       "error": {
         "time": "20260304181531",
         "utcoffset": "-0700",
         "type": "POSITION METHOD FAILURE",
         "info": "Exception code=ABSENT SUBSCRIBER"
       }
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetLocationReport;
impl TypedOperation for GetLocationReport {
    type Request = ();
    type Answer = types::LocationReport;
    const OPERATION: &'static Operation = &Operation {
        id: "getLocationReport",
        method: "GET",
        path: "/loc/v1/locationreports/{accountName}/report/{txid}/index/{startindex}",
        area: "location",
        summary: "Gets a report of positions",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::Index,
        continuation: Continuation {
            more: Some("hasMoreData"),
            last_seen: None,
            time: None,
            start: Some("startindex"),
        },
        callback: None,
        timeout: Timeout::Long,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[
            Parameter {
                name: "accountName",
                place: Place::Path,
                required: true,
                account: true,
            },
            Parameter {
                name: "txid",
                place: Place::Path,
                required: true,
                account: false,
            },
            Parameter {
                name: "startindex",
                place: Place::Path,
                required: true,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: Some("devLocationList"),
        members: &["txid", "startIndex", "totalCount", "hasMoreData", "devLocationList"],
        required: &[],
    };
}
impl GetLocationReport {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
    /// `txid`, in the path.
    pub const TXID: ParameterOf<Self> = ParameterOf::new("txid", Place::Path);
    /// `startindex`, in the path.
    pub const STARTINDEX: ParameterOf<Self> = ParameterOf::new(
        "startindex",
        Place::Path,
    );
}
impl ListOperation for GetLocationReport {
    type Record = types::Location;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.has_more_data == Some(true),
            last_seen: None,
            records: answer.dev_location_list,
        }
    }
}
/** Gets the status of a report: `GET /loc/v1/locationreports/{accountName}/report/{txid}/status` (getLocationReportStatus).

 Example response:

 ```json
 {
   "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264",
   "status": "COMPLETED"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetLocationReportStatus;
impl TypedOperation for GetLocationReportStatus {
    type Request = ();
    type Answer = types::LocationReportStatus;
    const OPERATION: &'static Operation = &Operation {
        id: "getLocationReportStatus",
        method: "GET",
        path: "/loc/v1/locationreports/{accountName}/report/{txid}/status",
        area: "location",
        summary: "Gets the status of a report",
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
                name: "accountName",
                place: Place::Path,
                required: true,
                account: true,
            },
            Parameter {
                name: "txid",
                place: Place::Path,
                required: true,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &["txid", "status"],
        required: &[],
    };
}
impl GetLocationReportStatus {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
    /// `txid`, in the path.
    pub const TXID: ParameterOf<Self> = ParameterOf::new("txid", Place::Path);
}
/** Cancels a report: `DELETE /loc/v1/locationreports/{accountName}/report/{txid}` (cancelLocationReport).

 Example response:

 ```json
 {
   "txid": "b40e61f8-5d2c-47a9-93be-8c07d5e1f264"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct CancelLocationReport;
impl TypedOperation for CancelLocationReport {
    type Request = ();
    type Answer = types::TransactionId;
    const OPERATION: &'static Operation = &Operation {
        id: "cancelLocationReport",
        method: "DELETE",
        path: "/loc/v1/locationreports/{accountName}/report/{txid}",
        area: "location",
        summary: "Cancels a report",
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
                name: "accountName",
                place: Place::Path,
                required: true,
                account: true,
            },
            Parameter {
                name: "txid",
                place: Place::Path,
                required: true,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &["txid"],
        required: &[],
    };
}
impl CancelLocationReport {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
    /// `txid`, in the path.
    pub const TXID: ParameterOf<Self> = ParameterOf::new("txid", Place::Path);
}
/** Registers a listener for location messages: `POST /loc/v1/callbacks/{accountName}` (registerLocationCallback).

 Example request:

 ```json
 {
   "name": "Location",
   "url": "https://hooks.ridgeway-water.example/thingspace/loc"
 }
 ```

 Example response:

 ```json
 {
   "account": "0742918365-00001",
   "name": "Location"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct RegisterLocationCallback;
impl TypedOperation for RegisterLocationCallback {
    type Request = types::DeviceLocationCallback;
    type Answer = types::LocationCallbackRegistration;
    const OPERATION: &'static Operation = &Operation {
        id: "registerLocationCallback",
        method: "POST",
        path: "/loc/v1/callbacks/{accountName}",
        area: "location",
        summary: "Registers a listener for location messages",
        auth: Auth::Session,
        effect: Effect::Secret,
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
                name: "accountName",
                place: Place::Path,
                required: true,
                account: true,
            },
        ],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["account", "name", "accountName", "serviceName"],
        required: &[],
    };
}
impl RegisterLocationCallback {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
}
/** Lists the listeners for location messages: `GET /loc/v1/callbacks/{accountName}` (listLocationCallbacks).

 Example response:

 ```json
 [
   {
     "name": "Location",
     "url": "https://hooks.ridgeway-water.example/thingspace/loc"
   }
 ]
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListLocationCallbacks;
impl TypedOperation for ListLocationCallbacks {
    type Request = ();
    type Answer = types::DeviceLocationCallbackList;
    const OPERATION: &'static Operation = &Operation {
        id: "listLocationCallbacks",
        method: "GET",
        path: "/loc/v1/callbacks/{accountName}",
        area: "location",
        summary: "Lists the listeners for location messages",
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
                name: "accountName",
                place: Place::Path,
                required: true,
                account: true,
            },
        ],
        body: Body::None,
        answer: Answer::Array,
        list: None,
        members: &["name", "url"],
        required: &["name", "url"],
    };
}
impl ListLocationCallbacks {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
}
/** Removes a listener for location messages: `DELETE /loc/v1/callbacks/{accountName}/name/{service}` (deregisterLocationCallback).

 Example response:

 ```json
 {
   "success": true
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct DeregisterLocationCallback;
impl TypedOperation for DeregisterLocationCallback {
    type Request = ();
    type Answer = types::LocationDeregistration;
    const OPERATION: &'static Operation = &Operation {
        id: "deregisterLocationCallback",
        method: "DELETE",
        path: "/loc/v1/callbacks/{accountName}/name/{service}",
        area: "location",
        summary: "Removes a listener for location messages",
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
                name: "accountName",
                place: Place::Path,
                required: true,
                account: true,
            },
            Parameter {
                name: "service",
                place: Place::Path,
                required: true,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &["success", "accountName", "serviceName"],
        required: &[],
    };
}
impl DeregisterLocationCallback {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
    /// `service`, in the path.
    pub const SERVICE: ParameterOf<Self> = ParameterOf::new("service", Place::Path);
}
/** Gets the consents to locate devices: `GET /loc/v1/devicelocations/action/consents` (getLocationConsents).

 Example response:

 ```json
 {
   "accountName": "0742918365-00001",
   "allDeviceConsent": 1,
   "deviceList": [
     {
       "id": "351756051523947",
       "kind": "imei"
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetLocationConsents;
impl TypedOperation for GetLocationConsents {
    type Request = ();
    type Answer = types::AccountDeviceConsent;
    const OPERATION: &'static Operation = &Operation {
        id: "getLocationConsents",
        method: "GET",
        path: "/loc/v1/devicelocations/action/consents",
        area: "location",
        summary: "Gets the consents to locate devices",
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
                name: "accountName",
                place: Place::Query,
                required: true,
                account: true,
            },
            Parameter {
                name: "deviceId",
                place: Place::Query,
                required: false,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &["accountName", "allDeviceConsent", "deviceList"],
        required: &[],
    };
}
impl GetLocationConsents {
    /// `accountName`, in the query.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Query,
    );
    /// `deviceId`, in the query.
    pub const DEVICE_ID: ParameterOf<Self> = ParameterOf::new("deviceId", Place::Query);
}
/** Records consents to locate devices: `POST /loc/v1/devicelocations/action/consents` (createLocationConsents).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "deviceList": [
     {
       "id": "351756051523947",
       "kind": "imei"
     }
   ]
 }
 ```

 Example response:

 ```json
 {
   "transactionId": "5d08b6f2-2a9c-4e73-b14d-87c6f3a0e915",
   "status": "QUEUED"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct CreateLocationConsents;
impl TypedOperation for CreateLocationConsents {
    type Request = types::AccountConsentCreate;
    type Answer = types::ConsentTransaction;
    const OPERATION: &'static Operation = &Operation {
        id: "createLocationConsents",
        method: "POST",
        path: "/loc/v1/devicelocations/action/consents",
        area: "location",
        summary: "Records consents to locate devices",
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
        timeout: Timeout::Normal,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["transactionId", "status"],
        required: &[],
    };
}
/** Changes the consent of the whole account: `PUT /loc/v1/devicelocations/action/consents` (updateLocationConsents).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "allDeviceConsent": 0
 }
 ```

 Example response:

 ```json
 {
   "transactionId": "c7e4f913-80d5-46ab-9e28-1fa3d76b0c52",
   "status": "QUEUED"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct UpdateLocationConsents;
impl TypedOperation for UpdateLocationConsents {
    type Request = types::AccountConsentUpdate;
    type Answer = types::ConsentTransaction;
    const OPERATION: &'static Operation = &Operation {
        id: "updateLocationConsents",
        method: "PUT",
        path: "/loc/v1/devicelocations/action/consents",
        area: "location",
        summary: "Changes the consent of the whole account",
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
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["transactionId", "status"],
        required: &[],
    };
}
/** Excludes devices from being located: `POST /loc/v1/consents` (excludeDevices).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "allDevice": false,
   "type": "append",
   "exclusion": [
     "351756051523947",
     "351756051523954"
   ]
 }
 ```

 Example response:

 ```json
 {
   "success": true
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ExcludeDevices;
impl TypedOperation for ExcludeDevices {
    type Request = types::ConsentRequest;
    type Answer = types::SuccessResult;
    const OPERATION: &'static Operation = &Operation {
        id: "excludeDevices",
        method: "POST",
        path: "/loc/v1/consents",
        area: "location",
        summary: "Excludes devices from being located",
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
            devices: Some(2000),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["success"],
        required: &[],
    };
}
/** Allows excluded devices to be located again: `DELETE /loc/v1/consents` (removeDeviceExclusions).

 Example response:

 ```json
 {
   "success": true
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct RemoveDeviceExclusions;
impl TypedOperation for RemoveDeviceExclusions {
    type Request = ();
    type Answer = types::SuccessResult;
    const OPERATION: &'static Operation = &Operation {
        id: "removeDeviceExclusions",
        method: "DELETE",
        path: "/loc/v1/consents",
        area: "location",
        summary: "Allows excluded devices to be located again",
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
            devices: Some(2000),
            requests_per_minute: None,
        },
        parameters: &[
            Parameter {
                name: "accountName",
                place: Place::Query,
                required: true,
                account: true,
            },
            Parameter {
                name: "deviceList",
                place: Place::Query,
                required: true,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &["success"],
        required: &[],
    };
}
impl RemoveDeviceExclusions {
    /// `accountName`, in the query.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Query,
    );
    /// `deviceList`, in the query.
    pub const DEVICE_LIST: ParameterOf<Self> = ParameterOf::new(
        "deviceList",
        Place::Query,
    );
}
/** Lists the devices excluded from being located: `GET /loc/v1/consents/{accountName}/index/{startIndex}` (listDeviceExclusions).

 Example response:

 ```json
 {
   "accountName": "0742918365-00001",
   "allDevice": false,
   "hasMoreData": false,
   "totalCount": 2,
   "updateTime": "2026-02-11 08:15:39.402 +0000 UTC",
   "exclusion": [
     "351756051523947",
     "351756051523954"
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListDeviceExclusions;
impl TypedOperation for ListDeviceExclusions {
    type Request = ();
    type Answer = types::DevicesConsentResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listDeviceExclusions",
        method: "GET",
        path: "/loc/v1/consents/{accountName}/index/{startIndex}",
        area: "location",
        summary: "Lists the devices excluded from being located",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::Index,
        continuation: Continuation {
            more: Some("hasMoreData"),
            last_seen: None,
            time: None,
            start: Some("startIndex"),
        },
        callback: None,
        timeout: Timeout::Long,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[
            Parameter {
                name: "accountName",
                place: Place::Path,
                required: true,
                account: true,
            },
            Parameter {
                name: "startIndex",
                place: Place::Path,
                required: true,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: Some("exclusion"),
        members: &[
            "accountName",
            "allDevice",
            "hasMoreData",
            "totalCount",
            "updateTime",
            "exclusion",
        ],
        required: &[],
    };
}
impl ListDeviceExclusions {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
    /// `startIndex`, in the path.
    pub const START_INDEX: ParameterOf<Self> = ParameterOf::new(
        "startIndex",
        Place::Path,
    );
}
impl ListOperation for ListDeviceExclusions {
    type Record = ::std::string::String;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.has_more_data == Some(true),
            last_seen: None,
            records: answer.exclusion,
        }
    }
}
/** Gets the location subscription: `GET /loc/v1/subscriptions/{accountName}` (getLocationSubscription).

 Example response:

 ```json
 {
   "accountName": "0742918365-00001",
   "locType": "TS-LOC-COARSE-CellID-5K",
   "maxAllowance": "5000",
   "purchaseTime": "2025-10-02 17:03:44.118 +0000 UTC"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetLocationSubscription;
impl TypedOperation for GetLocationSubscription {
    type Request = ();
    type Answer = types::DeviceLocationSubscription;
    const OPERATION: &'static Operation = &Operation {
        id: "getLocationSubscription",
        method: "GET",
        path: "/loc/v1/subscriptions/{accountName}",
        area: "location",
        summary: "Gets the location subscription",
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
                name: "accountName",
                place: Place::Path,
                required: true,
                account: true,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &["accountName", "locType", "maxAllowance", "purchaseTime"],
        required: &[],
    };
}
impl GetLocationSubscription {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
}
/** Gets the usage of the location service: `POST /loc/v1/usage` (getLocationUsage).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "startDate": "02-01-2026",
   "endDate": "02-28-2026",
   "usageForAllAccounts": false
 }
 ```

 Example response:

 ```json
 {
   "accountName": "0742918365-00001",
   "usageForAllAccounts": false,
   "skuName": "TS-LOC-COARSE-CellID-Aggr",
   "transactionsAllowed": "5000",
   "totalTransactionCount": "742",
   "PrimaryAccount": {
     "accountName": "0742918365-00001",
     "transactionsCount": "742"
   },
   "ManagedAccounts": []
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetLocationUsage;
impl TypedOperation for GetLocationUsage {
    type Request = types::BillUsageRequest;
    type Answer = types::BillableUsageReport;
    const OPERATION: &'static Operation = &Operation {
        id: "getLocationUsage",
        method: "POST",
        path: "/loc/v1/usage",
        area: "location",
        summary: "Gets the usage of the location service",
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
        list: None,
        members: &[
            "accountName",
            "usageForAllAccounts",
            "skuName",
            "transactionsAllowed",
            "totalTransactionCount",
            "PrimaryAccount",
            "ManagedAccounts",
        ],
        required: &[],
    };
}
