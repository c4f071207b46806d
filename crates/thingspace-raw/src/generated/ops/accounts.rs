// Generated from openapi/accounts.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/** Gets an account: `GET /m2m/v1/accounts/{aname}` (getAccount).

 Example response:

 ```json
 {
   "accountName": "0742918365-00001",
   "accountNumber": "0742918365-00001",
   "organizationName": "Ridgeway Water District",
   "isProvisioningAllowed": true,
   "carriers": [
     "Verizon Wireless"
   ],
   "features": [
     "SMS",
     "Location"
   ],
   "iPPools": [
     {
       "poolName": "MW01.VZWSTATIC",
       "poolType": "Static IP",
       "isDefaultPool": false
     },
     {
       "poolName": "NE01.VZWINTERNET",
       "poolType": "Dynamic IP",
       "isDefaultPool": true
     }
   ],
   "servicePlans": [
     {
       "name": "Fleet Share 4G",
       "code": "M2M4GFLEETSHR",
       "sizeKb": 5120,
       "carrierServicePlanCode": "84417",
       "extendedAttributes": []
     },
     {
       "name": "LTE-M 1MB",
       "code": "CATM1MB",
       "sizeKb": 1024,
       "carrierServicePlanCode": "90233",
       "extendedAttributes": []
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetAccount;
impl TypedOperation for GetAccount {
    type Request = ();
    type Answer = types::Account;
    const OPERATION: &'static Operation = &Operation {
        id: "getAccount",
        method: "GET",
        path: "/m2m/v1/accounts/{aname}",
        area: "accounts",
        summary: "Gets an account",
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
        answer: Answer::Object,
        list: None,
        members: &[
            "accountName",
            "accountNumber",
            "organizationName",
            "isProvisioningAllowed",
            "carriers",
            "features",
            "iPPools",
            "ipPools",
            "servicePlans",
        ],
        required: &[],
    };
}
impl GetAccount {
    /// `aname`, in the path.
    pub const ANAME: ParameterOf<Self> = ParameterOf::new("aname", Place::Path);
}
/** Lists the service plans of an account: `GET /m2m/v1/plans/{aname}` (listServicePlans).

 Example response:

 ```json
 [
   {
     "name": "Fleet Share 4G",
     "code": "M2M4GFLEETSHR",
     "sizeKb": 5120,
     "carrierServicePlanCode": "84417",
     "extendedAttributes": []
   },
   {
     "name": "LTE-M 1MB",
     "code": "CATM1MB",
     "sizeKb": 1024,
     "carrierServicePlanCode": "90233",
     "extendedAttributes": []
   }
 ]
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListServicePlans;
impl TypedOperation for ListServicePlans {
    type Request = ();
    type Answer = types::ServicePlanList;
    const OPERATION: &'static Operation = &Operation {
        id: "listServicePlans",
        method: "GET",
        path: "/m2m/v1/plans/{aname}",
        area: "accounts",
        summary: "Lists the service plans of an account",
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
        members: &[
            "name",
            "code",
            "sizeKb",
            "carrierServicePlanCode",
            "extendedAttributes",
        ],
        required: &[],
    };
}
impl ListServicePlans {
    /// `aname`, in the path.
    pub const ANAME: ParameterOf<Self> = ParameterOf::new("aname", Place::Path);
}
/** Lists the leads of a partner account: `GET /m2m/v1/leads/{aname}` (listAccountLeads).

 Example response:

 ```json
 {
   "leads": [
     {
       "leadId": "30417725",
       "leadState": "Qualified",
       "address": {
         "addressLine1": "1180 Canal Row",
         "addressLine2": "Suite 4",
         "city": "Laramie",
         "state": "WY",
         "zip": "82070",
         "zip4": "1160",
         "country": "USA",
         "phone": "3075550118",
         "phoneType": "B",
         "emailAddress": "field@ridgeway-water.example"
       }
     }
   ],
   "hasMoreData": false
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListAccountLeads;
impl TypedOperation for ListAccountLeads {
    type Request = ();
    type Answer = types::AccountLeadsResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listAccountLeads",
        method: "GET",
        path: "/m2m/v1/leads/{aname}",
        area: "accounts",
        summary: "Lists the leads of a partner account",
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
        list: Some("leads"),
        members: &["leads", "hasMoreData"],
        required: &[],
    };
}
impl ListAccountLeads {
    /// `aname`, in the path.
    pub const ANAME: ParameterOf<Self> = ParameterOf::new("aname", Place::Path);
    /// `next`, in the query.
    pub const NEXT: ParameterOf<Self> = ParameterOf::new("next", Place::Query);
}
impl ListOperation for ListAccountLeads {
    type Record = types::AccountLead;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.has_more_data == Some(true),
            last_seen: None,
            records: answer.leads,
        }
    }
}
/** Lists the custom services and states of an account: `GET /m2m/v1/accounts/{aname}/statesandservices` (getAccountStatesAndServices).

 Example response:

 ```json
 {
   "engagement": [
     {
       "engagementId": "4417",
       "chargingGroup": "Grp4417",
       "services": [
         {
           "name": "Metering",
           "description": "Meter readings",
           "states": [
             {
               "name": "Metering On",
               "workflowSequenceNumber": 1,
               "servicePlans": [
                 "b1c93f70a2d84e55c016",
                 "77d0e4a9315fb2c86d20"
               ]
             },
             {
               "name": "Metering Off",
               "workflowSequenceNumber": 2,
               "servicePlans": [
                 "b1c93f70a2d84e55c016"
               ]
             }
           ]
         }
       ]
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct GetAccountStatesAndServices;
impl TypedOperation for GetAccountStatesAndServices {
    type Request = ();
    type Answer = types::AccountStatesAndServices;
    const OPERATION: &'static Operation = &Operation {
        id: "getAccountStatesAndServices",
        method: "GET",
        path: "/m2m/v1/accounts/{aname}/statesandservices",
        area: "accounts",
        summary: "Lists the custom services and states of an account",
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
        answer: Answer::Object,
        list: Some("engagement"),
        members: &["engagement"],
        required: &[],
    };
}
impl GetAccountStatesAndServices {
    /// `aname`, in the path.
    pub const ANAME: ParameterOf<Self> = ParameterOf::new("aname", Place::Path);
}
/** Lists the SKUs of an account: `POST /m2m/v1/accounts/{aname}/sku` (listAccountSkus).

 Example response:

 ```json
 {
   "accountName": "0742918365-00001",
   "deviceSkuInfo": [
     {
       "deviceSku": "RW-GATE-210",
       "deviceSkuStatus": "Certified and in DMD"
     },
     {
       "deviceSku": "RW-NODE-035",
       "deviceSkuStatus": "Not Certified"
     }
   ]
 }
 ```*/
#[derive(Clone, Copy, Debug, Default)]
pub struct ListAccountSkus;
impl TypedOperation for ListAccountSkus {
    type Request = ();
    type Answer = types::DeviceSkuListResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listAccountSkus",
        method: "POST",
        path: "/m2m/v1/accounts/{aname}/sku",
        area: "accounts",
        summary: "Lists the SKUs of an account",
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
        answer: Answer::Object,
        list: Some("deviceSkuInfo"),
        members: &["accountName", "deviceSkuInfo"],
        required: &[],
    };
}
impl ListAccountSkus {
    /// `aname`, in the path.
    pub const ANAME: ParameterOf<Self> = ParameterOf::new("aname", Place::Path);
}
