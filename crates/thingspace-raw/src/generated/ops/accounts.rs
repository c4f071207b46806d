// Generated from openapi/accounts.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/// Gets an account: `GET /m2m/v1/accounts/{aname}` (getAccount).
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
/// Lists the service plans of an account: `GET /m2m/v1/plans/{aname}` (listServicePlans).
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
/// Lists the leads of a partner account: `GET /m2m/v1/leads/{aname}` (listAccountLeads).
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
/// Lists the custom services and states of an account: `GET /m2m/v1/accounts/{aname}/statesandservices` (getAccountStatesAndServices).
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
/// Lists the SKUs of an account: `POST /m2m/v1/accounts/{aname}/sku` (listAccountSkus).
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
