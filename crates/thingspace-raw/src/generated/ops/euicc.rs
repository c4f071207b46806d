// Generated from openapi/euicc.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/** Downloads a profile to devices and enables it: `POST /m2m/v1/devices/profile/actions/download_enable` (downloadProfileToEnable).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89033023394046892294278245937448",
           "kind": "eid"
         },
         {
           "id": "89148000005435699640",
           "kind": "iccid"
         }
       ]
     }
   ],
   "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "3fae0f14-43d5-4ffb-88f7-02393fd08dfb"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct DownloadProfileToEnable;
impl TypedOperation for DownloadProfileToEnable {
    type Request = types::ProfileChangeStateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "downloadProfileToEnable",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/download_enable",
        area: "euicc",
        summary: "Downloads a profile to devices and enables it",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Downloads a profile to devices without enabling it: `POST /m2m/v1/devices/profile/actions/download_disable` (downloadProfileToDisable).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89033023691231226161383752100794",
           "kind": "eid"
         },
         {
           "id": "89148000007827584000",
           "kind": "iccid"
         }
       ]
     }
   ],
   "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "2b35d8f4-72e6-44aa-bbb1-ffd099942401"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct DownloadProfileToDisable;
impl TypedOperation for DownloadProfileToDisable {
    type Request = types::ProfileChangeStateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "downloadProfileToDisable",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/download_disable",
        area: "euicc",
        summary: "Downloads a profile to devices without enabling it",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Downloads a global profile to devices: `POST /m2m/v1/devices/profile/actions/download` (downloadProfile).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "kind": "eid",
           "id": "89033023176320346541458584107103"
         },
         {
           "kind": "iccid",
           "id": "89148000009599042019"
         }
       ]
     }
   ],
   "servicePlan": "Global Fleet 2"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "3e3ddf7e-df1b-40d1-abc9-716f6d23e649"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct DownloadProfile;
impl TypedOperation for DownloadProfile {
    type Request = types::DeviceProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "downloadProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/download",
        area: "euicc",
        summary: "Downloads a global profile to devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Enables a downloaded profile on devices: `POST /m2m/v1/devices/profile/actions/enable` (enableProfile).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89033023066264366061915816268569",
           "kind": "eid"
         },
         {
           "id": "89148000002985895744",
           "kind": "iccid"
         }
       ]
     }
   ],
   "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "48875902-a3ff-48c7-be55-0720bcda22d9"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct EnableProfile;
impl TypedOperation for EnableProfile {
    type Request = types::ProfileChangeStateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "enableProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/enable",
        area: "euicc",
        summary: "Enables a downloaded profile on devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Disables the enabled profile of devices: `POST /m2m/v1/devices/profile/actions/disable` (disableProfile).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89033023712001744001696101406310",
           "kind": "eid"
         },
         {
           "id": "89148000004944597429",
           "kind": "iccid"
         }
       ]
     }
   ],
   "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "51740940-d4ef-4ab6-af30-f08bc7ec7dee"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct DisableProfile;
impl TypedOperation for DisableProfile {
    type Request = types::ProfileChangeStateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "disableProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/disable",
        area: "euicc",
        summary: "Disables the enabled profile of devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Deletes a profile from devices: `POST /m2m/v1/devices/profile/actions/delete` (deleteProfile).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89033023163991919385921492845281",
           "kind": "eid"
         },
         {
           "id": "89148000000004976719",
           "kind": "iccid"
         }
       ]
     }
   ],
   "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "34160937-0b8c-4015-8078-87cb9070d1a8"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct DeleteProfile;
impl TypedOperation for DeleteProfile {
    type Request = types::ProfileChangeStateRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "deleteProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/delete",
        area: "euicc",
        summary: "Deletes a profile from devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Activates eUICC devices: `POST /m2m/v1/devices/profile/actions/activate` (activateProfile).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89033023814096137813997016526532",
           "kind": "eid"
         },
         {
           "id": "356460839680085",
           "kind": "imei"
         }
       ]
     }
   ],
   "carrierName": "Verizon Wireless",
   "servicePlan": "IoT 5MB SHR",
   "mdnZipCode": "04401"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "d4f7f641-77cf-4138-aaae-0dbda34b6c21"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ActivateProfile;
impl TypedOperation for ActivateProfile {
    type Request = types::ProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "activateProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/activate",
        area: "euicc",
        summary: "Activates eUICC devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Activates eUICC devices and enables their profile: `POST /m2m/v1/devices/profile/actions/activate_enable` (activateEnableProfile).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89033023580474362935568002105475",
           "kind": "eid"
         },
         {
           "id": "352600259239326",
           "kind": "imei"
         }
       ]
     }
   ],
   "servicePlan": "IoT 5MB SHR",
   "mdnZipCode": "04401"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "ca7256af-6802-469e-b8c9-e5f02f423168"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ActivateEnableProfile;
impl TypedOperation for ActivateEnableProfile {
    type Request = types::ActivateDeviceProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "activateEnableProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/activate_enable",
        area: "euicc",
        summary: "Activates eUICC devices and enables their profile",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Deactivates eUICC devices: `POST /m2m/v1/devices/profile/actions/deactivate` (deactivateProfile).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89033023747607395639700481715977",
           "kind": "eid"
         },
         {
           "id": "89148000002030308487",
           "kind": "iccid"
         }
       ]
     }
   ],
   "carrierName": "Verizon Wireless",
   "reasonCode": "FF",
   "etfWaiver": false,
   "checkFallbackProfile": true
 }
 ```

 Example response:

 ```json
 {
   "requestId": "a9c34aa9-0b38-471f-b870-40f8bc030645"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct DeactivateProfile;
impl TypedOperation for DeactivateProfile {
    type Request = types::DeactivateDeviceProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "deactivateProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/deactivate",
        area: "euicc",
        summary: "Deactivates eUICC devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Sets the fallback profile of devices: `POST /m2m/v1/devices/profile/actions/setfallbackattribute` (setFallbackAttribute).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "89033023281408614163711411656418",
           "kind": "eid"
         },
         {
           "id": "89148000008471474209",
           "kind": "iccid"
         }
       ]
     }
   ],
   "carrierName": "Verizon Wireless"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "fc2f77d5-bd76-44d4-9bba-2eb5a45fa786"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct SetFallbackAttribute;
impl TypedOperation for SetFallbackAttribute {
    type Request = types::SetFallbackAttributeRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "setFallbackAttribute",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/setfallbackattribute",
        area: "euicc",
        summary: "Sets the fallback profile of devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Suspends individual profiles: `POST /m2m/v1/devices/profile/actions/profile_suspend` (suspendProfile).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "kind": "eid",
           "id": "89033023092502056737219498925239"
         },
         {
           "kind": "iccid",
           "id": "89148000003530212310"
         }
       ]
     }
   ],
   "mdnZipCode": "04401",
   "servicePlan": "Global Fleet 2"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "02327358-0c3a-435c-a287-7cfcfeffdd91"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct SuspendProfile;
impl TypedOperation for SuspendProfile {
    type Request = types::GioProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "suspendProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/profile_suspend",
        area: "euicc",
        summary: "Suspends individual profiles",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Resumes suspended profiles: `POST /m2m/v1/devices/profile/actions/profile_resume` (resumeProfile).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "kind": "eid",
           "id": "89033023024038224673142288616874"
         },
         {
           "kind": "iccid",
           "id": "89148000008647033491"
         }
       ]
     }
   ],
   "mdnZipCode": "04401",
   "servicePlan": "Global Fleet 2"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "9e92261c-2d2c-4772-b0d0-8f50286bdcad"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ResumeProfile;
impl TypedOperation for ResumeProfile {
    type Request = types::GioProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "resumeProfile",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/profile_resume",
        area: "euicc",
        summary: "Resumes suspended profiles",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Suspends eUICC devices and all their profiles: `POST /m2m/v1/devices/profile/actions/device_suspend` (suspendEuiccDevice).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "kind": "eid",
           "id": "89033023945093269147430633048413"
         },
         {
           "kind": "iccid",
           "id": "89148000002491264211"
         }
       ]
     }
   ],
   "mdnZipCode": "04401",
   "servicePlan": "Global Fleet 2"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "020cf99c-3bbd-44dd-859a-3f38401afc08"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct SuspendEuiccDevice;
impl TypedOperation for SuspendEuiccDevice {
    type Request = types::GioProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "suspendEuiccDevice",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/device_suspend",
        area: "euicc",
        summary: "Suspends eUICC devices and all their profiles",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Resumes suspended eUICC devices: `POST /m2m/v1/devices/profile/actions/device_resume` (resumeEuiccDevice).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "kind": "eid",
           "id": "89033023810276743181157472436137"
         },
         {
           "kind": "iccid",
           "id": "89148000004741592680"
         }
       ]
     }
   ],
   "mdnZipCode": "04401",
   "servicePlan": "Global Fleet 2"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "4add4b39-8efa-4e66-a901-1f8088076c51"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ResumeEuiccDevice;
impl TypedOperation for ResumeEuiccDevice {
    type Request = types::GioProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "resumeEuiccDevice",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/device_resume",
        area: "euicc",
        summary: "Resumes suspended eUICC devices",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Changes the service plan of a profile: `POST /m2m/v1/devices/profile/actions/serviceplan` (changeProfileServicePlan).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "kind": "eid",
           "id": "89033023030788365487627304321093"
         },
         {
           "kind": "iccid",
           "id": "89148000002201373732"
         }
       ]
     }
   ],
   "servicePlan": "Global Fleet 5"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "3247378f-d008-462a-adfa-9877086ebea2"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ChangeProfileServicePlan;
impl TypedOperation for ChangeProfileServicePlan {
    type Request = types::DeviceProfileRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "changeProfileServicePlan",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/serviceplan",
        area: "euicc",
        summary: "Changes the service plan of a profile",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Requests a new activation code for an eSIM: `POST /m2m/v1/devices/profile/actions/renew_activation_code` (renewActivationCode).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "devices": [
     {
       "deviceIds": [
         {
           "id": "354742547690478",
           "kind": "imei"
         },
         {
           "id": "89148000003550376805",
           "kind": "iccid"
         }
       ]
     }
   ],
   "servicePlan": "IoT 5MB SHR",
   "mdnZipCode": "04401"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "78bb986c-213a-4611-a039-1aeaa48f95b8"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct RenewActivationCode;
impl TypedOperation for RenewActivationCode {
    type Request = types::EsimProfileRequest2;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "renewActivationCode",
        method: "POST",
        path: "/m2m/v1/devices/profile/actions/renew_activation_code",
        area: "euicc",
        summary: "Requests a new activation code for an eSIM",
        auth: Auth::Session,
        effect: Effect::Change,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Moves the line of an eUICC device to a replacement device: `POST /m2m/v1/devices/actions/eidDeviceSwap` (eidDeviceSwap).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "deviceIds": [
     {
       "id": "89033023076063270655843581921589",
       "kind": "eid"
     }
   ],
   "deviceIdsTo": [
     {
       "id": "89033023580283946940031307952583",
       "kind": "eid"
     },
     {
       "id": "353826931719430",
       "kind": "imei"
     }
   ],
   "servicePlan": "IoT 5MB SHR",
   "zipCode": "04401",
   "smsrOid": "1.3.6.1.4.1.40555.2.700.310.101.4"
 }
 ```

 Example response:

 ```json
 {
   "requestId": "dc497100-668d-40ed-b797-6a9330acae1d"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct EidDeviceSwap;
impl TypedOperation for EidDeviceSwap {
    type Request = types::EidDeviceSwapRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "eidDeviceSwap",
        method: "POST",
        path: "/m2m/v1/devices/actions/eidDeviceSwap",
        area: "euicc",
        summary: "Moves the line of an eUICC device to a replacement device",
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
/** Requests the list of eUICC devices: `POST /m2m/v2/devices/actions/list` (listGlobalDevices).

 Example request:

 ```json
 {
   "accountName": "0481516234-00001",
   "provisioningStatusFilter": "ACTIVE",
   "profileStatusFilter": "DOWNLOAD_ENABLE",
   "carrierNameFilter": "Verizon Wireless",
   "deviceFilter": [
     {
       "id": "356251752788397",
       "kind": "imei"
     },
     {
       "id": "89033023079959897263279763791564",
       "kind": "eid"
     }
   ]
 }
 ```

 Example response:

 ```json
 {
   "requestId": "42fb8e22-329c-46d3-ad29-3c5dad109b1f"
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListGlobalDevices;
impl TypedOperation for ListGlobalDevices {
    type Request = types::EsimGlobalDeviceList;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listGlobalDevices",
        method: "POST",
        path: "/m2m/v2/devices/actions/list",
        area: "euicc",
        summary: "Requests the list of eUICC devices",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceProfileService"),
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
/** Gets the status of a profile request: `GET /m2m/v2/accounts/{accountName}/requests/{requestID}/status` (getGlobalRequestStatus).

 Example response:

 ```json
 {
   "requestId": "874eca7a-8a2e-41a3-a7c4-77f1fb1c1acd",
   "status": "Pending",
   "subRequests": [
     {
       "ids": [
         {
           "id": "89148000006405939032",
           "kind": "iccid"
         }
       ],
       "status": "Success"
     },
     {
       "ids": [
         {
           "id": "89148000002569997668",
           "kind": "iccid"
         }
       ],
       "status": "Pending"
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetGlobalRequestStatus;
impl TypedOperation for GetGlobalRequestStatus {
    type Request = ();
    type Answer = types::StatusResponse;
    const OPERATION: &'static Operation = &Operation {
        id: "getGlobalRequestStatus",
        method: "GET",
        path: "/m2m/v2/accounts/{accountName}/requests/{requestID}/status",
        area: "euicc",
        summary: "Gets the status of a profile request",
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
                name: "requestID",
                place: Place::Path,
                required: true,
                account: false,
            },
        ],
        body: Body::None,
        answer: Answer::Object,
        list: None,
        members: &["requestId", "status", "subRequests"],
        required: &[],
    };
}
impl GetGlobalRequestStatus {
    /// `accountName`, in the path.
    pub const ACCOUNT_NAME: ParameterOf<Self> = ParameterOf::new(
        "accountName",
        Place::Path,
    );
    /// `requestID`, in the path.
    pub const REQUEST_ID: ParameterOf<Self> = ParameterOf::new("requestID", Place::Path);
}
