// Generated from openapi/sms.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///A callback of EnhancedConnectivityService: the network accepted an SMS message, an SMS message expired, or a device sent one.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct EnhancedConnectivityCallback {
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
    pub device_response: ::std::option::Option<EnhancedConnectivityResponse>,
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
    ///The SMS message that the device sent (quirk sms-device-text).
    #[serde(
        rename = "smsMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sms_message: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<CallbackStatus>,
    ///The user name of the registration. Empty or absent if no user name was registered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for EnhancedConnectivityCallback {
    const NAME: &'static str = "EnhancedConnectivityCallback";
    const MEMBERS: &'static [&'static str] = &[
        "callbackCount",
        "deviceIds",
        "deviceResponse",
        "faultResponse",
        "maxCallbackThreshold",
        "password",
        "requestId",
        "smsMessage",
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
        let mut found_sms_message = None;
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
                "smsMessage" => {
                    found_sms_message = Some(
                        crate::lenient::next_value("smsMessage", &mut members)?,
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
            sms_message: crate::lenient::member(found_sms_message, "smsMessage")?,
            status: crate::lenient::member(found_status, "status")?,
            username: crate::lenient::member(found_username, "username")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for EnhancedConnectivityCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for EnhancedConnectivityCallback {
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
        let mut found_sms_message = None;
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
                "smsMessage" => {
                    found_sms_message = crate::salvage::part(
                        "smsMessage",
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
            sms_message: crate::salvage::present(found_sms_message)?,
            status: crate::salvage::present(found_status)?,
            username: crate::salvage::present(found_username)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl EnhancedConnectivityCallback {
    pub fn builder() -> builder::EnhancedConnectivityCallback {
        Default::default()
    }
}
///What happened. At most one member is present (quirk sms-callback-members). An SMS message from a device is next to this object, in `smsMessage` of the callback. Clients also accept it in `smsMessage` of this object (quirk sms-device-text).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct EnhancedConnectivityResponse {
    #[serde(
        rename = "smsDeliveryResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sms_delivery_response: ::std::option::Option<SmsDeliveryResponse>,
    #[serde(
        rename = "smsMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sms_message: ::std::option::Option<SmsMessage>,
    #[serde(
        rename = "smsSendResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sms_send_response: ::std::option::Option<SmsSendResponse>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for EnhancedConnectivityResponse {
    const NAME: &'static str = "EnhancedConnectivityResponse";
    const MEMBERS: &'static [&'static str] = &[
        "smsDeliveryResponse",
        "smsMessage",
        "smsSendResponse",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_sms_delivery_response = None;
        let mut found_sms_message = None;
        let mut found_sms_send_response = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "smsDeliveryResponse" => {
                    found_sms_delivery_response = Some(
                        crate::lenient::next_value("smsDeliveryResponse", &mut members)?,
                    );
                }
                "smsMessage" => {
                    found_sms_message = Some(
                        crate::lenient::next_value("smsMessage", &mut members)?,
                    );
                }
                "smsSendResponse" => {
                    found_sms_send_response = Some(
                        crate::lenient::next_value("smsSendResponse", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            sms_delivery_response: crate::lenient::member(
                found_sms_delivery_response,
                "smsDeliveryResponse",
            )?,
            sms_message: crate::lenient::member(found_sms_message, "smsMessage")?,
            sms_send_response: crate::lenient::member(
                found_sms_send_response,
                "smsSendResponse",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for EnhancedConnectivityResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for EnhancedConnectivityResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_sms_delivery_response = None;
        let mut found_sms_message = None;
        let mut found_sms_send_response = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "smsDeliveryResponse" => {
                    found_sms_delivery_response = crate::salvage::part(
                        "smsDeliveryResponse",
                        value,
                        &mut extra,
                    );
                }
                "smsMessage" => {
                    found_sms_message = crate::salvage::part(
                        "smsMessage",
                        value,
                        &mut extra,
                    );
                }
                "smsSendResponse" => {
                    found_sms_send_response = crate::salvage::part(
                        "smsSendResponse",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            sms_delivery_response: crate::salvage::present(found_sms_delivery_response)?,
            sms_message: crate::salvage::present(found_sms_message)?,
            sms_send_response: crate::salvage::present(found_sms_send_response)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl EnhancedConnectivityResponse {
    pub fn builder() -> builder::EnhancedConnectivityResponse {
        Default::default()
    }
}
///The device's confirmation.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SmsDeliveryConfirmation {
    ///When the device received the message, ISO 8601.
    #[serde(
        rename = "confirmationTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub confirmation_time: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SmsDeliveryConfirmation {
    const NAME: &'static str = "SmsDeliveryConfirmation";
    const MEMBERS: &'static [&'static str] = &["confirmationTime"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_confirmation_time = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "confirmationTime" => {
                    found_confirmation_time = Some(
                        crate::lenient::next_value("confirmationTime", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            confirmation_time: crate::lenient::member(
                found_confirmation_time,
                "confirmationTime",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SmsDeliveryConfirmation {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SmsDeliveryConfirmation {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_confirmation_time = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "confirmationTime" => {
                    found_confirmation_time = crate::salvage::part(
                        "confirmationTime",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            confirmation_time: crate::salvage::present(found_confirmation_time)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SmsDeliveryConfirmation {
    pub fn builder() -> builder::SmsDeliveryConfirmation {
        Default::default()
    }
}
///A callback of SMSDeliveryConfirmation about an SMS message that a device received.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SmsDeliveryConfirmationCallback {
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
    pub device_response: ::std::option::Option<SmsDeliveryConfirmationResponse>,
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
    ///The SMS message that the device sent (quirk sms-device-text).
    #[serde(
        rename = "smsMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sms_message: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<CallbackStatus>,
    ///The user name of the registration. Empty or absent if no user name was registered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SmsDeliveryConfirmationCallback {
    const NAME: &'static str = "SmsDeliveryConfirmationCallback";
    const MEMBERS: &'static [&'static str] = &[
        "callbackCount",
        "deviceIds",
        "deviceResponse",
        "faultResponse",
        "maxCallbackThreshold",
        "password",
        "requestId",
        "smsMessage",
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
        let mut found_sms_message = None;
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
                "smsMessage" => {
                    found_sms_message = Some(
                        crate::lenient::next_value("smsMessage", &mut members)?,
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
            sms_message: crate::lenient::member(found_sms_message, "smsMessage")?,
            status: crate::lenient::member(found_status, "status")?,
            username: crate::lenient::member(found_username, "username")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SmsDeliveryConfirmationCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SmsDeliveryConfirmationCallback {
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
        let mut found_sms_message = None;
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
                "smsMessage" => {
                    found_sms_message = crate::salvage::part(
                        "smsMessage",
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
            sms_message: crate::salvage::present(found_sms_message)?,
            status: crate::salvage::present(found_status)?,
            username: crate::salvage::present(found_username)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SmsDeliveryConfirmationCallback {
    pub fn builder() -> builder::SmsDeliveryConfirmationCallback {
        Default::default()
    }
}
///What was confirmed. Exactly one member is present (quirk sms-callback-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SmsDeliveryConfirmationResponse {
    #[serde(
        rename = "smsDeliveryConfirmation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sms_delivery_confirmation: ::std::option::Option<SmsDeliveryConfirmation>,
    #[serde(
        rename = "smsDeliveryResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sms_delivery_response: ::std::option::Option<SmsDeliveryResponse>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SmsDeliveryConfirmationResponse {
    const NAME: &'static str = "SmsDeliveryConfirmationResponse";
    const MEMBERS: &'static [&'static str] = &[
        "smsDeliveryConfirmation",
        "smsDeliveryResponse",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_sms_delivery_confirmation = None;
        let mut found_sms_delivery_response = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "smsDeliveryConfirmation" => {
                    found_sms_delivery_confirmation = Some(
                        crate::lenient::next_value(
                            "smsDeliveryConfirmation",
                            &mut members,
                        )?,
                    );
                }
                "smsDeliveryResponse" => {
                    found_sms_delivery_response = Some(
                        crate::lenient::next_value("smsDeliveryResponse", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            sms_delivery_confirmation: crate::lenient::member(
                found_sms_delivery_confirmation,
                "smsDeliveryConfirmation",
            )?,
            sms_delivery_response: crate::lenient::member(
                found_sms_delivery_response,
                "smsDeliveryResponse",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SmsDeliveryConfirmationResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SmsDeliveryConfirmationResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_sms_delivery_confirmation = None;
        let mut found_sms_delivery_response = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "smsDeliveryConfirmation" => {
                    found_sms_delivery_confirmation = crate::salvage::part(
                        "smsDeliveryConfirmation",
                        value,
                        &mut extra,
                    );
                }
                "smsDeliveryResponse" => {
                    found_sms_delivery_response = crate::salvage::part(
                        "smsDeliveryResponse",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            sms_delivery_confirmation: crate::salvage::present(
                found_sms_delivery_confirmation,
            )?,
            sms_delivery_response: crate::salvage::present(found_sms_delivery_response)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SmsDeliveryConfirmationResponse {
    pub fn builder() -> builder::SmsDeliveryConfirmationResponse {
        Default::default()
    }
}
///The delivery of a message sent by sendSms, or the reason why the message was not delivered (quirk sms-callback-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SmsDeliveryResponse {
    ///The confirmation. No source shows a value; the example is a guess.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub confirmation: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "faultResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub fault_response: ::std::option::Option<FaultResponse>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SmsDeliveryResponse {
    const NAME: &'static str = "SmsDeliveryResponse";
    const MEMBERS: &'static [&'static str] = &["confirmation", "faultResponse"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_confirmation = None;
        let mut found_fault_response = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "confirmation" => {
                    found_confirmation = Some(
                        crate::lenient::next_value("confirmation", &mut members)?,
                    );
                }
                "faultResponse" => {
                    found_fault_response = Some(
                        crate::lenient::next_value("faultResponse", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            confirmation: crate::lenient::member(found_confirmation, "confirmation")?,
            fault_response: crate::lenient::member(
                found_fault_response,
                "faultResponse",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SmsDeliveryResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SmsDeliveryResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_confirmation = None;
        let mut found_fault_response = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "confirmation" => {
                    found_confirmation = crate::salvage::part(
                        "confirmation",
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
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            confirmation: crate::salvage::present(found_confirmation)?,
            fault_response: crate::salvage::present(found_fault_response)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SmsDeliveryResponse {
    pub fn builder() -> builder::SmsDeliveryResponse {
        Default::default()
    }
}
///The encoding of a message. `7-bit`: the default, 160 characters. The other encodings allow 140 bytes: `8-bit-ASCII`, `8-bit-UTF-8`, and `8-bit-DATA` for binary data.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum SmsEncoding {
    /// `7-bit`
    X7Bit,
    /// `8-bit-ASCII`
    X8BitAscii,
    /// `8-bit-UTF-8`
    X8BitUtf8,
    /// `8-bit-DATA`
    X8BitData,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for SmsEncoding {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl SmsEncoding {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "7-bit",
        "8-bit-ASCII",
        "8-bit-UTF-8",
        "8-bit-DATA",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X7Bit => "7-bit",
            Self::X8BitAscii => "8-bit-ASCII",
            Self::X8BitUtf8 => "8-bit-UTF-8",
            Self::X8BitData => "8-bit-DATA",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for SmsEncoding {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "7bit" => Self::X7Bit,
            "8bitascii" => Self::X8BitAscii,
            "8bitutf8" => Self::X8BitUtf8,
            "8bitdata" => Self::X8BitData,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for SmsEncoding {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for SmsEncoding {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for SmsEncoding {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for SmsEncoding {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for SmsEncoding {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for SmsEncoding {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The device whose SMS events are requested, and the period.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct SmsEventHistoryRequest {
    #[serde(rename = "deviceId")]
    pub device_id: DeviceId,
    ///Only events from this time on, ISO 8601. The documentation page requires this member; the SDK does not (quirk sms-event-times).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub earliest: ::std::option::Option<::std::string::String>,
    ///Only events up to this time, ISO 8601.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest: ::std::option::Option<::std::string::String>,
}
impl SmsEventHistoryRequest {
    pub fn builder() -> builder::SmsEventHistoryRequest {
        Default::default()
    }
}
///A message that a device sent.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SmsMessage {
    ///The device that sent the message.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///The content of the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    ///When the message was sent, ISO 8601.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SmsMessage {
    const NAME: &'static str = "SmsMessage";
    const MEMBERS: &'static [&'static str] = &["deviceIds", "message", "timestamp"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_ids = None;
        let mut found_message = None;
        let mut found_timestamp = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
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
                "timestamp" => {
                    found_timestamp = Some(
                        crate::lenient::next_value("timestamp", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            message: crate::lenient::member(found_message, "message")?,
            timestamp: crate::lenient::member(found_timestamp, "timestamp")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SmsMessage {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SmsMessage {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_device_ids = None;
        let mut found_message = None;
        let mut found_timestamp = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
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
            device_ids: crate::salvage::present(found_device_ids)?,
            message: crate::salvage::present(found_message)?,
            timestamp: crate::salvage::present(found_timestamp)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SmsMessage {
    pub fn builder() -> builder::SmsMessage {
        Default::default()
    }
}
///A block of messages that devices sent.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SmsMessagesQueryResult {
    ///Whether more messages are waiting.
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    ///The messages, at most 100, not always in order.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub messages: ::std::vec::Vec<SmsMessage>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SmsMessagesQueryResult {
    const NAME: &'static str = "SmsMessagesQueryResult";
    const MEMBERS: &'static [&'static str] = &["hasMoreData", "messages"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_has_more_data = None;
        let mut found_messages = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "hasMoreData" => {
                    found_has_more_data = Some(
                        crate::lenient::next_value("hasMoreData", &mut members)?,
                    );
                }
                "messages" => {
                    found_messages = Some(
                        crate::lenient::next_value("messages", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            has_more_data: crate::lenient::member(found_has_more_data, "hasMoreData")?,
            messages: crate::lenient::member(found_messages, "messages")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SmsMessagesQueryResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SmsMessagesQueryResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SmsMessagesQueryResult {
    pub fn builder() -> builder::SmsMessagesQueryResult {
        Default::default()
    }
}
///A message and its recipients: the devices in `deviceIds` or, if `deviceIds` is omitted, the devices that match `accountName` and all given conditions (`groupName`, `servicePlan` and `customFields`).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct SmsSendRequest {
    ///Billing account of the devices. Optional in older documentation (quirk sms-account).
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Only devices whose custom fields have these values.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    #[serde(
        rename = "dataEncoding",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub data_encoding: ::std::option::Option<SmsEncoding>,
    ///Only these devices, one identifier each. If omitted, the message goes to every device that matches `accountName` and the given conditions.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Only devices in this group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Only devices on the service plan with this code.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    ///The message: at most 160 characters in the 7-bit encoding, or 140 bytes in an 8-bit encoding.
    #[serde(rename = "smsMessage")]
    pub sms_message: ::std::string::String,
    ///How long the message is kept for a device that cannot be reached, given as a period or as a date. The maximum is just below five days (quirk sms-time-to-live).
    #[serde(
        rename = "timeToLive",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub time_to_live: ::std::option::Option<::std::string::String>,
}
impl SmsSendRequest {
    pub fn builder() -> builder::SmsSendRequest {
        Default::default()
    }
}
///A message that sendSms sent and the network accepted.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SmsSendResponse {
    ///The content of the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SmsSendResponse {
    const NAME: &'static str = "SmsSendResponse";
    const MEMBERS: &'static [&'static str] = &["message"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_message = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "message" => {
                    found_message = Some(
                        crate::lenient::next_value("message", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            message: crate::lenient::member(found_message, "message")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SmsSendResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SmsSendResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_message = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "message" => {
                    found_message = crate::salvage::part("message", value, &mut extra);
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            message: crate::salvage::present(found_message)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SmsSendResponse {
    pub fn builder() -> builder::SmsSendResponse {
        Default::default()
    }
}
/// Builders of the types of this area.
pub mod builder;
