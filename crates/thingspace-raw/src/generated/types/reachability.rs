// Generated from openapi/reachability.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///A result about a device or its monitor, sent by DiagnosticsService.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DiagnosticsCallback {
    ///Number of this delivery of the message, starting at 1.
    #[serde(
        rename = "callbackCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_count: ::std::option::Option<i32>,
    ///The device that this message is about, usually with the same identifiers as in the request.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    #[serde(
        rename = "deviceResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub device_response: ::std::option::Option<DiagnosticsResponse>,
    #[serde(
        rename = "faultResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub fault_response: ::std::option::Option<FaultResponse>,
    ///Number of deliveries after which the platform stops sending, 4 in every example.
    #[serde(
        rename = "maxCallbackThreshold",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub max_callback_threshold: ::std::option::Option<i32>,
    ///The password of the registration, in plain text. Empty or absent if no password was registered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::Secret>,
    ///The request that this message belongs to. Unsolicited messages have no request id, or an id that no request returned (quirk callback-unsolicited-request-id).
    #[serde(
        rename = "requestId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<CallbackStatus>,
    ///The user name of the registration. Empty or absent if no user name was registered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DiagnosticsCallback {
    const NAME: &'static str = "DiagnosticsCallback";
    const MEMBERS: &'static [&'static str] = &[
        "callbackCount",
        "deviceIds",
        "deviceResponse",
        "faultResponse",
        "maxCallbackThreshold",
        "password",
        "requestId",
        "status",
        "username",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_callback_count = None;
        let mut found_device_ids = None;
        let mut found_device_response = None;
        let mut found_fault_response = None;
        let mut found_max_callback_threshold = None;
        let mut found_password = None;
        let mut found_request_id = None;
        let mut found_status = None;
        let mut found_username = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "callbackCount" => {
                    found_callback_count = Some(
                        crate::lenient::next_value("callbackCount", &mut members)?,
                    );
                }
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "deviceResponse" => {
                    found_device_response = Some(
                        crate::lenient::next_value("deviceResponse", &mut members)?,
                    );
                }
                "faultResponse" => {
                    found_fault_response = Some(
                        crate::lenient::next_value("faultResponse", &mut members)?,
                    );
                }
                "maxCallbackThreshold" => {
                    found_max_callback_threshold = Some(
                        crate::lenient::next_value("maxCallbackThreshold", &mut members)?,
                    );
                }
                "password" => {
                    found_password = Some(
                        crate::lenient::next_value("password", &mut members)?,
                    );
                }
                "requestId" => {
                    found_request_id = Some(
                        crate::lenient::next_value("requestId", &mut members)?,
                    );
                }
                "status" => {
                    found_status = Some(
                        crate::lenient::next_value("status", &mut members)?,
                    );
                }
                "username" => {
                    found_username = Some(
                        crate::lenient::next_value("username", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            callback_count: crate::lenient::member(
                found_callback_count,
                "callbackCount",
            )?,
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            device_response: crate::lenient::member(
                found_device_response,
                "deviceResponse",
            )?,
            fault_response: crate::lenient::member(
                found_fault_response,
                "faultResponse",
            )?,
            max_callback_threshold: crate::lenient::member(
                found_max_callback_threshold,
                "maxCallbackThreshold",
            )?,
            password: crate::lenient::member(found_password, "password")?,
            request_id: crate::lenient::member(found_request_id, "requestId")?,
            status: crate::lenient::member(found_status, "status")?,
            username: crate::lenient::member(found_username, "username")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DiagnosticsCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DiagnosticsCallback {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_callback_count = None;
        let mut found_device_ids = None;
        let mut found_device_response = None;
        let mut found_fault_response = None;
        let mut found_max_callback_threshold = None;
        let mut found_password = None;
        let mut found_request_id = None;
        let mut found_status = None;
        let mut found_username = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "callbackCount" => {
                    found_callback_count = crate::salvage::part(
                        "callbackCount",
                        value,
                        &mut extra,
                    );
                }
                "deviceIds" => {
                    found_device_ids = crate::salvage::part(
                        "deviceIds",
                        value,
                        &mut extra,
                    );
                }
                "deviceResponse" => {
                    found_device_response = crate::salvage::part(
                        "deviceResponse",
                        value,
                        &mut extra,
                    );
                }
                "faultResponse" => {
                    found_fault_response = crate::salvage::part(
                        "faultResponse",
                        value,
                        &mut extra,
                    );
                }
                "maxCallbackThreshold" => {
                    found_max_callback_threshold = crate::salvage::part(
                        "maxCallbackThreshold",
                        value,
                        &mut extra,
                    );
                }
                "password" => {
                    found_password = crate::salvage::part("password", value, &mut extra);
                }
                "requestId" => {
                    found_request_id = crate::salvage::part(
                        "requestId",
                        value,
                        &mut extra,
                    );
                }
                "status" => {
                    found_status = crate::salvage::part("status", value, &mut extra);
                }
                "username" => {
                    found_username = crate::salvage::part("username", value, &mut extra);
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            callback_count: crate::salvage::present(found_callback_count)?,
            device_ids: crate::salvage::present(found_device_ids)?,
            device_response: crate::salvage::present(found_device_response)?,
            fault_response: crate::salvage::present(found_fault_response)?,
            max_callback_threshold: crate::salvage::present(
                found_max_callback_threshold,
            )?,
            password: crate::salvage::present(found_password)?,
            request_id: crate::salvage::present(found_request_id)?,
            status: crate::salvage::present(found_status)?,
            username: crate::salvage::present(found_username)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DiagnosticsCallback {
    pub fn builder() -> builder::DiagnosticsCallback {
        Default::default()
    }
}
///The result. Exactly one member is present. Only the name `reachablenotificationdelete` was seen. The name of the other member, and the members of both objects, are derived from other messages (quirk reachability-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DiagnosticsResponse {
    #[serde(
        rename = "reachabilityResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reachability_response: ::std::option::Option<ReachabilityResponse>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reachablenotificationdelete: ::std::option::Option<ReachabilityMonitorsDeleted>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DiagnosticsResponse {
    const NAME: &'static str = "DiagnosticsResponse";
    const MEMBERS: &'static [&'static str] = &[
        "reachabilityResponse",
        "reachablenotificationdelete",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_reachability_response = None;
        let mut found_reachablenotificationdelete = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "reachabilityResponse" => {
                    found_reachability_response = Some(
                        crate::lenient::next_value("reachabilityResponse", &mut members)?,
                    );
                }
                "reachablenotificationdelete" => {
                    found_reachablenotificationdelete = Some(
                        crate::lenient::next_value(
                            "reachablenotificationdelete",
                            &mut members,
                        )?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            reachability_response: crate::lenient::member(
                found_reachability_response,
                "reachabilityResponse",
            )?,
            reachablenotificationdelete: crate::lenient::member(
                found_reachablenotificationdelete,
                "reachablenotificationdelete",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DiagnosticsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DiagnosticsResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_reachability_response = None;
        let mut found_reachablenotificationdelete = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "reachabilityResponse" => {
                    found_reachability_response = crate::salvage::part(
                        "reachabilityResponse",
                        value,
                        &mut extra,
                    );
                }
                "reachablenotificationdelete" => {
                    found_reachablenotificationdelete = crate::salvage::part(
                        "reachablenotificationdelete",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            reachability_response: crate::salvage::present(found_reachability_response)?,
            reachablenotificationdelete: crate::salvage::present(
                found_reachablenotificationdelete,
            )?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DiagnosticsResponse {
    pub fn builder() -> builder::DiagnosticsResponse {
        Default::default()
    }
}
///The devices to monitor.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct NotificationReportRequest {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///The devices, all named by the same kind of identifier.
    pub devices: ::std::vec::Vec<DeviceList>,
    ///When the monitor expires, RFC 3339, at most 3650 days ahead (quirk reachability-expiry).
    #[serde(rename = "monitorExpirationTime")]
    pub monitor_expiration_time: ::std::string::String,
    #[serde(rename = "requestType")]
    pub request_type: ReachabilityType,
}
impl NotificationReportRequest {
    pub fn builder() -> builder::NotificationReportRequest {
        Default::default()
    }
}
///The device whose reachability is requested, and how long the network waits for the device. `device` is a single object, not a list (quirk reachability-types).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct NotificationReportStatusRequest {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    pub device: DeviceId,
    ///Time until which the network waits for the device, RFC 3339, at most 3650 days ahead. If omitted, the network waits for one hour (quirk reachability-expiry).
    #[serde(
        rename = "requestExpirationTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_expiration_time: ::std::option::Option<::std::string::String>,
    #[serde(rename = "requestType")]
    pub request_type: ReachabilityType,
}
impl NotificationReportStatusRequest {
    pub fn builder() -> builder::NotificationReportStatusRequest {
        Default::default()
    }
}
///The monitors that were stopped.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ReachabilityMonitorsDeleted {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The ids of the monitors.
    #[serde(
        rename = "monitorIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub monitor_ids: ::std::vec::Vec<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ReachabilityMonitorsDeleted {
    const NAME: &'static str = "ReachabilityMonitorsDeleted";
    const MEMBERS: &'static [&'static str] = &["accountName", "monitorIds"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_monitor_ids = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "monitorIds" => {
                    found_monitor_ids = Some(
                        crate::lenient::next_value("monitorIds", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            monitor_ids: crate::lenient::member(found_monitor_ids, "monitorIds")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ReachabilityMonitorsDeleted {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ReachabilityMonitorsDeleted {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_account_name = None;
        let mut found_monitor_ids = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "accountName" => {
                    found_account_name = crate::salvage::part(
                        "accountName",
                        value,
                        &mut extra,
                    );
                }
                "monitorIds" => {
                    found_monitor_ids = crate::salvage::part(
                        "monitorIds",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            account_name: crate::salvage::present(found_account_name)?,
            monitor_ids: crate::salvage::present(found_monitor_ids)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ReachabilityMonitorsDeleted {
    pub fn builder() -> builder::ReachabilityMonitorsDeleted {
        Default::default()
    }
}
///The result of a monitor or of a status request. `reachabilityStatus` is missing in the first message if the device cannot be reached.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ReachabilityResponse {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///When the monitor expires.
    #[serde(
        rename = "monitorExpirationTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub monitor_expiration_time: ::std::option::Option<::std::string::String>,
    ///The id of the monitor, a UUID, as used by stopReachabilityMonitor.
    #[serde(
        rename = "monitorId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub monitor_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "reachabilityStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reachability_status: ::std::option::Option<ReachabilityType>,
    #[serde(
        rename = "requestType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_type: ::std::option::Option<ReachabilityType>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ReachabilityResponse {
    const NAME: &'static str = "ReachabilityResponse";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "monitorExpirationTime",
        "monitorId",
        "reachabilityStatus",
        "requestType",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_monitor_expiration_time = None;
        let mut found_monitor_id = None;
        let mut found_reachability_status = None;
        let mut found_request_type = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "monitorExpirationTime" => {
                    found_monitor_expiration_time = Some(
                        crate::lenient::next_value(
                            "monitorExpirationTime",
                            &mut members,
                        )?,
                    );
                }
                "monitorId" => {
                    found_monitor_id = Some(
                        crate::lenient::next_value("monitorId", &mut members)?,
                    );
                }
                "reachabilityStatus" => {
                    found_reachability_status = Some(
                        crate::lenient::next_value("reachabilityStatus", &mut members)?,
                    );
                }
                "requestType" => {
                    found_request_type = Some(
                        crate::lenient::next_value("requestType", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            monitor_expiration_time: crate::lenient::member(
                found_monitor_expiration_time,
                "monitorExpirationTime",
            )?,
            monitor_id: crate::lenient::member(found_monitor_id, "monitorId")?,
            reachability_status: crate::lenient::member(
                found_reachability_status,
                "reachabilityStatus",
            )?,
            request_type: crate::lenient::member(found_request_type, "requestType")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ReachabilityResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ReachabilityResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_account_name = None;
        let mut found_monitor_expiration_time = None;
        let mut found_monitor_id = None;
        let mut found_reachability_status = None;
        let mut found_request_type = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "accountName" => {
                    found_account_name = crate::salvage::part(
                        "accountName",
                        value,
                        &mut extra,
                    );
                }
                "monitorExpirationTime" => {
                    found_monitor_expiration_time = crate::salvage::part(
                        "monitorExpirationTime",
                        value,
                        &mut extra,
                    );
                }
                "monitorId" => {
                    found_monitor_id = crate::salvage::part(
                        "monitorId",
                        value,
                        &mut extra,
                    );
                }
                "reachabilityStatus" => {
                    found_reachability_status = crate::salvage::part(
                        "reachabilityStatus",
                        value,
                        &mut extra,
                    );
                }
                "requestType" => {
                    found_request_type = crate::salvage::part(
                        "requestType",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            account_name: crate::salvage::present(found_account_name)?,
            monitor_expiration_time: crate::salvage::present(
                found_monitor_expiration_time,
            )?,
            monitor_id: crate::salvage::present(found_monitor_id)?,
            reachability_status: crate::salvage::present(found_reachability_status)?,
            request_type: crate::salvage::present(found_request_type)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ReachabilityResponse {
    pub fn builder() -> builder::ReachabilityResponse {
        Default::default()
    }
}
///The events that are requested, or the event that a message reports. `REACHABLE_FOR_DATA`: the device can receive data. `REACHABLE_FOR_SMS`: the device can receive SMS messages. `LOSS_OF_CONNECTIVITY`: the connection was lost. Only older documentation has the other values, which combine two or three of these (quirk reachability-types).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum ReachabilityType {
    /// `REACHABLE_FOR_DATA`
    ReachableForData,
    /// `REACHABLE_FOR_SMS`
    ReachableForSms,
    /// `LOSS_OF_CONNECTIVITY`
    LossOfConnectivity,
    /// `REACHABLE_FOR_DATA_SMS`
    ReachableForDataSms,
    /// `REACHABLE_FOR_DATA_AND_LOSS`
    ReachableForDataAndLoss,
    /// `REACHABLE_FOR_SMS_AND_LOSS`
    ReachableForSmsAndLoss,
    /// `REACHABLE_FOR_DATA_SMS_AND_LOSS`
    ReachableForDataSmsAndLoss,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for ReachabilityType {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl ReachabilityType {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "REACHABLE_FOR_DATA",
        "REACHABLE_FOR_SMS",
        "LOSS_OF_CONNECTIVITY",
        "REACHABLE_FOR_DATA_SMS",
        "REACHABLE_FOR_DATA_AND_LOSS",
        "REACHABLE_FOR_SMS_AND_LOSS",
        "REACHABLE_FOR_DATA_SMS_AND_LOSS",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReachableForData => "REACHABLE_FOR_DATA",
            Self::ReachableForSms => "REACHABLE_FOR_SMS",
            Self::LossOfConnectivity => "LOSS_OF_CONNECTIVITY",
            Self::ReachableForDataSms => "REACHABLE_FOR_DATA_SMS",
            Self::ReachableForDataAndLoss => "REACHABLE_FOR_DATA_AND_LOSS",
            Self::ReachableForSmsAndLoss => "REACHABLE_FOR_SMS_AND_LOSS",
            Self::ReachableForDataSmsAndLoss => "REACHABLE_FOR_DATA_SMS_AND_LOSS",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for ReachabilityType {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "reachablefordata" => Self::ReachableForData,
            "reachableforsms" => Self::ReachableForSms,
            "lossofconnectivity" => Self::LossOfConnectivity,
            "reachablefordatasms" => Self::ReachableForDataSms,
            "reachablefordataandloss" => Self::ReachableForDataAndLoss,
            "reachableforsmsandloss" => Self::ReachableForSmsAndLoss,
            "reachablefordatasmsandloss" => Self::ReachableForDataSmsAndLoss,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for ReachabilityType {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for ReachabilityType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for ReachabilityType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for ReachabilityType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ReachabilityType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for ReachabilityType {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The devices whose monitors are requested, and optionally the type of monitor. Verizon's documentation calls this filter `requestType`, and the SDK calls it `monitorType`. Send `requestType` (quirk reachability-types).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct RetrieveMonitorsRequest {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///The devices, all named by the same kind of identifier.
    pub devices: ::std::vec::Vec<DeviceList>,
    #[serde(
        rename = "monitorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub monitor_type: ::std::option::Option<ReachabilityType>,
    #[serde(
        rename = "requestType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_type: ::std::option::Option<ReachabilityType>,
}
impl RetrieveMonitorsRequest {
    pub fn builder() -> builder::RetrieveMonitorsRequest {
        Default::default()
    }
}
///The monitors to stop.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct StopMonitorRequest {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Alternative to `monitorIds`. Only the TypeScript SDK has this member.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<DeviceList>,
    ///The ids of the monitors, at least one (quirk reachability-stop-all).
    #[serde(rename = "monitorIds")]
    pub monitor_ids: ::std::vec::Vec<::std::string::String>,
}
impl StopMonitorRequest {
    pub fn builder() -> builder::StopMonitorRequest {
        Default::default()
    }
}
/// Builders of the types of this area.
pub mod builder;
