// Generated from openapi/history.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::super::types;
#[allow(unused_imports)]
use crate::operation::{
    Answer, Auth, Body, Continuation, Effect, Limits, ListOperation, ListPage, Operation,
    Paging, Parameter, ParameterOf, Place, Timeout, TypedOperation,
};
/// Lists the daily usage of a device: `POST /m2m/v1/devices/usage/actions/list` (listDeviceUsageHistory).
#[derive(Clone, Copy, Debug, Default)]
pub struct ListDeviceUsageHistory;
impl TypedOperation for ListDeviceUsageHistory {
    type Request = types::DeviceUsageListRequest;
    type Answer = types::DeviceUsageListResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listDeviceUsageHistory",
        method: "POST",
        path: "/m2m/v1/devices/usage/actions/list",
        area: "history",
        summary: "Lists the daily usage of a device",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::MovingStart,
        continuation: Continuation {
            more: Some("hasMoreData"),
            last_seen: None,
            time: Some("timestamp"),
            start: Some("earliest"),
        },
        callback: None,
        timeout: Timeout::Long,
        limits: Limits {
            devices: Some(1),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: Some("usageHistory"),
        members: &["hasMoreData", "deviceId", "usageHistory"],
        required: &[],
    };
}
impl ListOperation for ListDeviceUsageHistory {
    type Record = types::Usage;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.has_more_data == Some(true),
            last_seen: None,
            records: answer.usage_history,
        }
    }
    fn time(record: &Self::Record) -> Option<&str> {
        record.timestamp.as_deref()
    }
    fn start_at(request: &mut Self::Request, start: ::std::string::String) {
        request.earliest = start;
    }
}
/// Requests the total usage of many devices over a period: `POST /m2m/v1/devices/usage/actions/list/aggregate` (listAggregateDeviceUsage).
#[derive(Clone, Copy, Debug, Default)]
pub struct ListAggregateDeviceUsage;
impl TypedOperation for ListAggregateDeviceUsage {
    type Request = types::DeviceAggregateUsageListRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listAggregateDeviceUsage",
        method: "POST",
        path: "/m2m/v1/devices/usage/actions/list/aggregate",
        area: "history",
        summary: "Requests the total usage of many devices over a period",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DeviceUsage"),
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
/// Lists the connections of a device: `POST /m2m/v1/devices/connections/actions/listHistory` (listDeviceConnectionHistory).
#[derive(Clone, Copy, Debug, Default)]
pub struct ListDeviceConnectionHistory;
impl TypedOperation for ListDeviceConnectionHistory {
    type Request = types::DeviceConnectionListRequest;
    type Answer = types::ConnectionHistoryResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listDeviceConnectionHistory",
        method: "POST",
        path: "/m2m/v1/devices/connections/actions/listHistory",
        area: "history",
        summary: "Lists the connections of a device",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::MovingStart,
        continuation: Continuation {
            more: Some("hasMoreData"),
            last_seen: None,
            time: Some("occurredAt"),
            start: Some("earliest"),
        },
        callback: None,
        timeout: Timeout::Long,
        limits: Limits {
            devices: Some(1),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: Some("connectionHistory"),
        members: &["connectionHistory", "hasMoreData"],
        required: &[],
    };
}
impl ListOperation for ListDeviceConnectionHistory {
    type Record = types::ConnectionEvent;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.has_more_data == Some(true),
            last_seen: None,
            records: answer.connection_history,
        }
    }
    fn time(record: &Self::Record) -> Option<&str> {
        record.occurred_at.as_deref()
    }
    fn start_at(request: &mut Self::Request, start: ::std::string::String) {
        request.earliest = start;
    }
}
/// Lists the provisioning changes of a device: `POST /m2m/v1/devices/history/actions/list` (listDeviceProvisioningHistory).
#[derive(Clone, Copy, Debug, Default)]
pub struct ListDeviceProvisioningHistory;
impl TypedOperation for ListDeviceProvisioningHistory {
    type Request = types::DeviceProvisioningHistoryListRequest;
    type Answer = types::DeviceProvisioningHistoryListResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listDeviceProvisioningHistory",
        method: "POST",
        path: "/m2m/v1/devices/history/actions/list",
        area: "history",
        summary: "Lists the provisioning changes of a device",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::MovingStart,
        continuation: Continuation {
            more: Some("hasMoreData"),
            last_seen: None,
            time: Some("occurredAt"),
            start: Some("earliest"),
        },
        callback: None,
        timeout: Timeout::Long,
        limits: Limits {
            devices: Some(1),
            requests_per_minute: None,
        },
        parameters: &[],
        body: Body::Json,
        answer: Answer::Object,
        list: Some("provisioningHistory"),
        members: &["provisioningHistory", "hasMoreData"],
        required: &[],
    };
}
impl ListOperation for ListDeviceProvisioningHistory {
    type Record = types::ProvisioningHistory;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.has_more_data == Some(true),
            last_seen: None,
            records: answer.provisioning_history,
        }
    }
    fn time(record: &Self::Record) -> Option<&str> {
        record.occurred_at.as_deref()
    }
    fn start_at(request: &mut Self::Request, start: ::std::string::String) {
        request.earliest = start;
    }
}
/// Lists the usage of devices under a promotion: `POST /m2m/v1/devices/usage/actions/promodeviceusage` (listPromoDeviceUsage).
#[derive(Clone, Copy, Debug, Default)]
pub struct ListPromoDeviceUsage;
impl TypedOperation for ListPromoDeviceUsage {
    type Request = types::PromoUsageRequest;
    type Answer = types::PromoUsageResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listPromoDeviceUsage",
        method: "POST",
        path: "/m2m/v1/devices/usage/actions/promodeviceusage",
        area: "history",
        summary: "Lists the usage of devices under a promotion",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::MovingStart,
        continuation: Continuation {
            more: Some("hasmoredata"),
            last_seen: None,
            time: Some("eventDateTime"),
            start: Some("startTime"),
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
        list: Some("usageHistory"),
        members: &["hasmoredata", "deviceId", "usageHistory"],
        required: &[],
    };
}
impl ListOperation for ListPromoDeviceUsage {
    type Record = types::PromoUsage;
    fn page(answer: Self::Answer) -> ListPage<Self::Record> {
        ListPage {
            has_more: answer.hasmoredata == Some(true),
            last_seen: None,
            records: answer.usage_history,
        }
    }
    fn time(record: &Self::Record) -> Option<&str> {
        record.event_date_time.as_deref()
    }
    fn start_at(request: &mut Self::Request, start: ::std::string::String) {
        request.start_time = Some(start);
    }
}
/// Requests the total usage of many devices under a promotion: `POST /m2m/v1/devices/usage/actions/promoaggregateusage` (listPromoAggregateUsage).
#[derive(Clone, Copy, Debug, Default)]
pub struct ListPromoAggregateUsage;
impl TypedOperation for ListPromoAggregateUsage {
    type Request = types::PromoAggregateUsageRequest;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listPromoAggregateUsage",
        method: "POST",
        path: "/m2m/v1/devices/usage/actions/promoaggregateusage",
        area: "history",
        summary: "Requests the total usage of many devices under a promotion",
        auth: Auth::Session,
        effect: Effect::Read,
        paging: Paging::None,
        continuation: Continuation {
            more: None,
            last_seen: None,
            time: None,
            start: None,
        },
        callback: Some("DevicePromoUsage"),
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
/// Requests the provisioning changes of many devices: `POST /m2m/v2/devices/history/actions/list` (listDeviceProvisioningHistoryV2).
#[derive(Clone, Copy, Debug, Default)]
pub struct ListDeviceProvisioningHistoryV2;
impl TypedOperation for ListDeviceProvisioningHistoryV2 {
    type Request = types::ProvisioningHistoryV2Request;
    type Answer = types::DeviceManagementResult;
    const OPERATION: &'static Operation = &Operation {
        id: "listDeviceProvisioningHistoryV2",
        method: "POST",
        path: "/m2m/v2/devices/history/actions/list",
        area: "history",
        summary: "Requests the provisioning changes of many devices",
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
