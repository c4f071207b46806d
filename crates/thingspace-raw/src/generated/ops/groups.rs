// Generated from openapi/groups.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/** Creates a group, optionally with devices: `POST /m2m/v1/groups` (createDeviceGroup).

 Example request:

 ```json
 {
   "accountName": "0742918365-00001",
   "groupName": "Pump stations north",
   "groupDescription": "Meters of the northern pump stations",
   "devicesToAdd": [
     {
       "id": "351756051523947",
       "kind": "imei"
     },
     {
       "id": "864475041208817",
       "kind": "imei"
     }
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
pub struct CreateDeviceGroup;
impl TypedOperation for CreateDeviceGroup {
    type Request = types::CreateDeviceGroupRequest;
    type Answer = types::SuccessResult;
    const OPERATION: &'static Operation = &Operation {
        id: "createDeviceGroup",
        method: "POST",
        path: "/m2m/v1/groups",
        area: "groups",
        summary: "Creates a group, optionally with devices",
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
        members: &["success"],
        required: &[],
    };
}
/** Lists the groups of an account: `GET /m2m/v1/groups/{aname}` (listDeviceGroups).

 Example response:

 ```json
 [
   {
     "name": "Default: 0742918365-00001",
     "description": "Default group of the account",
     "isDefaultGroup": true,
     "extendedAttributes": []
   },
   {
     "name": "Pump stations north",
     "description": "Meters of the northern pump stations",
     "isDefaultGroup": false,
     "extendedAttributes": []
   }
 ]
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListDeviceGroups;
impl TypedOperation for ListDeviceGroups {
    type Request = ();
    type Answer = types::DeviceGroupList;
    const OPERATION: &'static Operation = &Operation {
        id: "listDeviceGroups",
        method: "GET",
        path: "/m2m/v1/groups/{aname}",
        area: "groups",
        summary: "Lists the groups of an account",
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
        members: &["name", "description", "isDefaultGroup", "extendedAttributes"],
        required: &[],
    };
}
impl ListDeviceGroups {
    /// `aname`, in the path.
    pub const ANAME: ParameterOf<Self> = ParameterOf::new("aname", Place::Path);
}
/** Changes the name, description or devices of a group: `PUT /m2m/v1/groups/{aname}/name/{gname}` (updateDeviceGroup).

 Example request:

 ```json
 {
   "newGroupName": "Pump stations N",
   "newGroupDescription": "Northern pump stations, renamed",
   "devicesToAdd": [
     {
       "id": "351756051523954",
       "kind": "imei"
     }
   ],
   "devicesToRemove": [
     {
       "id": "864475041208817",
       "kind": "imei"
     }
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
pub struct UpdateDeviceGroup;
impl TypedOperation for UpdateDeviceGroup {
    type Request = types::DeviceGroupUpdateRequest;
    type Answer = types::SuccessResult;
    const OPERATION: &'static Operation = &Operation {
        id: "updateDeviceGroup",
        method: "PUT",
        path: "/m2m/v1/groups/{aname}/name/{gname}",
        area: "groups",
        summary: "Changes the name, description or devices of a group",
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
            Parameter {
                name: "gname",
                place: Place::Path,
                required: true,
                account: false,
            },
        ],
        body: Body::Json,
        answer: Answer::Object,
        list: None,
        members: &["success"],
        required: &[],
    };
}
impl UpdateDeviceGroup {
    /// `aname`, in the path.
    pub const ANAME: ParameterOf<Self> = ParameterOf::new("aname", Place::Path);
    /// `gname`, in the path.
    pub const GNAME: ParameterOf<Self> = ParameterOf::new("gname", Place::Path);
}
/** Gets a group and its devices: `GET /m2m/v1/groups/{aname}/name/{gname}` (getDeviceGroup).

 Example response:

 ```json
 {
   "name": "Pump stations north",
   "description": "Meters of the northern pump stations",
   "hasMoreData": false,
   "devices": [
     {
       "deviceIds": [
         {
           "id": "351756051523947",
           "kind": "imei"
         },
         {
           "id": "89148000006318840271",
           "kind": "iccid"
         },
         {
           "id": "5055550143",
           "kind": "mdn"
         }
       ],
       "ipAddress": "10.44.7.19"
     },
     {
       "deviceIds": [
         {
           "id": "864475041208817",
           "kind": "imei"
         },
         {
           "id": "89148000007751209346",
           "kind": "iccid"
         }
       ]
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetDeviceGroup;
impl TypedOperation for GetDeviceGroup {
    type Request = ();
    type Answer = types::DeviceGroupDevicesData;
    const OPERATION: &'static Operation = &Operation {
        id: "getDeviceGroup",
        method: "GET",
        path: "/m2m/v1/groups/{aname}/name/{gname}",
        area: "groups",
        summary: "Gets a group and its devices",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::NextLink,
        continuation: Continuation {
            more: Some("hasMoreData"),
            last_seen: None,
            time: None,
            start: Some("next"),
        },
        callback: None,
        timeout: Timeout::Long,
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
                name: "gname",
                place: Place::Path,
                required: true,
                account: false,
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
        list: Some("devices"),
        members: &["name", "description", "hasMoreData", "devices"],
        required: &[],
    };
}
impl GetDeviceGroup {
    /// `aname`, in the path.
    pub const ANAME: ParameterOf<Self> = ParameterOf::new("aname", Place::Path);
    /// `gname`, in the path.
    pub const GNAME: ParameterOf<Self> = ParameterOf::new("gname", Place::Path);
    /// `next`, in the query.
    pub const NEXT: ParameterOf<Self> = ParameterOf::new("next", Place::Query);
}
impl ListOperation for GetDeviceGroup {
    type Record = types::AccountDeviceList;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.has_more_data == Some(true),
            last_seen: None,
            records: answer.devices,
        }
    }
}
/** Deletes a group but keeps its devices: `DELETE /m2m/v1/groups/{aname}/name/{gname}` (deleteDeviceGroup).

 Example response:

 ```json
 {
   "success": true
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct DeleteDeviceGroup;
impl TypedOperation for DeleteDeviceGroup {
    type Request = ();
    type Answer = types::SuccessResult;
    const OPERATION: &'static Operation = &Operation {
        id: "deleteDeviceGroup",
        method: "DELETE",
        path: "/m2m/v1/groups/{aname}/name/{gname}",
        area: "groups",
        summary: "Deletes a group but keeps its devices",
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
            Parameter {
                name: "gname",
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
impl DeleteDeviceGroup {
    /// `aname`, in the path.
    pub const ANAME: ParameterOf<Self> = ParameterOf::new("aname", Place::Path);
    /// `gname`, in the path.
    pub const GNAME: ParameterOf<Self> = ParameterOf::new("gname", Place::Path);
}
