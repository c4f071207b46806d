// Generated from openapi/provisioning.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///The status of a request.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct AsynchronousRequestResult {
    ///The id of the request that the status belongs to.
    #[serde(
        rename = "requestId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<RequestStatus>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for AsynchronousRequestResult {
    const NAME: &'static str = "AsynchronousRequestResult";
    const MEMBERS: &'static [&'static str] = &["requestId", "status"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_request_id = None;
        let mut found_status = None;
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
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            request_id: crate::lenient::member(found_request_id, "requestId")?,
            status: crate::lenient::member(found_status, "status")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for AsynchronousRequestResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for AsynchronousRequestResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl AsynchronousRequestResult {
    pub fn builder() -> builder::AsynchronousRequestResult {
        Default::default()
    }
}
///The device to detach.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct CancelLocationRequest {
    ///Billing account of the device.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Exactly one device, named by its IMEI, ICCID, MDN, IMSI, EID or MSISDN.
    pub devices: ::std::vec::Vec<AccountDeviceList>,
}
impl CancelLocationRequest {
    pub fn builder() -> builder::CancelLocationRequest {
        Default::default()
    }
}
///The devices to suspend or restore: a list of devices, or a selection by account or group, optionally narrowed by plan and custom fields. A list and a selection cannot be combined (quirk actions-selectors).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct CarrierActionsRequest {
    ///Billing account of the devices.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Selects only devices whose custom fields have these values.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The devices, each named by one or more identifiers.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    ///Selects the devices in this group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Selects only devices on the service plan with this code.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
    ///Suspend only: whether billing continues during the suspension (quirk suspend-billing).
    #[serde(
        rename = "withBilling",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub with_billing: ::std::option::Option<bool>,
}
impl CarrierActionsRequest {
    pub fn builder() -> builder::CarrierActionsRequest {
        Default::default()
    }
}
///The devices to activate, and the settings for them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct CarrierActivateRequest {
    ///Billing account for the devices. Optional for a user who has only one account.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///IP pool for the addresses. If omitted, the account's default pool is used.
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
    ///Cost center for the devices, at most 36 characters (quirk cost-center-names).
    #[serde(
        rename = "costCenterCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cost_center_code: ::std::option::Option<::std::string::String>,
    ///Custom fields to set on every device. In other operations, a list of custom fields selects devices (quirk custom-fields-meaning).
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The devices, at most 10000. According to some documentation, a group can be given instead (quirk activate-devices-required).
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    ///Group to put the devices into (quirk activate-group-name).
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Sales lead that the activation is credited to; partner accounts only. The status of the lead must be `Qualified` or `Closed - Won`.
    #[serde(rename = "leadId", skip_serializing_if = "::std::option::Option::is_none")]
    pub lead_id: ::std::option::Option<::std::string::String>,
    ///ZIP code, five digits. It determines the area of the phone numbers.
    #[serde(rename = "mdnZipCode")]
    pub mdn_zip_code: ::std::string::String,
    #[serde(
        rename = "primaryPlaceOfUse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub primary_place_of_use: ::std::option::Option<PlaceOfUse>,
    #[serde(
        rename = "publicIpRestriction",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub public_ip_restriction: ::std::option::Option<PublicIpRestriction>,
    ///Code of the service plan for the devices.
    #[serde(rename = "servicePlan")]
    pub service_plan: ::std::string::String,
    ///Stock number of the hardware. Required instead of the IMEI if the devices are identified only by ICCID or EID.
    #[serde(
        rename = "skuNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sku_number: ::std::option::Option<::std::string::String>,
}
impl CarrierActivateRequest {
    pub fn builder() -> builder::CarrierActivateRequest {
        Default::default()
    }
}
///The devices to deactivate.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct CarrierDeactivateRequest {
    ///Billing account of the devices.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Deactivates only those of the devices whose custom fields have these values.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///Whether to delete the devices from the account after deactivating them (quirk deactivate-delete).
    #[serde(
        rename = "deleteAfterDeactivation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delete_after_deactivation: ::std::option::Option<bool>,
    ///The devices. Required here, although the SOAP interface can also select devices in other ways (quirk deactivate-required).
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    ///Whether to use one of the account's waivers, so that no early termination fee is billed.
    #[serde(
        rename = "etfWaiver",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub etf_waiver: ::std::option::Option<bool>,
    ///Deactivates only those of the devices that are in this group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    #[serde(rename = "reasonCode")]
    pub reason_code: ReasonCode,
    ///Deactivates only those of the devices that are on the service plan with this code.
    #[serde(
        rename = "servicePlan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_plan: ::std::option::Option<::std::string::String>,
}
impl CarrierDeactivateRequest {
    pub fn builder() -> builder::CarrierDeactivateRequest {
        Default::default()
    }
}
///The activation whose status is requested.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct CheckOrderStatusRequest {
    ///Billing account of the device.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///One device, identified by its ESN, ICCID or MEID. Required even if `orderRequestId` is given (quirk check-order-status-input).
    pub devices: ::std::vec::Vec<DeviceList>,
    ///The request id returned by the activation.
    #[serde(
        rename = "orderRequestId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub order_request_id: ::std::option::Option<::std::string::String>,
}
impl CheckOrderStatusRequest {
    pub fn builder() -> builder::CheckOrderStatusRequest {
        Default::default()
    }
}
///A Business Internet device with its service address. No source names its members; all members are sent unchanged (quirk go-to-state-service-address).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[serde(transparent)]
pub struct DeviceWithServiceAddress(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);
impl ::std::fmt::Debug for DeviceWithServiceAddress {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
impl ::std::ops::Deref for DeviceWithServiceAddress {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<DeviceWithServiceAddress>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: DeviceWithServiceAddress) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for DeviceWithServiceAddress {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
///The devices to move, their new state, and the settings for them. A request either lists the devices or gives a filter.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct GoToStateRequest {
    ///IP pool for the addresses.
    #[serde(
        rename = "carrierIpPoolName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_ip_pool_name: ::std::option::Option<::std::string::String>,
    ///Custom fields to set on every device.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: ::std::vec::Vec<CustomFields>,
    ///The devices, at most 10000. All must be in the same state.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    ///Business Internet only: devices with their service address.
    #[serde(
        rename = "devicesWithServiceAddress",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub devices_with_service_address: ::std::vec::Vec<DeviceWithServiceAddress>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub filter: ::std::option::Option<DeviceFilter>,
    ///Group to put the devices into, as in an activation.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Static IP address to assign to the device. The format is not checked (quirk ip-address-form).
    #[serde(
        rename = "ipAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ip_address: ::std::option::Option<::std::string::String>,
    ///ZIP code, five digits. It determines the area of the phone numbers.
    #[serde(rename = "mdnZipCode")]
    pub mdn_zip_code: ::std::string::String,
    #[serde(
        rename = "primaryPlaceOfUse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub primary_place_of_use: ::std::option::Option<PlaceOfUse>,
    #[serde(
        rename = "publicIpRestriction",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub public_ip_restriction: ::std::option::Option<PublicIpRestriction>,
    ///Name of the custom service.
    #[serde(rename = "serviceName")]
    pub service_name: ::std::string::String,
    ///Code of the service plan for the devices.
    #[serde(rename = "servicePlan")]
    pub service_plan: ::std::string::String,
    ///Stock number of the hardware. Required instead of the IMEI if the devices are identified only by ICCID or EID.
    #[serde(
        rename = "skuNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sku_number: ::std::option::Option<::std::string::String>,
    ///Name of the new state.
    #[serde(rename = "stateName")]
    pub state_name: ::std::string::String,
}
impl GoToStateRequest {
    pub fn builder() -> builder::GoToStateRequest {
        Default::default()
    }
}
///Which traffic can reach a device with a public IP address. `restricted`: the network filters the traffic. `unrestricted`: the network does not filter.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum PublicIpRestriction {
    /// `restricted`
    Restricted,
    /// `unrestricted`
    Unrestricted,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for PublicIpRestriction {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl PublicIpRestriction {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["restricted", "unrestricted"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Restricted => "restricted",
            Self::Unrestricted => "unrestricted",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for PublicIpRestriction {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "restricted" => Self::Restricted,
            "unrestricted" => Self::Unrestricted,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for PublicIpRestriction {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for PublicIpRestriction {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for PublicIpRestriction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for PublicIpRestriction {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for PublicIpRestriction {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for PublicIpRestriction {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///Why a device is deactivated. `FF`: the only valid reason; its meaning is not documented.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum ReasonCode {
    /// `FF`
    Ff,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for ReasonCode {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl ReasonCode {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["FF"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ff => "FF",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for ReasonCode {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "ff" => Self::Ff,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for ReasonCode {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for ReasonCode {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for ReasonCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for ReasonCode {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ReasonCode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for ReasonCode {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///The status of a request. `Pending`: not finished. `Success`: done. `Failed` and `Failure` both mean that the request was refused or could not be carried out; Verizon's documentation uses `Failed`, and an SDK uses `Failure` (quirk request-status-failed-spelling).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum RequestStatus {
    /// `Pending`
    Pending,
    /// `Success`
    Success,
    /// `Failed`
    Failed,
    /// `Failure`
    Failure,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl RequestStatus {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "Pending",
        "Success",
        "Failed",
        "Failure",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::Success => "Success",
            Self::Failed => "Failed",
            Self::Failure => "Failure",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for RequestStatus {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "pending" => Self::Pending,
            "success" => Self::Success,
            "failed" => Self::Failed,
            "failure" => Self::Failure,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for RequestStatus {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for RequestStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for RequestStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for RequestStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for RequestStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for RequestStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
/// Builders of the types of this area.
pub mod builder;
