// Generated from openapi/nidd.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///A message from NiddService: the delivery of data to a device, data from a device, or the setup of a device. `deviceIds` may be missing for a setup, and `status` is missing for data from a device (quirk nidd-ids).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct NiddCallback {
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
    #[serde(
        rename = "niddResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub nidd_response: ::std::option::Option<NiddResponse>,
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
impl crate::lenient::Object for NiddCallback {
    const NAME: &'static str = "NiddCallback";
    const MEMBERS: &'static [&'static str] = &[
        "callbackCount",
        "deviceIds",
        "faultResponse",
        "maxCallbackThreshold",
        "niddResponse",
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
        let mut found_fault_response = None;
        let mut found_max_callback_threshold = None;
        let mut found_nidd_response = None;
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
                "niddResponse" => {
                    found_nidd_response = Some(
                        crate::lenient::next_value("niddResponse", &mut members)?,
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
            fault_response: crate::lenient::member(
                found_fault_response,
                "faultResponse",
            )?,
            max_callback_threshold: crate::lenient::member(
                found_max_callback_threshold,
                "maxCallbackThreshold",
            )?,
            nidd_response: crate::lenient::member(found_nidd_response, "niddResponse")?,
            password: crate::lenient::member(found_password, "password")?,
            request_id: crate::lenient::member(found_request_id, "requestId")?,
            status: crate::lenient::member(found_status, "status")?,
            username: crate::lenient::member(found_username, "username")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for NiddCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for NiddCallback {
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
        let mut found_fault_response = None;
        let mut found_max_callback_threshold = None;
        let mut found_nidd_response = None;
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
                "niddResponse" => {
                    found_nidd_response = crate::salvage::part(
                        "niddResponse",
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
            fault_response: crate::salvage::present(found_fault_response)?,
            max_callback_threshold: crate::salvage::present(
                found_max_callback_threshold,
            )?,
            nidd_response: crate::salvage::present(found_nidd_response)?,
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
impl NiddCallback {
    pub fn builder() -> builder::NiddCallback {
        Default::default()
    }
}
///The outcome of setting up a device for non-IP data.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct NiddConfig {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///All identifiers of the device (quirk nidd-ids).
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<NiddDeviceId>,
    ///Why the setup failed, such as `Not CatM or NBIoT Device`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for NiddConfig {
    const NAME: &'static str = "NiddConfig";
    const MEMBERS: &'static [&'static str] = &["accountName", "deviceIds", "reason"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_device_ids = None;
        let mut found_reason = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "reason" => {
                    found_reason = Some(
                        crate::lenient::next_value("reason", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            reason: crate::lenient::member(found_reason, "reason")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for NiddConfig {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for NiddConfig {
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
        let mut found_device_ids = None;
        let mut found_reason = None;
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
                "deviceIds" => {
                    found_device_ids = crate::salvage::part(
                        "deviceIds",
                        value,
                        &mut extra,
                    );
                }
                "reason" => {
                    found_reason = crate::salvage::part("reason", value, &mut extra);
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            account_name: crate::salvage::present(found_account_name)?,
            device_ids: crate::salvage::present(found_device_ids)?,
            reason: crate::salvage::present(found_reason)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl NiddConfig {
    pub fn builder() -> builder::NiddConfig {
        Default::default()
    }
}
///One identifier of a device in a NiddService message. Its value may be missing (quirk nidd-ids).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct NiddDeviceId {
    ///The identifier. May be missing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<DeviceKind>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for NiddDeviceId {
    const NAME: &'static str = "NiddDeviceId";
    const MEMBERS: &'static [&'static str] = &["id", "kind"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_id = None;
        let mut found_kind = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "id" => found_id = Some(crate::lenient::next_value("id", &mut members)?),
                "kind" => {
                    found_kind = Some(crate::lenient::next_value("kind", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            id: crate::lenient::member(found_id, "id")?,
            kind: crate::lenient::member(found_kind, "kind")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for NiddDeviceId {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for NiddDeviceId {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_id = None;
        let mut found_kind = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "id" => found_id = crate::salvage::part("id", value, &mut extra),
                "kind" => found_kind = crate::salvage::part("kind", value, &mut extra),
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            id: crate::salvage::present(found_id)?,
            kind: crate::salvage::present(found_kind)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl NiddDeviceId {
    pub fn builder() -> builder::NiddDeviceId {
        Default::default()
    }
}
///A payload, and the devices to send it to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct NiddMessageRequest {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///The devices, one identifier each.
    #[serde(rename = "deviceIds")]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///How long to try to deliver the message, in seconds: 2 to 2592000 (30 days). One example has a string instead of a number (quirk nidd-delivery-time).
    #[serde(rename = "maximumDeliveryTime")]
    pub maximum_delivery_time: i32,
    ///The payload, in base64, at most 1358 bytes before encoding.
    pub message: ::std::string::String,
}
impl NiddMessageRequest {
    pub fn builder() -> builder::NiddMessageRequest {
        Default::default()
    }
}
///Data that a device sent. The callback message has no `status`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct NiddMoNotification {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///All identifiers of the device; an entry may have a kind but no id (quirk nidd-ids).
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<NiddDeviceId>,
    ///The payload, in base64. In recorded messages, the padding was escaped twice: the decoded string ended with the six characters `\u003d` instead of `=` (quirk nidd-payload-escapes).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for NiddMoNotification {
    const NAME: &'static str = "NiddMoNotification";
    const MEMBERS: &'static [&'static str] = &["accountName", "deviceIds", "message"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_device_ids = None;
        let mut found_message = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "message" => {
                    found_message = Some(
                        crate::lenient::next_value("message", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            message: crate::lenient::member(found_message, "message")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for NiddMoNotification {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for NiddMoNotification {
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
        let mut found_device_ids = None;
        let mut found_message = None;
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
                "deviceIds" => {
                    found_device_ids = crate::salvage::part(
                        "deviceIds",
                        value,
                        &mut extra,
                    );
                }
                "message" => {
                    found_message = crate::salvage::part("message", value, &mut extra);
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            account_name: crate::salvage::present(found_account_name)?,
            device_ids: crate::salvage::present(found_device_ids)?,
            message: crate::salvage::present(found_message)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl NiddMoNotification {
    pub fn builder() -> builder::NiddMoNotification {
        Default::default()
    }
}
///The delivery status of a message to a device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct NiddMtDelivery {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///When the device received the message, RFC 3339.
    #[serde(
        rename = "acknowledgeTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub acknowledge_time: ::std::option::Option<::std::string::String>,
    ///All identifiers of the device (quirk nidd-ids).
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<NiddDeviceId>,
    ///When delivery was first attempted, RFC 3339.
    #[serde(
        rename = "firstAttemptDeliveryTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_attempt_delivery_time: ::std::option::Option<::std::string::String>,
    ///Why the message is waiting or failed. Observed: `Buffered, device not reachable`, `Timeout, could not deliver data`, `Backend service error`, `NIDD MT payload exceeds the defined limit`, `Unknown`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for NiddMtDelivery {
    const NAME: &'static str = "NiddMtDelivery";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "acknowledgeTime",
        "deviceIds",
        "firstAttemptDeliveryTime",
        "reason",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_acknowledge_time = None;
        let mut found_device_ids = None;
        let mut found_first_attempt_delivery_time = None;
        let mut found_reason = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "acknowledgeTime" => {
                    found_acknowledge_time = Some(
                        crate::lenient::next_value("acknowledgeTime", &mut members)?,
                    );
                }
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "firstAttemptDeliveryTime" => {
                    found_first_attempt_delivery_time = Some(
                        crate::lenient::next_value(
                            "firstAttemptDeliveryTime",
                            &mut members,
                        )?,
                    );
                }
                "reason" => {
                    found_reason = Some(
                        crate::lenient::next_value("reason", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            acknowledge_time: crate::lenient::member(
                found_acknowledge_time,
                "acknowledgeTime",
            )?,
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            first_attempt_delivery_time: crate::lenient::member(
                found_first_attempt_delivery_time,
                "firstAttemptDeliveryTime",
            )?,
            reason: crate::lenient::member(found_reason, "reason")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for NiddMtDelivery {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for NiddMtDelivery {
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
        let mut found_acknowledge_time = None;
        let mut found_device_ids = None;
        let mut found_first_attempt_delivery_time = None;
        let mut found_reason = None;
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
                "acknowledgeTime" => {
                    found_acknowledge_time = crate::salvage::part(
                        "acknowledgeTime",
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
                "firstAttemptDeliveryTime" => {
                    found_first_attempt_delivery_time = crate::salvage::part(
                        "firstAttemptDeliveryTime",
                        value,
                        &mut extra,
                    );
                }
                "reason" => {
                    found_reason = crate::salvage::part("reason", value, &mut extra);
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            account_name: crate::salvage::present(found_account_name)?,
            acknowledge_time: crate::salvage::present(found_acknowledge_time)?,
            device_ids: crate::salvage::present(found_device_ids)?,
            first_attempt_delivery_time: crate::salvage::present(
                found_first_attempt_delivery_time,
            )?,
            reason: crate::salvage::present(found_reason)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl NiddMtDelivery {
    pub fn builder() -> builder::NiddMtDelivery {
        Default::default()
    }
}
///What happened. Exactly one member is present. This object is a direct member of the message, not in `deviceResponse`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct NiddResponse {
    #[serde(
        rename = "niddConfigResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub nidd_config_response: ::std::option::Option<NiddConfig>,
    #[serde(
        rename = "niddMONotificationResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub nidd_mo_notification_response: ::std::option::Option<NiddMoNotification>,
    #[serde(
        rename = "niddMTDeliveryResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub nidd_mt_delivery_response: ::std::option::Option<NiddMtDelivery>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for NiddResponse {
    const NAME: &'static str = "NiddResponse";
    const MEMBERS: &'static [&'static str] = &[
        "niddConfigResponse",
        "niddMONotificationResponse",
        "niddMTDeliveryResponse",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_nidd_config_response = None;
        let mut found_nidd_mo_notification_response = None;
        let mut found_nidd_mt_delivery_response = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "niddConfigResponse" => {
                    found_nidd_config_response = Some(
                        crate::lenient::next_value("niddConfigResponse", &mut members)?,
                    );
                }
                "niddMONotificationResponse" => {
                    found_nidd_mo_notification_response = Some(
                        crate::lenient::next_value(
                            "niddMONotificationResponse",
                            &mut members,
                        )?,
                    );
                }
                "niddMTDeliveryResponse" => {
                    found_nidd_mt_delivery_response = Some(
                        crate::lenient::next_value(
                            "niddMTDeliveryResponse",
                            &mut members,
                        )?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            nidd_config_response: crate::lenient::member(
                found_nidd_config_response,
                "niddConfigResponse",
            )?,
            nidd_mo_notification_response: crate::lenient::member(
                found_nidd_mo_notification_response,
                "niddMONotificationResponse",
            )?,
            nidd_mt_delivery_response: crate::lenient::member(
                found_nidd_mt_delivery_response,
                "niddMTDeliveryResponse",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for NiddResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for NiddResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_nidd_config_response = None;
        let mut found_nidd_mo_notification_response = None;
        let mut found_nidd_mt_delivery_response = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "niddConfigResponse" => {
                    found_nidd_config_response = crate::salvage::part(
                        "niddConfigResponse",
                        value,
                        &mut extra,
                    );
                }
                "niddMONotificationResponse" => {
                    found_nidd_mo_notification_response = crate::salvage::part(
                        "niddMONotificationResponse",
                        value,
                        &mut extra,
                    );
                }
                "niddMTDeliveryResponse" => {
                    found_nidd_mt_delivery_response = crate::salvage::part(
                        "niddMTDeliveryResponse",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            nidd_config_response: crate::salvage::present(found_nidd_config_response)?,
            nidd_mo_notification_response: crate::salvage::present(
                found_nidd_mo_notification_response,
            )?,
            nidd_mt_delivery_response: crate::salvage::present(
                found_nidd_mt_delivery_response,
            )?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl NiddResponse {
    pub fn builder() -> builder::NiddResponse {
        Default::default()
    }
}
/// Builders of the types of this area.
pub mod builder;
