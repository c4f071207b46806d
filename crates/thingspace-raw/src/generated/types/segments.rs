// Generated from openapi/segments.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///The labels to set.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct AssociateLabelRequest {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Labels, each with its devices. At most 2000 entries.
    pub labels: ::std::vec::Vec<DeviceLabelAssignment>,
}
impl AssociateLabelRequest {
    pub fn builder() -> builder::AssociateLabelRequest {
        Default::default()
    }
}
///Selects the devices or labels whose billed usage is requested. A request that names neither selects every device of the account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct BilledUsageListRequest {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    #[serde(
        rename = "billingCycle",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub billing_cycle: ::std::option::Option<BillingCycle>,
    #[serde(rename = "deviceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub device_id: ::std::option::Option<DeviceId>,
    ///Lists of devices, in the form that Verizon's SDK sends (quirk segments-labels-shape).
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceList>,
    ///The labels, at most 2000.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub labels: ::std::vec::Vec<LabelFilter>,
}
impl BilledUsageListRequest {
    pub fn builder() -> builder::BilledUsageListRequest {
        Default::default()
    }
}
///Selects the device or the labels whose billed usage is returned: send either `deviceId` or `labels`. Name the device by its EID.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct BilledUsageRequest {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    #[serde(
        rename = "billingCycle",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub billing_cycle: ::std::option::Option<BillingCycle>,
    #[serde(rename = "deviceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub device_id: ::std::option::Option<DeviceId>,
    ///The labels, at most 2000.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub labels: ::std::vec::Vec<LabelFilter>,
}
impl BilledUsageRequest {
    pub fn builder() -> builder::BilledUsageRequest {
        Default::default()
    }
}
///The billed usage. No known documentation shows its members, so clients preserve all of them (quirk segments-billed-answer).
#[derive(::serde::Serialize, Clone, PartialEq)]
#[serde(transparent)]
pub struct BilledUsageResult(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);
impl<'de> ::serde::Deserialize<'de> for BilledUsageResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
}
impl crate::lenient::Lenient for BilledUsageResult {
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
impl ::std::fmt::Debug for BilledUsageResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
impl ::std::ops::Deref for BilledUsageResult {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<BilledUsageResult>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: BilledUsageResult) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for BilledUsageResult {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
///The devices and billing cycles whose billed usage is requested.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct BilledUsageV2Request {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    #[serde(rename = "billingCycle")]
    pub billing_cycle: BillingCycleRange,
    #[serde(rename = "deviceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub device_id: ::std::option::Option<DeviceId>,
    ///Limits the report to these devices. Name each by one identifier.
    #[serde(
        rename = "deviceIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    ///Whether to report the usage per device (true) or for the account as a whole (false).
    #[serde(rename = "lineLevel")]
    pub line_level: bool,
}
impl BilledUsageV2Request {
    pub fn builder() -> builder::BilledUsageV2Request {
        Default::default()
    }
}
///A billing cycle, identified by the month in which it closes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct BillingCycle {
    ///Month, 1 to 12.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub month: ::std::option::Option<::std::string::String>,
    ///Year, four digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub year: ::std::option::Option<::std::string::String>,
}
impl BillingCycle {
    pub fn builder() -> builder::BillingCycle {
        Default::default()
    }
}
///A range of billing cycles, including the first and the last.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct BillingCycleRange {
    pub from: BillingMonth,
    pub to: BillingMonth,
}
impl BillingCycleRange {
    pub fn builder() -> builder::BillingCycleRange {
        Default::default()
    }
}
///A billing cycle with year and month as numbers. In `BillingCycle`, year and month are strings.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct BillingMonth {
    ///The month, 1 to 12.
    pub month: i32,
    ///The year.
    pub year: i32,
}
impl BillingMonth {
    pub fn builder() -> builder::BillingMonth {
        Default::default()
    }
}
///A label, and the devices to set it on or remove it from.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct DeviceLabelAssignment {
    ///The devices, by EID (quirk segments-eid-length).
    #[serde(rename = "deviceIds")]
    pub device_ids: ::std::vec::Vec<DeviceId>,
    pub label: LabelFilter,
}
impl DeviceLabelAssignment {
    pub fn builder() -> builder::DeviceLabelAssignment {
        Default::default()
    }
}
///The labels to remove.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct RemoveLabelRequest {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Labels, each with its devices. At most 2000 entries.
    pub labels: ::std::vec::Vec<DeviceLabelAssignment>,
}
impl RemoveLabelRequest {
    pub fn builder() -> builder::RemoveLabelRequest {
        Default::default()
    }
}
/// Builders of the types of this area.
pub mod builder;
