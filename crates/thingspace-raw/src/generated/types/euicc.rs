// Generated from openapi/euicc.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///The eUICC devices to activate and enable.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct ActivateDeviceProfileRequest {
    ///Billing account for the devices.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///The devices, each named by its EID and IMEI, at most 100.
    pub devices: ::std::vec::Vec<DeviceList>,
    ///ZIP code, five digits. It determines the area of the phone numbers.
    #[serde(
        rename = "mdnZipCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub mdn_zip_code: ::std::option::Option<::std::string::String>,
    ///Code of the service plan for the devices.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
}
impl ActivateDeviceProfileRequest {
    pub fn builder() -> builder::ActivateDeviceProfileRequest {
        Default::default()
    }
}
///The eUICC devices to deactivate.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DeactivateDeviceProfileRequest {
    ///Billing account of the devices.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Carrier that serves the devices.
    #[serde(
        rename = "carrierName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_name: ::std::option::Option<::std::string::String>,
    ///Whether to check the fallback profile first. What a failed check changes is not documented (quirk euicc-check-fallback).
    #[serde(
        rename = "checkFallbackProfile",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub check_fallback_profile: ::std::option::Option<bool>,
    ///The devices, each named by its EID and the ICCID of the profile, at most 10000 (quirk euicc-device-count). In one SDK model, the identifiers of a device are in `ids` instead of `deviceIds` (quirk euicc-deactivate-ids). The SDK does not require `devices`; the effect of omitting `devices` is not documented.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<DeviceList>,
    ///Whether to use one of the account's waivers, so that no early termination fee is billed. One page spells the member etfwaiver (quirk euicc-etf-spelling).
    #[serde(
        rename = "etfWaiver",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub etf_waiver: ::std::option::Option<bool>,
    #[serde(rename = "reasonCode")]
    pub reason_code: ReasonCode,
    ///Code of the service plan of the profile. Only for global profiles.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
}
impl DeactivateDeviceProfileRequest {
    pub fn builder() -> builder::DeactivateDeviceProfileRequest {
        Default::default()
    }
}
///The outcome of a profile request for a device, sent by DeviceProfileService. It has `faultResponse` if the request failed.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceProfileCallback {
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
    pub device_response: ::std::option::Option<DeviceProfileDeviceResponse>,
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
    ///The request that this message belongs to.
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
impl crate::lenient::Object for DeviceProfileCallback {
    const NAME: &'static str = "DeviceProfileCallback";
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
impl<'de> ::serde::Deserialize<'de> for DeviceProfileCallback {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceProfileCallback {
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
impl DeviceProfileCallback {
    pub fn builder() -> builder::DeviceProfileCallback {
        Default::default()
    }
}
///What was done. No source shows the members of this object; clients preserve any that they receive (quirk euicc-callback-content). The `status` next to this object reports success or failure.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[serde(transparent)]
pub struct DeviceProfileDeviceResponse(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);
impl<'de> ::serde::Deserialize<'de> for DeviceProfileDeviceResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
}
impl crate::lenient::Lenient for DeviceProfileDeviceResponse {
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
impl ::std::fmt::Debug for DeviceProfileDeviceResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
impl ::std::ops::Deref for DeviceProfileDeviceResponse {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<DeviceProfileDeviceResponse>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: DeviceProfileDeviceResponse) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for DeviceProfileDeviceResponse {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
///The devices whose profile is to be downloaded, or whose service plan is to be changed, in global orchestration.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DeviceProfileRequest {
    ///Billing account of the devices. The documentation pages require this member; the SDK does not (quirk euicc-required-members).
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The devices, each named by its EID and the ICCID of the profile (quirk euicc-id-kinds), at most 10000 (quirk euicc-device-count).
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<DeviceList>,
    ///Code of the service plan for the profile.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
}
impl DeviceProfileRequest {
    pub fn builder() -> builder::DeviceProfileRequest {
        Default::default()
    }
}
///The device to replace, and its replacement. No source shows the members of this request. The members described here are copied from ChangeDeviceIdRequest, and may be wrong or incomplete (quirk euicc-swap-request).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct EidDeviceSwapRequest {
    ///Billing account of the devices. Guessed.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The device to replace. Guessed.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///The replacement. Guessed.
    #[serde(
        rename = "deviceIdsTo",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids_to: ::std::vec::Vec<DeviceId>,
    ///Code of the service plan for the line. Guessed.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    ///Object identifier of the subscription manager (SM-SR) of the replacement, numbers separated by dots. Guessed.
    #[serde(rename = "smsrOid", skip_serializing_if = "::std::option::Option::is_none")]
    pub smsr_oid: ::std::option::Option<::std::string::String>,
    ///ZIP code, five digits. It determines the area of a new phone number. Guessed.
    #[serde(rename = "zipCode", skip_serializing_if = "::std::option::Option::is_none")]
    pub zip_code: ::std::option::Option<::std::string::String>,
}
impl EidDeviceSwapRequest {
    pub fn builder() -> builder::EidDeviceSwapRequest {
        Default::default()
    }
}
///Which eUICC devices to list. If several filters are given, all of them must match (quirk euicc-list-filters).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct EsimGlobalDeviceList {
    ///Billing account of the devices. The documentation page requires this member; the SDK does not (quirk euicc-required-members).
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Only profiles of this carrier (quirk euicc-list-filters).
    #[serde(
        rename = "carrierNameFilter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_name_filter: ::std::option::Option<::std::string::String>,
    ///Only these devices, as a flat list with one identifier per device (quirk euicc-list-filters).
    #[serde(
        rename = "deviceFilter",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_filter: ::std::vec::Vec<DeviceId>,
    #[serde(
        rename = "profileStatusFilter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub profile_status_filter: ::std::option::Option<ProfileStatus>,
    #[serde(
        rename = "provisioningStatusFilter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub provisioning_status_filter: ::std::option::Option<GlobalProvisioningStatus>,
}
impl EsimGlobalDeviceList {
    pub fn builder() -> builder::EsimGlobalDeviceList {
        Default::default()
    }
}
///The devices that need a new activation code. No source requires any member; send the account and the devices.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct EsimProfileRequest2 {
    ///Billing account of the devices.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The devices, each named by its IMEI and its previously assigned ICCID, at most 10000 (quirk euicc-device-count).
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<DeviceList>,
    ///ZIP code, five digits. It determines the area of the phone number.
    #[serde(
        rename = "mdnZipCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub mdn_zip_code: ::std::option::Option<::std::string::String>,
    ///Code of the service plan of the device.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
}
impl EsimProfileRequest2 {
    pub fn builder() -> builder::EsimProfileRequest2 {
        Default::default()
    }
}
///The devices or profiles to suspend or resume, in global orchestration. This description has no patterns for the members (quirk euicc-patterns).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct GioProfileRequest {
    ///Billing account of the devices, 3 to 32 digits and hyphens.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///The devices, each named by its EID and an ICCID (quirk euicc-id-kinds), at most 10000 (quirk euicc-device-count). If the request suspends or resumes individual profiles, the ICCID identifies the profile.
    pub devices: ::std::vec::Vec<DeviceList>,
    ///ZIP code, five digits. In other requests, it determines the area of phone numbers. Its effect in this request is not documented (quirk euicc-suspend-members).
    #[serde(
        rename = "mdnZipCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub mdn_zip_code: ::std::option::Option<::std::string::String>,
    ///Code of the service plan. Its effect in this request is not documented (quirk euicc-suspend-members).
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
}
impl GioProfileRequest {
    pub fn builder() -> builder::GioProfileRequest {
        Default::default()
    }
}
///The state of the line of an eUICC device, as a filter of listGlobalDevices. `ACTIVE`, `SUSPEND`, `DEACTIVE`, `PRE_ACTIVE` and `PENDING_ACTIVATION` are the states of DeviceState. How `ACTIVATED` and `DEACTIVATED` differ from `ACTIVE` and `DEACTIVE` is not documented. `PENDING_DEACTIVATION`: deactivation was requested and is not confirmed yet. For these values, only the names are documented: `ACTIVATION_READY`, `INVENTORY`, `TEST_READY`, `PURGED`, `REPLACED`, `RETIRED` (quirk euicc-status-values). The filter also accepts UNKNOWN (quirk euicc-unknown-value).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum GlobalProvisioningStatus {
    /// `ACTIVE`
    Active,
    /// `SUSPEND`
    Suspend,
    /// `DEACTIVE`
    Deactive,
    /// `PRE_ACTIVE`
    PreActive,
    /// `PENDING_ACTIVATION`
    PendingActivation,
    /// `PENDING_DEACTIVATION`
    PendingDeactivation,
    /// `ACTIVATED`
    Activated,
    /// `DEACTIVATED`
    Deactivated,
    /// `ACTIVATION_READY`
    ActivationReady,
    /// `INVENTORY`
    Inventory,
    /// `TEST_READY`
    TestReady,
    /// `PURGED`
    Purged,
    /// `REPLACED`
    Replaced,
    /// `RETIRED`
    Retired,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for GlobalProvisioningStatus {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl GlobalProvisioningStatus {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "ACTIVE",
        "SUSPEND",
        "DEACTIVE",
        "PRE_ACTIVE",
        "PENDING_ACTIVATION",
        "PENDING_DEACTIVATION",
        "ACTIVATED",
        "DEACTIVATED",
        "ACTIVATION_READY",
        "INVENTORY",
        "TEST_READY",
        "PURGED",
        "REPLACED",
        "RETIRED",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Suspend => "SUSPEND",
            Self::Deactive => "DEACTIVE",
            Self::PreActive => "PRE_ACTIVE",
            Self::PendingActivation => "PENDING_ACTIVATION",
            Self::PendingDeactivation => "PENDING_DEACTIVATION",
            Self::Activated => "ACTIVATED",
            Self::Deactivated => "DEACTIVATED",
            Self::ActivationReady => "ACTIVATION_READY",
            Self::Inventory => "INVENTORY",
            Self::TestReady => "TEST_READY",
            Self::Purged => "PURGED",
            Self::Replaced => "REPLACED",
            Self::Retired => "RETIRED",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for GlobalProvisioningStatus {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "active" => Self::Active,
            "suspend" => Self::Suspend,
            "deactive" => Self::Deactive,
            "preactive" => Self::PreActive,
            "pendingactivation" => Self::PendingActivation,
            "pendingdeactivation" => Self::PendingDeactivation,
            "activated" => Self::Activated,
            "deactivated" => Self::Deactivated,
            "activationready" => Self::ActivationReady,
            "inventory" => Self::Inventory,
            "testready" => Self::TestReady,
            "purged" => Self::Purged,
            "replaced" => Self::Replaced,
            "retired" => Self::Retired,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for GlobalProvisioningStatus {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for GlobalProvisioningStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for GlobalProvisioningStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for GlobalProvisioningStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for GlobalProvisioningStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for GlobalProvisioningStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The primary place of use for activateProfile. Unlike in PlaceOfUse, name and address are lists (quirk euicc-place-of-use).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct PrimaryPlaceOfUse {
    ///The addresses where the devices are used.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub address: ::std::vec::Vec<Address>,
    ///The people who use the devices. In this list, first names have at most 20 characters.
    #[serde(
        rename = "customerName",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub customer_name: ::std::vec::Vec<CustomerName>,
}
impl PrimaryPlaceOfUse {
    pub fn builder() -> builder::PrimaryPlaceOfUse {
        Default::default()
    }
}
///The devices whose profile is downloaded, enabled, disabled or deleted.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct ProfileChangeStateRequest {
    ///Billing account of the devices.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///The devices, each named by its EID and the ICCID of the profile, at most 10000 (quirk euicc-device-count).
    pub devices: ::std::vec::Vec<DeviceList>,
    ///Code of the service plan of the profile. Only for global profiles (quirk euicc-two-forms).
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    ///Object identifier of the subscription manager (SM-SR) of the eUICC, numbers separated by dots, 3 to 46 characters. Required for local profiles; the documentation of global profiles does not have this member (quirk euicc-two-forms).
    #[serde(rename = "smsrOid", skip_serializing_if = "::std::option::Option::is_none")]
    pub smsr_oid: ::std::option::Option<::std::string::String>,
}
impl ProfileChangeStateRequest {
    pub fn builder() -> builder::ProfileChangeStateRequest {
        Default::default()
    }
}
///The eUICC devices to activate, and the settings for them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct ProfileRequest {
    ///Billing account for the devices.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///IP pool for the addresses.
    #[serde(
        rename = "carrierIpPoolName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_ip_pool_name: ::std::option::Option<::std::string::String>,
    ///Carrier that serves the devices.
    #[serde(
        rename = "carrierName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_name: ::std::option::Option<::std::string::String>,
    ///The devices, each named by its EID and IMEI, at most 10000 (quirk euicc-device-count).
    pub devices: ::std::vec::Vec<DeviceList>,
    ///ZIP code, five digits. It determines the area of the phone numbers.
    #[serde(
        rename = "mdnZipCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub mdn_zip_code: ::std::option::Option<::std::string::String>,
    ///Where the devices are mainly used, and by whom; at most 25 entries. In other requests, this member is an object instead of a list (quirk euicc-place-of-use).
    #[serde(
        rename = "primaryPlaceOfUse",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub primary_place_of_use: ::std::vec::Vec<PrimaryPlaceOfUse>,
    ///Code of the service plan for the devices.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    ///Object identifier of the subscription manager (SM-SR), numbers separated by dots, 3 to 46 characters. This description has no pattern for the format (quirk smsr-oid-pattern).
    #[serde(rename = "smsrOid", skip_serializing_if = "::std::option::Option::is_none")]
    pub smsr_oid: ::std::option::Option<::std::string::String>,
}
impl ProfileRequest {
    pub fn builder() -> builder::ProfileRequest {
        Default::default()
    }
}
///The status of a profile on its device, independent of the state of the line. `NOT_DOWNLOADED`: the line is active, and the profile is not on the device yet or its download failed. `DOWNLOAD_DISABLE`: on the device, not enabled. `DOWNLOAD_ENABLE`: on the device and enabled since the download. `ENABLE`: enabled by enableProfile, or enabled again after it was disabled. `DISABLE`: disabled; the device has only roaming service. `DELETE`: removed from the device. The filter of listGlobalDevices also accepts UNKNOWN, whose meaning is not documented (quirk euicc-unknown-value).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum ProfileStatus {
    /// `ENABLE`
    Enable,
    /// `DISABLE`
    Disable,
    /// `DOWNLOAD_DISABLE`
    DownloadDisable,
    /// `DOWNLOAD_ENABLE`
    DownloadEnable,
    /// `NOT_DOWNLOADED`
    NotDownloaded,
    /// `DELETE`
    Delete,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for ProfileStatus {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl ProfileStatus {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "ENABLE",
        "DISABLE",
        "DOWNLOAD_DISABLE",
        "DOWNLOAD_ENABLE",
        "NOT_DOWNLOADED",
        "DELETE",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enable => "ENABLE",
            Self::Disable => "DISABLE",
            Self::DownloadDisable => "DOWNLOAD_DISABLE",
            Self::DownloadEnable => "DOWNLOAD_ENABLE",
            Self::NotDownloaded => "NOT_DOWNLOADED",
            Self::Delete => "DELETE",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for ProfileStatus {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "enable" => Self::Enable,
            "disable" => Self::Disable,
            "downloaddisable" => Self::DownloadDisable,
            "downloadenable" => Self::DownloadEnable,
            "notdownloaded" => Self::NotDownloaded,
            "delete" => Self::Delete,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for ProfileStatus {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for ProfileStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for ProfileStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for ProfileStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ProfileStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for ProfileStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The profiles to mark as the fallback of their devices.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct SetFallbackAttributeRequest {
    ///Billing account of the devices.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Carrier of the profile.
    #[serde(
        rename = "carrierName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_name: ::std::option::Option<::std::string::String>,
    ///The devices, each named by its EID and the ICCID of the profile, at most 100.
    pub devices: ::std::vec::Vec<DeviceList>,
}
impl SetFallbackAttributeRequest {
    pub fn builder() -> builder::SetFallbackAttributeRequest {
        Default::default()
    }
}
///The status of a profile request.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct StatusResponse {
    ///The id of the request that the status belongs to.
    #[serde(
        rename = "requestId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<RequestStatus>,
    ///The parts of the request, at most 100. The SDK spells the member subrequests (quirk euicc-sub-requests).
    #[serde(
        rename = "subRequests",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub sub_requests: ::std::vec::Vec<SubRequest>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for StatusResponse {
    const NAME: &'static str = "StatusResponse";
    const MEMBERS: &'static [&'static str] = &["requestId", "status", "subRequests"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_request_id = None;
        let mut found_status = None;
        let mut found_sub_requests = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
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
                "subRequests" => {
                    found_sub_requests = Some(
                        crate::lenient::next_value("subRequests", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            request_id: crate::lenient::member(found_request_id, "requestId")?,
            status: crate::lenient::member(found_status, "status")?,
            sub_requests: crate::lenient::member(found_sub_requests, "subRequests")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for StatusResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for StatusResponse {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl StatusResponse {
    pub fn builder() -> builder::StatusResponse {
        Default::default()
    }
}
///The status of one part of a request.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SubRequest {
    ///The device or profile of this part. The SDK has a single object instead (quirk euicc-sub-requests).
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub ids: ::std::vec::Vec<DeviceId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<RequestStatus>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SubRequest {
    const NAME: &'static str = "SubRequest";
    const MEMBERS: &'static [&'static str] = &["ids", "status"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_ids = None;
        let mut found_status = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "ids" => {
                    found_ids = Some(crate::lenient::next_value("ids", &mut members)?);
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
            ids: crate::lenient::member(found_ids, "ids")?,
            status: crate::lenient::member(found_status, "status")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SubRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SubRequest {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SubRequest {
    pub fn builder() -> builder::SubRequest {
        Default::default()
    }
}
/// Builders of the types of this area.
pub mod builder;
