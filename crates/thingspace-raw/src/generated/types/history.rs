// Generated from openapi/history.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///The start or end of a data session.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ConnectionEvent {
    ///The attributes of the event, as names and values. Seen in responses: `Event` (`Start` or `Stop`), `BytesUsed` of the session, and `Msisdn`.
    #[serde(
        rename = "connectionEventAttributes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub connection_event_attributes: ::std::vec::Vec<CustomFields>,
    ///Empty or null in the known examples.
    #[serde(
        rename = "extendedAttributes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub extended_attributes: ::std::vec::Vec<CustomFields>,
    ///When the event happened, ISO 8601.
    #[serde(
        rename = "occurredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub occurred_at: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ConnectionEvent {
    const NAME: &'static str = "ConnectionEvent";
    const MEMBERS: &'static [&'static str] = &[
        "connectionEventAttributes",
        "extendedAttributes",
        "occurredAt",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_connection_event_attributes = None;
        let mut found_extended_attributes = None;
        let mut found_occurred_at = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "connectionEventAttributes" => {
                    found_connection_event_attributes = Some(
                        crate::lenient::next_value(
                            "connectionEventAttributes",
                            &mut members,
                        )?,
                    );
                }
                "extendedAttributes" => {
                    found_extended_attributes = Some(
                        crate::lenient::next_value("extendedAttributes", &mut members)?,
                    );
                }
                "occurredAt" => {
                    found_occurred_at = Some(
                        crate::lenient::next_value("occurredAt", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            connection_event_attributes: crate::lenient::member(
                found_connection_event_attributes,
                "connectionEventAttributes",
            )?,
            extended_attributes: crate::lenient::member(
                found_extended_attributes,
                "extendedAttributes",
            )?,
            occurred_at: crate::lenient::member(found_occurred_at, "occurredAt")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ConnectionEvent {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ConnectionEvent {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ConnectionEvent {
    pub fn builder() -> builder::ConnectionEvent {
        Default::default()
    }
}
///A part of the connections of a device, oldest first.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ConnectionHistoryResult {
    ///The events, at most 500.
    #[serde(
        rename = "connectionHistory",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub connection_history: ::std::vec::Vec<ConnectionEvent>,
    ///Whether more events follow. To continue, send the request again with `earliest` set to the time of the last event.
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ConnectionHistoryResult {
    const NAME: &'static str = "ConnectionHistoryResult";
    const MEMBERS: &'static [&'static str] = &["connectionHistory", "hasMoreData"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_connection_history = None;
        let mut found_has_more_data = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "connectionHistory" => {
                    found_connection_history = Some(
                        crate::lenient::next_value("connectionHistory", &mut members)?,
                    );
                }
                "hasMoreData" => {
                    found_has_more_data = Some(
                        crate::lenient::next_value("hasMoreData", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            connection_history: crate::lenient::member(
                found_connection_history,
                "connectionHistory",
            )?,
            has_more_data: crate::lenient::member(found_has_more_data, "hasMoreData")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ConnectionHistoryResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ConnectionHistoryResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ConnectionHistoryResult {
    pub fn builder() -> builder::ConnectionHistoryResult {
        Default::default()
    }
}
///The devices whose total usage is requested, and the period. Most other history requests name the start and the end of the period `earliest` and `latest` (quirk history-time-names).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DeviceAggregateUsageListRequest {
    ///Only devices of this billing account; required with `groupName`.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Only these devices, one identifier each. Cannot be combined with `label`.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///End of the period, at most one month after its start, ISO 8601.
    #[serde(rename = "endTime")]
    pub end_time: ::std::string::String,
    ///Only devices in this group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Only devices with one of these labels, at most 50. Cannot be combined with `deviceIds`.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub label: ::std::vec::Vec<LabelFilter>,
    ///Start of the period, at most six months ago, ISO 8601.
    #[serde(rename = "startTime")]
    pub start_time: ::std::string::String,
}
impl DeviceAggregateUsageListRequest {
    pub fn builder() -> builder::DeviceAggregateUsageListRequest {
        Default::default()
    }
}
///The device whose connections are listed, and the period.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DeviceConnectionListRequest {
    #[serde(rename = "deviceId")]
    pub device_id: DeviceId,
    ///Only events from this time on, ISO 8601 with Z or an offset (quirk date-forms).
    pub earliest: ::std::string::String,
    ///Only events up to this time, ISO 8601 with Z or an offset.
    pub latest: ::std::string::String,
}
impl DeviceConnectionListRequest {
    pub fn builder() -> builder::DeviceConnectionListRequest {
        Default::default()
    }
}
///A message from DevicePromoUsage: the usage of one device under a promotion.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DevicePromoUsageCallback {
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
    pub device_response: ::std::option::Option<GeneralDeviceResponse>,
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
impl crate::lenient::Object for DevicePromoUsageCallback {
    const NAME: &'static str = "DevicePromoUsageCallback";
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
impl<'de> ::serde::Deserialize<'de> for DevicePromoUsageCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DevicePromoUsageCallback {
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
impl DevicePromoUsageCallback {
    pub fn builder() -> builder::DevicePromoUsageCallback {
        Default::default()
    }
}
///The device whose changes are listed, and the period.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DeviceProvisioningHistoryListRequest {
    #[serde(rename = "deviceId")]
    pub device_id: DeviceId,
    ///Only changes from this time on, ISO 8601 with Z or an offset (quirk date-forms).
    pub earliest: ::std::string::String,
    ///Only changes up to this time, ISO 8601 with Z or an offset.
    pub latest: ::std::string::String,
}
impl DeviceProvisioningHistoryListRequest {
    pub fn builder() -> builder::DeviceProvisioningHistoryListRequest {
        Default::default()
    }
}
///A part of the changes of a device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceProvisioningHistoryListResult {
    ///Whether more changes follow. To continue, send the request again with `earliest` set to the time of the last change.
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    ///The changes, at most 500.
    #[serde(
        rename = "provisioningHistory",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub provisioning_history: ::std::vec::Vec<ProvisioningHistory>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceProvisioningHistoryListResult {
    const NAME: &'static str = "DeviceProvisioningHistoryListResult";
    const MEMBERS: &'static [&'static str] = &["hasMoreData", "provisioningHistory"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_has_more_data = None;
        let mut found_provisioning_history = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "hasMoreData" => {
                    found_has_more_data = Some(
                        crate::lenient::next_value("hasMoreData", &mut members)?,
                    );
                }
                "provisioningHistory" => {
                    found_provisioning_history = Some(
                        crate::lenient::next_value("provisioningHistory", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            has_more_data: crate::lenient::member(found_has_more_data, "hasMoreData")?,
            provisioning_history: crate::lenient::member(
                found_provisioning_history,
                "provisioningHistory",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceProvisioningHistoryListResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceProvisioningHistoryListResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceProvisioningHistoryListResult {
    pub fn builder() -> builder::DeviceProvisioningHistoryListResult {
        Default::default()
    }
}
///A message from DeviceUsage: the usage of one device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceUsageCallback {
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
    pub device_response: ::std::option::Option<DeviceUsageResponse>,
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
impl crate::lenient::Object for DeviceUsageCallback {
    const NAME: &'static str = "DeviceUsageCallback";
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
impl<'de> ::serde::Deserialize<'de> for DeviceUsageCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceUsageCallback {
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
impl DeviceUsageCallback {
    pub fn builder() -> builder::DeviceUsageCallback {
        Default::default()
    }
}
///The device or label whose usage is listed, and the period. Exactly one of `deviceId` and `label` is required.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DeviceUsageListRequest {
    #[serde(rename = "deviceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub device_id: ::std::option::Option<DeviceId>,
    ///Only usage from this time on, ISO 8601 with Z or an offset (quirk date-forms).
    pub earliest: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<LabelFilter>,
    ///Only usage up to this time, ISO 8601 with Z or an offset.
    pub latest: ::std::string::String,
}
impl DeviceUsageListRequest {
    pub fn builder() -> builder::DeviceUsageListRequest {
        Default::default()
    }
}
///A part of the usage of a device or a label, oldest first.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceUsageListResult {
    #[serde(rename = "deviceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub device_id: ::std::option::Option<DeviceId>,
    ///Whether more records follow. To continue, send the request again with `earliest` set to the time of the last record.
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    ///The records, at most 500.
    #[serde(
        rename = "usageHistory",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub usage_history: ::std::vec::Vec<Usage>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceUsageListResult {
    const NAME: &'static str = "DeviceUsageListResult";
    const MEMBERS: &'static [&'static str] = &[
        "deviceId",
        "hasMoreData",
        "usageHistory",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_id = None;
        let mut found_has_more_data = None;
        let mut found_usage_history = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceId" => {
                    found_device_id = Some(
                        crate::lenient::next_value("deviceId", &mut members)?,
                    );
                }
                "hasMoreData" => {
                    found_has_more_data = Some(
                        crate::lenient::next_value("hasMoreData", &mut members)?,
                    );
                }
                "usageHistory" => {
                    found_usage_history = Some(
                        crate::lenient::next_value("usageHistory", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_id: crate::lenient::member(found_device_id, "deviceId")?,
            has_more_data: crate::lenient::member(found_has_more_data, "hasMoreData")?,
            usage_history: crate::lenient::member(found_usage_history, "usageHistory")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceUsageListResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceUsageListResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceUsageListResult {
    pub fn builder() -> builder::DeviceUsageListResult {
        Default::default()
    }
}
///The result: the usage of the device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceUsageResponse {
    ///The usage over the period: an object in some documents, a list in others (quirk callback-usage-list).
    #[serde(
        rename = "usageResponse",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub usage_response: ::std::vec::Vec<Usage>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceUsageResponse {
    const NAME: &'static str = "DeviceUsageResponse";
    const MEMBERS: &'static [&'static str] = &["usageResponse"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_usage_response = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "usageResponse" => {
                    found_usage_response = Some(
                        crate::lenient::next_value("usageResponse", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            usage_response: crate::lenient::member(
                found_usage_response,
                "usageResponse",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceUsageResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceUsageResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_usage_response = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "usageResponse" => {
                    found_usage_response = crate::salvage::part(
                        "usageResponse",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            usage_response: crate::salvage::present(found_usage_response)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceUsageResponse {
    pub fn builder() -> builder::DeviceUsageResponse {
        Default::default()
    }
}
///A usage label: a name and a value. Labels are attached to eUICC devices, so that usage is reported per label.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct LabelFilter {
    ///Name of the label, at most 20 characters.
    pub name: ::std::string::String,
    ///Value of the label, at most 50 characters.
    pub value: ::std::string::String,
}
impl LabelFilter {
    pub fn builder() -> builder::LabelFilter {
        Default::default()
    }
}
///The devices whose total usage under promotions is requested, and the period.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct PromoAggregateUsageRequest {
    ///Billing account; the member is named `accountName` elsewhere.
    #[serde(
        rename = "accountId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_id: ::std::option::Option<::std::string::String>,
    ///The devices, one identifier each. The member is a list, although its name is singular.
    #[serde(
        rename = "deviceId",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_id: ::std::vec::Vec<DeviceId>,
    ///End of the period, RFC 3339.
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::std::string::String>,
    ///Start of the period, RFC 3339.
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_time: ::std::option::Option<::std::string::String>,
}
impl PromoAggregateUsageRequest {
    pub fn builder() -> builder::PromoAggregateUsageRequest {
        Default::default()
    }
}
///The usage of a device under a promotion.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PromoUsage {
    ///Data, in bytes.
    #[serde(
        rename = "bytesUsed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub bytes_used: ::std::option::Option<i64>,
    ///Time of the usage, RFC 3339.
    #[serde(
        rename = "eventDateTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_date_time: ::std::option::Option<::std::string::String>,
    ///Number of SMS messages sent by the device.
    #[serde(rename = "moSMS", skip_serializing_if = "::std::option::Option::is_none")]
    pub mo_sms: ::std::option::Option<i64>,
    ///Number of SMS messages received by the device.
    #[serde(rename = "mtSMS", skip_serializing_if = "::std::option::Option::is_none")]
    pub mt_sms: ::std::option::Option<i64>,
    ///Code of the service plan. The name is all lower case here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub serviceplan: ::std::option::Option<::std::string::String>,
    ///Number of SMS messages, sent and received together.
    #[serde(rename = "smsUsed", skip_serializing_if = "::std::option::Option::is_none")]
    pub sms_used: ::std::option::Option<i64>,
    ///Source of the record.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for PromoUsage {
    const NAME: &'static str = "PromoUsage";
    const MEMBERS: &'static [&'static str] = &[
        "bytesUsed",
        "eventDateTime",
        "moSMS",
        "mtSMS",
        "serviceplan",
        "smsUsed",
        "source",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_bytes_used = None;
        let mut found_event_date_time = None;
        let mut found_mo_sms = None;
        let mut found_mt_sms = None;
        let mut found_serviceplan = None;
        let mut found_sms_used = None;
        let mut found_source = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "bytesUsed" => {
                    found_bytes_used = Some(
                        crate::lenient::next_value("bytesUsed", &mut members)?,
                    );
                }
                "eventDateTime" => {
                    found_event_date_time = Some(
                        crate::lenient::next_value("eventDateTime", &mut members)?,
                    );
                }
                "moSMS" => {
                    found_mo_sms = Some(
                        crate::lenient::next_value("moSMS", &mut members)?,
                    );
                }
                "mtSMS" => {
                    found_mt_sms = Some(
                        crate::lenient::next_value("mtSMS", &mut members)?,
                    );
                }
                "serviceplan" => {
                    found_serviceplan = Some(
                        crate::lenient::next_value("serviceplan", &mut members)?,
                    );
                }
                "smsUsed" => {
                    found_sms_used = Some(
                        crate::lenient::next_value("smsUsed", &mut members)?,
                    );
                }
                "source" => {
                    found_source = Some(
                        crate::lenient::next_value("source", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            bytes_used: crate::lenient::member(found_bytes_used, "bytesUsed")?,
            event_date_time: crate::lenient::member(
                found_event_date_time,
                "eventDateTime",
            )?,
            mo_sms: crate::lenient::member(found_mo_sms, "moSMS")?,
            mt_sms: crate::lenient::member(found_mt_sms, "mtSMS")?,
            serviceplan: crate::lenient::member(found_serviceplan, "serviceplan")?,
            sms_used: crate::lenient::member(found_sms_used, "smsUsed")?,
            source: crate::lenient::member(found_source, "source")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for PromoUsage {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for PromoUsage {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl PromoUsage {
    pub fn builder() -> builder::PromoUsage {
        Default::default()
    }
}
///The devices whose usage under promotions is listed, and the period.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct PromoUsageRequest {
    ///The devices, one identifier each. The member is a list, although its name is singular.
    #[serde(
        rename = "deviceId",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_id: ::std::vec::Vec<DeviceId>,
    ///End of the period, RFC 3339.
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::std::string::String>,
    ///Start of the period, RFC 3339.
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_time: ::std::option::Option<::std::string::String>,
}
impl PromoUsageRequest {
    pub fn builder() -> builder::PromoUsageRequest {
        Default::default()
    }
}
///A part of the usage of a device under promotions.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PromoUsageResult {
    #[serde(rename = "deviceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub device_id: ::std::option::Option<DeviceId>,
    ///Whether more records follow. The name is all lower case here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hasmoredata: ::std::option::Option<bool>,
    ///The records.
    #[serde(
        rename = "usageHistory",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub usage_history: ::std::vec::Vec<PromoUsage>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for PromoUsageResult {
    const NAME: &'static str = "PromoUsageResult";
    const MEMBERS: &'static [&'static str] = &[
        "deviceId",
        "hasmoredata",
        "usageHistory",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_id = None;
        let mut found_hasmoredata = None;
        let mut found_usage_history = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceId" => {
                    found_device_id = Some(
                        crate::lenient::next_value("deviceId", &mut members)?,
                    );
                }
                "hasmoredata" => {
                    found_hasmoredata = Some(
                        crate::lenient::next_value("hasmoredata", &mut members)?,
                    );
                }
                "usageHistory" => {
                    found_usage_history = Some(
                        crate::lenient::next_value("usageHistory", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_id: crate::lenient::member(found_device_id, "deviceId")?,
            hasmoredata: crate::lenient::member(found_hasmoredata, "hasmoredata")?,
            usage_history: crate::lenient::member(found_usage_history, "usageHistory")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for PromoUsageResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for PromoUsageResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl PromoUsageResult {
    pub fn builder() -> builder::PromoUsageResult {
        Default::default()
    }
}
/**The type of a change. The platform may send other values. Activate, Suspend, Restore, Deactivate, Device Move and
Activation Confirmed were seen; the other names are guesses (quirk sim-history-edits).*/
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum ProvisioningEventType {
    /// `Activate`
    Activate,
    /// `Suspend`
    Suspend,
    /// `Restore`
    Restore,
    /// `Deactivate`
    Deactivate,
    /// `Device Move`
    DeviceMove,
    /// `Activation Confirmed`
    ActivationConfirmed,
    /// `Service Plan Change`
    ServicePlanChange,
    /// `Device Identifier Change`
    DeviceIdentifierChange,
    /// `Custom Fields Change`
    CustomFieldsChange,
    /// `Cost Center Change`
    CostCenterChange,
    /// `Contact Change`
    ContactChange,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl ProvisioningEventType {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "Activate",
        "Suspend",
        "Restore",
        "Deactivate",
        "Device Move",
        "Activation Confirmed",
        "Service Plan Change",
        "Device Identifier Change",
        "Custom Fields Change",
        "Cost Center Change",
        "Contact Change",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Activate => "Activate",
            Self::Suspend => "Suspend",
            Self::Restore => "Restore",
            Self::Deactivate => "Deactivate",
            Self::DeviceMove => "Device Move",
            Self::ActivationConfirmed => "Activation Confirmed",
            Self::ServicePlanChange => "Service Plan Change",
            Self::DeviceIdentifierChange => "Device Identifier Change",
            Self::CustomFieldsChange => "Custom Fields Change",
            Self::CostCenterChange => "Cost Center Change",
            Self::ContactChange => "Contact Change",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for ProvisioningEventType {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "activate" => Self::Activate,
            "suspend" => Self::Suspend,
            "restore" => Self::Restore,
            "deactivate" => Self::Deactivate,
            "devicemove" => Self::DeviceMove,
            "activationconfirmed" => Self::ActivationConfirmed,
            "serviceplanchange" => Self::ServicePlanChange,
            "deviceidentifierchange" => Self::DeviceIdentifierChange,
            "customfieldschange" => Self::CustomFieldsChange,
            "costcenterchange" => Self::CostCenterChange,
            "contactchange" => Self::ContactChange,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for ProvisioningEventType {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for ProvisioningEventType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for ProvisioningEventType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for ProvisioningEventType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ProvisioningEventType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for ProvisioningEventType {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///A change of a device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ProvisioningHistory {
    ///The author of the change: a user name, sometimes an email address or the name of a system.
    #[serde(rename = "eventBy", skip_serializing_if = "::std::option::Option::is_none")]
    pub event_by: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "eventType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_type: ::std::option::Option<ProvisioningEventType>,
    ///Additional attributes of the change, as names and values.
    #[serde(
        rename = "extendedAttributes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub extended_attributes: ::std::vec::Vec<CustomFields>,
    ///Phone number at the time of the change; may be null or empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mdn: ::std::option::Option<::std::string::String>,
    ///Phone number at the time of the change, with the country code; may be null or empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub msisdn: ::std::option::Option<::std::string::String>,
    ///When the change was made, ISO 8601.
    #[serde(
        rename = "occurredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub occurred_at: ::std::option::Option<::std::string::String>,
    ///Code of the service plan at the time of the change.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<ProvisioningStatus>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ProvisioningHistory {
    const NAME: &'static str = "ProvisioningHistory";
    const MEMBERS: &'static [&'static str] = &[
        "eventBy",
        "eventType",
        "extendedAttributes",
        "mdn",
        "msisdn",
        "occurredAt",
        "servicePlan",
        "status",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_event_by = None;
        let mut found_event_type = None;
        let mut found_extended_attributes = None;
        let mut found_mdn = None;
        let mut found_msisdn = None;
        let mut found_occurred_at = None;
        let mut found_service_plan = None;
        let mut found_status = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "eventBy" => {
                    found_event_by = Some(
                        crate::lenient::next_value("eventBy", &mut members)?,
                    );
                }
                "eventType" => {
                    found_event_type = Some(
                        crate::lenient::next_value("eventType", &mut members)?,
                    );
                }
                "extendedAttributes" => {
                    found_extended_attributes = Some(
                        crate::lenient::next_value("extendedAttributes", &mut members)?,
                    );
                }
                "mdn" => {
                    found_mdn = Some(crate::lenient::next_value("mdn", &mut members)?);
                }
                "msisdn" => {
                    found_msisdn = Some(
                        crate::lenient::next_value("msisdn", &mut members)?,
                    );
                }
                "occurredAt" => {
                    found_occurred_at = Some(
                        crate::lenient::next_value("occurredAt", &mut members)?,
                    );
                }
                "servicePlan" => {
                    found_service_plan = Some(
                        crate::lenient::next_value("servicePlan", &mut members)?,
                    );
                }
                "status" => {
                    found_status = Some(
                        crate::lenient::next_value("status", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            event_by: crate::lenient::member(found_event_by, "eventBy")?,
            event_type: crate::lenient::member(found_event_type, "eventType")?,
            extended_attributes: crate::lenient::member(
                found_extended_attributes,
                "extendedAttributes",
            )?,
            mdn: crate::lenient::member(found_mdn, "mdn")?,
            msisdn: crate::lenient::member(found_msisdn, "msisdn")?,
            occurred_at: crate::lenient::member(found_occurred_at, "occurredAt")?,
            service_plan: crate::lenient::member(found_service_plan, "servicePlan")?,
            status: crate::lenient::member(found_status, "status")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ProvisioningHistory {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ProvisioningHistory {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ProvisioningHistory {
    pub fn builder() -> builder::ProvisioningHistory {
        Default::default()
    }
}
///The devices whose changes are requested, and the period.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ProvisioningHistoryV2Request {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Only these devices, one identifier each, at most 100.
    #[serde(
        rename = "deviceFilter",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_filter: ::std::vec::Vec<DeviceId>,
    ///Only changes from this time on, ISO 8601 with Z or an offset (quirk date-forms).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub earliest: ::std::option::Option<::std::string::String>,
    ///Only changes up to this time, ISO 8601 with Z or an offset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest: ::std::option::Option<::std::string::String>,
}
impl ProvisioningHistoryV2Request {
    pub fn builder() -> builder::ProvisioningHistoryV2Request {
        Default::default()
    }
}
///The outcome of a change.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum ProvisioningStatus {
    /// `Success`
    Success,
    /// `Failed`
    Failed,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl ProvisioningStatus {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["Success", "Failed"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "Success",
            Self::Failed => "Failed",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for ProvisioningStatus {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "success" => Self::Success,
            "failed" => Self::Failed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for ProvisioningStatus {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for ProvisioningStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for ProvisioningStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for ProvisioningStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ProvisioningStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for ProvisioningStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The usage of a device on one day, from one source. For devices of the global service, the numbers arrive as strings of digits (quirk history-global-numbers).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct Usage {
    ///Data in both directions, in bytes.
    #[serde(
        rename = "bytesUsed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub bytes_used: ::std::option::Option<i64>,
    ///Additional attributes of the day; `MoSms` and `MtSms` are the numbers of SMS messages sent and received.
    #[serde(
        rename = "extendedAttributes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub extended_attributes: ::std::vec::Vec<CustomFields>,
    ///Code of the service plan that the usage counts against, or null.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    ///Number of SMS messages, sent and received together.
    #[serde(rename = "smsUsed", skip_serializing_if = "::std::option::Option::is_none")]
    pub sms_used: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<UsageSource>,
    ///The start of the day, with a UTC offset that varies.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for Usage {
    const NAME: &'static str = "Usage";
    const MEMBERS: &'static [&'static str] = &[
        "bytesUsed",
        "extendedAttributes",
        "servicePlan",
        "smsUsed",
        "source",
        "timestamp",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_bytes_used = None;
        let mut found_extended_attributes = None;
        let mut found_service_plan = None;
        let mut found_sms_used = None;
        let mut found_source = None;
        let mut found_timestamp = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "bytesUsed" => {
                    found_bytes_used = Some(
                        crate::lenient::next_value("bytesUsed", &mut members)?,
                    );
                }
                "extendedAttributes" => {
                    found_extended_attributes = Some(
                        crate::lenient::next_value("extendedAttributes", &mut members)?,
                    );
                }
                "servicePlan" => {
                    found_service_plan = Some(
                        crate::lenient::next_value("servicePlan", &mut members)?,
                    );
                }
                "smsUsed" => {
                    found_sms_used = Some(
                        crate::lenient::next_value("smsUsed", &mut members)?,
                    );
                }
                "source" => {
                    found_source = Some(
                        crate::lenient::next_value("source", &mut members)?,
                    );
                }
                "timestamp" => {
                    found_timestamp = Some(
                        crate::lenient::next_value("timestamp", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            bytes_used: crate::lenient::member(found_bytes_used, "bytesUsed")?,
            extended_attributes: crate::lenient::member(
                found_extended_attributes,
                "extendedAttributes",
            )?,
            service_plan: crate::lenient::member(found_service_plan, "servicePlan")?,
            sms_used: crate::lenient::member(found_sms_used, "smsUsed")?,
            source: crate::lenient::member(found_source, "source")?,
            timestamp: crate::lenient::member(found_timestamp, "timestamp")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for Usage {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for Usage {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_bytes_used = None;
        let mut found_extended_attributes = None;
        let mut found_service_plan = None;
        let mut found_sms_used = None;
        let mut found_source = None;
        let mut found_timestamp = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "bytesUsed" => {
                    found_bytes_used = crate::salvage::part(
                        "bytesUsed",
                        value,
                        &mut extra,
                    );
                }
                "extendedAttributes" => {
                    found_extended_attributes = crate::salvage::part(
                        "extendedAttributes",
                        value,
                        &mut extra,
                    );
                }
                "servicePlan" => {
                    found_service_plan = crate::salvage::part(
                        "servicePlan",
                        value,
                        &mut extra,
                    );
                }
                "smsUsed" => {
                    found_sms_used = crate::salvage::part("smsUsed", value, &mut extra);
                }
                "source" => {
                    found_source = crate::salvage::part("source", value, &mut extra);
                }
                "timestamp" => {
                    found_timestamp = crate::salvage::part(
                        "timestamp",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            bytes_used: crate::salvage::present(found_bytes_used)?,
            extended_attributes: crate::salvage::present(found_extended_attributes)?,
            service_plan: crate::salvage::present(found_service_plan)?,
            sms_used: crate::salvage::present(found_sms_used)?,
            source: crate::salvage::present(found_source)?,
            timestamp: crate::salvage::present(found_timestamp)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl Usage {
    pub fn builder() -> builder::Usage {
        Default::default()
    }
}
///The source of a usage record. `Raw Usage`: from the network, available soon. `Usage Feed`: rated, available about two days later.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum UsageSource {
    /// `Raw Usage`
    RawUsage,
    /// `Usage Feed`
    UsageFeed,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl UsageSource {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["Raw Usage", "Usage Feed"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RawUsage => "Raw Usage",
            Self::UsageFeed => "Usage Feed",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for UsageSource {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "rawusage" => Self::RawUsage,
            "usagefeed" => Self::UsageFeed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for UsageSource {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for UsageSource {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for UsageSource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for UsageSource {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for UsageSource {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for UsageSource {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
/// Builders of the types of this area.
pub mod builder;
