// Generated from openapi/devices.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/** Adds devices to the account without activating them: `POST /m2m/v1/devices/actions/add` (addDevices).

 Example request:

 ```json
 {
   "state": "preactive",
   "devicesToAdd": [
     {
       "deviceIds": [
         {
           "id": "352542855249426",
           "kind": "imei"
         },
         {
           "id": "89148000008901119010",
           "kind": "iccid"
         }
       ]
     },
     {
       "deviceIds": [
         {
           "id": "355712424842517",
           "kind": "imei"
         },
         {
           "id": "89148000006590143093",
           "kind": "iccid"
         }
       ]
     }
   ],
   "accountName": "0481516234-00001",
   "customFields": [
     {
       "key": "CustomField1",
       "value": "Pier 3"
     }
   ],
   "groupName": "Harbor North"
 }
 ```

 Example response:

 ```json
 [
   {
     "deviceIds": [
       {
         "id": "89148000008901119010",
         "kind": "iccid"
       }
     ],
     "response": "Success"
   },
   {
     "deviceIds": [
       {
         "id": "89148000006590143093",
         "kind": "iccid"
       }
     ],
     "response": "Success"
   }
 ]
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct AddDevices;
impl TypedOperation for AddDevices {
    type Request = types::AddDevicesRequest;
    type Answer = types::AddDevicesResultList;
    const OPERATION: &'static Operation = &Operation {
        id: "addDevices",
        method: "POST",
        path: "/m2m/v1/devices/actions/add",
        area: "devices",
        summary: "Adds devices to the account without activating them",
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
            devices: Some(200),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Array,
        list: None,
        members: &["deviceIds", "response"],
        required: &[],
    };
}
/** Checks whether devices can be activated: `POST /m2m/v1/devices/availability/actions/list` (checkDeviceAvailability).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "350679990891357",
           "kind": "imei"
         },
         {
           "id": "89148000008542859057",
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
   "requestId": "60c14e0c-e3d4-4a6c-898d-5d0eac63adec"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct CheckDeviceAvailability;
impl TypedOperation for CheckDeviceAvailability {
    type Request = types::DeviceActivationRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "checkDeviceAvailability",
        method: "POST",
        path: "/m2m/v1/devices/availability/actions/list",
        area: "devices",
        summary: "Checks whether devices can be activated",
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
/** Deletes deactivated devices from the account: `POST /m2m/v1/devices/actions/delete` (deleteDevices).

 Example request:

 ```json
 {
   "devicesToDelete": [
     {
       "deviceIds": [
         {
           "id": "17082871208",
           "kind": "esn"
         }
       ]
     },
     {
       "deviceIds": [
         {
           "id": "89148000004512521108",
           "kind": "iccid"
         }
       ]
     },
     {
       "deviceIds": [
         {
           "id": "89148000005683833669",
           "kind": "iccid"
         }
       ]
     }
   ]
 }
 ```

 Example response:

 ```json
 [
   {
     "deviceIds": {
       "id": "17082871208",
       "kind": "esn"
     },
     "status": "Success"
   },
   {
     "deviceIds": {
       "id": "89148000004512521108",
       "kind": "iccid"
     },
     "status": "Success"
   },
   {
     "deviceIds": [
       {
         "id": "89148000005683833669",
         "kind": "iccid"
       },
       {
         "id": "18758199047",
         "kind": "esn"
       }
     ],
     "status": "Failed",
     "message": "Only deactive devices can be deleted."
   }
 ]
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct DeleteDevices;
impl TypedOperation for DeleteDevices {
    type Request = types::DeleteDevicesRequest;
    type Answer = types::DeleteDevicesResultList;
    const OPERATION: &'static Operation = &Operation {
        id: "deleteDevices",
        method: "POST",
        path: "/m2m/v1/devices/actions/delete",
        area: "devices",
        summary: "Deletes deactivated devices from the account",
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
            devices: Some(100),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Array,
        list: None,
        members: &["deviceIds", "status", "message"],
        required: &[],
    };
}
/** Lists SIMs that were moved to other hardware: `POST /m2m/v1/devices/actions/list/imeiiccidmismatch` (findMismatchedHardware).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89148000002079184484",
           "kind": "iccid"
         },
         {
           "id": "5865550172",
           "kind": "mdn"
         }
       ]
     }
   ],
   "filter": {
     "earliest": "2026-06-01T00:00:00-05:00",
     "latest": "2026-08-15T00:00:00-05:00"
   }
 }
 ```

 Example response:

 ```json
 {
   "devices": [
     {
       "accountName": "0481516234-00001",
       "mdn": "5865550172",
       "activationDate": "2024-02-11T08:40:19-05:00",
       "iccid": "89148000002079184484",
       "preImei": "359998033249212",
       "postImei": "357739409133164",
       "simOtaDate": "2026-07-03T21:15:02-05:00"
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct FindMismatchedHardware;
impl TypedOperation for FindMismatchedHardware {
    type Request = types::DeviceMismatchListRequest;
    type Answer = types::DeviceMismatchListResult;
    const OPERATION: &'static Operation = &Operation {
        id: "findMismatchedHardware",
        method: "POST",
        path: "/m2m/v1/devices/actions/list/imeiiccidmismatch",
        area: "devices",
        summary: "Lists SIMs that were moved to other hardware",
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
        list: Some("devices"),
        members: &["devices"],
        required: &[],
    };
}
/** Lists devices, or gets one device: `POST /m2m/v1/devices/actions/list` (listDevices).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "deviceId": {
     "id": "89148000008682242668",
     "kind": "iccid"
   }
 }
 ```

 Example response:

 ```json
 {
   "hasMoreData": false,
   "devices": [
     {
       "accountName": "0481516234-00001",
       "billingCycleEndDate": "2026-12-09T00:00:00Z",
       "carrierInformations": [
         {
           "carrierName": "Verizon Wireless",
           "servicePlan": "IoT 5MB SHR",
           "state": "active"
         }
       ],
       "connected": true,
       "createdAt": "2025-03-04T16:58:40Z",
       "customFields": [
         {
           "key": "CustomField1",
           "value": "Pier 3"
         }
       ],
       "deviceIds": [
         {
           "id": "5815550171",
           "kind": "mdn"
         },
         {
           "id": "311480539070367",
           "kind": "imsi"
         },
         {
           "id": "352766510782014",
           "kind": "imei"
         },
         {
           "id": "89148000008682242668",
           "kind": "iccid"
         },
         {
           "id": "15815550171",
           "kind": "msisdn"
         },
         {
           "id": "5835550149",
           "kind": "min"
         }
       ],
       "extendedAttributes": [
         {
           "key": "PrimaryPlaceOfUseTitle"
         },
         {
           "key": "PrimaryPlaceOfUseFirstName",
           "value": "Odile"
         },
         {
           "key": "PrimaryPlaceOfUseMiddleName",
           "value": ""
         },
         {
           "key": "PrimaryPlaceOfUseLastName",
           "value": "Farrow"
         },
         {
           "key": "PrimaryPlaceOfUseSuffix",
           "value": ""
         },
         {
           "key": "PrimaryPlaceOfUseAddressLine1",
           "value": "410 HARBOR MILL RD"
         },
         {
           "key": "PrimaryPlaceOfUseAddressLine2",
           "value": ""
         },
         {
           "key": "PrimaryPlaceOfUseCity",
           "value": "BANGOR"
         },
         {
           "key": "PrimaryPlaceOfUseState",
           "value": "ME"
         },
         {
           "key": "PrimaryPlaceOfUseCountry",
           "value": "USA"
         },
         {
           "key": "PrimaryPlaceOfUseZipCode",
           "value": "04401"
         },
         {
           "key": "PrimaryPlaceOfUseZipCode4",
           "value": "3310"
         },
         {
           "key": "PrimaryPlaceOfUseCBRPhone"
         },
         {
           "key": "PrimaryPlaceOfUseCBRPhoneType"
         },
         {
           "key": "PrimaryPlaceOfUseEmailAddress",
           "value": ""
         },
         {
           "key": "AccountNumber",
           "value": "0481516234-00001"
         },
         {
           "key": "SmsrOid"
         },
         {
           "key": "ProfileStatus"
         },
         {
           "key": "SkuNumber",
           "value": "VZW310004470012"
         },
         {
           "key": "CostCenterCode",
           "value": ""
         },
         {
           "key": "PreIMEI",
           "value": "358453825414658"
         },
         {
           "key": "PreSKU"
         },
         {
           "key": "SIMOTADate",
           "value": "2025-03-04T17:21:08Z"
         },
         {
           "key": "RoamingStatus",
           "value": "Unavailable"
         },
         {
           "key": "LastRoamingStatusUpdate",
           "value": "2026-10-30T04:12:55Z"
         },
         {
           "key": "DeviceId",
           "value": "402118733"
         }
       ],
       "groupNames": [
         "Default: 0481516234-00001"
       ],
       "ipAddress": "198.51.100.24",
       "lastActivationBy": "Odile Farrow",
       "lastActivationDate": "2025-03-04T17:02:11Z",
       "lastConnectionDate": "2026-11-20T13:44:09Z"
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListDevices;
impl TypedOperation for ListDevices {
    type Request = types::AccountDeviceListRequest;
    type Answer = types::AccountDeviceListResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listDevices",
        method: "POST",
        path: "/m2m/v1/devices/actions/list",
        area: "devices",
        summary: "Lists devices, or gets one device",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::Cursor,
        continuation: Continuation {
            more: Some("hasMoreData"),
            last_seen: None,
            time: None,
            start: Some("largestDeviceIdSeen"),
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
        list: Some("devices"),
        members: &["hasMoreData", "devices"],
        required: &[],
    };
}
/** Changes the hardware, SIM or phone number of a device: `PUT /m2m/v1/devices/{serviceType}/actions/deviceId` (changeDeviceIdentifier).

 Example request:

 ```json
 {
   "deviceIds": [
     {
       "id": "89148000004449253247",
       "kind": "iccid"
     }
   ],
   "change4gOption": "ChangeICCID",
   "deviceIdsTo": [
     {
       "id": "89148000004707803055",
       "kind": "iccid"
     }
   ],
   "servicePlan": "IoT 5MB SHR",
   "zipCode": "55802"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "23e41541-0fa7-4615-b23a-147cf7a73116"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ChangeDeviceIdentifier;
impl TypedOperation for ChangeDeviceIdentifier {
    type Request = types::ChangeDeviceIdRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "changeDeviceIdentifier",
        method: "PUT",
        path: "/m2m/v1/devices/{serviceType}/actions/deviceId",
        area: "devices",
        summary: "Changes the hardware, SIM or phone number of a device",
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
        parameters: &[
            Parameter {
                name: "serviceType",
                place: Place::Path,
                required: true,
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
impl ChangeDeviceIdentifier {
    /// `serviceType`, in the path.
    pub const SERVICE_TYPE: ParameterOf<Self> = ParameterOf::new(
        "serviceType",
        Place::Path,
    );
}
/** Sets or removes the cost center of devices: `PUT /m2m/v1/devices/costCenter` (changeCostCenter).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "costCenter": "PIER-3 #204",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89148000009130855465",
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
   "requestId": "60343f30-1929-43a6-8352-9e3f661a7ba2"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ChangeCostCenter;
impl TypedOperation for ChangeCostCenter {
    type Request = types::DeviceCostCenterRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "changeCostCenter",
        method: "PUT",
        path: "/m2m/v1/devices/costCenter",
        area: "devices",
        summary: "Sets or removes the cost center of devices",
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
/** Sets custom fields of devices: `PUT /m2m/v1/devices/actions/customFields` (changeCustomFields).

 Example request:

 ```json
 {
   "customFieldsToUpdate": [
     {
       "key": "CustomField1",
       "value": "Pier 4"
     },
     {
       "key": "CustomField2",
       "value": "Spare"
     }
   ],
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89148000003731739152",
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
   "requestId": "cc4e4453-79b6-4ee6-90ba-ce1238a61663"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ChangeCustomFields;
impl TypedOperation for ChangeCustomFields {
    type Request = types::CustomFieldsUpdateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "changeCustomFields",
        method: "PUT",
        path: "/m2m/v1/devices/actions/customFields",
        area: "devices",
        summary: "Sets custom fields of devices",
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
/** Replaces the place of use of devices: `PUT /m2m/v1/devices/actions/contactInfo` (changeContactInfo).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "13898046509",
           "kind": "esn"
         }
       ]
     }
   ],
   "primaryPlaceOfUse": {
     "address": {
       "addressLine1": "77 Kiln Street",
       "addressLine2": "Floor 2",
       "city": "Duluth",
       "state": "MN",
       "zip": "55802",
       "zip4": "1142",
       "country": "USA",
       "phone": "2185550143",
       "phoneType": "B",
       "emailAddress": "ops@fernway.example"
     },
     "customerName": {
       "title": "Dr.",
       "firstName": "Tomas",
       "middleName": "R",
       "lastName": "Ilvane",
       "suffix": "II"
     }
   }
 }
 ```

 Example response:

 ```json
 {
   "requestId": "3ef921a8-ef65-4b32-8049-1cf9acd8adc3"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ChangeContactInfo;
impl TypedOperation for ChangeContactInfo {
    type Request = types::ContactInfoUpdateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "changeContactInfo",
        method: "PUT",
        path: "/m2m/v1/devices/actions/contactInfo",
        area: "devices",
        summary: "Replaces the place of use of devices",
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
/** Changes the service plan of devices: `PUT /m2m/v1/devices/actions/plan` (changeServicePlan).

 Example request:

 ```json
 {
   "servicePlan": "IoT 25MB SHR",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "A100007FEE7612",
           "kind": "meid"
         }
       ]
     }
   ],
   "carrierIpPoolName": "PoolEast2"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "5802b363-1488-4625-8485-875b86aaa68c"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ChangeServicePlan;
impl TypedOperation for ChangeServicePlan {
    type Request = types::ServicePlanUpdateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "changeServicePlan",
        method: "PUT",
        path: "/m2m/v1/devices/actions/plan",
        area: "devices",
        summary: "Changes the service plan of devices",
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
/** Moves devices to another billing account: `PUT /m2m/v1/devices/actions/move` (moveDevices).

 Example request:

 ```json
 {
   "accountName": "0907214455-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89148000003645954301",
           "kind": "iccid"
         }
       ]
     }
   ],
   "filter": {
     "groupName": "Harbor North",
     "customFields": [
       {
         "key": "CustomField1",
         "value": "Pier 3"
       }
     ]
   },
   "servicePlan": "IoT 25MB SHR"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "d8a630f8-11e2-4d35-8f00-61a9cd0cb092"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct MoveDevices;
impl TypedOperation for MoveDevices {
    type Request = types::MoveDeviceRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "moveDevices",
        method: "PUT",
        path: "/m2m/v1/devices/actions/move",
        area: "devices",
        summary: "Moves devices to another billing account",
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
/** Gets the diagnostics of a device: `POST /m2m/v1/devices/extendeddiagnostics/actions/list` (getDeviceExtendedDiagnostics).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "deviceList": [
     {
       "id": "5835550182",
       "kind": "mdn"
     }
   ]
 }
 ```

 Example response:

 ```json
 {
   "categories": [
     {
       "categoryName": "Connectivity",
       "extendedAttributes": [
         {
           "key": "Connected",
           "value": "true"
         },
         {
           "key": "LastConnectionDate",
           "value": "2026-11-20T13:44:09Z"
         }
       ]
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetDeviceExtendedDiagnostics;
impl TypedOperation for GetDeviceExtendedDiagnostics {
    type Request = types::DeviceExtendedDiagnosticsRequest;
    type Answer = types::DeviceExtendedDiagnosticsResult;
    const OPERATION: &'static Operation = &Operation {
        id: "getDeviceExtendedDiagnostics",
        method: "POST",
        path: "/m2m/v1/devices/extendeddiagnostics/actions/list",
        area: "devices",
        summary: "Gets the diagnostics of a device",
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
        list: Some("categories"),
        members: &["categories"],
        required: &[],
    };
}
/** Requests the suspension status of devices: `POST /m2m/v1/devices/suspension/status` (getSuspensionStatus).

 Example request:

 ```json
 {
   "deviceIds": [
     {
       "id": "89148000007407147293",
       "kind": "iccid"
     },
     {
       "id": "89148000007331357596",
       "kind": "iccid"
     }
   ]
 }
 ```

 Example response:

 ```json
 {
   "requestId": "3a5b1ecb-a3a7-4abc-951f-6c66eb21757a"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetSuspensionStatus;
impl TypedOperation for GetSuspensionStatus {
    type Request = types::DeviceSuspensionStatusRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "getSuspensionStatus",
        method: "POST",
        path: "/m2m/v1/devices/suspension/status",
        area: "devices",
        summary: "Requests the suspension status of devices",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceSuspensionStatus"),
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
/** Requests the roaming list version of CDMA devices: `POST /m2m/v1/devices/prl/actions/list` (getPrlInformation).

 Example request:

 ```json
 {
   "deviceIds": [
     {
       "id": "A10000A29B866F",
       "kind": "meid"
     },
     {
       "id": "A10000A46C7DA4",
       "kind": "meid"
     }
   ]
 }
 ```

 Example response:

 ```json
 {
   "requestId": "03b3c916-7176-4d68-be26-e470b4f07295"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetPrlInformation;
impl TypedOperation for GetPrlInformation {
    type Request = types::DevicePrlListRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "getPrlInformation",
        method: "POST",
        path: "/m2m/v1/devices/prl/actions/list",
        area: "devices",
        summary: "Requests the roaming list version of CDMA devices",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DevicePRLInformation"),
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
/** Uploads hardware identifiers to the carrier: `POST /m2m/v1/devices/actions/upload` (uploadDevices).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "352716603958625",
           "kind": "imei"
         }
       ]
     },
     {
       "deviceIds": [
         {
           "id": "357562656149968",
           "kind": "imei"
         }
       ]
     },
     {
       "deviceIds": [
         {
           "id": "357957164239998",
           "kind": "imei"
         }
       ]
     }
   ],
   "emailAddress": "factory@fernway.example",
   "deviceSku": "VZW310004470012",
   "uploadType": "IMEI"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "8727bbf4-2d0c-413c-a311-afc1b20550be"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct UploadDevices;
impl TypedOperation for UploadDevices {
    type Request = types::DeviceUploadRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "uploadDevices",
        method: "POST",
        path: "/m2m/v1/devices/actions/upload",
        area: "devices",
        summary: "Uploads hardware identifiers to the carrier",
        auth: Auth::Session,
        effect: Effect::Change,
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
/** Uploads hardware identifiers to the carrier and activates the devices: `POST /m2m/v1/devices/actions/uploadactivate` (uploadAndActivateDevices).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "emailAddress": "factory@fernway.example",
   "deviceSku": "VZW310004470012",
   "uploadType": "IMEI ICCID Pair",
   "servicePlan": "IoT 5MB SHR",
   "carrierIpPoolName": "",
   "mdnZipCode": "04401",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "351022778545946",
           "kind": "imei"
         },
         {
           "id": "89148000008992654818",
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
   "requestId": "6e5851fb-2bc5-4e20-aa11-d88c8a0cfeea"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct UploadAndActivateDevices;
impl TypedOperation for UploadAndActivateDevices {
    type Request = types::UploadsActivatesDeviceRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "uploadAndActivateDevices",
        method: "POST",
        path: "/m2m/v1/devices/actions/uploadactivate",
        area: "devices",
        summary: "Uploads hardware identifiers to the carrier and activates the devices",
        auth: Auth::Session,
        effect: Effect::Change,
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
