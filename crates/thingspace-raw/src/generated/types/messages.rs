// Generated from openapi/messages.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///Whether a device can be activated: it must be found and must not have a line. A SIM of another carrier and a mistyped identifier are not found (quirk availability-answer).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceAvailability {
    ///Whether the device already has a line; in that case an activation fails.
    #[serde(
        rename = "associatedWithMTN",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub associated_with_mtn: ::std::option::Option<bool>,
    ///Whether the device is in the carrier's device database.
    #[serde(
        rename = "deviceFound",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub device_found: ::std::option::Option<bool>,
    ///The identifiers in the entry of the request.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Type of the hardware. `4GODI_DATA` can be activated. `4GODI_MOD` is a module, which must be uploaded again before it can be activated.
    #[serde(
        rename = "productType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub product_type: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceAvailability {
    const NAME: &'static str = "DeviceAvailability";
    const MEMBERS: &'static [&'static str] = &[
        "associatedWithMTN",
        "deviceFound",
        "deviceIds",
        "productType",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_associated_with_mtn = None;
        let mut found_device_found = None;
        let mut found_device_ids = None;
        let mut found_product_type = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "associatedWithMTN" => {
                    found_associated_with_mtn = Some(
                        crate::lenient::next_value("associatedWithMTN", &mut members)?,
                    );
                }
                "deviceFound" => {
                    found_device_found = Some(
                        crate::lenient::next_value("deviceFound", &mut members)?,
                    );
                }
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                "productType" => {
                    found_product_type = Some(
                        crate::lenient::next_value("productType", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            associated_with_mtn: crate::lenient::member(
                found_associated_with_mtn,
                "associatedWithMTN",
            )?,
            device_found: crate::lenient::member(found_device_found, "deviceFound")?,
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            product_type: crate::lenient::member(found_product_type, "productType")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceAvailability {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceAvailability {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_associated_with_mtn = None;
        let mut found_device_found = None;
        let mut found_device_ids = None;
        let mut found_product_type = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "associatedWithMTN" => {
                    found_associated_with_mtn = crate::salvage::part(
                        "associatedWithMTN",
                        value,
                        &mut extra,
                    );
                }
                "deviceFound" => {
                    found_device_found = crate::salvage::part(
                        "deviceFound",
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
                "productType" => {
                    found_product_type = crate::salvage::part(
                        "productType",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            associated_with_mtn: crate::salvage::present(found_associated_with_mtn)?,
            device_found: crate::salvage::present(found_device_found)?,
            device_ids: crate::salvage::present(found_device_ids)?,
            product_type: crate::salvage::present(found_product_type)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceAvailability {
    pub fn builder() -> builder::DeviceAvailability {
        Default::default()
    }
}
///A message from DevicePRLInformation: the preferred roaming list of one device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DevicePrlInformationCallback {
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
    pub device_response: ::std::option::Option<DevicePrlInformationResponse>,
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
impl crate::lenient::Object for DevicePrlInformationCallback {
    const NAME: &'static str = "DevicePrlInformationCallback";
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
impl<'de> ::serde::Deserialize<'de> for DevicePrlInformationCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DevicePrlInformationCallback {
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
impl DevicePrlInformationCallback {
    pub fn builder() -> builder::DevicePrlInformationCallback {
        Default::default()
    }
}
///The result.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DevicePrlInformationResponse {
    #[serde(
        rename = "prlInformationResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub prl_information_response: ::std::option::Option<PrlInformationResponse>,
    #[serde(
        rename = "prlResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub prl_response: ::std::option::Option<PrlResponse>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DevicePrlInformationResponse {
    const NAME: &'static str = "DevicePrlInformationResponse";
    const MEMBERS: &'static [&'static str] = &["prlInformationResponse", "prlResponse"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_prl_information_response = None;
        let mut found_prl_response = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "prlInformationResponse" => {
                    found_prl_information_response = Some(
                        crate::lenient::next_value(
                            "prlInformationResponse",
                            &mut members,
                        )?,
                    );
                }
                "prlResponse" => {
                    found_prl_response = Some(
                        crate::lenient::next_value("prlResponse", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            prl_information_response: crate::lenient::member(
                found_prl_information_response,
                "prlInformationResponse",
            )?,
            prl_response: crate::lenient::member(found_prl_response, "prlResponse")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DevicePrlInformationResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DevicePrlInformationResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_prl_information_response = None;
        let mut found_prl_response = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "prlInformationResponse" => {
                    found_prl_information_response = crate::salvage::part(
                        "prlInformationResponse",
                        value,
                        &mut extra,
                    );
                }
                "prlResponse" => {
                    found_prl_response = crate::salvage::part(
                        "prlResponse",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            prl_information_response: crate::salvage::present(
                found_prl_information_response,
            )?,
            prl_response: crate::salvage::present(found_prl_response)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DevicePrlInformationResponse {
    pub fn builder() -> builder::DevicePrlInformationResponse {
        Default::default()
    }
}
///A message from DeviceService: the result of a query about devices.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceServiceCallback {
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
    pub device_response: ::std::option::Option<DeviceServiceResponse>,
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
impl crate::lenient::Object for DeviceServiceCallback {
    const NAME: &'static str = "DeviceServiceCallback";
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
impl<'de> ::serde::Deserialize<'de> for DeviceServiceCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceServiceCallback {
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
impl DeviceServiceCallback {
    pub fn builder() -> builder::DeviceServiceCallback {
        Default::default()
    }
}
///The result. Exactly one member is present, and its name shows which query the message answers. Only some names are known, so accept whichever member is present (quirk callback-device-service-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceServiceResponse {
    ///Whether devices can be activated, with one element per entry of the request (quirk availability-answer).
    #[serde(
        rename = "deviceAvailabilityResponse",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_availability_response: ::std::vec::Vec<DeviceAvailability>,
    #[serde(
        rename = "smsEventHistoryResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sms_event_history_response: ::std::option::Option<SmsEventHistoryResponse>,
    #[serde(
        rename = "unbilledUsageResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unbilled_usage_response: ::std::option::Option<UnbilledUsageResponse>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceServiceResponse {
    const NAME: &'static str = "DeviceServiceResponse";
    const MEMBERS: &'static [&'static str] = &[
        "deviceAvailabilityResponse",
        "smsEventHistoryResponse",
        "unbilledUsageResponse",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_availability_response = None;
        let mut found_sms_event_history_response = None;
        let mut found_unbilled_usage_response = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceAvailabilityResponse" => {
                    found_device_availability_response = Some(
                        crate::lenient::next_value(
                            "deviceAvailabilityResponse",
                            &mut members,
                        )?,
                    );
                }
                "smsEventHistoryResponse" => {
                    found_sms_event_history_response = Some(
                        crate::lenient::next_value(
                            "smsEventHistoryResponse",
                            &mut members,
                        )?,
                    );
                }
                "unbilledUsageResponse" => {
                    found_unbilled_usage_response = Some(
                        crate::lenient::next_value(
                            "unbilledUsageResponse",
                            &mut members,
                        )?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_availability_response: crate::lenient::member(
                found_device_availability_response,
                "deviceAvailabilityResponse",
            )?,
            sms_event_history_response: crate::lenient::member(
                found_sms_event_history_response,
                "smsEventHistoryResponse",
            )?,
            unbilled_usage_response: crate::lenient::member(
                found_unbilled_usage_response,
                "unbilledUsageResponse",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceServiceResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceServiceResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_device_availability_response = None;
        let mut found_sms_event_history_response = None;
        let mut found_unbilled_usage_response = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "deviceAvailabilityResponse" => {
                    found_device_availability_response = crate::salvage::part(
                        "deviceAvailabilityResponse",
                        value,
                        &mut extra,
                    );
                }
                "smsEventHistoryResponse" => {
                    found_sms_event_history_response = crate::salvage::part(
                        "smsEventHistoryResponse",
                        value,
                        &mut extra,
                    );
                }
                "unbilledUsageResponse" => {
                    found_unbilled_usage_response = crate::salvage::part(
                        "unbilledUsageResponse",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            device_availability_response: crate::salvage::present(
                found_device_availability_response,
            )?,
            sms_event_history_response: crate::salvage::present(
                found_sms_event_history_response,
            )?,
            unbilled_usage_response: crate::salvage::present(
                found_unbilled_usage_response,
            )?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceServiceResponse {
    pub fn builder() -> builder::DeviceServiceResponse {
        Default::default()
    }
}
///A message from DeviceSuspensionStatus: the suspension of one device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceSuspensionStatusCallback {
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
    pub device_response: ::std::option::Option<DeviceSuspensionStatusResponse>,
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
impl crate::lenient::Object for DeviceSuspensionStatusCallback {
    const NAME: &'static str = "DeviceSuspensionStatusCallback";
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
impl<'de> ::serde::Deserialize<'de> for DeviceSuspensionStatusCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceSuspensionStatusCallback {
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
impl DeviceSuspensionStatusCallback {
    pub fn builder() -> builder::DeviceSuspensionStatusCallback {
        Default::default()
    }
}
///The result.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceSuspensionStatusResponse {
    #[serde(
        rename = "suspendResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub suspend_response: ::std::option::Option<SuspendResponse>,
    #[serde(
        rename = "suspensionStatusResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub suspension_status_response: ::std::option::Option<SuspensionStatusResponse>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceSuspensionStatusResponse {
    const NAME: &'static str = "DeviceSuspensionStatusResponse";
    const MEMBERS: &'static [&'static str] = &[
        "suspendResponse",
        "suspensionStatusResponse",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_suspend_response = None;
        let mut found_suspension_status_response = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "suspendResponse" => {
                    found_suspend_response = Some(
                        crate::lenient::next_value("suspendResponse", &mut members)?,
                    );
                }
                "suspensionStatusResponse" => {
                    found_suspension_status_response = Some(
                        crate::lenient::next_value(
                            "suspensionStatusResponse",
                            &mut members,
                        )?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            suspend_response: crate::lenient::member(
                found_suspend_response,
                "suspendResponse",
            )?,
            suspension_status_response: crate::lenient::member(
                found_suspension_status_response,
                "suspensionStatusResponse",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceSuspensionStatusResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceSuspensionStatusResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_suspend_response = None;
        let mut found_suspension_status_response = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "suspendResponse" => {
                    found_suspend_response = crate::salvage::part(
                        "suspendResponse",
                        value,
                        &mut extra,
                    );
                }
                "suspensionStatusResponse" => {
                    found_suspension_status_response = crate::salvage::part(
                        "suspensionStatusResponse",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            suspend_response: crate::salvage::present(found_suspend_response)?,
            suspension_status_response: crate::salvage::present(
                found_suspension_status_response,
            )?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceSuspensionStatusResponse {
    pub fn builder() -> builder::DeviceSuspensionStatusResponse {
        Default::default()
    }
}
///The line after the change.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ExternalCarrierInformation {
    ///Name of the carrier.
    #[serde(
        rename = "carrierName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_name: ::std::option::Option<::std::string::String>,
    ///Code of the service plan.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<DeviceState>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ExternalCarrierInformation {
    const NAME: &'static str = "ExternalCarrierInformation";
    const MEMBERS: &'static [&'static str] = &["carrierName", "servicePlan", "state"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_carrier_name = None;
        let mut found_service_plan = None;
        let mut found_state = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "carrierName" => {
                    found_carrier_name = Some(
                        crate::lenient::next_value("carrierName", &mut members)?,
                    );
                }
                "servicePlan" => {
                    found_service_plan = Some(
                        crate::lenient::next_value("servicePlan", &mut members)?,
                    );
                }
                "state" => {
                    found_state = Some(
                        crate::lenient::next_value("state", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            carrier_name: crate::lenient::member(found_carrier_name, "carrierName")?,
            service_plan: crate::lenient::member(found_service_plan, "servicePlan")?,
            state: crate::lenient::member(found_state, "state")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ExternalCarrierInformation {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ExternalCarrierInformation {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_carrier_name = None;
        let mut found_service_plan = None;
        let mut found_state = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "carrierName" => {
                    found_carrier_name = crate::salvage::part(
                        "carrierName",
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
                "state" => found_state = crate::salvage::part("state", value, &mut extra),
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            carrier_name: crate::salvage::present(found_carrier_name)?,
            service_plan: crate::salvage::present(found_service_plan)?,
            state: crate::salvage::present(found_state)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ExternalCarrierInformation {
    pub fn builder() -> builder::ExternalCarrierInformation {
        Default::default()
    }
}
///The kind of change. The case of the first letter varies and is ignored.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum ExternalChange {
    /// `Activate`
    Activate,
    /// `Suspend`
    Suspend,
    /// `Restore`
    Restore,
    /// `Deactivate`
    Deactivate,
    /// `ChangeEsn`
    ChangeEsn,
    /// `changeDevice3gTo4g`
    ChangeDevice3gTo4g,
    /// `changeDevice4gTo3g`
    ChangeDevice4gTo3g,
    /// `changeIMEI`
    ChangeImei,
    /// `changeICCID`
    ChangeIccid,
    /// `changeiMEIiCCID`
    ChangeiMeIiCcid,
    /// `Device Detection`
    DeviceDetection,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl ExternalChange {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "Activate",
        "Suspend",
        "Restore",
        "Deactivate",
        "ChangeEsn",
        "changeDevice3gTo4g",
        "changeDevice4gTo3g",
        "changeIMEI",
        "changeICCID",
        "changeiMEIiCCID",
        "Device Detection",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Activate => "Activate",
            Self::Suspend => "Suspend",
            Self::Restore => "Restore",
            Self::Deactivate => "Deactivate",
            Self::ChangeEsn => "ChangeEsn",
            Self::ChangeDevice3gTo4g => "changeDevice3gTo4g",
            Self::ChangeDevice4gTo3g => "changeDevice4gTo3g",
            Self::ChangeImei => "changeIMEI",
            Self::ChangeIccid => "changeICCID",
            Self::ChangeiMeIiCcid => "changeiMEIiCCID",
            Self::DeviceDetection => "Device Detection",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for ExternalChange {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "activate" => Self::Activate,
            "suspend" => Self::Suspend,
            "restore" => Self::Restore,
            "deactivate" => Self::Deactivate,
            "changeesn" => Self::ChangeEsn,
            "changedevice3gto4g" => Self::ChangeDevice3gTo4g,
            "changedevice4gto3g" => Self::ChangeDevice4gTo3g,
            "changeimei" => Self::ChangeImei,
            "changeiccid" => Self::ChangeIccid,
            "changeimeiiccid" => Self::ChangeiMeIiCcid,
            "devicedetection" => Self::DeviceDetection,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for ExternalChange {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for ExternalChange {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for ExternalChange {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for ExternalChange {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ExternalChange {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for ExternalChange {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The device after the change.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ExternalDeviceInfo {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "carrierInformation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_information: ::std::option::Option<ExternalCarrierInformation>,
    ///Group of the device.
    #[serde(
        rename = "deviceGroupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub device_group_name: ::std::option::Option<::std::string::String>,
    ///Identifiers of the device.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ExternalDeviceInfo {
    const NAME: &'static str = "ExternalDeviceInfo";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "carrierInformation",
        "deviceGroupName",
        "deviceIds",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_carrier_information = None;
        let mut found_device_group_name = None;
        let mut found_device_ids = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "carrierInformation" => {
                    found_carrier_information = Some(
                        crate::lenient::next_value("carrierInformation", &mut members)?,
                    );
                }
                "deviceGroupName" => {
                    found_device_group_name = Some(
                        crate::lenient::next_value("deviceGroupName", &mut members)?,
                    );
                }
                "deviceIds" => {
                    found_device_ids = Some(
                        crate::lenient::next_value("deviceIds", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            carrier_information: crate::lenient::member(
                found_carrier_information,
                "carrierInformation",
            )?,
            device_group_name: crate::lenient::member(
                found_device_group_name,
                "deviceGroupName",
            )?,
            device_ids: crate::lenient::member(found_device_ids, "deviceIds")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ExternalDeviceInfo {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ExternalDeviceInfo {
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
        let mut found_carrier_information = None;
        let mut found_device_group_name = None;
        let mut found_device_ids = None;
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
                "carrierInformation" => {
                    found_carrier_information = crate::salvage::part(
                        "carrierInformation",
                        value,
                        &mut extra,
                    );
                }
                "deviceGroupName" => {
                    found_device_group_name = crate::salvage::part(
                        "deviceGroupName",
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
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            account_name: crate::salvage::present(found_account_name)?,
            carrier_information: crate::salvage::present(found_carrier_information)?,
            device_group_name: crate::salvage::present(found_device_group_name)?,
            device_ids: crate::salvage::present(found_device_ids)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ExternalDeviceInfo {
    pub fn builder() -> builder::ExternalDeviceInfo {
        Default::default()
    }
}
///The change of a device, and the device after the change. The names of the members are derived from SOAP (quirk callback-derived-names).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ExternalProvisioningChange {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub change: ::std::option::Option<ExternalChange>,
    #[serde(
        rename = "deviceInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub device_info: ::std::option::Option<ExternalDeviceInfo>,
    ///Where the change was made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ExternalProvisioningChange {
    const NAME: &'static str = "ExternalProvisioningChange";
    const MEMBERS: &'static [&'static str] = &["change", "deviceInfo", "source"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_change = None;
        let mut found_device_info = None;
        let mut found_source = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "change" => {
                    found_change = Some(
                        crate::lenient::next_value("change", &mut members)?,
                    );
                }
                "deviceInfo" => {
                    found_device_info = Some(
                        crate::lenient::next_value("deviceInfo", &mut members)?,
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
            change: crate::lenient::member(found_change, "change")?,
            device_info: crate::lenient::member(found_device_info, "deviceInfo")?,
            source: crate::lenient::member(found_source, "source")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ExternalProvisioningChange {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ExternalProvisioningChange {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_change = None;
        let mut found_device_info = None;
        let mut found_source = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "change" => {
                    found_change = crate::salvage::part("change", value, &mut extra);
                }
                "deviceInfo" => {
                    found_device_info = crate::salvage::part(
                        "deviceInfo",
                        value,
                        &mut extra,
                    );
                }
                "source" => {
                    found_source = crate::salvage::part("source", value, &mut extra);
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            change: crate::salvage::present(found_change)?,
            device_info: crate::salvage::present(found_device_info)?,
            source: crate::salvage::present(found_source)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ExternalProvisioningChange {
    pub fn builder() -> builder::ExternalProvisioningChange {
        Default::default()
    }
}
///A message from ExternalProvisioningChanges: a change that was made outside the API.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ExternalProvisioningChangesCallback {
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
    pub device_response: ::std::option::Option<ExternalProvisioningChangesResponse>,
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
impl crate::lenient::Object for ExternalProvisioningChangesCallback {
    const NAME: &'static str = "ExternalProvisioningChangesCallback";
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
impl<'de> ::serde::Deserialize<'de> for ExternalProvisioningChangesCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ExternalProvisioningChangesCallback {
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
impl ExternalProvisioningChangesCallback {
    pub fn builder() -> builder::ExternalProvisioningChangesCallback {
        Default::default()
    }
}
///The result: the change of the device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ExternalProvisioningChangesResponse {
    #[serde(
        rename = "externalProvisioningChange",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_provisioning_change: ::std::option::Option<ExternalProvisioningChange>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ExternalProvisioningChangesResponse {
    const NAME: &'static str = "ExternalProvisioningChangesResponse";
    const MEMBERS: &'static [&'static str] = &["externalProvisioningChange"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_external_provisioning_change = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "externalProvisioningChange" => {
                    found_external_provisioning_change = Some(
                        crate::lenient::next_value(
                            "externalProvisioningChange",
                            &mut members,
                        )?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            external_provisioning_change: crate::lenient::member(
                found_external_provisioning_change,
                "externalProvisioningChange",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ExternalProvisioningChangesResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ExternalProvisioningChangesResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_external_provisioning_change = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "externalProvisioningChange" => {
                    found_external_provisioning_change = crate::salvage::part(
                        "externalProvisioningChange",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            external_provisioning_change: crate::salvage::present(
                found_external_provisioning_change,
            )?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ExternalProvisioningChangesResponse {
    pub fn builder() -> builder::ExternalProvisioningChangesResponse {
        Default::default()
    }
}
///A message whose content no source shows. The members are taken from messages of other services.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct GeneralCallback {
    ///Number of this delivery of the message, starting at 1.
    #[serde(
        rename = "callbackCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_count: ::std::option::Option<i32>,
    ///A human-readable comment (quirk callback-comment-summary).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
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
    ///An SMS message that the device sent, if the service reports one (quirk sms-device-text).
    #[serde(
        rename = "smsMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sms_message: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<CallbackStatus>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<CallbackSummary>,
    ///The user name of the registration. Empty or absent if no user name was registered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for GeneralCallback {
    const NAME: &'static str = "GeneralCallback";
    const MEMBERS: &'static [&'static str] = &[
        "callbackCount",
        "comment",
        "deviceIds",
        "deviceResponse",
        "faultResponse",
        "maxCallbackThreshold",
        "password",
        "requestId",
        "smsMessage",
        "status",
        "summary",
        "username",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_callback_count = None;
        let mut found_comment = None;
        let mut found_device_ids = None;
        let mut found_device_response = None;
        let mut found_fault_response = None;
        let mut found_max_callback_threshold = None;
        let mut found_password = None;
        let mut found_request_id = None;
        let mut found_sms_message = None;
        let mut found_status = None;
        let mut found_summary = None;
        let mut found_username = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "callbackCount" => {
                    found_callback_count = Some(
                        crate::lenient::next_value("callbackCount", &mut members)?,
                    );
                }
                "comment" => {
                    found_comment = Some(
                        crate::lenient::next_value("comment", &mut members)?,
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
                "summary" => {
                    found_summary = Some(
                        crate::lenient::next_value("summary", &mut members)?,
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
            comment: crate::lenient::member(found_comment, "comment")?,
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
            summary: crate::lenient::member(found_summary, "summary")?,
            username: crate::lenient::member(found_username, "username")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for GeneralCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for GeneralCallback {
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
        let mut found_comment = None;
        let mut found_device_ids = None;
        let mut found_device_response = None;
        let mut found_fault_response = None;
        let mut found_max_callback_threshold = None;
        let mut found_password = None;
        let mut found_request_id = None;
        let mut found_sms_message = None;
        let mut found_status = None;
        let mut found_summary = None;
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
                "comment" => {
                    found_comment = crate::salvage::part("comment", value, &mut extra);
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
                "summary" => {
                    found_summary = crate::salvage::part("summary", value, &mut extra);
                }
                "username" => {
                    found_username = crate::salvage::part("username", value, &mut extra);
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            callback_count: crate::salvage::present(found_callback_count)?,
            comment: crate::salvage::present(found_comment)?,
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
            summary: crate::salvage::present(found_summary)?,
            username: crate::salvage::present(found_username)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl GeneralCallback {
    pub fn builder() -> builder::GeneralCallback {
        Default::default()
    }
}
///What happened, in an undocumented shape; all members are preserved.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[serde(transparent)]
pub struct GeneralDeviceResponse(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);
impl<'de> ::serde::Deserialize<'de> for GeneralDeviceResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
}
impl crate::lenient::Lenient for GeneralDeviceResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
    fn salvage(
        value: &::serde_json::Value,
        whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        crate::lenient::Lenient::salvage(value, whole).map(Self)
    }
}
impl ::std::fmt::Debug for GeneralDeviceResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
impl ::std::ops::Deref for GeneralDeviceResponse {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<GeneralDeviceResponse>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: GeneralDeviceResponse) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for GeneralDeviceResponse {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
///The preferred roaming list of a 2G or 3G device, in the observed shape (quirk callback-prl-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PrlInformationResponse {
    #[serde(
        rename = "faultResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub fault_response: ::std::option::Option<FaultResponse>,
    ///Version number of the list; may be empty.
    #[serde(
        rename = "prlVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub prl_version: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for PrlInformationResponse {
    const NAME: &'static str = "PrlInformationResponse";
    const MEMBERS: &'static [&'static str] = &["faultResponse", "prlVersion"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_fault_response = None;
        let mut found_prl_version = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "faultResponse" => {
                    found_fault_response = Some(
                        crate::lenient::next_value("faultResponse", &mut members)?,
                    );
                }
                "prlVersion" => {
                    found_prl_version = Some(
                        crate::lenient::next_value("prlVersion", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            fault_response: crate::lenient::member(
                found_fault_response,
                "faultResponse",
            )?,
            prl_version: crate::lenient::member(found_prl_version, "prlVersion")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for PrlInformationResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for PrlInformationResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_fault_response = None;
        let mut found_prl_version = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "faultResponse" => {
                    found_fault_response = crate::salvage::part(
                        "faultResponse",
                        value,
                        &mut extra,
                    );
                }
                "prlVersion" => {
                    found_prl_version = crate::salvage::part(
                        "prlVersion",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            fault_response: crate::salvage::present(found_fault_response)?,
            prl_version: crate::salvage::present(found_prl_version)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl PrlInformationResponse {
    pub fn builder() -> builder::PrlInformationResponse {
        Default::default()
    }
}
///The preferred roaming list of a 2G or 3G device, with names derived from SOAP. This shape is accepted too, although only `prlInformationResponse` was observed (quirk callback-prl-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PrlResponse {
    ///Version number of the list; may be empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prl: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for PrlResponse {
    const NAME: &'static str = "PrlResponse";
    const MEMBERS: &'static [&'static str] = &["prl"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_prl = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "prl" => {
                    found_prl = Some(crate::lenient::next_value("prl", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            prl: crate::lenient::member(found_prl, "prl")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for PrlResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for PrlResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_prl = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "prl" => found_prl = crate::salvage::part("prl", value, &mut extra),
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            prl: crate::salvage::present(found_prl)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl PrlResponse {
    pub fn builder() -> builder::PrlResponse {
        Default::default()
    }
}
///A change of a promotion. The names of the members are derived from SOAP (quirk callback-derived-names).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PromoChange {
    ///What happened to the promotion.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub change: ::std::option::Option<::std::string::String>,
    ///When the promotion changed, ISO 8601.
    #[serde(
        rename = "changeDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub change_date: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for PromoChange {
    const NAME: &'static str = "PromoChange";
    const MEMBERS: &'static [&'static str] = &["change", "changeDate"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_change = None;
        let mut found_change_date = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "change" => {
                    found_change = Some(
                        crate::lenient::next_value("change", &mut members)?,
                    );
                }
                "changeDate" => {
                    found_change_date = Some(
                        crate::lenient::next_value("changeDate", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            change: crate::lenient::member(found_change, "change")?,
            change_date: crate::lenient::member(found_change_date, "changeDate")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for PromoChange {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for PromoChange {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_change = None;
        let mut found_change_date = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "change" => {
                    found_change = crate::salvage::part("change", value, &mut extra);
                }
                "changeDate" => {
                    found_change_date = crate::salvage::part(
                        "changeDate",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            change: crate::salvage::present(found_change)?,
            change_date: crate::salvage::present(found_change_date)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl PromoChange {
    pub fn builder() -> builder::PromoChange {
        Default::default()
    }
}
///A message from PromoChanges: a promotion that was removed.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PromoChangesCallback {
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
    pub device_response: ::std::option::Option<PromoChangesResponse>,
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
impl crate::lenient::Object for PromoChangesCallback {
    const NAME: &'static str = "PromoChangesCallback";
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
impl<'de> ::serde::Deserialize<'de> for PromoChangesCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for PromoChangesCallback {
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
impl PromoChangesCallback {
    pub fn builder() -> builder::PromoChangesCallback {
        Default::default()
    }
}
///The result: the change of the promotion.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PromoChangesResponse {
    #[serde(
        rename = "promoChange",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub promo_change: ::std::option::Option<PromoChange>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for PromoChangesResponse {
    const NAME: &'static str = "PromoChangesResponse";
    const MEMBERS: &'static [&'static str] = &["promoChange"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_promo_change = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "promoChange" => {
                    found_promo_change = Some(
                        crate::lenient::next_value("promoChange", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            promo_change: crate::lenient::member(found_promo_change, "promoChange")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for PromoChangesResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for PromoChangesResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_promo_change = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "promoChange" => {
                    found_promo_change = crate::salvage::part(
                        "promoChange",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            promo_change: crate::salvage::present(found_promo_change)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl PromoChangesResponse {
    pub fn builder() -> builder::PromoChangesResponse {
        Default::default()
    }
}
///The end of a suspension. The names of the members are derived from SOAP (quirk callback-derived-names).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ResumeTracking {
    ///When the device resumes automatically, ISO 8601.
    #[serde(
        rename = "autoResumeDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auto_resume_date: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ResumeTracking {
    const NAME: &'static str = "ResumeTracking";
    const MEMBERS: &'static [&'static str] = &["autoResumeDate"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_auto_resume_date = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "autoResumeDate" => {
                    found_auto_resume_date = Some(
                        crate::lenient::next_value("autoResumeDate", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            auto_resume_date: crate::lenient::member(
                found_auto_resume_date,
                "autoResumeDate",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ResumeTracking {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ResumeTracking {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_auto_resume_date = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "autoResumeDate" => {
                    found_auto_resume_date = crate::salvage::part(
                        "autoResumeDate",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            auto_resume_date: crate::salvage::present(found_auto_resume_date)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ResumeTracking {
    pub fn builder() -> builder::ResumeTracking {
        Default::default()
    }
}
///A message from ResumeTrackingNotification: a device that resumes in seven days.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ResumeTrackingNotificationCallback {
    ///Number of this delivery of the message, starting at 1.
    #[serde(
        rename = "callbackCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_count: ::std::option::Option<i32>,
    ///The date on which the device resumes, as human-readable text, with the month first and a 12-hour clock.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
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
    pub device_response: ::std::option::Option<ResumeTrackingResponse>,
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
impl crate::lenient::Object for ResumeTrackingNotificationCallback {
    const NAME: &'static str = "ResumeTrackingNotificationCallback";
    const MEMBERS: &'static [&'static str] = &[
        "callbackCount",
        "comment",
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
        let mut found_comment = None;
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
                "comment" => {
                    found_comment = Some(
                        crate::lenient::next_value("comment", &mut members)?,
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
            comment: crate::lenient::member(found_comment, "comment")?,
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
impl<'de> ::serde::Deserialize<'de> for ResumeTrackingNotificationCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ResumeTrackingNotificationCallback {
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
        let mut found_comment = None;
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
                "comment" => {
                    found_comment = crate::salvage::part("comment", value, &mut extra);
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
            comment: crate::salvage::present(found_comment)?,
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
impl ResumeTrackingNotificationCallback {
    pub fn builder() -> builder::ResumeTrackingNotificationCallback {
        Default::default()
    }
}
///When the device resumes.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ResumeTrackingResponse {
    #[serde(
        rename = "resumeTracking",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resume_tracking: ::std::option::Option<ResumeTracking>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ResumeTrackingResponse {
    const NAME: &'static str = "ResumeTrackingResponse";
    const MEMBERS: &'static [&'static str] = &["resumeTracking"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_resume_tracking = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "resumeTracking" => {
                    found_resume_tracking = Some(
                        crate::lenient::next_value("resumeTracking", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            resume_tracking: crate::lenient::member(
                found_resume_tracking,
                "resumeTracking",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ResumeTrackingResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ResumeTrackingResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_resume_tracking = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "resumeTracking" => {
                    found_resume_tracking = crate::salvage::part(
                        "resumeTracking",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            resume_tracking: crate::salvage::present(found_resume_tracking)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ResumeTrackingResponse {
    pub fn builder() -> builder::ResumeTrackingResponse {
        Default::default()
    }
}
///An SMS message that a device sent or received.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SmsEvent {
    ///The recipient: a short code or a phone number.
    #[serde(rename = "sentTo", skip_serializing_if = "::std::option::Option::is_none")]
    pub sent_to: ::std::option::Option<::std::string::String>,
    #[serde(rename = "smsType", skip_serializing_if = "::std::option::Option::is_none")]
    pub sms_type: ::std::option::Option<SmsType>,
    ///When the message was sent or received, ISO 8601.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SmsEvent {
    const NAME: &'static str = "SmsEvent";
    const MEMBERS: &'static [&'static str] = &["sentTo", "smsType", "timestamp"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_sent_to = None;
        let mut found_sms_type = None;
        let mut found_timestamp = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "sentTo" => {
                    found_sent_to = Some(
                        crate::lenient::next_value("sentTo", &mut members)?,
                    );
                }
                "smsType" => {
                    found_sms_type = Some(
                        crate::lenient::next_value("smsType", &mut members)?,
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
            sent_to: crate::lenient::member(found_sent_to, "sentTo")?,
            sms_type: crate::lenient::member(found_sms_type, "smsType")?,
            timestamp: crate::lenient::member(found_timestamp, "timestamp")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SmsEvent {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SmsEvent {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_sent_to = None;
        let mut found_sms_type = None;
        let mut found_timestamp = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "sentTo" => {
                    found_sent_to = crate::salvage::part("sentTo", value, &mut extra);
                }
                "smsType" => {
                    found_sms_type = crate::salvage::part("smsType", value, &mut extra);
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
            sent_to: crate::salvage::present(found_sent_to)?,
            sms_type: crate::salvage::present(found_sms_type)?,
            timestamp: crate::salvage::present(found_timestamp)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SmsEvent {
    pub fn builder() -> builder::SmsEvent {
        Default::default()
    }
}
///The SMS events of a device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SmsEventHistoryResponse {
    ///Whether there are more events than reported.
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    ///The events, at most 500.
    #[serde(
        rename = "smsEvents",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub sms_events: ::std::vec::Vec<SmsEvent>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SmsEventHistoryResponse {
    const NAME: &'static str = "SmsEventHistoryResponse";
    const MEMBERS: &'static [&'static str] = &["hasMoreData", "smsEvents"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_has_more_data = None;
        let mut found_sms_events = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "hasMoreData" => {
                    found_has_more_data = Some(
                        crate::lenient::next_value("hasMoreData", &mut members)?,
                    );
                }
                "smsEvents" => {
                    found_sms_events = Some(
                        crate::lenient::next_value("smsEvents", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            has_more_data: crate::lenient::member(found_has_more_data, "hasMoreData")?,
            sms_events: crate::lenient::member(found_sms_events, "smsEvents")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SmsEventHistoryResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SmsEventHistoryResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_has_more_data = None;
        let mut found_sms_events = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "hasMoreData" => {
                    found_has_more_data = crate::salvage::part(
                        "hasMoreData",
                        value,
                        &mut extra,
                    );
                }
                "smsEvents" => {
                    found_sms_events = crate::salvage::part(
                        "smsEvents",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            has_more_data: crate::salvage::present(found_has_more_data)?,
            sms_events: crate::salvage::present(found_sms_events)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SmsEventHistoryResponse {
    pub fn builder() -> builder::SmsEventHistoryResponse {
        Default::default()
    }
}
///The direction of an SMS message. `MoSms`: the device sent it. `MtSms`: the device received it.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum SmsType {
    /// `MoSms`
    MoSms,
    /// `MtSms`
    MtSms,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl SmsType {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["MoSms", "MtSms"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MoSms => "MoSms",
            Self::MtSms => "MtSms",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for SmsType {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "mosms" => Self::MoSms,
            "mtsms" => Self::MtSms,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for SmsType {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for SmsType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for SmsType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for SmsType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for SmsType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for SmsType {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///A message from StateService: the outcome of goToState for one device.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct StateCallback {
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
impl crate::lenient::Object for StateCallback {
    const NAME: &'static str = "StateCallback";
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
impl<'de> ::serde::Deserialize<'de> for StateCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for StateCallback {
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
impl StateCallback {
    pub fn builder() -> builder::StateCallback {
        Default::default()
    }
}
///How long a device has been suspended, and when it resumes automatically. The facts are documented, but the names of the members are derived from SOAP (quirk callback-derived-names). A user's program reads `suspendResponse` instead. It is not known whether DeviceSuspensionStatus sends `suspendResponse`, so accept both `suspensionStatusResponse` and `suspendResponse` (quirk callback-suspension-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SuspensionStatusResponse {
    ///When the device resumes automatically, ISO 8601.
    #[serde(
        rename = "autoResumeDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auto_resume_date: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "currentState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub current_state: ::std::option::Option<DeviceState>,
    ///Number of days until the suspension ends.
    #[serde(
        rename = "daysRemaining",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub days_remaining: ::std::option::Option<i32>,
    ///Number of days suspended in the last twelve months.
    #[serde(
        rename = "daysSuspendedLast12Months",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub days_suspended_last12_months: ::std::option::Option<i32>,
    ///Maximum number of consecutive days for this kind of suspension.
    #[serde(
        rename = "reasonCodeDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reason_code_days: ::std::option::Option<i32>,
    ///When the suspension started, ISO 8601.
    #[serde(
        rename = "suspendDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub suspend_date: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SuspensionStatusResponse {
    const NAME: &'static str = "SuspensionStatusResponse";
    const MEMBERS: &'static [&'static str] = &[
        "autoResumeDate",
        "currentState",
        "daysRemaining",
        "daysSuspendedLast12Months",
        "reasonCodeDays",
        "suspendDate",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_auto_resume_date = None;
        let mut found_current_state = None;
        let mut found_days_remaining = None;
        let mut found_days_suspended_last12_months = None;
        let mut found_reason_code_days = None;
        let mut found_suspend_date = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "autoResumeDate" => {
                    found_auto_resume_date = Some(
                        crate::lenient::next_value("autoResumeDate", &mut members)?,
                    );
                }
                "currentState" => {
                    found_current_state = Some(
                        crate::lenient::next_value("currentState", &mut members)?,
                    );
                }
                "daysRemaining" => {
                    found_days_remaining = Some(
                        crate::lenient::next_value("daysRemaining", &mut members)?,
                    );
                }
                "daysSuspendedLast12Months" => {
                    found_days_suspended_last12_months = Some(
                        crate::lenient::next_value(
                            "daysSuspendedLast12Months",
                            &mut members,
                        )?,
                    );
                }
                "reasonCodeDays" => {
                    found_reason_code_days = Some(
                        crate::lenient::next_value("reasonCodeDays", &mut members)?,
                    );
                }
                "suspendDate" => {
                    found_suspend_date = Some(
                        crate::lenient::next_value("suspendDate", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            auto_resume_date: crate::lenient::member(
                found_auto_resume_date,
                "autoResumeDate",
            )?,
            current_state: crate::lenient::member(found_current_state, "currentState")?,
            days_remaining: crate::lenient::member(
                found_days_remaining,
                "daysRemaining",
            )?,
            days_suspended_last12_months: crate::lenient::member(
                found_days_suspended_last12_months,
                "daysSuspendedLast12Months",
            )?,
            reason_code_days: crate::lenient::member(
                found_reason_code_days,
                "reasonCodeDays",
            )?,
            suspend_date: crate::lenient::member(found_suspend_date, "suspendDate")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SuspensionStatusResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SuspensionStatusResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn salvage(
        value: &::serde_json::Value,
        _whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        let mut found_auto_resume_date = None;
        let mut found_current_state = None;
        let mut found_days_remaining = None;
        let mut found_days_suspended_last12_months = None;
        let mut found_reason_code_days = None;
        let mut found_suspend_date = None;
        let mut extra = crate::Extra::default();
        for (name, value) in crate::salvage::members(value)? {
            match name.as_str() {
                "autoResumeDate" => {
                    found_auto_resume_date = crate::salvage::part(
                        "autoResumeDate",
                        value,
                        &mut extra,
                    );
                }
                "currentState" => {
                    found_current_state = crate::salvage::part(
                        "currentState",
                        value,
                        &mut extra,
                    );
                }
                "daysRemaining" => {
                    found_days_remaining = crate::salvage::part(
                        "daysRemaining",
                        value,
                        &mut extra,
                    );
                }
                "daysSuspendedLast12Months" => {
                    found_days_suspended_last12_months = crate::salvage::part(
                        "daysSuspendedLast12Months",
                        value,
                        &mut extra,
                    );
                }
                "reasonCodeDays" => {
                    found_reason_code_days = crate::salvage::part(
                        "reasonCodeDays",
                        value,
                        &mut extra,
                    );
                }
                "suspendDate" => {
                    found_suspend_date = crate::salvage::part(
                        "suspendDate",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            auto_resume_date: crate::salvage::present(found_auto_resume_date)?,
            current_state: crate::salvage::present(found_current_state)?,
            days_remaining: crate::salvage::present(found_days_remaining)?,
            days_suspended_last12_months: crate::salvage::present(
                found_days_suspended_last12_months,
            )?,
            reason_code_days: crate::salvage::present(found_reason_code_days)?,
            suspend_date: crate::salvage::present(found_suspend_date)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SuspensionStatusResponse {
    pub fn builder() -> builder::SuspensionStatusResponse {
        Default::default()
    }
}
///Usage that has not been billed, possibly split into several messages. The counts state how many devices this message contains, how many were sent so far, and how many remain.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct UnbilledUsageResponse {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Number of devices in this message.
    #[serde(
        rename = "currentDevices",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub current_devices: ::std::option::Option<i32>,
    ///The days that the usage covers.
    #[serde(
        rename = "dateRange",
        default,
        skip_serializing_if = "::serde_json::Map::is_empty"
    )]
    pub date_range: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ///The usage of each device.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///Number of devices that remain to be sent.
    #[serde(
        rename = "remainingDevices",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remaining_devices: ::std::option::Option<i32>,
    ///Number of devices sent so far.
    #[serde(
        rename = "sentDevices",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sent_devices: ::std::option::Option<i32>,
    ///The time zone of the days.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timezone: ::std::option::Option<::std::string::String>,
    ///Number of devices in the whole result.
    #[serde(
        rename = "totalDevices",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_devices: ::std::option::Option<i32>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for UnbilledUsageResponse {
    const NAME: &'static str = "UnbilledUsageResponse";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "currentDevices",
        "dateRange",
        "devices",
        "remainingDevices",
        "sentDevices",
        "timezone",
        "totalDevices",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_current_devices = None;
        let mut found_date_range = None;
        let mut found_devices = None;
        let mut found_remaining_devices = None;
        let mut found_sent_devices = None;
        let mut found_timezone = None;
        let mut found_total_devices = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "currentDevices" => {
                    found_current_devices = Some(
                        crate::lenient::next_value("currentDevices", &mut members)?,
                    );
                }
                "dateRange" => {
                    found_date_range = Some(
                        crate::lenient::next_value("dateRange", &mut members)?,
                    );
                }
                "devices" => {
                    found_devices = Some(
                        crate::lenient::next_value("devices", &mut members)?,
                    );
                }
                "remainingDevices" => {
                    found_remaining_devices = Some(
                        crate::lenient::next_value("remainingDevices", &mut members)?,
                    );
                }
                "sentDevices" => {
                    found_sent_devices = Some(
                        crate::lenient::next_value("sentDevices", &mut members)?,
                    );
                }
                "timezone" => {
                    found_timezone = Some(
                        crate::lenient::next_value("timezone", &mut members)?,
                    );
                }
                "totalDevices" => {
                    found_total_devices = Some(
                        crate::lenient::next_value("totalDevices", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            current_devices: crate::lenient::member(
                found_current_devices,
                "currentDevices",
            )?,
            date_range: crate::lenient::member(found_date_range, "dateRange")?,
            devices: crate::lenient::member(found_devices, "devices")?,
            remaining_devices: crate::lenient::member(
                found_remaining_devices,
                "remainingDevices",
            )?,
            sent_devices: crate::lenient::member(found_sent_devices, "sentDevices")?,
            timezone: crate::lenient::member(found_timezone, "timezone")?,
            total_devices: crate::lenient::member(found_total_devices, "totalDevices")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for UnbilledUsageResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for UnbilledUsageResponse {
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
        let mut found_current_devices = None;
        let mut found_date_range = None;
        let mut found_devices = None;
        let mut found_remaining_devices = None;
        let mut found_sent_devices = None;
        let mut found_timezone = None;
        let mut found_total_devices = None;
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
                "currentDevices" => {
                    found_current_devices = crate::salvage::part(
                        "currentDevices",
                        value,
                        &mut extra,
                    );
                }
                "dateRange" => {
                    found_date_range = crate::salvage::part(
                        "dateRange",
                        value,
                        &mut extra,
                    );
                }
                "devices" => {
                    found_devices = crate::salvage::part("devices", value, &mut extra);
                }
                "remainingDevices" => {
                    found_remaining_devices = crate::salvage::part(
                        "remainingDevices",
                        value,
                        &mut extra,
                    );
                }
                "sentDevices" => {
                    found_sent_devices = crate::salvage::part(
                        "sentDevices",
                        value,
                        &mut extra,
                    );
                }
                "timezone" => {
                    found_timezone = crate::salvage::part("timezone", value, &mut extra);
                }
                "totalDevices" => {
                    found_total_devices = crate::salvage::part(
                        "totalDevices",
                        value,
                        &mut extra,
                    );
                }
                _ => extra.insert(name, value.clone()),
            }
        }
        Some(Self {
            account_name: crate::salvage::present(found_account_name)?,
            current_devices: crate::salvage::present(found_current_devices)?,
            date_range: crate::salvage::present(found_date_range)?,
            devices: crate::salvage::present(found_devices)?,
            remaining_devices: crate::salvage::present(found_remaining_devices)?,
            sent_devices: crate::salvage::present(found_sent_devices)?,
            timezone: crate::salvage::present(found_timezone)?,
            total_devices: crate::salvage::present(found_total_devices)?,
            extra,
        })
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl UnbilledUsageResponse {
    pub fn builder() -> builder::UnbilledUsageResponse {
        Default::default()
    }
}
/// Builders of the types of this area.
pub mod builder;
