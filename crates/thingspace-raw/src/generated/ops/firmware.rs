// Generated from openapi/firmware.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/** Schedules a firmware upgrade: `POST /fota/v1/upgrades` (scheduleFirmwareUpgrade).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
   "firmwareTo": "RWFW-08",
   "startDate": "2026-04-06",
   "endDate": "2026-04-10",
   "deviceList": [
     "351756051523947",
     "351756051523954"
   ]
 }
 ```

 Example response:

 ```json
 {
   "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
   "accountName": "0742918365-00001",
   "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
   "firmwareTo": "RWFW-08",
   "startDate": "2026-04-06",
   "status": "RequestPending",
   "deviceList": [
     {
       "deviceId": "351756051523947",
       "status": "RequestPending"
     },
     {
       "deviceId": "351756051523954",
       "status": "RequestPending"
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ScheduleFirmwareUpgrade;
impl TypedOperation for ScheduleFirmwareUpgrade {
    type Request = types::FirmwareUpgradeRequest;
    type Answer = types::FirmwareUpgrade;
    const OPERATION: &'static Operation = &Operation {
        id: "scheduleFirmwareUpgrade",
        method: "POST",
        path: "/fota/v1/upgrades",
        area: "firmware",
        summary: "Schedules a firmware upgrade",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("Fota"),
        timeout: Timeout::Normal,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &[
            "id",
            "accountName",
            "firmwareName",
            "firmwareTo",
            "startDate",
            "endDate",
            "status",
            "deviceList",
        ],
        required: &[],
    };
}
/** Lists the firmware available to an account: `GET /fota/v1/firmware/{account}` (listFirmware).

 Example response:

 ```json
 [
   {
     "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
     "participantName": "0742918365-00001",
     "launchDate": "2026-01-20T10:00:00.000Z",
     "releaseNote": "",
     "model": "RW-GATE-210",
     "make": "Ridgeway",
     "fromVersion": "RWFW-07",
     "toVersion": "RWFW-08"
   }
 ]
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListFirmware;
impl TypedOperation for ListFirmware {
    type Request = ();
    type Answer = types::FirmwareList;
    const OPERATION: &'static Operation = &Operation {
        id: "listFirmware",
        method: "GET",
        path: "/fota/v1/firmware/{account}",
        area: "firmware",
        summary: "Lists the firmware available to an account",
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
        timeout: Timeout::Normal,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[
            Parameter {
                name: "account",
                place: Place::Path,
                required: true,
                account: true,
            },
        ],
        body: Body::None,
        answer: Answer::Array,
        list: None,
        members: &[
            "firmwareName",
            "participantName",
            "launchDate",
            "releaseNote",
            "model",
            "make",
            "fromVersion",
            "toVersion",
        ],
        required: &[],
    };
}
impl ListFirmware {
    /// `account`, in the path.
    pub const ACCOUNT: ParameterOf<Self> = ParameterOf::new("account", Place::Path);
}
/** Gets a firmware upgrade: `GET /fota/v1/upgrades/{accountName}/upgrade/{upgradeId}` (getFirmwareUpgrade).

 Example response:

 ```json
 {
   "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
   "accountName": "0742918365-00001",
   "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
   "firmwareTo": "RWFW-08",
   "startDate": "2026-04-06",
   "status": "Queued",
   "deviceList": [
     {
       "deviceId": "351756051523947",
       "status": "Device Accepted",
       "resultReason": "success"
     },
     {
       "deviceId": "351756051523954",
       "status": "Device Accepted",
       "resultReason": "success"
     }
   ],
   "endDate": "2026-04-10"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetFirmwareUpgrade;
impl TypedOperation for GetFirmwareUpgrade {
    type Request = ();
    type Answer = types::FirmwareUpgrade;
    const OPERATION: &'static Operation = &Operation {
        id: "getFirmwareUpgrade",
        method: "GET",
        path: "/fota/v1/upgrades/{accountName}/upgrade/{upgradeId}",
        area: "firmware",
        summary: "Gets a firmware upgrade",
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
                name: "upgradeId",
                place: Place::Path,
                required: true,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &[
            "id",
            "accountName",
            "firmwareName",
            "firmwareTo",
            "startDate",
            "endDate",
            "status",
            "deviceList",
        ],
        required: &[],
    };
}
impl GetFirmwareUpgrade {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
    /// `upgradeId`, in the path.
    pub const UPGRADE_ID: ParameterOf<Self> = ParameterOf::new("upgradeId", Place::Path);
}
/** Adds devices to an upgrade, or removes devices from it: `PUT /fota/v1/upgrades/{accountName}/upgrade/{upgradeId}` (updateFirmwareUpgradeDevices).

 Example request:

 ```json
 {
   "type": "append",
   "deviceList": [
     "864475041208817"
   ]
 }
 ```

 Example response:

 ```json
 {
   "accountName": "0742918365-00001",
   "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
   "deviceList": [
     {
       "deviceId": "864475041208817",
       "status": "AddDeviceSucceed",
       "Reason": "Device added Successfully"
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct UpdateFirmwareUpgradeDevices;
impl TypedOperation for UpdateFirmwareUpgradeDevices {
    type Request = types::FirmwareUpgradeChangeRequest;
    type Answer = types::FirmwareUpgradeChangeResult;
    const OPERATION: &'static Operation = &Operation {
        id: "updateFirmwareUpgradeDevices",
        method: "PUT",
        path: "/fota/v1/upgrades/{accountName}/upgrade/{upgradeId}",
        area: "firmware",
        summary: "Adds devices to an upgrade, or removes devices from it",
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
                name: "accountName",
                place: Place::Path,
                required: true,
                account: true,
            },
            Parameter {
                name: "upgradeId",
                place: Place::Path,
                required: true,
                account: false,
            },
        ],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["accountName", "id", "deviceList"],
        required: &[],
    };
}
impl UpdateFirmwareUpgradeDevices {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
    /// `upgradeId`, in the path.
    pub const UPGRADE_ID: ParameterOf<Self> = ParameterOf::new("upgradeId", Place::Path);
}
/** Cancels a firmware upgrade: `DELETE /fota/v1/upgrades/{accountName}/upgrade/{upgradeId}` (cancelFirmwareUpgrade).

 Example response:

 ```json
 {
   "success": true
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct CancelFirmwareUpgrade;
impl TypedOperation for CancelFirmwareUpgrade {
    type Request = ();
    type Answer = types::SuccessResult;
    const OPERATION: &'static Operation = &Operation {
        id: "cancelFirmwareUpgrade",
        method: "DELETE",
        path: "/fota/v1/upgrades/{accountName}/upgrade/{upgradeId}",
        area: "firmware",
        summary: "Cancels a firmware upgrade",
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
                name: "upgradeId",
                place: Place::Path,
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
impl CancelFirmwareUpgrade {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
    /// `upgradeId`, in the path.
    pub const UPGRADE_ID: ParameterOf<Self> = ParameterOf::new("upgradeId", Place::Path);
}
/** Lists devices with their firmware: `GET /fota/v1/devices/{account}/index/{startIndex}` (listFotaDevices).

 Example response:

 ```json
 {
   "accountName": "0742918365-00001",
   "hasMoreData": false,
   "lastSeenDeviceId": 0,
   "deviceList": [
     {
       "deviceId": "351756051523947",
       "mdn": "5055550143",
       "model": "RW-GATE-210",
       "make": "Ridgeway",
       "firmware": "RWFW-07",
       "fotaEligible": true,
       "licenseAssigned": true,
       "upgradeTime": "2025-12-01 04:22:19.730 +0000 UTC"
     },
     {
       "deviceId": "351756051523954",
       "mdn": "5055550167",
       "model": "RW-GATE-210",
       "make": "Ridgeway",
       "firmware": "RWFW-07",
       "fotaEligible": true,
       "licenseAssigned": false,
       "upgradeTime": "01/01/1900 0:0:0"
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListFotaDevices;
impl TypedOperation for ListFotaDevices {
    type Request = ();
    type Answer = types::FotaDeviceListResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listFotaDevices",
        method: "GET",
        path: "/fota/v1/devices/{account}/index/{startIndex}",
        area: "firmware",
        summary: "Lists devices with their firmware",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::Index,
        continuation: Continuation {
            more: Some("hasMoreData"),
            last_seen: Some("lastSeenDeviceId"),
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
                name: "account",
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
        list: Some("deviceList"),
        members: &["accountName", "hasMoreData", "lastSeenDeviceId", "deviceList"],
        required: &[],
    };
}
impl ListFotaDevices {
    /// `account`, in the path.
    pub const ACCOUNT: ParameterOf<Self> = ParameterOf::new("account", Place::Path);
    /// `startIndex`, in the path.
    pub const START_INDEX: ParameterOf<Self> = ParameterOf::new(
        "startIndex",
        Place::Path,
    );
}
impl ListOperation for ListFotaDevices {
    type Record = types::FotaDevice;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.has_more_data == Some(true),
            last_seen: answer
                .last_seen_device_id
                .and_then(|index| u64::try_from(index).ok()),
            records: answer.device_list,
        }
    }
}
/** Lists firmware upgrades by status: `GET /fota/v1/reports/{account}/status/{upgradeStatus}/index/{startIndex}` (listFirmwareUpgradesByStatus).

 Example response:

 ```json
 {
   "hasMoreFlag": false,
   "lastSeenUpgradeId": 0,
   "reportList": [
     {
       "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
       "accountName": "0742918365-00001",
       "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
       "firmwareTo": "RWFW-08",
       "startDate": "2026-04-06",
       "status": "RequestPending",
       "deviceList": [
         {
           "deviceId": "351756051523947",
           "status": "RequestPending"
         },
         {
           "deviceId": "351756051523954",
           "status": "RequestPending"
         }
       ]
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListFirmwareUpgradesByStatus;
impl TypedOperation for ListFirmwareUpgradesByStatus {
    type Request = ();
    type Answer = types::UpgradeListQueryResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listFirmwareUpgradesByStatus",
        method: "GET",
        path: "/fota/v1/reports/{account}/status/{upgradeStatus}/index/{startIndex}",
        area: "firmware",
        summary: "Lists firmware upgrades by status",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::Index,
        continuation: Continuation {
            more: Some("hasMoreFlag"),
            last_seen: Some("lastSeenUpgradeId"),
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
                name: "account",
                place: Place::Path,
                required: true,
                account: true,
            },
            Parameter {
                name: "upgradeStatus",
                place: Place::Path,
                required: true,
                account: false,
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
        list: Some("reportList"),
        members: &["hasMoreFlag", "lastSeenUpgradeId", "reportList"],
        required: &[],
    };
}
impl ListFirmwareUpgradesByStatus {
    /// `account`, in the path.
    pub const ACCOUNT: ParameterOf<Self> = ParameterOf::new("account", Place::Path);
    /// `upgradeStatus`, in the path.
    pub const UPGRADE_STATUS: ParameterOf<Self> = ParameterOf::new(
        "upgradeStatus",
        Place::Path,
    );
    /// `startIndex`, in the path.
    pub const START_INDEX: ParameterOf<Self> = ParameterOf::new(
        "startIndex",
        Place::Path,
    );
}
impl ListOperation for ListFirmwareUpgradesByStatus {
    type Record = types::FirmwareUpgrade;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.has_more_flag == Some(true),
            last_seen: answer
                .last_seen_upgrade_id
                .and_then(|index| u64::try_from(index).ok()),
            records: answer.report_list,
        }
    }
}
/** Lists the upgrades of a device: `GET /fota/v1/reports/{account}/devices/{deviceId}` (getDeviceFirmwareHistory).

 Example response:

 ```json
 [
   {
     "deviceId": "351756051523947",
     "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
     "accountName": "0742918365-00001",
     "firmwareFrom": "RWFW-06",
     "firmwareTo": "RWFW-07",
     "startDate": "2025-12-01",
     "upgradeStartTime": "2025-12-01T04:02:10Z",
     "status": "UpgradeSuccess",
     "reason": "success"
   }
 ]
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetDeviceFirmwareHistory;
impl TypedOperation for GetDeviceFirmwareHistory {
    type Request = ();
    type Answer = types::DeviceUpgradeHistoryList;
    const OPERATION: &'static Operation = &Operation {
        id: "getDeviceFirmwareHistory",
        method: "GET",
        path: "/fota/v1/reports/{account}/devices/{deviceId}",
        area: "firmware",
        summary: "Lists the upgrades of a device",
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
        timeout: Timeout::Normal,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[
            Parameter {
                name: "account",
                place: Place::Path,
                required: true,
                account: true,
            },
            Parameter {
                name: "deviceId",
                place: Place::Path,
                required: true,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Array,
        list: None,
        members: &[
            "deviceId",
            "id",
            "accountName",
            "firmwareFrom",
            "firmwareTo",
            "startDate",
            "upgradeStartTime",
            "status",
            "reason",
        ],
        required: &[],
    };
}
impl GetDeviceFirmwareHistory {
    /// `account`, in the path.
    pub const ACCOUNT: ParameterOf<Self> = ParameterOf::new("account", Place::Path);
    /// `deviceId`, in the path.
    pub const DEVICE_ID: ParameterOf<Self> = ParameterOf::new("deviceId", Place::Path);
}
/** Gets the firmware upgrade subscription of an account: `GET /fota/v1/subscriptions/{account}` (getFotaSubscription).

 Example response:

 ```json
 {
   "accountName": "0742918365-00001",
   "purchaseType": "TS-HFOTA-MRC",
   "licenseCount": 200,
   "licenseUsedCount": 37,
   "updateTime": "2026-01-05T12:40:00.000Z"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetFotaSubscription;
impl TypedOperation for GetFotaSubscription {
    type Request = ();
    type Answer = types::FotaSubscription;
    const OPERATION: &'static Operation = &Operation {
        id: "getFotaSubscription",
        method: "GET",
        path: "/fota/v1/subscriptions/{account}",
        area: "firmware",
        summary: "Gets the firmware upgrade subscription of an account",
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
                name: "account",
                place: Place::Path,
                required: true,
                account: true,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &[
            "accountName",
            "purchaseType",
            "licenseCount",
            "licenseUsedCount",
            "updateTime",
        ],
        required: &[],
    };
}
impl GetFotaSubscription {
    /// `account`, in the path.
    pub const ACCOUNT: ParameterOf<Self> = ParameterOf::new("account", Place::Path);
}
/** Lists the licenses and the devices that hold them: `GET /fota/v1/licenses/{account}/index/{startIndex}` (getFotaLicenseStatus).

 Example response:

 ```json
 {
   "accountName": "0742918365-00001",
   "totalLicenses": 200,
   "assignedLicenses": 2,
   "hasMoreData": false,
   "lastSeenDeviceId": 0,
   "deviceList": [
     {
       "deviceId": "351756051523947",
       "assignmentTime": "2025-11-20T09:00:12.000Z"
     },
     {
       "deviceId": "864475041208817",
       "assignmentTime": "2026-01-15T21:48:55.000Z"
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetFotaLicenseStatus;
impl TypedOperation for GetFotaLicenseStatus {
    type Request = ();
    type Answer = types::AccountLicenseInfo;
    const OPERATION: &'static Operation = &Operation {
        id: "getFotaLicenseStatus",
        method: "GET",
        path: "/fota/v1/licenses/{account}/index/{startIndex}",
        area: "firmware",
        summary: "Lists the licenses and the devices that hold them",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::Index,
        continuation: Continuation {
            more: Some("hasMoreData"),
            last_seen: Some("lastSeenDeviceId"),
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
                name: "account",
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
        list: Some("deviceList"),
        members: &[
            "accountName",
            "totalLicenses",
            "assignedLicenses",
            "hasMoreData",
            "lastSeenDeviceId",
            "deviceList",
        ],
        required: &[],
    };
}
impl GetFotaLicenseStatus {
    /// `account`, in the path.
    pub const ACCOUNT: ParameterOf<Self> = ParameterOf::new("account", Place::Path);
    /// `startIndex`, in the path.
    pub const START_INDEX: ParameterOf<Self> = ParameterOf::new(
        "startIndex",
        Place::Path,
    );
}
impl ListOperation for GetFotaLicenseStatus {
    type Record = types::LicensedDevice;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.has_more_data == Some(true),
            last_seen: answer
                .last_seen_device_id
                .and_then(|index| u64::try_from(index).ok()),
            records: answer.device_list,
        }
    }
}
/** Assigns licenses to devices: `POST /fota/v1/licenses/{account}/assign` (assignFotaLicenses).

 Example request:

 ```json
 {
   "deviceList": [
     "351756051523954"
   ]
 }
 ```

 Example response:

 ```json
 {
   "accountName": "0742918365-00001",
   "licCount": 200,
   "licUsedCount": 38,
   "deviceList": [
     {
       "deviceId": "351756051523954",
       "status": "LicenseAssignSuccess",
       "Reason": "Success"
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct AssignFotaLicenses;
impl TypedOperation for AssignFotaLicenses {
    type Request = types::FotaLicenseRequest;
    type Answer = types::FotaLicenseResult;
    const OPERATION: &'static Operation = &Operation {
        id: "assignFotaLicenses",
        method: "POST",
        path: "/fota/v1/licenses/{account}/assign",
        area: "firmware",
        summary: "Assigns licenses to devices",
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
                name: "account",
                place: Place::Path,
                required: true,
                account: true,
            },
        ],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["accountName", "licCount", "licUsedCount", "deviceList"],
        required: &[],
    };
}
impl AssignFotaLicenses {
    /// `account`, in the path.
    pub const ACCOUNT: ParameterOf<Self> = ParameterOf::new("account", Place::Path);
}
/** Removes licenses from devices: `POST /fota/v1/licenses/{account}/remove` (removeFotaLicenses).

 Example request:

 ```json
 {
   "deviceList": [
     "351756051523954",
     "864475041208817"
   ]
 }
 ```

 Example response:

 ```json
 {
   "accountName": "0742918365-00001",
   "licCount": 200,
   "licUsedCount": 37,
   "deviceList": [
     {
       "deviceId": "351756051523954",
       "status": "LicenseRemoveSuccess",
       "Reason": "Success"
     },
     {
       "deviceId": "864475041208817",
       "status": "LicenseRemoveFailed",
       "Reason": "No license attached to device"
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct RemoveFotaLicenses;
impl TypedOperation for RemoveFotaLicenses {
    type Request = types::FotaLicenseRequest;
    type Answer = types::FotaLicenseResult;
    const OPERATION: &'static Operation = &Operation {
        id: "removeFotaLicenses",
        method: "POST",
        path: "/fota/v1/licenses/{account}/remove",
        area: "firmware",
        summary: "Removes licenses from devices",
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
                name: "account",
                place: Place::Path,
                required: true,
                account: true,
            },
        ],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["accountName", "licCount", "licUsedCount", "deviceList"],
        required: &[],
    };
}
impl RemoveFotaLicenses {
    /// `account`, in the path.
    pub const ACCOUNT: ParameterOf<Self> = ParameterOf::new("account", Place::Path);
}
/** Sets the list of devices whose licenses may be removed: `POST /fota/v1/licenses/{account}/cancel` (createFotaLicenseRemovalList).

 Example request:

 ```json
 {
   "type": "append",
   "deviceList": [
     "351756051523954"
   ]
 }
 ```

 Example response:

 ```json
 {
   "count": 1,
   "deviceList": [
     "351756051523954"
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct CreateFotaLicenseRemovalList;
impl TypedOperation for CreateFotaLicenseRemovalList {
    type Request = types::FotaLicenseRemovalRequest;
    type Answer = types::FotaLicenseRemovalResult;
    const OPERATION: &'static Operation = &Operation {
        id: "createFotaLicenseRemovalList",
        method: "POST",
        path: "/fota/v1/licenses/{account}/cancel",
        area: "firmware",
        summary: "Sets the list of devices whose licenses may be removed",
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
                name: "account",
                place: Place::Path,
                required: true,
                account: true,
            },
        ],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["count", "deviceList"],
        required: &[],
    };
}
impl CreateFotaLicenseRemovalList {
    /// `account`, in the path.
    pub const ACCOUNT: ParameterOf<Self> = ParameterOf::new("account", Place::Path);
}
/** Clears the list of devices whose licenses may be removed: `DELETE /fota/v1/licenses/{account}/cancel` (deleteFotaLicenseRemovalList).

 Example response:

 ```json
 {
   "success": true
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct DeleteFotaLicenseRemovalList;
impl TypedOperation for DeleteFotaLicenseRemovalList {
    type Request = ();
    type Answer = types::SuccessResult;
    const OPERATION: &'static Operation = &Operation {
        id: "deleteFotaLicenseRemovalList",
        method: "DELETE",
        path: "/fota/v1/licenses/{account}/cancel",
        area: "firmware",
        summary: "Clears the list of devices whose licenses may be removed",
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
                name: "account",
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
impl DeleteFotaLicenseRemovalList {
    /// `account`, in the path.
    pub const ACCOUNT: ParameterOf<Self> = ParameterOf::new("account", Place::Path);
}
/** Gets the list of devices whose licenses may be removed: `GET /fota/v1/licenses/{account}/cancel/index/{startIndex}` (listFotaLicenseRemovals).

 Example response:

 ```json
 {
   "count": 1,
   "hasMoreData": false,
   "updateTime": "2026-02-02T06:31:18.000Z",
   "deviceList": [
     "351756051523954"
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListFotaLicenseRemovals;
impl TypedOperation for ListFotaLicenseRemovals {
    type Request = ();
    type Answer = types::FotaLicenseRemovalList;
    const OPERATION: &'static Operation = &Operation {
        id: "listFotaLicenseRemovals",
        method: "GET",
        path: "/fota/v1/licenses/{account}/cancel/index/{startIndex}",
        area: "firmware",
        summary: "Gets the list of devices whose licenses may be removed",
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
        timeout: Timeout::Normal,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[
            Parameter {
                name: "account",
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
        list: Some("deviceList"),
        members: &["count", "hasMoreData", "updateTime", "deviceList"],
        required: &[],
    };
}
impl ListFotaLicenseRemovals {
    /// `account`, in the path.
    pub const ACCOUNT: ParameterOf<Self> = ParameterOf::new("account", Place::Path);
    /// `startIndex`, in the path.
    pub const START_INDEX: ParameterOf<Self> = ParameterOf::new(
        "startIndex",
        Place::Path,
    );
}
impl ListOperation for ListFotaLicenseRemovals {
    type Record = ::std::string::String;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.has_more_data == Some(true),
            last_seen: None,
            records: answer.device_list,
        }
    }
}
/** Registers a listener for firmware messages: `POST /fota/v1/callbacks/{account}` (registerFotaCallback).

 Example request:

 ```json
 {
   "name": "Fota",
   "url": "https://hooks.ridgeway-water.example/thingspace/fota",
   "username": "rw-listener",
   "password": "k4-Copper-Finch"
 }
 ```

 Example response:

 ```json
 {
   "accountName": "0742918365-00001",
   "serviceName": "Fota"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct RegisterFotaCallback;
impl TypedOperation for RegisterFotaCallback {
    type Request = types::FotaCallbackRequest;
    type Answer = types::FotaCallbackActionResult;
    const OPERATION: &'static Operation = &Operation {
        id: "registerFotaCallback",
        method: "POST",
        path: "/fota/v1/callbacks/{account}",
        area: "firmware",
        summary: "Registers a listener for firmware messages",
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
                name: "account",
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
impl RegisterFotaCallback {
    /// `account`, in the path.
    pub const ACCOUNT: ParameterOf<Self> = ParameterOf::new("account", Place::Path);
}
/** Gets the listener for firmware messages: `GET /fota/v1/callbacks/{account}` (listFotaCallbacks).

 Example response:

 ```json
 {
   "aname": "0742918365-00001",
   "name": "Fota",
   "url": "https://hooks.ridgeway-water.example/thingspace/fota"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListFotaCallbacks;
impl TypedOperation for ListFotaCallbacks {
    type Request = ();
    type Answer = types::FotaRegisteredCallbacks;
    const OPERATION: &'static Operation = &Operation {
        id: "listFotaCallbacks",
        method: "GET",
        path: "/fota/v1/callbacks/{account}",
        area: "firmware",
        summary: "Gets the listener for firmware messages",
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
                name: "account",
                place: Place::Path,
                required: true,
                account: true,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &["aname", "name", "url", "username", "password"],
        required: &[],
    };
}
impl ListFotaCallbacks {
    /// `account`, in the path.
    pub const ACCOUNT: ParameterOf<Self> = ParameterOf::new("account", Place::Path);
}
/** Removes the listener for firmware messages: `DELETE /fota/v1/callbacks/{account}/name/{service}` (deregisterFotaCallback).

 Example response:

 ```json
 {
   "success": true
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct DeregisterFotaCallback;
impl TypedOperation for DeregisterFotaCallback {
    type Request = ();
    type Answer = types::SuccessResult;
    const OPERATION: &'static Operation = &Operation {
        id: "deregisterFotaCallback",
        method: "DELETE",
        path: "/fota/v1/callbacks/{account}/name/{service}",
        area: "firmware",
        summary: "Removes the listener for firmware messages",
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
                name: "account",
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
        members: &["success"],
        required: &[],
    };
}
impl DeregisterFotaCallback {
    /// `account`, in the path.
    pub const ACCOUNT: ParameterOf<Self> = ParameterOf::new("account", Place::Path);
    /// `service`, in the path.
    pub const SERVICE: ParameterOf<Self> = ParameterOf::new("service", Place::Path);
}
/** Schedules a firmware campaign: `POST /fota/v3/campaigns/firmware/{accountName}` (scheduleFirmwareCampaignV3).

 Example request:

 ```json
 {
   "campaignName": "RW210 spring",
   "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
   "firmwareFrom": "RWFW-07",
   "firmwareTo": "RWFW-08",
   "protocol": "LWM2M",
   "startDate": "2026-04-06",
   "endDate": "2026-04-10",
   "campaignTimeWindowList": [
     {
       "startTime": 1,
       "endTime": 5
     }
   ],
   "deviceList": [
     "351756051523947",
     "351756051523954"
   ],
   "autoAssignLicenseFlag": false,
   "autoAddDevicesFlag": false
 }
 ```

 Example response:

 ```json
 {
   "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
   "accountName": "0742918365-00001",
   "campaignName": "RW210 spring",
   "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
   "firmwareFrom": "RWFW-07",
   "firmwareTo": "RWFW-08",
   "protocol": "LWM2M",
   "make": "Ridgeway",
   "model": "RW-GATE-210",
   "startDate": "2026-04-06",
   "endDate": "2026-04-10",
   "campaignTimeWindowList": [
     {
       "startTime": 1,
       "endTime": 5
     }
   ],
   "status": "CampaignRequestPending"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ScheduleFirmwareCampaignV3;
impl TypedOperation for ScheduleFirmwareCampaignV3 {
    type Request = types::CampaignFirmwareUpgrade;
    type Answer = types::FirmwareCampaign;
    const OPERATION: &'static Operation = &Operation {
        id: "scheduleFirmwareCampaignV3",
        method: "POST",
        path: "/fota/v3/campaigns/firmware/{accountName}",
        area: "firmware",
        summary: "Schedules a firmware campaign",
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
        members: &[
            "id",
            "accountName",
            "campaignName",
            "firmwareName",
            "firmwareFrom",
            "firmwareTo",
            "protocol",
            "make",
            "model",
            "startDate",
            "endDate",
            "campaignTimeWindowList",
            "status",
        ],
        required: &["id"],
    };
}
impl ScheduleFirmwareCampaignV3 {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
}
/** Gets a campaign: `GET /fota/v3/campaigns/{accountName}/{campaignId}` (getCampaignV3).

 Example response:

 ```json
 {
   "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
   "accountName": "0742918365-00001",
   "campaignName": "RW210 spring",
   "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
   "firmwareFrom": "RWFW-07",
   "firmwareTo": "RWFW-08",
   "protocol": "LWM2M",
   "make": "Ridgeway",
   "model": "RW-GATE-210",
   "startDate": "2026-04-06",
   "endDate": "2026-04-10",
   "campaignTimeWindowList": [
     {
       "startTime": 1,
       "endTime": 5
     }
   ],
   "status": "CampaignScheduled"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetCampaignV3;
impl TypedOperation for GetCampaignV3 {
    type Request = ();
    type Answer = types::FirmwareCampaign;
    const OPERATION: &'static Operation = &Operation {
        id: "getCampaignV3",
        method: "GET",
        path: "/fota/v3/campaigns/{accountName}/{campaignId}",
        area: "firmware",
        summary: "Gets a campaign",
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
                name: "campaignId",
                place: Place::Path,
                required: true,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &[
            "id",
            "accountName",
            "campaignName",
            "firmwareName",
            "firmwareFrom",
            "firmwareTo",
            "protocol",
            "make",
            "model",
            "startDate",
            "endDate",
            "campaignTimeWindowList",
            "status",
        ],
        required: &["id"],
    };
}
impl GetCampaignV3 {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
    /// `campaignId`, in the path.
    pub const CAMPAIGN_ID: ParameterOf<Self> = ParameterOf::new(
        "campaignId",
        Place::Path,
    );
}
/** Cancels a campaign: `DELETE /fota/v3/campaigns/{accountName}/{campaignId}` (cancelCampaignV3).

 Example response:

 ```json
 {
   "success": true
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct CancelCampaignV3;
impl TypedOperation for CancelCampaignV3 {
    type Request = ();
    type Answer = types::SuccessResult;
    const OPERATION: &'static Operation = &Operation {
        id: "cancelCampaignV3",
        method: "DELETE",
        path: "/fota/v3/campaigns/{accountName}/{campaignId}",
        area: "firmware",
        summary: "Cancels a campaign",
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
                name: "campaignId",
                place: Place::Path,
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
impl CancelCampaignV3 {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
    /// `campaignId`, in the path.
    pub const CAMPAIGN_ID: ParameterOf<Self> = ParameterOf::new(
        "campaignId",
        Place::Path,
    );
}
/** Lists the firmware available for campaigns: `GET /fota/v3/firmware/{acc}` (listFirmwareV3).

 Example response:

 ```json
 [
   {
     "firmwareName": "FOTA_Ridgeway_RW210_07To08_HF",
     "firmwareFrom": "RWFW-07",
     "firmwareTo": "RWFW-08",
     "launchDate": "2026-01-20T10:00:00Z",
     "releaseNote": "none",
     "model": "RW-GATE-210",
     "make": "Ridgeway",
     "protocol": "LWM2M"
   }
 ]
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListFirmwareV3;
impl TypedOperation for ListFirmwareV3 {
    type Request = ();
    type Answer = types::FirmwarePackageList;
    const OPERATION: &'static Operation = &Operation {
        id: "listFirmwareV3",
        method: "GET",
        path: "/fota/v3/firmware/{acc}",
        area: "firmware",
        summary: "Lists the firmware available for campaigns",
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
        timeout: Timeout::Normal,
        limits: Limits {
            devices: None,
            requests_per_minute: None,
        },
        parameters: &[
            Parameter {
                name: "acc",
                place: Place::Path,
                required: true,
                account: true,
            },
            Parameter {
                name: "protocol",
                place: Place::Query,
                required: true,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Array,
        list: None,
        members: &[
            "firmwareName",
            "firmwareFrom",
            "firmwareTo",
            "launchDate",
            "releaseNote",
            "model",
            "make",
            "protocol",
        ],
        required: &[],
    };
}
impl ListFirmwareV3 {
    /// `acc`, in the path.
    pub const ACC: ParameterOf<Self> = ParameterOf::new("acc", Place::Path);
    /// `protocol`, in the query.
    pub const PROTOCOL: ParameterOf<Self> = ParameterOf::new("protocol", Place::Query);
}
/** Schedules a software campaign: `POST /fota/v2/campaigns/{account}` (scheduleSoftwareCampaignV2).

 Example request:

 ```json
 {
   "campaignName": "RW node app",
   "softwareName": "RWAPP_31To32",
   "softwareFrom": "RWAPP-31",
   "softwareTo": "RWAPP-32",
   "distributionType": "HTTP",
   "startDate": "2026-05-04",
   "endDate": "2026-05-08",
   "downloadAfterDate": "2026-05-04",
   "downloadTimeWindowList": [
     {
       "startTime": 1,
       "endTime": 5
     }
   ],
   "installAfterDate": "2026-05-05",
   "installTimeWindowList": [
     {
       "startTime": 1,
       "endTime": 5
     }
   ],
   "deviceList": [
     "864475041208817"
   ]
 }
 ```

 Example response:

 ```json
 {
   "id": "f3a7205c-b8d1-4e96-8c40-25e9d61b7af3",
   "accountName": "0742918365-00001",
   "campaignName": "RW node app",
   "softwareName": "RWAPP_31To32",
   "distributionType": "HTTP",
   "make": "Ridgeway",
   "model": "RW-NODE-035",
   "softwareFrom": "RWAPP-31",
   "softwareTo": "RWAPP-32",
   "startDate": "2026-05-04",
   "endDate": "2026-05-08",
   "downloadAfterDate": "2026-05-04",
   "downloadTimeWindowList": [
     {
       "startTime": 1,
       "endTime": 5
     }
   ],
   "installAfterDate": "2026-05-05",
   "installTimeWindowList": [
     {
       "startTime": 1,
       "endTime": 5
     }
   ],
   "status": "CampaignRequestPending"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ScheduleSoftwareCampaignV2;
impl TypedOperation for ScheduleSoftwareCampaignV2 {
    type Request = types::CampaignSoftwareUpgrade;
    type Answer = types::CampaignSoftware;
    const OPERATION: &'static Operation = &Operation {
        id: "scheduleSoftwareCampaignV2",
        method: "POST",
        path: "/fota/v2/campaigns/{account}",
        area: "firmware",
        summary: "Schedules a software campaign",
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
        parameters: &[
            Parameter {
                name: "account",
                place: Place::Path,
                required: true,
                account: true,
            },
        ],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &[
            "id",
            "accountName",
            "campaignName",
            "softwareName",
            "softwareFrom",
            "softwareTo",
            "distributionType",
            "make",
            "model",
            "startDate",
            "endDate",
            "downloadAfterDate",
            "downloadTimeWindowList",
            "installAfterDate",
            "installTimeWindowList",
            "status",
        ],
        required: &["id"],
    };
}
impl ScheduleSoftwareCampaignV2 {
    /// `account`, in the path.
    pub const ACCOUNT: ParameterOf<Self> = ParameterOf::new("account", Place::Path);
}
