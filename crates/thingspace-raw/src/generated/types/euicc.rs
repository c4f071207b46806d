// Generated from openapi/euicc.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///Lines of eUICC devices to activate and enable.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ActivateDeviceProfileRequest {
    ///Billing account that the lines belong to.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///The devices, each by its EID and IMEI, at most 100.
    pub devices: ::std::vec::Vec<DeviceList>,
    ///ZIP code, five digits, that decides the area of the phone numbers.
    #[serde(
        rename = "mdnZipCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub mdn_zip_code: ::std::option::Option<::std::string::String>,
    ///Code of the service plan that the lines get.
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
///Lines of eUICC devices to deactivate.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeactivateDeviceProfileRequest {
    ///Billing account of the lines.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Carrier that serves the lines.
    #[serde(
        rename = "carrierName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_name: ::std::option::Option<::std::string::String>,
    ///Whether to look at the fallback profile before. What is done with the finding is not told (quirk euicc-check-fallback).
    #[serde(
        rename = "checkFallbackProfile",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub check_fallback_profile: ::std::option::Option<bool>,
    ///The devices, each by its EID and the ICCID of the profile, at most 10000 (quirk euicc-device-count). The SDK calls the list in each device ids (quirk euicc-deactivate-ids), and does not require devices; what happens without is not told.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<DeviceList>,
    ///Whether to spend one of the account's waivers, so that no early termination fee is billed. One page spells it etfwaiver (quirk euicc-etf-spelling).
    #[serde(
        rename = "etfWaiver",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub etf_waiver: ::std::option::Option<bool>,
    #[serde(rename = "reasonCode")]
    pub reason_code: ReasonCode,
    ///Code of the service plan of the profile. Global form only.
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
///What became of a request about the profiles of a device, as DeviceProfileService sends it: with `faultResponse` when it was not done.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceProfileCallback {
    ///Which delivery of this message it is, from 1.
    #[serde(
        rename = "callbackCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_count: ::std::option::Option<i32>,
    ///The device that this is about, mostly by the identifiers that the request named it by.
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
    ///After how many deliveries the platform gives up, 4 in every example.
    #[serde(
        rename = "maxCallbackThreshold",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub max_callback_threshold: ::std::option::Option<i32>,
    ///The password of the registration, in clear. Empty or absent when none was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::Secret>,
    ///The request that this is about.
    #[serde(
        rename = "requestId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<CallbackStatus>,
    ///The user name of the registration. Empty or absent when none was given.
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
///What was done. No source shows a member of it; whatever comes is kept (quirk euicc-callback-content). Success and failure are told by the status beside it.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
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
///Devices whose profile is to be downloaded, or is to change its plan, in global orchestration.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DeviceProfileRequest {
    ///Billing account of the devices. The pages require it, the SDK does not (quirk euicc-required-members).
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The devices, each by its EID and the ICCID of the profile (quirk euicc-id-kinds), at most 10000 (quirk euicc-device-count).
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<DeviceList>,
    ///Code of the service plan that the profile gets.
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
///The device to replace and its replacement. No source shows the members; all are borrowed from ChangeDeviceIdRequest and may be wrong, and others are not ruled out (quirk euicc-swap-request).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct EidDeviceSwapRequest {
    ///Billing account of the devices. Guessed.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The device that is replaced. Guessed.
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
    ///Code of the service plan that the line gets. Guessed.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    ///Object identifier of the subscription manager (SM-SR) of the replacement, numbers with dots between them. Guessed.
    #[serde(rename = "smsrOid", skip_serializing_if = "::std::option::Option::is_none")]
    pub smsr_oid: ::std::option::Option<::std::string::String>,
    ///ZIP code, five digits, that decides the area of a new phone number. Guessed.
    #[serde(rename = "zipCode", skip_serializing_if = "::std::option::Option::is_none")]
    pub zip_code: ::std::option::Option<::std::string::String>,
}
impl EidDeviceSwapRequest {
    pub fn builder() -> builder::EidDeviceSwapRequest {
        Default::default()
    }
}
///Which eUICC devices to list. Several members narrow the selection (AND) (quirk euicc-list-filters).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct EsimGlobalDeviceList {
    ///Billing account of the devices. The page requires it, the SDK does not (quirk euicc-required-members).
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
    ///Only these devices, as a flat list with one identifier for each (quirk euicc-list-filters).
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
///Devices that need a new activation code. No source requires a member; send account and devices.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct EsimProfileRequest2 {
    ///Billing account of the devices.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The devices, each by its IMEI and by the ICCID that it was given before (quirk euicc-device-count).
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<DeviceList>,
    ///ZIP code, five digits, that decides the area of the phone number.
    #[serde(
        rename = "mdnZipCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub mdn_zip_code: ::std::option::Option<::std::string::String>,
    ///Code of the service plan of the line.
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
///Devices or profiles to suspend or resume, in global orchestration. No pattern binds the members (quirk euicc-patterns).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct GioProfileRequest {
    ///Billing account of the devices, 3 to 32 digits and dashes.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///The devices, each by its EID and an ICCID (quirk euicc-id-kinds), at most 10000 (quirk euicc-device-count). For a profile the ICCID says which.
    pub devices: ::std::vec::Vec<DeviceList>,
    ///ZIP code, five digits, that decides the area of phone numbers. What it does here is not told (quirk euicc-suspend-members).
    #[serde(
        rename = "mdnZipCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub mdn_zip_code: ::std::option::Option<::std::string::String>,
    ///Code of the service plan. What it does here is not told (quirk euicc-suspend-members).
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
///State of the line of an eUICC device, as the global list selects by it. `ACTIVE`, `SUSPEND`, `DEACTIVE`, `PRE_ACTIVE` and `PENDING_ACTIVATION` are those of DeviceState. `ACTIVATED` and `DEACTIVATED` stand beside `ACTIVE` and `DEACTIVE` without a word on the difference. `PENDING_DEACTIVATION`: asked for, not yet confirmed. The others carry only their names: `ACTIVATION_READY`, `INVENTORY`, `TEST_READY`, `PURGED`, `REPLACED`, `RETIRED` (quirk euicc-status-values); UNKNOWN is taken too (quirk euicc-unknown-value).
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
    ///Where the devices are used.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub address: ::std::vec::Vec<Address>,
    ///Who uses the devices. First names have at most 20 characters here.
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
///Devices whose profile is to be downloaded, enabled, disabled or deleted.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ProfileChangeStateRequest {
    ///Billing account of the devices.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///The devices, each by its EID and the ICCID of the profile; both are needed (quirk euicc-device-count).
    pub devices: ::std::vec::Vec<DeviceList>,
    ///Code of the service plan of the profile. Global form only (quirk euicc-two-forms).
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    ///Object identifier of the subscription manager (SM-SR) that the eUICC is served by, numbers with dots between them, 3 to 46 characters. The local pages require it, the global ones do not have it (quirk euicc-two-forms).
    #[serde(rename = "smsrOid", skip_serializing_if = "::std::option::Option::is_none")]
    pub smsr_oid: ::std::option::Option<::std::string::String>,
}
impl ProfileChangeStateRequest {
    pub fn builder() -> builder::ProfileChangeStateRequest {
        Default::default()
    }
}
///Lines of eUICC devices to activate, and what they get.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ProfileRequest {
    ///Billing account that the lines belong to.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///IP pool that the addresses come from.
    #[serde(
        rename = "carrierIpPoolName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_ip_pool_name: ::std::option::Option<::std::string::String>,
    ///Carrier that is to serve the lines.
    #[serde(
        rename = "carrierName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_name: ::std::option::Option<::std::string::String>,
    ///The devices, each by its EID and IMEI, at most 10000 (quirk euicc-device-count).
    pub devices: ::std::vec::Vec<DeviceList>,
    ///ZIP code, five digits, that decides the area of the phone numbers.
    #[serde(
        rename = "mdnZipCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub mdn_zip_code: ::std::option::Option<::std::string::String>,
    ///Where the devices are mainly used and by whom, at most 25; a list here, an object elsewhere (quirk euicc-place-of-use).
    #[serde(
        rename = "primaryPlaceOfUse",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub primary_place_of_use: ::std::vec::Vec<PrimaryPlaceOfUse>,
    ///Code of the service plan that the lines get.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    ///Object identifier of the subscription manager (SM-SR), numbers with dots between them, 3 to 46 characters; its form is not checked (quirk smsr-oid-pattern).
    #[serde(rename = "smsrOid", skip_serializing_if = "::std::option::Option::is_none")]
    pub smsr_oid: ::std::option::Option<::std::string::String>,
}
impl ProfileRequest {
    pub fn builder() -> builder::ProfileRequest {
        Default::default()
    }
}
///Where a profile is on the way to being used, beside the state of the line. `NOT_DOWNLOADED`: the line is active, the profile is not on the device yet, or its download failed. `DOWNLOAD_DISABLE`: on the device, not enabled. `DOWNLOAD_ENABLE`: on the device and in use since the download. `ENABLE`: in use again after it was disabled, or after enableProfile. `DISABLE`: disabled, the device has roaming service only. `DELETE`: taken off the device. Lists can also be asked for UNKNOWN, whose meaning is not told (quirk euicc-unknown-value).
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
///Profiles that are to be the fallback of their devices.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    ///The devices, each by its EID and the ICCID of the profile, at most 100.
    pub devices: ::std::vec::Vec<DeviceList>,
}
impl SetFallbackAttributeRequest {
    pub fn builder() -> builder::SetFallbackAttributeRequest {
        Default::default()
    }
}
///How far a request about profiles is.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct StatusResponse {
    ///The request that was asked about.
    #[serde(
        rename = "requestId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<RequestStatus>,
    ///The parts of the request, at most 100. The SDK spells it subrequests (quirk euicc-sub-requests).
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
///How far one part of a request is.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SubRequest {
    ///The device or profile of this part. One object in the SDK (quirk euicc-sub-requests).
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
